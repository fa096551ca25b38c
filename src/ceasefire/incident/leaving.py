"""What the others of a group say without one report, and what a group says as a whole."""

import math

import numpy as np

from ceasefire.incident.compiled import compiled
from ceasefire.incident.joining import AFTER, HEAD, ROOT, Day, Groups, meet
from ceasefire.incident.mixture import WIDTH, Array, Ints
from ceasefire.incident.reconsidering import rebuild


@compiled
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


@compiled
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


@compiled
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
