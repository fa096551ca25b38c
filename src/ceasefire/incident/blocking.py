"""Finds the pairs of reports worth comparing: boxes in space and onset that overlap, swept along time."""

import math

import numpy as np

from ceasefire.incident.compiled import compiled
from ceasefire.incident.mixture import Array, Ints


@compiled
def boxes(parts: Array, used: Ints, reach: float) -> Array:
    """(n, 6): lowest and highest x, y, s of each belief's bells that matter, ± `reach` sigmas."""
    n = used.shape[0]
    out = np.empty((n, 6))
    for r in range(n):
        for d in range(3):
            low, high = 1e300, -1e300
            for c in range(used[r]):
                if c > 0 and parts[r, c, 0] < -5.5:
                    continue
                half = reach * math.sqrt(parts[r, c, 4 if d == 0 else (7 if d == 1 else 9)])
                low, high = min(low, parts[r, c, 1 + d] - half), max(high, parts[r, c, 1 + d] + half)
            out[r, 2 * d], out[r, 2 * d + 1] = low, high
    return out


@compiled
def neighbours(box: Array, order: Ints) -> Ints:
    """(2, m) pairs whose boxes overlap, lower number first; `order` sorts boxes by their earliest time."""
    n = order.shape[0]
    cap, m = 64 * n + 64, 0
    out = np.empty((2, cap), np.int64)
    for p in range(n):
        a = order[p]
        for q in range(p + 1, n):
            b = order[q]
            if box[b, 4] > box[a, 5]:
                break
            if box[a, 0] <= box[b, 1] and box[b, 0] <= box[a, 1] and box[a, 2] <= box[b, 3] and box[b, 2] <= box[a, 3]:
                if m == cap:
                    bigger = np.empty((2, 2 * cap), np.int64)
                    bigger[:, :cap] = out
                    out, cap = bigger, 2 * cap
                out[0, m], out[1, m] = min(a, b), max(a, b)
                m += 1
    return out[:, :m]
