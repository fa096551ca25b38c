"""One caption of a drone's subtitle file to time and position, whichever of the makers' layouts it is in.

Traps: `longtitude` is how two models spell it; in `GPS(…)` longitude comes first, except where the third number is an
altitude with an M (then latitude comes first); the third number without M is a count of satellites, not an altitude.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

_TAG = re.compile(r"<[^<>\n]{0,80}>")
_TIMING = re.compile(r"(\d{1,2}):(\d{2}):(\d{2})[,.](\d{1,3})\s*-->")
_NUMBER = r"[-+]?\d{1,5}(?:\.\d{1,10})?"
_CLOCK = re.compile(
    r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})[ T]+(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,3})(?:[.,](\d{1,3}))?)?"
)
_FIELD = re.compile(rf"\b(latitude|longt?itude|rel_alt|abs_alt|altitude)\s*:\s*({_NUMBER})", re.IGNORECASE)
_GPS = re.compile(rf"\bGPS\s*\(\s*({_NUMBER})\s*,\s*({_NUMBER})\s*(?:,\s*({_NUMBER})\s*(M)?\s*)?\)", re.IGNORECASE)
_HEIGHT = re.compile(rf"(?:\bBAROMETER:\s*|\bHb:\s*|\bH )({_NUMBER})\s*m?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """One caption: its line, seconds into the video, clock time without zone, degrees, metres, kind of height."""

    line: int
    at_s: float | None
    clock: datetime | None
    lat: float | None
    lon: float | None
    alt_m: float | None
    height_kind: str = ""


def captions(text: str) -> Iterator[Caption]:
    """Every block of the file that holds a timing, a clock or a position."""
    block: list[str] = []
    begun = 1
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if line.strip():
            if not block:
                begun = number
            block.append(line)
        elif block:
            yield from _caption(begun, "\n".join(block))
            block = []


def _caption(line: int, block: str) -> Iterator[Caption]:
    bare = _TAG.sub(" ", block)
    timing, clock = _timing(bare), _clock(bare)
    lat, lon, alt, kind = _position(bare)
    if timing is not None or clock is not None or lat is not None:
        yield Caption(line=line, at_s=timing, clock=clock, lat=lat, lon=lon, alt_m=alt, height_kind=kind)


def _timing(text: str) -> float | None:
    match = _TIMING.search(text)
    if match is None:
        return None
    hours, minutes, seconds = (int(match[n]) for n in (1, 2, 3))
    return hours * 3600.0 + minutes * 60 + seconds + int(match[4].ljust(3, "0")) / 1000


def _clock(text: str) -> datetime | None:
    """The drone's clock; it carries no zone. Written "14:11:51", "…51.373" or "…51,393,525"."""
    match = _CLOCK.search(text)
    if match is None:
        return None
    micros = int((match[7] or "0").ljust(3, "0")) * 1000 + int((match[8] or "0").ljust(3, "0"))
    year, month, day, hour, minute, second = (int(match[n]) for n in range(1, 7))
    try:
        return datetime(year, month, day, hour, minute, second, micros)  # noqa: DTZ001 (the format has no zone)
    except ValueError:
        return None


def _position(text: str) -> tuple[float | None, float | None, float | None, str]:
    fields = {name.lower().replace("longt", "long"): float(value) for name, value in _FIELD.findall(text)}
    if "latitude" in fields and "longitude" in fields:
        for name, kind in (("abs_alt", "above-sea-level"), ("altitude", "as-told"), ("rel_alt", "above-take-off")):
            if name in fields:
                return fields["latitude"], fields["longitude"], fields[name], kind
        return fields["latitude"], fields["longitude"], None, ""
    match = _GPS.search(text)
    if match is None:
        return None, None, None, ""
    first, second = float(match[1]), float(match[2])
    height = _HEIGHT.search(text)
    alt, kind = (float(height[1]), "above-take-off") if height else (None, "")
    if match[4]:
        return first, second, alt if alt is not None else float(match[3]), kind or "as-told"
    return second, first, alt, kind
