"""A file of video or bare metadata, read packet by packet with its place and time; what is wrong with the file beside
it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.klv import ber, sets
from ceasefire.sensors.fmv.klv.decode import Decoder, split
from ceasefire.sensors.fmv.klv.packet import Packet
from ceasefire.sensors.fmv.ts.demux import TransportStream
from ceasefire.sensors.fmv.ts.pes import CLOCK_HZ, WRAP
from ceasefire.sensors.fmv.ts.psi import VIDEO_TYPES
from ceasefire.sensors.fmv.ts.rows import Troubles
from ceasefire.sensors.fmv.ts.units import Units

TRANSPORT_STREAM, BARE_KLV, ISO_FILE, OTHER = "MPEG-TS", "KLV", "MP4", "other"
_BARE_CHUNK, _LONGEST_UNIT = 4 << 20, 64 << 20


def _whole(data: bytes) -> int:
    """How many bytes from the start are surely whole units: all before the first that reaches past the end."""
    at = 0
    while at + 26 <= len(data):
        if not data.startswith(sets.PREFIX, at):
            found = data.find(sets.PREFIX, at)
            if found < 0:
                return max(len(data) - 3, at)
            at = found
            continue
        size = ber.read_length(data, at + 16, len(data))
        if size is not None and size[1] + size[0] > len(data):
            return at
        at = size[1] + size[0] if size is not None else at + 16
    return at


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
    if head.isascii() and b"\x00" not in head:
        return OTHER
    starts = [i for i in range(min(204, len(head))) if head[i] == 0x47]
    for size in (188, 192, 204):
        if any(len(head) > i + 3 * size and all(head[i + k * size] == 0x47 for k in range(4)) for i in starts):
            return TRANSPORT_STREAM
    short = head[:1] == b"\x47" and all(head[i] == 0x47 for i in range(0, len(head), 188))
    return TRANSPORT_STREAM if short else OTHER


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
        """Bare packets, a few megabytes at a time; a packet that runs past what was read waits for more."""
        rest, base = b"", 0
        with self.path.open("rb") as file:
            while True:
                read = file.read(_BARE_CHUNK)
                data = rest + read
                whole = len(data) if not read or len(data) > _LONGEST_UNIT else _whole(data)
                for start, end in split(data[:whole]):
                    yield Found(0, None, base + start, False, self._decoder.decode(data[start:end]))
                rest, base = data[whole:], base + whole
                if not read:
                    return

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

    @property
    def picture_count(self) -> int:
        """Pictures of all video streams, as their headers tell."""
        return sum(len(self.pictures(pid)) for pid in self.codecs)

    def pictures(self, pid: int) -> npt.NDArray[np.float64]:
        """Presentation times, in seconds, of the pictures of a video stream, in file order."""
        blocks = self.stream.video_pts.get(pid, []) if self.stream else []
        return Unwrap()(np.concatenate(blocks)) if blocks else np.zeros(0)
