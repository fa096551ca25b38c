"""Hours of packets read at once: packets of one layout are rows of one table of bytes, every item a column of numbers.

Layout and checksum of every packet are verified, all in columns. A packet that fits no layout met before, or has a
flaw, is read on its own by `decode.slow` and kept, so the result is the same either way. Items not asked for are not
looked into.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.klv import packet as p
from ceasefire.sensors.fmv.klv import sets, st0601
from ceasefire.sensors.fmv.klv.decode import slow
from ceasefire.sensors.fmv.klv.items import Item, Kind
from ceasefire.sensors.fmv.klv.mapping import imapb, linear, special_code
from ceasefire.sensors.fmv.klv.packet import Packet

Bytes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
_MAPPED = frozenset({Kind.LINEAR, Kind.IMAPB})
_NUMERIC = _MAPPED | {Kind.UINT, Kind.INT, Kind.TIME, Kind.CODE, Kind.FLAGS, Kind.FLOAT}
_MODELS, _TRIES = 8, 8
_TARGETS = 74


@dataclass(slots=True, kw_only=True)
class Columns:
    """n packets. `values[tag]` (n,) float64 in the item's unit, NaN where absent, special or faulty; `time_us` (n,)
    int64 of item 2, -1 where absent; `trusted` (n,) as `Packet.trusted`; `wrong` (n,): the checksum disagrees;
    `targets` (n,): the packet carries ST 0903; `alone`: (row, packet) of each packet read on its own; `sets`: packets
    of each set by name."""

    values: dict[int, Floats]
    time_us: Ints
    trusted: Flags
    wrong: Flags
    targets: Flags
    vmti: Ints
    posix: Flags
    alone: list[tuple[int, Packet]] = field(default_factory=list)
    sets: dict[str, int] = field(default_factory=dict)

    @classmethod
    def empty(cls, tags: Sequence[int], count: int) -> Columns:
        none = np.zeros(count, dtype=bool)
        return cls(
            values={tag: np.full(count, np.nan) for tag in tags},
            time_us=np.full(count, -1, dtype=np.int64),
            trusted=none.copy(),
            wrong=none.copy(),
            targets=none.copy(),
            vmti=np.zeros((count, 2), dtype=np.int64),
            posix=none.copy(),
        )

    def count(self, name: str, packets: int) -> None:
        self.sets[name] = self.sets.get(name, 0) + packets


@dataclass(slots=True)
class ColumnReader:
    """Reads batches of packets for one choice of tags, remembering (a few a length) the layouts it has met."""

    tags: Sequence[int]
    _models: dict[int, list[Packet]] = field(default_factory=dict)

    def read(self, buffer: Bytes, starts: Ints, ends: Ints) -> Columns:
        """The packets `buffer[starts[i]:ends[i]]`, each exactly one KLV unit (see `decode.split`)."""
        out = Columns.empty(self.tags, len(starts))
        sizes = ends - starts
        for size in np.unique(sizes):
            rows = np.flatnonzero(sizes == size)
            self._one_length(out, rows, table_of(buffer, starts[rows], int(size)))
        out.alone.sort(key=lambda pair: pair[0])
        return out

    def _one_length(self, out: Columns, rows: Ints, table: Bytes) -> None:
        models = self._models.setdefault(table.shape[1], [])
        left = np.ones(len(rows), dtype=bool)
        for model in models:
            left &= ~_fit(out, model, rows, table, left)
        tries = 0
        while left.any():
            first = int(np.argmax(left))
            packet = slow(table[first].tobytes())
            if tries < _TRIES and left.sum() > 1 and _regular(packet):
                tries += 1
                left &= ~_fit(out, packet, rows, table, left)
                models.insert(0, packet)
                del models[_MODELS:]
            if left[first]:
                left[first] = False
                _alone(out, int(rows[first]), packet)


def decode_columns(packets: Sequence[bytes], tags: Sequence[int]) -> Columns:
    """Columns of packets given as bytes, in their order."""
    ends = np.cumsum([len(packet) for packet in packets], dtype=np.int64)
    buffer = np.frombuffer(b"".join(packets), dtype=np.uint8)
    return ColumnReader(tags).read(buffer, np.append(0, ends[:-1])[: len(ends)].astype(np.int64), ends)


def table_of(buffer: Bytes, starts: Ints, size: int) -> Bytes:
    """Rows of `size` bytes at `starts`; a view without copying where they lie at equal distances."""
    steps = np.diff(starts)
    if len(starts) > 1 and steps[0] >= size and (steps == steps[0]).all():
        flat = buffer[starts[0] : starts[-1] + size]
        return np.lib.stride_tricks.as_strided(flat, (len(starts), size), (int(steps[0]), 1), writeable=False)
    rows: Bytes = buffer[starts[:, None] + np.arange(size)]
    return rows


_OF_CHECKSUM = frozenset({p.CHECKSUM, p.CHECKSUM_PAYLOAD, p.NO_CHECKSUM})


def _regular(packet: Packet) -> bool:
    """Whether the packet may stand for others of its layout: whole, whatever its checksum says."""
    flaws = all(flaw.name in p.OF_LAYOUT or flaw.name in _OF_CHECKSUM for flaw in packet.flaws)
    return flaws and packet.set in (sets.ST0601, sets.EG0104) and bool(packet.layout)


def _alone(out: Columns, row: int, packet: Packet) -> None:
    out.alone.append((row, packet))
    out.count(packet.set, 1)
    out.trusted[row], out.wrong[row] = packet.trusted, packet.checksum_ok is False
    out.targets[row] = _TARGETS in packet.values or packet.set == sets.ST0903
    out.posix[row] = packet.set == sets.EG0104
    stamp = packet.values.get(st0601.TIME)
    if isinstance(stamp, int) and 0 <= stamp < 1 << 63 and st0601.TIME not in packet.states:
        out.time_us[row] = stamp
    for tag, column in out.values.items():
        value = packet.number(tag)
        column[row] = np.nan if value is None else value


def _fit(out: Columns, model: Packet, rows: Ints, table: Bytes, left: Flags) -> Flags:
    """Fills the rows that have the model's layout, each with its own checksum's verdict; returns which those are."""
    fixed = _structure(model)
    fits: Flags = left & (table[:, fixed] == np.frombuffer(model.raw, dtype=np.uint8)[fixed]).all(axis=1)
    if not fits.any():
        return fits
    chosen = table if fits.all() else table[fits]
    good = np.ones(len(chosen), dtype=bool)
    columns: dict[int, Floats] = {}
    for tag, at, size in reversed(model.layout):
        item = sets.TABLES[model.set].get(tag)
        if item is not None and tag in out.values and item.kind in _NUMERIC and _right_size(item, size):
            columns[tag], finite = _column(item, chosen, at, size)
            good &= finite
    fits[np.flatnonzero(fits)[~good]] = False
    place = rows[fits]
    for tag, column in columns.items():
        out.values[tag][place] = column[good]
    stamp = next(((at, size) for tag, at, size in model.layout if tag == st0601.TIME and size == 8), None)
    if stamp is not None:
        out.time_us[place] = np.maximum(_codes(chosen, *stamp, signed=True)[good], -1)
    _judge(out, model, place, chosen[good])
    return fits


def _right_size(item: Item, size: int) -> bool:
    """Whether an item of this size is in order; a number of another length than the standard's is not used."""
    return size == item.size if item.size else size > 0


def _judge(out: Columns, model: Packet, place: Ints, rows: Bytes) -> None:
    """Trust, checksum, clock and targets of rows that have the model's layout."""
    if model.checksum_ok is None:
        out.trusted[place] = model.trusted
    else:
        right = _summed(rows)
        out.trusted[place], out.wrong[place] = right, ~right
    found = [(at, size) for tag, at, size in model.layout if tag == _TARGETS]
    out.vmti[place] = found[0] if len(found) == 1 else (0, 0)
    out.targets[place], out.posix[place] = _TARGETS in model.values, model.set == sets.EG0104
    out.count(model.set, len(place))


def _structure(model: Packet) -> Ints:
    """The places of a packet's bytes that are keys, tags and lengths."""
    covered = np.ones(len(model.raw), dtype=bool)
    for _, at, size in model.layout:
        covered[at : at + size] = False
    return np.flatnonzero(covered)


def _summed(rows: Bytes) -> Flags:
    body = rows[:, :-2]
    sums = body[:, ::2].sum(axis=1, dtype=np.uint32) * 256 + body[:, 1::2].sum(axis=1, dtype=np.uint32)
    stated: Flags = (sums & 0xFFFF) == _codes(rows, rows.shape[1] - 2, 2, signed=False)
    return stated


def _codes(rows: Bytes, at: int, size: int, *, signed: bool) -> Ints:
    """The big-endian integers of `size` bytes (at most 8) at one place of every row."""
    wide = np.zeros((len(rows), 8), dtype=np.uint8)
    wide[:, 8 - size :] = rows[:, at : at + size]
    codes = wide.view(">i8").reshape(-1).astype(np.int64)
    return codes - ((codes >> (8 * size - 1)) << (8 * size)) if signed and size < 8 else codes


def _column(item: Item, rows: Bytes, at: int, size: int) -> tuple[Floats, Flags]:
    """(values with NaN for special code words, which rows are free of a faulty value) of an item of 1 to 8 bytes."""
    fine = np.ones(len(rows), dtype=bool)
    if not 0 < size <= 8:
        return np.full(len(rows), np.nan), fine
    if item.kind is Kind.FLOAT:
        kind = {4: ">f4", 8: ">f8"}.get(size)
        if kind is None:
            return np.full(len(rows), np.nan), fine
        values = np.ascontiguousarray(rows[:, at : at + size]).view(kind).reshape(-1).astype(np.float64)
        return values, np.isfinite(values)
    codes = _codes(rows, at, size, signed=item.signed)
    if item.kind is Kind.LINEAR:
        factor, addend = linear(item.low, item.high, size, item.signed)
        special = special_code(item, size)
        return np.where(codes == special, np.nan, codes * factor + addend), fine
    if item.kind is Kind.IMAPB:
        scale, offset = imapb(item.low, item.high, size)
        top = 1 << (8 * size - 1)
        special_rows = (codes < 0) | (codes > top) | ((codes == top) & (not np.log2(item.high - item.low).is_integer()))
        return np.where(special_rows, np.nan, (codes - offset) / scale + item.low), fine
    return codes.astype(np.float64), fine
