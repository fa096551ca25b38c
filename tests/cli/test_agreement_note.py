"""Obligations noted and confirmed from the command line: all or none, refused by the field, in every language."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ceasefire.cli.main import main
from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.found_centre import Founding
from ceasefire.wiring import constitution_of, found_centre, seeded

AGREEMENT, AT = "nk-2020-11-09", "2021-01-30T10:00:00+00:00"
DONE: dict[str, Any] = {
    "kind": "fulfilled",
    "duty": "P6a",
    "on": "2020-11-25",
    "by": ["AZ"],
    "text": {"en": "Units entered."},
    "evidence": [{"basis": "record", "source": "joint record"}],
}
DISPUTE = {**DONE, "kind": "dispute", "duty": "P2"}


def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
    return constitution_of({"centre": "Exercise", "exercise": True}, delegations, AGREEMENT)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("note") / "centre"
    sides = tuple(Founding(side=x, name=f"Delegation {x}", origin=f"{x}.example/log", posts=("duty",)) for x in "ab")
    with found_centre(folder, sides, agree, randomness=seeded("note"), at=datetime(2021, 1, 30, 6, tzinfo=UTC)):
        return folder


def ask(folder: Path, *words: str, language: str = "en") -> Any:
    return CliRunner().invoke(main, ["-l", language, "agreement", *words, "--centre", str(folder)])


def duties(folder: Path) -> Any:
    asked = ask(folder, "duties", AGREEMENT, "--on", "2021-01-30", "--json")
    assert asked.exit_code == 0, asked.output
    return json.loads(asked.stdout)


def test_from_a_file_to_a_standing_that_both_stand_behind(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "ours.json"
    file.write_text(json.dumps([DONE, DISPUTE | {"duty": "P99"}]), encoding="utf-8")
    refused = ask(folder, "note", str(file), "--by", "a/duty", "--at", AT)
    assert refused.exit_code == 1
    assert "[1] entry" in refused.output
    assert "notes" not in duties(folder)
    file.write_text(json.dumps([DONE, DISPUTE]), encoding="utf-8")
    noted = ask(folder, "note", str(file), "--by", "a/duty", "--at", AT)
    assert noted.exit_code == 0, noted.output
    assert "waits for the other delegation" in noted.output
    assert "Next: ceasefire agreement confirm dty-" in noted.output
    told = duties(folder)
    assert {one["duty"]: one["status"] for one in told["duties"] if one["duty"] in ("P2", "P6a")} == {
        "P2": "disputed",
        "P6a": "overdue",
    }
    name = told["notes"][0]["note"]
    assert ask(folder, "confirm", name, "--by", "a/duty", "--at", AT).exit_code == 1
    confirmed = ask(folder, "confirm", name, "--by", "b/duty", "--at", AT, "--json")
    assert json.loads(confirmed.stdout)["confirmed_by"] == "b/duty"
    assert {one["duty"]: one["status"] for one in duties(folder)["duties"]}["P6a"] == "met"
    for language in ("en", "ru", "tr", "az", "hy"):
        asked = ask(folder, "duties", AGREEMENT, "--brief", language=language)
        assert asked.exit_code == 0
        assert "duty-note" not in asked.output
        assert "Units entered." in asked.output
    assert ask(folder, "calendar", AGREEMENT).exit_code == 0


@pytest.mark.parametrize("text", ["{", "[]", "[1]", "7"])
def test_what_is_no_file_of_entries_is_refused(folder: Path, tmp_path: Path, text: str) -> None:
    file = tmp_path / "ours.json"
    file.write_text(text, encoding="utf-8")
    refused = ask(folder, "note", str(file), "--by", "a/duty", "--at", AT)
    assert refused.exit_code == 1
    assert "ours.json" in refused.output


def test_a_centre_under_another_agreement_is_not_mistaken_for_it(folder: Path) -> None:
    refused = ask(folder, "duties", "minsk-2")
    assert refused.exit_code == 1
    assert AGREEMENT in refused.output
