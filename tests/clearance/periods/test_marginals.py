"""Totals told several ways: what agrees is said to agree, what does not is told with its difference."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.periods.marginals import Breakdown, Figure, Verdict, reconcile, reconcile_all
from ceasefire.clearance.periods.read import read
from ceasefire.clearance.periods.release import Class, Kind, LandMove, release_table
from ceasefire.vocabulary.refusal import Refusal

amounts = st.decimals(0, 100_000, places=1)


def test_the_year_end_reference(shared_data: Path) -> None:
    text = (shared_data / "mineaction" / "year_end" / "azerbaijan_2023.json").read_text(encoding="utf-8")
    area, items = reconcile_all(read(text, "year"))
    assert area.agree
    assert {row.by: (row.total, row.verdict, row.difference) for row in area.rows} == dict.fromkeys(
        ("operator", "end_use", "district"), (Decimal("53081.8"), Verdict.ROUNDED, Decimal("0.8"))
    )
    assert area.sound
    (row,) = items.rows
    assert (row.total, row.stated, row.difference, row.verdict) == (31547, 31600, -53, Verdict.DIFFERS)
    assert not items.sound


@given(st.lists(amounts, min_size=1, max_size=8), st.randoms(use_true_random=False), amounts)
def test_any_split_of_the_same_amounts_agrees(parts: list[Decimal], chance: object, more: Decimal) -> None:
    shuffled = list(parts)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = (
        Breakdown(by=by, parts={str(n): part for n, part in enumerate(some)})
        for by, some in (("a", parts), ("b", shuffled))
    )
    figure = Figure(measure="x", breakdowns=(first, second), stated=sum(parts, Decimal(0)) + more)
    told = reconcile(figure)
    assert told.agree
    assert {row.difference for row in told.rows} == {-more}
    assert told.sound == (more < Decimal(1) / 10 or more == 0)


def test_a_missing_tenth_is_seen() -> None:
    figure = Figure(
        measure="x",
        breakdowns=(
            Breakdown(by="a", parts={"one": Decimal("0.1"), "two": Decimal("0.2")}),
            Breakdown(by="b", parts={"all": Decimal("0.4")}),
        ),
        stated=None,
    )
    told = reconcile(figure)
    assert (told.agree, told.spread, told.sound) == (False, Decimal("0.1"), False)
    assert {row.verdict for row in told.rows} == {Verdict.NOT_STATED}


@pytest.mark.parametrize(
    ("stated", "total", "verdict"),
    [
        ("53081", "53081.8", Verdict.ROUNDED),
        ("53082", "53081.8", Verdict.ROUNDED),
        ("53080", "53081.8", Verdict.DIFFERS),
        ("53081.8", "53081.8", Verdict.EQUAL),
        ("53081.7", "53081.8", Verdict.DIFFERS),
        ("31600", "31547", Verdict.DIFFERS),
    ],
)
def test_a_stated_total_stands_for_its_last_digit(stated: str, total: str, verdict: Verdict) -> None:
    figure = Figure(measure="x", breakdowns=(Breakdown(by="a", parts={"p": Decimal(total)}),), stated=Decimal(stated))
    assert reconcile(figure).rows[0].verdict is verdict


TABLE = "measure,by,part,value\narea_ha,,,10\narea_ha,operator,A,4.5\narea_ha,operator,B,5.5\n"


def test_a_table_says_the_same_as_json() -> None:
    told = '{"area_ha_total_stated": 10, "area_ha_by_operator": {"A": 4.5, "B": 5.5}}'
    assert read(TABLE, "t.csv") == read("\ufeff" + TABLE, "t.csv") == read(told, "t.json")
    assert reconcile(read(TABLE, "t.csv")[0]).sound


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{}", "period-nothing"),
        ('{"area_total_stated": 4}', "period-nothing"),
        ("{", "period-not-json"),
        ('{"a_by_b": {"x": 1, "x": 2}}', "period-twice"),
        ('{"a_by_b": {"x": "many"}}', "period-number"),
        ('{"a_by_b": {"x": true}}', "period-number"),
        ('{"a_by_b": {"x": -1}}', "period-number"),
        ('{"a_by_b": {"x": NaN}}', "period-number"),
        ("measure,by,value\n", "clearance-file-column"),
        (TABLE + "area_ha,operator,B,5.5\n", "period-twice"),
        (TABLE + "area_ha,,,11\n", "period-twice"),
        (TABLE + "area_ha,operator,C,lots\n", "period-number"),
        (TABLE + "area_ha,operator,C\n", "period-number"),
        ("{" + " " * 5_000_001, "period-too-long"),
    ],
)
def test_what_is_no_report_is_refused(text: str, key: str) -> None:
    with pytest.raises(Refusal) as no:
        read(text, "t")
    assert no.value.key == key


def move(kind: Kind, m2: float, areas: int = 1, land: Class = Class.CHA, area: str = "North") -> LandMove:
    return LandMove(area=area, land=land, kind=kind, m2=m2, areas=areas)


def test_the_land_of_a_period() -> None:
    moves = [
        move(Kind.START, 10_000, 4, Class.SHA), move(Kind.NEW, 2_000, 1, Class.SHA),
        move(Kind.CANCELLED, 3_000, 1, Class.SHA), move(Kind.CONFIRMED, 5_000, 2, Class.SHA),
        move(Kind.START, 7_000, 3), move(Kind.REDUCED, 1_000, 0), move(Kind.CLEARED, 6_500, 2),
    ]  # fmt: skip
    suspected, confirmed = release_table(moves, {("North", Class.CHA): 4_400})
    assert (suspected.remaining_m2, suspected.remaining_areas) == (4_000, 2)
    assert (confirmed.remaining_m2, confirmed.remaining_areas) == (4_500, 3)
    assert suspected.reconciles()
    assert confirmed.difference == 100
    assert not confirmed.reconciles()


def test_more_released_than_there_was_does_not_reconcile() -> None:
    (row,) = release_table([move(Kind.START, 100), move(Kind.CLEARED, 150)])
    assert not row.reconciles()


@given(
    st.lists(
        st.tuples(st.sampled_from(Kind), st.integers(0, 10**6), st.sampled_from(Class), st.sampled_from("abc")),
        max_size=30,
    )
)
def test_land_is_conserved(told: list[tuple[Kind, int, Class, str]]) -> None:
    moves = [move(kind, m2, 1, Class.SHA if kind is Kind.CONFIRMED else land, area) for kind, m2, land, area in told]
    rows = release_table(moves)
    came = sum(one.m2 for one in moves if one.kind in (Kind.START, Kind.NEW))
    gone = sum(one.m2 for one in moves if one.kind in (Kind.CANCELLED, Kind.REDUCED, Kind.CLEARED))
    assert sum(row.remaining_m2 for row in rows) == came - gone
    assert len({(row.area, row.land) for row in rows}) == len(rows)
