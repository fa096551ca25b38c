"""The items of a set found one after the other, without ever believing a length that leaves the set."""

from __future__ import annotations

from ceasefire.sensors.fmv.klv import ber, eg0104
from ceasefire.sensors.fmv.klv import packet as p
from ceasefire.sensors.fmv.klv.packet import Flaw

Layout = list[tuple[int, int, int]]


def local(data: bytes, at: int, end: int) -> tuple[Layout, list[Flaw]]:
    """(tag, offset, size) of each item of a local set between `at` and `end`, and what stopped the walk, if anything
    did.
    """
    layout: Layout = []
    while at < end:
        tag = ber.read_oid(data, at, end)
        if tag is None:
            return layout, [Flaw(name=p.BAD_TAG, offset=at)]
        size = ber.read_length(data, tag[1], end)
        if size is None:
            return layout, [Flaw(name=p.BAD_ITEM_LENGTH, offset=tag[1], tag=tag[0])]
        if size[1] + size[0] > end:
            said = f"{size[0]} bytes claimed, {end - size[1]} left"
            return layout, [Flaw(name=p.ITEM_PAST_END, offset=tag[1], tag=tag[0], said=said)]
        layout.append((tag[0], size[1], size[0]))
        at = size[1] + size[0]
    return layout, []


def universal(data: bytes, at: int, end: int) -> tuple[Layout, list[Flaw]]:
    """The same for a universal set: 16-byte keys. A key that EG 0104 does not name gets tag 0."""
    layout: Layout = []
    flaws: list[Flaw] = []
    while at < end:
        item = eg0104.ITEMS.get(data[at : at + 16])
        tag = item.tag if item else 0
        size = ber.read_length(data, at + 16, end)
        if size is None:
            return layout, [*flaws, Flaw(name=p.BAD_ITEM_LENGTH, offset=at, tag=tag)]
        if size[1] + size[0] > end:
            said = f"{size[0]} bytes claimed, {end - size[1]} left"
            return layout, [*flaws, Flaw(name=p.ITEM_PAST_END, offset=at, tag=tag, said=said)]
        if item is None:
            flaws.append(Flaw(name=p.UNKNOWN_TAG, offset=at, said=data[at : at + 16].hex()))
        layout.append((tag, size[1], size[0]))
        at = size[1] + size[0]
    return layout, flaws
