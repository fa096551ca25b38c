"""People at posts and on patrol hear and see a direction and a range, and round what they write down."""

import numpy as np

from ceasefire.world.obstruction import blind
from ceasefire.world.outings import Outing
from ceasefire.world.percepts import Percepts, joined, percepts
from ceasefire.world.plane import B, F, N, bearing_and_range
from ceasefire.world.scene import Scene
from ceasefire.world.senses.acoustic import SOUND_MS, loudness
from ceasefire.world.senses.words import called, counted
from ceasefire.world.tempers import Character, noise, to_step

BY_EAR, BY_EYE = 7.0, 3.0
"""True sigma of a judged bearing, degrees."""


def visible(scene: Scene, xy: F, events: N, moment: F, reach_m: float) -> F:
    """Chance to see the events from `xy`: by day within the visibility, by night only flashes and fires."""
    gap = np.hypot(*(np.asarray(xy) - scene.events.xy[events]).T)
    limit = np.minimum(scene.sky.visibility_m[scene.sky.hour(moment)], reach_m)
    quiet = np.isin(scene.events.type[events], ["movement", "overflight"])
    by_day = np.where(quiet, 0.55, 0.22)
    by_night = np.where(quiet, 0.02, 0.16)
    return np.where(gap < limit, np.where(scene.sky.dark(moment), by_night, by_day), 0.0)


def watch(scene: Scene) -> Percepts:
    """Reports of all posts and patrols."""
    parts = []
    for index, device in enumerate(scene.sector.of_kind("post")):
        here = scene.sector.plane.to_xy(np.array([device.lat]), np.array([device.lon]))
        everything = np.arange(len(scene.events))
        up = ~blind(scene.spells, device.name, scene.events.start)
        place = np.broadcast_to(here, (len(everything), 2))
        parts.append(_from(scene, scene.rng(20, index), device.name, "post", everything[up], place[up], ""))
    for index, outing in enumerate(o for o in scene.outings if o.kind == "patrol"):
        parts.append(_patrol(scene, scene.rng(21, index), outing))
    return joined(parts)


def _patrol(scene: Scene, rng: np.random.Generator, outing: Outing) -> Percepts:
    """A patrol listens and looks where it stands; on the road it notices little, and reports only what it met."""
    start = scene.events.start
    out = np.flatnonzero((start >= outing.start) & (start <= outing.end) & ~blind(scene.spells, outing.device, start))
    halted = np.zeros(len(out), dtype=bool)
    for arrive, leave in outing.stops:
        halted |= (start[out] >= outing.times[arrive]) & (start[out] <= outing.times[leave])
    out = out[halted | (rng.random(len(out)) < 0.15)]
    return _from(scene, rng, outing.device, "patrol", out, outing.at(start[out]), outing.id)


def _from(scene: Scene, rng: np.random.Generator, name: str, kind: str, which: N, xy: F, outing: str) -> Percepts:
    """Decide who hears and sees what, then write it down as people do."""
    events, moment = scene.events, scene.events.start[which]
    heard = rng.random(len(which)) < 0.3 * loudness(scene, xy, which, moment)
    saw = rng.random(len(which)) < visible(scene, xy, which, moment, 7000.0)
    noticed = np.flatnonzero((heard | saw) & (rng.random(len(which)) < np.where(scene.sky.dark(moment), 0.6, 0.85)))
    long = (events.end - events.start > 300)[which[noticed]]
    repeats = 1 + (rng.random(len(noticed)) < scene.temper.repeats * long)
    noticed = np.repeat(noticed, repeats)
    again = np.concatenate([[False], noticed[1:] == noticed[:-1]]) if len(noticed) else np.zeros(0, dtype=bool)
    return _write_down(scene, rng, name, kind, which[noticed], xy[noticed], heard[noticed], saw[noticed], again, outing)


def _write_down(
    scene: Scene,
    rng: np.random.Generator,
    name: str,
    kind: str,
    which: N,
    xy: F,
    heard: B,
    saw: B,
    again: B,
    outing: str,
) -> Percepts:
    events, who, n = scene.events, scene.character(name, kind), len(which)
    lat, lon = scene.sector.plane.to_degrees(xy)
    azimuth, metres = bearing_and_range(lat, lon, events.lat[which], events.lon[which])
    sigma = np.where(saw, BY_EYE, BY_EAR)
    bearing = azimuth + sigma * (0.7 * who.bias_bearing + noise(rng, scene.temper, who, n))
    low_m, high_m = _range_band(rng, who, metres, saw)
    start, end, doubt = _times(scene, rng, who, which, metres, saw, again)
    low, best, high = counted(rng, events.rounds[which], 0.75, 0.35)
    stated = np.sqrt(sigma**2 + (who.compass_deg**2) / 12) * who.confidence
    return percepts(
        n, source_id=name, source_kind=kind, time_start=start, time_end=end, time_sigma_s=doubt,
        geometry="bearing_range",
        lat=np.round(lat, 6), lon=np.round(lon, 6), bearing_deg=to_step(bearing, who.compass_deg) % 360,
        bearing_sigma_deg=np.round(stated, 2), range_min_m=low_m, range_max_m=high_m, outing=outing, event=which,
        type=called(rng, scene.temper, events.type[which], np.where(saw, 0.8, 0.5)), count_low=low, count_best=best,
        count_high=high, means=np.where(saw & heard, "saw_and_heard", np.where(saw, "saw", "heard")),
    )  # fmt: skip


def _range_band(rng: np.random.Generator, who: Character, metres: F, saw: B) -> tuple[F, F]:
    """A band in whole kilometres (half kilometres below two) round a misjudged range; two in three hold the truth."""
    judged = metres * who.range_factor * rng.lognormal(0, np.where(saw, 0.15, 0.3), len(metres))
    step = np.where(judged < 2000, 500.0, 1000.0)
    low = np.floor(judged * rng.uniform(0.65, 0.95, len(metres)) / step) * step
    return np.maximum(low, 0), np.maximum(
        np.ceil(judged * rng.uniform(1.05, 1.45, len(metres)) / step) * step, low + step
    )


def _times(
    scene: Scene, rng: np.random.Generator, who: Character, which: N, metres: F, saw: B, again: B
) -> tuple[F, F, F]:
    """When the observer noticed it, by the observer's clock, rounded as that observer rounds; sound comes late."""
    events, n = scene.events, len(which)
    late = np.where(saw, 0.0, metres / SOUND_MS) + rng.exponential(20, n)
    into = np.where(again, rng.random(n), 0.0) * (events.end - events.start)[which]
    clock = events.start[which] + late + into + who.clock_s
    if who.minutes == 0:
        return clock, clock, np.full(n, 30.0)
    step = who.minutes * 60.0
    start = to_step(clock, step)
    lasted = np.where(rng.random(n) < 0.25, to_step((events.end - events.start)[which], step), 0.0)
    doubt = np.round((np.hypot(step / np.sqrt(12), 40)) * who.confidence)
    return start, start + lasted, np.asarray(doubt)
