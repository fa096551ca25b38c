"""`ceasefire agreement check, explain, diff, list`: what they print, in which language, and how they end."""

import json
import shutil
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ceasefire.agreement.load import shipped
from ceasefire.cli.main import main

SHELF = Path(str(files("ceasefire.agreement") / "shipped"))


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    shutil.copytree(SHELF / "nk-2020-11-09", tmp_path / "own")
    return tmp_path / "own"


def spoil(folder: Path, old: str, new: str) -> Path:
    file = folder / "agreement.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


def test_check_tells_what_was_accepted_and_ends_well(own: Path) -> None:
    done = run("agreement", "check", str(own))
    assert done.exit_code == 0
    assert "error (drawing): Lachin corridor (illustrative) shares 1.094 km² with Town of Shusha" in done.stdout
    assert "Accepted: The corridor drawn here is an illustration" in done.stdout
    assert "errors: 1" in done.stdout
    (own / "accepted.yaml").unlink()
    done = run("-l", "ru", "agreement", "check", str(own))
    assert done.exit_code == 1
    assert "Что сделать: Начертите одну из двух заново" in done.stdout


def test_check_as_json_has_place_words_and_remedy(own: Path) -> None:
    spoil(own, "{inside: agdam}", "{inside: agdam, outside: agdam}")
    done = run("agreement", "check", str(own), "--json")
    assert done.exit_code == 1
    told: dict[str, Any] = json.loads(done.stdout)
    found = next(row for row in told["findings"] if row["code"] == "place-empty")
    assert (found["kind"], found["severity"]) == ("unreachable", "error")
    assert found["at"] == "provisions.P2.breached_by.presence.place"
    assert found["to_do"] == "Correct `inside`, `outside` or the distance."
    assert told["sum"]["error"] == 2


def test_a_file_that_cannot_be_read_is_refused_in_the_readers_language(own: Path) -> None:
    spoil(own, "{inside: agdam}", "{inside: agdan}")
    done = run("-l", "az", "agreement", "check", str(own))
    assert done.exit_code == 1
    assert "agreement.yaml:" in done.stderr
    assert "agdam yazın" in done.stderr
    assert run("agreement", "check").exit_code == 2


def test_explain_sets_plain_words_beside_both_texts() -> None:
    done = run("agreement", "explain", "nk-2020-11-09", "P2", "--language", "hy")
    assert done.exit_code == 0
    assert "Որոշիչ տեքստ (ru)՝ «Агдамский район" in done.stdout
    assert "Ժամկետ՝ 20 նոյեմբերի, 2020 թ." in done.stdout
    told = json.loads(run("agreement", "explain", "nk-2020-11-09", "--json").stdout)
    assert len(told["provisions"]) == 13
    assert told["provisions"][0]["message"] == "agreement-means-provision"


CASE: dict[str, Any] = {
    "id": "A",
    "incident": {
        "time": {"start": "2020-12-27T04:10:00+04:00", "end": "2020-12-27T04:25:00+04:00"},
        "place": {"lat": 39.753, "lon": 46.7, "uncertainty_m": 400},
        "actor": {"party": "AZ", "attribution": "established"},
        "act": "fire_mortar",
        "fact_status": "established",
    },
}


def cases(folder: Path) -> str:
    file = folder / "cases.json"
    file.write_text(json.dumps([CASE, {**CASE, "id": "B"}]), encoding="utf-8")
    return str(file)


def test_explain_a_case_gives_the_tree_of_its_verdict(tmp_path: Path) -> None:
    done = run("agreement", "explain", "nk-2020-11-09", "P1", "--cases", cases(tmp_path), "--case", "B")
    assert done.exit_code == 0
    assert done.stdout.startswith("B  P1: breach indicated.\n  Article 1, edition")
    assert "A  P1" not in done.stdout
    told = json.loads(
        run("agreement", "explain", "nk-2020-11-09", "--cases", cases(tmp_path), "--case", "A", "--json").stdout
    )
    assert [row["provision"] for row in told[0]["verdicts"]][:2] == ["P1", "P2"]


def test_explain_refuses_what_is_not_there(tmp_path: Path) -> None:
    done = run("agreement", "explain", "nk-2020-11-09", "P99")
    assert done.exit_code == 1
    assert "P6a" in done.stderr
    done = run("-l", "ru", "agreement", "explain", "nk-2020-11-09", "--cases", cases(tmp_path), "--case", "Z")
    assert done.exit_code == 1
    assert "есть: A, B" in done.stderr
    assert run("agreement", "explain", "nk-2020-11-09", "--case", "A").exit_code == 2


def test_diff_tells_changes_and_verdicts(own: Path, tmp_path: Path) -> None:
    spoil(own, "place: {inside: conflict_zone}\n    unless", "place: {inside: agdam}\n    unless")
    done = run("agreement", "diff", "nk-2020-11-09", str(own), "--cases", cases(tmp_path))
    assert done.exit_code == 0
    assert "place / inside: Conflict zone (area of control 1994 to 2020) → Aghdam district" in done.stdout
    assert "Case A, P1: breach indicated → not indicated" in done.stdout
    assert "Cases held against both: 2; verdicts that change: 2." in done.stdout
    told = json.loads(
        run("-l", "tr", "agreement", "diff", "nk-2020-11-09", str(own), "--json", "--cases", cases(tmp_path)).stdout
    )
    assert [(row["kind"], row["field"], row["after"]) for row in told["changes"]] == [
        ("way", "place.inside", ["agdam"])
    ]
    assert len(told["verdicts"]) == 2
    assert "Nothing differs." in run("agreement", "diff", "nk-2020-11-09", "nk-2020-11-09").stdout


def test_list_shows_the_shelf() -> None:
    told = json.loads(run("agreement", "list", "--json").stdout)
    assert [row["id"] for row in told] == list(shipped())
    done = run("-l", "tr", "agreement", "list")
    assert "nk-2020-11-09: 9/10 Kasım 2020 tarihli üçlü bildiri" in done.stdout
    assert "imza: 9 Kasım 2020" in done.stdout
