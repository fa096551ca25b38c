"""Counts of people by sex and age, printed so that nobody can be singled out.

Counts from 1 to `LEAST` − 1 are withheld, and with them as many others as it takes that no withheld count can be worked
out from the totals (complementary suppression). A nought is shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog

Counts = NDArray[np.int64]
Hidden = NDArray[np.bool_]

LEAST = 5
SEXES = ("female", "male", "not_stated")
AGES = ("0-9", "10-17", "18-45", "46+", "not_stated")
"""Age bands as in one national form; another band list may be given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleTable:
    """Counts by row and column with totals in the last row and column. None: withheld."""

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]

    @property
    def withheld(self) -> int:
        """How many counts are not shown."""
        return sum(cell is None for row in self.cells for cell in row)


def people_table(
    title: str, people: Iterable[tuple[str, str]], rows: Sequence[str] = AGES, columns: Sequence[str] = SEXES
) -> PeopleTable:
    """Persons as (age band, sex) → counts that may be printed; a word that is in neither list counts as not stated."""
    counts = np.zeros((len(rows), len(columns)), np.int64)
    for row, column in people:
        here = rows.index(row) if row in rows else len(rows) - 1
        there = columns.index(column) if column in columns else len(columns) - 1
        counts[here, there] += 1
    return printable(title, counts.tolist(), rows, columns)


def printable(
    title: str, counts: Sequence[Sequence[int]], rows: Sequence[str], columns: Sequence[str], least: int = LEAST
) -> PeopleTable:
    """A table of counts (without totals) as it may be printed, totals added."""
    whole = _with_totals(np.array(counts, np.int64).reshape(len(rows), len(columns)))
    hidden = (whole > 0) & (whole < least)
    while _hide_more(whole, hidden, least):
        pass
    cells = [
        tuple(None if no else int(value) for value, no in zip(*line, strict=True))
        for line in zip(whole, hidden, strict=True)
    ]
    return PeopleTable(title=title, rows=tuple(rows), columns=tuple(columns), cells=tuple(cells))


def _with_totals(inner: Counts) -> Counts:
    across = np.hstack([inner, inner.sum(axis=1, keepdims=True)])
    return np.vstack([across, across.sum(axis=0, keepdims=True)])


def _hide_more(whole: Counts, hidden: Hidden, least: int) -> bool:
    """Withholds more counts where a small one could be worked out; False when none can be."""
    for row, column in np.argwhere(hidden & (whole < least) & (whole > 0)).tolist():
        low, high = bounds(whole, hidden, row, column)
        if high - low < 1 - 1e-6:
            more = _beside(whole, hidden, row, column)
            for at in more:
                hidden[at] = True
            return bool(more)
    return False


def _beside(whole: Counts, hidden: Hidden, row: int, column: int) -> list[tuple[int, int]]:
    """The corners of the cheapest rectangle that leaves a count open; all that is still shown where there is none.

    Along a rectangle amounts can be moved without any total noticing. Totals are withheld last.
    """
    others = ((r, c) for r in range(whole.shape[0]) for c in range(whole.shape[1]) if r != row and c != column)
    found = []
    for r, c in others:
        if whole[r, c] > 0 or (whole[r, column] > 0 and whole[row, c] > 0):
            new = [at for at in ((row, c), (r, column), (r, c)) if not hidden[at]]
            totals = sum(at[0] == whole.shape[0] - 1 or at[1] == whole.shape[1] - 1 for at in new)
            if new:
                found.append((totals, sum(int(whole[at]) for at in new), new))
    shown: list[list[int]] = np.argwhere(~hidden).tolist()
    return min(found)[2] if found else [(r, c) for r, c in shown]


def bounds(whole: Counts, hidden: Hidden, row: int, column: int) -> tuple[float, float]:
    """Between which values a reader who knows the shown counts and the sums could place a withheld one."""
    places = {(int(r), int(c)): n for n, (r, c) in enumerate(np.argwhere(hidden))}
    sums, rests = [], []
    lines = [[(r, c) for c in range(whole.shape[1])] for r in range(whole.shape[0])]
    lines += [[(r, c) for r in range(whole.shape[0])] for c in range(whole.shape[1])]
    for line in lines:
        signs = [1.0] * (len(line) - 1) + [-1.0]
        if any(at in places for at in line):
            equation = np.zeros(len(places))
            for at, sign in zip(line, signs, strict=True):
                if at in places:
                    equation[places[at]] = sign
            sums.append(equation)
            rests.append(-sum(s * whole[at] for at, s in zip(line, signs, strict=True) if at not in places))
    aim = np.zeros(len(places))
    aim[places[row, column]] = 1.0
    ends = [linprog(way * aim, A_eq=np.array(sums), b_eq=rests, bounds=(0, None)) for way in (1, -1)]
    low, high = ((float(end.fun) if end.status == 0 else -np.inf) for end in ends)
    return low, -high
