"""Joins reports into groups: the best pair first, each join sharpening the belief, then every report reconsidered.

All state lives in few flat arrays so that numba compiles it fast; a group lives in the slot of one of its reports.
"""

import math
from typing import NamedTuple

import numba as nb
import numpy as np

from ceasefire.incident.mixture import WIDTH, Array, Ints, product

SIZE, HEAD, AFTER, ROOT, VERSION = range(5)
SOURCE, HABIT, RANK, PIN = range(4)
SHARE, TYPICAL, VARIANCE, REPEAT = range(4)
TOLD, DOUBT = 8, 9


class Day(NamedTuple):
    """What does not change while grouping n reports.

    parts (n, WIDTH, 10), used (n,): beliefs. facts (n, 10): posterior of the 8 kinds, log count, its variance (inf:
    none told). codes (n, 4): source, kind of source, order of sharpness, 1 if officers decided where it belongs.
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
    """What changes: beliefs and facts by slot, and lists (n, 5): size and first member by slot; next member, slot of
    each report; version of each slot."""

    parts: Array
    used: Ints
    facts: Array
    lists: Ints


def singles(day: Day) -> Groups:
    """Every report alone."""
    n = len(day.used)
    lists = np.zeros((n, 5), np.int64)
    lists[:, SIZE], lists[:, HEAD], lists[:, AFTER], lists[:, ROOT] = 1, np.arange(n), -1, np.arange(n)
    return Groups(day.parts.copy(), day.used.copy(), day.facts.copy(), lists)


@nb.njit(cache=True, error_model="numpy")
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


@nb.njit(cache=True, error_model="numpy")
def lists_terms(day: Day, lists: Ints, a: int, first: int, more: int) -> tuple[float, float]:
    """(repeat, size) terms of the chain of `more` reports starting at `first` joining slot a; repeat is −inf where
    officers keep two of them apart."""
    again = 0.0
    j, left = first, more
    while left > 0:
        again_j = 0.0
        i = lists[a, HEAD]
        while i >= 0:
            if day.codes[i, SOURCE] == day.codes[j, SOURCE]:
                again_j = day.habits[REPEAT, day.codes[j, HABIT]]
            for e in range(day.apart_start[j], day.apart_start[j + 1]):
                if day.apart[e] == i or day.apart[e] == -1:
                    return -np.inf, 0.0
            for e in range(day.apart_start[i], day.apart_start[i + 1]):
                if day.apart[e] == -1:
                    return -np.inf, 0.0
            i = lists[i, AFTER]
        again += again_j
        j = lists[j, AFTER]
        left -= 1
    most = day.sizes.shape[0] - 1
    na = lists[a, SIZE]
    return again, day.sizes[min(na + more, most)] - day.sizes[min(na, most)] - day.sizes[min(more, most)]


@nb.njit(cache=True, error_model="numpy")
def meet(
    day: Day, groups: Groups, a: int, parts: Array, used: Ints, facts: Array, b: int, first: int, more: int,
    terms: Array, out: Array, keep: bool,
) -> float:  # fmt: skip
    """Log Bayes factor of slot a and the belief b of (parts, used, facts), whose `more` reports start at `first`.

    terms: [space-time, kind, count, repeat, size]. With `keep`, slot a takes the joint belief and facts.
    """
    kind, number = facts_terms(groups.facts, a, facts, b, day.habits)
    again, size = lists_terms(day, groups.lists, a, first, more)
    rest = kind + number + again + size
    terms[1], terms[2], terms[3], terms[4] = kind, number, again, size
    terms[0] = -np.inf
    if rest < -12.0 and not keep:
        return -np.inf
    where, n = product(groups.parts, a, groups.used[a], parts, b, used[b], day.grid, day.hours, day.frame, out, keep)
    terms[0] = where
    if keep:
        if n > 0:
            groups.parts[a, :n] = out[:n]
            groups.used[a] = n
        _join_facts(groups.facts, a, facts, b, day.habits)
    return where + rest


@nb.njit(cache=True, error_model="numpy")
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


@nb.njit(cache=True, error_model="numpy")
def gains(day: Day, groups: Groups, left: Ints, right: Ints) -> Array:
    """Gain of joining every pair of slots."""
    out = np.empty(left.shape[0])
    scratch, terms = np.empty((WIDTH, 10)), np.empty(5)
    for e in range(left.shape[0]):
        b = right[e]
        out[e] = meet(
            day, groups, left[e], groups.parts, groups.used, groups.facts, b, groups.lists[b, HEAD],
            groups.lists[b, SIZE], terms, scratch, False,
        )  # fmt: skip
    return out


@nb.njit(cache=True, error_model="numpy")
def _before(key: Array, pair: Ints, i: int, j: int) -> bool:
    """Heap order: greater gain first; among equals the earlier pair."""
    if key[i] != key[j]:
        return bool(key[i] > key[j])
    return bool(pair[i, 0] < pair[j, 0] or (pair[i, 0] == pair[j, 0] and pair[i, 1] < pair[j, 1]))


@nb.njit(cache=True, error_model="numpy")
def _swap(key: Array, pair: Ints, i: int, j: int) -> None:
    key[i], key[j] = key[j], key[i]
    for c in range(4):
        pair[i, c], pair[j, c] = pair[j, c], pair[i, c]


@nb.njit(cache=True, error_model="numpy")
def _sink(key: Array, pair: Ints, i: int, n: int) -> None:
    """Restores the heap below i."""
    while True:
        best, left = i, 2 * i + 1
        if left < n and _before(key, pair, left, best):
            best = left
        if left + 1 < n and _before(key, pair, left + 1, best):
            best = left + 1
        if best == i:
            return
        _swap(key, pair, i, best)
        i = best


@nb.njit(cache=True, error_model="numpy")
def _link(lists: Ints, a: int, b: int) -> None:
    """Members of slot b become members of slot a."""
    tail = lists[a, HEAD]
    while lists[tail, AFTER] >= 0:
        tail = lists[tail, AFTER]
    lists[tail, AFTER] = lists[b, HEAD]
    j = lists[b, HEAD]
    while j >= 0:
        lists[j, ROOT] = a
        j = lists[j, AFTER]
    lists[b, HEAD] = -1
    lists[a, SIZE] += lists[b, SIZE]
    lists[b, SIZE] = 0
    lists[a, VERSION] += 1
    lists[b, VERSION] += 1


@nb.njit(cache=True, error_model="numpy")
def agglomerate(day: Day, groups: Groups, threshold: float, left: Ints, right: Ints, first: Array) -> int:
    """Joins the best pair of slots while its gain is above the threshold, starting from pairs (left < right) with
    gains `first`; returns the number of joins."""
    n = day.used.shape[0]
    lists = groups.lists
    cap = 2 * left.shape[0] + 4096
    key, pair = np.empty(cap), np.empty((cap, 4), np.int64)
    scratch, terms = np.empty((WIDTH, 10)), np.empty(5)
    seen = np.full(n, -1, np.int64)
    fresh = np.empty(n, np.int64)
    heap, joins = 0, 0
    for e in range(left.shape[0]):
        if first[e] > threshold:
            key[heap], pair[heap, 0], pair[heap, 1] = first[e], left[e], right[e]
            pair[heap, 2], pair[heap, 3] = lists[left[e], VERSION], lists[right[e], VERSION]
            heap += 1
    for i in range(heap // 2, -1, -1):
        _sink(key, pair, i, heap)
    while heap > 0:
        a, b, va, vb = pair[0, 0], pair[0, 1], pair[0, 2], pair[0, 3]
        heap -= 1
        _swap(key, pair, 0, heap)
        _sink(key, pair, 0, heap)
        if lists[a, VERSION] != va or lists[b, VERSION] != vb:
            continue
        meet(
            day, groups, a, groups.parts, groups.used, groups.facts, b, lists[b, HEAD], lists[b, SIZE],
            terms, scratch, True,
        )  # fmt: skip
        _link(lists, a, b)
        joins += 1
        count, seen[a] = 0, joins
        i = lists[a, HEAD]
        while i >= 0:
            for e in range(day.start[i], day.start[i + 1]):
                c = lists[day.near[e], ROOT]
                if seen[c] != joins:
                    seen[c] = joins
                    fresh[count] = c
                    count += 1
            i = lists[i, AFTER]
        for f in range(count):
            low, high = min(a, fresh[f]), max(a, fresh[f])
            value = meet(
                day, groups, low, groups.parts, groups.used, groups.facts, high, lists[high, HEAD], lists[high, SIZE],
                terms, scratch, False,
            )  # fmt: skip
            if value > threshold:
                if heap == cap:
                    cap *= 2
                    longer, wider = np.empty(cap), np.empty((cap, 4), np.int64)
                    longer[:heap], wider[:heap] = key, pair
                    key, pair = longer, wider
                key[heap], pair[heap, 0], pair[heap, 1] = value, low, high
                pair[heap, 2], pair[heap, 3] = lists[low, VERSION], lists[high, VERSION]
                i = heap
                heap += 1
                while i > 0 and _before(key, pair, i, (i - 1) // 2):
                    _swap(key, pair, i, (i - 1) // 2)
                    i = (i - 1) // 2
    return joins


@nb.njit(cache=True, error_model="numpy")
def rebuild(day: Day, groups: Groups, slot: int, members: Ints, terms: Array, scratch: Array) -> None:
    """Makes `slot` the group of `members` (sorted here), sharpest first."""
    m, lists = members.shape[0], groups.lists
    for i in range(1, m):
        r, j = members[i], i - 1
        while j >= 0 and day.codes[members[j], RANK] > day.codes[r, RANK]:
            members[j + 1] = members[j]
            j -= 1
        members[j + 1] = r
    r = members[0]
    groups.parts[slot], groups.used[slot] = day.parts[r], day.used[r]
    groups.facts[slot] = day.facts[r]
    lists[slot, HEAD], lists[slot, SIZE], lists[r, AFTER], lists[r, ROOT] = r, 1, -1, slot
    for i in range(1, m):
        r = members[i]
        lists[r, AFTER] = -1
        meet(day, groups, slot, day.parts, day.used, day.facts, r, r, 1, terms, scratch, True)
        lists[members[i - 1], AFTER], lists[r, ROOT] = r, slot
        lists[slot, SIZE] += 1
    lists[slot, VERSION] += 1


@nb.njit(cache=True, error_model="numpy")
def reconsider(day: Day, groups: Groups, margin: float, threshold: float, todo: Ints) -> int:
    """One pass over the reports `todo`: each moves to the neighbouring group it fits best, or stands alone.

    Reports that officers placed stay. Returns the number of moves. Two jobs at most a report: (slot, members) pairs
    are rebuilt in one place so that the compiler sees the big loop once.
    """
    lists = groups.lists
    scratch, terms = np.empty((WIDTH, 10)), np.empty(5)
    seen = np.full(day.used.shape[0], -1, np.int64)
    buffer = np.empty(1, np.int64)
    moves = 0
    for r in todo:
        if day.codes[r, PIN] == 1:
            continue
        home, m = lists[r, ROOT], 0
        if lists[home, SIZE] > buffer.shape[0] - 1:
            buffer = np.empty(2 * lists[home, SIZE] + 2, np.int64)
        i = lists[home, HEAD]
        while i >= 0:
            if i != r:
                buffer[m] = i
                m += 1
            i = lists[i, AFTER]
        best, where, spare = threshold, -1, -1
        # step 0: take r out; step 1: weigh the places it could go; step 2: put it there
        for step in range(2):
            if step == 0 and m > 0:
                lists[home, SIZE], lists[home, HEAD] = 0, -1
                lists[home, VERSION] += 1
                spare = buffer[0]
                target, size = spare, m
            elif step == 0:
                continue
            else:
                if m > 0:
                    groups.parts[r], groups.used[r] = day.parts[r], day.used[r]
                    groups.facts[r] = day.facts[r]
                    lists[r, HEAD], lists[r, SIZE], lists[r, AFTER], lists[r, ROOT] = r, 1, -1, r
                    lists[r, VERSION] += 1
                seen[r] = r
                for e in range(day.start[r] - 1, day.start[r + 1]):
                    c = spare if e < day.start[r] else lists[day.near[e], ROOT]
                    if c < 0 or seen[c] == r:
                        continue
                    seen[c] = r
                    value = meet(day, groups, c, day.parts, day.used, day.facts, r, r, 1, terms, scratch, False)
                    if value > best + (margin if c != spare else 0.0):
                        best, where = value, c
                if where < 0:
                    moves += m > 0
                    continue
                moves += where != spare
                size = lists[where, SIZE] + 1
                if size > buffer.shape[0]:
                    buffer = np.empty(2 * size, np.int64)
                k, i = 0, lists[where, HEAD]
                while i >= 0:
                    buffer[k] = i
                    k += 1
                    i = lists[i, AFTER]
                buffer[k] = r
                lists[r, SIZE], lists[r, HEAD] = 0, -1
                lists[r, VERSION] += 1
                target = where
            rebuild(day, groups, target, buffer[:size], terms, scratch)
    return moves


@nb.njit(cache=True, error_model="numpy")
def rests(day: Day, groups: Groups, spare: Groups) -> tuple[Array, Array, Array]:
    """For every report what the others of its group say without it: (n, 10) [number of others, mean x, y, s,
    covariance xx, xy, xs, yy, ys, ss of the mixture], (n, 10) facts, and (n, 5) the terms of its joining them:
    [space-time, kind, count, repeat, size]. `spare` is a scratch copy of `groups`."""
    n = day.used.shape[0]
    out, facts, terms = np.zeros((n, 10)), np.zeros((n, 10)), np.zeros((n, 5))
    scratch, five = np.empty((WIDTH, 10)), np.empty(5)
    buffer = np.empty(n, np.int64)
    for r in range(n):
        slot, m = groups.lists[r, ROOT], 0
        i = groups.lists[slot, HEAD]
        while i >= 0:
            if i != r:
                buffer[m] = i
                m += 1
            i = groups.lists[i, AFTER]
        if m == 0:
            continue
        s = buffer[0]
        rebuild(day, spare, s, buffer[:m], five, scratch)
        facts[r] = spare.facts[s]
        out[r, 0] = m
        moments(spare.parts, s, spare.used[s], out, r)
        meet(day, spare, s, day.parts, day.used, day.facts, r, r, 1, five, scratch, False)
        terms[r] = five
    return out, facts, terms


@nb.njit(cache=True, error_model="numpy")
def moments(parts: Array, s: int, used: int, out: Array, r: int) -> None:
    """out[r, 1:] = mean and covariance of the mixture parts[s, :used]."""
    for c in range(used):
        w = math.exp(parts[s, c, 0])
        for d in range(1, 4):
            out[r, d] += w * parts[s, c, d]
    for c in range(used):
        w = math.exp(parts[s, c, 0])
        dx, dy, ds = parts[s, c, 1] - out[r, 1], parts[s, c, 2] - out[r, 2], parts[s, c, 3] - out[r, 3]
        out[r, 4] += w * (parts[s, c, 4] + dx * dx)
        out[r, 5] += w * (parts[s, c, 5] + dx * dy)
        out[r, 6] += w * (parts[s, c, 6] + dx * ds)
        out[r, 7] += w * (parts[s, c, 7] + dy * dy)
        out[r, 8] += w * (parts[s, c, 8] + dy * ds)
        out[r, 9] += w * (parts[s, c, 9] + ds * ds)


@nb.njit(cache=True, error_model="numpy")
def combine(day: Day, spare: Groups, start: Ints, members: Ints) -> Array:
    """Rebuilds each group k from members[start[k]:start[k + 1]] into the slot of its first member (sharpest first
    afterwards); returns (groups, 10) moments [slot, mean, covariance]."""
    count = start.shape[0] - 1
    out = np.zeros((count, 10))
    scratch, five = np.empty((WIDTH, 10)), np.empty(5)
    for k in range(count):
        slot = members[start[k]]
        rebuild(day, spare, slot, members[start[k] : start[k + 1]], five, scratch)
        moments(spare.parts, slot, spare.used[slot], out, k)
        out[k, 0] = slot
    return out
