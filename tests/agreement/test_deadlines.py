"""Deadlines: the whole of a date, two clocks for amendments, and nothing known later changes what was said before."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.agreement.deadlines import editions, instant, overdue, overdue_from, read_day_or_moment
from ceasefire.agreement.facts import EnteredAmendment
from ceasefire.agreement.kleene import Truth, all_of, any_of, negate
from ceasefire.agreement.text import Amendment
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.refusal import Refusal

MOSCOW = "Europe/Moscow"
MIDNIGHT = datetime(2020, 11, 20, 21, tzinfo=UTC)
DAY = timedelta(days=1)
moments = st.datetimes(datetime(2020, 11, 1), datetime(2020, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
days = st.dates(date(2020, 11, 1), date(2020, 12, 31))


@pytest.mark.parametrize(
    "due",
    [
        date(2020, 11, 20),
        datetime(2020, 11, 20, 20, 59, 59, tzinfo=UTC),
        datetime(2020, 11, 20, 20, 59, 59, 999_999, tzinfo=UTC),
    ],
)
def test_by_a_date_includes_the_whole_of_it(due: date | datetime) -> None:
    assert overdue_from(due, MOSCOW) == MIDNIGHT


def test_a_moment_within_the_day_is_met_up_to_and_including_itself() -> None:
    due = datetime(2020, 11, 20, 9, tzinfo=UTC)
    assert overdue_from(due, MOSCOW) == due + timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("start", "end", "value"),
    [
        (MIDNIGHT, MIDNIGHT, Truth.TRUE),
        (MIDNIGHT - timedelta(microseconds=1), MIDNIGHT - timedelta(microseconds=1), Truth.FALSE),
        (MIDNIGHT - timedelta(seconds=1), MIDNIGHT, Truth.UNKNOWN),
    ],
)
def test_the_instant_after_the_last_day_is_overdue(start: datetime, end: datetime, value: Truth) -> None:
    known = editions(date(2020, 11, 20), (), None, None, MOSCOW)
    assert overdue(known, Span(start=start, end=end)) is value


def amendment(due: date, valid: date | datetime, known: date | datetime) -> Amendment:
    return Amendment(due=due, valid_from=valid, known_from=known, basis={})


@given(days, st.lists(st.tuples(days, days, moments), max_size=4), moments, moments, st.integers(0, 5000))
@settings(max_examples=300)
def test_what_becomes_known_later_never_changes_an_earlier_answer(
    due: date, rows: list[tuple[date, date, datetime]], known_at: datetime, start: datetime, minutes: int
) -> None:
    """Bitemporal: with or without the amendments of which nobody knew yet, the answer as of then is the same."""
    span = Span(start=start, end=start + timedelta(minutes=minutes))
    written = [amendment(*row) for row in rows]
    before = [row for row in written if instant(row.known_from, MOSCOW) <= known_at]
    told = overdue(editions(due, written, None, known_at, MOSCOW), span)
    assert told is overdue(editions(due, before, None, known_at, MOSCOW), span)


@given(days, days, days, moments)
@settings(max_examples=200)
def test_an_extension_never_makes_a_duty_overdue_earlier(due: date, later: date, valid: date, at: datetime) -> None:
    longer = amendment(max(due, later), valid, date(2020, 10, 1))
    plain = overdue(editions(due, (), None, None, MOSCOW), Span.at(at))
    moved = overdue(editions(due, [longer], None, None, MOSCOW), Span.at(at))
    assert moved is Truth.FALSE or plain is Truth.TRUE


def test_an_extension_holds_only_from_when_it_was_valid() -> None:
    """Overdue on the 21st, extended on the 23rd: the 22nd stays overdue, the 24th is not, both together are open."""
    late = amendment(date(2020, 11, 30), date(2020, 11, 23), date(2020, 11, 23))
    known = editions(date(2020, 11, 20), [late], None, None, MOSCOW)
    before, after = datetime(2020, 11, 22, tzinfo=UTC), datetime(2020, 11, 24, tzinfo=UTC)
    assert overdue(known, Span.at(before)) is Truth.TRUE
    assert overdue(known, Span.at(after)) is Truth.FALSE
    assert overdue(known, Span(start=before, end=after)) is Truth.UNKNOWN


def test_what_the_centre_entered_replaces_the_files_own_knowledge() -> None:
    written = amendment(date(2020, 11, 25), date(2020, 11, 15), date(2020, 11, 15))
    known_at = datetime(2020, 11, 20, tzinfo=UTC)
    entered = EnteredAmendment(provision="P6a", due=None, valid_from=None, known_from=known_at + DAY)
    assert len(editions(date(2020, 11, 15), [written], None, known_at, MOSCOW)) == 2
    assert len(editions(date(2020, 11, 15), [written], entered, known_at, MOSCOW)) == 1
    known = editions(date(2020, 11, 15), [written], entered, known_at + DAY, MOSCOW)
    assert known[-1].overdue_from == overdue_from(date(2020, 11, 25), MOSCOW)


def test_a_date_alone_is_its_midnight_and_nonsense_is_refused() -> None:
    assert instant(read_day_or_moment("2020-11-15"), MOSCOW) == datetime(2020, 11, 14, 21, tzinfo=UTC)
    for text in ("2020-13-01", "soon", "2020-11-15T10:00:00"):
        with pytest.raises(Refusal):
            read_day_or_moment(text)


@given(st.lists(st.sampled_from(list(Truth))))
def test_kleenes_three_values(values: list[Truth]) -> None:
    assert negate(all_of(values)) is any_of(negate(value) for value in values)
    assert all_of(values) is all_of(reversed(values))
    if Truth.FALSE in values:
        assert all_of(values) is Truth.FALSE
    assert negate(negate(any_of(values))) is any_of(values)
