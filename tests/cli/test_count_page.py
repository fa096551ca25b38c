"""The page on counting: its commands run as they stand, and its rules are rules."""

import re
import shlex
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.assessment.rule_book import read_rules, rule_named
from ceasefire.cli.main import main

PAGE = (Path(__file__).resolve().parents[2] / "docs/how-to/count-a-day.md").read_text(encoding="utf-8")
RULES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)[0]


def test_its_rules_are_rules() -> None:
    book = read_rules(RULES, "mine.yaml")
    assert rule_named("shelling", book, at=datetime(2021, 2, 25, tzinfo=UTC)).version == "1"
    assert rule_named("shelling", book, at=datetime(2021, 3, 2, tzinfo=UTC)).version == "2"


def test_its_commands_run(counted_centre: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "centre").symlink_to(counted_centre)
    (tmp_path / "mine.yaml").write_text(RULES, encoding="utf-8")
    commands = [line[2:] for line in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)[0].splitlines()]
    assert len(commands) == 4
    for command in commands:
        words = shlex.split(command)
        assert words[:2] == ["ceasefire", "count"]
        done = CliRunner().invoke(main, words[1:])
        assert done.exit_code == 0, f"{command}\n{done.output}"
        assert date(2021, 1, 30).isoformat() in done.stdout or "30 January 2021" in done.stdout
