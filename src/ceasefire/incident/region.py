"""Where an incident was: the others' claims left out where anybody observed, dependent reports not counted twice.

Reports that lean on one another (one device, or the offices of one party) are fused as by covariance intersection with
equal weights: each one's covariance is multiplied by their number, so g copies of one report say what one says.
"""

import math
from collections import Counter
from dataclasses import dataclass

import numpy as np
from shapely import MultiPoint

from ceasefire.incident.grouping import prepare
from ceasefire.incident.joining import singles
from ceasefire.incident.knowledge import Knowledge
from ceasefire.incident.leaving import combine
from ceasefire.incident.mixture import WIDTH
from ceasefire.incident.plane import Plane
from ceasefire.incident.records import Region
from ceasefire.incident.settings import FusionSettings
from ceasefire.incident.table import NOWHERE, PLACE, POINT, Codes, Floats, ReportTable
from ceasefire.vocabulary.place import Footprint, Spot

ASTRAY_REACH, ASTRAY_RADII, ASTRAY_SIGMAS = 0.4, 1.5, 10.0
"""One sigma of where the event of an astray report may be: in reaches of its observer, radii, or stated sigmas."""

CIRCLE = np.linspace(0, 2 * math.pi, 24, endpoint=False)


@dataclass(frozen=True, slots=True)
class Where:
    """Fused beliefs, one a group. parts (n, WIDTH, 10), used (n,) by slot; moments (groups, 10) as leaving.combine;
    quantile: squared radius, in sigmas, of a bell's 95 %."""

    parts: Floats
    used: Codes
    moments: Floats
    quantile: float


def quantile(tail: float) -> float:
    """Squared radius that holds 95 % of a plane Student-t with `tail` degrees of freedom: 2·F(0.95; 2, tail)."""
    return float(tail * (0.05 ** (-2.0 / tail) - 1.0))


def supporting(table: ReportTable, members: list[int]) -> list[int]:
    """The members that may say where and when it was: observations with a place if there are any, else all."""
    observed = [r for r in members if not table.allegation[r] and table.geometry[r] != NOWHERE]
    return observed or members


def fuse_places(
    table: ReportTable, plane: Plane, epoch_s: float, known: Knowledge, settings: FusionSettings,
    groups: list[list[int]],
) -> Where:  # fmt: skip
    """Fused belief of every group of rows."""
    crowd = np.ones(len(table))
    chosen = [supporting(table, members) for members in groups]
    for members in chosen:
        names = Counter(table.voice(r) for r in members)
        for r in members:
            crowd[r] = names[table.voice(r)]
    day, _ = prepare(table, plane, epoch_s, known, settings, np.sqrt(crowd))
    start = np.zeros(len(groups) + 1, np.int64)
    np.cumsum([len(members) for members in chosen], out=start[1:])
    flat = np.array([r for members in chosen for r in members], np.int64)
    spare = singles(day)
    moments = combine(day, spare, start, flat)
    if known.astray > 0:
        alone = np.array([len(members) == 1 for members in groups])
        slots, rows = moments[alone, 0].astype(np.int64), flat[start[:-1][alone]]
        _doubt(spare.parts, spare.used, table, plane, known, slots, rows)
    return Where(spare.parts, spare.used, moments, quantile(known.tail))


def _doubt(
    parts: Floats, used: Codes, table: ReportTable, plane: Plane, known: Knowledge, slots: Codes, rows: Codes
) -> None:
    """Adds to the beliefs of lone reports (`rows`, in `slots`) the day's share of lone reports that are astray, as one
    wide bell: anywhere within reach of an observer, about a place, well around a point. Centre and ellipse stay."""
    x, y = plane.flat(table.lat[rows], table.lon[rows])
    reach = known.tuning(table.taken(rows)).reach_m
    form = table.geometry[rows]
    place = ASTRAY_RADII * np.where(np.isfinite(table.radius_m[rows]), table.radius_m[rows], 2000.0)
    point = ASTRAY_SIGMAS * np.where(np.isfinite(table.major_m[rows]), table.major_m[rows], 500.0)
    wide = np.where(form == POINT, point, np.where(form == PLACE, place, ASTRAY_REACH * reach))
    for slot, a, b, sd in zip(slots, x, y, wide, strict=True):
        k = min(int(used[slot]), WIDTH - 1)
        parts[slot, :k, 0] += math.log1p(-known.astray)
        parts[slot, k] = (math.log(known.astray), a, b, parts[slot, 0, 3], sd**2, 0, 0, sd**2, 0, parts[slot, 0, 9])
        used[slot] = k + 1


def region_of(where: Where, k: int, plane: Plane) -> Region:
    """Centre, ellipse and 95 % ring of group k; the ring is the hull of the bells that hold the belief."""
    slot, x, y, _, xx, xy, _, yy, _, _ = where.moments[k]
    parts = where.parts[int(slot), : int(where.used[int(slot)])]
    ring = _ring(parts, where.quantile)
    lat, lon = plane.globe(np.append(ring[:, 0], x), np.append(ring[:, 1], y))
    major, minor, angle = ellipse(xx, xy, yy)
    turn = float(plane.turn(lat[-1:], lon[-1:])[0])
    spot = Spot(lat=float(lat[-1]), lon=float(lon[-1]), semi_major_m=major, semi_minor_m=minor,
                orientation_deg=(angle - turn) % 180)  # fmt: skip
    corners = tuple((round(float(b), 7), round(float(a), 7)) for a, b in zip(lat[:-1], lon[:-1], strict=True))
    return Region(centre=spot, ring95=Footprint(ring=corners), area_km2=round(float(_area(ring)) / 1e6, 6))


def ellipse(xx: float, xy: float, yy: float) -> tuple[float, float, float]:
    """(semi-major, semi-minor, degrees of the major axis clockwise from y) of a covariance."""
    values, vectors = np.linalg.eigh(np.array([[xx, xy], [xy, yy]]))
    major, minor = math.sqrt(max(values[1], 0.0)), math.sqrt(max(values[0], 0.0))
    return major, minor, math.degrees(math.atan2(vectors[0, 1], vectors[1, 1])) % 180


def _ring(parts: Floats, squared: float) -> Floats:
    """(m, 2) hull, counter-clockwise, of the strongest bells up to 96 % of the weight."""
    weight = np.exp(parts[:, 0])
    order = np.argsort(-weight, kind="stable")
    enough = int(np.searchsorted(np.cumsum(weight[order]), 0.96 * weight.sum())) + 1
    clouds = []
    for p in parts[order[:enough]]:
        a = math.sqrt(max(p[4], 1e-6))
        b = p[5] / a
        c = math.sqrt(max(p[7] - b * b, 1e-6))
        u, v = math.sqrt(squared) * np.cos(CIRCLE), math.sqrt(squared) * np.sin(CIRCLE)
        clouds.append(np.stack([p[1] + a * u, p[2] + b * u + c * v], axis=1))
    if len(clouds) == 1:
        return clouds[0]
    hull = MultiPoint(np.concatenate(clouds)).convex_hull
    return np.asarray(hull.exterior.coords)[-1:0:-1]


def _area(ring: Floats) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2
