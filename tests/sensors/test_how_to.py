"""The how-to pages of the sensors: their files and commands work as they stand there."""

import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.cli.main import main

PAGES = Path(__file__).resolve().parents[2] / "docs" / "how-to"
NAMES = (
    "read-firms",
    "read-violation-table",
    "take-complaints",
    "read-patrol-reports",
    "read-reports",
    "read-detections",
    "read-flight-tracks",
)
FILE = re.compile(r"Save this as `([^`]+)`:\n\n```\w+\n(.*?)```", re.DOTALL)
COMMAND = re.compile(r"^\$ ceasefire (.+?)(?:\s+# exit (\d))?$", re.MULTILINE)


@pytest.mark.parametrize("name", NAMES)
def test_the_page_works(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    for file, content in FILE.findall(text):
        (tmp_path / file).write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    commands = COMMAND.findall(text)
    assert commands
    for command, code in commands:
        result = CliRunner().invoke(main, shlex.split(command))
        assert result.exit_code == int(code or 0), f"{command}\n{result.output}\n{result.exception!r}"
        if "--json" in command:
            read = json.loads(result.output)
            records = sum(len(read[kind]) for kind in ("observations", "allegations", "coverages", "tracks", "notices"))
            assert records == read["summary"]["records"] > 0


def test_the_form_page_links_resolve() -> None:
    for name in NAMES:
        page = PAGES / f"{name}.md"
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{name}: {target}"
