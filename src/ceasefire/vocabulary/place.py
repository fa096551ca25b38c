"""Where something happened: each form keeps what was really known, a sector stays a sector and is never made a point.

All angles in degrees, WGS 84 latitude and longitude; bearings clockwise from true north; lengths in metres;
every sigma is one standard deviation.
"""

import math
from dataclasses import dataclass

from ceasefire.vocabulary.refusal import Refusal


def check_position(lat: float, lon: float) -> None:
    """Refuses positions off the globe and the 0/0 that broken receivers write."""
    if not (math.isfinite(lat) and math.isfinite(lon) and -90 <= lat <= 90 and -180 <= lon <= 180):
        raise Refusal("position-off-globe", lat=lat, lon=lon)
    if lat == 0 and lon == 0:
        raise Refusal("position-zero", lat=lat, lon=lon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A point with its 1-sigma error ellipse; `orientation_deg` of the major axis, clockwise from north."""

    lat: float
    lon: float
    semi_major_m: float
    semi_minor_m: float
    orientation_deg: float = 0.0

    def __post_init__(self) -> None:
        check_position(self.lat, self.lon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearing:
    """A direction from an observer: somewhere along that ray."""

    lat: float
    lon: float
    bearing_deg: float
    bearing_sigma_deg: float
    observer_sigma_m: float = 0.0

    def __post_init__(self) -> None:
        check_position(self.lat, self.lon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sector:
    """A direction and a judged band of range from an observer; the band is a judgement, not a hard bound."""

    lat: float
    lon: float
    bearing_deg: float
    bearing_sigma_deg: float
    range_min_m: float
    range_max_m: float
    observer_sigma_m: float = 0.0

    def __post_init__(self) -> None:
        check_position(self.lat, self.lon)
        if not 0 <= self.range_min_m <= self.range_max_m:
            raise Refusal("range-reversed", low=self.range_min_m, high=self.range_max_m)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceArea:
    """Somewhere in or near a named place: a disc around its centre."""

    lat: float
    lon: float
    radius_m: float
    name: str

    def __post_init__(self) -> None:
        check_position(self.lat, self.lon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Footprint:
    """The ground a sensor saw: a closed ring of (longitude, latitude), first point not repeated."""

    ring: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "ring", tuple((float(lon), float(lat)) for lon, lat in self.ring))
        if len(self.ring) < 3:
            raise Refusal("footprint-too-few-points", points=len(self.ring))
        for lon, lat in self.ring:
            check_position(lat, lon)


@dataclass(frozen=True, slots=True, kw_only=True)
class Nowhere:
    """The place is not known; what was said about it is kept."""

    said: str = ""


Place = Spot | Bearing | Sector | PlaceArea | Footprint | Nowhere
"""Any form of place."""


def precision(place: Place) -> str:
    """Precision class of a place: exact (≤ 10 m), vicinity (≤ 100 m), locality (≤ 1 km), area, direction, unknown.

    The first three are the classes investigators of open sources use (10 m / 100 m / 1 km), judged on one sigma.
    """
    if isinstance(place, Spot):
        return _by_metres(place.semi_major_m)
    if isinstance(place, PlaceArea):
        return _by_metres(place.radius_m)
    if isinstance(place, Bearing):
        return "direction"
    return "unknown" if isinstance(place, Nowhere) else "area"


def _by_metres(metres: float) -> str:
    for limit, name in ((10, "exact"), (100, "vicinity"), (1000, "locality")):
        if metres <= limit:
            return name
    return "area"
