"""A packet of metadata as it was found: its bytes, its values, its checksum result, and everything that is wrong with
it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ceasefire.sensors.fmv.klv.values import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """One thing wrong with a packet: its name, the byte offset inside the packet, and the tag where there is one."""

    name: str
    offset: int
    tag: int | None = None
    said: str = ""


@dataclass(frozen=True, slots=True)
class Packet:
    """One KLV unit, complete.

    `set`: "ST 0601", "EG 0104", "ST 0102", "ST 0903", "ST 0605", "ST 0806", "unknown set" or "no KLV". `checksum_ok`:
    True when it agrees, False when it does not or the packet's structure is broken, None when the packet carries no
    checksum. `values`: by tag, in the units of the standard; sets, packs and raw items as bytes (see `klv.deep`);
    None for a special or unreadable one. `states`: by tag, a word for every value that is special or faulty; a tag
    absent here is in order. `layout`: (tag, offset, size) of every item in order, repeats included. Offsets count
    from the packet's first byte.
    """

    raw: bytes
    set: str
    checksum_ok: bool | None
    values: Mapping[int, Value]
    states: Mapping[int, str]
    flaws: tuple[Flaw, ...]
    layout: tuple[tuple[int, int, int], ...]

    @property
    def trusted(self) -> bool:
        """Whether the packet may be used: its checksum agrees, or its set has none and its structure is whole."""
        if self.checksum_ok is None:
            return self.set == "EG 0104" and not any(flaw.name in BROKEN for flaw in self.flaws)
        return self.checksum_ok

    def number(self, tag: int) -> float | None:
        """The value of a numeric item, or None when it is absent, special, faulty or not a number."""
        value = self.values.get(tag)
        return float(value) if isinstance(value, (int, float)) and tag not in self.states else None

    def bytes_of(self, tag: int) -> tuple[bytes, ...]:
        """The raw bytes of every item with this tag, in order."""
        return tuple(self.raw[at : at + size] for t, at, size in self.layout if t == tag)


NO_KEY, SHORT_UNIT, BAD_LENGTH = "no-key", "unit-cut-short", "unit-length-unreadable"
ITEM_PAST_END, BAD_TAG, BAD_ITEM_LENGTH = "item-past-end", "item-tag-unreadable", "item-length-unreadable"
REPEATED, UNKNOWN_TAG, FIELD = "item-repeated", "item-unknown", "item-faulty"
NO_CHECKSUM, CHECKSUM, CHECKSUM_PAYLOAD, NOT_LAST = (
    "checksum-missing",
    "checksum-wrong",
    "checksum-payload-only",
    "checksum-not-last",
)
UNKNOWN_SET, TOGETHER = "set-unknown", "segment-and-amend-together"
BROKEN = frozenset({NO_KEY, SHORT_UNIT, BAD_LENGTH, ITEM_PAST_END, BAD_TAG, BAD_ITEM_LENGTH})
OF_LAYOUT = frozenset({REPEATED, UNKNOWN_TAG, TOGETHER})
"""Flaws that follow from the layout alone: every packet of that layout has them."""
