"""The calendar of an agreement: what is due when, until when an objection is in time, when terms end."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from ceasefire.agreement.clocks import first_instant as instant
from ceasefire.agreement.obligations.asked import Asked, begin_of, end_of, written_day
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.clocks import due_at, resolved
from ceasefire.agreement.obligations.duties import Duty, Recurs, Term
from ceasefire.agreement.obligations.history import known
from ceasefire.agreement.obligations.judge import dated
from ceasefire.agreement.obligations.ledger import standing
from ceasefire.agreement.obligations.records import Entry, Kind
from ceasefire.agreement.obligations.recurring import occurrences
from ceasefire.agreement.obligations.shifting import Day
from ceasefire.agreement.obligations.status import Status
from ceasefire.agreement.obligations.terms import ended_by, runs

What = Literal["due", "extended", "recurs", "notice_closes", "term_ends"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One date in the calendar: a whole day in the zone of record, or a moment (UTC). `number` counts from 1."""

    on: Day
    what: What
    duty: str
    number: int = 1
    met: bool = False


def calendar(
    duties: Duties, entries: Iterable[Entry], first: date, last: date, known_at: datetime | None = None
) -> tuple[Item, ...]:
    """Every date between the two days (both included) as known at that moment (None: with everything known)."""
    what = known((*duties.written, *entries), known_at, duties.zone)
    asked = Asked(duties=duties, known=what, at=end_of(last, duties.zone))
    begin, end = begin_of(first, duties.zone), end_of(last, duties.zone)
    items = [item for duty in duties.duties for item in _of(duty, asked, end)]
    inside = [item for item in items if begin <= instant(item.on, duties.zone) <= end]
    return tuple(sorted(inside, key=lambda item: (instant(item.on, duties.zone), item.duty, item.what, item.number)))


def _of(duty: Duty, asked: Asked, end: datetime) -> Iterator[Item]:
    if duty.term is not None:
        yield from _terms(duty.id, duty.term, asked, end)
    elif duty.recurs is not None:
        yield from _occurrences(duty.id, duty.recurs, asked, end)
    elif duty.due is not None:
        due = due_at(dated(duty, asked), asked.about(duty.id), asked)
        if due.day is not None:
            met = standing(duty, asked).status in (Status.MET, Status.MET_LATE)
            yield Item(on=due.day, what="extended" if due.extended else "due", duty=duty.id, met=met)


def _terms(name: str, term: Term, asked: Asked, end: datetime) -> Iterator[Item]:
    start, _ = resolved(term.starts, asked)
    if start is None:
        return
    objections = tuple(entry for entry in asked.about(name) if entry.kind is Kind.OBJECTION)
    last, _ = ended_by(term, start, objections, asked.zone)
    for run in runs(term, start, asked.zone):
        if run.begin > end or (last is not None and run.number > last):
            return
        if run.closes is not None:
            yield Item(on=run.closes, what="notice_closes", duty=name, number=run.number + 1)
        yield Item(on=run.end, what="term_ends", duty=name, number=run.number + 1)


def _occurrences(name: str, recurs: Recurs, asked: Asked, end: datetime) -> Iterator[Item]:
    first, _ = resolved(recurs.first, asked)
    if first is None:
        return
    moved = {instant(e.for_, asked.zone): e.due for e in asked.about(name) if e.for_ is not None and e.due is not None}
    for number, day in enumerate(occurrences(recurs, first, asked.zone), 1):
        if instant(day, asked.zone) > end:
            return
        later = moved.get(instant(day, asked.zone))
        yield Item(on=later or day, what="extended" if later else "recurs", duty=name, number=number)


def item_to_plain(item: Item) -> dict[str, Any]:
    """The item as plain JSON values."""
    return {"on": written_day(item.on), "what": item.what, "duty": item.duty, "number": item.number, "met": item.met}
