"""Faults that a ring shows by itself: corners off the globe, too few, doubled, sides too long, not closed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pyproj import Geod

from ceasefire.clearance.shape.faults import Fault, Found, Limits
from ceasefire.clearance.shape.layers import Feature, Points, closed

_GEOD = Geod(ellps="WGS84")
_MOST_M_PER_DEG = 111_700.0
"""A degree of latitude or longitude is nowhere longer: what is short by this is short."""


@dataclass(frozen=True, slots=True, eq=False)
class Glance:
    """What one look at all rings of a layer at once shows, by a feature's place in it."""

    off_globe: frozenset[int]
    worth_a_look: frozenset[int]
    """Areas with a ring that is not closed, has a doubled corner, few corners, or a side that may be too long."""


def glance(features: Sequence[Feature], limits: Limits) -> Glance:
    """A look at all coordinates together; one by one they would take ten times as long."""
    owner, rings = [], []
    for n, feature in enumerate(features):
        for part in feature.parts or ():
            for ring in part:
                owner.append(n)
                rings.append(ring)
    full = [n for n, ring in enumerate(rings) if len(ring)]
    thin = {owner[n] for n, ring in enumerate(rings) if len(ring) < 4}
    if not full:
        return Glance(frozenset(), frozenset(thin))
    points, who = np.concatenate([rings[n] for n in full]), np.array([owner[n] for n in full])
    first = np.cumsum([0, *(len(rings[n]) for n in full[:-1])])
    last = np.append(first[1:], len(points)) - 1
    with np.errstate(invalid="ignore"):
        off = ~((np.abs(points[:, 0]) <= 180) & (np.abs(points[:, 1]) <= 90))
    steps = np.abs(np.diff(points, axis=0, append=points[-1:]))
    steps[last] = np.abs(points[first] - points[last])  # the side that closes a ring
    near = steps.max(axis=1) < limits.doubled_deg
    near[last] = (points[first] != points[last]).any(axis=1)
    odd = near | (np.hypot(*steps.T) * _MOST_M_PER_DEG > limits.longest_side_m)
    return Glance(
        off_globe=frozenset(who[np.logical_or.reduceat(off, first)].tolist()),
        worth_a_look=frozenset(who[np.logical_or.reduceat(odd, first)].tolist()) | thin,
    )


def ring_faults(layer: str, features: Sequence[Feature], limits: Limits, seen: Glance) -> Iterator[Found]:
    """Each fault of each feature's rings; one a kind and feature, the worst, with its place."""
    for n in sorted(seen.worth_a_look - seen.off_globe):
        feature = features[n]
        if feature.form == "Polygon" and feature.parts:
            rings = [ring for part in feature.parts for ring in part]
            yield from _of_rings(layer, feature, rings, limits)


def on_globe(points: Points) -> bool:
    """Are all these longitudes and latitudes numbers on the globe?"""
    with np.errstate(invalid="ignore"):
        return bool(((np.abs(points[:, 0]) <= 180) & (np.abs(points[:, 1]) <= 90)).all())


def _of_rings(layer: str, feature: Feature, rings: list[Points], limits: Limits) -> Iterator[Found]:
    def found(fault: Fault, at: NDArray[np.float64], measure: float | None = None) -> Found:
        lon, lat = float(at[0]), float(at[1])
        return Found(fault=fault, layer=layer, row=feature.row, id=feature.id, measure=measure, lon=lon, lat=lat)

    few = next((ring for ring in rings if corners(ring, limits) < limits.least_corners), None)
    if few is not None:
        yield found(Fault.FEW_CORNERS, few[0] if len(few) else np.array([np.nan, np.nan]), float(len(few)))
    whole = [ring for ring in rings if len(ring)]
    loose = next((ring for ring in whole if (ring[0] != ring[-1]).any()), None)
    if loose is not None:
        yield found(Fault.NOT_CLOSED, loose[-1])
    doubled = next((at for ring in whole if (at := doubled_at(ring, limits)) is not None), None)
    if doubled is not None:
        yield found(Fault.DOUBLED_CORNER, doubled)
    long = [side for ring in whole if (side := long_side(ring, limits.longest_side_m)) is not None]
    if long:
        metres, at = max(long, key=lambda side: side[0])
        yield found(Fault.LONG_SIDE, at, metres)


def corners(ring: Points, limits: Limits) -> int:
    """Corners that are not one with the corner before them."""
    return len(single(ring, limits)) - 1 if len(ring) else 0


def single(ring: Points, limits: Limits) -> Points:
    """The closed ring without corners that are one with the corner before them (nearer than the limit each way)."""
    points = closed(ring)
    kept = np.append(True, np.abs(np.diff(points, axis=0)).max(axis=1) >= limits.doubled_deg)
    out = points[kept]
    if len(out) > 1 and not kept[-1]:  # the last corner before the end was one with the end
        out[-1] = points[0]
    return np.asarray(out)


def doubled_at(ring: Points, limits: Limits) -> NDArray[np.float64] | None:
    """The first corner that is one with the one before it; the end that closes the ring is none."""
    steps = np.abs(np.diff(ring, axis=0)).max(axis=1) if len(ring) > 1 else np.empty(0)
    near = np.flatnonzero(steps < limits.doubled_deg)
    return None if not len(near) else np.asarray(ring[near[0] + 1])


def long_side(ring: Points, limit_m: float) -> tuple[float, NDArray[np.float64]] | None:
    """The longest side over the limit, geodesic metres on WGS 84, and the corner where it starts."""
    points = closed(ring)
    some = np.flatnonzero(np.hypot(*np.diff(points, axis=0).T) * _MOST_M_PER_DEG > limit_m)
    if not len(some):
        return None
    metres = _GEOD.inv(points[some, 0], points[some, 1], points[some + 1, 0], points[some + 1, 1])[2]
    best = int(np.argmax(metres))
    return (float(metres[best]), points[some[best]]) if metres[best] > limit_m else None
