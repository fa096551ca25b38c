"""How wide a strip is all along: at each point of its border the widest disc that touches it there and stays inside.

The disc through a border point p with inner normal n that touches another border point q has the radius
|q - p|² / (2 n·(q - p)) (it is tangent at p and passes through q); the least over all q is the disc that fits. Where it
is tangent at q too, and the border there runs (almost) the other way, its diameter is the width; at ends, and in bends
where a corner is all that lies opposite, nothing is measured. Border points every 25 m, or 4,000 in all if fewer;
with points so far apart (d) a width w comes out too wide by d²/(2w) at most.
"""

from itertools import pairwise

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ceasefire.geometry.frame import Floats, LocalFrame

_STEP_M = 25.0
_MOST_POINTS = 4000
_OPPOSITE = -0.9
"""Inner normals whose cosine is below this (26 degrees from opposite) belong to two sides of a strip."""
_ROWS = 500


def local_widths(shape: BaseGeometry) -> Floats:
    """Widths in metres, one for each border point that has the other side opposite; empty for what is no strip."""
    parts = list(shape.geoms) if isinstance(shape, MultiPolygon) else [shape]
    found = [_of_part(part) for part in parts if isinstance(part, Polygon)]
    return np.concatenate(found) if found else np.empty(0)


def _of_part(part: Polygon) -> Floats:
    west, south, east, north = part.bounds
    frame = LocalFrame((west + east) / 2, (south + north) / 2)
    points, normals, step = _border(shapely.orient_polygons(part), frame)
    widths = [_block(slice(n, n + _ROWS), points, normals, step) for n in range(0, len(points), _ROWS)]
    return np.concatenate(widths)


def _border(part: Polygon, frame: LocalFrame) -> tuple[Floats, Floats, float]:
    """Points along every ring, the unit normal to the inside (the left) at each, and their distance, in metres."""
    points, normals = [], []
    rings = [np.asarray(ring.coords)[:, :2] for ring in (part.exterior, *part.interiors)]
    metres = [frame.to_metres(ring[:, 0], ring[:, 1]) for ring in rings]
    length = sum(float(np.hypot(*np.diff(ring, axis=0).T).sum()) for ring in metres)
    step = max(_STEP_M, length / _MOST_POINTS)
    for ring in metres:
        for start, end in pairwise(ring):
            side = end - start
            long = float(np.hypot(*side))
            if long == 0:
                continue
            count = max(1, int(np.ceil(long / step)))
            at = (np.arange(count) + 0.5) / count
            points.append(start + at[:, None] * side)
            normals.append(np.tile([-side[1] / long, side[0] / long], (count, 1)))
    return np.vstack(points), np.vstack(normals), step


def _block(rows: slice, points: Floats, normals: Floats, step: float) -> Floats:
    """Widths at some of the border points, against all of them."""
    here, inward = points[rows], normals[rows]
    away = points[None, :, :] - here[:, None, :]
    square = np.einsum("ijk,ijk->ij", away, away)
    ahead = np.einsum("ijk,ik->ij", away, inward)
    radius = np.where(ahead > 1e-6, square / np.where(ahead > 1e-6, 2 * ahead, 1.0), np.inf)
    touch = radius.argmin(axis=1)
    fitting = radius[np.arange(len(here)), touch]
    sound = np.isfinite(fitting)
    here, inward, fitting, touch = here[sound], inward[sound], fitting[sound], touch[sound]
    spoke = (here + fitting[:, None] * inward - points[touch]) / fitting[:, None]
    tangent = np.einsum("ik,ik->i", spoke, normals[touch]) > np.cos(np.minimum(step / fitting, 0.5))
    opposite = np.einsum("ik,ik->i", normals[touch], inward) < _OPPOSITE
    return np.asarray(2 * fitting[tangent & opposite])
