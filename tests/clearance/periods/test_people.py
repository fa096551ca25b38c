"""Counts of people: nobody can be singled out from what is printed, and nothing more than needed is withheld."""

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.clearance.periods.people import LEAST, PeopleTable, people_table, printable

tables = st.integers(1, 4).flatmap(
    lambda columns: st.lists(
        st.lists(st.one_of(st.integers(0, 6), st.integers(0, 60)), min_size=columns, max_size=columns),
        min_size=1,
        max_size=4,
    )
)


def printed(counts: list[list[int]]) -> PeopleTable:
    return printable("t", counts, [f"r{n}" for n in range(len(counts))], [f"c{n}" for n in range(len(counts[0]))])


def whole(counts: list[list[int]]) -> list[list[int]]:
    rows = [[*row, sum(row)] for row in counts]
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def test_small_counts_and_what_would_give_them_away() -> None:
    told = printed([[3, 20, 0], [40, 30, 10], [2, 9, 9]])
    assert told.cells == ((None, 20, None, 23), (40, 30, 10, 80), (None, 9, None, 20), (45, 59, 19, 123))
    assert told.withheld == 4


def test_one_small_count_takes_three_with_it() -> None:
    told = printed([[3, 20], [40, 30]])
    assert told.cells == ((None, None, 23), (None, None, 70), (43, 50, 93))


def test_noughts_and_large_counts_are_shown() -> None:
    assert printed([[0, 5], [7, 0]]).withheld == 0


def test_people_are_counted_by_their_words() -> None:
    people = [("18-45", "male")] * 9 + [("10-17", "female")] * 6 + [("?", "?")] * 7
    told = people_table("casualties", people)
    cells = dict(zip(told.rows, told.cells, strict=False))
    assert cells["18-45"] == (0, 9, 0, 9)
    assert cells["not_stated"] == (0, 0, 7, 7)
    assert told.cells[-1] == (6, 9, 7, 22)


@settings(max_examples=150, deadline=None)
@given(tables)
def test_what_is_shown_is_true_and_never_small(counts: list[list[int]]) -> None:
    for shown, true in zip(printed(counts).cells, whole(counts), strict=True):
        for cell, value in zip(shown, true, strict=True):
            assert cell is None or (cell == value and not 0 < cell < LEAST)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 3).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(0, 6), min_size=columns, max_size=columns), min_size=1, max_size=2
        )
    )
)
def test_no_small_count_can_be_worked_out(counts: list[list[int]]) -> None:
    """Every table that a reader could think of is tried: each withheld small count takes two values or more."""
    told, true = printed(counts), whole(counts)
    shape = (len(counts), len(counts[0]))
    most = max(max(row) for row in counts) + 3
    free = [range(most + 1) if told.cells[r][c] is None else [counts[r][c]] for r in range(shape[0])
            for c in range(shape[1])]  # fmt: skip
    possible: dict[tuple[int, int], set[int]] = {}
    for guess in itertools.product(*free):
        table = whole(np.array(guess).reshape(shape).tolist())
        if all(told.cells[r][c] in (None, table[r][c]) for r, c in np.ndindex(shape[0] + 1, shape[1] + 1)):
            for at in np.ndindex(shape[0] + 1, shape[1] + 1):
                possible.setdefault(at, set()).add(table[at[0]][at[1]])
    for at, values in possible.items():
        if 0 < true[at[0]][at[1]] < LEAST:
            assert len(values) > 1
