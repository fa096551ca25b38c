"""A long file read in columns, block by block: what the sensor and the benchmark need of hours of flight, in bounded
memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.klv import sets
from ceasefire.sensors.fmv.klv.columns import ColumnReader, Columns
from ceasefire.sensors.fmv.klv.decode import split
from ceasefire.sensors.fmv.stream import BARE_KLV, ISO_FILE, MetadataFile, Unwrap, kind_of
from ceasefire.sensors.fmv.ts.demux import TransportStream
from ceasefire.sensors.fmv.ts.rows import Troubles
from ceasefire.sensors.fmv.ts.units import Units

GEOMETRY_TAGS = (5, 6, 7, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, *range(26, 34), 45, 46, 75, 78,
*range(82, 90),
                 90, 91, 104, 136, 137, 1003, 1004)  # fmt: skip
_BLOCK = 8192


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Packets of one stream in a row: PTS seconds (NaN: none), file offsets, damage, columns, and their bytes on
    demand.
    """

    pid: int
    pts_s: npt.NDArray[np.float64]
    offsets: npt.NDArray[np.int64]
    damaged: npt.NDArray[np.bool_]
    columns: Columns
    buffer: npt.NDArray[np.uint8]
    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]

    def raw(self, row: int) -> bytes:
        """The bytes of the packet in that row."""
        return self.buffer[self.starts[row] : self.ends[row]].tobytes()


@dataclass(slots=True)
class Archive:
    """One file; iterate `blocks()` once, then `source.troubles`, `source.codecs` and `source.pictures` are complete."""

    path: Path
    tags: Sequence[int] = GEOMETRY_TAGS
    source: MetadataFile = field(init=False)

    def __post_init__(self) -> None:
        self.source = MetadataFile(self.path)

    @property
    def troubles(self) -> Troubles:
        return self.source.troubles

    def blocks(self) -> Iterator[Block]:
        """Every packet of the file, in blocks of one stream. OSError only when the file cannot be opened."""
        with self.path.open("rb") as file:
            self.source.kind = kind_of(file.read(1 << 16))
        if self.source.kind == BARE_KLV:
            yield from self._bare()
        elif self.source.kind != ISO_FILE:
            yield from self._transport()

    def _transport(self) -> Iterator[Block]:
        self.source.stream = TransportStream(self.path, troubles=self.troubles)
        clocks: dict[int, Unwrap] = {}
        readers: dict[int, ColumnReader] = {}
        for units in self.source.stream.units():
            if len(units):
                seconds = clocks.setdefault(units.pid, Unwrap())(units.pts)
                yield _block(units, seconds, readers.setdefault(units.pid, ColumnReader(self.tags)))

    def _bare(self) -> Iterator[Block]:
        """Bare packets, as many at a time as make a block."""
        reader, found = ColumnReader(self.tags), self.source.packets()
        while part := list(islice(found, _BLOCK)):
            ends = np.cumsum([len(f.packet.raw) for f in part], dtype=np.int64)
            starts = np.append(0, ends[:-1]).astype(np.int64)
            buffer = np.frombuffer(b"".join(f.packet.raw for f in part), dtype=np.uint8)
            yield Block(
                pid=0,
                pts_s=np.full(len(part), np.nan),
                offsets=np.array([f.offset for f in part], dtype=np.int64),
                damaged=np.zeros(len(part), dtype=bool),
                columns=reader.read(buffer, starts, ends),
                buffer=buffer,
                starts=starts,
                ends=ends,
            )


def _block(units: Units, seconds: npt.NDArray[np.float64], reader: ColumnReader) -> Block:
    starts, ends, of = _single(units)
    return Block(
        pid=units.pid,
        pts_s=seconds[of],
        offsets=units.offsets[of],
        damaged=units.damaged[of],
        columns=reader.read(units.buffer, starts, ends),
        buffer=units.buffer,
        starts=starts,
        ends=ends,
    )


def _single(units: Units) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """(starts, ends, unit number) of each KLV packet: in columns where a unit is one whole packet, else by `split`."""
    size = units.ends - units.starts
    head = units.buffer[np.minimum(units.starts[:, None] + np.arange(21), len(units.buffer) - 1)].astype(np.int64)
    keyed = (head[:, :4] == np.frombuffer(sets.PREFIX, dtype=np.uint8)).all(axis=1)
    short, long1, long2 = head[:, 16], head[:, 17], head[:, 17] << 8 | head[:, 18]
    whole = (short < 0x80) & (size == 17 + short)
    whole |= (short == 0x81) & (size == 18 + long1)
    whole |= (short == 0x82) & (size == 19 + long2)
    whole &= keyed
    if whole.all():
        return units.starts, units.ends, np.arange(len(units))
    spans: list[tuple[int, int, int]] = []
    for i in range(len(units)):
        at = int(units.starts[i])
        if whole[i]:
            spans.append((at, int(units.ends[i]), i))
        else:
            spans += [(at + a, at + b, i) for a, b in split(units.buffer[at : units.ends[i]].tobytes())]
    table = np.array(spans, dtype=np.int64).reshape(-1, 3)
    return table[:, 0], table[:, 1], table[:, 2]
