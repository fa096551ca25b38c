"""The page on running a centre: its commands run as they stand, in order, in an empty folder, in five languages.

The first and the last run as a program of their own; the others in this process, which saves a start of Python each.
"""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from ceasefire.cli.main import COMMANDS, main

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "how-to" / "run-a-centre.md"
CEASEFIRE = Path(sys.executable).parent / "ceasefire"


def commands() -> list[str]:
    blocks = re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def call(folder: Path, line: str, language: str = "en", alone: bool = False) -> tuple[int, str, str]:
    """What a command of the page ends with, prints, and says beside it."""
    words = shlex.split(line)
    assert words[0] == "ceasefire"
    if alone:
        given = [str(CEASEFIRE), "-l", language, *words[1:]]
        done = subprocess.run(given, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
        return done.returncode, done.stdout, done.stderr
    here = CliRunner().invoke(main, ["-l", language, *words[1:]], catch_exceptions=False)
    return here.exit_code, here.stdout, here.stderr


@pytest.mark.slow
def test_the_page_runs_from_founding_to_proof(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    incident, lines = "", commands()
    for number, line in enumerate(lines):
        if "INCIDENT" in line and not incident:
            told = json.loads(call(tmp_path, "ceasefire status --centre centre --json")[1])
            incident = sorted(told["cases"])[0]
            assert incident.startswith("inc-")
        language = ("en", "ru", "tr", "az", "hy")[number % 5]
        alone = number in (0, len(lines) - 1)
        ended, printed, beside = call(tmp_path, line.replace("INCIDENT", incident), language, alone)
        allowed = (0, 1) if "take-in" in line else (0,)
        assert ended in allowed, f"{line}\n{printed}\n{beside}"
        assert "Traceback" not in beside, f"{line}\n{beside}"
        assert printed.strip(), f"{line} said nothing"
    report = json.loads((tmp_path / "centre" / "reports" / "2021-01-30" / "report.json").read_text())
    assert {one["delegation"] for one in report["signatures"]} == {"a", "b"}
    assert "We heard nothing there." in json.dumps(report)


def test_every_command_has_help_and_most_have_json() -> None:
    """Help must not need a centre, and `--json` is on every command that does something."""
    context = click.Context(main)
    for name in COMMANDS:
        command = main.get_command(context, name)
        assert command is not None
        assert command.help, name
        if not isinstance(command, click.Group):
            assert any("--json" in parameter.opts for parameter in command.params), name
