"""Detections that came with the video (ST 0903), gathered from picture to picture: one observation a target and
minute.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from ceasefire.sensors.fmv import look
from ceasefire.sensors.fmv.archive import Block
from ceasefire.sensors.fmv.flight import SECOND, Ints
from ceasefire.sensors.fmv.klv import ber, deep, sets, st0903, walk
from ceasefire.sensors.fmv.klv.values import scalar, structure

GAP_US, LONGEST_US = 10 * SECOND, 60 * SECOND
MAX_DETECTIONS = 200_000
FARTHEST_M = 60_000.0


Items = dict[int, tuple[int, int]]
Located = tuple[float, float, float, bool]
_METRES = 111_195.0


def _metres(here: tuple[float, float], lat: float, lon: float) -> tuple[float, float]:
    """(north, east) in metres of a place a few kilometres from `here`, on the sphere: for spreads, not for places."""
    turned = (lon - here[1] + 180.0) % 360.0 - 180.0
    return (lat - here[0]) * _METRES, turned * _METRES * math.cos(math.radians(here[0]))


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
        north, east = _metres((self.lat0, self.lon0), lat, lon)
        self.reports += 1
        self.last_us = us
        self.north, self.east = self.north + north, self.east + east
        self.north2, self.east2 = self.north2 + north * north, self.east2 + east * east
        self.sigma_m, self.stated = max(self.sigma_m, sigma_m), self.stated or stated

    def place(self) -> tuple[float, float, float]:
        """(latitude, longitude, one sigma in metres): mean of the reports; stated doubt and spread in squares."""
        per_lat, per_lon = _METRES, _METRES * math.cos(math.radians(self.lat0))
        n = self.reports
        spread = max(self.north2 / n - (self.north / n) ** 2, self.east2 / n - (self.east / n) ** 2, 0.0)
        lat, lon = self.lat0 + self.north / n / per_lat, self.lon0 + self.east / n / per_lon
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
        for at, end in _sets(raw, *block.columns.vmti[row].tolist()):
            items = {tag: (a, s) for tag, a, s in reversed(walk.local(raw, at, end)[0])}
            if 4 in items:
                self.version = int.from_bytes(_cut(raw, items[4]), "big")
            if st0903.TARGETS in items:
                self._members(block, row, us, _cut(raw, items[st0903.TARGETS]))

    def _members(self, block: Block, row: int, us: int, raw: bytes) -> None:
        members, old, flaws = deep.members(raw, self.version)
        self.unreadable += flaws
        for number, at, member in members:
            items = {tag: (a, s) for tag, a, s in reversed(walk.local(member, at, len(member))[0])}
            place = _place(items, member, old, block, row)
            if place is None:
                self.without_place += 1
            elif not _in_sight(block, row, place[0], place[1]):
                self.out_of_sight += 1
            else:
                self._report(block, row, us, number, place, items, member)

    def _report(
        self, block: Block, row: int, us: int, number: int, place: Located, items: Items, member: bytes
    ) -> None:
        lat, lon, sigma, stated = place
        current = self._open.get(number)
        if current is None or us - current.last_us > GAP_US or us - current.first_us >= LONGEST_US:
            current = self._start(block, row, us, number, lat, lon)
        current.add(us, lat, lon, sigma, stated)
        if 5 in items:
            current.confidence = max(current.confidence, int.from_bytes(_cut(member, items[5]), "big"))
        if 23 in items:
            current.status = int.from_bytes(_cut(member, items[23]), "big")

    def _start(self, block: Block, row: int, us: int, number: int, lat: float, lon: float) -> Detection:
        detection = Detection(block.pid, number, us, us, float(block.pts_s[row]), lat, lon)
        self._open[number] = detection
        if len(self.done) < MAX_DETECTIONS:
            self.done.append(detection)
        else:
            self.dropped += 1
        return detection


def _cut(raw: bytes, place: tuple[int, int]) -> bytes:
    return raw[place[0] : place[0] + place[1]]


def _sets(raw: bytes, at: int, size: int) -> list[tuple[int, int]]:
    """(start, end) of the items of each ST 0903 set of a packet; `at` and `size` are those of its only one where
    known.
    """
    if size:
        return [(at, at + size)]
    head = ber.read_length(raw, 16, len(raw))
    if head is None:
        return []
    if sets.BY_KEY.get(raw[:16]) == sets.ST0903:
        return [(head[1], len(raw))]
    return [(a, a + s) for tag, a, s in walk.local(raw, head[1], len(raw))[0] if tag == 74]


def _place(items: Items, member: bytes, old: bool, block: Block, row: int) -> Located | None:
    """(lat, lon, sigma in metres, is that sigma stated) of a target; None when it has no place on the globe."""
    table = st0903.OLD_TARGET if old else st0903.TARGET
    if st0903.LOCATION in items:
        shown, _ = structure(table[st0903.LOCATION], _cut(member, items[st0903.LOCATION]))
        if isinstance(shown, dict) and (place := _numbers(shown.get("latitude"), shown.get("longitude"))):
            stated = _numbers(shown.get("sigma_east_m"), shown.get("sigma_north_m"))
            return (*place, max(stated), True) if stated else (*place, _doubt(block, row), False)
    pair = (st0903.OFFSET_LAT, st0903.OFFSET_LON)
    if not all(tag in items for tag in pair):
        return None
    offset = _numbers(*(scalar(table[tag], _cut(member, items[tag]))[0] for tag in pair))
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
            return math.hypot(*_metres(here, lat, lon)) <= FARTHEST_M
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
