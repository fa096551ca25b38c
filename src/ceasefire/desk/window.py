"""Which entries of the two logs a report covers, and the period printed on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ceasefire.desk.record import Sizes


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The entries a report covers (from `first`, before `upto`, by side) and the period printed on it (UTC).

    `form` is the edition of the document's form; an issued report keeps the one it was drawn up in.
    """

    number: str
    day: date
    start: datetime
    end: datetime
    first: Sizes
    upto: Sizes
    form: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """What a log showed at closing: its root (hex) over `upto` entries, and how many of those were received."""

    roots: Mapping[str, str]
    received: Mapping[str, int]
