"""Broken positions are told apart, so that the remedy can be named."""

import numpy as np
import pytest

from ceasefire.observation.intake.positions import (
    GOOD,
    OFF_GLOBE,
    OUTSIDE,
    SWAPPED,
    ZERO,
    around,
    judge,
    judge_one,
    within,
)

AREA = (46.0, 39.0, 48.0, 41.0)


@pytest.mark.parametrize(
    ("lat", "lon", "verdict"),
    [
        (40.0, 47.0, GOOD),
        (39.0, 46.0, GOOD),
        (50.0, 30.0, OUTSIDE),
        (47.0, 40.0, SWAPPED),
        (0.0, 0.0, ZERO),
        (95.0, 200.0, OFF_GLOBE),
        (float("nan"), 47.0, OFF_GLOBE),
    ],
)
def test_verdicts_with_an_area(lat: float, lon: float, verdict: int) -> None:
    assert judge_one(lat, lon, AREA) == verdict


@pytest.mark.parametrize(
    ("lat", "lon", "verdict"),
    [(47.0, 40.0, GOOD), (149.0, -20.0, SWAPPED), (0.0, 0.0, ZERO), (149.0, 120.0, OFF_GLOBE), (0.0, 1e-9, GOOD)],
)
def test_verdicts_without_an_area(lat: float, lon: float, verdict: int) -> None:
    assert judge_one(lat, lon, None) == verdict


def test_columns_are_judged_at_once() -> None:
    lat, lon = np.array([40.0, 47.0, 0.0]), np.array([47.0, 40.0, 0.0])
    assert judge(lat, lon, AREA).tolist() == [GOOD, SWAPPED, ZERO]


def test_a_file_from_elsewhere_is_outside_and_not_full_of_mistakes() -> None:
    """The third row would lie in the area if exchanged, but stands among the file's other rows as it is."""
    lat, lon = np.array([46.0, 49.0, 47.0]), np.array([38.0, 42.0, 40.0])
    assert judge(lat, lon, AREA).tolist() == [OUTSIDE, OUTSIDE, OUTSIDE]
    assert judge(lat, lon, None, AREA).tolist() == [GOOD, GOOD, GOOD]


def test_one_exchanged_row_among_good_ones_is_told_without_an_area_too() -> None:
    lat, lon = np.array([40.0, 40.2, 46.9]), np.array([46.8, 47.0, 39.9])
    assert judge(lat, lon, None, AREA).tolist() == [GOOD, GOOD, SWAPPED]
    assert judge(lat, lon, None).tolist() == [GOOD, GOOD, GOOD]


def test_the_area_around_what_is_known() -> None:
    assert around(np.array([40.0, 41.0]), np.array([46.0, 47.5]), 1.0) == (45.0, 39.0, 48.5, 42.0)
    assert around(np.empty(0), np.empty(0), 1.0) is None
    assert around(np.array([0.0, 0.0]), np.array([-179.0, 179.0]), 1.0) is None


def test_an_area_may_cross_the_date_line() -> None:
    lat, lon = np.zeros(3), np.array([179.0, -179.0, 0.0])
    assert within(lat, lon, (170.0, -10.0, -170.0, 10.0)).tolist() == [True, True, False]
