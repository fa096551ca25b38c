"""When and why somebody could not watch: denial of access, jamming, a dead camera, a grounded drone; kept as truth."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ceasefire.world.outings import Outing, at_hour
from ceasefire.world.plane import B, F
from ceasefire.world.sector import Sector

RATES = {"camera": ("outage", 0.35, 5400), "post": ("weather", 0.06, 5400), "patrol": ("denial", 0.4, 4200),
         "acoustic": ("outage", 0.05, 7200)}  # fmt: skip
"""Per kind of asset: reason, spells a day and asset, mean length in seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spell:
    """One asset was blind or kept away from `start` to `end` (Unix seconds) because of `lost`."""

    asset: str
    kind: str
    start: float
    end: float
    lost: str


JAMMED = 0.3
"""Share of flights whose satellite positioning is disturbed for a while."""


def make_spells(
    rng: np.random.Generator, sector: Sector, start: float, days: float, outings: Sequence[Outing] = ()
) -> tuple[Spell, ...]:
    """Draw the spells of all assets; patrols are refused by day, when they are out; drones are jammed in flight."""
    out = [_jamming(rng, outing) for outing in outings if outing.kind == "uav" and rng.random() < JAMMED]
    for device in sector.devices:
        if device.kind not in RATES:
            continue
        lost, rate, length = RATES[device.kind]
        for _ in range(int(rng.poisson(rate * days))):
            day = np.floor(rng.random() * days)
            hour = rng.uniform(5, 12) if device.kind == "patrol" else rng.uniform(0, 23)
            begins = at_hour(start, hour) + day * 86400
            out.append(Spell(asset=device.name, kind=device.kind, start=begins,
                             end=begins + rng.gamma(2, length / 2), lost=lost))  # fmt: skip
    return tuple(sorted(out, key=lambda spell: (spell.start, spell.asset)))


def _jamming(rng: np.random.Generator, flight: Outing) -> Spell:
    """A tenth to a third of the flight."""
    length = (flight.end - flight.start) * rng.uniform(0.1, 0.35)
    begins = rng.uniform(flight.start, flight.end - length)
    return Spell(asset=flight.device, kind="uav", start=begins, end=begins + length, lost="jamming")


def blind(spells: Sequence[Spell], asset: str, moment: F) -> B:
    """Is the asset blind at these Unix times?"""
    out = np.zeros(np.shape(moment), dtype=bool)
    for spell in spells:
        if spell.asset == asset:
            out |= (moment >= spell.start) & (moment <= spell.end)
    return out
