"""Between normal, tightened and reduced checks: the table of transitions, the rules that move an operator."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.quality.sampling import SamplingPlan, Severity
from ceasefire.clearance.quality.switching import SWITCHING_LIFE, Lot, Regime, Switching, judged, regimes

A, B, R = Lot.ACCEPTED, Lot.BETWEEN, Lot.REFUSED


def test_every_regime_is_reached_and_none_is_the_end() -> None:
    assert SWITCHING_LIFE.reached() == frozenset(Regime)
    assert not SWITCHING_LIFE.ends()


def test_two_of_five_refused_tighten() -> None:
    assert regimes([A, R, A, A, A, R])[-1] is Regime.TIGHTENED
    assert regimes([A, R, A, A, A, A, R])[-1] is Regime.NORMAL


def test_five_accepted_in_a_row_ease() -> None:
    assert regimes([R, R, A, A, A, A])[-1] is Regime.TIGHTENED
    assert regimes([R, R, A, A, A, A, A])[-1] is Regime.NORMAL


def test_five_refused_while_tightened_end_it() -> None:
    told = regimes([R, R, R, A, R, A, R, R, R, A])
    assert told[-1] is Regime.DISCONTINUED
    assert told[9] is Regime.DISCONTINUED
    assert told[8] is Regime.TIGHTENED
    assert told[-1].severity is None


def test_reduced_only_where_the_authority_agreed() -> None:
    assert regimes([A] * 30)[-1] is Regime.NORMAL
    agreed = Switching(reduced_allowed=True)
    assert regimes([A] * 9, agreed)[-1] is Regime.NORMAL
    assert regimes([A] * 10, agreed)[-1] is Regime.REDUCED
    assert regimes([*[A] * 10, B], agreed)[-1] is Regime.NORMAL
    assert regimes([*[A] * 10, R], agreed)[-1] is Regime.NORMAL


def test_a_lot_in_the_gap_passes_and_ends_reduced_checks() -> None:
    plan = SamplingPlan(n=32, accept=1, reject=3, letter="J")
    assert [judged(plan, bad) for bad in range(4)] == [A, A, B, R]


@given(st.lists(st.sampled_from(Lot)), st.booleans())
def test_only_steps_of_the_table_are_taken(lots: list[Lot], reduced: bool) -> None:
    told = regimes(lots, Switching(reduced_allowed=reduced))
    assert len(told) == len(lots) + 1
    allowed = {(start, after) for (start, _), after in SWITCHING_LIFE.table.items()}
    assert all(a is b or (a, b) in allowed for a, b in itertools.pairwise(told))
    assert reduced or Regime.REDUCED not in told
    assert {one.severity for one in told} <= {*Severity, None}
