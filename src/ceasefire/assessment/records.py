"""A verdict: one incident held against one provision, three-valued, with the reasons as a tree."""

from dataclasses import dataclass, field
from enum import StrEnum


class Answer(StrEnum):
    """The three values; "violation" is a people's word and belongs to a joint finding only."""

    BREACH_INDICATED = "breach indicated"
    NOT_INDICATED = "not indicated"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One step of an explanation: a message of the catalogues with its arguments, and the steps beneath it."""

    message: str
    arguments: dict[str, str | int | float] = field(default_factory=dict)
    because: tuple["Reason", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one provision of one agreement edition says about one incident.

    `probability` is of the breach as far as it is a number (place, time), None where only facts decide. `settles` says
    what would settle a "cannot tell".
    """

    incident: str
    agreement: str
    provision: str
    answer: Answer
    probability: float | None
    why: Reason
    settles: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """Another explanation of an incident, and what in the data speaks for or against it."""

    incident: str
    explanation: str
    speaks_for: tuple[Reason, ...] = ()
    speaks_against: tuple[Reason, ...] = ()
