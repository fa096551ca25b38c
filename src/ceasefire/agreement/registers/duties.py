"""Duties of notice: was an activity announced in time, neither too late nor too early, as known at a moment?

The notice must be of the kind owed and hold the activity's time and place (see `matching`), and have been given at
least and at most so long before its start. While that time has not passed a notice may still come: cannot tell.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of, any_of
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.matching import match
from ceasefire.agreement.registers.notifications import Notices, Standing
from ceasefire.agreement.text import NoticeDuty, Thresholds
from ceasefire.agreement.zones import ZoneBook
from ceasefire.vocabulary.moment import write_moment

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """Was the duty met for one event? `because` of `why` holds each notice that may have announced it."""

    event: str
    value: Truth
    why: Finding


def check_duty(
    duty: NoticeDuty,
    acts: Sequence[str],
    events: Sequence[Event],
    register: Notices,
    known_at: datetime | None = None,
    book: ZoneBook | None = None,
    thresholds: Thresholds | None = None,
) -> tuple[Announced, ...]:
    """The duty for every event that is, or may be, one of `acts`, in the order given."""
    owed = [event for event in events if set(event.acts) & set(acts) and event.known(known_at)]
    every_act = {act for event in owed for act in event.acts}  # whether notice was owed is asked apart
    found = match(owed, register, known_at, {duty.kind: every_act}, book, thresholds)
    return tuple(_announced(duty, set(acts), event, found.of(n), known_at) for n, event in enumerate(owed))


def _announced(
    duty: NoticeDuty,
    acts: set[str],
    event: Event,
    covers: tuple[tuple[Standing, Finding], ...],
    known_at: datetime | None,
) -> Announced:
    steps = tuple(_in_window(duty, event, row, cover) for row, cover in covers)
    value = any_of(step.value for step in steps)
    if value is not T and not set(event.acts) <= acts:
        open_act = Finding(value=U, message="agreement-register-duty-act-open", settles="agreement-settle-act")
        return _told(duty, event, U, "agreement-register-duty-open", (open_act, *steps))
    if value is not T and event.time is None:
        unknown = Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
        return _told(duty, event, U, "agreement-register-duty-open", (unknown, *steps))
    if value is F and known_at is not None and event.time is not None and known_at <= event.time.end - _least(duty):
        return _told(duty, event, U, "agreement-register-duty-not-yet", steps)
    names = {
        T: "agreement-register-duty-met",
        F: "agreement-register-duty-missed" if steps else "agreement-register-duty-none",
        U: "agreement-register-duty-open",
    }
    return _told(duty, event, value, names[value], steps)


def _told(duty: NoticeDuty, event: Event, value: Truth, message: str, steps: tuple[Finding, ...]) -> Announced:
    told: Arguments = {
        "id": event.id,
        "kind": duty.kind,
        "window": _window(duty),
    }
    return Announced(
        event=event.id, value=value, why=Finding(value=value, message=message, arguments=told, because=steps)
    )


def _in_window(duty: NoticeDuty, event: Event, row: Standing, cover: Finding) -> Finding:
    """One notice: does it cover the event, and was it given in the window before its start?"""
    given = row.notice.given_at
    if event.time is None:
        return cover
    longest, shortest = event.time.end - given, event.time.start - given
    late, early = _outside(longest, shortest, duty)
    value = F if F in (late, early) else U if U in (late, early) else T
    names = {
        T: "agreement-register-duty-in-time",
        F: "agreement-register-duty-late" if late is F else "agreement-register-duty-early",
        U: "agreement-register-duty-time-open",
    }
    told: Arguments = {"id": row.notice.id, "given": write_moment(given), "hours": _hours(shortest)}
    window = Finding(
        value=value, message=names[value], arguments=told, settles="agreement-settle-time" if value is U else None
    )
    return Finding(
        value=all_of((value, cover.value)), message=cover.message, arguments=cover.arguments,
        because=(*cover.because, window),
    )  # fmt: skip


def _outside(longest: timedelta, shortest: timedelta, duty: NoticeDuty) -> tuple[Truth, Truth]:
    """(not too late, not too early), the start lying anywhere in the event's time."""
    least, most = _least(duty), _most(duty)
    not_late = T if shortest >= least else F if longest < least else U
    not_early = T if most is None or longest <= most else F if shortest > most else U
    return not_late, not_early


def _least(duty: NoticeDuty) -> timedelta:
    return timedelta(seconds=duty.at_least_before.seconds)


def _most(duty: NoticeDuty) -> timedelta | None:
    return None if duty.at_most_before is None else timedelta(seconds=duty.at_most_before.seconds)


def _hours(lasting: timedelta) -> float:
    return round(lasting.total_seconds() / 3600, 2)


def _window(duty: NoticeDuty) -> str:
    """So many hours before, as people read it: 24–168, ≥ 24."""
    least, most = _least(duty), _most(duty)
    return f"≥ {_hours(least):g}" if most is None else f"{_hours(least):g}–{_hours(most):g}"
