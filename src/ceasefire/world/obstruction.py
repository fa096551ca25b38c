"""When and why somebody could not watch: denial of access, jamming, a dead camera, a grounded drone; kept as truth."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ceasefire.world.outings import at_hour
from ceasefire.world.plane import B, F
from ceasefire.world.sector import Sector

RATES = {"camera": ("outage", 0.35, 5400), "post": ("weather", 0.06, 5400), "patrol": ("denial", 0.4, 4200),
         "uav": ("jamming", 0.45, 1500), "acoustic": ("outage", 0.05, 7200)}  # fmt: skip
"""Per kind of asset: reason, spells a day and asset, mean length in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """One asset was blind or kept away from `start` to `end` (Unix seconds) because of `lost`."""

    asset: str
    kind: str
    start: float
    end: float
    lost: str


def make_spells(rng: np.random.Generator, sector: Sector, start: float, days: float) -> tuple[Spell, ...]:
    """Draw the spells of all assets; patrols are refused by day only, when they are out."""
    out = []
    for device in sector.devices:
        lost, rate, length = RATES[device.kind]
        for _ in range(int(rng.poisson(rate * days))):
            day = np.floor(rng.random() * days)
            hour = rng.uniform(5, 12) if device.kind in ("patrol", "uav") else rng.uniform(0, 23)
            begins = at_hour(start, hour) + day * 86400
            out.append(Spell(asset=device.name, kind=device.kind, start=begins,
                             end=begins + rng.gamma(2, length / 2), lost=lost))  # fmt: skip
    return tuple(sorted(out, key=lambda spell: (spell.start, spell.asset)))


def blind(spells: Sequence[Spell], asset: str, moment: F) -> B:
    """Is the asset blind at these Unix times?"""
    out = np.zeros(np.shape(moment), dtype=bool)
    for spell in spells:
        if spell.asset == asset:
            out |= (moment >= spell.start) & (moment <= spell.end)
    return out
