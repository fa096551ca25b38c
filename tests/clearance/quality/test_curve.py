"""The operating curve against rational arithmetic and SciPy, and the worked numbers of the reference."""

from fractions import Fraction
from itertools import pairwise
from math import comb, isclose

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from ceasefire.clearance.quality.curve import (
    binomial,
    curve,
    hypergeometric,
    law_for,
    poisson,
    quality_passed_at,
    risks,
    zero_find,
)
from ceasefire.clearance.quality.sampling import AQLS, LEVELS, SamplingPlan, Severity, plan_for
from ceasefire.vocabulary.refusal import Refusal

plans = st.builds(
    plan_for, st.integers(2, 600_000), st.sampled_from(LEVELS), st.sampled_from(AQLS), st.sampled_from(Severity)
)


def plan(n: int, accept: int) -> SamplingPlan:
    return SamplingPlan(n=n, accept=accept, reject=accept + 1, letter="")


def exact(n: int, accept: int, p: float) -> Fraction:
    share = Fraction(p)
    return sum((comb(n, k) * share**k * (1 - share) ** (n - k) for k in range(min(accept, n) + 1)), Fraction(0))


@settings(max_examples=60, deadline=None)
@given(plans, st.floats(0, 1))
def test_within_1e_12_of_the_exact_one(one: SamplingPlan, p: float) -> None:
    for share in (p, p * 0.05):
        assert abs(Fraction(binomial(one, share)) - exact(one.n, one.accept, share)) <= Fraction(1, 10**12)


@settings(max_examples=100, deadline=None)
@given(plans, st.floats(0, 1))
def test_the_same_as_scipy(one: SamplingPlan, p: float) -> None:
    """SciPy itself is a little more than 1e-12 off for large n."""
    assert abs(binomial(one, p) - float(stats.binom.cdf(one.accept, one.n, p))) <= 5e-12
    assert abs(poisson(one, p) - float(stats.poisson.cdf(one.accept, one.n * p))) <= 5e-12


@settings(max_examples=100, deadline=None)
@given(st.integers(2, 400), st.data())
def test_a_lot_of_so_many_units_is_counted_out(lot: int, data: st.DataObject) -> None:
    bad = data.draw(st.integers(0, lot))
    n = data.draw(st.integers(1, lot + 20))
    accept = data.draw(st.integers(0, 12))
    checked = min(n, lot)
    ways = sum(comb(bad, k) * comb(lot - bad, checked - k) for k in range(min(accept, checked, bad) + 1))
    assert abs(Fraction(hypergeometric(plan(n, accept), lot, bad)) - Fraction(ways, comb(lot, checked))) < 1e-15


def test_a_large_lot_is_as_scipy_says() -> None:
    for bad in (100, 500, 2000):
        theirs = float(stats.hypergeom.cdf(21, 600_000, bad, 2000))
        assert isclose(hypergeometric(plan(2000, 21), 600_000, bad), theirs, abs_tol=1e-9)


@pytest.mark.parametrize(
    ("n", "accept", "aql", "told"),
    [
        (20, 0, 0.0065, 0.8777),
        (80, 1, 0.0065, 0.9042),
        (80, 2, 0.01, 0.9534),
        (125, 3, 0.01, 0.9626),
        (200, 5, 0.01, 0.9840),
        (315, 7, 0.01, 0.9850),
        (500, 10, 0.01, 0.9868),
    ],
)
def test_chance_to_pass_at_the_limit(n: int, accept: int, aql: float, told: float) -> None:
    assert round(binomial(plan(n, accept), aql), 4) == told


@pytest.mark.parametrize(("p", "n"), [(0.001, 2995), (0.0035, 855), (0.004, 748), (0.01, 299)])
def test_units_without_a_find(p: float, n: int) -> None:
    assert zero_find(p) == n
    assert (1 - p) ** n <= 0.05 < (1 - p) ** (n - 1)


@settings(max_examples=60, deadline=None)
@given(plans)
def test_the_worse_the_lot_the_rarer_it_passes(one: SamplingPlan) -> None:
    points = curve(one, 1_000_000, np.linspace(0, 1, 40).tolist())
    chances = [point.accepted for point in points]
    assert all(later <= earlier + 1e-14 for earlier, later in pairwise(chances))
    assert chances[0] == 1.0
    assert all(0 <= point.outgoing <= point.p for point in points)


@settings(max_examples=40, deadline=None)
@given(st.integers(20, 600_000), st.sampled_from(LEVELS), st.sampled_from(AQLS))
def test_the_numbers_are_what_they_are_called(lot: int, level: str, aql: str) -> None:
    one = plan_for(lot, level, aql)
    told, name = risks(one, lot, aql), law_for(one, lot, aql)
    if name == "hypergeometric":
        return  # counted out below
    law = poisson if name == "poisson" else binomial
    assert isclose(law(one, told.limiting_quality), 0.1, abs_tol=1e-9)
    left = 1 - one.holds(lot) / lot
    grid = np.linspace(0, min(1.0, 2 * (one.accept + 5) / one.n), 400)
    assert told.aoql >= max(p * law(one, p) for p in grid) * left - 1e-9
    assert isclose(told.producer_risk, 1 - law(one, float(aql) / 100))


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 300), st.sampled_from(LEVELS), st.sampled_from(AQLS[:16]))
def test_a_small_lot_is_told_in_whole_units(lot: int, level: str, aql: str) -> None:
    one = plan_for(lot, level, aql)
    if law_for(one, lot, aql) != "hypergeometric":
        return
    told, chances = risks(one, lot, aql), [hypergeometric(one, lot, bad) for bad in range(lot + 1)]
    left = 1 - one.holds(lot) / lot
    limiting = round(told.limiting_quality * lot)
    assert chances[limiting] <= 0.1 or limiting == lot
    assert limiting == 0 or chances[limiting - 1] > 0.1
    assert told.aoql == pytest.approx(max(bad / lot * chance for bad, chance in enumerate(chances)) * left, abs=1e-9)
    assert told.producer_risk == pytest.approx(1 - chances[int(float(aql) / 100 * lot + 1e-9)])


def test_a_lot_checked_whole_lets_nothing_out() -> None:
    one = plan_for(10, "II", "0.010")
    assert risks(one, 10, "0.010").aoql == 0
    assert [hypergeometric(one, 10, bad) for bad in (0, 1, 10)] == [1.0, 0.0, 0.0]


def test_three_laws_agree_where_they_should() -> None:
    one = plan(80, 2)
    counted, approximate = (curve(one, 500_000, [0.01, 0.03], law) for law in ("hypergeometric", "binomial"))
    apart = [abs(a.accepted - b.accepted) for a, b in zip(counted, approximate, strict=True)]
    assert max(apart) < 1e-4
    assert curve(one, 500_000, [0.01], "poisson")[0].accepted == pytest.approx(0.9526, abs=1e-4)


@pytest.mark.parametrize("p", [-0.1, 1.1, float("nan")])
def test_impossible_shares_are_refused(p: float) -> None:
    for ask in (lambda: binomial(plan(5, 0), p), lambda: zero_find(p), lambda: quality_passed_at(plan(5, 0), p)):
        with pytest.raises(Refusal):
            ask()
    with pytest.raises(Refusal):
        hypergeometric(plan(5, 0), 10, 11)
    with pytest.raises(Refusal):
        poisson(plan(5, 0), -1)


def test_certain_lots() -> None:
    assert [binomial(plan(5, 2), p) for p in (0.0, 1.0)] == [1.0, 0.0]
    assert binomial(plan(2, 3), 1.0) == 1.0
    assert (poisson(plan(5, 2), 0.0), poisson(plan(2000, 2), 5.0)) == (1.0, 0.0)
