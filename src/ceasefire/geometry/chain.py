"""A tree over the pieces of a line, so that the nearest piece to a point is found without walking the whole line.

A node stands for a run of pieces next to each other; it lies within `slack` metres of the straight between the run's
ends. What lies further off than the best piece so far is not opened. The piece found is the one a walk over all pieces
finds; ties go to the first piece.
"""

import math
from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ceasefire.geometry.frame import Floats

Ints = NDArray[np.int64]
_LEAF = 4
_SPARE = 1 + 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """Points (n + 1, 3) in metres, n straights between them, and over these a heap of runs.

    `straights` (n, 7) and `nodes` (m, 8): start x y z, way to the end dx dy dz, 1 / length², and for nodes the slack.
    """

    points: Floats
    straights: Floats
    runs: Ints
    nodes: Floats


def chain_of(points: Floats) -> Chain:
    """Put a tree over a chain of points (n + 1, 3) in metres, n ≥ 1, no two neighbours the same."""
    pieces = len(points) - 1
    leaves = 1
    while leaves * _LEAF < pieces:
        leaves *= 2
    cuts = np.linspace(0, pieces, leaves + 1).round().astype(np.int64)
    runs = np.zeros((2 * leaves, 2), np.int64)
    runs[leaves:, 0], runs[leaves:, 1] = cuts[:-1], cuts[1:]
    for node in range(leaves - 1, 0, -1):
        runs[node] = runs[2 * node, 0], runs[2 * node + 1, 1]
    nodes = np.column_stack([_straights(points, runs[:, 0], runs[:, 1]), np.zeros(len(runs))])
    _fill_slack(points, runs, nodes)
    return Chain(points, _straights(points, np.arange(pieces), np.arange(1, pieces + 1)), runs, nodes)


def _straights(points: Floats, start: Ints, end: Ints) -> Floats:
    way = points[end] - points[start]
    length_2 = np.einsum("ij,ij->i", way, way)
    inverse = np.divide(1.0, length_2, out=np.zeros(len(way)), where=length_2 > 0)
    return np.column_stack([points[start], way, inverse])


@njit(cache=True)
def _fill_slack(points: Floats, runs: Ints, nodes: Floats) -> None:
    """How far the points of each run stray from the straight between its ends, with a little to spare."""
    for node in range(1, runs.shape[0]):
        most = 0.0
        for k in range(runs[node, 0], runs[node, 1] + 1):
            most = max(most, _off(nodes, node, points[k, 0], points[k, 1], points[k, 2])[0])
        nodes[node, 7] = math.sqrt(most) * _SPARE + 1e-6


@njit(cache=True, inline="always")
def _off(table: Floats, row: int, x: float, y: float, z: float) -> tuple[float, float]:
    """(squared distance, place along from 0 to 1) of a point from a straight."""
    ax, ay, az = table[row, 0] - x, table[row, 1] - y, table[row, 2] - z
    dx, dy, dz = table[row, 3], table[row, 4], table[row, 5]
    t = -(ax * dx + ay * dy + az * dz) * table[row, 6]
    t = 1.0 if t > 1 else t if t > 0 else 0.0
    px, py, pz = ax + t * dx, ay + t * dy, az + t * dz
    return px * px + py * py + pz * pz, t


@njit(cache=True)
def nearest_piece(
    straights: Floats, runs: Ints, nodes: Floats, waiting: Ints, off: Floats, x: float, y: float, z: float, guess: int
) -> tuple[float, int, float]:
    """(squared distance, piece, place along it) of the piece nearest to a point; `guess`: a piece likely to be near.

    `waiting` and `off` are room to work in, 64 places each.
    """
    best, along = _off(straights, guess, x, y, z)
    piece, reach = guess, math.sqrt(best) * _SPARE
    waiting[0], off[0], left = 1, 0.0, 1
    leaves = runs.shape[0] // 2
    while left > 0:
        left -= 1
        node = waiting[left]
        limit = reach + nodes[node, 7]
        if off[left] > limit * limit:
            continue
        if node >= leaves:
            for k in range(runs[node, 0], runs[node, 1]):
                d_2, t = _off(straights, k, x, y, z)
                if d_2 < best or (d_2 == best and k < piece):
                    best, piece, along = d_2, k, t
            reach = math.sqrt(best) * _SPARE
            continue
        one, two = 2 * node, 2 * node + 1
        near, far = _off(nodes, one, x, y, z)[0], _off(nodes, two, x, y, z)[0]
        if near > far:
            one, two, near, far = two, one, far, near
        waiting[left], off[left] = two, far
        waiting[left + 1], off[left + 1] = one, near
        left += 2
    return best, piece, along
