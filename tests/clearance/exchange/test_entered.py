"""The outline as it was entered stays on the books with its datum (rule 25), and leaves where all of it is seen."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from ceasefire.bench.clearance_papers import Papers
from ceasefire.clearance.land.entered import AsEntered, points
from ceasefire.clearance.land.life import Land, Step
from ceasefire.clearance.land.records import Open, name_of
from ceasefire.clearance.leaving import Shown, leaving
from ceasefire.clearance.tiers import Tier, seen_at
from ceasefire.exporters.maxml import lost
from ceasefire.exporters.shelf import exporter
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal

BOX = (46.0, 39.0, 46.03, 39.02)
WORDS = ("8500100 4430000", "8502700 4430000", "8502700 4432200", "8500100 4432200")
ORIGINAL = AsEntered(way="points", datum="EPSG:28408", lines=WORDS)


def opened(book: Any, entered: AsEntered | None = ORIGINAL, parcel: str = "P") -> Open:
    act = replace(Papers(book.on, book.days).open(parcel, "HA-1", "unit-1", "indication", BOX), entered=entered)
    book.record(act)
    return act


def row(book: Any, tier: Tier, parcel: str = "P", **more: Any) -> Any:
    return next((one for one in leaving(book.ledger, book.ask(tier, **more)).rows if one.id == parcel), None)


def test_it_is_part_of_the_act_and_an_act_without_it_keeps_its_name(book: Any) -> None:
    act = opened(book)
    assert from_plain(Open, to_plain(act)) == act
    bare = replace(act, entered=None)
    assert "entered" not in to_plain(bare)
    assert name_of(bare) != name_of(act)
    assert book.ledger.standing("P").entered == ORIGINAL


@pytest.mark.parametrize("part", [{"way": ""}, {"datum": " "}, {"lines": ()}, {"lines": ("1 2", "")}])
def test_an_original_without_its_datum_is_none(book: Any, part: Any) -> None:
    with pytest.raises(Refusal, match="land-entered-bare"):
        opened(book, replace(ORIGINAL, **part))


def test_it_stays_through_the_parcels_life_and_its_parts_have_none(book: Any) -> None:
    opened(book)
    book.take("P", Step.CONFIRM)
    assert book.ledger.standing("P").entered == ORIGINAL
    halves = book.split("P", BOX)
    assert [book.ledger.standing(one).entered for one in halves] == [None, None]


def test_it_is_sealed_until_the_outline_itself_is_seen(book: Any) -> None:
    act = opened(book)
    assert all("entered" not in seen_at(tier, act) for tier in (Tier.PUBLIC, Tier.PARTIES, Tier.OPERATORS))
    assert row(book, Tier.PARTIES).entered is None
    assert row(book, Tier.OPERATORS, tasked=frozenset("P")).entered == ORIGINAL
    book.take("P", Step.CANCEL)
    assert row(book, Tier.PARTIES).entered == ORIGINAL
    assert row(book, Tier.PUBLIC).entered is None
    book.make("Q", (46.03, 39.0, 46.04, 39.01), Land.SHA)
    cut = row(book, Tier.PARTIES)
    assert (cut.shown, cut.entered) == (Shown.CUT, None)


@pytest.mark.parametrize("form", ["geojson", "kml", "gpkg", "csv"])
def test_the_parties_get_it_in_their_files_and_the_public_does_not(book: Any, form: str) -> None:
    opened(book)
    book.take("P", Step.CANCEL)
    for tier, told in ((Tier.PARTIES, True), (Tier.PUBLIC, False)):
        content = exporter(form)(leaving(book.ledger, book.ask(tier)))
        assert all((one.encode() in content) is told for one in (*WORDS, "EPSG:28408"))


def test_a_format_without_an_element_for_it_says_so(book: Any) -> None:
    opened(book)
    book.take("P", Step.CANCEL)
    found = leaving(book.ledger, book.ask(Tier.PARTIES))
    assert {(one.field, one.why) for one in lost(found)} >= {("entered", "no_element"), ("entered_datum", "no_element")}
    assert [one.field for one in lost(leaving(book.ledger, book.ask(Tier.PUBLIC)))] == ["shown"]


def test_it_is_known_as_of_the_day_it_was_recorded(book: Any) -> None:
    opened(book)
    book.take("P", Step.CANCEL)
    assert row(book, Tier.PARTIES, on=book.on - timedelta(days=9)) is None


def test_a_device_gives_latitude_and_longitude_of_wgs_84() -> None:
    assert points("form", [(46.25, 39.5)]) == AsEntered(way="form", datum="WGS84", lines=("39.5, 46.25",))
