"""Drones see what lies near the ground they look at, then or up to half an hour after, through an attitude bias."""

import numpy as np

from ceasefire.world.obstruction import blind
from ceasefire.world.outings import Outing
from ceasefire.world.percepts import Percepts, joined, percepts
from ceasefire.world.plane import F, N, beyond
from ceasefire.world.scene import Scene
from ceasefire.world.senses.words import called, counted
from ceasefire.world.tempers import noise

SEES_M = 2500.0


def film(scene: Scene) -> Percepts:
    """What the crews of all flights noticed, as points with an ellipse and a window of time."""
    flights = [outing for outing in scene.outings if outing.kind == "uav"]
    return joined([_flight(scene, scene.rng(40, i), flight) for i, flight in enumerate(flights)])


def _flight(scene: Scene, rng: np.random.Generator, flight: Outing) -> Percepts:
    events = scene.events
    near = np.flatnonzero((events.start < flight.end) & (events.end + 1800 > flight.start))
    which, seen = _first_seen(scene, flight, near)
    hour = scene.sky.hour(seen)
    ground_hidden = scene.sky.cloud[hour] > 0.95
    odds = np.where(ground_hidden, 0.05, np.where(scene.sky.dark(seen), 0.5, 0.7))
    took = (rng.random(len(which)) < odds) & ~blind(scene.spells, flight.device, seen)
    return _note(scene, rng, flight, which[took], seen[took])


def _first_seen(scene: Scene, flight: Outing, near: N) -> tuple[N, F]:
    """Events that the look point passed within reach during or up to 30 min after, and when that first happened."""
    moments = np.arange(flight.start, flight.end, 10.0)
    if not len(near) or not len(moments):
        return near[:0], np.zeros(0)
    look = flight.looks(moments)
    events = scene.events
    gap = np.hypot(look[:, None, 0] - events.xy[None, near, 0], look[:, None, 1] - events.xy[None, near, 1])
    linger = np.where(np.isin(events.type[near], ["overflight", "small_arms"]), 60.0, 1200.0)
    inside = (gap < SEES_M) & (moments[:, None] >= events.start[near]) & (moments[:, None] <= events.end[near] + linger)
    hit = inside.any(axis=0)
    return near[hit], moments[np.argmax(inside[:, hit], axis=0)]


def _note(scene: Scene, rng: np.random.Generator, flight: Outing, which: N, seen: F) -> Percepts:
    events, who, n = scene.events, scene.character(flight.device, "uav"), len(which)
    true_major, true_minor = rng.uniform(20, 60, n), rng.uniform(10, 20, n)
    turn = rng.uniform(0, 180, n)
    shift = true_major * (who.bias_along + noise(rng, scene.temper, who, n))
    lat, lon = beyond(events.lat[which], events.lon[which], turn, shift)
    lat, lon = beyond(lat, lon, turn + 90, true_minor * noise(rng, scene.temper, who, n))
    later = seen > events.end[which]
    window = np.where(later, seen - rng.uniform(600, 2400, n), seen)
    low, best, high = counted(rng, events.rounds[which], 0.5, 0.4)
    return percepts(
        n, source_id=flight.device, source_kind="uav", time_start=window, time_end=seen + rng.uniform(2, 20, n),
        time_sigma_s=5.0, geometry="point", lat=lat, lon=lon, semi_major_m=np.round(true_major * who.confidence, 1),
        semi_minor_m=np.round(true_minor * who.confidence, 1), orientation_deg=np.round(turn, 1), event=which,
        type=called(rng, scene.temper, events.type[which], np.where(later, 0.35, 0.75)), count_low=low, count_best=best,
        count_high=high, means=np.where(later, "found_traces", "imaged"), outing=flight.id,
    )  # fmt: skip
