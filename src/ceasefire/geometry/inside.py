"""How probable it is that something happened inside a zone, from any form of place, with an error below 0.002.

Points with a covariance are exact (1e-5). Sectors and bearings go through normal pieces (below 0.002 against sampling
for zones no smaller than a cell of the sector). Discs and footprints count as equally likely everywhere within them.
"""

from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import ArrayLike
from shapely import Polygon

from ceasefire.geometry.border import Border, border_of, signed_distances
from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.geometry.gauss import probabilities_by_tree
from ceasefire.geometry.places import pieces
from ceasefire.geometry.sure import Ground, ground_of, longest_sigma, settle
from ceasefire.geometry.zone import Zone
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, Place, PlaceArea, Sector, Spot
from ceasefire.vocabulary.refusal import Refusal

FAR_M = 500_000.0
_MANY = 20_000
"""From so many points on, drawing the map of the zone first is worth it."""
_NOTHING = 2e-8
"""What is less likely counts as impossible, so that one point alone and a batch with its map say the same."""


def probability_inside(zone: Zone, lon: ArrayLike, lat: ArrayLike, covariances: ArrayLike) -> Floats:
    """P(inside) for n points: degrees (n,), covariances (n, 2, 2) in square metres east and north at each point.

    The error is taken as normal in the plane; for sigmas beyond about 100 km the Earth's curve is left out. Places
    farther away than ten times their error and the reach of the zone's frame have 0. Refuses numbers that are none.
    """
    spread = np.ascontiguousarray(np.asarray(covariances, float).reshape(-1, 2, 2))
    lon, lat, sigma = _alike(lon, lat, longest_sigma(spread))
    if len(spread) != len(lon):
        spread = np.broadcast_to(spread, (len(lon), 2, 2))
    told = _settled(zone, lon, lat, sigma)
    left = np.flatnonzero(np.isnan(told))
    if left.size:
        told[left] = _asked(zone, lon[left], lat[left], _turned(zone, lon[left], lat[left], spread[left]))
    return told


def probability_inside_round(zone: Zone, lon: ArrayLike, lat: ArrayLike, sigma_m: ArrayLike) -> Floats:
    """P(inside) for n points in degrees (n,) whose errors are circles: `sigma_m` (n,) or one for all, in metres."""
    lon, lat, sigma = _alike(lon, lat, sigma_m)
    told = _settled(zone, lon, lat, sigma)
    left = np.flatnonzero(np.isnan(told))
    if left.size:
        told[left] = _asked(zone, lon[left], lat[left], (sigma[left] ** 2)[:, None, None] * np.eye(2))
    return told


def _alike(*arrays: ArrayLike) -> tuple[Floats, ...]:
    """Arrays of the same length, at least one element long."""
    same = np.broadcast_arrays(*(np.atleast_1d(np.asarray(array, float)) for array in arrays))
    return tuple(np.ascontiguousarray(array) for array in same)


def _settled(zone: Zone, lon: Floats, lat: Floats, sigma: Floats) -> Floats:
    """0 and 1 where the border is too far away to matter, nan elsewhere: from the map, or from the distance alone."""
    if not np.isfinite(sigma).all():
        raise Refusal("geometry-no-number")
    told = settle(ground_for(zone), lon, lat, sigma) if len(lon) >= _MANY else np.full(len(lon), np.nan)
    left = np.flatnonzero(np.isnan(told))
    chord = zone.frame.chord(lon[left], lat[left])
    told[left[chord > np.maximum(FAR_M, 1.5 * zone_reach(zone) + 10 * sigma[left])]] = 0.0
    return told


def _asked(zone: Zone, lon: Floats, lat: Floats, local: Floats) -> Floats:
    border = border_for(zone)
    told = probabilities_by_tree(border.edges, border.boxes, border.runs, zone.frame.to_metres(lon, lat), local)
    return np.asarray(np.where(told < _NOTHING, 0.0, np.where(told > 1 - _NOTHING, 1.0, told)))


def _turned(zone: Zone, lon: Floats, lat: Floats, covariances: Floats) -> Floats:
    """Covariances from east and north at each point into the zone's frame; circles stay what they are."""
    tilted = covariances[:, 0, 0] != covariances[:, 1, 1]
    tilted |= (covariances[:, 0, 1] != 0) | (covariances[:, 1, 0] != 0)
    local = np.array(covariances)
    if tilted.any():
        turn = zone.frame.jacobian(lon[tilted], lat[tilted])
        local[tilted] = turn @ covariances[tilted] @ np.swapaxes(turn, -1, -2)
    return local


@lru_cache(maxsize=512)
def border_for(zone: Zone) -> Border:
    """The tree over a zone's edges, made once."""
    return border_of(zone.edges)


@lru_cache(maxsize=128)
def ground_for(zone: Zone) -> Ground:
    """The map of a zone's surroundings, drawn once."""
    return ground_of(zone, border_for(zone))


def zone_reach(zone: Zone) -> float:
    """How far the zone goes from its middle along one axis, in metres."""
    return float(np.abs(zone.edges).max())


def signed_distance(zone: Zone, lon: ArrayLike, lat: ArrayLike) -> Floats:
    """Metres from n points to the zone's boundary, positive inside.

    Where the local frame does not reach (beyond 500 km, and twice the zone's size), minus the straight distance to the
    zone's centre: such a point is outside, and nobody asks by how many metres.
    """
    lon, lat = _alike(lon, lat)
    chord = zone.frame.chord(lon, lat)
    near = np.flatnonzero(chord <= max(FAR_M, 3 * zone_reach(zone)))
    distances = -chord
    if near.size:
        border = border_for(zone)
        points = zone.frame.to_metres(lon[near], lat[near])
        distances[near] = signed_distances(border.edges, border.boxes, border.runs, points)
    return distances


def inside(zone: Zone, place: Place, hearing_range_m: float = 15_000.0) -> float | None:
    """P(place lies in zone); None where the place is not known at all."""
    if isinstance(place, Nowhere):
        return None
    if _elsewhere(zone, place, hearing_range_m):
        return 0.0
    sure = _clearly(zone, place, hearing_range_m)
    if sure is not None:
        return sure
    if isinstance(place, Spot | Bearing | Sector):
        split = pieces(place, hearing_range_m)
        return float(split.weights @ probability_inside(zone, split.lon, split.lat, split.covariances))
    return _share(zone, place)


def _clearly(zone: Zone, place: Place, hearing_range_m: float) -> float | None:
    """0 or 1 where all of a sector, bearing or disc lies on one side of the boundary (six sigmas of the observer)."""
    if isinstance(place, Bearing | Sector):
        reach = place.range_max_m if isinstance(place, Sector) else hearing_range_m
        reach += 6 * place.observer_sigma_m
    elif isinstance(place, PlaceArea):
        reach = place.radius_m * 1.001
    else:
        return None
    metres = float(signed_distance(zone, place.lon, place.lat)[0])
    return None if abs(metres) <= 1.001 * reach else float(metres > 0)


def _elsewhere(zone: Zone, place: Place, hearing_range_m: float) -> bool:
    """Is a place in another part of the world: farther from the zone than ten times its own doubt or reach?

    The local frame does not reach there, and it need not: beyond ten sigmas the chance is below 1e-20.
    """
    where: tuple[tuple[float, float], ...]
    match place:
        case Spot():
            where, reach = ((place.lon, place.lat),), 10 * place.semi_major_m
        case Sector():
            where, reach = ((place.lon, place.lat),), place.range_max_m + 10 * place.observer_sigma_m
        case Bearing():
            where, reach = ((place.lon, place.lat),), hearing_range_m + 10 * place.observer_sigma_m
        case PlaceArea():
            where, reach = ((place.lon, place.lat),), place.radius_m
        case Footprint():
            where, reach = place.ring, 0.0
        case _:
            return False
    lon, lat = np.array(where).T
    return bool(zone.frame.chord(lon, lat).min() > max(FAR_M, 1.5 * zone_reach(zone) + reach))


def _share(zone: Zone, place: PlaceArea | Footprint) -> float:
    """The part of an area that lies in the zone, both in the zone's frame."""
    area = _outline(zone.frame, place)
    if area.area == 0:
        centre = area.representative_point() if not area.is_empty else area
        return float(_local_shape(zone).intersects(centre))
    return float(_local_shape(zone).intersection(area).area / area.area)


def _outline(frame: LocalFrame, place: PlaceArea | Footprint) -> Polygon:
    if isinstance(place, PlaceArea):
        turn = np.linspace(0, 2 * np.pi, 128, endpoint=False)
        radius = place.radius_m * np.sqrt(np.pi / 64 / np.sin(np.pi / 64))  # a 128-gon of the disc's own area
        lon, lat = LocalFrame(place.lon, place.lat).to_degrees(radius * np.sin(turn), radius * np.cos(turn))
        return Polygon(frame.to_metres(lon, lat))
    ring = np.asarray(place.ring)
    return shapely.make_valid(Polygon(frame.to_metres(ring[:, 0], ring[:, 1])))


@lru_cache(maxsize=256)
def _local_shape(zone: Zone) -> shapely.Geometry:
    """The zone in metres of its own frame."""
    fine = shapely.segmentize(zone.shape, 0.02)
    return shapely.transform(fine, lambda degrees: zone.frame.to_metres(degrees[:, 0], degrees[:, 1]))
