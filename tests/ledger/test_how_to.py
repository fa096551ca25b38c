"""The commands of the page on verifying a record run as they stand, in a folder that holds a record."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from ceasefire.ledger.wrong import MEANINGS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "verify-a-record.md"
TEXT = PAGE.read_text(encoding="utf-8")


def test_the_commands_of_the_page_run(record: Path, tmp_path: Path) -> None:
    shutil.copytree(record, tmp_path / "record")
    blocks = re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL)
    lines = [line.removeprefix("$ ") for block in blocks for line in block.splitlines()]
    assert len(lines) == 11
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-e", "-c", "\n".join(lines)],
        cwd=tmp_path,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "refused, as it should be" in done.stdout
    assert done.stdout.count("The record holds.") == 3
    assert "HOLDS:" in done.stdout


def test_every_answer_on_the_page_exists() -> None:
    table = TEXT.split("## What the answers mean")[1]
    rows = re.findall(r"^\| (`.+?) \|", table, re.MULTILINE)
    named = [name for row in rows for name in re.findall(r"`([a-z-]+)`", row)]
    assert len(named) > 12
    assert set(named) <= set(MEANINGS)
