"""The commands and programs on the how-to page run as they stand, on a file of the page's name."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.cli.klv import command
from ceasefire.sensors.fmv.klv import packet as p
from ceasefire.sensors.fmv.klv.encode import encode_st0601
from ceasefire.sensors.fmv.write import write_ts

PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "read-drone-video.md"
TEXT = PAGE.read_text(encoding="utf-8")
COMMANDS = re.findall(r"^\$ (ceasefire .*)$", TEXT, re.MULTILINE)
PROGRAMS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.fixture
def flight(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    packets = [(n / 10, encode_st0601({2: 1_612_000_000_000_000 + n * 100_000, 13: 39.9, 14: 46.9})) for n in range(20)]
    write_ts(tmp_path / "flight.ts", klv=packets)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "flight.ts"


@pytest.mark.parametrize("line", COMMANDS)
def test_the_commands_of_the_page_run(flight: Path, line: str) -> None:
    program, name, *arguments = shlex.split(line)
    assert (program, name) == ("ceasefire", "klv")
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code == 0, result.output
    assert "ST 0601" in result.output


@pytest.mark.parametrize("program", PROGRAMS, ids=["packets", "columns"])
def test_the_programs_of_the_page_run(flight: Path, program: str) -> None:
    run = subprocess.run([sys.executable, "-c", program], cwd=flight.parent, capture_output=True, text=True, check=True)
    assert len(run.stdout.splitlines()) in (20, 2)


def test_the_page_shows_commands_and_names_that_exist() -> None:
    assert len(COMMANDS) == 3
    assert len(PROGRAMS) == 2
    named = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", TEXT.split("## What the messages mean")[1].split("##")[0]))
    source = Path(p.__file__).parents[1]
    known = "".join(file.read_text(encoding="utf-8") for file in source.rglob("*.py"))
    assert len(named) > 15
    assert [name for name in named if f'"{name}"' not in known] == []
