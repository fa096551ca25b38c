"""Left, right or exactly on: against rational arithmetic, where floating point is wrong."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ceasefire.geometry.orient import FINEST, exact_orientation, orientation, too_fine


def by_fractions(*numbers: float) -> int:
    ax, ay, bx, by, x, y = map(Fraction, numbers)
    return int(np.sign((ax - x) * (by - y) - (ay - y) * (bx - x)))


corner = st.floats(-180, 180).filter(lambda v: v == 0 or abs(v) >= FINEST)
anywhere = st.floats(-180, 180)


@given(corner, corner, corner, corner, anywhere, anywhere)
@example(0.0, 0.0, 1.0, 1.0, 5e-324, 1e-323)
@example(0.0, 0.0, 180.0, 90.0, 1e-323, 5e-324)
@example(FINEST, 180.0, -FINEST, -180.0, 5e-324, 179.99999999999997)
@settings(max_examples=800, deadline=None)
def test_any_doubles(ax: float, ay: float, bx: float, by: float, x: float, y: float) -> None:
    told = by_fractions(ax, ay, bx, by, x, y)
    assert orientation(ax, ay, bx, by, x, y) == told
    assert exact_orientation(ax, ay, bx, by, x, y) == told


@given(corner, corner, corner, corner, st.floats(0, 1), st.integers(-3, 3), st.integers(-3, 3))
@settings(max_examples=800, deadline=None)
def test_as_near_to_the_straight_as_doubles_go(
    ax: float, ay: float, bx: float, by: float, t: float, right: int, up: int
) -> None:
    """The place nearest to a point of the side, and its neighbours a few last digits away."""
    x, y = ax + t * (bx - ax), ay + t * (by - ay)
    for _ in range(abs(right)):
        x = math.nextafter(x, math.copysign(math.inf, right))
    for _ in range(abs(up)):
        y = math.nextafter(y, math.copysign(math.inf, up))
    assert orientation(ax, ay, bx, by, x, y) == by_fractions(ax, ay, bx, by, x, y)


def test_plain_floating_point_would_be_wrong_here() -> None:
    """The known staircase around (0.5, 0.5) on the straight from (12, 12) to (24, 24)."""
    wrong = 0
    for i in range(40):
        for j in range(40):
            x, y = 0.5 + i * 2.0**-53, 0.5 + j * 2.0**-53
            told = orientation(12.0, 12.0, 24.0, 24.0, x, y)
            assert told == by_fractions(12.0, 12.0, 24.0, 24.0, x, y)
            wrong += told != np.sign((12 - x) * (24 - y) - (12 - y) * (24 - x))
    assert wrong > 100


@pytest.mark.parametrize(("size", "told"), [(0.0, False), (FINEST, False), (FINEST / 2, True), (5e-324, True)])
def test_what_is_too_fine(size: float, told: bool) -> None:
    assert too_fine(np.array([[46.0, -size]])) is told
