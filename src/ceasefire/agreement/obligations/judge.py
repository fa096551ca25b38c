"""The verdict on one duty (or one occurrence of it): what was done held against when it was due.

The order of the answers: disputed before anything else, then met or met late, then what cannot be checked, then
overdue, what has no date, what was extended, and else open.
"""

from datetime import datetime

from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.obligations.asked import TICK, Asked, extent
from ceasefire.agreement.obligations.clocks import Due, due_at, resolved
from ceasefire.agreement.obligations.done import Done, done
from ceasefire.agreement.obligations.duties import Duty
from ceasefire.agreement.obligations.evidence import NOBODY, step
from ceasefire.agreement.obligations.parallel import behind
from ceasefire.agreement.obligations.records import Entry
from ceasefire.agreement.obligations.shifting import Day
from ceasefire.agreement.obligations.status import Standing, Status, top
from ceasefire.vocabulary.moment import write_moment


def judge(duty: Duty, first: Due, entries: tuple[Entry, ...], asked: Asked) -> Standing:
    """The standing of a duty whose text makes it due as `first` says, by the entries given."""
    due = due_at(first, entries, asked)
    how = done(duty, entries, asked.zone)
    lag, beside = behind(duty, asked)
    late, timing = _timing(first, due, how, entries, asked)
    if how.met_on is not None and late is Truth.FALSE:
        late, beside = _was_behind(duty, how.met_on, asked, beside)
    status = _status(duty, due, how, late, lag, asked)
    facts = [step(entry, asked.known) for entry in how.words] or [_nothing(status)]
    overdue = due.overdue_from(asked)
    return Standing(
        duty=duty.id,
        status=status,
        due=due.day,
        overdue_from=overdue,
        met_on=how.met_on,
        share=how.share,
        total=how.total,
        extended=due.extended,
        evidence=tuple(entry.id for entry in (*((due.by,) if due.by else ()), *how.words)),
        why=top(duty.id, status, (clause(duty), *due.why, *timing, *progress(duty, how), *beside, *facts)),
    )


def _status(duty: Duty, due: Due, how: Done, late: Truth, lag: Truth, asked: Asked) -> Status:
    if how.disputed:
        return Status.DISPUTED
    if how.met_on is not None:
        return Status.MET_LATE if late is Truth.TRUE else Status.MET
    if duty.checkable != "yes":
        return Status.NOT_CHECKABLE
    if late is Truth.TRUE or lag is Truth.TRUE:
        return Status.OVERDUE
    if due.day is None:
        return Status.NOT_DATED
    return Status.EXTENDED if due.extended else Status.OPEN


def _timing(
    first: Due, due: Due, how: Done, entries: tuple[Entry, ...], asked: Asked
) -> tuple[Truth, tuple[Finding, ...]]:
    """Is it late? For what is met, by the due day that held when it was met; else by the day asked for."""
    if how.disputed:
        return Truth.UNKNOWN, ()
    if how.met_on is None:
        begin = end = asked.at
    else:
        begin, end = extent(how.met_on, asked.zone)
        before = asked.at_moment(min(end, asked.at))
        then = {entry.id for entry in before.known.entries}
        due = due_at(first, [entry for entry in entries if entry.id in then], before)
    limit = due.overdue_from(asked)
    if limit is None:
        return Truth.FALSE, ()
    late = Truth.TRUE if begin >= limit else Truth.FALSE if end < limit else Truth.UNKNOWN
    return late, (_when(late, limit, met=how.met_on is not None),)


def _nothing(status: Status) -> Finding:
    """Nobody entered anything; worth asking for where that makes it overdue."""
    settles = "agreement-duty-settle-enter" if status is Status.OVERDUE else None
    return Finding(value=Truth.UNKNOWN, message="agreement-duty-nothing-entered", settles=settles)


def _when(late: Truth, limit: datetime, met: bool) -> Finding:
    arguments = {"overdue": write_moment(limit)}
    if late is Truth.UNKNOWN:
        return Finding(
            value=late,
            message="agreement-duty-time-open",
            arguments=arguments,
            settles="agreement-duty-settle-time",
        )
    if met:
        message = "agreement-duty-was-late" if late is Truth.TRUE else "agreement-duty-was-in-time"
    else:
        message = "agreement-duty-is-overdue" if late is Truth.TRUE else "agreement-duty-not-overdue"
    return Finding(value=late, message=message, arguments=arguments)


def _was_behind(duty: Duty, met_on: Day, asked: Asked, now: tuple[Finding, ...]) -> tuple[Truth, tuple[Finding, ...]]:
    """Was it behind the duty beside it just before it was met? Then it was met late."""
    if duty.in_parallel_with is None:
        return Truth.FALSE, now
    return behind(duty, asked.at_moment(extent(met_on, asked.zone)[0] - TICK))


def clause(duty: Duty) -> Finding:
    """What has to be done, by whom, under which provision."""
    return Finding(
        value=Truth.TRUE,
        message="agreement-duty-clause",
        arguments={
            "duty": duty.id,
            "provision": duty.provision,
            "parties": ", ".join(duty.bound) or NOBODY,
            "text": duty.what["en"],
        },
    )


def progress(duty: Duty, how: Done) -> tuple[Finding, ...]:
    """How much of it is done, where anything was counted."""
    if how.total is not None:
        counted: Arguments = {"total": how.total, "of": duty.count.of["en"] if duty.count else NOBODY, "duty": duty.id}
        reach = duty.count.reach if duty.count else -1
        value = Truth.UNKNOWN if reach < 0 else Truth.TRUE if how.total >= reach else Truth.FALSE
        return (Finding(value=value, message="agreement-duty-counted", arguments={**counted, "reach": reach}),)
    if how.share is not None and how.met_on is None:
        percent = round(how.share * 100, 1)
        return (Finding(value=Truth.FALSE, message="agreement-duty-share", arguments={"percent": percent}),)
    return ()


def dated(duty: Duty, asked: Asked) -> Due:
    """When the text makes the duty due; a duty without a date says so."""
    if duty.due is None:
        if duty.in_parallel_with is not None:
            return Due(day=None, why=())
        undated = Finding(value=Truth.UNKNOWN, message="agreement-duty-undated", settles="agreement-duty-settle-date")
        return Due(day=None, why=(undated,))
    day, why = resolved(duty.due, asked)
    return Due(day=day, why=why)
