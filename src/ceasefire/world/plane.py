"""The sector as a flat sheet in metres, so that thousands of distances are one line of numpy.

An azimuthal equidistant projection about the sector's centre for positions; true bearings come from the ellipsoid.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pyproj import Geod, Proj

F = NDArray[np.float64]
N = NDArray[np.int64]
B = NDArray[np.bool_]
S = NDArray[np.str_]
GEOD = Geod(ellps="WGS84")


@dataclass(frozen=True, slots=True)
class Plane:
    """East and north in metres from (`lat`, `lon`), WGS 84 degrees."""

    lat: float
    lon: float

    def _proj(self) -> Proj:
        return Proj(proj="aeqd", lat_0=self.lat, lon_0=self.lon, ellps="WGS84")

    def to_xy(self, lat: F, lon: F) -> F:
        """Degrees → (n, 2) metres east, north."""
        east, north = self._proj()(np.asarray(lon, float), np.asarray(lat, float))
        return np.stack([np.atleast_1d(east), np.atleast_1d(north)], axis=-1)

    def to_degrees(self, xy: F) -> tuple[F, F]:
        """(n, 2) metres → latitude, longitude in degrees."""
        xy = np.asarray(xy, float)
        lon, lat = self._proj()(xy[..., 0], xy[..., 1], inverse=True)
        return np.asarray(lat), np.asarray(lon)


def bearing_and_range(lat: F, lon: F, to_lat: F, to_lon: F) -> tuple[F, F]:
    """True bearing at the observer (degrees clockwise from north, 0 to 360) and distance in metres on the ellipsoid."""
    lat, lon, to_lat, to_lon = np.broadcast_arrays(lat, lon, to_lat, to_lon)
    azimuth, _, metres = GEOD.inv(lon.ravel(), lat.ravel(), to_lon.ravel(), to_lat.ravel())
    return (np.asarray(azimuth) % 360).reshape(lat.shape), np.asarray(metres).reshape(lat.shape)


def beyond(lat: F, lon: F, bearing_deg: F, metres: F) -> tuple[F, F]:
    """The point `metres` away along a true bearing: latitude, longitude."""
    lat, lon, bearing_deg, metres = np.broadcast_arrays(lat, lon, bearing_deg, metres)
    out_lon, out_lat, _ = GEOD.fwd(lon.ravel(), lat.ravel(), bearing_deg.ravel(), metres.ravel())
    return np.asarray(out_lat).reshape(lat.shape), np.asarray(out_lon).reshape(lat.shape)
