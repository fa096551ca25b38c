"""Everything true about a span of time, in one hand: sector, sky, events, outings, obstruction and how sources err."""

from dataclasses import dataclass

import numpy as np

from ceasefire.world.obstruction import Spell, make_spells
from ceasefire.world.outings import Cue, Outing, day_of_outings
from ceasefire.world.sector import Sector, along
from ceasefire.world.sky import Sky, make_sky
from ceasefire.world.tempers import TEMPERS, Character, Roughness, Temper, character
from ceasefire.world.truth import Events, make_events

DAY = 86400.0
HUMAN = frozenset({"post", "patrol", "complaint"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A span of simulated truth: `start` in Unix seconds, `days` long."""

    seed: int
    start: float
    days: float
    sector: Sector
    sky: Sky
    events: Events
    outings: tuple[Outing, ...]
    spells: tuple[Spell, ...]
    temper: Temper

    def rng(self, *stream: int) -> np.random.Generator:
        """An independent stream of random numbers for one concern."""
        return np.random.default_rng([self.seed, int(self.start) // 3600, *stream])

    def character(self, source: str, kind: str) -> Character:
        return character(self.seed, source, self.temper, human=kind in HUMAN)


def make_scene(
    seed: int, start: float, *, sector: Sector, roughness: Roughness, per_day: float, days: float = 1.0,
    flights: int = 2, flight_s: float = 3600.0,
) -> Scene:  # fmt: skip
    """Draw the truth of `days` days from `start` (Unix seconds, UTC midnight): same arguments, same scene."""
    streams = [np.random.default_rng([seed, int(start) // 3600, stream]) for stream in range(4)]
    sky = make_sky(streams[0], start, int(days * 24) + 2, sector.plane.lat, sector.plane.lon)
    events = make_events(streams[3], sector, sky, start, days, per_day)
    outings: list[Outing] = []
    for day in range(int(np.ceil(days))):
        begin = start + day * DAY
        cues = _cues(sector, events, begin)
        outings += day_of_outings(streams[1], sector, begin, flights=flights, flight_s=flight_s, cues=cues)
    return Scene(
        seed=seed, start=start, days=days, sector=sector, sky=sky, outings=tuple(outings),
        spells=make_spells(streams[2], sector, start, days, outings), temper=TEMPERS[roughness],
        events=events,
    )  # fmt: skip


def _cues(sector: Sector, events: Events, begin: float) -> list[Cue]:
    """What a duty officer would send a drone to: loud or long events of that day, nearest point of the line."""
    worth = np.isin(events.type, ["mortar", "artillery", "uav_strike", "movement", "fire"])
    today = np.flatnonzero(worth & (events.start >= begin) & (events.start < begin + DAY))
    shares = np.linspace(0, 1, 201)
    points, _ = along(sector.line_xy, shares)
    gaps = np.hypot(*(events.xy[today][:, None] - points[None]).transpose(2, 0, 1))
    nearest = shares[np.argmin(gaps, axis=1)] if len(today) else shares[:0]
    return [Cue(moment=float(m), share=float(s)) for m, s in zip(events.start[today], nearest, strict=True)]
