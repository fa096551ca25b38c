"""Is this pair of numbers a position? Off the globe, 0/0 and exchanged latitude and longitude are told apart.

Exchanged can only be known against the centre's area of interest, or where the latitude is beyond a pole.
"""

import numpy as np
import numpy.typing as npt

Area = tuple[float, float, float, float]
"""(west, south, east, north), degrees WGS 84; west > east crosses the date line."""
Floats = npt.NDArray[np.float64]
GOOD, OUTSIDE, SWAPPED, ZERO, OFF_GLOBE = range(5)
MESSAGES = {SWAPPED: "sensor-position-swapped", ZERO: "sensor-position-zero", OFF_GLOBE: "sensor-position-off-globe"}


def within(lat: Floats, lon: Floats, area: Area) -> npt.NDArray[np.bool_]:
    """Which positions lie in the area, its edges included."""
    west, south, east, north = area
    across = (lon >= west) & (lon <= east) if west <= east else (lon >= west) | (lon <= east)
    return np.asarray(across & (lat >= south) & (lat <= north), dtype=np.bool_)


def judge(lat: Floats, lon: Floats, area: Area | None) -> npt.NDArray[np.int8]:
    """For each pair: GOOD, OUTSIDE the area, SWAPPED, ZERO or OFF_GLOBE (not finite included)."""
    on_globe = (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
    verdict = np.where(on_globe, GOOD, OFF_GLOBE).astype(np.int8)
    turned = (np.abs(lat) > 90) & (np.abs(lat) <= 180) & (np.abs(lon) <= 90)
    if area is not None:
        inside = on_globe & within(lat, lon, area)
        verdict[on_globe & ~inside] = OUTSIDE
        turned = ~inside & within(lon, lat, area)
    verdict[turned] = SWAPPED
    verdict[(lat == 0) & (lon == 0)] = ZERO
    return verdict


def judge_one(lat: float, lon: float, area: Area | None) -> int:
    """The verdict on one position."""
    return int(judge(np.array([lat]), np.array([lon]), area)[0])
