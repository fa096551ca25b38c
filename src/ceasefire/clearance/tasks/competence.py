"""Who may do what comes from the training record; here it is only asked for, so that neither knows the other."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from ceasefire.assessment.records import Reason


class Level(StrEnum):
    """Level of an item, and of who may deal with it; 3+ has modules of its own."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L3_PLUS = "L3+"


class WorkKind(StrEnum):
    """What a person may or may not do in a clearance task."""

    DEMINING = "demining"
    BAC = "bac"
    LEADING = "leading"
    MEDICAL = "medical"
    MACHINE = "machine"
    DOGS = "dogs"
    EOD = "eod"
    IED = "ied"


class Competence(Protocol):
    """Answers who may do what on a day."""

    def against(
        self, person: str, work: WorkKind, day: date, level: Level | None = None, module: str = ""
    ) -> tuple[Reason, ...]:
        """Reasons why a person may not do this work on this day; empty where the person may."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class May:
    """Written by hand where no training record is at hand: a person may do a work up to a level, until a day."""

    person: str
    work: WorkKind
    until: date
    level: Level | None = None
    modules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """Competence from a list written by hand."""

    known: tuple[May, ...]

    def against(
        self, person: str, work: WorkKind, day: date, level: Level | None = None, module: str = ""
    ) -> tuple[Reason, ...]:
        """See `Competence`."""
        if any(_covers(one, level, module) and one.until >= day for one in self._of(person, work)):
            return ()
        said = {"person": person, "work": work.value, "level": level.value if level else "-"}
        return (Reason(message="ctask-may-not", arguments=dict(said)),)

    def _of(self, person: str, work: WorkKind) -> Iterable[May]:
        return (one for one in self.known if one.person == person and one.work is work)


def _covers(one: May, level: Level | None, module: str) -> bool:
    """Rule 8: the operator's level is at least the item's, and 3+ needs the module too."""
    if level is None:
        return True
    order = list(Level)
    if one.level is None or order.index(one.level) < order.index(level):
        return False
    return level is not Level.L3_PLUS or module in one.modules


def eod_amiss(
    asked: Competence, person: str, day: date, level: Level, *, improvised: bool, module: str = ""
) -> str | None:
    """The rule that keeps a person from an item: 8 its level, 9 the improvised ones' own qualification; else None."""
    if asked.against(person, WorkKind.EOD, day, level, module):
        return "8"
    return "9" if improvised and asked.against(person, WorkKind.IED, day, level, module) else None
