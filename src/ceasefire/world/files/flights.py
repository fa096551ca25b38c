"""Drone flights as MPEG-TS with H.264 and MISB KLV, jamming, gaps, targets and wrong checksums included."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ceasefire.sensors.fmv.klv.encode import encode_columns, encode_st0601, encode_vmti, location
from ceasefire.sensors.fmv.klv.times import utc_to_misp
from ceasefire.sensors.fmv.write import Frame, encode_video, write_archive, write_ts
from ceasefire.world.files.geometry import FOV_ACROSS, FOV_DOWN, Poses, poses
from ceasefire.world.files.marks import Day, Mark
from ceasefire.world.files.pictures import HEIGHT, WIDTH, frames
from ceasefire.world.outings import Outing
from ceasefire.world.percepts import Percepts
from ceasefire.world.plane import B, F

Tags = dict[int, Any]
CORNERS = ((26, 27), (28, 29), (30, 31), (32, 33))
POSITION_TAGS = (13, 14, 15, 23, 24, 25, *(tag for pair in CORNERS for tag in pair))
SEEN_FOR_S = 12.0
SPOILT = 0.2
"""Share of flights with three packets whose checksum is wrong."""


def misp(times: F) -> NDArray[np.int64]:
    """MISP microseconds of Unix times (leap seconds as the format's own clock has them)."""
    base = datetime.fromtimestamp(float(times[0]), UTC)
    return np.asarray(utc_to_misp(base) + np.round((times - base.timestamp()) * 1e6).astype(np.int64))


def tag_columns(day: Day, flight: Outing, at: Poses) -> Tags:
    """ST 0601 items of a whole flight: arrays (n,) where they change, single values where they do not."""
    shift_lat, shift_lon = at.shift_deg[:, 0], at.shift_deg[:, 1]
    corner_lat, corner_lon = day.scene.sector.plane.to_degrees(at.corners)
    out: Tags = {
        2: misp(at.times), 3: f"EXERCISE {flight.id}", 5: at.heading, 6: 0.0, 7: 0.0, 10: flight.device, 11: "EO",
        12: "Geodetic WGS84", 13: at.lat + shift_lat, 14: at.lon + shift_lon, 15: at.alt, 16: FOV_ACROSS, 17: FOV_DOWN,
        18: at.azimuth, 19: at.elevation, 20: 0.0, 21: at.slant, 23: at.centre_lat + shift_lat,
        24: at.centre_lon + shift_lon, 25: at.centre_alt, 65: 19,
    }  # fmt: skip
    for number, (lat_tag, lon_tag) in enumerate(CORNERS):
        out[lat_tag] = corner_lat[:, number] - at.centre_lat
        out[lon_tag] = corner_lon[:, number] - at.centre_lon
    return out


def write(day: Day, flight: Outing, reports: Percepts, *, picture_every_s: int = 4) -> tuple[str, list[Mark]]:
    """One flight at one packet a second with small pictures; targets are in the packets of the seconds they were seen.

    Returns the file's name and a mark a target: the locator names the target's number.
    """
    times = np.arange(flight.start, flight.end, 1.0)
    at = poses(day.scene, flight, times)
    rng = day.scene.rng(91, int(flight.start) // 60)
    kept = _without_gaps(rng, len(times))
    packets = _packets(day, flight, at, reports)
    spoilt = rng.random() < SPOILT
    wrong = set(rng.choice(len(times), size=3, replace=False).tolist()) if spoilt else set()
    klv = ((float(i), _spoilt(packet) if i in wrong else packet) for i, packet in enumerate(packets) if kept[i])
    name = f"flight_{flight.id}.ts"
    pictures = encode_video(frames(day.scene, at, picture_every_s), rate=1)
    video = (Frame(pts_s=f.pts_s * picture_every_s, data=f.data, key=f.key) for f in pictures)
    write_ts(day.path(name), klv=klv, video=video)
    return name, [
        Mark(file=name, locator=f"target {i + 1}", event=int(e)) for i, e in enumerate(reports.event.tolist())
    ]


def _without_gaps(rng: np.random.Generator, seconds: int) -> B:
    """True where the link held; one break of half a minute or so in two flights of three."""
    kept = np.ones(seconds, dtype=bool)
    if rng.random() < 0.66 and seconds > 300:
        start = int(rng.integers(60, seconds - 120))
        kept[start : start + int(rng.integers(15, 60))] = False
    return kept


def _packets(day: Day, flight: Outing, at: Poses, reports: Percepts) -> Iterator[bytes]:
    """One packet a second: written in columns where nothing special is in it, singly where there are targets."""
    columns = tag_columns(day, flight, at)
    seen = reports.time_end - SEEN_FOR_S / 2
    plain: dict[bool, NDArray[np.uint8]] = {}
    for lost in (False, True):
        tags = {tag: value for tag, value in columns.items() if not (lost and tag in POSITION_TAGS)}
        plain[lost] = encode_columns(tags, len(at.times))
    for i, moment in enumerate(at.times.tolist()):
        targets = np.flatnonzero(np.abs(seen - moment) <= SEEN_FOR_S / 2).tolist()
        if not targets:
            yield plain[bool(at.lost[i])][i].tobytes()
            continue
        tags = {tag: v[i].item() if isinstance(v, np.ndarray) else v for tag, v in columns.items()
                if not (at.lost[i] and tag in POSITION_TAGS)}  # fmt: skip
        yield encode_st0601({**tags, 74: _targets(day, reports, targets, moment)})


def _targets(day: Day, reports: Percepts, targets: list[int], moment: float) -> bytes:
    """An ST 0903 set: where the detector on board put each target, to the doubt it states."""
    rng = day.scene.rng(92, int(moment))
    rows: list[tuple[int, dict[int, int | float | str | bytes | None]]] = []
    for i in targets:
        jitter = rng.normal(0, 2e-5, 2)
        place = location(float(reports.lat[i] + jitter[0]), float(reports.lon[i] + jitter[1]), 400.0,
                         sigma_m=min(float(reports.semi_major_m[i]), 600.0))  # fmt: skip
        pixel = int(rng.integers(0, WIDTH * HEIGHT)) + 1
        rows.append((i + 1, {1: pixel, 5: int(rng.integers(55, 98)), 17: place}))
    return encode_vmti({3: "exercise", 4: 5, 5: len(rows), 6: len(rows), 8: WIDTH, 9: HEIGHT}, rows)


def _spoilt(packet: bytes) -> bytes:
    """The same packet with a checksum that does not fit."""
    return packet[:-1] + bytes([packet[-1] ^ 0x5A])


def write_long(day: Day, flight: Outing, *, rate_hz: int = 30) -> str:
    """Hours of metadata without pictures, `rate_hz` packets a second, written in columns a minute at a time."""
    name = f"flight_{flight.id}.ts"
    write_archive(day.path(name), chunks=_chunks(day, flight, rate_hz))
    return name


def _chunks(day: Day, flight: Outing, rate_hz: int) -> Iterator[tuple[F, NDArray[np.uint8]]]:
    """Blocks of one layout: ten minutes long, cut where the receiver loses or finds its position."""
    for begin in np.arange(flight.start, flight.end, 600.0):
        times = np.arange(begin, min(begin + 600.0, flight.end), 1.0 / rate_hz)
        at = poses(day.scene, flight, times)
        columns = tag_columns(day, flight, at)
        cuts = [0, *(np.flatnonzero(np.diff(at.lost.astype(int))) + 1).tolist(), len(times)]
        for a, b in pairwise(cuts):
            part = {tag: v[a:b] if isinstance(v, np.ndarray) else v for tag, v in columns.items()
                    if not (at.lost[a] and tag in POSITION_TAGS)}  # fmt: skip
            yield times[a:b] - flight.start, encode_columns(part, b - a)
