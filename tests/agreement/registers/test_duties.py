"""Was notice given in time? The window counted in whole minutes, by hand, for every notice and start."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.areas import Disc
from ceasefire.agreement.registers.duties import check_duty
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.notifications import Notice, Notices, Withdrawn
from ceasefire.agreement.telling import as_lines
from ceasefire.agreement.text import NoticeDuty
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Spot

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
T0 = datetime(2021, 2, 1, tzinfo=UTC)
DUTY = NoticeDuty.model_validate({"kind": "passage", "at_least_before": "PT24H", "at_most_before": "PT168H"})
HERE = Disc(lat=40.0, lon=46.8, radius_m=3000)


def hour(n: float) -> datetime:
    return T0 + timedelta(hours=n)


def notice(
    given: float, kind: str = "passage", name: str = "n", known: float | None = None, lat: float = 40.0
) -> Notice:
    known_from = None if known is None else hour(known)
    area = Disc(lat=lat, lon=46.8, radius_m=3000)
    return Notice(
        id=name,
        kind=kind,
        by="A",
        given_at=hour(given),
        start=hour(190),
        end=hour(230),
        area=area,
        known_from=known_from,
    )


def convoy(start: float | None = 200, lasts: float = 0, acts: tuple[str, ...] = ("convoy",)) -> Event:
    span = None if start is None else Span(start=hour(start), end=hour(start + lasts))
    return Event(
        id="e", acts=acts, time=span, place=Spot(lat=40, lon=46.8, semi_major_m=30, semi_minor_m=30), known_from=T0
    )


def value(event: Event, *notices: Notice, known: float | None = None, gone: float | None = None) -> Truth:
    taken = () if gone is None else (Withdrawn(notice="n", given_at=hour(gone)),)
    register = Notices(notices=notices, withdrawn=taken)
    (found,) = check_duty(DUTY, ("convoy",), [event], register, None if known is None else hour(known))
    return found.value


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (value(convoy()), F),
        (value(convoy(), notice(176)), T),  # 24 h before, the hour itself in time
        (value(convoy(), notice(176.01)), F),
        (value(convoy(), notice(32)), T),  # 7 days
        (value(convoy(), notice(31.9)), F),
        (value(convoy(), notice(31), notice(100, name="m")), T),
        (value(convoy(), notice(100, kind="exercise")), F),
        (value(convoy(), notice(100, lat=41.0)), F),
        (value(convoy(), notice(100), gone=150), F),
        (value(convoy(), notice(100), gone=220), T),
        (value(convoy(200, 4), notice(178)), U),
        (value(convoy(None), notice(100)), U),
        (value(convoy(acts=("convoy", "patrol"))), U),
        (value(convoy(acts=("convoy", "patrol")), notice(100)), T),
        (value(convoy(), known=100), U),  # it may still come
        (value(convoy(), known=176), U),
        (value(convoy(), known=177), F),
        (value(convoy(), notice(100), known=150), T),
        (value(convoy(), notice(100, known=180), known=179), F),
        (value(convoy(), notice(100, known=180), known=180), T),
    ],
)
def test_the_window_of_a_duty(found: Truth, expected: Truth) -> None:
    assert found is expected


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.integers(0, 230), max_size=4),
    st.integers(192, 226),
    st.sampled_from([0, 2, 12]),
    st.none() | st.integers(0, 260),
)
def test_it_is_as_counted_for_every_start_by_hand(
    given_at: list[int], start: int, lasts: int, known: int | None
) -> None:
    """A start anywhere in the span: met if for all of them one same notice was in its window."""
    rows = [notice(g, name=f"n{k}") for k, g in enumerate(given_at)]
    found = value(convoy(start, lasts), *rows, known=known)
    starts = [start + step / 4 for step in range(4 * lasts + 1)]
    seen = [g for g in given_at if known is None or g <= known]
    per_notice = [[24 <= s - g <= 168 for s in starts] for g in seen]
    held = T if any(all(row) for row in per_notice) else U if any(any(row) for row in per_notice) else F
    if start + lasts > 230:
        return  # the notice's time ends within: matching leaves it open
    if held is F and known is not None and known <= start + lasts - 24:
        held = U
    assert found is held


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(0, 230), min_size=1, max_size=5), st.integers(192, 226))
def test_one_more_notice_never_makes_a_breach(given_at: list[int], start: int) -> None:
    rows, rank = [notice(g, name=f"n{k}") for k, g in enumerate(given_at)], {F: 0, U: 1, T: 2}
    assert rank[value(convoy(start), *rows[:-1])] <= rank[value(convoy(start), *rows)]
    assert value(convoy(start), *rows) is value(convoy(start), *rows[::-1])


def test_the_reasons_are_told_in_every_language() -> None:
    rows = (notice(190), notice(10, name="m"), notice(100, name="k"))
    for event in (convoy(), convoy(200, 4), convoy(None), convoy(acts=("convoy", "patrol"))):
        for register in (Notices(notices=rows), Notices(notices=rows[:2]), Notices()):
            for known_at in (None, hour(50)):
                (found,) = check_duty(DUTY, ("convoy",), [event], register, known_at)
                for language in ("en", "ru", "tr", "az", "hy"):
                    lines = as_lines(found.why, language)
                    assert len(lines) == _size(found.why)
                    assert not [line for line in lines if "agreement-" in line or "{" in line]


def _size(step: Finding) -> int:
    return 1 + sum(map(_size, step.because))


def test_other_acts_owe_no_notice() -> None:
    assert check_duty(DUTY, ("convoy",), [convoy(acts=("patrol",))], Notices()) == ()
