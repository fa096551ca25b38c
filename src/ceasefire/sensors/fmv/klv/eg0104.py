"""MISB EG 0104, the Predator universal set that ST 0601 replaced: 16-byte keys, IEEE floats, no checksum.

Keys from the "US Key" column of ST 0601.12, section 8. Each row says the ST 0601 item that means the same,
and how the older value
is brought to it: identical, or the obliquity angle (0 backward, 180 forward, 270 down) which stays under its own name
only.
"""

from __future__ import annotations

from ceasefire.sensors.fmv.klv.items import Item, Kind, Table

KEY = bytes.fromhex("060e2b34020101010e01010201010000")
FIRST_OWN = 1000  # numbers from here on are ours: items of EG 0104 with no equal in ST 0601


def _float(tag: int, name: str, unit: str) -> Item:
    return Item(tag=tag, name=name, kind=Kind.FLOAT, unit=unit)


def _text(tag: int, name: str) -> Item:
    return Item(tag=tag, name=name, kind=Kind.TEXT)


_TIME = Item(tag=2, name="Precision Time Stamp", kind=Kind.TIME, unit="µs", size=8)
_ROWS: tuple[tuple[str, Item], ...] = (
    ("060e2b34 01010103 07020101 01050000", _TIME),
    ("060e2b34 01010101 07020101 01050000", _TIME),
    ("060e2b34 01010101 01050500 00000000", _text(3, "Mission ID")),
    ("060e2b34 01010107 07011001 06000000", _float(5, "Platform Heading Angle", "deg")),
    ("060e2b34 01010107 07011001 05000000", _float(6, "Platform Pitch Angle", "deg")),
    ("060e2b34 01010107 07011001 04000000", _float(7, "Platform Roll Angle", "deg")),
    ("060e2b34 01010101 01012001 00000000", _text(10, "Platform Designation")),
    ("060e2b34 01010101 04200102 01010000", _text(11, "Image Source Sensor")),
    ("060e2b34 01010101 07010101 00000000", _text(12, "Image Coordinate System")),
    ("060e2b34 01010103 07010201 02040200", _float(13, "Sensor Latitude", "deg")),
    ("060e2b34 01010103 07010201 02060200", _float(14, "Sensor Longitude", "deg")),
    ("060e2b34 01010101 07010201 02020000", _float(15, "Sensor True Altitude", "m")),
    ("060e2b34 01010102 04200201 01080000", _float(16, "Sensor Horizontal Field of View", "deg")),
    ("060e2b34 01010107 04200201 010a0100", _float(17, "Sensor Vertical Field of View", "deg")),
    ("060e2b34 01010101 07010801 01000000", _float(21, "Slant Range", "m")),
    ("060e2b34 01010101 07010902 01000000", _float(22, "Target Width", "m")),
    ("060e2b34 01010101 07010201 03020000", _float(23, "Frame Center Latitude", "deg")),
    ("060e2b34 01010101 07010201 03040000", _float(24, "Frame Center Longitude", "deg")),
    ("060e2b34 0101010a 07010201 03160000", _float(25, "Frame Center Elevation", "m")),
    ("060e2b34 01010103 07010201 03070100", _float(82, "Corner Latitude Point 1 (Full)", "deg")),
    ("060e2b34 01010103 07010201 030b0100", _float(83, "Corner Longitude Point 1 (Full)", "deg")),
    ("060e2b34 01010103 07010201 03080100", _float(84, "Corner Latitude Point 2 (Full)", "deg")),
    ("060e2b34 01010103 07010201 030c0100", _float(85, "Corner Longitude Point 2 (Full)", "deg")),
    ("060e2b34 01010103 07010201 03090100", _float(86, "Corner Latitude Point 3 (Full)", "deg")),
    ("060e2b34 01010103 07010201 030d0100", _float(87, "Corner Longitude Point 3 (Full)", "deg")),
    ("060e2b34 01010103 07010201 030a0100", _float(88, "Corner Latitude Point 4 (Full)", "deg")),
    ("060e2b34 01010103 07010201 030e0100", _float(89, "Corner Longitude Point 4 (Full)", "deg")),
    ("060e2b34 02030101 0e010303 02000000", Item(tag=48, name="Security Local Set", kind=Kind.SET, inner="ST 0102")),
    ("060e2b34 01010101 07020102 07010000", _text(FIRST_OWN + 72, "Event Start Date Time - UTC")),
    ("060e2b34 01010101 07020102 01010000", _text(FIRST_OWN + 1, "Start Date Time - UTC")),
    ("060e2b34 01010101 07011001 01000000", _float(FIRST_OWN + 2, "Sensor Roll Angle", "deg")),
    ("060e2b34 01010101 07011001 02000000", _float(FIRST_OWN + 3, "Angle to North", "deg")),
    ("060e2b34 01010101 07011001 03000000", _float(FIRST_OWN + 4, "Obliquity Angle", "deg")),
)  # fmt: skip

ITEMS: dict[bytes, Item] = {bytes.fromhex(key): item for key, item in _ROWS}
TABLE: Table = {item.tag: item for item in ITEMS.values()}
