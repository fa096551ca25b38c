"""The Bayes factor of two beliefs is the integral it says it is, and the joint belief their product."""

import math

import numpy as np
import pytest

from ceasefire.incident.mixture import WIDTH, product

FLAT = (np.zeros((3, 3)), np.zeros(2))
AREA = -20.0


def frame(tail: float) -> np.ndarray:
    return np.array([-1e5, -1e5, 1e5, -1e5, 1e5, tail])


def belief(*bells: tuple[float, float, float, float, float]) -> np.ndarray:
    """(weight, x, y, s, sd) each, round."""
    out = np.zeros((1, WIDTH, 10))
    for c, (w, x, y, s, sd) in enumerate(bells):
        out[0, c] = [math.log(w), x, y, s, sd**2, 0, 0, sd**2, 0, sd**2]
    return out


def joined(a, na, b, nb, tail=1e7, density=0.0):
    out = np.zeros((WIDTH, 10))
    log, n = product(a, 0, na, b, 0, nb, FLAT[0] + density, FLAT[1], frame(tail), out, True)
    return log, out[:n]


def test_two_gaussians_have_the_closed_form():
    log, out = joined(belief((1, 0, 0, 0, 10)), 1, belief((1, 30, 0, 0, 20)), 1)
    variance = 10**2 + 20**2
    assert log == pytest.approx(-1.5 * math.log(2 * math.pi * variance) - 30**2 / (2 * variance), abs=1e-3)
    assert out[0, 1] == pytest.approx(30 * 100 / 500)
    assert out[0, 4] == pytest.approx(100 * 400 / 500, rel=1e-3)


def test_the_density_of_events_divides():
    plain, _ = joined(belief((1, 0, 0, 0, 10)), 1, belief((1, 5, 0, 0, 10)), 1)
    busy, _ = joined(belief((1, 0, 0, 0, 10)), 1, belief((1, 5, 0, 0, 10)), 1, density=AREA)
    assert busy - plain == pytest.approx(-AREA)


def test_mixtures_agree_with_brute_integration():
    rng = np.random.default_rng(1)
    a, b = belief((0.3, 0, 0, 0, 10), (0.7, 20, 5, -4, 15)), belief((0.6, 10, 0, 3, 12), (0.4, -15, 8, 0, 9))

    def density(at, bells, n):
        return sum(
            math.exp(bells[0, c, 0])
            * np.exp(-0.5 * ((at - bells[0, c, 1:4]) ** 2).sum(axis=1) / bells[0, c, 4])
            / (2 * math.pi * bells[0, c, 4]) ** 1.5
            for c in range(n)
        )

    at = rng.uniform(-80, 80, (400_000, 3))
    brute = math.log(float((density(at, a, 2) * density(at, b, 2)).mean()) * 160**3)
    log, out = joined(a, 2, b, 2)
    assert log == pytest.approx(brute, abs=0.05)
    assert np.exp(out[:, 0]).sum() == pytest.approx(1.0)


def test_heavy_tails_are_less_surprised_and_doubt_more():
    near, far = belief((1, 0, 0, 0, 10)), belief((1, 80, 0, 0, 10))
    thin, tight = joined(near, 1, far, 1)
    fat, loose = joined(near, 1, far, 1, tail=5.0)
    assert fat > thin
    assert loose[0, 4] > 2 * tight[0, 4]


def test_beliefs_that_never_meet_say_so():
    log, out = joined(belief((1, 0, 0, 0, 1)), 1, belief((1, 1e4, 0, 0, 1)), 1)
    assert (log, len(out)) == (-math.inf, 0)
