"""The books' balance on any day as known at any moment: what stands in each account, from the postings alone.

opened = cancelled + reduced + cleared + remaining, for each hazard and unit, to the square millimetre (rule 3, ours).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from ceasefire.clearance.land.accounts import ACCOUNTS, REMAINING, Account, Posting
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.table import micros

Ints = NDArray[np.int64]
_AT = {account: n for n, account in enumerate(ACCOUNTS)}


@dataclass(frozen=True, slots=True)
class Balance:
    """mm² in each account. `outside` is negative: what was opened came from there."""

    mm2: dict[Account, int]

    @property
    def opened(self) -> int:
        return -self.mm2[Account.OUTSIDE]

    @property
    def remaining(self) -> int:
        return sum(self.mm2[one] for one in REMAINING)

    @property
    def cleared(self) -> int:
        """With what was handed over."""
        return self.mm2[Account.CLEARED] + self.mm2[Account.HANDED_OVER]

    @property
    def conserved(self) -> bool:
        """Is rule 3 kept, and no account below nothing?"""
        released = self.mm2[Account.CANCELLED] + self.mm2[Account.REDUCED] + self.cleared
        return self.opened == released + self.remaining and min(self.mm2[one] for one in ACCOUNTS[1:]) >= 0


@dataclass(frozen=True, slots=True, eq=False)
class Books:
    """The postings in columns, in the order in which they became known; `groups` are names by number."""

    on: Ints
    known: Ints
    giver: Ints
    taker: Ints
    mm2: Ints
    hazard: Ints
    unit: Ints
    hazards: tuple[str, ...]
    units: tuple[str, ...]

    def total(self, on: date, known: datetime) -> Balance:
        """The balance of all land."""
        return self._by(np.zeros(len(self.on), np.int64), 1, on, known)[0]

    def by_hazard(self, on: date, known: datetime) -> dict[str, Balance]:
        return dict(zip(self.hazards, self._by(self.hazard, len(self.hazards), on, known), strict=True))

    def by_unit(self, on: date, known: datetime) -> dict[str, Balance]:
        return dict(zip(self.units, self._by(self.unit, len(self.units), on, known), strict=True))

    def _by(self, group: Ints, groups: int, on: date, known: datetime) -> list[Balance]:
        """Exact sums in whole numbers of what was posted for days up to `on` and known by then."""
        upto = int(np.searchsorted(self.known, micros(known), side="right"))
        held = np.flatnonzero(self.on[:upto] <= on.toordinal())
        sums = np.zeros((groups, len(ACCOUNTS)), np.int64)
        np.add.at(sums, (group[held], self.taker[held]), self.mm2[held])
        np.subtract.at(sums, (group[held], self.giver[held]), self.mm2[held])
        return [Balance(dict(zip(ACCOUNTS, map(int, row), strict=True))) for row in sums]


def books_of(ledger: LandLedger) -> Books:
    """All postings of a ledger in columns."""
    posted = ledger.postings
    hazard, hazards = _numbered(posted, lambda one: one.hazard)
    unit, units = _numbered(posted, lambda one: one.unit)
    return Books(
        on=np.array([one.on.toordinal() for one in posted], np.int64),
        known=np.array(ledger.known, np.int64),
        giver=np.array([_AT[one.from_account] for one in posted], np.int64),
        taker=np.array([_AT[one.to_account] for one in posted], np.int64),
        mm2=np.array([one.mm2 for one in posted], np.int64),
        hazard=hazard,
        unit=unit,
        hazards=hazards,
        units=units,
    )


def _numbered(posted: list[Posting], name: Callable[[Posting], str]) -> tuple[Ints, tuple[str, ...]]:
    """Each posting's name as a number, and the names by number."""
    numbers: dict[str, int] = {}
    column = [numbers.setdefault(name(one), len(numbers)) for one in posted]
    return np.array(column, np.int64), tuple(numbers)
