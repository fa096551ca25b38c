"""Reconsiders each report once all the others have found their groups: greedy joins are not the last word."""

import numpy as np

from ceasefire.incident.compiled import compiled
from ceasefire.incident.joining import AFTER, HEAD, PIN, RANK, ROOT, SIZE, VERSION, Day, Groups, meet
from ceasefire.incident.mixture import WIDTH, Array, Ints


@compiled
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


@compiled
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
