"""Readiness: a sheet with nothing missing is green; each single thing missing gives its own light and reason."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.tasks.competence import May, WorkKind
from ceasefire.clearance.tasks.day import Weather
from ceasefire.clearance.tasks.hours import Spell, WorkRules, longest_stretch, over_limits
from ceasefire.clearance.tasks.lives.paper import AccreditationState
from ceasefire.clearance.tasks.order import Method, OrderSigned, Role, TaskOrder
from ceasefire.clearance.tasks.readiness import Item, Light, readiness
from ceasefire.clearance.tasks.sheet import Accreditation, AssetCheck, CommsCheck, Evacuation, Member, Sheet
from ceasefire.clearance.tasks.stops import Lift, Stop, StopCause
from ceasefire.languages import say
from ceasefire.vocabulary.refusal import Refusal

DAY = date(2026, 12, 7)
MORNING = datetime(2026, 12, 7, 4, tzinfo=UTC)
ORDER = TaskOrder(
    task="T", version=1, parcel="P", organisation="O", team="1", methods=(Method.MANUAL,), area_m2=1000,
    starts=date(2026, 12, 7), due=date(2026, 12, 7),
)  # fmt: skip
SIGNED = tuple(OrderSigned(order=ORDER.id, role=role, post=role.value, day=DAY) for role in Role)
FULL = Sheet(
    task="T", team="1", day=DAY, organisation="O", leader="l", medic="m",
    members=(
        Member(person="l", works=(WorkKind.LEADING,)),
        Member(person="m", works=(WorkKind.MEDICAL,)),
        Member(person="d", works=(WorkKind.DEMINING,)),
    ),
    orders=(ORDER,), signatures=SIGNED,
    accreditations=(
        Accreditation(
            organisation="O", state=AccreditationState.GRANTED, methods=(Method.MANUAL,), from_day=DAY,
            to_day=DAY + timedelta(days=14),
        ),
    ),
    evacuation=Evacuation(
        first_aid_min=10, damage_control_min=60, surgery_min=120, vehicle="v", drilled=DAY - timedelta(days=16)
    ),
    comms=(CommsCheck(means="radio", day=DAY, passed=True), CommsCheck(means="phone", day=DAY, passed=True)),
    assets=("det",), checks=(AssetCheck(asset="det", day=DAY, passed=True),),
    weather=Weather(wind_ms=12, temperature_c=40, rain_mm_h=4),
    known=tuple(
        May(person=person, work=work, until=DAY)
        for person, work in (("l", WorkKind.LEADING), ("m", WorkKind.MEDICAL), ("d", WorkKind.DEMINING))
    ),
)  # fmt: skip
"""Everything at its limit, and nothing past it."""


def test_a_full_sheet_is_green_at_every_limit() -> None:
    found = readiness(FULL)
    assert [one for one in found.checks if one.light is not Light.GREEN] == []
    assert [one.item for one in found.checks] == list(Item)
    assert found.light is Light.GREEN


def evac(**change: Any) -> dict[str, Any]:
    return {"evacuation": replace(FULL.evacuation, **change)}


def accredited(**change: Any) -> dict[str, Any]:
    return {"accreditations": (replace(FULL.accreditations[0], **change),)}


def members(n: int, **change: Any) -> dict[str, Any]:
    return {"members": tuple(replace(one, **change) if k == n else one for k, one in enumerate(FULL.members))}


def ordered(**change: Any) -> dict[str, Any]:
    order = replace(ORDER, **change)
    return {"orders": (order,), "signatures": tuple(replace(one, order=order.id) for one in SIGNED)}


STOP = Stop(task="T", cause=StopCause.CRITICAL_NONCONFORMITY, about="N-1", at=MORNING)
LATE = Lift(stop=STOP.id, at=MORNING + timedelta(days=2), post="a", words="w")
R, A = Light.RED, Light.AMBER
NEWER = replace(ORDER, version=2, replaces=ORDER.id)
SPELL = Spell(start=MORNING, end=MORNING + timedelta(minutes=61))
CASES: list[tuple[dict[str, Any], Item, Light, str]] = [
    ({"stops": (STOP,)}, Item.STOP, R, "stopped"),
    ({"stops": (STOP,), "lifts": (LATE,)}, Item.STOP, R, "stopped"),
    ({"accreditations": ()}, Item.ACCREDITATION, R, "accreditation-none"),
    (accredited(state=AccreditationState.SUSPENDED), Item.ACCREDITATION, R, "accreditation-state"),
    (accredited(from_day=DAY + timedelta(days=1)), Item.ACCREDITATION, R, "accreditation-days"),
    (accredited(to_day=date(2026, 12, 6), from_day=date(2026, 1, 1)), Item.ACCREDITATION, R, "accreditation-days"),
    (accredited(methods=(Method.DOGS,)), Item.ACCREDITATION, R, "accreditation-scope"),
    (ordered(improvised=True), Item.ACCREDITATION, R, "accreditation-scope"),
    (accredited(to_day=DAY + timedelta(days=13)), Item.ACCREDITATION, A, "accreditation-soon"),
    ({"orders": ()}, Item.ORDER, R, "order-none"),
    ({"signatures": SIGNED[:1]}, Item.ORDER, R, "order-unsigned"),
    (ordered(team="2"), Item.ORDER, R, "order-other"),
    (ordered(starts=DAY + timedelta(days=1), due=DAY + timedelta(days=9)), Item.ORDER, R, "order-early"),
    (ordered(starts=date(2026, 1, 1), due=DAY - timedelta(days=1)), Item.ORDER, A, "order-late"),
    ({"orders": (ORDER, NEWER)}, Item.ORDER, A, "order-newer"),
    ({"leader": "x"}, Item.LEADER, R, "leader-absent"),
    (members(0, present=False), Item.LEADER, R, "leader-absent"),
    ({"known": FULL.known[1:]}, Item.LEADER, R, "leader-unqualified"),
    ({"medic": ""}, Item.MEDIC, R, "medic-absent"),
    (members(1, present=False), Item.MEDIC, R, "medic-absent"),
    (members(1, also_at="T-9"), Item.MEDIC, R, "medic-tasked"),
    ({"known": (FULL.known[0], FULL.known[2])}, Item.MEDIC, R, "medic-unqualified"),
    (evac(first_aid_min=10.1), Item.EVACUATION, R, "evacuation-long"),
    (evac(damage_control_min=60.1), Item.EVACUATION, R, "evacuation-long"),
    (evac(surgery_min=120.1), Item.EVACUATION, R, "evacuation-long"),
    (evac(first_aid_min=None), Item.EVACUATION, R, "evacuation-unknown"),
    (evac(damage_control_min=None), Item.EVACUATION, R, "evacuation-unknown"),
    (evac(surgery_min=None), Item.EVACUATION, R, "evacuation-unknown"),
    (evac(vehicle=""), Item.EVACUATION, R, "evacuation-vehicle"),
    (evac(drilled=None), Item.EVACUATION, R, "drill"),
    (evac(drilled=DAY - timedelta(days=31)), Item.EVACUATION, R, "drill"),
    (evac(drilled=DAY + timedelta(days=1)), Item.EVACUATION, R, "drill"),
    (evac(drilled=DAY - timedelta(days=30)), Item.EVACUATION, A, "drill-soon"),
    (evac(drilled=DAY - timedelta(days=17)), Item.EVACUATION, A, "drill-soon"),
    ({"comms": ()}, Item.COMMS, R, "comms-none"),
    ({"comms": (replace(FULL.comms[0], day=DAY - timedelta(days=1)),)}, Item.COMMS, R, "comms-none"),
    ({"comms": FULL.comms[:1]}, Item.COMMS, A, "comms-one"),
    ({"comms": (FULL.comms[0], replace(FULL.comms[1], passed=False))}, Item.COMMS, A, "comms-one"),
    ({"checks": ()}, Item.EQUIPMENT, R, "check-missing"),
    ({"checks": (replace(FULL.checks[0], day=DAY - timedelta(days=1)),)}, Item.EQUIPMENT, R, "check-missing"),
    ({"checks": (*FULL.checks, replace(FULL.checks[0], passed=False))}, Item.EQUIPMENT, R, "check-failed"),
    ({"weather": None}, Item.WEATHER, A, "weather-unknown"),
    ({"weather": Weather(wind_ms=12.1, temperature_c=4, rain_mm_h=0)}, Item.WEATHER, R, "weather"),
    (members(2, present=False), Item.COMPETENCE, R, "nobody"),
    ({"known": FULL.known[:2]}, Item.COMPETENCE, R, "may-not"),
    (members(2, spells=(SPELL,)), Item.HOURS, R, "break"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "item", "light", "key"), CASES, ids=[f"{n}-{case[3]}" for n, case in enumerate(CASES)]
)
def test_each_thing_missing_has_its_light_and_its_reason(
    change: dict[str, Any], item: Item, light: Light, key: str
) -> None:
    found = readiness(replace(FULL, **change))
    assert found.light is light
    (amiss,) = [one for one in found.checks if one.light is not Light.GREEN and one.item is item]
    assert (amiss.light, [one.message for one in amiss.why]) == (light, [f"ctask-ready-{key}"])
    for language in ("en", "hy"):
        for reason in amiss.why:
            assert say(reason.message, language, **reason.arguments)


def test_every_reason_that_can_be_given_was_given_above() -> None:
    """A medic who also searches is asked for separately; it is two things at once."""
    told = {case[3] for case in CASES} | {"hours"}
    from ceasefire.languages.catalogue import catalogue

    known = {key.removeprefix("ctask-ready-") for key in catalogue("en").sources if key.startswith("ctask-ready-")}
    assert known == told


@given(st.lists(st.sampled_from(CASES), max_size=4, unique_by=id))
def test_nothing_that_is_missing_hides_another(cases: list[tuple[dict[str, Any], Item, Light, str]]) -> None:
    """Changes of different fields, all at once: each reason is still told, and the worst light wins."""
    change: dict[str, Any] = {}
    kept = []
    for one in cases:
        apart = {
            "accreditation-scope",
            "order-none",
            "order-unsigned",
            "leader-unqualified",
            "may-not",
            "medic-unqualified",
            "medic-tasked",  # of a medic who is named
        }
        if not set(one[0]) & set(change) and one[3] not in apart:
            change |= one[0]
            kept.append(one)
    found = readiness(replace(FULL, **change))
    told = {reason.message for check in found.checks for reason in check.why}
    assert {f"ctask-ready-{key}" for _, _, _, key in kept} <= told
    worst = max([Light.GREEN, *(light for _, _, light, _ in kept)], key=list(Light).index)
    assert list(Light).index(found.light) >= list(Light).index(worst)


def test_a_medic_who_searches_is_tasked_otherwise() -> None:
    found = readiness(replace(FULL, **members(1, works=(WorkKind.MEDICAL, WorkKind.DEMINING))))
    assert "ctask-ready-medic-tasked" in [reason.message for check in found.checks for reason in check.why]


# -- hours


def spells(*minutes: tuple[int, int]) -> tuple[Spell, ...]:
    return tuple(Spell(start=MORNING + timedelta(minutes=a), end=MORNING + timedelta(minutes=b)) for a, b in minutes)


RULES = WorkRules(lane_hours=2, stretch_min=60, break_min=10)


def test_at_the_limit_it_may_be_worked() -> None:
    assert over_limits("d", spells((0, 60), (70, 130)), RULES) == ()
    assert [one.message for one in over_limits("d", spells((0, 60), (79, 140)), RULES)] == [
        "ctask-ready-hours", "ctask-ready-break"
    ]  # fmt: skip


def test_a_rest_that_is_too_short_does_not_end_a_stretch() -> None:
    assert longest_stretch(spells((0, 30), (39, 60)), 10) == timedelta(minutes=60)
    assert longest_stretch(spells((0, 30), (40, 60)), 10) == timedelta(minutes=30)


@pytest.mark.parametrize("wrong", [((0, 30), (29, 40)), ((30, 30),), ((40, 30),)])
def test_times_that_cannot_be(wrong: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(Refusal, match="ctask-spells"):
        over_limits("d", spells(*wrong), RULES)
