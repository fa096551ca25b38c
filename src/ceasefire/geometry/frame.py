"""A local frame turns degrees into metres east and north of a centre without lying about distances from it.

Azimuthal equidistant on the WGS 84 ellipsoid: distance and direction from the centre are kept (to 2 mm within 50 km
and 10 cm within 200 km of it, tested against geodesics); lengths across the radius are off by (d/R)²/6, that is
1.0e-5 at 50 km. Method: chord through the ellipsoid, lengthened to the arc with the radius of curvature in that
azimuth (Euler).
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pyproj import Geod

from ceasefire.vocabulary.refusal import Refusal

Floats = NDArray[np.float64]
SEMI_MAJOR_M = 6378137.0
ECCENTRICITY_2 = 0.0066943799901413165
_GEODESICS = Geod(ellps="WGS84")
REACH_M = 1_000_000.0
"""Beyond this distance from the centre a frame refuses to answer."""


def earth_centred(lon: ArrayLike, lat: ArrayLike) -> Floats:
    """WGS 84 degrees → earth-centred metres, shape (..., 3), height 0."""
    lam, phi = np.radians(np.asarray(lon, float)), np.radians(np.asarray(lat, float))
    sin = np.sin(phi)
    across = SEMI_MAJOR_M / np.sqrt(1 - ECCENTRICITY_2 * sin * sin)
    flat = across * np.cos(phi)
    return np.stack([flat * np.cos(lam), flat * np.sin(lam), across * (1 - ECCENTRICITY_2) * sin], axis=-1)


def axes_at(lon: float, lat: float) -> Floats:
    """Rows east, north, up of the tangent frame at a position, in earth-centred axes (3 × 3)."""
    lam, phi = np.radians(lon), np.radians(lat)
    sl, cl, sp, cp = np.sin(lam), np.cos(lam), np.sin(phi), np.cos(phi)
    return np.array([[-sl, cl, 0.0], [-sp * cl, -sp * sl, cp], [cp * cl, cp * sl, sp]])


@dataclass(frozen=True, slots=True)
class LocalFrame:
    """Metres east (x) and north (y) of a centre given in degrees."""

    lon: float
    lat: float
    _origin: Floats = field(init=False, repr=False, compare=False)
    _axes: Floats = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_origin", earth_centred(self.lon, self.lat))
        object.__setattr__(self, "_axes", axes_at(self.lon, self.lat))

    def to_metres(self, lon: ArrayLike, lat: ArrayLike) -> Floats:
        """Degrees → metres, shape (..., 2). Refuses positions further than 1,000 km from the centre."""
        local = (earth_centred(lon, lat) - self._origin) @ self._axes.T
        east, north = local[..., 0], local[..., 1]
        chord_2 = np.einsum("...i,...i->...", local, local)
        if chord_2.size and not float(np.max(chord_2)) <= REACH_M**2:
            raise Refusal("geometry-too-far", kilometres=round(float(np.sqrt(np.max(chord_2))) / 1000))
        level = np.hypot(east, north)
        radius = self._radius(np.arctan2(east, north), north)
        half = np.sqrt(chord_2) / (2 * radius)
        arc = 2 * radius * np.arcsin(half)
        scale = np.where(level > 0, arc / np.where(level > 0, level, 1.0), 1.0)
        return np.stack([east * scale, north * scale], axis=-1)

    def chord(self, lon: ArrayLike, lat: ArrayLike) -> Floats:
        """Straight metres through the earth from the centre to positions anywhere on the globe."""
        return np.asarray(np.linalg.norm(earth_centred(lon, lat) - self._origin, axis=-1))

    def to_degrees(self, x: ArrayLike, y: ArrayLike) -> tuple[Floats, Floats]:
        """Metres → degrees (lon, lat), along the geodesic from the centre."""
        x, y = np.broadcast_arrays(np.asarray(x, float), np.asarray(y, float))
        start = np.full(x.shape, self.lon), np.full(x.shape, self.lat)
        lon, lat, _ = _GEODESICS.fwd(*start, np.degrees(np.arctan2(x, y)), np.hypot(x, y))
        return np.asarray(lon, float), np.asarray(lat, float)

    def jacobian(self, lon: ArrayLike, lat: ArrayLike) -> Floats:
        """How a metre east and a metre north at a place lie in this frame: (..., 2, 2), columns east and north."""
        lon, lat = np.asarray(lon, float), np.asarray(lat, float)
        east, north = metres_per_degree(lat)
        step = 10.0
        along = (self.to_metres(lon + step / east, lat) - self.to_metres(lon - step / east, lat)) / (2 * step)
        up = (self.to_metres(lon, lat + step / north) - self.to_metres(lon, lat - step / north)) / (2 * step)
        return np.stack([along, up], axis=-1)

    def _radius(self, azimuth: Floats, north: Floats) -> Floats:
        """Radius of curvature in the azimuth, taken half way to the target (Euler's formula)."""
        middle = np.radians(self.lat) + north / (2 * SEMI_MAJOR_M)
        w = 1 - ECCENTRICITY_2 * np.sin(middle) ** 2
        prime, meridian = SEMI_MAJOR_M / np.sqrt(w), SEMI_MAJOR_M * (1 - ECCENTRICITY_2) / w**1.5
        return np.asarray(prime * meridian / (prime * np.cos(azimuth) ** 2 + meridian * np.sin(azimuth) ** 2))


def metres_per_degree(lat: ArrayLike) -> tuple[Floats, Floats]:
    """Length in metres of one degree of longitude and of latitude at a latitude (WGS 84)."""
    sin = np.sin(np.radians(np.asarray(lat, float)))
    w = 1 - ECCENTRICITY_2 * sin * sin
    east = np.radians(1) * SEMI_MAJOR_M / np.sqrt(w) * np.sqrt(1 - sin * sin)
    north = np.radians(1) * SEMI_MAJOR_M * (1 - ECCENTRICITY_2) / w**1.5
    return np.maximum(east, 1e-9), north
