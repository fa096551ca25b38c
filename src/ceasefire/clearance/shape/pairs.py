"""Faults that only two features show: the same id, the same outline, areas over each other, items in released land."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import STRtree

from ceasefire.clearance.land.area import area_m2
from ceasefire.clearance.shape.faults import Fault, Found, Limits
from ceasefire.clearance.shape.layers import Feature, Kind

_SAME_DEG = 1e-9
"""Outlines and places that differ by less are the same (a tenth of a millimetre)."""


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A feature with the shape that could be made of it (mended where it crossed itself)."""

    layer: str
    feature: Feature
    shape: shapely.Geometry

    @property
    def name(self) -> str:
        return f"{self.layer}/{self.feature.row} {self.feature.id}".strip()


def same_ids(layer: str, features: Sequence[Feature]) -> Iterator[Found]:
    """Features whose id, but for spaces and capitals, another feature before them has."""
    first: dict[str, Feature] = {}
    for one in features:
        key = " ".join(one.id.split()).casefold()
        if key and first.setdefault(key, one) is not one:
            other = f"{layer}/{first[key].row} {first[key].id}"
            yield Found(fault=Fault.SAME_ID, layer=layer, row=one.row, id=one.id, other=other)


def duplicates(placed: Sequence[Placed]) -> Iterator[tuple[int, int]]:
    """(earlier, later) places in the list with the same outline or the same point, wherever a ring starts or turns."""
    shapes = shapely.set_precision([one.shape for one in placed], _SAME_DEG, mode="pointwise")
    seen: dict[bytes, int] = {}
    for n, written in enumerate(shapely.to_wkb(shapely.normalize(shapes))):
        if (first := seen.setdefault(written, n)) != n:
            yield first, n


def told_duplicates(placed: Sequence[Placed], pairs: Sequence[tuple[int, int]]) -> Iterator[Found]:
    """The duplicates of one kind of ground; the same outline as suspected and as released is told as that."""
    for first, later in pairs:
        if placed[first].feature.kind is placed[later].feature.kind:
            yield _found(Fault.DUPLICATE, placed[later], placed[first], placed[later].shape)


def overlaps(placed: Sequence[Placed], same: Sequence[tuple[int, int]], limits: Limits) -> Iterator[Found]:
    """Areas over each other: of one kind by more than a part of the smaller; suspected and released by so many m²."""
    areas = [one for one in placed if one.shape.geom_type in ("Polygon", "MultiPolygon")]
    known = {(id(placed[first].feature), id(placed[later].feature)) for first, later in _closed(same)}
    shapes = np.array([one.shape for one in areas], dtype=object)
    for low, high in _meeting(shapes):
        one, other = areas[low], areas[high]
        contrary = {one.feature.kind, other.feature.kind} == {Kind.SUSPECTED, Kind.RELEASED}
        if not contrary and (
            one.feature.kind is not other.feature.kind or (id(one.feature), id(other.feature)) in known
        ):
            continue
        both = shapely.intersection(one.shape, other.shape)
        shared = area_m2(both)
        if contrary and shared > limits.contradiction_m2:
            yield _found(Fault.SUSPECTED_AND_RELEASED, other, one, both, shared)
        elif not contrary and shared > limits.overlap_part * min(area_m2(one.shape), area_m2(other.shape)) > 0:
            yield _found(Fault.OVERLAP, other, one, both, shared)


def items_in_released(placed: Sequence[Placed]) -> Iterator[Found]:
    """Devices and accidents within land that is said to be released: missed items, or wrong places (rule 14)."""
    areas = [one for one in placed if one.feature.kind is Kind.RELEASED and one.shape.geom_type != "Point"]
    items = [one for one in placed if one.feature.kind is Kind.ITEMS]
    if not areas or not items:
        return
    tree = STRtree([one.shape for one in areas])
    for item, area in tree.query([one.shape for one in items], predicate="intersects").T:
        yield _found(Fault.ITEM_IN_RELEASED, items[item], areas[area], items[item].shape)


def _meeting(shapes: NDArray[np.object_]) -> Iterator[tuple[int, int]]:
    """Pairs (lower, higher) whose insides may share area: they intersect and do not only touch."""
    if not len(shapes):
        return
    low, high = STRtree(shapes).query(shapes, predicate="intersects")
    once = low < high
    low, high = low[once], high[once]
    inside = ~shapely.touches(shapes[low], shapes[high])
    order = np.lexsort((high[inside], low[inside]))
    yield from zip(low[inside][order].tolist(), high[inside][order].tolist(), strict=True)


def _closed(same: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Every pair of each set of equal ones, not only those with the first."""
    sets: dict[int, list[int]] = defaultdict(list)
    for first, later in same:
        sets[first].append(later)
    for first, others in sets.items():
        members = [first, *others]
        yield from ((one, other) for n, one in enumerate(members) for other in members[n + 1 :])


def _found(fault: Fault, one: Placed, other: Placed, where: shapely.Geometry, measure: float | None = None) -> Found:
    at = shapely.point_on_surface(where)
    return Found(
        fault=fault,
        layer=one.layer,
        row=one.feature.row,
        id=one.feature.id,
        other=other.name,
        measure=measure,
        lon=at.x,
        lat=at.y,
    )
