"""The ground each second of video showed: corners as stated, or worked out from the angles, and joined minute by
minute.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ceasefire.sensors.fmv import look

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
LARGEST_M = 30_000.0
GROSS_M, GROSS_SIGMAS = 100.0, 5.0
_FULL, _OFFSET = range(82, 90), range(26, 34)


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """One row a sample: corners (n, 4, 2) as (lon, lat), NaN where not known; how they were got; frame centre; doubt.

    `how`: 0 none, 1 stated in full, 2 stated as offsets, 3 worked out from angles. `miss_m`: metres between the stated
    frame centre and the one worked out, NaN where one is missing; `gross`: that is more than the angles' doubt allows.
    `along_m`, `across_m`: sigma of a point in the picture, along and across the line of sight; `bearing_deg` of that
    line.
    """

    corners: Floats
    how: npt.NDArray[np.int64]
    centre_lat: Floats
    centre_lon: Floats
    miss_m: Floats
    gross: Flags
    along_m: Floats
    across_m: Floats
    bearing_deg: Floats


def views(v: Mapping[int, Floats]) -> Views:
    """What the samples show; `v` are columns by tag as `archive.GEOMETRY_TAGS` names them."""
    height, level = _first(v[15], v[75], v[104]), _first(v[25], v[78])
    azimuth, elevation = _first(v[18], _relative(v)), _first(v[19], _depression(v))
    steady = np.isfinite(v[1003]) & ~np.isfinite(v[18])
    pitch = np.where(steady, 0.0, _first(v[90], v[6]))
    roll = np.where(steady, 0.0, _first(v[91], v[7]))
    axes = look.camera(v[5], pitch, roll, azimuth, elevation, np.nan_to_num(v[20]))
    lat, lon, slant = look.ground(v[13], v[14], height, axes[:, :, 0], level)
    centre_lat, centre_lon = np.where(np.isfinite(v[23]), v[23], lat), np.where(np.isfinite(v[24]), v[24], lon)
    range_m = _first(slant, v[21])
    along, across = look.budget(range_m, np.where(np.isfinite(slant), height - level, range_m / 2))
    miss = look.distance_m(lat, lon, v[23], v[24])
    worked = _worked_corners(v, axes, height, level)
    corners, how = _choose(v, centre_lat, centre_lon, worked)
    return Views(
        corners=corners,
        how=how,
        centre_lat=centre_lat,
        centre_lon=centre_lon,
        miss_m=miss,
        gross=miss > np.maximum(GROSS_M, GROSS_SIGMAS * along),
        along_m=along,
        across_m=across,
        bearing_deg=look.bearing_deg(v[13], v[14], centre_lat, centre_lon),
    )


def _first(*columns: Floats) -> Floats:
    """The first of several columns that has a number, row by row."""
    out = columns[0]
    for column in columns[1:]:
        out = np.where(np.isfinite(out), out, column)
    return out


def _relative(v: Mapping[int, Floats]) -> Floats:
    """Azimuth relative to the platform from EG 0104's angle to north."""
    return (v[1003] - v[5]) % 360


def _depression(v: Mapping[int, Floats]) -> Floats:
    """Elevation from EG 0104's obliquity angle, which producers write as an elevation (negative down)."""
    return np.where((v[1004] >= -90) & (v[1004] <= 90), v[1004], np.nan)


def _worked_corners(v: Mapping[int, Floats], axes: Floats, height: Floats, level: Floats) -> Floats:
    rays = look.corner_rays(axes, v[16], v[17])
    out = np.full((len(height), 4, 2), np.nan)
    for k in range(4):
        lat, lon, _ = look.ground(v[13], v[14], height, rays[:, k], level)
        out[:, k, 0], out[:, k, 1] = lon, lat
    return out


def _choose(v: Mapping[int, Floats], lat: Floats, lon: Floats, worked: Floats) -> tuple[Floats, npt.NDArray[np.int64]]:
    """Corners stated in full before offsets before worked out; a picture wider than 30 km counts as none."""
    full = np.stack([np.stack([v[t + 1], v[t]], -1) for t in _FULL[::2]], 1)
    offset = np.stack([np.stack([v[24] + v[t + 1], v[23] + v[t]], -1) for t in _OFFSET[::2]], 1)
    corners, how = np.full_like(full, np.nan), np.zeros(len(full), dtype=np.int64)
    for number, choice in ((3, worked), (2, offset), (1, full)):
        fits = np.isfinite(choice).all(axis=(1, 2)) & _plausible(choice)
        corners[fits], how[fits] = choice[fits], number
    return corners, how


def _plausible(corners: Floats) -> Flags:
    """Corners on the globe, not at 0/0, and no side over 30 km."""
    lon, lat = corners[..., 0], corners[..., 1]
    sides = look.distance_m(lat, lon, np.roll(lat, -1, 1), np.roll(lon, -1, 1))
    on_globe = (np.abs(lat) <= 90).all(1) & (np.abs(lon) <= 180).all(1) & ~((lat == 0) & (lon == 0)).any(1)
    fits: Flags = on_globe & (sides <= LARGEST_M).all(1)
    return fits


Ring = tuple[tuple[float, float], ...]
_FINEST_DEG, _COARSENESS, _LONGEST_RING = 2e-5, 0.002, 120


def joined(corners: Floats) -> tuple[Ring, ...]:
    """The union of pictures (n, 4, 2) as rings of (lon, lat) of at most 120 points, the last not repeated; holes are
    filled.

    The outline is drawn to 2 m, or to a five-hundredth of the size of the whole where that is more. Pictures that do
    not touch give several rings, the largest first; slivers without area give none.
    """
    shapes = shapely.polygons(corners)
    bad = ~shapely.is_valid(shapes)
    shapes[bad] = shapely.convex_hull(shapes[bad])
    union = shapely.union_all(shapes)
    parts = [whole for part in shapely.get_parts(union) for whole in _without_holes(part)]
    parts.sort(key=lambda part: (-part.area, part.bounds))
    return tuple(ring for part in parts if (ring := _outline(part)))


def _without_holes(part: shapely.Geometry) -> list[shapely.Polygon]:
    """A polygon cut north to south through its holes until none is left; holes under a thousandth of it are filled."""
    if part.geom_type != "Polygon" or part.area <= 0:
        return []
    holes = [shapely.Polygon(ring) for ring in part.interiors]
    large = [hole for hole in holes if hole.area > 1e-3 * part.area]
    if not large:
        return [shapely.Polygon(part.exterior)]
    west, south, east, north = part.bounds
    cut = large[0].centroid.x
    halves = (shapely.box(west, south, cut, north), shapely.box(cut, south, east, north))
    return [whole for half in halves for piece in shapely.get_parts(part & half) for whole in _without_holes(piece)]


def _outline(part: shapely.Polygon) -> Ring:
    """The outer ring, drawn coarser until it has at most 120 points; empty when nothing is left of it."""
    tolerance = max(_FINEST_DEG, _COARSENESS * part.area**0.5)
    drawn = shapely.simplify(shapely.Polygon(part.exterior), tolerance)
    while len(drawn.exterior.coords) > _LONGEST_RING + 1:
        tolerance *= 1.5
        drawn = shapely.simplify(shapely.Polygon(part.exterior), tolerance)
    ring = tuple((round(x, 6), round(y, 6)) for x, y in drawn.exterior.coords[:-1])
    return ring if len(set(ring)) >= 3 else ()
