"""What was watched and what was not: hours per asset, reasons of loss, and the rate of incidents on that exposure.

Overlapping records of one asset are not added up: at any moment the best share counts once. A standing asset is to
watch the whole period, and hours it neither watched nor reported lost are "unaccounted", never calm; a sortie, a patrol
or a satellite is to watch only the time its records speak of.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Any

import shapely
from scipy.special import gammaincinv
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ceasefire.observation.records import Coverage
from ceasefire.reporting.rounding import degrees, rounded
from ceasefire.reporting.where import METRES_PER_DEGREE, blurred
from ceasefire.vocabulary.place import Footprint, PlaceArea
from ceasefire.vocabulary.terms import SourceKind

REASONS = ("denial", "jamming", "outage", "weather", "cloud", "night", "range", "unknown")
UNACCOUNTED = "unaccounted"


Box = tuple[float, float, float, float]
STANDING = frozenset({SourceKind.ACOUSTIC, SourceKind.ACOUSTIC_NET, SourceKind.POST, SourceKind.CAMERA})


def coverage_part(
    coverages: Iterable[Coverage], start: datetime, end: datetime, area: Box | None = None
) -> dict[str, Any]:
    """The coverage section: a row per asset, totals, areas for the map. Hours with two decimals, km² with one."""
    by_asset: dict[str, list[Coverage]] = defaultdict(list)
    for coverage in coverages:
        if coverage.when.end >= start and coverage.when.start <= end:
            by_asset[coverage.asset].append(coverage)
    rows = [_row(asset, by_asset[asset], start, end) for asset in sorted(by_asset)]
    return {
        "period_hours": rounded(_hours(start, end), 2),
        "assets": rows,
        "planned_hours": rounded(math.fsum(row["planned_hours"] for row in rows), 2),
        "watched_hours": rounded(math.fsum(row["watched_hours"] for row in rows), 2),
        "ground": _ground([c for group in by_asset.values() for c in group if c.watched], area),
        "lost_hours": {
            reason: rounded(total, 2)
            for reason in (*REASONS, UNACCOUNTED)
            if (total := math.fsum(row["lost_hours"].get(reason, 0) for row in rows)) > 0
        },
    }


def _hours(start: datetime, end: datetime) -> float:
    return max(0.0, (end - start).total_seconds() / 3600)


def _row(asset: str, coverages: list[Coverage], start: datetime, end: datetime) -> dict[str, Any]:
    watched, lost = account(coverages, start, end)
    if coverages[0].source_kind not in STANDING:
        lost.pop(UNACCOUNTED, None)
    seen = [c for c in coverages if c.watched]
    return {
        "asset": asset,
        "source_kind": coverages[0].source_kind.value,
        "side": coverages[0].side,
        "planned_hours": rounded(watched + math.fsum(lost.values()), 2),
        "watched_hours": rounded(watched, 2),
        "lost_hours": {reason: rounded(hours, 2) for reason, hours in sorted(lost.items()) if round(hours, 2) > 0},
        "area_km2": rounded(_area_km2(seen), 1),
        "watched_area": _outline(seen),
        "lost_area": _outline([c for c in coverages if not c.watched]),
    }


def account(coverages: Sequence[Coverage], start: datetime, end: datetime) -> tuple[float, dict[str, float]]:
    """Hours watched, and hours not watched by reason; together they are exactly the period."""
    cuts = {start, end}
    for coverage in coverages:
        cuts |= {min(max(edge, start), end) for edge in (coverage.when.start, coverage.when.end)}
    edges = sorted(cuts)
    watched, lost = 0.0, defaultdict[str, float](float)
    order = sorted(coverages, key=lambda c: (c.when.start, c.when.end))
    active: list[Coverage] = []
    at = 0
    for left, right in pairwise(edges):
        while at < len(order) and order[at].when.start <= left:
            active.append(order[at])
            at += 1
        active = [c for c in active if c.when.end >= right]
        share, reason = _share(active)
        watched += share * _hours(left, right)
        lost[reason] += (1 - share) * _hours(left, right)
    return watched, dict(lost)


def _share(active: Sequence[Coverage]) -> tuple[float, str]:
    """The best share watched at a moment, and the reason for the rest."""
    share = max((c.share for c in active if c.watched), default=0.0)
    reasons = [c.lost.value for c in active if c.lost is not None]
    if reasons:
        return share, min(reasons, key=REASONS.index)
    return share, "unknown" if active else UNACCOUNTED


def _shapes(coverages: Sequence[Coverage]) -> list[Polygon]:
    return [_shape(area) for area in dict.fromkeys(c.area for c in coverages)]


def _shape(area: Any) -> Polygon:
    if isinstance(area, Footprint):
        return Polygon(area.ring)
    return Polygon(circle(area.lat, area.lon, area.radius_m))


def circle(lat: float, lon: float, radius_m: float, corners: int = 32) -> list[tuple[float, float]]:
    """A disc on the ground as a ring of (longitude, latitude)."""
    north, east = radius_m / METRES_PER_DEGREE, radius_m / METRES_PER_DEGREE / math.cos(math.radians(lat))
    turns = (2 * math.pi * step / corners for step in range(corners))
    return [(lon + east * math.sin(turn), lat + north * math.cos(turn)) for turn in turns]


def _union(coverages: Sequence[Coverage]) -> BaseGeometry:
    return shapely.union_all([shapely.make_valid(shape) for shape in _shapes(coverages)])


def _area_km2(coverages: Sequence[Coverage]) -> float:
    if not coverages:
        return 0.0
    return _km2(_union(coverages))


def _km2(area: BaseGeometry) -> float:
    """Square kilometres of a small area in degrees, on the sphere at its middle latitude."""
    if area.is_empty:
        return 0.0
    return float(area.area * METRES_PER_DEGREE**2 * math.cos(math.radians(area.centroid.y))) / 1e6


def _ground(watched: Sequence[Coverage], area: Box | None) -> dict[str, Any] | None:
    """How much of the centre's area was watched at any time at all; None where the centre named no area."""
    if area is None:
        return None
    whole = shapely.box(*area)
    seen = _km2(_union(watched).intersection(whole)) if watched else 0.0
    return {"watched_km2": rounded(seen, 1), "area_km2": rounded(_km2(whole), 1)}


def _blurred(area: Footprint | PlaceArea) -> Footprint | PlaceArea:
    """A disc has its watcher in its middle, and a report does not say where exactly its own people stand."""
    if isinstance(area, Footprint):
        return area
    lat, lon = blurred(area.lat, area.lon)
    return replace(area, lat=lat, lon=lon)


def _outline(coverages: Sequence[Coverage]) -> list[list[list[float | int]]]:
    """Outer rings of the ground in question, simplified to about 50 m, for drawing only."""
    if not coverages:
        return []
    shapes = [_shape(_blurred(area)) for area in dict.fromkeys(c.area for c in coverages)]
    area = shapely.union_all([shapely.make_valid(shape) for shape in shapes]).simplify(0.0005).normalize()
    parts = [part for part in getattr(area, "geoms", [area]) if isinstance(part, Polygon)]
    return [[[degrees(lon), degrees(lat)] for lon, lat in part.exterior.coords[:-1]] for part in parts]


def rate(incidents: int, hours: float) -> dict[str, Any] | None:
    """Incidents per 100 sensor-hours with the exact 95 % Poisson interval (Garwood 1936); None without any hours."""
    if hours <= 0:
        return None
    low = float(gammaincinv(incidents, 0.025)) if incidents else 0.0
    high = float(gammaincinv(incidents + 1, 0.975))
    return {name: rounded(100 * n / hours, 3) for name, n in (("rate", incidents), ("low", low), ("high", high))}
