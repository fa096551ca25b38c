"""The mirror: one delegation's full copy of the other's log, checked before it is kept, cosigned once it is held.

The source is a folder: a network share, a fetched copy or a USB stick. A cosignature of the mirror says "this extends
all I have vouched for, and I durably hold all of it" (C2SP tlog-mirror).
"""

import os
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from ceasefire.ledger.body import body_path
from ceasefire.ledger.checkpoint import Checkpoint
from ceasefire.ledger.conflict import Conflict, Side, keep_conflict
from ceasefire.ledger.cosigner import Cosigner, CosignRefused
from ceasefire.ledger.durable import sweep, write_file, write_files
from ceasefire.ledger.folder import LogRefused, drop_partials, grow, keep_cosigned, merge, take_lock
from ceasefire.ledger.keys import Signer
from ceasefire.ledger.leaf import Leaf, Seen
from ceasefire.ledger.note import Note, Signature
from ceasefire.ledger.policy import Policy
from ceasefire.ledger.reader import LogFolder
from ceasefire.ledger.tiles import WIDTH, Frontier, TileTree, load_frontier, read_bundle
from ceasefire.ledger.tree import EMPTY_ROOT, consistency_proof, inclusion_proof, leaf_hash
from ceasefire.vocabulary.refusal import Refusal

_BODIES_AT_ONCE = 256
_BODY_LIMIT = 64 * 1024 * 1024


class TransferDamaged(Refusal):
    """The source's files do not give its own signed root: fetch them again; nothing was kept and nothing is proven."""


class HistoryForked(CosignRefused):
    """The log signed a history that contradicts what we vouched for; the proof was kept in `conflict/` (status 422)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What an update brought: entries from `old` to `new`, `bodies` copied, `lacking` bodies not at the source."""

    old: int
    new: int
    bodies: int
    lacking: int
    cosignature: Signature


class Mirror:
    """Our copy of the log `origin`; `cosigner` is our cosigner's key, `name` its name in the policy."""

    def __init__(self, folder: Path, *, origin: str, policy: Policy, signer: Signer) -> None:
        self.folder, self.origin, self.policy = folder, origin, policy
        self.key = policy.log(origin)
        name = _witness_name(policy, signer)
        self._aside = folder / ".state"
        self.cosigner = Cosigner(folder / ".state" / "cosigner", name=name, signer=signer, logs=[self.key])
        if not (folder / "policy").exists():
            write_file(folder / "policy", policy.text, aside=self._aside)
        if (folder / "policy").read_bytes() != policy.text:
            raise LogRefused("mirror-has-another-policy", place=str(folder))
        self.files = LogFolder(folder, policy)

    @property
    def size(self) -> int:
        return self.files.size if (self.folder / "checkpoint").exists() else 0

    def seen(self) -> Seen | None:
        """The cross-link for our own next entries; None while nothing is mirrored."""
        return self.files.seen() if self.size else None

    def update(self, source: Path, *, at: datetime) -> Update:
        """Check the source against all we vouched for, copy what is new, persist, then cosign (`at`: our clock, UTC).

        Raises `CosignRefused` (409 older than we hold, 404/403 not this log), `HistoryForked` (422, evidence kept),
        `TransferDamaged` (fetch again), `NoRoom`. In every case the copy held so far is unharmed.
        """
        lock = take_lock(self.folder / ".state")
        try:
            sweep(self._aside)
            return self._update(LogFolder(source, self.policy), at)
        finally:
            os.close(lock)

    def _update(self, source: LogFolder, at: datetime) -> Update:
        note = source.note()
        offered = self.cosigner.signed(note)
        self._take_up()
        held = self._held()
        self._refuse_rollback(held, offered)
        files, leaves = self._extend(source, note, held, offered)
        write_files(files, aside=self._aside)
        bodies, lacking = self._take_bodies(source, leaves)
        line = self._vouch(note, offered, at)
        keep = merge(self._clean(note), Note(note.text, (line,)))
        write_file(self.folder / "checkpoint", keep.encode(), aside=self._aside)
        keep_cosigned(self.folder, self.policy, keep)
        drop_partials(self.folder, held.size, offered.size)
        return Update(old=held.size, new=offered.size, bodies=bodies, lacking=lacking, cosignature=line)

    def _take_up(self) -> None:
        """After a crash between vouching and writing the checkpoint: what was vouched for is already held in full."""
        vouched = self.cosigner.latest(self.origin)
        if vouched and vouched[0].size > self.size:
            write_file(self.folder / "checkpoint", vouched[1].encode(), aside=self._aside)

    def _held(self) -> Checkpoint:
        if not (self.folder / "checkpoint").exists():
            return Checkpoint(self.origin, 0, EMPTY_ROOT)
        held = self.files.checkpoint()
        if load_frontier(self.folder, held.size).root() != held.root:
            raise LogRefused("mirror-damaged", place=str(self.folder), size=held.size)
        return held

    def _refuse_rollback(self, held: Checkpoint, offered: Checkpoint) -> None:
        vouched = self.cosigner.latest(self.origin)
        largest = max(held.size, vouched[0].size if vouched else 0)
        if offered.size < largest:
            raise CosignRefused(409, "cosign-rollback", origin=self.origin, held=largest, offered=offered.size)

    def _extend(
        self, source: LogFolder, note: Note, held: Checkpoint, offered: Checkpoint
    ) -> tuple[dict[Path, bytes], list[bytes]]:
        """The tiles that the new entries make on top of what we hold, once they give the signed root."""
        frontier = load_frontier(self.folder, held.size)
        n, width = divmod(held.size, WIDTH)
        bundle = read_bundle(self.folder, n, width) if width else []
        leaves = self._new_leaves(source, held.size, offered.size)
        files = grow(self.folder, frontier, bundle, leaves) if leaves else {}
        if frontier.root() != offered.root:
            self._refuse_other_history(source, note, held, offered)
        return files, leaves

    def _new_leaves(self, source: LogFolder, old: int, new: int) -> list[bytes]:
        leaves = [raw for _, raw in source.raw_entries(old, new)]
        for offset, raw in enumerate(leaves):
            if (seq := Leaf.parse(raw).seq) != old + offset:
                raise TransferDamaged("leaf-out-of-sequence", place=f"entry {old + offset}", seq=seq)
        return leaves

    def _refuse_other_history(self, source: LogFolder, note: Note, held: Checkpoint, offered: Checkpoint) -> None:
        theirs = Frontier()
        hashes = [leaf_hash(raw) for _, raw in source.raw_entries()]
        for one in hashes:
            theirs.append(one)
        if theirs.root() != offered.root and held.size != offered.size:
            raise TransferDamaged("transfer-damaged", place=str(source.folder), origin=self.origin)
        keep_conflict(self.folder, self._conflict(source, note, hashes))
        raise HistoryForked(422, "history-forked", place=str(self.folder / "conflict"), origin=self.origin)

    def _conflict(self, source: LogFolder, note: Note, hashes: list[bytes]) -> Conflict:
        mine = self.files.note()
        plain = Conflict(held=Side(note=mine), offered=Side(note=note))
        for (index, raw), theirs in zip(self.files.raw_entries(), hashes, strict=False):
            ours = leaf_hash(raw)
            if ours != theirs:
                return Conflict(
                    held=Side(note=mine, leaf=ours, proof=_inclusion(self.files, index)),
                    offered=Side(note=note, leaf=theirs, proof=_inclusion(source, index)),
                    index=index,
                )
        return plain

    def _take_bodies(self, source: LogFolder, leaves: list[bytes]) -> tuple[int, int]:
        """Copy the bodies we lack and the source shows, also of old entries: a withheld one may be revealed by now."""
        wanted = [*self._lacking(), *(Leaf.parse(raw).body for raw in leaves)]
        here = {one: (source.folder / body_path(one)).is_file() for one in wanted}
        lacking = [one for one, is_here in here.items() if not is_here]
        found = [one for one, is_here in here.items() if is_here]
        for start in range(0, len(found), _BODIES_AT_ONCE):
            self._copy_bodies(source, found[start : start + _BODIES_AT_ONCE])
        if lacking != self._lacking():
            write_file(self.folder / ".state" / "lacking", "\n".join(lacking).encode())
        return len(found), len(lacking)

    def _copy_bodies(self, source: LogFolder, commitments: list[str]) -> None:
        paths = {one: body_path(one) for one in commitments}
        bodies = {self.folder / path: _checked_body(source.folder / path, one) for one, path in paths.items()}
        write_files(bodies, aside=self._aside)

    def _lacking(self) -> list[str]:
        path = self.folder / ".state" / "lacking"
        return path.read_text().split() if path.exists() else []

    def _vouch(self, note: Note, offered: Checkpoint, at: datetime) -> Signature:
        vouched = self.cosigner.latest(self.origin)
        old = vouched[0].size if vouched else 0
        proof = consistency_proof(TileTree(self.folder, offered.size).node, old, offered.size)
        return self.cosigner.add_checkpoint(old, proof, self._clean(note), at=at)

    def _clean(self, note: Note) -> Note:
        """The note with the lines of known keys only, each checked."""
        _, cosignatures = self.policy.open(note)
        known = [self.key, *(one.key for one in cosignatures)]
        return Note(note.text, tuple(line for line in note.signatures if any(line.is_by(key) for key in known)))


def _witness_name(policy: Policy, signer: Signer) -> str:
    for key in policy.witnesses.values():
        if key.public == signer.public:
            return key.name
    raise LogRefused("cosigner-not-in-policy", name=signer.name)


def _inclusion(files: LogFolder, index: int) -> list[bytes]:
    size = files.size
    return inclusion_proof(TileTree(files.folder, size).node, index, size)


def _checked_body(path: Path, commitment: str) -> bytes:
    if path.stat().st_size > _BODY_LIMIT:
        raise TransferDamaged("body-too-big", place=str(path), limit=_BODY_LIMIT)
    data = path.read_bytes()
    if sha256(data).hexdigest() != commitment:
        raise TransferDamaged("body-differs-from-commitment", place=str(path))
    return data
