"""Facts of mine action from a file into a centre: all or none, refusals with their line; the land book of a centre."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ceasefire.cli.main import main
from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.found_centre import Founding
from ceasefire.vocabulary.hints import form_of
from ceasefire.vocabulary.plain import to_plain
from ceasefire.wiring import constitution_of, found_centre, seeded
from ceasefire.world.clearance_season import season

START = datetime(2021, 1, 30, 6, tzinfo=UTC)
NOW = "2021-01-30T08:00:00Z"


def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
    return constitution_of({"centre": "Exercise", "exercise": True}, delegations, "nk-2020-11-09")


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    foundings = tuple(
        Founding(side=side, name=f"Delegation {side}", origin=f"{side}.example/log", posts=("duty", "head"))
        for side in "ab"
    )
    with found_centre(tmp_path / "centre", foundings, agree, randomness=seeded("test"), at=START):
        pass
    return tmp_path / "centre"


def written(folder: Path, acts: list[Any]) -> Path:
    lines = [json.dumps({"land": {**to_plain(act), "form": form_of(type(act))}}) for act in acts]
    path = folder / "facts.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, list(words), catch_exceptions=False)
    return done.exit_code, done.output


def test_a_season_is_entered_and_the_centre_is_asked_as_a_book_is(centre: Path, tmp_path: Path) -> None:
    file = written(tmp_path, list(season(date(2021, 1, 30), "a/duty")))
    code, out = run("clearance", "enter", str(file), "-c", str(centre), "--officer", "a/duty", "--at", NOW)
    assert code == 0, out
    assert "31" in out
    shown = json.loads(run("clearance", "land", "show", str(centre), "--on", "2021-01-30", "--json")[1])
    states = {one["parcel"]: one["state"] for one in shown["parcels"]}
    assert states["P-10"] == "cancelled"
    assert states["P-13"] == "reopened"
    totals = json.loads(run("clearance", "land", "totals", str(centre), "--on", "2021-01-30", "--json")[1])
    assert totals["all"]["conserved"]


def test_a_line_that_a_rule_forbids_keeps_all_others_out(centre: Path, tmp_path: Path) -> None:
    acts = list(season(date(2021, 1, 30), "a/duty"))
    file = written(tmp_path, [*acts[:4], acts[1]])
    code, out = run("clearance", "enter", str(file), "-c", str(centre), "--officer", "a/duty", "--at", NOW)
    assert code != 0
    assert "line 5" in out or "5" in out.split("facts.jsonl")[1][:12]
    assert json.loads(run("clearance", "land", "show", str(centre), "--json")[1])["parcels"] == []


@pytest.mark.parametrize("line", ["{", "[]", "3", '{"land": {}, "task": {}}', '{"weather": {}}', '{"visit-done": 3}'])
def test_a_line_that_is_none_is_named_by_its_number(centre: Path, tmp_path: Path, line: str) -> None:
    file = tmp_path / "facts.jsonl"
    file.write_text(f"\n{line}\n", encoding="utf-8")
    code, out = run("clearance", "enter", str(file), "-c", str(centre), "--officer", "a/duty", "--at", NOW)
    assert code != 0
    assert "facts.jsonl" in out
    assert "2" in out


def test_nobody_signs_in_anothers_name(centre: Path, tmp_path: Path) -> None:
    file = written(tmp_path, list(season(date(2021, 1, 30), "b/head")))
    code, out = run("clearance", "enter", str(file), "-c", str(centre), "--officer", "a/duty", "--at", NOW)
    assert code != 0
    assert "b/head" in out
