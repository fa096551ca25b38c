"""The page on exchange: its commands run and print what they say; every language tells; refusals name what to mend."""

import json
import re
import shlex
import shutil
import stat
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.clearance.tasks.order import Method, OrderSigned, Role, TaskOrder
from ceasefire.cli.main import main
from ceasefire.languages.shelf import BUILT_IN
from ceasefire.vocabulary.plain import to_plain

DOCS = Path(__file__).resolve().parents[3] / "docs" / "how-to"
PAGE = (DOCS / "exchange-land-data.md").read_text(encoding="utf-8")
BOOK = "land-book-example.jsonl"
WAY = {"type": "LineString", "coordinates": [[45.95, 39.0035], [46.05, 39.0035]]}
DAYS = ("--on", "2026-04-30", "--known", "2026-05-11")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(DOCS / BOOK, tmp_path)
    route = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": WAY}]}
    (tmp_path / "way.geojson").write_text(json.dumps(route))
    (tmp_path / "orders.jsonl").write_text(signed_order("P-002", "operator"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def signed_order(parcel: str, operator: str) -> str:
    order = TaskOrder(task="T-1", version=1, parcel=parcel, organisation=operator, team="1", methods=(Method.MANUAL,),
                      area_m2=1000, starts=date(2026, 3, 20), due=date(2026, 6, 1), depth_cm=13.0)  # fmt: skip
    signed = (OrderSigned(order=order.id, role=role, post=role.value, day=date(2026, 3, 20)) for role in Role)
    facts = [("task_order", order), *(("order_signed", one) for one in signed)]
    return "".join(json.dumps({"task": {"form": form, **to_plain(fact)}}) + "\n" for form, fact in facts)


def run(*words: str, code: int = 0) -> str:
    done = CliRunner().invoke(main, list(words))
    assert done.exit_code == code, done.output
    return done.stdout


def test_its_commands_print_what_it_says() -> None:
    blocks = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    commands = [part.split("\n", 1) for block in blocks for part in block.split("$ ")[1:]]
    assert len(commands) == 7
    for command, said in commands:
        words = shlex.split(command)
        assert words[0] == "ceasefire"
        assert run(*words[1:], code=1 if "near" in words else 0) == said


def test_the_next_step_of_an_export_can_be_taken() -> None:
    for form in ("gpkg", "maxml"):
        told = run("clearance", "export", BOOK, *DAYS, "--out", f"o.{form}", "--format", form)
        program, *words = shlex.split(told.rpartition("Next: ")[2])
        assert program == "ceasefire"
        told = run(*words)
        assert "1" in told
    assert shlex.split(told.rpartition("Next: ")[2])[:3] == ["ceasefire", "clearance", "import"]


@pytest.mark.parametrize("language", BUILT_IN)
@pytest.mark.parametrize("tier", ["public", "parties", "operators"])
def test_every_language_tells_what_was_withheld(language: str, tier: str) -> None:
    told = run("-l", language, "clearance", "export", BOOK, *DAYS, "--tier", tier, "--format", "hxl", "--out", "o.csv")
    told += run("-l", language, "clearance", "near", BOOK, "--route", "way.geojson", *DAYS, "--tier", tier, code=1)
    assert not re.search(r"[{}$]|exchange-[a-z]", told)
    assert ("55" in told) == (tier == "operators")
    assert ("P-003" in told) == (tier != "public")


def test_files_above_the_public_tier_are_for_their_owner(folder: Path) -> None:
    for tier, shared in (("public", True), ("parties", False)):
        told = json.loads(run("clearance", "export", BOOK, *DAYS, "--tier", tier, "--out", f"{tier}.kml",
                              "--format", "kml", "--json"))  # fmt: skip
        assert (told["tier"], told["rows"]) == (tier, 1 if shared else 2)
        assert told["withheld"]["outline_sealed"] == 2
        assert "small_counts" not in told["withheld"]
        mode = stat.S_IMODE((folder / f"{tier}.kml").stat().st_mode)
        assert bool(mode & 0o044) is shared


def test_json_of_what_is_near_and_of_what_is_read() -> None:
    found = json.loads(run("clearance", "near", BOOK, "--route", "way.geojson", *DAYS, "--json", code=1))
    assert [one["told"] for one in found["near"]] == ["cell"]
    far = run(
        "clearance", "near", BOOK, "--route", "way.geojson", "--on", "2026-03-01", "--known", "2026-03-01", code=1
    )
    assert "cells-1" in far, "what is known today warns on every day"
    run("clearance", "export", BOOK, *DAYS, "--tier", "parties", "--format", "maxml", "--out", "o.maxml")
    read = json.loads(run("clearance", "import", "o.maxml", "--json"))
    assert [one["id"] for one in read["features"]] == ["P-002", "P-003"]
    assert read["lost"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", BOOK, "--format", "shp", "--out", "o"), "“shp”"),
        (("export", BOOK, "--warnings", "way.geojson", "--out", "o"), "--between"),
        (("import", BOOK), "no XML"),
        (("near", BOOK, "--route", "way.geojson", "--within", "0"), "more than 0"),
    ],
)
def test_what_cannot_be_is_refused_in_words(words: tuple[str, ...], said: str) -> None:
    done = CliRunner().invoke(main, ["clearance", *words])
    assert done.exit_code not in (0, 1) or said in done.output
    assert said in done.output
