"""Detections that came with the video (ST 0903), gathered from picture to picture: one observation a target and
minute.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from ceasefire.sensors.fmv import look
from ceasefire.sensors.fmv.archive import Block
from ceasefire.sensors.fmv.flight import SECOND, Ints
from ceasefire.sensors.fmv.klv import ber, deep, sets, st0903, walk
from ceasefire.sensors.fmv.klv.values import structure

GAP_US, LONGEST_US = 10 * SECOND, 60 * SECOND
MAX_DETECTIONS = 200_000
FARTHEST_M = 60_000.0


@dataclass(slots=True)
class Detection:
    """Reports of one target number within 60 seconds. Sums, from which mean place and spread follow."""

    pid: int
    number: int
    first_us: int
    last_us: int
    pts_s: float
    lat0: float
    lon0: float
    reports: int = 0
    north: float = 0.0
    east: float = 0.0
    north2: float = 0.0
    east2: float = 0.0
    sigma_m: float = 0.0
    stated: bool = False
    confidence: int = -1
    status: int = -1

    def add(self, us: int, lat: float, lon: float, sigma_m: float, stated: bool) -> None:
        per_lat, per_lon = look.metres_per_degree(np.array(self.lat0))
        north, east = (lat - self.lat0) * float(per_lat), (lon - self.lon0) * float(per_lon)
        self.reports += 1
        self.last_us = us
        self.north, self.east = self.north + north, self.east + east
        self.north2, self.east2 = self.north2 + north * north, self.east2 + east * east
        self.sigma_m, self.stated = max(self.sigma_m, sigma_m), self.stated or stated

    def place(self) -> tuple[float, float, float]:
        """(latitude, longitude, one sigma in metres): mean of the reports; stated doubt and spread in squares."""
        per_lat, per_lon = look.metres_per_degree(np.array(self.lat0))
        n = self.reports
        spread = max(self.north2 / n - (self.north / n) ** 2, self.east2 / n - (self.east / n) ** 2, 0.0)
        lat, lon = self.lat0 + self.north / n / float(per_lat), self.lon0 + self.east / n / float(per_lon)
        return lat, lon, math.hypot(self.sigma_m, math.sqrt(spread))


@dataclass(slots=True)
class Gatherer:
    """Takes in blocks of one stream; `done` holds finished detections. Reports without a place, or with one
    out of sight, are counted only."""

    done: list[Detection] = field(default_factory=list)
    without_place: int = 0
    unreadable: int = 0
    out_of_sight: int = 0
    dropped: int = 0
    version: int | None = None
    _open: dict[int, Detection] = field(default_factory=dict)

    def add(self, block: Block, us: Ints) -> None:
        for row in np.flatnonzero(block.columns.targets & (us >= 0)):
            self._packet(block, int(row), int(us[row]))

    def _packet(self, block: Block, row: int, us: int) -> None:
        raw = block.raw(row)
        for version, series in _series(raw):
            self.version = version if version is not None else self.version
            found, flaws = deep.targets(series, self.version)
            self.unreadable += len(flaws)
            for target in found:
                self._target(block, row, us, target)

    def _target(self, block: Block, row: int, us: int, target: deep.Target) -> None:
        place = _place(target, block, row)
        if place is None:
            self.without_place += 1
            return
        lat, lon, sigma, stated = place
        if not _in_sight(block, row, lat, lon):
            self.out_of_sight += 1
            return
        current = self._open.get(target.number)
        if current is None or us - current.last_us > GAP_US or us - current.first_us >= LONGEST_US:
            current = self._start(block, row, us, target.number, lat, lon)
        current.add(us, lat, lon, sigma, stated)
        confidence, status = target.set.values.get(5), target.set.values.get(23)
        current.confidence = max(current.confidence, confidence if isinstance(confidence, int) else -1)
        current.status = status if isinstance(status, int) else current.status

    def _start(self, block: Block, row: int, us: int, number: int, lat: float, lon: float) -> Detection:
        detection = Detection(block.pid, number, us, us, float(block.pts_s[row]), lat, lon)
        self._open[number] = detection
        if len(self.done) < MAX_DETECTIONS:
            self.done.append(detection)
        else:
            self.dropped += 1
        return detection


def _series(raw: bytes) -> Iterator[tuple[int | None, bytes]]:
    """(version, target series) of each ST 0903 set of a packet; empty bytes where a set has no targets."""
    head = ber.read_length(raw, 16, len(raw))
    if head is None:
        return
    layout, _ = walk.local(raw, head[1], len(raw))
    if sets.BY_KEY.get(raw[:16]) == sets.ST0903:
        yield _version_and_series(raw, layout)
        return
    for tag, at, size in layout:
        if tag == 74:
            yield _version_and_series(raw, walk.local(raw, at, at + size)[0])


def _version_and_series(raw: bytes, layout: walk.Layout) -> tuple[int | None, bytes]:
    items = {tag: raw[at : at + size] for tag, at, size in reversed(layout)}
    version = int.from_bytes(items[4], "big") if items.get(4) else None
    return version, items.get(st0903.TARGETS, b"")


def _place(target: deep.Target, block: Block, row: int) -> tuple[float, float, float, bool] | None:
    """(lat, lon, sigma in metres, is that sigma stated) of a target; None when it has no place on the globe."""
    for tag, at, size in target.set.layout:
        if tag == st0903.LOCATION:
            shown, _ = structure(sets.TABLES[target.set.set][tag], target.set.raw[at : at + size])
            if isinstance(shown, dict) and (place := _numbers(shown.get("latitude"), shown.get("longitude"))):
                stated = _numbers(shown.get("sigma_east_m"), shown.get("sigma_north_m"))
                return (*place, max(stated), True) if stated else (*place, _doubt(block, row), False)
    offset = _numbers(*(target.set.values.get(tag) for tag in (st0903.OFFSET_LAT, st0903.OFFSET_LON)))
    centre = _numbers(*(float(block.columns.values[tag][row]) for tag in (23, 24)))
    if offset is None or centre is None:
        return None
    lat, lon = centre[0] + offset[0], (centre[1] + offset[1] + 180) % 360 - 180
    return (lat, lon, _doubt(block, row), False) if abs(lat) <= 90 and (lat, lon) != (0.0, 0.0) else None


def _in_sight(block: Block, row: int, lat: float, lon: float) -> bool:
    """Whether a place lies within 60 km of the frame centre or else of the platform; a place farther off is no
    detection.
    """
    for tags in ((23, 24), (13, 14)):
        here = _numbers(*(float(block.columns.values[tag][row]) for tag in tags))
        if here is not None:
            metres = look.distance_m(*(np.array(x) for x in (*here, lat, lon)))
            return bool(metres <= FARTHEST_M)
    return (lat, lon) != (0.0, 0.0)


def _numbers(one: object, other: object) -> tuple[float, float] | None:
    """Both as finite numbers, or None."""
    if isinstance(one, float) and isinstance(other, float) and math.isfinite(one) and math.isfinite(other):
        return one, other
    return None


def _doubt(block: Block, row: int) -> float:
    """One sigma from item 45 (CE90) where the packet has it, else from range and angles, else 500 m."""
    values = block.columns.values
    ce90 = values[45][row]
    if np.isfinite(ce90) and ce90 > 0:
        return float(ce90) / look.CE90_PER_SIGMA
    slant, height, level = (values[tag][row] for tag in (21, 15, 25))
    if np.isfinite(slant):
        above = height - level if np.isfinite(height) and np.isfinite(level) else slant / 2
        along, _ = look.budget(np.array(slant), np.array(above))
        return float(along)
    return 500.0
