"""Many zones at once, against rational arithmetic side by side: corners, sides, last digits, denormals, holes."""

import math
from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon, Polygon, box

from ceasefire.geometry.atlas import atlas_of, first_zone, zones_holding
from ceasefire.geometry.frame import Floats
from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.refusal import Refusal


@cache
def rings_of(zone: Zone) -> list[list[tuple[Fraction, Fraction]]]:
    rings = shapely.get_rings(shapely.get_parts(zone.shape))
    return [[(Fraction(a), Fraction(b)) for a, b in shapely.get_coordinates(ring).tolist()] for ring in rings]


def by_fractions(zone: Zone, lon: float, lat: float) -> bool:
    """Inside or on the border: crossings of a ray to the east, counted without rounding."""
    x, y, odd = Fraction(lon), Fraction(lat), False
    for corners in rings_of(zone):
        for (ax, ay), (bx, by) in pairwise(corners):
            if (ay > y and by > y) or (ay < y and by < y):
                continue
            turn = (ax - x) * (by - y) - (ay - y) * (bx - x)
            if turn == 0 and min(ax, bx) <= x <= max(ax, bx) and min(ay, by) <= y <= max(ay, by):
                return True
            if (ay > y) != (by > y) and (turn > 0) == (by > ay):
                odd = not odd
    return odd


def star(rng: np.random.Generator, lon: float, lat: float, radius: float, corners: int) -> Floats:
    turn = (np.arange(corners) + rng.uniform(0, 0.9, corners)) * 2 * np.pi / corners
    reach = radius * np.clip(1 + 0.3 * rng.normal(size=corners), 0.3, None)
    return np.stack([lon + reach * np.cos(turn), lat + reach * np.sin(turn)], -1)


def zones_of_all_kinds(rng: np.random.Generator, many: int) -> list[Zone]:
    """Stars over each other, some with a hole; boxes side by side on round numbers; two parts; a needle; a speck."""
    made = []
    for n in range(many):
        ring = star(rng, *rng.uniform([44, 38], [48, 41]), rng.uniform(0.02, 0.8), int(rng.integers(3, 60)))
        middle = ring.mean(axis=0)
        holed = Polygon(ring, [middle + (ring - middle) * 0.2])
        made.append(prepare(f"star {n}", holed if n % 3 == 0 and holed.is_valid else Polygon(ring)))
    made += [prepare("west", box(45, 39, 46, 40)), prepare("east", box(46, 39, 47, 40))]
    made.append(prepare("two parts", MultiPolygon([box(44, 38, 44.5, 38.5), box(44.5, 38.5, 45, 39)])))
    made.append(prepare("needle", Polygon([(44, 40), (48, 40.3), (48, 40.3 + 1e-13)])))
    made.append(prepare("speck", box(45.5, 39.5, 45.5 + 2e-14, 39.5 + 2e-14)))
    return made


def told_by(zones: Sequence[Zone], lon: Floats, lat: Floats) -> list[list[int]]:
    held = zones_holding(atlas_of(zones), lon, lat)
    lists = [held.zones[a:b].tolist() for a, b in zip(held.offsets[:-1], held.offsets[1:], strict=True)]
    first = first_zone(atlas_of(zones), lon, lat)
    assert first.tolist() == [numbers[0] if numbers else -1 for numbers in lists]
    return lists


def nudged(rng: np.random.Generator, values: Floats) -> Floats:
    """A few last digits up or down."""
    for _ in range(2):
        values = np.nextafter(values, np.where(rng.random(values.shape) < 0.3, math.inf, values))
        values = np.nextafter(values, np.where(rng.random(values.shape) < 0.3, -math.inf, values))
    return values


def hard_points(rng: np.random.Generator, zones: Sequence[Zone], many: int) -> Floats:
    """On corners, on sides as near as doubles go, at a corner's height or longitude, anywhere, and last digits off."""
    corners = np.vstack([shapely.get_coordinates(zone.shape) for zone in zones])
    start = rng.integers(0, len(corners) - 1, many)
    share = rng.choice([0.0, 0.5, 1.0, 0.25, 0.7], (many, 1))
    on_sides = corners[start] + share * (corners[start + 1] - corners[start])
    level = np.stack([rng.uniform(43.9, 48.1, many), corners[rng.integers(0, len(corners), many), 1]], -1)
    upright = np.stack([corners[rng.integers(0, len(corners), many), 0], rng.uniform(37.9, 41.1, many)], -1)
    mixed = np.stack([corners[rng.permutation(start), 0], corners[start, 1]], -1)
    anywhere = rng.uniform([43.5, 37.5], [48.5, 41.5], (many, 2))
    exact = np.vstack([corners[start], on_sides, level, upright, mixed, anywhere])
    return np.vstack([exact, nudged(rng, exact)])


@pytest.mark.parametrize("seed", range(3))
def test_every_answer_is_that_of_rational_arithmetic(seed: int) -> None:
    rng = np.random.default_rng(seed)
    zones = zones_of_all_kinds(rng, 12)
    points = hard_points(rng, zones, 25)
    for (lon, lat), numbers in zip(points.tolist(), told_by(zones, *points.T), strict=True):
        assert numbers == [k for k, zone in enumerate(zones) if by_fractions(zone, lon, lat)], (lon, lat)


@given(st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_any_zones_any_points(seed: int) -> None:
    rng = np.random.default_rng(seed)
    zones = zones_of_all_kinds(rng, int(rng.integers(0, 5)))
    points = hard_points(rng, zones, 3)
    for (lon, lat), numbers in zip(points.tolist(), told_by(zones, *points.T), strict=True):
        assert numbers == [k for k, zone in enumerate(zones) if by_fractions(zone, lon, lat)], (lon, lat)


def test_a_border_belongs_to_the_zones_on_both_its_sides() -> None:
    """On the common side and its ends both boxes; on a hole's side the zone around it; half an ulp off only one."""
    ringed = Polygon(box(45, 41, 46, 42).exterior, [box(45.4, 41.4, 45.6, 41.6).exterior])
    zones = [prepare("w", box(45, 39, 46, 40)), prepare("e", box(46, 39, 47, 40)), prepare("hole", ringed)]
    off = math.nextafter(46, 0)
    lon = np.array([46.0, 46, 46, off, 45.4, 45.5, math.nextafter(45.4, 50)])
    assert told_by(zones, lon, np.array([39.5, 39, 40, 39.5, 41.5, 41.4, 41.5])) == [
        [0, 1],
        [0, 1],
        [0, 1],
        [0],
        [2],
        [2],
        [],
    ]


def test_denormal_positions_and_numbers_that_are_none() -> None:
    zones = [
        prepare("diagonal", Polygon([(0, 0), (1, 1), (0, 1)])),
        prepare("lower", Polygon([(0, 0), (1, 0), (1, 1)])),
    ]
    tiny = 5e-324
    lon = np.array([tiny, tiny, 2 * tiny, 0.0, -tiny, tiny, math.nan, math.inf, 0.5])
    lat = np.array([tiny, 2 * tiny, tiny, tiny, 0.0, 0.0, 0.5, 0.5, math.nan])
    assert told_by(zones, lon, lat) == [[0, 1], [0], [1], [0], [], [1], [], [], []]
    with pytest.raises(Refusal, match="zone-too-fine"):
        atlas_of([prepare("fine", Polygon([(0, 0), (1, 1), (0, 1e-200)]))])


def test_many_points_are_told_in_their_own_order_whatever_the_batch() -> None:
    rng = np.random.default_rng(5)
    zones = zones_of_all_kinds(rng, 30)
    atlas = atlas_of(zones)
    lon, lat = rng.uniform(43.5, 48.5, 200_000), rng.uniform(37.5, 41.5, 200_000)
    held = zones_holding(atlas, lon, lat)
    point = np.repeat(np.arange(lon.size), np.diff(held.offsets))
    for number, zone in enumerate(zones):
        told = np.zeros(lon.size, bool)
        told[point[held.zones == number]] = True
        assert (told == shapely.intersects_xy(zone.shape, lon, lat)).all()
    shuffled = rng.permutation(lon.size)
    assert (first_zone(atlas, lon[shuffled], lat[shuffled]) == first_zone(atlas, lon, lat)[shuffled]).all()
    parts = [zones_holding(atlas, lon[k : k + 7777], lat[k : k + 7777]).zones for k in range(0, lon.size, 7777)]
    assert (np.concatenate(parts) == held.zones).all()


def test_no_zones_and_no_points() -> None:
    assert first_zone(atlas_of([]), [46.0, 0.0], [39.0, 0.0]).tolist() == [-1, -1]
    held = zones_holding(atlas_of([prepare("box", box(45, 39, 46, 40))]), [], [])
    assert held.offsets.tolist() == [0]
    assert held.zones.tolist() == []


def test_points_whose_side_plain_floating_point_gets_wrong() -> None:
    """Long sides near the origin: one point in five lies on the other side than a plain determinant says."""
    rng = np.random.default_rng(6)
    wrong = 0
    for _ in range(12):
        (ax, ay), (bx, by) = rng.uniform(0.01, 0.6, 2), rng.uniform(5, 9, 2)
        zone = prepare("triangle", Polygon([(ax, ay), (bx, by), (ax, by)]))
        share = rng.uniform(0, 0.1, 40)
        lon, lat = nudged(rng, ax + share * (bx - ax)), ay + share * (by - ay)
        true = [by_fractions(zone, x, y) for x, y in zip(lon.tolist(), lat.tolist(), strict=True)]
        assert [bool(numbers) for numbers in told_by([zone], lon, lat)] == true
        plain = (ax - lon) * (by - lat) - (ay - lat) * (bx - lon) >= 0
        wrong += int(np.sum(plain != np.array(true)))
    assert wrong > 20
