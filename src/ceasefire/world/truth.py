"""What really happened: every event of a span with its place, time, rounds and side; no sensor ever reads this.

Events come in arrays (one entry an event), because a benchmark day has thousands. `kind` is what the fusion data call
it (`incident`, `other_event`); `type` one of the eight kinds that association tells apart; `cause` the real reason.
"""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from ceasefire.world.plane import B, F, S
from ceasefire.world.sector import Sector, along
from ceasefire.world.sky import Sky

TYPES = ("small_arms", "mortar", "artillery", "uav_strike", "explosion", "movement", "overflight", "fire")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """A reason for events: share of all, what it looks like, how long (s), how many, how far heard (m), hours (UTC)."""

    name: str
    share: float
    type: str
    kind: str
    seconds: float
    rounds: float
    heard_m: float
    busy: tuple[int, int] = (0, 24)
    spread_m: float = 1800.0


CAUSES = (
    Cause(name="small_arms_fire", share=0.40, type="small_arms", kind="incident", seconds=110, rounds=22, heard_m=4500),
    Cause(name="mortar_fire", share=0.15, type="mortar", kind="incident", seconds=150, rounds=5, heard_m=13000),
    Cause(name="artillery_fire", share=0.08, type="artillery", kind="incident", seconds=280, rounds=7, heard_m=22000),
    Cause(name="uav_strike", share=0.015, type="uav_strike", kind="incident", seconds=5, rounds=1, heard_m=13000),
    Cause(name="unexplained_explosion", share=0.05, type="explosion", kind="incident", seconds=5, rounds=1.4,
          heard_m=12000),
    Cause(name="vehicle_movement", share=0.085, type="movement", kind="incident", seconds=900, rounds=5, heard_m=1200),
    Cause(name="line_crossing", share=0.03, type="movement", kind="incident", seconds=700, rounds=3, heard_m=300,
          spread_m=150),
    Cause(name="overflight", share=0.045, type="overflight", kind="incident", seconds=600, rounds=1, heard_m=2500,
          busy=(3, 17), spread_m=3500),
    Cause(name="demining_with_notice", share=0.025, type="explosion", kind="other_event", seconds=300, rounds=4,
          heard_m=15000, busy=(6, 13), spread_m=4500),
    Cause(name="demining_without_notice", share=0.015, type="explosion", kind="other_event", seconds=200, rounds=3,
          heard_m=15000, busy=(6, 13), spread_m=4500),
    Cause(name="training", share=0.02, type="small_arms", kind="other_event", seconds=1500, rounds=80, heard_m=5000,
          busy=(6, 14), spread_m=9000),
    Cause(name="hunting", share=0.03, type="small_arms", kind="other_event", seconds=600, rounds=4, heard_m=3500,
          busy=(3, 14), spread_m=7000),
    Cause(name="agricultural_fire", share=0.04, type="fire", kind="other_event", seconds=7200, rounds=3, heard_m=0,
          busy=(7, 15), spread_m=9000),
    Cause(name="thunder", share=0.015, type="explosion", kind="other_event", seconds=30, rounds=2, heard_m=12000,
          spread_m=9000),
)  # fmt: skip
"""Shares, lengths and ranges follow public accounts of monitoring missions in order of magnitude; none is measured."""


ANSWERED = 0.12
"""Share of fire that the other side answers within minutes, close by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Events:
    """All events of a span, one array entry each, ordered by start. Times Unix seconds, `xy` metres, degrees WGS 84.

    `side` is east, west or none (who fired, moved or flew); `at_side` the side of the line where it took place;
    `toward` the unit vector of fire, from the firing side.
    `burn_w` is the radiant power of a fire it lit in megawatts, 0 for none; `notice` tells that notice was given.
    """

    id: S
    kind: S
    type: S
    cause: S
    side: S
    at_side: S
    xy: F
    toward: F
    lat: F
    lon: F
    start: F
    end: F
    rounds: F
    heard_m: F
    burn_w: F
    notice: B

    def __len__(self) -> int:
        return len(self.id)

    def take(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> "Events":
        """The chosen events, in their order."""
        return Events(**{f.name: getattr(self, f.name)[chosen] for f in fields(self)})


def make_events(
    rng: np.random.Generator, sector: Sector, sky: Sky, start: float, days: float, per_day: float
) -> Events:
    """Draw about `per_day` events a day for `days` days from `start` (Unix seconds).

    One in eight events of fire is answered within minutes from the other side, close by: the hardest to tell apart.
    """
    number = int(rng.poisson(per_day * days / (1 + 0.63 * ANSWERED)))
    cause = rng.choice(len(CAUSES), size=number, p=np.array([c.share for c in CAUSES]) / sum(c.share for c in CAUSES))
    share, offset = _where(rng, number, _of(cause, "spread_m"))
    begins = start + _when(rng, cause, start, days)
    answered = np.flatnonzero((cause <= 2) & (rng.random(number) < ANSWERED))
    cause, share, offset, begins, side = _with_answers(rng, answered, cause, share, offset, begins)
    keep = (begins >= start) & (begins < start + days * 86400) & _possible(rng, cause, begins, sky)
    order = np.flatnonzero(keep)[np.argsort(begins[keep], kind="stable")]
    return _assemble(rng, sector, cause[order], share[order], offset[order], begins[order], side[order])


def _of(cause: NDArray[np.int64], name: str) -> F:
    return np.array([getattr(c, name) for c in CAUSES], dtype=float)[cause]


def _where(rng: np.random.Generator, number: int, spread_m: F) -> tuple[F, F]:
    """Share along the line and metres across it: half of all events at seven hot spots, the rest anywhere."""
    spots = rng.random(7)
    hot = rng.random(number) < 0.5
    share = np.where(hot, rng.choice(spots, number) + rng.laplace(0, 0.012, number), rng.random(number))
    return np.clip(share, 0, 1), rng.laplace(0, 0.7, number) * spread_m


def _when(rng: np.random.Generator, cause: NDArray[np.int64], start: float, days: float) -> F:
    """Seconds from the start; within the busy hours of the cause; fire at night is as likely as by day."""
    low = np.array([c.busy[0] for c in CAUSES], dtype=float)[cause]
    high = np.array([c.busy[1] for c in CAUSES], dtype=float)[cause]
    whole = np.floor(rng.random(len(cause)) * days)
    hour = low + (high - low) * rng.random(len(cause))
    return np.asarray(whole * 86400 + (hour * 3600 - start) % 86400)


def _with_answers(
    rng: np.random.Generator, answered: NDArray[np.int64], cause: NDArray[np.int64], share: F, offset: F, begins: F
) -> tuple[NDArray[np.int64], F, F, F, S]:
    """Append return fire: the same cause, from the other side, 0.5 to 15 minutes later, within some hundred metres."""
    n = len(answered)
    side = rng.choice(np.array(["east", "west"]), len(cause))
    other = np.where(side[answered] == "east", "west", "east")
    return (
        np.concatenate([cause, cause[answered]]),
        np.concatenate([share, np.clip(share[answered] + rng.normal(0, 0.006, n), 0, 1)]),
        np.concatenate([offset, -offset[answered] + rng.normal(0, 400, n)]),
        np.concatenate([begins, begins[answered] + rng.gamma(1.5, 200, n) + 30]),
        np.concatenate([side, other]),
    )


def _possible(rng: np.random.Generator, cause: NDArray[np.int64], begins: F, sky: Sky) -> B:
    """Thunder needs a thunderstorm; fields are burnt in dry hours."""
    names = np.array([c.name for c in CAUSES])[cause]
    hour = sky.hour(begins)
    dry = (names != "agricultural_fire") | (sky.cloud[hour] < 0.9)
    return np.asarray(((names != "thunder") | sky.thunder[hour]) & dry)


def _assemble(
    rng: np.random.Generator, sector: Sector, cause: NDArray[np.int64], share: F, offset: F, begins: F, side: S
) -> Events:
    number = len(cause)
    base, normal = along(sector.line_xy, share)
    xy = base + normal * offset[:, None] + rng.normal(0, 120, (number, 2))
    names = np.array([c.name for c in CAUSES])[cause]
    fire = cause <= 3
    at_side = np.where(offset >= 0, "east", "west")
    # What falls on one side was fired from the other, nine times in ten; who moves or flies is drawn freely.
    shot_across = np.where(at_side == "east", "west", "east")
    side = np.where(fire & (rng.random(number) < 0.9), shot_across, side)
    side = np.where(np.isin(names, ["hunting", "agricultural_fire", "thunder"]), "none", side)
    side = np.where(np.isin(names, ["demining_with_notice", "demining_without_notice", "training"]), at_side, side)
    lat, lon = sector.plane.to_degrees(xy)
    rounds = np.maximum(1, np.round(_of(cause, "rounds") * rng.lognormal(-0.25, 0.7, number)))
    return Events(
        id=np.array([f"T{i + 1:06d}" for i in range(number)], dtype=str),
        kind=np.array([c.kind for c in CAUSES])[cause], type=np.array([c.type for c in CAUSES])[cause], cause=names,
        side=side, at_side=at_side, xy=xy, toward=np.where(side == "east", -1.0, 1.0)[:, None] * normal,
        lat=np.asarray(lat), lon=np.asarray(lon), start=begins,
        end=begins + _of(cause, "seconds") * rng.lognormal(-0.18, 0.6, number), rounds=rounds,
        heard_m=_of(cause, "heard_m") * rng.lognormal(0, 0.25, number), burn_w=_burning(rng, names),
        notice=names == "demining_with_notice",
    )  # fmt: skip


def _burning(rng: np.random.Generator, names: S) -> F:
    """Radiant power in MW: fields always burn; one strike in three, one shelling in eight lights something."""
    odds = np.select(
        [
            names == "agricultural_fire",
            names == "uav_strike",
            np.isin(names, ["artillery_fire", "unexplained_explosion"]),
        ],
        [1.0, 0.33, 0.12],
        0.02 * np.isin(names, ["mortar_fire"]),
    )
    return np.where(rng.random(len(names)) < odds, rng.lognormal(1.5, 0.9, len(names)), 0.0)
