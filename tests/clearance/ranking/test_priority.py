"""The order set by hand: its sums, its firmness, and what it gives for so many hectares."""

from math import fsum, isclose

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.clearance.ranking.priority import DEFAULT, Candidate, Weight, normal, prioritise, served
from ceasefire.clearance.ranking.sensitivity import rooms
from ceasefire.vocabulary.refusal import Refusal

NAMES = ("impact", "hazard", "cost")
numbers = st.integers(0, 50).map(float)
tables = st.lists(st.tuples(numbers, numbers, numbers), min_size=2, max_size=12)


def candidates(rows: list[tuple[float, float, float]]) -> list[Candidate]:
    return [
        Candidate(name=f"p{n:02}", criteria=dict(zip(NAMES, row, strict=True)), hectares=n + 1, people=10)
        for n, row in enumerate(rows)
    ]


def test_an_order_by_hand() -> None:
    order = prioritise(candidates([(10, 1, 5), (0, 2, 1), (5, 0, 9)]))
    assert [one.candidate.name for one in order] == ["p00", "p01", "p02"]
    assert order[0].contributions == pytest.approx({"impact": 0.4, "hazard": 0.2, "cost": 0.1})
    assert order[1].contributions == pytest.approx({"impact": 0, "hazard": 0.4, "cost": 0.2})
    assert order[2].score == pytest.approx(0.2)


@given(tables)
def test_contributions_are_the_score(rows: list[tuple[float, float, float]]) -> None:
    order = prioritise(candidates(rows))
    assert all(one.score == fsum(one.contributions.values()) for one in order)
    assert [one.place for one in order] == list(range(1, len(rows) + 1))
    assert [one.score for one in order] == sorted((one.score for one in order), reverse=True)
    assert all(0 <= value <= 1 for one in order for value in one.values.values())


@given(tables, st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_order_given(rows: list[tuple[float, float, float]], chance: object) -> None:
    given_order = candidates(rows)
    shuffled = list(given_order)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert prioritise(given_order) == prioritise(shuffled)


@given(tables, st.integers(0, 11))
def test_worse_in_every_way_never_stands_higher(rows: list[tuple[float, float, float]], pick: int) -> None:
    impact, hazard, cost = rows[pick % len(rows)]
    order = prioritise([*candidates(rows), Candidate(name="zz", criteria={"impact": impact, "hazard": hazard,
                                                                          "cost": cost + 1})])  # fmt: skip
    places = {one.candidate.name: one.place for one in order}
    assert places["zz"] > places[f"p{pick % len(rows):02}"]


def at(rows: list[Candidate], weights: tuple[Weight, ...], moved: str, share: float) -> list[str]:
    """The order when one weight is `share` and the others keep their proportions: worked out anew."""
    rest = fsum(one.share for one in weights if one.criterion != moved)
    new = [
        Weight(
            criterion=one.criterion,
            share=share if one.criterion == moved else one.share / rest * (1 - share),
            less_is_better=one.less_is_better,
        )
        for one in weights
    ]
    return [one.candidate.name for one in prioritise(rows, new)]


@settings(max_examples=80, deadline=None)
@given(tables, st.integers(1, 4))
def test_an_order_holds_within_its_room_and_not_beyond(rows: list[tuple[float, float, float]], first: int) -> None:
    given_rows, weights = candidates(rows), normal(DEFAULT)
    order = prioritise(given_rows, weights)
    scores = [one.score for one in order]
    if any(isclose(a, b, abs_tol=1e-9) for n, a in enumerate(scores) for b in scores[n + 1 :]):
        return  # equal ones stand by name, and any move may part them: under test below
    names = [one.candidate.name for one in order]
    for room in rooms(order, weights, first):
        assert 0 <= room.low <= room.share <= room.high <= 1
        for k in range(1, 10):
            share = room.low + (room.high - room.low) * k / 10
            assert at(given_rows, weights, room.criterion, share)[:first] == names[:first]
        for beyond, swap in ((room.low - 1e-4, room.swap_low), (room.high + 1e-4, room.swap_high)):
            if swap and 0.001 < beyond < 0.999:
                moved = at(given_rows, weights, room.criterion, beyond)
                assert moved.index(swap[0]) > moved.index(swap[1])
            if not swap:
                assert beyond < 0 or beyond > 1


def test_equal_parcels_have_no_room_where_a_move_parts_them() -> None:
    rows = candidates([(1, 0, 0), (0, 1, 0)])
    told = {room.criterion: room for room in rooms(prioritise(rows), DEFAULT)}
    assert told["impact"].least == told["hazard"].least == 0
    assert (told["impact"].low, told["impact"].high) == (pytest.approx(0.4), 1)
    assert (told["hazard"].low, told["hazard"].high) == (0, pytest.approx(0.4))
    assert told["cost"].least == float("inf")


def test_what_so_many_hectares_give() -> None:
    order = prioritise(candidates([(10, 1, 5), (0, 2, 1), (5, 0, 9)]))
    told = served(order, 3.5)
    assert (told.parcels, told.hectares, told.people) == (2, 3, 20)
    assert told.share_of_hectares == pytest.approx(0.5)
    assert served(order, 0.5).parcels == 0


def refused(ask: object) -> str:
    with pytest.raises(Refusal) as no:
        ask()  # type: ignore[operator]
    return no.value.key


def test_what_cannot_be_ordered() -> None:
    one = Candidate(name="p", criteria={"impact": 1, "hazard": 1})
    assert refused(lambda: prioritise([one])) == "ranking-criterion"
    whole = Candidate(name="p", criteria={"impact": 1, "hazard": float("nan"), "cost": 1})
    assert refused(lambda: prioritise([whole])) == "ranking-criterion"
    assert refused(lambda: prioritise([], [])) == "ranking-no-weight"
    assert refused(lambda: normal([Weight(criterion="a", share=0)])) == "ranking-weight"
    assert refused(lambda: normal([Weight(criterion="a", share=1), Weight(criterion="a", share=1)])) == "ranking-twice"
    twice = [Candidate(name="p", criteria={"impact": 1, "hazard": 1, "cost": 1})] * 2
    assert refused(lambda: prioritise(twice)) == "ranking-twice"
