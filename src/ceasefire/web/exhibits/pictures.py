"""What a sealed picture claims about itself: its size in pixels, the time and position its camera wrote into it (EXIF).

A claim is shown as a claim: whoever sends a picture can write anything there. Nothing is decoded but headers.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

READ = 512 * 1024
LARGEST_PIXELS = 64_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """Pixels (0: not told), the camera's words for the time (no zone is known), degrees WGS 84 as claimed, or None."""

    width: int = 0
    height: int = 0
    taken: str = ""
    camera: str = ""
    lat: float | None = None
    lon: float | None = None

    @property
    def too_large(self) -> bool:
        """More pixels than a weak laptop should be asked to draw."""
        return self.width * self.height > LARGEST_PIXELS


def claims_of(path: Path) -> Claims:
    """What the headers of a JPEG or PNG say; a broken header says nothing. OSError where it cannot be opened."""
    with path.open("rb") as file:
        data = file.read(READ)
    try:
        return _of_png(data) if data.startswith(b"\x89PNG") else _of_jpeg(data)
    except (struct.error, IndexError, ValueError, ZeroDivisionError, OverflowError):
        return Claims()


def _of_png(data: bytes) -> Claims:
    width, height = struct.unpack(">II", data[16:24])
    at = data.find(b"eXIf")
    return Claims(width=width, height=height, **(_exif(data[at + 4 :]) if at > 0 else {}))


def _of_jpeg(data: bytes) -> Claims:
    """Walks the segments up to the picture itself; SOF tells the size, APP1 the camera's words."""
    found: dict[str, Any] = {}
    at, size = 2, (0, 0)
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        body = data[at + 4 : at + 2 + length]
        if mark == 0xE1 and body.startswith(b"Exif\x00\x00") and not found:
            found = _exif(body[6:])
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            size = struct.unpack(">HH", body[1:5])
        if mark == 0xDA or length < 2:
            break
        at += 2 + length
    return Claims(width=size[1], height=size[0], **found)


Fields = Mapping[int, tuple[int, int, bytes]]


def _exif(tiff: bytes) -> dict[str, Any]:
    """Camera, time and position of an EXIF block (a TIFF header and its directories)."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return {}
    main = _directory(tiff, order, struct.unpack(order + "I", tiff[4:8])[0])
    out: dict[str, Any] = {}
    if 0x0110 in main:
        out["camera"] = _text(main[0x0110][2])
    if 0x8769 in main:
        inner = _directory(tiff, order, struct.unpack(order + "I", main[0x8769][2][:4])[0])
        if 0x9003 in inner:
            out["taken"] = _text(inner[0x9003][2])
    if 0x8825 in main:
        place = _place(_directory(tiff, order, struct.unpack(order + "I", main[0x8825][2][:4])[0]), order)
        if place:
            out["lat"], out["lon"] = place
    return out


_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}


def _directory(tiff: bytes, order: str, at: int) -> dict[int, tuple[int, int, bytes]]:
    """Tag → (type, count, bytes) of one directory; at most 256 tags of at most 4 KiB."""
    (count,) = struct.unpack(order + "H", tiff[at : at + 2])
    out = {}
    for entry in range(at + 2, at + 2 + 12 * min(count, 256), 12):
        tag, kind, number = struct.unpack(order + "HHI", tiff[entry : entry + 8])
        size = _SIZES.get(kind, 0) * number
        if not 0 < size <= 4096:
            continue
        start = entry + 8 if size <= 4 else struct.unpack(order + "I", tiff[entry + 8 : entry + 12])[0]
        out[tag] = (kind, number, tiff[start : start + size])
    return out


def _text(raw: bytes) -> str:
    return "".join(c for c in raw.split(b"\x00")[0].decode("ascii", "replace") if c.isprintable())[:60]


def _place(fields: Fields, order: str) -> tuple[float, float] | None:
    if not all(tag in fields for tag in (1, 2, 3, 4)):
        return None
    lat, lon = _degrees(fields[2][2], order), _degrees(fields[4][2], order)
    lat = -lat if fields[1][2][:1] == b"S" else lat
    lon = -lon if fields[3][2][:1] == b"W" else lon
    return (round(lat, 6), round(lon, 6)) if abs(lat) <= 90 and abs(lon) <= 180 else None


def _degrees(raw: bytes, order: str) -> float:
    numbers = struct.unpack(order + "6I", raw[:24])
    return sum(numbers[2 * n] / numbers[2 * n + 1] / 60**n for n in range(3))
