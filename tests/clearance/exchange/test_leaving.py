"""What leaves: released land with date and depth, cut where sealed land is near."""

from datetime import timedelta
from typing import Any

import pytest
import shapely

from ceasefire.clearance.cells import covering
from ceasefire.clearance.land.life import Land, Step
from ceasefire.clearance.leaving import Kept, Shown, leaving
from ceasefire.clearance.tiers import Tier

BOX = (46.0, 39.0, 46.03, 39.02)
FAR = (46.5, 39.0, 46.51, 39.01)


def rows(book: Any, tier: Tier = Tier.PUBLIC, **more: Any) -> dict[str, Any]:
    return {row.id: row for row in leaving(book.ledger, book.ask(tier, **more)).rows}


def test_released_land_alone_leaves_whole_with_its_day_and_depth(book: Any) -> None:
    book.make("P", BOX, Land.CLEARED)
    day = book.on - timedelta(days=1)
    (row,) = rows(book).values()
    assert row.shape.equals(shapely.box(*BOX))
    assert row.shown is Shown.EXACT
    assert (row.land, row.released_on, row.depth_cm, row.unit) == ("cleared", day, 13.0, "unit-1")
    assert row.hazard is None
    assert row.organisation is None
    assert rows(book, Tier.PARTIES)["P"].organisation == "operator"


def test_the_day_of_release_stays_through_handover_split_and_suspension(book: Any) -> None:
    book.make("P", BOX, Land.CLEARED)
    day = book.on - timedelta(days=1)
    for step in (Step.SUSPEND, Step.LIFT, Step.HAND_OVER):
        book.take("P", step)
    assert rows(book)["P"].released_on == day
    west, east = book.split("P", BOX)
    assert {rows(book)[one].released_on for one in (west, east)} == {day}
    book.take(west, Step.REOPEN)
    book.take(west, Step.SUSPECT)
    book.take(west, Step.CANCEL)
    again = rows(book)
    assert again[west].released_on == book.on - timedelta(days=1)
    assert again[east].released_on == day


def test_a_side_shared_with_sealed_land_is_not_given_away(book: Any) -> None:
    book.make("P", BOX, Land.INDICATION)
    west, east = book.split("P", BOX)
    book.take(west, Step.CANCEL)
    found = leaving(book.ledger, book.ask())
    (cells,) = [row.shape for row in found.rows if row.shown is Shown.CELLS]
    (cut,) = [row for row in found.rows if row.id == west]
    sealed = book.ledger.standing(east).shape
    assert cut.shown is Shown.CUT
    assert cut.shape.within(shapely.box(*BOX))
    assert not cut.shape.is_empty
    assert cells.equals(covering([sealed]))
    assert cut.shape.distance(sealed) > 0
    assert found.withheld == {Kept.CUT: 1, Kept.DETAILS: 1, Kept.OUTLINE: 1, Kept.SMALL: found.withheld[Kept.SMALL]}


def test_released_land_within_the_cells_has_a_row_and_no_outline(book: Any) -> None:
    book.make("P", (46.002, 39.0, 46.004, 39.002), Land.INDICATION)
    west, _ = book.split("P", (46.002, 39.0, 46.004, 39.002))
    book.take(west, Step.CANCEL)
    row = rows(book)[west]
    assert row.shape is None
    assert row.shown is Shown.CUT
    assert row.released_on is not None


def test_what_is_sealed_now_stays_sealed_on_earlier_maps(book: Any) -> None:
    book.make("P", BOX, Land.CANCELLED)
    book.make("Q", FAR, Land.CANCELLED)
    then = book.on - timedelta(days=1)
    assert rows(book)["P"].shown is Shown.EXACT
    book.take("P", Step.REOPEN)
    for tier in (Tier.PUBLIC, Tier.PARTIES, Tier.OPERATORS):
        found = leaving(book.ledger, book.ask(tier, on=then))
        assert found.withheld[Kept.REOPENED] == 1
        assert {row.shown for row in found.rows if row.id != "Q"} == {Shown.CELLS}


def test_parties_see_cells_by_parcel_and_operators_their_own_outlines(book: Any) -> None:
    book.make("P", BOX, Land.CHA)
    book.make("Q", FAR, Land.SHA)
    assert list(rows(book)) == ["cells-1", "cells-2"]
    parties = rows(book, Tier.PARTIES, tasked=frozenset({"P"}))
    assert {row.shown for row in parties.values()} == {Shown.CELLS}
    assert parties["P"].land == "cha"
    mine = rows(book, Tier.OPERATORS, tasked=frozenset({"P"}))
    assert [(row.id, row.shown) for row in mine.values()] == [("P", Shown.EXACT), ("Q", Shown.CELLS)]


def test_a_parent_and_its_parts_are_not_shown_twice(book: Any) -> None:
    book.make("P", BOX, Land.CHA)
    then = book.on - timedelta(days=1)
    book.split("P", BOX)
    assert list(rows(book, Tier.PARTIES, on=then)) == ["P"]
    assert list(rows(book, Tier.PARTIES)) == ["Pe", "Pw"]


@pytest.mark.parametrize("state", [Land.CLEARED_SUSPENDED, Land.CLEARED_PENDING_QC, Land.REOPENED])
def test_what_is_not_quite_released_is_not_released(book: Any, state: Land) -> None:
    book.make("P", BOX, state)
    assert [row.shown for row in rows(book).values()] == [Shown.CELLS]
