"""Duty and rest: how many days in a row, how many hours in seven days, how long between two duties."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ceasefire.assessment.records import Reason
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRules:
    """Limits an authority sets; these defaults are ours (rule 18; not checked against its text)."""

    days_in_row: int = 6
    hours_in_7_days: float = 48.0
    rest_h: float = 11.0


USUAL = DutyRules()
"""What applies where the authority has set nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDay:
    """A person is on duty on a local day, from a moment to a moment."""

    person: str
    day: date
    start: datetime
    end: datetime


def check_duty(one: DutyDay) -> None:
    """Refuses a duty that ends before it begins or lasts longer than a day."""
    if not timedelta() < one.end - one.start <= timedelta(days=1):
        raise Refusal("training-duty-times", f"{one.person}/{one.day.isoformat()}")


def against_duty(person: str, duties: Iterable[DutyDay], day: date, rules: DutyRules = USUAL) -> Iterator[Reason]:
    """Why a person may not work on a day, from what was and is planned: duties of the day itself count as well."""
    own = sorted((one for one in duties if one.person == person and one.day <= day), key=lambda one: one.start)
    row = _row_before({one.day for one in own}, day) + 1
    if row > rules.days_in_row:
        said: dict[str, str | int | float] = {"person": person, "days": row, "most": rules.days_in_row}
        yield Reason(message="training-duty-row", arguments=said)
    week = [one for one in own if one.day > day - timedelta(days=7)]
    hours = sum((one.end - one.start for one in week), timedelta()) / timedelta(hours=1)
    if hours > rules.hours_in_7_days:
        said = {"person": person, "hours": f"{hours:g}", "most": f"{rules.hours_in_7_days:g}"}
        yield Reason(message="training-duty-hours", arguments=said)
    yield from _rest(person, own, day, rules)


def _row_before(days: set[date], day: date) -> int:
    """Duty days in a row that end the day before."""
    number = 0
    while day - timedelta(days=number + 1) in days:
        number += 1
    return number


def _rest(person: str, own: list[DutyDay], day: date, rules: DutyRules) -> Iterator[Reason]:
    today = next((one for one in own if one.day == day), None)
    before = [one.end for one in own if one.day < day]
    if today is None or not before:
        return
    rested = (today.start - max(before)) / timedelta(hours=1)
    if rested < rules.rest_h:
        said: dict[str, str | int | float] = {"person": person, "hours": f"{rested:g}", "least": f"{rules.rest_h:g}"}
        yield Reason(message="training-duty-rest", arguments=said)
