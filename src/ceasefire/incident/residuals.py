"""Each report against what the others of its group say without it: the raw material of learning and of checks."""

from dataclasses import dataclass

import numpy as np

from ceasefire.incident.grouping import Grouped
from ceasefire.incident.leaving import rests
from ceasefire.incident.plane import Plane
from ceasefire.incident.settings import SOUND_M_S
from ceasefire.incident.table import BEARING, BEARING_RANGE, PLACE, POINT, Floats, ReportTable


@dataclass(frozen=True, slots=True)
class Residuals:
    """Told minus expected, NaN where there is nothing to compare; shape (n,) each.

    turn, turn_sd: degrees and the doubt of the expectation; seen, heard: seconds from onset to the told time if by
    light or by sound, with seen_sd, heard_sd; reach: expected distance from the observer, metres; off: distance in
    units of the stated error (points: Mahalanobis, places: radii), off_sd: doubt of the expectation in those units;
    others: how many other reports; kinds (n, 8), told, told_var: what the others say;
    terms (n, 5): space-time, kind, count, repeat and size terms of its belonging to them.
    """

    turn: Floats
    turn_sd: Floats
    seen: Floats
    seen_sd: Floats
    heard: Floats
    heard_sd: Floats
    reach: Floats
    off: Floats
    off_sd: Floats
    others: Floats
    kinds: Floats
    told: Floats
    told_var: Floats
    terms: Floats


def residuals(table: ReportTable, grouped: Grouped, plane: Plane, epoch_s: float) -> Residuals:
    """Residuals of every report that is not alone."""
    rest, facts, terms = rests(grouped.day, grouped.groups)
    rest = np.where(rest[:, :1] > 0, rest, np.nan)
    _, ex, ey, es, xx, xy, xs, yy, ys, ss = rest.T
    x, y = plane.flat(table.lat, table.lon)
    ray = (table.geometry == BEARING) | (table.geometry == BEARING_RANGE)
    dx, dy = ex - x, ey - y
    r = np.maximum(np.hypot(dx, dy), 1.0)
    ux, uy = dx / r, dy / r
    expected = np.degrees(np.arctan2(dx, dy)) - plane.turn(table.lat, table.lon)
    turn = np.where(ray & (r > 300), (table.bearing_deg - expected + 180) % 360 - 180, np.nan)
    across = xx * uy**2 - 2 * xy * ux * uy + yy * ux**2
    at = (table.start_s + table.end_s) / 2 - epoch_s
    seen, seen_sd = table.start_s - epoch_s - es, np.sqrt(np.maximum(ss, 0))
    heard = np.where(ray, at - es - r / SOUND_M_S, np.nan)
    along = (xx * ux**2 + 2 * xy * ux * uy + yy * uy**2) / SOUND_M_S**2
    both = ss + along + 2 * (xs * ux + ys * uy) / SOUND_M_S
    off, off_sd = _off(table, plane, dx, dy, xx, xy, yy)
    return Residuals(
        turn, np.degrees(np.sqrt(np.maximum(across, 0)) / r), np.where(ray, at - es, seen), seen_sd, heard,
        np.sqrt(np.maximum(both, 0) + (0.025 * r / SOUND_M_S) ** 2), np.where(ray, r, np.nan), off, off_sd,
        np.nan_to_num(rest[:, 0]), facts[:, :8], facts[:, 8], facts[:, 9], terms,
    )  # fmt: skip


def _off(
    t: ReportTable, plane: Plane, dx: Floats, dy: Floats, xx: Floats, xy: Floats, yy: Floats
) -> tuple[Floats, Floats]:
    """Distance of points and places from where the others put the event, in units of their stated error."""
    major = np.where(np.isfinite(t.major_m), t.major_m, 500.0)
    minor = np.where(np.isfinite(t.minor_m), t.minor_m, major)
    radius = 0.55 * np.where(np.isfinite(t.radius_m), t.radius_m, 2000.0)
    angle = np.radians(np.nan_to_num(t.orientation_deg) + plane.turn(t.lat, t.lon))
    point, place = t.geometry == POINT, t.geometry == PLACE
    one, other = np.where(place, radius, np.maximum(major, 5)), np.where(place, radius, np.maximum(minor, 5))
    e, n = np.sin(angle), np.cos(angle)
    u, v = (dx * e + dy * n) / one, (dx * n - dy * e) / other
    doubt = np.sqrt(np.maximum((xx + yy) / 2, 0) / (one * other))
    known = point | place
    return np.where(known, np.hypot(u, v), np.nan), np.where(known, doubt, np.nan)
