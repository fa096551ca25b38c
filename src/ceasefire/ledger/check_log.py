"""One log checked file by file and entry by entry, in the order in which trust builds up, up to the first thing wrong.

Policy, checkpoint, entries against the signed root, tiles, leaves, cosignatures, bodies, signatures on statements.
Nothing is taken from the folder on its own word except the policy, and that only when the reader brought none.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from ceasefire.ledger.body import Body, BodyState, body_path
from ceasefire.ledger.check_passkeys import Approvals
from ceasefire.ledger.checkpoint import Checkpoint
from ceasefire.ledger.conflict import Conflict
from ceasefire.ledger.cosignature import Cosignature
from ceasefire.ledger.leaf import Leaf, Seen
from ceasefire.ledger.note import Note
from ceasefire.ledger.policy import Policy, parse_policy
from ceasefire.ledger.reader import DESTROYED, REVEALED
from ceasefire.ledger.roster import Roster
from ceasefire.ledger.tiles import WIDTH, decode_bundle, fold, levels, number_path, tile_path, widths
from ceasefire.ledger.tree import HASH, Tree, leaf_hash
from ceasefire.ledger.wrong import Naming
from ceasefire.vocabulary.refusal import Refusal

OPENED = "log.opened"
VERIFIER = "standalone_verify.py"  # may travel inside an exported log


@dataclass(slots=True, kw_only=True)
class LogReport:
    """What was found in one log that is in order. `received` entries are covered by the quorum, since `received_at`."""

    folder: str
    origin: str
    policy: Policy
    size: int = 0
    root: bytes = b""
    received: int = 0
    received_at: datetime | None = None
    bodies: Counter[str] = field(default_factory=Counter)
    signed: int = 0
    unchecked: int = 0
    constitution: bytes | None = None
    tree: Tree = field(default_factory=Tree)
    seen: list[tuple[int, Seen]] = field(default_factory=list)
    destroyed: dict[str, int] = field(default_factory=dict)
    gone: list[tuple[int, str]] = field(default_factory=list)
    approvals: Approvals = field(default_factory=Approvals)


def check_log(folder: Path, name: str, brought: Policy | None, *, allow_recorded: bool) -> LogReport:
    """Check the log in `folder`, called `name` in the record. Raises `Wrong` at the first thing that is wrong."""
    naming = Naming(name, f"{name}/" if name else "")
    return _Check(folder, naming, brought).run(allow_recorded)


class _Check:
    def __init__(self, folder: Path, naming: Naming, brought: Policy | None) -> None:
        self.folder, self.naming = folder, naming
        self.accounted = {"policy", "checkpoint"}
        self.policy = self._policy(brought)
        self.note, self.checkpoint, self.cosignatures = self._checkpoint()
        self.report = LogReport(folder=naming.log, origin=self.checkpoint.origin, policy=self.policy)
        self.report.size, self.report.root = self.checkpoint.size, self.checkpoint.root
        self.leaves: list[Leaf] = []

    def run(self, allow_recorded: bool) -> LogReport:
        self._entries()
        self._tiles()
        self._opening()
        self._cosigned(allow_recorded)
        self._bodies()
        self._conflicts()
        self._unexpected()
        return self.report

    def _read(self, file: str, what: str = "file-missing", entry: int | None = None) -> bytes:
        path = self.folder / file
        if not path.is_file():
            raise self.naming.wrong(what, file, entry)
        self.accounted.add(file)
        return path.read_bytes()

    def _policy(self, brought: Policy | None) -> Policy:
        data = self._read("policy")
        with self.naming.within("policy-malformed", "policy"):
            found = parse_policy(data)
        if brought is not None and brought.text != data:
            raise self.naming.wrong("policy-not-yours", "policy")
        return brought or found

    def _checkpoint(self) -> tuple[Note, Checkpoint, tuple[Cosignature, ...]]:
        data = self._read("checkpoint")
        with self.naming.within("checkpoint-malformed", "checkpoint"):
            note = Note.parse(data)
            Checkpoint.parse(note.text)
        with self.naming.within("checkpoint-not-signed", "checkpoint"):
            checkpoint, cosignatures = self.policy.open(note)
        return note, checkpoint, cosignatures

    def _entries(self) -> None:
        """Every entry hashed and read; where the root is not the signed one, the tiles tell which entry is not."""
        malformed: Exception | None = None
        for file, index, raw in self._raw():
            self.report.tree.append(leaf_hash(raw))
            try:
                self.leaves.append(Leaf.parse(raw))
            except Refusal as refusal:
                malformed = malformed or self.naming.wrong("entry-malformed", file, index, str(refusal))
        if self.report.tree.root() != self.checkpoint.root:
            raise self._blame()
        if malformed:
            raise malformed
        self._sequence()

    def _raw(self) -> Iterator[tuple[str, int, bytes]]:
        for n, width in widths(self.checkpoint.size, 0):
            file = tile_path("entries", n, width)
            data = self._read(file, "bundle-broken", n * WIDTH)
            try:
                entries = decode_bundle(data, width, place=file, start=n * WIDTH)
            except Refusal as refusal:
                raise self._broken(file, n, width, data, refusal) from refusal
            yield from ((file, n * WIDTH + offset, raw) for offset, raw in enumerate(entries))

    def _broken(self, file: str, n: int, width: int, data: bytes, refusal: Refusal) -> Exception:
        """The first entry of a bundle that does not split as it should: the first whose hash is not in the tile."""
        tile, at = self._read(tile_path(0, n, width), entry=n * WIDTH), 0
        for offset in range(width):
            end = at + 2 + int.from_bytes(data[at : at + 2], "big")
            if leaf_hash(data[at + 2 : end]) != tile[offset * HASH : (offset + 1) * HASH]:
                return self.naming.wrong("bundle-broken", file, n * WIDTH + offset, str(refusal))
            at = end
        return self.naming.wrong("bundle-broken", file, n * WIDTH + width - 1, str(refusal))

    def _blame(self) -> Exception:
        """Which file to name when the entries do not give the signed root."""
        for n, width in widths(self.checkpoint.size, 0):
            tile = self._read(tile_path(0, n, width), entry=n * WIDTH)
            for offset in range(width):
                index = n * WIDTH + offset
                if tile[offset * HASH : (offset + 1) * HASH] != self.report.tree.node(0, index):
                    return self.naming.wrong("entry-changed", tile_path("entries", n, width), index)
        return self.naming.wrong("checkpoint-root-differs", "checkpoint")

    def _sequence(self) -> None:
        for index, leaf in enumerate(self.leaves):
            if leaf.seq != index:
                file = self._entry_file(index)
                raise self.naming.wrong("entry-out-of-sequence", file, index, f"says {leaf.seq}")

    def _entry_file(self, index: int) -> str:
        n = index // WIDTH
        return tile_path("entries", n, min(WIDTH, self.checkpoint.size - n * WIDTH))

    def _tiles(self) -> None:
        row = [self.report.tree.node(0, index) for index in range(self.checkpoint.size)]
        for level in levels(self.checkpoint.size):
            for n, width in widths(self.checkpoint.size, level):
                file = tile_path(level, n, width)
                if self._read(file) != b"".join(row[n * WIDTH : n * WIDTH + width]):
                    raise self.naming.wrong("tile-changed", file)
            row = [fold(row[start : start + WIDTH]) for start in range(0, len(row) - WIDTH + 1, WIDTH)]

    def _opening(self) -> None:
        """Entry 0 fixes the policy, byte for byte."""
        if not self.leaves or self.leaves[0].type != OPENED or self.leaves[0].item != self.checkpoint.origin:
            raise self.naming.wrong("policy-not-committed", self._entry_file(0), 0)
        content = self._content(self.leaves[0])
        if not isinstance(content, dict) or content.get("sha256") != sha256(self.policy.text).hexdigest():
            raise self.naming.wrong("policy-not-committed", "policy", 0)

    def _cosigned(self, allow_recorded: bool) -> None:
        """The kept cosigned checkpoints, then whether the checkpoint itself reaches the quorum."""
        best: tuple[int, datetime | None] = (0, None)
        for path in sorted((self.folder / "cosigned").rglob("*")):
            if path.is_file() and (found := self._kept(path)) and found[0] > best[0]:
                best = found
        names = self.policy.witness_names(self.cosignatures)
        complete = self.policy.satisfied_by(names)
        if complete:
            self._not_dropped()
            best = (self.checkpoint.size, max((one.at for one in self.cosignatures), default=None))
        elif best[0] == self.checkpoint.size:
            raise self.naming.wrong("cosignature-dropped", "checkpoint")
        elif not allow_recorded:
            lacking = " ".join(sorted(set(self.policy.witnesses) - names))
            detail = f"cosignature lacking: {lacking}; received: {best[0]} of {self.checkpoint.size} entries"
            raise self.naming.wrong("not-received", "checkpoint", best[0], detail)
        self.report.received, self.report.received_at = best

    def _kept(self, path: Path) -> tuple[int, datetime | None]:
        file = path.relative_to(self.folder).as_posix()
        self.accounted.add(file)
        with self.naming.within("cosigned-malformed", file):
            checkpoint, cosignatures = self.policy.require(Note.parse(path.read_bytes()))
        if checkpoint.origin != self.checkpoint.origin or file != f"cosigned/{number_path(checkpoint.size)}":
            raise self.naming.wrong("cosigned-malformed", file)
        if checkpoint.size > self.checkpoint.size or self.report.tree.root(checkpoint.size) != checkpoint.root:
            raise self.naming.wrong("cosigned-contradicts", file, min(checkpoint.size, self.checkpoint.size))
        return checkpoint.size, max((one.at for one in cosignatures), default=None)

    def _not_dropped(self) -> None:
        kept = f"cosigned/{number_path(self.checkpoint.size)}"
        if (self.folder / "cosigned").is_dir() and kept not in self.accounted:
            raise self.naming.wrong("file-missing", kept)

    def _bodies(self) -> None:
        roster = Roster(self.checkpoint.origin, self.policy.log(self.checkpoint.origin).public)
        revealed = {leaf.item for leaf in self.leaves if leaf.type == REVEALED}
        self.report.destroyed = {leaf.item: leaf.seq for leaf in self.leaves if leaf.type == DESTROYED}
        for leaf in self.leaves:
            state = self._state(leaf, revealed)
            self.report.bodies[state.value] += 1
            if state is BodyState.PRESENT:
                content, file = self._content(leaf), body_path(leaf.body)
                statement = roster.check(leaf, content, self.naming, file)
                if statement is not None:
                    self.report.approvals.note(leaf, statement, content, file, self.checkpoint.origin)
            if leaf.seen:
                self.report.seen.append((leaf.seq, leaf.seen))
        self.report.signed, self.report.unchecked = roster.checked, roster.unchecked
        self.report.constitution = roster.constitution

    def _state(self, leaf: Leaf, revealed: set[str]) -> BodyState:
        if (self.folder / body_path(leaf.body)).is_file():
            return BodyState.PRESENT
        if leaf.body in self.report.destroyed:
            self.report.gone.append((leaf.seq, leaf.body))
            return BodyState.DESTROYED
        if leaf.withheld and leaf.body not in revealed:
            return BodyState.WITHHELD
        raise self.naming.wrong("body-missing", body_path(leaf.body), leaf.seq)

    def _content(self, leaf: Leaf) -> object:
        file = body_path(leaf.body)
        data = self._read(file, "body-missing", leaf.seq)
        with self.naming.within("body-changed", file, leaf.seq):
            return Body.parse(data, leaf.body).content

    def _conflicts(self) -> None:
        for path in sorted((self.folder / "conflict").glob("*")):
            file = path.relative_to(self.folder).as_posix()
            with self.naming.within("conflict-unproven", file):
                told = Conflict.parse(path.read_bytes()).require_proven(self.policy.log(self.checkpoint.origin))
            raise self.naming.wrong("log-forked", file, None, told)

    def _unexpected(self) -> None:
        """Every file is accounted for; partial tiles of earlier checkpoints must be beginnings of the present ones."""
        for path in sorted(self.folder.rglob("*")):
            file = path.relative_to(self.folder).as_posix()
            if path.is_dir() or file in self.accounted or file.startswith(".state/") or file == VERIFIER:
                continue
            if not self._is_earlier_partial(path):
                raise self.naming.wrong("file-unexpected", file)

    def _is_earlier_partial(self, path: Path) -> bool:
        folder = path.parent
        if not folder.name.endswith(".p") or not path.name.isdigit() or not 0 < int(path.name) < WIDTH:
            return False
        wider = [folder.with_suffix(""), *folder.glob("*")]
        present = [one for one in wider if one.relative_to(self.folder).as_posix() in self.accounted]
        return any(_begins_with(one.read_bytes(), path.read_bytes(), int(path.name)) for one in present)


def _begins_with(whole: bytes, part: bytes, width: int) -> bool:
    """Whether `part` is the first `width` hashes, or the first `width` entries, of a tile or bundle."""
    if not whole.startswith(part):
        return False
    if len(part) == width * HASH:
        return True
    try:
        return len(decode_bundle(part, width)) == width
    except Refusal:
        return False
