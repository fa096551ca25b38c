"""Hours watched and lost add up to the period, overlaps count once, and silence is never calm."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.stats import chi2, poisson

from ceasefire.observation.records import Coverage, Origin
from ceasefire.reporting.watch import account, circle, coverage_part, rate
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import PlaceArea
from ceasefire.vocabulary.terms import Lost, SourceKind

AREA = PlaceArea(lat=40.0, lon=47.0, radius_m=2000, name="made")


@pytest.fixture
def period(day):
    return day.heading.start, day.heading.end


def watch(period, start_h, end_h, watched=True, share=1.0, lost=None, **more):
    when = Span(start=period[0] + timedelta(hours=start_h), end=period[0] + timedelta(hours=end_h))
    given = {"asset": "post 1", "source_kind": SourceKind.POST, **more}
    return Coverage(origin=Origin(sealed="00" * 32, sensor="t/1", locator="row"), area=AREA, when=when, watched=watched,
                    share=share, lost=lost, **given)  # fmt: skip


def test_overlapping_watches_count_once(period):
    watched, lost = account([watch(period, 0, 10), watch(period, 5, 12)], *period)
    assert watched == pytest.approx(12)
    assert lost["unaccounted"] == pytest.approx(12)


def test_hours_outside_the_period_do_not_count(period):
    assert account([watch(period, -5, 2), watch(period, 23, 30)], *period)[0] == pytest.approx(3)


def test_a_partial_share_loses_the_rest_for_its_reason(period):
    watched, lost = account([watch(period, 0, 24, share=0.75, lost=Lost.CLOUD)], *period)
    assert watched == pytest.approx(18)
    assert {reason: hours for reason, hours in lost.items() if hours} == {"cloud": pytest.approx(6)}


def test_denial_outranks_weather_where_both_are_given(period):
    both = [watch(period, 0, 4, watched=False, lost=Lost.WEATHER), watch(period, 2, 4, watched=False, lost=Lost.DENIAL)]
    _, lost = account(both, *period)
    assert (lost["weather"], lost["denial"]) == (pytest.approx(2), pytest.approx(2))


spells = st.lists(
    st.tuples(st.floats(-3, 26), st.floats(0, 6), st.booleans(), st.floats(0, 1), st.sampled_from([None, *Lost])),
    max_size=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(spells=spells)
def test_watched_and_lost_are_exactly_the_period(period, spells):
    made = [watch(period, s, s + length, w, share, lost) for s, length, w, share, lost in spells]
    watched, lost = account(made, *period)
    assert watched + sum(lost.values()) == pytest.approx(24, abs=1e-6)
    assert -1e-9 <= watched <= 24 + 1e-9


def test_only_standing_assets_owe_the_whole_period(period):
    flown = watch(period, 3, 5, asset="UAV 1", source_kind=SourceKind.UAV)
    part = coverage_part([watch(period, 0, 20), flown], *period)
    post, uav = (next(r for r in part["assets"] if r["asset"] == name) for name in ("post 1", "UAV 1"))
    assert (post["planned_hours"], post["lost_hours"]) == (24, {"unaccounted": 4})
    assert (uav["planned_hours"], uav["lost_hours"]) == (2, {})
    assert part["planned_hours"] == 26


def test_an_area_is_not_counted_twice_and_is_measured_in_square_kilometres(period):
    part = coverage_part([watch(period, 0, 1), watch(period, 4, 5)], *period, (46.5, 39.5, 47.5, 40.5))
    assert part["assets"][0]["area_km2"] == pytest.approx(12.5, abs=0.2)  # a 32-corner disc of 2 km
    assert part["ground"]["watched_km2"] == pytest.approx(12.5, abs=0.2)
    assert part["ground"]["area_km2"] == pytest.approx(9471, rel=0.01)  # 111.2 km by 85.2 km


def test_a_lost_area_is_no_watched_area(period):
    part = coverage_part([watch(period, 0, 24, watched=False, lost=Lost.NIGHT)], *period)
    row = part["assets"][0]
    assert (row["area_km2"], row["watched_area"], len(row["lost_area"])) == (0, [], 1)


@pytest.mark.parametrize(("incidents", "hours"), [(0, 24), (3, 49.8), (40, 100)])
def test_the_rate_has_the_exact_poisson_interval(incidents, hours):
    told = rate(incidents, hours)
    low = chi2.ppf(0.025, 2 * incidents) / 2 if incidents else 0
    high = chi2.ppf(0.975, 2 * incidents + 2) / 2
    assert told["low"] == pytest.approx(100 * low / hours, abs=6e-4)
    assert told["high"] == pytest.approx(100 * high / hours, abs=6e-4)
    assert poisson.cdf(incidents, high) == pytest.approx(0.025, abs=1e-6)


def test_no_hours_no_rate():
    assert rate(4, 0) is None


def test_a_circle_is_round_on_the_ground():
    ring = circle(40.0, 47.0, 1000, 360)
    north = max(lat for _, lat in ring) - 40.0
    east = max(lon for lon, _ in ring) - 47.0
    assert north * 111.195 == pytest.approx(1.0, abs=1e-6)
    assert east / north == pytest.approx(1.3054, abs=1e-3)


def test_coverage_outside_the_period_is_left_out(period):
    late = replace(watch(period, 30, 31), asset="post 9")
    assert coverage_part([late], *period)["assets"] == []
