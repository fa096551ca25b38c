"""Day, night, cloud, wind and visibility: what can be seen and how far sound carries, hour by hour."""

from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np

from ceasefire.world.plane import B, F, N


def sun_height(moment: F, lat: float, lon: float) -> F:
    """Height of the sun in degrees at Unix times; low-precision formulas (about 0.3°), good enough for dusk."""
    days = np.asarray(moment, float) / 86400 + 2440587.5 - 2451545.0
    anomaly = np.radians((357.529 + 0.98560028 * days) % 360)
    ecliptic = np.radians(280.459 + 0.98564736 * days + 1.915 * np.sin(anomaly) + 0.02 * np.sin(2 * anomaly))
    tilt = np.radians(23.439)
    declination = np.arcsin(np.sin(tilt) * np.sin(ecliptic))
    ascension = np.arctan2(np.cos(tilt) * np.sin(ecliptic), np.cos(ecliptic))
    hour_angle = np.radians((280.46062 + 360.98564737 * days + lon) % 360) - ascension
    phi = np.radians(lat)
    sine = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(hour_angle)
    return np.asarray(np.degrees(np.arcsin(sine)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sky:
    """Weather of one span, one value an hour from `start` (Unix seconds)."""

    start: float
    lat: float
    lon: float
    cloud: F
    visibility_m: F
    wind_ms: F
    wind_from_deg: F
    thunder: B

    def hour(self, moment: F) -> N:
        return np.clip((np.asarray(moment, float) - self.start) // 3600, 0, len(self.cloud) - 1).astype(int)

    def dark(self, moment: F) -> B:
        """True after civil dusk."""
        return np.asarray(sun_height(moment, self.lat, self.lon) < -6)

    def words(self, moment: float) -> str:
        """Weather as a log would put it (English)."""
        i = int(self.hour(np.array([moment]))[0])
        cover = "clear" if self.cloud[i] < 0.3 else "partly cloudy" if self.cloud[i] < 0.7 else "overcast"
        fog = ", fog" if self.visibility_m[i] < 1500 else ", haze" if self.visibility_m[i] < 4000 else ""
        return f"{cover}{fog}, wind {self.wind_ms[i]:.0f} m/s"


def make_sky(rng: np.random.Generator, start: float, hours: int, lat: float, lon: float) -> Sky:
    """Slowly changing weather for `hours` hours (at least one) by a smoothed random walk."""
    month = datetime.fromtimestamp(start, UTC).month
    steps = rng.normal(size=(3, hours + 12))
    slow = np.stack([np.convolve(row, np.ones(12) / np.sqrt(12), mode="valid")[:hours] for row in steps])
    cloud = 1 / (1 + np.exp(-1.6 * slow[0]))
    fog = (slow[1] > 1.2) & (cloud > 0.3)
    return Sky(
        start=start, lat=lat, lon=lon, cloud=cloud,
        visibility_m=np.where(fog, rng.uniform(400, 2500, hours), rng.uniform(6000, 15000, hours)),
        wind_ms=np.clip(3.5 + 2.0 * slow[2], 0, None), wind_from_deg=(290 + np.cumsum(rng.normal(0, 9, hours))) % 360,
        thunder=(cloud > 0.8) & (rng.random(hours) < (0.10 if 4 <= month <= 10 else 0.04)),
    )  # fmt: skip
