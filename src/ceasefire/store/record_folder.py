"""A record as files and nothing else: both logs without keys, as a court, a mediator or the public would hold it.

record/a/, record/b/    checkpoint, tile/…, tile/entries/…, policy, body/…, cosigned/…
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

from ceasefire.desk.constitution_of_record import agreed_constitution
from ceasefire.ledger.durable import make_folder
from ceasefire.ledger.reader import LogFolder
from ceasefire.store.node import read_entries
from ceasefire.store.tables import SqliteTables
from ceasefire.vocabulary.refusal import Refusal

PRIVATE = ".state"


class RecordFolder:
    """Tables and roots drawn from log folders, by side. Reads only."""

    def __init__(self, logs: Mapping[str, Path], name: str = "record") -> None:
        self.name, self.logs = name, dict(logs)
        self.tables = SqliteTables()
        for side, folder in sorted(self.logs.items()):
            self.tables.apply(read_entries(folder, side, 0))
        self.constitution = agreed_constitution(self.tables)

    def root(self, side: str, size: int) -> str:
        return LogFolder(self.logs[side]).root(size).hex()

    def received_upto(self, side: str, size: int) -> int:
        """The size of the largest checkpoint with both sides' signatures that is not beyond `size`."""
        points = (point.size for point, _, _ in LogFolder(self.logs[side]).joint_notes())
        return max((size_ for size_ in points if size_ <= size), default=0)


def views(folder: Path) -> list[RecordFolder]:
    """The record in a folder; for a centre's folder, the record as each side present holds it."""
    if (folder / "record").is_dir():
        folder = folder / "record"
    plain = {path.parent.name: path.parent for path in sorted(folder.glob("*/checkpoint"))}
    if plain:
        return [RecordFolder(plain)]
    nodes = sorted(path.parent.parent for path in folder.glob("*/log/checkpoint"))
    if not nodes:
        raise Refusal("record-absent", place=str(folder))
    return [RecordFolder(_seen_from(node), node.name) for node in nodes]


def _seen_from(node: Path) -> dict[str, Path]:
    other = (node / "other").read_text(encoding="utf-8").strip()
    return {node.name: node / "log", other: node / "mirror"}


def hand_out(node: Path, target: Path) -> None:
    """Copy a side's log to `target` without what is private to its writer (withheld bodies, journal, lock)."""
    make_folder(target.parent)
    shutil.copytree(node / "log", target, ignore=shutil.ignore_patterns(PRIVATE), dirs_exist_ok=True)
