"""How far drawings of two editions of an agreement lie apart: ground, ground in one only, and the farthest shift.

Areas are geodesic on WGS 84, in square metres; the shift is the Hausdorff distance of the two borders, in metres in a
local frame around both (right to 1e-4 of itself up to 100 km across), points of the borders at most 1 km apart.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

from ceasefire.agreement.load import Signed
from ceasefire.agreement.zones import NamedZone
from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.vocabulary.moment import write_moment

_GEODESICS = Geod(ellps="WGS84")
_STEP_DEG = 0.01
_SAME_M = 0.01
"""Borders nearer than this everywhere are the same drawing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One drawing in two editions. `figures`: measures of the change, empty where the drawing itself is the same.

    Of areas `area_before_m2`, `area_after_m2`, `in_one_only_m2`, `shift_m`; of lines `length_before_m`,
    `length_after_m`, `shift_m`. `before` and `after` are what is said about the drawing.
    """

    name: str
    how: str
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    figures: Mapping[str, float] = field(default_factory=dict)

    def plain(self) -> dict[str, Any]:
        """The figures, rounded to what they are worth."""
        return {name: round(value, 1) for name, value in self.figures.items()}


def compare_drawings(before: Signed, after: Signed) -> Iterator[Moved]:
    """Each drawing that was added, removed, drawn again or described anew."""
    names = dict.fromkeys(one.name for one in (*before.zones.drawn, *after.zones.drawn))
    for name in names:
        first = [one for one in before.zones.drawn if one.name == name]
        second = [one for one in after.zones.drawn if one.name == name]
        for one, other in _pairs(first, second):
            yield from _moved(name, one, other)


def _pairs(first: list[NamedZone], second: list[NamedZone]) -> Iterator[tuple[NamedZone | None, NamedZone | None]]:
    """Drawings of one name matched: by version and edition, then by version in order."""
    left, right = list(first), list(second)
    for same in (lambda one: (one.version_of, one.edition), lambda one: one.version_of):
        for one in list(left):
            other = next((candidate for candidate in right if same(candidate) == same(one)), None)
            if other is not None:
                left.remove(one)
                right.remove(other)
                yield one, other
    yield from ((one, None) for one in left)
    yield from ((None, other) for other in right)


def _moved(name: str, one: NamedZone | None, other: NamedZone | None) -> Iterator[Moved]:
    if one is None or other is None:
        yield Moved(name=name, how="added" if one is None else "removed")
        return
    figures = {} if shapely.equals_identical(one.shape, other.shape) else _figures(one, other)
    if figures and figures["shift_m"] < _SAME_M:
        figures = {}
    before, after = _said(one), _said(other)
    if figures or before != after:
        yield Moved(name=name, how="changed", before=before, after=after, figures=figures)


def _said(one: NamedZone) -> dict[str, Any]:
    times = {key: getattr(one, key) for key in ("valid_from", "valid_until", "known_from")}
    said = {"edition": one.edition, "authoritative": one.authoritative, "source": one.source}
    return {**said, "title": dict(one.title), **{k: write_moment(v) if v else None for k, v in times.items()}}


def _figures(one: NamedZone, other: NamedZone) -> dict[str, float]:
    if one.is_line != other.is_line:
        return {"shift_m": shift(one.shape, other.shape)}
    if one.is_line:
        lengths = [_GEODESICS.geometry_length(each.shape) for each in (one, other)]
        told = {"length_before_m": lengths[0], "length_after_m": lengths[1]}
    else:
        told = {"area_before_m2": area(one.shape), "area_after_m2": area(other.shape)}
        told["in_one_only_m2"] = area(one.shape.symmetric_difference(other.shape))
    return told | {"shift_m": shift(one.shape, other.shape)}


def area(shape: BaseGeometry) -> float:
    """Geodesic area in square metres of all polygons of a shape."""
    parts = [part for part in getattr(shape, "geoms", [shape]) if part.geom_type == "Polygon"]
    oriented = [shapely.orient_polygons(part) for part in parts]
    return float(sum(abs(_GEODESICS.geometry_area_perimeter(part)[0]) for part in oriented))


def shift(one: BaseGeometry, other: BaseGeometry) -> float:
    """The farthest any point of one border (or line) is from the other, in metres."""
    west, south, east, north = shapely.union(shapely.box(*one.bounds), shapely.box(*other.bounds)).bounds
    frame = LocalFrame((west + east) / 2, (south + north) / 2)
    borders = [shapely.segmentize(_border(each), _STEP_DEG) for each in (one, other)]
    projected = [shapely.transform(each, lambda points: _metres(frame, points)) for each in borders]
    return float(shapely.hausdorff_distance(*projected))


def _border(shape: BaseGeometry) -> BaseGeometry:
    return shape if shape.geom_type.endswith("LineString") else shape.boundary


def _metres(frame: LocalFrame, points: Floats) -> Floats:
    return np.asarray(frame.to_metres(points[:, 0], points[:, 1]))
