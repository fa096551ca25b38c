"""Many events against many notices: which were announced, surely or perhaps, without trying every pair.

A notice covers an event when it was given before it and still stood, is of a kind that speaks of the act, and its time
and area hold the event's (three values each, the area by the thresholds of the agreement; Kleene's conjunction). The
rules are those of single cases (`agreement.when.covers`); time goes through an index of spans, places through a tree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.areas import ready
from ceasefire.agreement.registers.covering import cover_finding
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.notifications import Notices, Standing, standing
from ceasefire.agreement.registers.positions import Positions, chances, may_touch, positions
from ceasefire.agreement.registers.timeline import Ints, Timeline, all_ticks, ticks
from ceasefire.agreement.text import Thresholds
from ceasefire.agreement.zones import ZoneBook
from ceasefire.geometry.frame import Floats
from ceasefire.geometry.zone import Zone

Bytes = NDArray[np.int8]
Bools = NDArray[np.bool_]
_NO, _PERHAPS, _YES = 0, 1, 2
_VALUES = {_PERHAPS: Truth.UNKNOWN, _YES: Truth.TRUE}
_MANY = 5_000
"""Above so many events in a notice's time, its area is asked first."""
_EVER = np.iinfo(np.int64).max
Excuses = Mapping[str, Iterable[str]]
"""Kind of notice → the acts it can announce; None where any notice announces any act."""


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """Pairs that match surely or perhaps, sorted by event and then by notice; arrays of equal length.

    `event` and `notice` are numbers in `events` and `standing`; `chance` is P(in the area), nan for an unknown place.
    """

    events: Sequence[Event]
    standing: tuple[Standing, ...]
    event: Ints
    notice: Ints
    value: Bytes
    chance: Floats
    act_open: Bools
    thresholds: Thresholds

    def covered(self) -> tuple[Truth, ...]:
        """For each event: surely announced, perhaps, or not."""
        best = np.zeros(len(self.events), np.int8)
        np.maximum.at(best, self.event, self.value)
        return tuple(_VALUES.get(int(value), Truth.FALSE) for value in best)

    def of(self, event: int) -> tuple[tuple[Standing, Finding], ...]:
        """The notices that match one event, each with its reasons."""
        first, last = np.searchsorted(self.event, (event, event + 1))
        return tuple(
            (self.standing[self.notice[k]], self._finding(k, self.events[event])) for k in range(int(first), int(last))
        )

    def _finding(self, k: int, event: Event) -> Finding:
        chance = None if np.isnan(self.chance[k]) else float(self.chance[k])
        row = self.standing[self.notice[k]]
        return cover_finding(event, row, chance, bool(self.act_open[k]), self.thresholds)


def match(
    events: Sequence[Event],
    register: Notices,
    known_at: datetime | None = None,
    excuses: Excuses | None = None,
    book: ZoneBook | None = None,
    thresholds: Thresholds | None = None,
) -> Matches:
    """Every pair of an event and a notice known by `known_at` that matches surely or perhaps."""
    limits = thresholds or Thresholds()
    rows = standing(register, known_at)
    finder = _Finder(events, excuses, limits)
    found = [finder.of(row, number, book) for number, row in enumerate(rows)] if events else []
    event, notice, value, chance, act_open = (
        np.concatenate(parts) for parts in (zip(*found, strict=True) if found else [[np.empty(0)]] * 5)
    )
    order = np.lexsort((notice, event))
    return Matches(
        events,
        rows,
        event[order].astype(np.int64),
        notice[order].astype(np.int64),
        value[order].astype(np.int8),
        chance[order].astype(np.float64),
        act_open[order].astype(bool),
        limits,
    )


class _Finder:
    """The events as arrays, asked notice by notice."""

    def __init__(self, events: Sequence[Event], excuses: Excuses | None, limits: Thresholds) -> None:
        self.limits, self.excuses = limits, excuses
        self.where: Positions = positions([event.place for event in events])
        self.timed = np.array([event.time is not None for event in events], bool)
        spans = [span for event in events if (span := event.time) is not None]
        self.start, self.end = np.zeros(len(events), np.int64), np.zeros(len(events), np.int64)
        self.start[self.timed] = all_ticks(span.start for span in spans)
        self.end[self.timed] = all_ticks(span.end for span in spans)
        self.line = Timeline(self.start[self.timed], self.end[self.timed])
        self.with_time, self.without = np.flatnonzero(self.timed), np.flatnonzero(~self.timed)
        self.kinds = list(dict.fromkeys(event.acts for event in events))
        number = {acts: n for n, acts in enumerate(self.kinds)}
        self.acts = np.array([number[event.acts] for event in events], np.int64)

    def of(self, row: Standing, number: int, book: ZoneBook | None) -> tuple[Ints, Ints, Bytes, Floats, Bools]:
        """(event, notice, value, chance, act left open) of the pairs of one notice that are not ruled out."""
        act, zone = self._acts(row.notice.kind), ready(row.notice.area, book)
        rows = self._candidates(row, zone)
        value = np.minimum(self._in_time(row, rows), act[rows])
        rows, value = rows[value > _NO], value[value > _NO]
        chance = chances(self.where, zone, rows)
        value = np.minimum(value, self._placed(chance))
        kept = value > _NO
        act_open = act[rows[kept]] < _YES
        return rows[kept], np.full(int(kept.sum()), number, np.int64), value[kept], chance[kept], act_open

    def _candidates(self, row: Standing, zone: Zone) -> Ints:
        """Events that time and place do not rule out at once; by whichever of the two leaves fewer to look at."""
        first, last = ticks(row.notice.start), ticks(row.notice.end)
        if self.line.at_most(first, last) > _MANY:
            return may_touch(self.where, zone, None)
        found = self.with_time[self.line.overlapping(first, last)]
        return may_touch(self.where, zone, np.concatenate([found, self.without]))

    def _in_time(self, row: Standing, rows: Ints) -> Bytes:
        """What the times of these events say to the notice."""
        notice, until = row.notice, _EVER if row.until is None else ticks(row.until)
        given, first, last = ticks(notice.given_at), ticks(notice.start), ticks(notice.end)
        start, end = self.start[rows], self.end[rows]
        sure = (given < start) & (first <= start) & (end <= last) & (until > end)
        possible = (given < end) & (until > start) & (first <= end) & (start <= last)
        value = np.where(sure, _YES, np.where(possible, _PERHAPS, _NO))
        return np.where(self.timed[rows], value, _PERHAPS).astype(np.int8)

    def _acts(self, kind: str) -> Bytes:
        """Does a notice of that kind speak of each event's act?"""
        if self.excuses is None:
            return np.full(len(self.acts), _YES, np.int8)
        meant = set(self.excuses.get(kind, ()))
        told = [_YES if set(acts) <= meant else _PERHAPS if meant & set(acts) else _NO for acts in self.kinds]
        return np.array(told, np.int8)[self.acts]

    def _placed(self, chance: Floats) -> Bytes:
        inner, outer = self.limits.inside - 1e-9, self.limits.outside + 1e-9
        return np.where(chance >= inner, _YES, np.where(chance <= outer, _NO, _PERHAPS)).astype(np.int8)
