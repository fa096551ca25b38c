"""Turns groups of reports into incidents: where, when, what, how many, on whose word, and why each report is there."""

import hashlib
import math
from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np

from ceasefire.incident.fusion import Fusion
from ceasefire.incident.records import KINDS, Incident, Link
from ceasefire.incident.region import Where, fuse_places, region_of, supporting
from ceasefire.incident.settings import DURATION_S
from ceasefire.incident.table import BEARING, BEARING_RANGE, NOWHERE, PLACE, POINT, SATELLITE, ReportTable
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Bearing, Nowhere, Place, PlaceArea, Sector, Spot

METHOD = "bayes-factor/1"
TERMS = ("space_time", "kind", "count", "repeat", "prior")
WIDE_M = 3000.0
"""A region whose major axis (one sigma) is longer is shown as its sharpest report's own sector or area, not a point."""


def incident_id(reports: Sequence[str]) -> str:
    """`inc-` and 20 hexadecimal digits of the SHA-256 of the sorted ids of the reports."""
    return f"inc-{hashlib.sha256(chr(10).join(sorted(reports)).encode()).hexdigest()[:20]}"


def incidents(fusion: Fusion) -> tuple[Incident, ...]:
    """The incidents of a fusion, by time, each with its links and their terms."""
    groups = fusion.members()
    if not groups:
        return ()
    where = fuse_places(fusion.table, fusion.plane, fusion.epoch_s, fusion.knowledge, fusion.settings, groups)
    return tuple(_incident(fusion, where, k, rows) for k, rows in enumerate(groups))


def _incident(fusion: Fusion, where: Where, k: int, rows: list[int]) -> Incident:
    table = fusion.table
    words = supporting(table, rows)
    observed = [r for r in rows if not table.allegation[r]]
    placed = any(table.geometry[r] != NOWHERE for r in words)
    region = region_of(where, k, fusion.plane) if placed else None
    kinds = _kinds(fusion, observed or rows)
    marks = {
        "allegations_only": not observed,
        "by_officers": fusion.decided(rows) != (),
        "wide": region is not None and region.centre.semi_major_m > WIDE_M,
    }
    return Incident(
        id=incident_id([table.report_id[r] for r in rows]), when=_when(fusion, where, k, words, kinds),
        place=_place(table, words, region.centre if region else None), region=region, kinds=kinds,
        count=_count(table, observed or rows), links=tuple(_link(fusion, r, len(rows)) for r in rows),
        sources=len({table.voice(r) for r in (observed or rows)}), allegations_only=not observed,
        method=METHOD, flags=tuple(name for name, on in marks.items() if on),
    )  # fmt: skip


def _link(fusion: Fusion, row: int, size: int) -> Link:
    """The terms of this report belonging to the others of its group; a report alone has none."""
    terms = fusion.residuals.terms[row] if size > 1 else np.zeros(0)
    told = {name: round(float(max(value, -99.0)), 3) for name, value in zip(TERMS, terms, strict=False)}
    officers = fusion.decided([row])
    return Link(
        report=fusion.table.report_id[row], allegation=bool(fusion.table.allegation[row]), terms=told,
        log_bayes_factor=round(sum(told.values()), 3), decided_by=" and ".join(officers) if officers else "method",
    )  # fmt: skip


def _kinds(fusion: Fusion, rows: list[int]) -> dict[str, float]:
    """Probability per kind; dependent reports share one vote."""
    table, day = fusion.table, fusion.grouped.day
    share = np.log(day.habits[0])
    voices: dict[str, list[int]] = {}
    for r in rows:
        voices.setdefault(table.voice(r), []).append(r)
    total = share.copy()
    for same in voices.values():
        total += np.mean([np.log(day.facts[r, :8] + 1e-6) - share for r in same], axis=0)
    chance = np.exp(total - total.max())
    chance /= chance.sum()
    return {kind: round(float(p), 4) for kind, p in zip(KINDS, chance, strict=True) if p > 1e-4}


def _count(table: ReportTable, rows: list[int]) -> Count:
    """Middle of the best counts of independent voices, between the lowest low and the highest high; never a sum.

    Pixels of satellites count only where nobody else counted.
    """
    told = [r for r in rows if np.isfinite(table.count_best[r])]
    told = [r for r in told if table.source_kind[r] != SATELLITE] or told
    if not told:
        return Count.at_least(0 if not rows else 1)
    voices: dict[str, float] = {}
    for r in told:
        name = table.voice(r)
        voices[name] = max(voices.get(name, 0.0), float(table.count_best[r]))
    ordered = sorted(voices.values())
    best = math.ceil(ordered[len(ordered) // 2])
    low = np.nanmin([_or(table.count_low[r], table.count_best[r]) for r in told])
    high = np.nanmax([_or(table.count_high[r], table.count_best[r]) for r in told])
    return Count(low=min(int(low), best), best=best, high=max(math.ceil(high), best))


def _or(value: float, other: float) -> float:
    return float(value) if math.isfinite(value) else float(other)


def _when(fusion: Fusion, where: Where, k: int, rows: list[int], kinds: dict[str, float]) -> Span:
    """From the fused onset to the last moment somebody noticed it (windows and sound aside), sigma of the onset."""
    table = fusion.table
    onset, sigma = float(where.moments[k, 3]), math.sqrt(max(float(where.moments[k, 9]), 0.0))
    kind = max(kinds, key=lambda name: kinds[name])
    last = onset
    for r in rows:
        at = table.start_s[r] - fusion.epoch_s
        if table.end_s[r] - table.start_s[r] < 120 and table.source_kind[r] != SATELLITE:
            last = max(last, min(at, onset + 3 * DURATION_S[kind]))
    start = datetime.fromtimestamp(round(fusion.epoch_s + onset, 3), UTC)
    end = datetime.fromtimestamp(round(fusion.epoch_s + last, 3), UTC)
    return Span(start=start, end=max(start, end), sigma_s=round(sigma, 3), clock="fused")


def _place(table: ReportTable, rows: list[int], centre: Spot | None) -> Place:
    """The region's centre where reports pin it down; else the sharpest report's own form, never a false point."""
    if centre is None:
        return Nowhere(said=next((table.place[r] for r in rows if table.place[r]), ""))
    placed = [r for r in rows if table.geometry[r] != NOWHERE]
    if all(table.geometry[r] == POINT for r in placed) or (len(placed) > 1 and centre.semi_major_m <= WIDE_M):
        return centre
    for geometry in (POINT, BEARING_RANGE, BEARING, PLACE):
        for r in placed:
            if table.geometry[r] == geometry:
                return centre if geometry == POINT else told_place(table, r)
    return centre


def told_place(t: ReportTable, r: int) -> Place:
    """The place of row r as it was told."""
    lat, lon = float(t.lat[r]), float(t.lon[r])
    observer = _or(t.observer_sigma_m[r], 0.0)
    if t.geometry[r] == PLACE:
        return PlaceArea(lat=lat, lon=lon, radius_m=_or(t.radius_m[r], 2000.0), name=t.place[r])
    if t.geometry[r] == POINT:
        major = _or(t.major_m[r], 500.0)
        return Spot(lat=lat, lon=lon, semi_major_m=major, semi_minor_m=_or(t.minor_m[r], major),
                    orientation_deg=_or(t.orientation_deg[r], 0.0))  # fmt: skip
    bearing, sigma = float(t.bearing_deg[r]), _or(t.bearing_sigma_deg[r], 8.0)
    if t.geometry[r] == BEARING:
        return Bearing(lat=lat, lon=lon, bearing_deg=bearing, bearing_sigma_deg=sigma, observer_sigma_m=observer)
    return Sector(lat=lat, lon=lon, bearing_deg=bearing, bearing_sigma_deg=sigma, observer_sigma_m=observer,
                  range_min_m=float(t.range_min_m[r]), range_max_m=float(t.range_max_m[r]))  # fmt: skip
