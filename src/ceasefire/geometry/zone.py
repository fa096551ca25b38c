"""A zone is an area given in degrees, made ready once so that questions about it are quick and in metres.

Sides are straight in longitude and latitude, as GeoJSON (RFC 7946) has them: long sides are cut so finely that the
projected side is within 0.2 m of the true one. Refused: areas that cross themselves, the date line or a pole, or span
more than 1,000 km.
"""

from dataclasses import dataclass

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.vocabulary.refusal import Refusal

_LONGEST_SIDE_DEG = 0.02
_WIDEST_DEG = 12.0


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


def prepare(name: str, shape: BaseGeometry) -> Zone:
    """Make an area ready. `shape`: Polygon or MultiPolygon in degrees (lon, lat), with holes or without."""
    _check(name, shape)
    west, south, east, north = shape.bounds
    frame = LocalFrame((west + east) / 2, (south + north) / 2)
    rings = [_ring(frame, ring) for part in _parts(shape) for ring in _rings(part)]
    edges = np.vstack([np.hstack([ring[:-1], ring[1:]]) for ring in rings])
    x, y = edges[:, ::2], edges[:, 1::2]
    box = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
    return Zone(name=name, shape=shape, frame=frame, edges=np.ascontiguousarray(edges), bounds=box)


def _check(name: str, shape: BaseGeometry) -> None:
    if not isinstance(shape, Polygon | MultiPolygon) or shape.is_empty:
        raise Refusal("zone-not-an-area", zone=name, kind=shape.geom_type)
    west, south, east, north = shape.bounds
    on_globe = west >= -180 and east <= 180 and south > -90 and north < 90
    if not (on_globe and np.isfinite([west, south, east, north]).all()):
        raise Refusal("zone-off-globe", zone=name)
    if east - west > _WIDEST_DEG or north - south > _WIDEST_DEG:
        raise Refusal("zone-too-wide", zone=name, degrees=round(max(east - west, north - south), 3))
    if not shape.is_valid:
        raise Refusal("zone-crosses-itself", zone=name, where=shapely.is_valid_reason(shape))


def _parts(shape: BaseGeometry) -> list[Polygon]:
    return list(shape.geoms) if isinstance(shape, MultiPolygon) else [shape]


def _rings(part: Polygon) -> list[Floats]:
    """Outer ring counter-clockwise, holes clockwise: the inside is always on the left."""
    whole = shapely.segmentize(shapely.orient_polygons(part), _LONGEST_SIDE_DEG)
    return [np.asarray(ring.coords)[:, :2] for ring in (whole.exterior, *whole.interiors)]


def _ring(frame: LocalFrame, ring: Floats) -> Floats:
    return frame.to_metres(ring[:, 0], ring[:, 1])
