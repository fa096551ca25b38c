"""The outline of a parcel: rings of longitude and latitude, sides straight between them, checked before it is taken.

The checks are those that geodata of mine action is commonly put through (rule 24: read and tried, limits are data of
its edition). Sides are straight in longitude and latitude, as GeoJSON (RFC 7946) has them.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import shapely
from pyproj import Geod
from shapely import Polygon

from ceasefire.clearance.standards.book import RuleBook
from ceasefire.vocabulary.place import check_position
from ceasefire.vocabulary.refusal import Refusal

Ring = tuple[tuple[float, float], ...]
_GEODESICS = Geod(ellps="WGS84")


@dataclass(frozen=True, slots=True, kw_only=True)
class Perimeter:
    """An outer ring and holes in it, (longitude, latitude) in degrees WGS 84; the first point is not repeated."""

    outer: Ring
    holes: tuple[Ring, ...] = ()

    def __post_init__(self) -> None:
        for ring in (self.outer, *self.holes):
            for lon, lat in ring:
                check_position(lat, lon)

    def shape(self) -> Polygon:
        """The polygon in degrees; may be invalid, see `check_perimeter`. Needs three points a ring."""
        return Polygon(self.outer, self.holes)


def perimeter_of(shape: Polygon) -> Perimeter:
    """The perimeter of a polygon in degrees."""
    rings = [tuple(map(_pair, ring.coords[:-1])) for ring in (shape.exterior, *shape.interiors)]
    return Perimeter(outer=rings[0], holes=tuple(rings[1:]))


def _pair(point: Any) -> tuple[float, float]:
    return float(point[0]), float(point[1])


def check_perimeter(perimeter: Perimeter, rules: RuleBook, on: date, place: str) -> Polygon:
    """The polygon, if it keeps rule 24; refuses too few or doubled points, too long sides, and lines that cross."""
    basis = rules.basis("24", on)
    for ring in (perimeter.outer, *perimeter.holes):
        if len(set(ring)) < rules.number("24", "least_corners", on):
            raise Refusal("land-few-corners", place, corners=len(set(ring)), **basis)
        _check_steps(np.asarray(ring), rules, on, place)
    shape = perimeter.shape()
    if not shape.is_valid:
        raise Refusal("land-crosses-itself", place, problem=shapely.is_valid_reason(shape), **basis)
    return shape


def _check_steps(ring: Any, rules: RuleBook, on: date, place: str) -> None:
    """Neighbouring corners are neither one nor too far apart; the last and the first are neighbours."""
    after = np.roll(ring, -1, axis=0)
    close = np.abs(after - ring).max(axis=1) < rules.number("24", "doubled_deg", on)
    if close.any():
        raise Refusal("land-doubled-corner", place, corner=int(close.argmax()) + 1, **rules.basis("24", on))
    rough = np.hypot(*((after - ring) * 111_700).T)
    limit = rules.number("24", "longest_side_m", on)
    if rough.max() < limit:
        return
    metres = _GEODESICS.inv(ring[:, 0], ring[:, 1], after[:, 0], after[:, 1])[2]
    if metres.max() > limit:
        told = {"corner": int(metres.argmax()) + 1, "metres": round(float(metres.max())), "limit": round(limit)}
        raise Refusal("land-long-side", place, **told, **rules.basis("24", on))
