"""The two tables at the head of a transport stream, saying which stream carries what: written and read here.

Source: ISO/IEC 13818-1 section 2.4.4 (PAT, PMT, CRC) and MISB ST 1402 (how KLV is announced).
"""

from __future__ import annotations

from dataclasses import dataclass

PAT_PID = 0
PMT_PID = 0x1000
VIDEO_PID = 0x100
KLV_PID = 0x101
STREAM_TYPES = {"h264": 0x1B, "hevc": 0x24, "mpeg2video": 0x02}
VIDEO_TYPES = {0x01: "mpeg1video", 0x02: "mpeg2video", 0x10: "mpeg4", 0x1B: "h264", 0x24: "hevc"}
PRIVATE_PES, METADATA_PES = 0x06, 0x15

_KLVA_REGISTRATION = b"\x05\x04KLVA"
_KLVA_METADATA = b"\x26\x09\x01\x00\xffKLVA\x00\x0f" + b"\x27\x09" + b"\xc0\x00\x00" * 3


def _crc_table() -> tuple[int, ...]:
    table = []
    for byte in range(256):
        crc = byte << 24
        for _ in range(8):
            crc = (crc << 1) ^ (0x04C11DB7 if crc & 0x80000000 else 0)
        table.append(crc & 0xFFFFFFFF)
    return tuple(table)


_CRC = _crc_table()


def crc32(data: bytes) -> int:
    """CRC-32/MPEG-2 of `data` (ISO/IEC 13818-1 Annex A); 0 over a section with its own CRC."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = ((crc << 8) & 0xFFFFFFFF) ^ _CRC[(crc >> 24) ^ byte]
    return crc


def _section(table_id: int, number: int, body: bytes) -> bytes:
    head = bytes([table_id]) + (0xB000 | (len(body) + 9)).to_bytes(2, "big")
    section = head + number.to_bytes(2, "big") + b"\xc1\x00\x00" + body
    return section + crc32(section).to_bytes(4, "big")


def pat_section() -> bytes:
    """The program association section of our own streams: programme 1, its map on PID 0x1000."""
    return _section(0, 1, (1).to_bytes(2, "big") + (0xE000 | PMT_PID).to_bytes(2, "big"))


def pmt_section(*, video: str | None, klv: bool, synchronous: bool) -> bytes:
    """The program map section: an optional video stream (`h264`, `hevc`, `mpeg2video`) and KLV announced as KLVA."""
    body = (0xE000 | (VIDEO_PID if video else KLV_PID)).to_bytes(2, "big") + b"\xf0\x00"
    if video:
        body += _entry(STREAM_TYPES[video], VIDEO_PID, b"")
    if klv:
        kind, announced = (METADATA_PES, _KLVA_METADATA) if synchronous else (PRIVATE_PES, _KLVA_REGISTRATION)
        body += _entry(kind, KLV_PID, announced)
    return _section(2, 1, body)


def _entry(kind: int, pid: int, descriptors: bytes) -> bytes:
    return (
        bytes([kind]) + (0xE000 | pid).to_bytes(2, "big") + (0xF000 | len(descriptors)).to_bytes(2, "big") + descriptors
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """One elementary stream as the program map announces it; `klva` when its descriptors name KLV."""

    pid: int
    kind: int
    klva: bool


def read_section(payload: bytes) -> bytes | None:
    """The section that starts in this packet payload, or None when it is cut short or its CRC is wrong."""
    start = 1 + payload[0] if payload else 0
    head = payload[start : start + 3]
    if len(head) < 3:
        return None
    size = 3 + ((head[1] & 0x0F) << 8 | head[2])
    section = payload[start : start + size]
    return section if len(section) == size >= 12 and crc32(section) == 0 else None


def map_pids(section: bytes) -> tuple[int, ...]:
    """The PIDs of the program maps that a program association section names (network PID left out)."""
    body = section[8:-4]
    entries = (body[i : i + 4] for i in range(0, len(body) - 3, 4))
    return tuple((e[2] & 0x1F) << 8 | e[3] for e in entries if e[:2] != b"\x00\x00")


def streams(section: bytes) -> tuple[Stream, ...]:
    """The elementary streams of a program map section; what runs past its end is left out."""
    at, end = 12 + ((section[10] & 0x0F) << 8 | section[11]), len(section) - 4
    found = []
    while at + 5 <= end:
        size = (section[at + 3] & 0x0F) << 8 | section[at + 4]
        descriptors = section[at + 5 : min(at + 5 + size, end)]
        pid = (section[at + 1] & 0x1F) << 8 | section[at + 2]
        found.append(Stream(pid=pid, kind=section[at], klva=b"KLVA" in descriptors))
        at += 5 + size
    return tuple(found)
