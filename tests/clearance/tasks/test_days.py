"""Orders, lanes and days: what is taken in, what is refused with its rule, what counts, at every limit."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.tasks.accept_day import Ground, accept_day
from ceasefire.clearance.tasks.counting import counted
from ceasefire.clearance.tasks.day import Blocked, Cause, DayProgress, Stoppage, Weather, Work
from ceasefire.clearance.tasks.lanes import Along, Lane, area_m2, neighbours, overlaps, shape
from ceasefire.clearance.tasks.order import (
    DEPTH_CM,
    Method,
    OrderSigned,
    Role,
    TaskOrder,
    check_order,
    check_version,
    current,
    unsigned,
)  # fmt: skip
from ceasefire.clearance.tasks.progress import DayEntered, progress_of
from ceasefire.clearance.tasks.protocols import USUAL, Protocols, beyond
from ceasefire.clearance.tasks.readiness import Light
from ceasefire.clearance.tasks.stops import Stop, StopCause
from ceasefire.vocabulary.refusal import Refusal

DAY = date(2026, 12, 7)
NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)
FINE = Weather(wind_ms=3, temperature_c=12, rain_mm_h=0)
LANE = Lane(lane="L-1", task="T", corners=((0, 0), (50, 0), (50, 2), (0, 2)))
ORDER = TaskOrder(
    task="T", version=1, parcel="P", organisation="O", team="1", methods=tuple(Method), area_m2=1000,
    starts=date(2026, 12, 1), due=date(2027, 1, 31), depth_cm=DEPTH_CM,
)  # fmt: skip
GROUND = Ground(order=ORDER, lane=LANE, before=(), light=Light.GREEN)


def work(m2: float = 40, method: Method = Method.MANUAL, **more: Any) -> Work:
    depth = None if method is Method.BAC_SURFACE else DEPTH_CM
    return Work(**{"method": method, "m2": m2, "depth_cm": depth, **more})


def dog(m2: float, name: str, handler: str, part: str = "a", **more: Any) -> Work:
    return work(m2, Method.DOGS, asset=name, handler=handler, part=part, **{"tested": True, **more})


def day(*works: Work, **more: Any) -> DayProgress:
    return DayProgress(**{"task": "T", "lane": "L-1", "day": DAY, "team": "1", "works": works, "weather": FINE, **more})


def refused(entry: DayProgress, ground: Ground = GROUND) -> tuple[str, object]:
    with pytest.raises(Refusal) as told:
        accept_day(entry, ground)
    return told.value.key, told.value.arguments.get("rule")


# -- orders


def test_the_version_that_both_have_signed_is_in_force() -> None:
    second = replace(ORDER, version=2, due=date(2027, 3, 1), replaces=ORDER.id)
    check_version(ORDER, None)
    check_version(second, ORDER)
    signed = [
        OrderSigned(order=one.id, role=role, post=role.value, day=DAY + timedelta(days=n))
        for n, one in enumerate((ORDER, second))
        for role in Role
    ]
    assert current([ORDER, second], signed, DAY - timedelta(days=1)) is None
    assert current([ORDER, second], signed, DAY) is ORDER
    assert current([ORDER, second], signed, DAY + timedelta(days=1)) is second
    assert current([ORDER, second], signed[:-1], DAY + timedelta(days=9)) is ORDER


def test_one_post_does_not_sign_in_both_roles() -> None:
    signed = [OrderSigned(order=ORDER.id, role=role, post="same", day=DAY) for role in Role]
    assert unsigned(ORDER, signed, DAY) == (Role.OPERATOR,)


def test_a_changed_order_is_not_the_signed_one() -> None:
    signed = [OrderSigned(order=ORDER.id, role=role, post=role.value, day=DAY) for role in Role]
    assert current([replace(ORDER, area_m2=2000)], signed, DAY) is None


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"area_m2": 0}, "ctask-order-empty"),
        ({"methods": ()}, "ctask-order-empty"),
        ({"due": date(2026, 11, 30)}, "ctask-order-version"),
        ({"version": 2}, "ctask-order-version"),
        ({"depth_cm": None}, "ctask-depth-needed"),
        ({"depth_cm": 0}, "ctask-depth-needed"),
        ({"depth_cm": 20}, "ctask-depth-reason"),
        ({"methods": (Method.BAC_SURFACE,)}, "ctask-depth-surface"),
    ],
)
def test_orders_that_cannot_be_carried_out(change: dict[str, Any], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        check_order(replace(ORDER, **change))


def test_orders_that_can() -> None:
    check_order(replace(ORDER, depth_cm=20, depth_reason="deep mines"))
    check_order(replace(ORDER, methods=(Method.BAC_SURFACE,), depth_cm=None))


# -- lanes


def test_a_strip_along_a_baseline_has_the_area_of_its_sides() -> None:
    straight = Along(baseline=((0, 0), (100, 0)), from_m=10, to_m=60, near_m=1, far_m=3)
    assert area_m2(Lane(lane="a", task="T", along=straight)) == pytest.approx(100)
    right = replace(straight, near_m=0, far_m=-2)
    assert shape(Lane(lane="b", task="T", along=right)).bounds == pytest.approx((10, -2, 60, 0))
    bent = Along(baseline=((0, 0), (50, 0), (50, 50)), from_m=0, to_m=100, near_m=0, far_m=2)
    assert area_m2(Lane(lane="c", task="T", along=bent)) == pytest.approx(2 * 100 - 4)


@pytest.mark.parametrize(
    ("lane", "key"),
    [
        ({}, "ctask-lane-shape"),
        ({"corners": ((0, 0), (1, 1))}, "ctask-lane-corners"),
        ({"corners": ((0, 0), (2, 2), (2, 0), (0, 2))}, "ctask-lane-invalid"),
        ({"along": Along(baseline=((0, 0), (10, 0)), from_m=0, to_m=11, near_m=0, far_m=1)}, "ctask-lane-baseline"),
        ({"along": Along(baseline=((0, 0), (10, 0)), from_m=5, to_m=5, near_m=0, far_m=1)}, "ctask-lane-baseline"),
        ({"along": Along(baseline=((0, 0), (10, 0)), from_m=0, to_m=5, near_m=1, far_m=1)}, "ctask-lane-baseline"),
        ({"along": Along(baseline=((0, 0),), from_m=0, to_m=5, near_m=0, far_m=1)}, "ctask-lane-baseline"),
    ],
)
def test_lanes_that_are_no_area(lane: dict[str, Any], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        shape(Lane(lane="x", task="T", **lane))


def row(n: int, x: float) -> Lane:
    return Lane(lane=f"L-{n}", task="T", corners=((x, 0), (x + 2, 0), (x + 2, 10), (x, 10)))


def test_neighbours_touch() -> None:
    lanes = [row(1, 0), row(2, 2), row(3, 4.09), row(4, 6.2)]
    assert neighbours(lanes, "L-2") == ("L-1", "L-3")
    assert neighbours(lanes, "L-4") == ()
    with pytest.raises(Refusal, match="ctask-lane-unknown"):
        neighbours(lanes, "L-9")


def test_overlap_up_to_the_limit_is_let_be() -> None:
    assert overlaps([row(1, 0), row(2, 2 - 0.0179)]) == ()
    ((one, other, m2),) = overlaps([row(1, 0), row(2, 2 - 0.0181)])
    assert (one, other, m2) == ("L-1", "L-2", pytest.approx(0.181))


# -- days


def test_a_day_is_taken_in() -> None:
    accept_day(day(work(100)), GROUND)
    accept_day(day(stoppages=(Stoppage(cause=Cause.WEATHER, minutes=300),)), replace(GROUND, light=Light.RED))


def test_no_searcher_covers_more_than_the_lane() -> None:
    half = day(work(60), day=DAY - timedelta(days=1))
    after = replace(GROUND, before=(half,))
    accept_day(day(work(40)), after)
    assert refused(day(work(40.01)), after) == ("ctask-day-too-much", "3")
    assert refused(day(work(100.01)))[0] == "ctask-day-too-much"
    assert refused(day(work(60), work(41)))[0] == "ctask-day-too-much"


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    first = day(work(90))
    after = replace(GROUND, before=(first,))
    assert refused(day(work(95)), after)[0] == "ctask-day-twice"
    accept_day(day(work(95), corrects=first.id), after)
    assert refused(day(work(95), corrects="day-0"), after)[0] == "ctask-day-corrects-nothing"


def test_blocked_ground_is_not_there_to_be_worked() -> None:
    pocket = Blocked(m2=30, why="wall", marked="red stakes")
    accept_day(day(work(70), blocked=(pocket,)), GROUND)
    assert refused(day(work(70.1), blocked=(pocket,))) == ("ctask-day-too-much", "3")
    assert refused(day(blocked=(replace(pocket, m2=101),)))[0] == "ctask-day-too-much"
    assert refused(day(blocked=(replace(pocket, marked=" "),))) == ("ctask-blocked-words", "6")


@pytest.mark.parametrize(
    ("works", "key", "rule"),
    [
        ((work(40, depth_cm=None),), "ctask-depth-needed", "4"),
        ((work(40, depth_cm=12.9),), "ctask-depth-reason", "4"),
        ((work(40, Method.BAC_SURFACE, depth_cm=5),), "ctask-depth-surface", "12"),
        ((work(0),), "ctask-day-numbers", None),
        ((work(-4),), "ctask-day-numbers", None),
        ((work(40, hours={"deminer": -1}),), "ctask-day-numbers", None),
        ((work(40, Method.DOGS),), "ctask-dog-who", "11"),
        ((dog(40, "d1", "h1", tested=False),), "ctask-dog-untested", "11"),
        ((dog(40, "d1", "h1", tested=None),), "ctask-dog-untested", "11"),
        ((work(40, follow_up=True),), "ctask-follow-up", "10"),
        ((work(40, Method.MECHANICAL, asset="m"), work(41, follow_up=True)), "ctask-follow-up", "10"),
    ],
)
def test_what_a_day_cannot_say(works: tuple[Work, ...], key: str, rule: str | None) -> None:
    assert refused(day(*works)) == (key, rule)


def test_depth_may_be_absent_or_less_for_a_reason() -> None:
    accept_day(day(work(40, depth_cm=None, depth_reason="rock")), GROUND)
    accept_day(day(work(40, depth_cm=8, depth_reason="rock")), GROUND)
    accept_day(day(work(40, Method.BAC_SURFACE)), GROUND)


@pytest.mark.parametrize(
    ("weather", "key"),
    [
        (None, "ctask-dog-weather-unknown"),
        (replace(FINE, wind_ms=8.1), "ctask-dog-weather"),
        (replace(FINE, rain_mm_h=0.1), "ctask-dog-weather"),
        (replace(FINE, temperature_c=30.1), "ctask-dog-weather"),
        (replace(FINE, temperature_c=-0.1), "ctask-dog-weather"),
    ],
)
def test_dogs_search_in_their_weather_only(weather: Weather | None, key: str) -> None:
    assert refused(day(dog(40, "d1", "h1"), weather=weather)) == (key, "11")
    accept_day(day(dog(40, "d1", "h1"), weather=Weather(wind_ms=8, temperature_c=30, rain_mm_h=0)), GROUND)


def test_weather_at_its_limit_is_work_and_past_it_is_none() -> None:
    limit = USUAL.weather
    edge = Weather(wind_ms=limit.wind_ms, temperature_c=limit.coldest_c, rain_mm_h=limit.rain_mm_h)
    assert beyond(edge, limit) == ()
    accept_day(day(work(40), weather=edge), GROUND)
    assert refused(day(work(40), weather=replace(edge, rain_mm_h=limit.rain_mm_h + 0.1)))[0] == "ctask-weather-beyond"


def test_a_red_morning_a_stop_another_lane_and_too_early_a_day_let_nothing_in() -> None:
    assert refused(day(work()), replace(GROUND, light=Light.RED)) == ("ctask-day-red", "7")
    accept_day(day(work()), replace(GROUND, light=Light.AMBER))
    stop = Stop(task="T", cause=StopCause.ACCIDENT, about="A-1", at=NOON)
    assert refused(day(work()), replace(GROUND, stops=(stop,))) == ("ctask-day-stopped", "13")
    assert refused(day(work(), lane="L-2"))[0] == "ctask-day-elsewhere"
    assert refused(day(work(), day=date(2026, 11, 30)))[0] == "ctask-day-too-early"
    ordered = replace(GROUND, order=replace(ORDER, methods=(Method.MANUAL,)))
    assert refused(day(work(40, Method.MECHANICAL)), ordered)[0] == "ctask-day-method"


# -- what counts


def test_machines_prepare_unless_followed_up_or_accredited() -> None:
    machine = work(80, Method.MECHANICAL, asset="flail")
    alone = counted([day(machine)], 100, USUAL)
    assert (alone.total, alone.prepared) == (0, 80)
    followed = counted([day(machine, work(50, follow_up=True))], 100, USUAL)
    assert (dict(followed.cleared), followed.prepared) == ({Method.MECHANICAL: 50}, 30)
    primary = counted([day(machine)], 100, Protocols(machines=("flail",)))
    assert (primary.total, primary.prepared) == (80, 0)


def test_dogs_count_where_two_independent_ones_searched() -> None:
    one = dog(60, "d1", "h1")
    assert (counted([day(one)], 100, USUAL).total, counted([day(one)], 100, USUAL).waiting) == (0, 60)
    both = counted([day(one, dog(40, "d2", "h2"))], 100, USUAL)
    assert (both.total, both.waiting) == (40, 20)
    assert counted([day(one, dog(40, "d2", "h1"))], 100, USUAL).total == 0
    assert counted([day(one, dog(40, "d2", "h2", part="b"))], 100, USUAL).total == 0
    assert counted([day(one)], 100, Protocols(dogs=("d1",))).total == 60


@given(
    st.lists(
        st.tuples(st.sampled_from(list(Method)), st.floats(0.1, 200), st.sampled_from(["x", "y"]), st.booleans()),
        max_size=8,
    )
)
def test_what_counts_is_never_more_than_the_lane_nor_than_was_worked(rows: Any) -> None:
    works = [
        work(m2, method, asset=asset, handler=asset, part="p", follow_up=follow and method is Method.MANUAL)
        for method, m2, asset, follow in rows
    ]
    found = counted([day(*works)], 100, USUAL)
    assert found.total <= 100 * (1 + 1e-12)
    for method, m2 in found.cleared.items():
        assert 0 < m2 <= sum(one.m2 for one in works if one.method is method) + 1e-9
    assert found.prepared >= 0
    assert found.waiting >= -1e-9


def test_progress_of_any_day_as_known_at_any_moment() -> None:
    first = day(work(30, hours={"deminer": 12.0}), signals=9, devices=("D-1",), day=DAY)
    second = day(
        work(20, hours={"deminer": 8.0, "leader": 2.0}), signals=4, devices=("D-1", "D-2"), day=DAY + timedelta(1)
    )
    mended = replace(first, works=(work(25, hours={"deminer": 12.0}),), corrects=first.id)
    entered = [
        DayEntered(entry=first, at=NOON),
        DayEntered(entry=second, at=NOON + timedelta(days=1)),
        DayEntered(entry=mended, at=NOON + timedelta(days=2)),
    ]

    def at(days: int, known: int | None = None) -> float:
        then = NOON + timedelta(days=known) if known is not None else None
        return progress_of(entered, [LANE], DAY + timedelta(days=days), known=then).cleared_m2

    assert [at(-1), at(0), at(1)] == [0, 25, 45]
    assert [at(1, -1), at(1, 0), at(1, 1), at(1, 2)] == [0, 30, 50, 45]
    whole = progress_of(entered, [LANE], DAY + timedelta(days=1))
    assert (whole.took.hours, whole.took.signals, whole.took.devices) == (
        {"deminer": 20.0, "leader": 2.0}, 13, ("D-1", "D-2")
    )  # fmt: skip
    assert whole.m2_per_hour == pytest.approx(45 / 22)
    assert (whole.counts_m2, whole.remaining_m2) == (45, 55)


def test_while_a_task_is_stopped_none_of_it_counts() -> None:
    entered = [DayEntered(entry=day(work(30)), at=NOON)]
    stop = Stop(task="T", cause=StopCause.ACCIDENT, about="A-1", at=NOON)
    held = progress_of(entered, [LANE], DAY, stops=(stop,))
    assert (held.held, held.cleared_m2, held.counts_m2) == (True, 30, 0)


def test_blocked_pockets_are_neither_cleared_nor_remaining() -> None:
    pocket = Blocked(m2=30, why="wall", marked="red stakes")
    found = progress_of([DayEntered(entry=day(work(50), blocked=(pocket,)), at=NOON)], [LANE], DAY)
    assert (found.cleared_m2, found.blocked_m2, found.remaining_m2, found.unplaced_pockets) == (50, 30, 20, 1)
