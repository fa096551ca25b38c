"""Acoustic arrays hear a bearing; where enough of them agree the network gives a point; both after the sound came."""

import numpy as np
from scipy.special import expit

from ceasefire.world.obstruction import blind
from ceasefire.world.percepts import Percepts, joined, percepts
from ceasefire.world.plane import F, N, bearing_and_range, beyond
from ceasefire.world.scene import Scene
from ceasefire.world.sector import Device
from ceasefire.world.senses.words import called, counted
from ceasefire.world.tempers import noise

BEARING_SIGMA = 2.0
SOUND_MS = 340.0


def loudness(scene: Scene, xy: F, events: N, moment: F) -> F:
    """Chance that the events can be heard at `xy` (2,) or (n, 2) metres: logistic in range over reach, bent by wind."""
    there = scene.events.xy[events]
    gap = np.asarray(xy) - there
    metres = np.hypot(gap[:, 0], gap[:, 1])
    hour = scene.sky.hour(moment)
    blows_to = np.radians(scene.sky.wind_from_deg[hour] + 180)
    with_wind = (gap[:, 0] * np.sin(blows_to) + gap[:, 1] * np.cos(blows_to)) / np.maximum(metres, 1)
    reach = scene.events.heard_m[events] * (1 + 0.05 * scene.sky.wind_ms[hour] * with_wind)
    return np.asarray(0.93 * expit(7 * (0.9 - metres / np.maximum(reach, 1))))


def hear(scene: Scene) -> Percepts:
    """Every array's reports; long events may be reported two or three times by one array."""
    return joined([_one_array(scene, i, device) for i, device in enumerate(scene.sector.of_kind("acoustic"))])


def _one_array(scene: Scene, index: int, device: Device) -> Percepts:
    rng = scene.rng(10, index)
    events = scene.events
    everything = np.arange(len(events))
    here = scene.sector.plane.to_xy(np.array([device.lat]), np.array([device.lon]))[0]
    heard = np.flatnonzero(rng.random(len(events)) < 0.62 * loudness(scene, here, everything, events.start))
    length = events.end[heard] - events.start[heard]
    again = 1 + (rng.random(len(heard)) < scene.temper.repeats * (length > 120))
    which = np.repeat(heard, again)
    first = np.concatenate([[True], which[1:] != which[:-1]]) if len(which) else np.zeros(0, dtype=bool)
    into = np.where(first, rng.exponential(0.05, len(which)), rng.random(len(which)))
    moment = events.start[which] + np.clip(into, 0, 1) * (events.end - events.start)[which]
    up = ~blind(scene.spells, device.name, moment)
    which, moment = which[up], moment[up]
    return _report(scene, rng, device, which, moment) if len(which) else percepts(0, event=0)


def _report(scene: Scene, rng: np.random.Generator, device: Device, which: N, moment: F) -> Percepts:
    events, who, n = scene.events, scene.character(device.name, "acoustic"), len(which)
    azimuth, metres = bearing_and_range(
        np.full(n, device.lat), np.full(n, device.lon), events.lat[which], events.lon[which]
    )
    error = BEARING_SIGMA * (who.bias_bearing + noise(rng, scene.temper, who, n))
    arrives = moment + metres / (SOUND_MS + rng.normal(0, 6, n)) + who.clock_s + noise(rng, scene.temper, who, n)
    low, best, high = counted(rng, events.rounds[which], 0.7, 0.4)
    return percepts(
        n, source_id=device.name, source_kind="acoustic", time_start=arrives, time_end=arrives,
        time_sigma_s=round(2.0 * max(who.confidence, 0.5), 1), geometry="bearing", lat=device.lat, lon=device.lon,
        bearing_deg=np.round(azimuth + error, 1) % 360, bearing_sigma_deg=round(BEARING_SIGMA * who.confidence, 2),
        type=called(rng, scene.temper, events.type[which], 0.12), count_low=low, count_best=best, count_high=high,
        event=which, means="detected",
    )  # fmt: skip


def locate(scene: Scene) -> Percepts:
    """The network's points for bangs that four or more arrays can hear; the ellipse is stated, and rarely right."""
    rng, events = scene.rng(11), scene.events
    arrays = scene.sector.of_kind("acoustic")
    positions = scene.sector.plane.to_xy(np.array([a.lat for a in arrays]), np.array([a.lon for a in arrays]))
    everything = np.arange(len(events))
    hearing = sum((loudness(scene, here, everything, events.start) > 0.5).astype(int) for here in positions)
    bang = np.isin(events.type, ["mortar", "artillery", "uav_strike", "explosion"])
    which = np.flatnonzero(bang & (hearing >= 4) & (rng.random(len(events)) < 0.3))
    n, who = len(which), scene.character("SR01", "acoustic_net")
    across, along = rng.uniform(60, 200, n), rng.lognormal(5.5, 0.5, n)
    turn = rng.uniform(0, 180, n)
    shift = along * (noise(rng, scene.temper, who, n) + who.bias_along)
    lat, lon = beyond(events.lat[which], events.lon[which], turn, shift)
    lat, lon = beyond(lat, lon, turn + 90, across * noise(rng, scene.temper, who, n))
    moment = events.start[which] + who.clock_s + 2 * noise(rng, scene.temper, who, n)
    low, best, high = counted(rng, events.rounds[which], 0.8, 0.3)
    major, minor = np.maximum(along, across) * who.confidence, np.minimum(along, across) * who.confidence
    return percepts(
        n, source_id="SR01", source_kind="acoustic_net", time_start=moment, time_end=moment, time_sigma_s=3.0,
        geometry="point", lat=lat, lon=lon, semi_major_m=np.round(major, 1), semi_minor_m=np.round(minor, 1),
        orientation_deg=np.round(np.where(along >= across, turn, (turn + 90) % 180), 1), event=which, means="detected",
        type=called(rng, scene.temper, events.type[which], 0.15), count_low=low, count_best=best, count_high=high,
    )  # fmt: skip
