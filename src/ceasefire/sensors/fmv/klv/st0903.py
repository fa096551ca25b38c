"""MISB ST 0903, video moving target indicator: what a detector on board reported, target by target.

Up to version 3 places were plain integers (signed parts of 19.2 degrees; unsigned over the whole range), since
version 4 they are IMAPB code words. The version (item 4) is often sent only now and then.
"""

from __future__ import annotations

from dataclasses import replace

from ceasefire.sensors.fmv.klv.items import Item, Kind, table

KEY = bytes.fromhex("060e2b34020b01010e01030306000000")
TARGETS, LOCATION, OFFSET_LAT, OFFSET_LON = 101, 17, 10, 11


def _uint(tag: int, name: str, unit: str = "") -> Item:
    return Item(tag=tag, name=name, kind=Kind.UINT, unit=unit)


def _imap(tag: int, name: str, unit: str, low: float, high: float) -> Item:
    return Item(tag=tag, name=name, kind=Kind.IMAPB, unit=unit, low=low, high=high)


def _offset(tag: int, name: str) -> Item:
    return _imap(tag, name, "deg", -19.2, 19.2)


def _raw(tag: int, name: str) -> Item:
    return Item(tag=tag, name=name, kind=Kind.RAW)


TABLE = table(
    Item(tag=1, name="Checksum", kind=Kind.UINT, size=2),
    Item(tag=2, name="Precision Time Stamp", kind=Kind.TIME, unit="µs", size=8),
    Item(tag=3, name="VMTI System Name", kind=Kind.TEXT),
    _uint(4, "VMTI LS Version Number"),
    _uint(5, "Total Number of Targets Detected"),
    _uint(6, "Number of Targets Reported"),
    _uint(7, "Frame Number"),
    _uint(8, "Frame Width", "px"),
    _uint(9, "Frame Height", "px"),
    Item(tag=10, name="VMTI Source Sensor", kind=Kind.TEXT),
    _imap(11, "VMTI Horizontal FOV", "deg", 0, 180),
    _imap(12, "VMTI Vertical FOV", "deg", 0, 180),
    Item(tag=13, name="MIIS ID", kind=Kind.PACK, inner="identifier"),
    Item(tag=101, name="VTarget Series", kind=Kind.PACK, inner="targets"),
    _raw(102, "Algorithm Series"),
    _raw(103, "Ontology Series"),
)

TARGET = table(
    _uint(1, "Target Centroid"),
    _uint(2, "Boundary Top Left"),
    _uint(3, "Boundary Bottom Right"),
    _uint(4, "Target Priority"),
    _uint(5, "Target Confidence Level", "%"),
    _uint(6, "Target History"),
    _uint(7, "Percentage of Target Pixels", "%"),
    _uint(8, "Target Color"),
    _uint(9, "Target Intensity"),
    _offset(10, "Target Location Offset Latitude"),
    _offset(11, "Target Location Offset Longitude"),
    _imap(12, "Target Height Above Ellipsoid", "m", -900, 19_000),
    _offset(13, "Boundary Top Left Latitude Offset"),
    _offset(14, "Boundary Top Left Longitude Offset"),
    _offset(15, "Boundary Bottom Right Latitude Offset"),
    _offset(16, "Boundary Bottom Right Longitude Offset"),
    Item(tag=17, name="Target Location", kind=Kind.PACK, inner="location"),
    _raw(18, "Target Boundary Series"),
    _uint(19, "Centroid Pixel Row", "px"),
    _uint(20, "Centroid Pixel Column", "px"),
    _raw(21, "FPA Index Pack"),
    _uint(22, "Algorithm ID"),
    Item(tag=23, name="Detection Status", kind=Kind.CODE, size=1,
         words=("Inactive", "Active-Moving", "Dropped", "Active-Stopped", "Active-Coasting")),
    _raw(101, "Target Mask"),
    _raw(102, "Target Object"),
    _raw(103, "Target Features"),
    _raw(104, "Target Tracker"),
    _raw(105, "Target Chip"),
    _raw(106, "Chip Series"),
    _raw(107, "Object Series"),
)  # fmt: skip

FIRST_IMAPB_VERSION = 4
OFFSETS = (10, 11, 13, 14, 15, 16)


def _old(item: Item) -> Item:
    if item.tag in OFFSETS:
        return replace(item, kind=Kind.OFFSET, signed=True)
    if item.tag == 12:
        return replace(item, kind=Kind.LINEAR, size=2)
    return replace(item, inner="old location") if item.tag == LOCATION else item


OLD_TARGET = {tag: _old(item) for tag, item in TARGET.items()}
