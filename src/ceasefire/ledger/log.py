"""A delegation's own log: one writer, entries only added, and nothing acknowledged is ever lost.

`append` returns when the entries are safe in the journal (one write, one flush, however many entries). `publish` puts
them into tiles and signs the checkpoint last, so a reader never sees a checkpoint whose entries are not there.
`collect` takes the other delegation's cosignature over, and with it entries become RECEIVED.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ceasefire.ledger.body import Body, Salts, body_path
from ceasefire.ledger.checkpoint import Checkpoint, log_key, sign_checkpoint
from ceasefire.ledger.cosignature import cosign_text, cosigner_key
from ceasefire.ledger.durable import make_folder, sweep, sync_folder, write_file, write_files
from ceasefire.ledger.folder import LogRefused, drop_partials, grow, keep_cosigned, merge, take_lock
from ceasefire.ledger.journal import Journal, Waiting
from ceasefire.ledger.keys import Signer
from ceasefire.ledger.leaf import Leaf, Seen
from ceasefire.ledger.note import Note
from ceasefire.ledger.policy import Policy
from ceasefire.ledger.reader import DESTROYED, REVEALED, LogFolder, LogMissing
from ceasefire.ledger.tiles import WIDTH, Frontier, load_frontier, read_bundle

OPENED = "log.opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be recorded: `content` any JSON, `author` the id of the answering key, `time` as claimed (UTC)."""

    type: str
    item: str
    content: Any
    author: str
    time: datetime
    withheld: bool = False


class Log:
    """The single writer of one log folder. Use as a context manager, or call `close`."""

    def __init__(self, folder: Path, *, signer: Signer, cosigner: Signer | None, salts: Salts) -> None:
        self.folder, self._signer, self._cosigner, self._salts = folder, signer, cosigner, salts
        self._aside = folder / ".state"
        self._lock = take_lock(self._aside)
        try:
            sweep(folder / ".state")
            self.files = LogFolder(folder)
            self.origin = self._own_origin()
            self._load()
        except BaseException:
            os.close(self._lock)
            raise

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        origin: str,
        policy: Policy,
        signer: Signer,
        cosigner: Signer | None,
        salts: Salts,
        at: datetime,
    ) -> Self:
        """Start a log: entry 0 (`log.opened`) commits to the policy's bytes, and a first checkpoint is signed.

        `origin` is the log's name in the policy; `cosigner` signs as a witness of its own log and holds another key.
        """
        if (folder / "checkpoint").exists() and LogFolder(folder).size:
            raise LogRefused("log-exists", place=str(folder))
        if policy.log(origin) != log_key(origin, signer):
            raise LogRefused("log-other-key", place=str(folder), origin=origin)
        make_folder(folder / ".state")
        empty = sign_checkpoint(Checkpoint(origin, 0, Frontier().root()), signer)
        write_files({folder / "policy": policy.text, folder / "checkpoint": empty.encode()}, aside=folder / ".state")
        log = cls(folder, signer=signer, cosigner=cosigner, salts=salts)
        if log.size == 0:  # otherwise an interrupted creation is taken up where it stopped
            log._open_with(policy, at)
        log.publish(at=at)
        return log

    @classmethod
    def open(cls, folder: Path, *, signer: Signer, cosigner: Signer | None, salts: Salts) -> Self:
        """Take up an existing log; a refusal says what is damaged or who else is writing."""
        if not (folder / "checkpoint").exists():
            raise LogMissing("log-file-missing", place=str(folder / "checkpoint"))
        return cls(folder, signer=signer, cosigner=cosigner, salts=salts)

    def _open_with(self, policy: Policy, at: datetime) -> None:
        content = {
            "origin": self.origin,
            "policy": policy.text.decode("utf-8", "replace"),
            "sha256": policy.fingerprint,
        }
        author = self._signer.public.id
        self.append([Entry(type=OPENED, item=self.origin, content=content, author=author, time=at)])

    def _own_origin(self) -> str:
        checkpoint, _ = self.files.policy.open(self.files.note())
        if self.files.policy.log(checkpoint.origin) != log_key(checkpoint.origin, self._signer):
            raise LogRefused("log-other-key", place=str(self.folder), origin=checkpoint.origin)
        return checkpoint.origin

    def _load(self) -> None:
        checkpoint = self.files.checkpoint()
        self._frontier = load_frontier(self.folder, checkpoint.size)
        if self._frontier.root() != checkpoint.root:
            raise LogRefused("log-tiles-differ-from-checkpoint", place=str(self.folder), size=checkpoint.size)
        n, width = divmod(checkpoint.size, WIDTH)
        self._bundle = read_bundle(self.folder, n, width) if width else []
        self._journal = Journal(self.folder / ".state" / "journal", checkpoint.size)
        self._waiting = self._take_up(checkpoint.size)
        self._keep_history(self.files.note())

    def _take_up(self, size: int) -> list[Waiting]:
        waiting: list[Waiting] = []
        for first, entries in self._journal.records:
            if first + len(entries) <= size:
                continue  # published before the journal could be cleared
            if first != size + len(waiting):
                raise LogRefused("journal-gap", place=str(self._journal.path), wanted=size + len(waiting), found=first)
            waiting += entries
        return waiting

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let another writer in. Acknowledged entries that are not yet published stay safe in the journal."""
        self._journal.close()
        os.close(self._lock)

    @property
    def size(self) -> int:
        """Acknowledged entries, published or not: the index of the next one."""
        return self._frontier.size + len(self._waiting)

    @property
    def published(self) -> int:
        """Entries that the signed checkpoint covers."""
        return self._frontier.size

    def append(self, entries: Sequence[Entry], *, seen: Seen | None = None) -> range:
        """Record a group; returns its indices when all of it is safe on disk. `seen` links to the other log.

        Raises `NoRoom` with the log unharmed when the disk is full, and refuses content that is not strict JSON.
        """
        first = self.size
        group = [self._prepare(entry, first + offset, seen) for offset, entry in enumerate(entries)]
        if group:
            self._journal.append(first, group)
            self._waiting += group
        return range(first, first + len(group))

    def _prepare(self, entry: Entry, index: int, seen: Seen | None) -> Waiting:
        body = Body(content=entry.content, salt=self._salts(index)).encode()
        leaf = Leaf(
            type=entry.type,
            item=entry.item,
            body=_digest(body),
            author=entry.author,
            seq=index,
            time=entry.time,
            seen=seen,
            withheld=entry.withheld,
        )
        return Waiting(leaf.encode(), body, entry.withheld)

    def publish(self, *, at: datetime) -> Checkpoint:
        """Put acknowledged entries into tiles and sign the checkpoint. Safe to repeat after any failure.

        `at` is the time of our own cosignature (UTC). With nothing new, the standing checkpoint is returned.
        """
        if not self._waiting:
            return self.files.checkpoint()
        frontier, bundle = self._frontier.copy(), list(self._bundle)
        write_files(self._bodies(), aside=self._aside)
        write_files(self._grow(frontier, bundle), aside=self._aside)
        checkpoint = Checkpoint(self.origin, frontier.size, frontier.root())
        note = sign_checkpoint(checkpoint, self._signer)
        write_file(self.folder / "checkpoint", self._cosigned(note, at).encode(), aside=self._aside)
        old, self._frontier, self._bundle, self._waiting = self._frontier.size, frontier, bundle, []
        self._journal.clear(frontier.size)
        drop_partials(self.folder, old, frontier.size)
        self._keep_history(self.files.note())
        return checkpoint

    def _bodies(self) -> dict[Path, bytes]:
        return {self._body_place(_digest(one.body), one.withheld): one.body for one in self._waiting}

    def _body_place(self, commitment: str, withheld: bool) -> Path:
        return self.folder / (f".state/withheld/{commitment}" if withheld else body_path(commitment))

    def _grow(self, frontier: Frontier, bundle: list[bytes]) -> dict[Path, bytes]:
        """The tiles and bundles that the waiting entries change; `frontier` and `bundle` are grown on the way."""
        return grow(self.folder, frontier, bundle, [one.leaf for one in self._waiting])

    def _cosigned(self, note: Note, at: datetime) -> Note:
        key = self._cosigner and cosigner_key(self._own_name(), self._cosigner)
        if self._cosigner is None or key is None:
            return note
        return note.with_signatures([cosign_text(note.text, key.name, self._cosigner, at=at)])

    def _own_name(self) -> str:
        assert self._cosigner is not None
        for key in self.files.policy.witnesses.values():
            if key.public == self._cosigner.public:
                return key.name
        raise LogRefused("cosigner-not-in-policy", place=str(self.folder), name=self._cosigner.name)

    def collect(self, copy: Path) -> int:
        """Take over the cosignatures from the other side's copy of this log; returns how many entries are RECEIVED now.

        Refuses a copy that shows another history, or a longer one: then this folder is an old backup and must not grow.
        """
        note = Note.parse(LogFolder(copy, self.files.policy)._file("checkpoint"))
        checkpoint, cosignatures = self.files.policy.open(note)
        if checkpoint.origin != self.origin:
            raise LogRefused("copy-of-another-log", place=str(copy), origin=checkpoint.origin)
        if checkpoint.size > self.published:
            raise LogRefused("log-older-than-its-copy", place=str(copy), size=checkpoint.size, own=self.published)
        if self.files.root(checkpoint.size) != checkpoint.root:
            raise LogRefused("copy-has-another-history", place=str(copy), size=checkpoint.size)
        self._take_over(note, checkpoint, [one.key.name for one in cosignatures])
        return self.files.received_size()

    def _take_over(self, note: Note, checkpoint: Checkpoint, names: Sequence[str]) -> None:
        lines = [line for line in note.signatures if line.name in names or line.name == self.origin]
        clean = Note(note.text, tuple(lines))
        standing = self.files.note()
        if standing.text == note.text:
            clean = merge(standing, clean)
            write_file(self.folder / "checkpoint", clean.encode(), aside=self._aside)
        self._keep_history(clean)

    def _keep_history(self, note: Note) -> None:
        keep_cosigned(self.folder, self.files.policy, note)

    def reveal(self, index: int, *, author: str, at: datetime, seen: Seen | None = None) -> int:
        """Open a withheld body to everyone and say so in the log; returns the index of the entry that says it."""
        leaf = self._published_leaf(index)
        hidden = self._body_place(leaf.body, True)
        if not leaf.withheld or not hidden.is_file():
            raise LogRefused("body-not-withheld-here", place=f"entry {index}")
        write_file(self._body_place(leaf.body, False), hidden.read_bytes(), aside=self._aside)
        said = Entry(type=REVEALED, item=leaf.body, content={"entry": index}, author=author, time=at)
        return self.append([said], seen=seen)[0]

    def enter_destruction(
        self, origin: str, index: int, body: str, reason: str, *, author: str, at: datetime, seen: Seen | None = None
    ) -> int:
        """Say that the body of entry `index` of log `origin` is to be destroyed; it counts once BOTH logs say so."""
        content = {"origin": origin, "entry": index, "reason": reason}
        return self.append([Entry(type=DESTROYED, item=body, content=content, author=author, time=at)], seen=seen)[0]

    def destroy(self, index: int, other: LogFolder) -> None:
        """Remove the body of entry `index` here; refuses unless its destruction is received in both logs."""
        leaf = self._published_leaf(index)
        for files in (self.files, other):
            if not any(
                one.type == DESTROYED and one.item == leaf.body for _, one in files.entries(0, files.received_size())
            ):
                raise LogRefused("destruction-not-entered-by-both", place=f"entry {index}", missing=files.origin)
        for withheld in (True, False):
            path = self._body_place(leaf.body, withheld)
            with suppress(FileNotFoundError):
                path.unlink()
                sync_folder(path.parent)

    def _published_leaf(self, index: int) -> Leaf:
        if not 0 <= index < self.published:
            raise LogRefused("entry-not-published", place=f"entry {index}", size=self.published)
        return self.files.leaf(index)


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
