"""The doors to clearance tasks and training: what people see, what programs get, exit codes, the pages as written."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ceasefire.clearance.tasks import load
from ceasefire.clearance.tasks.lives import LIVES
from ceasefire.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "docs/how-to/run-a-clearance-task.md", ROOT / "docs/how-to/train-and-qualify.md"]
LANGUAGES = ("en", "ru", "tr", "az", "hy")


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def told(*words: str) -> Any:
    return json.loads(run(*words, "--json").output)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_page_works_as_written(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"```console\n\$ ceasefire (.*)\n((?:.*\n)*?)```", text)
    assert len(blocks) >= 4
    for command, shown in blocks:
        result = run(*shlex.split(command))
        assert result.exit_code == (1 if "--person" in command else 0), result.output
        assert shown in ("", result.output), command


def test_the_page_of_lives_is_the_tables() -> None:
    text = (ROOT / "docs/reference/clearance-lives.md").read_text(encoding="utf-8")
    assert re.findall(r"```mermaid\n(.*?)```", text, re.DOTALL) == [life.diagram() for life in LIVES]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_red_morning_in_every_language(language: str) -> None:
    result = run("-l", language, "clearance", "ready", "exercise-task", "--on", "2026-12-08")
    assert result.exit_code == 1
    assert "T-9" in result.output
    assert "135" in result.output
    assert "detector 14" in result.output
    assert "ctask" not in result.output


def test_readiness_for_a_program() -> None:
    found = told("clearance", "ready", "exercise-task", "--on", "2026-12-08")
    lights = {one["item"]: one["light"] for one in found["checks"]}
    assert found["light"] == "red"
    assert {item for item, light in lights.items() if light == "red"} == {"medic", "evacuation", "equipment"}
    (medic,) = [one for one in found["checks"] if one["item"] == "medic"]
    assert medic["why"][0]["message"] == "ctask-ready-medic-tasked"
    assert "T-9" in medic["why"][0]["words"]


def test_a_sheet_of_yesterday_is_no_sheet_of_today() -> None:
    found = told("clearance", "ready", "exercise-task", "--on", "2026-12-09")
    assert {reason["message"] for one in found["checks"] for reason in one["why"]} >= {
        "ctask-ready-check-missing", "ctask-ready-comms-none"
    }  # fmt: skip
    assert run("clearance", "ready", "exercise-task", "--on", "2026-12-06").exit_code == 1


def test_the_training_book_is_asked_who_may() -> None:
    found = told("clearance", "ready", "exercise-task", "--on", "2026-12-07", "--training", "exercise-135")
    assert found["light"] == "amber"
    later = told("clearance", "ready", "exercise-task", "--on", "2029-12-07", "--training", "exercise-135")
    (leader,) = [one for one in later["checks"] if one["item"] == "leader"]
    assert leader["why"][0]["because"][0]["message"] == "training-expired"


def changed(tmp_path: Path, old: str, new: str) -> str:
    text = (Path(load.__file__).parent / "shipped" / "exercise-task.yaml").read_text(encoding="utf-8")
    assert text.count(old) == 1
    path = tmp_path / "task.yaml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return str(path)


LAST = "  - {device: D-5, step: dismiss, day: 2026-12-05, by: 1/leader}\n"


def test_a_device_destroyed_twice_is_refused_with_its_line(tmp_path: Path) -> None:
    again = "  - {device: D-1, step: destroy, day: 2026-12-06, by: 1/eod_operator/1, method: x, demolition: B-2}\n"
    path = changed(tmp_path, LAST, LAST + again)
    result = run("clearance", "devices", path)
    line = Path(path).read_text(encoding="utf-8").splitlines().index(again.strip("\n")) + 1
    assert result.exit_code == 1
    assert f"task.yaml:{line}:5 D-1" in result.output
    assert "destroyed twice" in result.output


def test_a_lost_track_is_an_alarm(tmp_path: Path) -> None:
    lost = changed(tmp_path, LAST, LAST + "  - {device: D-4, step: lose_track, day: 2026-12-06, by: 1/leader}\n")
    result = run("clearance", "devices", lost)
    assert result.exit_code == 1
    assert "ALARM" in result.output
    assert told("clearance", "devices", lost)["lost"] == ["D-4"]


def test_an_operator_without_the_improvised_qualification_is_refused(tmp_path: Path) -> None:
    path = changed(
        tmp_path,
        "identify, day: 2026-12-02, by: 1/ied_operator/1,",
        "identify, day: 2026-12-02, by: 1/eod_operator/1,",
    )
    assert run("clearance", "devices", path).exit_code == 0
    result = run("clearance", "devices", path, "--training", "exercise-135")
    assert result.exit_code == 1
    assert "(rule 9)" in result.output


def test_charges_that_differ_from_the_report(tmp_path: Path) -> None:
    path = changed(tmp_path, "detonator: 2}", "detonator: 3}")
    assert run("clearance", "stores", path).exit_code == 1
    (one,) = told("clearance", "stores", path)["differences"]
    assert (one["item"], one["reported"], one["used"]) == ("detonator", 3, 2)


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("voucher: V-3, move: issue", "voucher: V-3, move: lend", "issue"),
        ("quantity: 4, at", "quantity: four, at", "whole number"),
        ("name: exercise-task", "nam: exercise-task", "nam"),
    ],
)
def test_mistakes_in_a_file_are_told_with_line_and_column(tmp_path: Path, old: str, new: str, part: str) -> None:
    result = run("clearance", "stores", changed(tmp_path, old, new))
    assert result.exit_code == 1
    assert re.search(r"task\.yaml:\d+:\d+", result.output)
    assert part in result.output


# -- training


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_someone_may_not_in_every_language(language: str) -> None:
    result = run("-l", language, "training", "who-may", "demining", "--on", "2026-12-07", "--person", "2/s3/5")
    assert result.exit_code == 1
    assert "2/s3/5" in result.output
    assert "2026-10-05" not in result.output
    assert "training-" not in result.output


def test_who_may_for_a_program() -> None:
    found = told("training", "who-may", "eod", "--on", "2026-12-07", "--level", "L3+", "--module", "bombs")
    assert found["may"] == ["1/eod_operator/1"]
    assert found["why_not"]["1/eod_operator/2"][0]["message"] == "training-level"
    medics = told("training", "who-may", "medical", "--on", "2026-12-07", "--role", "medic")
    assert (len(medics["may"]), medics["why_not"]) == (6, {})


@pytest.mark.parametrize("words", [("--person", "x"), ("--role", "x"), ("--book", "none.yaml")])
def test_what_is_not_known_is_told(words: tuple[str, str]) -> None:
    result = run("training", "who-may", "demining", "--on", "2026-12-07", *words)
    assert result.exit_code == 1
    assert "x" in result.output or "none.yaml" in result.output
    assert "Traceback" not in result.output


def test_a_school_that_does_not_stand(tmp_path: Path) -> None:
    from ceasefire.training import load as school

    text = (Path(school.__file__).parent / "shipped" / "exercise-135.yaml").read_text(encoding="utf-8")
    path = tmp_path / "school.yaml"
    path.write_text(text.replace("    theory: 86\n", "    theory: 86\n    theory_day: 2026-03-01\n"), encoding="utf-8")
    result = run("training", "check", str(path))
    assert result.exit_code == 1
    assert result.output.count("before the course began") == 3
    assert {one["key"] for one in told("training", "check", str(path))["amiss"]} == {"training-before-course"}
    assert run("training", "who-may", "ied", "--on", "2026-12-07", "--book", str(path)).exit_code == 1


def test_plan_and_certificate_for_a_program() -> None:
    planned = told("training", "plan", "--on", "2026-12-07", "--days", "60", "--seats", "4")
    assert [len(one["trainees"]) for one in planned["runs"]] == [4, 2]
    paper = told("training", "certificate", "host/eng-1/1", "demining-basic")
    assert paper["id"].startswith("crt-")
    assert (paper["theory"], paper["practical"]) == (82, 88)
    assert run("training", "certificate", "host/eng-1/7", "demining-basic").exit_code == 1
