"""The page on running a centre: its commands run as they stand, in order, in an empty folder, in five languages."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "how-to" / "run-a-centre.md"
CEASEFIRE = Path(sys.executable).parent / "ceasefire"


def commands() -> list[str]:
    blocks = re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def call(folder: Path, line: str, language: str = "en") -> subprocess.CompletedProcess[str]:
    words = shlex.split(line)
    assert words[0] == "ceasefire"
    return subprocess.run(
        [str(CEASEFIRE), "-l", language, *words[1:]],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.slow
def test_the_page_runs_from_founding_to_proof(tmp_path: Path) -> None:
    incident = ""
    for number, line in enumerate(commands()):
        if "INCIDENT" in line and not incident:
            told = json.loads(call(tmp_path, "ceasefire status --centre centre --json").stdout)
            incident = sorted(told["cases"])[0]
            assert incident.startswith("inc-")
        language = ("en", "ru", "tr", "az", "hy")[number % 5]
        done = call(tmp_path, line.replace("INCIDENT", incident), language)
        allowed = (0, 1) if "take-in" in line else (0,)
        assert done.returncode in allowed, f"{line}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr, f"{line}\n{done.stderr}"
        assert done.stdout.strip(), f"{line} said nothing"
    report = json.loads((tmp_path / "centre" / "reports" / "2021-01-30" / "report.json").read_text())
    assert {one["delegation"] for one in report["signatures"]} == {"a", "b"}
    assert "We heard nothing there." in json.dumps(report)


def test_every_command_has_help_and_most_have_json() -> None:
    """Help must not need a centre, and `--json` is on every command that does something."""
    import click

    from ceasefire.cli.main import COMMANDS, main

    context = click.Context(main)
    for name in COMMANDS:
        command = main.get_command(context, name)
        assert command is not None
        assert command.help, name
        if not isinstance(command, click.Group):
            assert any("--json" in parameter.opts for parameter in command.params), name
