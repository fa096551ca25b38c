"""P(inside) of many events in one area, the same numbers as one by one, with the sure answers given away cheaply.

Points further than 6 sigmas from the box around an area (a box in degrees, widened generously) are outside with P
0 (what is less likely than 2e-8 counts as 0); the others go through the geometry's own batch. Places that are no
points are asked one by one.
"""

import numpy as np

from ceasefire.agreement.batch.columns import Events, Floats, Ints
from ceasefire.geometry.frame import metres_per_degree
from ceasefire.geometry.inside import inside, probability_inside, probability_inside_round
from ceasefire.geometry.zone import Zone
from ceasefire.vocabulary.place import Nowhere

_SIGMAS = 6.0
_MARGIN = 1.02
_SLACK_M = 50.0


def chances(zone: Zone, events: Events, rows: Ints) -> Floats:
    """P(the event lies in the area) for these rows; NaN where the place is not known."""
    out = np.full(len(rows), np.nan)
    lon, lat = events.lon[rows], events.lat[rows]
    points = ~np.isnan(lon)
    near = points & _near(zone, lon, lat, np.maximum(events.semi_major[rows], events.semi_minor[rows]))
    out[points & ~near] = 0.0
    if near.any():
        out[near] = _exact(zone, events, rows[near])
    for k in np.flatnonzero(~points):
        place = events.place(int(rows[k]))
        if place is not None and not isinstance(place, Nowhere):
            found = inside(zone, place)
            out[k] = np.nan if found is None else found
    return out


def _near(zone: Zone, lon: Floats, lat: Floats, sigma: Floats) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """May the area be within six sigmas? Said of too many points rather than of too few."""
    west, south, east, north = zone.shape.bounds
    reach = _MARGIN * _SIGMAS * sigma + _SLACK_M
    up = reach / 110_500.0
    farthest = np.minimum(np.maximum(np.abs(lat), max(abs(south), abs(north))) + up, 89.9)
    across = _MARGIN * reach / metres_per_degree(farthest)[0]
    beside = (lon >= west - across) & (lon <= east + across)
    wraps = across > 90
    return np.asarray((lat >= south - up) & (lat <= north + up) & (beside | wraps))


def _exact(zone: Zone, events: Events, rows: Ints) -> Floats:
    lon, lat = events.lon[rows], events.lat[rows]
    major, minor, turn = events.semi_major[rows], events.semi_minor[rows], events.orientation[rows]
    out = np.empty(len(rows))
    round_ = (major == minor) & (turn == 0)
    if round_.any():
        out[round_] = probability_inside_round(zone, lon[round_], lat[round_], major[round_])
    if not round_.all():
        spread = _covariances(major[~round_], minor[~round_], turn[~round_])
        out[~round_] = probability_inside(zone, lon[~round_], lat[~round_], spread)
    return out


def _covariances(major: Floats, minor: Floats, orientation: Floats) -> Floats:
    """Error ellipses (n,) as covariances (n, 2, 2), east and north, square metres; as `places.covariance` has it."""
    angle = np.radians(orientation)
    east, north = np.sin(angle), np.cos(angle)
    along = np.stack([east, north], -1)
    across = np.stack([north, -east], -1)
    one, other = along[:, :, None] * along[:, None, :], across[:, :, None] * across[:, None, :]
    return np.asarray((major**2)[:, None, None] * one + (minor**2)[:, None, None] * other)
