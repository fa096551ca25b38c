"""A zone is an area given in degrees, made ready once so that questions about it are quick and in metres.

Sides are straight in longitude and latitude, as GeoJSON (RFC 7946) has them: long sides are cut so finely that the
projected side is within 0.2 m of the true one. Refused, with the position of the fault: areas that cross themselves
or the date line, lie on a pole, or span more than 12 degrees.
"""

import math
import re
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.vocabulary.refusal import Refusal

_LONGEST_SIDE_DEG = 0.02
WIDEST_DEG = 12.0


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """An area ready for questions: its shape in degrees (lon, lat), its frame, and its edges there in metres."""

    name: str
    shape: BaseGeometry
    frame: LocalFrame
    edges: Floats
    bounds: tuple[float, float, float, float]

    @property
    def area_m2(self) -> float:
        """Area in square metres, from the edges (shoelace; off by less than 1e-4 of itself up to 100 km across)."""
        x0, y0, x1, y1 = self.edges.T
        return float(np.sum(x0 * y1 - x1 * y0) / 2)


def prepare(name: str, shape: BaseGeometry, widest_deg: float = WIDEST_DEG) -> Zone:
    """Make an area ready. `shape`: Polygon or MultiPolygon in degrees (lon, lat), with holes or without.

    `widest_deg` bounds its width in longitude and latitude: lines drawn straight in degrees over more than that are
    seldom meant so.
    """
    _check(name, shape, widest_deg)
    west, south, east, north = shape.bounds
    frame = LocalFrame((west + east) / 2, (south + north) / 2)
    rings = [_ring(frame, ring) for part in _parts(shape) for ring in _rings(part)]
    edges = np.vstack([np.hstack([ring[:-1], ring[1:]]) for ring in rings])
    x, y = edges[:, ::2], edges[:, 1::2]
    box = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
    return Zone(name=name, shape=shape, frame=frame, edges=np.ascontiguousarray(edges), bounds=box)


def _check(name: str, shape: BaseGeometry, widest_deg: float) -> None:
    if not isinstance(shape, Polygon | MultiPolygon) or shape.is_empty:
        raise Refusal("zone-not-an-area", zone=name, kind=shape.geom_type)
    west, south, east, north = shape.bounds
    on_globe = west >= -180 and east <= 180 and south > -90 and north < 90
    if not (on_globe and np.isfinite(shapely.get_coordinates(shape)).all()):
        raise Refusal("zone-off-globe", zone=name, where=_off_globe(shape))
    over = _over_date_line(shape)
    if over is not None:
        raise Refusal("zone-over-date-line", zone=name, where=over)
    if max(east - west, north - south) > widest_deg:
        raise Refusal("zone-too-wide", zone=name, degrees=round(max(east - west, north - south), 3))
    if not shape.is_valid:
        reason, where = _fault(shape)
        match reason:
            case "Hole lies outside shell":
                raise Refusal("zone-hole-outside", zone=name, where=where)
            case "Nested shells" | "Holes are nested" | "Duplicate Rings":
                raise Refusal("zone-rings-nested", zone=name, where=where)
            case "Interior is disconnected":
                raise Refusal("zone-falls-apart", zone=name, where=where)
            case _:
                raise Refusal("zone-crosses-itself", zone=name, where=where)


def _off_globe(shape: BaseGeometry) -> str:
    """The first position that is none, as longitude and latitude."""
    corners = shapely.get_coordinates(shape)
    fine = (np.abs(corners[:, 0]) <= 180) & (np.abs(corners[:, 1]) < 90)
    return _written(*corners[~fine][0])


def _over_date_line(shape: BaseGeometry) -> str | None:
    """Where a side leaps from one end of the map to the other, that is, runs over the date line; None if none does."""
    for ring in (ring for part in _parts(shape) for ring in (part.exterior, *part.interiors)):
        corners = shapely.get_coordinates(ring)
        leaps = np.flatnonzero(np.abs(np.diff(corners[:, 0])) > 180)
        if leaps.size:
            (a, south), (b, north) = corners[leaps[0]], corners[leaps[0] + 1]
            share = (180 - abs(a)) / max(360 - abs(b - a), 1e-300)
            return _written(math.copysign(180, a), south + min(share, 1.0) * (north - south))
    return None


def _fault(shape: BaseGeometry) -> tuple[str, str]:
    """What is wrong with an area's drawing, and at which longitude and latitude."""
    reason, _, place = shapely.is_valid_reason(shape).partition("[")
    numbers = re.findall(r"[-+0-9.e]+", place)
    return reason, _written(float(numbers[0]), float(numbers[1])) if len(numbers) >= 2 else ""


def _written(lon: float, lat: float) -> str:
    return f"{float(lon):.9g}, {float(lat):.9g}"


def _parts(shape: BaseGeometry) -> list[Polygon]:
    return list(shape.geoms) if isinstance(shape, MultiPolygon) else [shape]


def _rings(part: Polygon) -> list[Floats]:
    """Outer ring counter-clockwise, holes clockwise: the inside is always on the left."""
    whole = shapely.orient_polygons(part)  # ring by ring: cutting a polygon's sides may split one that touches itself
    rings = (shapely.segmentize(ring, _LONGEST_SIDE_DEG) for ring in (whole.exterior, *whole.interiors))
    return [np.asarray(ring.coords)[:, :2] for ring in rings]


def _ring(frame: LocalFrame, ring: Floats) -> Floats:
    return frame.to_metres(ring[:, 0], ring[:, 1])
