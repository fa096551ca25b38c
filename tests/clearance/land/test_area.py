"""Areas against GeographicLib, and their sum over any cut."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from shapely import Polygon, affinity

from ceasefire.clearance.land.area import area_m2, area_mm2

GEOD = Geod(ellps="WGS84")


@pytest.mark.parametrize("lat", [-75, -40, 0, 12, 39.5, 60, 84])
@pytest.mark.parametrize("size", [0.0005, 0.004, 0.05])
def test_an_area_is_that_of_geographiclib_with_finely_cut_sides(lat: float, size: float) -> None:
    shape = Polygon([(46, lat), (46 + size, lat + size / 3), (46 + size / 2, lat + size)])
    hole = affinity.scale(shape, 0.3, 0.3)
    shape = shape.difference(hole)
    fine = shapely.segmentize(shape, size / 2000)
    assert area_m2(shape) == pytest.approx(abs(GEOD.geometry_area_perimeter(fine)[0]), rel=1e-6, abs=1e-6)


corner = st.tuples(st.floats(0, 1), st.floats(0, 1))


@given(st.lists(corner, min_size=3, max_size=9), st.lists(corner, min_size=2, max_size=2), st.floats(-80, 80))
def test_the_parts_of_a_cut_add_up(
    corners: list[tuple[float, float]], cut: list[tuple[float, float]], lat: float
) -> None:
    shape = shapely.convex_hull(shapely.MultiPoint([(46 + x * 0.05, lat + y * 0.05) for x, y in corners]))
    if shape.geom_type != "Polygon" or shape.area < 1e-9:
        return
    (x, y), (u, v) = cut
    if abs(u - x) < 0.01:
        return
    slope = (v - y) / (u - x)
    line = [(46 + k * 0.05, lat + (y + slope * (k - x)) * 0.05) for k in (-9, 10)]
    below = Polygon([*line, (46.5, -170), (45.55, -170)])
    parts = shapely.difference(shape, below), shapely.intersection(shape, below)
    assert sum(map(area_m2, parts)) == pytest.approx(area_m2(shape), rel=1e-9, abs=1e-4)


def test_a_corner_put_on_a_side_changes_nothing() -> None:
    plain = Polygon([(46, 39), (46.04, 39), (46.04, 39.03), (46, 39.03)])
    more = Polygon([(46, 39), (46.01, 39), (46.0333, 39), (46.04, 39), (46.04, 39.03), (46, 39.03)])
    assert abs(area_mm2(plain) - area_mm2(more)) <= 10
    fewer = abs(GEOD.geometry_area_perimeter(plain)[0]) - abs(GEOD.geometry_area_perimeter(more)[0])
    assert abs(fewer) > 1, "geodesic sides do change, which is why they are not used"
