"""A tree over a zone's edges: which are near, how far the nearest is, and on which side of all of them a point lies.

A node stands for edges that follow each other and knows the box around them. Whole runs are passed over: those out of
reach, those left of the point, and those right of it, of which only the height of the two ends counts. The answers are
those of a walk over all edges.
"""

import math
from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ceasefire.geometry.frame import Floats

Ints = NDArray[np.int64]
_LEAF = 4
DEEP = 64
"""Room that a search needs, in nodes."""


@dataclass(frozen=True, slots=True, eq=False)
class Border:
    """Edges (n, 4) x0 y0 x1 y1 in metres, and a heap of runs over them: boxes (m, 4), runs (m, 3).

    A run is first edge, last edge + 1, and 1 if its edges form one unbroken chain.
    """

    edges: Floats
    boxes: Floats
    runs: Ints


def border_of(edges: Floats) -> Border:
    """Put a tree over edges (n, 4), rings one after the other."""
    leaves = 1
    while leaves * _LEAF < len(edges):
        leaves *= 2
    cuts = np.linspace(0, len(edges), leaves + 1).round().astype(np.int64)
    boxes, runs = np.empty((2 * leaves, 4)), np.zeros((2 * leaves, 3), np.int64)
    _fill(np.ascontiguousarray(edges), cuts, boxes, runs)
    return Border(edges, boxes, runs)


@njit(cache=True)
def _fill(edges: Floats, cuts: Ints, boxes: Floats, runs: Ints) -> None:
    leaves = cuts.size - 1
    for node in range(2 * leaves - 1, 0, -1):
        if node >= leaves:
            runs[node, 0], runs[node, 1] = cuts[node - leaves], cuts[node - leaves + 1]
        else:
            runs[node, 0], runs[node, 1] = runs[2 * node, 0], runs[2 * node + 1, 1]
        boxes[node, 0], boxes[node, 1], boxes[node, 2], boxes[node, 3] = math.inf, math.inf, -math.inf, -math.inf
        runs[node, 2] = 1
        for k in range(runs[node, 0], runs[node, 1]):
            boxes[node, 0] = min(boxes[node, 0], min(edges[k, 0], edges[k, 2]))
            boxes[node, 1] = min(boxes[node, 1], min(edges[k, 1], edges[k, 3]))
            boxes[node, 2] = max(boxes[node, 2], max(edges[k, 0], edges[k, 2]))
            boxes[node, 3] = max(boxes[node, 3], max(edges[k, 1], edges[k, 3]))
            if k > runs[node, 0] and (edges[k, 0] != edges[k - 1, 2] or edges[k, 1] != edges[k - 1, 3]):
                runs[node, 2] = 0


@njit(cache=True)
def winding(edges: Floats, boxes: Floats, runs: Ints, waiting: Ints, x: float, y: float) -> int:
    """How often the edges go around a point; `waiting` is room to work in (DEEP,)."""
    turns, left, leaves = 0, 1, runs.shape[0] // 2
    waiting[0] = 1
    while left > 0:
        left -= 1
        node = waiting[left]
        if not boxes[node, 1] <= y <= boxes[node, 3] or boxes[node, 2] < x:
            continue
        if boxes[node, 0] > x and runs[node, 2] == 1:
            turns += int(edges[runs[node, 1] - 1, 3] > y) - int(edges[runs[node, 0], 1] > y)
        elif node >= leaves:
            for k in range(runs[node, 0], runs[node, 1]):
                turns += _turn_of(edges, k, x, y)
        else:
            waiting[left], waiting[left + 1] = 2 * node + 1, 2 * node
            left += 2
    return turns


@njit(cache=True, inline="always")
def _turn_of(edges: Floats, k: int, x: float, y: float) -> int:
    """1 if an edge passes right of a point on its way up, -1 on its way down, 0 if it does not."""
    ax, ay, bx, by = edges[k, 0] - x, edges[k, 1] - y, edges[k, 2] - x, edges[k, 3] - y
    if (ay > 0) != (by > 0):
        cross = ax * by - ay * bx
        if by > ay and cross > 0:
            return 1
        if by < ay and cross < 0:
            return -1
    return 0


@njit(cache=True, inline="always")
def _gap_2(edges: Floats, k: int, x: float, y: float) -> float:
    """Squared distance of a point from an edge."""
    ax, ay, dx, dy = edges[k, 0] - x, edges[k, 1] - y, edges[k, 2] - edges[k, 0], edges[k, 3] - edges[k, 1]
    length_2 = dx * dx + dy * dy
    t = -(ax * dx + ay * dy) / length_2 if length_2 > 0 else 0.0
    t = 1.0 if t > 1 else t if t > 0 else 0.0
    px, py = ax + t * dx, ay + t * dy
    return float(px * px + py * py)


@njit(cache=True, inline="always")
def _box_2(boxes: Floats, node: int, x: float, y: float) -> float:
    """Squared distance of a point from a box, 0 within it."""
    dx = max(max(boxes[node, 0] - x, x - boxes[node, 2]), 0.0)
    dy = max(max(boxes[node, 1] - y, y - boxes[node, 3]), 0.0)
    return float(dx * dx + dy * dy)


@njit(cache=True)
def _nearest_2(
    edges: Floats, boxes: Floats, runs: Ints, waiting: Ints, x: float, y: float, guess: int
) -> tuple[float, int]:
    """(squared distance, edge) of the edge nearest to a point."""
    best, found, left, leaves = _gap_2(edges, guess, x, y), guess, 1, runs.shape[0] // 2
    waiting[0] = 1
    while left > 0:
        left -= 1
        node = waiting[left]
        if _box_2(boxes, node, x, y) > best:
            continue
        if node >= leaves:
            for k in range(runs[node, 0], runs[node, 1]):
                gap_2 = _gap_2(edges, k, x, y)
                if gap_2 < best:
                    best, found = gap_2, k
            continue
        one, two = 2 * node, 2 * node + 1
        near, far = _box_2(boxes, one, x, y), _box_2(boxes, two, x, y)
        if near > far:
            one, two, near, far = two, one, far, near
        if far <= best:
            waiting[left], left = two, left + 1
        if near <= best:
            waiting[left], left = one, left + 1
    return best, found


@njit(cache=True)
def signed_distances(edges: Floats, boxes: Floats, runs: Ints, points: Floats) -> Floats:
    """Metres from points (m, 2) to the nearest edge, positive where the edges go around the point (inside)."""
    out, waiting, guess = np.empty(points.shape[0]), np.empty(DEEP, np.int64), 0
    for i in range(points.shape[0]):
        x, y = points[i, 0], points[i, 1]
        gap_2, guess = _nearest_2(edges, boxes, runs, waiting, x, y, guess)
        gap = math.sqrt(gap_2)
        out[i] = gap if winding(edges, boxes, runs, waiting, x, y) > 0 else -gap
    return out
