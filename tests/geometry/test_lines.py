"""Distances to a line against geodesics, its sides, and the probability of being beyond it."""

import numpy as np
import pytest
from pyproj import Geod
from scipy.stats import norm

from ceasefire.geometry.lines import (
    distance_beyond,
    distance_to_line,
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
