"""What an item of a local set is: its name, its unit, and how its bytes become a value. The tables are data of this
type.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How an item's bytes become a value."""

    UINT = "unsigned integer"
    INT = "signed integer"
    TEXT = "text, UTF-8"
    LINEAR = "integer mapped onto a range"
    IMAPB = "floating point mapped by ST 1201 IMAPB"
    FLOAT = "IEEE 754"
    OFFSET = "signed integer in parts of 19.2 degrees"
    TIME = "microseconds of a clock"
    CODE = "integer that names one of a list"
    FLAGS = "integer whose bits have names"
    SET = "a nested local set"
    PACK = "a structure of its own"
    RAW = "bytes kept as they are"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row of a standard's table.

    `low` and `high` bound LINEAR and IMAPB values in `unit`; `size` is the length the standard fixes, 0 when it is
    free; `special` names the one reserved signed code word (0x80...) where there is one; `words` name codes or bits.
    """

    tag: int
    name: str
    kind: Kind
    unit: str = ""
    low: float = 0.0
    high: float = 0.0
    size: int = 0
    signed: bool = False
    special: str = ""
    words: tuple[str, ...] = ()
    multiple: bool = False
    inner: str = ""


Table = dict[int, Item]


def table(*items: Item) -> Table:
    """The items by tag; ValueError when two rows claim one tag."""
    by_tag = {item.tag: item for item in items}
    if len(by_tag) != len(items):
        raise ValueError("two rows of a table have the same tag")
    return by_tag
