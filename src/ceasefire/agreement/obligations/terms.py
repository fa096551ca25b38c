"""Terms that renew themselves: which one runs, until when an objection is in time, and what an objection does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ceasefire.agreement.clocks import After, Duration, shift
from ceasefire.agreement.clocks import first_instant as instant
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.obligations.asked import Asked, extent, written_day
from ceasefire.agreement.obligations.clocks import resolved
from ceasefire.agreement.obligations.done import done
from ceasefire.agreement.obligations.duties import Duty, Term
from ceasefire.agreement.obligations.evidence import step
from ceasefire.agreement.obligations.judge import clause
from ceasefire.agreement.obligations.records import Entry, Kind
from ceasefire.agreement.obligations.shifting import Day, plus, shifted, times
from ceasefire.agreement.obligations.status import Standing, Status, top
from ceasefire.vocabulary.moment import write_moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The n-th term, from 0: from `begin` up to `end` (UTC, not included); an objection is in time up to `closes`."""

    number: int
    begin: datetime
    end: datetime
    closes: datetime | None


def runs(term: Term, start: Day, zone: str) -> Iterator[Run]:
    """The terms one after another, each reckoned from the first day, so that no day of the month wears down."""
    begin, number = instant(start, zone), 0
    while True:
        end = instant(shifted(start, _after(term, number), zone), zone)
        closes = shift(end, term.notice_before, zone, back=True) if term.notice_before else None
        yield Run(number=number, begin=begin, end=end, closes=closes)
        if term.renews is None:
            return
        begin, number = end, number + 1


def _after(term: Term, number: int) -> Duration:
    """The length of all terms up to and including the n-th."""
    return plus(term.lasts, times(term.renews, number)) if term.renews and number else term.lasts


def ended_by(term: Term, start: Day, objections: tuple[Entry, ...], zone: str) -> tuple[int | None, list[Finding]]:
    """Number of the term that an objection makes the last one (None: none does), and what each objection did."""
    last: int | None = None
    told: list[Finding] = []
    for entry in objections:
        number, why = _effect(term, start, entry, zone)
        told.append(why)
        if number is not None and (last is None or number < last):
            last = number
    return last, told


def _effect(term: Term, start: Day, entry: Entry, zone: str) -> tuple[int | None, Finding]:
    begin, end = extent(entry.on, zone)
    if not set(entry.by) & set(term.by):
        return None, _objected("agreement-duty-objection-not-theirs", Truth.FALSE, entry, start)
    for run in runs(term, start, zone):
        if run.closes is None or run.end <= begin:
            continue
        if end <= run.closes:
            return run.number, _objected("agreement-duty-objection-in-time", Truth.TRUE, entry, run.closes, run)
        if begin <= run.closes:
            return None, _objected("agreement-duty-objection-time-open", Truth.UNKNOWN, entry, run.closes, run)
        if term.late_objection == "void" or term.renews is None:
            return None, _objected("agreement-duty-objection-late", Truth.FALSE, entry, run.closes, run)
        return run.number + 1, _objected("agreement-duty-objection-next", Truth.TRUE, entry, run.closes, run)
    return None, _objected("agreement-duty-objection-not-theirs", Truth.FALSE, entry, start)


def _objected(message: str, value: Truth, entry: Entry, closes: Day, run: Run | None = None) -> Finding:
    arguments: dict[str, str | int | float] = {
        "by": ", ".join(entry.by),
        "on": written_day(entry.on),
        "closes": written_day(closes),
        "number": run.number + 1 if run else 0,
    }
    settles = "agreement-duty-settle-time" if value is Truth.UNKNOWN else None
    return Finding(value=value, message=message, arguments=arguments, settles=settles)


def term_standing(duty: Duty, term: Term, asked: Asked) -> Standing:
    """Which term runs at the moment asked for, or that it ended."""
    entries = asked.about(duty.id)
    how = done(duty, entries, asked.zone)
    facts = [step(entry, asked.known) for entry in entries]
    start, began = resolved(term.starts, asked)
    if start is None:
        status = Status.DISPUTED if how.disputed else Status.NOT_DATED
        return Standing(duty=duty.id, status=status, why=top(duty.id, status, (clause(duty), *began, *facts)))
    objections = tuple(entry for entry in entries if entry.kind is Kind.OBJECTION)
    since = began if isinstance(term.starts, After) else ()
    last, told = ended_by(term, start, objections, asked.zone)
    run = _running(term, start, last, asked)
    over = asked.at >= run.end
    status = Status.DISPUTED if how.disputed else Status.MET if over else Status.OPEN
    told_run = _told_run(run, over, last == run.number, asked)
    return Standing(
        duty=duty.id,
        status=status,
        ends=run.end,
        met_on=run.end if over else None,
        evidence=tuple(entry.id for entry in entries),
        why=top(duty.id, status, (clause(duty), *since, *told_run, *told, *facts)),
    )


def _running(term: Term, start: Day, last: int | None, asked: Asked) -> Run:
    """The term that runs then; the last one where none runs any more."""
    for run in runs(term, start, asked.zone):
        if asked.at < run.end or run.number == last or term.renews is None:
            return run
    raise AssertionError("terms that renew never end")


def _told_run(run: Run, over: bool, stops: bool, asked: Asked) -> tuple[Finding, ...]:
    told_times: Arguments = {"from": write_moment(run.begin), "until": write_moment(run.end), "number": run.number + 1}
    message = "agreement-duty-term-ended" if over else "agreement-duty-term-runs"
    told = [Finding(value=Truth.TRUE, message=message, arguments=told_times)]
    if run.closes is not None and not over and not stops:
        open_still = asked.at <= run.closes
        message = "agreement-duty-window-open" if open_still else "agreement-duty-window-closed"
        value = Truth.TRUE if open_still else Truth.FALSE
        told.append(Finding(value=value, message=message, arguments={"closes": write_moment(run.closes)}))
    return tuple(told)
