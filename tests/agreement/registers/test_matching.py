"""Events against notices: the fast way agrees with asking pair by pair, and never changes what was known before."""

import time as cpu
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from scipy.stats import ncx2

from ceasefire.agreement.facts import CaseFacts
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.areas import Disc, NamedArea, Polygon
from ceasefire.agreement.registers.events import Event, event_of
from ceasefire.agreement.registers.matching import match
from ceasefire.agreement.registers.notifications import (
    Notice,
    Notices,
    Withdrawn,
    advance_notices,
    check_notices,
    other_areas,
)
from ceasefire.agreement.registers.timeline import Timeline
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, Place, PlaceArea, Sector, Spot
from ceasefire.vocabulary.refusal import Refusal

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
T0 = datetime(2021, 2, 1, tzinfo=UTC)
GEOD = Geod(ellps="WGS84")


def hour(n: float) -> datetime:
    return T0 + timedelta(hours=n)


def notice(
    name: str,
    given: float,
    start: float,
    end: float,
    *,
    metres: float = 2000,
    lon: float = 46.8,
    kind: str = "demining",
    replaces: str | None = None,
    known: float | None = None,
) -> Notice:
    return Notice(
        id=name,
        kind=kind,
        by="A",
        given_at=hour(given),
        start=hour(start),
        end=hour(end),
        area=Disc(lat=40.0, lon=lon, radius_m=metres),
        replaces=replaces,
        known_from=None if known is None else hour(known),
    )


def event(
    name: str,
    start: float | None,
    end: float = 0,
    lon: float = 46.8,
    sigma: float = 50,
    acts: tuple[str, ...] = ("blast",),
    place: Place | None = None,
) -> Event:
    span = None if start is None else Span(start=hour(start), end=hour(max(start, end)))
    where = place or Spot(lat=40.0, lon=lon, semi_major_m=sigma, semi_minor_m=sigma)
    return Event(id=name, acts=acts, time=span, place=where)


HOURS = st.integers(0, 24)
notices_drawn = st.builds(
    lambda given, start, length, lon, metres, kind, known: (given, start, length, lon, metres, kind, known),
    HOURS,
    HOURS,
    st.integers(0, 10),
    st.sampled_from([46.79, 46.8, 46.82]),
    st.sampled_from([300, 1000, 2500]),
    st.sampled_from(["demining", "works"]),
    st.integers(0, 6),
)
events_drawn = st.builds(
    lambda start, length, lon, sigma, acts, shape: (start, length, lon, sigma, acts, shape),
    st.none() | HOURS,
    st.sampled_from([0, 0, 1, 3]),
    st.sampled_from([46.79, 46.8, 46.805, 46.83]),
    st.sampled_from([0, 60, 400]),
    st.sampled_from([("blast",), ("blast", "shot"), ("shot",)]),
    st.integers(0, 7),
)
ends_drawn = st.lists(st.tuples(st.integers(0, 5), HOURS), max_size=3)
EXCUSES = {"demining": ("blast",), "works": ("blast", "shot")}


def register_of(rows: Sequence[tuple], ends: Sequence[tuple[int, int]]) -> Notices:
    made = [
        notice(f"n{k}", g, s, s + n, lon=lon, metres=m, kind=kind, known=g + late)
        for k, (g, s, n, lon, m, kind, late) in enumerate(rows)
    ]
    gone = [Withdrawn(notice=f"n{k}", given_at=hour(at)) for k, at in ends if k < len(made)]
    return Notices(notices=tuple(made), withdrawn=tuple(gone))


def events_of(rows: Sequence[tuple]) -> list[Event]:
    return [
        event(f"e{k}", s, (s or 0) + n, lon, sigma, acts, Nowhere() if shape == 0 else None)
        for k, (s, n, lon, sigma, acts, shape) in enumerate(rows)
    ]


def one_pair(row: Notice, register: Notices, one: Event, known_at: datetime | None) -> Truth:
    """The rule of the page for one pair, written anew: the disc by the noncentral chi-square law."""
    if known_at is not None and (row.known_from or row.given_at) > known_at:
        return F
    values = []
    meant = [act in EXCUSES[row.kind] for act in one.acts]
    values.append(T if all(meant) else U if any(meant) else F)
    if one.time is None:
        values.append(U)
    else:
        a, b = one.time.start, one.time.end
        values.append(T if row.given_at < a else F if row.given_at >= b else U)
        gone = [
            w.given_at
            for w in register.withdrawn
            if w.notice == row.id and (known_at is None or w.given_at <= known_at)
        ]
        values += [T if g > b else F if g <= a else U for g in gone]
        values.append(T if row.start <= a and b <= row.end else F if b < row.start or a > row.end else U)
    if isinstance(one.place, Spot):
        assert isinstance(row.area, Disc)
        metres = GEOD.inv(one.place.lon, one.place.lat, row.area.lon, row.area.lat)[2]
        s = max(one.place.semi_major_m, 1e-6)
        p = (
            float(ncx2.cdf((row.area.radius_m / s) ** 2, 2, (metres / s) ** 2))
            if s > 1
            else float(metres <= row.area.radius_m)
        )
        values.append(T if p >= 0.95 else F if p <= 0.05 else U)
    else:
        values.append(U)
    return F if F in values else U if U in values else T


@settings(max_examples=300, deadline=None)
@given(st.lists(notices_drawn, max_size=6), ends_drawn, st.lists(events_drawn, max_size=8), st.none() | HOURS)
def test_every_pair_is_as_asked_one_by_one(rows: list, ends: list, happened: list, known: int | None) -> None:
    register, events = register_of(rows, ends), events_of(happened)
    known_at = None if known is None else hour(known)
    found = match(events, register, known_at, EXCUSES)
    by_pair = {(n, row.notice.id): why.value for n in range(len(events)) for row, why in found.of(n)}
    expected = {
        (n, row.id): value
        for n, one in enumerate(events)
        for row in register.notices
        if (value := one_pair(row, register, one, known_at)) is not F
    }
    assert by_pair == expected
    for n, value in enumerate(found.covered()):
        mine = {v for (k, _), v in expected.items() if k == n}
        assert value is (T if T in mine else U if U in mine else F)


@settings(max_examples=100, deadline=None)
@given(st.lists(notices_drawn, max_size=6), ends_drawn, st.lists(events_drawn, min_size=1, max_size=8), st.randoms())
def test_order_of_the_register_and_splits_of_the_events_change_nothing(rows, ends, happened, chance) -> None:  # type: ignore[no-untyped-def]
    register, events = register_of(rows, ends), events_of(happened)
    mixed = list(register.notices)
    chance.shuffle(mixed)
    whole = match(events, register, None, EXCUSES).covered()
    assert (
        match(events, Notices(notices=tuple(mixed), withdrawn=register.withdrawn[::-1]), None, EXCUSES).covered()
        == whole
    )
    cut = chance.randrange(len(events) + 1)
    parts = [match(part, register, None, EXCUSES).covered() for part in (events[:cut], events[cut:])]
    assert parts[0] + parts[1] == whole


@settings(max_examples=100, deadline=None)
@given(st.lists(notices_drawn, min_size=1, max_size=6), st.lists(events_drawn, min_size=1, max_size=6))
def test_one_more_notice_never_uncovers(rows: list, happened: list) -> None:
    events, rank = events_of(happened), {F: 0, U: 1, T: 2}
    fewer = match(events, register_of(rows[:-1], []), None, EXCUSES).covered()
    more = match(events, register_of(rows, []), None, EXCUSES).covered()
    assert all(rank[a] <= rank[b] for a, b in zip(fewer, more, strict=True))


@settings(max_examples=100, deadline=None)
@given(
    st.lists(notices_drawn, max_size=5),
    ends_drawn,
    st.lists(events_drawn, min_size=1, max_size=5),
    HOURS,
    st.lists(notices_drawn, max_size=3),
    ends_drawn,
)
def test_what_became_known_later_changes_no_earlier_answer(rows, ends, happened, known, later, later_ends) -> None:  # type: ignore[no-untyped-def]
    register, events = register_of(rows, ends), events_of(happened)
    added = [notice(f"l{k}", r[0], r[1], r[1] + r[2], known=known + 1 + r[6]) for k, r in enumerate(later)]
    gone = [Withdrawn(notice=f"n{k}", given_at=hour(at), known_from=hour(known + 1)) for k, at in later_ends]
    grown = Notices(notices=(*register.notices, *added), withdrawn=(*register.withdrawn, *gone))
    before, after = (match(events, one, hour(known), EXCUSES) for one in (register, grown))
    assert before.covered() == after.covered()


PLACES: list[Place] = [
    Sector(lat=40.0, lon=46.8, bearing_deg=90, bearing_sigma_deg=3, range_min_m=500, range_max_m=900),
    Bearing(lat=40.0, lon=46.8, bearing_deg=90, bearing_sigma_deg=3),
    PlaceArea(lat=40.0, lon=46.8, radius_m=300, name="here"),
    Footprint(ring=((46.799, 39.999), (46.801, 39.999), (46.801, 40.001), (46.799, 40.001))),
    PlaceArea(lat=40.0, lon=46.8, radius_m=90_000, name="the district"),
]


@pytest.mark.parametrize(
    ("place", "value"), list(zip(PLACES, [T, U, T, T, F], strict=True)), ids=lambda p: type(p).__name__
)
def test_every_form_of_place_is_matched(place: Place, value: Truth) -> None:
    found = match([event("e", 5, place=place)], Notices(notices=(notice("n", 0, 4, 6),)))
    assert found.covered() == (value,)


def test_polygons_and_zones_are_matched_and_named_as_no_discs() -> None:
    ring = ((46.79, 39.99), (46.81, 39.99), (46.81, 40.01), (46.79, 40.01))
    row = notice("n", 0, 4, 6)
    drawn = Notice(
        **{f: getattr(row, f) for f in ("id", "kind", "by", "given_at", "start", "end")}, area=Polygon(ring=ring)
    )
    register = Notices(notices=(drawn,))
    assert match([event("e", 5)], register).covered() == (T,)
    assert other_areas(register) == ("n",)
    assert advance_notices(register) == ()
    with pytest.raises(Refusal, match="register-zone-without-agreement"):
        match(
            [event("e", 5)],
            Notices(
                notices=(
                    Notice(
                        id="z",
                        kind="works",
                        by="A",
                        given_at=hour(0),
                        start=hour(4),
                        end=hour(6),
                        area=NamedArea(zone="town"),
                    ),
                )
            ),
        )


def test_notices_as_facts_of_a_case_are_those_that_stood_then() -> None:
    register = Notices(
        notices=(
            notice("a", 0, 4, 9),
            notice("b", 6, 4, 9, replaces="a", metres=500),
            notice("late", 1, 4, 9, known=20),
        ),
        withdrawn=(Withdrawn(notice="b", given_at=hour(7)),),
    )
    radii = [
        [one.radius_m for one in advance_notices(register, known_at, at)]
        for known_at, at in (
            (hour(5), None),
            (hour(6), None),
            (hour(7), None),
            (hour(10), hour(5)),
            (hour(10), hour(6.5)),
            (None, hour(5)),
        )
    ]
    assert radii == [[2000], [500], [], [2000, 500], [500], [2000, 500, 2000]]


def test_reasons_name_the_withdrawal() -> None:
    register = Notices(notices=(notice("n", 0, 4, 9),), withdrawn=(Withdrawn(notice="n", given_at=hour(5)),))
    found = match([event("before", 4.5), event("across", 4.5, 6), event("at", 5), event("after", 6)], register)
    assert found.covered() == (T, U, F, F)
    messages = {step.message for _, why in found.of(1) for step in _walk(why)}
    assert "agreement-register-notice-ended-during" in messages


def _walk(step: Finding) -> list[Finding]:
    return [step, *(below for one in step.because for below in _walk(one))]


@pytest.mark.parametrize(
    ("register", "key", "place"),
    [
        (Notices(notices=(notice("a", 0, 1, 2), notice("a", 0, 1, 2))), "register-id-twice", "notices[1].id"),
        (Notices(notices=(notice("a", 0, 1, 2, kind="demning"),)), "register-kind-unknown", "notices[0].kind"),
        (Notices(notices=(notice("a", 0, 2, 1),)), "time-ends-before-start", "notices[0].end"),
        (Notices(notices=(notice("a", 0, 1, 2, replaces="b"),)), "register-notice-not-earlier", "notices[0].replaces"),
        (
            Notices(withdrawn=(Withdrawn(notice="x", given_at=T0),)),
            "register-notice-not-earlier",
            "withdrawn[0].notice",
        ),
    ],
)
def test_a_wrong_register_is_refused(register: Notices, key: str, place: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_notices(register)
    assert (refused.value.key, refused.value.place) == (key, place)


def test_a_case_is_an_event_too() -> None:
    facts = CaseFacts(id="c", acts=("blast",), time=Span(start=hour(5), end=hour(5)))
    assert match([event_of(facts)], Notices(notices=(notice("n", 0, 4, 6),))).covered() == (U,)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 100), st.integers(0, 70)), max_size=40), st.integers(-5, 120), st.integers(0, 60)
)
def test_the_timeline_finds_what_overlaps(spans: list[tuple[int, int]], first: int, length: int) -> None:
    start = np.array([s for s, _ in spans], np.int64)
    end = np.array([s + n for s, n in spans], np.int64)
    line, last = Timeline(start, end), first + length
    wanted = [k for k, (s, n) in enumerate(spans) if s <= last and s + n >= first]
    assert sorted(line.overlapping(first, last).tolist()) == wanted
    assert line.at_most(first, last) >= len(wanted)


def test_work_grows_with_what_is_found_and_not_with_events_times_notices() -> None:
    """Ten times the events over ten times the days against the same notices: far below ten times the work."""

    def spent(count: int) -> float:
        rng = np.random.default_rng(7)
        events = [
            event(f"e{k}", float(h), lon=46.8 + float(x))
            for k, (h, x) in enumerate(zip(rng.uniform(0, count / 20, count), rng.uniform(-1, 1, count), strict=True))
        ]
        register = Notices(notices=tuple(notice(f"n{k}", 0, k % 80 + 1, k % 80 + 5) for k in range(300)))
        match(events, register)
        start = cpu.process_time()
        match(events, register)
        return cpu.process_time() - start

    few, many = spent(2_000), spent(20_000)
    assert many < 12 * few
