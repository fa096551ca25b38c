"""An inspection of a storage site: what stood there, how much of the site was seen, and what follows for each class.

Present, declared, missing and surplus are bounds. What was not looked at is not missing: where only a part of the site
was seen there is no upper bound of what stands in it.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.refusal import Refusal


class Access(StrEnum):
    """How much of a site the inspectors saw."""

    WHOLE = "whole"
    PART = "part"
    DENIED = "denied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """So many weapons of a class stood there (`high` None: at least `low`); `serials` are those that were read."""

    arms: str
    low: int
    high: int | None
    serials: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.low < len(set(self.serials)) or (self.high is not None and self.high < self.low):
            raise Refusal("register-present", low=self.low, high=-1 if self.high is None else self.high,
                          serials=len(set(self.serials)))  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a team found in a site; a class not named under `present` was not there, where the whole site was seen."""

    id: str
    site: str
    time: Span
    known_from: datetime
    access: Access = Access.WHOLE
    present: tuple[Present, ...] = ()

    def of(self, arms: str) -> tuple[int, int | None, frozenset[str]]:
        """Bounds of a class in the site (None: no upper bound), and the serials read."""
        rows = [row for row in self.present if row.arms == arms]
        low = sum(row.low for row in rows)
        highs = [row.high for row in rows]
        open_above = self.access is not Access.WHOLE or None in highs
        high = None if open_above else sum(value for value in highs if value is not None)
        return low, high, frozenset(serial for row in rows for serial in row.serials)
