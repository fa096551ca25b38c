"""A log folder read by anyone: no key, no lock, nothing written; what is not in its checkpoint is not there."""

import base64
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from ceasefire.ledger.body import Body, BodyState, body_path
from ceasefire.ledger.checkpoint import Checkpoint
from ceasefire.ledger.cosignature import Cosignature
from ceasefire.ledger.leaf import Leaf, LeafRefused, Seen
from ceasefire.ledger.note import Note, NoteRefused
from ceasefire.ledger.policy import Policy, parse_policy
from ceasefire.ledger.tiles import WIDTH, TileTree, read_bundle, widths
from ceasefire.ledger.tree import consistency_proof, inclusion_proof, range_hash
from ceasefire.vocabulary.refusal import Refusal

REVEALED = "body.revealed"
DESTROYED = "body.destroyed"


class LogMissing(Refusal):
    """There is no log in this folder, or a file of it is gone."""


class Standing(Enum):
    """How far an entry has come; AGREED and DISPUTED are for the findings it carries, not for the log to say."""

    RECORDED = "recorded"  # only its author's claim
    RECEIVED = "received"  # covered by the cosignatures that the policy demands


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """The first jointly cosigned checkpoint over an entry: `size` in entries, `root` of 32 bytes, `at` (UTC) the last
    of the cosignatures that the policy demands."""

    size: int
    root: bytes
    at: datetime


class LogFolder:
    """One delegation's log as files. `policy` defaults to the one in the folder; bring your own to trust nobody.

    Every call reads the files anew, so a folder may be watched while its writer is at work.
    """

    def __init__(self, folder: Path, policy: Policy | None = None) -> None:
        self.folder = folder
        self.policy = policy or parse_policy(self._file("policy"))

    def _file(self, name: str) -> bytes:
        try:
            return (self.folder / name).read_bytes()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise LogMissing("log-file-missing", place=str(self.folder / name)) from error

    def note(self) -> Note:
        """The latest checkpoint with its signature lines, unchecked."""
        return Note.parse(self._file("checkpoint"))

    def checkpoint(self) -> Checkpoint:
        """The latest checkpoint, signed by its log."""
        return self.policy.open(self.note())[0]

    @property
    def size(self) -> int:
        return self.checkpoint().size

    @property
    def origin(self) -> str:
        return self.checkpoint().origin

    def raw_entries(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, bytes]]:
        """(index, leaf bytes) from `start` to, not including, `end` (the checkpoint's size when None)."""
        size = self.size
        end = size if end is None else end
        if not 0 <= start <= end <= size:
            raise LogMissing("log-entry-outside", place=str(self.folder), start=start, end=end, size=size)
        for n, width in widths(size, 0):
            if (n + 1) * WIDTH <= start or n * WIDTH >= end:
                continue
            for index, entry in enumerate(read_bundle(self.folder, n, width), n * WIDTH):
                if start <= index < end:
                    yield index, entry

    def entries(self, start: int = 0, end: int | None = None) -> Iterator[tuple[int, Leaf]]:
        """(index, leaf) in order."""
        for index, raw in self.raw_entries(start, end):
            leaf = Leaf.parse(raw)
            if leaf.seq != index:
                raise LeafRefused("leaf-out-of-sequence", place=f"entry {index}", seq=leaf.seq)
            yield index, leaf

    def leaf(self, index: int) -> Leaf:
        return next(leaf for _, leaf in self.entries(index, index + 1))

    def content(self, leaf: Leaf) -> Any:
        """What the entry says (JSON), or the `BodyState` that tells why it cannot be read here."""
        path = self.folder / body_path(leaf.body)
        if path.is_file():
            return Body.parse(path.read_bytes(), leaf.body).content
        return self.absence(leaf)

    def absence(self, leaf: Leaf) -> BodyState:
        """Why a body may be absent, as far as this log alone can tell."""
        later = {(entry.type, entry.item) for _, entry in self.entries(leaf.seq)}
        if (DESTROYED, leaf.body) in later:
            return BodyState.DESTROYED
        if leaf.withheld and (REVEALED, leaf.body) not in later:
            return BodyState.WITHHELD
        return BodyState.MISSING

    def root(self, size: int) -> bytes:
        """The root of the first `size` entries, from the tiles."""
        return range_hash(TileTree(self.folder, self.size).node, 0, size)

    def consistency(self, old: int, new: int) -> list[bytes]:
        """The consistency proof from `old` to `new`, both at most the checkpoint's size."""
        return consistency_proof(TileTree(self.folder, self.size).node, old, new)

    def joint_notes(self) -> list[tuple[Checkpoint, tuple[Cosignature, ...], Note]]:
        """Every kept checkpoint that reaches the quorum, smallest first, with its cosignatures and its note."""
        return [found for path in self._kept() if (found := self._joint(path))]

    def _kept(self) -> list[Path]:
        """Files of cosigned checkpoints by size, the latest checkpoint last; only their names are read."""
        folder = self.folder / "cosigned"
        kept = (path for path in folder.rglob("[0-9]*") if path.is_file())
        return [*sorted(kept, key=self._size_of), self.folder / "checkpoint"]

    def _joint(self, path: Path) -> tuple[Checkpoint, tuple[Cosignature, ...], Note] | None:
        note = Note.parse(path.read_bytes())
        checkpoint, cosignatures = self.policy.open(note)
        reached = self.policy.satisfied_by(self.policy.witness_names(cosignatures))
        return (checkpoint, cosignatures, note) if reached else None

    def received_size(self) -> int:
        """Entries below this index are RECEIVED."""
        latest = self._latest_joint()
        return latest[0].size if latest else 0

    def _latest_joint(self) -> tuple[Checkpoint, tuple[Cosignature, ...], Note] | None:
        return next((found for path in reversed(self._kept()) if (found := self._joint(path))), None)

    def standing(self, index: int) -> Standing:
        return Standing.RECEIVED if index < self.received_size() else Standing.RECORDED

    def received_at(self, index: int) -> datetime | None:
        """The proven "not later than" (UTC): the last cosignature of the first quorum that covers the entry."""
        found = self._first_covering(index)
        return max(one.at for one in found[1]) if found else None

    def covered(self, indices: Iterable[int]) -> dict[int, Covered]:
        """Index → what first covers it, for the entries that are RECEIVED; the kept checkpoints are listed once."""
        kept, found, last = self._kept(), {}, None
        for index in sorted(set(indices)):
            if last is None or last.size <= index:
                last = self._covered(index, kept)
            if last is None:
                break
            found[index] = last
        return found

    def _covered(self, index: int, kept: list[Path]) -> Covered | None:
        place = bisect_right(kept[:-1], index, key=self._size_of)
        for path in kept[place:]:
            joint = self._joint(path)
            if joint is not None and joint[0].size > index:
                return Covered(size=joint[0].size, root=joint[0].root, at=max(one.at for one in joint[1]))
        return None

    def _first_covering(self, index: int) -> tuple[Checkpoint, tuple[Cosignature, ...], Note] | None:
        kept = self._kept()
        place = bisect_right(kept[:-1], index, key=self._size_of)
        joint = (found for path in kept[place:] if (found := self._joint(path)))
        return next((found for found in joint if found[0].size > index), None)

    def _size_of(self, path: Path) -> int:
        return int("".join(path.relative_to(self.folder / "cosigned").parts).replace("x", ""))

    def seen(self) -> Seen:
        """This checkpoint as the cross-link that the other side's next leaves carry."""
        checkpoint = self.checkpoint()
        return Seen(origin=checkpoint.origin, size=checkpoint.size, root=checkpoint.root)

    def proof(self, index: int) -> str:
        """A self-contained proof of the entry (C2SP tlog-proof), by the largest jointly cosigned checkpoint."""
        latest = self._latest_joint()
        if latest is None or index >= latest[0].size:
            raise NoteRefused("entry-not-received", place=f"entry {index}")
        point, _, note = latest
        hashes = inclusion_proof(TileTree(self.folder, self.size).node, index, point.size)
        lines = [base64.b64encode(one).decode() for one in hashes]
        return "\n".join(["c2sp.org/tlog-proof@v1", f"index {index}", *lines, "", str(note)])
