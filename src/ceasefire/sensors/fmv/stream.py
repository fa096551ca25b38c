"""A file of video or bare metadata, read packet by packet with its place and time; what is wrong with the file beside
it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.klv import sets
from ceasefire.sensors.fmv.klv.decode import Decoder, split
from ceasefire.sensors.fmv.klv.packet import Packet
from ceasefire.sensors.fmv.ts.demux import TransportStream
from ceasefire.sensors.fmv.ts.pes import CLOCK_HZ, WRAP
from ceasefire.sensors.fmv.ts.psi import VIDEO_TYPES
from ceasefire.sensors.fmv.ts.rows import Troubles
from ceasefire.sensors.fmv.ts.units import Units

TRANSPORT_STREAM, BARE_KLV, ISO_FILE, OTHER = "MPEG-TS", "KLV", "MP4", "other"
_BARE_LIMIT = 256 << 20


@dataclass(frozen=True, slots=True)
class Found:
    """A packet and where it was: stream, presentation time (seconds of the stream's clock, wrap undone; None: none
    given), byte offset in the file of the unit that carries it, whether transport packets were missing inside that
    unit, and whether the presentation time is borrowed from the picture that follows because the unit has none."""

    pid: int
    pts_s: float | None
    offset: int
    damaged: bool
    packet: Packet
    borrowed: bool = False


@dataclass(slots=True)
class Unwrap:
    """Undoes the 26.5-hour wrap of 33-bit time stamps, stream by stream."""

    last: int = -1

    def __call__(self, pts: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Ticks (-1: none) to seconds (NaN: none)."""
        out = np.full(len(pts), np.nan)
        there = pts >= 0
        if not there.any():
            return out
        ticks = pts[there]
        first = self.last if self.last >= 0 else int(ticks[0])
        steps = np.diff(np.append(first % WRAP, ticks))
        steps = (steps + WRAP // 2) % WRAP - WRAP // 2
        whole = first + np.cumsum(steps)
        self.last = int(whole[-1])
        out[there] = whole / CLOCK_HZ
        return out


def kind_of(head: bytes) -> str:
    """What a file is by its first bytes: a transport stream, bare KLV, an ISO media file (MP4, MOV), or something
    else.
    """
    if head.startswith(sets.PREFIX):
        return BARE_KLV
    if head[4:8] == b"ftyp":
        return ISO_FILE
    starts = [i for i in range(min(204, len(head))) if head[i] == 0x47]
    for size in (188, 192, 204):
        if any(len(head) > i + 3 * size and all(head[i + k * size] == 0x47 for k in range(4)) for i in starts):
            return TRANSPORT_STREAM
    return TRANSPORT_STREAM if head[:1] == b"\x47" and len(head) % 188 == 0 and head else OTHER


@dataclass(slots=True)
class MetadataFile:
    """One file; iterate `packets()` once, then `troubles`, `pictures`, `codecs` and `streams` are complete."""

    path: Path
    kind: str = OTHER
    troubles: Troubles = field(default_factory=Troubles)
    stream: TransportStream | None = None
    _decoder: Decoder = field(default_factory=Decoder)

    def packets(self) -> Iterator[Found]:
        """Every KLV packet of the file, stream by stream within a block of the file. OSError only when it cannot be
        opened.
        """
        with self.path.open("rb") as file:
            self.kind = kind_of(file.read(1 << 16))
        if self.kind == BARE_KLV:
            yield from self._bare()
        elif self.kind == ISO_FILE:
            return
        else:
            yield from self._transport()

    def _bare(self) -> Iterator[Found]:
        size = self.path.stat().st_size
        if size > _BARE_LIMIT:
            self.troubles.add("bare-klv-too-long", _BARE_LIMIT, said=f"{size} bytes, {_BARE_LIMIT} read")
        with self.path.open("rb") as file:
            data = file.read(_BARE_LIMIT)
        for start, end in split(data):
            yield Found(0, None, start, False, self._decoder.decode(data[start:end]))

    def _transport(self) -> Iterator[Found]:
        self.stream = TransportStream(self.path, troubles=self.troubles)
        clocks: dict[int, Unwrap] = {}
        for units in self.stream.units():
            yield from self._of(units, clocks.setdefault(units.pid, Unwrap())(units.pts))

    def _of(self, units: Units, seconds: npt.NDArray[np.float64]) -> Iterator[Found]:
        for i in range(len(units)):
            data = units.buffer[units.starts[i] : units.ends[i]].tobytes()
            pts = None if np.isnan(seconds[i]) else round(float(seconds[i]), 6)
            lent = units.borrowed is not None and bool(units.borrowed[i])
            for start, end in split(data):
                packet = self._decoder.decode(data[start:end])
                yield Found(units.pid, pts, int(units.offsets[i]), bool(units.damaged[i]), packet, lent)

    @property
    def codecs(self) -> dict[int, str]:
        """Video streams by PID, as the program map names them."""
        streams = self.stream.streams.values() if self.stream else ()
        return {s.pid: VIDEO_TYPES[s.kind] for s in streams if s.kind in VIDEO_TYPES}

    def pictures(self, pid: int) -> npt.NDArray[np.float64]:
        """Presentation times, in seconds, of the pictures of a video stream, in file order."""
        blocks = self.stream.video_pts.get(pid, []) if self.stream else []
        return Unwrap()(np.concatenate(blocks)) if blocks else np.zeros(0)
