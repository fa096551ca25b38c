"""Drawings that do not do what the text says, or that no hand meant: overlaps, slivers, doubled points."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
import shapely
from pyproj import Geod
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from ceasefire.agreement.lint.corridor import local_widths
from ceasefire.agreement.lint.notes import Arguments, Found
from ceasefire.agreement.lint.scene import Placed, ways
from ceasefire.agreement.load import Papers, Signed
from ceasefire.agreement.zones import NamedZone

FAR_KM = 1000.0
_SLIVER_M = 50.0
"""Zones that share a strip narrower than this on average were meant to touch."""
_GEODESICS = Geod(ellps="WGS84")


def drawing_notes(papers: Papers) -> Iterator[Found]:
    """All notes on the drawings of an agreement."""
    signed = papers.signed
    yield from _forbidden_overlaps(signed)
    yield from _widths(signed)
    for n, one in enumerate(signed.zones.drawn):
        yield from _ring_notes(n, one, papers)
    yield from _turned_round(signed)
    yield from _far_off(signed)
    yield from _shared_ground(signed)


@dataclass(frozen=True, slots=True)
class _Shared:
    area_m2: float
    mean_width_m: float


def _shared(one: BaseGeometry, other: BaseGeometry) -> _Shared:
    """Ground in common, and how wide it is on average (its area over half its border)."""
    common = one.intersection(other)
    parts = [part for part in getattr(common, "geoms", [common]) if part.geom_type == "Polygon"]
    measured = [_GEODESICS.geometry_area_perimeter(part) for part in parts]
    area = math.fsum(abs(found[0]) for found in measured)
    border = math.fsum(found[1] for found in measured)
    return _Shared(area, 2 * area / border if border else 0.0)


def _forbidden_overlaps(signed: Signed) -> Iterator[Found]:
    """Ground that a provision says two zones must not share, and that they share as drawn."""
    for placed in ways(signed.agreement):
        test = placed.way.overlap
        if test is None or {test.zone, test.must_not_include} & set(signed.agreement.undrawn):
            continue
        for one in signed.zones.editions(test.zone):
            for other in signed.zones.editions(test.must_not_include):
                area = _shared(one.shape, other.shape).area_m2
                if area > test.more_than_m2:
                    told: Arguments = {
                        "zone": test.zone,
                        "other": test.must_not_include,
                        "rule": placed.called,
                        "m2": round(area),
                    }
                    yield Found(code="overlap-forbidden", path=(*placed.path, "overlap"), arguments=told)


def _widths(signed: Signed) -> Iterator[Found]:
    """A strip that is not everywhere as wide as the text wants it, measured across it all along."""
    for placed in ways(signed.agreement):
        test = placed.way.width
        for zone in _strip(placed, signed) if test is not None else ():
            assert test is not None
            found = local_widths(zone.shape)
            off = float(np.mean(np.abs(found - test.metres) > test.tolerance_m)) if len(found) else 0.0
            if off > 0:
                told: Arguments = {
                    "zone": zone.name,
                    "rule": placed.called,
                    "narrowest": round(float(found.min())),
                    "widest": round(float(found.max())),
                    "metres": round(test.metres),
                    "tolerance": round(test.tolerance_m),
                    "percent": max(1, round(100 * off)),
                }
                yield Found(code="width-not-kept", path=(*placed.path, "width"), arguments=told)


def _strip(placed: Placed, signed: Signed) -> Iterator[NamedZone]:
    """The zones whose width is meant: those of the way, else the one its provision keeps apart from another."""
    names = set(placed.way.place.inside) if placed.way.place else set()
    names = names or {way.overlap.zone for way in placed.provision.breached_by if way.overlap is not None}
    for one in signed.zones.drawn:
        if one.name in names and not one.is_line:
            yield one


def _polygons(shape: BaseGeometry) -> list[Polygon]:
    return [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon)]


def _ring_notes(number: int, one: NamedZone, papers: Papers) -> Iterator[Found]:
    told: Arguments = {"zone": one.name}
    if one.is_line and not one.shape.is_simple:
        yield Found(code="line-crosses-itself", path=(number,), arguments=told, file="zones")
    twice = next(_doubled_points(one.shape), None)
    if twice is not None:
        at: Arguments = {"zone": one.name, "at": f"{twice[0]:.6f} {twice[1]:.6f}"}
        yield Found(code="vertex-twice", path=(number,), arguments=at, file="zones")
    if _touches_itself(one.shape):
        yield Found(code="ring-touches-itself", path=(number,), arguments=told, file="zones")


def _turned_round(signed: Signed) -> Iterator[Found]:
    """RFC 7946: outer rings against the clock, holes with it; another reader may take the outside for the inside."""
    turned = [
        n
        for n, one in enumerate(signed.zones.drawn)
        for part in _polygons(one.shape)
        if not part.exterior.is_ccw or any(hole.is_ccw for hole in part.interiors)
    ]
    if turned:
        names = ", ".join(dict.fromkeys(signed.zones.drawn[n].name for n in turned))
        yield Found(code="ring-turned-round", path=(turned[0],), arguments={"zones": names}, file="zones")


def _doubled_points(shape: BaseGeometry) -> Iterator[tuple[float, float]]:
    """Points written twice in a row (the last of a ring, which is its first again, is not meant)."""
    lines = [ring for part in _polygons(shape) for ring in (part.exterior, *part.interiors)] or [shape]
    for line in lines:
        for here, there in pairwise(shapely.get_coordinates(line).tolist()):
            if here == there:
                yield here[0], here[1]


def _touches_itself(shape: BaseGeometry) -> bool:
    """Does a hole touch the border, or a part another part? Legal, but hardly ever drawn on purpose."""
    rings = [ring for part in _polygons(shape) for ring in (part.exterior, *part.interiors)]
    return any(one.intersects(other) for one, other in combinations(rings, 2))


def _far_off(signed: Signed) -> Iterator[Found]:
    """A drawing more than 1,000 km from the middle of the others: longitude and latitude exchanged, as a rule."""
    centres = [(float(one.shape.centroid.x), float(one.shape.centroid.y)) for one in signed.zones.drawn]
    if len(centres) < 3:
        return
    middle = np.median(np.array(centres), axis=0)
    for n, (lon, lat) in enumerate(centres):
        metres = _GEODESICS.inv(middle[0], middle[1], lon, lat)[2]
        if metres > FAR_KM * 1000:
            told: Arguments = {"zone": signed.zones.drawn[n].name, "km": round(metres / 1000)}
            yield Found(code="zone-far-off", path=(n,), arguments=told, file="zones")


def _shared_ground(signed: Signed) -> Iterator[Found]:
    """Zones that share a narrow strip: they were meant to touch. One that lies wholly in another may."""
    areas = [(n, one) for n, one in enumerate(signed.zones.drawn) if not one.is_line]
    named = {
        frozenset((way.overlap.zone, way.overlap.must_not_include))
        for way in (placed.way for placed in ways(signed.agreement))
        if way.overlap is not None
    }
    for (_, one), (k, other) in combinations(areas, 2):
        if one.name == other.name or frozenset((one.name, other.name)) in named:
            continue
        shared = _shared(one.shape, other.shape)
        smaller = min(abs(_GEODESICS.geometry_area_perimeter(each.shape)[0]) for each in (one, other))
        if 1 < shared.area_m2 < 0.999 * smaller and shared.mean_width_m < _SLIVER_M:
            told: Arguments = {"zone": one.name, "other": other.name, "m2": round(shared.area_m2)}
            yield Found(code="zones-sliver", path=(k,), arguments=told, file="zones")
