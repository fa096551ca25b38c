"""The ledger keeps its word: later knowledge and the order of entering change nothing that was said before."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.ledger import standings
from ceasefire.agreement.obligations.plain import standing_to_plain
from ceasefire.agreement.obligations.records import Entry, Evidence, Kind
from ceasefire.agreement.obligations.status import Standing
from ceasefire.agreement.obligations.telling import Teller

Make, Enter = Callable[..., Duties], Callable[..., tuple[Entry, ...]]
DUE = {"id": "D", "due": "2021-03-10"}
BASE = date(2021, 3, 1)


def at(duties: Duties, entries: tuple[Entry, ...], day: str, known: str | None = None) -> Standing:
    moment = None if known is None else datetime.fromisoformat(known).replace(tzinfo=UTC)
    return standings(duties, entries, date.fromisoformat(day), moment)[0]


def status(duties: Duties, entries: tuple[Entry, ...], day: str, known: str | None = None) -> str:
    return at(duties, entries, day, known).status.value


@pytest.mark.parametrize(
    ("rows", "day", "expected"),
    [
        ([], "2021-03-10", "open"),
        ([], "2021-03-11", "overdue"),
        ([{"kind": "fulfilled", "on": "2021-03-10"}], "2021-03-09", "open"),
        ([{"kind": "fulfilled", "on": "2021-03-10"}], "2021-03-10", "met"),
        ([{"kind": "fulfilled", "on": "2021-03-10T23:59:59.999999+03:00"}], "2021-03-11", "met"),
        ([{"kind": "fulfilled", "on": "2021-03-11T00:00:00+03:00"}], "2021-03-11", "met_late"),
        ([{"kind": "part", "on": "2021-03-02", "share": 0.5}], "2021-03-10", "open"),
        ([{"kind": "part", "on": "2021-03-02", "share": 1}], "2021-03-10", "met"),
        ([{"kind": "reported", "on": "2021-03-02"}], "2021-03-11", "overdue"),
        ([{"kind": "not_fulfilled", "on": "2021-03-02", "by": "AZ"}], "2021-03-10", "open"),
        ([{"kind": "dispute", "on": "2021-03-02", "by": "AZ"}], "2021-03-11", "disputed"),
    ],
)
def test_one_duty_by_what_was_entered(
    owed: Make, entered: Enter, rows: list[dict[str, Any]], day: str, expected: str
) -> None:
    duties = owed(DUE)
    assert status(duties, entered(duties, *rows), day) == expected


def test_two_who_disagree_are_disputed_and_both_words_are_kept(owed: Make, entered: Enter) -> None:
    duties = owed(DUE)
    yes = {"kind": "fulfilled", "on": "2021-03-08", "by": "AM", "text": {"en": "we have done it"}}
    no = {"kind": "not_fulfilled", "on": "2021-03-09", "by": "AZ", "text": {"en": "half of it is not done"}}
    entries = entered(duties, yes, no)
    assert status(duties, entries, "2021-03-08") == "met"
    one = at(duties, entries, "2021-03-20")
    assert one.status.value == "disputed"
    told = "\n".join(Teller(duties, entries, "en").lines(one.why))
    assert "we have done it" in told
    assert "half of it is not done" in told
    assert (one.met_on, one.share) == (None, None)


def test_each_sides_last_word_counts(owed: Make, entered: Enter) -> None:
    duties = owed(DUE)
    entries = entered(
        duties,
        {"kind": "fulfilled", "on": "2021-03-08", "by": "AM"},
        {"kind": "dispute", "on": "2021-03-09", "by": "AZ"},
        {"kind": "fulfilled", "on": "2021-03-12", "by": "AZ"},
        {"kind": "not_fulfilled", "on": "2021-03-14", "by": "AM"},
    )
    assert [status(duties, entries, f"2021-03-{day:02}") for day in (8, 9, 12, 14)] == [
        "met",
        "disputed",
        "met",
        "disputed",
    ]


@pytest.mark.parametrize(("outcome", "after"), [("met", "met"), ("not_met", "overdue")])
def test_a_settlement_ends_a_dispute_until_a_new_one(owed: Make, entered: Enter, outcome: str, after: str) -> None:
    duties = owed(DUE)
    entries = entered(
        duties,
        {"kind": "fulfilled", "on": "2021-03-08", "by": "AM"},
        {"kind": "dispute", "on": "2021-03-09", "by": "AZ"},
        {"kind": "settled", "on": "2021-03-20", "by": ["AM", "AZ"], "outcome": outcome, "footing": "signed_paper"},
        {"kind": "dispute", "on": "2021-04-01", "by": "AM"},
    )
    assert status(duties, entries, "2021-03-19") == "disputed"
    assert status(duties, entries, "2021-03-20") == after
    assert status(duties, entries, "2021-04-01") == "disputed"


def test_a_settlement_covers_what_was_said_the_same_day_and_not_what_came_to_light_later(
    owed: Make, entered: Enter
) -> None:
    duties = owed(DUE)
    entries = entered(
        duties,
        {"kind": "dispute", "on": "2021-03-09", "by": "AZ"},
        {"kind": "settled", "on": "2021-03-09", "by": ["AM", "AZ"], "outcome": "met"},
        {"kind": "dispute", "on": "2021-03-08", "known_from": "2021-04-01", "by": "AZ"},
    )
    assert status(duties, entries, "2021-03-09", "2021-03-31") == "met"
    assert status(duties, entries, "2021-03-09", "2021-04-02") == "disputed"


def test_an_extension_after_the_day_leaves_the_days_between_overdue(owed: Make, entered: Enter) -> None:
    duties = owed(DUE)
    moved = {"kind": "extension", "on": "2021-03-13", "due": "2021-03-20", "footing": "statement", "by": "AZ"}
    entries = entered(duties, moved, {"kind": "fulfilled", "on": "2021-03-19"})
    assert [status(duties, entries, f"2021-03-{day}") for day in (10, 12, 13, 18, 19)] == [
        "open",
        "overdue",
        "extended",
        "extended",
        "met",
    ]
    late = entered(duties, moved, {"kind": "fulfilled", "on": "2021-03-12"})
    assert status(duties, late, "2021-03-19") == "met_late"
    assert status(duties, entries[:1], "2021-03-21") == "overdue"


def test_an_agreed_reading_moves_a_day_without_being_an_extension(owed: Make, entered: Enter) -> None:
    duties = owed(DUE)
    entries = entered(duties, {"kind": "interpretation", "on": "2021-03-05", "due": "2021-03-12"})
    one = at(duties, entries, "2021-03-11")
    assert (one.status.value, one.due, one.extended) == ("open", date(2021, 3, 12), False)


def test_whether_it_was_in_time_is_open_when_the_hour_decides(owed: Make, entered: Enter) -> None:
    duties = owed({"id": "D", "due": "2021-03-10T12:00:00+03:00"})
    entries = entered(duties, {"kind": "fulfilled", "on": "2021-03-10"})
    one = at(duties, entries, "2021-03-11")
    teller = Teller(duties, entries, "en")
    assert one.status.value == "met"
    assert "falls within the day entered" in "\n".join(teller.lines(one.why))
    assert teller.settling(one) == ["Enter the time of day."]


def test_a_correction_is_seen_from_when_it_was_known_and_not_before(owed: Make, entered: Enter) -> None:
    duties = owed(DUE)
    entries = entered(
        duties,
        {"kind": "fulfilled", "on": "2021-03-10"},
        {"kind": "correction", "on": "2021-03-25", "corrects": "e0", "changes": {"on": "2021-03-12"}},
        {"kind": "correction", "on": "2021-04-05", "corrects": "e0", "changes": {"withdrawn": True}},
        {"kind": "correction", "on": "2021-04-15", "corrects": "e2", "changes": {"withdrawn": True}},
    )
    answers = [
        status(duties, entries, "2021-03-15", known)
        for known in ("2021-03-15", "2021-03-26", "2021-04-06", "2021-04-16")
    ]
    assert answers == ["met", "met_late", "overdue", "met_late"]
    told = "\n".join(Teller(duties, entries, "en").lines(at(duties, entries, "2021-03-15", "2021-03-26").why))
    assert "Corrected by entry e1 of 25 March 2021" in told


def test_numbers_add_up_and_a_total_replaces_them(owed: Make, entered: Enter) -> None:
    duties = owed({**DUE, "count": {"of": {"en": "lorries"}, "reach": 10}})
    entries = entered(
        duties,
        {"kind": "part", "on": "2021-03-02", "added": 3},
        {"kind": "part", "on": "2021-03-03", "added": 4},
        {"kind": "part", "on": "2021-03-04", "reached": 6},
        {"kind": "part", "on": "2021-03-05", "added": 3},
        {"kind": "part", "on": "2021-03-12", "reached": 10},
    )
    found = [at(duties, entries, day) for day in ("2021-03-03", "2021-03-04", "2021-03-05", "2021-03-12")]
    assert [(one.total, one.share) for one in found] == [(7, 0.7), (6, 0.6), (9, 0.9), (10, 1.0)]
    assert found[-1].status.value == "met_late"


def test_absence_of_entries_is_no_breach_of_an_undated_duty(owed: Make) -> None:
    assert status(owed({"id": "D"}), (), "2031-01-01") == "not_dated"
    assert status(owed({"id": "D", "checkable": "indicator_only"}), (), "2031-01-01") == "not_checkable"
    assert status(owed({"id": "D", "standing": True}), (), "2031-01-01") == "open"


# Bitemporal: what was answered stays answered.

days = st.integers(0, 40).map(lambda n: BASE + timedelta(days=n))
parties = st.sampled_from([(), ("AM",), ("AZ",), ("AM", "AZ")])
SAID = {"text": {"en": "said"}, "evidence": (Evidence(basis="record", source="log"),)}


@st.composite
def rows(draw: st.DrawFn, name: str) -> Entry:
    kind = draw(st.sampled_from([k for k in Kind if k not in (Kind.CORRECTION, Kind.OBJECTION, Kind.STARTED)]))
    by = draw(parties) or (("AZ",) if kind in (Kind.DISPUTE, Kind.NOT_FULFILLED) else ())
    more: dict[str, Any] = {}
    if kind is Kind.PART:
        more["share"] = draw(st.sampled_from([0.0, 0.3, 0.7, 1.0]))
    if kind in (Kind.EXTENSION, Kind.INTERPRETATION):
        more["due"] = draw(days)
    if kind is Kind.EXTENSION:
        more["footing"] = "statement"
    if kind is Kind.SETTLED:
        more["outcome"] = draw(st.sampled_from(["met", "not_met"]))
    return Entry(
        id=name,
        kind=kind,
        duty=draw(st.sampled_from("DE")),
        on=draw(days),
        known_from=draw(days),
        by=by,
        **more,
        **SAID,
    )


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    found = [draw(rows(f"r{n}")) for n in range(draw(st.integers(0, 7)))]
    for n in range(draw(st.integers(0, 2)) if found else 0):
        target = draw(st.sampled_from(found))
        if target.kind is Kind.CORRECTION:
            changes: dict[str, Any] = {"withdrawn": True}
        else:
            changes = draw(st.sampled_from([{"withdrawn": True}, {"on": draw(days)}]))
        known = max(target.known_from, draw(days))
        found.append(
            Entry(
                id=f"c{n}",
                kind=Kind.CORRECTION,
                on=known,
                known_from=known,
                corrects=target.id,
                changes=changes,
                **SAID,
            )
        )
    return found


BESIDE = ({"id": "D", "due": "2021-03-15"}, {"id": "E", "in_parallel_with": {"duty": "D", "lag": {"share": 0.2}}})


def everything(duties: Duties, entries: list[Entry], day: date, known: datetime | None) -> list[dict[str, Any]]:
    teller = Teller(duties, entries, "en")
    return [standing_to_plain(one, teller) for one in standings(duties, entries, day, known)]


@given(ledgers(), days, days)
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_becomes_known_later_changes_no_earlier_answer(
    owed: Make, entries: list[Entry], day: date, known: date
) -> None:
    """Status, numbers and every sentence, with and without the entries of which nobody knew yet, are the same."""
    duties = owed(*BESIDE, zone="UTC")
    moment = datetime(known.year, known.month, known.day, tzinfo=UTC)
    before = [entry for entry in entries if entry.known_from <= known]  # type: ignore[operator]
    assert everything(duties, entries, day, moment) == everything(duties, before, day, moment)
    assert everything(duties, before, day, moment) == everything(duties, before, day, None)


@given(ledgers().flatmap(lambda found: st.tuples(st.just(found), st.permutations(found))), days)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_order_of_entering_plays_no_part(owed: Make, both: tuple[list[Entry], list[Entry]], day: date) -> None:
    duties = owed(*BESIDE, zone="UTC")
    assert everything(duties, both[0], day, None) == everything(duties, both[1], day, None)


@given(ledgers(), days)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_happens_later_plays_no_part_either(owed: Make, entries: list[Entry], day: date) -> None:
    """A day is told by what had happened by its end: entries about later days do not touch it."""
    duties = owed(*BESIDE, zone="UTC")
    corrected = {entry.corrects for entry in entries}
    free = [entry for entry in entries if entry.kind is Kind.CORRECTION or entry.id in corrected or entry.on <= day]  # type: ignore[operator]
    assert everything(duties, entries, day, None) == everything(duties, free, day, None)
