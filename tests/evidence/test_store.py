"""Originals go in whole or not at all, once, and never change."""

import errno
import io
import os
import stat
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.evidence.store import SealRefused, Store
from ceasefire.ledger.durable import NoRoom, NotPermitted


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "evidence")


def put(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "file"
    path.write_bytes(data)
    return path


def test_sealed_bytes_are_named_by_their_hash_and_read_only(store: Store, tmp_path: Path) -> None:
    original = store.seal(put(tmp_path, b"frame"))
    assert original.sha256 == sha256(b"frame").hexdigest()
    assert (original.size, original.new, original.path.read_bytes()) == (5, True, b"frame")
    assert stat.S_IMODE(original.path.stat().st_mode) == 0o444
    assert list(store) == [original.sha256]


def test_the_same_bytes_twice_are_one_original(store: Store, tmp_path: Path) -> None:
    first, second = (store.seal(put(tmp_path, b"again")) for _ in range(2))
    assert (first.new, second.new) == (True, False)
    assert first.path == second.path


def test_an_empty_file_is_sealed_too(store: Store, tmp_path: Path) -> None:
    assert store.seal(put(tmp_path, b"")).sha256 == sha256(b"").hexdigest()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=3_000_000))
def test_any_bytes_come_back(store: Store, data: bytes) -> None:
    original = store.seal_stream(io.BytesIO(data))
    assert original.path.read_bytes() == data


def test_scrub_names_the_damaged_file(store: Store, tmp_path: Path) -> None:
    good = store.seal(put(tmp_path, b"good"))
    bad = store.seal(put(tmp_path, b"bad"))
    assert list(store.scrub()) == []
    os.chmod(bad.path, 0o644)
    bad.path.write_bytes(b"Bad")
    (damage,) = store.scrub()
    assert (damage.named, damage.found) == (bad.sha256, sha256(b"Bad").hexdigest())
    assert good.sha256 in store


@pytest.mark.parametrize("fail_at", range(1, 7))
def test_a_full_disk_is_refused_and_nothing_is_visible(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fail_at: int
) -> None:
    calls = 0
    real = os.write

    def write(descriptor: int, data: bytes) -> int:
        nonlocal calls
        calls += 1
        if calls == fail_at:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(descriptor, data)

    source = put(tmp_path, bytes(6 * 1024 * 1024))
    monkeypatch.setattr(os, "write", write)
    with pytest.raises(NoRoom):
        store.seal(source)
    monkeypatch.undo()
    assert list(store) == []
    assert list((store.folder / "incoming").iterdir()) == []
    assert store.seal(source).new


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_disk_full_at_the_last_moment_is_refused_too(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    source = put(tmp_path, b"bytes")
    monkeypatch.setattr(os, call, fail)
    with pytest.raises(NoRoom):
        store.seal(source)
    monkeypatch.undo()
    assert list(store) == []


def test_missing_and_forbidden_files_are_typed_refusals(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SealRefused, match="file-not-readable"):
        store.seal(tmp_path / "absent")
    with pytest.raises(SealRefused, match="file-not-readable"):
        store.seal(tmp_path)
    source = put(tmp_path, b"x")

    def forbid(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", forbid)
    with pytest.raises(NotPermitted):
        store.seal(source)


def test_names_that_are_no_hash_are_refused(store: Store) -> None:
    with pytest.raises(SealRefused, match="original-bad-name"):
        store.path("../../etc/passwd")
    with pytest.raises(SealRefused, match="original-not-here"):
        store.path("0" * 64)


def test_a_cut_off_copy_is_swept_and_was_never_visible(store: Store) -> None:
    (store.folder / "incoming" / "123-4-5").write_bytes(b"half")
    assert list(store) == []
    assert store.sweep() == 1
