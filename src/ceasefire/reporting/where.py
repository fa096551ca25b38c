"""Where something was, told from the nearest agreed place: name, distance and bearing, in metres and degrees.

The document keeps these numbers; each language makes its own words of them.
"""

import math
from collections.abc import Sequence
from typing import Any

from ceasefire.incident.records import Region
from ceasefire.reporting.inputs import MapPlace
from ceasefire.reporting.rounding import degrees, rounded
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, Place, PlaceArea, Sector, Spot

CELL_M = 1000.0
METRES_PER_DEGREE = 111_195.0
"""On a sphere of 6,371 km; good to 0.5 % for telling distances of a few kilometres."""


def offset_m(lat: float, lon: float, to_lat: float, to_lon: float) -> tuple[float, float]:
    """Metres east and north from one position to another, on a local plane."""
    east = (to_lon - lon) * METRES_PER_DEGREE * math.cos(math.radians((lat + to_lat) / 2))
    return east, (to_lat - lat) * METRES_PER_DEGREE


def cell(lat: float, lon: float) -> tuple[float, float, float, float]:
    """West, south, east, north of the 1 km cell of a fixed grid that holds a position (degrees)."""
    high = CELL_M / METRES_PER_DEGREE
    row = math.floor(lat / high)
    wide = high / math.cos(math.radians(row * high))
    column = math.floor(lon / wide)
    return column * wide, row * high, (column + 1) * wide, (row + 1) * high


def blurred(lat: float, lon: float) -> tuple[float, float]:
    """Latitude and longitude of the middle of the 1 km cell: where a report says that its own people stand."""
    west, south, east, north = cell(lat, lon)
    return (south + north) / 2, (west + east) / 2


def middle(place: Place) -> tuple[float, float] | None:
    """A position to measure from: of a sector the middle of its band, of a bearing its observer, blurred.

    Observers are the centre's own people; their exact position stays in the record.
    """
    if isinstance(place, Nowhere):
        return None
    if isinstance(place, Footprint):
        lons, lats = zip(*place.ring, strict=True)
        return sum(lats) / len(lats), sum(lons) / len(lons)
    if isinstance(place, Sector):
        return _ahead(place, (place.range_min_m + place.range_max_m) / 2)
    return blurred(place.lat, place.lon) if isinstance(place, Bearing) else (place.lat, place.lon)


def _ahead(place: Sector, metres: float) -> tuple[float, float]:
    angle = math.radians(place.bearing_deg)
    lat, lon = blurred(place.lat, place.lon)
    east = metres * math.sin(angle) / METRES_PER_DEGREE / math.cos(math.radians(lat))
    return lat + metres * math.cos(angle) / METRES_PER_DEGREE, lon + east


def nearest(lat: float, lon: float, places: Sequence[MapPlace]) -> dict[str, Any] | None:
    """The nearest agreed place, how far and in which direction from it the position lies."""
    if not places:
        return None
    found = min(places, key=lambda p: (math.hypot(*offset_m(p.lat, p.lon, lat, lon)), p.name))
    east, north = offset_m(found.lat, found.lon, lat, lon)
    told: dict[str, Any] = {
        "name": found.name,
        "distance_m": round(math.hypot(east, north)),
        "bearing_deg": round(math.degrees(math.atan2(east, north)) % 360),
    }
    if found.names:
        told["names"] = dict(sorted(found.names.items()))
    if found.district:
        told["district"] = dict(sorted(found.district.items()))
    return told


def describe(place: Place, places: Sequence[MapPlace]) -> dict[str, Any]:
    """A place as a document tells it: its form and size of doubt, its position, and the nearest agreed place."""
    told: dict[str, Any] = {"form": _FORM[type(place)], **_doubt(place)}
    at = middle(place)
    if at is not None:
        told |= {"lat": degrees(at[0]), "lon": degrees(at[1]), "near": nearest(*at, places)}
    return told


_FORM = {
    Spot: "spot",
    Bearing: "bearing",
    Sector: "sector",
    PlaceArea: "area",
    Footprint: "footprint",
    Nowhere: "nowhere",
}


def _doubt(place: Place) -> dict[str, Any]:
    if isinstance(place, Spot):
        return {"sigma_m": round(place.semi_major_m)}
    if isinstance(place, PlaceArea):
        return {"radius_m": round(place.radius_m), "name": place.name}
    if isinstance(place, Nowhere):
        return {"said": place.said}
    if isinstance(place, Footprint):
        return {}
    lat, lon = blurred(place.lat, place.lon)
    told = {"from_lat": degrees(lat), "from_lon": degrees(lon), "bearing_deg": round(place.bearing_deg)}
    if isinstance(place, Sector):
        told |= {"range_min_m": round(place.range_min_m), "range_max_m": round(place.range_max_m)}
    return told


def describe_region(region: Region | None) -> dict[str, Any] | None:
    """The 95 % region: its area and its outline, to about a metre."""
    if region is None:
        return None
    ring = [[degrees(lon), degrees(lat)] for lon, lat in region.ring95.ring]
    return {"area_km2": rounded(region.area_km2, 3), "ring": ring}
