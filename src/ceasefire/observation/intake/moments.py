"""Texts to times: ISO 8601 and a handful of other ways to write one; a missing zone is never guessed in silence."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ceasefire.vocabulary.refusal import Refusal

FUTURE_GRACE = timedelta(minutes=5)
_SHAPES = ("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d-%b-%Y %H:%M", "%d-%b-%Y, %H:%M", "%d/%m/%Y %H:%M")
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?")
_TRAILING_OFFSET = re.compile(r"^(.*\d)\s*(?:UTC|GMT)?\s*([+-]\d{2}:?\d{2}|Z|UTC|GMT)$")


def find_zone(name: str) -> tzinfo:
    """A zone from "+04:00", "UTC+4", "Z" or an IANA name; refuses what is neither."""
    text = name.strip()
    if text.upper() in ("Z", "UTC", "GMT"):
        return UTC
    offset = _OFFSET.fullmatch(text)
    if offset:
        hours, minutes = int(offset[2]), int(offset[3] or 0)
        if hours <= 14 and minutes < 60:
            span = timedelta(hours=hours, minutes=minutes)
            return timezone(-span if offset[1] == "-" else span)
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refusal("sensor-zone-unknown", zone=text) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldTime:
    """A time as told: the instant in UTC, the zone it was told in ("+04:00"), whether that was only declared."""

    utc: datetime
    zone: str
    declared: bool


def read_time(text: str, zone: tzinfo | None) -> ToldTime:
    """The time that is written. Refuses malformed times, and zoneless ones where no `zone` is declared."""
    moment = _parse(text.strip())
    declared = moment.tzinfo is None
    if declared:
        if zone is None:
            raise Refusal("sensor-time-without-zone", time=text[:60])
        moment = moment.replace(tzinfo=zone)
    try:
        return ToldTime(utc=moment.astimezone(UTC), zone=zone_name(moment), declared=declared)
    except OverflowError as error:
        raise Refusal("sensor-time-malformed", time=text[:60]) from error


def zone_name(moment: datetime) -> str:
    """The offset an aware time is written with: "UTC", "+04:00"."""
    offset = moment.utcoffset()
    return "UTC" if not offset else moment.strftime("%z")[:3] + ":" + moment.strftime("%z")[3:5]


def _parse(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass  # not ISO 8601: the other shapes follow
    body, zone = text, None
    trailing = _TRAILING_OFFSET.match(text)
    if trailing:
        body, zone = trailing[1], find_zone(trailing[2])
    for shape in _SHAPES:
        try:
            return datetime.strptime(body.strip(), shape).replace(tzinfo=zone)
        except ValueError:
            continue
    raise Refusal("sensor-time-malformed", time=text[:60])


def is_future(moment: datetime, now: datetime) -> bool:
    """Later than now, by more than clocks may differ?"""
    return moment > now + FUTURE_GRACE
