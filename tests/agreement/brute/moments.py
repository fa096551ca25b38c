"""Times as whole microseconds since 1970, and what a written date, moment or duration means (section 2 of the page)."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SECOND = 1_000_000
DAY_ONE = timedelta(days=1)
_PARTS = re.compile(
    r"^P((?P<Y>\d+)Y)?((?P<m>\d+)M)?((?P<W>\d+)W)?((?P<D>\d+)D)?(T((?P<H>\d+)H)?((?P<M>\d+)M)?((?P<S>\d+)S)?)?$"
)


def micro(value: datetime) -> int:
    """A moment with its zone as microseconds."""
    gap = value - EPOCH
    return (gap.days * 86400 + gap.seconds) * SECOND + gap.microseconds


def read(value: Any) -> date | datetime:
    """A date or moment, from YAML (ready made) or JSON (text)."""
    if isinstance(value, str):
        return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)
    assert isinstance(value, date)
    return value


@lru_cache(maxsize=4096)
def lasting(text: str) -> tuple[int, int, int]:
    """Months, days and microseconds of a duration."""
    found = _PARTS.match(text)
    assert found, text
    of = {name: int(number or 0) for name, number in found.groupdict().items()}
    seconds = of["H"] * 3600 + of["M"] * 60 + of["S"]
    return of["Y"] * 12 + of["m"], of["W"] * 7 + of["D"], seconds * SECOND


class Calendar:
    """The zone of record, and what dates mean there."""

    def __init__(self, zone: str, excludes_named_day: bool = False) -> None:
        self.zone = ZoneInfo(zone)
        self.excludes_named_day = excludes_named_day
        self._midnights: dict[date, int] = {}

    def midnight(self, day: date) -> int:
        """00:00:00 of a date."""
        if day not in self._midnights:
            self._midnights[day] = micro(datetime(day.year, day.month, day.day, tzinfo=self.zone))
        return self._midnights[day]

    def local(self, at: int) -> datetime:
        """The wall clock at an instant."""
        return (EPOCH + timedelta(microseconds=at)).astimezone(self.zone)

    def moved_day(self, day: date, months: int, days: int) -> date:
        """Months first, the day cut to the month's last, then days."""
        count = day.year * 12 + (day.month - 1) + months
        year, month = count // 12, count % 12 + 1
        last = (date(year + month // 12, month % 12 + 1, 1) - DAY_ONE).day
        return date(year, month, min(day.day, last)) + timedelta(days=days)

    def moved(self, at: int, lasts: str) -> int:
        """The local date moves and keeps its local hour; hours are elapsed time."""
        months, days, elapsed = lasting(lasts)
        if months or days:
            wall = self.local(at)
            day = self.moved_day(wall.date(), months, days)
            kept = (wall.hour, wall.minute, wall.second, wall.microsecond)
            at = micro(datetime(day.year, day.month, day.day, *kept, tzinfo=self.zone))
        return at + elapsed

    def reached(self, start: int, written: Mapping[str, Any]) -> date | int:
        """What `{after, lasts, ends}` reaches from its clock: a date, or a moment."""
        months, days, elapsed = lasting(written["lasts"])
        if (months == days == 0) or written.get("ends", "day") == "instant" or elapsed:
            return self.moved(start, written["lasts"])
        return self.moved_day(self.local(start).date(), months, days)

    def start(self, value: date | datetime | int) -> int:
        """The first instant meant: a date's 00:00:00, or the moment itself."""
        if isinstance(value, int):
            return value
        return micro(value) if isinstance(value, datetime) else self.midnight(value)

    def until(self, value: date | datetime | int) -> int:
        """The first instant that is no longer meant: a date counts through its whole."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return self.midnight(value + DAY_ONE)
        return self.start(value)

    def overdue(self, value: date | datetime | int) -> int:
        """The first instant at which a `due` is overdue."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return self.midnight(value if self.excludes_named_day else value + DAY_ONE)
        at = self.start(value)
        next_day = self.midnight(self.local(at).date() + DAY_ONE)
        return next_day if at >= next_day - SECOND else at + 1
