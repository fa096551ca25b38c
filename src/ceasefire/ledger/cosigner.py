"""The cosigner: remembers the largest checkpoint it vouched for, and never vouches for one that contradicts it.

The rules of C2SP tlog-witness `add-checkpoint`; the refusals carry its status codes. The new state is on
disk before the cosignature is given out.
"""

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from ceasefire.ledger.checkpoint import Checkpoint, open_checkpoint
from ceasefire.ledger.cosignature import cosign_text
from ceasefire.ledger.durable import make_folder, write_file
from ceasefire.ledger.keys import Signer
from ceasefire.ledger.note import Note, NoteKey, NoteRefused, Signature
from ceasefire.ledger.tree import EMPTY_ROOT, ProofRefused, verify_consistency
from ceasefire.vocabulary.refusal import Refusal


class CosignRefused(Refusal):
    """The checkpoint is not vouched for; `status` is the HTTP status of tlog-witness (400, 403, 404, 409, 422)."""

    def __init__(self, status: int, key: str, /, place: str = "", **arguments: str | int | float) -> None:
        self.status = status
        super().__init__(key, place, status=status, **arguments)


class Cosigner:
    """One delegation's cosigner for the logs it knows; `folder` holds one small file for each."""

    def __init__(self, folder: Path, *, name: str, signer: Signer, logs: Sequence[NoteKey]) -> None:
        self.folder, self.name, self._signer, self.logs = folder, name, signer, tuple(logs)
        make_folder(folder)

    def latest(self, origin: str) -> tuple[Checkpoint, Note] | None:
        """The largest checkpoint vouched for so far."""
        path = self._path(origin)
        if not path.exists():
            return None
        note = Note.parse(path.read_bytes())
        return open_checkpoint(note, self.logs)[0], note

    def _path(self, origin: str) -> Path:
        return self.folder / sha256(origin.encode()).hexdigest()

    def add_checkpoint(self, old: int, proof: Sequence[bytes], note: Note, *, at: datetime) -> Signature:
        """Check `note` against what was vouched for, persist it, and only then cosign it. `at` is our clock (UTC)."""
        with self._alone():
            checkpoint = self.signed(note)
            self._check(old, proof, checkpoint)
            write_file(self._path(checkpoint.origin), note.encode())
            return cosign_text(note.text, self.name, self._signer, at=at)

    def signed(self, note: Note) -> Checkpoint:
        """The checkpoint of a log we know, signed by it; refuses with 404 or 403."""
        origin = note.text.split("\n")[0]
        if not any(key.name == origin for key in self.logs):
            raise CosignRefused(404, "cosign-unknown-log", origin=origin)
        try:
            return open_checkpoint(note, self.logs)[0]
        except NoteRefused as refusal:
            raise CosignRefused(403, "cosign-not-signed", origin=origin) from refusal

    def _check(self, old: int, proof: Sequence[bytes], checkpoint: Checkpoint) -> None:
        held = self.latest(checkpoint.origin)
        size, root = (held[0].size, held[0].root) if held else (0, EMPTY_ROOT)
        if not 0 <= old <= checkpoint.size:
            raise CosignRefused(400, "cosign-old-size-too-big", origin=checkpoint.origin, old=old, size=checkpoint.size)
        if old != size:
            raise CosignRefused(409, "cosign-rollback", origin=checkpoint.origin, held=size, offered=checkpoint.size)
        try:
            verify_consistency(old, checkpoint.size, proof, root, checkpoint.root)
        except ProofRefused as refusal:
            raise CosignRefused(422, "cosign-inconsistent", origin=checkpoint.origin, held=size) from refusal

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Check and persist as one step, whatever other process asks at the same time."""
        descriptor = os.open(self.folder / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)
