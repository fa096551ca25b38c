"""The score: right on a case worked out by hand, perfect for a perfect centre, worse for a worse one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ceasefire.world.key import Key, TrueEvent, TrueSpell, place_of, read_key
from ceasefire.world.results import CentreResult, FoundComplaint, FoundIncident, FoundRecord, FoundWatch
from ceasefire.world.score import score

T = datetime(2021, 1, 30, 8, tzinfo=UTC)
H = timedelta(hours=1)


def event(name: str, lat: float, cause: str = "mortar_fire", kind: str = "incident") -> TrueEvent:
    return TrueEvent(id=name, kind=kind, type="mortar", cause=cause, lat=lat, lon=46.9, start=T, end=T, notice=False)


def incident(name: str, *reports: str, **more: Any) -> FoundIncident:
    return FoundIncident(id=name, kind="mortar", start=T, end=T, reports=reports, **more)


@pytest.fixture
def key() -> Key:
    """Two events of force and one demining; e3 is seen by nobody; record r4 is about nothing."""
    events = [event("e1", 40.0), event("e2", 40.1, "demining_with_notice", "other_event"), event("e3", 40.2)]
    return Key(
        days=("2021-01-30",), events={e.id: e for e in events},
        records={("f", "line 2"): "e1", ("f", "line 3"): "e1", ("f", "line 4"): "e2", ("f", "line 5"): ""},
        spells=(TrueSpell(asset="CM01", lost="outage", start=T, end=T + 2 * H),),
    )  # fmt: skip


@pytest.fixture
def result() -> CentreResult:
    """One right incident, one that puts demining and the report about nothing together, and calls it a breach."""
    ring = ((46.8, 39.95), (47.0, 39.95), (47.0, 40.05), (46.8, 40.05))
    return CentreResult(
        records={f"r{i}": FoundRecord(sealed="f", locator=f"line {i + 1}") for i in range(1, 5)},
        incidents=(
            incident("i1", "r1", "r2", centre=(40.01, 46.9), ring95=ring, answers={"P1": "breach indicated"}),
            incident("i2", "r3", "r4", answers={"P1": "breach indicated", "P2": "cannot tell"}, allegations_only=True),
        ),
        complaints=(
            FoundComplaint(reference="a", received_at=T, answer_due=T + 24 * H, answered_at=T + 20 * H),
            FoundComplaint(reference="b", received_at=T, answer_due=T + 24 * H, answered_at=T + 30 * H),
            FoundComplaint(reference="c", received_at=T, answer_due=T + 240 * H),
        ),
        watches=(
            FoundWatch(asset="CM01", start=T - H, end=T + H, watched=True),
            FoundWatch(asset="CM01", start=T + H, end=T + 2 * H, watched=False, lost="outage"),
        ),
        until=T + 48 * H,
    )  # fmt: skip


def test_worked_out_by_hand(key: Key, result: CentreResult) -> None:
    told = score(key, result)
    # r1, r2: precision 1, recall 1; r3, r4: precision 1/2, recall 1
    assert told["grouping"]["b3_precision"] == {"value": 0.75, "of": 4}
    assert told["grouping"]["b3_recall"] == {"value": 1.0, "of": 4}
    assert told["grouping"]["b3_f1"]["value"] == pytest.approx(2 * 0.75 / 1.75, abs=1e-4)
    assert told["grouping"]["found_to_true"] == {"value": pytest.approx(2 / 3, abs=1e-4), "of": 3}
    assert told["reports"]["about_nothing"] == {"value": 0.25, "of": 4}
    assert told["location"]["error_p50_m"] == {"value": pytest.approx(1110.3, abs=1), "of": 1}
    assert told["location"]["region95_holds_truth"] == {"value": 1.0, "of": 1}
    assert told["events"]["incident"] == {
        "happened": 2, "seen_by_anything": {"value": 0.5, "of": 2}, "found_of_seen": {"value": 1.0, "of": 1},
        "found_by_observation": {"value": 1.0, "of": 1},
    }  # fmt: skip
    assert told["events"]["other_event"]["found_by_observation"] == {"value": 0.0, "of": 1}
    assert told["verdicts"]["table"]["force"] == {"breach indicated": 1}
    assert told["verdicts"]["table"]["no_force"] == {"breach indicated": 1}
    assert told["verdicts"]["breach_indicated_rightly"] == {"value": 0.5, "of": 2}


def test_clocks_and_coverage_by_hand(key: Key, result: CentreResult) -> None:
    told = score(key, result)
    assert told["complaints"]["answered"] == {"value": 1.0, "of": 2}
    assert told["complaints"]["answered_in_time"] == {"value": 0.5, "of": 2}
    assert told["coverage"]["true_obstruction_shown_as_lost"] == {"value": 0.5, "of": 7200}
    assert told["coverage"]["true_obstruction_called_watched"] == {"value": 0.5, "of": 7200}
    assert told["coverage"]["watched_share_of_declared"] == {"value": pytest.approx(2 / 3, abs=1e-4), "of": 10800}
    assert told["coverage"]["lost_by_reason_s"] == {"outage": 3600.0}


def test_an_incident_about_nothing_is_a_false_one(key: Key, result: CentreResult) -> None:
    assert score(key, result)["false_incidents"] == {"per_day": 0.0, "share": {"value": 0.0, "of": 2}}
    alone = replace(result, incidents=(*result.incidents[:1], incident("i2", "r3"), incident("i3", "r4")))
    assert score(key, alone)["false_incidents"] == {
        "per_day": 1.0,
        "share": {"value": pytest.approx(1 / 3, abs=1e-4), "of": 3},
    }


def test_nothing_found_gives_no_shares_and_no_crash(key: Key) -> None:
    told = score(key, CentreResult(records={}, incidents=()))
    assert told["grouping"]["b3_f1"] == {"value": None, "of": 0}
    assert told["reports"]["lost"] == {"value": 1.0, "of": 4}
    assert told["events"]["incident"]["found_of_seen"] == {"value": 0.0, "of": 1}


def test_a_target_is_known_by_its_number() -> None:
    assert place_of("PID 257, pts 12.00, target 3") == "target 3"
    assert place_of("claims[2]") == "claims[2]"


def test_perfect_knowledge_scores_one_and_a_worse_centre_less(exercise: Path) -> None:
    key = read_key(exercise / "truth")
    names = {f"r{i}": place for i, place in enumerate(sorted(key.records))}
    records = {name: FoundRecord(sealed=sealed, locator=where) for name, (sealed, where) in names.items()}
    groups: dict[str, list[str]] = {}
    for name, place in names.items():
        groups.setdefault(key.records[place] or name, []).append(name)
    perfect = CentreResult(
        records=records, incidents=tuple(incident(g, *members) for g, members in sorted(groups.items()))
    )
    told = score(key, perfect)
    assert told["grouping"]["b3_f1"]["value"] == 1.0
    assert told["grouping"]["found_to_true"]["value"] == 1.0
    assert told["events"]["incident"]["found_of_seen"]["value"] == 1.0
    assert told["events"]["incident"]["seen_by_anything"]["value"] < 1.0
    lumped = replace(perfect, incidents=(incident("all", *sorted(records)),))
    assert score(key, lumped)["grouping"]["b3_f1"]["value"] < 0.2
    alone = replace(perfect, incidents=())
    assert 0.3 < score(key, alone)["grouping"]["b3_f1"]["value"] < 0.8
