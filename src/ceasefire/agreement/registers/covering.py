"""Why a notice covers an event, or does not: given before, still standing, its time, its area, the act it speaks of."""

from collections.abc import Iterator
from datetime import datetime

from ceasefire.agreement.context import by_threshold
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.notifications import Standing
from ceasefire.agreement.text import Thresholds
from ceasefire.vocabulary.moment import write_moment

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def cover_finding(event: Event, row: Standing, chance: float | None, act_open: bool, thresholds: Thresholds) -> Finding:
    """The pair's reasons; `chance` is P(in the notice's area), None where the event's place is not known."""
    notice = row.notice
    told: Arguments = {
        "id": notice.id,
        "kind": notice.kind,
        "by": notice.by,
        "given": write_moment(notice.given_at),
        "from": write_moment(notice.start),
        "until": write_moment(notice.end),
    }
    steps = (*_in_time(event, row), _in_place(row, chance, thresholds), *_act(act_open))
    value = all_of(step.value for step in steps)
    return Finding(value=value, message="agreement-register-notice", arguments=told, because=steps)


def _in_time(event: Event, row: Standing) -> Iterator[Finding]:
    if event.time is None:
        yield Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
        return
    start, end, notice = event.time.start, event.time.end, row.notice
    value = T if notice.given_at < start else F if notice.given_at >= end else U
    names = {T: "agreement-notice-before", F: "agreement-notice-after", U: "agreement-notice-during"}
    yield Finding(value=value, message=names[value], settles="agreement-settle-time" if value is U else None)
    if row.until is not None:
        yield _stood(row.until, event)
    if notice.start <= start and end <= notice.end:
        yield Finding(value=T, message="agreement-notice-covers-time")
    elif end < notice.start or start > notice.end:
        yield Finding(value=F, message="agreement-notice-other-time")
    else:
        yield Finding(value=U, message="agreement-notice-part-of-time", settles="agreement-settle-time")


def _stood(until: datetime, event: Event) -> Finding:
    """A notice that was replaced or withdrawn: did it still stand when the event happened?"""
    assert event.time is not None
    told: Arguments = {"until": write_moment(until)}
    value = T if until > event.time.end else F if until <= event.time.start else U
    names = {
        T: "agreement-register-notice-stood",
        F: "agreement-register-notice-no-longer",
        U: "agreement-register-notice-ended-during",
    }
    settles = "agreement-settle-time" if value is U else None
    return Finding(value=value, message=names[value], arguments=told, settles=settles)


def _in_place(row: Standing, chance: float | None, thresholds: Thresholds) -> Finding:
    if chance is None:
        return Finding(value=U, message="agreement-notice-place-none", settles="agreement-settle-place-none")
    value = by_threshold(chance, thresholds)
    names = {
        T: "agreement-register-notice-place",
        F: "agreement-register-notice-elsewhere",
        U: "agreement-register-notice-place-open",
    }
    settles = "agreement-settle-place" if value is U else None
    told: Arguments = {"p": chance}
    return Finding(value=value, message=names[value], arguments=told, probability=chance, settles=settles)


def _act(act_open: bool) -> Iterator[Finding]:
    if act_open:
        yield Finding(value=U, message="agreement-register-notice-act-open", settles="agreement-settle-act")
