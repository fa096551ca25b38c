"""A small flight with its film: pictures that grow brighter, metadata whose ground goes east, and a gap in them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from ceasefire.sensors.fmv.klv.encode import encode_st0601
from ceasefire.sensors.fmv.write import Frame, encode_video, write_ts

NOW = datetime(2021, 1, 30, 14, tzinfo=UTC)
SECONDS, GAP = 12, (5.0, 9.5)
CORNERS = ((0.001, -0.001), (0.001, 0.001), (-0.001, 0.001), (-0.001, -0.001))
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def centre_at(seconds: float) -> tuple[float, float]:
    """Latitude and longitude of the frame centre: it goes east, a hundredth of a degree in ten seconds."""
    return 39.9, 46.8 + seconds / 1000


def metadata(start_pts: float) -> Iterator[tuple[float, bytes]]:
    """A packet every half second, none in the gap."""
    began = int((NOW - EPOCH).total_seconds() * 1e6)
    for n in range(SECONDS * 2):
        seconds = n / 2
        if GAP[0] < seconds < GAP[1]:
            continue
        lat, lon = centre_at(seconds)
        tags: dict[int, Any] = {2: began + int(seconds * 1e6), 10: "UV07", 13: lat, 14: lon - 0.02, 15: 1500.0}
        tags |= {23: lat, 24: lon}
        for k, (north, east) in enumerate(CORNERS):
            tags |= {26 + 2 * k: north, 27 + 2 * k: east}
        yield start_pts + seconds, encode_st0601(tags)


def pictures(codec: str, start_pts: float) -> Iterator[Frame]:
    shades = (np.full((48, 64, 3), n * 2 % 256, dtype=np.uint8) for n in range(SECONDS * 10))
    return (Frame(pts_s=start_pts + f.pts_s, data=f.data, key=f.key) for f in encode_video(shades, codec=codec))


def film(path: Path, *, codec: str = "h264", start_pts: float = 2.0) -> Path:
    write_ts(path, klv=metadata(start_pts), video=pictures(codec, start_pts), codec=codec)
    return path
