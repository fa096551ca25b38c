"""What is inside an item: nested local sets and structures, opened on demand, with their own states and flaws."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ceasefire.sensors.fmv.klv import ber, sets, st0903, walk
from ceasefire.sensors.fmv.klv import packet as p
from ceasefire.sensors.fmv.klv.decode import fields
from ceasefire.sensors.fmv.klv.items import Item
from ceasefire.sensors.fmv.klv.packet import Flaw, Packet
from ceasefire.sensors.fmv.klv.packs import Short, series
from ceasefire.sensors.fmv.klv.values import Value, structure

MAX_DEPTH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Nested:
    """A local set inside an item. `flaws` offsets count from the set's first byte."""

    set: str
    values: Mapping[int, Value]
    states: Mapping[int, str]
    flaws: tuple[Flaw, ...]
    layout: tuple[tuple[int, int, int], ...]
    raw: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One detection of ST 0903: its number and its local set (`sets.TABLES["VTarget"]`)."""

    number: int
    set: Nested


def nested(name: str, raw: bytes) -> Nested:
    """The local set in `raw`, read with the table of `name` ("ST 0102", "ST 0601", "ST 0903", "VTarget"). Never
    raises.
    """
    layout, flaws = walk.local(raw, 0, len(raw))
    values, states = fields(sets.TABLES[name], raw, layout, flaws)
    return Nested(set=name, values=values, states=states, flaws=tuple(flaws), layout=tuple(layout), raw=raw)


Member = tuple[int, int, bytes]
"""(target number, offset of its items, the bytes of number and items)."""


def members(raw: bytes, version: int | None = None) -> tuple[list[Member], bool, int]:
    """The targets of a series unopened, whether their places are coded as before version 4, and how many are
    unreadable.

    `version` is item 4 of the set, or of an earlier one of the stream; without it the way places are coded is told by
    their lengths and reserved code words.
    """
    try:
        parts = series(raw)
    except Short:
        return [], False, 1
    read = [(ber.read_oid(part, 0, len(part)), part) for part in parts]
    whole = [(number[0], number[1], part) for number, part in read if number is not None]
    if version is not None:
        return whole, version < st0903.FIRST_IMAPB_VERSION, len(read) - len(whole)
    return whole, any(_old(part[at:]) for _, at, part in whole), len(read) - len(whole)


def targets(raw: bytes, version: int | None = None) -> tuple[tuple[Target, ...], tuple[Flaw, ...]]:
    """The targets of a VTarget series (item 101 of ST 0903), opened, and what could not be read of it."""
    found, old, unreadable = members(raw, version)
    name = sets.OLD_VTARGET if old else sets.VTARGET
    flaw = Flaw(name=p.ITEM_PAST_END, offset=0, tag=st0903.TARGETS)
    return tuple(Target(number=n, set=nested(name, part[at:])) for n, at, part in found), (flaw,) * unreadable


def _old(raw: bytes) -> bool:
    """Whether a target's places can only be of a version before 4: short offsets, or a latitude that IMAPB reserves."""
    layout, _ = walk.local(raw, 0, len(raw))
    short = any(tag in st0903.OFFSETS and 0 < size < 3 for tag, _, size in layout)
    return short or any(tag == st0903.LOCATION and size >= 4 and raw[at] > 0x5A for tag, at, size in layout)


def vmti(packet: Packet) -> Iterator[Nested]:
    """Every ST 0903 set of a packet: the packet itself when it is one, else those in its items 74."""
    if packet.set == sets.ST0903:
        yield Nested(
            set=packet.set,
            values=packet.values,
            states=packet.states,
            flaws=packet.flaws,
            layout=packet.layout,
            raw=packet.raw,
        )
    elif packet.set == sets.ST0601:
        for raw in packet.bytes_of(74):
            yield nested(sets.ST0903, raw)


def pack(item: Item, raw: bytes) -> tuple[object, str]:
    """(plain value, state) of a PACK item other than a target series."""
    return structure(item, raw)
