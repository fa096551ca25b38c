"""Distances to a line against geodesics, its sides, and the probability of being beyond it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from scipy.stats import norm

from ceasefire.geometry.frame import Floats, earth_centred
from ceasefire.geometry.lines import (
    distance_beyond,
    distance_to_line,
    nearest_on_line,
    prepare_line,
    probability_beyond,
    towards,
)
from ceasefire.vocabulary.refusal import Refusal

GEODESICS = Geod(ellps="WGS84")


def test_distances_are_geodesic_to_5_cm() -> None:
    rng = np.random.default_rng(3)
    along = np.linspace(0, 1, 40)
    lon, lat = 46.5 + 0.6 * along + rng.normal(0, 0.01, 40), 39.6 + 0.3 * along + rng.normal(0, 0.01, 40)
    fine = np.linspace(0, 39, 39 * 5000 + 1)
    on_line = np.interp(fine, np.arange(40), lon), np.interp(fine, np.arange(40), lat)
    line = prepare_line("jagged", np.stack([lon, lat], -1))
    for _ in range(12):
        x, y = rng.uniform(46.2, 47.3), rng.uniform(39.4, 40.1)
        _, _, distance = GEODESICS.inv(np.full(fine.size, x), np.full(fine.size, y), *on_line)
        assert abs(distance_to_line(line, x, y)[0]) == pytest.approx(distance.min(), abs=0.05)


def test_left_is_positive_and_the_named_side_is_left() -> None:
    north = prepare_line("to the north", [[46.9, 39.4], [46.95, 39.7]])
    assert distance_to_line(north, 46.8, 39.5)[0] > 0 > distance_to_line(north, 47.0, 39.5)[0]
    assert distance_beyond(towards(north, "west"), 46.8, 39.5) > 0 > distance_beyond(towards(north, "east"), 46.8, 39.5)


@pytest.mark.parametrize("lon", [46.91, 46.915, 46.92, 46.93])
@pytest.mark.parametrize("sigma", [50.0, 300.0, 2000.0])
def test_beyond_a_straight_line_is_the_normal_distribution(lon: float, sigma: float) -> None:
    line = towards(prepare_line("straight", [[46.9, 39.4], [46.95, 39.7]]), "west")
    metres = distance_beyond(line, lon, 39.5)
    told = probability_beyond(line, lon, 39.5, np.eye(2) * sigma**2)
    assert told == pytest.approx(norm.cdf(metres / sigma), abs=1e-4)


def test_a_line_runs_on_past_its_ends() -> None:
    line = towards(prepare_line("short", [[46.9, 39.5], [46.9, 39.51]]), "west")
    assert distance_beyond(line, 46.89, 39.7) == pytest.approx(859, abs=5)
    assert probability_beyond(line, 46.89, 39.7, np.eye(2) * 500**2) == pytest.approx(norm.cdf(859 / 500), abs=0.005)


def test_beyond_a_bent_line_against_sampling() -> None:
    line = prepare_line("bent", [[46.9, 39.48], [46.9, 39.5], [46.92, 39.5]])
    rng = np.random.default_rng(2)
    told = probability_beyond(line, 46.898, 39.503, np.eye(2) * 400.0**2)
    x, y = rng.normal(0, 400, (2, 400_000))
    east, north = x - 171.9, y + 333.1  # metres from the corner
    sampled = ((east < 0) | (north > 0)).mean()
    assert told == pytest.approx(sampled, abs=0.003)


@pytest.mark.parametrize(
    ("vertices", "side", "key"),
    [
        ([[46.9, 39.4], [46.9, 39.4]], "west", "line-too-short"),
        ([[46.9, 39.4], [46.95, 39.7]], "left", "line-side-unknown"),
        ([[46.9, 39.4], [47.2, 39.4]], "west", "line-side-unclear"),
    ],
)
def test_lines_without_a_clear_side_are_refused(vertices: list[list[float]], side: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        towards(prepare_line("L", vertices), side)
    assert refused.value.key == key


def lines_of_all_kinds(rng: np.random.Generator) -> list[Floats]:
    """Smooth, jagged, spiral, ring, two points, points twice, a line that goes back on itself."""
    turn = np.linspace(0, 12, 700)
    return [
        np.stack([46 + turn / 10, 39.5 + 0.1 * np.sin(turn)], -1),
        np.stack([46 + turn / 10, 39.5 + rng.normal(0, 0.01, 700)], -1),
        np.stack([46 + 0.05 * turn * np.cos(turn), 39.5 + 0.05 * turn * np.sin(turn)], -1),
        np.array([[46.0, 39.0], [46.6, 39.0], [46.6, 39.6], [46.0, 39.6], [46.0, 39.0]]),
        np.array([[46.0, 39.0], [46.6, 39.2]]),
        np.repeat(rng.uniform([46, 39], [47, 40], (9, 2)), 3, axis=0),
        np.array([[46.0, 39.0], [46.6, 39.0], [46.3, 39.0], [46.3, 39.4]]),
    ]


@pytest.mark.parametrize("kind", range(7))
def test_the_tree_finds_what_a_walk_over_all_pieces_finds(kind: int) -> None:
    """Distance to 1 µm; the side wherever the nearest piece is not in doubt; points near, far, and on the vertices."""
    rng = np.random.default_rng(kind)
    vertices = lines_of_all_kinds(rng)[kind]
    line = prepare_line("L", vertices)
    spread = rng.normal(0, 10 ** rng.uniform(-6, 0, (300, 1)), (300, 2))
    asked = np.vstack([vertices[rng.integers(0, len(vertices), 300)] + spread, vertices[:40]])
    told = distance_to_line(line, asked[:, 0], asked[:, 1])
    places = earth_centred(asked[:, 0], asked[:, 1])
    start, way = line.chain.points[:-1], np.diff(line.chain.points, axis=0)
    for place, metres in zip(places, told, strict=True):
        along = np.clip(np.einsum("ij,ij->i", place - start, way) / np.einsum("ij,ij->i", way, way), 0, 1)
        gap = place - start - along[:, None] * way
        chords = np.linalg.norm(gap, axis=1)
        least = chords.min()
        assert abs(metres) == pytest.approx(least * (1 + least**2 / (24 * 6_371_000.0**2)), abs=1e-6)
        tied = chords <= least * (1 + 1e-9) + 1e-6
        sides = np.cross(way[tied], gap[tied]) @ place / np.linalg.norm(way[tied], axis=1) / 6.37e6
        squarest = sides[np.argmax(np.abs(sides))]
        if least > 0.01 and (tied.sum() == 1 or abs(squarest) > 0.01) and kind not in (5, 6):
            assert np.sign(metres) == np.sign(squarest)


def test_the_nearest_place_on_a_line_is_that_far_away() -> None:
    rng = np.random.default_rng(8)
    line = prepare_line("L", lines_of_all_kinds(rng)[1])
    lon, lat = rng.uniform(46, 47, 500), rng.uniform(39, 40, 500)
    _, _, metres = GEODESICS.inv(*nearest_on_line(line, lon, lat), lon, lat)
    assert np.abs(np.asarray(metres) - np.abs(distance_to_line(line, lon, lat))).max() < 0.05


def test_a_ring_has_its_inside_on_the_left_at_its_first_corner_too() -> None:
    ring = prepare_line("ring", [[46.0, 39.0], [46.6, 39.0], [46.6, 39.6], [46.0, 39.6], [46.0, 39.0]])
    assert distance_to_line(ring, [46.01, 45.99, 46.01, 45.99], [39.01, 39.01, 38.99, 38.99]).tolist() == pytest.approx(
        [866, -866, -1110, -1408], abs=1
    )


@given(st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_a_line_walked_the_other_way_changes_the_sign_only(seed: int) -> None:
    rng = np.random.default_rng(seed)
    vertices = np.stack([np.linspace(46, 46.5, 40), 39.5 + rng.normal(0, 0.02, 40)], -1)
    lon, lat = rng.uniform(45.8, 46.7, 50), rng.uniform(39.2, 39.8, 50)
    one, other = (distance_to_line(prepare_line("L", way), lon, lat) for way in (vertices, vertices[::-1]))
    assert np.allclose(one, -other, atol=1e-6)


def test_a_large_batch_says_what_each_point_alone_says() -> None:
    """Large batches are asked in the order of neighbours and told in their own."""
    rng = np.random.default_rng(12)
    for vertices in lines_of_all_kinds(rng)[:4]:
        line = prepare_line("L", vertices)
        lon, lat = rng.uniform(45.5, 47.5, 6000), rng.uniform(39, 40, 6000)
        lon[:500], lat[:500] = vertices[rng.integers(0, len(vertices), 500)].T
        alone = np.concatenate([distance_to_line(line, lon[k : k + 1], lat[k : k + 1]) for k in range(0, 6000, 7)])
        assert (distance_to_line(line, lon, lat)[::7] == alone).all()
