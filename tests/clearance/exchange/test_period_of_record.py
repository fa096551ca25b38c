"""A period's tables from the record: land reconciles with the books, items are accounted for, nothing small leaves."""

import csv
import json
import shutil
import stat
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ceasefire.clearance.land.life import Land, Step
from ceasefire.clearance.periods.items import not_registered, period_items
from ceasefire.clearance.periods.of_record import Period, period_land
from ceasefire.clearance.periods.release import Class, Kind
from ceasefire.clearance.periods.taught import by_age, held_in
from ceasefire.clearance.tasks.devices import DeviceReported, DeviceStepped
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.lives.device import DeviceStep
from ceasefire.clearance.tasks.lives.paper import SessionStep
from ceasefire.clearance.tasks.records import SessionStepped
from ceasefire.clearance.tasks.sessions import Reach, Reached, Session, Sex
from ceasefire.cli.main import main
from ceasefire.languages import say
from ceasefire.languages.shelf import BUILT_IN

BOOK = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "land-book-example.jsonl"
DAYS = ("--between", "2026-03-15", "2026-04-30")
AT = datetime(2026, 6, 1, tzinfo=UTC)


def box(number: int) -> tuple[float, float, float, float]:
    return (46.0 + number / 50, 39.0, 46.005 + number / 50, 39.005)


@pytest.mark.parametrize("by", ["unit", "hazard"])
def test_the_moves_of_every_period_leave_what_the_books_hold(book: Any, by: str) -> None:
    for number, state in enumerate(Land(one) for one in ("sha", "cha", "reduced", "reopened", "cleared_pending_qc")):
        book.make(f"P{number}", box(number), state)
    west, _ = book.split("P1", box(1))
    book.take(west, Step.REDUCE)
    opened = period_land(book.ledger, Period(first=date(2026, 1, 1), last=book.on), book.known).balances
    for first in range(0, book.days, 3):
        for last in range(first, book.days, 3):
            days = Period(first=date(2026, 3, 1) + timedelta(first), last=date(2026, 3, 1) + timedelta(last))
            found = period_land(book.ledger, days, book.known, by)
            assert all(row.reconciles() for row in found.rows), (days, found.rows)
            assert all(one.conserved for one in found.balances.values())
    assert sum(one.opened for one in opened.values()) > 0


def test_what_happened_before_stands_at_the_start_and_a_split_moves_nothing(book: Any) -> None:
    book.make("P", box(0), Land.CHA)
    first = book.on
    west, _ = book.split("P", box(0))
    book.take(west, Step.REDUCE)
    rows = period_land(book.ledger, Period(first=first, last=book.on), book.known).rows
    (cha,) = (row for row in rows if row.land is Class.CHA and row.area == "unit-1")
    assert (cha.areas[Kind.START], cha.areas[Kind.NEW], cha.areas[Kind.REDUCED], cha.remaining_areas) == (2, 0, 1, 1)
    assert cha.m2[Kind.START] == pytest.approx(cha.m2[Kind.REDUCED] + cha.remaining_m2)


def test_reopened_land_is_new_and_suspected(book: Any) -> None:
    book.make("P", box(0), Land.CANCELLED)
    first = book.on
    book.take("P", Step.REOPEN)
    rows = period_land(book.ledger, Period(first=first, last=book.on), book.known).rows
    (sha,) = (row for row in rows if row.land is Class.SHA and row.area == "unit-1")
    assert (sha.areas[Kind.START], sha.areas[Kind.NEW], sha.remaining_areas, sha.reconciles()) == (0, 1, 1, True)


def test_what_the_map_and_the_books_tell_apart_is_flagged(book: Any) -> None:
    book.make("P", box(0), Land.SHA)
    book.ledger.postings.append(book.ledger.postings[0])
    book.ledger.known.append(book.ledger.known[-1])
    rows = period_land(book.ledger, Period(first=date(2026, 1, 1), last=book.on), book.known).rows
    assert not all(row.reconciles() for row in rows)


def step(device: str, what: DeviceStep, day: int) -> DeviceStepped:
    return DeviceStepped(device=device, step=what, day=date(2026, 4, day), by="post")


def test_items_are_found_on_their_day_and_accounted_for() -> None:
    tasks = TaskLedger()
    for name, day in (("D1", 1), ("D2", 10), ("D3", 10), ("D4", 10), ("D5", 28)):
        tasks.add(DeviceReported(device=name, task="T", day=date(2026, 4, day), by="post"), AT)
    for name, day in (("D1", 2), ("D2", 10), ("D3", 10), ("D5", 28)):
        tasks.add(step(name, DeviceStep.LOCATE, day), AT)
    tasks.add(step("D2", DeviceStep.LOSE_TRACK, 12), AT)
    tasks.add(step("D3", DeviceStep.LOSE_TRACK, 27), AT)
    (row,) = period_items(tasks.devices, Period(first=date(2026, 4, 5), last=date(2026, 4, 20)))
    assert (row.held_before, row.found, row.lost, row.held, row.reconciles) == (1, 2, 1, 2, True)
    (later,) = period_items(tasks.devices, Period(first=date(2026, 4, 21), last=date(2026, 4, 30)))
    assert (later.held_before, later.found, later.lost, later.held) == (row.held, 1, 1, 2)
    assert not_registered(tasks, Period(first=date(2026, 4, 1), last=date(2026, 4, 30))) == ()


def test_sessions_of_the_period_that_were_not_cancelled_count() -> None:
    tasks = TaskLedger()
    for number, day in enumerate((1, 10, 11, 30)):
        cells = (
            Reached(sex=Sex.FEMALE, band="0-9", reach=Reach.DIRECT, number=number + 1),
            Reached(sex=Sex.UNKNOWN, band="46+", reach=Reach.INDIRECT, number=90),
        )
        one = Session(session=f"S{number}", day=date(2026, 4, day), settlement="V", organisation="o", method="talk",
                      group="class", reached=cells)  # fmt: skip
        tasks.add(one, AT)
    tasks.add(SessionStepped(session="S2", step=SessionStep.CANCEL, day=date(2026, 4, 11)), AT)
    found = held_in(tasks, Period(first=date(2026, 4, 1), last=date(2026, 4, 10)))
    assert [one.session for one in found] == ["S0", "S1"]
    assert by_age(found).cells[-1] == (3, 0, 0, 3)
    assert [one.session for one in held_in(tasks, Period(first=date(2026, 4, 10), last=date(2026, 4, 30)))] == [
        "S1",
        "S3",
    ]


def written(folder: Path, *words: str, code: int = 0) -> str:
    shutil.copy(BOOK, folder)
    done = CliRunner().invoke(main, ["clearance", "period", str(folder / BOOK.name), *words])
    assert done.exit_code == code, done.output
    return done.output


def test_small_counts_of_areas_stay_for_the_parties(tmp_path: Path) -> None:
    out = str(tmp_path / "public")
    told = json.loads(written(tmp_path, *DAYS, "--out", out, "--format", "csv", "--format", "hxl", "--json"))
    assert (told["reconciles"], told["withheld"] > 0, told["tier"]) == (True, True, "public")
    assert told["left_out"] == ["settlement"]
    (land,) = csv.DictReader(StringIO((tmp_path / "public" / "land.csv").read_text()))
    assert (land["start_areas"], land["remaining_areas"], land["remaining_m2"]) == ("", "", "")
    assert "#reached" in (tmp_path / "public" / "risk_education.hxl.csv").read_text()
    assert "risk_education_by_age.csv" not in told["files"], "its totals would give away what the other one withholds"
    parties = tmp_path / "parties"
    told = json.loads(written(tmp_path, *DAYS, "--out", str(parties), "--tier", "parties", "--by", "hazard", "--json"))
    assert "risk_education_by_age.json" in told["files"]
    (row,) = json.loads((parties / "land.json").read_text())["land"]
    assert (row["area"], row["start_areas"]) == ("HA-17", 2)
    assert stat.S_IMODE((parties / "land.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--between", "2026-04-30", "2026-03-15", "--out", "new"), "before the first"),
        ((*DAYS, "--out", "new", "--by", "hazard"), "not told to the public"),
        ((*DAYS, "--out", "."), "is not empty"),
        (DAYS, "--out FOLDER"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(BOOK, tmp_path)
    done = CliRunner().invoke(main, ["clearance", "period", BOOK.name, *words])
    assert done.exit_code not in (0, 1) or said in done.output
    assert said in done.output
    assert [one.name for one in tmp_path.iterdir()] == [BOOK.name]


@pytest.mark.parametrize("language", BUILT_IN)
def test_every_language_tells_it(tmp_path: Path, language: str) -> None:
    out = str(tmp_path / "out")
    done = CliRunner().invoke(main, ["-l", language, "clearance", "period", str(BOOK), *DAYS, "--out", out])
    assert done.exit_code == 0
    assert "period-record" not in done.output
    assert say("period-record-settlements", language) in done.output
    assert "{" not in done.output
