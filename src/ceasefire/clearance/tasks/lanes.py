"""Lanes and boxes: polygons in local metres, or strips along a baseline; their areas, and who lies beside whom.

The local frame is the task's: x east, y north, in metres from its reference point.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from shapely import Polygon, is_valid_reason
from shapely.geometry import LineString
from shapely.ops import substring

from ceasefire.vocabulary.refusal import Refusal

Point = tuple[float, float]
TOUCH_M = 0.1
"""Lanes nearer than this are neighbours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Along:
    """A strip along a baseline: from and to in metres along it, `near` and `far` in metres left of it (right: < 0)."""

    baseline: tuple[Point, ...]
    from_m: float
    to_m: float
    near_m: float
    far_m: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A lane or box of a task: corners, or a strip along a baseline."""

    lane: str
    task: str
    corners: tuple[Point, ...] | None = None
    along: Along | None = None


def shape(lane: Lane) -> Polygon:
    """The polygon in local metres. Refuses what has no area, crosses itself, or leaves its baseline (rule 24)."""
    if (lane.corners is None) == (lane.along is None):
        raise Refusal("ctask-lane-shape", lane.lane, rule="24")
    corners = _strip(lane.along, lane.lane) if lane.along else lane.corners or ()
    if len(set(corners)) < 3:
        raise Refusal("ctask-lane-corners", lane.lane, rule="24")
    polygon = Polygon(corners)
    if not polygon.is_valid or polygon.area <= 0:
        raise Refusal("ctask-lane-invalid", lane.lane, why=is_valid_reason(polygon), rule="24")
    return polygon


def _strip(along: Along, name: str) -> tuple[Point, ...]:
    if len(set(along.baseline)) < 2:
        raise Refusal("ctask-lane-baseline", name, rule="24")
    base = LineString(along.baseline)
    if not 0 <= along.from_m < along.to_m <= base.length + 1e-6 or along.near_m == along.far_m:
        raise Refusal("ctask-lane-baseline", name, rule="24")
    part = substring(base, along.from_m, min(along.to_m, base.length))
    near, far = (_offset(part, metres) for metres in (along.near_m, along.far_m))
    if near.geom_type != "LineString" or far.geom_type != "LineString" or near.is_empty or far.is_empty:
        raise Refusal("ctask-lane-baseline", name, rule="24")
    return (*near.coords, *reversed(far.coords))


def _offset(line: LineString, metres: float) -> LineString:
    return line.offset_curve(metres, join_style="mitre") if metres else line


def area_m2(lane: Lane) -> float:
    """Plane area in m²; within a task's few hundred metres plane and geodesic area agree to about 1 in 10⁶."""
    return float(shape(lane).area)


def overlaps(lanes: Iterable[Lane], allowed: float = 0.009) -> tuple[tuple[str, str, float], ...]:
    """Pairs of lanes that share more than `allowed` of the smaller one, with the shared m² (rule 24: 0.9 %)."""
    drawn = [(lane.lane, shape(lane)) for lane in lanes]
    found = []
    for n, (one, first) in enumerate(drawn):
        for other, second in drawn[n + 1 :]:
            shared = float(first.intersection(second).area)
            if shared > allowed * min(first.area, second.area):
                found.append((one, other, shared))
    return tuple(found)


def neighbours(lanes: Iterable[Lane], name: str, touch_m: float = TOUCH_M) -> tuple[str, ...]:
    """The lanes that touch a lane, in the order given; they reopen when it fails (rule 14)."""
    drawn = {lane.lane: shape(lane) for lane in lanes}
    if name not in drawn:
        raise Refusal("ctask-lane-unknown", lane=name)
    middle = drawn[name]
    return tuple(other for other, one in drawn.items() if other != name and one.distance(middle) <= touch_m)
