"""One metadata stream gone through from front to back: a sample a second for track and footprints, and every gap in
time.

Memory stays bounded: of each second one packet is kept, and what must be said about all packets is counted as they
pass.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.archive import GEOMETRY_TAGS, Block
from ceasefire.sensors.fmv.klv import times

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
SECOND = 1_000_000
GAP_S, GAP_INTERVALS = 3.0, 5.0
MAX_GAPS = 2000
_LATEST_US = 4_102_444_800 * SECOND


@dataclass(frozen=True, slots=True)
class Gap:
    """Time without a trusted packet, from the last before to the first after (UTC microseconds since 1970), and how
    many packets with a wrong checksum fell into it."""

    start_us: int
    end_us: int
    wrong: int


@dataclass(slots=True)
class Flight:
    """What has passed of one stream. `finish` fills `samples[tag]` and `sample_us`, at most one row a second."""

    pid: int
    counts: Counter[str] = field(default_factory=Counter)
    sets: Counter[str] = field(default_factory=Counter)
    gaps: list[Gap] = field(default_factory=list)
    first_raw: bytes = b""
    first_wrong: int = -1
    clocks: set[str] = field(default_factory=set)
    samples: dict[int, Floats] = field(default_factory=dict)
    sample_us: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    sample_pts: Floats = field(default_factory=lambda: np.zeros(0))
    _parts: list[tuple[Ints, Floats, dict[int, Floats]]] = field(default_factory=list)
    _last_us: int = -1
    _last_second: int = -1
    _wrong_since: int = 0
    _interval: list[float] = field(default_factory=list)

    def add(self, block: Block) -> Ints:
        """Takes in a block of this stream; returns the UTC microseconds of its packets (-1: none, or not to be
        trusted).
        """
        columns = block.columns
        self.sets.update(columns.sets)
        self.counts["packets"] += len(columns.trusted)
        self.counts["checksum_wrong"] += int(columns.wrong.sum())
        spoilt = np.flatnonzero(columns.wrong | block.damaged)
        if len(spoilt) and self.first_wrong < 0:
            self.first_wrong = int(block.offsets[spoilt[0]])
        self.counts["damaged"] += int(block.damaged.sum())
        self.counts["with_targets"] += int(columns.targets.sum())
        us = self._utc(block)
        trusted = columns.trusted & ~block.damaged
        if trusted.any() and not self.first_raw:
            self.first_raw = block.raw(int(np.argmax(trusted)))
        timed = trusted & (us >= 0)
        self.counts["trusted"] += int(trusted.sum())
        self.counts["without_time"] += int((trusted & (us < 0)).sum())
        self._note_gaps(us, timed, columns.wrong | block.damaged)
        self._sample(block, us, timed)
        return np.where(timed, us, -1)

    def _utc(self, block: Block) -> Ints:
        """UTC microseconds of every packet, by the clock its set prescribes; -1 without one or outside 1970-2100."""
        columns = block.columns
        stamp = columns.time_us
        leap, correction = columns.values[136], np.nan_to_num(columns.values[137])
        misp = stamp + correction.astype(np.int64)
        stated = np.isfinite(leap)
        ahead = np.where(stated, np.nan_to_num(leap).astype(np.int64) * SECOND, times.misp_ahead_of(misp))
        us = np.where(columns.posix, stamp, misp - ahead)
        there = stamp >= 0
        for name, rows in (
            (times.POSIX, columns.posix),
            (times.MISP_LEAP, stated),
            (times.MISP, ~stated & ~columns.posix),
        ):
            if (rows & there & columns.trusted).any():
                self.clocks.add(name)
        good = there & (us >= 0) & (us < _LATEST_US)
        return np.where(good, us, -1)

    def _note_gaps(self, us: Ints, timed: Flags, wrong: Flags) -> None:
        """Holes in time between trusted packets, and time running backwards."""
        rows = np.flatnonzero(timed)
        wrongs = np.append(0, np.cumsum(wrong))
        if not len(rows):
            self._wrong_since += int(wrongs[-1])
            return
        moments = us[rows]
        before = np.append(self._last_us if self._last_us >= 0 else moments[0], moments[:-1])
        steps = (moments - before) / SECOND
        self.counts["time_backwards"] += int((steps < 0).sum())
        forward = steps[steps > 0]
        if len(forward):
            self._interval.append(float(np.median(forward)))
        for i in np.flatnonzero(steps > self.longest_step_s):
            self.counts["gaps"] += 1
            if len(self.gaps) < MAX_GAPS:
                inside = int(wrongs[rows[i]] - (wrongs[rows[i - 1]] if i else -self._wrong_since))
                self.gaps.append(Gap(int(before[i]), int(moments[i]), inside))
        self._last_us = int(moments[-1])
        self._wrong_since = int(wrongs[-1] - wrongs[rows[-1]])

    @property
    def longest_step_s(self) -> float:
        """Seconds between packets that still count as going on: 3, or five times the usual interval if that is
        longer.
        """
        return max(GAP_S, GAP_INTERVALS * float(np.median(self._interval))) if self._interval else GAP_S

    def _sample(self, block: Block, us: Ints, timed: Flags) -> None:
        """Keeps the first trusted packet of each second."""
        rows = np.flatnonzero(timed)
        if not len(rows):
            return
        seconds = us[rows] // SECOND
        fresh = seconds != np.append(self._last_second, seconds[:-1])
        rows = rows[fresh]
        self._last_second = int(seconds[-1])
        values = {tag: column[rows] for tag, column in block.columns.values.items()}
        self._parts.append((us[rows], block.pts_s[rows], values))

    def finish(self) -> None:
        """Puts the samples together, in order of time, one a second."""
        if not self._parts:
            self.samples = {tag: np.zeros(0) for tag in GEOMETRY_TAGS}
            return
        us = np.concatenate([part[0] for part in self._parts])
        _, order = np.unique(us // SECOND, return_index=True)
        self.sample_us, self.sample_pts = us[order], np.concatenate([part[1] for part in self._parts])[order]
        for tag in self._parts[0][2]:
            self.samples[tag] = np.concatenate([part[2][tag] for part in self._parts])[order]
        self._parts.clear()
