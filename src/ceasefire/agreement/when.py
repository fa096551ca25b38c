"""Conditions of time: does the provision bind then, is the duty overdue, did a notice given before cover it?"""

from datetime import datetime

from ceasefire.agreement.context import F, Frame, T, U
from ceasefire.agreement.deadlines import editions, in_force, overdue
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import all_of
from ceasefire.agreement.text import TimeTest
from ceasefire.agreement.where import notice_place
from ceasefire.vocabulary.moment import Span, write_moment


def time(test: TimeTest, facts: CaseFacts, frame: Frame) -> Finding:
    """Readings 1, 3 and 5: does the provision bind at that time, and is the duty overdue or the notice late?"""
    if facts.time is None:
        return Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
    told: dict[str, str | int | float] = {"when": _interval(facts.time)}
    if test.due is not None:
        return _overdue(test, facts, frame, told)
    if test.late_after is not None:
        limit = test.late_after
        value = T if facts.time.start > limit else F if facts.time.end <= limit else U
        names = {T: "agreement-notice-late", F: "agreement-notice-in-time", U: "agreement-notice-open"}
    else:
        limit = test.from_ or frame.agreement.in_force
        value = T if facts.time.start >= limit else F if facts.time.end < limit else U
        names = {T: "agreement-time-binds", F: "agreement-time-before", U: "agreement-time-open"}
    settles = "agreement-settle-time" if value is U else None
    return Finding(value=value, message=names[value], arguments=told | {"from": write_moment(limit)}, settles=settles)


def _interval(span: Span) -> str:
    """A moment, or an interval in the form of ISO 8601: start/end."""
    start, end = write_moment(span.start), write_moment(span.end)
    return start if start == end else f"{start}/{end}"


def _overdue(test: TimeTest, facts: CaseFacts, frame: Frame, told: dict[str, str | int | float]) -> Finding:
    assert test.due is not None
    assert facts.time is not None
    entered = next((e for e in facts.entered if e.provision == frame.provision.id), None)
    zone = frame.agreement.zone_of_record
    known = editions(test.due, frame.provision.amendments, entered, facts.known_at, zone)
    value = overdue(known, facts.time)
    holding = in_force(known, facts.time.end)
    told |= {"overdue": write_moment(holding.overdue_from)}
    message = {T: "agreement-overdue", F: "agreement-not-overdue", U: "agreement-overdue-open"}[value]
    steps = [_edition_step(known[0].overdue_from, None, "agreement-deadline-original")]
    if holding.amended:
        assert holding.known_from is not None
        steps.append(_edition_step(holding.overdue_from, write_moment(holding.known_from), "agreement-deadline-moved"))
    elif frame.provision.amendments or entered:
        steps.append(Finding(value=T, message="agreement-deadline-not-known"))
    settles = "agreement-settle-time" if value is U else None
    return Finding(value=value, message=message, arguments=told, because=tuple(steps), settles=settles)


def _edition_step(overdue_from: datetime, known: str | None, message: str) -> Finding:
    told: dict[str, str | int | float] = {"overdue": write_moment(overdue_from)}
    return Finding(value=T, message=message, arguments=told | ({"known": known} if known else {}))


def covers(notice: AdvanceNotice, facts: CaseFacts, frame: Frame) -> Finding:
    """Does one notice, given before it, cover the event's time and place? The place only matters if the time may."""
    told: Arguments = {
        "given": write_moment(notice.given_at),
        "from": write_moment(notice.start),
        "until": write_moment(notice.end),
    }
    steps: tuple[Finding, ...] = (_notice_before(notice, facts), _notice_time(notice, facts))
    if all_of(step.value for step in steps) is not F:
        steps = (*steps, notice_place(notice, facts, frame))
    value = all_of(step.value for step in steps)
    return Finding(value=value, message="agreement-notice", arguments=told, because=steps)


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
