"""Stops run until lifted, are lifted only when dealt with; rule 14 finds what is to be looked at again."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.tasks.accidents import Accident, Kind, check_accident, late, stop_of
from ceasefire.clearance.tasks.lanes import Lane
from ceasefire.clearance.tasks.lives.harm import AccidentState
from ceasefire.clearance.tasks.lives.task import LaneState
from ceasefire.clearance.tasks.order import Method
from ceasefire.clearance.tasks.review import Product, Shared, reopened, to_review
from ceasefire.clearance.tasks.stops import LIFTS_AFTER, Lift, Stop, StopCause, check_lift, running, stood_between
from ceasefire.vocabulary.refusal import Refusal

NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
STOP = Stop(task="T", cause=StopCause.ACCIDENT, about="A-1", at=NOON)
LIFT = Lift(stop=STOP.id, at=NOON + HOUR, post="authority", words="board has spoken")


def test_a_stop_runs_from_its_moment_until_it_is_lifted() -> None:
    def at(moment: datetime) -> tuple[Stop, ...]:
        return running([STOP], [LIFT], "T", moment)

    second = timedelta(seconds=1)
    assert [at(NOON - second), at(NOON), at(NOON + HOUR - second), at(NOON + HOUR)] == [(), (STOP,), (STOP,), ()]
    assert running([STOP], [], "other", NOON) == ()


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 8), st.booleans()), max_size=6))
def test_time_stood_still_agrees_with_every_hour_looked_at(rows: list[tuple[int, int, bool]]) -> None:
    stops = [replace(STOP, about=f"A-{n}", at=NOON + a * HOUR) for n, (a, _, _) in enumerate(rows)]
    lifts = [
        replace(LIFT, stop=stop.id, at=stop.at + length * HOUR)
        for stop, (_, length, lifted) in zip(stops, rows, strict=True)
        if lifted
    ]
    start, end = NOON + 5 * HOUR, NOON + 12 * HOUR
    hourly = all(running(stops, lifts, "T", start + n * HOUR) for n in range(7))
    assert stood_between(stops, lifts, "T", start, end) is hourly


@pytest.mark.parametrize("state", [None, *AccidentState])
def test_a_stop_for_an_accident_is_lifted_after_the_recommendations(state: AccidentState | None) -> None:
    states = {"A-1": state} if state else {}
    if state in LIFTS_AFTER:
        check_lift(LIFT, STOP, states, ())
    else:
        with pytest.raises(Refusal, match="ctask-lift-accident") as told:
            check_lift(LIFT, STOP, states, ())
        assert told.value.arguments["rule"] == "13"


@pytest.mark.parametrize(("cause", "rule"), [(StopCause.CRITICAL_NONCONFORMITY, "16"), (StopCause.MISSED_ITEM, "14")])
def test_a_stop_for_a_finding_is_lifted_after_its_correction_is_verified(cause: StopCause, rule: str) -> None:
    stop = replace(STOP, cause=cause, about="N-1")
    check_lift(LIFT, stop, {}, ["N-1"])
    with pytest.raises(Refusal, match="ctask-lift-uncorrected") as told:
        check_lift(LIFT, stop, {}, ["N-2"])
    assert told.value.arguments["rule"] == rule


def test_a_lift_needs_words_and_comes_after() -> None:
    ordered = replace(STOP, cause=StopCause.ORDERED)
    check_lift(LIFT, ordered, {}, ())
    for wrong in (replace(LIFT, words=" "), replace(LIFT, at=NOON - HOUR)):
        with pytest.raises(Refusal, match="ctask-lift-words"):
            check_lift(wrong, ordered, {}, ())


def test_an_accident_is_reported_within_a_day_and_stops_its_task() -> None:
    one = Accident(accident="A-1", kind=Kind.DEMINING, happened=NOON, reported=NOON + 24 * HOUR, by="l", task="T")
    check_accident(one)
    assert not late(one)
    assert late(replace(one, reported=NOON + 24 * HOUR + timedelta(seconds=1)))
    assert stop_of(one) == STOP
    assert stop_of(replace(one, kind=Kind.MINE, task="")) is None
    for wrong, key in ((replace(one, reported=NOON - HOUR), "accident-time"), (replace(one, task=""), "accident-task")):
        with pytest.raises(Refusal, match=key):
            check_accident(wrong)


DAY = date(2026, 6, 1)
MISSED = Product(
    product="p", task="T", team="1", method=Method.MANUAL, detectors=("d1",), first=DAY, last=DAY + timedelta(9), m2=100
)
PRODUCTS = st.builds(
    lambda n, team, method, det, start, length: Product(
        product=f"p{n}", task="T", team=team, method=method, detectors=det, first=DAY + timedelta(start),
        last=DAY + timedelta(start + length), m2=1.0,
    ),
    st.integers(0, 99), st.sampled_from("123"), st.sampled_from([Method.MANUAL, Method.DOGS]),
    st.sampled_from([("d1",), ("d2",), ("d1", "d3"), ()]), st.integers(-150, 150), st.integers(0, 20),
)  # fmt: skip


@given(st.lists(PRODUCTS, max_size=12, unique_by=lambda p: p.product))
def test_the_review_finds_exactly_what_shares_something_within_the_window(products: list[Product]) -> None:
    """Beside it: every day of both spans compared one by one."""
    found = {one.product: one for one in to_review(MISSED, products, 30)}
    for one in products:
        near = min(
            abs((one.first + timedelta(a) - MISSED.first - timedelta(b)).days)
            for a in range((one.last - one.first).days + 1)
            for b in range(10)
        )
        shares = {
            *([Shared.TEAM] if one.team == "1" else []),
            *([Shared.DETECTOR] if "d1" in one.detectors else []),
            *([Shared.METHOD] if one.method is Method.MANUAL else []),
        }
        assert (one.product in found) is (near <= 30 and bool(shares))
        if one.product in found:
            assert (set(found[one.product].shares), found[one.product].days_apart) == (shares, near)
    order = [(-len(one.shares), one.days_apart) for one in to_review(MISSED, products, 30)]
    assert order == sorted(order)


def test_the_product_that_missed_is_the_first_to_be_looked_at() -> None:
    other = replace(MISSED, product="q", team="2")
    assert [one.product for one in to_review(MISSED, [other, MISSED])] == ["p", "q"]


def test_a_failed_lane_reopens_its_worked_neighbours() -> None:
    lanes = [
        Lane(lane=f"L-{n}", task="T", corners=((2 * n, 0), (2 * n + 2, 0), (2 * n + 2, 9), (2 * n, 9)))
        for n in range(5)
    ]
    states = dict(zip(("L-0", "L-1", "L-2", "L-3", "L-4"),
                      (LaneState.PASSED, LaneState.COMPLETE, LaneState.FAILED, LaneState.IN_WORK, LaneState.PASSED),
                      strict=True))  # fmt: skip
    assert reopened(lanes, "L-2", states) == {"L-2": LaneState.REOPENED, "L-1": LaneState.REOPENED}
