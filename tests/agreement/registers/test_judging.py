"""Sightings before the agreement: statuses by hand for sharp places, three values where something is open."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from ceasefire.agreement.facts import Actor, Attribution, FactStatus
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.registers.areas import Disc
from ceasefire.agreement.registers.desk_files import classes_of
from ceasefire.agreement.registers.inventory import Inventory, Site
from ceasefire.agreement.registers.judging import Desk, judge
from ceasefire.agreement.registers.notifications import Notice, Notices, Withdrawn
from ceasefire.agreement.registers.rules import arms_rules, excusing_kinds
from ceasefire.agreement.registers.sightings import Judged, Sighting, Status
from ceasefire.agreement.registers.weapons import Calibres, Weapon
from ceasefire.agreement.telling import as_lines
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere, Place, Sector, Spot
from ceasefire.vocabulary.terms import WeaponClass

V, OUT, S, N, X, C = (
    Status.IN_VIOLATION,
    Status.OUTSIDE_SITE,
    Status.IN_SITE,
    Status.UNDER_NOTICE,
    Status.NOT_CONCERNED,
    Status.CANNOT_TELL,
)
K = WeaponClass
GEOD = Geod(ellps="WGS84")
FROM = datetime(2021, 1, 31, 22, tzinfo=UTC)
DAY = datetime(2021, 2, 11, 9, tzinfo=UTC)
A, B = (Actor(party=name, attribution=Attribution.ESTABLISHED) for name in "AB")
HOWITZER = Weapon(kind=(K.ARTILLERY,))
BIG = Weapon(kind=(K.ARTILLERY,), calibre_mm=Calibres(low=122, high=122))
SMALL = Weapon(kind=(K.ARTILLERY,), calibre_mm=Calibres(low=85, high=85))
GRAD, SMERCH = (Weapon(kind=(K.ROCKET_LAUNCHER,), model=name) for name in ("Grad", "Smerch"))
LIMIT = {"big": 25_000, "small": 7_500, "mlrs": 35_000, "far": 70_000}
LINE = {"A": 38.0, "B": 38.1}
SITE = Site(
    id="s1", party="A", area=Disc(lat=48.0, lon=37.2, radius_m=2000), edition="1", valid_from=FROM, known_from=FROM
)


def spot(lon: float, lat: float = 48.0, sigma: float = 0.0) -> Spot:
    return Spot(lat=lat, lon=lon, semi_major_m=sigma, semi_minor_m=sigma)


def sighting(weapon: Weapon, place: Place, side: Actor = A, at: datetime = DAY, **more: object) -> Sighting:
    return Sighting(id="x", time=Span.at(at), place=place, weapon=weapon, side=side, **more)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def desk(signed: Signed) -> Desk:
    classes = classes_of(signed)
    return Desk(
        classes=classes, rules=arms_rules(signed, classes), inventory=Inventory(sites=(SITE,)), book=signed.zones
    )


def status(desk: Desk, one: Sighting) -> Status:
    return judge([one], desk)[0].status


def exercise(**more: object) -> Notice:
    given: dict[str, object] = {
        "id": "n",
        "kind": "exercise",
        "by": "A",
        "given_at": DAY - timedelta(days=2),
        "start": DAY - timedelta(hours=3),
        "end": DAY + timedelta(hours=3),
        "area": Disc(lat=48.0, lon=37.9, radius_m=5000),
    }
    return Notice(**(given | more))  # type: ignore[arg-type]


def metres_to_line(lon: float, lat: float, line: float) -> float:
    """Geodesic distance to the meridian of a line, by trying its places."""
    lats = np.linspace(lat - 0.05, lat + 0.05, 2001)
    return float(GEOD.inv(np.full(2001, lon), np.full(2001, lat), np.full(2001, line), lats)[2].min())


@pytest.mark.parametrize(
    ("weapon", "name"),
    [(BIG, "big"), (SMALL, "small"), (GRAD, "mlrs"), (SMERCH, "far")],
    ids=["big", "small", "mlrs", "far"],
)
def test_sharp_sightings_of_known_class_and_side(desk: Desk, weapon: Weapon, name: str) -> None:
    seen = set()
    for lon, side in product(np.linspace(36.9, 38.6, 35), "AB"):
        in_site = side == "A" and GEOD.inv(lon, 48.0, 37.2, 48.0)[2] < 2000
        near = metres_to_line(lon, 48.0, LINE[side]) < LIMIT[name]
        expected = V if near else S if in_site else OUT
        assert status(desk, sighting(weapon, spot(lon), {"A": A, "B": B}[side])) is expected
        seen.add(expected)
    assert {V, OUT} <= seen


def test_a_howitzer_of_open_calibre(desk: Desk) -> None:
    """Nearer than either class may stand it is in violation, farther than both it is not; between them it is open."""
    by_km = {km: judge([sighting(HOWITZER, spot(38.0 - km / 74.63))], desk)[0] for km in (5, 15, 40)}
    assert [one.status for one in by_km.values()] == [V, C, OUT]
    assert by_km[15].could_be == (V, OUT)
    assert by_km[15].chance == pytest.approx((0, 1))
    assert "agreement-register-settle-class" in {step.message for step in by_km[15].settles}


def test_a_side_that_does_not_stand(desk: Desk) -> None:
    """36 km from A's line and 28.6 km from B's, the other way round for rockets: only what holds for both is told."""
    unknown = Actor()
    assert status(desk, sighting(GRAD, spot(38.0), unknown)) is V
    assert status(desk, sighting(GRAD, spot(38.48), unknown)) is C
    assert status(desk, sighting(GRAD, spot(38.48), A)) is OUT
    assert status(desk, sighting(GRAD, spot(38.48), B)) is V
    assert status(desk, sighting(GRAD, spot(37.2), unknown)) is C  # in a site of A: in site, or outside one of B


def test_a_place_with_doubt(desk: Desk) -> None:
    edge = 38.0 - 25_000 / 74_632
    sharp, doubtful = (judge([sighting(BIG, spot(edge + 0.005, sigma=s))], desk)[0] for s in (50, 600))
    assert sharp.status is V
    assert doubtful.status is C
    assert doubtful.chance is not None
    assert 0.6 < doubtful.chance[0] == doubtful.chance[1] < 0.8
    west = Sector(lat=48.0, lon=37.9, bearing_deg=270, bearing_sigma_deg=3, range_min_m=500, range_max_m=6000)
    assert status(desk, sighting(BIG, west)) is V
    lost = judge([sighting(BIG, Nowhere(said="somewhere north"))], desk)[0]
    assert (lost.status, lost.could_be, lost.chance) == (C, (V, OUT, S), None)


@pytest.mark.parametrize(
    ("weapon", "side", "at", "more", "expected"),
    [
        (BIG, A, FROM, {}, V),
        (BIG, A, FROM - timedelta(seconds=1), {}, X),  # the rule does not bind yet
        (Weapon(kind=(K.TANK,)), A, DAY, {}, X),
        (BIG, Actor(party="peacekeepers", attribution=Attribution.ESTABLISHED), DAY, {}, X),
        (BIG, A, DAY, {"fact": FactStatus.CLAIMED}, C),
        (BIG, A, DAY, {"fact": FactStatus.REFUTED}, X),
    ],
)
def test_who_what_and_when_the_rules_speak_of(
    desk: Desk, weapon: Weapon, side: Actor, at: datetime, more: dict[str, object], expected: Status
) -> None:
    assert status(desk, sighting(weapon, spot(37.9), side, at, **more)) is expected


@pytest.mark.parametrize(
    ("notice", "gone", "expected"),
    [
        (exercise(), None, N),
        (exercise(by="B"), None, V),
        (exercise(kind="demining"), None, V),
        (exercise(arms=("mlrs",)), None, V),
        (exercise(arms=("artillery_ge_100mm",)), None, N),
        (exercise(given_at=DAY), None, V),
        (exercise(end=DAY - timedelta(hours=1)), None, V),
        (exercise(area=Disc(lat=48.3, lon=37.9, radius_m=5000)), None, V),
        (exercise(area=Disc(lat=48.0, lon=37.9, radius_m=150)), None, C),
        (exercise(), DAY - timedelta(hours=1), V),
        (exercise(), DAY + timedelta(hours=1), N),
    ],
)
def test_notices_are_matched_before_anything_counts(
    desk: Desk, notice: Notice, gone: datetime | None, expected: Status
) -> None:
    taken = (Withdrawn(notice="n", given_at=gone),) if gone else ()
    held = replace(desk, notices=Notices(notices=(notice,), withdrawn=taken))
    assert status(held, sighting(BIG, spot(37.9, sigma=100))) is expected


def test_the_agreement_names_the_kinds_that_excuse(signed: Signed, desk: Desk) -> None:
    assert excusing_kinds(signed, desk.rules) == ("rotation",)


def test_sites_change_and_old_answers_stay(desk: Desk) -> None:
    closed = replace(SITE, valid_from=DAY + timedelta(days=1), known_from=DAY + timedelta(days=3), ended=True)
    held = replace(desk, inventory=Inventory(sites=(SITE, closed)))
    late = sighting(BIG, spot(37.2), at=DAY + timedelta(days=2))
    assert status(held, late) is OUT
    assert status(replace(held, known_at=DAY + timedelta(days=2)), late) is S
    across = replace(late, time=Span(start=DAY, end=DAY + timedelta(days=2)))
    assert judge([across], held)[0].could_be == (OUT, S)


@settings(max_examples=40, deadline=None)
@given(
    lon=st.floats(36.9, 38.6),
    sigma=st.sampled_from([0.0, 100.0, 3000.0]),
    weapon=st.sampled_from([HOWITZER, BIG, GRAD, SMERCH, Weapon()]),
    side=st.sampled_from([A, B, Actor()]),
    lon_notice=st.floats(36.9, 38.6),
    by=st.sampled_from("AB"),
)
def test_one_more_covering_notice_never_makes_a_violation(
    desk: Desk, lon: float, sigma: float, weapon: Weapon, side: Actor, lon_notice: float, by: str
) -> None:
    one = sighting(weapon, spot(lon, sigma=sigma), side)
    notice = exercise(by=by, area=Disc(lat=48.0, lon=lon_notice, radius_m=20_000))
    bare, covered = judge([one], desk)[0], judge([one], replace(desk, notices=Notices(notices=(notice,))))[0]
    assert set(covered.could_be) - {N} <= set(bare.could_be)
    assert covered.status is not V or bare.status is V


@settings(max_examples=40, deadline=None)
@given(lon=st.floats(36.9, 38.6), weapon=st.sampled_from([BIG, SMALL, GRAD, SMERCH]), side=st.sampled_from([A, B]))
def test_knowing_less_never_rules_the_truth_out(desk: Desk, lon: float, weapon: Weapon, side: Actor) -> None:
    whole = status(desk, sighting(weapon, spot(lon), side))
    for vague in (Weapon(kind=weapon.kind), Weapon()):
        for who in (side, Actor()):
            for where in (spot(lon), spot(lon, sigma=500), Nowhere()):
                found = judge([sighting(vague, where, who)], desk)[0]
                assert found.status in (whole, C)
                assert where != spot(lon) or whole in found.could_be


def test_permutation_and_split(desk: Desk) -> None:
    rows = [
        replace(sighting(w, spot(37.0 + n / 10)), id=f"s{n}") for n, w in enumerate((BIG, GRAD, HOWITZER, SMERCH) * 3)
    ]
    whole = {one.sighting.id: one.status for one in judge(rows, desk)}
    turned = replace(desk, rules=desk.rules[::-1])
    assert {one.sighting.id: one.status for part in (rows[7:], rows[:7][::-1]) for one in judge(part, turned)} == whole


def test_every_reason_can_be_told_in_every_language(signed: Signed, desk: Desk) -> None:
    rows = [
        sighting(w, p, s)
        for w, p, s in product(
            (HOWITZER, BIG, GRAD, Weapon(), Weapon(kind=(K.TANK,))),
            (spot(37.2), spot(37.9, sigma=2000), Nowhere()),
            (A, Actor()),
        )
    ]
    held = replace(desk, notices=Notices(notices=(exercise(),)))
    for one in judge(rows, held):
        for language in ("en", "ru", "tr", "az", "hy"):
            lines = as_lines(one.why, language, signed)
            assert len(lines) == _size(one.why)
            assert not [line for line in lines if "agreement-" in line or "{" in line]


def _size(step: Finding) -> int:
    return 1 + sum(map(_size, step.because))


def test_a_rule_that_names_a_kind_holds_for_all_its_classes() -> None:
    """Minsk II as shipped: any rocket launcher 35 km from the line at 38 E, the long-range ones 70 km."""
    shipped = load("minsk-2")
    classes = classes_of(shipped)
    whole = Desk(classes=classes, rules=arms_rules(shipped, classes), book=shipped.zones)
    side = Actor(party="UA", attribution=Attribution.ESTABLISHED)
    any_model = Weapon(kind=(K.ROCKET_LAUNCHER,))
    told = {
        km: [status(whole, sighting(weapon, spot(38.0 - km / 74.63), side)) for weapon in (any_model, GRAD, SMERCH)]
        for km in (20, 50, 90)
    }
    assert told == {20: [V, V, V], 50: [C, OUT, V], 90: [OUT, OUT, OUT]}


def test_what_was_not_known_yet_is_not_judged(desk: Desk) -> None:
    one = sighting(BIG, spot(37.9), known_from=DAY + timedelta(days=1))
    asked: tuple[Judged, ...] = judge([one], replace(desk, known_at=DAY))
    assert asked == ()
