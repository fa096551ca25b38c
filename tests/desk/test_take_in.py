"""Seal first, read second; an interruption at any moment loses nothing and a second run enters nothing twice."""

import os
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from makings import LineReaders, dies_on_killer

from ceasefire.desk.reading import Job, Readers
from ceasefire.desk.take_in import take_in
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.vocabulary.refusal import Refusal
from conftest import Watch


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "post.txt").write_text("shot 3\nexplosion 1\n")
    (folder / "letter.txt").write_text("complaint AZ 5\n")
    (folder / "torn.txt").write_text("shot 2\nbad row\n")
    return folder


def test_bytes_are_sealed_and_entered_in_both_logs_before_any_parser_runs(
    centre: CentreFolder, inbox: Path, watch: Watch
) -> None:
    def look(job: Job) -> None:
        assert job.path.is_relative_to(centre.folder / "evidence")
        entries = [entry for entry in centre.tables.entries("sealed") if entry.item == job.sealed]
        assert {entry.side for entry in entries} == {"a", "b"}

    result = take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders(before=look))
    assert {told.name: told.outcome for told in result.files} == {
        "letter.txt": "read",
        "post.txt": "read",
        "torn.txt": "partly",
    }
    assert not result.clean
    assert len(list(centre.tables.records("observation"))) == 3
    assert len(list(centre.tables.records("allegation"))) == 1


def test_a_second_run_enters_nothing(centre: CentreFolder, inbox: Path, watch: Watch) -> None:
    take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders())
    before = centre.tables.sizes()
    again = LineReaders()
    result = take_in(centre, [inbox], side="a", clock=watch, readers=again)
    assert {told.outcome for told in result.files} == {"already"}
    assert again.read == []
    assert centre.tables.sizes() == before


def test_a_take_in_cut_off_between_sealing_and_reading_is_finished_by_the_next(
    centre: CentreFolder, inbox: Path, watch: Watch
) -> None:
    def cut(job: Job) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders(before=cut))
    assert len(list(centre.tables.entries("sealed"))) == 6
    assert not list(centre.tables.entries("read"))
    result = take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders())
    assert len(list(centre.tables.entries("sealed"))) == 6
    assert len(list(centre.tables.entries("read"))) == 3
    assert sorted(told.outcome for told in result.files) == ["already"] * 3 + ["partly", "read", "read"]


def test_what_one_side_received_is_entered_in_its_log_by_whoever_finishes_the_reading(
    centre: CentreFolder, inbox: Path, watch: Watch
) -> None:
    def cut(job: Job) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders(before=cut))
    theirs = {entry.item for entry in centre.tables.entries("sealed")}
    (inbox.parent / "late.txt").write_text("burst 2\ncomplaint AM 1\n")
    take_in(centre, [inbox.parent / "late.txt"], side="b", clock=watch, readers=LineReaders())
    readings = list(centre.tables.entries("read"))
    assert len(readings) == 4
    for entry in readings:
        assert entry.side == ("a" if entry.item.partition("/")[0] in theirs else "b")
    assert sorted(entry.side for entry in centre.tables.entries("receipt")) == ["a", "b"]


def test_what_a_side_received_is_left_to_the_machine_that_holds_its_key(
    centre: CentreFolder, inbox: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(job: Job) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders(before=cut))
    with monkeypatch.context() as patched:
        patched.setattr(CentreFolder, "sides_here", property(lambda self: ("b",)))
        take_in(centre, [], side="b", clock=watch, readers=LineReaders())
    assert not list(centre.tables.entries("read"))
    take_in(centre, [], side="b", clock=watch, readers=LineReaders())
    assert {entry.side for entry in centre.tables.entries("read")} == {"a"}


@pytest.mark.parametrize("presented_again", [True, False])
def test_a_take_in_cut_off_between_the_two_logs_is_finished_by_the_next(
    centre: CentreFolder, inbox: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch, presented_again: bool
) -> None:
    with zipfile.ZipFile(inbox / "packed.zip", "w") as packed:
        packed.writestr("member.txt", "burst 4\n")
    enter = CentreFolder.enter

    def cut(self: CentreFolder, side: str, *given: object) -> object:
        if side == "b":
            raise KeyboardInterrupt
        return enter(self, side, *given)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(CentreFolder, "enter", cut)
        with pytest.raises(KeyboardInterrupt):
            take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders())
    assert {entry.side for entry in centre.tables.entries("sealed")} == {"a"}

    def look(job: Job) -> None:
        assert {entry.side for entry in centre.tables.about("sealed", job.sealed)} == {"a", "b"}

    take_in(centre, [inbox] if presented_again else [], side="b", clock=watch, readers=LineReaders(before=look))
    sealed = list(centre.tables.entries("sealed"))
    assert sorted((entry.item, entry.side) for entry in sealed) == sorted(
        (item, side) for item in {entry.item for entry in sealed} for side in "ab"
    )
    assert len(sealed) == 10
    one, other = ([entry.statement for entry in sealed if entry.side == side] for side in "ab")
    assert sorted(map(str, one)) == sorted(map(str, other))
    before = centre.tables.sizes()
    take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders())
    assert centre.tables.sizes() == before


def test_the_same_file_under_two_names_is_read_once(centre: CentreFolder, inbox: Path, watch: Watch) -> None:
    (inbox / "post copy.txt").write_text("shot 3\nexplosion 1\n")
    readers = LineReaders()
    take_in(centre, [inbox], side="a", clock=watch, readers=readers)
    assert len(readers.read) == 3
    assert len(list(centre.tables.records("observation"))) == 3


def test_one_unreadable_path_does_not_stop_the_rest(centre: CentreFolder, inbox: Path, watch: Watch) -> None:
    result = take_in(centre, [inbox / "gone.txt", inbox], side="a", clock=watch, readers=LineReaders())
    assert [refusal.key for refusal in result.refused] == ["file-not-readable"]
    assert len(result.files) == 3


def test_archives_are_sealed_whole_and_member_by_member(centre: CentreFolder, tmp_path: Path, watch: Watch) -> None:
    archive = tmp_path / "day.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("post.txt", "shot 3\n")
        packed.writestr("../../escape.txt", "shot 4\n")
        packed.writestr("bomb.txt", b"\0" * 300_000_000)
    result = take_in(centre, [archive], side="a", clock=watch, readers=LineReaders())
    assert [told.name for told in result.files] == ["day.zip/post.txt"]
    assert sorted(refusal.key for refusal in result.refused) == [
        "archive-member-leads-outside",
        "archive-member-too-big",
    ]
    member = next(e.read() for e in centre.tables.entries("sealed") if e.read().name == "day.zip/post.txt")
    assert member.inside in {entry.item for entry in centre.tables.entries("sealed")}


def test_a_full_disk_stops_with_a_clear_refusal_and_the_next_run_finishes(
    centre: CentreFolder, inbox: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    from ceasefire.evidence import store

    whole = store.write_all
    calls = 0

    def full(descriptor: int, data: bytes) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        whole(descriptor, data)

    monkeypatch.setattr(store, "write_all", full)
    with pytest.raises(Refusal, match="disk-full"):
        take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders())
    monkeypatch.undo()
    take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders())
    assert len(list(centre.tables.entries("read"))) == 3
    assert centre.rebuilt().digest() == centre.tables.digest()


def test_every_complaint_gets_one_receipt_with_its_clock(centre: CentreFolder, inbox: Path, watch: Watch) -> None:
    take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders())
    (receipt,) = [entry.read() for entry in centre.tables.entries("receipt")]
    assert (receipt.answer_due - receipt.received_at).total_seconds() == 24 * 3600
    assert receipt.number.startswith("C-20210130-")


def test_both_sides_draw_the_same_tables(centre: CentreFolder, inbox: Path, watch: Watch) -> None:
    take_in(centre, [inbox], side="a", clock=watch, readers=LineReaders())
    (inbox / "more.txt").write_text("burst 9\n")
    take_in(centre, [inbox], side="b", clock=watch, readers=LineReaders())
    digests = {
        centre.seen_by("a").digest(),
        centre.seen_by("b").digest(),
        centre.tables.digest(),
        centre.rebuilt().digest(),
    }
    assert len(digests) == 1


def test_a_dying_hanging_or_greedy_parser_costs_only_its_own_file(centre: CentreFolder, tmp_path: Path) -> None:
    """Real worker processes, really killed; their neighbours are read all the same."""
    jobs = []
    for name in ("one", "killer", "two", "sleeper", "glutton", "three"):
        path = tmp_path / name
        path.write_text("shot 1\n")
        jobs.append(Job(path=path, sealed=name, name=name, surroundings=centre.constitution.surroundings(Watch().now)))
    outcomes = list(Readers(workers=2, seconds=3, read=dies_on_killer).read_all(jobs))
    assert [(outcome.job.name, outcome.verdict) for outcome in outcomes] == [
        ("one", "read"),
        ("killer", "refused"),
        ("two", "read"),
        ("sleeper", "refused"),
        ("glutton", "refused"),
        ("three", "read"),
    ]
