"""Broken positions are told apart, so that the remedy can be named."""

import numpy as np
import pytest

from ceasefire.observation.intake.positions import GOOD, OFF_GLOBE, OUTSIDE, SWAPPED, ZERO, judge, judge_one, within

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


def test_an_area_may_cross_the_date_line() -> None:
    lat, lon = np.zeros(3), np.array([179.0, -179.0, 0.0])
    assert within(lat, lon, (170.0, -10.0, -170.0, 10.0)).tolist() == [True, True, False]
