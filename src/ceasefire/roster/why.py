"""Why no roster exists: the smallest set of places, rules and leave that cannot hold together, and what would help.

First the shortest stretch of time that cannot be filled, then everything is left out of it that is not needed for the
contradiction (a deletion filter; Chinneck, Feasibility and Infeasibility in Optimization, 2008, ch. 6.2). Leaving out
any one thing of what remains would end this contradiction.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from ceasefire.roster.plan import Leave, Plan, Post
from ceasefire.roster.slots import Duty, Slot
from ceasefire.roster.solve import Found, decide, shortfall
from ceasefire.roster.terms import RULES, Cover, Task, away_in, may_hold, task_of
from ceasefire.roster.within_reach import within_reach

MOST_MORE = 12
"""Up to how many more officers are tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """One change that ends this contradiction; `whole`: with it alone the whole period can be filled (None: open).

    What is offered is enough; that a little less would not do is proven for small plans only (`within_reach`).
    `kind`: "leave" (moved elsewhere), "rest" (hours), "week", "nights" (how many), "officers" (how many more with the
    skills of these positions). `value` None: only giving the rule up altogether.
    """

    kind: str
    whole: bool | None
    value: float | None = None
    leave: Leave | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """A contradiction of one side. `needed` places in `covers`, of which at most `possible` can be filled.

    `able` posts have the rank group and a skill for one of these; `away`: how many of them are on leave in the first of
    these shifts. `smallest` is False where a question of the filter stayed undecided: then something may be left out.
    """

    side: str
    covers: tuple[Cover, ...]
    needed: int
    possible: int | None
    able: tuple[str, ...]
    away: int
    rules: tuple[str, ...]
    leave: tuple[Leave, ...]
    before: bool
    helps: tuple[Help, ...]
    smallest: bool

    @property
    def first(self) -> Slot:
        return min((cover.slot for cover in self.covers), key=lambda slot: (slot.start, slot.end))

    @property
    def last(self) -> Slot:
        return max((cover.slot for cover in self.covers), key=lambda slot: (slot.start, slot.end))


@dataclass(frozen=True, slots=True, kw_only=True)
class Headless:
    """On these days nobody heads a side: its head and all deputies are on leave."""

    side: str
    first: date
    last: date


def headless(plan: Plan, start: date, days: int) -> tuple[Headless, ...]:
    """Stretches of days without a head or acting head, by side."""
    found: list[Headless] = []
    for side in plan.sides:
        for day in (start + timedelta(days=n) for n in range(days)):
            if plan.acting(side, day) is not None:
                continue
            if found and found[-1].side == side and found[-1].last == day - timedelta(days=1):
                found[-1] = replace(found[-1], last=day)
            else:
                found.append(Headless(side=side, first=day, last=day))
    return tuple(found)


def why_not(plan: Plan, side: str, start: date, days: int, before: Iterable[Duty] = ()) -> Why:
    """Why a side that cannot be filled cannot."""
    whole = task_of(plan, side, start, days, tuple(before))
    small, smallest = _smallest(_stretch(whole))
    needed = sum(cover.needed for cover in small.covers)
    short = shortfall(small)
    able = [post for post in small.posts if any(may_hold(post, cover.position) for cover in small.covers)]
    first = min((cover.slot for cover in small.covers), key=lambda slot: slot.start)
    return Why(
        side=side,
        covers=small.covers,
        needed=needed,
        possible=None if short is None else needed - short,
        able=tuple(post.post for post in able),
        away=sum(away_in(small, post.post, first) for post in able),
        rules=tuple(rule for rule in RULES if rule in small.rules),
        leave=small.leave,
        before=bool(small.before),
        helps=tuple(_helps(whole, small, able)),
        smallest=smallest,
    )


def _stretch(task: Task) -> Task:
    """The task over the shortest stretch of shifts, the earliest to end, that cannot be filled."""
    known = sorted({cover.slot for cover in task.covers}, key=lambda slot: (slot.start, slot.end))

    def cut(first: int, last: int) -> Task:
        inside = set(known[first : last + 1])
        return replace(task, covers=tuple(cover for cover in task.covers if cover.slot in inside))

    reach = 1  # most contradictions are near the beginning of what is asked, and short stretches are quickly tried
    while reach < len(known) and decide(cut(0, reach - 1)) is not Found.NO:
        reach *= 2
    last = _least(reach // 2, min(reach, len(known)) - 1, lambda n: decide(cut(0, n)) is Found.NO)
    gone = _least(0, last, lambda n: decide(cut(last - n, last)) is Found.NO)
    return cut(last - gone, last)


def _least(low: int, high: int, holds: Callable[[int], bool]) -> int:
    """The smallest number for which something holds that holds for `high` and, once it does, for all above."""
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return high


def _smallest(task: Task) -> tuple[Task, bool]:
    """Everything left out that the contradiction does not need; and whether each question was decided."""
    small, sure = task, True
    for without in _questions(task):
        tried = without(small)
        if tried == small:
            continue
        answer = decide(tried)
        small = tried if answer is Found.NO else small
        sure = sure and answer is not Found.UNDECIDED
    return small, sure


def _questions(task: Task) -> Iterator[Callable[[Task], Task]]:
    """What may be left out, the coarse before the fine: what was stood before, positions, rules, leave, places."""
    yield lambda now: replace(now, before=())
    yield from (partial(_no_position, name) for name in dict.fromkeys(cover.position.name for cover in task.covers))
    yield from (partial(_no_rule, rule) for rule in RULES)
    yield from (partial(_no_leave, leave) for leave in task.leave)
    yield from (partial(_no_slot, slot) for slot in dict.fromkeys(cover.slot for cover in task.covers))
    yield from (partial(_no_place, cover) for cover in task.covers)


def _no_position(name: str, now: Task) -> Task:
    return replace(now, covers=tuple(cover for cover in now.covers if cover.position.name != name))


def _no_rule(rule: str, now: Task) -> Task:
    return replace(now, rules=now.rules - {rule})


def _no_leave(leave: Leave, now: Task) -> Task:
    return replace(now, leave=tuple(one for one in now.leave if one != leave))


def _no_slot(slot: Slot, now: Task) -> Task:
    return replace(now, covers=tuple(cover for cover in now.covers if cover.slot != slot))


def _no_place(place: Cover, now: Task) -> Task:
    return replace(now, covers=tuple(cover for cover in now.covers if cover != place))


_SETTLED = {Found.YES: True, Found.NO: False, Found.UNDECIDED: None}


def _helps(whole: Task, small: Task, able: Sequence[Post]) -> Iterator[Help]:
    """Changes that end this contradiction, and whether the whole period can then be filled."""
    for leave in small.leave:
        mended = replace(whole, leave=tuple(one for one in whole.leave if one != leave))
        yield Help(kind="leave", leave=leave, whole=_SETTLED[within_reach(mended)])
    for rule in (rule for rule in RULES if rule in small.rules):
        yield _eased(whole, rule)
    more = _more(whole, small, able)
    if more is not None:
        yield more


def _eased(whole: Task, rule: str) -> Help:
    """The first easing of a rule with which a way to fill the whole period is found, among the near ones."""
    answers = []
    for value, task in _easings(whole, rule):
        answers.append(within_reach(task))
        if answers[-1] is Found.YES:
            return Help(kind=rule, value=value, whole=True)
    return Help(kind=rule, whole=None if Found.UNDECIDED in answers else False)


def _easings(whole: Task, rule: str) -> Iterator[tuple[float, Task]]:
    rules = whole.plan.rules

    def under(name: str, value: float) -> Task:
        eased = whole.plan.model_copy(update={"rules": rules.model_copy(update={name: value})})
        return replace(whole, plan=eased)

    if rule == "rest":
        for hours in _gaps(whole):
            yield hours, under("rest_h", hours)
    name, now = ("shifts_in_7_days", rules.shifts_in_7_days) if rule == "week" else ("nights_in_a_row", 0)
    if rule == "nights":
        now = rules.nights_in_a_row or 0
    if rule != "rest":
        for more in (1, 2, 3):
            yield now + more, under(name, now + more)


def _gaps(task: Task) -> list[float]:
    """Hours between the end of a shift and the beginning of another that are less than the rest asked for."""
    known = sorted({cover.slot for cover in task.covers}, key=lambda slot: slot.start)[:60]
    gaps = {(b.start - a.end).total_seconds() / 3600 for a in known for b in known if a.end <= b.start}
    return sorted((gap for gap in gaps if gap < task.plan.rules.rest_h), reverse=True)[:4]


def _more(whole: Task, small: Task, able: Sequence[Post]) -> Help | None:
    """How many more officers, with a skill for each of these positions and never away, would do."""
    positions = {cover.position.name: cover.position for cover in small.covers}.values()
    groups = [group for position in positions for group in position.groups]
    group = able[0].group if able else ("officer" if "officer" in groups else "head")
    skills = tuple(position.skills[0] for position in positions)

    def does(number: int) -> bool:
        extra = tuple(Post(post=f"{whole.side}/+{n}", group=group, skills=skills) for n in range(number))
        return within_reach(replace(whole, posts=whole.posts + extra)) is Found.YES

    return Help(kind="officers", value=_least(1, MOST_MORE, does), whole=True) if does(MOST_MORE) else None
