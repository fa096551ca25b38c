"""Bare cases: the worked examples, thousands of random ones against an independent evaluator, and bad input."""

import json
import random
import re
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from case_maker import make_case
from case_oracle import Oracle, TooClose, zones_of

from ceasefire.agreement.answers import answer, answer_or_refuse
from ceasefire.agreement.cases import read_case, read_case_file
from ceasefire.agreement.evaluate import evaluate
from ceasefire.agreement.load import Signed, load
from ceasefire.vocabulary.refusal import Refusal

ALL = ("P1", "P2", "P3", "P4", "P6a", "P6b", "P6c", "P6d", "P6e")
RANDOM_CASES = 400


@pytest.fixture(scope="module")
def signed() -> Signed:
    return load("nk-2020-11-09")


@pytest.fixture(scope="module")
def oracle(shared_data: Path) -> Oracle:
    return Oracle(zones_of(shared_data))


def verdicts(signed: Signed, case: dict[str, Any], ask: tuple[str, ...] = ALL) -> dict[str, str]:
    opinions = evaluate(signed, read_case(case, "cases[0]", "Europe/Moscow"), ask)
    return {opinion.provision: opinion.verdict for opinion in opinions}


def test_the_worked_examples(signed: Signed, shared_data: Path) -> None:
    text = (shared_data / "agreement" / "case-format.md").read_text(encoding="utf-8")
    found = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    assert found
    expected = dict(re.findall(r"^\| (E\d) \| ([a-z ]+?) \|", text, re.MULTILINE))
    assert len(expected) == 4
    for n, case in enumerate(read_case_file(found[1], "E")):
        told = answer(signed, case, f"cases[{n}]", "en")
        assert [verdict["verdict"] for verdict in told["verdicts"]] == [expected[told["id"]]]


def test_an_independent_evaluator_agrees_on_random_cases(signed: Signed, oracle: Oracle) -> None:
    rng = random.Random(20201109)
    asked, seen = 0, {"breach indicated": 0, "not indicated": 0, "cannot tell": 0}
    for number in range(RANDOM_CASES):
        case = make_case(rng, number)
        mine = verdicts(signed, case)
        for provision in ALL:
            try:
                expected = oracle.verdict(provision, case)
            except TooClose:
                continue
            assert mine[provision] == expected, (provision, json.dumps(case, indent=1))
            asked += 1
            seen[expected] += 1
    assert asked > 7 * RANDOM_CASES
    assert seen["breach indicated"] > 20
    assert seen["cannot tell"] > 60


def base(**changes: Any) -> dict[str, Any]:
    incident = {
        "time": {"start": "2020-12-27T04:10:00+04:00", "end": "2020-12-27T04:25:00+04:00"},
        "place": {"lat": 39.62, "lon": 46.98, "uncertainty_m": 200},
        "actor": {"party": "AZ", "attribution": "established"},
        "act": "fire_small_arms",
        "fact_status": "established",
        **changes,
    }
    return {"id": "B", "agreement": "nk-2020-11-09", "known_at": "2020-12-31T12:00:00+03:00", "incident": incident}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "breach indicated"),
        ({"time": {"start": "2020-11-10T00:00:00+03:00", "end": "2020-11-10T00:00:00+03:00"}}, "breach indicated"),
        ({"time": {"start": "2020-11-09T23:59:59+03:00", "end": "2020-11-09T23:59:59+03:00"}}, "not indicated"),
        ({"time": {"start": "2020-11-09T23:59:59+03:00", "end": "2020-11-10T00:00:00+03:00"}}, "cannot tell"),
        ({"time": {"start": "2020-11-09T21:00:00Z", "end": "2020-11-09T21:00:00Z"}}, "breach indicated"),
        ({"fact_status": "claimed"}, "cannot tell"),
        ({"fact_status": "claimed", "actor": {"party": "RU", "attribution": "established"}}, "not indicated"),
        ({"fact_status": "refuted", "actor": {"party": "AZ", "attribution": "disputed"}}, "not indicated"),
        ({"place": None}, "cannot tell"),
        ({"act": "overflight"}, "not indicated"),
        ({"act": "demining_detonation"}, "not indicated"),
        ({"act": "advance"}, "cannot tell"),
    ],
)
def test_readings_of_the_ceasefire(signed: Signed, changes: dict[str, Any], expected: str) -> None:
    assert verdicts(signed, base(**changes), ("P1",)) == {"P1": expected}


@pytest.mark.parametrize(
    ("given", "until", "start", "end", "expected"),
    [
        ("06:59:59", "09:00:00", "07:00:00", "07:00:00", "not indicated"),
        ("07:00:00", "09:00:00", "07:00:00", "07:00:00", "cannot tell"),
        ("07:00:30", "09:00:00", "07:00:00", "07:01:00", "cannot tell"),
        ("06:00:00", "07:00:00", "07:00:00", "07:00:00", "not indicated"),
        ("06:00:00", "06:59:59", "07:00:00", "07:00:00", "cannot tell"),
        ("06:00:00", "07:00:30", "07:00:00", "07:01:00", "cannot tell"),
    ],
)
def test_a_demining_notice_must_be_given_before_and_cover_the_whole(
    signed: Signed, given: str, until: str, start: str, end: str, expected: str
) -> None:
    notice = {
        "kind": "demining",
        "given_at": f"2020-12-27T{given}Z",
        "from": "2020-12-27T07:00:00Z",
        "to": f"2020-12-27T{until}Z",
        "lat": 39.62,
        "lon": 46.98,
        "radius_m": 2000,
    }
    if until < "07:00:00":
        notice["from"] = "2020-12-27T05:00:00Z"
    time = {"start": f"2020-12-27T{start}Z", "end": f"2020-12-27T{end}Z"}
    case = base(act="explosion_cause_unknown", time=time, notices=[notice])
    assert verdicts(signed, case, ("P1",)) == {"P1": expected}
    near = base(act="explosion_cause_unknown", time=time, notices=[notice | {"radius_m": 300}])
    assert verdicts(signed, near, ("P1",)) == {"P1": "cannot tell"}


def test_the_same_event_known_at_two_moments_has_two_reproducible_answers(signed: Signed) -> None:
    case = base(
        act="armed_presence",
        actor={"party": "AM", "attribution": "established"},
        time={"start": "2020-11-19T10:00:00+03:00", "end": "2020-11-19T10:00:00+03:00"},
        place={"lat": 40.10984, "lon": 46.04446, "uncertainty_m": 300},
    )
    before, after = {**case, "known_at": "2020-11-14T23:59:59+03:00"}, {**case, "known_at": "2020-11-15T00:00:00+03:00"}
    for _ in range(2):
        assert verdicts(signed, before, ("P6a",)) == {"P6a": "breach indicated"}
        assert verdicts(signed, after, ("P6a",)) == {"P6a": "not indicated"}
    entered = {"P6a": {"amended_due": "2020-11-25", "valid_from": "2020-11-15", "known_from": "2020-12-30"}}
    assert verdicts(signed, {**after, "ledger": entered}, ("P6a",)) == {"P6a": "breach indicated"}


def test_translating_all_times_into_another_zone_changes_nothing(signed: Signed) -> None:
    rng = random.Random(4)
    for number in range(150):
        case = make_case(rng, number)
        facts = read_case(case, "c", "Europe/Moscow")
        again = json.loads(json.dumps(case))
        if again["incident"]["time"]:
            for end in ("start", "end"):
                moment = getattr(facts.time, end)
                again["incident"]["time"][end] = (moment + timedelta(0)).isoformat().replace("+00:00", "-00:00")
        assert verdicts(signed, case) == verdicts(signed, again)


def test_a_stricter_threshold_never_makes_a_breach(signed: Signed) -> None:
    """Monotone: raising `inside` can only turn a breach into cannot tell."""
    strict = signed.agreement.model_copy(
        update={"thresholds": signed.agreement.thresholds.model_copy(update={"inside": 0.999})}
    )
    stricter = Signed(agreement=strict, readings=signed.readings, zones=signed.zones)
    rng, changed = random.Random(11), 0
    for number in range(600):
        case = make_case(rng, number)
        loose, tight = verdicts(signed, case), verdicts(stricter, case)
        for provision in ALL:
            # a notice that no longer covers can only open what it had closed
            allowed = {
                "breach indicated": {"breach indicated", "cannot tell"},
                "cannot tell": {"cannot tell"},
                "not indicated": {"not indicated"}
                if case["incident"]["act"] != "explosion_cause_unknown"
                else {"not indicated", "cannot tell"},
            }
            assert tight[provision] in allowed[loose[provision]]
            changed += tight[provision] != loose[provision]
    assert changed >= 3


def test_the_order_of_provisions_changes_no_answer(signed: Signed) -> None:
    turned = signed.agreement.model_copy(update={"provisions": tuple(reversed(signed.agreement.provisions))})
    reverse = Signed(agreement=turned, readings=signed.readings, zones=signed.zones)
    rng = random.Random(5)
    for number in range(200):
        case = make_case(rng, number)
        assert verdicts(signed, case) == verdicts(reverse, case, tuple(reversed(ALL)))


@pytest.mark.parametrize(
    ("change", "key", "place"),
    [
        ({"act": "rudeness"}, "case-act-unknown", ""),
        ({"act": None}, "case-field-missing", "cases[0].incident.act"),
        ({"time": {"start": "2020-12-27T04:10:00", "end": "2020-12-27T04:10:00"}}, "time-without-zone", "time.start"),
        ({"time": {"start": "yesterday", "end": "today"}}, "time-malformed", "cases[0].incident.time.start"),
        ({"time": "yesterday"}, "case-field-missing", "cases[0].incident.time"),
        ({"place": {"lat": 0, "lon": 0, "uncertainty_m": 5}}, "position-zero", ""),
        ({"place": {"lat": 139, "lon": 46, "uncertainty_m": 5}}, "position-off-globe", ""),
        ({"place": {"lat": "39", "lon": 46}}, "case-field-missing", "cases[0].incident.place.lat"),
        ({"fact_status": "sure"}, "case-value-unknown", "cases[0].incident.fact_status"),
        ({"counts": [{"of": "apc", "low": 5, "high": 3}]}, "count-out-of-order", "cases[0].incident.counts[0]"),
        ({"counts": "many"}, "case-field-missing", "cases[0].incident.counts"),
        ({"act": "corridor_geometry", "town_zone": "atlantis"}, "zone-unknown", ""),
    ],
)
def test_a_case_that_cannot_be_read_is_refused_with_its_place(
    signed: Signed, change: dict[str, Any], key: str, place: str
) -> None:
    told = answer_or_refuse(signed, base(**change), "cases[0]", "en")
    assert told["verdicts"] == []
    assert told["refused"]["message"] == key
    assert place in told["refused"]["place"]
    assert told["refused"]["told"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[{", "case-file-broken"),
        ("3", "case-file-not-list"),
        ("[1]", "case-file-not-list"),
        ('[{"id": "a", "id": "b"}]', "case-key-twice"),
        ('[{"id": NaN}]', "case-number-broken"),
    ],
)
def test_a_file_that_is_no_case_file_is_refused(text: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_case_file(text, "cases.json")
    assert refused.value.key == key
    assert refused.value.place.startswith("cases.json")


def test_a_question_about_another_agreement_is_refused(signed: Signed) -> None:
    told = answer_or_refuse(signed, base() | {"agreement": "other"}, "cases[0]", "en")
    assert told["refused"]["message"] == "case-other-agreement"
