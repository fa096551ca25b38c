"""Numbers, dates, times and lists as each language writes them; every function takes what it needs and asks no clock.

Times are shown in the zone given (the centre's), never in that of the machine.
"""

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_time
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from ceasefire.languages.catalogue import say

_NARROW, _NBSP = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
"""Not every font has the narrow one."""


@cache
def _locale(language: str) -> Locale:
    return Locale.parse({"en": "en_GB"}.get(language, language).replace("-", "_"))


@lru_cache(maxsize=4096)
def number(value: float, language: str, digits: int = 0) -> str:
    """A number with exactly `digits` decimals and the language's separators."""
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return format_decimal(value, format=pattern, locale=_locale(language))


def percent(share: float, language: str) -> str:
    """A share (0.25) as whole per cent; one that is nearly 0 or 1 stays 0.1 or 99.9."""
    whole = round(share * 100)
    exact = abs(share * 100 - whole) < 1e-9
    digits = 1 if whole in (0, 100) and not exact else 0
    share = min(max(share, 0.001), 0.999) if digits else share
    symbol_pattern = _locale(language).percent_formats[None].pattern
    pattern = symbol_pattern.replace("#,##0", "#,##0" + ("." + "0" * digits if digits else ""))
    return format_percent(share, format=pattern, locale=_locale(language))


def day(value: date | datetime, language: str, zone: ZoneInfo | None = None) -> str:
    """A date in words (`30 January 2021`); a datetime is first taken into `zone`."""
    local = value.astimezone(zone) if isinstance(value, datetime) and zone else value
    return format_date(local, format="long", locale=_locale(language)).replace(_NARROW, _NBSP)


def clock(value: datetime, language: str, zone: ZoneInfo, seconds: bool = False) -> str:
    """Time of day in 24 hours, in `zone`."""
    return format_time(value.astimezone(zone), "HH:mm:ss" if seconds else "HH:mm", locale=_locale(language))


def moment(value: datetime, language: str, zone: ZoneInfo, seconds: bool = False) -> str:
    """Date and time in `zone`, in figures, the day first in every language (`30.01.2021 19:30`)."""
    pattern = "dd.MM.yyyy HH:mm" + (":ss" if seconds else "")
    return format_datetime(value.astimezone(zone), pattern, locale=_locale(language))


def zone_name(value: datetime, zone: ZoneInfo) -> str:
    """How far `zone` is from UTC at that moment, and its name: `UTC+4 (Asia/Baku)`."""
    offset = value.astimezone(zone).utcoffset()
    minutes = round(offset.total_seconds() / 60) if offset is not None else 0
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes >= 0 else "−"
    return f"UTC{sign}{hours}{f':{rest:02d}' if rest else ''} ({zone.key})"


def span(start: datetime, end: datetime, language: str, zone: ZoneInfo) -> str:
    """From-to, the date said once when it is the same day."""
    first = moment(start, language, zone)
    if start.astimezone(zone).replace(second=0, microsecond=0) == end.astimezone(zone).replace(second=0, microsecond=0):
        return first
    same_day = start.astimezone(zone).date() == end.astimezone(zone).date()
    return f"{first}–{clock(end, language, zone)}" if same_day else f"{first} – {moment(end, language, zone)}"


def distance(metres: float, language: str) -> str:
    """Metres to two figures below a kilometre, kilometres with one decimal above."""
    if metres < 1000:
        step = 1 if metres < 20 else 10
        return say("unit-metres", language, number=number(round(metres / step) * step, language))
    return say("unit-kilometres", language, number=number(metres / 1000, language, 1 if metres < 20_000 else 0))


def hours(value: float, language: str, digits: int = 1) -> str:
    """A number of hours with its unit."""
    return say("unit-hours", language, number=number(value, language, digits))


def position(lat: float, lon: float, language: str, digits: int = 3) -> str:
    """Decimal degrees with the language's letters for the four directions."""
    north = say("compass-n" if lat >= 0 else "compass-s", language)
    east = say("compass-e" if lon >= 0 else "compass-w", language)
    return f"{number(abs(lat), language, digits)}° {north}, {number(abs(lon), language, digits)}° {east}"


_POINTS = ("n", "ne", "e", "se", "s", "sw", "w", "nw")


def compass(bearing_deg: float, language: str) -> str:
    """The nearest of eight points of the compass, as a letter or two."""
    return say("compass-" + _POINTS[round((bearing_deg % 360) / 45) % 8], language)


def listing(items: Iterable[str], language: str) -> str:
    """`a, b and c`, in the language's manner."""
    return str(format_list(list(items), locale=_locale(language)))


def choice(items: Iterable[str], language: str) -> str:
    """`a, b or c`, in the language's manner."""
    return str(format_list(list(items), style="or", locale=_locale(language)))


def capital(text: str, language: str) -> str:
    """The text with a capital first letter; Turkish and Azerbaijani keep their dotted i."""
    first = "İ" if language in _DOTTED and text[:1] == "i" else text[:1].upper()
    return first + text[1:]


def small(text: str, language: str) -> str:
    """A sentence's beginning within another: its first letter small, unless it begins with an abbreviation."""
    if not text[1:2].islower() and text[1:2] != " ":
        return text
    first = "ı" if language in _DOTTED and text[:1] == "I" else "i" if text[:1] == "İ" else text[:1].lower()
    return first + text[1:]


_DOTTED = frozenset({"tr", "az"})


def bytes_size(size: int, language: str) -> str:
    """A size in kB or MB (powers of ten)."""
    if size < 1_000_000:
        return say("unit-kilobytes", language, number=number(size / 1000, language, 1))
    return say("unit-megabytes", language, number=number(size / 1_000_000, language, 1))
