"""A form's places and times as records' places and spans, with the centre's names, area and clocks applied."""

import math
from dataclasses import dataclass, field
from datetime import datetime

from pyproj import Geod

from ceasefire.desk.ports import Asset, Surroundings
from ceasefire.observation.intake.documents import Document, Path
from ceasefire.observation.intake.flaws import Flaws
from ceasefire.observation.intake.gazetteer import Gazetteer, Stand
from ceasefire.observation.intake.moments import is_future, zone_name
from ceasefire.observation.intake.positions import OUTSIDE, SWAPPED, Area, judge_one
from ceasefire.observation.intake.sectors import COMPASS_HALF_WIDTH_DEG, SINGLE_RANGE_DOUBT, compass_bearing
from ceasefire.sensors.common import true_time
from ceasefire.sensors.forms.pieces import PlaceIn, StandIn, TimeIn
from ceasefire.vocabulary.moment import Span, write_moment
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, Place, PlaceArea, Sector, Spot

SPOT_SIGMA_M = 25.0
BEARING_SIGMA_DEG = 5.0
AREA_RADIUS_M = 1000.0
_GEOD = Geod(ellps="WGS84")


@dataclass(slots=True, kw_only=True)
class Context:
    """What the reading of one form needs to know and collects on the way."""

    document: Document
    base: Path
    surroundings: Surroundings
    gazetteer: Gazetteer
    flaws: Flaws
    flags: list[str] = field(default_factory=list)
    region: Area | None = None

    def where(self, *path: str | int) -> str:
        return self.document.where((*self.base, *path))

    def asset(self, name: str) -> Asset | None:
        found = self.surroundings.assets.get(name)
        if found is not None:
            return found
        stand = self.gazetteer.find(name)
        return None if stand is None or stand.asset is None else self.surroundings.assets.get(stand.asset)


class Misplaced(Exception):
    """The record cannot stand as written; the flaw has been told."""


def resolve_stand(told: StandIn, context: Context, path: Path) -> Stand | None:
    """Where somebody stood; None (and a warning) where the name is unknown."""
    if told.lat is not None and told.lon is not None:
        _check(told.lat, told.lon, context, path)
        return Stand(lat=told.lat, lon=told.lon, sigma_m=told.sigma_m or SPOT_SIGMA_M, name=told.name or "")
    return _named(told.name or "", context, path)


def _named(name: str, context: Context, path: Path) -> Stand | None:
    found = context.gazetteer.describe(name)
    if found is None and context.gazetteer.is_doubtful(name):
        context.flaws.warning(context.where(*path), "sensor-place-doubtful", name=name[:120])
    elif found is None:
        near = context.gazetteer.nearest_name(name) or "–"
        context.flaws.warning(context.where(*path), "sensor-place-unknown", name=name[:120], rows=1, nearest=near)
    return found


def _check(lat: float, lon: float, context: Context, path: Path) -> bool:
    """Refuses exchanged coordinates; says whether the position lies in the centre's area."""
    verdict = judge_one(lat, lon, context.surroundings.area, context.region)
    if verdict == SWAPPED:
        context.flaws.error(context.where(*path), "sensor-position-swapped", lat=str(lat), lon=str(lon))
        raise Misplaced
    return verdict != OUTSIDE


def resolve_place(
    told: PlaceIn, observer: Stand | None, asset: Asset | None, context: Context, path: Path
) -> tuple[Place, tuple[str, ...]]:
    """(place, flags). Unknown names and directions from unknown observers give `Nowhere` with the words kept."""
    if told.pointed:
        return _pointed(told, observer, asset, context, path)
    if told.lat is not None and told.lon is not None:
        flags = () if _check(told.lat, told.lon, context, path) else ("outside-area",)
        return _at(told.lat, told.lon, told), flags
    if told.ring is not None:
        inside = [_check(lat, lon, context, path) for lon, lat in told.ring]
        return Footprint(ring=tuple(told.ring)), () if any(inside) else ("outside-area",)
    if told.name is not None:
        stand = _named(told.name, context, path)
        if stand is None:
            return Nowhere(said=told.name), ("place-unknown",)
        radius = told.radius_m or stand.radius_m or max(2 * stand.sigma_m, AREA_RADIUS_M)
        return PlaceArea(lat=stand.lat, lon=stand.lon, radius_m=radius, name=told.name), ()
    return Nowhere(said=told.said or ""), ("place-unknown",)


def _at(lat: float, lon: float, told: PlaceIn) -> Place:
    if told.radius_m is not None:
        return PlaceArea(lat=lat, lon=lon, radius_m=told.radius_m, name=told.name or "")
    sigma = told.sigma_m if told.sigma_m is not None else SPOT_SIGMA_M
    return Spot(lat=lat, lon=lon, semi_major_m=sigma, semi_minor_m=sigma)


def _pointed(
    told: PlaceIn, observer: Stand | None, asset: Asset | None, context: Context, path: Path
) -> tuple[Place, tuple[str, ...]]:
    stand = observer if told.seen_from is None else resolve_stand(told.seen_from, context, (*path, "from"))
    bearing = compass_bearing(told.compass) if told.compass else float(told.bearing_deg or 0.0) % 360
    if stand is None:
        if told.seen_from is None:
            context.flaws.warning(context.where(*path), "sensor-observer-unknown")
        return Nowhere(said=f"{told.compass or bearing} {told.range_min_m or told.range_m or ''}".strip()), (
            "place-unknown",
        )
    low, high = _band(told)
    sigma = _bearing_sigma(told, asset)
    if high is None:
        ray = Bearing(
            lat=stand.lat, lon=stand.lon, bearing_deg=bearing, bearing_sigma_deg=sigma, observer_sigma_m=stand.sigma_m
        )
        return ray, ()
    sector = Sector(
        lat=stand.lat,
        lon=stand.lon,
        bearing_deg=bearing,
        bearing_sigma_deg=sigma,
        range_min_m=low,
        range_max_m=high,
        observer_sigma_m=stand.sigma_m,
    )
    return sector, ()


def _band(told: PlaceIn) -> tuple[float, float | None]:
    """(nearest, farthest) range in metres; farthest None where no range was told."""
    if told.range_m is not None:
        return told.range_m * (1 - SINGLE_RANGE_DOUBT), told.range_m * (1 + SINGLE_RANGE_DOUBT)
    return told.range_min_m or 0.0, told.range_max_m


def _bearing_sigma(told: PlaceIn, asset: Asset | None) -> float:
    """Stated, else from the compass point's width, else the asset's, else that of a hand compass."""
    if told.bearing_sigma_deg is not None:
        return told.bearing_sigma_deg
    own = asset.bearing_sigma_deg if asset is not None else None
    if told.compass is not None:
        return math.hypot(COMPASS_HALF_WIDTH_DEG / math.sqrt(3), own or 0.0)
    return own if own is not None else BEARING_SIGMA_DEG


def area_of(place: Place) -> PlaceArea | Footprint | None:
    """The place as an area that can be watched or obstructed; None where it has none."""
    if isinstance(place, PlaceArea | Footprint):
        return place
    if isinstance(place, Spot):
        return PlaceArea(lat=place.lat, lon=place.lon, radius_m=max(2 * place.semi_major_m, 100.0), name="")
    if isinstance(place, Sector):
        middle = (place.range_min_m + place.range_max_m) / 2
        lon, lat, _ = _GEOD.fwd(place.lon, place.lat, place.bearing_deg, middle)
        return PlaceArea(lat=lat, lon=lon, radius_m=max(place.range_max_m - middle, 100.0), name="")
    return None


def strip(start: Stand, end: Stand, width_m: float) -> PlaceArea | Footprint:
    """The strip of `width_m` watched on the way from `start` to `end`, as a ring of four corners."""
    azimuth, _, metres = _GEOD.inv(start.lon, start.lat, end.lon, end.lat)
    if metres < 1.0:
        return PlaceArea(lat=start.lat, lon=start.lon, radius_m=width_m / 2, name="")
    corners = ((start, -90), (end, -90), (end, 90), (start, 90))
    ring = [_GEOD.fwd(stand.lon, stand.lat, azimuth + turn, width_m / 2)[:2] for stand, turn in corners]
    return Footprint(ring=tuple((float(lon), float(lat)) for lon, lat in ring))


def span_of(
    told: TimeIn, asset: Asset | None, sigma_s: float, context: Context, path: Path
) -> tuple[Span, tuple[str, ...]]:
    """(span in UTC, the clock's measured offset taken off; flags). `sigma_s` serves where nothing better is known."""
    own = asset.time_sigma_s if asset is not None else None
    sigma = told.sigma_s if told.sigma_s is not None else own if own is not None else sigma_s
    start, end = true_time(told.start, asset), true_time(told.end or told.start, asset)
    flags = future_flags(start, context, path)
    return Span(start=start, end=end, sigma_s=sigma, zone=zone_name(told.start), clock=told.clock), flags


def future_flags(moment: datetime, context: Context, path: Path) -> tuple[str, ...]:
    """A form from the future is kept, flagged and told."""
    if not is_future(moment, context.surroundings.now):
        return ()
    told = {"time": write_moment(moment), "now": write_moment(context.surroundings.now)}
    context.flaws.warning(context.where(*path), "sensor-time-in-future-kept", **told)
    return ("time-in-future",)


def distance_m(lat_a: float, lon_a: float, lat_b: float, lon_b: float) -> float:
    """Metres between two positions on the WGS 84 ellipsoid."""
    return float(_GEOD.inv(lon_a, lat_a, lon_b, lat_b)[2])


def disc_of(area: PlaceArea | Footprint | None) -> PlaceArea | None:
    """A disc around a ring: its middle and its farthest corner, on a local plane (rings here are a few kilometres)."""
    if not isinstance(area, Footprint):
        return area
    lat = sum(point[1] for point in area.ring) / len(area.ring)
    lon = sum(point[0] for point in area.ring) / len(area.ring)
    radius = max(distance_m(lat, lon, point[1], point[0]) for point in area.ring)
    return PlaceArea(lat=lat, lon=lon, radius_m=radius, name="")
