"""The journal: a torn end was never acknowledged, a damaged middle was, and what was cleared never comes back."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.ledger.journal import Journal, JournalDamaged, Waiting


def group(first: int, count: int = 2, size: int = 30) -> tuple[int, list[Waiting]]:
    return first, [Waiting(b"leaf %d" % (first + n), b"b" * size, n % 2 == 1) for n in range(count)]


def filled(path: Path, *groups: tuple[int, list[Waiting]]) -> Journal:
    journal = Journal(path, 0)
    for first, entries in groups:
        journal.append(first, entries)
    return journal


def test_groups_come_back_in_order(tmp_path: Path) -> None:
    groups = [group(0), group(2, 1), group(3, 50, 20_000)]
    filled(tmp_path / "j", *groups).close()
    again = Journal(tmp_path / "j", 0)
    assert again.records == groups
    again.append(*group(53))
    again.close()
    assert Journal(tmp_path / "j", 0).records[-1] == group(53)


def test_the_torn_end_is_put_aside_and_the_rest_stays(tmp_path: Path) -> None:
    journal = filled(tmp_path / "j", group(0), group(2))
    end = journal._end
    journal.close()
    data = bytearray((tmp_path / "j").read_bytes())
    data[end - 5] ^= 1
    (tmp_path / "j").write_bytes(data)
    again = Journal(tmp_path / "j", 0)
    assert again.records == [group(0)]
    assert len(list(tmp_path.glob("torn-*"))) == 1
    again.append(*group(2, 1))
    again.close()
    assert Journal(tmp_path / "j", 0).records == [group(0), group(2, 1)]


def test_a_damaged_middle_is_refused(tmp_path: Path) -> None:
    filled(tmp_path / "j", group(0), group(2), group(4)).close()
    data = bytearray((tmp_path / "j").read_bytes())
    data[60] ^= 1
    (tmp_path / "j").write_bytes(data)
    with pytest.raises(JournalDamaged, match="journal-damaged"):
        Journal(tmp_path / "j", 0)


def test_a_clearing_cut_short_leaves_only_stale_groups_that_nobody_takes_for_damage(tmp_path: Path) -> None:
    journal = filled(tmp_path / "j", group(0), group(2), group(4))
    journal.close()
    data = bytearray((tmp_path / "j").read_bytes())
    data[:100] = bytes(100)  # the zeros reached the disk only so far
    (tmp_path / "j").write_bytes(data)
    again = Journal(tmp_path / "j", 6)
    assert again.records == []
    again.append(*group(6))
    again.close()
    assert Journal(tmp_path / "j", 6).records == [group(6)]


def test_clearing_forgets_and_the_room_stays(tmp_path: Path) -> None:
    journal = filled(tmp_path / "j", group(0))
    size = (tmp_path / "j").stat().st_size
    journal.clear(2)
    journal.append(*group(2))
    journal.close()
    assert (tmp_path / "j").stat().st_size == size
    assert Journal(tmp_path / "j", 2).records == [group(2)]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_the_last_write_left_earlier_groups_come_back(tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "j"
    path.unlink(missing_ok=True)
    journal = filled(path, group(0), group(2, 3))
    sure = path.read_bytes()
    journal.append(*group(5, 4, data.draw(st.integers(0, 3000))))
    journal.close()
    new = path.read_bytes()
    sectors = data.draw(st.lists(st.booleans(), min_size=12, max_size=12))
    torn = bytearray(sure)
    for number, kept in enumerate(sectors):
        if kept:
            torn[number * 512 : number * 512 + 512] = new[number * 512 : number * 512 + 512]
    path.write_bytes(torn)
    again = Journal(path, 0)
    assert again.records[:2] == [group(0), group(2, 3)]
    again.close()
