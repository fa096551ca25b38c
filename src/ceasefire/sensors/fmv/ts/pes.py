"""One payload wrapped as PES and cut into 188-byte packets, the way a transport stream carries it.

Source: ISO/IEC 13818-1 sections 2.4.3.3 to 2.4.3.7 and 2.12.4.2 (metadata access unit cells), MISB ST 1402.
Times are ticks of the 90 kHz clock, 33 bits.
"""

from __future__ import annotations

PACKET = 188
CLOCK_HZ = 90_000
WRAP = 1 << 33
PCR_LEAD = CLOCK_HZ // 10
PRIVATE_STREAM, METADATA_STREAM, VIDEO_STREAM = 0xBD, 0xFC, 0xE0


def ticks(seconds: float) -> int:
    """A time in seconds as 90 kHz ticks, rounded to the nearest and wrapped at 33 bits."""
    return round(seconds * CLOCK_HZ) % WRAP


def pts_bytes(pts: int) -> bytes:
    """The five bytes of a presentation time stamp."""
    return bytes(
        (
            0x21 | (pts >> 29) & 0x0E,
            (pts >> 22) & 0xFF,
            0x01 | (pts >> 14) & 0xFE,
            (pts >> 7) & 0xFF,
            0x01 | (pts << 1) & 0xFE,
        )
    )


def pcr_bytes(base: int) -> bytes:
    """The six bytes of a program clock reference at a whole number of 90 kHz ticks."""
    return ((base << 15) | 0x7E00).to_bytes(6, "big")


def cell(data: bytes, sequence: int) -> bytes:
    """`data` (at most 65,535 bytes) as one whole synchronous metadata access unit cell."""
    return bytes((0, sequence & 0xFF, 0xDF)) + len(data).to_bytes(2, "big") + data


def pes(stream_id: int, pts: int, data: bytes) -> bytes:
    """A PES packet with a PTS; its length field is 0 (unbounded) only for video, as the standard allows."""
    size = len(data) + 8
    if size > 0xFFFF and stream_id != VIDEO_STREAM:
        raise ValueError(f"a metadata unit of {len(data)} bytes does not fit one PES packet (65,527 bytes at most)")
    length = 0 if stream_id == VIDEO_STREAM else size
    aligned = 0x80 if stream_id == VIDEO_STREAM else 0x84
    return (
        b"\x00\x00\x01"
        + bytes((stream_id,))
        + length.to_bytes(2, "big")
        + bytes((aligned, 0x80, 5))
        + pts_bytes(pts)
        + data
    )


def _adaptation(room: int, pcr: int | None, key: bool) -> bytes:
    """An adaptation field of `room` bytes (its length byte included), stuffed with 0xFF."""
    if room <= 1:
        return b"\x00"[:room]
    flags = (0x10 if pcr is not None else 0) | (0x40 if key else 0)
    body = bytes((flags,)) + (pcr_bytes(pcr) if pcr is not None else b"")
    return bytes((room - 1,)) + body + b"\xff" * (room - 1 - len(body))


def packets(pid: int, counter: int, payload: bytes, *, pcr: int | None = None, key: bool = False) -> bytes:
    """`payload` cut into whole transport packets of `pid`, the first with counter `counter` (4 bits), PCR and key
    flag.
    """
    out, at, first = [], 0, True
    while at < len(payload) or first:
        need = (8 if pcr is not None else 2 if key else 0) if first else 0
        take = min(184 - need, len(payload) - at)
        room = 184 - take
        head = (0x4000 if first else 0) | pid
        control = (0x30 if room else 0x10) | counter & 0x0F
        field = _adaptation(room, pcr if first else None, key and first)
        out.append(b"\x47" + head.to_bytes(2, "big") + bytes((control,)) + field + payload[at : at + take])
        at, counter, first = at + take, counter + 1, False
    return b"".join(out)


def section_packet(pid: int, counter: int, section: bytes) -> bytes:
    """One transport packet holding a whole PSI section of at most 183 bytes."""
    head = b"\x47" + (0x4000 | pid).to_bytes(2, "big") + bytes((0x10 | counter & 0x0F,))
    return head + b"\x00" + section + b"\xff" * (183 - len(section))
