"""MISB ST 0605 time stamp pack: one status byte and the precision time, carried beside the picture or in a stream of
its own.
"""

from __future__ import annotations

from ceasefire.sensors.fmv.klv.items import Item, Kind, table

KEY = bytes.fromhex("060e2b34020501010e01010311000000")
STATUS, TIME = 1, 2
UNLOCKED, DISCONTINUITY, BACKWARD = 0x80, 0x40, 0x20

TABLE = table(
    Item(tag=STATUS, name="Time Status", kind=Kind.FLAGS, size=1,
         words=("", "", "", "", "", "Reverse Jump", "Discontinuity", "Not Locked")),
    Item(tag=TIME, name="Precision Time Stamp", kind=Kind.TIME, unit="µs", size=8),
)  # fmt: skip
