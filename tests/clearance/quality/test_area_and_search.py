"""Areas and search: the worked numbers of the reference, and the conditions an optimal search must meet."""

from fractions import Fraction
from math import exp, isclose

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy import optimize, stats

from ceasefire.clearance.quality import area, search
from ceasefire.vocabulary.refusal import Refusal

shares = st.floats(0.01, 0.99)


def test_five_items_left_in_a_hectare() -> None:
    assert round(area.passes(5, 0.10, 0.9), 2) == 0.62
    assert round(area.share_needed(5, 0.9, 0.10), 2) == 0.41


@given(st.integers(1, 60), shares, shares, st.integers(0, 40))
def test_chance_to_pass_is_that_of_every_item_missed(items: int, f: float, q: float, more: int) -> None:
    one_missed = 1 - Fraction(f) * Fraction(q)
    assert isclose(area.passes(items, f, q), float(one_missed**items), rel_tol=1e-12)
    assert area.passes(items + more, f, q) <= area.passes(items, f, q)


@given(st.integers(1, 60), st.floats(0.3, 0.99), shares)
def test_the_share_needed_is_just_enough(items: int, q: float, risk: float) -> None:
    if area.passes(items, 1, q) > risk:
        with pytest.raises(Refusal) as refused:
            area.share_needed(items, q, risk)
        assert refused.value.key == "quality-not-enough"
        assert (1 - (1 - (1 - q) ** area.whole_checks(items, q, risk))) ** items <= risk * (1 + 1e-6)
    else:
        assert isclose(area.passes(items, area.share_needed(items, q, risk), q), risk, rel_tol=1e-9)


def test_what_remains() -> None:
    assert area.residual(100, 0.9, 0.1, 0.9) == pytest.approx(100 * 0.1 * 0.91)
    assert area.residual(100, 1, 0, 0) == 0


@given(shares, shares, shares)
def test_failure_after_a_pass_is_bayes_counted_out(prior: float, failed: float, sound: float) -> None:
    p, a, b = Fraction(prior), Fraction(failed), Fraction(sound)
    assert isclose(area.failure_after_pass(prior, failed, sound), float(p * a / (p * a + (1 - p) * b)), rel_tol=1e-12)


def test_a_small_check_moves_the_belief_in_a_failed_process_little() -> None:
    """The reference tells .073 without the number of items it supposes; between 3 and 4 items left give it."""
    four, three = (area.failure_after_pass(0.10, area.passes(items, 0.10, 0.9)) for items in (4, 3))
    assert four < 0.073 < three
    assert (round(four, 4), round(three, 4)) == (0.0708, 0.0773)


def test_search_vectors_of_the_reference() -> None:
    best = search.allocate([0.4, 0.3, 0.2, 0.1], 2)
    assert [round(z, 3) for z in best.effort] == [0.994, 0.706, 0.300, 0]
    assert round(best.found, 3) == 0.456
    assert abs(sum(best.effort) - 2) <= 1e-9
    assert round(search.pod_inverse_cube(1, 1), 3) == 0.790
    assert round(search.no_find(400, 5, 40), 3) == 0.589
    assert search.pod_random(2, 500, 1000) == pytest.approx(1 - exp(-1))


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[float], list[float], float]:
    number = draw(st.integers(1, 30))
    weights = draw(st.lists(st.floats(0, 1), min_size=number, max_size=number))
    assume(sum(weights) > 0.01)
    total = draw(st.floats(0.1, 1))
    rates = draw(st.lists(st.floats(0.1, 10), min_size=number, max_size=number))
    return [weight / sum(weights) * total for weight in weights], rates, draw(st.floats(0, 50))


@settings(max_examples=200, deadline=None)
@given(problems())
def test_effort_goes_where_it_finds_most(problem: tuple[list[float], list[float], float]) -> None:
    """Karush–Kuhn–Tucker: equal gain where effort goes, no greater one where none goes; all effort used."""
    prior, rates, effort = problem
    best = search.allocate(prior, effort, rates)
    z, p, a = np.array(best.effort), np.array(prior), np.array(rates)
    assert abs(z.sum() - effort) <= 1e-9 * max(1, effort)
    assert (z >= 0).all()
    gain = np.log(np.where(p > 0, p * a, 1e-300)) - a * z
    if (z > 0).any():
        level = gain[z > 0]
        assert np.ptp(level) < 1e-7
        assert (gain[z == 0] <= level.max() + 1e-7).all()
    assert sum(best.after) + best.elsewhere == pytest.approx(1)


def test_no_other_split_finds_more() -> None:
    p, a = np.array([0.35, 0.2, 0.15, 0.1]), np.array([0.5, 1.5, 1.0, 3.0])
    best = search.allocate(p, 3, a)
    other = optimize.minimize(
        lambda z: float((p * np.exp(-a * z)).sum()),
        np.full(4, 0.75),
        bounds=[(0, 3)] * 4,
        constraints={"type": "eq", "fun": lambda z: z.sum() - 3},
        options={"ftol": 1e-14},
    )
    assert best.found == pytest.approx(p.sum() - other.fun, abs=1e-8)


@settings(max_examples=100, deadline=None)
@given(problems())
def test_what_was_not_found_is_where_less_was_looked(problem: tuple[list[float], list[float], float]) -> None:
    prior, rates, effort = problem
    even = [effort / len(prior)] * len(prior)
    told = search.after_search(prior, even, rates)
    none = sum(p * exp(-a * z) for p, a, z in zip(prior, rates, even, strict=True)) + max(0.0, 1 - sum(prior))
    assert told.found == pytest.approx(1 - none, abs=1e-9)
    assert search.allocate(prior, effort, rates).found >= told.found - 1e-9


@given(st.integers(1, 300), st.data())
def test_no_find_is_as_scipy_says(units: int, data: st.DataObject) -> None:
    bad, checked = data.draw(st.integers(0, units)), data.draw(st.integers(0, units))
    assert search.no_find(units, bad, checked) == pytest.approx(float(stats.hypergeom.pmf(0, units, bad, checked)))


def test_belief_moves_by_likelihood_ratios() -> None:
    assert search.updated(0.5, [3]) == pytest.approx(0.75)
    assert search.updated(0.2, [4, 0.25]) == pytest.approx(0.2)
    assert search.updated(0.3, [0.5, 0.5]) < search.updated(0.3, [0.5])


def test_the_inverse_cube_law_lies_between_random_and_perfect() -> None:
    for coverage in (0.2, 0.5, 1.0, 2.0):
        assert search.pod_random(coverage, 1, 1) < search.pod_inverse_cube(coverage, 1) < min(1, coverage) + 1e-9


def refused(ask: object) -> str:
    with pytest.raises(Refusal) as no:
        ask()  # type: ignore[operator]
    return no.value.key


def test_impossible_numbers_are_refused() -> None:
    nan = float("nan")
    assert refused(lambda: area.passes(5, 1.2, 0.9)) == "quality-share"
    assert refused(lambda: area.passes(-1, 0.2, 0.9)) == "quality-share"
    assert refused(lambda: area.share_needed(0, 0.9, 0.1)) == "quality-share"
    assert refused(lambda: area.failure_after_pass(1.0, 0.0)) == "quality-share"
    assert refused(lambda: search.allocate([0.7, 0.7], 1)) == "search-prior"
    assert refused(lambda: search.allocate([], 1)) == "search-prior"
    assert refused(lambda: search.allocate([nan], 1)) == "search-prior"
    assert refused(lambda: search.allocate([0.5], -1)) == "search-number"
    assert refused(lambda: search.allocate([0.5], nan)) == "search-number"
    assert refused(lambda: search.allocate([0.5], 1, 0)) == "search-number"
    assert refused(lambda: search.pod_random(1, 1, 0)) == "search-number"
    assert refused(lambda: search.pod_inverse_cube(-1, 5)) == "search-number"
    assert refused(lambda: search.no_find(10, 11, 1)) == "search-number"
    assert refused(lambda: search.updated(0, [2])) == "search-prior"
    assert refused(lambda: search.updated(0.4, [0])) == "search-number"
