"""Since when land is released: the day its present release began, through handover, splits and suspensions lifted."""

from collections import defaultdict
from datetime import date, datetime
from itertools import pairwise

import numpy as np

from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.life import BEFORE, RELEASED
from ceasefire.clearance.land.map import LandMap
from ceasefire.clearance.land.table import micros

Span = tuple[int, int, Holding]
"""From and to (not included) in ordinals, and how the parcel stood."""


class Releases:
    """The spans of every parcel as known at a moment, in order of days."""

    def __init__(self, drawn: LandMap, known: datetime) -> None:
        moment = micros(known)
        self._spans: dict[str, list[Span]] = defaultdict(list)
        for row in np.flatnonzero((drawn.known_from <= moment) & (moment < drawn.known_to)).tolist():
            one = drawn.holdings[row]
            self._spans[one.parcel].append((int(drawn.valid_from[row]), int(drawn.valid_to[row]), one))
        for spans in self._spans.values():
            spans.sort(key=lambda span: span[0])

    def since(self, one: Holding, on: date) -> date:
        """The first day of the release that holds on a day, of the parcel or of what it was split from."""
        start = self._start(one.parcel, on.toordinal())
        return date.fromordinal(start)

    def _start(self, parcel: str, day: int) -> int:
        spans = [span for span in self._spans[parcel] if span[0] <= day]
        start = spans[-1][0]
        for earlier, later in reversed(list(pairwise(spans))):
            if earlier[1] != later[0] or not _released(earlier[2]):
                return start
            start = earlier[0]
        parent = spans[0][2].parent
        before = [span for span in self._spans.get(parent, []) if span[1] == start and _released(span[2])]
        return self._start(parent, start - 1) if before else start


def _released(one: Holding) -> bool:
    """A release that is only suspended is not begun anew when the suspension is lifted."""
    return BEFORE.get(one.state, one.state) in RELEASED
