"""P(inside) against sampling, closed forms and Owen's T of scipy; every form of place."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import owens_t as reference_t
from scipy.stats import norm
from shapely import MultiPolygon, Polygon, box, contains_xy, get_coordinates
from shapely.geometry import shape

from ceasefire import agreement
from ceasefire.geometry.border import border_of, signed_distances
from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.geometry.gauss import normal_share, probabilities, probabilities_by_tree
from ceasefire.geometry.inside import (
    border_for,
    inside,
    probability_inside,
    probability_inside_round,
    signed_distance,
)
from ceasefire.geometry.places import covariance, pieces
from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, PlaceArea, Sector, Spot
from ceasefire.vocabulary.refusal import Refusal

FRAME = LocalFrame(46.5, 39.6)
SAMPLES = 1_000_000


def in_degrees(points: Floats) -> Floats:
    lon, lat = FRAME.to_degrees(points[:, 0], points[:, 1])
    return np.stack([lon, lat], -1)


def star(rng: np.random.Generator, corners: int, radius: float) -> Floats:
    turn = np.sort(rng.uniform(0, 2 * np.pi, corners))
    reach = radius * np.clip(1 + 0.35 * rng.normal(size=corners), 0.2, None)
    return np.stack([reach * np.cos(turn), reach * np.sin(turn)], -1)


def edges_of(*rings: Floats) -> Floats:
    return np.vstack([np.hstack([ring, np.roll(ring, -1, axis=0)]) for ring in rings])


def by_owens_t(ring: Floats, mean: Floats, spread: Floats) -> float:
    """Another formula (Owen 1956): winding less the sum over edges of T(h, a2) - T(h, a1); T from scipy."""
    white = np.linalg.inv(np.linalg.cholesky(spread))
    start = (ring - mean) @ white.T
    end = np.roll(start, -1, axis=0)
    way = end - start
    length = np.hypot(*way.T)
    area = start[:, 0] * end[:, 1] - start[:, 1] * end[:, 0]
    h = area / length
    along = [np.einsum("ij,ij->i", point, way) / length for point in (start, end)]
    turns = np.sum(((start[:, 1] > 0) != (end[:, 1] > 0)) * np.sign(way[:, 1]) * (np.sign(way[:, 1]) == np.sign(area)))
    parts = [np.sign(h) * reference_t(np.abs(h), t / np.abs(h)) for t in along]
    return float(turns - np.sum(parts[1] - parts[0]))


def test_the_normal_distribution_is_the_known_one() -> None:
    x = np.linspace(-7, 7, 5001)
    assert np.abs([normal_share(one) for one in x] - norm.cdf(x)).max() < 1.1e-9


@pytest.mark.parametrize("corners", [3, 17, 500])
@pytest.mark.parametrize("sigma", [3.0, 60.0, 300.0, 2000.0, 30_000.0])
def test_another_formula_says_the_same_to_seven_digits(corners: int, sigma: float) -> None:
    rng = np.random.default_rng(corners)
    ring = star(rng, corners, 1000.0)
    for _ in range(40):
        mean = rng.uniform(-1500, 1500, 2)
        spread = covariance(sigma, sigma * rng.uniform(0.05, 1), rng.uniform(0, 180))
        told = probabilities(edges_of(ring), mean[None], spread[None])[0]
        assert told == pytest.approx(by_owens_t(ring, mean, spread), abs=1e-7)


@pytest.mark.parametrize("sigma", [0.0, 1.0, 50.0, 700.0, 20_000.0])
def test_the_tree_says_what_a_walk_over_all_edges_says(sigma: float) -> None:
    """With a hole and a second part, means on corners and sides, round and thin; distances to the last bit."""
    rng = np.random.default_rng(9)
    outer = star(rng, 300, 2000.0)
    edges = edges_of(outer, outer[::-1] * 0.1, star(rng, 40, 300.0) + np.array([5000, 100]))
    tree = border_of(edges)
    level = np.stack([rng.uniform(-3000, 6000, 150), outer[:150, 1]], -1)  # at the height of a corner
    means = np.vstack(
        [level, rng.uniform(-3000, 6000, (150, 2)), outer[:50], (outer + np.roll(outer, -1, axis=0))[:50] / 2]
    )
    spread = np.array([covariance(sigma, sigma * rng.choice([1.0, 0.3, 0.01]), rng.uniform(0, 180)) for _ in means])
    told = probabilities_by_tree(tree.edges, tree.boxes, tree.runs, means, spread)
    assert np.abs(told - probabilities(edges, means, spread)).max() < 1e-12
    near = signed_distances(tree.edges, tree.boxes, tree.runs, means)
    start, way = edges[:, :2], edges[:, 2:] - edges[:, :2]
    for mean, metres in zip(means[:300], near, strict=False):
        along = np.clip(np.einsum("ij,ij->i", mean - start, way) / np.einsum("ij,ij->i", way, way), 0, 1)
        assert abs(metres) == pytest.approx(np.hypot(*(mean - start - along[:, None] * way).T).min(), abs=1e-9)
        area = Polygon(outer, [outer * 0.1]).union(Polygon(edges[340 + 260 :, :2]))
        assert (metres > 0) == contains_xy(area, *mean)


@pytest.mark.parametrize("seed", range(12))
def test_a_million_samples_say_the_same(seed: int) -> None:
    """Stars of 5 to 500 corners, sigmas from 1 m to 30 km, thin ellipses, means on corners and edges."""
    rng = np.random.default_rng(seed)
    ring = star(rng, [500, 200, 5, 40][seed % 4], 2000.0)
    mean = [rng.uniform(-3000, 3000, 2), ring[0], (ring[0] + ring[1]) / 2][seed % 3]
    major = 10 ** rng.uniform(0, 4.5)
    angle = rng.uniform(0, 180)
    spread = covariance(major, major * rng.choice([1.0, 0.3, 0.01]), angle)
    told = probabilities(edges_of(ring), mean[None], spread[None])[0]
    drawn = rng.multivariate_normal(mean, spread, SAMPLES)
    sampled = contains_xy(Polygon(ring), drawn[:, 0], drawn[:, 1]).mean()
    assert abs(told - sampled) <= 0.002
    assert abs(told - sampled) <= 5 * np.sqrt(max(sampled * (1 - sampled), 1e-5) / SAMPLES) + 1e-5


def test_a_rectangle_has_a_closed_form() -> None:
    ring = np.array([[-300.0, -100], [500, -100], [500, 800], [-300, 800]])
    told = probabilities(edges_of(ring), np.array([[40.0, 60.0]]), np.diag([200.0**2, 350.0**2])[None])[0]
    along = norm.cdf((500 - 40) / 200) - norm.cdf((-300 - 40) / 200)
    across = norm.cdf((800 - 60) / 350) - norm.cdf((-100 - 60) / 350)
    assert told == pytest.approx(along * across, abs=1e-5)


def test_holes_and_parts() -> None:
    rng = np.random.default_rng(5)
    outer = np.array([[-1000.0, -1000], [1000, -1000], [1000, 1000], [-1000, 1000]])
    hole, other = outer * 0.4, outer * 0.3 + [2500, 200]
    area = MultiPolygon([Polygon(in_degrees(outer), [in_degrees(hole)]), Polygon(in_degrees(other))])
    zone = prepare("with a hole", area)
    local = MultiPolygon([Polygon(outer, [hole]), Polygon(other)])
    for mean in ([0.0, 0.0], [700.0, 100.0], [1600.0, 300.0]):
        lon, lat = FRAME.to_degrees(mean[0], mean[1])
        told = probability_inside(zone, lon, lat, np.eye(2) * 400.0**2)[0]
        drawn = rng.normal(mean, 400.0, (SAMPLES, 2))
        assert told == pytest.approx(contains_xy(local, drawn[:, 0], drawn[:, 1]).mean(), abs=0.002)


def test_no_error_at_all_means_simply_inside_or_outside() -> None:
    zone = prepare("box", box(46.5, 39.5, 46.6, 39.6))
    told = probability_inside(zone, [46.55, 46.65, 46.5000001], [39.55, 39.55, 39.55], np.zeros((3, 2, 2)))
    assert told.tolist() == [1.0, 0.0, 1.0]
    thin = probability_inside(zone, 46.5, 39.55, np.diag([100.0**2, 0.0]))[0]
    assert thin == pytest.approx(0.5, abs=1e-3)


def test_far_from_the_zones_middle_the_answer_is_still_metres() -> None:
    """A zone 200 km wide: a point 500 m inside its eastern side, on the ground as geodesics measure it."""
    zone = prepare("wide", box(45.4, 39.0, 47.6, 40.2))
    lat = 39.6
    lon, at = LocalFrame(47.6, lat).to_degrees(-500.0, 0.0)
    told = probability_inside(zone, lon, at, np.eye(2) * 400.0**2)[0]
    assert told == pytest.approx(norm.cdf(500 / 400), abs=0.001)
    assert signed_distance(zone, lon, at)[0] == pytest.approx(500, abs=0.5)


def test_a_slanted_ellipse_keeps_its_direction_away_from_the_centre() -> None:
    """Along a border the long axis does not matter, across it does, wherever in the zone that is."""
    zone = prepare("wide", box(45.4, 39.0, 47.6, 40.2))
    lon, lat = LocalFrame(47.6, 39.6).to_degrees(-500.0, 0.0)
    along = probability_inside(zone, lon, lat, covariance(2000, 100, 0.0))[0]
    across = probability_inside(zone, lon, lat, covariance(2000, 100, 90.0))[0]
    assert along > 0.999
    assert across == pytest.approx(norm.cdf(0.25), abs=0.003)


def test_near_the_pole_an_ellipse_still_lies_along_its_own_meridian() -> None:
    """Four degrees from the zone's middle at 70 degrees north, north has turned by 3.8 degrees."""
    zone = prepare("north", box(40.0, 69.0, 48.0, 71.0))
    lon, lat = LocalFrame(48.0, 70.0).to_degrees(-400.0, 0.0)
    here = prepare("here", box(47.0, 69.0, 48.0, 71.0))
    for angle in (0.0, 30.0):
        spread = covariance(5000, 100, angle)
        told = probability_inside(zone, lon, lat, spread)[0]
        assert told == pytest.approx(probability_inside(here, lon, lat, spread)[0], abs=0.005)
    assert probability_inside(zone, lon, lat, covariance(5000, 100, 0.0))[0] > 0.99


@pytest.mark.parametrize("seed", range(6))
def test_sectors_against_sampling(seed: int) -> None:
    rng = np.random.default_rng(seed)
    ring = star(rng, 60, 3000.0) + rng.uniform(-2000, 2000, 2)
    low = rng.uniform(0, 3000)
    place = Sector(
        lat=39.6,
        lon=46.5,
        bearing_deg=rng.uniform(0, 360),
        bearing_sigma_deg=10 ** rng.uniform(0, 1.5),
        range_min_m=low,
        range_max_m=low + rng.uniform(100, 4000),
        observer_sigma_m=rng.uniform(0, 200),
    )
    bearing = np.radians(rng.normal(place.bearing_deg, place.bearing_sigma_deg, SAMPLES))
    reach = rng.uniform(place.range_min_m, place.range_max_m, SAMPLES)
    drawn = np.stack([reach * np.sin(bearing), reach * np.cos(bearing)], -1)
    drawn += rng.normal(0, place.observer_sigma_m, (SAMPLES, 2))
    sampled = contains_xy(Polygon(ring), drawn[:, 0], drawn[:, 1]).mean()
    assert inside(prepare("z", Polygon(in_degrees(ring))), place) == pytest.approx(sampled, abs=0.002)


def test_the_short_way_for_far_sectors_agrees_with_the_long_one() -> None:
    zone = prepare("box", box(46.4, 39.5, 46.6, 39.7))
    place = Sector(lat=39.6, lon=46.5, bearing_deg=40, bearing_sigma_deg=10, range_min_m=500, range_max_m=2500)
    split = pieces(place)
    assert inside(zone, place) == 1.0
    assert split.weights @ probability_inside(zone, split.lon, split.lat, split.covariances) == pytest.approx(1.0)
    assert inside(prepare("far", box(47.4, 39.5, 47.6, 39.7)), place) == 0.0


def test_a_bearing_reaches_as_far_as_one_can_hear() -> None:
    lon, lat = FRAME.to_degrees(np.array([5000.0, 10_000, 10_000, 5000]), np.array([-9000.0, -9000, 9000, 9000]))
    zone = prepare("east of 5 km", Polygon(np.stack([lon, lat], -1)))
    place = Bearing(lat=39.6, lon=46.5, bearing_deg=90, bearing_sigma_deg=1)
    assert inside(zone, place, hearing_range_m=10_000) == pytest.approx(0.5, abs=0.01)
    assert inside(zone, place, hearing_range_m=4_000) == 0.0


def test_discs_and_footprints_by_area() -> None:
    zone = prepare("west half", box(46.3, 39.5, 46.5, 39.7))
    assert inside(zone, PlaceArea(lat=39.6, lon=46.5, radius_m=800, name="X")) == pytest.approx(0.5, abs=1e-3)
    assert inside(zone, PlaceArea(lat=39.6, lon=46.4, radius_m=800, name="X")) == 1.0
    ring = ((46.49, 39.59), (46.53, 39.59), (46.53, 39.61), (46.49, 39.61))
    assert inside(zone, Footprint(ring=ring)) == pytest.approx(0.25, abs=1e-3)
    assert inside(zone, Nowhere(said="somewhere")) is None


@given(st.floats(-3000, 3000), st.floats(-3000, 3000), st.floats(-20, 20), st.floats(1, 5000))
@settings(max_examples=60, deadline=None)
def test_moving_everything_moves_nothing(x: float, y: float, shift: float, sigma: float) -> None:
    ring = star(np.random.default_rng(3), 12, 1500.0)
    spread = np.eye(2)[None] * sigma**2
    here = probabilities(edges_of(ring), np.array([[x, y]]), spread)[0]
    there = probabilities(edges_of(ring + shift * 1000), np.array([[x, y]]) + shift * 1000, spread)[0]
    assert here == pytest.approx(there, abs=1e-6)


@given(st.integers(0, 10_000), st.floats(10, 3000))
@settings(max_examples=60, deadline=None)
def test_a_zone_cut_in_two_has_the_probabilities_of_its_parts(seed: int, sigma: float) -> None:
    mean = np.random.default_rng(seed).uniform(-1500, 1500, (1, 2))
    spread = np.eye(2)[None] * sigma**2

    def rectangle(west: float, east: float) -> Floats:
        return edges_of(np.array([[west, -900.0], [east, -900], [east, 700], [west, 700]]))

    whole = probabilities(rectangle(-1000, 1000), mean, spread)[0]
    parts = probabilities(rectangle(-1000, 120), mean, spread)[0] + probabilities(rectangle(120, 1000), mean, spread)[0]
    assert whole == pytest.approx(parts, abs=2e-5)


@pytest.mark.parametrize(
    ("shape", "key"),
    [
        (Polygon([(46.0, 39.0), (46.2, 39.2), (46.2, 39.0), (46.0, 39.2)]), "zone-crosses-itself"),
        (box(170.0, 39.0, 190.0, 40.0), "zone-off-globe"),
        (box(-89.0, 39.0, 89.0, 40.0), "zone-too-wide"),
        (Polygon(), "zone-not-an-area"),
        (box(46, 39, 47, 40).exterior, "zone-not-an-area"),
    ],
)
def test_what_cannot_be_a_zone_is_refused(shape: Polygon, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        prepare("Z", shape)
    assert refused.value.key == key
    assert refused.value.arguments["zone"] == "Z"


BOX = box(46, 39, 47, 40)


@pytest.mark.parametrize(
    ("shape", "key", "lon", "lat"),
    [
        (Polygon([(46.0, 39.0), (46.2, 39.2), (46.2, 39.0), (46.0, 39.2)]), "zone-crosses-itself", 46.1, 39.1),
        (Polygon([(0, 0), (2, 0), (2, 2), (1, 0), (0, 2)]), "zone-crosses-itself", 1, 0),
        (MultiPolygon([BOX, box(46.2, 39.2, 47.8, 39.8)]), "zone-crosses-itself", 47, 39.8),
        (Polygon([(179, 10), (-179, 12), (-179, 14), (179, 14)]), "zone-over-date-line", 180, 11),
        (Polygon([(-179, 10), (179, 12), (179, 14), (-179, 14)]), "zone-over-date-line", -180, 11),
        (box(-179.0, 39.0, 179.0, 40.0), "zone-over-date-line", 180, 40),
        (box(179.0, 39.0, 181.0, 40.0), "zone-off-globe", 181, 39),
        (Polygon([(0, 85), (1, 85), (1, 90)]), "zone-off-globe", 1, 90),
        (Polygon(BOX.exterior, [box(48, 39, 49, 40).exterior]), "zone-hole-outside", 49, 39),
        (MultiPolygon([BOX, box(46.2, 39.2, 46.8, 39.8)]), "zone-rings-nested", 46.8, 39.2),
        (Polygon([(0, 0), (4, 0), (4, 4), (0, 4)], [[(0, 2), (2, 0.5), (4, 2), (2, 3)]]), "zone-falls-apart", 4, 2),
    ],
)
def test_a_fault_in_the_drawing_is_named_with_its_position(shape: Polygon, key: str, lon: float, lat: float) -> None:
    with pytest.raises(Refusal) as refused:
        prepare("Z", shape)
    assert refused.value.key == key
    where = [float(word) for word in str(refused.value.arguments["where"]).split(",")]
    assert where == pytest.approx([lon, lat])


def test_an_oriented_ellipse_becomes_the_right_covariance() -> None:
    spread = covariance(300, 100, 90)
    assert np.allclose(spread, np.diag([300.0**2, 100.0**2]))
    spot = Spot(lat=39.6, lon=46.5, semi_major_m=300, semi_minor_m=100, orientation_deg=0)
    assert np.allclose(pieces(spot).covariances[0], np.diag([100.0**2, 300.0**2]))


def test_a_place_on_the_other_side_of_the_world_is_not_inside() -> None:
    """The local frame ends at 1,000 km; places beyond it are simply elsewhere, whatever their form."""
    here = prepare("here", box(46.0, 39.0, 47.5, 40.5))
    far = {"lat": 34.7, "lon": -86.7}
    places = (
        Spot(**far, semi_major_m=900, semi_minor_m=300, orientation_deg=30),
        Sector(**far, bearing_deg=10, bearing_sigma_deg=5, range_min_m=1000, range_max_m=3000),
        Bearing(**far, bearing_deg=10, bearing_sigma_deg=5),
        PlaceArea(**far, radius_m=900, name="far"),
        Footprint(ring=((-86.7, 34.7), (-86.6, 34.7), (-86.6, 34.8))),
    )
    assert [inside(here, place) for place in places] == [0.0] * 5
    assert signed_distance(here, [46.75, -86.7], [39.9, 34.7])[0] > 0
    assert signed_distance(here, [46.75, -86.7], [39.9, 34.7])[1] < -5e6


DISTRICTS = Path(agreement.__file__).parent / "shipped/nk-2020-11-09/zones.geojson"


def districts() -> list[Zone]:
    features = json.loads(DISTRICTS.read_text(encoding="utf-8"))["features"]
    return [prepare(one["properties"]["zone"], shape(one["geometry"])) for one in features]


@pytest.mark.parametrize("sigma", [0.0, 30.0, 400.0, 9000.0])
def test_a_large_batch_says_what_each_point_alone_says(sigma: float) -> None:
    """The map settles the sure points; the same bits as without it, whatever else is asked at the same time."""
    rng = np.random.default_rng(int(sigma))
    n = 24_000
    for zone in [*districts(), prepare("tiny", box(46.7, 39.7, 46.7004, 39.7003))]:
        west, south, east, north = zone.shape.bounds
        lon, lat = rng.uniform(west - 0.4, east + 0.4, n), rng.uniform(south - 0.4, north + 0.4, n)
        corners = get_coordinates(zone.shape)[rng.integers(0, 4, n // 4)]
        lon[: n // 4], lat[: n // 4] = (corners + rng.normal(0, 0.003, corners.shape)).T
        spread = np.tile(covariance(sigma, sigma * 0.4, 35.0), (n, 1, 1))
        spread[::3] = np.eye(2) * sigma**2
        at_once = probability_inside(zone, lon, lat, spread)
        parts = [
            probability_inside(zone, lon[k : k + 800], lat[k : k + 800], spread[k : k + 800]) for k in range(0, n, 800)
        ]
        assert (at_once == np.concatenate(parts)).all()
        assert {0.0, 1.0} <= set(at_once) or sigma > 100 or zone.name == "tiny"
        assert (at_once[::3] == probability_inside_round(zone, lon[::3], lat[::3], np.full(n, sigma)[::3])).all()
        some = slice(0, 200)
        turn = zone.frame.jacobian(lon[some], lat[some])
        told = probabilities(zone.edges, zone.frame.to_metres(lon[some], lat[some]), turn @ spread[some] @ turn.mT)
        assert np.abs(told - at_once[some]).max() < 1e-5
        assert np.abs(told - at_once[some])[np.arange(200) % 3 != 0].max() < 1e-7


def test_a_batch_around_the_world_and_over_the_date_line() -> None:
    zone = prepare("by the date line", box(179.0, -10.0, 180.0, -9.0))
    lon = np.tile([179.5, -179.9999, 179.9999, 0.0, -179.5, 539.5], 5000)
    told = probability_inside_round(zone, lon, np.full(30_000, -9.5), 100.0)
    beside = norm.cdf(-11 / 100)
    assert told[:6] == pytest.approx([1, beside, 1 - beside, 0, 0, 1], abs=0.01)
    assert (told.reshape(-1, 6) == told[:6]).all()
    polar = prepare("by the pole", box(0.0, 89.0, 10.0, 89.999))
    over = probability_inside_round(polar, np.full(30_000, 185.0), np.full(30_000, 89.999), 20_000.0)
    alone = probability_inside_round(polar, 185.0, 89.999, 20_000.0)
    assert (over == alone).all()
    assert 0.01 < alone[0] < 0.5


@pytest.mark.parametrize("many", [3, 30_000])
def test_numbers_that_are_none_are_refused(many: int) -> None:
    zone = prepare("box", box(46.5, 39.5, 46.6, 39.6))
    good, bad = np.full(many, 46.55), np.full(many, 46.55)
    bad[-1] = np.nan
    for lon, sigma in ((bad, 10.0), (good, np.nan), (good, np.inf), (np.where(np.isnan(bad), np.inf, good), 10.0)):
        with pytest.raises(Refusal, match="geometry-no-number"):
            probability_inside_round(zone, lon, 39.55, sigma)
        with pytest.raises(Refusal, match="geometry-no-number"):
            probability_inside(zone, lon, 39.55, np.diag([sigma, 9.0]))
    assert border_for(zone) is border_for(zone)
