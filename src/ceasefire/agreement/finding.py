"""A finding is one step of reasoning: its value, the words for it, and the steps it rests on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ceasefire.agreement.kleene import Truth

Arguments = Mapping[str, str | int | float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`message` is a key of the catalogues, filled with `arguments` (moments as ISO 8601 text, metres as numbers).

    `probability` where the step is a matter of place; `settles` names what would decide an unknown step.
    """

    value: Truth
    message: str
    arguments: Arguments = field(default_factory=dict)
    because: tuple["Finding", ...] = ()
    probability: float | None = None
    settles: str | None = None


def plain(finding: Finding) -> dict[str, object]:
    """The tree as plain JSON values."""
    told: dict[str, object] = {
        "value": finding.value.value,
        "message": finding.message,
        "arguments": dict(finding.arguments),
    }
    if finding.probability is not None:
        told["probability"] = round(finding.probability, 6)
    if finding.settles:
        told["settles"] = finding.settles
    if finding.because:
        told["because"] = [plain(step) for step in finding.because]
    return told
