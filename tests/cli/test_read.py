"""`ceasefire read`: one file without a centre."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.cli.main import main

TABLE = "position,event_location,means,no,observation,description,weapon,datetime\n"
ROW = "N edge of Town X,5-7km W,Heard,4,Explosion,,N/K,2020-12-05T23:58:00+04:00\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE + ROW)
    return path


def test_a_clean_file_in_lines_for_people(table: Path) -> None:
    result = CliRunner().invoke(main, ["read", str(table), "--place", "Town X=40.0,46.9"])
    assert result.exit_code == 0
    assert "table.csv, read by violation-table/1: observations 1, allegations 0" in result.output
    assert "counted: 4" in result.output


def test_json_has_records_with_ids_and_problems_with_sentences(table: Path) -> None:
    table.write_text(TABLE + ROW + "a,b\n")
    result = CliRunner().invoke(main, ["read", str(table), "--json", "--place", "Town X=40.0,46.9"])
    assert result.exit_code == 1
    read = json.loads(result.stdout)
    assert read["observations"][0]["id"].startswith("obs-")
    assert read["observations"][0]["place"]["form"] == "sector"
    assert (read["sensor"], read["summary"]["refused"]) == ("violation-table/1", 1)
    assert read["problems"][0]["told"].startswith("line 3: The row has 2 fields, the header 8.")


def test_problems_are_told_in_the_language_asked_for(table: Path) -> None:
    result = CliRunner().invoke(main, ["--language", "ru", "read", str(table)])
    assert result.exit_code == 1
    assert "Замечание: строка 2: Центр не знает места" in result.output


def test_the_clock_can_be_set(table: Path) -> None:
    result = CliRunner().invoke(main, ["read", str(table), "--json", "--at", "2020-12-01T00:00:00Z"])
    assert "sensor-time-in-future" in result.stdout


@pytest.mark.parametrize(("content", "words"), [(b"hello", "No reader knows this format"), (b"", "The file is empty")])
def test_files_nobody_reads(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(content)
    result = CliRunner().invoke(main, ["read", str(path)])
    assert result.exit_code == 1
    assert words in result.output


@pytest.mark.parametrize("option", [["--area", "1,2"], ["--place", "Town"], ["--at", "noon"]])
def test_wrong_options_are_usage_errors(table: Path, option: list[str]) -> None:
    assert CliRunner().invoke(main, ["read", str(table), *option]).exit_code == 2


def test_an_unknown_zone_is_refused(table: Path) -> None:
    result = CliRunner().invoke(main, ["read", str(table), "--zone", "Moon"])
    assert result.exit_code == 1
    assert "no time zone" in result.output
