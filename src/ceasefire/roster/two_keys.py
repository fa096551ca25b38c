"""The life of a text that both sides must sign as a table: what is not listed cannot happen."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ceasefire.vocabulary.refusal import Refusal


class Standing(StrEnum):
    """Where a roster or a handover stands. A roster is in force, and a watch may be taken over, once both signed."""

    PROPOSED = "proposed"
    ONE_SIGNED = "one_signed"
    BOTH_SIGNED = "both_signed"
    HANDED_OVER = "handed_over"
    REFUSED = "refused"


class Step(StrEnum):
    """What can be done to it. "take_over" is done by both sides at once, in one statement."""

    SIGN = "sign"
    REFUSE = "refuse"
    TAKE_OVER = "take_over"


TRANSITIONS: Mapping[tuple[Standing, Step], Standing] = {
    (Standing.PROPOSED, Step.SIGN): Standing.ONE_SIGNED,
    (Standing.ONE_SIGNED, Step.SIGN): Standing.BOTH_SIGNED,
    (Standing.PROPOSED, Step.REFUSE): Standing.REFUSED,
    (Standing.ONE_SIGNED, Step.REFUSE): Standing.REFUSED,
    (Standing.BOTH_SIGNED, Step.TAKE_OVER): Standing.HANDED_OVER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoKeys:
    """A text between two sides: `about` is its content name, `spoken` what each side that spoke has done."""

    about: str
    sides: tuple[str, str]
    standing: Standing = Standing.PROPOSED
    spoken: Mapping[str, Step] = field(default_factory=dict)

    def speak(self, side: str, step: Step) -> "TwoKeys":
        """A side signs or refuses; each side speaks once."""
        if side not in self.sides:
            raise Refusal("side-unknown", place=self.about, side=side, known=", ".join(self.sides))
        if side in self.spoken:
            raise Refusal("two-keys-already", place=self.about, side=side)
        return replace(self, standing=self._after(step), spoken={**self.spoken, side: step})

    def take_over(self) -> "TwoKeys":
        """The watch passes on."""
        return replace(self, standing=self._after(Step.TAKE_OVER))

    def _after(self, step: Step) -> Standing:
        after = TRANSITIONS.get((self.standing, step))
        if after is None:
            raise Refusal("two-keys-not-now", place=self.about)
        return after


def diagram() -> str:
    """The table as a Mermaid state diagram, for the documents."""
    lines = ["stateDiagram-v2", "    [*] --> proposed"]
    lines += [f"    {start.value} --> {end.value}: {step.value}" for (start, step), end in TRANSITIONS.items()]
    return "\n".join(lines) + "\n"
