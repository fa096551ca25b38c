"""The density of events is where and when the reports are, adds up to the events told, and shrugs off strays."""

import numpy as np
import pytest

from ceasefire.incident.density import learn_density, weigh
from ceasefire.incident.mixture import WIDTH


def bells(x: np.ndarray, y: np.ndarray, s: np.ndarray, sd: float = 200.0) -> tuple[np.ndarray, np.ndarray]:
    parts = np.zeros((len(x), WIDTH, 10))
    parts[:, 0, 1:4] = np.stack([x, y, s], axis=1)
    parts[:, 0, 4] = parts[:, 0, 7] = parts[:, 0, 9] = sd**2
    return parts, np.ones(len(x), np.int64)


@pytest.fixture
def day() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(1)
    return rng.normal(0, 3000, 900), rng.normal(0, 3000, 900), rng.uniform(0, 86400, 900)


def test_it_adds_up_to_the_events(day):
    density = learn_density(*bells(*day), events=400.0)
    whole = np.exp(density.grid).sum() * density.frame[2] ** 2 * np.exp(density.hours).sum() * density.frame[4]
    assert whole == pytest.approx(400, rel=1e-6)


def test_it_is_higher_where_the_reports_are(day):
    density = learn_density(*bells(*day), events=400.0)
    middle, rim = (float(density.at(np.array([r]), np.array([0.0]), np.array([4e4]))[0]) for r in (0.0, 9000.0))
    assert middle > rim + 1.5


@pytest.mark.parametrize("stray", [(0, 0, -18 * 365 * 86400.0), (7e6, -3e6, 4e4)])
def test_one_stray_report_changes_next_to_nothing(day, stray):
    here = (np.zeros(1), np.zeros(1), np.full(1, 4e4))
    clean = float(learn_density(*bells(*day), events=400.0).at(*here)[0])
    with_stray = [np.append(column, value) for column, value in zip(day, stray, strict=True)]
    assert float(learn_density(*bells(*with_stray), events=400.0).at(*here)[0]) == pytest.approx(clean, abs=0.3)


def test_beliefs_are_normalised_strongest_first_and_the_faint_dropped(day):
    parts, used = bells(*day)
    parts[:, 1] = parts[:, 0]
    parts[:, 1, 0], parts[:, 0, 0], parts[:, 2, 0] = np.log(0.9), np.log(0.1), -30.0
    parts[:, 2, 4:] = parts[:, 0, 4:]
    used[:] = 3
    weigh(parts, used, learn_density(parts, used, 400.0))
    assert (used == 2).all()
    assert np.exp(parts[:, :2, 0]) == pytest.approx(np.tile([0.9, 0.1], (900, 1)), abs=1e-6)


def test_no_reports_have_a_density_too():
    assert learn_density(np.zeros((0, WIDTH, 10)), np.zeros(0, np.int64), 0.0).grid.shape == (1, 1)
