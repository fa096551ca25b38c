"""The page "Check facts against an agreement": its case file and its commands work as they stand there."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[0]))

from at_the_prompt import run

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "check-an-agreement.md"


def consoles() -> list[str]:
    return re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def commands(block: str) -> list[tuple[str, str]]:
    """(command, what it prints as far as the page shows it)."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    found = re.search(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    (folder / "cases.json").write_text(found[1], encoding="utf-8")
    return folder


def test_every_command_of_the_page_runs_and_prints_what_it_shows(desk: Path) -> None:
    shown = [pair for block in consoles() for pair in commands(block)]
    assert len(shown) == 6
    for command, printed in shown:
        done = run(command, desk)
        assert done.returncode == 0, done.stderr
        if printed:
            assert done.stdout == printed


def test_the_acts_and_readings_the_page_speaks_of_are_in_the_shipped_file() -> None:
    from ceasefire.agreement.load import load

    signed = load("nk-2020-11-09")
    assert {"fire_small_arms", "force_count"} <= set(signed.agreement.acts)
    assert (signed.agreement.thresholds.inside, signed.agreement.thresholds.outside) == (0.95, 0.05)
