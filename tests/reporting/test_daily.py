"""The document: the same for any order of its facts, canonical, and its sums are the sums of its rows."""

import json
import random
from dataclasses import fields, replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.ledger.canonical import dumps, loads_canonical
from ceasefire.reporting.daily import build_daily, document_sha256, envelope, previous_of
from ceasefire.reporting.inputs import DetectionSum
from ceasefire.reporting.watch import rate
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.terms import Lost, SourceKind, What

LISTS = ("observations", "allegations", "coverages", "incidents", "verdicts", "cases", "complaints", "files", "tallies",
         "layers", "places", "posts", "clauses", "sides", "source_checks", "earlier", "established")  # fmt: skip


def shuffled(day, seed):
    mixed = random.Random(seed)
    return replace(day, **{name: tuple(mixed.sample(getattr(day, name), len(getattr(day, name)))) for name in LISTS})


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_order_of_the_facts_does_not_change_the_document(day, seed):
    assert dumps(build_daily(shuffled(day, seed))) == dumps(build_daily(day))


def test_every_list_of_the_inputs_is_shuffled_above_or_named_here(day):
    lists = {field.name for field in fields(day) if isinstance(getattr(day, field.name), tuple)}
    assert lists - set(LISTS) == {"notices", "rivals", "errata", "area", "detections"}  # at most one, or an extent


def test_the_document_is_canonical_json_with_rounded_numbers(day):
    document = build_daily(day)
    assert loads_canonical(dumps(document)) == document
    assert json.loads(json.dumps(document)) == document
    for number in floats(document):
        assert number == round(number, 5)


def floats(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from floats(item)
    elif isinstance(value, float):
        yield value


def test_any_changed_fact_changes_the_hash(day):
    changed = replace(day, heading=replace(day.heading, end=day.heading.end + timedelta(seconds=1)))
    later = replace(day, sides=(replace(day.sides[0], root="00" * 32), day.sides[1]))
    assert len({document_sha256(build_daily(one)) for one in (day, changed, later)}) == 3


def test_the_summary_is_the_sum_of_the_rows(day):
    document = build_daily(day)
    now, rows = document["summary"]["now"], document["incidents"]
    assert now["incidents"] == len(rows) == sum(document["summary"]["kinds"].values())
    assert now["incidents"] == sum(document["summary"]["standings"].values())
    assert now["breach_indicated"] == 1
    assert document["summary"]["cannot_tell"] == 1
    assert document["summary"]["observed"] + document["summary"]["alleged_only"] == len(rows)
    assert now["watched_hours"] == pytest.approx(sum(a["watched_hours"] for a in document["coverage"]["assets"]))
    assert document["observations"]["total"] == len(day.observations)
    assert now["complaints"] == 2  # the third was received in an earlier period
    assert document["summary"]["rate"] == rate(3, now["watched_hours"])  # the incident only alleged is not observed


def test_allegations_never_stand_among_observations_nor_in_counts(day):
    document = build_daily(day)
    ids = {row["id"] for row in document["observations"]["rows"]}
    assert ids.isdisjoint({allegation.id for allegation in day.allegations})
    alone = next(i for i in document["incidents"] if i["allegations_only"])
    assert alone["count"] is None
    assert alone["seen_by"] == []


def test_reports_of_earlier_periods_are_counted_as_such(day):
    later = build_daily(replace(day, observations=day.observations[1:]))
    told = next(i for i in later["incidents"] if i["id"] == day.incidents[0].id)
    assert (told["earlier"], len(told["seen_by"])) == (1, 1)
    assert all(i["earlier"] == 0 for i in build_daily(day)["incidents"])


def test_whom_a_complaint_accuses_is_never_printed(day):
    accused = tuple(replace(one, against="the other side") for one in day.allegations)
    told = dumps(build_daily(replace(day, allegations=accused))).decode()
    assert "the other side" not in told


def test_a_case_shows_no_assessment_before_both_are_open(day):
    first = day.cases[0]
    half = replace(day, cases=(replace(first, assessments=first.assessments[:1]), *day.cases[1:]))
    told = next(i for i in build_daily(half)["incidents"] if i["id"] == first.incident)
    assert told["case"]["assessments"] == []


def test_dissent_is_kept_word_for_word(day):
    document = build_daily(day)
    decisions = [d for incident in document["incidents"] for d in incident["case"]["decisions"] if d["dissents"]]
    assert [d["words"] for d in decisions] == [day.cases[0].decisions[1].words]


def test_interference_is_probable_unless_proven(day):
    rows = {row["kind"]: row["proven"] for row in build_daily(day)["restrictions"]["rows"]}
    assert rows == {"denial": True, "obstruction": True, "interference": False}
    jammed = tuple(replace(c, text="interference-proven by two receivers") if c.lost is Lost.JAMMING else c
                   for c in day.coverages)  # fmt: skip
    proven = build_daily(replace(day, coverages=jammed))["restrictions"]["rows"]
    assert all(row["proven"] for row in proven)


@pytest.mark.parametrize(
    ("answered", "withdrawn", "state"),
    [
        (None, None, "open"),
        (1, None, "answered"),
        (9, None, "answered_late"),
        (None, 3, "withdrawn"),
        (1, 3, "withdrawn"),
    ],
)
def test_the_state_of_a_complaint(day, answered, withdrawn, state):
    end = day.heading.end
    clock = replace(day.complaints[0], answer_due=end + timedelta(hours=5))
    clock = replace(clock, answered_at=answered and end + timedelta(hours=answered),
                    withdrawn_at=withdrawn and end + timedelta(hours=withdrawn))  # fmt: skip
    assert build_daily(replace(day, complaints=(clock,)))["complaints"][0]["state"] == state


def test_a_clock_that_ran_out_before_closing_is_overdue_and_one_that_ends_at_closing_is_not(day):
    end = day.heading.end
    clocks = [replace(day.complaints[0], answer_due=end + timedelta(seconds=s)) for s in (-1, 0)]
    states = [build_daily(replace(day, complaints=(clock,)))["complaints"][0]["state"] for clock in clocks]
    assert states == ["overdue", "open"]


def test_sums_of_detections_from_the_tables_join_those_made_here(day):
    brought = DetectionSum(asset="camera C-1", source_kind=SourceKind.CAMERA, what=What.MOVEMENT, detections=960,
                           first=day.heading.start, last=day.heading.end)  # fmt: skip
    part = build_daily(replace(day, detections=(brought,)))["observations"]
    assert [row["detections"] for row in part["detections"]] == [1000]
    assert part["total"] == len(day.observations) + 960


def test_the_next_report_takes_its_previous_figures_from_this_one(day):
    document = build_daily(day)
    following = build_daily(replace(day, previous=previous_of(document)))
    told = dict(following["summary"]["previous"])
    assert told.pop("number") == day.heading.number
    assert told == document["summary"]["now"]


def test_signatures_travel_beside_the_document_and_do_not_change_it(day, signatures):
    document = build_daily(day)
    signed, unsigned = envelope(document, signatures), envelope(document)
    assert signed["document_sha256"] == unsigned["document_sha256"]
    assert signed["document"] == unsigned["document"]
    assert [s["delegation"] for s in signed["signatures"]] == ["a", "b"]


def test_a_quiet_day_says_how_long_it_was_watched(quiet_day):
    document = build_daily(quiet_day)
    assert document["incidents"] == []
    assert document["summary"]["rate"]["rate"] == 0
    assert document["summary"]["rate"]["high"] == pytest.approx(100 * 3.6889 / 24, abs=0.01)
    unwatched = build_daily(replace(quiet_day, coverages=()))
    assert unwatched["summary"]["rate"] is None


def test_figures_follow_the_rule_that_is_named(day):
    by_rows = build_daily(replace(day, rule="rows"))
    assert by_rows["summary"]["count"]["best"] == 4
    assert [rule["used"] for rule in by_rows["rules"]].count(True) == 1
    assert by_rows["rules"][0]["rule"] == "rows"
    assert {i["count"]["best"] for i in by_rows["incidents"] if i["count"]} == {2, 1}
    assert Count.exactly(4) == next(t.total for t in day.tallies if t.rule == "rows")
