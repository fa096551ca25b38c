"""The statement of 9 November 2020 replayed from 10 November 2020 to 1 December 2022: every status of every day."""

from datetime import UTC, date, datetime

import pytest

from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.ledger import standings
from ceasefire.agreement.obligations.load import load_story
from ceasefire.agreement.obligations.records import Kind, Story
from ceasefire.agreement.obligations.replay import Day, counts, replay
from ceasefire.agreement.strict import LANGUAGES

FIRST, LAST = date(2020, 11, 10), date(2022, 12, 1)
ALWAYS = "always"
GOLDEN = {
    "P1": [(FIRST, "open"), (date(2020, 12, 12), "disputed")],
    "P2": [(FIRST, "open"), (date(2020, 11, 20), "met")],
    "P3.deployment": [(FIRST, "not_dated"), (date(2020, 11, 20), "met")],
    "P3.ceilings": [(FIRST, "open")],
    "P4.withdrawal": [(FIRST, "not_dated"), (date(2022, 7, 15), "disputed")],
    "P4.term": [(FIRST, "open")],
    "P5": [(FIRST, "not_dated"), (date(2021, 1, 30), "met")],
    "P6a": [(FIRST, "open"), (date(2020, 11, 15), "extended"), (date(2020, 11, 25), "met")],
    "P6b": [(FIRST, "open"), (date(2020, 12, 1), "met")],
    "P6c": [(FIRST, "open")],
    "P6d": [(FIRST, "open")],
    "P6e": [(FIRST, "open")],
    "P7": [(FIRST, "not_checkable")],
    "P8": [(FIRST, "not_dated"), (date(2021, 1, 9), "disputed")],
    "P9": [(FIRST, "not_checkable")],
}
"""Duty → the days from which each status held, written down from the facts, not from the program."""
EVENTFUL = (
    "2020-11-10 2020-11-11 2020-11-15 2020-11-20 2020-11-25 2020-12-01 2020-12-12 2020-12-13 2020-12-14 2020-12-28 "
    "2021-01-09 2021-01-10 2021-01-11 2021-01-30 2021-03-15 2021-03-16 2021-06-12 2021-07-03 2021-11-12 2021-11-26 "
    "2022-03-24 2022-03-26 2022-07-15 2022-07-19 2022-08-02 2022-08-03 2022-08-11 2022-08-26 2022-08-30 2022-09-08"
)
RETURNED = {date(2020, 12, 14): 56, date(2020, 12, 28): 60, date(2021, 6, 12): 75, date(2021, 7, 3): 90,
            date(2021, 11, 12): 122, date(2022, 9, 8): 127}  # fmt: skip


@pytest.fixture(scope="module")
def story(shipped: Duties) -> Story:
    found = load_story("nk-2020-11-09", shipped)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def days(shipped: Duties, story: Story) -> list[Day]:
    return list(replay(shipped, story.entries, FIRST, LAST))


def golden(duty: str, day: date) -> str:
    return [status for since, status in GOLDEN[duty] if since <= day][-1]


def test_every_duty_on_every_day(days: list[Day]) -> None:
    assert [day.on for day in days][:: len(days) - 1] == [FIRST, LAST]
    assert len(days) == (LAST - FIRST).days + 1 == 752
    for day in days:
        told = {one.duty: one.status.value for one in day.standings}
        assert told == {duty: golden(duty, day.on) for duty in GOLDEN}, day.on


def test_the_days_on_which_something_changed(days: list[Day]) -> None:
    assert [day.on.isoformat() for day in days if day.eventful] == EVENTFUL.split()


def test_every_entry_is_told_once_and_the_amendment_of_the_file_not_twice(days: list[Day], story: Story) -> None:
    told = [entry.id for day in days for entry in day.entries]
    assert sorted(told) == sorted(entry.id for entry in story.entries)


def test_how_it_ends(days: list[Day]) -> None:
    found = counts(days[-1].standings)
    assert found == {
        "open": 5,
        "met": 5,
        "met_late": 0,
        "overdue": 0,
        "extended": 0,
        "disputed": 3,
        "not_dated": 0,
        "not_checkable": 2,
        "were_extended": 1,
    }


def test_the_numbers_returned(days: list[Day]) -> None:
    totals = {day.on: one.total for day in days for one in day.standings if one.duty == "P8"}
    for day, total in RETURNED.items():
        assert totals[day] == total


def kalbajar(shipped: Duties, story: Story, on: date, known: date) -> tuple[str, date | datetime | None]:
    moment = datetime(known.year, known.month, known.day, 12, tzinfo=UTC)
    one = next(one for one in standings(shipped, story.entries, on, moment) if one.duty == "P6a")
    return one.status.value, one.due


@pytest.mark.parametrize(
    ("on", "known", "status", "due"),
    [
        (date(2020, 11, 20), date(2020, 11, 14), "overdue", date(2020, 11, 15)),
        (date(2020, 11, 20), date(2020, 11, 16), "extended", date(2020, 11, 25)),
        (date(2020, 11, 15), date(2020, 11, 14), "open", date(2020, 11, 15)),
        (date(2020, 11, 16), date(2020, 11, 14), "overdue", date(2020, 11, 15)),
        (date(2020, 11, 26), date(2020, 11, 24), "overdue", date(2020, 11, 25)),
        (date(2020, 11, 26), date(2020, 11, 25), "met", date(2020, 11, 25)),
    ],
)
def test_kalbajar_as_known_then(shipped: Duties, story: Story, on: date, known: date, status: str, due: date) -> None:
    assert kalbajar(shipped, story, on, known) == (status, due)


def test_the_extension_rests_on_no_signed_paper(shipped: Duties, story: Story) -> None:
    (extension,) = [entry for entry in story.entries if entry.kind is Kind.EXTENSION]
    assert (extension.footing, extension.by, extension.due) == ("no_signed_paper", ("AZ",), date(2020, 11, 25))
    (amendment,) = shipped.written
    assert (amendment.duty, amendment.due, amendment.on) == (extension.duty, extension.due, extension.on)


def test_an_entry_that_says_what_the_amendment_says_stands_for_both(shipped: Duties, story: Story) -> None:
    found = {one.duty: one for one in standings(shipped, story.entries, date(2020, 11, 20))}
    told = [
        step.arguments.get("entry") for step in found["P6a"].why.because if step.arguments.get("kind") == "extension"
    ]
    assert told == ["s05"]
    alone = {one.duty: one for one in standings(shipped, (), date(2020, 11, 20))}
    told = [
        step.arguments.get("entry") for step in alone["P6a"].why.because if step.arguments.get("kind") == "extension"
    ]
    assert told == ["nk-2020-11-09#P6a.1"]


def test_the_duties_agree_with_the_rules_of_breach_beside_them(shipped: Duties) -> None:
    """Due days in duties.yaml are those of agreement.yaml, and the objection closes when a late notice begins."""
    found = {
        one.duty: one.due for one in standings(shipped, (), date(2020, 11, 10), datetime(2020, 11, 10, tzinfo=UTC))
    }
    for provision in shipped.agreement.provisions:
        for way in provision.breached_by:
            if way.time and way.time.due:
                assert found[provision.id] == way.time.due
    (late,) = [
        w.time.late_after for p in shipped.agreement.provisions for w in p.breached_by if w.time and w.time.late_after
    ]
    term = next(one for one in standings(shipped, (), date(2021, 1, 1)) if one.duty == "P4.term")
    closes = [step.arguments["closes"] for step in term.why.because if "closes" in step.arguments]
    assert closes == [late.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")] == ["2025-05-09T21:00:00Z"]


def test_the_story_is_told_in_five_languages_with_its_sources(story: Story) -> None:
    for entry in story.entries:
        assert sorted(entry.text) == sorted(LANGUAGES), entry.id
        assert all(one.source for one in entry.evidence)
    assert {one.basis for entry in story.entries for one in entry.evidence} == {"text", "press", "remembered"}


def test_nothing_is_known_before_it_was(story: Story) -> None:
    """No entry tells of its day what only later entries could know."""
    years = {str(year) for year in range(2023, 2027)}
    assert not [entry.id for entry in story.entries if any(year in entry.text["en"] for year in years)]
    assert all(str(entry.on)[:10] <= str(LAST) and str(entry.known_from)[:10] <= str(LAST) for entry in story.entries)
