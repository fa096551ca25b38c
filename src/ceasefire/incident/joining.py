"""Everything one join needs: what stays fixed over a day, what changes, and the Bayes factor of two groups."""

import math
from typing import NamedTuple

import numpy as np

from ceasefire.incident.compiled import compiled
from ceasefire.incident.mixture import Array, Ints, product

SIZE, HEAD, AFTER, ROOT, VERSION = range(5)
SOURCE, HABIT, RANK, PIN, VOICE = range(5)
SHARE, TYPICAL, VARIANCE, REPEAT = range(4)
TOLD, DOUBT = 8, 9


class Day(NamedTuple):
    """What does not change while grouping n reports.

    parts (n, WIDTH, 10), used (n,): beliefs. facts (n, 10): posterior of the 8 kinds, log count, its variance (inf:
    none told). codes (n, 5): source, kind of source, order of sharpness, 1 if officers decided where it belongs, and
    the voice: reports of one voice (a device, or the offices of a party) lean on one another.
    start (n+1,), near: compressed lists of reports that may be joined; apart_start, apart: those that must not be.
    habits (4, 8): prior of each kind, mean and variance of its log count; and by kind of source the log repeat factor.
    sizes: log prior of group sizes. grid, hours, frame: the density, as in mixture.product.
    """

    parts: Array
    used: Ints
    facts: Array
    codes: Ints
    start: Ints
    near: Ints
    apart_start: Ints
    apart: Ints
    habits: Array
    sizes: Array
    grid: Array
    hours: Array
    frame: Array


class Groups(NamedTuple):
    """What changes: beliefs and facts by slot, and lists (n + 1, 5): size and first member by slot; next member
    and slot by report; version by slot."""

    parts: Array
    used: Ints
    facts: Array
    lists: Ints


def singles(day: Day) -> Groups:
    """Every report alone; one spare slot at the end."""
    n = len(day.used)
    lists = np.zeros((n + 1, 5), np.int64)
    lists[:, SIZE], lists[:, HEAD], lists[:, AFTER], lists[:, ROOT] = 1, np.arange(n + 1), -1, np.arange(n + 1)
    spare = ((0, 1), (0, 0))
    return Groups(np.pad(day.parts, (*spare, (0, 0))), np.pad(day.used, (0, 1)), np.pad(day.facts, spare), lists)


@compiled
def facts_terms(f: Array, a: int, g: Array, b: int, habits: Array) -> tuple[float, float]:
    """(kind, count) log Bayes factors of facts f[a], g[b]: log Σ p q / share; and two log counts having one true value
    with the prior of the likeliest common kind, kept within ±2."""
    total, best, top = 0.0, -1.0, 0
    for k in range(8):
        w = f[a, k] * g[b, k] / habits[SHARE, k]
        total += w
        if w > best:
            best, top = w, k
    kind = math.log(total + 1e-12)
    v1, v2 = f[a, DOUBT], g[b, DOUBT]
    if v1 == np.inf or v2 == np.inf:
        return kind, 0.0
    p1, p2, p0 = 1.0 / v1, 1.0 / v2, 1.0 / habits[VARIANCE, top]
    a1, a2 = f[a, TOLD] - habits[TYPICAL, top], g[b, TOLD] - habits[TYPICAL, top]
    together = 0.5 * math.log(p0 / (p0 + p1 + p2)) + 0.5 * (a1 * p1 + a2 * p2) ** 2 / (p0 + p1 + p2)
    apart = 0.5 * math.log(p0 / (p0 + p1)) + 0.5 * math.log(p0 / (p0 + p2))
    apart += 0.5 * (a1 * p1) ** 2 / (p0 + p1) + 0.5 * (a2 * p2) ** 2 / (p0 + p2)
    return kind, min(max(together - apart, -2.0), 2.0)


@compiled
def lists_terms(day: Day, lists: Ints, chain: int, skip: int, first: int, more: int) -> tuple[float, float]:
    """(repeat, size) terms of `more` reports, chained from `first`, joining the members of slot `chain` but `skip`
    (−1: all of them); repeat is −inf where officers keep two of them apart."""
    again = 0.0
    j, left = first, more
    while left > 0:
        again_j = 0.0
        i = lists[chain, HEAD]
        while i >= 0:
            if i != skip:
                if day.codes[i, SOURCE] == day.codes[j, SOURCE]:
                    again_j = day.habits[REPEAT, day.codes[j, HABIT]]
                for e in range(day.apart_start[j], day.apart_start[j + 1]):
                    if day.apart[e] == i or day.apart[e] == -1:
                        return -np.inf, 0.0
                if day.apart_start[i] < day.apart_start[i + 1] and day.apart[day.apart_start[i]] == -1:
                    return -np.inf, 0.0
            i = lists[i, AFTER]
        again += again_j
        j = lists[j, AFTER]
        left -= 1
    most = day.sizes.shape[0] - 1
    na = lists[chain, SIZE] - (1 if skip >= 0 else 0)
    return again, day.sizes[min(na + more, most)] - day.sizes[min(na, most)] - day.sizes[min(more, most)]


@compiled
def meet(
    day: Day, groups: Groups, a: int, chain: int, skip: int, parts: Array, used: Ints, facts: Array, b: int,
    first: int, more: int, terms: Array, out: Array,
) -> float:  # fmt: skip
    """Log Bayes factor of the belief in slot a, held by the members of slot `chain` but `skip`, and the belief b of
    (parts, used, facts), held by `more` reports chained from `first`. terms: [space-time, kind, count, repeat, size].
    """
    kind, number = facts_terms(groups.facts, a, facts, b, day.habits)
    again, size = lists_terms(day, groups.lists, chain, skip, first, more)
    rest = kind + number + again + size
    terms[1], terms[2], terms[3], terms[4] = kind, number, again, size
    terms[0] = -np.inf
    if rest < -10.0:
        return -np.inf
    n = groups.used[a]
    where, _ = product(groups.parts, a, n, parts, b, used[b], day.grid, day.hours, day.frame, out, False)
    terms[0] = where
    return where + rest


@compiled
def absorb(day: Day, groups: Groups, a: int, parts: Array, used: Ints, facts: Array, b: int, out: Array) -> None:
    """Slot a takes the joint belief and facts of itself and b; a belief that has nothing in common changes nothing."""
    _, n = product(groups.parts, a, groups.used[a], parts, b, used[b], day.grid, day.hours, day.frame, out, True)
    if n > 0:
        groups.parts[a, :n] = out[:n]
        groups.used[a] = n
    _join_facts(groups.facts, a, facts, b, day.habits)


@compiled
def _join_facts(f: Array, a: int, g: Array, b: int, habits: Array) -> None:
    total = 0.0
    for k in range(8):
        f[a, k] = f[a, k] * g[b, k] / habits[SHARE, k] + 1e-9
        total += f[a, k]
    for k in range(8):
        f[a, k] /= total
    if g[b, DOUBT] < np.inf:
        if f[a, DOUBT] < np.inf:
            p1, p2 = 1.0 / f[a, DOUBT], 1.0 / g[b, DOUBT]
            f[a, TOLD] = (f[a, TOLD] * p1 + g[b, TOLD] * p2) / (p1 + p2)
            f[a, DOUBT] = 1.0 / (p1 + p2)
        else:
            f[a, TOLD], f[a, DOUBT] = g[b, TOLD], g[b, DOUBT]
