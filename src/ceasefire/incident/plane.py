"""Lays the globe flat around the reports: metres east and north, true near the centre and usable anywhere."""

from dataclasses import dataclass, field

import numpy as np
from pyproj import Transformer

from ceasefire.incident.table import Floats


@dataclass(frozen=True, slots=True)
class Plane:
    """Azimuthal equidistant plane (WGS 84 ellipsoid) around `lat`, `lon`; x metres east, y metres north."""

    lat: float
    lon: float
    _to: Transformer = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        there = f"+proj=aeqd +lat_0={self.lat:.9f} +lon_0={self.lon:.9f} +datum=WGS84 +units=m"
        object.__setattr__(self, "_to", Transformer.from_crs("EPSG:4326", there, always_xy=True))

    def flat(self, lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
        """Degrees → x, y in metres, same shapes; NaN stays NaN."""
        known = np.isfinite(lat) & np.isfinite(lon)
        x, y = self._to.transform(np.where(known, lon, self.lon), np.where(known, lat, self.lat))
        return np.where(known, x, np.nan), np.where(known, y, np.nan)

    def globe(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Metres → latitude, longitude in degrees, same shapes."""
        lon, lat = self._to.transform(np.asarray(x, float), np.asarray(y, float), direction="INVERSE")
        return np.asarray(lat, float), np.asarray(lon, float)

    def turn(self, lat: Floats, lon: Floats) -> Floats:
        """Degrees to add to a true bearing at each position to get its bearing in the plane."""
        step = np.where(np.asarray(lat) > 89.9, -1e-4, 1e-4)
        x0, y0 = self.flat(lat, lon)
        x1, y1 = self.flat(lat + step, lon)
        sign = np.sign(step)
        return np.degrees(np.arctan2((x1 - x0) * sign, (y1 - y0) * sign))


def plane_for(lat: Floats, lon: Floats) -> Plane:
    """The plane around the middle direction of the positions (date line, poles and stray points do no harm); 0/0 for
    none. Medians of the unit vectors' parts."""
    known = np.isfinite(lat) & np.isfinite(lon)
    if not known.any():
        return Plane(0.0, 0.0)
    phi, lam = np.radians(lat[known]), np.radians(lon[known])
    parts = (np.sin(phi), np.cos(phi) * np.sin(lam), np.cos(phi) * np.cos(lam))
    north, east, rest = (float(np.median(part)) for part in parts)
    if np.hypot(np.hypot(north, east), rest) < 1e-6:
        return Plane(float(lat[known].min()), float(lon[known].min()))
    return Plane(float(np.degrees(np.arctan2(north, np.hypot(east, rest)))), float(np.degrees(np.arctan2(east, rest))))
