"""A verdict: one incident held against one provision, three-valued, with the reasons as a tree."""

from dataclasses import dataclass, field
from datetime import datetime
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
class Cited:
    """What a verdict rests on beside the text: editions of zones and lines (`agdam=1`), readings by number.

    `versions`: where parties drew rival lines, the answer under each one's drawing.
    """

    zones: tuple[str, ...] = ()
    readings: tuple[int, ...] = ()
    versions: dict[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one provision of one agreement edition says about one incident.

    `probability` is of the breach as far as it is a number (place, time), None where only facts decide. `settles` says
    what would settle a "cannot tell". `cites` is None only in records from before it was kept.
    """

    incident: str
    agreement: str
    provision: str
    answer: Answer
    probability: float | None
    why: Reason
    settles: tuple[Reason, ...] = ()
    cites: Cited | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Established:
    """An incident held against the agreement again, once both delegations hold the same of the fact.

    `happened`: the fact is established jointly (True) or both hold that it did not happen (False). `party` only where
    the mandate allows attribution and both named the same. `known_at` is the moment of the later decision (UTC). The
    verdicts as claimed stay in the record beside these.
    """

    incident: str
    happened: bool
    known_at: datetime
    verdicts: tuple[Verdict, ...]
    party: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """Another explanation of an incident, and what in the data speaks for or against it."""

    incident: str
    explanation: str
    speaks_for: tuple[Reason, ...] = ()
    speaks_against: tuple[Reason, ...] = ()
