"""A map of a zone's surroundings in cells that know how far the border is, so that most points need no question.

Each cell keeps how many metres every place in it lies inside the zone (positive) or outside (negative) at least; cells
that the border crosses keep 0. What lies off the map is at least as far out as the map's rim.
"""

import math
from dataclasses import dataclass

import numpy as np
from numba import njit

from ceasefire.geometry.border import Border, signed_distances
from ceasefire.geometry.frame import Floats
from ceasefire.geometry.zone import Zone

_CELLS = 256
_RIM = 0.3
_RIM_DEG = 0.25
"""How far the map goes beyond the zone on each side, in parts of the zone's width and in degrees at least."""
_SIGMAS = 6.0 * 1.02
"""So many sigmas away the border does not matter (1e-9), with 2% to spare for the turning of the axes."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """A map: south-western corner in degrees, cells a degree, metres clear of the border (rows north), and off it."""

    west: float
    south: float
    per_lon: float
    per_lat: float
    clear: Floats
    beyond: float


def ground_of(zone: Zone, border: Border) -> Ground:
    """Draw the map of a zone (65,536 cells, some 40 ms)."""
    west, south, east, north = zone.shape.bounds
    wide, high = east - west, north - south
    beside, above = max(_RIM * wide, _RIM_DEG), max(_RIM * high, _RIM_DEG)
    west, wide = west - beside, wide + 2 * beside
    south, north = max(south - above, -90.0), min(north + above, 90.0)
    lon, lat = np.linspace(west, west + wide, 2 * _CELLS + 1), np.linspace(south, north, 2 * _CELLS + 1)
    middle = zone.frame.to_metres(*np.meshgrid(lon[1::2], lat[1::2]))
    corners = zone.frame.to_metres(*np.meshgrid(lon[::2], lat[::2]))
    away = signed_distances(border.edges, border.boxes, border.runs, middle.reshape(-1, 2)).reshape(_CELLS, _CELLS)
    four = (corners[:-1, :-1], corners[1:, :-1], corners[:-1, 1:], corners[1:, 1:])
    half = np.max([np.hypot(*np.moveaxis(corner - middle, -1, 0)) for corner in four], axis=0)
    clear = np.sign(away) * np.maximum(np.abs(away) - 1.001 * half - 0.01, 0)
    rim = np.concatenate([clear[0], clear[-1], clear[:, 0], clear[:, -1]])
    return Ground(west, south, _CELLS / wide, _CELLS / (north - south), clear, float(np.abs(rim).min()))


def settle(ground: Ground, lon: Floats, lat: Floats, sigma: Floats) -> Floats:
    """1 or 0 where n points with errors of at most `sigma` metres (n,) are surely inside or outside, nan elsewhere."""
    told: Floats = _settle(
        ground.west, ground.south, ground.per_lon, ground.per_lat, ground.clear, ground.beyond, lon, lat, sigma
    )
    return told


@njit(cache=True)
def _settle(
    west: float,
    south: float,
    per_lon: float,
    per_lat: float,
    clear: Floats,
    beyond: float,
    lon: Floats,
    lat: Floats,
    sigma: Floats,
) -> Floats:
    rows, columns = clear.shape
    out = np.full(lon.size, math.nan)
    for i in range(lon.size):
        along = lon[i] - west
        along = along + 360 if along < 0 else along - 360 if along >= 360 else along
        x, y = along * per_lon, (lat[i] - south) * per_lat
        if not (abs(x) < 1e9 and abs(y) < 1e9):
            continue
        metres = clear[int(y), int(x)] if 0 <= x < columns and 0 <= y < rows else -beyond
        if metres > _SIGMAS * sigma[i]:
            out[i] = 1.0
        elif -metres > _SIGMAS * sigma[i]:
            out[i] = 0.0
    return out


@njit(cache=True)
def longest_sigma(covariances: Floats) -> Floats:
    """The longer 1-sigma half axis of covariances (n, 2, 2); nan where a number is none."""
    out = np.empty(covariances.shape[0])
    for i in range(covariances.shape[0]):
        a, b, c = covariances[i, 0, 0], covariances[i, 0, 1], covariances[i, 1, 1]
        out[i] = (
            math.sqrt(max(0.5 * (a + c) + math.hypot(0.5 * (a - c), b), 0.0)) if math.isfinite(a + b + c) else math.nan
        )
    return out
