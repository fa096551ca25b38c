"""Duties that come again and again: each occurrence has its own due day and its own standing."""

from collections.abc import Iterator

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.obligations.asked import Asked, end_of, written_day
from ceasefire.agreement.obligations.clocks import Due, resolved
from ceasefire.agreement.obligations.done import done
from ceasefire.agreement.obligations.duties import Duty, Recurs
from ceasefire.agreement.obligations.history import instant
from ceasefire.agreement.obligations.judge import clause, judge
from ceasefire.agreement.obligations.records import Entry, Kind
from ceasefire.agreement.obligations.shifting import Day, shifted, times
from ceasefire.agreement.obligations.status import Standing, Status, top


def occurrences(recurs: Recurs, first: Day, zone: str) -> Iterator[Day]:
    """The due days one after another, each reckoned from the first; endless unless `times` or `until` ends them."""
    number = 0
    while recurs.times is None or number < recurs.times:
        day = shifted(first, times(recurs.every, number), zone) if number else first
        if recurs.until is not None and instant(day, zone) > end_of(recurs.until, zone):
            return
        yield day
        number += 1


def recurring_standing(duty: Duty, recurs: Recurs, asked: Asked) -> Standing:
    """All occurrences that were due by then and the next one, together."""
    entries = asked.about(duty.id)
    first, why = resolved(recurs.first, asked)
    if first is None:
        status = Status.NOT_DATED
        return Standing(duty=duty.id, status=status, why=top(duty.id, status, (clause(duty), *why)))
    rows = list(_each(duty, occurrences(recurs, first, asked.zone), entries, asked))
    each = [one for _, one in rows]
    whole = done(duty, [entry for entry in entries if entry.kind in (Kind.DISPUTE, Kind.SETTLED)], asked.zone)
    status = _together(each, bool(whole.disputed))
    told = tuple(_told(day, one) for day, one in rows)
    coming = next((one for one in each if one.met_on is None), None)
    return Standing(
        duty=duty.id,
        status=status,
        due=coming.due if coming else None,
        overdue_from=coming.overdue_from if coming else None,
        met_on=each[-1].met_on if each and coming is None else None,
        extended=any(one.extended for one in each),
        evidence=tuple(entry.id for entry in entries),
        why=top(duty.id, status, (clause(duty), *why, *told)),
    )


def _each(duty: Duty, days: Iterator[Day], entries: tuple[Entry, ...], asked: Asked) -> Iterator[tuple[Day, Standing]]:
    """The occurrences due by then, and on to the first later one that is not met yet."""
    for day, rows in _sorted_out(days, entries, asked.zone):
        one = judge(duty, _due(day), rows, asked)
        yield day, one
        if instant(day, asked.zone) > asked.at and one.met_on is None:
            return


def _due(day: Day) -> Due:
    arguments = {"due": written_day(day)}
    return Due(day=day, why=(Finding(value=Truth.TRUE, message="agreement-duty-due", arguments=arguments),))


def _sorted_out(days: Iterator[Day], entries: tuple[Entry, ...], zone: str) -> Iterator[tuple[Day, tuple[Entry, ...]]]:
    """Each due day with its entries: those that name it with `for`, else the next fulfilment that names none."""
    named = {instant(entry.for_, zone) for entry in entries if entry.for_ is not None and entry.kind is Kind.FULFILLED}
    loose = iter([entry for entry in entries if entry.for_ is None and entry.kind is Kind.FULFILLED])
    for day in days:
        own = tuple(e for e in entries if e.for_ is not None and instant(e.for_, zone) == instant(day, zone))
        free = None if instant(day, zone) in named else next(loose, None)
        yield day, (*own, free) if free is not None else own


def _together(each: list[Standing], disputed: bool) -> Status:
    seen = [one.status for one in each]
    if disputed or Status.DISPUTED in seen:
        return Status.DISPUTED
    for status in (Status.OVERDUE, Status.NOT_CHECKABLE):
        if status in seen:
            return status
    if all(one in (Status.MET, Status.MET_LATE) for one in seen):
        return Status.MET_LATE if Status.MET_LATE in seen else Status.MET
    return Status.EXTENDED if Status.EXTENDED in seen else Status.OPEN


def _told(day: Day, one: Standing) -> Finding:
    """One occurrence as a step: its due day and status, over its own reasons without the clause."""
    return Finding(
        value=one.why.value,
        message="agreement-duty-occurrence",
        arguments={"due": written_day(day), "status": one.status.value},
        because=one.why.because[1:],
    )
