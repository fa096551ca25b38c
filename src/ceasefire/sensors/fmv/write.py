"""Write true MPEG-TS files with video and KLV: for the simulated world, for exercises, and for tests.

Public signatures (stable; the simulator builds on them):

    write_ts(path, *, klv=[(pts_s, packet_bytes), ...], video=[Frame, ...], codec="h264", synchronous=False) -> int
        One programme: video on PID 0x100, KLV on PID 0x101 with a KLVA registration descriptor. `klv` and `video` are
        any iterables in time order, read lazily. Returns the number of bytes written. Same input, same bytes.
    write_archive(path, *, chunks=[(pts_s, packets), ...]) -> int
        KLV only, for hours of flight: each chunk is `pts_s` (n,) float seconds and `packets` (n, L) uint8, as
        `klv.encode.encode_columns` makes them. The same bytes as `write_ts` gives, about fifty times faster.
    encode_video(frames, *, rate=10, codec="h264") -> Iterator[Frame]
        RGB arrays (height, width, 3) uint8 with even sides, compressed by FFmpeg through PyAV on one thread.
    Frame(pts_s, data, key)
        One compressed picture: presentation time in seconds, Annex B (or MPEG-2) bytes, True for a key frame.

Packets of metadata come from `ceasefire.sensors.fmv.klv.encode` (`encode_st0601({tag: value})`).
Times are seconds on the stream's own clock, 0 and up; they come back from a reader as they were given (to 1/90,000 s).
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

import av
import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.ts import bulk, pes, psi

_ENCODERS = {"h264": "libx264", "mpeg2video": "mpeg2video", "hevc": "libx265"}
_PAT = psi.pat_section()


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One compressed picture; `pts_s` seconds on the stream clock."""

    pts_s: float
    data: bytes
    key: bool


_Timed = Iterable[tuple[float, int, Frame | bytes]]


class _Mux:
    """Counters and table timing of one file being written."""

    def __init__(self, out: BinaryIO, *, video: str | None, klv: bool, synchronous: bool) -> None:
        self.out, self.synchronous, self.clock_on_klv = out, synchronous, video is None
        self.pmt = psi.pmt_section(video=video, klv=klv, synchronous=synchronous)
        self.counters = {psi.PAT_PID: 0, psi.PMT_PID: 0, psi.VIDEO_PID: 0, psi.KLV_PID: 0}
        self.sequence, self.written = 0, 0
        self.next_tables: float = float("-inf")

    def write(self, data: bytes) -> None:
        self.out.write(data)
        self.written += len(data)

    def put(self, pid: int, data: bytes) -> None:
        self.counters[pid] += len(data) // pes.PACKET
        self.write(data)

    def tables(self, seconds: float) -> bytes:
        """Both tables as packets, due at `seconds`; the next are due half a second later."""
        out = b""
        for pid, section in ((psi.PAT_PID, _PAT), (psi.PMT_PID, self.pmt)):
            out += pes.section_packet(pid, self.counters[pid], section)
            self.counters[pid] += 1
        self.next_tables = seconds + 0.5
        return out

    def tables_if_due(self, seconds: float) -> None:
        if seconds >= self.next_tables:
            self.write(self.tables(seconds))

    def klv(self, seconds: float, packet: bytes) -> None:
        pts = pes.ticks(seconds)
        stream, data = pes.PRIVATE_STREAM, packet
        if self.synchronous:
            stream, data = pes.METADATA_STREAM, pes.cell(packet, self.sequence)
            self.sequence += 1
        pcr = max(pts - pes.PCR_LEAD, 0) if self.clock_on_klv else None
        unit = pes.pes(stream, pts, data)
        self.put(psi.KLV_PID, pes.packets(psi.KLV_PID, self.counters[psi.KLV_PID], unit, pcr=pcr))

    def video(self, frame: Frame) -> None:
        pts = pes.ticks(frame.pts_s)
        unit = pes.pes(pes.VIDEO_STREAM, pts, frame.data)
        pcr = max(pts - pes.PCR_LEAD, 0)
        self.put(psi.VIDEO_PID, pes.packets(psi.VIDEO_PID, self.counters[psi.VIDEO_PID], unit, pcr=pcr, key=frame.key))


def write_ts(
    path: Path,
    *,
    klv: Iterable[tuple[float, bytes]] = (),
    video: Iterable[Frame] | None = None,
    codec: str = "h264",
    synchronous: bool = False,
) -> int:
    """Write one MPEG-TS file (see the module's first lines); returns the bytes written.

    Raises ValueError for a packet over 65,522 bytes (it would not fit one PES packet) and OSError from the disk.
    """
    with path.open("wb") as out:
        mux = _Mux(out, video=codec if video is not None else None, klv=True, synchronous=synchronous)
        pictures: _Timed = ((frame.pts_s, 1, frame) for frame in video or ())
        packets: _Timed = ((seconds, 0, packet) for seconds, packet in klv)
        merged = heapq.merge(packets, pictures, key=lambda entry: entry[:2])
        for seconds, _, item in merged:
            mux.tables_if_due(seconds)
            if isinstance(item, Frame):
                mux.video(item)
            else:
                mux.klv(seconds, item)
        return mux.written


def write_archive(path: Path, *, chunks: Iterable[tuple[npt.NDArray[np.float64], npt.NDArray[np.uint8]]]) -> int:
    """Write hours of KLV (no video) in columns; the same bytes as `write_ts` with the same packets.

    `chunks`: (pts_s (n,) seconds in order, packets (n, L) uint8), each chunk with one packet length L.
    """
    with path.open("wb") as out:
        mux = _Mux(out, video=None, klv=True, synchronous=False)
        for seconds, packets in chunks:
            _write_chunk(mux, seconds, packets)
        return mux.written


def _write_chunk(mux: _Mux, seconds: npt.NDArray[np.float64], packets: npt.NDArray[np.uint8]) -> None:
    """The packets of a chunk in columns, with the tables put between them where they fall due."""
    pts = np.round(seconds * pes.CLOCK_HZ).astype(np.int64) % pes.WRAP
    units = bulk.same_length(psi.KLV_PID, mux.counters[psi.KLV_PID], pts, packets)
    per_unit = len(units) // max(len(seconds), 1)
    written, start = 0, 0
    pieces: list[bytes] = []
    flat = units.tobytes()
    while start < len(seconds):
        if seconds[start] >= mux.next_tables:
            pieces.append(flat[written : start * per_unit * pes.PACKET])
            written = start * per_unit * pes.PACKET
            pieces.append(mux.tables(float(seconds[start])))
        start = max(int(np.searchsorted(seconds, mux.next_tables, side="left")), start + 1)
    mux.counters[psi.KLV_PID] += len(units)
    pieces.append(flat[written:])
    mux.write(b"".join(pieces))


def encode_video(frames: Iterable[npt.NDArray[np.uint8]], *, rate: int = 10, codec: str = "h264") -> Iterator[Frame]:
    """Compress RGB pictures (height, width, 3) uint8 with even sides; one thread, so the same pictures give the same
    bytes.

    Raises ValueError for an unknown codec and av.FFmpegError when FFmpeg was built without it.
    """
    if codec not in _ENCODERS:
        raise ValueError(f"codec {codec!r} is not one of {', '.join(_ENCODERS)}")
    context: av.VideoCodecContext | None = None
    for number, rgb in enumerate(frames):
        context = context or _encoder(codec, rgb.shape[1], rgb.shape[0], rate)
        picture = av.VideoFrame.from_ndarray(rgb, format="rgb24")
        picture.pts, picture.time_base = number, Fraction(1, rate)
        yield from _frames(context.encode(picture), rate)
    if context is not None:
        yield from _frames(context.encode(None), rate)


def _encoder(codec: str, width: int, height: int, rate: int) -> av.VideoCodecContext:
    context = av.CodecContext.create(_ENCODERS[codec], "w")
    assert isinstance(context, av.VideoCodecContext)
    context.width, context.height, context.pix_fmt = width, height, "yuv420p"
    context.time_base, context.framerate = Fraction(1, rate), Fraction(rate, 1)
    context.thread_count, context.max_b_frames, context.gop_size = 1, 0, rate
    if codec == "h264":
        context.options = {"preset": "ultrafast", "tune": "zerolatency", "crf": "32"}
    return context


def _frames(packets: Iterable[Any], rate: int) -> Iterator[Frame]:
    for packet in packets:
        if packet.pts is not None:
            yield Frame(pts_s=float(packet.pts / rate), data=bytes(packet), key=packet.is_keyframe)
