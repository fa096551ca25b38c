"""The parties complain: late, rounded, exaggerated, through several channels at once, and sometimes about nothing."""

import numpy as np

from ceasefire.world.percepts import Percepts, joined, percepts
from ceasefire.world.plane import F, N
from ceasefire.world.scene import DAY, Scene
from ceasefire.world.sector import nearest_places
from ceasefire.world.senses.words import LIKE
from ceasefire.world.tempers import to_step

CHANNELS = {"MOD": 0.62, "LIA": 0.26, "LOC": 0.3}
"""Chance that an event a party complains about comes through each channel."""


def complain(scene: Scene, codes: dict[str, str]) -> Percepts:
    """Complaints of both parties; `codes` gives the party code for `east` and `west`."""
    parts = []
    for number, (side, code) in enumerate(sorted(codes.items())):
        parts += [
            _about_events(scene, scene.rng(60, number), side, code),
            _about_nothing(scene, scene.rng(61, number), side, code),
        ]
    return joined(parts)


def _about_events(scene: Scene, rng: np.random.Generator, side: str, code: str) -> Percepts:
    """Events on a party's own ground that it lays at the other's door, whether or not the other did it."""
    events = scene.events
    grievance = (events.at_side == side) & (events.side != side)
    odds = np.where(events.kind == "incident", 0.42, 0.12)
    which = np.flatnonzero(grievance & (rng.random(len(events)) < odds))
    out, through_any = [], np.zeros(len(which), dtype=bool)
    for channel, chance in CHANNELS.items():
        takes = rng.random(len(which)) < chance
        takes |= (channel == "MOD") & ~through_any & (rng.random(len(which)) < 0.15)
        through_any |= takes
        out.append(_words(scene, rng, f"{code}-{channel}", code, which[takes], scene.events.start[which[takes]]))
    return joined(out)


def _about_nothing(scene: Scene, rng: np.random.Generator, side: str, code: str) -> Percepts:
    """Complaints without any event; their places and kinds are drawn from real ones."""
    events = scene.events
    share = {"gaussian": 0.0, "rough": 0.05, "very_rough": 0.12}[scene.temper.name]
    number = int(rng.poisson(share * 0.42 * np.count_nonzero(events.at_side == side)))
    if not len(events):
        return percepts(0, event=0)
    model = rng.integers(len(events), size=number)
    moments = scene.start + rng.random(number) * scene.days * DAY
    said = _words(scene, rng, f"{code}-MOD", code, model, moments)
    return percepts(number, **{**_columns(said), "event": -1})


def _columns(said: Percepts) -> dict[str, object]:
    from dataclasses import fields

    return {f.name: getattr(said, f.name) for f in fields(said)}


def _words(scene: Scene, rng: np.random.Generator, source: str, code: str, which: N, moment: F) -> Percepts:
    events, who, n = scene.events, scene.character(source, "complaint"), len(which)
    number, metres = _place(scene, rng, which)
    place = np.array(scene.sector.places, dtype=object)[number]
    around = np.ceil(metres * rng.lognormal(0.1, 0.35, n) / 500) * 500
    step = np.array([300.0, 900.0, 1800.0])[rng.integers(0, 3, n)]
    wide = np.ceil(rng.lognormal(0.3, 0.8, n)) * step
    before = to_step(moment + rng.laplace(0, scene.temper.vague_s, n) - wide * rng.random(n), 300)
    end = before + wide
    times = 1 + (2.0 * rng.pareto(1.6, n)).clip(0, 9) * scene.temper.exaggeration
    best = np.maximum(1, np.round(events.rounds[which] * times))
    return percepts(
        n, source_id=source, source_kind="complaint", party=code, time_start=before, time_end=end, event=which,
        time_sigma_s=np.round(wide / 4 * who.confidence), geometry="place", means="told",
        lat=[p.lat for p in place], lon=[p.lon for p in place],
        radius_m=np.clip(around, rng.choice([2000.0, 2500.0, 3000.0], n), 9000.0),
        place=[p.names["en"] for p in place], type=_kind(scene, rng, which),
        count_low=np.floor(best * 0.9), count_best=best, count_high=np.ceil(best * rng.uniform(1, 1.5, n)),
    )  # fmt: skip


def _place(scene: Scene, rng: np.random.Generator, which: N) -> tuple[N, F]:
    """Mostly the nearest named place, sometimes the next, now and then a wrong one; and how far off it thinks."""
    order, metres = nearest_places(scene.sector, scene.events.lat[which], scene.events.lon[which])
    wrong = {"gaussian": 0.0, "rough": 0.04, "very_rough": 0.1}[scene.temper.name]
    rank = np.select(
        [rng.random(len(which)) < wrong, rng.random(len(which)) < 0.2], [rng.integers(2, 8, len(which)), 1], 0
    )
    number = np.take_along_axis(order, rank[:, None], axis=1)[:, 0]
    believed = np.where(rank <= 1, np.take_along_axis(metres, rank[:, None], axis=1)[:, 0], metres[:, 0])
    return np.asarray(number, dtype=np.int64), np.asarray(believed)


def _kind(scene: Scene, rng: np.random.Generator, which: N) -> "np.ndarray[tuple[int], np.dtype[np.str_]]":
    """What the complaint calls it: often the heavier thing it could have been."""
    out = np.array(scene.events.type[which], dtype="U12")
    pick = rng.random(len(which))
    for kind, others in LIKE.items():
        mine = (out == kind) & (pick < 2 * scene.temper.confused)
        out[mine] = np.array(others)[(rng.random(int(mine.sum())) * len(others)).astype(int)]
    return out
