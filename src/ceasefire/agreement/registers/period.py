"""Weapons of a period by status, class and side, as bounds, under a named rule of counting.

Low counts what is surely in the cell, high what may be: an undecided sighting adds to the high of every cell that it
may belong to and to the low of none. Totals of a status are counted anew and are not the sums of their cells.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ceasefire.agreement.registers.duplicates import Sameness, at_least, may_be_same, pairs_of_units, units
from ceasefire.agreement.registers.sightings import Case, Judged, Status
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmsCount:
    """A rule of counting. `distinct`: different weapons, between bounds; else every sighting counts for itself."""

    name: str
    distinct: bool
    sameness: Sameness = field(default_factory=Sameness)


RULES: Mapping[str, ArmsCount] = {
    rule.name: rule
    for rule in (
        ArmsCount(name="arms-30-minutes/1", distinct=True, sameness=Sameness(within=timedelta(minutes=30))),
        ArmsCount(name="arms-distinct/1", distinct=True),
        ArmsCount(name="arms-as-reported/1", distinct=False),
    )
}
"""Different weapons, those seen more than 30 minutes apart taken as different; different weapons surely; sightings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """So many weapons, `low` to `high` (None: no upper bound); `arms` and `party` None: the total of the status.

    `sightings` are the ids that may belong here; `doubled` says that some of them may show the same weapons.
    """

    status: Status
    arms: str | None
    party: str | None
    low: int
    high: int | None
    sightings: tuple[str, ...]
    doubled: bool


def rule_named(name: str) -> ArmsCount:
    if name not in RULES:
        raise Refusal("value-unknown", value=name, known=", ".join(RULES))
    return RULES[name]


def tabulate(
    judged: Iterable[Judged], rule: ArmsCount, since: datetime | None = None, until: datetime | None = None
) -> tuple[Cell, ...]:
    """The table of a period from `since` to before `until`: cells by status, class and side, and totals by status."""
    rows = sorted(
        (one for one in judged if _when(one, since, until) is not False),
        key=lambda one: (one.sighting.time.start, one.sighting.id),
    )
    sure = [_when(one, since, until) is True for one in rows]
    cells = []
    for status in Status:
        held = [one.status is status or status in one.could_be for one in rows]
        if any(held):
            surely = [ok and one.status is status for ok, one in zip(sure, rows, strict=True)]
            cells.append(_cell((status, None, None), rows, surely, held, rule))
    for key in sorted({_key(case) for one in rows for case in one.cases}, key=lambda key: tuple(map(str, key))):
        held = [any(_key(case) == key for case in one.cases) for one in rows]
        surely = [ok and {_key(case) for case in one.cases} == {key} for ok, one in zip(sure, rows, strict=True)]
        cells.append(_cell(key, rows, surely, held, rule))
    return tuple(cells)


def _key(case: Case) -> tuple[Status, str | None, str | None]:
    return case.status, case.arms or "", case.party


def _when(one: Judged, since: datetime | None, until: datetime | None) -> bool | None:
    """Seen within the period: surely, surely not, or None where its time reaches over an end."""
    span = one.sighting.time
    if (since is not None and span.end < since) or (until is not None and span.start >= until):
        return False
    return True if (since is None or span.start >= since) and (until is None or span.end < until) else None


def _cell(
    key: tuple[Status, str | None, str | None],
    rows: Sequence[Judged],
    surely: Sequence[bool],
    possibly: Sequence[bool],
    rule: ArmsCount,
) -> Cell:
    status, arms, party = key
    low, _, _ = _count([one for one, ok in zip(rows, surely, strict=True) if ok], rule)
    held = [one for one, ok in zip(rows, possibly, strict=True) if ok]
    _, high, doubled = _count(held, rule)
    ids = tuple(one.sighting.id for one in held)
    return Cell(status=status, arms=arms, party=party, low=low, high=high, sightings=ids, doubled=doubled)


def _count(rows: Sequence[Judged], rule: ArmsCount) -> tuple[int, int | None, bool]:
    """(at least, at most, may some be the same) of a set of sightings."""
    if not rule.distinct:
        highs = [one.sighting.high for one in rows]
        return sum(one.sighting.count.low for one in rows), _sum(highs), False
    parts = units(rows)
    pairs = pairs_of_units(parts, may_be_same(rows, rule.sameness))
    low = at_least([part.low for part in parts], pairs)
    again = any(part.serial is not None and len(part.rows) > 1 for part in parts)
    return low, _sum([part.high for part in parts]), bool(pairs) or again


def _sum(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
