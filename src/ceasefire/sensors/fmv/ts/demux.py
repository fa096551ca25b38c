"""A transport stream read once, front to back, in bounded memory: its metadata units, and the times of its pictures.

Written because general demuxers merge metadata streams of one programme; here every PID stays apart. Damage is named
with the byte offset of the file; whatever is readable after it is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.ts import psi
from ceasefire.sensors.fmv.ts.psi import Stream
from ceasefire.sensors.fmv.ts.rows import Rows, Troubles, read_rows
from ceasefire.sensors.fmv.ts.units import Assembler, Units

_KEY_START = b"\x06\x0e\x2b\x34"
_MAX_TABLES_A_BLOCK, _MAX_STREAMS = 64, 64


@dataclass(slots=True)
class TransportStream:
    """One file being read. After `units()` has run out, `streams`, `video_pts` and `troubles` are complete.

    `video_pts`: PTS ticks of each picture start, by PID, in file order (a list of arrays, a block each); `video_at`:
    their byte offsets. A metadata unit without a PTS of its own borrows that of the picture that follows it in the
    file.
    """

    path: Path
    troubles: Troubles = field(default_factory=Troubles)
    streams: dict[int, Stream] = field(default_factory=dict)
    video_pts: dict[int, list[npt.NDArray[np.int64]]] = field(default_factory=dict)
    video_at: dict[int, list[npt.NDArray[np.int64]]] = field(default_factory=dict)
    _maps: set[int] = field(default_factory=set)
    _tables: dict[int, bytes] = field(default_factory=dict)
    _guessed: set[int] = field(default_factory=set)
    _assemblers: dict[int, Assembler] = field(default_factory=dict)
    _video: dict[int, Assembler] = field(default_factory=dict)

    def units(self) -> Iterator[Units]:
        """Metadata access units of every private stream, a block of the file and a PID at a time."""
        for rows in read_rows(self.path, self.troubles):
            pids = (rows.data[:, 1].astype(np.int64) & 0x1F) << 8 | rows.data[:, 2]
            self._read_tables(rows, pids)
            self._guess(rows, pids)
            self._note_pictures(rows, pids)
            for pid in self._metadata_pids():
                chosen = pids == pid
                if chosen.any():
                    assembler = self._assemblers.setdefault(pid, Assembler(pid))
                    yield self._borrow(
                        assembler.feed(Rows(data=rows.data[chosen], offsets=rows.offsets[chosen]), self.troubles)
                    )
        for assembler in self._assemblers.values():
            yield self._borrow(assembler.finish(self.troubles))
        if (
            not self.streams
            and not self.troubles.counts.get("not-a-transport-stream")
            and not self.troubles.counts.get("file-empty")
        ):
            self.troubles.add("no-programme-map", 0)

    def _borrow(self, units: Units) -> Units:
        """Units without a PTS given that of the next picture in the file (of the last one, after the last)."""
        bare = units.pts < 0
        if not bare.any() or not self.video_pts:
            return units
        first = min(self.video_pts)
        at, pts = np.concatenate(self.video_at[first][-2:]), np.concatenate(self.video_pts[first][-2:])
        if not len(at):
            return units
        near = pts[np.minimum(np.searchsorted(at, units.offsets), len(at) - 1)]
        return replace(units, pts=np.where(bare, near, units.pts), borrowed=bare)

    def _metadata_pids(self) -> list[int]:
        """Streams announced as KLV, and private or unannounced ones whose units open with a KLV key."""
        announced = {stream.pid for stream in self.streams.values() if stream.klva}
        return sorted(announced | {pid for pid in self._guessed if self._may_be_private(pid)})[:_MAX_STREAMS]

    def _may_be_private(self, pid: int) -> bool:
        return pid not in self.streams or self.streams[pid].kind in (psi.PRIVATE_PES, psi.METADATA_PES)

    @property
    def others(self) -> tuple[int, ...]:
        """Private streams that are announced but carry no KLV; they are left alone."""
        private = {s.pid for s in self.streams.values() if s.kind in (psi.PRIVATE_PES, psi.METADATA_PES) and not s.klva}
        return tuple(sorted(private - self._guessed))

    def _read_tables(self, rows: Rows, pids: npt.NDArray[np.int64]) -> None:
        """Programme association and maps, whenever they differ from the last ones seen."""
        for section in self._sections(rows, pids, psi.PAT_PID):
            if section[0] == 0:
                self._maps.update(psi.map_pids(section)[:_MAX_STREAMS])
        for pid in sorted(self._maps):
            for section in self._sections(rows, pids, pid):
                if section[0] == 2:
                    self.streams.update({s.pid: s for s in psi.streams(section)})

    def _sections(self, rows: Rows, pids: npt.NDArray[np.int64], pid: int) -> Iterator[bytes]:
        places = np.flatnonzero(pids == pid)
        if not len(places):
            return
        bodies = rows.data[places, 4:]
        known = self._tables.get(pid)
        fresh = np.ones(len(places), bool) if known is None else (bodies != np.frombuffer(known, np.uint8)).any(axis=1)
        fresh &= (rows.data[places, 1] & 0x40) != 0
        for n in np.flatnonzero(fresh)[:_MAX_TABLES_A_BLOCK]:
            body = bodies[n].tobytes()
            if body == self._tables.get(pid):
                continue
            payload = self._table_payload(rows, places[n : n + 8])
            section = psi.read_section(payload)
            if section is None:
                self.troubles.add("table-damaged", int(rows.offsets[places[n]]), pid)
                continue
            self._tables[pid] = body
            yield section

    @staticmethod
    def _table_payload(rows: Rows, places: npt.NDArray[np.int64]) -> bytes:
        """The payload from a section's first packet on, with the packets that continue it."""
        out = b""
        for n, place in enumerate(places):
            row = rows.data[place].tobytes()
            if n and row[1] & 0x40:
                break
            out += row[4 + (row[4] + 1 if row[3] & 0x20 else 0) :] if row[3] & 0x10 else b""
        return out

    def _guess(self, rows: Rows, pids: npt.NDArray[np.int64]) -> None:
        """Streams not announced as KLV whose units open with a KLV key: a cut-off head must not hide metadata."""
        starts = np.flatnonzero((rows.data[:, 1] & 0x40) != 0)
        settled = {pid for pid, stream in self.streams.items() if stream.klva or not self._may_be_private(pid)}
        known = np.array(sorted({0, *self._maps, *settled, *self._guessed}), dtype=np.int64)
        for place in starts[~np.isin(pids[starts], known)][:_MAX_TABLES_A_BLOCK]:
            body = rows.data[place, 4:].tobytes()
            if _KEY_START in body[:188] and (b"\x00\x00\x01\xbd" in body or b"\x00\x00\x01\xfc" in body):
                self._guessed.add(int(pids[place]))

    def _note_pictures(self, rows: Rows, pids: npt.NDArray[np.int64]) -> None:
        for pid, stream in self.streams.items():
            chosen = pids == pid if stream.kind in psi.VIDEO_TYPES else None
            if chosen is not None and chosen.any():
                self._note_video(pid, Rows(data=rows.data[chosen], offsets=rows.offsets[chosen]))

    def _note_video(self, pid: int, rows: Rows) -> None:
        """PTS of the pictures that start here, and counter gaps; the picture bytes themselves are not touched."""
        control = rows.data[:, 3]
        with_payload = (control & 0x10) != 0
        counters = (control[with_payload] & 0x0F).astype(np.int64)
        state = self._video.setdefault(pid, Assembler(pid))
        before = np.append(state.counter, counters[:-1]) if len(counters) else counters
        lost = (counters != (before + 1) & 0x0F) & (counters != before) & (before >= 0)
        self.troubles.add_many("picture-packets-lost", rows.offsets[with_payload][lost], pid)
        state.counter = int(counters[-1]) if len(counters) else state.counter
        starts = np.flatnonzero((rows.data[:, 1] & 0x40) != 0)
        at = 4 + np.where(control[starts] & 0x20, rows.data[starts, 4].astype(np.int64) + 1, 0)
        starts, at = starts[at <= 174], at[at <= 174]
        head = rows.data[starts[:, None], at[:, None] + np.arange(14)].astype(np.int64)
        good = (head[:, 0] == 0) & (head[:, 1] == 0) & (head[:, 2] == 1) & (head[:, 7] & 0x80 != 0)
        self.troubles.add_many("picture-header-damaged", rows.offsets[starts[(head[:, 2] != 1)]], pid)
        pts = (
            (head[:, 9] >> 1 & 7) << 30
            | head[:, 10] << 22
            | (head[:, 11] >> 1) << 15
            | head[:, 12] << 7
            | head[:, 13] >> 1
        )
        self.video_pts.setdefault(pid, []).append(pts[good])
        self.video_at.setdefault(pid, []).append(rows.offsets[starts[good]])
