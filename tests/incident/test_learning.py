"""A source that is off is found and named: compass, clock and boasts."""

import dataclasses

import numpy as np
import pytest

from ceasefire.bench.fusion import invented
from ceasefire.bench.hard_days import Roughness, hard_day
from ceasefire.incident.checks import GAUSS
from ceasefire.incident.fuse import fuse
from ceasefire.incident.learning import fit_shift, fit_spread
from ceasefire.incident.table import ReportTable

CALM = Roughness(family="normal", overconfident=0.8, bias=0.0, outliers=0.0, spurious=0.0, late=0.0, rounding=False)


@pytest.fixture(scope="module")
def calm_day() -> ReportTable:
    return invented(hard_day(8, events=220, rough=CALM))[0]


def changed(table: ReportTable, source: str, **columns) -> ReportTable:
    mine = np.array([name == source for name in table.source])
    old = {name: getattr(table, name) for name in columns}
    return dataclasses.replace(table, **{name: np.where(mine, columns[name](old[name]), old[name]) for name in columns})


def check_of(table: ReportTable, source: str):
    return next(check for check in fuse(table).checks if check.source == source)


def test_sources_that_are_as_stated_pass(calm_day):
    checks = fuse(calm_day).checks
    assert {check.source for check in checks} == set(calm_day.source)
    assert np.mean([check.consistent for check in checks]) > 0.85


def test_a_compass_five_degrees_off_is_named(calm_day):
    check = check_of(changed(calm_day, "AC03", bearing_deg=lambda b: (b + 5) % 360), "AC03")
    assert check.bias["bearing_deg"] == pytest.approx(5, abs=1.5)
    assert not check.consistent
    assert "right" in check.words


def test_a_clock_a_minute_late_is_named(calm_day):
    late = changed(calm_day, "AC04", start_s=lambda t: t + 40, end_s=lambda t: t + 40)
    check = check_of(late, "AC04")
    assert check.bias["clock_s"] == pytest.approx(40, abs=10)
    assert "late" in check.words


def test_a_boast_is_found_out(calm_day):
    honest = check_of(calm_day, "AC05").inflation
    boast = check_of(changed(calm_day, "AC05", bearing_sigma_deg=lambda s: s / 4), "AC05")
    assert boast.inflation > 2 * honest
    assert not boast.consistent


def test_gaussian_errors_as_stated_fit_the_factor_called_gauss():
    rng = np.random.default_rng(3)
    one, none = np.ones(4000), np.zeros(4000)
    assert fit_shift(rng.normal(0, 1, 4000), one, none, 1.0, 1.0)[1] == pytest.approx(GAUSS, abs=0.01)
    assert fit_spread(np.hypot(*rng.normal(0, 1, (2, 4000))), none, 1.0) == pytest.approx(GAUSS, abs=0.01)


def test_few_wrong_links_do_not_make_a_bad_sensor():
    rng = np.random.default_rng(4)
    error = rng.normal(0, 1, 200)
    error[:10] = 60.0
    bias, factor = fit_shift(error, np.ones(200), np.zeros(200), 1.0, 1.0)
    assert abs(bias) < 0.3
    assert factor <= 1.25


def _sizes_of(sizes):
    from types import SimpleNamespace

    from ceasefire.incident.learning import _sizes

    return _sizes(SimpleNamespace(label=np.repeat(np.arange(len(sizes)), sizes)))


def test_surplus_lone_reports_are_astray_and_are_no_lonely_events():
    rng = np.random.default_rng(4)
    sizes = rng.negative_binomial(2, 0.4, 3000)
    sizes = sizes[sizes > 0]
    plain, rough = _sizes_of(sizes), _sizes_of(np.append(sizes, np.ones(1500, int)))
    assert plain[3] < 0.05
    assert rough[3] == pytest.approx(1500 / (1500 + (sizes == 1).sum()), abs=0.12)
    assert rough[:2] == plain[:2]


def test_heavier_tails_make_wider_regions():
    from ceasefire.incident.region import quantile

    assert quantile(6.0) == pytest.approx(10.29, abs=0.01)
    assert quantile(3.0) == pytest.approx(19.11, abs=0.02)
