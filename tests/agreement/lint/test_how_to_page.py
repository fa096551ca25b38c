"""The page "Check an agreement's file": its commands print what it shows, its table is the table of the code."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from at_the_prompt import run

from ceasefire.agreement.lint.notes import CODES

PAGE_FILE = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "check-an-agreement-file.md"
PAGE = PAGE_FILE.read_text(encoding="utf-8")
HEADINGS = {
    "Contradictions": "contradiction",
    "Gaps": "gap",
    "Rules that nothing sets off": "unreachable",
    "Drawings": "geometry",
    "Wording": "wording",
}


def commands() -> list[tuple[str, str]]:
    """(command with the lines it reads, what it prints)."""
    found = []
    for block in re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            lines = part.splitlines()
            more = [line.removeprefix("> ") for line in lines[1:] if line.startswith("> ")]
            printed = [line for line in lines[1:] if not line.startswith("> ")]
            found.append(("\n".join([lines[0], *more]), "\n".join(printed)))
    return found


def lines_aside(text: str) -> str:
    """Line and column may move with the shipped file."""
    return re.sub(r"agreement\.yaml:\d+:\d+", "agreement.yaml:L:C", text).strip()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("page")


def test_every_command_of_the_page_prints_what_it_shows(desk: Path) -> None:
    shown = commands()
    assert len(shown) == 12
    for command, printed in shown:
        done = run(command, desk)
        assert lines_aside(done.stderr + done.stdout) == lines_aside(printed), command


def test_the_table_names_every_finding_with_its_kind_and_severity() -> None:
    told = {}
    for heading, rest in re.findall(r"^### (.*?)\n(.*?)(?=^### |\Z)", PAGE, re.MULTILINE | re.DOTALL):
        for code, severity in re.findall(r"^\| `([a-z-]+)` \| (\w+) \|", rest, re.MULTILINE):
            told[code] = (HEADINGS[heading], severity)
    assert told == dict(CODES)
