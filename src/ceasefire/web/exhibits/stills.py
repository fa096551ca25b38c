"""A dozen whole pictures of a video as JPEG, spread over its length: where it cannot play, and for a first look."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from ceasefire.web.exhibits.copying import LARGEST_PIXELS, opened

WANTED = 12
WIDEST = 960


def stills(original: Path, container: str, folder: Path, seconds: float) -> list[float]:
    """Write `still-0.jpg` … into `folder`; returns the time of each on the stream's own clock, in seconds.

    `seconds` is how long the video is, so that they are spread evenly; key pictures alone are decoded. Raises
    av.FFmpegError where the file cannot be opened.
    """
    times: list[float] = []
    step = seconds / WANTED
    with opened(original, container) as source:
        stream = source.streams.video[0]
        stream.codec_context.options = {"max_pixels": str(LARGEST_PIXELS)}
        stream.codec_context.skip_frame = "NONKEY"
        for frame in _whole(source, stream):
            now = float(frame.pts * frame.time_base)
            if times and now < times[-1] + step:
                continue
            (folder / f"still-{len(times)}.jpg").write_bytes(_jpeg(frame))
            times.append(now)
            if len(times) == WANTED:
                break
    return times


def _whole(source: Any, stream: Any) -> Iterator[Any]:
    found = source.demux(stream)
    while True:
        try:
            packet = next(found, None)
            frames = [] if packet is None else packet.decode()
        except IndexError:  # PyAV cannot go on where a stream appears in mid-file
            return
        except av.FFmpegError:
            continue
        if packet is None:
            return
        yield from (one for one in frames if one.pts is not None and not one.is_corrupt)


def _jpeg(frame: Any) -> bytes:
    wide = min(frame.width, WIDEST)
    tall = max(round(frame.height * wide / frame.width), 1)
    encoder: Any = av.CodecContext.create("mjpeg", "w")
    encoder.width, encoder.height, encoder.pix_fmt = wide, tall, "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    encoder.options = {"qmin": "3", "qmax": "6"}
    small = frame.reformat(width=wide, height=tall, format="yuvj420p")
    small.pts = 0
    small.pict_type = 0
    return b"".join(bytes(one) for one in [*encoder.encode(small), *encoder.encode(None)])
