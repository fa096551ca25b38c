"""Lengths and tags on the wire: BER lengths (short and long form) and BER-OID numbers, read without leaving the buffer.

Source: SMPTE ST 336 and MISB ST 0107. A number that runs past `end`, or is longer than any real one, gives None.
"""

from __future__ import annotations

MAX_LENGTH_BYTES = 8
MAX_OID_BYTES = 9


def read_length(data: bytes, at: int, end: int) -> tuple[int, int] | None:
    """(length, offset after it) of the BER length at `at`; None when cut short, indefinite (0x80) or over 8 bytes."""
    if at >= end:
        return None
    first = data[at]
    if first < 0x80:
        return first, at + 1
    size = first & 0x7F
    if not 0 < size <= MAX_LENGTH_BYTES or at + 1 + size > end:
        return None
    return int.from_bytes(data[at + 1 : at + 1 + size], "big"), at + 1 + size


def read_oid(data: bytes, at: int, end: int) -> tuple[int, int] | None:
    """(number, offset after it) of the BER-OID number at `at`; None when it does not end before `end`."""
    value = 0
    for place in range(at, min(end, at + MAX_OID_BYTES)):
        value = value << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return value, place + 1
    return None


def length(value: int) -> bytes:
    """`value` as the shortest BER length."""
    if value < 0x80:
        return bytes((value,))
    body = value.to_bytes((value.bit_length() + 7) // 8, "big")
    return bytes((0x80 | len(body),)) + body


def oid(value: int) -> bytes:
    """`value` (0 or more) as the shortest BER-OID number."""
    out = [value & 0x7F]
    while value := value >> 7:
        out.append(0x80 | value & 0x7F)
    return bytes(reversed(out))
