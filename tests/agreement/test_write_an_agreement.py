"""The page "Write an agreement": its files are saved as it says, its commands run in order, and print what it shows."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "write-an-agreement.md"
BIN = Path(sys.executable).parent
BLOCK = re.compile(r"```(yaml|json|console)\n(.*?)```", re.DOTALL)


@dataclass(frozen=True)
class File:
    """A block to be saved under a name."""

    name: str
    text: str


@dataclass(frozen=True)
class Command:
    """A command and what the page says it prints, to both outputs."""

    line: str
    printed: str


def steps(page: str) -> list[File | Command]:
    """Files and commands in the order of the page; a file's name is the last one named before its block."""
    found: list[File | Command] = []
    end = 0
    for block in BLOCK.finditer(page):
        before, end = page[end : block.start()], block.end()
        if block[1] == "console":
            parts = re.split(r"^\$ ", block[2], flags=re.MULTILINE)[1:]
            found += [Command(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]
        else:
            names = re.findall(r"`([\w./-]+\.(?:yaml|json|geojson))`", before)
            found.append(File(names[-1], block[2]))
    return found


def test_the_walk_from_paper_to_checked_file_works_as_the_page_tells_it(tmp_path: Path) -> None:
    walk = steps(PAGE.read_text(encoding="utf-8"))
    assert len([step for step in walk if isinstance(step, File)]) == 8
    commands = 0
    for step in walk:
        if isinstance(step, File):
            (tmp_path / step.name).parent.mkdir(exist_ok=True)
            (tmp_path / step.name).write_text(step.text, encoding="utf-8")
            continue
        done = subprocess.run(
            ["bash", "-c", step.line],
            cwd=tmp_path,
            env={**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, f"{step.line}\n{done.stdout}"
        assert done.stdout == step.printed, step.line
        commands += 1
    assert commands == 16
