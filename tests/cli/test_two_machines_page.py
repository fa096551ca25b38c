"""The page on two machines: its commands run as they stand, in order, and both end with the same signed report."""

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.cli.main import main

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "run-on-two-machines.md"
LANGUAGES = ("en", "ru", "tr", "az", "hy")


def commands() -> list[list[str]]:
    blocks = re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return [shlex.split(line[2:]) for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def by_hand(words: list[str], folder: Path) -> bool:
    """What the page does with the shell: make, copy and remove folders. False for anything else."""
    program, *rest = (one for one in words if not one.startswith("-"))
    match program:
        case "mkdir":
            for name in rest:
                (folder / name).mkdir()
        case "cp":
            for name in rest[:-1]:
                shutil.copytree(folder / name, folder / rest[-1] / Path(name).name)
        case "rm":
            for name in rest:
                shutil.rmtree(folder / name)
        case _:
            return False
    return True


def test_the_page_runs_from_founding_to_proof(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for number, words in enumerate(commands()):
        if by_hand(words, tmp_path):
            continue
        done = CliRunner().invoke(main, ["-l", LANGUAGES[number % 5], *words[1:]], catch_exceptions=False)
        assert done.exit_code in ((0, 1) if "take-in" in words else (0,)), f"{words}\n{done.output}"
        assert done.stdout.strip(), f"{words} said nothing"
    told = {}
    for machine in ("one", "two"):
        again = ["report", "2021-01-30", "--again", "--json", "--centre", machine]
        told[machine] = json.loads(CliRunner().invoke(main, again, catch_exceptions=False).stdout)
    assert told["one"]["issued"] == told["two"]["issued"]
    assert [one["signatures"] for one in told.values()] == [2, 2]
    assert not list((tmp_path / "one").rglob("b/keys")) + list((tmp_path / "two").rglob("a/keys"))


def test_a_stick_without_keys_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for words in commands()[:5]:
        if not by_hand(words, tmp_path):
            assert CliRunner().invoke(main, words[1:]).exit_code == 0
    shutil.copytree(tmp_path / "one" / "a", tmp_path / "stick", ignore=shutil.ignore_patterns("keys"))
    done = CliRunner().invoke(main, ["exchange", "--from", "stick", "--centre", "two"])
    assert done.exit_code == 0, done.output
