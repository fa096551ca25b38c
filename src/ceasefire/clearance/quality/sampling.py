"""Single sampling plans: how many units of a lot are checked, and how many bad ones make it be refused.

The tables of the US Government standard MIL-STD-105E (withdrawn in 1995, kept in ISO 2859-1) are diagonal: a plan
depends on the number of its code letter plus the number of its AQL. What is below is that rule and the numbers on the
diagonals, compared cell by cell with a computed table of all 8,190 plans. National standards for land may ask for
another plan: which one applies is the authority's decision.
"""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ceasefire.vocabulary.refusal import Refusal

AQLS = (
    *("0.010", "0.015", "0.025", "0.040", "0.065", "0.10", "0.15", "0.25", "0.40", "0.65", "1.0", "1.5", "2.5"),
    *("4.0", "6.5", "10", "15", "25", "40", "65", "100", "150", "250", "400", "650", "1000"),
)
"""Acceptance quality limits in per cent nonconforming (above 10: nonconformities per hundred units), as written."""
LOT_ENDS = (8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000)
"""The last lot size of each band but the open one; the first band begins with 2 units."""
LEVELS = ("S-1", "S-2", "S-3", "S-4", "I", "II", "III")
LETTERS = "ABCDEFGHJKLMNPQR"
_BY_LOT = [
    "AAAAAAB",
    "AAAAABC",
    "AABBBCD",
    "ABBCCDE",
    "BBCCCEF",
    "BBCDDFG",
    "BCDEEGH",
    "BCDEFHJ",
    "CCEFGJK",
    "CDEGHKL",
    "CDFGJLM",
    "CDFHKMN",
    "DEGJLNP",
    "DEGJMPQ",
    "DEHKNQR",
]
_SIZES = (2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000)


class Severity(StrEnum):
    """How sharply is checked; `quality/switching.py` says when it changes."""

    NORMAL = "normal"
    TIGHTENED = "tightened"
    REDUCED = "reduced"


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingPlan:
    """Check `n` units: up to `accept` bad ones the lot passes, from `reject` on it is refused.

    Between the two (reduced only) the lot passes and the next one is checked normally. `letter` is the code letter
    whose row gave the plan. Where `n` is not less than the lot, every unit is checked.
    """

    n: int
    accept: int
    reject: int
    letter: str

    def holds(self, lot: int) -> int:
        """Units that are checked of a lot: `n`, or all of them."""
        return min(self.n, lot)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One of the three master tables. `sizes`: n by letter; `cells`: diagonal → (Ac, Re); `few`: letter → other cells.

    The diagonal is letter number + AQL number − `shift`. Diagonals from `only_small` on exist up to letter E. A cell
    without a plan takes the next one down its column, on `up_at` the next one up; where there is none, the other way.
    """

    sizes: tuple[int, ...]
    shift: int
    cells: Mapping[int, tuple[int, int]]
    only_small: int
    up_at: int | None
    few: Mapping[int, Mapping[int, tuple[int, int]]]

    def at(self, letter: int, aql: int) -> tuple[int, int] | None:
        diagonal = letter + aql - self.shift
        if not 0 <= letter < len(self.sizes) or (diagonal >= self.only_small and letter > 4):
            return None
        return self.few.get(letter, self.cells).get(diagonal)

    def find(self, letter: int, aql: int) -> tuple[int, int, int]:
        """Letter number, Ac and Re of the plan that a cell holds or points to."""
        diagonal = letter + aql - self.shift
        down, up = range(letter, len(self.sizes)), range(letter, -1, -1)
        first, second = (up, down) if diagonal == self.up_at or diagonal > max(self.cells) else (down, up)
        for row in (*first, *second):
            if found := self.at(row, aql):
                return row, *found
        raise ValueError(f"no plan in the column of AQL number {aql}")  # every column has one: under test


def _strict(*accepts: int) -> dict[int, tuple[int, int]]:
    """Diagonal 0: no bad unit; from diagonal 3 on these numbers, refused from one more on."""
    return {0: (0, 1)} | {3 + k: (accept, accept + 1) for k, accept in enumerate(accepts)}


def _gaps(*pairs: tuple[int, int]) -> dict[int, tuple[int, int]]:
    return {0: (0, 1)} | {3 + k: pair for k, pair in enumerate(pairs)}


_A = ((1, 2), (2, 3), (3, 4), (5, 6), (7, 8), (10, 11), (14, 15), (21, 22), (30, 31))
_B = ((0, 2), (1, 3), (2, 4), (3, 5), (5, 6), (7, 8), (10, 11), (14, 15), (21, 22), (30, 31))
_REST = ((0, 2), (1, 3), (1, 4), (2, 5), (3, 6), (5, 8), (7, 10), (10, 13), (14, 17), (21, 24))
_TIGHT = _strict(1, 2, 3, 5, 8, 12, 18, 27, 41)
_TIGHT_A = {diagonal: cell for diagonal, cell in _TIGHT.items() if diagonal}
"""Two units without a bad one are never enough when checks are tightened."""
_SHEETS = {
    Severity.NORMAL: _Sheet(_SIZES, 14, _strict(1, 2, 3, 5, 7, 10, 14, 21, 30, 44), 11, 1, {}),
    Severity.TIGHTENED: _Sheet((*_SIZES, 3150), 15, _TIGHT, 10, None, {0: _TIGHT_A}),
    Severity.REDUCED: _Sheet((2, 2, *_SIZES[:14]), 14, _gaps(*_REST), 11, 1, {0: _gaps(*_A), 1: _gaps(*_B)}),
}


def letter_for(lot: int, level: str) -> str:
    """The code letter of a lot of so many units at an inspection level; refuses lots under 2 and unknown levels."""
    if lot < 2:
        raise Refusal("sampling-lot-too-small", lot=lot)
    if level not in LEVELS:
        raise Refusal("sampling-level-unknown", level=level, known=", ".join(LEVELS))
    return _BY_LOT[bisect_left(LOT_ENDS, lot)][LEVELS.index(level)]


def plan_for(lot: int, level: str, aql: str, severity: Severity = Severity.NORMAL) -> SamplingPlan:
    """The single sampling plan for a lot; `aql` as in `AQLS`, or the same number written otherwise ("1", "1.0").

    At "up" cells the lot is still checked with the plan's own n, not with that of the letter asked for.
    """
    letter, accept, reject = _SHEETS[severity].find(LETTERS.index(letter_for(lot, level)), _aql_number(aql))
    name = LETTERS[letter] if letter < len(LETTERS) else "S"
    return SamplingPlan(n=_SHEETS[severity].sizes[letter], accept=accept, reject=reject, letter=name)


def _aql_number(aql: str) -> int:
    for number, known in enumerate(AQLS):
        if aql == known or (_is_number(aql) and float(aql) == float(known)):
            return number
    raise Refusal("sampling-aql-unknown", aql=aql, known=", ".join(AQLS))


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isascii() and text.replace(".", "", 1).isdigit()
