"""Hours of KLV written as transport packets at once: one template a packet length, filled in columns.

The result equals, byte for byte, what `pes.packets` writes one unit at a time.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv.ts import pes

Bytes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int64]


def template(pid: int, length: int) -> tuple[Bytes, Ints, Ints, Ints]:
    """Packets of one asynchronous KLV unit of `length` bytes: (k x 188 bytes, places of its data, of PTS, of PCR)."""
    whole = pes.pes(pes.PRIVATE_STREAM, 0, bytes(length))
    blank = np.frombuffer(pes.packets(pid, 0, whole, pcr=0), dtype=np.uint8)
    rows = blank.reshape(-1, pes.PACKET)
    fields = np.where(rows[:, 3] & 0x20, rows[:, 4].astype(np.int64) + 1, 0)
    payload = np.concatenate([np.arange(r * 188 + 4 + f, (r + 1) * 188) for r, f in enumerate(fields)])
    return rows, payload[14:], payload[9:14], np.arange(6, 12)


def _pts_columns(pts: Ints) -> Bytes:
    columns = (0x21 | (pts >> 29) & 0x0E, pts >> 22, 0x01 | (pts >> 14) & 0xFE, pts >> 7, 0x01 | (pts << 1) & 0xFE)
    return (np.stack(columns, axis=1) & 0xFF).astype(np.uint8)


def _pcr_columns(base: Ints) -> Bytes:
    value = (base << 15) | 0x7E00
    return (np.stack([value >> s for s in (40, 32, 24, 16, 8, 0)], axis=1) & 0xFF).astype(np.uint8)


def same_length(pid: int, counter: int, pts: Ints, units: Bytes) -> Bytes:
    """Transport packets of n units of one length. `units` (n, L); `pts` (n,) ticks; returns (n * k, 188)."""
    rows, data_at, pts_at, pcr_at = template(pid, units.shape[1])
    out = np.broadcast_to(rows.reshape(-1), (len(units), rows.size)).copy()
    out[:, data_at] = units
    out[:, pts_at] = _pts_columns(pts)
    out[:, pcr_at] = _pcr_columns(np.maximum(pts - pes.PCR_LEAD, 0))
    cut = out.reshape(-1, pes.PACKET)
    cut[:, 3] |= ((counter + np.arange(len(cut))) & 0x0F).astype(np.uint8)
    return cut
