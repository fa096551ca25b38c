"""An exact outline is shown to all only while both parties' signatures stand under one decision about exactly it."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.land.life import Land
from ceasefire.clearance.land.perimeter import Perimeter
from ceasefire.clearance.leaving import Shown, leaving
from ceasefire.clearance.warning import (
    WarningOutline,
    Warnings,
    WarningSigned,
    outline_name,
    read_warnings,
    warned,
)
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

DAY = date(2026, 3, 1)
HERE = Perimeter(outer=((46.0, 39.0), (46.01, 39.0), (46.01, 39.01)))
DECISION = WarningOutline(parcel="P", outline=outline_name(HERE), reason="a school", on=DAY)
SIGNS = st.lists(st.tuples(st.sampled_from("abc"), st.booleans(), st.integers(0, 9)), max_size=8)


def signed(party: str, consents: bool = True, after: int = 0) -> WarningSigned:
    day = DAY + timedelta(days=after)
    return WarningSigned(decision=DECISION.id, party=party, officer="post", on=day, consents=consents)


@given(SIGNS, st.integers(-2, 12))
def test_it_takes_the_last_word_of_both(signs: list[Any], asked: int) -> None:
    told = Warnings(between=("a", "b"), decisions=(DECISION,), signatures=tuple(signed(*one) for one in signs))
    last: dict[str, tuple[int, bool]] = {}
    for party, consents, day in signs:
        if day <= asked and day >= last.get(party, (-1, False))[0]:
            last[party] = (day, consents)
    expected = asked >= 0 and all(last.get(party, (0, False))[1] for party in "ab")
    assert warned(told, "P", HERE, DAY + timedelta(days=asked)) is expected


def test_another_outline_another_parcel_or_another_decision_is_not_meant() -> None:
    told = Warnings(between=("a", "b"), decisions=(DECISION,), signatures=(signed("a"), signed("b")))
    moved = Perimeter(outer=((46.0, 39.0), (46.01, 39.0), (46.01, 39.0100001)))
    assert warned(told, "P", HERE, DAY)
    assert not warned(told, "P", moved, DAY)
    assert not warned(told, "Q", HERE, DAY)
    assert not warned(None, "P", HERE, DAY)
    changed = replace(told, decisions=(replace(DECISION, reason="another"),))
    assert not warned(changed, "P", HERE, DAY)


@pytest.mark.parametrize("between", [("a", "a"), ("a", " ")])
def test_one_party_alone_decides_nothing(between: tuple[str, str]) -> None:
    with pytest.raises(Refusal, match="exchange-warning-two"):
        Warnings(between=between)


def test_the_public_sees_the_outline_of_one_parcel_and_cells_of_the_other(book: Any, tmp_path: Path) -> None:
    book.make("P", (46.0, 39.0, 46.01, 39.01), Land.CHA)
    book.make("Q", (46.1, 39.0, 46.11, 39.01), Land.CHA)
    outline = book.ledger.standing("P").perimeter
    decision = WarningOutline(parcel="P", outline=outline_name(outline), reason="a school", on=book.on)
    one = WarningSigned(decision=decision.id, party="a", officer="post", on=book.on)
    facts = (("warning_outline", decision), ("warning_signed", one), ("warning_signed", replace(one, party="b")))
    file = tmp_path / "warnings.jsonl"
    file.write_text("\n".join(json.dumps({**to_plain(fact), "form": form}) for form, fact in facts))
    rows = leaving(book.ledger, book.ask(warnings=read_warnings(file, ("a", "b")))).rows
    assert [(row.id, row.land, row.shown) for row in rows] == [
        ("P", "hazard", Shown.WARNING),
        ("cells-1", "hazard", Shown.CELLS),
    ]
    assert rows[0].shape.equals(outline.shape())
    assert rows[0].area_m2 is None
    assert not rows[1].shape.intersects(outline.shape())
    only_one = read_warnings(file, ("a", "c"))
    assert all(row.shown is Shown.CELLS for row in leaving(book.ledger, book.ask(warnings=only_one)).rows)


@pytest.mark.parametrize("line", ["{", "[]", '{"form": "open"}', "7"])
def test_a_line_that_is_neither_is_refused_with_its_number(line: str, tmp_path: Path) -> None:
    file = tmp_path / "w.jsonl"
    file.write_text("\n" + line)
    with pytest.raises(Refusal, match="line 2: exchange-warning-line"):
        read_warnings(file, ("a", "b"))
