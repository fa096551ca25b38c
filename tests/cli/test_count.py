"""`ceasefire count` from the outside: every language, JSON, the other side's figure, and what is refused."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ceasefire.cli.main import main


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def told(counted_centre: Path, *words: str) -> dict[str, object]:
    done = run("count", "--centre", str(counted_centre), "--day", "2021-01-30", "--json", *words)
    assert done.exit_code == 0, done.output
    document: dict[str, object] = json.loads(done.stdout)
    return document


def best(document: dict[str, object]) -> list[int]:
    return [column["total"]["best"] for column in document["columns"]]  # type: ignore[attr-defined]


def test_every_rule_and_each_side_beside_the_agreed_figure(counted_centre: Path) -> None:
    document = told(counted_centre)
    columns = document["columns"]
    assert [c["whose"] for c in columns] == ["agreed", "rule", "rule", "rule", "rule", "b"]  # type: ignore[attr-defined]
    assert best(document) == [48, 47, 3, 2, 1, 1]
    report = json.loads(run("report", "--again", "--json", "--centre", str(counted_centre), "2021-01-30").stdout)
    assert report["issued"]["number"] == document["report"]
    assert {name: count["best"] for name, count in report["issued"]["totals"].items()} == {
        c["rule"]["name"]: c["total"]["best"]
        for c in columns  # type: ignore[attr-defined]
        if c["whose"] != "b"
    }


def test_one_command_gives_the_other_sides_figure(counted_centre: Path) -> None:
    document = told(counted_centre, "--under", "B")
    theirs = document["columns"][1]  # type: ignore[index]
    assert (theirs["rule"]["name"], theirs["rule"]["version"]) == ("shelling-of-30", "1")
    assert (theirs["zone"], theirs["cut_off"]) == ("Europe/Moscow", "00:00")
    assert (theirs["start"], theirs["end"]) == ("2021-01-29T21:00:00Z", "2021-01-30T21:00:00Z")
    assert best(document) == [48, 1]
    why = {reason["message"] for one in document["differences"] for reason in one["columns"][1]["why"]}  # type: ignore[attr-defined]
    assert why == {"count-why-below", "count-why-series", "count-why-other-day"}


def test_a_rule_from_a_file_and_another_clock(counted_centre: Path, tmp_path: Path) -> None:
    rule = tmp_path / "mine.yaml"
    rule.write_text("id: mine\nversion: '3'\nunit: series\ncounts: [explosion]\nat_least: 12\n"
                    "parted_by_s: 3600\ntitle: {en: Mine}\n")  # fmt: skip
    document = told(
        counted_centre, "--rule", str(rule), "--rule", "rows@1", "--zone", "Europe/Moscow", "--cut-off", "00:00"
    )
    assert [c["rule"]["name"] for c in document["columns"]] == ["each-discharge", "mine", "rows"]  # type: ignore[attr-defined]
    assert best(document) == [48, 2, 2]


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_it_is_told_in_every_language(counted_centre: Path, language: str) -> None:
    done = run("-l", language, "count", "--centre", str(counted_centre), "--day", "2021-01-30")
    assert done.exit_code == 0, done.output
    assert "count-" not in done.stdout
    assert "{" not in done.stdout
    assert all(f"[{n}]" in done.stdout for n in range(1, 7))
    assert done.stdout.count("(each-discharge,") == 1
    assert "Europe/Moscow" in done.stdout
    if language != "en":
        english = run("count", "--centre", str(counted_centre), "--day", "2021-01-30").stdout
        shared = set(done.stdout.splitlines()) & set(english.splitlines())
        assert not {line for line in shared if any(letter.isalpha() for letter in line)}, shared


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--rule", "none"], "no counting rule none"),
        (["--rule", "rows@7"], "no version 7"),
        (["--under", "c"], "c"),
        (["--zone", "Mars/Base"], "Mars/Base"),
        (["--cut-off", "half past"], "half past"),
        (["--day", "2021-03-30"], "grouped"),
    ],
)
def test_what_cannot_be_counted_is_said(counted_centre: Path, words: list[str], said: str) -> None:
    done = run(
        "count", "--centre", str(counted_centre), *(["--day", "2021-01-30"] if "--day" not in words else []), *words
    )
    assert done.exit_code == 1
    assert said in done.output
    assert "Traceback" not in done.output


def test_a_broken_rule_file_is_refused_with_line_and_column(counted_centre: Path, tmp_path: Path) -> None:
    rule = tmp_path / "mine.yaml"
    rule.write_text("id: mine\nversion: '3'\nunit: sorties\ncounts: [explosion]\ntitle: {en: Mine}\n")
    done = run("count", "--centre", str(counted_centre), "--day", "2021-01-30", "--rule", str(rule))
    assert done.exit_code == 1
    assert "mine.yaml" in done.output
    assert "3" in done.output


def test_the_report_names_the_command(counted_centre: Path) -> None:
    done = run("report", "--again", "--centre", str(counted_centre), "2021-01-30")
    assert f"ceasefire count --day 2021-01-30 --centre {counted_centre}" in done.stdout
