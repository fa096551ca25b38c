"""To which day something belongs: zone of record and cut-off decide, so both are printed with every count."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ceasefire.vocabulary.moment import utc


def day_of(moment: datetime, zone: str, cut_off: time = time(0)) -> date:
    """The reporting day of a moment. With a cut-off of 19:30 a day runs from 19:30 the evening before and is named by
    the date on which it ends; what happens at 19:30 sharp belongs to the next. Midnight keeps the calendar's days."""
    local = utc(moment).astimezone(ZoneInfo(zone))
    later = cut_off != time(0) and local.time() >= cut_off
    return local.date() + timedelta(days=1) if later else local.date()


def bounds_of(day: date, zone: str, cut_off: time = time(0)) -> tuple[datetime, datetime]:
    """Start (included) and end (not included) of a reporting day, in UTC."""
    last = day if cut_off != time(0) else day + timedelta(days=1)
    first = last - timedelta(days=1)
    start, end = (datetime.combine(one, cut_off, ZoneInfo(zone)) for one in (first, last))
    return utc(start), utc(end)
