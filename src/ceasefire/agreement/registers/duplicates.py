"""How many different weapons a set of sightings shows, at least and at most: nothing is counted twice unsaid.

A serial is one weapon however often it was seen. Weapons without a serial may be the same as others of a class and side
that can be the same, seen no farther off than they can have driven in the time between; a rule of counting may take
those seen more than so many minutes apart as different all the same. At least: the heaviest set of sightings of which
no two can be the same. At most: all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from ceasefire.agreement.registers.positions import positions
from ceasefire.agreement.registers.sightings import Judged

EXACT_UP_TO = 40
"""Sightings that hang together beyond this number are counted by the heaviest first; still a true lower bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sameness:
    """Two sightings may show one weapon if that speed allows it (with their doubts) and they lie within this time.

    `within` None: however long apart; then the bounds hold whatever drove where.
    """

    within: timedelta | None = None
    speed_m_s: float = 20.0
    slack_m: float = 200.0


@dataclass(frozen=True, slots=True)
class Unit:
    """Weapons that are counted together: one serial, or the unnamed rest of one sighting.

    `rows` are the sightings it was seen in (numbers), `low` and `high` how many weapons it is (None: no upper bound).
    """

    rows: tuple[int, ...]
    serial: str | None
    low: int
    high: int | None


def units(judged: Sequence[Judged]) -> tuple[Unit, ...]:
    """The units of a set of sightings; a serial seen twice is one unit."""
    named: dict[str, list[int]] = {}
    rest = []
    for n, one in enumerate(judged):
        serials = dict.fromkeys(one.sighting.serials)
        for serial in serials:
            named.setdefault(serial, []).append(n)
        low, high = max(one.sighting.count.low - len(serials), 0), one.sighting.high
        left = None if high is None else high - len(serials)
        if left is None or left > 0:
            rest.append(Unit((n,), None, low, left))
    return (*(Unit(tuple(rows), serial, 1, 1) for serial, rows in named.items()), *rest)


def may_be_same(judged: Sequence[Judged], rule: Sameness) -> frozenset[tuple[int, int]]:
    """Pairs (i < j) of sightings that may show the same weapons; only neighbours in time are compared."""
    where = positions([one.sighting.place for one in judged])
    order = sorted(range(len(judged)), key=lambda n: judged[n].sighting.time.start)
    longest = max((one.sighting.time.length for one in judged), default=timedelta(0))
    found = set()
    for k, i in enumerate(order):
        for j in order[k + 1 :]:
            gap = judged[j].sighting.time.start - judged[i].sighting.time.start
            if rule.within is not None and gap > rule.within + longest:
                break
            if _near_in_time(judged[i], judged[j], rule) and _alike(judged[i], judged[j]):
                apart = float(((where.centres[i] - where.centres[j]) ** 2).sum() ** 0.5)
                reach = float(where.reach[i] + where.reach[j]) + rule.slack_m + rule.speed_m_s * _far(judged, i, j)
                if not apart > reach:
                    found.add((min(i, j), max(i, j)))
    return frozenset(found)


def _near_in_time(one: Judged, other: Judged, rule: Sameness) -> bool:
    if rule.within is None:
        return True
    a, b = one.sighting.time, other.sighting.time
    return a.start - b.end <= rule.within and b.start - a.end <= rule.within


def _far(judged: Sequence[Judged], i: int, j: int) -> float:
    """The longest time between the two, in seconds."""
    a, b = judged[i].sighting.time, judged[j].sighting.time
    return max(abs((a.end - b.start).total_seconds()), abs((b.end - a.start).total_seconds()))


def _alike(one: Judged, other: Judged) -> bool:
    """Can both be of one class and one side?"""
    mine = {(case.arms, case.party) for case in one.cases}
    return bool(mine & {(case.arms, case.party) for case in other.cases})


def pairs_of_units(parts: Sequence[Unit], rows: frozenset[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """Pairs of units that may be the same: not both named, and seen in sightings that may be the same."""
    seen_in: dict[int, list[int]] = {}
    for n, part in enumerate(parts):
        for row in part.rows:
            seen_in.setdefault(row, []).append(n)
    return frozenset(
        (min(i, j), max(i, j))
        for a, b in rows
        for i in seen_in.get(a, ())
        for j in seen_in.get(b, ())
        if i != j and (parts[i].serial is None or parts[j].serial is None)
    )


def at_least(weights: Sequence[int], pairs: frozenset[tuple[int, int]]) -> int:
    """The greatest sum of weights of which no two are a pair."""
    beside: dict[int, set[int]] = {}
    for i, j in pairs:
        beside.setdefault(i, set()).add(j)
        beside.setdefault(j, set()).add(i)
    alone = sum(weight for n, weight in enumerate(weights) if n not in beside)
    return alone + sum(_heaviest(group, weights, beside) for group in _groups(beside))


def _groups(beside: dict[int, set[int]]) -> list[list[int]]:
    """Sets of numbers that hang together, each in ascending order."""
    left, groups = set(beside), []
    for first in sorted(beside):
        if first not in left:
            continue
        group, waiting = [], [first]
        left.discard(first)
        while waiting:
            group.append(waiting.pop())
            fresh = beside[group[-1]] & left
            left -= fresh
            waiting += fresh
        groups.append(sorted(group))
    return groups


def _heaviest(group: list[int], weights: Sequence[int], beside: dict[int, set[int]]) -> int:
    """Of one group; exact by cutting at the one with most neighbours, each remaining set solved once."""
    if len(group) > EXACT_UP_TO:
        return _greedy(group, weights, beside)
    place = {n: k for k, n in enumerate(group)}
    near = [sum(1 << place[m] for m in beside[n]) for n in group]
    known: dict[int, int] = {0: 0}

    def best(mask: int) -> int:
        if mask not in known:
            rest = [k for k in range(len(group)) if mask >> k & 1]
            k = max(rest, key=lambda one: (near[one] & mask).bit_count())
            without = mask & ~(1 << k)
            known[mask] = max(best(without), weights[group[k]] + best(without & ~near[k]))
        return known[mask]

    return best((1 << len(group)) - 1)


def _greedy(group: list[int], weights: Sequence[int], beside: dict[int, set[int]]) -> int:
    """Heaviest first, then those with few neighbours: some set of which no two are a pair."""
    taken: set[int] = set()
    for n in sorted(group, key=lambda m: (-weights[m], len(beside[m]), m)):
        if not beside[n] & taken:
            taken.add(n)
    return sum(weights[n] for n in taken)
