"""The other side's copy: nothing is cosigned that contradicts what was vouched for; a contradiction is kept."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from ceasefire.ledger.checkpoint import Checkpoint, sign_checkpoint
from ceasefire.ledger.conflict import Conflict
from ceasefire.ledger.cosigner import Cosigner, CosignRefused
from ceasefire.ledger.folder import LogRefused
from ceasefire.ledger.leaf import Seen
from ceasefire.ledger.mirror import HistoryForked, TransferDamaged
from ceasefire.ledger.note import Note
from ceasefire.ledger.reader import LogFolder
from ceasefire.ledger.tree import EMPTY_ROOT, Tree, consistency_proof, leaf_hash
from ceasefire.ledger.verify import verify_record

LEAVES = [f"leaf {n}".encode() for n in range(65)]
TREE = Tree(map(leaf_hash, LEAVES))


def signed(centre, tree: Tree, size: int) -> Note:
    return sign_checkpoint(Checkpoint(centre.a.origin, size, tree.root(size)), centre.a.signer)


@pytest.fixture
def witness(centre, tmp_path: Path) -> Cosigner:
    key = centre.policy.log(centre.a.origin)
    return Cosigner(tmp_path / "witness", name="b.example/mirror", signer=centre.b.cosigner, logs=[key])


def test_a_fork_at_every_size_is_detected_from_every_size(centre, witness: Cosigner) -> None:
    """Once entries are vouched for, no history that differs in any of them is cosigned, at that size or later."""
    for size in range(1, 65):
        old = witness.latest(centre.a.origin)
        held = old[0].size if old else 0
        for changed in {0, size // 2, size - 1}:
            if changed >= held:
                continue  # not yet vouched for: the author may still decide
            fork = Tree(map(leaf_hash, [*LEAVES[:changed], b"another", *LEAVES[changed + 1 :]]))
            for proof in (consistency_proof(fork.node, held, size), consistency_proof(TREE.node, held, size)):
                with pytest.raises(CosignRefused) as refused:
                    witness.add_checkpoint(held, proof, signed(centre, fork, size), at=centre.now)
                assert refused.value.status == 422
        good = consistency_proof(TREE.node, held, size)
        witness.add_checkpoint(held, good, signed(centre, TREE, size), at=centre.now)
        assert witness.latest(centre.a.origin)[0].size == size
        fork = Tree(map(leaf_hash, [*LEAVES[: size - 1], b"another"]))
        with pytest.raises(CosignRefused) as refused:  # the same size with another root
            witness.add_checkpoint(size, [], signed(centre, fork, size), at=centre.now)
        assert refused.value.status == 422


@pytest.mark.parametrize(
    ("status", "old", "size", "change"),
    [
        (404, 0, 3, lambda text: text.replace("a.example", "c.example")),
        (403, 0, 3, lambda text: text.replace("\n3\n", "\n4\n")),
        (403, 0, 3, lambda text: text.replace("— a.example/log", "— a.example/gol")),
        (400, 4, 3, lambda text: text),
        (409, 1, 3, lambda text: text),
    ],
)
def test_the_status_codes_are_those_of_tlog_witness(centre, witness: Cosigner, status, old, size, change) -> None:
    note = Note.parse(change(str(signed(centre, TREE, size))).encode())
    with pytest.raises(CosignRefused) as refused:
        witness.add_checkpoint(old, [], note, at=centre.now)
    assert refused.value.status == status
    assert witness.latest(centre.a.origin) is None


def test_the_state_is_on_disk_before_the_cosignature_is_given_out(centre, witness: Cosigner, monkeypatch) -> None:
    monkeypatch.setattr("ceasefire.ledger.cosigner.cosign_text", lambda *_, **__: (_ for _ in ()).throw(RuntimeError))
    with pytest.raises(RuntimeError):
        witness.add_checkpoint(0, [], signed(centre, TREE, 3), at=centre.now)
    again = Cosigner(witness.folder, name=witness.name, signer=centre.b.cosigner, logs=witness.logs)
    assert again.latest(centre.a.origin)[0].size == 3


def test_an_empty_log_may_be_vouched_for(centre, witness: Cosigner) -> None:
    empty = sign_checkpoint(Checkpoint(centre.a.origin, 0, EMPTY_ROOT), centre.a.signer)
    witness.add_checkpoint(0, [], empty, at=centre.now)
    witness.add_checkpoint(0, [], signed(centre, TREE, 2), at=centre.now)


def test_the_copy_is_whole_and_verifies_alone(centre) -> None:
    centre.write(centre.a, 300)
    update = centre.exchange(centre.a)
    assert (update.old, update.new, update.bodies, update.lacking) == (0, 301, 301, 0)
    assert verify_record(centre.b.copy).first is None
    assert centre.mirror(centre.b).seen() == Seen(
        origin=centre.a.origin, size=301, root=LogFolder(centre.a.folder).checkpoint().root
    )


def test_a_rewritten_log_is_refused_and_the_proof_convinces_anyone(centre) -> None:
    centre.write(centre.a, 5)
    centre.exchange(centre.a)
    shutil.rmtree(centre.a.folder)
    centre.now -= timedelta(minutes=1)
    centre.create(centre.a).close()
    centre.write(centre.a, 9, first=100)
    with pytest.raises(HistoryForked) as refused:
        centre.mirror(centre.b).update(centre.a.folder, at=centre.now)
    assert refused.value.status == 422
    (proof,) = (centre.b.copy / "conflict").iterdir()
    conflict = Conflict.parse(proof.read_bytes())
    assert conflict.index == 1
    assert "differ in entry 1" in conflict.require_proven(centre.policy.log(centre.a.origin))
    assert LogFolder(centre.b.copy).size == 6
    verdict = verify_record(centre.b.copy)
    assert verdict.first is not None
    assert verdict.first.what == "log-forked"


def test_the_same_size_with_another_root_is_kept_as_proof(centre) -> None:
    centre.write(centre.a, 5)
    centre.exchange(centre.a)
    shutil.rmtree(centre.a.folder)
    centre.create(centre.a).close()
    centre.write(centre.a, 5, first=100)
    with pytest.raises(HistoryForked):
        centre.mirror(centre.b).update(centre.a.folder, at=centre.now)
    (proof,) = (centre.b.copy / "conflict").iterdir()
    told = Conflict.parse(proof.read_bytes()).require_proven(centre.policy.log(centre.a.origin))
    assert "two different histories of 6 entries" in told


def test_a_conflict_file_that_proves_nothing_is_said_so(centre) -> None:
    from ceasefire.ledger.conflict import ConflictUnproven, Side

    note = LogFolder(centre.a.folder).note()
    with pytest.raises(ConflictUnproven):
        Conflict(held=Side(note=note), offered=Side(note=note)).require_proven(centre.policy.log(centre.a.origin))


def test_an_older_log_is_a_rollback(centre, tmp_path: Path) -> None:
    centre.write(centre.a, 5)
    shutil.copytree(centre.a.folder, tmp_path / "old")
    centre.write(centre.a, 5)
    centre.exchange(centre.a)
    with pytest.raises(CosignRefused) as refused:
        centre.mirror(centre.b).update(tmp_path / "old", at=centre.now)
    assert refused.value.status == 409


def test_a_damaged_stick_is_not_called_a_fork(centre, tmp_path: Path) -> None:
    centre.write(centre.a, 5)
    centre.exchange(centre.a)
    centre.write(centre.a, 5)
    stick = Path(shutil.copytree(centre.a.folder, tmp_path / "stick"))
    bundle = stick / "tile" / "entries" / "000.p" / "11"
    data = bytearray(bundle.read_bytes())
    data[data.rindex(b"item-3") + 5] ^= 1
    bundle.write_bytes(data)
    with pytest.raises(TransferDamaged):
        centre.mirror(centre.b).update(stick, at=centre.now)
    assert not (centre.b.copy / "conflict").exists()
    centre.exchange(centre.a)
    assert verify_record(centre.b.copy).ok


def test_a_body_spoilt_on_the_way_is_refused_and_nothing_is_vouched_for(centre, tmp_path: Path) -> None:
    centre.write(centre.a, 2)
    stick = Path(shutil.copytree(centre.a.folder, tmp_path / "stick"))
    next((stick / "body").rglob("*" * 1 + "?" * 63)).write_bytes(b"{}")
    mirror = centre.mirror(centre.b)
    with pytest.raises(TransferDamaged, match="body-differs"):
        mirror.update(stick, at=centre.now)
    assert mirror.cosigner.latest(centre.a.origin) is None
    centre.exchange(centre.a)


def test_bodies_left_off_a_stick_come_with_the_next_one(centre, tmp_path: Path) -> None:
    centre.write(centre.a, 3)
    stick = Path(shutil.copytree(centre.a.folder, tmp_path / "stick"))
    shutil.rmtree(stick / "body")
    assert centre.mirror(centre.b).update(stick, at=centre.now).lacking == 4
    assert centre.mirror(centre.b).update(centre.a.folder, at=centre.now).bodies == 4


def test_a_copy_damaged_at_home_is_noticed_before_anything_is_vouched_for(centre) -> None:
    centre.write(centre.a, 5)
    centre.exchange(centre.a)
    tile = centre.b.copy / "tile" / "0" / "000.p" / "6"
    tile.write_bytes(bytes(192))
    centre.write(centre.a, 1)
    with pytest.raises(LogRefused, match="mirror-damaged"):
        centre.mirror(centre.b).update(centre.a.folder, at=centre.now)


def test_lines_of_unknown_keys_are_not_taken_over(centre) -> None:
    centre.write(centre.a, 1)
    path = centre.a.folder / "checkpoint"
    path.write_bytes(path.read_bytes() + "— mallory.example/w AAAAAAAAAA==\n".encode())
    centre.exchange(centre.a)
    assert b"mallory" not in (centre.b.copy / "checkpoint").read_bytes()


def test_a_heartbeat_cosigns_again_without_new_entries(centre) -> None:
    centre.write(centre.a, 1)
    first = centre.exchange(centre.a).cosignature
    centre.now += timedelta(minutes=15)
    assert centre.exchange(centre.a).cosignature != first


def test_a_copy_of_another_history_is_not_collected(centre) -> None:
    centre.write(centre.a, 3)
    centre.exchange(centre.a)
    copy = centre.b.root / "kept"
    shutil.copytree(centre.b.copy, copy)
    shutil.rmtree(centre.a.folder)
    centre.create(centre.a).close()
    centre.write(centre.a, 3, first=50)
    with centre.open(centre.a) as log, pytest.raises(LogRefused, match="copy-has-another-history"):
        log.collect(copy)


def test_after_a_crash_between_vouching_and_writing_the_copy_catches_up(centre, monkeypatch) -> None:
    centre.write(centre.a, 3)
    centre.exchange(centre.a)
    centre.write(centre.a, 3)
    mirror = centre.mirror(centre.b)
    real = Cosigner.add_checkpoint

    def die(self: Cosigner, *args: object, **more: object) -> None:
        real(self, *args, **more)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(Cosigner, "add_checkpoint", die)
    with pytest.raises(KeyboardInterrupt):
        mirror.update(centre.a.folder, at=centre.now)
    monkeypatch.undo()
    assert mirror.size == 4
    centre.exchange(centre.a)
    assert mirror.size == 7
    assert verify_record(centre.b.copy).ok


def test_a_fork_right_after_such_a_crash_is_proven_and_what_was_vouched_for_stays(
    centre, tmp_path, monkeypatch
) -> None:
    centre.write(centre.a, 3)
    centre.exchange(centre.a)
    shutil.copytree(centre.a.folder, tmp_path / "before")
    centre.write(centre.a, 3)
    mirror = centre.mirror(centre.b)
    with monkeypatch.context() as patch:
        patch.setattr("ceasefire.ledger.mirror.merge", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            mirror.update(centre.a.folder, at=centre.now)
    shutil.rmtree(centre.a.folder)
    (tmp_path / "before").rename(centre.a.folder)
    centre.write(centre.a, 4, first=70)
    with pytest.raises(HistoryForked):
        mirror.update(centre.a.folder, at=centre.now)
    (proof,) = (centre.b.copy / "conflict").iterdir()
    conflict = Conflict.parse(proof.read_bytes())
    assert conflict.index == 4
    conflict.require_proven(centre.policy.log(centre.a.origin))
    assert [leaf.item for _, leaf in mirror.files.entries(4)] == ["item-0", "item-1", "item-2"]


def test_an_old_size_that_is_not_the_vouched_one_is_a_conflict_and_is_told_the_right_one(centre, witness) -> None:
    witness.add_checkpoint(0, [], signed(centre, TREE, 3), at=centre.now)
    for old in (0, 2, 4):
        proof = consistency_proof(TREE.node, old, 5)
        with pytest.raises(CosignRefused) as refused:
            witness.add_checkpoint(old, proof, signed(centre, TREE, 5), at=centre.now)
        assert (refused.value.status, refused.value.arguments["held"]) == (409, 3)
