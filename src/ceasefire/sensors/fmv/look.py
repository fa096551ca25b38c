"""Where a camera on a moving platform looks: rays from the angles of ST 0601, put down on the ground at a given height.

Frames: north-east-down at the platform; body x forward, y right, z down. Angles in degrees, lengths in metres, WGS 84.
The order of turns is heading, pitch, roll, then sensor azimuth, elevation (negative is down) and roll, as ST 0601
defines items 5, 6, 7 and 18, 19, 20. The ground is the level surface at one height, bent with the Earth; no terrain
is used.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
_A, _E2 = 6_378_137.0, 6.694379990141e-3
MAX_RANGE_M = 60_000.0
CE90_PER_SIGMA = 2.1460
"""Radius of a circle that holds 90 % of a round normal error, in sigmas: sqrt(2 ln 10)."""


def _turn(axis: int, degrees: Floats) -> Floats:
    """Rotation matrices (n, 3, 3) about axis 0, 1 or 2, turning body coordinates into those of the parent frame."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    out = np.zeros((*np.shape(degrees), 3, 3))
    i, j = [(1, 2), (2, 0), (0, 1)][axis]
    out[..., axis, axis] = 1.0
    out[..., i, i], out[..., j, j] = c, c
    out[..., i, j], out[..., j, i] = -s, s
    return out


def camera(heading: Floats, pitch: Floats, roll: Floats, azimuth: Floats, elevation: Floats, turn: Floats) -> Floats:
    """(n, 3, 3): columns are the camera's forward, right and down axes in north-east-down coordinates."""
    body = _turn(2, heading) @ _turn(1, pitch) @ _turn(0, roll)
    out: Floats = body @ _turn(2, azimuth) @ _turn(1, elevation) @ _turn(0, turn)
    return out


def corner_rays(axes: Floats, wide_deg: Floats, high_deg: Floats) -> Floats:
    """(n, 4, 3) rays through the picture's corners: upper left, upper right, lower right, lower left. Not of unit
    length.
    """
    x, y = np.tan(np.radians(wide_deg) / 2), np.tan(np.radians(high_deg) / 2)
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    local = np.stack([np.stack([np.ones_like(x), across * x, down * y], -1) for across, down in signs], 1)
    rays: Floats = np.einsum("nij,nkj->nki", axes, local)
    return rays


def metres_per_degree(lat: Floats) -> tuple[Floats, Floats]:
    """(metres per degree of latitude, of longitude) on the ellipsoid at `lat`."""
    w2 = 1 - _E2 * np.sin(np.radians(lat)) ** 2
    meridian, normal = _A * (1 - _E2) / w2**1.5, _A / np.sqrt(w2)
    return np.radians(meridian), np.radians(normal * np.cos(np.radians(lat)))


def ground(lat: Floats, lon: Floats, height: Floats, ray: Floats, level: Floats) -> tuple[Floats, Floats, Floats]:
    """(latitude, longitude, slant range) where rays (n, 3) from platforms at `height` meet the surface at height
    `level`.

    NaN where a ray never comes down to it within 60 km.
    """
    unit = ray / np.linalg.norm(ray, axis=-1, keepdims=True)
    flat = np.hypot(unit[:, 0], unit[:, 1])
    drop = height - level
    b, a = unit[:, 2], flat**2 / (2 * _A)
    with np.errstate(invalid="ignore", divide="ignore"):
        root = np.sqrt(b * b - 4 * a * drop)
        slant = np.where((b > 0) & (drop > 0), 2 * drop / (b + root), np.nan)
    slant = np.where(slant <= MAX_RANGE_M, slant, np.nan)
    north, east = slant * unit[:, 0], slant * unit[:, 1]
    north = north - east**2 * np.tan(np.radians(lat)) / (2 * _A)  # a straight line east leaves the parallel
    per_lat, _ = metres_per_degree(lat)
    there = lat + north / per_lat
    _, per_lon = metres_per_degree(there)
    return there, _wrapped(lon + east / per_lon), slant


def _wrapped(lon: Floats) -> Floats:
    return (lon + 180.0) % 360.0 - 180.0


def distance_m(lat1: Floats, lon1: Floats, lat2: Floats, lon2: Floats) -> Floats:
    """Metres between places a few kilometres apart."""
    per_lat, per_lon = metres_per_degree((lat1 + lat2) / 2)
    out: Floats = np.hypot((lat2 - lat1) * per_lat, ((lon2 - lon1 + 180) % 360 - 180) * per_lon)
    return out


def bearing_deg(lat1: Floats, lon1: Floats, lat2: Floats, lon2: Floats) -> Floats:
    """Direction from the first place to the second, degrees clockwise from north."""
    per_lat, per_lon = metres_per_degree((lat1 + lat2) / 2)
    out: Floats = np.degrees(np.arctan2(((lon2 - lon1 + 180) % 360 - 180) * per_lon, (lat2 - lat1) * per_lat)) % 360
    return out


ATTITUDE_SIGMA_DEG, GNSS_SIGMA_M, HEIGHT_SIGMA_M = 1.0, 3.0, 15.0


def budget(slant_m: Floats, above_m: Floats) -> tuple[Floats, Floats]:
    """(sigma along the line of sight, sigma across it) in metres of a point on the ground, without a stated CE90.

    Attitude 1 degree, GNSS 3 m, ground height 15 m, combined in squares; along the sight attitude is stretched by
    slant / height above ground and a height error by the cotangent of the depression.
    """
    across = np.hypot(np.radians(ATTITUDE_SIGMA_DEG) * slant_m, GNSS_SIGMA_M)
    above = np.maximum(above_m, 1.0)
    stretch = np.maximum(slant_m / above, 1.0)
    cotangent = np.sqrt(np.maximum(stretch**2 - 1.0, 0.0))
    along = np.sqrt((across * stretch) ** 2 + (HEIGHT_SIGMA_M * cotangent) ** 2)
    return along, across
