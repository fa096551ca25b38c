"""A file cut into rows of 188 bytes: packet size found, sync kept, and every place where it was lost named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

Bytes = npt.NDArray[np.uint8]
SIZES = (188, 192, 204)
SYNC = 0x47
BLOCK_ROWS = 32_768
_KEPT_A_KIND = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something wrong with the stream at a byte offset of the file; `pid` where it concerns one stream, `size` the
    bytes concerned where their number says something."""

    name: str
    offset: int
    pid: int | None = None
    size: int = 0


@dataclass(slots=True)
class Troubles:
    """Troubles in order, at most 50 of a kind kept; the rest are counted, so a ruined file costs bounded memory."""

    kept: list[Trouble] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def add(self, name: str, offset: int, pid: int | None = None, size: int = 0) -> None:
        self.counts[name] = self.counts.get(name, 0) + 1
        if self.counts[name] <= _KEPT_A_KIND:
            self.kept.append(Trouble(name=name, offset=offset, pid=pid, size=size))

    def add_many(self, name: str, offsets: npt.NDArray[np.int64], pid: int | None = None, size: int = 0) -> None:
        if not len(offsets):
            return
        room = max(_KEPT_A_KIND - self.counts.get(name, 0), 0)
        self.counts[name] = self.counts.get(name, 0) + len(offsets)
        self.kept += [Trouble(name=name, offset=int(o), pid=pid, size=size) for o in offsets[:room]]


def packet_size(head: bytes) -> tuple[int, int] | None:
    """(packet size, offset of the first sync byte) of a transport stream that starts with `head`, or None."""
    for size in SIZES:
        for start in range(min(size, len(head))):
            places = range(start, len(head), size)
            if len(places) >= 2 and all(head[i] == SYNC for i in places[:8]) and (len(places) >= 4 or start in (0, 4)):
                return size, start
    return (188, 0) if len(head) == 188 and head[0] == SYNC else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Whole transport packets: `data` (n, 188) uint8, and the file offset of each."""

    data: Bytes
    offsets: npt.NDArray[np.int64]


def read_rows(path: Path, troubles: Troubles) -> Iterator[Rows]:
    """Blocks of whole packets of the file, in order. Troubles: not-a-transport-stream, sync-damaged, sync-lost,
    file-cut-short.
    """
    with path.open("rb") as file:
        head = file.read(204 * 10)
        found = packet_size(head)
        if found is None:
            troubles.add("not-a-transport-stream" if head else "file-empty", 0)
            return
        size, at = found
        if at and size == 188:
            troubles.add("sync-lost", 0, size=at)
        while True:
            file.seek(at)
            raw = file.read(size * BLOCK_ROWS)
            if len(raw) < 188:
                if raw:
                    troubles.add("file-cut-short", at, size=len(raw))
                return
            rows, at = _take(file, raw, size, at, troubles)
            if rows is not None:
                yield rows


def _take(file: BinaryIO, raw: bytes, size: int, at: int, troubles: Troubles) -> tuple[Rows | None, int]:
    """The packets of `raw` up to a loss of sync, and where to go on."""
    count = len(raw) // size + (len(raw) % size >= 188)
    padded = raw if len(raw) >= count * size else raw + bytes(count * size - len(raw))
    data = np.frombuffer(padded, dtype=np.uint8, count=count * size).reshape(count, size)[:, :188]
    offsets = at + np.arange(count, dtype=np.int64) * size
    bad = data[:, 0] != SYNC
    if not bad.any():
        return Rows(data=data, offsets=offsets), at + count * size
    run = bad & np.append(bad[1:], True)
    stop = int(np.argmax(run)) if run.any() else count
    troubles.add_many("sync-damaged", offsets[:stop][bad[:stop]])
    rows = Rows(data=data[:stop], offsets=offsets[:stop]) if stop else None
    if stop == count:
        return rows, at + count * size
    lost = at + stop * size
    return rows, _resync(file, lost, size, troubles)


def _resync(file: BinaryIO, lost: int, size: int, troubles: Troubles) -> int:
    """The next offset from which three packets in a row begin with a sync byte; the end of the file when none does."""
    at = lost + 1
    while True:
        file.seek(at)
        raw = np.frombuffer(file.read(1 << 20), dtype=np.uint8)
        good = (raw == SYNC)[: max(len(raw) - 2 * size, 0)]
        good &= (raw[size : size + len(good)] == SYNC) & (raw[2 * size : 2 * size + len(good)] == SYNC)
        if good.any():
            found = at + int(np.argmax(good))
            break
        if len(raw) < 1 << 20:
            found = at + len(raw)
            break
        at += len(good)
    troubles.add("sync-lost", lost, size=found - lost)
    return found
