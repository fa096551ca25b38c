"""The page "Follow what was promised": its files and commands work as they stand there."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from at_the_prompt import run

from ceasefire.agreement.obligations.load import load_duties
from ceasefire.agreement.obligations.records import Entry, Kind

PAGE = (Path(__file__).resolve().parents[3] / "docs/how-to/follow-the-obligations.md").read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", PAGE, re.DOTALL)


def commands() -> list[tuple[str, str]]:
    """(command, what it prints; … stands for lines left out)."""
    parts = [part for block in blocks("console") for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]


@pytest.mark.parametrize(("command", "shown"), commands(), ids=[command for command, _ in commands()])
def test_every_command_prints_what_the_page_shows(tmp_path: Path, command: str, shown: str) -> None:
    (tmp_path / "ours.json").write_text(blocks("json")[0], encoding="utf-8")
    done = run(command, tmp_path)
    assert done.returncode == 0, done.stderr
    pattern = re.escape(shown).replace(re.escape("…\n"), "(?:.*\n)*?")
    assert re.fullmatch(pattern, done.stdout), done.stdout


def test_there_are_commands() -> None:
    assert len(commands()) == 5


def test_the_duties_of_the_page_are_read(folder: Path) -> None:
    (folder / "duties.yaml").write_text(blocks("yaml")[0], encoding="utf-8")
    duties = load_duties(str(folder))
    assert [duty.id for duty in duties.duties] == ["W", "F", "Z", "R", "T"]


def test_the_table_names_every_field_and_kind() -> None:
    for name, field in Entry.model_fields.items():
        assert f"`{field.alias or name}`" in PAGE
    for kind in Kind:
        assert f"`{kind}`" in PAGE
