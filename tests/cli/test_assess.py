"""`ceasefire assess`: answers in the form of case files, refusals beside them, exit codes."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from ceasefire.cli.main import main

CASE: dict[str, Any] = {
    "id": "A",
    "known_at": "2020-12-31T12:00:00+03:00",
    "incident": {
        "time": {"start": "2020-12-27T04:10:00+04:00", "end": "2020-12-27T04:25:00+04:00"},
        "place": {"lat": 39.753, "lon": 46.7, "uncertainty_m": 400},
        "actor": {"party": "AZ", "attribution": "established"},
        "act": "fire_mortar",
        "fact_status": "established",
    },
}


def assess(folder: Path, cases: object, *more: str) -> Result:
    file = folder / "cases.json"
    file.write_text(json.dumps(cases), encoding="utf-8")
    return CliRunner().invoke(main, [*more, "assess", "--cases", str(file), "--json"])


def test_all_provisions_that_single_events_can_breach_are_answered_with_reasons(tmp_path: Path) -> None:
    done = assess(tmp_path, [CASE])
    assert done.exit_code == 0
    (answer,) = json.loads(done.stdout)
    verdicts = {verdict["provision"]: verdict["verdict"] for verdict in answer["verdicts"]}
    assert list(verdicts) == ["P1", "P2", "P3", "P4", "P6a", "P6b", "P6c", "P6d", "P6e"]
    assert verdicts.pop("P1") == "breach indicated"
    assert set(verdicts.values()) == {"not indicated"}
    assert all(verdict["because"] and verdict["told"] for verdict in answer["verdicts"])


def test_a_broken_case_is_refused_beside_the_others_and_the_exit_code_tells(tmp_path: Path) -> None:
    done = assess(tmp_path, [{"id": "B", "incident": {"act": "rudeness"}}, CASE], "-l", "ru")
    assert done.exit_code == 1
    broken, whole = json.loads(done.stdout)
    assert broken["refused"]["message"] == "case-act-unknown"
    assert "действия" in broken["refused"]["told"]
    assert len(whole["verdicts"]) == 9
    assert "B: без ответа" in done.stderr


def test_a_file_that_is_no_case_file_and_an_unknown_agreement_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "cases.json"
    file.write_text('[{"id": NaN}]', encoding="utf-8")
    done = CliRunner().invoke(main, ["assess", "--cases", str(file)])
    assert done.exit_code == 1
    assert "cases.json" in done.stderr
    done = CliRunner().invoke(main, ["assess", "--agreement", "nowhere", "--cases", str(file)])
    assert done.exit_code == 1
    assert "nk-2020-11-09" in done.stderr
    assert CliRunner().invoke(main, ["assess"]).exit_code == 2


def test_lines_for_people_say_what_would_settle_it(tmp_path: Path) -> None:
    file = tmp_path / "cases.json"
    case = json.loads(json.dumps(CASE))
    case["incident"]["fact_status"] = "claimed"
    file.write_text(json.dumps([case | {"ask": ["P1"]}]), encoding="utf-8")
    done = CliRunner().invoke(main, ["assess", "--cases", str(file)])
    assert done.exit_code == 0
    assert "What would settle it:" in done.stdout
    assert "Establish the fact jointly" in done.stdout
