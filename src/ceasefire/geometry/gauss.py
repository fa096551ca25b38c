"""The probability that a normally distributed point lies in a polygon, exactly, as a sum over the polygon's edges.

In coordinates where the error is a unit circle around the origin, P = ∮ Φ(x) φ(y) dy around the boundary (Green's
theorem), with the normal distribution Φ and its density φ. The integrand is smooth wherever the origin lies, so eight
Gauss-Legendre points suffice for three sigmas of edge. Beyond 6 sigma Φ and φ count as what they tend to (they are 1e-9
from it). Error of the whole below 1e-7 (tested against closed forms, Monte Carlo and another formula).
"""

import math

import numpy as np
from numba import njit
from scipy.special import ndtr

from ceasefire.geometry.border import DEEP, Ints
from ceasefire.geometry.frame import Floats

_FLOOR_M = 1e-6
"""Errors below a micrometre are taken as a micrometre: a sharp point is then simply inside or outside."""
_FAR = 6.0
_INNER = _FAR * (1 - 1e-12)
_LOOSE = 1 + 1e-9
_CELLS = 64
"""Cells of the table of Φ and φ, a sigma."""
_LONGEST = 3.0
"""A piece of so many sigmas is right to 1e-9 of itself with eight points."""


def _table() -> Floats:
    """Cubics for Φ (rows 0-3) and φ (rows 4-7) in each cell from -6 to 6 in the part of the cell (0 to 1); to 3e-10."""
    x = (np.arange(int(2 * _FAR) * _CELLS) + 0.5) / _CELLS - _FAR
    density = np.exp(-x * x / 2) / math.sqrt(2 * math.pi)
    bell = np.stack([density, -x * density, (x**2 - 1) / 2 * density, -(x**3 - 3 * x) / 6 * density])
    share = np.stack([ndtr(x), bell[0], bell[1] / 2, bell[2] / 3])
    return np.ascontiguousarray(np.vstack([_from_the_left(share), _from_the_left(bell)]))


def _from_the_left(middle: Floats) -> Floats:
    """Cubics around the middles of cells, told from the left ends, with the cell as unit of length."""
    a, b, c, d = (middle[k] / _CELLS**k for k in range(4))
    return np.stack([a - b / 2 + c / 4 - d / 8, b - c + 0.75 * d, c - 1.5 * d, d])


_S0, _S1, _S2, _S3, _D0, _D1, _D2, _D3 = (row.copy() for row in _table())
_NODES, _WEIGHTS = (values / 2 for values in np.polynomial.legendre.leggauss(8))


@njit(cache=True)
def normal_share(x: float) -> float:
    """Φ: the share of the normal distribution below x sigmas; 0 and 1 beyond six."""
    if x <= -_FAR:
        return 0.0
    if x >= _FAR:
        return 1.0
    place = (x + _FAR) * _CELLS
    k = int(place)
    d = place - k
    return float(_S0[k] + d * (_S1[k] + d * (_S2[k] + d * _S3[k])))


@njit(cache=True, fastmath=True)
def _piece(ux: float, uy: float, dx: float, dy: float) -> float:
    """∫ Φ(x) φ(y) dy along a straight that lies within six sigmas and is at most three long."""
    mx, my, sx, sy = (ux + 0.5 * dx + _FAR) * _CELLS, (uy + 0.5 * dy + _FAR) * _CELLS, dx * _CELLS, dy * _CELLS
    total = 0.0
    for k in range(8):
        px, py = mx + _NODES[k] * sx, my + _NODES[k] * sy
        i, j = np.uint32(np.int32(px)), np.uint32(np.int32(py))
        d, e = px - np.int32(px), py - np.int32(py)
        share = _S0[i] + d * (_S1[i] + d * (_S2[i] + d * _S3[i]))
        density = _D0[j] + e * (_D1[j] + e * (_D2[j] + e * _D3[j]))
        total += _WEIGHTS[k] * share * density
    return total * dy


@njit(cache=True)
def _edge(ux: float, uy: float, vx: float, vy: float) -> float:
    """∫ Φ(x) φ(y) dy along an edge in sigmas."""
    if max(ux, vx) <= -_FAR or max(uy, vy) <= -_FAR or min(uy, vy) >= _FAR:
        return 0.0
    if min(ux, vx) >= _FAR:
        return normal_share(vy) - normal_share(uy)
    dx, dy = vx - ux, vy - uy
    if dx * dx + dy * dy <= _LONGEST**2 and max(max(abs(ux), abs(vx)), max(abs(uy), abs(vy))) < _INNER:
        return _piece(ux, uy, dx, dy)
    return _long_edge(ux, uy, dx, dy)


@njit(cache=True)
def _long_edge(ux: float, uy: float, dx: float, dy: float) -> float:
    """An edge cut where it leaves the square of six sigmas; right of the square Φ is 1, left of it 0."""
    if dy == 0:
        return 0.0
    one, two = (-_INNER - uy) / dy, (_INNER - uy) / dy
    start, end = max(0.0, min(one, two)), min(1.0, max(one, two))
    total = 0.0
    if dx != 0:
        enter, leave = (-_INNER - ux) / dx, (_INNER - ux) / dx
        if dx > 0 and leave < end:
            total += normal_share(uy + end * dy) - normal_share(uy + max(start, leave) * dy)
        if dx < 0 and leave > start:
            total += normal_share(uy + min(end, leave) * dy) - normal_share(uy + start * dy)
        start, end = max(start, min(enter, leave)), min(end, max(enter, leave))
    if end <= start:
        return total
    ax, ay = _held(ux + start * dx), _held(uy + start * dy)
    bx, by = _held(ux + end * dx), _held(uy + end * dy)
    pieces = 1 + int(math.hypot(bx - ax, by - ay) / _LONGEST)
    sx, sy = (bx - ax) / pieces, (by - ay) / pieces
    for k in range(pieces):
        total += _piece(ax + k * sx, ay + k * sy, sx, sy)
    return total


@njit(cache=True, inline="always")
def _held(x: float) -> float:
    """A coordinate kept within the square when rounding of a very long edge puts it outside."""
    return min(max(x, -_INNER), _INNER)


@njit(cache=True)
def _sum(edges: Floats, first: int, end: int, x: float, y: float, w: Floats) -> float:
    """The part of the boundary's integral that some edges give, seen from a mean with whitening matrix w."""
    total = 0.0
    w00, w01, w10, w11 = w[0, 0], w[0, 1], w[1, 0], w[1, 1]
    for k in range(first, end):
        ax, ay, bx, by = edges[k, 0] - x, edges[k, 1] - y, edges[k, 2] - x, edges[k, 3] - y
        total += _edge(w00 * ax + w01 * ay, w10 * ax + w11 * ay, w00 * bx + w01 * by, w10 * bx + w11 * by)
    return total


@njit(cache=True)
def probabilities(edges: Floats, means: Floats, covariances: Floats) -> Floats:
    """P(inside) for m means (m, 2) and covariances (m, 2, 2); `edges` (n, 4) x0 y0 x1 y1, inside on the left."""
    out, w = np.empty(means.shape[0]), np.empty((2, 2))
    for i in range(means.shape[0]):
        _whiten(covariances[i], w)
        out[i] = min(1.0, max(0.0, _sum(edges, 0, edges.shape[0], means[i, 0], means[i, 1], w)))
    return out


@njit(cache=True)
def probabilities_by_tree(edges: Floats, boxes: Floats, runs: Ints, means: Floats, covariances: Floats) -> Floats:
    """The same through the tree of `border`: runs of edges that cannot matter, or only with their ends, are passed."""
    out, w, waiting = np.empty(means.shape[0]), np.empty((2, 2)), np.empty(DEEP, np.int64)
    for i in range(means.shape[0]):
        _whiten(covariances[i], w)
        out[i] = min(1.0, max(0.0, _tree_sum(edges, boxes, runs, waiting, means[i, 0], means[i, 1], w)))
    return out


@njit(cache=True)
def _tree_sum(edges: Floats, boxes: Floats, runs: Ints, waiting: Ints, x: float, y: float, w: Floats) -> float:
    total, left, leaves = 0.0, 1, runs.shape[0] // 2
    waiting[0] = 1
    while left > 0:
        left -= 1
        node = waiting[left]
        cx, cy = 0.5 * (boxes[node, 0] + boxes[node, 2]) - x, 0.5 * (boxes[node, 1] + boxes[node, 3]) - y
        hx, hy = 0.5 * (boxes[node, 2] - boxes[node, 0]), 0.5 * (boxes[node, 3] - boxes[node, 1])
        mx, rx = w[0, 0] * cx + w[0, 1] * cy, _LOOSE * (abs(w[0, 0]) * hx + abs(w[0, 1]) * hy)
        my, ry = w[1, 0] * cx + w[1, 1] * cy, _LOOSE * (abs(w[1, 0]) * hx + abs(w[1, 1]) * hy)
        first, end = runs[node, 0], runs[node, 1]
        if abs(my) - ry >= _FAR or mx + rx <= -_FAR or first == end:
            continue
        if mx - rx >= _FAR and runs[node, 2] == 1:
            ax, ay, bx, by = edges[first, 0] - x, edges[first, 1] - y, edges[end - 1, 2] - x, edges[end - 1, 3] - y
            total += normal_share(w[1, 0] * bx + w[1, 1] * by) - normal_share(w[1, 0] * ax + w[1, 1] * ay)
        elif node >= leaves or (abs(mx) + rx < _FAR and abs(my) + ry < _FAR):
            total += _sum(edges, first, end, x, y, w)
        else:
            waiting[left], waiting[left + 1] = 2 * node + 1, 2 * node
            left += 2
    return total


@njit(cache=True)
def _whiten(c: Floats, w: Floats) -> None:
    """Write the matrix that makes the error a unit circle (rows: scaled principal axes, lifted to the floor)."""
    middle, half = 0.5 * (c[0, 0] + c[1, 1]), 0.5 * (c[0, 0] - c[1, 1])
    radius = math.hypot(half, c[0, 1])
    major = math.sqrt(max(middle + radius, 0.0))
    floor = max(_FLOOR_M, 1e-7 * major)
    major = max(major, floor)
    minor = max(math.sqrt(max(middle - radius, 0.0)), floor)
    angle = 0.5 * math.atan2(c[0, 1], half)
    co, si = math.cos(angle), math.sin(angle)
    w[0, 0], w[0, 1], w[1, 0], w[1, 1] = co / major, si / major, -si / minor, co / minor
