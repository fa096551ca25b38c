"""Bytes in, packet out: `decode` reads one KLV unit leniently and keeps it whole, `split` cuts an access unit into
units.

A stream repeats its layout (the same tags and lengths) packet after packet, so the second time a layout is met it is
compiled (`plan.py`); a packet that fits a compiled layout is read in one step. Both ways give equal packets.
"""

from __future__ import annotations

from ceasefire.sensors.fmv.klv import ber, sets, st0601, walk
from ceasefire.sensors.fmv.klv import packet as p
from ceasefire.sensors.fmv.klv.checksum import running_sum
from ceasefire.sensors.fmv.klv.items import Item, Kind, Table
from ceasefire.sensors.fmv.klv.packet import Flaw, Packet
from ceasefire.sensors.fmv.klv.plan import Plan, compile_plan
from ceasefire.sensors.fmv.klv.values import FAULTS, Value, scalar

_MAX_LAYOUTS, _MAX_PER_LENGTH = 4096, 8


class Decoder:
    """Reads packets, remembering (within bounds) the layouts it has met. Not for use by two threads at once."""

    def __init__(self) -> None:
        self._plans: dict[int, list[Plan]] = {}
        self._seen: set[int] = set()

    def decode(self, raw: bytes) -> Packet:
        """The packet in `raw` (one KLV unit as `split` gives it). Never raises for bad bytes: see `Packet.flaws`."""
        plans = self._plans.get(len(raw))
        if plans is not None:
            whole = int.from_bytes(raw, "big")
            for plan in plans:
                if whole & plan.mask == plan.pattern:
                    values = plan.read(raw)
                    if values is None or (plan.summed and running_sum(raw[:-2]) != values[st0601.CHECKSUM]):
                        return slow(raw)
                    return Packet(raw, plan.set, plan.verdict, values, _EMPTY, plan.flaws, plan.layout)
        packet = slow(raw)
        self._remember(packet)
        return packet

    def _remember(self, packet: Packet) -> None:
        flawless = all(flaw.name in p.OF_LAYOUT for flaw in packet.flaws)
        if not flawless or packet.states or not packet.layout or packet.set not in (sets.ST0601, sets.EG0104):
            return
        key = hash((packet.set, len(packet.raw), packet.layout))
        if key not in self._seen:
            if len(self._seen) >= _MAX_LAYOUTS:
                self._seen.clear()
                self._plans.clear()
            self._seen.add(key)
            return
        plans = self._plans.setdefault(len(packet.raw), [])
        plans.insert(0, compile_plan(packet))
        del plans[_MAX_PER_LENGTH:]


_EMPTY: dict[int, str] = {}


def decode(raw: bytes) -> Packet:
    """One packet decoded on its own, without memory of others (see `Decoder` for streams)."""
    return slow(raw)


def slow(raw: bytes) -> Packet:
    """The item-by-item way, for any bytes at all."""
    name = sets.BY_KEY.get(raw[:16], sets.UNKNOWN if raw[:4] == sets.PREFIX else sets.NONE)
    head = ber.read_length(raw, 16, len(raw)) if len(raw) > 16 else None
    if name == sets.NONE or head is None:
        flaw = Flaw(name=p.NO_KEY if name == sets.NONE else p.BAD_LENGTH, offset=0 if name == sets.NONE else 16)
        return Packet(raw, name, False if name in sets.SUMMED else None, {}, {}, (flaw,), ())
    flaws = _outer(raw, head)
    layout, values, states = _read(name, raw, head[1], flaws)
    checksum = _checksum(raw, head[1], layout, flaws) if name in sets.SUMMED else None
    if name == sets.UNKNOWN:
        flaws.append(Flaw(name=p.UNKNOWN_SET, offset=0, said=raw[:16].hex()))
    return Packet(raw, name, checksum, values, states, tuple(flaws), tuple(layout))


def _outer(raw: bytes, head: tuple[int, int]) -> list[Flaw]:
    if head[1] + head[0] == len(raw):
        return []
    return [Flaw(name=p.SHORT_UNIT, offset=16, said=f"{head[0]} bytes claimed, {len(raw) - head[1]} there")]


def _read(name: str, raw: bytes, at: int, flaws: list[Flaw]) -> tuple[walk.Layout, dict[int, Value], dict[int, str]]:
    """Layout, values and states of the unit's items; what is wrong is added to `flaws`."""
    if name in sets.OPAQUE:
        return [], {}, {}
    if name == sets.ST0605:
        found = [(tag, at + o, s) for tag, o, s in ((1, 0, 1), (2, 1, 8)) if at + o + s <= len(raw)]
        layout, wrong = found, [] if len(found) == 2 else [Flaw(name=p.ITEM_PAST_END, offset=at, tag=2)]
    else:
        layout, wrong = (walk.universal if name == sets.EG0104 else walk.local)(raw, at, len(raw))
    flaws += wrong
    values, states = fields(sets.TABLES[name], raw, layout, flaws)
    return layout, values, states


def fields(table: Table, raw: bytes, layout: walk.Layout, flaws: list[Flaw]) -> tuple[dict[int, Value], dict[int, str]]:
    """Values and states of the items in `layout`; the first of a repeated item counts, the repeat is a flaw unless
    allowed.
    """
    values: dict[int, Value] = {}
    states: dict[int, str] = {}
    for tag, at, size in layout:
        item = table.get(tag, Item(tag=tag, name=f"Item {tag}", kind=Kind.RAW))
        if tag in values:
            if not item.multiple and tag:
                flaws.append(Flaw(name=p.REPEATED, offset=at, tag=tag))
            continue
        if tag not in table and tag:
            flaws.append(Flaw(name=p.UNKNOWN_TAG, offset=at, tag=tag))
        values[tag], state = scalar(item, raw[at : at + size])
        if state:
            states[tag] = state
        if state in FAULTS:
            flaws.append(Flaw(name=p.FIELD, offset=at, tag=tag, said=state))
    if 100 in values and 101 in values and table is st0601.TABLE:
        flaws.append(Flaw(name=p.TOGETHER, offset=0))
    return values, states


def _checksum(raw: bytes, body: int, layout: walk.Layout, flaws: list[Flaw]) -> bool | None:
    """The verdict on item 1 of a summed set: it must be whole, last, two bytes, and the sum of all before it."""
    broken = any(flaw.name in p.BROKEN for flaw in flaws)
    place = next(((at, size) for tag, at, size in layout if tag == st0601.CHECKSUM), None)
    if place is None:
        flaws.append(Flaw(name=p.NO_CHECKSUM, offset=len(raw)))
        return False if broken else None
    at, size = place
    stated = int.from_bytes(raw[at : at + size], "big")
    if at + size != len(raw):
        flaws.append(Flaw(name=p.NOT_LAST, offset=at, tag=st0601.CHECKSUM))
    elif size == 2 and running_sum(raw[:at]) == stated and not broken:
        return True
    else:
        name = p.CHECKSUM_PAYLOAD if running_sum(raw[body:at]) == stated else p.CHECKSUM
        flaws.append(
            Flaw(
                name=name,
                offset=at,
                tag=st0601.CHECKSUM,
                said=f"{stated:04x} stated, {running_sum(raw[:at]):04x} summed",
            )
        )
    return False


def split(data: bytes) -> list[tuple[int, int]]:
    """(start, end) of each KLV unit in `data`, in order and without gaps: bytes that belong to none form units of
    their own.

    A unit whose length leaves `data` ends at the next known key inside it, or with `data`.
    """
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(data):
        end = _unit_end(data, at) if data.startswith(sets.PREFIX, at) else _next_key(data, at)
        spans.append((at, end))
        at = end
    return spans


def _unit_end(data: bytes, at: int) -> int:
    head = ber.read_length(data, at + 16, len(data))
    if head is not None and head[1] + head[0] <= len(data):
        return head[1] + head[0]
    return _next_key(data, at + 16)


def _next_key(data: bytes, at: int) -> int:
    """The offset of the next key of a set we know after `at`, or the end."""
    while (found := data.find(sets.PREFIX, at + 1)) >= 0:
        if data[found : found + 16] in sets.BY_KEY:
            return found
        at = found
    return len(data)
