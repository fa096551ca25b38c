"""A layout compiled: one `struct` call reads every field, one generated expression scales them, one mask proves the
layout.

The generated source holds only numbers from our own tables (tags, factors, places), never a byte of input, the way
`namedtuple` and `dataclass` generate theirs.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ceasefire.sensors.fmv.klv import sets
from ceasefire.sensors.fmv.klv.items import Item, Kind
from ceasefire.sensors.fmv.klv.mapping import imapb, linear, special_code
from ceasefire.sensors.fmv.klv.packet import Flaw, Packet
from ceasefire.sensors.fmv.klv.values import Value

_CODES = {1: "B", 2: "H", 4: "I", 8: "Q"}


@dataclass(frozen=True, slots=True)
class Plan:
    """How to read every packet that has the bytes of `pattern` under `mask` (both as one big-endian number)."""

    set: str
    layout: tuple[tuple[int, int, int], ...]
    mask: int
    pattern: int
    summed: bool
    flaws: tuple[Flaw, ...]
    reader: Callable[[bytes], dict[int, Value] | None]

    @property
    def verdict(self) -> bool | None:
        """The checksum result of a packet whose sum agrees."""
        return True if self.summed else None

    def read(self, raw: bytes) -> dict[int, Value] | None:
        """The values by tag, or None when one of them is special or unreadable (the slow way then says which)."""
        try:
            return self.reader(raw)
        except UnicodeDecodeError:
            return None


def compile_plan(packet: Packet) -> Plan:
    """The plan of a packet's layout; the packet has no flaws but those of its layout, and a right checksum if any."""
    covered = bytearray(b"\xff" * len(packet.raw))
    for _, at, size in packet.layout:
        covered[at : at + size] = bytes(size)
    mask = int.from_bytes(covered, "big")
    return Plan(
        set=packet.set,
        layout=packet.layout,
        mask=mask,
        pattern=int.from_bytes(packet.raw, "big") & mask,
        summed=packet.checksum_ok is True,
        flaws=packet.flaws,
        reader=_reader(packet),
    )


def _reader(packet: Packet) -> Callable[[bytes], dict[int, Value] | None]:
    table = sets.TABLES[packet.set]
    parts, names, pairs, doubts, place = [">"], [], [], [], 0
    first = {tag: place for place in reversed(packet.layout) for tag in place[:1]}
    for number, (tag, at, size) in enumerate(packet.layout):
        if first[tag] != (tag, at, size):
            continue
        code, value, doubt = _field(table.get(tag) or Item(tag=tag, name="", kind=Kind.RAW), size, f"v{number}")
        parts.append(f"{at - place}x{code}")
        names.append(f"v{number}")
        pairs.append(f"{tag}: {value}")
        doubts += [doubt] if doubt else []
        place = at + size
    source = [
        "def read(raw):",
        f"    {', '.join(names)}, = unpack(raw)",
        f"    if {' or '.join(doubts)}: return None" if doubts else "",
        f"    return {{{', '.join(pairs)}}}",
    ]
    space: dict[str, Any] = {"unpack": struct.Struct("".join(parts) + f"{len(packet.raw) - place}x").unpack}
    exec("\n".join(source), space)  # noqa: S102
    reader: Callable[[bytes], dict[int, Value] | None] = space["read"]
    return reader


def _field(item: Item, size: int, name: str) -> tuple[str, str, str]:
    """(struct code, expression of the value, expression that is true when the value is special) of one item."""
    if item.kind is Kind.TEXT:
        return f"{size}s", f"{name}.decode()", ""
    if item.kind in (Kind.SET, Kind.PACK, Kind.RAW):
        return f"{size}s", name, ""
    if item.kind is Kind.FLOAT:
        return ("f" if size == 4 else "d"), name, f"{name} - {name} != 0.0"
    if size in _CODES:
        code = _CODES[size].lower() if item.signed else _CODES[size]
        return code, *_mapped(item, size, name)
    number = f"int.from_bytes({name}, 'big', signed={item.signed})"
    return f"{size}s", *_mapped(item, size, number)


def _mapped(item: Item, size: int, code: str) -> tuple[str, str]:
    if item.kind is Kind.LINEAR:
        factor, addend = linear(item.low, item.high, size, item.signed)
        special = special_code(item, size)
        return f"{code} * {factor!r} + {addend!r}", f"{code} == {special}" if special is not None else ""
    if item.kind is Kind.IMAPB:
        scale, offset = imapb(item.low, item.high, size)
        return f"({code} - {offset!r}) / {scale!r} + {item.low!r}", f"{code} >= {1 << (8 * size - 1)}"
    return code, ""
