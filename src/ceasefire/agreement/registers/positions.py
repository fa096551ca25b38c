"""Where many events may have happened, as arrays: a centre and how far from it each may lie, to rule out most."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ceasefire.geometry.frame import Floats, LocalFrame, earth_centred
from ceasefire.geometry.inside import inside, probability_inside
from ceasefire.geometry.places import covariance
from ceasefire.geometry.zone import Zone
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, Place, PlaceArea, Sector, Spot

_HEARING_M = 15_000.0
_SIGMAS = 10.0
_FAR_M = 50_000.0


@dataclass(frozen=True, slots=True, eq=False)
class Positions:
    """n places: degrees (n,), reach in metres (n,; nan where the place is not known), covariances (n, 2, 2)."""

    places: Sequence[Place]
    lon: Floats
    lat: Floats
    reach: Floats
    spots: NDArray[np.bool_]
    covariances: Floats
    centres: Floats
    tree: cKDTree
    always: NDArray[np.int64]
    widest: float


def positions(places: Sequence[Place]) -> Positions:
    """Places made ready; those that reach farther than 50 km, or are not known, are looked at every time."""
    rows = np.array([_circle(place) for place in places]).reshape(-1, 3)
    lon, lat, reach = rows.T
    spots = np.array([isinstance(place, Spot) for place in places], dtype=bool)
    spreads = np.zeros((len(places), 2, 2))
    for n in np.flatnonzero(spots):
        place = places[int(n)]
        assert isinstance(place, Spot)
        spreads[n] = covariance(place.semi_major_m, place.semi_minor_m, place.orientation_deg)
    near = np.nan_to_num(reach, nan=np.inf) <= _FAR_M
    centres = earth_centred(lon, lat)
    held = np.where(near[:, None], centres, 1e9)
    widest = float(reach[near].max()) if near.any() else 0.0
    return Positions(places, lon, lat, reach, spots, spreads, centres, cKDTree(held), np.flatnonzero(~near), widest)


def _circle(place: Place) -> tuple[float, float, float]:
    """(lon, lat, metres) of a circle that holds all of a place but less than 1e-9 of it."""
    match place:
        case Spot():
            return place.lon, place.lat, _SIGMAS * place.semi_major_m + 1
        case Sector():
            return place.lon, place.lat, place.range_max_m + _SIGMAS * place.observer_sigma_m + 1
        case Bearing():
            return place.lon, place.lat, _HEARING_M + _SIGMAS * place.observer_sigma_m + 1
        case PlaceArea():
            return place.lon, place.lat, place.radius_m * 1.001 + 1
        case Footprint():
            lon, lat = np.array(place.ring).T
            frame = LocalFrame(float(lon.mean()), float(lat.mean()))
            return frame.lon, frame.lat, float(frame.chord(lon, lat).max()) * 1.001 + 1
    return 0.0, 0.0, np.nan


def may_touch(where: Positions, zone: Zone, rows: NDArray[np.int64] | None) -> NDArray[np.int64]:
    """Of `rows` (None: of all) those whose place is not known or may lie in the zone."""
    radius = float(np.hypot(zone.edges[:, ::2], zone.edges[:, 1::2]).max()) * 1.001
    middle = earth_centred(zone.frame.lon, zone.frame.lat)
    if rows is None:
        close = np.array(where.tree.query_ball_point(middle, radius + where.widest), dtype=np.int64)
        rows = np.union1d(close, where.always)
    apart = np.linalg.norm(where.centres[rows] - middle, axis=1)
    with np.errstate(invalid="ignore"):
        return np.asarray(rows[~(apart > radius + where.reach[rows])])


def chances(where: Positions, zone: Zone, rows: NDArray[np.int64]) -> Floats:
    """P(inside) of each of `rows`; nan where the place is not known."""
    out = np.full(len(rows), np.nan)
    spots = where.spots[rows]
    if spots.any():
        picked = rows[spots]
        out[spots] = probability_inside(zone, where.lon[picked], where.lat[picked], where.covariances[picked])
    for k in np.flatnonzero(~spots):
        place = where.places[int(rows[k])]
        if not isinstance(place, Nowhere):
            out[k] = inside(zone, place)
    return out
