"""Reads NASA FIRMS active fire tables (MODIS, VIIRS): each row is one heated pixel seen by a satellite, no more.

Both generations of column names are read. A fire corroborates; it is never alone a sign of fire by arms.
"""

import math
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from ceasefire.desk.ports import Reading, Surroundings
from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.moments import is_future
from ceasefire.observation.intake.numbers import numbers
from ceasefire.observation.intake.positions import GOOD, MESSAGES, OUTSIDE, judge
from ceasefire.observation.intake.table import Table, looks_like, read_table
from ceasefire.observation.records import Observation, Origin
from ceasefire.sensors.common import nothing_read, problems, region_of
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Spot
from ceasefire.vocabulary.terms import Means, SourceKind, What

COLUMNS = {
    "latitude": ("lat", "широта"),
    "longitude": ("lon", "long", "долгота"),
    "acq_date": ("acq date", "date", "дата"),
    "acq_time": ("acq time", "time", "время"),
    "scan": (),
    "track": (),
    "brightness": ("bright_ti4",),
    "brightness_11um": ("bright_t31", "bright_ti5"),
    "satellite": (),
    "instrument": (),
    "confidence": (),
    "version": (),
    "frp": (),
    "daynight": (),
    "type": (),
}
MUST = ("latitude", "longitude", "acq_date", "acq_time", "scan", "track")
TELLING = ("acq_date", "acq_time", "scan", "track", "frp", "satellite", "daynight", "brightness")
SATELLITES = {
    "T": "Terra",
    "A": "Aqua",
    "N": "Suomi-NPP",
    "1": "NOAA-20",
    "N20": "NOAA-20",
    "J1": "NOAA-20",
    "2": "NOAA-21",
    "N21": "NOAA-21",
    "J2": "NOAA-21",
}
TYPES = {"1": "volcano", "2": "static-source", "3": "offshore"}
GEOLOCATION_SIGMA_M = 100.0
TIME_SIGMA_S = 60.0
LARGEST_PIXEL_KM = 10.0


@dataclass(frozen=True, slots=True)
class Firms:
    """The reader of FIRMS tables."""

    name: str = "firms"
    version: str = "1"

    def recognises(self, head: bytes, filename: str) -> bool:
        return looks_like(head, COLUMNS, TELLING, least=4)

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """One observation a row: a `Spot` the size of the pixel, UTC time to the minute, power and class in `extra`."""
        flaws = Flaws()
        try:
            table = read_table(path.read_bytes(), COLUMNS, MUST, flaws)
        except Unreadable as refusal:
            return nothing_read(refusal, flaws)
        return _read_rows(table, _Rows(table, sealed, f"{self.name}/{self.version}"), surroundings, flaws)


class _Rows:
    """The columns of one table as arrays and texts, and the making of one observation from row `n`."""

    def __init__(self, table: Table, sealed: str, sensor: str) -> None:
        self.sealed, self.sensor, self.lines = sealed, sensor, table.lines
        comma = table.decimal_comma
        self.lat, self.lon, self.scan, self.track = (
            numbers(table.column(name), comma) for name in ("latitude", "longitude", "scan", "track")
        )
        self.text = {name: table.column(name) for name in COLUMNS if name in table.columns}
        self.times = [_time(day, time) for day, time in zip(self.text["acq_date"], self.text["acq_time"], strict=True)]
        self._spans: dict[datetime, Span] = {}

    def cell(self, name: str, n: int) -> str:
        column = self.text.get(name)
        return column[n].strip() if column is not None else ""

    def observation(self, n: int, moment: datetime) -> Observation:
        span = self._spans.get(moment)
        if span is None:
            span = self._spans[moment] = Span.at(moment, sigma_s=TIME_SIGMA_S, clock="gnss")
        satellite = self.cell("satellite", n)
        return Observation(
            origin=Origin(sealed=self.sealed, sensor=self.sensor, locator=f"line {self.lines[n]}"),
            asset=SATELLITES.get(satellite.upper(), satellite) or "unknown-satellite",
            source_kind=SourceKind.SATELLITE,
            means=Means.DETECTED,
            what=What.FIRE,
            when=span,
            place=_pixel(float(self.lat[n]), float(self.lon[n]), float(self.scan[n]), float(self.track[n])),
            count=ONE,
            quality=self._flags(n),
            extra={name: told for name in EXTRA if (told := self.cell(name, n))},
        )

    def _flags(self, n: int) -> tuple[str, ...]:
        """What tempers the row: a static source, low confidence, near-real-time data not yet reviewed, no `type`."""
        kind, flags = self.cell("type", n), []
        if kind in TYPES:
            flags.append(TYPES[kind])
        elif kind == "":
            flags.append("type-not-stated")
        if confidence_class(self.cell("confidence", n)) == "low":
            flags.append("low-confidence")
        if self.cell("version", n).upper().endswith(("NRT", "RT", "URT")):
            flags.append("near-real-time")
        return tuple(flags)


ONE = Count.exactly(1)
EXTRA = tuple(name for name in COLUMNS if name not in ("latitude", "longitude", "acq_date", "acq_time"))


def confidence_class(told: str) -> str:
    """low, nominal, high: MODIS gives 0-100 (below 30 low, from 80 high; FIRMS user guide), VIIRS a letter or word."""
    word = told.strip().casefold()
    if word[:1] in ("l", "n", "h"):
        return {"l": "low", "n": "nominal", "h": "high"}[word[0]]
    if not word.isdecimal():
        return "unknown"
    return "low" if int(word) < 30 else "high" if int(word) >= 80 else "nominal"


def _pixel(lat: float, lon: float, scan_km: float, track_km: float) -> Spot:
    """The spot of a pixel: the fire is anywhere in it (uniform: side / sqrt 12) plus the geolocation's own doubt.

    The scan axis is drawn east-west; the true ground track leans up to about 15 degrees from north at mid-latitudes.
    """
    across, along = (math.hypot(km * 1000 / math.sqrt(12), GEOLOCATION_SIGMA_M) for km in (scan_km, track_km))
    return Spot(
        lat=lat,
        lon=lon,
        semi_major_m=max(across, along),
        semi_minor_m=min(across, along),
        orientation_deg=90.0 if across >= along else 0.0,
    )


def _time(day: str, time: str) -> datetime | None:
    """UTC from "2021-01-08" and "0906", "906", "09:06" or "09:06:00"; None where that is no time."""
    digits = time.strip().split(".")[0].replace(":", "")
    digits = digits.zfill(4) if len(digits) <= 4 else digits.zfill(6)
    try:
        at = datetime.fromisoformat(day.strip()).replace(tzinfo=UTC)
        hours, minutes, seconds = int(digits[:2]), int(digits[2:4]), int(digits[4:6] or 0)
    except ValueError:
        return None
    if not digits.isascii() or at.hour or at.minute or hours > 23 or minutes > 59 or seconds > 59:
        return None
    return at + timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _read_rows(table: Table, rows: _Rows, surroundings: Surroundings, flaws: Flaws) -> Reading:
    verdicts = judge(rows.lat, rows.lon, surroundings.area, region_of(surroundings))
    sized = (rows.scan > 0) & (rows.track > 0) & (rows.scan <= LARGEST_PIXEL_KM) & (rows.track <= LARGEST_PIXEL_KM)
    seen: list[Observation] = []
    left: Counter[str] = Counter()
    for n, (verdict, good_size, moment) in enumerate(zip(verdicts.tolist(), sized.tolist(), rows.times, strict=True)):
        where = f"line {rows.lines[n]}"
        if verdict in MESSAGES:
            flaws.error(where, MESSAGES[verdict], lat=rows.cell("latitude", n)[:20], lon=rows.cell("longitude", n)[:20])
        elif verdict == OUTSIDE:
            left["outside_area"] += 1
            continue
        elif moment is None:
            told = f"{rows.cell('acq_date', n)} {rows.cell('acq_time', n)}"
            flaws.error(where, "sensor-time-malformed", time=told[:60])
        elif is_future(moment, surroundings.now):
            flaws.error(where, "sensor-time-in-future", time=moment.isoformat(), now=surroundings.now.isoformat())
        elif not good_size:
            pixel = f"{rows.cell('scan', n)} x {rows.cell('track', n)}"
            flaws.error(where, "sensor-pixel-size", pixel=pixel[:40])
        else:
            assert verdict == GOOD
            seen.append(rows.observation(n, moment))
            continue
        left["refused"] += 1
    return Reading(observations=tuple(seen), problems=problems(flaws), summary=_summary(table, seen, left))


def _summary(table: Table, seen: list[Observation], left: Counter[str]) -> dict[str, str | int | float]:
    flags = Counter(flag for fire in seen for flag in fire.quality)
    power = numbers([fire.extra.get("frp", "") for fire in seen], table.decimal_comma)
    return {
        "rows": len(table.rows) + table.set_aside,
        "records": len(seen),
        "outside_area": left["outside_area"],
        "refused": left["refused"] + table.set_aside,
        **{flag.replace("-", "_"): number for flag, number in sorted(flags.items())},
        "frp_sum_mw": round(float(np.nansum(power)), 1),
        "encoding": table.encoding,
    }
