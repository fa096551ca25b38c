"""What is said about the watch and stays: rosters proposed and signed, leave, deputies, handovers."""

from dataclasses import dataclass
from datetime import date, datetime

from ceasefire.roster.slots import Roster
from ceasefire.roster.two_keys import Step
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterProposed:
    """A roster with the text of the plan it was made from, proposed by a post to both sides."""

    plan: str
    roster: Roster
    officer: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterSigned:
    """A delegation signs a proposed roster (by its content name) or refuses it, in words."""

    roster: str
    delegation: str
    officer: str
    step: Step
    made_at: datetime
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveEntered:
    """A post is away for whole local days, both included; `withdrawn`: that leave is taken back."""

    post: str
    first: date
    last: date
    officer: str
    made_at: datetime
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeputiesNamed:
    """Who acts for a post while it is away, in this order; it replaces what was named before."""

    post: str
    deputies: tuple[str, ...]
    officer: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What one watch leaves to the next: the shift that ends (local day and name), in words; `officer` wrote it."""

    day: date
    shift: str
    open_items: str
    tasks: str
    equipment: str
    officer: str
    made_at: datetime
    acting: dict[str, str]

    @property
    def id(self) -> str:
        """Named by the text, so that the same text sent twice is one."""
        return content_name("hov", [self.day.isoformat(), self.shift, self.open_items, self.tasks, self.equipment])


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverSigned:
    """The outgoing and the incoming officer of one side sign a handover's text, or refuse it in words."""

    handover: str
    delegation: str
    outgoing: str
    incoming: str
    step: Step
    made_at: datetime
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverTaken:
    """The incoming officers of both sides take the watch over: one statement that both sign."""

    handover: str
    officers: tuple[str, ...]
    made_at: datetime
