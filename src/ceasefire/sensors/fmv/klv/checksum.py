"""The 16-bit running sum that closes an ST 0601 packet, computed at C speed.

The sum of big-endian 16-bit words (MISB ST 0601, item 1) is 256 times the sum of the even bytes plus the sum of the odd
ones. The low half of Adler-32 is such a byte sum plus one, exact while it stays below 65,521: at most 256 bytes each.
"""

from __future__ import annotations

from zlib import adler32


def running_sum(data: bytes) -> int:
    """The 16-bit running sum of `data`, an odd last byte counted as the high half of a word; 0 to 65,535."""
    total = 0
    for at in range(0, len(data), 512):
        even = (adler32(data[at : at + 512 : 2]) & 0xFFFF) - 1
        odd = (adler32(data[at + 1 : at + 512 : 2]) & 0xFFFF) - 1
        total += (even << 8) + odd
    return total & 0xFFFF
