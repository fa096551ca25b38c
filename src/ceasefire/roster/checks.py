"""Is a roster right? Read duty by duty from the plan alone, with nothing of what made it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from ceasefire.roster.plan import Plan, Position, Shift
from ceasefire.roster.slots import Duty, Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One thing that is not as agreed: message key and arguments; moments are ISO 8601."""

    key: str
    arguments: dict[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stand:
    duty: Duty
    start: datetime
    end: datetime
    night: bool


def check(plan: Plan, roster: Roster, before: Iterable[Duty] = ()) -> tuple[Breach, ...]:
    """Everything in a roster that the plan does not allow; empty when it keeps every rule.

    `before` are duties stood before it: rules reach across its beginning.
    """
    known = {shift.name: shift for shift in plan.shifts}
    stands = [_stand(plan, duty, known) for duty in roster.duties if duty.shift in known]
    earlier = [_stand(plan, duty, known) for duty in before if duty.day < roster.start and duty.shift in known]
    found = [*_strange(plan, roster), *_places(plan, roster), *_leave(plan, stands)]
    by_post: dict[str, list[_Stand]] = {}
    for one in sorted(stands + earlier, key=lambda stand: stand.start):
        by_post.setdefault(one.duty.post, []).append(one)
    for post, own in by_post.items():
        found += _rules(plan, post, own, roster.start)
    found += _headless(plan, roster)
    return tuple(found)


def _stand(plan: Plan, duty: Duty, known: dict[str, Shift]) -> _Stand:
    shift, zone = known[duty.shift], ZoneInfo(plan.zone)
    start = datetime.combine(duty.day, time.fromisoformat(shift.starts), zone)
    end = datetime.combine(duty.day, time.fromisoformat(shift.ends), zone)
    if end.replace(tzinfo=None) <= start.replace(tzinfo=None):
        end += timedelta(days=1)  # wall clock: the zone is kept, the hour stays
    return _Stand(duty=duty, start=start.astimezone(UTC), end=end.astimezone(UTC), night=shift.night)


def _told(duty: Duty) -> dict[str, str | int | float]:
    return {"day": duty.day.isoformat(), "shift": duty.shift, "position": duty.position, "post": duty.post}


def _strange(plan: Plan, roster: Roster) -> Iterator[Breach]:
    """Duties in no shift of the period, in no position, or by posts that may not hold it."""
    shifts = {shift.name for shift in plan.shifts}
    positions = {position.name: position for position in plan.positions}
    posts = {post.post: post for post in plan.posts}
    for duty in roster.duties:
        inside = roster.start <= duty.day <= roster.last and duty.shift in shifts
        if not inside or duty.position not in positions or duty.post not in posts:
            yield Breach(key="roster-check-strange", arguments=_told(duty))
            continue
        post, position = posts[duty.post], positions[duty.position]
        if post.group not in position.groups or not any(skill in position.skills for skill in post.skills):
            yield Breach(key="roster-check-unable", arguments=_told(duty))


def _places(plan: Plan, roster: Roster) -> Iterator[Breach]:
    """Each position of each shift as many of each side as agreed; with parity, equally many."""
    held = Counter((duty.day, duty.shift, duty.position, duty.post.split("/")[0]) for duty in roster.duties)
    for n in range(roster.days):
        day = roster.start + timedelta(days=n)
        for shift in plan.shifts:
            for position in plan.positions:
                yield from _place(plan, position, day, shift.name, held)


def _place(
    plan: Plan, position: Position, day: date, shift: str, held: Counter[tuple[date, str, str, str]]
) -> Iterator[Breach]:
    where: dict[str, str | int | float] = {"day": day.isoformat(), "shift": shift, "position": position.name}
    numbers = {side: held[day, shift, position.name, side] for side in plan.sides}
    for side, number in numbers.items():
        if number != position.needed(side):
            told: dict[str, str | int | float] = {
                **where,
                "side": side,
                "held": number,
                "needed": position.needed(side),
            }
            yield Breach(key="roster-check-place", arguments=told)
    if plan.rules.parity and len(set(numbers.values())) > 1:
        told_numbers = ", ".join(f"{side} {number}" for side, number in numbers.items())
        yield Breach(key="roster-check-parity", arguments={**where, "numbers": told_numbers})


def _leave(plan: Plan, stands: Iterable[_Stand]) -> Iterator[Breach]:
    """Not a minute of a shift on a day of leave."""
    zone = ZoneInfo(plan.zone)
    for one in stands:
        first = one.start.astimezone(zone).date()
        last = (one.end - timedelta(microseconds=1)).astimezone(zone).date()
        if plan.away(one.duty.post, first) or plan.away(one.duty.post, last):
            yield Breach(key="roster-check-leave", arguments=_told(one.duty))


def _rules(plan: Plan, post: str, own: list[_Stand], since: date) -> Iterator[Breach]:
    """Rest, seven days and nights of one post; what lies wholly before the roster is not its fault."""
    rules = plan.rules
    for first, second in pairwise(own):
        hours = (second.start - first.end).total_seconds() / 3600
        if hours < rules.rest_h and second.duty.day >= since:
            told = {**_told(second.duty), "hours": max(0.0, round(hours, 2)), "needed": rules.rest_h}
            key = "roster-check-twice" if second.start < first.end else "roster-check-rest"
            yield Breach(key=key, arguments=told)
    for one in own:
        until = one.start + timedelta(days=7)
        week = [other for other in own if one.start <= other.start < until]
        if len(week) > rules.shifts_in_7_days and week[-1].duty.day >= since:
            told = {"post": post, "day": one.duty.day.isoformat(), "held": len(week), "most": rules.shifts_in_7_days}
            yield Breach(key="roster-check-week", arguments=told)
    yield from _nights(plan, post, own, since)


def _nights(plan: Plan, post: str, own: list[_Stand], since: date) -> Iterator[Breach]:
    most = plan.rules.nights_in_a_row
    days, run = sorted({one.duty.day for one in own if one.night}), 0
    for n, day in enumerate(days):
        run = run + 1 if n and days[n - 1] == day - timedelta(days=1) else 1
        if most is not None and run > most and day >= since:
            told: dict[str, str | int | float] = {"post": post, "day": day.isoformat(), "held": run, "most": most}
            yield Breach(key="roster-check-nights", arguments=told)


def _headless(plan: Plan, roster: Roster) -> Iterator[Breach]:
    """Every day somebody heads each side."""
    for side in plan.sides:
        for n in range(roster.days):
            day = roster.start + timedelta(days=n)
            if plan.acting(side, day) is None:
                yield Breach(key="roster-check-headless", arguments={"side": side, "day": day.isoformat()})
