"""What grouping must do whatever the day: order, place on earth and oddities of input change nothing."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_rows import bearing, claim, point

from ceasefire.bench.fusion import found_labels, invented, rescaled
from ceasefire.bench.hard_days import Roughness, hard_day
from ceasefire.bench.plain_window import window_groups
from ceasefire.incident.fuse import fuse
from ceasefire.incident.scoring import score
from ceasefire.incident.settings import FusionSettings
from ceasefire.incident.table import ReportTable, table_of


def sets(table: ReportTable, **options) -> set[frozenset[str]]:
    fusion = fuse(table, **options)
    return {frozenset(fusion.table.report_id[r] for r in rows) for rows in fusion.members()}


def test_two_events_are_told_apart(world):
    assert sets(world()) == {frozenset({"u0", "v0", "a0", "b0"}), frozenset({"u1", "v1", "a1", "b1"})}


@pytest.fixture(scope="module")
def small_day():
    return invented(hard_day(5, events=40, rough=Roughness(overconfident=1.0, bias=0.4)))


@settings(max_examples=3, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_any_order_of_the_same_reports_gives_the_same_groups(small_day, seed):
    table = small_day[0]
    assert sets(table.taken(np.random.default_rng(seed).permutation(len(table)))) == sets(table)


@settings(max_examples=3, deadline=None)
@given(days=st.integers(-4000, 4000))
def test_another_date_gives_the_same_groups(small_day, days):
    table = small_day[0]
    shift = days * 86400.0
    moved = dataclasses.replace(table, start_s=table.start_s + shift, end_s=table.end_s + shift)
    assert sets(moved) == sets(table)


@pytest.mark.parametrize("lon", [-179.9, 179.95, 0.0, 100.0])
def test_another_longitude_gives_nearly_the_same_groups(small_day, lon):
    """Across the date line too. Rounding may tip a pair that stands on the edge: score one by the other."""
    table = small_day[0]
    moved = dataclasses.replace(table, lon=(table.lon - 46.9 + lon + 180) % 360 - 180)
    here, there = found_labels(fuse(table)), found_labels(fuse(moved))
    assert score(here, there)["b3_f1"] > 0.98


def test_one_wrong_year_or_swapped_position_does_not_blur_the_day(small_day):
    table = small_day[0]
    right = found_labels(fuse(table))
    strayed = table.taken([*range(len(table)), 0, 1])
    shift, swap = np.zeros(len(strayed)), np.arange(len(strayed)) == len(table) + 1
    shift[len(table)] = -1800 * 365 * 86400.0
    strayed = dataclasses.replace(
        strayed, report_id=(*table.report_id, "wrong-year", "swapped"), start_s=strayed.start_s + shift,
        end_s=strayed.end_s + shift, lat=np.where(swap, strayed.lon, strayed.lat),
        lon=np.where(swap, strayed.lat, strayed.lon),
    )  # fmt: skip
    found = found_labels(fuse(strayed))
    assert score(right, {name: found[name] for name in right})["b3_f1"] > 0.97


def test_near_a_pole_nothing_breaks(world):
    table = world()
    moved = dataclasses.replace(table, lat=table.lat - 40 + 89.5)
    assert sum(len(group) for group in sets(moved)) == len(table)


@pytest.mark.parametrize("rows", [[], [point("a", "U1")], [point(f"p{i}", "U1") for i in range(40)]])
def test_nothing_one_report_and_forty_copies(rows):
    assert sum(len(group) for group in sets(table_of(rows))) == len(rows)


def test_missing_errors_are_no_obstacle():
    bare = {"sigma_s": np.nan, "major_m": np.nan, "minor_m": np.nan, "orientation_deg": np.nan, "count_best": np.nan}
    rows = [point("a", "U1") | bare, bearing("b", "A1", 0, 9, 0, -3000) | bare | {"bearing_sigma_deg": np.nan},
            claim("c", "MOD") | bare | {"radius_m": np.nan}]  # fmt: skip
    assert sets(table_of(rows)) == {frozenset("abc")}


def test_the_farther_apart_the_less_they_are_one():
    def one(metres: float, seconds: float) -> bool:
        return len(sets(table_of([point("a", "U1"), point("b", "U2", seconds, metres)]))) == 1

    assert [one(d, 0) for d in (0, 50, 5000, 20_000)] == [True, True, False, False]
    assert [one(0, s) for s in (0, 5, 7200)] == [True, True, False]


def test_sound_has_travelled_first():
    """Two bearings cross 10 km from one of them: heard half a minute apart they are one event, at once they are not."""
    near = bearing("near", "A1", 0.0, 1000 / 337, 0, -1000)
    assert len(sets(table_of([near, bearing("far", "A2", 90.0, 12_000 / 337, -12_000, 0)]))) == 1
    both = fuse(table_of([near, bearing("far", "A2", 90.0, -20.0, -12_000, 0)]))
    late = fuse(table_of([near, bearing("far", "A2", 90.0, 12_000 / 337, -12_000, 0)]))
    assert both.residuals.terms[0, 0] < late.residuals.terms[0, 0] or len(both.members()) == 2


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_rough_days_beat_the_plain_window(seed):
    table, truth, _ = invented(hard_day(seed, events=100, rough=Roughness(overconfident=1.0, bias=0.5)))
    assert score(truth, found_labels(fuse(table)))["b3_f1"] > score(truth, window_groups(table))["b3_f1"] + 0.1


def test_wrong_error_bars_cost_little(small_day):
    table, truth, _ = small_day
    right = score(truth, found_labels(fuse(table)))["b3_f1"]
    for factor in (0.5, 2.0):
        assert score(truth, found_labels(fuse(rescaled(table, factor))))["b3_f1"] > right - 0.06


def test_learning_on_blocks_of_the_day_is_enough():
    table, truth, _ = invented(hard_day(4, events=150, rough=Roughness(overconfident=1.0, bias=0.3)))
    whole = score(truth, found_labels(fuse(table)))["b3_f1"]
    part = score(truth, found_labels(fuse(table, FusionSettings(learn_on=400))))["b3_f1"]
    assert part > whole - 0.04
