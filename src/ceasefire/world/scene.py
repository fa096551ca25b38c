"""Everything true about a span of time, in one hand: sector, sky, events, outings, obstruction and how sources err."""

from dataclasses import dataclass

import numpy as np

from ceasefire.world.obstruction import Spell, make_spells
from ceasefire.world.outings import Outing, day_of_outings
from ceasefire.world.sector import Sector
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
    outings: list[Outing] = []
    for day in range(int(np.ceil(days))):
        outings += day_of_outings(streams[1], sector, start + day * DAY, flights=flights, flight_s=flight_s)
    return Scene(
        seed=seed, start=start, days=days, sector=sector, sky=sky, outings=tuple(outings),
        spells=make_spells(streams[2], sector, start, days), temper=TEMPERS[roughness],
        events=make_events(streams[3], sector, sky, start, days, per_day),
    )  # fmt: skip
