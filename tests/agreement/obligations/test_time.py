"""Days, months, hours, terms: each against a second calculation that shares nothing with the first."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.agreement.clocks import Duration
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.ledger import standings
from ceasefire.agreement.obligations.records import Entry
from ceasefire.agreement.obligations.shifting import plus, shifted, times
from ceasefire.agreement.obligations.status import Standing

Make, Enter = Callable[..., Duties], Callable[..., tuple[Entry, ...]]
QUICK = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}
ZONES = (
    "Europe/Moscow",
    "Europe/Kyiv",
    "Asia/Beirut",  # midnight is skipped in March
    "America/Sao_Paulo",  # midnight was skipped, and the hour before it came twice
    "America/Havana",  # midnight comes twice
    "Australia/Lord_Howe",  # the clocks change by half an hour
    "Pacific/Apia",  # 30 December 2011 did not exist
)
zones = st.sampled_from(ZONES)
dates = st.dates(date(2009, 1, 1), date(2019, 12, 31))
moments = st.datetimes(datetime(2009, 1, 1), datetime(2019, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


def months_later(start: date, months: int) -> date:
    """By walking from the first of one month to the first of the next (or back), the day cut to the month's last."""
    first = start.replace(day=1)
    for _ in range(abs(months)):
        first = (
            (first + timedelta(days=32)).replace(day=1) if months > 0 else (first - timedelta(days=1)).replace(day=1)
        )
    last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    return min(first + timedelta(days=start.day - 1), last)


def one(duties: Duties, entries: tuple[Entry, ...], on: date | datetime, known: datetime | None = None) -> Standing:
    return standings(duties, entries, on, known)[0]


# Due days


@given(zones, dates, moments)
@settings(max_examples=400, **QUICK)
def test_by_a_date_means_the_whole_of_it_in_the_zone_of_record(owed: Make, zone: str, due: date, at: datetime) -> None:
    duties = owed({"id": "D", "due": due.isoformat()}, zone=zone)
    late = at.astimezone(ZoneInfo(zone)).date() > due
    assert one(duties, (), at).status.value == ("overdue" if late else "open")


@given(zones, dates, st.integers(-1, 1))
@settings(max_examples=300, **QUICK)
def test_a_day_is_told_by_its_last_instant(owed: Make, zone: str, due: date, off: int) -> None:
    duties = owed({"id": "D", "due": due.isoformat()}, zone=zone)
    day = due + timedelta(days=off)
    assert one(duties, (), day).status.value == ("overdue" if off > 0 else "open")


def test_a_day_of_25_hours_and_one_of_23_are_told_by_their_last_instant(owed: Make, entered: Enter) -> None:
    duties = owed({"id": "D", "due": "2021-10-31"}, zone="Europe/Kyiv")
    late_that_evening = entered(duties, {"kind": "fulfilled", "on": "2021-10-31T23:30:00+02:00"})
    assert one(duties, late_that_evening, date(2021, 10, 31)).status.value == "met"
    short = owed({"id": "D", "due": "2021-03-28"}, zone="Europe/Kyiv")
    assert [one(short, (), date(2021, 3, day)).status.value for day in (28, 29)] == ["open", "overdue"]


def test_where_the_parties_read_by_a_date_without_that_date(owed: Make) -> None:
    duties = owed({"id": "D", "due": "2021-03-10"})
    conventions = duties.agreement.conventions.model_copy(update={"by_a_date": "excludes_it"})
    agreement = duties.agreement.model_copy(update={"conventions": conventions})
    before = Duties(agreement=agreement, duties=duties.duties)
    assert [one(before, (), date(2021, 3, day)).status.value for day in (9, 10)] == ["open", "overdue"]


@given(zones, moments, st.integers(0, 40), st.integers(0, 70), moments)
@settings(max_examples=400, **QUICK)
def test_months_and_days_after_a_clock_that_began_within_a_day(
    owed: Make, zone: str, began: datetime, months: int, days: int, at: datetime
) -> None:
    due = {"after": "start", "lasts": f"P{months}M{days + 1}D"}
    duties = owed({"id": "D", "due": due}, zone=zone, start={"at": began.isoformat()})
    expected = months_later(began.astimezone(ZoneInfo(zone)).date(), months) + timedelta(days=days + 1)
    found = one(duties, (), at)
    assert found.due == expected
    assert (found.status.value == "overdue") is (at.astimezone(ZoneInfo(zone)).date() > expected)


@given(zones, moments, st.integers(1, 500))
@settings(max_examples=300, **QUICK)
def test_hours_pass_also_while_the_clocks_change(owed: Make, zone: str, began: datetime, hours: int) -> None:
    due = {"after": "start", "lasts": f"PT{hours}H"}
    duties = owed({"id": "D", "due": due}, zone=zone, start={"at": began.isoformat()})
    found = one(duties, (), began)
    assert isinstance(found.due, datetime)
    assert (found.due - began).total_seconds() == hours * 3600


@pytest.mark.parametrize(
    ("zone", "began", "lasts", "due"),
    [
        ("Europe/Kyiv", "2021-03-27T12:00:00+02:00", "P1D", "2021-03-28"),
        ("Europe/Kyiv", "2021-03-27T12:00:00+02:00", "PT24H", "2021-03-28T10:00:00+00:00"),
        ("Europe/Moscow", "2020-11-09T23:30:00+03:00", "P3Y", "2023-11-09"),
        ("UTC", "2020-02-29", "P1Y", "2021-02-28"),
        ("UTC", "2020-02-29", "P4Y", "2024-02-29"),
        ("UTC", "2021-01-31", "P1M", "2021-02-28"),
        ("UTC", "2021-08-31", "P6M", "2022-02-28"),
        ("UTC", "2020-11-10", "P2W", "2020-11-24"),
        ("UTC", "2021-01-31", "P1M1D", "2021-03-01"),
    ],
)
def test_worked_examples(owed: Make, zone: str, began: str, lasts: str, due: str) -> None:
    duties = owed({"id": "D", "due": {"after": "start", "lasts": lasts}}, zone=zone, start={"at": began})
    found = one(duties, (), date(2020, 1, 1)).due
    assert found == (date.fromisoformat(due) if len(due) == 10 else datetime.fromisoformat(due))


def test_a_clock_that_waits_and_one_behind_it(owed: Make, entered: Enter) -> None:
    duties = owed(
        {"id": "D", "due": {"after": "second", "lasts": "P2D"}},
        first={"recorded": "first_step"},
        second={"after": "first", "lasts": "P7D"},
    )
    entries = entered(duties, {"kind": "started", "clock": "first", "on": "2021-03-01", "known_from": "2021-03-03"})
    known = datetime(2021, 3, 2, 12, tzinfo=UTC)
    assert (one(duties, entries, date(2021, 3, 20), known).status.value) == "not_dated"
    found = one(duties, entries, date(2021, 3, 20))
    assert (found.status.value, found.due) == ("overdue", date(2021, 3, 10))
    assert one(duties, entries, date(2021, 2, 28)).status.value == "not_dated"


# Terms


def term(**more: Any) -> dict[str, Any]:
    base = {"starts": "2020-11-10T00:00:00+03:00", "lasts": "P5Y", "renews": "P5Y", "notice_before": "P6M"}
    return {"id": "D", "term": {**base, "by": ["AZ", "AM", "RU"], **more}}


def objection(on: str, by: str = "AZ") -> dict[str, Any]:
    return {"kind": "objection", "on": on, "by": by}


LAST_OF_FIRST = "2025-05-10T00:00:00+03:00"


@pytest.mark.parametrize(
    ("on", "by", "status", "ends"),
    [
        (LAST_OF_FIRST, "AZ", "met", 2025),
        ("2025-05-10T00:00:01+03:00", "AZ", "open", 2030),
        ("2025-05-09", "RU", "met", 2025),
        ("2025-05-10", "AM", "open", 2030),
        ("2021-01-01", "AM", "met", 2025),
        ("2021-01-01", "TR", "open", 2030),
    ],
)
def test_an_objection_in_time_ends_the_term(
    owed: Make, entered: Enter, on: str, by: str, status: str, ends: int
) -> None:
    duties = owed(term())
    duties = Duties(agreement=duties.agreement, duties=duties.duties, others=("TR",))
    found = one(duties, entered(duties, objection(on, by)), date(2026, 1, 1))
    assert (found.status.value, found.ends and found.ends.year) == (status, ends)


def test_a_late_objection_ends_the_next_term_where_that_is_the_reading(owed: Make, entered: Enter) -> None:
    duties = owed(term(late_objection="next_term"))
    entries = entered(duties, objection("2025-08-01"))
    assert one(duties, entries, date(2026, 1, 1)).status.value == "open"
    assert one(duties, entries, date(2030, 11, 9)).status.value == "open"
    assert one(duties, entries, date(2030, 11, 10)).status.value == "met"


def test_without_renewal_it_ends_by_itself(owed: Make) -> None:
    duties = owed({"id": "D", "term": {"starts": "2020-11-10", "lasts": "P1Y"}})
    found = [one(duties, (), day) for day in (date(2021, 11, 9), date(2021, 11, 10))]
    assert [x.status.value for x in found] == ["open", "met"]


def test_the_window_is_told_while_it_is_open_and_when_it_has_closed(owed: Make) -> None:
    duties = owed(term())
    told = [
        [step.message for step in one(duties, (), datetime.fromisoformat(at)).why.because if "window" in step.message]
        for at in (LAST_OF_FIRST, "2025-05-10T00:00:01+03:00", "2025-11-10T00:00:00+03:00")
    ]
    assert told == [["agreement-duty-window-open"], ["agreement-duty-window-closed"], ["agreement-duty-window-open"]]


@given(zones, dates, st.integers(1, 30), st.integers(1, 30), st.integers(0, 12), dates)
@settings(max_examples=300, **QUICK)
def test_terms_are_reckoned_from_their_first_day(
    owed: Make, zone: str, start: date, lasts: int, renews: int, notice: int, at: date
) -> None:
    """The term that runs, its end and the close of its window, found by walking through the months one by one."""
    written = {"starts": start.isoformat(), "lasts": f"P{lasts}M", "renews": f"P{renews}M"}
    written |= {"notice_before": f"P{notice}M", "by": ["AZ"]} if notice else {}  # type: ignore[dict-item]
    duties = owed({"id": "D", "term": written}, zone=zone)
    number = 0
    while at >= (end := months_later(start, lasts + number * renews)):
        number += 1
    found = one(duties, (), at)
    assert found.ends == first_of(end, zone)
    if notice:
        closes = [str(x.arguments["closes"]) for x in found.why.because if "closes" in x.arguments]
        wall = datetime.combine(months_later(end, -notice), found.ends.astimezone(ZoneInfo(zone)).time())
        assert closes == [wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")]


def first_of(day: date, zone: str) -> datetime:
    """The first instant of a date, found by looking through the quarter hours before and after it."""
    at = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(days=2)
    while at.astimezone(ZoneInfo(zone)).date() < day:
        at += timedelta(minutes=15)
    return at


# What comes again and again


def test_a_monthly_duty_from_the_31st_keeps_to_the_end_of_the_month(owed: Make, entered: Enter) -> None:
    duties = owed({"id": "D", "recurs": {"first": "2021-01-31", "every": "P1M", "times": 4}})
    days = [one(duties, (), date(2021, 1, 1)).due]
    done: list[dict[str, Any]] = []
    for day in ("2021-01-30", "2021-02-28", "2021-04-02"):
        done.append({"kind": "fulfilled", "on": day})
        days.append(one(duties, entered(duties, *done), date.fromisoformat(day)).due)
    assert days == [date(2021, 1, 31), date(2021, 2, 28), date(2021, 3, 31), date(2021, 4, 30)]
    entries = entered(duties, *done)
    assert one(duties, entries, date(2021, 4, 1)).status.value == "overdue"
    assert one(duties, entries, date(2021, 4, 2)).status.value == "open"
    assert one(duties, entries, date(2021, 5, 1)).status.value == "overdue"
    entries = entered(duties, *done, {"kind": "fulfilled", "on": "2021-04-15"})
    assert one(duties, entries, date(2021, 4, 15)).status.value == "met_late"


def test_an_entry_may_name_the_day_it_is_for(owed: Make, entered: Enter) -> None:
    duties = owed({"id": "D", "recurs": {"first": "2021-01-10", "every": "P1W", "until": "2021-01-24"}})
    entries = entered(
        duties,
        {"kind": "extension", "on": "2021-01-05", "for": "2021-01-10", "due": "2021-01-12", "footing": "statement"},
        {"kind": "fulfilled", "on": "2021-01-11", "for": "2021-01-17"},
        {"kind": "fulfilled", "on": "2021-01-12"},
        {"kind": "fulfilled", "on": "2021-01-24"},
    )
    assert [one(duties, entries, date(2021, 1, n)).status.value for n in (11, 12, 24)] == ["extended", "open", "met"]
    assert one(duties, entries[1:], date(2021, 1, 11)).status.value == "overdue"


@given(dates, st.integers(0, 5), st.integers(0, 40), st.integers(1, 12))
@settings(max_examples=200, **QUICK)
def test_the_nth_day_is_reckoned_from_the_first(owed: Make, first: date, months: int, days: int, number: int) -> None:
    every = f"P{months}M{days + 1}D"
    rows = {"id": "D", "recurs": {"first": first.isoformat(), "every": every, "times": number}}
    duties = owed(rows, zone="UTC")
    expected = months_later(first, months * (number - 1)) + timedelta(days=(days + 1) * (number - 1))
    found = one(duties, (), expected)
    told = [step.arguments["due"] for step in found.why.because if step.message == "agreement-duty-occurrence"]
    assert told[-1] == expected.isoformat()
    assert len(told) == number


def test_durations_taken_together() -> None:
    month = Duration(1, 2, 3, "P1M2DT3S")
    assert (times(month, 3).months, times(month, 3).days, times(month, 3).seconds) == (3, 6, 9)
    assert plus(month, month).months == 2
    assert shifted(date(2021, 1, 31), Duration(1, 0, 0, "P1M"), "UTC") == date(2021, 2, 28)
    assert shifted(date(2021, 1, 1), Duration(0, 0, 3600, "PT1H"), "UTC") == datetime(2021, 1, 1, 1, tzinfo=UTC)
