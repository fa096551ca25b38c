"""A centre as a folder: sealed originals, the nodes of the sides that are here, tables drawn from both logs.

centre/evidence/        sealed originals
centre/<side>/          a side's node, see `store.node`
centre/tables.sqlite    reading rooms; may be deleted at any time
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from ceasefire.desk.centre import New, SealedFile
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_of_record import agreed_constitution as _constitution
from ceasefire.desk.record import Entry
from ceasefire.evidence.store import Original, Store
from ceasefire.evidence.unpack import Member, unpack
from ceasefire.ledger.reader import Covered, LogFolder
from ceasefire.store.node import Enrolled, Node, enrolled_before, read_entries
from ceasefire.store.tables import SqliteTables
from ceasefire.vocabulary.refusal import Refusal


class CentreFolder:
    """`desk.centre.Centre` on a folder of this machine. Close it, or use it as a context manager.

    `at` is the time (UTC) under which entries that a crash left unpublished are published now.
    """

    def __init__(self, folder: Path, at: datetime) -> None:
        self.folder = folder
        here = sorted(path.parent.parent.name for path in folder.glob("*/log/checkpoint"))
        if not here:
            raise Refusal("centre-absent", place=str(folder))
        self.evidence = Store(folder / "evidence")
        self.tables = SqliteTables(folder / "tables.sqlite")
        self._logs = _logs(folder, here)
        self.nodes = {side: Node(folder / side, side, (folder / side / "other").read_text().strip()) for side in here}
        for node in self.nodes.values():
            node.recover(at)
        self.sync()
        self._told: list[tuple[str, int]] = []
        self._starts: list[datetime] = []
        self._at = at
        self.constitution = _constitution(self.tables, at)

    def renew(self, at: datetime) -> Constitution:
        """The constitution in force at this moment, taken up where both agreed on another meanwhile."""
        told = self.tables.order("constitution")
        pending = self._told != told or any(at >= one > self._at for one in self._starts)
        if pending:
            self.constitution = _constitution(self.tables, at)
            self._starts = [one for one in _starts(self.tables) if one > at]
            self._told = told
        self._at = at
        return self.constitution

    def __enter__(self) -> "CentreFolder":
        return self

    def __exit__(self, *exc: object) -> None:
        self.tables.close()

    @property
    def sides_here(self) -> tuple[str, ...]:
        return tuple(self.nodes)

    def seal(self, path: Path) -> SealedFile:
        return _file(self.evidence.seal(path))

    def sealed(self, sha256: str) -> Path:
        return self.evidence.path(sha256)

    def unpack(self, sha256: str) -> Sequence[tuple[str, SealedFile | Refusal]]:
        return [(one.name, _member(one)) for one in unpack(self.evidence, sha256)]

    def enter(self, side: str, new: Sequence[New], at: datetime) -> range:
        indices = self._node(side).enter(new, self.nodes, at, self._origin(self._other(side)))
        self.sync()
        if any(isinstance(one.statement, Constitution) for one in new):
            self.renew(at)
        return indices

    def reveal(self, side: str, indices: Sequence[int], at: datetime) -> None:
        if indices:
            self._node(side).reveal(indices, at, self._origin(self._other(side)))
            self.sync()

    def exchange(self, at: datetime) -> dict[str, int]:
        """Both directions when both sides are here: mirror, cosign, collect. One side alone needs `bring`."""
        for side, node in self.nodes.items():
            other = self._other(side)
            if other in self.nodes:
                node.mirror(self._origin(other)).update(self.nodes[other].log_folder, at=at)
        for side, node in self.nodes.items():
            other = self._other(side)
            if other in self.nodes:
                node.collect(self.nodes[other].mirror_folder)
        self.sync()
        return self.received()

    def received(self) -> dict[str, int]:
        """How many entries of each log are RECEIVED: covered by the cosignatures the policy demands."""
        return {side: LogFolder(folder).received_size() for side, folder in self._logs.items()}

    def bring(self, side: str, theirs: Path, at: datetime) -> dict[str, int]:
        """Take in what the other side handed over on a share or a stick: its log, and its mirror of ours if there."""
        node = self._node(side)
        node.mirror(self._origin(self._other(side))).update(_part(theirs, "log"), at=at)
        if (theirs / "mirror" / "checkpoint").exists():
            node.collect(theirs / "mirror")
        self._logs = _logs(self.folder, sorted(self.nodes))
        self.sync()
        return self.received()

    def root(self, side: str, size: int) -> str:
        """The root (hex) of the first `size` entries of a side's log."""
        return LogFolder(self._logs[side]).root(size).hex()

    def received_upto(self, side: str, size: int) -> int:
        """How many of the first `size` entries of a side's log were received when it had that size."""
        points = (point.size for point, _, _ in LogFolder(self._logs[side]).joint_notes())
        return max((found for found in points if found <= size), default=0)

    def covered(self, side: str, indices: Iterable[int]) -> dict[int, Covered]:
        """Entries of a side's log that both have cosigned: index → the first checkpoint that covers it."""
        return LogFolder(self._logs[side]).covered(indices)

    def sync(self) -> None:
        """Bring the tables up to the logs' checkpoints; withheld statements are taken up once they are shown."""
        sizes = self.tables.sizes()
        for side, folder in self._logs.items():
            keys = enrolled_before(self.tables, side, sizes.get(side, 0))
            new = list(read_entries(folder, side, sizes.get(side, 0), keys=keys))
            if any(entry.kind == "body.revealed" for entry in new):
                self.tables.apply(self._shown(side, folder, keys))
            self.tables.apply(new)

    def _shown(self, side: str, folder: Path, keys: Enrolled | None) -> list[Entry]:
        hidden = [e.index for e in self.tables.entries("assessment") if e.side == side and e.statement is None]
        return [entry for index in hidden for entry in read_entries(folder, side, index, index + 1, keys)]

    def rebuilt(self) -> SqliteTables:
        """Fresh tables drawn from the logs alone, to compare with those in use."""
        fresh = SqliteTables()
        for side, folder in self._logs.items():
            fresh.apply(read_entries(folder, side, 0))
        return fresh

    def seen_by(self, side: str) -> SqliteTables:
        """Tables as one side draws them: from its own log and its own mirror of the other's."""
        node, fresh = self._node(side), SqliteTables()
        fresh.apply(read_entries(node.log_folder, side, 0))
        fresh.apply(read_entries(node.mirror_folder, self._other(side), 0))
        return fresh

    def _node(self, side: str) -> Node:
        if side not in self.nodes:
            raise Refusal("side-not-here", place=str(self.folder), side=side)
        return self.nodes[side]

    def _other(self, side: str) -> str:
        first, second = self.constitution.sides
        return second if side == first else first

    def _origin(self, side: str) -> str:
        return self.constitution.delegation(side).origin


def _starts(tables: SqliteTables) -> list[datetime]:
    """Moments from which a constitution in the record holds."""
    starts = (entry.read().in_force_from for entry in tables.entries("constitution"))
    return [one for one in starts if one is not None]


def _logs(folder: Path, here: Sequence[str]) -> dict[str, Path]:
    """Where each side's log is read: its own folder if the side is here, else the mirror of the one that is."""
    logs = {side: folder / side / "log" for side in here}
    if len(here) == 1 and (folder / here[0] / "mirror" / "checkpoint").exists():
        other = (folder / here[0] / "other").read_text(encoding="utf-8").strip()
        logs[other] = folder / here[0] / "mirror"
    return logs


def _file(original: Original) -> SealedFile:
    return SealedFile(sha256=original.sha256, size=original.size, path=original.path, new=original.new)


def _member(member: Member) -> SealedFile | Refusal:
    if member.original is not None:
        return _file(member.original)
    assert member.refusal is not None
    return member.refusal


def _part(folder: Path, name: str) -> Path:
    return folder / name if (folder / name / "checkpoint").exists() else folder
