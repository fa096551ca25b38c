"""Days and moments moved by durations of the agreement's language, several times over where something comes again."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from ceasefire.agreement.clocks import Duration, first_instant, shift, shift_date

Day = date | datetime
"""A whole day in the zone of record, or a moment."""


def times(lasts: Duration, number: int) -> Duration:
    """So many of it at once: twelve months are a year, not twelve times thirty days."""
    return Duration(number * lasts.months, number * lasts.days, number * lasts.seconds, f"{number} x {lasts}")


def plus(one: Duration, other: Duration) -> Duration:
    """Both after one another, as one duration."""
    return Duration(one.months + other.months, one.days + other.days, one.seconds + other.seconds, f"{one} + {other}")


def shifted(start: Day, lasts: Duration, zone: str, back: bool = False) -> Day:
    """The day or moment so much later (or earlier); a date stays a date unless the duration has hours in it.

    Always reckoned from `start` at once, so that the 31st does not wear down to the 28th on the way.
    """
    if not isinstance(start, datetime) and lasts.seconds == 0:
        return shift_date(start, lasts, back)
    return shift(first_instant(start, zone), lasts, zone, back)


def day_of(value: Day, zone: str) -> date:
    """The date in the zone of record on which it falls."""
    return value.astimezone(ZoneInfo(zone)).date() if isinstance(value, datetime) else value
