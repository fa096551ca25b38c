"""Compass and tape: closures worked by hand, a walk that is undone, and legs nobody walks."""

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from ceasefire.clearance.shape.traverse import Leg, Traverse, Walked, walk
from ceasefire.clearance.standards.book import RuleBook, shipped_rules
from ceasefire.vocabulary.refusal import Refusal

ON = date(2021, 5, 1)
GEOD = Geod(ellps="WGS84")


@pytest.fixture(scope="module")
def rules() -> RuleBook:
    return shipped_rules()


def square(last: float = 100.0) -> Traverse:
    distances = (100.0, 100.0, 100.0, last)
    legs = tuple(Leg(bearing_deg=90.0 * n, distance_m=metres) for n, metres in enumerate(distances))
    return Traverse(lon=46.75, lat=39.98, legs=legs)


def test_a_square_closes_and_has_its_area(rules: RuleBook) -> None:
    walked = walk(square(), rules, ON)
    assert walked.length_m == 400
    assert walked.gap_m is not None
    assert walked.gap_m < 0.01
    area, _ = GEOD.polygon_area_perimeter(*zip(*walked.adjusted, strict=True))
    assert abs(area) == pytest.approx(10_000, rel=1e-3)


def test_a_leg_two_metres_short_misses_by_two_metres_and_the_rule_shares_it_out(rules: RuleBook) -> None:
    """The last leg leads west; it ends 2 m east of the start. Each corner moves west by its share of the way."""
    walked = walk(square(98.0), rules, ON)
    assert walked.gap_m == pytest.approx(2.0, abs=0.01)
    assert walked.gap_bearing_deg == pytest.approx(270, abs=0.5)
    assert walked.ratio == pytest.approx(398 / 2, rel=0.01)
    moved = [metres(before, after) for before, after in zip(walked.as_walked, walked.adjusted, strict=True)]
    assert moved == pytest.approx([0, 2 * 100 / 398, 2 * 200 / 398, 2 * 300 / 398], abs=0.01)


def metres(first: tuple[float, float], second: tuple[float, float]) -> float:
    return float(GEOD.inv(*first, *second)[2])


def test_a_gap_that_is_too_wide_is_measured_again(rules: RuleBook) -> None:
    with pytest.raises(Refusal) as told:
        walk(square(90.0), rules, ON)
    assert told.value.key == "traverse-does-not-close"
    assert (told.value.arguments["gap"], told.value.arguments["ratio"]) == (10.0, 39)
    assert walk(square(90.0), rules, ON, worst=30).gap_m == pytest.approx(10, abs=0.05)


def test_magnetic_bearings_are_turned_by_the_declination(rules: RuleBook) -> None:
    turned = Traverse(lon=46.75, lat=39.98, legs=square().legs, declination_deg=6.0)
    first = walk(turned, rules, ON).as_walked[1]
    assert GEOD.inv(46.75, 39.98, *first)[0] == pytest.approx(6.0, abs=1e-6)


def test_a_walk_that_does_not_lead_back_has_no_closure(rules: RuleBook) -> None:
    walked = walk(Traverse(lon=46.75, lat=39.98, legs=square().legs[:2], back=False), rules, ON)
    assert (walked.gap_m, walked.ratio, len(walked.as_walked)) == (None, None, 3)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-400, 400), st.floats(-400, 400)), min_size=3, max_size=12, unique=True),
    st.floats(1, 70),
    st.floats(-179, 179),
)
def test_what_was_measured_without_error_closes_and_is_not_moved(
    corners: list[tuple[float, float]], lat: float, lon: float
) -> None:
    start = (lon, lat)
    there = [start, *((lon + x / 111_320, lat + y / 111_320) for x, y in corners), start]
    pairs = list(itertools.pairwise(there))
    inverse = [GEOD.inv(*first, *second) for first, second in pairs]
    if any(one[2] < 0.5 or one[2] > 5000 for one in inverse):
        return
    legs = tuple(Leg(bearing_deg=one[0] % 360, distance_m=one[2]) for one in inverse)
    walked = walk(Traverse(lon=lon, lat=lat, legs=legs), shipped_rules(), ON)
    assert walked.gap_m is not None
    assert walked.gap_m < 1e-4
    assert all(metres(*pair) < 1e-3 for pair in zip(walked.adjusted, there[:-1], strict=True))


@pytest.mark.parametrize(
    ("legs", "key"),
    [
        (square().legs[:2], "traverse-few-legs"),
        ((*square().legs[:3], Leg(bearing_deg=370, distance_m=100)), "traverse-bearing"),
        ((*square().legs[:3], Leg(bearing_deg=270, distance_m=0)), "traverse-distance"),
        ((*square().legs[:3], Leg(bearing_deg=270, distance_m=5001)), "traverse-distance"),
    ],
)
def test_legs_nobody_walks_are_refused(legs: tuple[Leg, ...], key: str, rules: RuleBook) -> None:
    with pytest.raises(Refusal) as told:
        walk(Traverse(lon=46.75, lat=39.98, legs=legs), rules, ON)
    assert told.value.key == key


def test_a_perfect_walk_has_no_ratio(rules: RuleBook) -> None:
    """A gap of nothing is no ratio, and nothing is divided by it."""
    walked: Walked = walk(square(), rules, ON)
    assert walked.ratio is None or walked.ratio > 40_000
