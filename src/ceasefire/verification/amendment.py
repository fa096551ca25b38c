"""A change of what both agreed: proposed by one side, signed or declined by each; one side alone changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from ceasefire.verification.approval import Approval
from ceasefire.vocabulary.life import Life
from ceasefire.vocabulary.refusal import Refusal


class Standing(StrEnum):
    """Where a proposed change stands. What one side alone signed changes nothing."""

    PROPOSED = "proposed"
    ONE_SIGNED = "one_signed"
    AGREED = "agreed"
    DECLINED = "declined"


class Step(StrEnum):
    """What a side does with it: sign, or dissent in words; a dissent ends it."""

    SIGN = "sign"
    DISSENT = "dissent"


LIFE: Life[Standing, Step] = Life(
    name="amendment",
    start=Standing.PROPOSED,
    table={
        (Standing.PROPOSED, Step.SIGN): Standing.ONE_SIGNED,
        (Standing.PROPOSED, Step.DISSENT): Standing.DECLINED,
        (Standing.ONE_SIGNED, Step.SIGN): Standing.AGREED,
        (Standing.ONE_SIGNED, Step.DISSENT): Standing.DECLINED,
    },
    rules={(Standing.ONE_SIGNED, Step.SIGN): ("the other side signed before",)},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentSigned:
    """A side signs a proposed change (by its content name) or dissents from it in its own words.

    `approvals` says by what means the officer stood behind it at the desk; None where nobody was asked.
    """

    amendment: str
    delegation: str
    officer: str
    step: Step
    made_at: datetime
    words: str = ""
    approvals: tuple[Approval, ...] | None = None

    def __post_init__(self) -> None:
        if self.step is Step.DISSENT and not self.words.strip():
            raise Refusal("dissent-without-words", place=self.amendment)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A proposed change between two sides: `spoken` is what each side that spoke has said."""

    about: str
    sides: tuple[str, str]
    standing: Standing = LIFE.start
    spoken: Mapping[str, AmendmentSigned] = field(default_factory=dict)

    def speak(self, said: AmendmentSigned) -> "Change":
        """A side signs or dissents; each side speaks once."""
        if said.delegation not in self.sides:
            raise Refusal("side-unknown", place=self.about, side=said.delegation, known=", ".join(self.sides))
        if said.delegation in self.spoken:
            raise Refusal("amendment-spoken", place=self.about, side=said.delegation)
        after = LIFE.step(self.standing, said.step)
        return replace(self, standing=after, spoken={**self.spoken, said.delegation: said})
