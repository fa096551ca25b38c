"""What all provisions look at in a batch, worked out once: ranks among instants, chances of areas, notices at hand.

Everything continuous ends here. Moments become ranks among the instants written anywhere in the agreement (below, on,
above each), places become P(inside) for the areas that somebody asks about, notices become lists of those that may
cover.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ceasefire.agreement.batch.acts_asked import numbers
from ceasefire.agreement.batch.chances import chances
from ceasefire.agreement.batch.columns import NO_MOMENT, Events, Floats, Ints
from ceasefire.agreement.batch.notice_book import NoticeBook, Noticed
from ceasefire.geometry.zone import Zone

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Atoms:
    """One batch. `start`, `end`: 2 k + 1 on the k-th instant, 2 k below it; `known`: how much was known."""

    events: Events
    start: Ints
    end: Ints
    known: Ints
    setting: Ints
    records: Mapping[str, Ints]
    chance: dict[int, Floats] = field(default_factory=dict)
    noticed: dict[str, Noticed] = field(default_factory=dict)

    def ask_areas(self, wanted: Mapping[int, tuple[Zone, Flags]]) -> None:
        """Work out P(inside) for the rows wanted of each area (by the identity of its zone)."""
        for key, (zone, flags) in wanted.items():
            rows = np.flatnonzero(flags)
            out = np.full(len(self.events), np.nan)
            out[rows] = chances(zone, self.events, rows)
            self.chance[key] = out

    def ask_notices(self, book: NoticeBook, wanted: Mapping[str, Flags]) -> None:
        """Find the notices at hand for the rows wanted of each kind."""
        for kind, flags in wanted.items():
            self.noticed[kind] = book.at_hand(kind, self.events, np.flatnonzero(flags))


def atoms_of(events: Events, instants: Ints, learnt: Ints, records: Mapping[str, Ints]) -> Atoms:
    """The ranks of a batch among all instants and moments of knowledge; when the records of each name became known."""
    start = ranks(instants, events.start)
    end = start if events.end is events.start else ranks(instants, events.end)
    return Atoms(events, start, end, known_ranks(learnt, events.known_at), numbers(events), records)


def ranks(instants: Ints, values: Ints) -> Ints:
    """2 k + 1 on the k-th instant, 2 k between it and the one before; one more than all of these for no moment."""
    low = np.searchsorted(instants, values, side="left")
    on = np.append(instants, NO_MOMENT)[low] == values
    return np.asarray(np.where(values == NO_MOMENT, 2 * len(instants) + 1, 2 * low + on), np.int64)


def known_ranks(learnt: Ints, known_at: Ints) -> Ints:
    """How many of these were known; one more than all of them where everything counts."""
    found = np.searchsorted(learnt, known_at, side="right")
    return np.asarray(np.where(known_at == NO_MOMENT, len(learnt) + 1, found), np.int64)


def narrowed(all_instants: Ints, own: Ints) -> Ints:
    """From a rank among all instants to the rank among some of them."""
    below = np.searchsorted(own, all_instants, side="left")
    on = np.append(own, NO_MOMENT)[below] == all_instants
    out = np.empty(2 * len(all_instants) + 2, np.int64)
    out[1:-1:2] = 2 * below + on
    out[0:-2:2] = 2 * below
    out[-2] = 2 * len(own)
    out[-1] = 2 * len(own) + 1
    return out
