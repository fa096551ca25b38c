"""Where the moving ones are: drones fly racetracks along the line, patrols drive from stop to stop by day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ceasefire.world.plane import F
from ceasefire.world.sector import Device, Sector, along

DAY = 86400.0


def at_hour(start: float, hour: float) -> float:
    """The first moment at or after `start` (Unix seconds) when it is `hour` o'clock UTC."""
    return start + (hour * 3600 - start) % DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Outing:
    """One flight or patrol: where the platform is at which Unix time, by straight legs between turning points.

    `times` (n,) seconds and `xy` (n, 2) metres. For a drone `look_xy` is the ground point the camera is turned to;
    for a patrol the same as `xy`. `stops` names indices of `times` at which a patrol arrives (arrive, leave pairs).
    """

    id: str
    device: str
    kind: str
    times: F
    xy: F
    look_xy: F
    stops: tuple[tuple[int, int], ...] = ()

    @property
    def start(self) -> float:
        return float(self.times[0])

    @property
    def end(self) -> float:
        return float(self.times[-1])

    def at(self, moment: F) -> F:
        """Position (n, 2) metres at Unix times; the ends hold outside the outing."""
        return np.stack([np.interp(moment, self.times, self.xy[:, i]) for i in (0, 1)], axis=-1)

    def looks(self, moment: F) -> F:
        """Ground point (n, 2) metres the platform looks at."""
        return np.stack([np.interp(moment, self.times, self.look_xy[:, i]) for i in (0, 1)], axis=-1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Something worth a look: when it was heard of (Unix seconds) and the share of the line it was near."""

    moment: float
    share: float


def make_flight(
    rng: np.random.Generator, sector: Sector, drone: Device, number: int, start: float, seconds: float,
    near: float | None = None,
) -> Outing:  # fmt: skip
    """A racetrack 2 km beside the line over 12 to 20 km of it, at 30 m/s; the camera sweeps along the line."""
    share, width = rng.uniform(0.05, 0.75), rng.uniform(0.15, 0.25)
    if near is not None:
        width *= 0.4
        share = float(np.clip(near - rng.uniform(0.3, 0.7) * width, 0, 1 - width))
    span = min(share + width, 1.0)
    side = 1.0 if rng.random() < 0.5 else -1.0
    length = float(np.hypot(*np.diff(sector.line_xy, axis=0).T).sum()) * (span - share)
    legs = max(2, int(np.ceil(seconds * 30.0 / length)))
    corner = np.arange(legs + 1) % 2 == 0
    parts = 8
    steps = np.concatenate([np.linspace(s, e, parts, endpoint=False) for s, e in _there_and_back(corner, share, span)])
    base, normal = along(sector.line_xy, np.append(steps, share if corner[-1] else span))
    times = start + np.linspace(0, length / 30.0 * legs, len(base))
    sweep = np.sin(np.arange(len(base)) * 0.9) * 900.0
    xy, look_xy = base + normal * side * 2000.0, base + normal * sweep[:, None]
    whole = Outing(id=f"{drone.name}-{number:02d}", device=drone.name, kind="uav", times=times, xy=xy, look_xy=look_xy)
    return _until(whole, start + seconds)


def _until(whole: Outing, end: float) -> Outing:
    """The part of an outing up to `end`."""
    times = np.append(whole.times[whole.times < end], min(end, whole.end))
    return replace(whole, times=times, xy=whole.at(times), look_xy=whole.looks(times))


def _there_and_back(
    corner: "np.ndarray[tuple[int], np.dtype[np.bool_]]", low: float, high: float
) -> Sequence[tuple[float, float]]:
    return [(low, high) if first else (high, low) for first in corner[:-1]]


def make_patrol(rng: np.random.Generator, sector: Sector, patrol: Device, start: float) -> Outing:
    """A day's drive: out at about 05:00 UTC, four stops of half an hour along the line, back in the afternoon."""
    stops = 4
    share = rng.uniform(0.02, 0.98) + np.cumsum(rng.uniform(0.02, 0.09, stops))
    share = np.abs(1 - np.abs(1 - share))
    points, normal = along(sector.line_xy, share)
    points = points + normal * rng.choice([-1.0, 1.0]) * rng.uniform(1500, 2600, stops)[:, None]
    base = sector.plane.to_xy(np.array([patrol.lat]), np.array([patrol.lon]))
    clock, times, xy = at_hour(start, rng.uniform(4.6, 5.5)), [], []
    here = base[0]
    times.append(clock)
    xy.append(here)
    for point in points:
        clock += float(np.hypot(*(point - here))) / 9.0
        times += [clock, clock + rng.uniform(1500, 3300)]
        xy += [point, point]
        clock, here = times[-1], point
    times.append(clock + float(np.hypot(*(base[0] - here))) / 9.0)
    xy.append(base[0])
    pairs = tuple((1 + 2 * i, 2 + 2 * i) for i in range(stops))
    return Outing(id=f"{patrol.name}", device=patrol.name, kind="patrol", times=np.array(times), xy=np.array(xy),
                  look_xy=np.array(xy), stops=pairs)  # fmt: skip


def day_of_outings(
    rng: np.random.Generator, sector: Sector, start: float, *, flights: int, flight_s: float, cues: Sequence[Cue] = ()
) -> tuple[Outing, ...]:
    """Every outing of the day at `start`: `flights` flights spread over the drones, one patrol a team.

    Two flights in three go where something was heard some minutes before, the others fly their round; when every drone
    flies more than twice a day, all fly their rounds, one after the other.
    """
    drones = sector.of_kind("uav")
    out = []
    for number in range(flights):
        takes_off = at_hour(start, (16.0 + 22.5 * (number + rng.random()) / max(flights, 1)) % 24)
        free = flights <= 2 * len(drones)
        cue = cues[int(rng.integers(len(cues)))] if free and cues and rng.random() < 0.67 else None
        if cue is not None:
            takes_off = min(cue.moment + rng.uniform(120, 900), start + DAY - flight_s)
        drone, turn = drones[number % len(drones)], number // len(drones) + 1
        out.append(make_flight(rng, sector, drone, turn, takes_off, flight_s, cue.share if cue else None))
    out += [make_patrol(rng, sector, patrol, start) for patrol in sector.of_kind("patrol")]
    return tuple(out)
