"""Reads the subtitle telemetry of small drones: a track, what is missing from it, and where the video has holes."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from ceasefire.desk.ports import Asset, Reading, Surroundings
from ceasefire.observation.intake.flaws import Flaws
from ceasefire.observation.intake.moments import is_future, zone_name
from ceasefire.observation.intake.positions import GOOD, MESSAGES, OFF_GLOBE, OUTSIDE, SWAPPED, Area, judge_one
from ceasefire.observation.intake.text import decode, decode_head
from ceasefire.observation.records import Coverage, Origin, Track
from ceasefire.sensors.common import (
    asset_in_name,
    clock_flags,
    file_name,
    nothing_read,
    problems,
    region_of,
    true_time,
    zone_of,
)
from ceasefire.sensors.subtitles.captions import Caption, captions
from ceasefire.vocabulary.moment import Span, utc, write_moment
from ceasefire.vocabulary.place import PlaceArea
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import Lost, SourceKind

GAP_S = 5.0
_NAME_DATE = re.compile(r"(?<!\d)(20\d{6})[_-]?(\d{6})(?!\d)")
DEFAULT_RADIUS_M = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """One position in time; `clock` is the drone's, without zone."""

    clock: datetime
    lat: float
    lon: float
    alt_m: float | None


@dataclass(frozen=True, slots=True)
class SubtitleTrack:
    """The reader of drone subtitle files."""

    name: str = "drone-subtitles"
    version: str = "1"

    def recognises(self, head: bytes, filename: str) -> bool:
        """A subtitle file by its name, or captions that hold a drone's fields."""
        if filename.lower().endswith(".srt"):
            return True
        text = decode_head(head[:4096])
        timed = (caption for caption in captions(text) if caption.at_s is not None or caption.clock is not None)
        return any(caption.lat is not None for caption in timed)

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """One track in the centre's declared zone (the format has none), and a loss for each hole of 5 s or more."""
        flaws = Flaws()
        try:
            told = list(captions(decode(path.read_bytes(), flaws).text))
        except Refusal as refusal:
            return nothing_read(refusal, flaws)
        summary = {"captions": len(told), "without_position": sum(caption.lat is None for caption in told)}
        left: Counter[str] = Counter()
        name = file_name(path, surroundings)
        dated = any(caption.clock is not None for caption in told)
        named = None if dated else date_in_name(name)
        fixes = _fixes(told, named, surroundings, flaws, left)
        if not fixes:
            _tell_why(told, dated, flaws)
            return Reading(problems=problems(flaws), summary={**summary, **left, "records": 0})
        if told[-1].lat is None and told[0].lat is not None:
            flaws.warning(f"line {told[-1].line}", "sensor-file-cut-short")
        asset = asset_in_name(name, surroundings)
        origin = Origin(sealed=sealed, sensor=f"{self.name}/{self.version}", locator=f"line {told[0].line}")
        kind = next((caption.height_kind for caption in told if caption.height_kind), "not-stated")
        flags = ("zone-declared",) if named is None else ("zone-declared", "time-from-file-name")
        called = asset.name if asset is not None else Path(name).stem
        track = _track(fixes, called, asset, origin, kind, flags, surroundings, flaws)
        lost = tuple(_holes(track, asset, origin))
        summary = {**summary, **left, "positions": len(fixes), "holes": len(lost), "records": 1 + len(lost)}
        return Reading(tracks=(track,), coverages=lost, problems=problems(flaws), summary=summary)


def _fixes(
    told: list[Caption], named: datetime | None, surroundings: Surroundings, flaws: Flaws, left: Counter[str]
) -> list[Fix]:
    """Captions with time and a possible position, in order of time; what is left out is told and counted.

    `named` is the start of the recording by the file's name, for the models whose captions carry no clock.
    """
    fixes: list[Fix] = []
    anchor = None if named is None else (named, 0.0)
    region = region_of(surroundings)
    for caption in told:
        if caption.clock is not None and caption.at_s is not None:
            anchor = (caption.clock, caption.at_s)
        clock = caption.clock
        if clock is None and anchor is not None and caption.at_s is not None:
            clock = anchor[0] + timedelta(seconds=caption.at_s - anchor[1])
        if caption.lat is None or caption.lon is None or clock is None:
            continue
        place = _oriented(caption.lat, caption.lon, surroundings.area, region, caption.line, flaws)
        if place is None:
            left["refused"] += 1
        elif fixes and clock < fixes[-1].clock:
            left["out_of_order"] += 1
            flaws.warning(f"line {caption.line}", "sensor-time-backwards", time=clock.isoformat())
        else:
            fixes.append(Fix(clock=clock, lat=place[0], lon=place[1], alt_m=caption.alt_m))
    return fixes


def _oriented(
    lat: float, lon: float, area: Area | None, region: Area | None, line: int, flaws: Flaws
) -> tuple[float, float] | None:
    """The position, turned round where only that makes one: models differ in the order, so this is read and told."""
    verdict = judge_one(lat, lon, area, region)
    if verdict == OFF_GLOBE and judge_one(lon, lat, None) == GOOD:
        verdict = SWAPPED
    if verdict == SWAPPED:
        flaws.warning(f"line {line}", "sensor-position-turned", lat=str(lat), lon=str(lon))
        return lon, lat
    if verdict in (GOOD, OUTSIDE):
        return lat, lon
    flaws.error(f"line {line}", MESSAGES[verdict], lat=str(lat), lon=str(lon))
    return None


def date_in_name(name: str) -> datetime | None:
    """The start of the recording as makers write it into file names ("DJI_20220621160617_0001"), without zone."""
    match = _NAME_DATE.search(name)
    if match is None:
        return None
    try:
        return datetime.strptime(match[1] + match[2], "%Y%m%d%H%M%S")  # noqa: DTZ007 (the format has no zone)
    except ValueError:
        return None


def _tell_why(told: list[Caption], dated: bool, flaws: Flaws) -> None:
    if not any(caption.lat is not None for caption in told):
        tell = flaws.warning if told else flaws.error  # some models write captions without positions
        tell("", "sensor-no-positions", topics=f"SRT, {len(told)}")
    elif not dated:
        flaws.error("", "sensor-track-without-date")


def _track(
    fixes: list[Fix],
    name: str,
    asset: Asset | None,
    origin: Origin,
    height_kind: str,
    flags: tuple[str, ...],
    surroundings: Surroundings,
    flaws: Flaws,
) -> Track:
    shown = fixes[0].clock.replace(tzinfo=zone_of(surroundings))
    start = utc(true_time(shown, asset))
    quality = [*flags, *clock_flags(asset)]
    if is_future(start, surroundings.now):
        told = {"time": write_moment(start), "now": write_moment(surroundings.now)}
        flaws.warning(origin.locator, "sensor-time-in-future-kept", **told)
        quality.append("time-in-future")
    seconds = tuple(round((fix.clock - fixes[0].clock).total_seconds(), 6) for fix in fixes)
    if any(b - a > GAP_S for a, b in pairwise(seconds)):
        quality.append("gaps")
    if any(fix.alt_m is None for fix in fixes):
        quality.append("altitude-missing")
    return Track(
        origin=origin,
        asset=name,
        start=start,
        seconds=seconds,
        lat=tuple(fix.lat for fix in fixes),
        lon=tuple(fix.lon for fix in fixes),
        alt_m=tuple(0.0 if fix.alt_m is None else fix.alt_m for fix in fixes),
        clock="declared",
        side="joint" if asset is None else asset.side,
        quality=tuple(quality),
        extra={"altitude": height_kind, "zone": zone_name(shown)},
    )


def _holes(track: Track, asset: Asset | None, origin: Origin) -> list[Coverage]:
    """Where the recording paused for `GAP_S` or more, the area below was not watched."""
    radius = asset.watch_radius_m if asset is not None else DEFAULT_RADIUS_M
    holes = []
    for n, (begin, end) in enumerate(pairwise(track.seconds)):
        if end - begin > GAP_S:
            when = Span(
                start=track.start + timedelta(seconds=begin), end=track.start + timedelta(seconds=end), clock="declared"
            )
            area = PlaceArea(lat=track.lat[n], lon=track.lon[n], radius_m=radius, name="")
            holes.append(
                Coverage(
                    origin=origin,
                    asset=track.asset,
                    source_kind=SourceKind.UAV,
                    area=area,
                    when=when,
                    watched=False,
                    share=0.0,
                    lost=Lost.OUTAGE,
                    side=track.side,
                )
            )
    return holes
