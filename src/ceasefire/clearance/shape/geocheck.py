"""A whole map put to the check: every null, crossing, doubled, overlapping and contradicting feature is counted.

What is asked is what the humanitarian demining community's own check asks (rule 24) and what a real national map was
found to hold; a feature that crosses itself is mended in memory, so that its overlaps are not missed.
"""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from ceasefire.clearance.land.area import area_m2
from ceasefire.clearance.shape.faults import Fault, Found, Limits
from ceasefire.clearance.shape.layers import Feature, Kind, Layer, polygon
from ceasefire.clearance.shape.pairs import (
    Placed,
    duplicates,
    items_in_released,
    overlaps,
    same_ids,
    told_duplicates,
)
from ceasefire.clearance.shape.rings import Glance, corners, glance, ring_faults


def geocheck(layers: Sequence[Layer], limits: Limits) -> tuple[Found, ...]:
    """Every fault of these layers, in the order layer, row, fault. One kind is compared over all layers."""
    found: list[Found] = []
    placed: list[Placed] = []
    for layer in layers:
        seen = glance(layer.features, limits)
        found += ring_faults(layer.name, layer.features, limits, seen)
        found += same_ids(layer.name, layer.features)
        found += bare(layer, seen)
        shown = list(shapes(layer, seen))
        worth = {id(layer.features[n]) for n in seen.worth_a_look}
        found += _by_itself(
            [one for one in shown if id(one.feature) not in worth or not _thin(one.feature, limits)], limits
        )
        placed += _mended(shown)
    same = list(duplicates(placed))
    found += told_duplicates(placed, same)
    found += overlaps(placed, same, limits)
    found += items_in_released(placed)
    order = {layer.name: n for n, layer in enumerate(layers)}
    faults = list(Fault)
    return tuple(sorted(found, key=lambda one: (order[one.layer], one.row, faults.index(one.fault), one.other)))


def bare(layer: Layer, seen: Glance) -> Iterator[Found]:
    """Features without a geometry, with an empty one, with numbers off the globe, and areas that are only lines."""
    for n, one in enumerate(layer.features):
        if (fault := _bare(one, n in seen.off_globe)) is not None:
            yield Found(fault=fault, layer=layer.name, row=one.row, id=one.id, detail=_form(one, fault))


def _bare(feature: Feature, off_globe: bool) -> Fault | None:
    if feature.parts is None:
        return Fault.NULL
    if not any(len(ring) for part in feature.parts for ring in part):
        return Fault.EMPTY
    if off_globe:
        return Fault.OFF_GLOBE
    wants_area = feature.kind in (Kind.SUSPECTED, Kind.RELEASED)
    return Fault.NO_AREA if wants_area and feature.form != "Polygon" else None


def _form(feature: Feature, fault: Fault) -> str:
    return feature.form if fault is Fault.NO_AREA else ""


def shapes(layer: Layer, seen: Glance) -> Iterator[Placed]:
    """The features of which a shape can be made: areas as drawn (perhaps invalid), items as points."""
    for n, one in enumerate(layer.features):
        if one.parts is None or _bare(one, n in seen.off_globe) not in (None, Fault.NO_AREA):
            continue
        if one.form == "Polygon":
            shape = polygon(one.parts)
            if not shape.is_empty:
                yield Placed(layer.name, one, shape)
        elif one.form == "Point":
            yield from (Placed(layer.name, one, shapely.Point(*spot)) for part in one.parts for spot in part[0][:1])


def _by_itself(placed: Iterable[Placed], limits: Limits) -> Iterator[Found]:
    """Areas that cross themselves, and whole ones that are smaller than anybody clears."""
    areas = [one for one in placed if one.feature.form == "Polygon"]
    drawn = np.array([one.shape for one in areas], dtype=object)
    small = shapely.area(drawn) * 111_000**2 * _narrowing(drawn) < 2 * limits.sliver_m2
    for one, valid, tiny in zip(areas, shapely.is_valid(drawn), small, strict=True):
        layer, row, name = one.layer, one.feature.row, one.feature.id
        if not valid:
            reason, lon, lat = crossing(one.shape)
            yield Found(fault=Fault.CROSSES_ITSELF, layer=layer, row=row, id=name, lon=lon, lat=lat, detail=reason)
        elif tiny and (square := area_m2(one.shape)) < limits.sliver_m2:
            lon, lat = shapely.get_coordinates(one.shape)[0].tolist()
            yield Found(fault=Fault.SLIVER, layer=layer, row=row, id=name, measure=square, lon=lon, lat=lat)


def _narrowing(shapes: NDArray[np.object_]) -> NDArray[np.float64]:
    """Metres east in a degree by metres north in a degree, at the southern edge or the northern, whichever is less."""
    bounds = shapely.bounds(shapes)
    return np.asarray(np.cos(np.radians(np.abs(bounds[:, [1, 3]]).max(axis=1))))


def _thin(feature: Feature, limits: Limits) -> bool:
    """Has it a ring of too few corners? That is told as such, and that it is no whole area goes without saying."""
    return any(corners(ring, limits) < limits.least_corners for part in feature.parts or () for ring in part)


def crossing(shape: shapely.Geometry) -> tuple[str, float | None, float | None]:
    """How and where an area is not whole, as GEOS tells it: "Self-intersection[lon lat]"."""
    told = str(shapely.is_valid_reason(shape))
    reason, _, where = told.partition("[")
    numbers = where.rstrip("]").split()
    if len(numbers) != 2:
        return reason, None, None
    return reason, float(numbers[0]), float(numbers[1])


def _mended(placed: Iterable[Placed]) -> Iterator[Placed]:
    for one in placed:
        shape = one.shape if one.shape.is_valid else shapely.make_valid(one.shape, method="linework")
        if not shape.is_empty:
            yield Placed(one.layer, one.feature, _areas(shape) if one.feature.form == "Polygon" else shape)


def _areas(shape: shapely.Geometry) -> shapely.Geometry:
    """Only what has area; the shape itself where nothing has."""
    parts = [one for one in shapely.get_parts(shape) if one.geom_type in ("Polygon", "MultiPolygon")]
    polygons = [one for part in parts for one in shapely.get_parts(part)]
    if not polygons:
        return shape
    return polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)
