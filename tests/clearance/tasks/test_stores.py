"""Stores as double entry: whatever is tried, accounts sum to nothing and none falls below it; rule 23 at its limits."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ceasefire.clearance.tasks.stores import TWO_PEOPLE, Demolition, Move, Movement, Stores
from ceasefire.vocabulary.refusal import Refusal

AT = datetime(2026, 12, 4, 9, tzinfo=UTC)


def move(what: Move, quantity: int, voucher: str = "V", **more: Any) -> Movement:
    named: dict[str, Any] = {"store": "north", "task": "T"}
    if what is Move.USE:
        named["demolition"] = "B-1"
    if what is Move.TRANSFER:
        named["to"] = "south"
    if what is Move.WRITE_OFF:
        named["words"] = "damp"
    given = {"item": "charge", "batch": "1", "at": AT, "by": ("a", "b"), **named, **more}
    return Movement(voucher=voucher, move=what, quantity=quantity, **given)


class Keeping(RuleBasedStateMachine):
    """Any movement of any quantity, against a naive count of four piles."""

    def __init__(self) -> None:
        super().__init__()
        self.stores, self.number = Stores(), 0
        self.piles: Counter[str] = Counter()
        self.total = 0

    @rule(what=st.sampled_from(list(Move)), quantity=st.integers(-1, 6), back=st.booleans(), alone=st.booleans())
    def try_it(self, what: Move, quantity: int, back: bool, alone: bool) -> None:
        self.number += 1
        store, other = ("south", "north") if back else ("north", "south")
        to = {"to": other} if what is Move.TRANSFER else {}
        by = ("a",) if alone else ("a", "b")
        fact = move(what, quantity, f"V-{self.number}", store=store, by=by, **to)
        source, target = {
            Move.RECEIVE: ("", store), Move.ISSUE: (store, "task"), Move.RETURN: ("task", store),
            Move.USE: ("task", "used"), Move.TRANSFER: (store, other), Move.WRITE_OFF: (store, "gone"),
        }[what]  # fmt: skip
        enough = source == "" or self.piles[source] >= quantity
        if quantity < 1 or not enough or (alone and what not in (Move.RECEIVE, Move.USE)):
            with pytest.raises(Refusal):
                self.stores.add(fact)
            return
        self.stores.add(fact)
        self.piles[target] += quantity
        if source:
            self.piles[source] -= quantity
        else:
            self.total += quantity

    @invariant()
    def nothing_is_lost_between_accounts(self) -> None:
        assert self.stores.imbalance() == 0
        for kind, name, pile in (("store", "north", "north"), ("store", "south", "south"), ("task", "T", "task"),
                                 ("used", "", "used"), ("written_off", "", "gone")):  # fmt: skip
            assert sum(self.stores.held(kind, name).values()) == self.piles[pile]
        assert sum(self.piles.values()) == self.total


Keeping.TestCase.settings = settings(max_examples=60, stateful_step_count=50, deadline=None)
test_keeping = Keeping.TestCase


def refused(stores: Stores, fact: Movement) -> tuple[str, object]:
    before = (dict(stores.vouchers), dict(stores._held))
    with pytest.raises(Refusal) as told:
        stores.add(fact)
    assert (dict(stores.vouchers), {k: v for k, v in stores._held.items() if v}) == (
        before[0], {k: v for k, v in before[1].items() if v}
    )  # fmt: skip
    return told.value.key, told.value.arguments.get("rule")


@pytest.mark.parametrize("what", list(Move))
def test_who_must_sign(what: Move) -> None:
    stores = Stores([move(Move.RECEIVE, 9, "1"), move(Move.ISSUE, 5, "2")])
    one = move(what, 1, by=("a", "a", " "))
    if what in TWO_PEOPLE:
        assert refused(stores, one) == ("ctask-store-two", "23")
        stores.add(replace(one, by=("a", "b")))
    else:
        stores.add(one)
        assert refused(stores, replace(one, voucher="W", by=()))[0] == "ctask-store-two"


def test_no_more_than_is_there_and_only_of_its_batch() -> None:
    stores = Stores([move(Move.RECEIVE, 3, "1")])
    assert refused(stores, move(Move.ISSUE, 4)) == ("ctask-store-short", "23")
    assert refused(stores, move(Move.ISSUE, 1, batch="2"))[0] == "ctask-store-short"
    stores.add(move(Move.ISSUE, 3))
    assert refused(stores, move(Move.RETURN, 4, "W"))[0] == "ctask-store-short"
    assert refused(stores, move(Move.USE, 1, "W", task="other"))[0] == "ctask-store-short"


@pytest.mark.parametrize(
    ("what", "more", "key"),
    [
        (Move.RECEIVE, {"voucher": "1"}, "ctask-store-voucher"),
        (Move.RECEIVE, {"store": ""}, "ctask-store-incomplete"),
        (Move.RECEIVE, {"demolition": "B"}, "ctask-store-incomplete"),
        (Move.ISSUE, {"task": " "}, "ctask-store-incomplete"),
        (Move.USE, {"demolition": ""}, "ctask-store-incomplete"),
        (Move.TRANSFER, {"to": "north"}, "ctask-store-incomplete"),
        (Move.WRITE_OFF, {"words": ""}, "ctask-store-incomplete"),
        (Move.RECEIVE, {"item": ""}, "ctask-store-quantity"),
    ],
)
def test_what_a_movement_must_name(what: Move, more: dict[str, Any], key: str) -> None:
    stores = Stores([move(Move.RECEIVE, 9, "1"), move(Move.ISSUE, 5, "2")])
    assert refused(stores, replace(move(what, 1), **more))[0] == key


def test_charges_used_are_those_of_the_report() -> None:
    stores = Stores([move(Move.RECEIVE, 9, "1"), move(Move.ISSUE, 5, "2"), move(Move.USE, 3, "3")])
    report = Demolition(demolition="B-1", task="T", at=AT, by="a", devices=("D",), charges={"charge": 3})
    assert stores.differences([report]) == ()
    (more,) = stores.differences([replace(report, charges={"charge": 4})])
    assert (more.reported, more.used) == (4, 3)
    other = stores.differences([replace(report, charges={"cord": 1})])
    assert [(one.item, one.reported, one.used) for one in other] == [("charge", 0, 3), ("cord", 1, 0)]
    assert [one.demolition for one in stores.differences([])] == ["B-1"]
