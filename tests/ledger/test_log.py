"""The log of one delegation: what is acknowledged is there, in order, and RECEIVED once the other side cosigned."""

import base64

import pytest

from ceasefire.ledger.body import BodyState
from ceasefire.ledger.folder import LogRefused
from ceasefire.ledger.note import Note, NoteRefused
from ceasefire.ledger.reader import LogFolder, Standing
from ceasefire.ledger.tree import leaf_hash, verify_inclusion
from ceasefire.vocabulary.refusal import Refusal


def test_entries_are_recorded_then_received(centre) -> None:
    indices = centre.write(centre.a, 5)
    files = LogFolder(centre.a.folder)
    assert indices == range(1, 6)
    assert [leaf.item for _, leaf in files.entries(1)] == [f"item-{n}" for n in range(5)]
    assert files.standing(3) is Standing.RECORDED
    centre.exchange(centre.a)
    assert files.standing(3) is Standing.RECEIVED
    assert files.received_at(3) == centre.now
    assert files.content(files.leaf(3)) == {"number": 2}


def test_the_first_entry_commits_to_the_policy(centre) -> None:
    files = LogFolder(centre.a.folder)
    content = files.content(files.leaf(0))
    assert content["sha256"] == centre.policy.fingerprint
    assert content["policy"] == centre.policy.text.decode()


def test_acknowledged_but_unpublished_entries_survive_a_closing(centre) -> None:
    with centre.open(centre.a) as log:
        log.append([centre.entry(centre.a, 1)])
        assert (log.size, log.published) == (2, 1)
    with centre.open(centre.a) as log:
        assert (log.size, log.published) == (2, 1)
        log.publish(at=centre.now)
        assert log.published == 2


def test_sizes_around_a_tile_keep_every_proof(centre) -> None:
    centre.write(centre.a, 250)
    for number in range(12):
        centre.write(centre.a, 1, first=300 + number)
    centre.exchange(centre.a)
    centre.write(centre.a, 600)
    centre.exchange(centre.a)
    files = LogFolder(centre.a.folder)
    assert files.size == files.received_size() == 863
    assert len(list(files.entries())) == 863
    assert not list(centre.a.folder.glob("tile/0/000.p/*"))
    assert LogFolder(centre.b.copy, centre.policy).root(863) == files.checkpoint().root


def test_a_second_writer_is_refused(centre) -> None:
    with centre.open(centre.a), pytest.raises(LogRefused, match="log-has-another-writer"):
        centre.open(centre.a)


def test_another_key_is_refused(centre) -> None:
    from ceasefire.ledger.log import Log

    side = centre.a
    with pytest.raises(LogRefused, match="log-other-key"):
        Log.open(side.folder, signer=side.officer, cosigner=side.cosigner, salts=side.salts)


def test_a_log_is_not_created_twice(centre) -> None:
    with pytest.raises(LogRefused, match="log-exists"):
        centre.create(centre.a)


def test_a_withheld_body_is_neither_missing_nor_readable_until_revealed(centre) -> None:
    with centre.open(centre.a) as log:
        (index,) = log.append([centre.entry(centre.a, 1, withheld=True)])
        log.publish(at=centre.now)
    centre.exchange(centre.a)
    copy = LogFolder(centre.b.copy)
    assert copy.content(copy.leaf(index)) is BodyState.WITHHELD
    with centre.open(centre.a) as log:
        log.reveal(index, author=centre.a.officer.public.id, at=centre.now)
        log.publish(at=centre.now)
    centre.exchange(centre.a)
    assert copy.content(copy.leaf(index)) == {"number": 1}


def test_a_body_is_destroyed_only_when_both_logs_say_so(centre) -> None:
    (index,) = centre.write(centre.a, 1)
    centre.exchange(centre.a)
    centre.exchange(centre.b)
    body = LogFolder(centre.a.folder).leaf(index).body
    for side in (centre.a, centre.b):
        with centre.open(centre.a) as log, pytest.raises(LogRefused, match="destruction-not-entered-by-both"):
            log.destroy(index, LogFolder(centre.a.copy))
        with centre.open(side) as log:
            log.enter_destruction(
                centre.a.origin, index, body, "name of a witness", author=side.officer.public.id, at=centre.now
            )
            log.publish(at=centre.now)
        centre.exchange(side)
    with centre.open(centre.a) as log:
        log.destroy(index, LogFolder(centre.a.copy))
    files = LogFolder(centre.a.folder)
    assert files.content(files.leaf(index)) is BodyState.DESTROYED


def test_an_absent_body_without_a_reason_is_missing(centre) -> None:
    (index,) = centre.write(centre.a, 1)
    files = LogFolder(centre.a.folder)
    leaf = files.leaf(index)
    (centre.a.folder / "body" / leaf.body[:2] / leaf.body).unlink()
    assert files.content(leaf) is BodyState.MISSING


def test_an_old_backup_is_not_written_on(centre, tmp_path) -> None:
    import shutil

    centre.write(centre.a, 3)
    shutil.copytree(centre.a.folder, tmp_path / "backup")
    centre.write(centre.a, 3)
    centre.exchange(centre.a)
    shutil.rmtree(centre.a.folder)
    shutil.move(tmp_path / "backup", centre.a.folder)
    with centre.open(centre.a) as log, pytest.raises(LogRefused, match="log-older-than-its-copy"):
        log.collect(centre.b.copy)


def test_content_that_is_not_strict_json_is_refused_and_nothing_is_kept(centre) -> None:
    with centre.open(centre.a) as log:
        with pytest.raises(Refusal):
            log.append([centre.entry(centre.a, 1), centre.entry(centre.a, 2, content={"x": float("nan")})])
        assert log.size == 1


def test_a_proof_of_one_entry_stands_alone(centre) -> None:
    """C2SP tlog-proof: the leaf's bytes, the policy and this text are all that an outsider needs."""
    centre.write(centre.a, 300)
    centre.exchange(centre.a)
    centre.write(centre.a, 5)
    files = LogFolder(centre.a.folder)
    head, _, note = files.proof(217).partition("\n\n")
    version, index, *hashes = head.split("\n")
    checkpoint, cosignatures = centre.policy.require(Note.parse(note.encode()))
    assert (version, index, checkpoint.size, len(cosignatures)) == ("c2sp.org/tlog-proof@v1", "index 217", 301, 2)
    ((_, raw),) = files.raw_entries(217, 218)
    verify_inclusion(leaf_hash(raw), 217, 301, [base64.b64decode(one) for one in hashes], checkpoint.root)
    with pytest.raises(NoteRefused, match="entry-not-received"):
        files.proof(303)


def test_a_reader_finds_one_entry_without_reading_the_others(centre) -> None:
    centre.write(centre.a, 600)
    files = LogFolder(centre.a.folder)
    (centre.a.folder / "tile" / "entries" / "000").unlink()
    assert files.leaf(500).seq == 500
    with pytest.raises(Refusal, match="bundle-missing"):
        files.leaf(5)


def test_the_journal_does_not_grow_with_the_log(centre) -> None:
    with centre.open(centre.a) as log:
        for number in range(8):
            log.append([centre.entry(centre.a, number, content="x" * 100_000)])
            log.publish(at=centre.now)
    assert (centre.a.folder / ".state" / "journal").stat().st_size == 256 * 1024


def test_each_entry_was_received_with_the_first_checkpoint_that_covers_it(centre) -> None:
    times = {}
    for size in (3, 4, 5):
        indices = centre.write(centre.a, size)
        centre.exchange(centre.a)
        times |= dict.fromkeys(indices, centre.now)
    centre.write(centre.a, 2)
    files = LogFolder(centre.a.folder)
    assert {index: files.received_at(index) for index in times} == times
    assert files.received_at(13) is None
    assert [point.size for point, _, _ in files.joint_notes()] == [4, 8, 13]
    assert files.received_size() == 13
