"""One item's bytes turned into its value, with a word for whatever is not in order about it. Lenient: it never
raises.
"""

from __future__ import annotations

import math
import struct

from ceasefire.sensors.fmv.klv.items import Item, Kind
from ceasefire.sensors.fmv.klv.mapping import decode_imapb, linear, special_code
from ceasefire.sensors.fmv.klv.packs import READERS, Short

Value = int | float | str | bytes | None
OK, UNKNOWN = "", "unknown"
LENGTH, TOO_LONG, NOT_UTF8, NOT_UTF16 = "length differs", "too long", "not UTF-8", "not UTF-16"
NOT_A_NUMBER, MALFORMED = "not a number", "malformed"
FAULTS = frozenset({LENGTH, TOO_LONG, NOT_UTF8, NOT_UTF16, NOT_A_NUMBER, MALFORMED})


def scalar(item: Item, data: bytes) -> tuple[Value, str]:
    """(value, state) of a scalar item, or the bytes themselves of a structure, a set and a raw item.

    State is "" when all is well, else one of this module's words or the name of a special value ("off earth",
    "reserved",
    "below minimum", ...); then the value is None unless it is still readable. A zero length means "unknown" (ST 0107).
    """
    if not data and item.kind not in (Kind.SET, Kind.RAW):
        return None, UNKNOWN
    if item.kind is Kind.TEXT:
        return _text(item, data)
    if item.kind in (Kind.SET, Kind.PACK, Kind.RAW):
        return data, OK
    if len(data) > 8:
        return None, TOO_LONG
    state = LENGTH if item.size and len(data) != item.size else OK
    if item.kind is Kind.FLOAT:
        return _float(data)
    code = int.from_bytes(data, "big", signed=item.signed)
    if item.kind is Kind.OFFSET:
        return (code * item.high / 0x7FFFFF, OK) if len(data) <= 3 else (None, LENGTH)
    if item.kind is Kind.LINEAR:
        return _linear(item, code, len(data), state)
    if item.kind is Kind.IMAPB:
        value = decode_imapb(code, item.low, item.high, len(data))
        return (None, value) if isinstance(value, str) else (value, state)
    return code, state


def _text(item: Item, data: bytes) -> tuple[str, str]:
    if item.inner and len(data) % 2 == 0 and 0 in data:
        return data.decode("utf-16-be", "replace"), OK
    try:
        return data.decode("utf-8"), NOT_UTF16 if item.inner else OK
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace"), NOT_UTF8


def _float(data: bytes) -> tuple[float | None, str]:
    if len(data) not in (4, 8):
        return None, LENGTH
    value: float = struct.unpack(">f" if len(data) == 4 else ">d", data)[0]
    return (value, OK) if math.isfinite(value) else (None, NOT_A_NUMBER)


def _linear(item: Item, code: int, size: int, state: str) -> tuple[float | None, str]:
    if code == special_code(item, size):
        return None, item.special
    factor, addend = linear(item.low, item.high, size, item.signed)
    return code * factor + addend, state


def structure(item: Item, data: bytes) -> tuple[object, str]:
    """(plain value, state) of a PACK item; None and "malformed" when its bytes contradict themselves."""
    try:
        return READERS[item.inner](data), OK
    except Short:
        return None, MALFORMED
