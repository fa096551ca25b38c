"""Windows of silence: when they bind minute by minute, which events break them, and never kept unwatched."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.agreement.facts import Actor, Attribution, FactStatus
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.areas import Disc, Polygon
from ceasefire.agreement.registers.compliance import Compliance, Kept, hold
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.notifications import Notice, Notices
from ceasefire.agreement.registers.silences import (
    Signature,
    Silence,
    Silences,
    check_silences,
    in_time,
    periods,
    versions,
)
from ceasefire.agreement.registers.watch import Watch
from ceasefire.agreement.telling import as_lines
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere, Place, Spot
from ceasefire.vocabulary.refusal import Refusal

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
T0 = datetime(2021, 2, 12, tzinfo=UTC)
AREA = Disc(lat=48.3, lon=37.9, radius_m=2000)


def at(minute: float) -> datetime:
    return T0 + timedelta(minutes=minute)


def silence(
    start: float = 60,
    end: float = 120,
    signed: float | None = 0,
    known: float = 0,
    cancelled: bool = False,
    bound: tuple[str, ...] = (),
) -> Silence:
    given = () if signed is None else (Signature(party="A", at=at(signed - 5)), Signature(party="B", at=at(signed)))
    return Silence(
        id="w",
        area=AREA,
        start=at(start),
        end=at(end),
        acts=("fire", "shelling"),
        signers=("A", "B"),
        signed=given,
        known_from=at(known),
        cancelled=cancelled,
        bound=bound,
    )


def event(
    start: float | None,
    lasts: float = 0,
    acts: tuple[str, ...] = ("fire",),
    place: Place | None = None,
    fact: FactStatus = FactStatus.ESTABLISHED,
    actor: Actor | None = None,
    known: float | None = None,
) -> Event:
    return Event(
        id="e",
        acts=acts,
        time=None if start is None else Span(start=at(start), end=at(start + lasts)),
        place=place or Spot(lat=48.3, lon=37.9, semi_major_m=50, semi_minor_m=50),
        status=fact,
        actor=actor or Actor(),
        known_from=None if known is None else at(known),
    )


WATCHED = (Watch(asset="camera", area=Disc(lat=48.3, lon=37.9, radius_m=3000), time=Span(start=at(0), end=at(300))),)


def record(rows: Sequence[Silence], events: Sequence[Event] = (), **more: object) -> Compliance:
    given: dict[str, object] = {"watches": WATCHED, **more}
    (found,) = hold(Silences(silences=tuple(rows)), events, **given)  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize(
    ("rows", "bound"),
    [
        ([silence()], [(60, 120)]),
        ([silence(signed=80)], [(80, 120)]),  # nobody is bound before the last has signed
        ([silence(signed=None)], []),
        ([silence(), silence(end=180, signed=100)], [(60, 180)]),  # longer
        ([silence(), silence(end=180, signed=130)], [(60, 120), (130, 180)]),  # too late for the gap
        ([silence(), silence(end=90, signed=85)], [(60, 90)]),  # ended early
        ([silence(), silence(end=90, signed=100)], [(60, 100)]),  # until it was agreed to end
        ([silence(), silence(signed=70, cancelled=True)], [(60, 70)]),
        ([silence(), silence(end=180, signed=None)], [(60, 120)]),  # a proposal changes nothing
    ],
)
def test_when_a_silence_binds(rows: list[Silence], bound: list[tuple[int, int]]) -> None:
    for order in (rows, rows[::-1]):
        held = periods(versions(Silences(silences=tuple(order)))["w"])
        assert [(start, end) for start, end in held] == [(at(start), at(end)) for start, end in bound]


ROWS = st.lists(
    st.tuples(st.integers(0, 20), st.integers(1, 20), st.none() | st.integers(0, 30), st.integers(0, 9), st.booleans()),
    min_size=1,
    max_size=4,
    unique_by=lambda row: row[2],
)


def binds(rows: Sequence[Silence], minute: float, known_at: datetime | None) -> bool:
    """The rule of the page for one instant: the version agreed last by then counts, if it was known."""
    now = at(minute)
    agreed = [(one.agreed_at, one) for one in rows if known_at is None or one.known_from <= known_at]
    standing = [(when, one) for when, one in agreed if when is not None and when <= now]
    if not standing:
        return False
    last = max(standing, key=lambda pair: pair[0])[1]
    return last.start <= now < last.end and not last.cancelled


@settings(max_examples=300, deadline=None)
@given(ROWS, st.integers(0, 40), st.sampled_from([0, 1, 7]), st.none() | st.integers(0, 30), st.randoms())
def test_every_minute_and_span_is_as_counted_by_hand(drawn, start, lasts, known, chance) -> None:  # type: ignore[no-untyped-def]
    rows = [silence(s, s + n, signed, known=k, cancelled=gone) for s, n, signed, k, gone in drawn]
    chance.shuffle(rows)
    known_at = None if known is None else at(known)
    found = versions(Silences(silences=tuple(rows)), known_at)
    held = periods(found.get("w", ()))
    seconds = [binds(rows, start + tick / 4, known_at) for tick in range(4 * lasts + 1)]
    expected = T if all(seconds) else F if not any(seconds) else U
    assert in_time(held, Span(start=at(start), end=at(start + lasts))).value is expected


ELSEWHERE = Spot(lat=48.4, lon=37.9, semi_major_m=50, semi_minor_m=50)
EDGE = Spot(lat=48.3 + 1990 / 111_200, lon=37.9, semi_major_m=200, semi_minor_m=200)
A = Actor(party="A", attribution=Attribution.ESTABLISHED)
DEMINING = Notice(
    id="n", kind="demining", by="A", given_at=at(-600), start=at(0), end=at(300), area=AREA, known_from=at(-600)
)


@pytest.mark.parametrize(
    ("events", "more", "verdict", "breaks"),
    [
        ([], {}, Kept.KEPT, []),
        ([event(90)], {}, Kept.BROKEN, [T]),
        ([event(120)], {}, Kept.KEPT, []),
        ([event(115, 10)], {}, Kept.CANNOT_TELL, [U]),
        ([event(None)], {}, Kept.CANNOT_TELL, [U]),
        ([event(90, place=ELSEWHERE)], {}, Kept.KEPT, []),
        ([event(90, place=EDGE)], {}, Kept.CANNOT_TELL, [U]),
        ([event(90, place=Nowhere())], {}, Kept.CANNOT_TELL, [U]),
        ([event(90, acts=("digging",))], {}, Kept.KEPT, [F]),
        ([event(90, acts=("digging", "fire"))], {}, Kept.CANNOT_TELL, [U]),
        ([event(90, fact=FactStatus.CLAIMED)], {}, Kept.CANNOT_TELL, [U]),
        ([event(90, fact=FactStatus.REFUTED)], {}, Kept.KEPT, [F]),
        ([event(90)], {"notices": Notices(notices=(DEMINING,))}, Kept.KEPT, [F]),
        ([event(90)], {"notices": Notices(notices=(DEMINING,)), "excuses": {"demining": ("blast",)}}, Kept.BROKEN, [T]),
        ([event(90)], {"watches": None}, Kept.BROKEN, [T]),
        ([event(90, known=500)], {"known_at": at(400)}, Kept.KEPT, []),
        ([], {"watches": None}, Kept.NOT_WATCHED, []),
        ([], {"watches": ()}, Kept.NOT_WATCHED, []),
        ([], {"known_at": at(100)}, Kept.CANNOT_TELL, []),  # not over
    ],
)
def test_how_a_silence_was_kept(
    events: list[Event], more: dict[str, object], verdict: Kept, breaks: list[Truth]
) -> None:
    found = record([silence()], events, **more)
    assert (found.verdict, [one.breaks for one in found.matched]) == (verdict, breaks)


def test_an_event_in_a_silence_and_under_notice_is_told_as_both() -> None:
    (one,) = record([silence()], [event(90)], notices=Notices(notices=(DEMINING,))).matched
    assert (one.inside, one.announced, one.breaks) == (T, T, F)


@pytest.mark.parametrize(
    ("bound", "actor", "breaks"),
    [
        (("A", "B"), A, T),
        (("B",), A, F),
        (("A",), Actor(), U),
        ((), Actor(), T),
        ((), Actor(party="A", attribution=Attribution.DISPUTED), T),
    ],
)
def test_who_promised_it(bound: tuple[str, ...], actor: Actor, breaks: Truth) -> None:
    assert record([silence(bound=bound)], [event(90, actor=actor)]).matched[0].breaks is breaks


def test_what_was_only_proposed_binds_nobody() -> None:
    found = record([silence(signed=None)], [event(90)])
    assert (found.verdict, found.matched) == (Kept.NOT_AGREED, ())


def watch(start: float, end: float, lost: str = "", area: Disc | Polygon | None = None, asset: str = "c") -> Watch:
    ground = area or Disc(lat=48.3, lon=37.9, radius_m=3000)
    return Watch(asset=asset, area=ground, time=Span(start=at(start), end=at(end)), lost=lost)


WEST = Polygon(ring=((37.7, 48.2), (37.9, 48.2), (37.9, 48.4), (37.7, 48.4)))


@pytest.mark.parametrize(
    ("watches", "share", "any_time", "verdict"),
    [
        ([watch(60, 120)], 1, 1, Kept.KEPT),
        ([watch(0, 90), watch(80, 200)], 1, 1, Kept.KEPT),
        ([watch(0, 90)], 0.5, 0.5, Kept.CANNOT_TELL),
        ([watch(60, 120, area=WEST)], 0.5, 1, Kept.CANNOT_TELL),
        ([watch(60, 120, area=WEST), watch(60, 120, area=WEST, asset="d")], 0.5, 1, Kept.CANNOT_TELL),
        ([watch(60, 90), watch(90, 105, area=WEST)], 0.625, 0.75, Kept.CANNOT_TELL),
        ([watch(60, 120, lost="night")], 0, 0, Kept.NOT_WATCHED),
        ([watch(120, 180), watch(0, 60)], 0, 0, Kept.NOT_WATCHED),
        ([watch(60, 120, area=Disc(lat=49, lon=37.9, radius_m=3000))], 0, 0, Kept.NOT_WATCHED),
    ],
)
def test_how_much_was_watched(watches: list[Watch], share: float, any_time: float, verdict: Kept) -> None:
    found = record([silence()], watches=watches)
    assert found.watched is not None
    assert found.watched.share == pytest.approx(share, abs=1e-6)
    assert found.watched.any_time == pytest.approx(any_time)
    assert found.verdict is verdict


EVENTS = st.lists(
    st.tuples(
        st.none() | st.integers(40, 140),
        st.sampled_from([0, 3, 30]),
        st.sampled_from([("fire",), ("fire", "digging"), ("digging",)]),
        st.sampled_from([None, ELSEWHERE, EDGE, Nowhere()]),
        st.sampled_from(list(FactStatus)),
    ),
    max_size=5,
)


def made(drawn: Sequence[tuple]) -> list[Event]:  # type: ignore[type-arg]
    return [replace(event(s, n, acts, where, fact), id=f"e{k}") for k, (s, n, acts, where, fact) in enumerate(drawn)]


@settings(max_examples=100, deadline=None)
@given(EVENTS, st.randoms())
def test_permutation_split_notices_and_later_entries(drawn, chance) -> None:  # type: ignore[no-untyped-def]
    events = made(drawn)
    whole = record([silence()], events)
    by_id = {one.event: one.breaks for one in whole.matched}
    mixed = events[:]
    chance.shuffle(mixed)
    assert {one.event: one.breaks for one in record([silence()], mixed).matched} == by_id
    cut = chance.randrange(len(events) + 1)
    parts = [one for part in (events[:cut], events[cut:]) for one in record([silence()], part).matched]
    assert {one.event: one.breaks for one in parts} == by_id
    rank = {F: 0, U: 1, T: 2}
    covered = record([silence()], events, notices=Notices(notices=(DEMINING,)))
    assert all(rank[one.breaks] <= rank[by_id[one.event]] for one in covered.matched)
    later = silence(end=300, signed=200, known=500)
    known = [one for one in events if one.time is not None]
    assert record([silence(), later], known, known_at=at(400)) == record([silence()], known, known_at=at(400))


@pytest.mark.parametrize(
    ("rows", "key", "place"),
    [
        ([silence(60, 60)], "time-ends-before-start", "silences[0].end"),
        ([replace(silence(), signers=())], "field-missing", "silences[0].signers"),
        ([replace(silence(), acts=())], "field-missing", "silences[0].acts"),
        ([replace(silence(), acts=("dancing",))], "value-unknown", "silences[0].acts"),
        (
            [silence(), replace(silence(), area=Disc(lat=48, lon=37, radius_m=9))],
            "register-silence-other",
            "silences[1]",
        ),
    ],
)
def test_a_wrong_register_is_refused(rows: list[Silence], key: str, place: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_silences(Silences(silences=tuple(rows)), ("fire", "shelling"))
    assert (refused.value.key, refused.value.place) == (key, place)


def test_every_record_can_be_told_in_every_language() -> None:
    events = made([(90, 0, ("fire",), where, fact) for where in (None, EDGE, Nowhere()) for fact in FactStatus])
    notices = Notices(notices=(DEMINING, replace(DEMINING, id="m", area=Disc(lat=48.31, lon=37.9, radius_m=1100))))
    found = [
        record([silence()], events, notices=notices),
        record([silence(signed=None)]),
        record([silence(bound=("A",))], [event(None), event(90)], watches=None, known_at=at(100)),
    ]
    for one in found:
        for language in ("en", "ru", "tr", "az", "hy"):
            lines = as_lines(one.why, language)
            assert len(lines) == _size(one.why)
            assert not [line for line in lines if "agreement-" in line or "{" in line]


def _size(step: Finding) -> int:
    return 1 + sum(map(_size, step.because))
