"""Clocks of an agreement: D+14 and "within three months" as calendars count them, in the zone of record.

A duration is ISO 8601 (`P14D`, `P3M`, `P5Y`, `PT48H`, `P1DT12H`). Years, months, weeks and days move the local date and
keep the local hour (31 January + P1M is the last day of February); hours, minutes and seconds are elapsed time, also
over a change of the clocks. A clock starts at a written moment, so long after another clock, or when the centre records
what starts it; until then it is not known.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, PlainSerializer, model_validator

from ceasefire.agreement.strict import Deadline, Strict
from ceasefire.vocabulary.moment import utc

_FORM = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.ASCII
)
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Duration:
    """So many months and days of the calendar and then so many seconds."""

    months: int
    days: int
    seconds: int
    written: str

    def __str__(self) -> str:
        return self.written

    @property
    def exact(self) -> bool:
        """Made of elapsed time alone: then a deadline is an instant."""
        return self.months == 0 and self.days == 0


def read_duration(text: object) -> Duration:
    """An ISO 8601 duration of whole numbers; ValueError with what to write instead."""
    found = _FORM.fullmatch(text) if isinstance(text, str) else None
    numbers = [int(part or 0) for part in found.groups()] if found else []
    if not any(numbers) or max(numbers) > _MOST:
        raise ValueError("a duration is written P14D, P3M, P5Y, PT48H or P1DT12H, of whole numbers and not empty")
    years, months, weeks, days, hours, minutes, seconds = numbers
    return Duration(12 * years + months, 7 * weeks + days, 3600 * hours + 60 * minutes + seconds, str(text))


def _read(value: object) -> object:
    return value if isinstance(value, Duration) else read_duration(value)


Lasting = Annotated[Duration, BeforeValidator(_read), PlainSerializer(str, return_type=str)]


def shift_date(start: date, duration: Duration, back: bool = False) -> date:
    """A date moved by the months and days of a duration; the day of the month is cut to the month's last."""
    sign = -1 if back else 1
    month = start.year * 12 + start.month - 1 + sign * duration.months
    year, month = divmod(month, 12)
    day = min(start.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day) + timedelta(days=sign * duration.days)


def shift(start: datetime, duration: Duration, zone: str, back: bool = False) -> datetime:
    """A moment moved by a duration, in UTC. A local hour that does not exist that day is read as if it did."""
    local = start.astimezone(ZoneInfo(zone))
    moved = local
    if not duration.exact:
        moved = datetime.combine(shift_date(local.date(), duration, back), local.time(), ZoneInfo(zone))
    return utc(moved) + timedelta(seconds=-duration.seconds if back else duration.seconds)


class After(Strict):
    """So long after a clock. `ends: day` means the whole of the day reached, `instant` the same hour of it."""

    after: str
    lasts: Lasting
    ends: Literal["day", "instant"] = "day"


class Clock(Strict):
    """One clock: `at` a moment (or a date's first instant), so long `after` another, or `recorded` by the centre."""

    at: Deadline | None = None
    after: str | None = None
    lasts: Lasting | None = None
    recorded: str | None = None

    @model_validator(mode="after")
    def _one_way(self) -> "Clock":
        if sum(one is not None for one in (self.at, self.after, self.recorded)) != 1:
            raise ValueError("a clock starts in one way: write `at`, or `after` with `lasts`, or `recorded`")
        if (self.after is None) != (self.lasts is None):
            raise ValueError("`after` and `lasts` belong together: {after: ceasefire, lasts: P2D}")
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """Something the centre has on record (an order, a report, the start of a withdrawal), known since when."""

    name: str
    at: datetime
    known_from: datetime | None = None
    established: bool | None = True
    party: str | None = None


def running(
    name: str,
    clocks: Mapping[str, Clock],
    in_force: datetime,
    zone: str,
    records: Iterable[Recorded] = (),
    known_at: datetime | None = None,
) -> datetime | None:
    """When a clock started, or None while that is not known. `in_force` is the clock that every agreement has."""
    if name == "in_force":
        return in_force
    clock = clocks[name]
    if clock.recorded is not None:
        return started(clock.recorded, records, known_at)
    if clock.after is not None:
        assert clock.lasts is not None
        base = running(clock.after, clocks, in_force, zone, records, known_at)
        return None if base is None else shift(base, clock.lasts, zone)
    assert clock.at is not None
    return first_instant(clock.at, zone)


def started(record: str, records: Iterable[Recorded], known_at: datetime | None) -> datetime | None:
    """The earliest surely recorded start that was known by then."""
    starts = [one.at for one in records if one.name == record and one.established and is_known(one, known_at)]
    return min(starts, default=None)


def is_known(record: Recorded, known_at: datetime | None) -> bool:
    """Known by then? A record without `known_from` was known from when it happened."""
    return known_at is None or (record.known_from or record.at) <= known_at


def first_instant(value: date | datetime, zone: str) -> datetime:
    """A date alone means its 00:00:00 in the zone of record."""
    if isinstance(value, datetime):
        return utc(value)
    return utc(datetime.combine(value, time(0), ZoneInfo(zone)))


def due_of(written: "After | date | datetime", start: datetime | None, zone: str) -> date | datetime | None:
    """A deadline as a date (met by the whole of it) or a moment; None while its clock has not started."""
    if not isinstance(written, After):
        return written
    if start is None:
        return None
    if written.lasts.exact or written.ends == "instant":
        return shift(start, written.lasts, zone)
    local = start.astimezone(ZoneInfo(zone)).date()
    return shift_date(local, written.lasts) if written.lasts.seconds == 0 else shift(start, written.lasts, zone)


def circle(clocks: Mapping[str, Clock]) -> str | None:
    """The name of a clock that waits for itself, or None."""
    for name in clocks:
        seen = [name]
        while (after := clocks[seen[-1]].after) is not None and after in clocks:
            if after in seen:
                return name
            seen.append(after)
    return None
