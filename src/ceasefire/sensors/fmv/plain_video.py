"""A video file without KLV (MP4, MOV): what can be said of it without looking at its pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import av


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainVideo:
    """Codec, size in pixels, pictures as the container counts them (0: it does not say), and seconds."""

    codec: str
    width: int
    height: int
    pictures: int
    seconds: float


def describe(path: Path) -> PlainVideo | None:
    """The first video stream of the file by its container's own word; None when FFmpeg cannot open it or finds none."""
    try:
        with av.open(str(path), format="mp4") as container:
            if not container.streams.video:
                return None
            stream = container.streams.video[0]
            base = stream.time_base or 0
            return PlainVideo(
                codec=stream.codec_context.name,
                width=stream.codec_context.width,
                height=stream.codec_context.height,
                pictures=stream.frames,
                seconds=round(float((stream.duration or 0) * base), 3),
            )
    except av.FFmpegError:
        return None
