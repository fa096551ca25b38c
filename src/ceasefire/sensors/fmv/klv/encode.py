"""Values in, packet out: local sets as a producer writes them, for the simulated world and for round trips in tests.

    encode_st0601({2: utc_to_misp(moment), 13: 39.9, 14: 46.9, 15: 1200.0, 48: {1: 1}, 74: vmti}) -> bytes
        A whole packet: key, length, item 2 first, the others by tag, checksum last. Numbers in the units of the
        table; None writes a zero length ("unknown"); bytes are written as they are; item 48 also takes {tag: value}.
    encode_vmti({5: 2, 8: 640, 9: 480}, [(7, {5: 80, 17: location(39.9, 46.9, 350.0, sigma_m=12.0)})]) -> bytes
        An ST 0903 local set to put in item 74; each target is (number, {tag: value}).
    standalone_vmti(set_bytes) -> bytes
        The same as a packet of its own, with key and checksum.
    encode_columns({2: times, 13: lats, ..., 3: "MISSION"}, n) -> (n, L) uint8
        n packets of one layout at once, from arrays (n,) or single values; for hours of flight.

ValueError names the item whose value does not fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.klv import ber, st0102, st0601, st0903
from ceasefire.sensors.fmv.klv.checksum import running_sum
from ceasefire.sensors.fmv.klv.items import Item, Kind, Table
from ceasefire.sensors.fmv.klv.mapping import encode_imapb, encode_linear, imapb, linear

Given = int | float | str | bytes | None
Nestable = Given | Mapping[int, Given]
_IMAPB_SIZES = {112: 2, 120: 2, 134: 2}
_VMTI_SIZES = {11: 2, 12: 2}
_INTEGERS = (Kind.UINT, Kind.INT, Kind.TIME, Kind.CODE, Kind.FLAGS)


def encode_st0601(values: Mapping[int, Nestable]) -> bytes:
    """One ST 0601 packet (see the module's first lines). Items without a row in the table must be given as bytes."""
    given = {tag: value for tag, value in values.items() if tag != st0601.CHECKSUM}
    flat = {tag: _local(st0102.TABLE, v) if isinstance(v, Mapping) else v for tag, v in given.items()}
    order = sorted(flat, key=lambda tag: (tag != st0601.TIME, tag))
    return _closed(st0601.KEY, b"".join(_item(st0601.TABLE, tag, flat[tag], _IMAPB_SIZES.get(tag, 3)) for tag in order))


def encode_vmti(values: Mapping[int, Given], targets: Iterable[tuple[int, Mapping[int, Given]]] = ()) -> bytes:
    """The bytes of an ST 0903 local set, without key and checksum, as item 74 holds them."""
    body = b"".join(_item(st0903.TABLE, tag, values[tag], _VMTI_SIZES.get(tag, 2)) for tag in sorted(values))
    series = b"".join(_counted(ber.oid(number) + _target(items)) for number, items in targets)
    return body + (ber.oid(st0903.TARGETS) + _counted(series) if series else b"")


def standalone_vmti(local_set: bytes) -> bytes:
    """An ST 0903 packet with key and checksum around the set that `encode_vmti` made."""
    return _closed(st0903.KEY, local_set)


def location(lat: float, lon: float, height_m: float = 0.0, sigma_m: float | None = None) -> bytes:
    """Item 17 of a target: WGS 84 degrees, metres above the ellipsoid, one sigma in metres on each axis."""
    place = encode_imapb(lat, -90, 90, 4) + encode_imapb(lon, -180, 180, 4) + encode_imapb(height_m, -900, 19_000, 2)
    return place if sigma_m is None else place + 3 * encode_imapb(sigma_m, 0, 650, 2)


def _target(items: Mapping[int, Given]) -> bytes:
    return b"".join(_item(st0903.TARGET, tag, items[tag], 2 if tag == 12 else 3) for tag in sorted(items))


def _local(table: Table, values: Mapping[int, Given]) -> bytes:
    return b"".join(_item(table, tag, values[tag], 2) for tag in sorted(values))


def _counted(body: bytes) -> bytes:
    return ber.length(len(body)) + body


def _closed(key: bytes, body: bytes) -> bytes:
    """Key, length and checksum around a set's items."""
    whole = key + ber.length(len(body) + 4) + body + b"\x01\x02"
    return whole + running_sum(whole).to_bytes(2, "big")


def _item(table: Table, tag: int, value: Given, imapb_size: int) -> bytes:
    return ber.oid(tag) + _counted(_bytes(table.get(tag), tag, value, imapb_size))


def _bytes(item: Item | None, tag: int, value: Given, imapb_size: int) -> bytes:
    if value is None:
        return b""
    if isinstance(value, bytes):
        return value
    if item is None:
        raise ValueError(f"item {tag} has no row in the table: give its bytes")
    if isinstance(value, str):
        return value.encode("utf-16-be" if item.inner == "utf-16-be" else "utf-8")
    if item.kind is Kind.LINEAR:
        return encode_linear(value, item)
    if item.kind is Kind.IMAPB:
        return encode_imapb(value, item.low, item.high, imapb_size)
    if item.kind in _INTEGERS:
        return _integer(item, int(value))
    raise ValueError(f"item {tag} ({item.name}) takes text or bytes, not a number")


def _integer(item: Item, value: int) -> bytes:
    size = item.size or max(1, (value.bit_length() + 7 + item.signed) // 8)
    try:
        return value.to_bytes(size, "big", signed=item.signed)
    except OverflowError as error:
        raise ValueError(f"item {item.tag} ({item.name}): {value} does not fit {size} bytes") from error


Column = npt.NDArray[np.float64] | npt.NDArray[np.int64] | Given


def encode_columns(columns: Mapping[int, Column], count: int) -> npt.NDArray[np.uint8]:
    """`count` packets of one layout: arrays (count,) for items that change, single values for those that do not.

    The same bytes as `encode_st0601` gives packet by packet; returns (count, L) uint8.
    """
    first = {tag: _one(value) for tag, value in columns.items()}
    model = encode_st0601(first)
    out = np.broadcast_to(np.frombuffer(model, dtype=np.uint8), (count, len(model))).copy()
    places = _places(model)
    for tag, value in columns.items():
        if isinstance(value, np.ndarray):
            at, size = places[tag]
            out[:, at : at + size] = _code_bytes(_codes(st0601.TABLE[tag], value, size), size)
    sums = out[:, :-2:2].sum(axis=1, dtype=np.uint32) * 256 + out[:, 1:-2:2].sum(axis=1, dtype=np.uint32)
    out[:, -2:] = _code_bytes((sums & 0xFFFF).astype(np.int64), 2)
    return out


def _one(value: Column) -> Given:
    return value[0].item() if isinstance(value, np.ndarray) else value


def _places(packet: bytes) -> dict[int, tuple[int, int]]:
    """(offset, size) of each item of a packet of ours."""
    head = ber.read_length(packet, 16, len(packet))
    assert head is not None
    places, at = {}, head[1]
    while at < len(packet):
        tag = ber.read_oid(packet, at, len(packet))
        size = ber.read_length(packet, tag[1], len(packet)) if tag else None
        assert tag is not None
        assert size is not None
        places[tag[0]] = (size[1], size[0])
        at = size[1] + size[0]
    return places


def _codes(item: Item, values: npt.NDArray[np.float64] | npt.NDArray[np.int64], size: int) -> npt.NDArray[np.int64]:
    """Code words of a column, checked against the item's range."""
    if item.kind not in (Kind.LINEAR, Kind.IMAPB):
        if not item.size and len(values) and len(_integer(item, int(values.max()))) > size:
            raise ValueError(f"item {item.tag} ({item.name}): the column needs more than {size} bytes")
        return values.astype(np.int64)
    if len(values) and not (item.low <= values.min() and values.max() <= item.high):
        raise ValueError(f"item {item.tag} ({item.name}): a value is not within {item.low} to {item.high} {item.unit}")
    if item.kind is Kind.LINEAR:
        factor, addend = linear(item.low, item.high, size, item.signed)
        return np.round((values - addend) / factor).astype(np.int64)
    scale, offset = imapb(item.low, item.high, size)
    return np.floor(scale * (values - item.low) + offset + 1e-9).astype(np.int64)


def _code_bytes(codes: npt.NDArray[np.int64], size: int) -> npt.NDArray[np.uint8]:
    return np.ascontiguousarray(codes.astype(">i8")).view(np.uint8).reshape(-1, 8)[:, 8 - size :]
