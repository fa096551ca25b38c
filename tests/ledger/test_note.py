"""Signed notes, checkpoints, cosignatures: the examples of the specifications, and every malformed spelling refused."""

import base64
from datetime import UTC, datetime

import pytest

from ceasefire.ledger.checkpoint import Checkpoint, open_checkpoint, sign_checkpoint
from ceasefire.ledger.cosignature import cosign_text, cosigner_key, verify_cosignatures
from ceasefire.ledger.keys import KeyRefused, SoftwareSigner
from ceasefire.ledger.note import Kind, Note, NoteKey, NoteRefused, Signature, verify_note
from ceasefire.ledger.tree import EMPTY_ROOT

VKEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
NOTE = (
    "This is an example message.\n\n— example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
)
LOG = SoftwareSigner.generate("log", b"l" * 32)
WITNESS = SoftwareSigner.generate("w", b"w" * 32)
CHECKPOINT = Checkpoint("a.example/log", 7, b"r" * 32)


def test_the_example_of_the_specification_verifies() -> None:
    key = NoteKey.parse(VKEY)
    assert str(key) == VKEY
    note = Note.parse(NOTE.encode())
    assert str(note) == NOTE
    assert verify_note(note, [key]) == (key,)


def test_a_false_line_by_a_known_key_refuses_the_note_and_unknown_lines_are_ignored() -> None:
    key = NoteKey.parse(VKEY)
    with pytest.raises(NoteRefused, match="note-false-signature"):
        verify_note(Note.parse(NOTE.replace("example message", "exemple message").encode()), [key])
    assert verify_note(Note.parse(NOTE.replace("example.com/foo", "example.com/bar").encode()), [key]) == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"text\n",
        b"text\n\n",
        b"text\n\n-- name AAAAAAAA\n",
        "text\n\n— name AAAAAAA\n".encode(),
        "text\n\n— name AAAAAAAB=\n".encode(),
        "text\n\n— na+me AAAAAAAAAA==\n".encode(),
        "text\n\n— name AAAAAAAAAA==".encode(),
        "te\txt\n\n— name AAAAAAAAAA==\n".encode(),
        "text\r\n\n— name AAAAAAAAAA==\n".encode(),
        b"\xff\n\n" + "— name AAAAAAAAAA==\n".encode(),
        "text\n\n— name AAAAAAAAAB==\n".encode(),
        "text\n— name AAAAAAAAAA==\n".encode(),
        ("text\n\n" + "— name AAAAAAAAAA==\n" * 65).encode(),
    ],
)
def test_malformed_notes_are_refused(data: bytes) -> None:
    with pytest.raises(NoteRefused):
        Note.parse(data)


def test_sixteen_signatures_are_read() -> None:
    assert len(Note.parse(("text\n\n" + "— name AAAAAAAAAA==\n" * 16).encode()).signatures) == 16


@pytest.mark.parametrize(
    "vkey",
    [
        "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "exa mple+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "nothing",
        "a+b+c+d",
    ],
)
def test_malformed_keys_are_refused(vkey: str) -> None:
    with pytest.raises(NoteRefused):
        NoteKey.parse(vkey)


def test_a_weak_key_in_a_vkey_is_refused() -> None:
    material = base64.b64encode(b"\x01" + bytes(32)).decode()
    with pytest.raises(KeyRefused, match="key-weak"):
        NoteKey.parse(f"weak+00000000+{material}")


def test_a_checkpoint_comes_back() -> None:
    note = sign_checkpoint(CHECKPOINT, LOG)
    key = NoteKey("a.example/log", Kind.NOTE, LOG.public)
    assert open_checkpoint(Note.parse(note.encode()), [key]) == (CHECKPOINT, key)


@pytest.mark.parametrize(
    "text",
    [
        "o\n07\n" + base64.b64encode(b"r" * 32).decode() + "\n",
        "o\n7\n" + base64.b64encode(b"r" * 31).decode() + "\n",
        "o\n7\n" + base64.b64encode(b"r" * 32).decode() + "\nextension\n",
        "\n7\n" + base64.b64encode(b"r" * 32).decode() + "\n",
        "o\n0\n" + base64.b64encode(b"r" * 32).decode() + "\n",
        "o\n-1\n" + base64.b64encode(b"r" * 32).decode() + "\n",
        "o\n9223372036854775808\n" + base64.b64encode(b"r" * 32).decode() + "\n",
        "o\n7\n",
    ],
)
def test_malformed_checkpoints_are_refused(text: str) -> None:
    with pytest.raises(NoteRefused):
        Checkpoint.parse(text)


def test_the_empty_checkpoint_has_the_hash_of_nothing() -> None:
    assert Checkpoint.parse(Checkpoint("o", 0, EMPTY_ROOT).text).size == 0


def test_a_cosignature_tells_who_and_when() -> None:
    when = datetime(2023, 3, 20, 12, 25, 47, tzinfo=UTC)
    note = sign_checkpoint(CHECKPOINT, LOG)
    line = cosign_text(note.text, "w.example/w1", WITNESS, at=when)
    key = cosigner_key("w.example/w1", WITNESS)
    (found,) = verify_cosignatures(note.with_signatures([line]), [key])
    assert (found.key, found.at) == (key, when)
    assert line == cosign_text(note.text, "w.example/w1", WITNESS, at=when)  # deterministic: no room for a message


def test_a_cosignature_with_another_time_or_text_is_refused() -> None:
    note = sign_checkpoint(CHECKPOINT, LOG)
    key = cosigner_key("w", WITNESS)
    line = cosign_text(note.text, "w", WITNESS, at=datetime(2023, 1, 1, tzinfo=UTC))
    later = Signature(line.name, line.key_id, (1 << 40).to_bytes(8, "big") + line.data[8:])
    for changed in (later, Signature(line.name, line.key_id, line.data + b"x")):
        with pytest.raises(NoteRefused, match="note-false-signature"):
            verify_cosignatures(note.with_signatures([changed]), [key])


def test_a_log_signature_does_not_pass_as_a_cosignature() -> None:
    note = sign_checkpoint(CHECKPOINT, LOG)
    assert verify_cosignatures(note, [cosigner_key("a.example/log", LOG)]) == ()
