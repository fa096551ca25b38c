"""Evidence of a fork: two checkpoints signed by one log that cannot both be true, kept so that anyone can check it.

The file (`conflict/<name>.json`) holds both signed notes and, where the logs could be compared, the first entry in
which they differ with its inclusion proof in each: complete proof with nothing but the log's public key.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from ceasefire.ledger import canonical
from ceasefire.ledger.checkpoint import open_checkpoint
from ceasefire.ledger.durable import write_file
from ceasefire.ledger.note import Note, NoteKey
from ceasefire.ledger.tree import verify_inclusion
from ceasefire.vocabulary.refusal import Refusal


class ConflictUnproven(Refusal):
    """The file does not prove that the log contradicted itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One history's answer for the disputed index: its leaf hash and the inclusion proof in its checkpoint."""

    note: Note
    leaf: bytes = b""
    proof: Sequence[bytes] = ()

    def plain(self) -> dict[str, Any]:
        return {"note": str(self.note), "leaf": self.leaf.hex(), "proof": [one.hex() for one in self.proof]}

    @classmethod
    def read(cls, plain: dict[str, Any]) -> "Side":
        proof = tuple(bytes.fromhex(one) for one in plain["proof"])
        return cls(note=Note.parse(plain["note"].encode()), leaf=bytes.fromhex(plain["leaf"]), proof=proof)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """`held` is what we vouched for, `offered` what contradicts it; `index` the first differing entry, if known."""

    held: Side
    offered: Side
    index: int | None = None

    def encode(self) -> bytes:
        sides = {"held": self.held.plain(), "offered": self.offered.plain()}
        return canonical.dumps({**sides, "index": self.index})

    @classmethod
    def parse(cls, data: bytes) -> "Conflict":
        match canonical.loads_canonical(data):
            case {"held": dict(held), "offered": dict(offered), "index": (int() | None) as index}:
                return cls(held=Side.read(held), offered=Side.read(offered), index=index)
            case _:
                raise ConflictUnproven("conflict-malformed")

    def require_proven(self, log: NoteKey) -> str:
        """What it proves, in one English sentence; refuses when it proves nothing."""
        held, _ = open_checkpoint(self.held.note, [log])
        offered, _ = open_checkpoint(self.offered.note, [log])
        if held.size == offered.size and held.root != offered.root:
            return f"{log.name} signed two different histories of {held.size} entries"
        if self.index is None or self.held.leaf == self.offered.leaf:
            raise ConflictUnproven("conflict-unproven", origin=log.name)
        verify_inclusion(self.held.leaf, self.index, held.size, self.held.proof, held.root)
        verify_inclusion(self.offered.leaf, self.index, offered.size, self.offered.proof, offered.root)
        sizes = f"{held.size} and {offered.size} entries"
        return f"{log.name} signed two histories ({sizes}) that differ in entry {self.index}"


def keep_conflict(folder: Path, conflict: Conflict) -> Path:
    """Write the evidence durably; the same evidence is written once."""
    data = conflict.encode()
    path = folder / "conflict" / f"{sha256(data).hexdigest()[:32]}.json"
    if not path.exists():
        write_file(path, data, aside=folder / ".state")
    return path
