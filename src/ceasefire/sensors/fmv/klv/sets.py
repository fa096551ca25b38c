"""The sets we know, by the 16-byte key they open with."""

from __future__ import annotations

from ceasefire.sensors.fmv.klv import eg0104, st0102, st0601, st0605, st0903
from ceasefire.sensors.fmv.klv.items import Table

ST0601, EG0104, ST0102, ST0903, ST0605 = "ST 0601", "EG 0104", "ST 0102", "ST 0903", "ST 0605"
VTARGET, OLD_VTARGET = "VTarget", "VTarget before version 4"
UNKNOWN, NONE = "unknown set", "no KLV"
ST0806 = "ST 0806"
_ST0806_KEY = bytes.fromhex("060e2b34020b01010e01030102000000")
BY_KEY = {
    _ST0806_KEY: ST0806,
    st0601.KEY: ST0601,
    eg0104.KEY: EG0104,
    st0102.KEY: ST0102,
    st0903.KEY: ST0903,
    st0605.KEY: ST0605,
}
TABLES: dict[str, Table] = {
    ST0601: st0601.TABLE, EG0104: eg0104.TABLE, ST0102: st0102.TABLE, ST0903: st0903.TABLE, ST0605: st0605.TABLE,
    VTARGET: st0903.TARGET, OLD_VTARGET: st0903.OLD_TARGET, ST0806: {}, UNKNOWN: {}, NONE: {},
}  # fmt: skip
PREFIX = b"\x06\x0e\x2b\x34"
OPAQUE = frozenset({ST0806, UNKNOWN, NONE})
"""Sets whose items are not looked into: the remote video terminal set on purpose, the others because nobody told us."""
SUMMED = frozenset({ST0601, ST0903})
