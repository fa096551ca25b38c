"""Joins reports into groups, the best pair first: each join sharpens a belief and is weighed anew against the rest.

A heap of gains with lazy deletion; equal gains fall to the earlier pair, so that the result depends on content alone.
"""

import numpy as np

from ceasefire.incident.compiled import compiled
from ceasefire.incident.joining import AFTER, HEAD, ROOT, SIZE, VERSION, Day, Groups, absorb, meet
from ceasefire.incident.mixture import WIDTH, Array, Ints


@compiled
def gains(day: Day, groups: Groups, left: Ints, right: Ints) -> Array:
    """Gain of joining every pair of slots."""
    out = np.empty(left.shape[0])
    scratch, terms = np.empty((WIDTH, 10)), np.empty(5)
    for e in range(left.shape[0]):
        b = right[e]
        out[e] = meet(
            day, groups, left[e], left[e], -1, groups.parts, groups.used, groups.facts, b, groups.lists[b, HEAD],
            groups.lists[b, SIZE], terms, scratch,
        )  # fmt: skip
    return out


@compiled
def _before(key: Array, pair: Ints, i: int, j: int) -> bool:
    """Heap order: greater gain first; among equals the earlier pair."""
    if key[i] != key[j]:
        return bool(key[i] > key[j])
    return bool(pair[i, 0] < pair[j, 0] or (pair[i, 0] == pair[j, 0] and pair[i, 1] < pair[j, 1]))


@compiled
def _swap(key: Array, pair: Ints, i: int, j: int) -> None:
    key[i], key[j] = key[j], key[i]
    for c in range(4):
        pair[i, c], pair[j, c] = pair[j, c], pair[i, c]


@compiled
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


@compiled
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


@compiled
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
        absorb(day, groups, a, groups.parts, groups.used, groups.facts, b, scratch)
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
                day, groups, low, low, -1, groups.parts, groups.used, groups.facts, high, lists[high, HEAD],
                lists[high, SIZE], terms, scratch,
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
