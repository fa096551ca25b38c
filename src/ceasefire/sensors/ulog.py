"""Reads PX4 flight logs (ULog): where the drone was by its satellite receiver, and what was lost on the way.

A log tells where the platform was, never that its camera watched: it gives tracks and losses, no watched area.
"""

import contextlib
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from pyulog import ULog

from ceasefire.desk.ports import Asset, Reading, Surroundings
from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.moments import is_future
from ceasefire.observation.records import Coverage, Origin, Track
from ceasefire.sensors.common import asset_in_name, file_name, nothing_read, problems
from ceasefire.vocabulary.moment import Span, write_moment
from ceasefire.vocabulary.place import PlaceArea
from ceasefire.vocabulary.terms import Lost, SourceKind

MAGIC = b"ULog\x01\x12\x35"
TOPICS = ("vehicle_gps_position", "sensor_gps", "vehicle_global_position")
FIELDS = (
    ("lat", 1e-7, "lon", 1e-7, "alt", 1e-3),
    ("latitude_deg", 1.0, "longitude_deg", 1.0, "altitude_msl_m", 1.0),
)
"""Names and factors to degrees and metres, before and after PX4 1.14 renamed them."""
WHOLE_FIX = 3
GAP_S = 5.0
DROPOUT_S = 1.0
JAMMED = 2
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Positions:
    """Fixes of one receiver: seconds of the log, degrees WGS 84, metres above sea level, UTC minus log time (s)."""

    topic: str
    seconds: Floats
    lat: Floats
    lon: Floats
    alt: Floats
    jamming: Floats
    utc_offset_s: float | None
    no_fix: int


@dataclass(frozen=True, slots=True)
class UlogTrack:
    """The reader of ULog files."""

    name: str = "ulog"
    version: str = "1"

    def recognises(self, head: bytes, filename: str) -> bool:
        return head.startswith(MAGIC)

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """One track, with lost spells as coverage; a log without positions or date says so and gives none."""
        flaws = Flaws()
        try:
            log = _open(path)
        except Unreadable as refusal:
            return nothing_read(refusal)
        summary = _log_summary(log)
        if log.file_corruption:
            flaws.warning("", "sensor-ulog-damaged")
        found = _positions(log)
        if found is None:
            topics = ", ".join(sorted({data.name for data in log.data_list}))[:300] or "–"
            tell = flaws.warning if log.data_list else flaws.error  # a whole log without a receiver is no fault
            tell("", "sensor-no-positions", topics=topics)
            return Reading(problems=problems(flaws), summary={**summary, "records": 0})
        if found.utc_offset_s is None:
            flaws.error(found.topic, "sensor-track-without-date")
            return Reading(problems=problems(flaws), summary={**summary, "positions": len(found.seconds), "records": 0})
        name, asset = _asset(log, file_name(path, surroundings), surroundings)
        origin = Origin(sealed=sealed, sensor=f"{self.name}/{self.version}", locator=found.topic)
        track = _track(found, name, asset, origin, surroundings, flaws)
        lost = tuple(_losses(log, found, track, asset, origin))
        summary |= {"positions": len(track.seconds), "without_fix": found.no_fix, "records": 1 + len(lost)}
        return Reading(tracks=(track,), coverages=lost, problems=problems(flaws), summary=summary)


def _open(path: Path) -> Any:
    """The parsed log; refuses what the parser chokes on. Its own printing is not let through to the user's output."""
    said = io.StringIO()
    try:
        with path.open("rb") as file, contextlib.redirect_stdout(said):
            return ULog(file, None, True)
    except Exception as error:  # a foreign parser on damaged bytes: whatever it raises becomes a refusal
        raise Unreadable("sensor-ulog-broken", reason=f"{type(error).__name__}: {error}"[:160]) from error


def _log_summary(log: Any) -> dict[str, str | int | float]:
    levels = Counter(message.log_level_str().lower() for message in log.logged_messages)
    return {
        "topics": len({data.name for data in log.data_list}),
        "duration_s": round((log.last_timestamp - log.start_timestamp) / 1e6, 1),
        "dropouts": len(log.dropouts),
        "dropouts_ms": int(sum(dropout.duration for dropout in log.dropouts)),
        "logged_errors": levels["error"] + levels["err"],
    }


def _positions(log: Any) -> Positions | None:
    """The first topic in order of trust that holds at least one whole fix."""
    by_name: dict[str, list[Any]] = {}
    for data in log.data_list:
        by_name.setdefault(data.name, []).append(data)
    offset = next(
        (o for name in TOPICS for data in by_name.get(name, []) if (o := _utc_offset(data.data)) is not None), None
    )
    for name in TOPICS:
        for data in sorted(by_name.get(name, []), key=lambda item: int(item.multi_id)):
            found = _fixes(name, data.data, offset)
            if found is not None:
                return found
    return None


def _fixes(topic: str, columns: dict[str, Any], offset: float | None) -> Positions | None:
    names = next((names for names in FIELDS if names[0] in columns and names[2] in columns), None)
    if names is None:
        return None
    estimated = topic == "vehicle_global_position"
    factors = (1.0, 1.0, 1.0) if estimated else (names[1], names[3], names[5])
    lat, lon, alt = (
        np.asarray(columns[str(name)], dtype=np.float64) * float(factor)
        for name, factor in zip((names[0], names[2], names[4]), factors, strict=True)
    )
    whole = np.isfinite(lat) & np.isfinite(lon) & (np.abs(lat) <= 90) & (np.abs(lon) <= 180) & ((lat != 0) | (lon != 0))
    if not estimated and "fix_type" in columns:
        whole &= np.asarray(columns["fix_type"]) >= WHOLE_FIX
    if not whole.any():
        return None
    jamming = np.asarray(columns.get("jamming_state", np.zeros(len(lat))), dtype=np.float64)
    return Positions(
        topic=topic,
        seconds=np.asarray(columns["timestamp"], dtype=np.float64)[whole] / 1e6,
        lat=lat[whole],
        lon=lon[whole],
        alt=np.nan_to_num(alt[whole], nan=0.0),
        jamming=jamming[whole],
        utc_offset_s=offset,
        no_fix=int((~whole).sum()),
    )


def _utc_offset(columns: dict[str, Any]) -> float | None:
    """Median of the receiver's UTC minus the log's clock, seconds; None where no fix carried UTC."""
    if "time_utc_usec" not in columns:
        return None
    utc = np.asarray(columns["time_utc_usec"], dtype=np.float64)
    dated = utc > 946_684_800e6  # before 2000 no receiver of these drones existed
    if not dated.any():
        return None
    return float(np.median(utc[dated] - np.asarray(columns["timestamp"], dtype=np.float64)[dated])) / 1e6


def _asset(log: Any, name: str, surroundings: Surroundings) -> tuple[str, Asset | None]:
    """By the board's number if the centre declared it, else by the file's name; else the number itself."""
    number = str(log.msg_info_dict.get("sys_uuid", ""))
    for asset in surroundings.assets.values():
        if number and number in (asset.name, *asset.also):
            return asset.name, asset
    named = asset_in_name(name, surroundings)
    if named is not None:
        return named.name, named
    return (f"board-{number[:12]}" if number else re.sub(r"\.ulg$", "", name, flags=re.IGNORECASE)), None


def _track(
    found: Positions, name: str, asset: Asset | None, origin: Origin, surroundings: Surroundings, flaws: Flaws
) -> Track:
    start = datetime.fromtimestamp(0, UTC) + timedelta(seconds=float(found.seconds[0]) + (found.utc_offset_s or 0.0))
    quality = []
    if is_future(start, surroundings.now):
        told = {"time": write_moment(start), "now": write_moment(surroundings.now)}
        flaws.warning(found.topic, "sensor-time-in-future-kept", **told)
        quality.append("time-in-future")
    if (np.diff(found.seconds) > GAP_S).any():
        quality.append("gaps")
    if (found.jamming >= JAMMED).any():
        quality.append("jamming-probable")
    if found.topic == "vehicle_global_position":
        quality.append("position-estimated")
    return Track(
        origin=origin,
        asset=name,
        start=start,
        seconds=tuple(np.round(found.seconds - found.seconds[0], 6).tolist()),
        lat=tuple(np.round(found.lat, 7).tolist()),
        lon=tuple(np.round(found.lon, 7).tolist()),
        alt_m=tuple(np.round(found.alt, 3).tolist()),
        clock="gnss",
        side="joint" if asset is None else asset.side,
        quality=tuple(quality),
        extra={"topic": found.topic, "altitude": "above-sea-level"},
    )


def _losses(log: Any, found: Positions, track: Track, asset: Asset | None, origin: Origin) -> Iterator[Coverage]:
    """Spells when the log itself dropped out for a second or more, and spells of probable jamming."""
    spells = [(d.timestamp / 1e6, d.timestamp / 1e6 + d.duration / 1e3, Lost.OUTAGE) for d in log.dropouts]
    spells = [spell for spell in spells if spell[1] - spell[0] >= DROPOUT_S]
    spells += [(start, end, Lost.JAMMING) for start, end in _runs(found.seconds, found.jamming >= JAMMED)]
    radius = asset.watch_radius_m if asset is not None else 1000.0
    for start, end, lost in sorted(spells):
        nearest = int(np.abs(found.seconds - start).argmin())
        begun = track.start + timedelta(seconds=start - float(found.seconds[0]))
        yield Coverage(
            origin=origin,
            asset=track.asset,
            source_kind=SourceKind.UAV,
            area=PlaceArea(lat=float(found.lat[nearest]), lon=float(found.lon[nearest]), radius_m=radius, name=""),
            when=Span(start=begun, end=begun + timedelta(seconds=end - start), sigma_s=1.0, clock="gnss"),
            watched=False,
            share=0.0,
            lost=lost,
            side=track.side,
        )


def _runs(seconds: Floats, marked: npt.NDArray[np.bool_]) -> Iterator[tuple[float, float]]:
    """(start, end) of each unbroken run of marked samples."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], marked, [False])).astype(np.int8)))
    for begin, end in zip(edges[0::2], edges[1::2], strict=True):
        yield float(seconds[begin]), float(seconds[end - 1])
