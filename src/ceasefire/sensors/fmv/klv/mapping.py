"""Code words to numbers and back: the linear maps of ST 0601 and the IMAPB maps of ST 1201.

A linear unsigned map of n bits: low + code * (high - low) / (2^n - 1). A signed one: code * (high - low) / (2^n - 2),
the lowest code word reserved. IMAPB: (code - offset) / scale + low, with scale a power of two and offset chosen so
that zero stays zero.
"""

from __future__ import annotations

import math
from functools import lru_cache

from ceasefire.sensors.fmv.klv.items import Item, Kind

_SPECIAL_FIRST = {0xC8: "plus infinity", 0xE8: "minus infinity", 0xE0: "below minimum", 0xE1: "above maximum"}
_SPECIAL_FAMILY = {
    0xC0: "user defined",
    0xD0: "not a number",
    0xD8: "not a number",
    0xF0: "not a number",
    0xF8: "not a number",
}


@lru_cache(maxsize=1024)
def linear(low: float, high: float, size: int, signed: bool) -> tuple[float, float]:
    """(factor, addend) such that value = code * factor + addend, for a code word of `size` bytes."""
    if signed:
        return (high - low) / ((1 << 8 * size) - 2), (high + low) / 2
    return (high - low) / ((1 << 8 * size) - 1), low


@lru_cache(maxsize=1024)
def imapb(low: float, high: float, size: int) -> tuple[float, float]:
    """(scale, zero offset) of ST 1201 IMAPB(low, high, size): code = scale * (value - low) + offset."""
    scale = 2.0 ** (8 * size - 1 - math.ceil(math.log2(high - low)))
    offset = scale * low - math.floor(scale * low) if low < 0 < high else 0.0
    return scale, offset


def decode_imapb(code: int, low: float, high: float, size: int) -> float | str:
    """The value of an IMAPB code word of `size` bytes, or the name of the special value it stands for."""
    top = code >> (8 * size - 8)
    if top & 0x80 and (code != 1 << (8 * size - 1) or not math.log2(high - low).is_integer()):
        if code & ((1 << (8 * size - 8)) - 1) == 0 and top in _SPECIAL_FIRST:
            return _SPECIAL_FIRST[top]
        return _SPECIAL_FAMILY.get(top & 0xF8, "reserved")
    scale, offset = imapb(low, high, size)
    return (code - offset) / scale + low


def encode_imapb(value: float, low: float, high: float, size: int) -> bytes:
    """`value` as an IMAPB code word; ValueError when it is not a number within [low, high]."""
    if not low <= value <= high:
        raise ValueError(f"{value} is not within {low} to {high}")
    scale, offset = imapb(low, high, size)
    return math.floor(scale * (value - low) + offset + 1e-9).to_bytes(size, "big")


def encode_linear(value: float, item: Item) -> bytes:
    """`value` as the linear code word of `item`; ValueError when it is not a number within the item's range."""
    if not item.low <= value <= item.high:
        raise ValueError(f"item {item.tag} ({item.name}): {value} is not within {item.low} to {item.high} {item.unit}")
    factor, addend = linear(item.low, item.high, item.size, item.signed)
    return round((value - addend) / factor).to_bytes(item.size, "big", signed=item.signed)


def special_code(item: Item, size: int) -> int | None:
    """The reserved signed code word of a linear item at this length, or None."""
    return -(1 << (8 * size - 1)) if item.kind is Kind.LINEAR and item.special else None
