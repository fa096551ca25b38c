"""When clocks began and duties are due, with the reasons: from the text, from other clocks, or from facts entered.

A clock that a fact starts is unknown until the fact is entered; so is whatever waits for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceasefire.agreement.clocks import After, Recorded, due_of, first_instant
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.obligations.asked import Asked, written_day
from ceasefire.agreement.obligations.evidence import step
from ceasefire.agreement.obligations.records import Entry, Kind
from ceasefire.agreement.obligations.shifting import Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When a duty is due (None: nobody can say yet, or never), why, and whether consent moved it there."""

    day: Day | None
    why: tuple[Finding, ...]
    extended: bool = False
    by: Entry | None = None

    def overdue_from(self, asked: Asked) -> datetime | None:
        """The first instant at which it is overdue."""
        return None if self.day is None else asked.duties.overdue_from(self.day)


def began(name: str, asked: Asked) -> tuple[datetime | None, Finding]:
    """When the clock began, or None, and the reason."""
    starts = [entry for entry in asked.known.entries if entry.kind is Kind.STARTED]
    moment = asked.duties.began(name, [_record(entry, asked) for entry in starts])
    if moment is None:
        waits = {"clock": _waiting(name, asked)}
        return None, Finding(
            value=Truth.UNKNOWN,
            message="agreement-duty-clock-waits",
            arguments=waits,
            settles="agreement-duty-settle-clock",
        )
    return moment, _began(name, moment, starts, asked)


def _began(name: str, moment: datetime, starts: list[Entry], asked: Asked) -> Finding:
    clock = asked.duties.clocks.get(name)
    because: tuple[Finding, ...] = ()
    if clock is not None and clock.after is not None:
        because = (began(clock.after, asked)[1],)
    elif clock is not None and clock.recorded is not None:
        because = tuple(step(entry, asked.known) for entry in starts if entry.clock == name)[:1]
    arguments = {"clock": name, "began": written_day(moment)}
    return Finding(value=Truth.TRUE, message="agreement-duty-clock-began", arguments=arguments, because=because)


def _record(entry: Entry, asked: Asked) -> Recorded:
    recorded = asked.duties.clocks[entry.clock or ""].recorded
    return Recorded(name=recorded or "", at=first_instant(entry.on, asked.zone))


def _waiting(name: str, asked: Asked) -> str:
    """The clock at the bottom that has not begun."""
    clock = asked.duties.clocks[name]
    return _waiting(clock.after, asked) if clock.after is not None else name


def resolved(when: "Day | After", asked: Asked) -> tuple[Day | None, tuple[Finding, ...]]:
    """The day or moment meant, with the reasons; None where it hangs on a clock that did not begin."""
    if not isinstance(when, After):
        return when, (_due("agreement-duty-due", when),)
    moment, why = began(when.after, asked)
    day = due_of(when, moment, asked.zone)
    if day is None:
        return None, (why,)
    return day, (_due("agreement-duty-due-after", day, (why,), wait=str(when.lasts), clock=when.after),)


def _due(message: str, day: Day, because: tuple[Finding, ...] = (), **arguments: str) -> Finding:
    told = {"due": written_day(day), **arguments}
    return Finding(value=Truth.TRUE, message=message, arguments=told, because=because)


def due_at(first: Due, moves: Iterable[Entry], asked: Asked) -> Due:
    """The due day as extensions and agreed readings had moved it by then; the last one in order holds."""
    due = first
    for entry in _once(moves, asked):
        reasons = (*due.why, step(entry, asked.known))
        due = Due(day=entry.due, why=reasons, extended=entry.kind is Kind.EXTENSION, by=entry)
    return due


def _once(moves: Iterable[Entry], asked: Asked) -> list[Entry]:
    """Entries that move a due day; one that says the same as the agreement's own amendment stands for it."""
    moving = [entry for entry in moves if entry.due is not None]
    own = {entry.id for entry in asked.duties.written}
    said = {(entry.on, entry.due) for entry in moving if entry.id not in own}
    return [entry for entry in moving if entry.id not in own or (entry.on, entry.due) not in said]
