"""A side's part of the roster as rows over yes-or-no columns, each row under the term it comes from.

Terms are what an explanation can name: a place to fill in one shift, one leave, and the rules on rest, seven days and
nights. Because every place is held by as many of one side as of the other, the sides can be filled apart.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from ceasefire.roster.plan import Leave, Plan, Position, Post
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


Column = tuple[str, Slot, str]
"""Post, shift, position ("" for what was stood before)."""


@dataclass(frozen=True, slots=True)
class Row:
    """`low` ≤ sum of these columns ≤ `high`."""

    columns: tuple[int, ...]
    low: int
    high: int


@dataclass(slots=True)
class Rows:
    """Columns with their upper bounds, those that stand (1) before the period, and rows."""

    columns: list[Column] = field(default_factory=list)
    highest: list[int] = field(default_factory=list)
    fixed: set[int] = field(default_factory=set)
    rows: list[Row] = field(default_factory=list)


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
    holding: dict[tuple[str, Slot], list[int]] = defaultdict(list)
    _columns(task, made, holding)
    by_post: dict[str, list[Slot]] = defaultdict(list)
    for post, slot in holding:
        by_post[post].append(slot)
    for post, known in by_post.items():
        known.sort(key=lambda slot: (slot.start, slot.end))
        for group, limit in groups_of(task, known):
            _at_most(made, [column for slot in group for column in holding[post, slot]], limit)
    return made


def _columns(task: Task, made: Rows, holding: dict[tuple[str, Slot], list[int]]) -> None:
    away = {(post.post, slot) for post in task.posts for slot in _away(task, post.post)}
    for stood, slot in task.before:
        _add(made, holding, (stood, slot, ""), 1)
        made.fixed.add(len(made.columns) - 1)
    for cover in task.covers:
        first = len(made.columns)
        for post in task.posts:
            if may_hold(post, cover.position):
                free = 0 if (post.post, cover.slot) in away else 1
                _add(made, holding, (post.post, cover.slot, cover.position.name), free)
        made.rows.append(Row(tuple(range(first, len(made.columns))), cover.needed, cover.needed))


def _away(task: Task, post: str) -> Iterator[Slot]:
    if any(one.post == post for one in task.leave):
        yield from (slot for slot in {cover.slot for cover in task.covers} if away_in(task, post, slot))


def _add(made: Rows, holding: dict[tuple[str, Slot], list[int]], column: Column, highest: int) -> None:
    holding[column[0], column[1]].append(len(made.columns))
    made.columns.append(column)
    made.highest.append(highest)


def _at_most(made: Rows, columns: Sequence[int], limit: int) -> None:
    """What was stood before cannot be undone: it uses the limit up, and more of it is no contradiction."""
    free = [column for column in columns if column not in made.fixed]
    left = max(0, limit - (len(columns) - len(free)))
    if len(free) > left:
        made.rows.append(Row(tuple(free), 0, left))


def groups_of(task: Task, known: Sequence[Slot]) -> Iterator[tuple[Sequence[Slot], int]]:
    """Shifts of which one post may hold at most so many, for the rules that hold; nobody is in two places at once."""
    rules = task.plan.rules
    rest = timedelta(hours=rules.rest_h) if "rest" in task.rules else timedelta(0)
    yield from ((group, 1) for group in _too_near(known, rest))
    if "week" in task.rules:
        yield from ((group, rules.shifts_in_7_days) for group in _within(known, timedelta(days=7)))
    if "nights" in task.rules and rules.nights_in_a_row is not None:
        nights = [slot for slot in known if slot.night]
        yield from ((run, rules.nights_in_a_row) for run in _runs(nights, rules.nights_in_a_row + 1))


def _too_near(known: Sequence[Slot], rest: timedelta) -> Iterator[Sequence[Slot]]:
    """Sets of shifts of which each two are too near to each other; every such pair is in one of them."""

    def near(first: Slot, second: Slot) -> bool:
        return second.start < first.end + rest

    return _sets(known, near)


def _sets(known: Sequence[Slot], near: Callable[[Slot, Slot], bool]) -> Iterator[Sequence[Slot]]:
    for n, first in enumerate(known):
        group: list[Slot] = [first]
        left: list[Slot] = []
        for second in known[n + 1 :]:
            if not near(first, second):
                break  # those that begin later are further still
            fits = all(near(one, second) for one in group[1:])
            (group if fits else left).append(second)
        yield group
        yield from ([first, second] for second in left)


def _within(known: Sequence[Slot], length: timedelta) -> Iterator[Sequence[Slot]]:
    for n, first in enumerate(known):
        yield [slot for slot in known[n:] if slot.start < first.start + length]


def _runs(nights: Sequence[Slot], number: int) -> Iterator[Sequence[Slot]]:
    """Nights of so many days that follow each other."""
    days = sorted({slot.day for slot in nights})
    for first in days:
        wanted = [first + timedelta(days=n) for n in range(number)]
        if set(wanted) <= set(days):
            yield [slot for slot in nights if slot.day in wanted]
