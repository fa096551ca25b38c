"""The payload of one stream put together again: PES headers read in columns, metadata cells opened, nothing lost
unsaid.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.ts.pes import METADATA_STREAM
from ceasefire.sensors.fmv.ts.rows import Rows, Troubles

Bytes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
_MAX_PENDING = 16 << 20
_NO_STAMP = -1
_KEY_START = b"\x06\x0e\x2b\x34"


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """Access units of one stream, in order: `buffer[starts[i]:ends[i]]` with PTS ticks (-1: none) and file offsets.

    `damaged`: packets were missing or marked bad inside the unit, or it ended before its stated length. `borrowed`:
    the PTS is that of a neighbouring picture (None: no unit's is).
    """

    pid: int
    buffer: Bytes
    starts: Ints
    ends: Ints
    pts: Ints
    offsets: Ints
    damaged: Flags
    borrowed: Flags | None = None

    def __len__(self) -> int:
        return len(self.starts)


@dataclass(slots=True)
class Assembler:
    """What one stream has pending between blocks of the file."""

    pid: int
    counter: int = -1
    last_row: bytes = b""
    pending: Bytes = field(default_factory=lambda: np.zeros(0, dtype=np.uint8))
    pending_offset: int = -1
    pending_marks: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    cell: bytes = b""
    cell_stamp: tuple[int, int] = (_NO_STAMP, 0)

    def feed(self, rows: Rows, troubles: Troubles) -> Units:
        """The access units completed by these packets of the stream."""
        data, offsets, starts, gap, marked = self._payload_rows(rows, troubles)
        sizes = 188 - starts
        place = np.cumsum(sizes) - sizes + len(self.pending)
        buffer = np.concatenate([self.pending, data[np.arange(188) >= starts[:, None]]])
        begins = (data[:, 1] & 0x40) != 0
        begin, begin_offsets = place[begins], offsets[begins]
        marks = np.sort(np.concatenate([place[gap] - begins[gap], place[marked]]))  # before a start: the unit it ends
        if self.pending_offset >= 0:
            begin, begin_offsets = np.append(0, begin), np.append(self.pending_offset, begin_offsets)
            marks = np.append(self.pending_marks, marks)
        elif len(begin) and begin[0] > 0:
            troubles.add("unit-without-start", int(offsets[0]), self.pid, int(begin[0]))
        return self._cut(buffer, begin, begin_offsets, marks, troubles)

    def _payload_rows(self, rows: Rows, troubles: Troubles) -> tuple[Bytes, Ints, Ints, Flags, Flags]:
        """Rows with payload, duplicates left out: (data, offsets, payload starts, is a gap before it, is it marked
        bad).
        """
        data, offsets = rows.data, rows.offsets
        control = data[:, 3]
        starts = 4 + np.where(control & 0x20, data[:, 4].astype(np.int64) + 1, 0)
        wrong = starts > 188
        troubles.add_many("adaptation-past-end", offsets[wrong], self.pid)
        scrambled = (control & 0xC0) != 0
        troubles.add_many("scrambled", offsets[scrambled], self.pid)
        keep = ((control & 0x10) != 0) & (starts < 188) & ~scrambled
        data, offsets, starts = data[keep], offsets[keep], starts[keep]
        counters = (data[:, 3] & 0x0F).astype(np.int64)
        before = np.append(self.counter, counters[:-1]) if len(counters) else counters
        gap = (counters != (before + 1) & 0x0F) & (before >= 0)
        if gap.any():
            data, offsets, starts, gap = self._without_duplicates(data, offsets, starts, gap, counters == before)
        if len(data):
            self.counter, self.last_row = int(data[-1, 3] & 0x0F), data[-1].tobytes()
        announced = ((data[:, 3] & 0x20) != 0) & (data[:, 4] > 0) & ((data[:, 5] & 0x80) != 0)
        gap &= ~announced
        troubles.add_many("packets-lost", offsets[gap], self.pid)
        marked = (data[:, 1] & 0x80) != 0
        troubles.add_many("marked-bad", offsets[marked], self.pid)
        return data, offsets, starts, gap, marked

    def _without_duplicates(
        self, data: Bytes, offsets: Ints, starts: Ints, gap: Flags, same: Flags
    ) -> tuple[Bytes, Ints, Ints, Flags]:
        """A packet sent twice (allowed by the standard) counts once and is no gap."""
        twice = np.zeros(len(data), dtype=bool)
        for i in np.flatnonzero(same):
            previous = data[i - 1].tobytes() if i else self.last_row
            twice[i] = data[i].tobytes() == previous
        return data[~twice], offsets[~twice], starts[~twice], gap[~twice]

    def _cut(self, buffer: Bytes, begin: Ints, offsets: Ints, marks: Ints, troubles: Troubles) -> Units:
        """Cut at the unit starts; what follows the last start waits for the next block."""
        if not len(begin):
            return self._nothing()
        last = int(begin[-1])
        self.pending, self.pending_offset = buffer[last:].copy(), int(offsets[-1])
        self.pending_marks = marks[marks >= last] - last
        if len(self.pending) > _MAX_PENDING:
            troubles.add("unit-without-end", self.pending_offset, self.pid, len(self.pending))
            self.pending, self.pending_offset, self.pending_marks = buffer[:0].copy(), -1, marks[:0]
        return self._open(buffer, begin[:-1], begin[1:], offsets[:-1], marks, troubles)

    def _nothing(self) -> Units:
        none = np.zeros(0, dtype=np.int64)
        return Units(
            pid=self.pid,
            buffer=np.zeros(0, dtype=np.uint8),
            starts=none,
            ends=none,
            pts=none,
            offsets=none,
            damaged=none > 0,
        )

    def finish(self, troubles: Troubles) -> Units:
        """The unit still pending at the end of the file."""
        if self.pending_offset < 0 or not len(self.pending):
            return self._nothing()
        one = np.array([0], dtype=np.int64)
        ends, offsets = one + len(self.pending), one + self.pending_offset
        units = self._open(self.pending, one, ends, offsets, self.pending_marks, troubles)
        self.pending_offset = -1
        if self.cell:
            troubles.add("cell-without-end", self.cell_stamp[1], self.pid, len(self.cell))
        return units

    def _open(self, buffer: Bytes, begin: Ints, ends: Ints, offsets: Ints, marks: Ints, troubles: Troubles) -> Units:
        """PES headers read: payload bounds, PTS; then the cells of synchronous metadata."""
        head = buffer[np.minimum(begin[:, None] + np.arange(14), max(len(buffer) - 1, 0))].astype(np.int64)
        size = ends - begin
        good = (head[:, 0] == 0) & (head[:, 1] == 0) & (head[:, 2] == 1) & (size >= 9) & (head[:, 6] >> 6 == 2)
        good &= head[:, 8] + 9 <= size
        troubles.add_many("unit-header-damaged", offsets[~good], self.pid)
        stated = begin + 6 + (head[:, 4] << 8 | head[:, 5])
        open_ended = stated == begin + 6
        short = good & ~open_ended & (stated > ends)
        troubles.add_many("unit-cut-short", offsets[short], self.pid)
        starts = np.where(good, begin + 9 + head[:, 8], begin)
        finish = np.where(good & ~open_ended, np.maximum(np.minimum(ends, stated), starts), ends)
        held = np.where(good & ~open_ended, finish - 1, ends)  # a loss after a unit's stated end is not its loss
        damaged = np.searchsorted(marks, held, "left") > np.searchsorted(marks, begin, "left")
        stamped = good & (head[:, 7] & 0x80 != 0) & (head[:, 8] >= 5)
        pts = (
            (head[:, 9] >> 1 & 7) << 30
            | head[:, 10] << 22
            | (head[:, 11] >> 1) << 15
            | head[:, 12] << 7
            | head[:, 13] >> 1
        )
        units = Units(
            pid=self.pid, buffer=buffer, starts=starts, ends=finish, offsets=offsets,
            pts=np.where(stamped, pts, _NO_STAMP), damaged=damaged | short | ~good,
        )  # fmt: skip
        return self._cells(units, good & (head[:, 3] == METADATA_STREAM), troubles)

    def _cells(self, units: Units, synchronous: Flags, troubles: Troubles) -> Units:
        """Synchronous metadata opened: one whole cell a unit in columns, anything else cell by cell."""
        if not synchronous.any():
            return units
        b, at = units.buffer, np.minimum(units.starts[:, None] + np.arange(5), max(len(units.buffer) - 1, 0))
        head = b[at].astype(np.int64)
        keyed = (head[:, 0] == 6) & (head[:, 1] == 0x0E) & (head[:, 2] == 0x2B) & (head[:, 3] == 0x34)
        celled = synchronous & ~keyed & (units.ends - units.starts >= 5)
        whole = celled & (head[:, 2] & 0xC0 == 0xC0) & ((head[:, 3] << 8 | head[:, 4]) == units.ends - units.starts - 5)
        starts = np.where(whole, units.starts + 5, units.starts)
        plain = Units(
            pid=units.pid,
            buffer=b,
            starts=starts,
            ends=units.ends,
            pts=units.pts,
            offsets=units.offsets,
            damaged=units.damaged,
        )
        odd = celled & ~whole
        return self._odd_cells(plain, odd, troubles) if odd.any() else plain

    def _odd_cells(self, units: Units, odd: Flags, troubles: Troubles) -> Units:
        """Several cells in a unit, or one access unit spread over cells: pieces are put together in a new buffer."""
        pieces: list[tuple[bytes, int, int, bool]] = []
        for i in range(len(units)):
            data = units.buffer[units.starts[i] : units.ends[i]].tobytes()
            stamp, offset, hurt = int(units.pts[i]), int(units.offsets[i]), bool(units.damaged[i])
            found = self._unfold(data, stamp, offset, troubles) if odd[i] else [(data, stamp, offset)]
            pieces += [(*piece, hurt) for piece in found]
        sizes = np.array([len(piece[0]) for piece in pieces], dtype=np.int64)
        ends = np.cumsum(sizes)
        return Units(
            pid=units.pid,
            buffer=np.frombuffer(b"".join(piece[0] for piece in pieces), dtype=np.uint8),
            starts=ends - sizes,
            ends=ends,
            pts=np.array([piece[1] for piece in pieces], dtype=np.int64),
            offsets=np.array([piece[2] for piece in pieces], dtype=np.int64),
            damaged=np.array([piece[3] for piece in pieces], dtype=bool),
        )

    def _unfold(self, data: bytes, stamp: int, offset: int, troubles: Troubles) -> list[tuple[bytes, int, int]]:
        """The access units that end inside this PES payload; a first or middle part waits for its last."""
        out, at = [], 0
        while at + 5 <= len(data):
            part, size = data[at + 2] >> 6, data[at + 3] << 8 | data[at + 4]
            if at + 5 + size > len(data):
                troubles.add("cell-past-end", offset, self.pid, at + 5 + size - len(data))
            body = data[at + 5 : at + 5 + size]
            if part in (0, 1) and not self.cell and body[:4] == _KEY_START:
                part = 3  # a whole record marked as the end of one: a frequent fault of encoders
                troubles.add("cell-marked-as-part", offset, self.pid)
            if part in (2, 3):
                self.cell, self.cell_stamp = b"", (stamp, offset)
            self.cell += body
            if part in (1, 3):
                out.append((self.cell, *self.cell_stamp))
                self.cell = b""
            at += 5 + size
        if len(self.cell) > _MAX_PENDING:
            troubles.add("cell-without-end", offset, self.pid, len(self.cell))
            self.cell = b""
        return out
