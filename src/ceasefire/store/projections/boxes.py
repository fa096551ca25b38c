"""Where something is, roughly: its middle and the box that holds its whole shape with its doubt, in degrees."""

import math
from collections.abc import Mapping
from typing import Any

_M_PER_DEGREE = 111_320.0
NOWHERE: dict[str, float | None] = dict.fromkeys(("lon", "lat", "west", "south", "east", "north"))


def box_of(shape: Mapping[str, Any]) -> dict[str, float | None]:
    """Middle and box of a place in plain JSON (see `vocabulary.place`) or of a track; all None where there is none.

    Points get two sigmas, sectors and bearings their range; the box may be wider than the shape, never narrower.
    """
    if "ring" in shape:
        return _around([float(p[0]) for p in shape["ring"]], [float(p[1]) for p in shape["ring"]], 0.0)
    lon, lat = shape.get("lon"), shape.get("lat")
    if isinstance(lon, list) and isinstance(lat, list) and lon:
        return _around([float(x) for x in lon], [float(y) for y in lat], 0.0)
    if lon is None or lat is None or isinstance(lon, list):
        return dict(NOWHERE)
    reach = float(shape.get("range_max_m") or (15_000.0 if "bearing_deg" in shape else 0.0))
    doubt = 2 * float(shape.get("semi_major_m") or shape.get("observer_sigma_m") or 0.0)
    return _around([float(lon)], [float(lat)], max(reach, float(shape.get("radius_m") or 0.0)) + doubt)


def _around(lons: list[float], lats: list[float], metres: float) -> dict[str, float | None]:
    west, east, south, north = min(lons), max(lons), min(lats), max(lats)
    up = metres / _M_PER_DEGREE
    across = up / max(0.01, math.cos(math.radians(min(89.0, max(abs(south), abs(north)) + up))))
    return {
        "lon": (west + east) / 2,
        "lat": (south + north) / 2,
        "west": west - across,
        "south": south - up,
        "east": east + across,
        "north": north + up,
    }
