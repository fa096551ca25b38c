"""MISB ST 0102, security metadata: the local set nested in item 48 and the key of its free-standing form."""

from __future__ import annotations

from ceasefire.sensors.fmv.klv.items import Item, Kind, table

KEY = bytes.fromhex("060e2b34020301010e01030302000000")

CLASSIFICATIONS = ("", "Unclassified", "Restricted", "Confidential", "Secret", "Top Secret")
METHODS = (
    "", "ISO-3166 Two Letter", "ISO-3166 Three Letter", "FIPS 10-4 Two Letter", "FIPS 10-4 Four Letter",
    "ISO-3166 Numeric",
    "1059 Two Letter", "1059 Three Letter", "", "", "FIPS 10-4 Mixed", "ISO 3166 Mixed", "STANAG 1059 Mixed",
    "GENC Two Letter", "GENC Three Letter", "GENC Numeric", "GENC Mixed",
)  # fmt: skip
OBJECT_METHODS = (
    "", "ISO-3166 Two Letter", "ISO-3166 Three Letter", "ISO-3166 Numeric", "FIPS 10-4 Two Letter",
    "FIPS 10-4 Four Letter",
    "1059 Two Letter", "1059 Three Letter", "", "", "", "", "",
    "GENC Two Letter", "GENC Three Letter", "GENC Numeric",
)  # fmt: skip


def _text(tag: int, name: str) -> Item:
    return Item(tag=tag, name=name, kind=Kind.TEXT)


TABLE = table(
    Item(tag=1, name="Security Classification", kind=Kind.CODE, size=1, words=CLASSIFICATIONS),
    Item(
        tag=2,
        name="Classifying Country and Releasing Instructions Coding Method",
        kind=Kind.CODE,
        size=1,
        words=METHODS,
    ),
    _text(3, "Classifying Country"),
    _text(4, "SCI / SHI Information"),
    _text(5, "Caveats"),
    _text(6, "Releasing Instructions"),
    _text(7, "Classified By"),
    _text(8, "Derived From"),
    _text(9, "Classification Reason"),
    _text(10, "Declassification Date"),
    _text(11, "Classification and Marking System"),
    Item(tag=12, name="Object Country Coding Method", kind=Kind.CODE, size=1, words=OBJECT_METHODS),
    Item(tag=13, name="Object Country Codes", kind=Kind.TEXT, inner="utf-16-be"),
    _text(14, "Classification Comments"),
    Item(tag=15, name="UMID", kind=Kind.RAW),
    Item(tag=19, name="Stream ID", kind=Kind.UINT),
    Item(tag=20, name="Transport Stream ID", kind=Kind.UINT),
    Item(tag=21, name="Item Designator ID", kind=Kind.RAW),
    Item(tag=22, name="Version", kind=Kind.UINT),
    _text(23, "Classifying Country Coding Method Version Date"),
    _text(24, "Object Country Coding Method Version Date"),
)
