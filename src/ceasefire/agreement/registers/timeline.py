"""An index of time spans that finds those overlapping a window without looking at the others.

Spans are sorted by start in buckets of similar length (powers of two), so one long span does not widen the search for
the short ones. A query costs a binary search a bucket and the spans it looks at: at most about twice those it finds,
and those of the window's fringe. Times are whole microseconds of Unix time.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


def ticks(moment: datetime) -> int:
    """Microseconds since 1970-01-01T00:00Z."""
    return (moment - _EPOCH) // _TICK


def all_ticks(moments: Iterable[datetime]) -> Ints:
    return np.array([ticks(moment) for moment in moments], dtype=np.int64)


class Timeline:
    """Closed spans [start, end], shape (n,) each."""

    def __init__(self, start: Ints, end: Ints) -> None:
        self.start, self.end = start, end
        size = np.frexp(np.maximum(end - start, 0).astype(np.float64))[1]
        self._buckets: list[tuple[Ints, Ints, int]] = []
        for power in np.unique(size):
            rows = np.flatnonzero(size == power)
            order = rows[np.argsort(start[rows], kind="stable")]
            longest = int((end[rows] - start[rows]).max())
            self._buckets.append((order, start[order], longest))

    def overlapping(self, first: int, last: int) -> Ints:
        """Numbers of the spans that share a moment with [first, last], in no order."""
        found = []
        for order, starts, longest in self._buckets:
            low, high = np.searchsorted(starts, (first - longest, last + 1))
            rows = order[low:high]
            found.append(rows[self.end[rows] >= first])
        return np.concatenate(found) if found else np.empty(0, np.int64)

    def at_most(self, first: int, last: int) -> int:
        """An upper bound of how many that would be, found without looking at them."""
        return sum(
            int(np.subtract(*np.searchsorted(starts, (last + 1, first - longest))))
            for _, starts, longest in self._buckets
        )
