"""The pages on land: their commands run and print what they say, and the diagrams are the tables.

Writes the diagrams anew with `python tests/clearance/land/test_pages.py`.
"""

import json
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.clearance.land.files import read_book, read_lines, write_line
from ceasefire.clearance.land.life import LIFE
from ceasefire.clearance.land.signing import SIGNING_LIFE
from ceasefire.cli.main import main
from ceasefire.languages.shelf import BUILT_IN
from ceasefire.vocabulary.refusal import Refusal

DOCS = Path(__file__).resolve().parents[3] / "docs"
PAGE = DOCS / "how-to/keep-the-land-ledger.md"
BOOK = DOCS / "how-to/land-book-example.jsonl"
DIAGRAMS = DOCS / "reference/mine-action.md"
LIVES = {"land parcel": LIFE, "release of land": SIGNING_LIFE}


def blocks() -> list[str]:
    return re.findall(r"```console\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def run(*words: str) -> str:
    done = CliRunner().invoke(main, list(words))
    assert done.exit_code == 0, done.output
    return done.stdout


def test_its_commands_print_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BOOK.parent)
    commands = [part.split("\n", 1) for block in blocks() for part in block.split("$ ")[1:]]
    assert len(commands) == 5
    for command, said in commands:
        words = shlex.split(command)
        assert words[:2] == ["ceasefire", "clearance"]
        told = run(*words[1:])
        assert told == said if said else told.count("\n") > 5


@pytest.mark.parametrize("language", BUILT_IN)
def test_every_language_tells_the_same_parcels(language: str) -> None:
    days = ("--on", "2026-04-30", "--known", "2026-05-01")
    for command in (["show"], ["totals", "--by", "unit"], ["history"]):
        parcel = ["P-001"] if command == ["history"] else []
        told = run("-l", language, "clearance", "land", *command, str(BOOK), *parcel, *(() if parcel else days))
        assert ("P-002" in told) == (command != ["totals", "--by", "unit"])
        assert not re.search(r"[{}$]|land-[a-z]+[ .]", told)


def test_json_says_the_same_numbers() -> None:
    days = ("--on", "2026-04-30", "--known", "2026-05-01", "--json")
    shown = json.loads(run("clearance", "land", "show", str(BOOK), *days))
    totals = json.loads(run("clearance", "land", "totals", str(BOOK), *days))
    assert {one["parcel"]: one["state"] for one in shown["parcels"]} == {
        "P-002": "cleared_pending_qc",
        "P-003": "reduced",
    }
    assert totals["all"]["opened_mm2"] == sum(one["area_mm2"] for one in shown["parcels"])
    assert totals["all"]["accounts_mm2"]["reduced"] == shown["parcels"][1]["area_mm2"]
    told = json.loads(run("clearance", "land", "history", str(BOOK), "P-003", "--json"))
    assert [one["form"] for one in told["acts"] if not one["in_force"]] == ["reduce", "sign", "sign"]


def test_a_book_is_written_as_it_was_read() -> None:
    lines = BOOK.read_text(encoding="utf-8").splitlines()
    assert [write_line(entry) for entry in read_book(BOOK).entries] == lines


def test_a_line_that_cannot_be_is_refused_with_its_number() -> None:
    lines = BOOK.read_text(encoding="utf-8").splitlines()
    early = lines[5].replace("2026-03-25T", "2026-03-01T")
    cases = ("{", "land-line-broken"), (lines[2], "land-act-twice"), (early, "land-known-backwards")
    for spoilt, key in cases:
        with pytest.raises(Refusal) as told:
            read_lines([*lines[:5], "", spoilt, *lines[6:]], "book.jsonl")
        assert told.value.key == key
        assert told.value.place.startswith("book.jsonl: line 7")


def test_a_refusal_tells_rule_edition_and_whether_it_was_checked(tmp_path: Path) -> None:
    line = json.loads(BOOK.read_text(encoding="utf-8").splitlines()[1])
    line["act"]["evidence"] = []
    book = tmp_path / "book.jsonl"
    first = BOOK.read_text(encoding="utf-8").splitlines()[0]
    book.write_text(f"{first}\n{json.dumps(line)}\n", encoding="utf-8")
    done = CliRunner().invoke(main, ["clearance", "land", "show", str(book)])
    assert done.exit_code == 1
    assert "line 2" in done.stderr
    assert "(rule 1: IMAS 08.10 and 07.11, Ed. 2 (07.11); " in done.stderr
    assert "not checked against the standard's text" in done.stderr


def drawn(name: str) -> str:
    return f"## Life of a {name}\n\n```mermaid\n{LIVES[name].diagram()}```\n"


@pytest.mark.parametrize("name", list(LIVES))
def test_the_diagrams_are_the_tables(name: str) -> None:
    assert drawn(name) in DIAGRAMS.read_text(encoding="utf-8")


def write() -> None:
    """Puts each diagram in its place, or at the end."""
    text = DIAGRAMS.read_text(encoding="utf-8")
    for name in LIVES:
        old = re.search(rf"## Life of a {name}\n\n```mermaid\n.*?```\n", text, re.DOTALL)
        text = text.replace(old[0], drawn(name)) if old else f"{text.rstrip()}\n\n{drawn(name)}"
    DIAGRAMS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
