"""Checkpoints (C2SP tlog-checkpoint): origin, size and root of a log, signed; who signs two that differ is caught."""

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ceasefire.ledger.keys import Signer
from ceasefire.ledger.note import Kind, Note, NoteKey, NoteRefused, Signature, decode64, verify_note
from ceasefire.ledger.tree import EMPTY_ROOT, HASH

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The head of a log: `origin`, `size` in entries, `root` of 32 bytes; extension lines are refused."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"

    @classmethod
    def parse(cls, text: str) -> "Checkpoint":
        """Read the text of a checkpoint note; refuses anything that is not exactly in the form."""
        lines = text.split("\n")
        if len(lines) != 4 or lines[3] or not lines[0] or not _SIZE.fullmatch(lines[1]):
            raise NoteRefused("checkpoint-malformed")
        root = decode64(lines[2])
        size = int(lines[1])
        if len(root) != HASH or size >= 1 << 63 or (size == 0 and root != EMPTY_ROOT):
            raise NoteRefused("checkpoint-root-malformed", size=size)
        return cls(lines[0], size, root)


def sign_checkpoint(checkpoint: Checkpoint, signer: Signer) -> Note:
    """The signed note; the log's key name is its origin."""
    key = log_key(checkpoint.origin, signer)
    signature = Signature(key.name, key.id, signer.sign(checkpoint.text.encode()))
    return Note(checkpoint.text, (signature,))


def log_key(origin: str, signer: Signer) -> NoteKey:
    """The vkey of the log `origin` that `signer` signs for."""
    return NoteKey(origin, Kind.NOTE, signer.public)


def open_checkpoint(note: Note, logs: Iterable[NoteKey]) -> tuple[Checkpoint, NoteKey]:
    """The checkpoint and the log key that signed it; refuses one that none of the known keys of its origin signed."""
    checkpoint = Checkpoint.parse(note.text)
    keys = [key for key in logs if key.name == checkpoint.origin]
    if not keys:
        raise NoteRefused("checkpoint-unknown-origin", origin=checkpoint.origin)
    signed = verify_note(note, keys)
    if not signed:
        raise NoteRefused("checkpoint-not-signed-by-its-log", origin=checkpoint.origin)
    return checkpoint, signed[0]
