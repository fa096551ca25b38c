"""Fixed cameras see sharp bearings and blurred ranges within a few kilometres, flashes by night, nothing in fog."""

import numpy as np

from ceasefire.world.obstruction import blind
from ceasefire.world.percepts import Percepts, joined, percepts
from ceasefire.world.plane import bearing_and_range
from ceasefire.world.scene import Scene
from ceasefire.world.sector import Device
from ceasefire.world.senses.people import visible
from ceasefire.world.senses.words import called, counted
from ceasefire.world.tempers import noise

SIGMA = 0.8


def record(scene: Scene) -> Percepts:
    """What all cameras recorded."""
    return joined([_one(scene, i, device) for i, device in enumerate(scene.sector.of_kind("camera"))])


def _one(scene: Scene, index: int, device: Device) -> Percepts:
    rng, events, who = scene.rng(30, index), scene.events, scene.character(device.name, "camera")
    here = scene.sector.plane.to_xy(np.array([device.lat]), np.array([device.lon]))
    everything = np.arange(len(events))
    odds = visible(scene, np.broadcast_to(here, (len(events), 2)), everything, events.start, 5500.0)
    up = ~blind(scene.spells, device.name, events.start)
    if index % 2 == 1:  # every second camera has no thermal channel
        up &= ~scene.sky.dark(events.start)
    which = np.flatnonzero((rng.random(len(events)) < 1.6 * odds) & up)
    n = len(which)
    azimuth, metres = bearing_and_range(
        np.full(n, device.lat), np.full(n, device.lon), events.lat[which], events.lon[which]
    )
    judged = metres * rng.lognormal(0, 0.25, n)
    low_m = np.floor(judged * 0.7 / 500) * 500
    moment = events.start[which] + who.clock_s + 0.5 * noise(rng, scene.temper, who, n)
    lasts = np.where(np.isin(events.type[which], ["movement", "overflight", "fire"]), rng.uniform(5, 90, n), 0.0)
    low, best, high = counted(rng, events.rounds[which], 0.6, 0.3)
    return percepts(
        n, source_id=device.name, source_kind="camera", time_start=moment, time_end=moment + lasts, time_sigma_s=2.0,
        geometry="bearing_range", lat=device.lat, lon=device.lon, event=which, means="recorded",
        bearing_deg=np.round(azimuth + SIGMA * (who.bias_bearing + noise(rng, scene.temper, who, n)), 1) % 360,
        bearing_sigma_deg=round(1.2 * SIGMA * who.confidence, 2), range_min_m=low_m,
        range_max_m=np.maximum(np.ceil(judged * 1.4 / 500) * 500, low_m + 500),
        type=called(rng, scene.temper, events.type[which], 0.6), count_low=low, count_best=best, count_high=high,
    )  # fmt: skip
