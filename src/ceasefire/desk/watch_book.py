"""The watch as the record tells it: rosters, leave, deputies, handovers; words in another's name are nothing."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import lru_cache
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Entry, Tables
from ceasefire.roster.load import read
from ceasefire.roster.plan import Leave, Plan
from ceasefire.roster.records import DeputiesNamed, Handover, HandoverSigned, LeaveEntered
from ceasefire.roster.slots import Duty, Roster, Slot, slot_at
from ceasefire.roster.two_keys import Standing, TwoKeys
from ceasefire.vocabulary.refusal import Refusal

log = logging.getLogger(__name__)

KINDS = ("roster-proposed", "roster-signed", "leave", "deputies", "handover", "handover-signed", "handover-taken")


@lru_cache(maxsize=64)
def _plan(text: str) -> Plan:
    return read(text, "plan")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRoster:
    """A roster, the text of its plan, who proposed it, and how it stands."""

    roster: Roster
    text: str
    officer: str
    keys: TwoKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenHandover:
    """A handover, its signatures by side, and how it stands."""

    said: Handover
    keys: TwoKeys
    signed: dict[str, HandoverSigned] = field(default_factory=dict)
    taken_at: datetime | None = None


@dataclass(slots=True)
class WatchBook:
    """Everything about the watch, folded from the record. Rosters and handovers are in the agreed order."""

    sides: tuple[str, str]
    rosters: dict[str, OpenRoster] = field(default_factory=dict)
    leave: list[Leave] = field(default_factory=list)
    deputies: dict[str, tuple[str, ...]] = field(default_factory=dict)
    handovers: dict[str, OpenHandover] = field(default_factory=dict)

    def in_force(self, day: date) -> OpenRoster | None:
        """The roster that both signed last for a local day."""
        both = [one for one in self.rosters.values() if one.keys.standing is Standing.BOTH_SIGNED]
        return next((one for one in reversed(both) if one.roster.start <= day <= one.roster.last), None)

    def plan(self, one: OpenRoster) -> Plan:
        """The plan of a roster with the leave and deputies entered since."""
        plan = _plan(one.text)
        known = {post.post for post in plan.posts}
        posts = [
            post.model_copy(update={"deputies": self.deputies[post.post]}) if post.post in self.deputies else post
            for post in plan.posts
        ]
        leave = tuple(one for one in self.leave if one.post in known)
        return plan.model_copy(update={"posts": tuple(posts), "leave": plan.leave + leave})


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A shift and who stands it. `acting`: by side the head or who acts for it, None for nobody.

    `away`: rostered posts that are on leave. `parity` and `quorum` count those who are not.
    """

    slot: Slot
    duties: tuple[Duty, ...]
    acting: dict[str, str | None]
    away: tuple[str, ...]
    parity: bool
    quorum: bool

    def officers(self, side: str) -> tuple[str, ...]:
        """The rostered posts of a side."""
        return tuple(duty.post for duty in self.duties if duty.post.startswith(f"{side}/"))


def watch_book(tables: Tables, constitution: Constitution) -> WatchBook:
    """The book of the watch as it stands; told again only when something about it has come."""
    order = tables.order(*KINDS)
    known = _BOOKS.get(tables)
    if known is None or known[0] != order:
        known = _BOOKS[tables] = (order, _told(tables, constitution))
    return known[1]


_BOOKS: "WeakKeyDictionary[Tables, tuple[list[tuple[str, int]], WatchBook]]" = WeakKeyDictionary()


def _told(tables: Tables, constitution: Constitution) -> WatchBook:
    book = WatchBook(sides=constitution.sides)
    for entry in tables.entries(*KINDS):
        try:
            _STEPS[entry.kind](book, entry)
        except Refusal as refusal:
            log.log(logging.WARNING, "entry %s/%s changes nothing: %s", entry.side, entry.index, refusal)
    return book


def watch_at(book: WatchBook, moment: datetime) -> Watch | None:
    """Who stands watch at a moment; None where no roster is in force or no shift runs."""
    for one in reversed(list(book.rosters.values())):
        if one.keys.standing is Standing.BOTH_SIGNED:
            plan = book.plan(one)
            slot = slot_at(plan, moment)
            if slot is not None and book.in_force(slot.day) is one:
                return watch_of(plan, one.roster, slot)
    return None


def watch_of(plan: Plan, roster: Roster, slot: Slot) -> Watch:
    """A shift of a roster, with parity, quorum and acting heads."""
    duties = tuple(duty for duty in roster.duties if (duty.day, duty.shift) == (slot.day, slot.shift))
    day = slot.start.astimezone(ZoneInfo(plan.zone)).date()
    away = tuple(duty.post for duty in duties if plan.away(duty.post, day))
    there = {
        side: [d.post for d in duties if d.post.startswith(f"{side}/") and d.post not in away] for side in plan.sides
    }
    numbers = [len(posts) for posts in there.values()]
    return Watch(
        slot=slot,
        duties=duties,
        acting={side: plan.acting(side, day) for side in plan.sides},
        away=away,
        parity=len(set(numbers)) == 1,
        quorum=min(numbers) >= plan.rules.quorum,
    )


def outside(book: WatchBook, officer: str, moment: datetime) -> bool:
    """Does an officer act outside its shift? That is told, not refused. False where no roster is in force."""
    watch = watch_at(book, moment)
    return watch is not None and officer not in {duty.post for duty in watch.duties}


def _proposed(book: WatchBook, entry: Entry) -> None:
    said = entry.read()
    if entry.by(entry.side, [said.officer]) and said.roster.id not in book.rosters:
        keys = TwoKeys(about=said.roster.id, sides=book.sides)
        book.rosters[said.roster.id] = OpenRoster(roster=said.roster, text=said.plan, officer=said.officer, keys=keys)


def _signed(book: WatchBook, entry: Entry) -> None:
    said = entry.read()
    now = book.rosters.get(said.roster)
    if now is not None and entry.by(said.delegation, [said.officer]):
        book.rosters[said.roster] = replace(now, keys=now.keys.speak(said.delegation, said.step))


def _leave(book: WatchBook, entry: Entry) -> None:
    said: LeaveEntered = entry.read()
    if not entry.by(said.post.partition("/")[0], [said.officer]):
        return
    leave = Leave(post=said.post, first=said.first, last=said.last)
    if said.withdrawn:
        book.leave = [one for one in book.leave if one != leave]
    elif leave not in book.leave:
        book.leave.append(leave)


def _deputies(book: WatchBook, entry: Entry) -> None:
    said: DeputiesNamed = entry.read()
    if entry.by(said.post.partition("/")[0], [said.officer]):
        book.deputies[said.post] = said.deputies


def _handover(book: WatchBook, entry: Entry) -> None:
    said: Handover = entry.read()
    if entry.by(entry.side, [said.officer]) and said.id not in book.handovers:
        book.handovers[said.id] = OpenHandover(said=said, keys=TwoKeys(about=said.id, sides=book.sides))


def _handover_signed(book: WatchBook, entry: Entry) -> None:
    said: HandoverSigned = entry.read()
    now = book.handovers.get(said.handover)
    if now is not None and entry.by(said.delegation, [said.outgoing, said.incoming]):
        keys = now.keys.speak(said.delegation, said.step)
        book.handovers[said.handover] = replace(now, keys=keys, signed={**now.signed, said.delegation: said})


def _taken(book: WatchBook, entry: Entry) -> None:
    said = entry.read()
    now = book.handovers.get(said.handover)
    if now is None or not entry.joint(book.sides) or not set(said.officers) <= set(entry.signers):
        return
    if {one.incoming for one in now.signed.values()} <= set(said.officers):
        book.handovers[said.handover] = replace(now, keys=now.keys.take_over(), taken_at=said.made_at)


_STEPS: dict[str, Callable[[WatchBook, Entry], None]] = {
    "roster-proposed": _proposed,
    "roster-signed": _signed,
    "leave": _leave,
    "deputies": _deputies,
    "handover": _handover,
    "handover-signed": _handover_signed,
    "handover-taken": _taken,
}
