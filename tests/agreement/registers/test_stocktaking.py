"""Declared arms against inspections: bounds that hold for every truth allowed, serials, movements, two times."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.areas import Disc
from ceasefire.agreement.registers.arms import ArmsClass
from ceasefire.agreement.registers.inspections import Access, Inspection, Present
from ceasefire.agreement.registers.inventory import Holding, Inventory, Movement, Site, Way, check_inventory
from ceasefire.agreement.registers.stocktaking import Stock, take_stock
from ceasefire.agreement.telling import as_lines
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.refusal import Refusal

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
D0 = datetime(2021, 1, 1, tzinfo=UTC)
CLASSES = {"tank": ArmsClass(kind="tank"), "mortar": ArmsClass(kind="mortar")}


def day(n: float) -> datetime:
    return D0 + timedelta(days=n)


SITE = Site(
    id="s", party="A", area=Disc(lat=48, lon=37, radius_m=900), edition="1", valid_from=day(0), known_from=day(0)
)


def held(count: int, *serials: str, since: float = 0, known: float = 0, until: float | None = None) -> Holding:
    return Holding(
        site="s",
        arms="tank",
        count=count,
        serials=serials,
        valid_from=day(since),
        known_from=day(known),
        valid_until=None if until is None else day(until),
    )


OTHER = replace(held(1), arms="tanks")


def move(name: str, way: Way, count: int, start: float, end: float | None, *serials: str, known: float = 0) -> Movement:
    until = None if end is None else day(end)
    return Movement(
        id=name,
        site="s",
        arms="tank",
        way=way,
        count=count,
        serials=serials,
        valid_from=day(start),
        valid_until=until,
        known_from=day(known),
    )


def seen(
    low: int | None,
    high: int | None = None,
    *serials: str,
    access: Access = Access.WHOLE,
    at: float = 10,
    until: float = 10,
) -> Inspection:
    present = () if low is None else (Present(arms="tank", low=low, high=high, serials=serials),)
    return Inspection(
        id="i",
        site="s",
        time=Span(start=day(at), end=day(until)),
        known_from=day(until),
        access=access,
        present=present,
    )


def stock(*rows: Holding | Movement | Inspection, known_at: datetime | None = None) -> Stock:
    register = Inventory(
        sites=(SITE,),
        holdings=tuple(row for row in rows if isinstance(row, Holding)),
        movements=tuple(row for row in rows if isinstance(row, Movement)),
        inspections=tuple(row for row in rows if isinstance(row, Inspection)),
    )
    check_inventory(register, CLASSES)
    found = take_stock(register, known_at)
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("rows", "missing", "surplus", "is_missing", "is_surplus"),
    [
        ((held(6), seen(6, 6)), (0, 0), (0, 0), F, F),
        ((held(6), seen(4, 4)), (2, 2), (0, 0), T, F),
        ((held(6), seen(4, 7)), (0, 2), (0, 1), U, U),
        ((held(6), seen(8, 9)), (0, 0), (2, 3), F, T),
        ((held(6), seen(None)), (6, 6), (0, 0), T, F),
        ((held(6), seen(4, None)), (0, 2), (0, None), U, U),
        ((held(6), seen(4, 4, access=Access.PART)), (0, 2), (0, None), U, U),
        ((held(6), seen(7, 7, access=Access.PART)), (0, 0), (1, None), F, T),
        ((held(6), seen(None, access=Access.DENIED)), (0, 6), (0, None), U, U),
        ((seen(2, 2),), (0, 0), (2, 2), F, T),
        ((held(6), move("m", Way.OUT, 2, 5, 15), seen(4, 4)), (0, 0), (0, 0), F, F),
        ((held(6), move("m", Way.OUT, 2, 5, 10), seen(4, 4)), (2, 2), (0, 0), T, F),  # they should be back
        ((held(6), move("m", Way.OUT, 2, 5, None), move("n", Way.IN, 1, 8, None), seen(5, 5)), (0, 0), (0, 0), F, F),
        ((held(6), move("m", Way.OUT, 2, 10.5, 15), seen(5, 5, at=10, until=11)), (0, 1), (0, 1), U, U),
        ((held(6), held(4, since=9, known=12), seen(4, 4)), (0, 0), (0, 0), F, F),
    ],
)
def test_missing_and_surplus(
    rows: tuple[Holding | Movement | Inspection, ...],
    missing: tuple[int, int],
    surplus: tuple[int, int | None],
    is_missing: Truth,
    is_surplus: Truth,
) -> None:
    found = stock(*rows)
    assert (found.missing, found.surplus) == (missing, surplus)
    assert (found.is_missing, found.is_surplus) == (is_missing, is_surplus)


def test_a_swap_shows_in_the_serials() -> None:
    found = stock(held(3, "a", "b", "c"), seen(3, 3, "a", "b", "x"))
    assert (found.absent_serials, found.strange_serials) == (("c",), ("x",))
    assert (found.missing, found.surplus) == ((1, 1), (1, 1))
    unread = stock(held(3, "a", "b", "c"), seen(3, 3, "a", "b"))
    assert (unread.absent_serials, unread.missing) == ((), (0, 0))
    moved = stock(held(3, "a", "b", "c"), move("m", Way.OUT, 1, 5, 15, "c"), seen(2, 2, "a", "b"))
    assert (moved.absent_serials, moved.missing) == ((), (0, 0))


def test_a_correction_known_later_changes_no_earlier_answer() -> None:
    rows = held(6), held(4, since=9, known=12), seen(4, 4)
    assert stock(*rows, known_at=day(11)).is_missing is T
    assert stock(*rows, known_at=day(12)).is_missing is F
    assert stock(held(6), held(4, since=9, until=10, known=12), seen(4, 4)).is_missing is T  # no longer at day 10


def test_a_movement_without_permission_is_told() -> None:
    found = stock(held(6), move("m", Way.OUT, 2, 5, 15), seen(4, 4))
    steps = [step.message for one in found.why.because for step in one.because]
    assert steps == ["agreement-register-moved-out-unpermitted"]
    granted = stock(held(6), replace(move("m", Way.OUT, 2, 5, 15), permission="P-1"), seen(4, 4))
    assert [s.message for one in granted.why.because for s in one.because] == ["agreement-register-moved-out"]


MOVES = st.lists(
    st.tuples(st.sampled_from(list(Way)), st.integers(1, 3), st.integers(0, 12), st.integers(1, 12)), max_size=4
)


@settings(max_examples=200, deadline=None)
@given(
    st.integers(0, 9), MOVES, st.integers(0, 12), st.integers(0, 4), st.integers(0, 9), st.integers(0, 3), st.randoms()
)
def test_bounds_hold_for_every_hour_and_count_allowed(count, moves, at, length, low, spread, chance) -> None:  # type: ignore[no-untyped-def]
    rows = [move(f"m{n}", way, k, s, s + d) for n, (way, k, s, d) in enumerate(moves)]
    chance.shuffle(rows)
    found = stock(held(count), *rows, seen(low, low + spread, at=at, until=at + length))
    for half_day in range(2 * length + 1):
        t = at + half_day / 2
        due = count + sum((k if way is Way.IN else -k) for way, k, s, d in moves if s <= t < s + d)
        due = max(due, 0)
        for present in range(low, low + spread + 1):
            assert found.missing[0] <= max(due - present, 0) <= found.missing[1]
            assert found.surplus[1] is not None
            assert found.surplus[0] <= max(present - due, 0) <= found.surplus[1]


@pytest.mark.parametrize(
    ("register", "key", "place"),
    [
        (Inventory(sites=(SITE, SITE)), "register-entry-twice", "sites[1]"),
        (Inventory(sites=(replace(SITE, valid_until=day(0)),)), "time-ends-before-start", "sites[0].valid_until"),
        (Inventory(holdings=(held(1),)), "register-site-unknown", "holdings[0].site"),
        (
            Inventory(sites=(SITE,), holdings=(replace(held(1), arms="tanks"),)),
            "register-class-unknown",
            "holdings[0].arms",
        ),
        (Inventory(sites=(SITE,), holdings=(held(1), held(2, since=3))), "register-entry-twice", "holdings[1]"),
        (Inventory(sites=(SITE,), inspections=(seen(1, 1), seen(1, 1))), "register-id-twice", "inspections[1].id"),
        (
            Inventory(sites=(SITE,), inspections=(replace(seen(1), present=(Present(arms="gun", low=1, high=1),)),)),
            "register-class-unknown",
            "inspections[0].present[0].arms",
        ),
    ],
)
def test_a_wrong_inventory_is_refused(register: Inventory, key: str, place: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_inventory(register, CLASSES)
    assert (refused.value.key, refused.value.place) == (key, place)


def test_entries_that_follow_each_other_are_no_rivals() -> None:
    check_inventory(Inventory(sites=(SITE,), holdings=(held(1, until=3), held(2, since=3))), CLASSES)


def test_every_stock_can_be_told_in_every_language() -> None:
    moves = move("m", Way.OUT, 1, 5, 15, "c"), replace(move("n", Way.IN, 1, 5, 15), permission="P")
    found = [
        stock(held(3, "a", "b", "c"), *moves, seen(3, 3, "a", "x", "y")),
        stock(held(3), seen(2, None, access=Access.PART)),
        stock(held(3), seen(None, access=Access.DENIED)),
        stock(held(3), seen(5, 5)),
        stock(held(3), seen(3, 3)),
    ]
    for one in found:
        for language in ("en", "ru", "tr", "az", "hy"):
            lines = as_lines(one.why, language)
            assert len(lines) == _size(one.why)
            assert not [line for line in lines if "agreement-" in line or "{" in line]


def _size(step: Finding) -> int:
    return 1 + sum(map(_size, step.because))


def test_numbers_that_do_not_fit_are_refused() -> None:
    for wrong in (lambda: held(1, "a", "b"), lambda: Present(arms="tank", low=2, high=1), lambda: seen(1, 1, "a", "b")):
        with pytest.raises(Refusal):
            wrong()
