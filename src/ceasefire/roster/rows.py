"""Yes-or-no columns and the rows over them: what a side has to fill, as the solver reads it."""

from dataclasses import dataclass, field

from ceasefire.roster.slots import Slot

Column = tuple[str, Slot, str]
"""Post, shift, position ("" for what was stood before)."""


@dataclass(frozen=True, slots=True)
class Row:
    """`low` ≤ sum of `columns` less sum of `less` ≤ `high`."""

    columns: tuple[int, ...]
    low: int
    high: int
    less: tuple[int, ...] = ()


@dataclass(slots=True)
class Rows:
    """Columns, those that stand (1) before the period, and rows.

    `highest` has an upper bound for each column and then for each mark: a mark is 1 where any of what it marks is.
    """

    columns: list[Column] = field(default_factory=list)
    highest: list[int] = field(default_factory=list)
    fixed: set[int] = field(default_factory=set)
    rows: list[Row] = field(default_factory=list)

    def at_most(self, columns: list[int], limit: int) -> None:
        """What was stood before cannot be undone: it uses the limit up, and more of it is no contradiction."""
        free = [column for column in columns if column not in self.fixed]
        left = max(0, limit - (len(columns) - len(free)))
        if len(free) > left:
            self.rows.append(Row(tuple(free), 0, left))

    def mark(self, shifts: list[list[int]]) -> int:
        """A mark over shifts, each given by its columns of which at most one is 1; made after the last column."""
        made = len(self.highest)
        self.highest.append(1)
        self.rows += [Row(tuple(columns), -1, 0, (made,)) for columns in shifts]
        return made
