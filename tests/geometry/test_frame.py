"""The local frame keeps distance and direction from its centre, against geodesics."""

import numpy as np
import pytest
from pyproj import Geod

from ceasefire.geometry.frame import LocalFrame, metres_per_degree
from ceasefire.vocabulary.refusal import Refusal

GEODESICS = Geod(ellps="WGS84")


@pytest.mark.parametrize(("reach", "error"), [(50e3, 0.002), (200e3, 0.1)])
@pytest.mark.parametrize("lat", [-60.0, 0.1, 39.6, 75.0])
def test_distance_and_direction_from_the_centre_are_those_of_the_geodesic(
    lat: float, reach: float, error: float
) -> None:
    rng = np.random.default_rng(7)
    azimuth, distance = rng.uniform(0, 360, 500), rng.uniform(0, reach, 500)
    lon, at, _ = GEODESICS.fwd(np.full(500, 46.5), np.full(500, lat), azimuth, distance)
    told = LocalFrame(46.5, lat).to_metres(lon, at)
    true = np.stack([distance * np.sin(np.radians(azimuth)), distance * np.cos(np.radians(azimuth))], -1)
    assert np.abs(told - true).max() < error


def test_there_and_back_is_where_it_was() -> None:
    frame = LocalFrame(46.5, 39.6)
    x, y = np.meshgrid(np.linspace(-40e3, 40e3, 9), np.linspace(-40e3, 40e3, 9))
    lon, lat = frame.to_degrees(x, y)
    assert np.abs(frame.to_metres(lon, lat) - np.stack([x, y], -1)).max() < 0.002


def test_a_metre_east_at_a_place_turns_with_the_meridians() -> None:
    frame = LocalFrame(46.5, 39.6)
    turn = frame.jacobian(47.5, 39.6)
    angle = np.degrees(np.arctan2(turn[1, 0], turn[0, 0]))
    assert angle == pytest.approx(np.sin(np.radians(39.6)), abs=0.01)
    assert np.linalg.det(turn) == pytest.approx(1, abs=1e-4)


def test_too_far_is_refused() -> None:
    with pytest.raises(Refusal, match="geometry-too-far"):
        LocalFrame(46.5, 39.6).to_metres(0.0, 39.6)


def test_a_degree_has_the_length_the_ellipsoid_gives_it() -> None:
    east, north = metres_per_degree(39.6)
    _, _, truth_east = GEODESICS.inv(46.0, 39.6, 46.001, 39.6)
    _, _, truth_north = GEODESICS.inv(46.0, 39.5995, 46.0, 39.6005)
    assert float(east) * 0.001 == pytest.approx(truth_east, rel=1e-6)
    assert float(north) * 0.001 == pytest.approx(truth_north, rel=1e-6)
