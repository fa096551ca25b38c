"""The page "Keep the registers": its files and commands work as they stand there and print what it shows."""

import json
import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from at_the_prompt import run

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "how-to" / "keep-the-registers.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page's files under the names it gives them."""
    folder = tmp_path_factory.mktemp("registers")
    named = re.findall(r"^`(\w+\.yaml)`:.*?^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert len(named) == 6
    for name, text in named:
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def shown() -> list[tuple[str, str]]:
    blocks = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    parts = [part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]


@pytest.mark.parametrize(("command", "printed"), shown(), ids=[command.split()[2] for command, _ in shown()])
def test_every_command_prints_what_the_page_shows(command: str, printed: str, desk: Path) -> None:
    done = run(command, desk)
    assert done.returncode == 0, done.stderr
    if printed:
        assert done.stdout == printed


def test_the_answers_as_data(desk: Path) -> None:
    base = "--inventory inventory.yaml --sightings sightings.yaml --json"
    told = json.loads(run(f"ceasefire agreement arms minsk-2 {base} --notices notices.yaml", desk).stdout)
    assert [row["status"] for row in told["sightings"]] == [
        "cannot tell",
        "in site",
        "under notice",
        "cannot tell",
        "in violation",
    ]
    assert told["inspections"][0]["missing"] == {"bounds": [1, 1], "is": "true", "serials": []}
    assert told["table"]["rule"] == "arms-30-minutes/1"
    earlier = json.loads(run(f"ceasefire agreement arms minsk-2 {base} --known-at 2021-02-11T10:00:00Z", desk).stdout)
    assert [row["id"] for row in earlier["sightings"]] == ["S-1", "S-2", "S-3", "S-4"]
    assert earlier["inspections"] == []
    assert earlier["sightings"][2]["status"] == "in violation"  # without its notice


def test_silences_and_notices_as_data(desk: Path) -> None:
    files = "--events events.yaml --notices notices.yaml --json"
    (kept,) = json.loads(
        run(f"ceasefire agreement silences --silences silences.yaml --watch watch.yaml {files}", desk).stdout
    )
    assert (kept["verdict"], kept["events"]) == (
        "cannot tell",
        [{"id": "E-1", "inside": "true", "announced": "true", "breaks": "false"}],
    )
    assert 0.6 < kept["watched"]["share"] < 0.7
    rows = json.loads(run(f"ceasefire agreement notices {files}", desk).stdout)
    assert [(row["id"], row["announced"]) for row in rows] == [("E-1", "true"), ("E-2", "true")]


def test_a_wrong_file_ends_with_one_and_names_the_line(desk: Path) -> None:
    text = (desk / "inventory.yaml").read_text(encoding="utf-8")
    (desk / "wrong.yaml").write_text(
        text.replace("arms: artillery_ge_100mm, count", "arms: artilery, count"), encoding="utf-8"
    )
    done = run("ceasefire agreement arms minsk-2 --inventory wrong.yaml --sightings sightings.yaml", desk)
    assert done.returncode == 1
    assert re.match(r"wrong\.yaml:10:25\b.*artilery.*artillery", done.stderr), done.stderr
