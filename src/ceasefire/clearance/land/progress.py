"""What was worked on by parcel and day: rows that are added and never changed, summed up to a day as known at a moment.

A correction is a row of its own, which may be negative. Progress shows how far work is; it releases no land.
"""

from dataclasses import dataclass
from datetime import date, datetime

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ceasefire.clearance.land.table import micros

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """Rows in the order in which they became known: parcel (number on the map), day (ordinal), moment (µs), mm²."""

    parcel: Ints
    on: Ints
    known: Ints
    mm2: Ints

    def worked(self, on: date, known: datetime, parcels: int) -> Ints:
        """mm² worked on by parcel number up to a day, as known at a moment."""
        upto = int(np.searchsorted(self.known, micros(known), side="right"))
        held = self.on[:upto] <= on.toordinal()
        sums = np.zeros(parcels, np.int64)
        np.add.at(sums, self.parcel[:upto], np.where(held, self.mm2[:upto], 0))
        return sums


def progress_of(parcel: ArrayLike, on: ArrayLike, known: ArrayLike, mm2: ArrayLike) -> Progress:
    """Columns in any order, sorted by when they became known."""
    columns = [np.asarray(one, np.int64) for one in (parcel, on, known, mm2)]
    order = np.argsort(columns[2], kind="stable")
    return Progress(*(one[order] for one in columns))
