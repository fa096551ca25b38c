"""The grid hides and covers: a kilometre at least each way, the shape well inside, the same whatever else is asked."""

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from ceasefire.clearance.cells import MARGIN_DEG, box, cells_of, columns, covering

GEOD = Geod(ellps="WGS84")
ROWS = st.integers(-9390, 9390)
PLACES = st.tuples(st.floats(-179, 179), st.floats(-84, 84))


def sides_m(row: int) -> tuple[float, float, float]:
    """South side, north side and height of a cell."""
    west, south, east, north = box(row, columns(row) // 2).bounds
    wide = (GEOD.line_length([west + (east - west) * t / 64 for t in range(65)], [lat] * 65) for lat in (south, north))
    return (*wide, GEOD.inv(west, south, west, north)[2])


@given(ROWS)
def test_a_cell_is_a_kilometre_at_least_and_hardly_more(row: int) -> None:
    south, north, height = sides_m(row)
    assert min(south, north) >= 999.99
    assert max(south, north) <= 1005
    assert 999.99 <= height <= 1011


@settings(deadline=None)
@given(PLACES, st.lists(st.tuples(st.floats(-0.02, 0.02), st.floats(-0.02, 0.02)), min_size=3, max_size=6))
def test_the_shape_lies_well_inside_its_cells(place: tuple[float, float], steps: list[tuple[float, float]]) -> None:
    shape = shapely.convex_hull(shapely.MultiPoint([(place[0] + x, place[1] + y) for x, y in steps]))
    cover = covering([shape])
    assert cover.is_valid
    assert cover.contains(shape)
    edge = shapely.boundary(cover)
    assert shapely.distance(edge, shape) > MARGIN_DEG / 2
    for cell in cells_of(shape):
        assert box(*cell).distance(shape) <= 1.5 * MARGIN_DEG


@given(PLACES)
def test_a_corner_of_the_grid_takes_all_cells_about_it(place: tuple[float, float]) -> None:
    (cell, *_) = cells_of(shapely.Point(place))
    west, south, *_ = box(*cell).bounds
    met = cells_of(shapely.Point(west, south))
    assert len(met) >= 3
    assert {row for row, _ in met} == {cell[0] - 1, cell[0]}


def test_what_is_covered_together_is_covered_as_alone() -> None:
    one, other = shapely.box(46, 39, 46.004, 39.003), shapely.box(46.03, 39.0, 46.031, 39.02)
    both = covering([one, other])
    assert shapely.equals(both, shapely.union(covering([one]), covering([other])))
    assert covering([]).is_empty
    assert np.isclose(shapely.area(both), shapely.area(covering([one])) + shapely.area(covering([other])))
