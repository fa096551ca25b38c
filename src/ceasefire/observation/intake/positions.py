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


def judge(lat: Floats, lon: Floats, area: Area | None, region: Area | None = None) -> npt.NDArray[np.int8]:
    """For each pair: GOOD, OUTSIDE the area, SWAPPED, ZERO or OFF_GLOBE (not finite included).

    `region` is where the centre works, for telling exchanged pairs where no area is set. A pair of a table that looks
    exchanged but lies among the table's other rows as it stands is only OUTSIDE (or GOOD): whole files from elsewhere
    are not full of mistakes.
    """
    on_globe = (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
    verdict = np.where(on_globe, GOOD, OFF_GLOBE).astype(np.int8)
    if area is not None:
        verdict[on_globe & ~within(lat, lon, area)] = OUTSIDE
    home = area if area is not None else region
    turned = (np.abs(lat) > 90) & (np.abs(lat) <= 180) & (np.abs(lon) <= 90)
    if home is not None:
        turned = ~(on_globe & within(lat, lon, home)) & within(lon, lat, home)
        others = on_globe & ~turned & ((lat != 0) | (lon != 0))
        if others.any():
            cloud = (lon[others].min(), lat[others].min(), lon[others].max(), lat[others].max())
            turned &= ~(on_globe & within(lat, lon, cloud))
    verdict[turned] = SWAPPED
    verdict[(lat == 0) & (lon == 0)] = ZERO
    return verdict


def judge_one(lat: float, lon: float, area: Area | None, region: Area | None = None) -> int:
    """The verdict on one position."""
    return int(judge(np.array([lat]), np.array([lon]), area, region)[0])


def around(lat: Floats, lon: Floats, margin_deg: float) -> Area | None:
    """The area around these positions, widened on all sides; None where there are none or they span the date line."""
    if not len(lat) or float(np.ptp(lon)) > 180:
        return None
    west, east = float(lon.min()) - margin_deg, float(lon.max()) + margin_deg
    return max(west, -180.0), float(lat.min()) - margin_deg, min(east, 180.0), float(lat.max()) + margin_deg
