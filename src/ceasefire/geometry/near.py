"""The ground within so many metres of a line, on both sides or on one: withdrawal belts as zones.

The boundary is where the geodesic distance (WGS 84) to the line equals `metres`: a first sketch in the plane is moved,
corner by corner, onto it, until every corner is right to 5 cm; corners are so close that the border between them is
right to 0.2 m. The sides of a line are told as `lines` tells them, with the line run on straight beyond its ends.
"""

import math
from typing import Literal

import numpy as np
import shapely
from pyproj import Geod
from shapely import LineString, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.geometry.lines import Line, distance_to_line, nearest_on_line, prepare_line
from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.refusal import Refusal

Side = Literal["both", "left", "right"]
FARTHEST_M = 150_000.0
_GEODESICS = Geod(ellps="WGS84")
_RIGHT_TO_M = 0.05
_STRAY_M = 0.1
_LONGEST_STEP_M = 1000.0
_ROUNDS = 30
_WIDEST_DEG = 60.0
"""A belt is as wide as it must be; its frame ends at 1,000 km."""


def within(line: Line, metres: float, side: Side = "both") -> Zone:
    """The zone of all places within `metres` (above 0, at most 150,000) of the line, or of those on one side of it.

    Left and right are those of someone walking the line in its direction. Refuses distances out of that range, a side
    of a line that crosses itself, and what is too wide for a zone.
    """
    if not 0 < metres <= FARTHEST_M:
        raise Refusal("near-distance-out-of-range", line=line.name, metres=float(metres), most=FARTHEST_M)
    if side not in ("both", "left", "right"):
        raise Refusal("near-side-unknown", line=line.name, side=str(side))
    frame = _frame(line)
    around = _around(line, frame, metres)
    area = around if side == "both" else _one_side(line, frame, around, metres, side)
    name = f"{line.name} {metres:g} m" + ("" if side == "both" else f" {side}")
    return prepare(name, _in_degrees(frame, area), _WIDEST_DEG)


def _frame(line: Line) -> LocalFrame:
    (west, south), (east, north) = line.vertices.min(axis=0), line.vertices.max(axis=0)
    return LocalFrame(float(west + east) / 2, float(south + north) / 2)


def _around(line: Line, frame: LocalFrame, metres: float) -> BaseGeometry:
    """Everything within the distance, both sides, in the frame's metres."""
    drawn = LineString(frame.to_metres(line.fine[:, 0], line.fine[:, 1]))
    turn = 2 * math.acos(max(0.0, 1 - _STRAY_M / metres)) if metres > _STRAY_M else math.pi / 2
    step = min(_LONGEST_STEP_M, max(1.0, math.sqrt(8 * metres * _STRAY_M)))
    sketch = drawn.buffer(metres, quad_segs=max(8, math.ceil(math.pi / 2 / turn)))
    sketch = shapely.segmentize(sketch, max(step, _LONGEST_STEP_M / 2))
    exact = shapely.transform(sketch, lambda corners: _onto(line, frame, corners, metres))
    return exact if exact.is_valid else _areas(shapely.make_valid(exact))


def _onto(line: Line, frame: LocalFrame, corners: Floats, metres: float) -> Floats:
    """Move corners, in the frame's metres, to the given geodesic distance from the line, away from what is nearest."""
    lon, lat = frame.to_degrees(corners[:, 0], corners[:, 1])
    for _ in range(_ROUNDS):
        near_lon, near_lat = nearest_on_line(line, lon, lat)
        azimuth, _, distance = _GEODESICS.inv(near_lon, near_lat, lon, lat)
        off = np.abs(distance - metres) > _RIGHT_TO_M
        if not off.any():
            break
        moved = _GEODESICS.fwd(near_lon[off], near_lat[off], azimuth[off], np.full(int(off.sum()), metres))
        lon[off], lat[off] = moved[0], moved[1]
    return frame.to_metres(lon, lat)


def _one_side(line: Line, frame: LocalFrame, around: BaseGeometry, metres: float, side: Side) -> BaseGeometry:
    """The parts of the area that the line, run on beyond its ends, leaves on one side."""
    cut = _run_on(line, frame, 1.1 * metres + 100)
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all([around.boundary, cut])]))
    shapely.prepare(around)
    seen = shapely.get_coordinates(shapely.point_on_surface(faces))
    in_reach = shapely.contains_xy(around, seen[:, 0], seen[:, 1])
    run_on = prepare_line(line.name, np.stack(frame.to_degrees(*np.asarray(cut.coords).T), -1))
    left = distance_to_line(run_on, *frame.to_degrees(seen[:, 0], seen[:, 1])) > 0
    return _areas(shapely.union_all(faces[in_reach & (left == (side == "left"))]))


def _run_on(line: Line, frame: LocalFrame, reach: float) -> LineString:
    """The line lengthened straight at both ends, a ring as it is; refuses what crosses itself: it has no two sides."""
    local = frame.to_metres(line.fine[:, 0], line.fine[:, 1])
    drawn = LineString(local)
    if not drawn.is_simple:
        raise Refusal("line-crosses-itself", line=line.name, where=_crossing(frame, drawn))
    if (local[0] == local[-1]).all():
        return drawn
    first, last = local[0] - local[1], local[-1] - local[-2]
    start, end = local[0] + reach * first / np.hypot(*first), local[-1] + reach * last / np.hypot(*last)
    longer = LineString(np.vstack([start, local, end]))
    if not longer.is_simple:
        raise Refusal("line-sides-unclear", line=line.name, where=_crossing(frame, longer))
    return longer


def _crossing(frame: LocalFrame, drawn: LineString) -> str:
    """Where a chain first meets itself, as longitude and latitude."""
    parts = shapely.get_parts(shapely.node(drawn))
    ends = np.vstack([shapely.get_coordinates(part)[[0, -1]] for part in parts])
    places, counts = np.unique(ends, axis=0, return_counts=True)
    most = places[np.argmax(counts)]
    lon, lat = frame.to_degrees(most[0], most[1])
    return f"{float(lon):.5f}, {float(lat):.5f}"


def _areas(shape: BaseGeometry) -> BaseGeometry:
    parts = [part for part in shapely.get_parts(shape) if isinstance(part, Polygon | MultiPolygon)]
    return shapely.union_all(parts)


def _in_degrees(frame: LocalFrame, area: BaseGeometry) -> BaseGeometry:
    return shapely.transform(area, lambda metres: np.stack(frame.to_degrees(metres[:, 0], metres[:, 1]), -1))
