"""The words monitors use for a place, in metres and degrees."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.observation.intake.sectors import POINTS, find_compass, read_sector, says_unknown


@pytest.mark.parametrize(
    ("text", "bearing", "half", "low", "high"),
    [
        ("0.5-1.5km SW", 225.0, 11.25, 500, 1500),
        ("2-4km SE", 135.0, 11.25, 2000, 4000),
        ("1km N", 0.0, 11.25, 750, 1250),
        ("about 3 km south-west", 225.0, 11.25, 2250, 3750),
        ("800m N", 0.0, 11.25, 600, 1000),
        ("up to 5km WSW", 247.5, 11.25, 0, 5000),
        ("500 m - 1,5 km NW", 315.0, 11.25, 500, 1500),
        ("2–4 км ЮВ", 135.0, 11.25, 2000, 4000),
        ("1-3km ESE and SE", 123.75, 22.5, 1000, 3000),
        ("2-4km south-east, south-south-east and south of its position", 157.5, 33.75, 2000, 4000),
        ("1-2km N, NNW and NNE", 0.0, 33.75, 1000, 2000),
    ],
)
def test_sectors(text: str, bearing: float, half: float, low: float, high: float) -> None:
    sector = read_sector(text)
    assert sector is not None
    assert (sector.bearing_deg, sector.half_width_deg) == (bearing, half)
    assert (sector.range_min_m, sector.range_max_m) == (pytest.approx(low), pytest.approx(high))


def test_areas_of_the_reference_sectors() -> None:
    """2-4 km over one compass point are 2.36 km², 5-7 km 4.71 km²: annulus area times 22.5/360."""
    for text, area in (("2-4km SE", 2.36), ("5-7km W", 4.71)):
        sector = read_sector(text)
        assert sector is not None
        ring = math.pi * (sector.range_max_m**2 - sector.range_min_m**2) / 1e6
        assert ring * sector.half_width_deg / 180 == pytest.approx(area, abs=0.01)


@pytest.mark.parametrize(
    "text", ["N/K", "", "3km", "SE", "4-2km SE", "2km N and S", "near the bridge", "9" * 1000 + "km SE"]
)
def test_what_is_no_sector(text: str) -> None:
    assert read_sector(text) is None


def test_one_standard_deviation_of_a_compass_point() -> None:
    sector = read_sector("2-4km SE")
    assert sector is not None
    assert sector.bearing_sigma_deg == pytest.approx(6.495, abs=0.001)


@pytest.mark.parametrize("text", ["N/K", " n/k", "", "unknown", "неизвестно", "–"])
def test_ways_to_say_unknown(text: str) -> None:
    assert says_unknown(text)


@pytest.mark.parametrize(
    ("word", "point"), [("north-west", "NW"), ("South South East", "SSE"), ("ЗСЗ", "WNW"), ("kuzey", "N")]
)
def test_compass_words(word: str, point: str) -> None:
    assert find_compass(word) == point


@pytest.mark.parametrize("word", ["NS", "town", "", "NNNE", "eastwardly wind"])
def test_words_that_are_no_compass_point(word: str) -> None:
    assert find_compass(word) is None


@given(st.sampled_from(POINTS), st.integers(0, 20), st.integers(1, 20))
def test_every_point_and_range_is_read(point: str, low: int, more: int) -> None:
    sector = read_sector(f"{low}-{low + more}km {point}")
    assert sector is not None
    assert sector.bearing_deg == POINTS.index(point) * 22.5
    assert (sector.range_min_m, sector.range_max_m) == (low * 1000, (low + more) * 1000)


@given(st.text(max_size=80))
def test_any_text_gives_a_possible_sector_or_none(text: str) -> None:
    sector = read_sector(text)
    if sector is not None:
        assert 0 <= sector.range_min_m <= sector.range_max_m
        assert 0 <= sector.bearing_deg < 360
