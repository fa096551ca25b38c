"""A copy of a video that browsers play: the same pictures in another box where that can be, else made anew and smaller.

H.264 in 8 bits and 4:2:0 is put into MP4 without touching a picture; everything else that FFmpeg decodes is made anew
as VP8 in WebM (or H.264, where this FFmpeg has no VP8). Copies start at 0 s with the first picture that can be shown;
`Copied.first_pts_s` is that picture's time on the stream's own clock.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.codec import codecs_available

from ceasefire.vocabulary.refusal import Refusal

WIDEST = 960
MOST_PICTURES = 20_000
LARGEST_PIXELS = 64_000_000
_KEPT_AS_IS = ("yuv420p", "yuvj420p")

Heard = Callable[[float], None]


class CopyRefused(Refusal):
    """No copy can be made of this video."""


@dataclass(slots=True, kw_only=True)
class Copied:
    """What was done: `how` is "moved" (pictures untouched) or "remade"; sizes in pixels, times in seconds.

    `left_out` counts pictures that are not in the copy: before the first whole one, without a time, or after a clock
    that ran backwards. `ended_early` says that FFmpeg gave up before the end; `cut` that the copy stops at
    `MOST_PICTURES`.
    """

    how: str
    file: str
    content_type: str
    codec: str
    width: int
    height: int
    first_pts_s: float = 0.0
    seconds: float = 0.0
    pictures: int = 0
    left_out: int = 0
    ended_early: bool = False
    cut: bool = False
    encoder: str = ""
    last: int = field(default=-1, repr=False)


def opened(path: Path, container: str) -> Any:
    """The file with the container named, so that no playlist or other format of FFmpeg's can lead elsewhere."""
    return av.open(str(path), format=container)


def copy(original: Path, container: str, folder: Path, hear: Heard) -> Copied:
    """Make the copy in `folder`; `hear` is told the share done. Raises `CopyRefused`, OSError from the disk."""
    try:
        with opened(original, container) as source:
            if not source.streams.video:
                raise CopyRefused("exhibit-no-pictures")
            stream = source.streams.video[0]
            share = _share(original, hear)
            done = _move(source, stream, folder, share) if _as_is(stream) else _remake(source, stream, folder, share)
    except av.FFmpegError as error:
        raise CopyRefused("exhibit-video-broken", detail=str(error)) from error
    if not done.pictures:
        raise CopyRefused("exhibit-no-pictures")
    return done


def _as_is(stream: Any) -> bool:
    context = stream.codec_context
    return bool(context.name == "h264" and context.pix_fmt in _KEPT_AS_IS and context.extradata)


def _share(original: Path, hear: Heard) -> Callable[[Any], None]:
    size = max(original.stat().st_size, 1)
    return lambda packet: hear(min((packet.pos or 0) / size, 1.0))


def _packets(source: Any, stream: Any, done: Copied) -> Iterator[Any]:
    """Packets until the end or until FFmpeg gives up. PyAV raises IndexError where a stream appears in mid-file."""
    found = source.demux(stream)
    while True:
        try:
            packet = next(found, None)
        except (av.FFmpegError, IndexError):
            done.ended_early = True
            return
        if packet is None:
            return
        yield packet


def _blank(stream: Any, **more: Any) -> Copied:
    context = stream.codec_context
    return Copied(codec=context.name, width=context.width, height=context.height, **more)


def _move(source: Any, stream: Any, folder: Path, share: Callable[[Any], None]) -> Copied:
    done = _blank(stream, how="moved", file="copy.mp4", content_type="video/mp4")
    base, first = stream.time_base, None
    with av.open(str(folder / done.file), "w", format="mp4", options={"movflags": "faststart"}) as out:
        target = out.add_stream_from_template(stream)
        for packet in _packets(source, stream, done):
            share(packet)
            if not packet.size:
                continue
            if first is None and packet.is_keyframe and packet.pts is not None:
                first = packet.pts
                done.first_pts_s = float(first * base)
            if first is None or not _in_order(packet, done):
                done.left_out += 1
                continue
            packet.pts, packet.dts = packet.pts - first, packet.dts - first
            done.seconds = max(done.seconds, float((packet.pts + (packet.duration or 0)) * base))
            packet.stream = target
            out.mux(packet)
            done.pictures += 1
    return done


def _in_order(packet: Any, done: Copied) -> bool:
    if packet.pts is None or packet.dts is None or packet.pts < packet.dts:
        return False
    if done.pictures and packet.dts <= done.last:
        return False
    done.last = packet.dts
    return True


def _remake(source: Any, stream: Any, folder: Path, share: Callable[[Any], None]) -> Copied:
    vp8 = "libvpx" in codecs_available
    if not vp8 and "libx264" not in codecs_available:
        raise CopyRefused("exhibit-no-encoder", codec=stream.codec_context.name)
    named = ("copy.webm", "video/webm", "webm", "libvpx") if vp8 else ("copy.mp4", "video/mp4", "mp4", "libx264")
    done = _blank(stream, how="remade", file=named[0], content_type=named[1], encoder=named[3])
    with av.open(str(folder / done.file), "w", format=named[2]) as out:
        target: Any = None
        for frame in _frames(source, stream, done, share):
            target = target or _encoder(out, done, stream)
            out.mux(target.encode(_small(frame, target)))
            done.pictures += 1
            if done.pictures >= MOST_PICTURES:
                done.cut = True
                break
        if target is not None:
            out.mux(target.encode(None))
    return done


def _frames(source: Any, stream: Any, done: Copied, share: Callable[[Any], None]) -> Iterator[Any]:
    """Decoded pictures in the order of their times, in milliseconds from the first."""
    stream.codec_context.options = {"max_pixels": str(LARGEST_PIXELS)}
    first: Any = None
    for packet in _packets(source, stream, done):
        share(packet)
        try:
            frames = packet.decode()
        except av.FFmpegError:
            done.left_out += 1
            continue
        for frame in frames:
            if frame.pts is None or frame.time_base is None:
                done.left_out += 1
                continue
            seconds = frame.pts * frame.time_base
            if first is None:
                first, done.first_pts_s = seconds, float(seconds)
            ms = round((seconds - first) * 1000)
            if ms <= done.last:
                done.left_out += 1
                continue
            done.last, done.seconds = ms, ms / 1000
            frame.pts, frame.time_base = ms, Fraction(1, 1000)
            yield frame


def _encoder(out: Any, done: Copied, stream: Any) -> Any:
    wide = min(done.width, WIDEST) // 2 * 2
    tall = max(round(done.height * wide / max(done.width, 1)) // 2 * 2, 2)
    target = out.add_stream(done.encoder, rate=stream.average_rate or 25)
    target.width, target.height, target.pix_fmt = wide, tall, "yuv420p"
    target.codec_context.time_base = Fraction(1, 1000)
    target.codec_context.thread_count = 1
    if done.encoder == "libvpx":
        target.bit_rate = max(200_000, wide * tall * 3)
        target.options = {"deadline": "realtime", "cpu-used": "8"}
    else:
        target.options = {"preset": "veryfast", "crf": "26"}
    return target


def _small(frame: Any, target: Any) -> Any:
    small = frame.reformat(width=target.width, height=target.height, format="yuv420p")
    small.pts, small.time_base = frame.pts, frame.time_base
    small.pict_type = 0
    return small
