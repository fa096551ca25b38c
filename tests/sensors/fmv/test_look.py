"""The geometry against a stream whose encoder computed it independently, and against cases known by hand."""

import math
from pathlib import Path

import numpy as np
import pyproj
import pytest

from ceasefire.sensors.fmv import look
from ceasefire.sensors.fmv.klv.columns import Columns, decode_columns
from ceasefire.sensors.fmv.stream import MetadataFile


def osh(shared_data: Path) -> Columns:
    packets = [f.packet.raw for f in MetadataFile(shared_data / "fmv" / "osh_sample-stream.ts").packets()]
    return decode_columns(packets, (5, 6, 7, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, *range(26, 34)))


def axes(columns: Columns) -> look.Floats:
    v = columns.values
    return look.camera(v[5], v[6], v[7], v[18], v[19], np.nan_to_num(v[20]))


def test_frame_centre_lands_within_metres_of_the_stated_one(shared_data: Path) -> None:
    v = (columns := osh(shared_data)).values
    lat, lon, slant = look.ground(v[13], v[14], v[15], axes(columns)[:, :, 0], v[25])
    miss = look.distance_m(lat, lon, v[23], v[24])
    assert np.median(miss) < 1.0
    assert miss.max() < 2.0
    assert np.abs(slant - v[21]).max() < 2.0


def test_corners_from_angles_agree_with_the_stated_corners(shared_data: Path) -> None:
    v = (columns := osh(shared_data)).values
    rays = look.corner_rays(axes(columns), v[16], v[17])
    stated = [(v[23] + v[26 + 2 * k], v[24] + v[27 + 2 * k]) for k in range(4)]
    there = np.isfinite(v[26])
    assert there.sum() > 30
    for k in range(4):
        lat, lon, _ = look.ground(v[13], v[14], v[15], rays[:, k], v[25])
        miss = look.distance_m(lat, lon, *stated[k])[there]
        assert np.median(miss) < 10.0, (k, np.median(miss))


def landed(ray: look.Floats) -> tuple[look.Floats, look.Floats, look.Floats]:
    """Where a ray from 1,500 m above 40 N 45 E comes down on ground at 500 m."""
    lat, lon, height, level = one(40, 45, 1500, 500)
    return look.ground(lat, lon, height, ray, level)


def from_start(lat: look.Floats, lon: look.Floats) -> tuple[float, float]:
    here = one(40, 45)
    metres = look.distance_m(here[0], here[1], lat, lon)
    return float(metres[0]), float(look.bearing_deg(here[0], here[1], lat, lon)[0])


def one(*values: float) -> list[look.Floats]:
    return [np.array([value]) for value in values]


def test_straight_down_and_sideways() -> None:
    down = look.camera(*one(30, 0, 0, 0, -90, 0))[:, :, 0]
    lat, lon, slant = landed(down)
    assert (lat[0], lon[0], slant[0]) == pytest.approx((40, 45, 1000), abs=1e-6)
    east = look.camera(*one(0, 0, 0, 90, -45, 0))[:, :, 0]
    lat, lon, slant = landed(east)
    assert lat[0] == pytest.approx(40, abs=1e-6)
    metres, bearing = from_start(lat, lon)
    assert metres == pytest.approx(1000, abs=1)
    assert bearing == pytest.approx(90, abs=0.01)


def test_bank_to_the_right_swings_a_downward_camera_to_the_left() -> None:
    ray = look.camera(*one(0, 0, 10, 0, -90, 0))[:, :, 0]
    assert ray[0] == pytest.approx([0, -np.sin(np.radians(10)), np.cos(np.radians(10))], abs=1e-9)


def test_a_ray_above_the_horizon_meets_nothing() -> None:
    up = look.camera(*one(0, 0, 0, 0, 5, 0))[:, :, 0]
    assert np.isnan(landed(up)[0][0])
    grazing = look.camera(*one(0, 0, 0, 0, -0.3, 0))[:, :, 0]
    assert np.isnan(landed(grazing)[0][0])


def test_the_budget_grows_with_range_and_obliqueness() -> None:
    along, across = look.budget(np.array([100.0, 3000.0, 3000.0]), np.array([100.0, 3000.0, 1000.0]))
    assert across[1] == pytest.approx(52.4, abs=0.5)
    assert along[0] == pytest.approx(across[0])
    assert along[2] > 2.5 * across[2]


def test_rays_come_down_where_the_round_earth_is() -> None:
    """From 5,000 m at all directions, up to 40 km out: seen from the landing place, the platform lies back along the
    ray.
    """
    to_earth = pyproj.Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)
    heading, elevation = (
        grid.ravel() for grid in np.meshgrid(np.arange(0, 360, 30.0), np.array([-7.0, -10, -20, -45, -80]))
    )
    count = len(heading)
    zero, lat0, lon0 = np.zeros(count), np.full(count, 39.9), np.full(count, 46.9)
    ray = look.camera(heading, zero, zero, zero, elevation, zero)[:, :, 0]
    lat, lon, slant = look.ground(lat0, lon0, np.full(count, 5000.0), ray, np.full(count, 300.0))
    assert np.nanmax(slant) > 35_000
    start = np.stack(to_earth.transform(lon0, lat0, np.full(count, 5000.0)), -1)
    reach = np.stack(to_earth.transform(lon, lat, np.full(count, 300.0)), -1) - start
    phi, lam = math.radians(39.9), math.radians(46.9)
    north = np.array([-math.sin(phi) * math.cos(lam), -math.sin(phi) * math.sin(lam), math.cos(phi)])
    east = np.array([-math.sin(lam), math.cos(lam), 0.0])
    down = -np.array([math.cos(phi) * math.cos(lam), math.cos(phi) * math.sin(lam), math.sin(phi)])
    seen = np.stack([reach @ north, reach @ east, reach @ down], -1)
    miss = np.linalg.norm(seen - ray * np.linalg.norm(seen, axis=1, keepdims=True), axis=1)
    assert (miss < 0.0003 * slant).all()
    assert np.abs(np.linalg.norm(seen, axis=1) / slant - 1).max() < 0.001
