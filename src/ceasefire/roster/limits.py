"""What one post may stand at most, as rows: shifts too near to each other, in seven days, and nights in a row."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from ceasefire.roster.plan import Rules
from ceasefire.roster.rows import Rows
from ceasefire.roster.slots import Slot

Holding = Mapping[Slot, list[int]]
"""The columns of one post by shift: in each shift it holds at most one position."""


def limit(made: Rows, holding: Holding, rules: Rules, named: frozenset[str]) -> None:
    """Add the rows of one post for the rules `named`; nobody is in two places at once, whatever is named."""
    known = sorted(holding, key=lambda slot: (slot.start, slot.end))
    rest = timedelta(hours=rules.rest_h) if "rest" in named else timedelta(0)
    for group in _too_near(known, rest):
        made.at_most(_columns(holding, group), 1)
    if "week" in named:
        for group in _within(known, timedelta(days=7)):
            made.at_most(_columns(holding, group), rules.shifts_in_7_days)
    if "nights" in named and rules.nights_in_a_row is not None:
        _nights(made, holding, known, rules.nights_in_a_row)


def _columns(holding: Holding, group: Sequence[Slot]) -> list[int]:
    return [column for slot in group for column in holding[slot]]


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


def _nights(made: Rows, holding: Holding, known: Sequence[Slot], most: int) -> None:
    """In no run of `most` + 1 days a night on each: two night shifts of one day are one night."""
    days: dict[date, list[Slot]] = {}
    for slot in known:
        if slot.night:
            days.setdefault(slot.day, []).append(slot)
    marks: dict[date, list[int]] = {}
    for first in days:
        run = [first + timedelta(days=n) for n in range(most + 1)]
        if all(day in days for day in run):
            for day in run:
                if day not in marks:
                    marks[day] = _night(made, [holding[slot] for slot in days[day]])
            made.at_most([column for day in run for column in marks[day]], most)


def _night(made: Rows, shifts: list[list[int]]) -> list[int]:
    """Columns of which one is 1 where a post stands any of these shifts of a day, and at most one."""
    stood = [column for columns in shifts for column in columns if column in made.fixed]
    if stood:
        return stood[:1]
    return shifts[0] if len(shifts) == 1 else [made.mark(shifts)]
