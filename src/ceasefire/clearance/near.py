"""Does a way or a place come near land that is not released? Told as exactly as the reader's tier may know it.

The public and the parties are measured against the one-kilometre cells, never against an outline: else many questions
would draw it. Operators get the distance, and neither the outline nor its direction.
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import RELEASED, Land
from ceasefire.clearance.leaving import Asked, Row, Shown, leaving
from ceasefire.clearance.tiers import Tier
from ceasefire.geometry.frame import LocalFrame
from ceasefire.vocabulary.refusal import Refusal

FARTHEST_M = 50_000.0
_FINE_DEG = 0.01
"""Longer sides are divided before they are projected: straight in degrees, they would bend by metres."""
_WIDE_M = 100.0
_SHORTEST_DEGREE_M = 110_574.0


class Told(StrEnum):
    """What the distance is to."""

    CELL = "cell"
    OUTLINE = "outline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Land that is not released, near a way. `metres` to the cell or the outline, rounded down; 0: the way enters it.

    `id`, `land` as the tier may know them; `lon`, `lat`: where on the way it is nearest to the cell (degrees, WGS 84),
    None where the distance is to an outline that may not be seen.
    """

    id: str
    land: str
    told: Told
    metres: int
    lon: float | None
    lat: float | None


def near(ledger: LandLedger, asked: Asked, way: BaseGeometry, within_m: float) -> tuple[Near, ...]:
    """What lies within so many metres (above 0, at most 50,000) of a way in degrees, the nearest first.

    Refuses an empty way and other distances. A way over the 180th meridian is to be asked in two parts.
    """
    if not 0 < within_m <= FARTHEST_M:
        raise Refusal("exchange-within", metres=float(within_m), most=FARTHEST_M)
    if way is None or way.is_empty:
        raise Refusal("exchange-no-way")
    rows = leaving(ledger, _measured(ledger, asked)).rows
    fine = shapely.segmentize(shapely.force_2d(way), _FINE_DEG)
    found = [one for row in rows if (one := _near(row, fine, within_m, asked.tier)) is not None]
    return tuple(sorted(found, key=lambda one: (one.metres, one.id)))


def _measured(ledger: LandLedger, asked: Asked) -> Asked:
    """Operators are told distances to the outlines themselves."""
    if asked.tier < Tier.OPERATORS:
        return asked
    every = frozenset(one.parcel for one in ledger.table.holdings)
    return replace(asked, tasked=every)


def _near(row: Row, way: BaseGeometry, within_m: float, tier: Tier) -> Near | None:
    if row.land in _RELEASED or row.shape is None:
        return None
    part = shapely.intersection(way, _around(row.shape, within_m + _WIDE_M))
    if part.is_empty:
        return None
    metres, lon, lat = distance_m(row.shape, part)
    if metres > within_m:
        return None
    cells = row.shown is Shown.CELLS
    seen = cells or row.shown is Shown.WARNING
    return Near(
        id=row.id, land=row.land, told=Told.CELL if cells else Told.OUTLINE, metres=math.floor(metres),
        lon=lon if seen else None, lat=lat if seen else None,
    )  # fmt: skip


_RELEASED = frozenset(Land(one).value for one in RELEASED)


def _around(shape: BaseGeometry, metres: float) -> Any:
    """A rectangle of degrees that holds all that is within so many metres of a shape, and more."""
    west, south, east, north = shape.bounds
    high = metres / _SHORTEST_DEGREE_M
    steepest = min(max(abs(south), abs(north)) + high, 89.9)
    wide = high * 1.01 / math.cos(math.radians(steepest))
    return shapely.box(west - wide, south - high, east + wide, north + high)


def distance_m(shape: BaseGeometry, way: BaseGeometry) -> tuple[float, float, float]:
    """Metres between a shape and a way near it (degrees, WGS 84), and where on the way. Azimuthal equidistant twice:
    once about the shape, then about the place found, where lengths are true."""
    fine = shapely.segmentize(shape, _FINE_DEG)
    middle = shapely.point_on_surface(shape)
    lon, lat, metres = middle.x, middle.y, 0.0
    for _ in range(2):
        frame = LocalFrame(lon, lat)
        line = shapely.shortest_line(_flat(way, frame), _flat(fine, frame))
        metres = float(line.length)
        x, y = shapely.get_coordinates(line)[0]
        lon, lat = map(float, frame.to_degrees(x, y))
    return metres, lon, lat


def _flat(shape: BaseGeometry, frame: LocalFrame) -> Any:
    return shapely.transform(shape, lambda points: frame.to_metres(points[:, 0], points[:, 1]))
