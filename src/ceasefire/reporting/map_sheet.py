"""A piece of paper over a piece of ground: degrees to millimetres, equirectangular about the middle latitude."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ceasefire.reporting.where import METRES_PER_DEGREE

Ring = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A piece of paper over a piece of ground: extent in degrees, size in millimetres."""

    west: float
    south: float
    east: float
    north: float
    width: float
    height: float

    @classmethod
    def fit(cls, extent: Sequence[float], width: float, height: float) -> "Sheet":
        """The smallest sheet of this size that shows the whole extent, which is put in its middle."""
        west, south, east, north = extent
        squeeze = math.cos(math.radians((south + north) / 2))
        per_degree = min(width / max((east - west) * squeeze, 1e-6), height / max(north - south, 1e-6))
        half_lon, half_lat = width / per_degree / squeeze / 2, height / per_degree / 2
        lon, lat = (west + east) / 2, (south + north) / 2
        return cls(
            west=lon - half_lon,
            south=lat - half_lat,
            east=lon + half_lon,
            north=lat + half_lat,
            width=width,
            height=height,
        )

    def xy(self, lon: float, lat: float) -> tuple[float, float]:
        x = (lon - self.west) / (self.east - self.west) * self.width
        return x, (self.north - lat) / (self.north - self.south) * self.height

    def inside(self, lon: float, lat: float, margin: float = 0.0) -> bool:
        x, y = self.xy(lon, lat)
        return margin <= x <= self.width - margin and margin <= y <= self.height - margin

    def path(self, ring: Ring, closed: bool = True) -> str:
        points = " L".join(f"{x:.2f} {y:.2f}" for x, y in (self.xy(lon, lat) for lon, lat in ring))
        return f"M{points}{'Z' if closed else ''}"

    @property
    def mm_per_m(self) -> float:
        return self.height / (self.north - self.south) / METRES_PER_DEGREE
