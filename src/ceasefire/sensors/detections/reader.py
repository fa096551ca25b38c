"""Reads files of machine detections and hands on only what was confirmed, with an account of everything that was not.

Words stay generic: movement or fire was detected. No class says who, none says what a thing is for.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np

from ceasefire.desk.ports import Reading, Surroundings
from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.moments import FUTURE_GRACE
from ceasefire.observation.intake.positions import GOOD, MESSAGES, OUTSIDE, judge
from ceasefire.observation.intake.table import looks_like
from ceasefire.observation.intake.text import decode_head
from ceasefire.observation.records import Observation, Origin
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
from ceasefire.sensors.detections.columns import COLUMNS, GROUPS, TELLING, Raw, read_columns
from ceasefire.sensors.detections.confirm import METRES_A_DEGREE, Ints, Rule, confirmed, groups, slices, tiles
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Spot
from ceasefire.vocabulary.terms import Means, SourceKind, What

SIGMA_M = 50.0
TIME_SIGMA_S = 1.0
KNOWN = ", ".join(GROUPS)
DEFAULT_RULE = Rule()


@dataclass(frozen=True, slots=True)
class Detections:
    """The reader of detection files; `rule` says what counts as confirmed."""

    name: str = "detections"
    version: str = "1"
    rule: Rule = DEFAULT_RULE

    def recognises(self, head: bytes, filename: str) -> bool:
        text = decode_head(head[:4096]).lstrip("\ufeff \t\r\n")
        if text.startswith("{"):
            first = text.split("\n", 1)[0]
            return '"class"' in first and '"score"' in first
        return looks_like(head, COLUMNS, TELLING, least=5)

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """Confirmed detections as observations; the summary's reasons add up to the rows of the file."""
        flaws = Flaws()
        try:
            raw = read_columns(path.read_bytes(), zone_of(surroundings), flaws)
        except Unreadable as refusal:
            return nothing_read(refusal, flaws)
        _sift(raw, surroundings, self.rule, flaws)
        _name_assets(raw, file_name(path, surroundings), surroundings)
        _, camera = np.unique(raw.asset, return_inverse=True)
        kind = np.array([GROUPS[name] for name in raw.kind.tolist()], dtype=np.int64)
        group = groups(camera.reshape(-1).astype(np.int64), kind, raw.lat, raw.lon, raw.seconds, self.rule)
        good = confirmed(group, raw.seconds, self.rule)
        group = group[good]
        raw.keep(good, "unconfirmed")
        cut = tiles(slices(group, raw.seconds, self.rule), raw.lat, raw.lon, raw.seconds, self.rule)
        seen = _observations(raw, cut, sealed, f"{self.name}/{self.version}", surroundings)
        return Reading(observations=tuple(seen), problems=problems(flaws), summary=_summary(raw, seen, self.rule))


def _sift(raw: Raw, surroundings: Surroundings, rule: Rule, flaws: Flaws) -> None:
    """Drops what cannot or must not count, each reason counted; broken positions, times and classes are also told."""
    located = np.isfinite(raw.lat) & np.isfinite(raw.lon)
    raw.keep(located, "without_position")
    verdict = judge(raw.lat, raw.lon, surroundings.area, region_of(surroundings))
    for code, message in MESSAGES.items():
        for n in np.flatnonzero(verdict == code).tolist():
            flaws.error(f"line {raw.lines[n]}", message, lat=str(raw.lat[n]), lon=str(raw.lon[n]))
    raw.left["outside_area"] += int((verdict == OUTSIDE).sum())
    raw.keep(verdict != OUTSIDE, "_")
    raw.keep(verdict[verdict != OUTSIDE] == GOOD, "bad_position")
    latest = (surroundings.now + FUTURE_GRACE).timestamp()
    for n in np.flatnonzero(raw.seconds > latest).tolist():
        told = {"time": _moment(float(raw.seconds[n])).isoformat(), "now": surroundings.now.isoformat()}
        flaws.error(f"line {raw.lines[n]}", "sensor-time-in-future", **told)
    raw.keep(raw.seconds <= latest, "in_future")
    known = np.isin(raw.kind, list(GROUPS))
    for name in sorted(set(raw.kind[~known].tolist())):
        flaws.warning(
            "", "sensor-class-unknown", name=name[:60] or "–", rows=int((raw.kind == name).sum()), known=KNOWN
        )
    raw.keep(known, "unknown_class")
    scored = (raw.score >= 0) & (raw.score <= 1)
    for n in np.flatnonzero(~scored).tolist():
        flaws.error(f"line {raw.lines[n]}", "sensor-score", score=str(raw.score[n]))
    raw.keep(scored, "bad_score")
    raw.keep(raw.score >= rule.score, "below_score")
    raw.left.pop("_", None)


def _name_assets(raw: Raw, name: str, surroundings: Surroundings) -> None:
    """Rows that name no asset belong to the one in the file's name, else to the file itself."""
    if len(raw.asset) and (raw.asset == "").any():
        asset = asset_in_name(name, surroundings)
        raw.asset = np.where(raw.asset == "", asset.name if asset is not None else Path(name).stem, raw.asset)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(0, UTC) + timedelta(seconds=seconds)


def _observations(raw: Raw, group: Ints, sealed: str, sensor: str, surroundings: Surroundings) -> list[Observation]:
    order = np.lexsort((raw.seconds, group))
    edges = np.flatnonzero(np.diff(group[order], prepend=-1, append=-1)) if len(order) else np.empty(0, dtype=np.int64)
    members = [order[begin:end] for begin, end in pairwise(edges)]
    members.sort(key=lambda rows: (float(raw.seconds[rows[0]]), int(raw.lines[rows[0]])))
    return [_observation(raw, rows, sealed, sensor, surroundings) for rows in members]


def _observation(raw: Raw, rows: Ints, sealed: str, sensor: str, surroundings: Surroundings) -> Observation:
    """One confirmed group: weighted middle, the doubt of ONE detection (they share their errors) and the spread."""
    name = str(raw.asset[rows[0]])
    asset = surroundings.assets.get(name)
    stated = np.isfinite(raw.sigma_m[rows]) & (raw.sigma_m[rows] > 0)
    sigma = np.where(stated, raw.sigma_m[rows], SIGMA_M)
    weight = raw.score[rows] / sigma**2
    lat, lon = (round(float(np.average(column[rows], weights=weight)), 7) for column in (raw.lat, raw.lon))
    north = float(np.std(raw.lat[rows])) * METRES_A_DEGREE
    east = float(np.std(raw.lon[rows])) * METRES_A_DEGREE * float(np.cos(np.radians(lat)))
    own = float(np.median(sigma))
    kinds, numbers = np.unique(raw.kind[rows], return_counts=True)
    most = str(kinds[int(numbers.argmax())])
    _, at_once = np.unique(raw.seconds[rows], return_counts=True)
    lines = raw.lines[rows]
    up, across = (own**2 + north**2) ** 0.5, (own**2 + east**2) ** 0.5
    return Observation(
        origin=Origin(sealed=sealed, sensor=sensor, locator=f"lines {lines.min()}–{lines.max()} ({len(rows)} rows)"),
        asset=name,
        source_kind=SourceKind(asset.source_kind) if asset is not None else SourceKind.UAV,
        side="joint" if asset is None else asset.side,
        means=Means.DETECTED,
        what=What.FIRE if GROUPS[most] == 2 else What.MOVEMENT,
        when=Span(
            start=true_time(_moment(float(raw.seconds[rows[0]])), asset),
            end=true_time(_moment(float(raw.seconds[rows[-1]])), asset),
            sigma_s=asset.time_sigma_s if asset is not None and asset.time_sigma_s is not None else TIME_SIGMA_S,
            clock="declared",
        ),
        place=Spot(
            lat=lat,
            lon=lon,
            semi_major_m=round(max(up, across), 3),
            semi_minor_m=round(min(up, across), 3),
            orientation_deg=0.0 if up >= across else 90.0,
        ),
        count=Count(low=1, best=int(np.median(at_once)), high=int(at_once.max())),
        quality=("machine-detection", *clock_flags(asset), *(() if stated.all() else ("sigma-not-stated",))),
        extra=_extra(raw, rows, most),
    )


def _extra(raw: Raw, rows: Ints, most: str) -> dict[str, str]:
    models = sorted(set(raw.model[rows].tolist()) - {""})
    hashes = sorted(set(raw.model_hash[rows].tolist()) - {""})
    told = {
        "class": most,
        "detections": str(len(rows)),
        "score_median": f"{float(np.median(raw.score[rows])):.3f}",
        "model": ", ".join(models),
        "model_sha256": ", ".join(hashes),
    }
    return {name: value for name, value in told.items() if value}


def _summary(raw: Raw, seen: list[Observation], rule: Rule) -> dict[str, str | int | float]:
    """Rows and every reason why a row is in no observation; reasons and `confirmed` add up to `rows`."""
    return {
        "rows": raw.rows,
        "confirmed": len(raw.lines),
        **{reason: number for reason, number in sorted(raw.left.items()) if number},
        "records": len(seen),
        "rule": f"score ≥ {rule.score}, {rule.moments} moments in {rule.window_s:g} s, cell {rule.cell_m:g} m",
    }
