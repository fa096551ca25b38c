"""A perimeter walked with compass and tape: bearings and distances become turning points, with the error of closure.

The points are reached by geodesics on WGS 84 (Karney 2013, `pyproj.Geod`). What the last leg misses the start by is the
error of closure; the compass rule (Bowditch; Ghilani and Wolf, Elementary Surveying) shares it out by distance walked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray
from pyproj import Geod

from ceasefire.clearance.standards.book import RuleBook
from ceasefire.vocabulary.place import check_position
from ceasefire.vocabulary.refusal import Refusal

_GEOD = Geod(ellps="WGS84")
WORST_CLOSURE = 100.0
"""A perimeter that misses its start by more than 1 : 100 of its length is measured again (default; a setting)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """From one point to the next: bearing in degrees clockwise from north (as read), distance in metres."""

    bearing_deg: float
    distance_m: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Traverse:
    """What was written down in the field. `declination_deg`: degrees that magnetic north lies east of true north.

    `back`: the last leg leads back to the start, so that the closure can be told.
    """

    lon: float
    lat: float
    legs: tuple[Leg, ...]
    declination_deg: float = 0.0
    back: bool = True

    def __post_init__(self) -> None:
        check_position(self.lat, self.lon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """Turning points in degrees WGS 84, start first (not repeated), as walked and with the misclosure shared out.

    `gap_m` and `gap_bearing_deg`: from where the last leg ended to the start; `length_m` is all that was walked; the
    closure is 1 : `ratio`, None where the traverse does not lead back or closes exactly.
    """

    as_walked: tuple[tuple[float, float], ...]
    adjusted: tuple[tuple[float, float], ...]
    length_m: float
    gap_m: float | None
    gap_bearing_deg: float | None
    ratio: float | None


def walk(traverse: Traverse, rules: RuleBook, on: date, *, worst: float = WORST_CLOSURE, place: str = "") -> Walked:
    """The turning points. Refuses (rule 24) too few legs, a leg that is no distance or too long, a bad closure."""
    _check(traverse, rules, on, place)
    ends = _ends(traverse)
    if not traverse.back:
        length = sum(leg.distance_m for leg in traverse.legs)
        points = (_start(traverse), *map(_pair, ends))
        return Walked(as_walked=points, adjusted=points, length_m=length, gap_m=None, gap_bearing_deg=None, ratio=None)
    return _closing(traverse, ends, rules, on, worst, place)


def _closing(
    traverse: Traverse, ends: NDArray[np.float64], rules: RuleBook, on: date, worst: float, place: str
) -> Walked:
    start = np.array(_start(traverse))
    along = np.cumsum([leg.distance_m for leg in traverse.legs])
    bearing, _, gap = _GEOD.inv(*ends[-1], *start)
    ratio = None if gap == 0 else float(along[-1] / gap)
    if ratio is not None and ratio < worst:
        told = {"gap": round(float(gap), 1), "ratio": round(ratio), "worst": round(worst)}
        raise Refusal("traverse-does-not-close", place, **told, **rules.basis("24", on))
    share = (along / along[-1])[:, None] * (start - ends[-1])
    return Walked(
        as_walked=(_start(traverse), *map(_pair, ends[:-1])),
        adjusted=(_start(traverse), *map(_pair, (ends + share)[:-1])),
        length_m=float(along[-1]),
        gap_m=float(gap),
        gap_bearing_deg=float(bearing % 360),
        ratio=ratio,
    )


def _ends(traverse: Traverse) -> NDArray[np.float64]:
    """(n, 2) where each leg ends, longitude and latitude."""
    at, found = _start(traverse), []
    for leg in traverse.legs:
        lon, lat, _ = _GEOD.fwd(*at, leg.bearing_deg + traverse.declination_deg, leg.distance_m)
        at = float(lon), float(lat)
        found.append(at)
    return np.array(found)


def _check(traverse: Traverse, rules: RuleBook, on: date, place: str) -> None:
    basis = rules.basis("24", on)
    least = int(rules.number("24", "least_corners", on)) - (0 if traverse.back else 1)
    if len(traverse.legs) < least:
        raise Refusal("traverse-few-legs", place, legs=len(traverse.legs), least=least, **basis)
    longest = rules.number("24", "longest_side_m", on)
    for number, leg in enumerate(traverse.legs, 1):
        if not 0 <= leg.bearing_deg <= 360:
            raise Refusal("traverse-bearing", place, leg=number, bearing=leg.bearing_deg)
        if not 0 < leg.distance_m <= longest:
            raise Refusal(
                "traverse-distance", place, leg=number, metres=leg.distance_m, longest=round(longest), **basis
            )


def perimeter(points: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Turning points as an outline, first point not repeated."""
    return tuple(points[:-1]) if len(points) > 1 and points[0] == points[-1] else tuple(points)


def _start(traverse: Traverse) -> tuple[float, float]:
    return traverse.lon, traverse.lat


def _pair(row: NDArray[np.float64]) -> tuple[float, float]:
    return float(row[0]), float(row[1])
