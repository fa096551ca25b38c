"""Conditions of time: does the provision bind then, is the duty overdue, did a notice given before cover it?"""

from datetime import date, datetime, timedelta

from ceasefire.agreement.clocks import After, Recorded, due_of, first_instant, running
from ceasefire.agreement.clocks import is_known as is_on_record
from ceasefire.agreement.context import F, Frame, T, U
from ceasefire.agreement.deadlines import editions, in_force, overdue, overdue_from
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of, any_of, truth
from ceasefire.agreement.text import NoticeDuty, Requirement, TimeTest
from ceasefire.agreement.where import notice_place
from ceasefire.vocabulary.moment import Span, utc, write_moment


def time(test: TimeTest, facts: CaseFacts, frame: Frame, binds: bool = True) -> Finding:
    """Readings 1, 3 and 5: does the provision bind at that time, and is the duty overdue or the notice late?

    A way binds from `in_force` where no start is written; an exemption (`binds` false) holds what is written alone.
    """
    if facts.time is None:
        return Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
    if test.late_after is not None:
        return _late(test.late_after, facts.time)
    steps = []
    if test.due is not None:
        steps.append(_overdue(test.due, facts, frame))
    if test.from_ is not None or (binds and test.due is None):
        steps.append(_since(test.from_, facts, frame))
    if test.until is not None:
        steps.append(_until(test.until, facts, frame))
    if len(steps) == 1:
        return steps[0]
    value = all_of(step.value for step in steps)
    told: Arguments = {"when": _interval(facts.time)}
    return Finding(value=value, message=_WINDOW[value], arguments=told, because=tuple(steps))


_WINDOW = {T: "agreement-window-holds", F: "agreement-window-not", U: "agreement-window-open"}


def _late(limit: datetime, span: Span) -> Finding:
    value = T if span.start > limit else F if span.end <= limit else U
    names = {T: "agreement-notice-late", F: "agreement-notice-in-time", U: "agreement-notice-open"}
    return _bounded(value, names[value], span, limit)


def _bounded(value: Truth, message: str, span: Span, limit: datetime) -> Finding:
    told: Arguments = {"when": _interval(span), "from": write_moment(limit)}
    settles = "agreement-settle-time" if value is U else None
    return Finding(value=value, message=message, arguments=told, settles=settles)


def _since(written: After | date | datetime | None, facts: CaseFacts, frame: Frame) -> Finding:
    assert facts.time is not None
    start = _resolved(written, facts, frame) if written is not None else frame.agreement.in_force
    if start is None:
        return _not_started(written)
    limit = first_instant(start, frame.zone)
    value = T if facts.time.start >= limit else F if facts.time.end < limit else U
    names = {T: "agreement-time-binds", F: "agreement-time-before", U: "agreement-time-open"}
    return _bounded(value, names[value], facts.time, limit)


def _until(written: After | date | datetime, facts: CaseFacts, frame: Frame) -> Finding:
    """Through the whole of a date, and up to but not at a moment."""
    assert facts.time is not None
    end = _resolved(written, facts, frame)
    if end is None:
        return _not_started(written)
    limit = utc(end) if isinstance(end, datetime) else overdue_from(end, frame.zone)
    value = T if facts.time.end < limit else F if facts.time.start >= limit else U
    names = {T: "agreement-time-not-over", F: "agreement-time-over", U: "agreement-time-open"}
    return _bounded(value, names[value], facts.time, limit)


def _resolved(written: After | date | datetime, facts: CaseFacts, frame: Frame) -> date | datetime | None:
    """A written time as a date or moment; None while its clock has not started, as far as known."""
    if not isinstance(written, After):
        return written
    clocks, start = frame.agreement.clocks, frame.agreement.in_force
    began = running(written.after, clocks, start, frame.zone, facts.records, facts.known_at)
    return due_of(written, began, frame.zone)


def _not_started(written: object) -> Finding:
    clock = written.after if isinstance(written, After) else ""
    told: Arguments = {"starts": clock}
    return Finding(value=U, message="agreement-clock-not-started", arguments=told, settles="agreement-settle-clock")


def _interval(span: Span) -> str:
    """A moment, or an interval in the form of ISO 8601: start/end."""
    start, end = write_moment(span.start), write_moment(span.end)
    return start if start == end else f"{start}/{end}"


def _overdue(written: After | date | datetime, facts: CaseFacts, frame: Frame) -> Finding:
    assert facts.time is not None
    due = _resolved(written, facts, frame)
    told: dict[str, str | int | float] = {"when": _interval(facts.time)}
    entered = next((e for e in facts.entered if e.provision == frame.provision.id), None)
    amendments = [one for one in frame.provision.amendments if one.due is not None]
    known = editions(due, amendments, entered, facts.known_at, frame.zone, frame.includes_day)
    value = overdue(known, facts.time)
    holding = in_force(known, facts.time.end)
    if holding.overdue_from is None:
        return _not_started(written)
    told |= {"overdue": write_moment(holding.overdue_from)}
    message = {T: "agreement-overdue", F: "agreement-not-overdue", U: "agreement-overdue-open"}[value]
    steps = [_not_started(written)]
    if known[0].overdue_from is not None:
        steps = [_edition_step(known[0].overdue_from, None, "agreement-deadline-original")]
    if holding.amended:
        assert holding.known_from is not None
        steps.append(_edition_step(holding.overdue_from, write_moment(holding.known_from), "agreement-deadline-moved"))
    elif amendments or entered:
        steps.append(Finding(value=T, message="agreement-deadline-not-known"))
    settles = "agreement-settle-time" if value is U else None
    return Finding(value=value, message=message, arguments=told, because=tuple(steps), settles=settles)


def _edition_step(overdue_from: datetime, known: str | None, message: str) -> Finding:
    told: dict[str, str | int | float] = {"overdue": write_moment(overdue_from)}
    return Finding(value=T, message=message, arguments=told | ({"known": known} if known else {}))


def covers(notice: AdvanceNotice, facts: CaseFacts, frame: Frame) -> Finding:
    """Does one notice, given before it, cover the event's time and place? The place only matters if the time may."""
    steps: tuple[Finding, ...] = (_notice_before(notice, facts), _notice_time(notice, facts))
    if all_of(step.value for step in steps) is not F:
        steps = (*steps, notice_place(notice, facts, frame))
    value = all_of(step.value for step in steps)
    return Finding(value=value, message="agreement-notice", arguments=told_of(notice), because=steps)


def told_of(notice: AdvanceNotice) -> Arguments:
    """When it was given and for what time."""
    return {
        "given": write_moment(notice.given_at),
        "from": write_moment(notice.start),
        "until": write_moment(notice.end),
    }


def _notice_before(notice: AdvanceNotice, facts: CaseFacts) -> Finding:
    if facts.time is None:
        return Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
    value = T if notice.given_at < facts.time.start else F if notice.given_at >= facts.time.end else U
    names = {T: "agreement-notice-before", F: "agreement-notice-after", U: "agreement-notice-during"}
    return Finding(value=value, message=names[value])


def _notice_time(notice: AdvanceNotice, facts: CaseFacts) -> Finding:
    if facts.time is None:
        return Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
    if notice.start <= facts.time.start and facts.time.end <= notice.end:
        return Finding(value=T, message="agreement-notice-covers-time")
    if facts.time.end < notice.start or facts.time.start > notice.end:
        return Finding(value=F, message="agreement-notice-other-time")
    return Finding(value=U, message="agreement-notice-part-of-time", settles="agreement-settle-time")


def notice_window(duty: NoticeDuty, notice: AdvanceNotice, facts: CaseFacts) -> Finding:
    """Was it given in its window: at least so long before all of the event, and at most so long?"""
    assert facts.time is not None
    last = facts.time.start - timedelta(seconds=duty.at_least_before.seconds)
    too_late = facts.time.end - timedelta(seconds=duty.at_least_before.seconds)
    early = sure_early = None
    if duty.at_most_before is not None:
        early = facts.time.end - timedelta(seconds=duty.at_most_before.seconds)
        sure_early = facts.time.start - timedelta(seconds=duty.at_most_before.seconds)
    value = U
    if notice.given_at <= last and (early is None or notice.given_at >= early):
        value = T
    elif notice.given_at > too_late or (sure_early is not None and notice.given_at < sure_early):
        value = F
    names = {T: "agreement-notice-in-window", F: "agreement-notice-out-of-window", U: "agreement-notice-window-open"}
    settles = "agreement-settle-time" if value is U else None
    return Finding(value=value, message=names[value], settles=settles)


def covers_time(notice: AdvanceNotice, facts: CaseFacts) -> Finding:
    """Does the notice's window hold the event's time?"""
    return _notice_time(notice, facts)


def recorded(requirement: Requirement, facts: CaseFacts) -> Finding:
    """Is it on record in its time: before the act (at most `within` before), or afterwards?"""
    known = [one for one in facts.records if one.name == requirement.record and is_on_record(one, facts.known_at)]
    value = any_of(_record(requirement, one, facts) for one in known)
    if requirement.afterwards and value is F and _may_still_come(requirement, facts):
        value = U
    names = {T: "agreement-record-found", F: "agreement-record-none", U: "agreement-record-open"}
    told: Arguments = {"record": requirement.record, "records": len(known)}
    settles = "agreement-settle-record" if value is U else None
    return Finding(value=value, message=names[value], arguments=told, settles=settles)


def _record(requirement: Requirement, one: Recorded, facts: CaseFacts) -> Truth:
    parts = [truth(one.established), _record_time(requirement, one, facts)]
    if requirement.by_actor:
        told = facts.actor.known and one.party not in (None, "unknown")
        parts.append(truth(facts.actor.party == one.party if told else None))
    return all_of(parts)


def _record_time(requirement: Requirement, one: Recorded, facts: CaseFacts) -> Truth:
    if facts.time is None:
        return U
    start, end = facts.time.start, facts.time.end
    reach = None if requirement.within is None else timedelta(seconds=requirement.within.seconds)
    if requirement.afterwards:
        assert reach is not None
        return T if end <= one.at <= start + reach else F if one.at < start or one.at > end + reach else U
    if one.at <= start and (reach is None or one.at >= end - reach):
        return T
    return F if one.at > end or (reach is not None and one.at < start - reach) else U


def _may_still_come(requirement: Requirement, facts: CaseFacts) -> bool:
    """Has the time for a record made afterwards not run out, as far as known?"""
    if facts.time is None:
        return True
    assert requirement.within is not None
    return facts.known_at is not None and facts.known_at < facts.time.end + timedelta(
        seconds=requirement.within.seconds
    )
