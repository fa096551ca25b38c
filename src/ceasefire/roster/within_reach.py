"""Could a changed plan be filled? Told quickly: exactly where it is small, else by going through it day by day.

A way found day by day is a way; that none is even with halves of officers is a proof that there is none. Between the
two the answer stays open, and is told as open.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from ceasefire.roster.plan import Position
from ceasefire.roster.rows import Rows
from ceasefire.roster.slots import Slot
from ceasefire.roster.solve import Found, cheapest, solve
from ceasefire.roster.terms import Task, may_hold, rows_of

SMALL = 1_000
"""Columns up to which the question is asked exactly."""
NODES = 50
"""Nodes of the search after which that is given up."""
SPANS = (1, 2)
"""Days that are filled at once, tried in this order."""


def within_reach(task: Task) -> Found:
    """Can this be filled? UNDECIDED where neither a way nor a proof was found."""
    made = rows_of(task)
    if len(made.columns) <= SMALL:
        return solve(made, made.rows, NODES)[0]
    if any(_day_by_day(task, span) for span in SPANS):
        return Found.YES
    return Found.NO if solve(made, made.rows, NODES, whole=False)[0] is Found.NO else Found.UNDECIDED


def _day_by_day(task: Task, span: int) -> bool:
    """Fill so many days after so many, with those who have stood least of late and can do least else."""
    choice = {post.post: sum(may_hold(post, one) for one in _positions(task)) for post in task.posts}
    reach = timedelta(days=max(9, (task.plan.rules.nights_in_a_row or 0) + 2))
    stood = list(task.before)
    for part, first in _parts(task, span):
        near = tuple((post, slot) for post, slot in stood if slot.day >= first.day - reach)
        made = rows_of(replace(part, before=near))
        found, columns = cheapest(made, _costs(made, choice, first))
        if found is not Found.YES:
            return False
        stood += [(post, slot) for post, slot, _ in columns]
    return True


def _positions(task: Task) -> list[Position]:
    return list({cover.position.name: cover.position for cover in task.covers}.values())


def _parts(task: Task, span: int) -> Iterator[tuple[Task, Slot]]:
    days = sorted({cover.slot.day for cover in task.covers})
    for n in range(0, len(days), span):
        covers = tuple(cover for cover in task.covers if cover.slot.day in days[n : n + span])
        yield replace(task, covers=covers), covers[0].slot


def _costs(made: Rows, choice: dict[str, int], first: Slot) -> list[float]:
    """What a duty costs: more for those who stood lately, and for those who are wanted in other positions too."""
    week = first.day - timedelta(days=6)
    lately = Counter(made.columns[n][0] for n in made.fixed if made.columns[n][1].day >= week)
    return [(1 + lately[post]) ** 2 + 3 * (choice.get(post, 1) - 1) for post, _, _ in made.columns]
