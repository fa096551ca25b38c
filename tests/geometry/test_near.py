"""Belts along a line: their border lies at the geodesic distance, their sides are those of the line."""

from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from scipy.stats import norm

from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.geometry.inside import probability_inside, signed_distance
from ceasefire.geometry.lines import distance_to_line, prepare_line
from ceasefire.geometry.near import FARTHEST_M, Side, within
from ceasefire.vocabulary.refusal import Refusal

GEODESICS = Geod(ellps="WGS84")
TURN = np.linspace(0, 12, 300)
LINES = {
    "two points": np.array([[46.0, 39.5], [47.0, 39.7]]),
    "along a parallel, 500 km": np.stack([np.linspace(44.0, 49.8, 60), np.full(60, 39.6)], -1),
    "along a meridian, 490 km": np.stack([np.full(3, 46.0), np.linspace(38.0, 42.4, 3)], -1),
    "jagged": np.stack(
        [np.linspace(45, 47, 300), 39.5 + 0.3 * np.sin(TURN) + np.random.default_rng(4).normal(0, 0.003, 300)], -1
    ),
    "far north": np.array([[20.0, 69.0], [21.0, 69.6], [23.0, 69.2]]),
    "far north, 480 km": np.stack([np.linspace(16.0, 28.0, 9), 69 + 0.2 * np.cos(np.arange(9))], -1),
    "ring": np.array([[46.0, 39.0], [46.6, 39.0], [46.6, 39.6], [46.0, 39.6], [46.0, 39.0]]),
}


def geodesic_to(vertices: Floats, lon: float, lat: float) -> float:
    """Shortest geodesic to points 200 m apart on the line, then to 2,000 points around the nearest of these."""
    counts = [max(2, int(GEODESICS.inv(*a, *b)[2] / 200)) for a, b in pairwise(vertices)]
    pairs = zip(vertices[:-1], vertices[1:], counts, strict=True)
    points = np.vstack([*(a + (b - a) * np.arange(n)[:, None] / n for a, b, n in pairs), vertices[-1:]])
    best = np.inf
    for _ in range(3):
        metres = GEODESICS.inv(np.full(len(points), lon), np.full(len(points), lat), *points.T)[2]
        at = int(np.argmin(metres))
        best = min(best, float(metres[at]))
        around = points[max(0, at - 2) : at + 3]
        steps = np.linspace(0, len(around) - 1, 2000)
        points = np.stack([np.interp(steps, np.arange(len(around)), around[:, k]) for k in (0, 1)], -1)
    return best


@pytest.mark.parametrize("metres", [30.0, 1000.0, 15_000.0, 150_000.0])
@pytest.mark.parametrize("name", LINES)
def test_the_border_lies_at_the_geodesic_distance(name: str, metres: float) -> None:
    """Corners and places between corners, also right to half a metre where two arcs meet."""
    vertices = LINES[name]
    zone = within(prepare_line(name, vertices), metres)
    rng = np.random.default_rng(int(metres))
    for ring in shapely.get_rings(zone.shape):
        corners = shapely.get_coordinates(ring)
        at, share = rng.integers(0, len(corners) - 1, 12), rng.uniform(0, 1, (12, 1)).round(1)
        for lon, lat in corners[at] + share * (corners[at + 1] - corners[at]):
            assert geodesic_to(vertices, lon, lat) == pytest.approx(metres, abs=0.5)


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize("side", ["both", "left", "right"])
def test_a_metre_nearer_is_inside_a_metre_farther_outside(name: str, side: Side) -> None:
    """Random places of the neighbourhood: in the belt if the geodesic is shorter and the side is the one asked for."""
    line = prepare_line(name, LINES[name])
    metres = 4000.0
    zone = within(line, metres, side)
    rng = np.random.default_rng(11)
    west, south, east, north = shapely.bounds(shapely.LineString(LINES[name]).buffer(0.08))
    lon, lat = rng.uniform(west, east, 4000), rng.uniform(south, north, 4000)
    signed = distance_to_line(line, lon, lat)
    first, last = LINES[name][0], LINES[name][-1]
    ends = [GEODESICS.inv(np.full(4000, end[0]), np.full(4000, end[1]), lon, lat)[2] for end in (first, last)]
    clear = (np.abs(np.abs(signed) - metres) > 1) & (np.abs(signed) > 1)
    clear &= (np.minimum(*ends) > 1.5 * metres) | (side == "both") | (name == "ring")
    told = shapely.contains_xy(zone.shape, lon, lat)
    true = (np.abs(signed) < metres) & ((side == "both") | ((signed > 0) == (side == "left")))
    assert clear.sum() > 1000
    assert (told == true)[clear].all()


def test_the_two_sides_together_are_the_whole_and_share_no_ground() -> None:
    line = prepare_line("jagged", LINES["jagged"])
    both, left, right = (within(line, 12_000, side).shape for side in ("both", "left", "right"))
    assert left.intersection(right).area < 1e-7 * both.area
    assert shapely.union(left, right).symmetric_difference(both).area < 1e-7 * both.area


@given(st.floats(100, 20_000), st.floats(1.01, 3), st.integers(0, 1000))
@settings(max_examples=25, deadline=None)
def test_a_wider_belt_holds_the_narrower_one(metres: float, factor: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    vertices = np.stack([np.linspace(46, 46.5, 12), 39.5 + rng.normal(0, 0.02, 12)], -1)
    line = prepare_line("L", vertices)
    narrow, wide = within(line, metres), within(line, metres * factor)
    assert shapely.contains(wide.shape, narrow.shape)
    turned = within(prepare_line("L", vertices[::-1]), metres)
    assert turned.shape.symmetric_difference(narrow.shape).area < 1e-4 * narrow.shape.area


def test_how_probable_it_is_to_be_within_so_many_metres() -> None:
    """Beside a long straight line the belt is a strip: a difference of two normal distributions."""
    line = prepare_line("straight", [[46.9, 39.3], [46.95, 39.9]])
    lon, lat = LocalFrame(46.92, 39.6).to_degrees(900.0, 0.0)
    off = float(distance_to_line(line, lon, lat)[0])
    spread = np.eye(2) * 300.0**2
    both = probability_inside(within(line, 1000), lon, lat, spread)[0]
    right = probability_inside(within(line, 1000, "right"), lon, lat, spread)[0]
    assert both == pytest.approx(norm.cdf((1000 - off) / 300) - norm.cdf((-1000 - off) / 300), abs=1e-4)
    assert right == pytest.approx(norm.cdf(-off / 300) - norm.cdf((-1000 - off) / 300), abs=1e-3)
    assert signed_distance(within(line, 1000), lon, lat)[0] == pytest.approx(1000 - abs(off), abs=0.3)


@pytest.mark.parametrize(
    ("vertices", "metres", "side", "key"),
    [
        ([[46, 39], [46.2, 39]], 0.0, "both", "near-distance-out-of-range"),
        ([[46, 39], [46.2, 39]], np.nan, "both", "near-distance-out-of-range"),
        ([[46, 39], [46.2, 39]], 2 * FARTHEST_M, "both", "near-distance-out-of-range"),
        ([[46, 39], [46.2, 39]], 100.0, "north", "near-side-unknown"),
        ([[46, 39], [46.2, 39.2], [46.2, 39], [46, 39.2]], 100.0, "left", "line-crosses-itself"),
        ([[46, 39], [46.6, 39], [46.6, 39.6], [46.05, 39.6], [46.05, 39.1]], 15_000.0, "left", "line-sides-unclear"),
        ([[20, 39], [46, 39]], 100.0, "both", "geometry-too-far"),
    ],
)
def test_belts_that_make_no_sense_are_refused(vertices: list[list[float]], metres: float, side: Side, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        within(prepare_line("L", vertices), metres, side)
    assert refused.value.key == key


def test_where_a_line_crosses_itself_is_named() -> None:
    with pytest.raises(Refusal) as refused:
        within(prepare_line("L", [[46, 39], [46.2, 39.2], [46.2, 39], [46, 39.2]]), 100.0, "left")
    lon, lat = (float(word) for word in str(refused.value.arguments["where"]).split(","))
    assert (lon, lat) == (pytest.approx(46.1, abs=1e-4), pytest.approx(39.1, abs=1e-3))
