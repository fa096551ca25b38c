"""Coordinates as people write them, turned into WGS 84 with the original kept (rule 25).

Understood: decimal degrees ("39.98, 46.75"), degrees with minutes or seconds (39°58'48"N 46°45'0"E), UTM
("38S 650000 4430000": zone and band, easting, northing), MGRS ("38S NK 5000 3000"), and eastings and northings of any
system that PROJ knows by its code (Pulkovo 1942 zones too), with the accuracy that PROJ states for the change of datum.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError

from ceasefire.vocabulary.place import check_position
from ceasefire.vocabulary.refusal import Refusal

BANDS = "CDEFGHJKLMNPQRSTUVWX"
_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_DMS = re.compile(
    r"""^\s*(\d{1,3})(?:\s*[°d\s]\s*(\d{1,2}(?:\.\d+)?)(?:\s*['′\s]\s*(\d{1,2}(?:\.\d+)?)\s*["″]?|\s*['′]?))\s*([NSEW])\s*$"""
)
_UTM = re.compile(r"^\s*(\d{1,2})\s*([C-HJ-NP-X])\s+(\d{6}(?:\.\d+)?)\s+(\d{1,8}(?:\.\d+)?)\s*$")
_MGRS = re.compile(r"^\s*(\d{1,2})([C-HJ-NP-X])\s*([A-HJ-NP-Z])([A-HJ-NP-V])\s*(\d{1,5}\s+\d{1,5}|\d{0,10})\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A place as written, in which system, and what it is in WGS 84 (degrees).

    `cell_m` is the side of the square that an MGRS reference names (its middle is taken), 0 for a point; `accuracy_m`
    what PROJ states for the change of datum, None where none is needed.
    """

    text: str
    system: str
    lon: float
    lat: float
    cell_m: float = 0.0
    accuracy_m: float | None = None


def read_place(text: str, system: str = "auto", place: str = "") -> Written:
    """A place as people write it. Refuses (`coordinates-unread`, `coordinates-system`) with the text."""
    plain = text.strip().upper()
    if system not in ("auto", "WGS84", "MGRS", "UTM"):
        return _in_system(text, system, place)
    if found := _MGRS.match(plain):
        return _mgrs(text, found, place)
    if found := _UTM.match(plain):
        return _utm(text, int(found[1]), found[2], float(found[3]), float(found[4]), place)
    halves = re.split(r"\s*[,;]\s*|(?<=[NSEW])\s+", plain)
    if len(halves) == 2:
        return _degrees(text, halves, place)
    raise Refusal("coordinates-unread", place, text=text)


def _degrees(text: str, halves: list[str], place: str) -> Written:
    first, second = (_angle(one) for one in halves)
    letters = "".join(one[-1] for one in halves if one[-1] in "NSEW")
    if first is None or second is None or (letters and not re.fullmatch("[NS][EW]|[EW][NS]", letters)):
        raise Refusal("coordinates-unread", place, text=text)
    lat, lon = (second, first) if letters[:1] in ("E", "W") else (first, second)
    check_position(lat, lon)
    return Written(text=text, system="WGS84", lon=lon, lat=lat)


def _angle(text: str) -> float | None:
    """Degrees of "39.98", "39.98N" or "39°58'48\\"N"; None where it is none, or minutes or seconds reach 60."""
    if found := _DMS.match(text):
        minutes, seconds = float(found[2]), float(found[3] or 0)
        if minutes >= 60 or seconds >= 60:
            return None
        return (-1 if found[4] in "SW" else 1) * (int(found[1]) + minutes / 60 + seconds / 3600)
    found = re.match(r"^\s*([+-]?\d{1,3}(?:\.\d+)?)\s*°?\s*([NSEW]?)\s*$", text)
    return None if found is None else float(found[1]) * (-1 if found[2] in ("S", "W") else 1)


def _utm(text: str, zone: int, band: str, east: float, north: float, place: str) -> Written:
    if not 1 <= zone <= 60:
        raise Refusal("coordinates-unread", place, text=text)
    lon, lat = _from_grid((32600 if band >= "N" else 32700) + zone).transform(east, north)
    _check_band(text, band, lat, place)
    return Written(text=text, system="UTM", lon=lon, lat=lat)


def _check_band(text: str, band: str, lat: float, place: str) -> None:
    """Is the latitude in the band's eight degrees (twelve for X), but for a cell's width?"""
    low = -80 + 8 * BANDS.index(band)
    high = low + (12 if band == "X" else 8)
    if not low - 0.01 <= lat <= high + 0.01:
        raise Refusal("coordinates-band", place, text=text, band=band, lat=round(lat, 4))


def _mgrs(text: str, found: re.Match[str], place: str) -> Written:
    """The middle of a square of the Military Grid Reference System (NGA.STND.0037): letters repeat every 2,000 km."""
    zone, band, column, row = int(found[1]), found[2], found[3], found[4]
    east_digits, north_digits = _halves(found[5])
    columns = _COLUMNS[(zone - 1) % 3]
    if not 1 <= zone <= 60 or column not in columns or len(east_digits) != len(north_digits):
        raise Refusal("coordinates-unread", place, text=text)
    cell = 10.0 ** (5 - len(east_digits))
    east = (columns.index(column) + 1) * 100_000 + int(east_digits or 0) * cell + cell / 2
    rows = (_ROWS.index(row) - (5 if zone % 2 == 0 else 0)) % 20
    north = rows * 100_000 + int(north_digits or 0) * cell + cell / 2
    grid = _from_grid((32600 if band >= "N" else 32700) + zone)
    low = -80 + 8 * BANDS.index(band)
    for turn in range(5):
        lon, lat = grid.transform(east, north + turn * 2_000_000)
        if low - 1 <= lat <= low + (13 if band == "X" else 9):
            return Written(text=text, system="MGRS", lon=lon, lat=lat, cell_m=cell)
    raise Refusal("coordinates-band", place, text=text, band=band, lat=round(lat, 4))


def _halves(digits: str) -> tuple[str, str]:
    if " " in digits:
        east, north = digits.split()
        return east, north
    return digits[: len(digits) // 2], digits[len(digits) // 2 :]


def _in_system(text: str, system: str, place: str) -> Written:
    numbers = [float(one) for one in re.findall(r"[+-]?\d+(?:\.\d+)?", text)]
    if len(numbers) != 2:
        raise Refusal("coordinates-unread", place, text=text)
    try:
        change = _from_system(system)
    except CRSError as error:
        raise Refusal("coordinates-system", place, system=system) from error
    lon, lat = change.transform(numbers[0], numbers[1], errcheck=True)
    check_position(lat, lon)
    known = change.accuracy
    return Written(text=text, system=system, lon=lon, lat=lat, accuracy_m=known if known and known > 0 else None)


@lru_cache(maxsize=128)
def _from_grid(code: int) -> Transformer:
    return Transformer.from_crs(CRS.from_epsg(code), CRS.from_epsg(4326), always_xy=True)


@lru_cache(maxsize=32)
def _from_system(system: str) -> Transformer:
    """From a system to WGS 84, easting (or longitude) first, whatever order the system itself has."""
    return Transformer.from_crs(CRS.from_user_input(system), CRS.from_epsg(4326), always_xy=True)
