"""The page on collecting in the field: its file and commands work as they stand and print what it says."""

import re
import shlex
import shutil
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from two_sides import SIDES, agree

from ceasefire.cli.main import main
from ceasefire.languages.shelf import BUILT_IN
from ceasefire.sensors.field_forms.shelf import shelf
from ceasefire.web.access import ACTS
from ceasefire.wiring import found_centre, seeded

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "how-to" / "collect-in-the-field.md").read_text(encoding="utf-8")
COMMAND = re.compile(r"^\$ (ceasefire .+?)(?:\s+# exit (\d))?$", re.M)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a centre and the file of the page."""
    from datetime import UTC, datetime

    folder = tmp_path_factory.mktemp("page")
    (form,) = re.findall(r"save this as `session\.xml`:\n\n```xml\n(.*?)```", PAGE, re.DOTALL)
    (folder / "session.xml").write_text(form, encoding="utf-8")
    start = datetime(2026, 11, 24, 5, tzinfo=UTC)
    with found_centre(folder / "centre", SIDES, agree, randomness=seeded("page"), at=start):
        return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    here = Path(shutil.copytree(made, tmp_path / "here"))
    monkeypatch.chdir(here)
    return here


def run(line: str, code: int, language: str = "en") -> str:
    done = CliRunner().invoke(main, ["-l", language, *shlex.split(line)[1:]])
    assert done.exit_code == code, f"{line}\n{done.output}"
    return done.stdout if code == 0 else done.output


def test_the_commands_of_the_trial_print_what_the_page_says(folder: Path) -> None:
    (block,) = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    parts = [part.split("\n", 1) for part in block.split("$ ")[1:]]
    assert len(parts) == 5
    for command, said in parts:
        line, _, code = command.partition("  # exit ")
        assert run(line, int(code or 0)) == said


@pytest.mark.parametrize("language", BUILT_IN)
def test_the_trial_speaks_every_language(folder: Path, language: str) -> None:
    (block,) = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    for line, code in COMMAND.findall(block):
        said = run(line, int(code or 0), language)
        assert not re.search(r"\b(received|form|cli)-[a-z]+-[a-z]+", said), said


def test_every_command_of_the_page_is_one_with_its_options() -> None:
    lines = [line for line, _ in COMMAND.findall(PAGE)]
    lines += [one for one in re.findall(r"`(ceasefire [^`]+)`", PAGE) if "`" not in one]
    assert len(lines) >= 10
    for line in lines:
        command: click.Command = main
        words = shlex.split(line)[1:]
        ctx = click.Context(main)
        while isinstance(command, click.Group):
            found = command.get_command(ctx, words.pop(0))
            assert found is not None, line
            command = found
        for option in (one for one in words if one.startswith("--")):
            assert option in {name for one in command.params for name in one.opts}, line


def test_the_forms_and_roles_it_names_are_those_there_are(folder: Path) -> None:
    assert run("ceasefire clearance forms list", 0).count("ceasefire-") == len(shelf())
    assert "There are six forms" in PAGE
    assert len(shelf()) == 6
    run("ceasefire clearance forms write FOLDER", 0)
    assert len(list((folder / "FOLDER").iterdir())) == 2 * len(shelf())
    assert ACTS["upload"] == {"head", "duty", "observer"}, "who may fetch and hand in"
    assert ACTS["vet"] == {"head", "duty", "analyst"}, "who approves data"
    assert ACTS["approve"] == {"head", "duty"}, "who approves for operations"
