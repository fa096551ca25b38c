"""What the others of a group say without one report, and what a group says as a whole."""

import math

import numpy as np

from ceasefire.incident.compiled import compiled
from ceasefire.incident.joining import ROOT, VOICE, Day, Groups, meet
from ceasefire.incident.mixture import WIDTH, Array, Ints
from ceasefire.incident.reconsidering import assemble, others_of


@compiled
def rests(day: Day, groups: Groups) -> tuple[Array, Array, Array]:
    """For every report what the others of its group say without it: (n, 10) [number of others, mean x, y, s,
    covariance xx, xy, xs, yy, ys, ss of the mixture] and (n, 10) facts, of the others of another voice alone (an echo
    confirms nothing); and (n, 5) the terms of its joining all others: [space-time, kind, count, repeat, size]."""
    n = day.used.shape[0]
    out, facts, terms = np.zeros((n, 10)), np.zeros((n, 10)), np.zeros((n, 5))
    scratch, five = np.empty((WIDTH, 10)), np.empty(5)
    for r in range(n):
        slot = groups.lists[r, ROOT]
        rest = others_of(groups.lists, slot, r)
        if rest.shape[0] == 0:
            continue
        assemble(day, groups, n, rest, scratch)
        meet(day, groups, n, slot, r, day.parts, day.used, day.facts, r, r, 1, five, scratch)
        terms[r] = five
        free = rest[day.codes[rest, VOICE] != day.codes[r, VOICE]]
        if free.shape[0] == 0:
            continue
        if free.shape[0] < rest.shape[0]:
            assemble(day, groups, n, free, scratch)
        facts[r] = groups.facts[n]
        out[r, 0] = free.shape[0]
        moments(groups.parts, n, int(groups.used[n]), out, r)
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
    """Puts the joint belief of members[start[k]:start[k + 1]] into the slot of the first of them, for every group k;
    returns (groups, 10) moments [slot, mean, covariance]."""
    count = start.shape[0] - 1
    out = np.zeros((count, 10))
    scratch = np.empty((WIDTH, 10))
    for k in range(count):
        slot = members[start[k]]
        assemble(day, spare, slot, members[start[k] : start[k + 1]].copy(), scratch)
        moments(spare.parts, slot, int(spare.used[slot]), out, k)
        out[k, 0] = slot
    return out
