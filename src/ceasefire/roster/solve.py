"""Makes a roster with HiGHS (through SciPy): first as even as whole shifts allow, wider only where that cannot be.

The same plan gives the same roster: no clock and no chance, work is limited in nodes of the search, not in seconds.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from math import ceil, floor

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from ceasefire.roster.plan import Plan
from ceasefire.roster.rows import Column, Row, Rows
from ceasefire.roster.slots import Duty, Roster, in_order, plan_name, slots
from ceasefire.roster.terms import Task, away_in, may_hold, rows_of, task_of
from ceasefire.vocabulary.refusal import Refusal

NODES = 20_000
"""Nodes of the search after which it is given up whether a roster exists."""
EVEN_NODES = 200
"""The same for each degree of evenness."""
WIDER = ((0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 2), (3, 3), (5, 5), (8, 8))
"""How many shifts and nights a post may be away from its share, tried in this order."""


class Found(StrEnum):
    """What the search came to."""

    YES = "yes"
    NO = "no"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evenness:
    """How far the posts of a side are from their shares, at most, in shifts and nights; `least`: proven not to be less.

    A share is a post's part of all shifts (nights), by how much of the period it is not on leave. None: any distance.
    """

    shifts: int | None
    nights: int | None
    least: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """One side filled, or not."""

    found: Found
    columns: tuple[Column, ...] = ()
    evenness: Evenness | None = None


def make(plan: Plan, start: date, days: int, before: Iterable[Duty] = ()) -> tuple[Roster | None, dict[str, Filled]]:
    """The roster of a period (None where a side cannot be filled), and how each side fared.

    Refuses a period that is empty or longer than 92 days.
    """
    if not 1 <= days <= 92:
        raise Refusal("roster-period", days=days)
    stood = tuple(before)
    filled = {side: fill(task_of(plan, side, start, days, stood)) for side in plan.sides}
    if any(one.found is not Found.YES for one in filled.values()):
        return None, filled
    columns = [column for one in filled.values() for column in one.columns]
    duties = (Duty(day=slot.day, shift=slot.shift, position=position, post=post) for post, slot, position in columns)
    ordered = in_order(duties, slots(plan, start, days))
    return Roster(plan=plan_name(plan), start=start, days=days, duties=ordered), filled


def fill(task: Task) -> Filled:
    """One side, as evenly as can be."""
    made = rows_of(task)
    nights = _shares(task, [cover.needed if cover.slot.night else 0 for cover in task.covers])
    totals = _shares(task, [cover.needed for cover in task.covers])
    least = True
    for wide, wide_nights in WIDER:
        rows = made.rows + _even(made, totals, wide, False) + _even(made, nights, wide_nights, True)
        answer, columns = solve(made, rows, EVEN_NODES)
        if answer is Found.YES:
            return Filled(
                found=answer, columns=columns, evenness=Evenness(shifts=wide, nights=wide_nights, least=least)
            )
        least = least and answer is Found.NO
        if answer is Found.NO and (wide, wide_nights) == WIDER[0] and decide(task) is Found.NO:
            return Filled(found=Found.NO)
    answer, columns = solve(made, made.rows, NODES)
    return Filled(found=answer, columns=columns, evenness=Evenness(shifts=None, nights=None, least=False))


def decide(task: Task, nodes: int = NODES) -> Found:
    """Can this be filled at all?"""
    made = rows_of(task)
    return solve(made, made.rows, nodes)[0]


def shortfall(task: Task) -> int | None:
    """How many places stay empty at best, all rules kept; None where that could not be settled."""
    made = rows_of(task)
    needed = sum(cover.needed for cover in task.covers)
    if not made.columns:
        return needed
    rows = [replace_low(row) if row.low > 0 else row for row in made.rows]
    x, status = _milp(made, rows, NODES, costs=[-1.0] * len(made.columns))
    if x is None or status != 0:
        return None
    stands = sum(1 for n in range(len(made.columns)) if x[n] > 0.5 and n not in made.fixed)
    return needed - stands


def replace_low(row: Row) -> Row:
    """A place that may stay empty."""
    return replace(row, low=0)


def cheapest(made: Rows, costs: Sequence[float]) -> tuple[Found, tuple[Column, ...]]:
    """A solution of all rows that costs little; `costs` are those of each column."""
    return solve(made, made.rows, EVEN_NODES, costs=costs)


def solve(
    made: Rows, rows: Sequence[Row], nodes: int, *, costs: Sequence[float] = (), whole: bool = True
) -> tuple[Found, tuple[Column, ...]]:
    """Any solution of the rows (the cheapest found), that there is none, or neither within so many nodes.

    Not `whole`: with parts of officers too; only that there is none says something then.
    """
    if any(sum(made.highest[n] for n in row.columns) < row.low or row.high < row.low for row in rows):
        return Found.NO, ()
    if not made.columns:
        return Found.YES, ()
    x, status = _milp(made, rows, nodes, costs=costs, whole=whole)
    if x is not None:
        return Found.YES, tuple(c for n, c in enumerate(made.columns) if x[n] > 0.5 and n not in made.fixed)
    return (Found.NO if status == 2 else Found.UNDECIDED), ()


def _milp(
    made: Rows, rows: Sequence[Row], nodes: int, costs: Sequence[float] = (), whole: bool = True
) -> "tuple[Sequence[float] | None, int]":
    count = len(made.highest)
    sums, lesses = [row.columns for row in rows], [row.less for row in rows]
    at = np.repeat(np.tile(np.arange(len(rows)), 2), [len(one) for one in sums + lesses])
    columns = np.fromiter((n for one in sums + lesses for n in one), dtype=np.int32, count=len(at))
    signs = np.ones(len(at))
    signs[sum(map(len, sums)) :] = -1.0
    matrix = csr_array((signs, (at, columns)), shape=(len(rows), count))
    low = np.array([row.low for row in rows], dtype=float)
    high = np.array([row.high for row in rows], dtype=float)
    stands = np.array([1.0 if n in made.fixed else 0.0 for n in range(count)])
    each = np.zeros(count)
    each[: len(costs)] = costs
    found = milp(
        each,
        constraints=LinearConstraint(matrix, low, high),
        integrality=np.full(count, int(whole)),
        bounds=Bounds(stands, np.array(made.highest, dtype=float)),
        options={"node_limit": nodes},
    )
    return found.x, int(found.status)


def _shares(task: Task, needed: Sequence[int]) -> dict[str, float]:
    """Post → its fair part of what is needed: by the shifts of the period in which it is not on leave."""
    able = [post.post for post in task.posts if any(may_hold(post, cover.position) for cover in task.covers)]
    period = {cover.slot for cover in task.covers}
    there = {post: sum(not away_in(task, post, slot) for slot in period) for post in able}
    whole = sum(there.values())
    return {post: sum(needed) * number / whole for post, number in there.items()} if whole else {}


def _even(made: Rows, shares: dict[str, float], wide: int, nights: bool) -> list[Row]:
    """Every post within so many of its share, rounded to whole shifts outward."""
    own: dict[str, list[int]] = defaultdict(list)
    for n, (post, slot, _) in enumerate(made.columns):
        if n not in made.fixed and (slot.night or not nights):
            own[post].append(n)
    return [
        Row(tuple(own[post]), max(0, floor(share + 1e-9) - wide), ceil(share - 1e-9) + wide)
        for post, share in shares.items()
        if own[post] or share > 1
    ]
