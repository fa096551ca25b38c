"""The pictures of a stream decoded once to see whether they are whole; what they show is not looked at.

A transport stream has no checksum over its pictures. A decoder notices most damage (ten of twelve single flipped bits
in the public osh stream), not all of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av

QUICK = 1500
"""So many pictures are checked without being asked to (a few seconds of work)."""
_KEPT, _LARGEST_PIXELS = 50, 64_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """A picture that does not decode cleanly: its presentation time in seconds (None: unknown) and its byte in the
    file.
    """

    pts_s: float | None
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How many pictures were decoded, how many are damaged, and the first 50 of those."""

    pictures: int
    damaged: int
    first: tuple[Damage, ...]


def check(path: Path, limit: int) -> Checked:
    """Decodes up to `limit` pictures of the first video stream of a transport stream, on one thread.

    A stream that FFmpeg cannot open, or gives up in the middle of, counts one more damaged picture where it gave up.
    """
    tally = _Tally()
    try:
        with av.open(str(path), format="mpegts") as container:
            if not container.streams.video:
                return tally.result()
            stream = container.streams.video[0]
            stream.codec_context.thread_count = 1
            stream.codec_context.options = {"max_pixels": str(_LARGEST_PIXELS)}
            _run(tally, container, stream, limit)
    except av.FFmpegError:
        tally.damage(Damage(pts_s=None, offset=tally.offset))
    return tally.result()


def _run(tally: _Tally, container: Any, stream: Any, limit: int) -> None:
    packets = container.demux(stream)
    while tally.pictures < limit:
        try:
            packet = next(packets, None)
        except IndexError:  # PyAV cannot go on where a stream appears in mid-file; what was decoded so far is told
            return
        if packet is None:
            return
        tally.take(packet, stream.time_base)


@dataclass(slots=True)
class _Tally:
    pictures: int = 0
    damaged: int = 0
    offset: int = 0
    first: list[Damage] = field(default_factory=list)

    def take(self, packet: Any, base: Any) -> None:
        self.offset = packet.pos if packet.pos is not None else self.offset
        frames, whole = _decoded(packet)
        self.pictures += len(frames)
        if not whole or any(frame.is_corrupt for frame in frames):
            seconds = float(packet.pts * base) if packet.pts is not None and base is not None else None
            self.damage(Damage(pts_s=seconds, offset=self.offset))

    def damage(self, damage: Damage) -> None:
        self.damaged += 1
        if len(self.first) < _KEPT:
            self.first.append(damage)

    def result(self) -> Checked:
        return Checked(pictures=self.pictures, damaged=self.damaged, first=tuple(self.first))


def _decoded(packet: Any) -> tuple[list[Any], bool]:
    """(pictures, did it decode) of one packet."""
    try:
        return packet.decode(), True
    except av.FFmpegError:
        return [], False
