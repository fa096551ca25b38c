"""The ground a camera showed from moment to moment, for a map that moves with the video, by the sensor's own decoder.

Times `t` are seconds of the copy: the packet's presentation time less that of the copy's first picture, with the wrap
of the 33-bit clock undone. `ms` is UTC in milliseconds of the epoch, corrected by the asset's declared clock offset.
Places are WGS 84, longitude first.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ceasefire.desk.ports import Surroundings
from ceasefire.sensors.common import true_time
from ceasefire.sensors.fmv.archive import GEOMETRY_TAGS, Archive, Block
from ceasefire.sensors.fmv.flight import Flight
from ceasefire.sensors.fmv.footprint import views
from ceasefire.sensors.fmv.identity import Identity, identify
from ceasefire.sensors.fmv.ts.pes import CLOCK_HZ, WRAP

STEP_US = 200_000
MOST = 20_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(slots=True)
class _Kept:
    """Packets of one stream, at most one each step; the step doubles when there are too many."""

    flight: Flight
    step_us: int = STEP_US
    last: int = -1
    us: list[Ints] = field(default_factory=list)
    pts: list[Floats] = field(default_factory=list)
    values: list[dict[int, Floats]] = field(default_factory=list)

    def add(self, block: Block) -> None:
        us = self.flight.add(block)
        rows = np.flatnonzero(us >= 0)
        slots = us[rows] // self.step_us
        rows = rows[slots != np.append(self.last, slots[:-1])]
        if not len(rows):
            return
        self.last = int(slots[-1])
        self.us.append(us[rows])
        self.pts.append(block.pts_s[rows])
        self.values.append({tag: block.columns.values[tag][rows] for tag in GEOMETRY_TAGS})
        if sum(len(one) for one in self.us) > MOST:
            self._thin()

    def _thin(self) -> None:
        us, pts, values = self.whole()
        keep = slice(None, None, 2)
        self.step_us *= 2
        self.last = int(us[-1]) // self.step_us
        self.us, self.pts = [us[keep]], [pts[keep]]
        self.values = [{tag: one[keep] for tag, one in values.items()}]

    def whole(self) -> tuple[Ints, Floats, dict[int, Floats]]:
        values = {tag: np.concatenate([one[tag] for one in self.values]) for tag in GEOMETRY_TAGS}
        return np.concatenate(self.us), np.concatenate(self.pts), values


def ground(path: Path, name: str, surroundings: Surroundings, first_pts_s: float | None) -> list[dict[str, Any]]:
    """One entry a metadata stream, the one with most ground first; `first_pts_s` None where there is no copy.

    Each has `pid`, `asset`, columns `t`, `ms`, `centre`, `corners` (4 points, or None where none is known), `at`
    (longitude, latitude, metres, or None), `how` (0 none, 1 stated, 2 stated as offsets, 3 worked out), `gaps` as
    [from, to, damaged packets] in `t`, and `longest`: seconds after which the last packet no longer holds.
    """
    archive = Archive(path)
    kept: dict[int, _Kept] = {}
    for block in archive.blocks():
        kept.setdefault(block.pid, _Kept(Flight(block.pid))).add(block)
    found = [_told(one, Path(name), surroundings, first_pts_s) for one in kept.values() if one.us]
    return sorted(found, key=lambda one: -sum(how > 0 for how in one["how"]))


def _told(kept: _Kept, name: Path, surroundings: Surroundings, first_pts_s: float | None) -> dict[str, Any]:
    flight = kept.flight
    who = identify(flight, name, surroundings)
    us, pts, values = kept.whole()
    t = on_copy(pts, us, first_pts_s)
    order = np.argsort(t, kind="stable")
    us, t = us[order], t[order]
    values = {tag: one[order] for tag, one in values.items()}
    seen = views(values)
    corners = [None if not how else _rounded(ring) for how, ring in zip(seen.how.tolist(), seen.corners, strict=True)]
    return {
        "pid": flight.pid,
        "asset": who.asset,
        "t": np.round(t, 3).tolist(),
        "ms": ((us + _correction_us(who)) // 1000).tolist(),
        "centre": _points(seen.centre_lon, seen.centre_lat),
        "corners": corners,
        "at": _platform(values),
        "how": seen.how.tolist(),
        "gaps": list(_gaps(flight, us, t)),
        "longest": round(max(flight.longest_step_s, kept.step_us / 1e6), 3),
        "wrong": flight.counts["checksum_wrong"],
    }


def on_copy(pts: Floats, us: Ints, first_pts_s: float | None) -> Floats:
    """Seconds of the copy for packets at `pts` (NaN: none) and UTC `us`; without a copy, from the first packet on."""
    tied = np.isfinite(pts)
    if not tied.any():
        return np.asarray((us - us.min()) / 1e6, dtype=np.float64)
    start = float(pts[tied][0])
    t = pts - start + (0.0 if first_pts_s is None else _apart(start, first_pts_s))
    if tied.all():
        return np.asarray(t, dtype=np.float64)
    order = np.argsort(us[tied])
    return np.where(tied, t, np.interp(us, us[tied][order], t[tied][order]))


def _apart(one: float, other: float) -> float:
    """Seconds from `other` to `one` on a clock that wraps at 33 bits, the shorter way round."""
    ticks = round((one - other) * CLOCK_HZ)
    return ((ticks + WRAP // 2) % WRAP - WRAP // 2) / CLOCK_HZ


def _correction_us(who: Identity) -> int:
    return round((true_time(_EPOCH, who.declared) - _EPOCH).total_seconds() * 1e6)


def _gaps(flight: Flight, us: Ints, t: Floats) -> Iterator[list[float]]:
    order = np.argsort(us)
    for gap in flight.gaps:
        start, end = np.interp([gap.start_us, gap.end_us], us[order], t[order]).tolist()
        yield [round(start, 3), round(end, 3), gap.wrong]


def _rounded(ring: Floats) -> list[list[float]]:
    return [[round(x, 6), round(y, 6)] for x, y in ring.tolist()]


def _points(lon: Floats, lat: Floats) -> list[list[float] | None]:
    fits = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
    places = zip(fits.tolist(), lon.tolist(), lat.tolist(), strict=True)
    return [[round(x, 6), round(y, 6)] if good else None for good, x, y in places]


def _platform(v: Mapping[int, Floats]) -> list[list[float] | None]:
    height = np.where(np.isfinite(v[15]), v[15], np.where(np.isfinite(v[75]), v[75], v[104]))
    places = _points(v[14], v[13])
    nowhere = (v[13] == 0) & (v[14] == 0)
    return [
        None if place is None or zero else [*place, round(high, 1) if np.isfinite(high) else 0.0]
        for place, zero, high in zip(places, nowhere.tolist(), height.tolist(), strict=True)
    ]
