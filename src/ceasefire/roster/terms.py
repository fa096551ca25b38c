"""A side's part of the roster as rows over yes-or-no columns, each row under the term it comes from.

Terms are what an explanation can name: a place to fill in one shift, one leave, and the rules on rest, seven days and
nights. Because every place is held by as many of one side as of the other, the sides can be filled apart.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ceasefire.roster.limits import limit
from ceasefire.roster.plan import Leave, Plan, Position, Post
from ceasefire.roster.rows import Column, Row, Rows
from ceasefire.roster.slots import Duty, Slot, leave_span, slot_of, slots


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """A position in one shift needs `needed` officers of the side."""

    slot: Slot
    position: Position
    needed: int


RULES = ("rest", "week", "nights")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be filled for one side: places, who may, which leave and rules hold, what was stood before."""

    plan: Plan
    side: str
    covers: tuple[Cover, ...]
    posts: tuple[Post, ...]
    leave: tuple[Leave, ...]
    rules: frozenset[str] = frozenset(RULES)
    before: tuple[tuple[str, Slot], ...] = ()


def task_of(plan: Plan, side: str, start: date, days: int, before: Iterable[Duty] = ()) -> Task:
    """Everything a side has to fill in a period; `before` are duties already stood or planned before it."""
    period = slots(plan, start, days)
    covers = (
        Cover(slot=slot, position=position, needed=position.needed(side))
        for slot in period
        for position in plan.positions
    )
    shifts = {shift.name: shift for shift in plan.shifts}
    earlier = [one for one in before if one.day < start and one.shift in shifts and one.post.startswith(f"{side}/")]
    return Task(
        plan=plan,
        side=side,
        covers=tuple(cover for cover in covers if cover.needed),
        posts=plan.of(side),
        leave=tuple(one for one in plan.leave if one.post.startswith(f"{side}/")),
        before=tuple((one.post, slot_of(plan, shifts[one.shift], one.day)) for one in earlier),
    )


def may_hold(post: Post, position: Position) -> bool:
    """Has a post the rank group and one of the skills for a position?"""
    return post.group in position.groups and bool(set(post.skills) & set(position.skills))


def away_in(task: Task, post: str, slot: Slot) -> bool:
    """Does leave of a post touch a shift?"""
    spans = (leave_span(task.plan, one.first, one.last) for one in task.leave if one.post == post)
    return any(first < slot.end and slot.start < last for first, last in spans)


def rows_of(task: Task) -> Rows:
    """All columns and rows of a task."""
    made = Rows()
    holding: dict[str, dict[Slot, list[int]]] = {}
    _columns(task, made, holding)
    for own in holding.values():
        limit(made, own, task.plan.rules, task.rules)
    return made


def _columns(task: Task, made: Rows, holding: dict[str, dict[Slot, list[int]]]) -> None:
    def add(column: Column, highest: int) -> None:
        holding.setdefault(column[0], {}).setdefault(column[1], []).append(len(made.columns))
        made.columns.append(column)
        made.highest.append(highest)

    away = {(post.post, slot) for post in task.posts for slot in _away(task, post.post)}
    for stood, slot in task.before:
        made.fixed.add(len(made.columns))
        add((stood, slot, ""), 1)
    for cover in task.covers:
        first = len(made.columns)
        for post in task.posts:
            if may_hold(post, cover.position):
                free = 0 if (post.post, cover.slot) in away else 1
                add((post.post, cover.slot, cover.position.name), free)
        made.rows.append(Row(tuple(range(first, len(made.columns))), cover.needed, cover.needed))


def _away(task: Task, post: str) -> Iterator[Slot]:
    if any(one.post == post for one in task.leave):
        yield from (slot for slot in {cover.slot for cover in task.covers} if away_in(task, post, slot))
