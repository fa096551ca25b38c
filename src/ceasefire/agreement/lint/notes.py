"""A note of a check: what kind it is, how grave, where it stands, and which parties' acceptance was written beside it.

`error`: verdicts of this text cannot be trusted until it is mended. `warning`: probably not what was meant. `note`:
worth knowing. A note that is accepted in `accepted.yaml` beside the agreement is told and no longer counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Path = tuple[str | int, ...]
Arguments = Mapping[str, str | int | float]

CODES: Mapping[str, tuple[str, str]] = {
    "permitted-yet-banned": ("contradiction", "warning"),
    "forbidden-anyway": ("contradiction", "warning"),
    "must-and-must-not": ("contradiction", "error"),
    "caps-conflict": ("contradiction", "error"),
    "cap-inverted": ("contradiction", "error"),
    "notice-window-empty": ("contradiction", "error"),
    "width-without-bound": ("contradiction", "error"),
    "exemptions-disagree": ("contradiction", "warning"),
    "amendments-unordered": ("contradiction", "warning"),
    "amendments-same-time": ("contradiction", "error"),
    "amendment-too-early": ("contradiction", "warning"),
    "amendment-looks-back": ("contradiction", "note"),
    "acts-unused": ("gap", "note"),
    "nothing-to-check": ("gap", "error"),
    "ways-not-checkable": ("gap", "warning"),
    "deadline-unfollowed": ("gap", "warning"),
    "deadline-without-evidence": ("gap", "warning"),
    "party-unbound": ("gap", "warning"),
    "edition-gap": ("gap", "warning"),
    "clock-unfed": ("gap", "warning"),
    "language-without-text": ("gap", "note"),
    "not-drawn": ("gap", "note"),
    "never-asked": ("gap", "note"),
    "time-empty": ("unreachable", "error"),
    "due-before-force": ("unreachable", "warning"),
    "place-empty": ("unreachable", "error"),
    "exemption-unused": ("unreachable", "warning"),
    "exemption-other-acts": ("unreachable", "warning"),
    "exemption-elsewhere": ("unreachable", "warning"),
    "permission-unused": ("unreachable", "warning"),
    "act-shadowed": ("unreachable", "warning"),
    "way-implied": ("unreachable", "warning"),
    "cap-never-binds": ("unreachable", "warning"),
    "amendment-without-deadline": ("unreachable", "error"),
    "amendment-changes-nothing": ("unreachable", "warning"),
    "names-unused": ("unreachable", "note"),
    "overlap-forbidden": ("geometry", "error"),
    "width-not-kept": ("geometry", "error"),
    "zones-sliver": ("geometry", "warning"),
    "ring-touches-itself": ("geometry", "warning"),
    "line-crosses-itself": ("geometry", "warning"),
    "vertex-twice": ("geometry", "warning"),
    "zone-far-off": ("geometry", "error"),
    "ring-turned-round": ("geometry", "note"),
    "name-untranslated": ("wording", "warning"),
    "numbers-differ": ("wording", "warning"),
    "text-copied": ("wording", "warning"),
    "acceptance-stale": ("wording", "warning"),
}
"""Code → (kind, severity). Words are `agreement-check-<code>` and, for what to do, `agreement-check-<code>-do`."""

SEVERITIES = ("error", "warning", "note")
KINDS = ("contradiction", "gap", "unreachable", "geometry", "wording")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A note before it knows its line. `file`: "text", "zones" or "readings"; of a zone, `path` is (its number,)."""

    code: str
    path: Path
    arguments: Arguments = field(default_factory=dict)
    file: str = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One finding of a check. `place` is file:line:column, `at` the same by names (`provisions.P1.breached_by`)."""

    code: str
    kind: str
    severity: str
    place: str
    at: str
    arguments: Arguments
    accepted: Mapping[str, str] | None = None

    @property
    def counts(self) -> bool:
        """Does it make the check fail?"""
        return self.severity == "error" and self.accepted is None
