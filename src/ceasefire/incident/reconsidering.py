"""Reconsiders each report once all the others have found their groups: greedy joins are not the last word."""

import numpy as np

from ceasefire.incident.compiled import compiled
from ceasefire.incident.joining import AFTER, HEAD, PIN, RANK, ROOT, SIZE, VERSION, Day, Groups, absorb, meet
from ceasefire.incident.mixture import WIDTH, Array, Ints


@compiled
def assemble(day: Day, groups: Groups, slot: int, members: Ints, scratch: Array) -> None:
    """Puts into `slot` the joint belief of `members` (sorted here), sharpest first; leaves the lists alone."""
    m = members.shape[0]
    for i in range(1, m):
        r, j = members[i], i - 1
        while j >= 0 and day.codes[members[j], RANK] > day.codes[r, RANK]:
            members[j + 1] = members[j]
            j -= 1
        members[j + 1] = r
    r = members[0]
    groups.used[slot] = day.used[r]
    groups.parts[slot, : day.used[r]] = day.parts[r, : day.used[r]]
    groups.facts[slot] = day.facts[r]
    for i in range(1, m):
        absorb(day, groups, slot, day.parts, day.used, day.facts, members[i], scratch)


@compiled
def enlist(lists: Ints, slot: int, members: Ints) -> None:
    """Makes `members`, in this order, the list of `slot`."""
    m = members.shape[0]
    lists[slot, HEAD], lists[slot, SIZE] = members[0], m
    lists[slot, VERSION] += 1
    for i in range(m):
        lists[members[i], ROOT] = slot
        lists[members[i], AFTER] = members[i + 1] if i + 1 < m else -1


@compiled
def others_of(lists: Ints, slot: int, r: int) -> Ints:
    """Members of `slot` but r (−1: all)."""
    out = np.empty(lists[slot, SIZE], np.int64)
    i, m = lists[slot, HEAD], 0
    while i >= 0:
        if i != r:
            out[m] = i
            m += 1
        i = lists[i, AFTER]
    return out[:m]


@compiled
def reconsider(day: Day, groups: Groups, margin: float, threshold: float, todo: Ints) -> int:
    """One pass over the reports `todo`: each moves to the neighbouring group it fits best, or stands alone.

    Reports that officers placed stay. Returns the number of moves.
    """
    lists, n = groups.lists, day.used.shape[0]
    scratch, terms = np.empty((WIDTH, 10)), np.empty(5)
    seen = np.full(n + 1, -1, np.int64)
    moves = 0
    for r in todo:
        if day.codes[r, PIN] == 1:
            continue
        home = lists[r, ROOT]
        rest = others_of(lists, home, r)
        best, where = threshold, -1
        if rest.shape[0] > 0:
            assemble(day, groups, n, rest, scratch)
        seen[home] = r
        for e in range(day.start[r] - 1, day.start[r + 1]):
            at_home = e < day.start[r]
            c = home if at_home else lists[day.near[e], ROOT]
            if (at_home and rest.shape[0] == 0) or (not at_home and seen[c] == r):
                continue
            seen[c] = r
            slot, skip = (n, r) if at_home else (c, -1)
            value = meet(
                day, groups, slot, c, skip, day.parts, day.used, day.facts, r, r, 1, terms, scratch
            )  # fmt: skip
            if value > best + (0.0 if at_home else margin):
                best, where = value, c
        if where == home or (where < 0 and rest.shape[0] == 0):
            continue
        moves += 1
        _move(day, groups, r, rest, where, scratch)
    return moves


@compiled
def _move(day: Day, groups: Groups, r: int, rest: Ints, where: int, scratch: Array) -> None:
    """Takes r out of its group (whose belief without it is in the spare slot) and into slot `where` (−1: alone)."""
    lists, n = groups.lists, day.used.shape[0]
    home = lists[r, ROOT]
    if rest.shape[0] > 0:
        left = rest[0] if home == r else home
        groups.parts[left], groups.used[left] = groups.parts[n], groups.used[n]
        groups.facts[left] = groups.facts[n]
        enlist(lists, left, rest)
    members = np.full(1, r, np.int64)
    slot = r
    if where >= 0:
        target = others_of(lists, where, -1)
        members = np.empty(target.shape[0] + 1, np.int64)
        members[:-1] = target
        members[-1] = r
        lists[r, SIZE], lists[r, HEAD] = 0, -1
        lists[r, VERSION] += 1
        slot = where
    assemble(day, groups, slot, members, scratch)
    enlist(lists, slot, members)
