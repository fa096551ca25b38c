"""Tables are reading rooms: dropped and drawn again in any order, they come out with the same digest."""

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desk"))

from makings import LineReaders

from ceasefire.desk.close_day import close_day
from ceasefire.desk.record import Entry
from ceasefire.desk.take_in import take_in
from ceasefire.store.node import read_entries
from ceasefire.store.tables import SqliteTables
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.wiring import found_centre, open_centre, seeded
from conftest import FOUNDINGS, START, Watch, agree


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    folder = tmp_path_factory.mktemp("store")
    (folder / "one.txt").write_text("shot 3\nexplosion 2\ncomplaint AZ 4\nbad row\n")
    with found_centre(folder / "centre", FOUNDINGS, agree, randomness=seeded("store"), at=START) as centre:
        take_in(centre, [folder / "one.txt"], side="a", clock=Watch(), readers=LineReaders())
        close_day(centre, centre.constitution.day_of(START), side="b", at=START)
    return [e for side in "ab" for e in read_entries(folder / "centre" / side / "log", side, 0)]


def drawn(entries: list[Entry]) -> SqliteTables:
    tables = SqliteTables()
    tables.apply(entries)
    return tables


@pytest.mark.parametrize("seed", range(5))
def test_any_order_of_arrival_gives_the_same_digest(entries: list[Entry], seed: int) -> None:
    shuffled = list(entries)
    random.Random(seed).shuffle(shuffled)
    tables = SqliteTables()
    for entry in shuffled:
        assert tables.apply([entry]) == 1
    assert tables.apply(shuffled) == 0
    assert tables.digest() == drawn(entries).digest()


def test_every_entry_leaves_a_trace_in_the_digest(entries: list[Entry]) -> None:
    whole = drawn(entries).digest()
    for number in range(len(entries)):
        assert drawn(entries[:number] + entries[number + 1 :]).digest() != whole


def test_a_statement_comes_back_as_it_was_entered(entries: list[Entry]) -> None:
    tables = drawn(entries)
    for entry in entries:
        if entry.kind in ("sealed", "receipt", "grouping", "assessed", "constitution"):
            (found,) = [e for e in tables.entries(entry.kind) if (e.side, e.index) == (entry.side, entry.index)]
            mine, back = entry.read(), found.read()
            if entry.kind == "assessed":
                assert sorted(mine.verdicts, key=repr) == sorted(back.verdicts, key=repr)
            elif entry.kind == "grouping":
                assert {i.id: i for i in mine.incidents} == {i.id: i for i in back.incidents}
            else:
                assert mine == back


def test_records_are_found_by_name_and_by_what_was_done_with_them(entries: list[Entry]) -> None:
    tables = drawn(entries)
    observations = list(tables.records("observation"))
    assert {one.id for one in tables.named([observations[0].id, "obs-none"])} == {observations[0].id}
    assert list(tables.ungrouped(["shot", "explosion"])) == []
    before = SqliteTables()
    before.apply(entry for entry in entries if entry.kind != "grouping")
    assert len(list(before.ungrouped(["shot", "explosion"]))) == 3


def test_a_dropped_table_file_is_drawn_again(tmp_path: Path) -> None:
    with found_centre(tmp_path / "centre", FOUNDINGS, agree, randomness=seeded("store"), at=START) as centre:
        digest = centre.tables.digest()
    for path in (tmp_path / "centre").glob("tables.sqlite*"):
        path.unlink()
    with open_centre(tmp_path / "centre") as again:
        assert again.tables.digest() == digest


def test_a_folder_that_is_no_centre_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="centre-absent"):
        open_centre(tmp_path)
