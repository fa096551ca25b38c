"""What one report says about where and when an event began, as a mixture of bells: one shape a geometry, one a clock.

A bearing becomes a ladder of bells along its ray, a judged band three bells, a place two, a point two (the second
wide, for the errors nobody stated). Heard reports lean: the farther the event, the earlier it began.
"""

from dataclasses import dataclass

import numpy as np

from ceasefire.incident.mixture import WIDTH
from ceasefire.incident.plane import Plane
from ceasefire.incident.records import KINDS
from ceasefire.incident.settings import DURATION_S, SOUND_DOUBT, SOUND_M_S
from ceasefire.incident.table import (
    BEARING,
    BEARING_RANGE,
    NOWHERE,
    PLACE,
    POINT,
    SATELLITE,
    Codes,
    Floats,
    ReportTable,
    stated_sigma,
)  # fmt: skip

LADDER = 350.0 * 1.5 ** np.arange(12)
"""Ranges of the bells along a bearing, metres."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """What was learned about the sources, one value a report: factors on the stated sigmas, shifts to take off, and
    the shares of each kind of source (see settings.Habit), shape (n,) each."""

    space: Floats
    time: Floats
    turn_deg: Floats
    clock_s: Floats
    hears: Floats
    late: Floats
    live: Floats
    reach_m: Floats

    def taken(self, rows: Codes) -> "Tuning":
        return Tuning(**{name: getattr(self, name)[rows] for name in self.__slots__})


def _or(values: Floats, default: float) -> Floats:
    return np.where(np.isfinite(values), values, default)


def beliefs(table: ReportTable, plane: Plane, tuning: Tuning, epoch_s: float) -> tuple[Floats, Codes]:
    """Components (n, WIDTH, 10) as in `mixture` with times since `epoch_s`, weights before λ, and their number (n,)."""
    n = len(table)
    out = np.full((n, WIDTH, 10), 0.0)
    out[:, :, 0] = -np.inf
    used = np.zeros(n, np.int64)
    for geometry in range(5):
        rows = np.flatnonzero(table.geometry == geometry)
        if rows.size:
            part, shift = table.taken(rows), tuning.taken(rows)
            places = _places(part, plane, shift, geometry)
            _fill(out, used, rows, part, shift, places, epoch_s)
    return out, used


@dataclass(frozen=True, slots=True)
class _Bell:
    """One bell in the plane for every row: weight, centre, covariance, range from the observer and along-ray unit."""

    weight: Floats
    x: Floats
    y: Floats
    xx: Floats
    xy: Floats
    yy: Floats
    r: Floats
    ux: Floats
    uy: Floats
    var_r: Floats


def _round(weight: float, x: Floats, y: Floats, xx: Floats, xy: Floats, yy: Floats) -> _Bell:
    zero = np.zeros_like(x)
    return _Bell(np.full_like(x, weight), x, y, xx, xy, yy, zero, zero, zero, zero)


def _places(t: ReportTable, plane: Plane, tuning: Tuning, geometry: int) -> tuple[list[_Bell], list[_Bell]]:
    """(bells, coarser bells for the unlikely clocks)."""
    if geometry == NOWHERE:
        zero = np.zeros(len(t))
        wide = np.full(len(t), 4e4**2)
        bells = [_round(1.0, zero, zero, wide, zero, wide)]
        return bells, bells
    x, y = plane.flat(t.lat, t.lon)
    if geometry == POINT:
        return _point(t, plane, tuning, x, y)
    if geometry == PLACE:
        radius = np.maximum(_or(t.radius_m, 2000.0), 50.0) * tuning.space
        zero = np.zeros(len(t))
        near, far = (0.5 * radius) ** 2, (0.95 * radius) ** 2
        return [_round(0.65, x, y, near, zero, near), _round(0.35, x, y, far, zero, far)], [
            _round(1.0, x, y, (near + far) / 2, zero, (near + far) / 2)
        ]
    return _rays(t, plane, tuning, geometry, x, y)


def _point(t: ReportTable, plane: Plane, tuning: Tuning, x: Floats, y: Floats) -> tuple[list[_Bell], list[_Bell]]:
    major = np.maximum(_or(t.major_m, 500.0), 5.0) * tuning.space
    minor = np.maximum(np.where(np.isfinite(t.minor_m), t.minor_m * tuning.space, major), 5.0)
    angle = np.radians(_or(t.orientation_deg, 0.0) + plane.turn(t.lat, t.lon))
    e, n = np.sin(angle), np.cos(angle)
    xx, yy = (major * e) ** 2 + (minor * n) ** 2, (major * n) ** 2 + (minor * e) ** 2
    xy = (major**2 - minor**2) * e * n
    wild = np.where(t.source_kind == SATELLITE, 7.0, 9.0)
    rare = np.where(t.source_kind == SATELLITE, 0.3, 0.08)
    core, tail = _round(1.0, x, y, xx, xy, yy), _round(1.0, x, y, xx * wild + 1e4, xy * wild, yy * wild + 1e4)
    zero = np.zeros_like(x)
    core = _Bell(1 - rare, core.x, core.y, core.xx, core.xy, core.yy, zero, zero, zero, zero)
    tail = _Bell(rare, tail.x, tail.y, tail.xx, tail.xy, tail.yy, zero, zero, zero, zero)
    return [core, tail], [_round(1.0, x, y, xx * 2, xy * 2, yy * 2)]


def _rays(
    t: ReportTable, plane: Plane, tuning: Tuning, geometry: int, x: Floats, y: Floats
) -> tuple[list[_Bell], list[_Bell]]:
    bearing = np.radians(t.bearing_deg - tuning.turn_deg + plane.turn(t.lat, t.lon))
    ux, uy = np.sin(bearing), np.cos(bearing)
    spread = np.radians(np.clip(_or(t.bearing_sigma_deg, 8.0) * tuning.space, 0.3, 35.0))
    extra = _or(t.observer_sigma_m, 0.0) ** 2

    def bell(weight: Floats, r: Floats, sd: Floats) -> _Bell:
        along, across = sd**2 + extra, (r * np.tan(spread)) ** 2 + 25.0**2 + extra
        xx, yy = along * ux**2 + across * uy**2, along * uy**2 + across * ux**2
        return _Bell(weight, x + r * ux, y + r * uy, xx, (along - across) * ux * uy, yy, r, ux, uy, sd**2)

    one = np.ones_like(x)
    if geometry == BEARING:
        seen = [(r * r * np.exp(-((r / tuning.reach_m) ** 1.5)), r * one) for r in LADDER]
        total = sum(w for w, _ in seen)
        bells = [bell(w / total, r, 0.24 * r) for w, r in seen]
        coarse = [bell(0.3 * one, 2000.0 * one, 1200.0 * one), bell(0.4 * one, 6000.0 * one, 2500.0 * one)]
        return bells, [*coarse, bell(0.3 * one, 13000.0 * one, 5000.0 * one)]
    middle, half = (t.range_min_m + t.range_max_m) / 2, (t.range_max_m - t.range_min_m) / 2
    half = np.maximum(half, 0.08 * middle + 50.0)
    bells = [bell(0.6 * one, middle, 0.75 * half), bell(0.3 * one, 1.1 * middle, np.hypot(1.3 * half, 0.22 * middle))]
    bells.append(bell(0.1 * one, 1.35 * middle, np.hypot(2.0 * half, 0.45 * middle)))
    return bells, [bell(one, 1.05 * middle, np.hypot(1.3 * half, 0.25 * middle))]


def _clocks(t: ReportTable, tuning: Tuning, epoch_s: float) -> list[tuple[Floats, Floats, Floats, bool, bool]]:
    """Bells in time for every row: (weight, centre, variance, heard, main)."""
    start, end = t.start_s - epoch_s - tuning.clock_s, t.end_s - epoch_s - tuning.clock_s
    length = np.array([DURATION_S[KINDS[k]] for k in t.kind])
    window = end - start
    base = stated_sigma(t) * tuning.time
    sky = t.source_kind == SATELLITE
    wide = (window > np.maximum(2 * base, 30.0)) & ~sky
    still = ~wide & ~sky
    ray = (t.geometry == BEARING) | (t.geometry == BEARING_RANGE)
    heard = np.where(ray, tuning.hears, 0.0)
    on = np.where(still, 1.0 - tuning.late, np.where(wide, tuning.live * (1 - tuning.late), 0.0))
    centre = np.where(still, (start + end) / 2, start)
    var = np.where(still, base**2 + (window**2) / 12, base**2)
    mostly = heard >= 0.5
    out = [(on * heard * mostly, centre, var, True, True), (on * (1 - heard) * ~mostly, centre, var, False, True)]
    inside = np.where(wide, (1 - tuning.live) * (1 - tuning.late) / 3, 0.0)
    for share in (1 / 6, 3 / 6, 5 / 6):
        out.append((inside, start + share * window, (0.19 * window) ** 2 + base**2, False, True))
    out += [(on * heard * ~mostly, centre, var, True, False), (on * (1 - heard) * mostly, centre, var, False, False)]
    lag = (0.6 * length) ** 2
    out.append((np.where(sky, 0.0, tuning.late), start - 0.7 * length, lag + base**2, False, False))
    for weight, before, sd in ((0.3, 1200.0, 900.0), (0.35, 4000.0, 1700.0), (0.35, 8000.0, 3000.0)):
        out.append((np.where(sky, weight, 0.0), start - before, np.full(len(t), sd**2) + base**2, False, False))
    return out


def _fill(
    out: Floats, used: Codes, rows: Codes, t: ReportTable, tuning: Tuning,
    places: tuple[list[_Bell], list[_Bell]], epoch_s: float,
) -> None:  # fmt: skip
    """Every place bell × every clock bell, into the rows' free components; normalised weights."""
    fine, coarse = places
    for weight, centre, var, heard, main in _clocks(t, tuning, epoch_s):
        for bell in fine if main else coarse:
            share = weight * bell.weight
            at = np.flatnonzero((share > 1e-4) & (used[rows] < WIDTH))
            if not at.size:
                continue
            slot, row = used[rows[at]], rows[at]
            sound = 1.0 / SOUND_M_S if heard else 0.0
            lean = -sound * bell.var_r
            variance = var + sound**2 * bell.var_r + (SOUND_DOUBT * bell.r * sound) ** 2
            columns = (
                np.log(np.maximum(share, 1e-300)), bell.x, bell.y, centre - bell.r * sound, bell.xx, bell.xy,
                lean * bell.ux, bell.yy, lean * bell.uy, variance,
            )  # fmt: skip
            for c, column in enumerate(columns):
                out[row, slot, c] = column[at]
            used[row] += 1
    most = out[rows, :, 0].max(axis=1)
    total = most + np.log(np.exp(out[rows, :, 0] - most[:, None]).sum(axis=1))
    out[rows, :, 0] -= total[:, None]
