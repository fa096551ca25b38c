"""The stage: places in five languages, devices beside an invented line, a sun that rises, poses that fit."""

from datetime import UTC, datetime

import numpy as np

from ceasefire.world.files.geometry import poses
from ceasefire.world.outings import at_hour
from ceasefire.world.plane import bearing_and_range, beyond
from ceasefire.world.scene import make_scene
from ceasefire.world.sector import along, demo_sector, nearest_places
from ceasefire.world.sky import sun_height
from ceasefire.world.terrain import height, shade
from ceasefire.world.truth import CAUSES

START = datetime(2021, 1, 29, 15, 30, tzinfo=UTC).timestamp()


def test_every_place_has_a_name_in_five_languages_inside_or_near_the_area() -> None:
    sector = demo_sector()
    west, south, east, north = sector.area
    for place in sector.places:
        assert set(place.names) == {"en", "ru", "az", "tr", "hy"}
        assert west - 0.2 < place.lon < east + 0.2
        assert south - 0.1 < place.lat < north + 0.1
        assert place.position in ("geonames", "approximate")
    assert len({place.key for place in sector.places}) == len(sector.places) >= 25


def test_parties_call_the_same_place_by_their_own_names() -> None:
    aghdam = next(place for place in demo_sector().places if place.key == "aghdam")
    assert aghdam.called("az", "east") == "Ağdam"
    assert aghdam.called("hy", "west") == "Ակնա"
    assert aghdam.called("hy") == "Աղդամ"


def test_plane_keeps_distances_and_comes_back() -> None:
    plane = demo_sector().plane
    lat, lon = np.array([39.7, 40.2]), np.array([46.7, 47.2])
    xy = plane.to_xy(lat, lon)
    back = plane.to_degrees(xy)
    assert np.allclose(back, (lat, lon), atol=1e-9)
    _, metres = bearing_and_range(lat[:1], lon[:1], lat[1:], lon[1:])
    assert abs(np.hypot(*(xy[1] - xy[0])) - metres[0]) < 2.0
    there = beyond(lat[:1], lon[:1], np.array([90.0]), np.array([1000.0]))
    assert np.allclose(bearing_and_range(lat[:1], lon[:1], *there), ([90.0], [1000.0]), atol=1e-3)


def test_the_normal_of_the_line_points_east() -> None:
    points, normal = along(demo_sector().line_xy, np.array([0.1]))
    assert normal[0, 0] > 0.8
    assert np.allclose(np.hypot(*normal.T), 1)
    assert points.shape == (1, 2)


def test_nearest_place_is_itself() -> None:
    sector = demo_sector()
    order, metres = nearest_places(sector, np.array([39.991]), np.array([46.927]))
    assert sector.places[int(order[0, 0])].key == "aghdam"
    assert metres[0, 0] < 1


def test_the_sun_stands_as_almanacs_say() -> None:
    """Aghdam, 30 Jan 2021: sunrise about 08:10, noon height about 32.5°, sunset about 18:10 local (UTC+4)."""
    noon = datetime(2021, 1, 30, 9, 5, tzinfo=UTC).timestamp()
    rise, fall = (datetime(2021, 1, 30, h, 10, tzinfo=UTC).timestamp() for h in (4, 14))
    up = sun_height(np.array([noon, rise, fall]), 39.99, 46.93)
    assert 31.5 < up[0] < 33.5
    assert abs(up[1]) < 3
    assert abs(up[2]) < 3


def test_shares_of_causes_add_up_and_few_strikes_are_simulated() -> None:
    assert abs(sum(cause.share for cause in CAUSES) - 1) < 1e-9
    strikes = next(cause for cause in CAUSES if cause.name == "uav_strike")
    assert strikes.share <= 0.02


def test_truth_is_ordered_answers_fire_and_lies_by_the_line() -> None:
    scene = make_scene(3, START, sector=demo_sector(), roughness="rough", per_day=2000)
    events = scene.events
    assert (np.diff(events.start) >= 0).all()
    assert (events.end > events.start).all()
    assert 1600 < len(events) < 2400
    fire = np.isin(events.cause, ["small_arms_fire", "mortar_fire", "artillery_fire"])
    assert 0.85 < (events.side != events.at_side)[fire].mean() < 0.97, "fire mostly comes from across the line"
    assert set(events.side[events.cause == "thunder"]) <= {"none"}
    demining = events.start[np.char.startswith(events.cause, "demining")]
    hours = (demining % 86400) / 3600
    assert ((hours >= 6) & (hours <= 13)).all()


def test_at_hour_is_the_next_such_hour() -> None:
    assert at_hour(START, 16.0) == START + 1800
    assert at_hour(START, 15.0) == START + 23.5 * 3600


def test_a_flight_sees_the_ground_it_looks_at() -> None:
    scene = make_scene(4, START, sector=demo_sector(), roughness="rough", per_day=50, flights=3, flight_s=900)
    flight = next(outing for outing in scene.outings if outing.kind == "uav")
    assert abs(flight.end - flight.start - 900) < 1
    at = poses(scene, flight, np.arange(flight.start, flight.end, 10.0))
    low, high = at.corners.min(axis=1), at.corners.max(axis=1)
    assert ((at.centre_xy > low) & (at.centre_xy < high)).all(), "the centre lies inside the corners"
    assert np.allclose(np.hypot(*(flight.at(at.times) - at.centre_xy).T) ** 2 + (at.alt - at.centre_alt) ** 2,
                       at.slant**2, rtol=1e-4)  # fmt: skip
    assert (at.elevation < -10).all()


def test_ground_is_smooth_and_the_same_again() -> None:
    xy = np.random.default_rng(1).uniform(-30000, 30000, (500, 2))
    assert (height(xy) > 0).all()
    assert np.abs(height(xy + 10) - height(xy)).max() < 5
    assert (shade(xy) == shade(xy)).all()
    assert shade(xy).std() > 10
