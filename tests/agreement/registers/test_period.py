"""Counting weapons of a period: bounds that always hold the truth, and say when sightings may be the same."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.duplicates import Sameness, at_least, may_be_same
from ceasefire.agreement.registers.period import RULES, Cell, rule_named, tabulate
from ceasefire.agreement.registers.sightings import Case, Judged, Sighting, Status
from ceasefire.agreement.registers.weapons import Weapon
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere, Spot
from ceasefire.vocabulary.refusal import Refusal

T0 = datetime(2021, 2, 1, tzinfo=UTC)
V, OUT = Status.IN_VIOLATION, Status.OUTSIDE_SITE
DISTINCT, REPORTED = RULES["arms-30-minutes/1"], RULES["arms-as-reported/1"]
STRICT = "arms-distinct/1"


def judged(
    name: str,
    minute: float,
    count: Count | int = 1,
    *serials: str,
    lon: float = 37.0,
    statuses: Sequence[Status] = (V,),
    arms: Sequence[str] = ("tank",),
    lasts: float = 0,
    sigma: float = 20.0,
) -> Judged:
    start = T0 + timedelta(minutes=minute)
    one = Sighting(
        id=name,
        time=Span(start=start, end=start + timedelta(minutes=lasts)),
        place=Spot(lat=48.0, lon=lon, semi_major_m=sigma, semi_minor_m=sigma),
        weapon=Weapon(),
        count=count if isinstance(count, Count) else Count.exactly(count),
        serials=serials,
    )
    cases = tuple(Case(arms=name, party="A", status=status) for name in arms for status in statuses)
    status = statuses[0] if len(statuses) == 1 else Status.CANNOT_TELL
    why = Finding(value=Truth.TRUE, message="agreement-register-in-violation")
    return Judged(sighting=one, status=status, cases=cases, chance=None, why=why, settles=())


def total(rows: Sequence[Judged], status: Status = V, rule: str = "arms-30-minutes/1") -> tuple[int, int | None, bool]:
    cell = next(cell for cell in tabulate(rows, RULES[rule]) if cell.status is status and cell.arms is None)
    return cell.low, cell.high, cell.doubled


@pytest.mark.parametrize(
    ("rows", "bounds"),
    [
        ([judged("a", 0), judged("b", 600)], (2, 2, False)),
        ([judged("a", 0), judged("b", 10)], (1, 2, True)),
        ([judged("a", 0), judged("b", 10, lon=38.0)], (2, 2, False)),  # 75 km in ten minutes
        ([judged("a", 0), judged("b", 10, arms=("mortar",))], (2, 2, False)),
        ([judged("a", 0), judged("b", 10, arms=("mortar", "tank"))], (1, 2, True)),
        ([judged("a", 0, 1, "K1"), judged("b", 5000, 1, "K1")], (1, 1, True)),
        ([judged("a", 0, 1, "K1"), judged("b", 5, 1, "K2")], (2, 2, False)),
        ([judged("a", 0, 3, "K1"), judged("b", 5, 2, "K2")], (3, 5, True)),
        ([judged("a", 0, 5), judged("b", 10, 3)], (5, 8, True)),
        ([judged("a", 0), judged("b", 25), judged("c", 50)], (2, 3, True)),  # the outer two are no pair
        ([judged("a", 0, Count.at_least(4)), judged("b", 900, 1)], (5, None, False)),
        ([judged("a", 0, Count(low=2, best=3, high=6))], (2, 6, False)),
    ],
)
def test_bounds_of_different_weapons(rows: list[Judged], bounds: tuple[int, int | None, bool]) -> None:
    assert total(rows) == bounds
    assert total(rows[::-1]) == bounds


def test_hours_apart_they_are_different_by_convention_only() -> None:
    rows = [judged("a", 0), judged("b", 600), judged("c", 900, lon=50.0)]
    assert total(rows) == (3, 3, False)
    assert total(rows, rule=STRICT) == (2, 3, True)  # 970 km in five hours is too far


def test_as_reported_counts_every_sighting() -> None:
    assert total([judged("a", 0, 5), judged("b", 10, 3, "K1")], rule="arms-as-reported/1") == (8, 8, False)


def test_what_is_open_adds_to_the_high_of_every_cell_it_may_be_in() -> None:
    cells = tabulate([judged("a", 0, 2, statuses=(V, OUT)), judged("b", 900, arms=("tank", "mortar"))], DISTINCT)
    told = {(c.status, c.arms): (c.low, c.high, c.sightings) for c in cells}
    assert told == {
        (V, None): (1, 3, ("a", "b")),
        (OUT, None): (0, 2, ("a",)),
        (Status.CANNOT_TELL, None): (2, 2, ("a",)),
        (V, "tank"): (0, 3, ("a", "b")),
        (V, "mortar"): (0, 1, ("b",)),
        (OUT, "tank"): (0, 2, ("a",)),
    }


def test_a_sighting_over_the_end_of_the_period_counts_perhaps() -> None:
    rows = [judged("a", 0), judged("b", 55, lasts=10, lon=39.0), judged("c", 60, lon=41.0)]
    (cell, *_) = tabulate(rows, DISTINCT, None, T0 + timedelta(minutes=60))
    assert (cell.low, cell.high, cell.sightings) == (1, 2, ("a", "b"))
    (cell, *_) = tabulate(rows, DISTINCT, T0 + timedelta(minutes=60), None)
    assert (cell.low, cell.high, cell.sightings) == (1, 2, ("b", "c"))


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        rule_named("arms-guess/1")
    assert "arms-distinct/1" in str(refused.value.arguments["known"])


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.integers(0, 9), min_size=1, max_size=9),
    st.sets(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=14),
)
def test_at_least_is_the_heaviest_set_without_a_pair(weights: list[int], drawn: set[tuple[int, int]]) -> None:
    pairs = frozenset((min(p), max(p)) for p in drawn if p[0] != p[1] and max(p) < len(weights))
    free = (
        chosen
        for size in range(len(weights) + 1)
        for chosen in combinations(range(len(weights)), size)
        if not any(a in chosen and b in chosen for a, b in pairs)
    )
    assert at_least(weights, pairs) == max(sum(weights[n] for n in chosen) for chosen in free)


def test_a_crowd_is_still_bounded_from_below() -> None:
    chain = frozenset((n, n + 1) for n in range(199))
    assert at_least([1] * 200, chain) == 100 or 67 <= at_least([1] * 200, chain) <= 100


SEEN = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 90), st.booleans()), min_size=1, max_size=8
)  # which weapon, minute, was its serial read


@settings(max_examples=300, deadline=None)
@given(SEEN, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5)), min_size=4, max_size=4), st.randoms())
def test_the_truth_lies_within_the_bounds(seen: list, weapons: list, chance) -> None:  # type: ignore[no-untyped-def,type-arg]
    """Four weapons driving at up to 15 m/s are seen now and then; some serials are read."""
    rows = []
    for n, (which, minute, read) in enumerate(seen):
        start, speed = weapons[which]
        metres = start * 500 + speed * 3 * 60 * minute
        serials = (f"K{which}",) if read else ()
        rows.append(judged(f"s{n}", minute, 1, *serials, lon=37.0 + metres / 74_632))
    truth = len({which for which, _, _ in seen})
    low, high, _ = total(rows, rule=STRICT)
    assert high is not None
    assert low <= truth <= high
    chance.shuffle(rows)
    assert total(rows, rule=STRICT)[:2] == (low, high)
    assert low <= total(rows)[0] <= high


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 120), st.integers(0, 30), st.integers(1, 3)), min_size=2, max_size=8))
def test_one_more_sighting_never_lowers_a_bound(rows: list[tuple[int, int, int]]) -> None:
    made = [judged(f"s{n}", minute, count, lon=37.0 + k / 10) for n, (minute, k, count) in enumerate(rows)]
    rule = STRICT if len(rows) % 2 else DISTINCT.name
    (low, high, _), (fewer_low, fewer_high, _) = total(made, rule=rule), total(made[:-1], rule=rule)
    assert high is not None
    assert fewer_high is not None
    assert low >= fewer_low
    assert high >= fewer_high


def test_what_has_no_place_may_be_any() -> None:
    one, other = judged("a", 0), judged("b", 10, lon=39.0)
    lost = Judged(
        sighting=Sighting(id="c", time=other.sighting.time, weapon=Weapon(), place=Nowhere()),
        status=V,
        cases=one.cases,
        chance=None,
        why=one.why,
        settles=(),
    )
    assert may_be_same([one, other, lost], Sameness()) == {(0, 2), (1, 2)}


def test_cells_name_their_sightings() -> None:
    cells: tuple[Cell, ...] = tabulate([judged("b", 0), judged("a", 0)], REPORTED)
    assert {cell.sightings for cell in cells} == {("a", "b")}
