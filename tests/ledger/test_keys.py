"""Key files: readable by their owner alone, never overwritten, the same key from the same seed."""

import os
import stat
from pathlib import Path

import pytest

from ceasefire.ledger.keys import KeyRefused, SoftwareSigner


def test_a_key_file_is_private_and_comes_back(tmp_path: Path) -> None:
    made = SoftwareSigner.generate("duty", b"s" * 32)
    made.save(tmp_path / "duty.pem")
    assert stat.S_IMODE((tmp_path / "duty.pem").stat().st_mode) == 0o600
    loaded = SoftwareSigner.load(tmp_path / "duty.pem")
    assert (loaded.name, loaded.public) == ("duty", made.public)
    assert loaded.sign(b"x") == made.sign(b"x")


def test_a_key_file_is_never_overwritten(tmp_path: Path) -> None:
    SoftwareSigner.generate("k", b"1" * 32).save(tmp_path / "k.pem")
    with pytest.raises(KeyRefused, match="key-exists"):
        SoftwareSigner.generate("k", b"2" * 32).save(tmp_path / "k.pem")


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    SoftwareSigner.generate("k", b"1" * 32).save(tmp_path / "k.pem")
    os.chmod(tmp_path / "k.pem", 0o640)
    with pytest.raises(KeyRefused, match="key-open-to-others"):
        SoftwareSigner.load(tmp_path / "k.pem")


def test_what_is_no_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyRefused, match="key-unreadable"):
        SoftwareSigner.load(tmp_path / "absent.pem")
    (tmp_path / "k.pem").write_text("nothing")
    os.chmod(tmp_path / "k.pem", 0o600)
    with pytest.raises(KeyRefused, match="key-malformed"):
        SoftwareSigner.load(tmp_path / "k.pem")
    with pytest.raises(KeyRefused, match="seed-not-32-bytes"):
        SoftwareSigner.generate("k", b"short")


def test_a_signer_does_not_show_its_key() -> None:
    secret = b"s" * 32
    assert secret.hex() not in repr(SoftwareSigner.generate("duty", secret))
