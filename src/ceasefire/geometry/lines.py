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

from ceasefire.geometry.chain import Chain, Ints, chain_of, nearest_piece
from ceasefire.geometry.frame import ECCENTRICITY_2, SEMI_MAJOR_M, Floats, LocalFrame, earth_centred
from ceasefire.geometry.gauss import probabilities
from ceasefire.vocabulary.refusal import Refusal

_TOWARDS = {"north": (0.0, 1.0), "south": (0.0, -1.0), "east": (1.0, 0.0), "west": (-1.0, 0.0)}
_EARTH_2 = 6_371_000.0**2
_LONGEST_SIDE_DEG = 0.01
_FEW = 2000


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A polyline ready for questions: vertices (lon, lat) in degrees; the same finely cut, in degrees and in metres."""

    name: str
    vertices: Floats
    fine: Floats
    chain: Chain


def prepare_line(name: str, vertices: ArrayLike) -> Line:
    """Make a polyline ready; `vertices` (n, 2) in degrees, lon first. Refuses fewer than two different points."""
    points = np.asarray(vertices, float)
    if points.ndim != 2 or points.shape[1] != 2 or len(np.unique(points, axis=0)) < 2:
        raise Refusal("line-too-short", line=name)
    return _ready(name, points)


def _ready(name: str, vertices: Floats) -> Line:
    fine = np.asarray(shapely.segmentize(LineString(vertices), _LONGEST_SIDE_DEG).coords)
    metres = earth_centred(fine[:, 0], fine[:, 1])
    moves = np.append(True, (np.diff(metres, axis=0) != 0).any(axis=1))
    return Line(name=name, vertices=vertices, fine=fine[moves], chain=chain_of(metres[moves]))


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
    return line if lean > 0 else _ready(line.name, line.vertices[::-1].copy())


def distance_to_line(line: Line, lon: ArrayLike, lat: ArrayLike) -> Floats:
    """Signed distance in metres of n points to the polyline as drawn (its ends are ends), positive on its left."""
    lam, phi = np.broadcast_arrays(np.radians(np.atleast_1d(lon)), np.radians(np.atleast_1d(lat)))
    chain, order = line.chain, _neighbours_first(lam, phi)
    return np.asarray(_distances(chain.points, chain.straights, chain.runs, chain.nodes, lam, phi, order))


def _neighbours_first(lam: Floats, phi: Floats) -> Ints:
    """An order of points in which neighbours follow each other, so that each search starts near its end."""
    if lam.size < _FEW:
        return np.arange(lam.size)
    places = np.stack([lam, phi])
    low, high = places.min(axis=1, keepdims=True), places.max(axis=1, keepdims=True)
    if not np.isfinite(high - low).all():
        return np.arange(lam.size)
    column, row = ((places - low) / np.maximum(high - low, 1e-12) * 127).astype(np.uint16)
    there_and_back = np.where(row & 1, 127 - column, column)
    return np.argsort((row * 128 + there_and_back).astype(np.uint16), kind="stable")


def nearest_on_line(line: Line, lon: ArrayLike, lat: ArrayLike) -> tuple[Floats, Floats]:
    """The places (lon, lat) on the polyline nearest to n points, in degrees."""
    points = earth_centred(np.atleast_1d(lon), np.atleast_1d(lat))
    pieces, along = _nearest(line.chain.straights, line.chain.runs, line.chain.nodes, points)
    start, end = line.fine[pieces], line.fine[pieces + 1]
    place = start + along[:, None] * (end - start)
    return place[:, 0], place[:, 1]


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
def _distances(
    points: Floats, straights: Floats, runs: Ints, nodes: Floats, lam: Floats, phi: Floats, order: Ints
) -> Floats:
    """Signed distances of positions in radians; each search starts from the piece found before it."""
    out = np.empty(lam.size)
    waiting, off = np.empty(64, np.int64), np.empty(64)
    piece = 0
    for i in order:
        cos, sin = math.cos(phi[i]), math.sin(phi[i])
        across = SEMI_MAJOR_M / math.sqrt(1 - ECCENTRICITY_2 * sin * sin)
        x, y = across * cos * math.cos(lam[i]), across * cos * math.sin(lam[i])
        z = across * (1 - ECCENTRICITY_2) * sin
        d_2, piece, along = nearest_piece(straights, runs, nodes, waiting, off, x, y, z, piece)
        chord = math.sqrt(d_2)
        metres = chord * (1 + chord * chord / (24 * _EARTH_2))
        out[i] = metres if _on_left(points, piece, along, x, y, z) else -metres
    return out


@njit(cache=True)
def _nearest(straights: Floats, runs: Ints, nodes: Floats, places: Floats) -> tuple[Ints, Floats]:
    pieces, along = np.zeros(places.shape[0], np.int64), np.empty(places.shape[0])
    waiting, off = np.empty(64, np.int64), np.empty(64)
    piece = 0
    for i in range(places.shape[0]):
        x, y, z = places[i]
        _, piece, along[i] = nearest_piece(straights, runs, nodes, waiting, off, x, y, z, piece)
        pieces[i] = piece
    return pieces, along


@njit(cache=True)
def _on_left(points: Floats, piece: int, along: float, x: float, y: float, z: float) -> bool:
    """Is a point left of its nearest piece? At a vertex: of that one of the two that it sees more squarely."""
    side = _sidewards(points, piece, x, y, z)
    last, closed = points.shape[0] - 2, True
    for axis in range(3):
        closed = closed and points[0, axis] == points[last + 1, axis]
    other = piece - 1 if along <= 0 else piece + 1 if along >= 1 else piece
    if closed:
        other = last if other < 0 else 0 if other > last else other
    if other != piece and 0 <= other <= last:
        beside = _sidewards(points, other, x, y, z)
        if abs(beside) > abs(side):
            side = beside
    return side >= 0


@njit(cache=True)
def _sidewards(points: Floats, k: int, x: float, y: float, z: float) -> float:
    """Metres left of the straight through a piece, seen from above the point (times the Earth's radius)."""
    px, py, pz = x - points[k, 0], y - points[k, 1], z - points[k, 2]
    dx, dy, dz = points[k + 1, 0] - points[k, 0], points[k + 1, 1] - points[k, 1], points[k + 1, 2] - points[k, 2]
    side = x * (dy * pz - dz * py) + y * (dz * px - dx * pz) + z * (dx * py - dy * px)
    return float(side / math.sqrt(dx * dx + dy * dy + dz * dz))


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
