"""Mending on request: only what has one answer is mended, the area kept; everything else is left and named.

A ring is closed, doubled corners go, an outline that crosses itself is cut into whole areas if both ways to read it
(every second crossing is outside; all that is walked around is inside) agree within a thousandth of the area.
Overlaps, contradictions and slivers are for people: mending them would say something about the ground.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import shapely

from ceasefire.clearance.land.area import area_m2
from ceasefire.clearance.shape.faults import Limits
from ceasefire.clearance.shape.geocheck import shapes
from ceasefire.clearance.shape.layers import Feature, Layer, Points, closed, parts_of, polygon
from ceasefire.clearance.shape.pairs import duplicates
from ceasefire.clearance.shape.rings import glance, on_globe, single

KEPT = 0.001
"""Mending may change an area by no more than this part of it."""


class Mending(StrEnum):
    """What was done to a feature, or why it was left."""

    REMOVED_NULL = "removed-null"
    REMOVED_TWIN = "removed-twin"
    CLOSED = "closed"
    CORNERS = "corners"
    WHOLE = "whole"
    LEFT_TWO_READINGS = "left-two-readings"
    LEFT_NO_AREA = "left-no-area"
    LEFT_AREA_CHANGES = "left-area-changes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    """One mending; areas in m² before (as drawn, every second crossing outside) and after, None where there is none."""

    what: Mending
    layer: str
    row: int
    id: str
    before_m2: float | None = None
    after_m2: float | None = None


def repair(layer: Layer, limits: Limits) -> tuple[Layer, tuple[Mended, ...]]:
    """The layer mended, rows renumbered by nobody (a feature keeps its row), and everything that was done or left."""
    done: list[Mended] = []
    kept: list[Feature] = []
    twins = _twins(layer, limits)
    for one in layer.features:
        if one.parts is None or not any(len(ring) for part in one.parts for ring in part):
            done.append(Mended(what=Mending.REMOVED_NULL, layer=layer.name, row=one.row, id=one.id))
        elif one.row in twins:
            done.append(Mended(what=Mending.REMOVED_TWIN, layer=layer.name, row=one.row, id=one.id))
        else:
            feature, mendings = _feature(one, layer.name, limits)
            kept.append(feature)
            done += mendings
    return replace(layer, features=tuple(kept)), tuple(done)


def _twins(layer: Layer, limits: Limits) -> frozenset[int]:
    """Rows of features that are another one again: the same outline, kind and id (but for spaces and capitals)."""
    placed = list(shapes(layer, glance(layer.features, limits)))
    pairs = [(placed[first].feature, placed[later].feature) for first, later in duplicates(placed)]
    return frozenset(later.row for first, later in pairs if _same(first, later))


def _same(first: Feature, later: Feature) -> bool:
    names = {" ".join(one.id.split()).casefold() for one in (first, later)}
    return first.kind is later.kind and len(names) == 1 and first.row != later.row


def _feature(one: Feature, layer: str, limits: Limits) -> tuple[Feature, list[Mended]]:
    rings = [ring for part in one.parts or () for ring in part if len(ring)]
    if one.form != "Polygon" or not all(on_globe(ring) for ring in rings):
        return one, []
    before = _even_odd(one.parts or ())
    done: list[Mending] = []
    if any((ring[0] != ring[-1]).any() for ring in rings):
        done.append(Mending.CLOSED)
    parts = tuple(tuple(single(ring, limits) for ring in part if len(ring)) for part in one.parts or ())
    if sum(map(len, (ring for part in parts for ring in part))) < sum(len(closed(ring)) for ring in rings):
        done.append(Mending.CORNERS)
    parts, whole = _whole(parts, before)
    done += whole
    after = _even_odd(parts)
    moved = abs(after - before) > KEPT * before
    mended = [
        Mended(what=what, layer=layer, row=one.row, id=one.id, before_m2=before, after_m2=after)
        for what in ([Mending.LEFT_AREA_CHANGES] if moved else done)
    ]
    return (one if moved or not done else replace(one, parts=parts)), mended


def _whole(
    parts: tuple[tuple[Points, ...], ...], before: float
) -> tuple[tuple[tuple[Points, ...], ...], Sequence[Mending]]:
    """The parts as whole areas, if both ways to read a crossing agree."""
    shape = polygon(parts)
    if shape.is_valid and not shape.is_empty:
        return parts, ()
    walked = shapely.make_valid(shape, method="structure", keep_collapsed=False)
    if walked.is_empty or before <= 0:
        return parts, (Mending.LEFT_NO_AREA,)
    if abs(area_m2(walked) - before) > KEPT * before:
        return parts, (Mending.LEFT_TWO_READINGS,)
    return parts_of(walked), (Mending.WHOLE,)


def _even_odd(parts: Sequence[Sequence[Points]]) -> float:
    """The area in m² where every second crossing is outside."""
    shape = polygon(parts)
    return area_m2(shape if shape.is_valid else shapely.make_valid(shape, method="linework"))
