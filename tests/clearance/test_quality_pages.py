"""The how-to pages of quality and order: every command prints what the page shows; "…" stands for lines left out."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.cli.main import main

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "how-to"
PAGES = ("plan-quality-checks.md", "decide-where-next.md")
FILES = {"left.csv": 0, "parcels.csv": 0, "period.csv": 1}


def blocks(page: str, kind: str) -> list[str]:
    text = (FOLDER / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_the_page_shows_what_is_printed(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = (FOLDER / page).read_text(encoding="utf-8")
    named = [name for name in FILES if f"`{name}`" in text]
    for name, content in zip(named, blocks(page, "csv"), strict=True):
        Path(name).write_text(content, encoding="utf-8")
    shown = blocks(page, "console")
    assert shown
    for block in shown:
        command, *expected = block.splitlines()
        words = command.removeprefix("$ ceasefire ").split()
        done = CliRunner().invoke(main, words)
        assert done.exit_code == (1 if "period" in words else 0), done.output
        pattern = "\n".join(".*?" if line == "…" else re.escape(line) for line in expected)
        assert re.fullmatch(pattern, done.output.rstrip("\n"), re.DOTALL), done.output
