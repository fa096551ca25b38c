"""How far from a line something is, on which side, and how probable it is that it lies beyond it.

A line is a polyline in degrees with a direction; distances are positive on its left. They are straight lines through
the ellipsoid (chords) lengthened to the arc: right to 5 cm up to 50 km from the line, tested against geodesics.
Beyond its ends a line is taken to run on straight, so that a two-point line divides the whole neighbourhood.
"""

import math
from dataclasses import dataclass

import numpy as np
import shapely
from numba import njit
from numpy.typing import ArrayLike
from shapely import LineString

from ceasefire.geometry.frame import Floats, LocalFrame, earth_centred
from ceasefire.geometry.gauss import probabilities
from ceasefire.vocabulary.refusal import Refusal

_TOWARDS = {"north": (0.0, 1.0), "south": (0.0, -1.0), "east": (1.0, 0.0), "west": (-1.0, 0.0)}
_EARTH_2 = 6_371_000.0**2
_LONGEST_SIDE_DEG = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A polyline ready for questions: vertices (lon, lat) in degrees, and finely cut in earth-centred metres."""

    name: str
    vertices: Floats
    chords: Floats


def prepare_line(name: str, vertices: ArrayLike) -> Line:
    """Make a polyline ready; `vertices` (n, 2) in degrees, lon first. Refuses fewer than two different points."""
    points = np.asarray(vertices, float)
    if points.ndim != 2 or points.shape[1] != 2 or len(np.unique(points, axis=0)) < 2:
        raise Refusal("line-too-short", line=name)
    fine = np.asarray(shapely.segmentize(LineString(points), _LONGEST_SIDE_DEG).coords)
    return Line(name=name, vertices=points, chords=earth_centred(fine[:, 0], fine[:, 1]))


def towards(line: Line, beyond: str) -> Line:
    """The same line turned so that the named quarter (north, south, east, west) is on its left.

    Refuses when the line runs so nearly in that direction (within 6 degrees) that no side is meant clearly.
    """
    if beyond not in _TOWARDS:
        raise Refusal("line-side-unknown", line=line.name, side=beyond)
    frame = LocalFrame(float(line.vertices[0, 0]), float(line.vertices[0, 1]))
    run = frame.to_metres(line.vertices[-1, 0], line.vertices[-1, 1])
    left = np.array([-run[1], run[0]]) / math.hypot(run[0], run[1])
    lean = float(left @ np.array(_TOWARDS[beyond]))
    if abs(lean) < 0.1:
        raise Refusal("line-side-unclear", line=line.name, side=beyond)
    return line if lean > 0 else Line(line.name, line.vertices[::-1].copy(), line.chords[::-1].copy())


def distance_to_line(line: Line, lon: ArrayLike, lat: ArrayLike) -> Floats:
    """Signed distance in metres of n points to the polyline as drawn (its ends are ends), positive on its left."""
    points = earth_centred(np.atleast_1d(lon), np.atleast_1d(lat))
    return np.asarray(_distances(line.chords, points))


def distance_beyond(line: Line, lon: float, lat: float) -> float:
    """Signed distance in metres to the line run on beyond its ends, positive on its left."""
    local = _run_on(line, LocalFrame(lon, lat), 0.0)
    edges = np.hstack([local[:-1], local[1:]])
    return float(_nearest_signed(edges))


def probability_beyond(line: Line, lon: float, lat: float, covariance: ArrayLike) -> float:
    """P(the point lies left of the line, run on beyond its ends); covariance (2, 2), square metres, east and north."""
    spread = np.asarray(covariance, float).reshape(2, 2)
    reach = 60 * math.sqrt(max(float(np.trace(spread)), 1.0))
    local = _run_on(line, LocalFrame(lon, lat), reach)
    around = _close_on_the_left(local)
    edges = np.hstack([around, np.roll(around, -1, axis=0)])
    return float(probabilities(np.ascontiguousarray(edges), np.zeros((1, 2)), spread[None])[0])


def _run_on(line: Line, frame: LocalFrame, reach: float) -> Floats:
    """The vertices in the frame of the point asked about, with both end pieces lengthened far past it."""
    fine = np.asarray(shapely.segmentize(LineString(line.vertices), _LONGEST_SIDE_DEG).coords)
    local = frame.to_metres(fine[:, 0], fine[:, 1])
    far = 4 * (float(np.abs(local).max()) + reach) + 1000.0
    first, last = local[0] - local[1], local[-1] - local[-2]
    start = local[0] + far * first / math.hypot(*first)
    end = local[-1] + far * last / math.hypot(*last)
    return np.vstack([start, local, end])


def _close_on_the_left(local: Floats) -> Floats:
    """Add the far arc, counter-clockwise from the line's end back to its start, that closes its left side."""
    start, end = math.atan2(local[0, 1], local[0, 0]), math.atan2(local[-1, 1], local[-1, 0])
    sweep = (start - end) % (2 * math.pi)
    radius = max(math.hypot(*local[0]), math.hypot(*local[-1]))
    turn = end + np.linspace(0, sweep, 66)[1:-1]
    return np.vstack([local, np.stack([radius * np.cos(turn), radius * np.sin(turn)], -1)])


def _nearest_signed(edges: Floats) -> float:
    """Signed distance of the origin to a chain of edges in the plane, positive on their left."""
    chords = np.zeros((len(edges) + 1, 3))
    chords[:-1, :2], chords[-1, :2] = edges[:, :2], edges[-1, 2:]
    return float(_walk(chords, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0)[0])


@njit(cache=True)
def _distances(chords: Floats, points: Floats) -> Floats:
    out = np.empty(points.shape[0])
    for i in range(points.shape[0]):
        x, y, z = points[i]
        size = math.sqrt(x * x + y * y + z * z)
        chord, _ = _walk(chords, x, y, z, x / size, y / size, z / size)
        out[i] = chord * (1 + chord * chord / (24 * _EARTH_2))
    return out


@njit(cache=True)
def _walk(chords: Floats, x: float, y: float, z: float, ux: float, uy: float, uz: float) -> tuple[float, int]:
    """(signed distance, piece) from a point with its "up" to a chain of straight pieces in space.

    Where the nearest place is a vertex, two pieces tie; the side is that of the piece more squarely seen.
    """
    best, value, piece, square = math.inf, 0.0, 0, 0.0
    for k in range(chords.shape[0] - 1):
        ax, ay, az = chords[k, 0] - x, chords[k, 1] - y, chords[k, 2] - z
        dx, dy, dz = chords[k + 1, 0] - chords[k, 0], chords[k + 1, 1] - chords[k, 1], chords[k + 1, 2] - chords[k, 2]
        length_2 = dx * dx + dy * dy + dz * dz
        if length_2 == 0:
            continue
        t = min(1.0, max(0.0, -(ax * dx + ay * dy + az * dz) / length_2))
        px, py, pz = ax + t * dx, ay + t * dy, az + t * dz
        d_2 = px * px + py * py + pz * pz
        side = ux * (dy * -pz - dz * -py) + uy * (dz * -px - dx * -pz) + uz * (dx * -py - dy * -px)
        seen = abs(side) / math.sqrt(length_2)
        if d_2 < best - 1e-6 * best or (d_2 <= best + 1e-6 * best and seen > square):
            best, square, piece = min(d_2, best), seen, k
            value = math.sqrt(d_2) if side >= 0 else -math.sqrt(d_2)
    return value, piece
