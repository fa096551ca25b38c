"""Any place as weighted normal pieces, so that one exact formula answers for sectors and bearings too.

A sector is cut into cells in angle and range; each cell becomes a normal piece with the cell's own spread, widened by
the error of the observer's position. The direction is normal around the bearing, the range uniform within the judged
band (a reading that an agreement may replace). A bearing without a range is a sector from 0 to the range of hearing
that the caller states. Discs and footprints have sharp edges and are answered by area, see `inside`.
"""

from dataclasses import dataclass
from math import ceil
from statistics import NormalDist

import numpy as np

from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.vocabulary.place import Bearing, Sector, Spot

_UNIT = NormalDist()
_CELL_M = 75.0
"""Cells are about so large, as far as 24 to 90 angles and 12 to 60 ranges allow."""


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """Weights (n,), centres in degrees (n,), covariances (n, 2, 2) in metres east and north; weights add up to 1."""

    weights: Floats
    lon: Floats
    lat: Floats
    covariances: Floats


def covariance(semi_major_m: float, semi_minor_m: float, orientation_deg: float) -> Floats:
    """1-sigma ellipse (major axis clockwise from north) → covariance (2, 2), east and north, square metres."""
    angle = np.radians(orientation_deg)
    major, minor = np.array([np.sin(angle), np.cos(angle)]), np.array([np.cos(angle), -np.sin(angle)])
    return np.asarray(semi_major_m**2 * np.outer(major, major) + semi_minor_m**2 * np.outer(minor, minor))


def pieces(place: Spot | Bearing | Sector, hearing_range_m: float = 15_000.0) -> Pieces:
    """A place as normal pieces; `hearing_range_m` closes a bearing that has no range."""
    if isinstance(place, Spot):
        spread = covariance(place.semi_major_m, place.semi_minor_m, place.orientation_deg)
        return Pieces(np.ones(1), np.array([place.lon]), np.array([place.lat]), spread[None])
    low, high = (place.range_min_m, place.range_max_m) if isinstance(place, Sector) else (0.0, hearing_range_m)
    return _sector(place, low, high)


def _sector(place: Bearing | Sector, low: float, high: float) -> Pieces:
    """Angles at equal probability, ranges at equal steps; a wide sector gets more angles, a long one more ranges."""
    angles = _between(24, high * np.radians(place.bearing_sigma_deg) * 5 / _CELL_M, 90)
    steps = _between(12, (high - low) / _CELL_M, 60)
    turn, spread_in_cell = (np.radians(place.bearing_sigma_deg) * part for part in _normal_cells(angles))
    step = (high - low) / steps
    ranges = low + step * (np.arange(steps) + 0.5)
    r, t = (grid.ravel() for grid in np.meshgrid(ranges, np.radians(place.bearing_deg) + turn))
    spread = np.repeat(spread_in_cell, steps)
    along, across = np.stack([np.sin(t), np.cos(t)], -1), np.stack([np.cos(t), -np.sin(t)], -1)
    covariances = (
        (step**2 / 12) * np.einsum("ni,nj->nij", along, along)
        + ((r * spread) ** 2)[:, None, None] * np.einsum("ni,nj->nij", across, across)
        + place.observer_sigma_m**2 * np.eye(2)
    )
    lon, lat = LocalFrame(place.lon, place.lat).to_degrees(r * along[:, 0], r * along[:, 1])
    return Pieces(np.full(r.size, 1 / r.size), lon, lat, covariances)


def _between(least: int, wanted: float, most: int) -> int:
    return min(most, max(least, ceil(wanted)))


def _normal_cells(count: int) -> tuple[Floats, Floats]:
    """The unit normal cut into `count` cells of equal probability: mean and standard deviation within each."""
    edges = np.array([-40.0, *(_UNIT.inv_cdf(k / count) for k in range(1, count)), 40.0])
    density = np.exp(-(edges**2) / 2) / np.sqrt(2 * np.pi)
    mean = -count * np.diff(density)
    variance = 1 - count * np.diff(edges * density) - mean**2
    return mean, np.sqrt(np.maximum(variance, 0))
