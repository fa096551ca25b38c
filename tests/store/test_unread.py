"""What waits to be read is found without looking at what was read before, and is the same however entries arrive."""

import random
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "desk"))

from makings import LineReaders

from ceasefire.desk.record import Entry
from ceasefire.desk.take_in import take_in
from ceasefire.store.node import read_entries
from ceasefire.store.tables import SqliteTables
from ceasefire.wiring import found_centre, seeded
from conftest import FOUNDINGS, START, Watch, agree


def drawn(entries: list[Entry]) -> SqliteTables:
    tables = SqliteTables()
    tables.apply(entries)
    return tables


class Nobody:
    """Readers that read nothing, as when a take-in is cut off."""

    def read_all(self, jobs: Any) -> Any:
        return iter(())


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> list[Entry]:
    """Two files read, then one and an archive with another that wait."""
    folder = tmp_path_factory.mktemp("unread")
    for n, name in enumerate(("one", "two", "three", "four"), 2):
        (folder / f"{name}.txt").write_text(f"shot {n}\nexplosion 1\n")
    with zipfile.ZipFile(folder / "box.zip", "w") as box:
        box.write(folder / "four.txt", "four.txt")
    with found_centre(folder / "centre", FOUNDINGS, agree, randomness=seeded("unread"), at=START) as centre:
        taken = [folder / "one.txt", folder / "two.txt"]
        take_in(centre, taken, side="a", clock=Watch(), readers=LineReaders())
        take_in(centre, [folder / "three.txt", folder / "box.zip"], side="a", clock=Watch(), readers=Nobody())
        assert {entry.read().name for entry in centre.tables.unread()} == {"three.txt", "box.zip/four.txt"}
    return [e for side in "ab" for e in read_entries(folder / "centre" / side / "log", side, 0)]


@pytest.mark.parametrize("seed", range(8))
def test_any_order_of_arrival_leaves_the_same_files_waiting(entries: list[Entry], seed: int) -> None:
    shuffled = list(entries)
    random.Random(seed).shuffle(shuffled)
    tables = SqliteTables()
    for entry in shuffled:
        tables.apply([entry])
    names = {entry.read().name for entry in tables.unread()}
    assert names - {"box.zip"} == {"three.txt", "box.zip/four.txt"}


def test_a_file_of_tables_from_before_is_filled_once(entries: list[Entry], tmp_path: Path) -> None:
    tables = SqliteTables(tmp_path / "tables.sqlite")
    tables.apply(entries)
    tables._db.execute("DROP TABLE unread")
    tables.close()
    again = SqliteTables(tmp_path / "tables.sqlite")
    assert {entry.read().name for entry in again.unread()} >= {"three.txt", "box.zip/four.txt"}
    assert again.digest() == drawn(entries).digest()
    again.close()


def test_looking_for_what_waits_costs_no_more_when_more_was_read(entries: list[Entry]) -> None:
    """Counted in steps of the database's own machine, with a thousand files read before."""
    steps = []
    for copies in (0, 1000):
        tables = drawn(entries)
        for n in range(copies):
            old = f"{n:064x}"
            tables._db.execute(
                "INSERT INTO entry SELECT 'a', ?, kind, ?, claimed_at, author, seen, statement, signers FROM entry"
                " WHERE kind='sealed' LIMIT 1",
                (1000 + 2 * n, old),
            )
            tables._db.execute(
                "INSERT INTO entry SELECT 'a', ?, kind, ?, claimed_at, author, seen, statement, signers FROM entry"
                " WHERE kind='read' LIMIT 1",
                (1001 + 2 * n, f"{old}/lines"),
            )
        steps.append(_steps(tables, lambda: [*tables.unread(), tables.has("sealed", "f" * 64)]))  # noqa: B023
    assert steps[1] <= 1.5 * steps[0] + 20


def _steps(tables: SqliteTables, look: Any) -> int:
    counted = [0]
    tables._db.set_progress_handler(lambda: counted.__setitem__(0, counted[0] + 1) or False, 1)
    look()
    tables._db.set_progress_handler(None)
    return counted[0]


def test_entries_from_an_index_on_are_found_without_those_before(entries: list[Entry]) -> None:
    tables = drawn(entries)
    sizes = tables.sizes()
    most = {side: size - 1 for side, size in sizes.items()}
    assert sizes == {side: sum(one.side == side for one in entries) for side in "ab"}
    tables.order("sealed")  # what is there is put in order once
    few = _steps(tables, lambda: list(tables.entries("sealed", "read", first=most)))
    all_ = _steps(tables, lambda: list(tables.entries("sealed", "read", first={"a": 0, "b": 0})))
    assert few * 2 < all_
    assert [e.item for e in tables.entries("sealed", first={"b": 3})] == [
        e.item for e in tables.entries("sealed") if e.side == "a" or e.index >= 3
    ]


def test_what_another_connection_takes_up_is_seen_and_a_reading_stays_of_one_moment(
    entries: list[Entry], tmp_path: Path
) -> None:
    ours, theirs = (SqliteTables(tmp_path / "tables.sqlite") for _ in range(2))
    ours.apply(entries[:5])
    assert len(theirs.order("sealed", "opened", "constitution", "log.opened")) == len(
        ours.order("sealed", "opened", "constitution", "log.opened")
    )
    with theirs.still():
        before = theirs.sizes(), theirs.order("sealed", "read")
        ours.apply(entries[5:])
        assert (theirs.sizes(), theirs.order("sealed", "read")) == before
    assert theirs.order("sealed", "read") == ours.order("sealed", "read") != before[1]
    assert theirs.digest() == drawn(entries).digest()
    for one in (ours, theirs):
        one.close()
