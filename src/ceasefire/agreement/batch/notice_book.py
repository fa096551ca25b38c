"""The register of notices in a batch: which of them may cover an event, and what each says about it.

A notice that is neither at hand (`notice_tree`) nor among the first three known is one of many that surely do not
cover: it changes neither the verdict nor the explanation, which shows those that may cover, or else the first three.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ceasefire.agreement.batch.chances import chances
from ceasefire.agreement.batch.columns import NO_MOMENT, Events, Floats, Ints, microseconds
from ceasefire.agreement.batch.notice_tree import SURE_IN, NoticeTree, pairs_of, tree_of
from ceasefire.agreement.facts import AdvanceNotice
from ceasefire.agreement.way import NoticeDuty
from ceasefire.agreement.where import notice_disc

FALSE, UNKNOWN, TRUE = 0, 1, 2
VALUES = 4
_SHOWN = 3
"""So many are shown where none may cover."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A notice, and what it says of an event: 9 × when given + 3 × time + place."""

    notice: AdvanceNotice
    code: int


class NoticeBook:
    """All notices on record, by kind, in the order given."""

    def __init__(self, notices: Iterable[AdvanceNotice] = ()) -> None:
        self._kinds: dict[str, _Kind] = {}
        by_kind: dict[str, list[AdvanceNotice]] = {}
        for one in notices:
            by_kind.setdefault(one.kind, []).append(one)
        self._kinds = {kind: _Kind(tuple(rows)) for kind, rows in by_kind.items()}

    def at_hand(self, kind: str, events: Events, rows: Ints) -> "Noticed":
        """The notices of the kind that may cover these rows, and the first three known to each."""
        return _noticed(self._kinds.get(kind) or _Kind(()), events, rows)

    def all_of(self, kinds: Iterable[str]) -> tuple[AdvanceNotice, ...]:
        """Every notice of these kinds."""
        return tuple(one for kind in kinds if kind in self._kinds for one in self._kinds[kind].notices)


class _Kind:
    def __init__(self, notices: Sequence[AdvanceNotice]) -> None:
        self.notices = notices

    @cached_property
    def tree(self) -> NoticeTree:
        return tree_of(self.notices)

    @cached_property
    def learnt(self) -> Ints:
        """When each became known, in order."""
        return np.sort(self._known)

    @cached_property
    def _known(self) -> Ints:
        return np.array([microseconds(one.known_from) for one in self.notices], np.int64)

    @cached_property
    def firsts(self) -> Ints:
        """(m + 1, 3) the first three of those that the k who became known first are; -1 where there are fewer."""
        out = np.full((len(self.notices) + 1, _SHOWN), -1, np.int64)
        held: list[int] = []
        for k, number in enumerate(np.argsort(self._known, kind="stable")):
            held = sorted([*held, int(number)])[:_SHOWN]
            out[k + 1, : len(held)] = held
        return out


@dataclass(frozen=True, slots=True, eq=False)
class Noticed:
    """For n rows: how many notices were `known`, the `first` three of them, and those at hand with P of their place.

    Row k has the pairs `[at[k]:at[k + 1]]`: the number of the notice and P (NaN: no place).
    """

    kind: _Kind
    events: Events
    rows: Ints
    known: Ints
    first: Ints
    at: Ints
    number: Ints
    chance: Floats

    def notices(self, position: int) -> tuple[AdvanceNotice, ...]:
        """All that the answer for one row can depend on or show, in the order of the register."""
        numbers = {*self.number[self.at[position] : self.at[position + 1]].tolist(), *self.first[position].tolist()}
        return tuple(self.kind.notices[k] for k in sorted(numbers - {-1}))

    def position(self, row: int) -> int:
        """Where a row of the batch stands here."""
        return int(np.searchsorted(self.rows, row))

    def codes(self, inside: float, outside: float, duty: NoticeDuty | None) -> Ints:
        """For each pair: 9 × when given + 3 × time + place, each 0 false, 1 unknown, 2 true; as `covers` tells them."""
        rows = np.repeat(self.rows, np.diff(self.at))
        timed = self._timed(rows, self.number, duty)
        place = np.where(self.chance >= inside - 1e-9, TRUE, np.where(self.chance <= outside + 1e-9, FALSE, UNKNOWN))
        return np.asarray(3 * timed + np.where(np.isnan(self.chance), UNKNOWN, place), np.int64)

    def _timed(self, rows: Ints, numbers: Ints, duty: NoticeDuty | None) -> Ints:
        """3 × when given + time."""
        notices = self.kind
        if not notices.notices:
            return np.zeros(len(rows), np.int64)
        tree = notices.tree
        back = np.empty(len(tree.number), np.int64)
        back[tree.number] = np.arange(len(back))
        k = back[numbers]
        s, e = self.events.start[rows], self.events.end[rows]
        given = _before(tree.given[k], s, e) if duty is None else _in_window(tree.given[k], s, e, duty)
        covered = (tree.start[k] <= s) & (e <= tree.end[k])
        apart = (e < tree.start[k]) | (s > tree.end[k])
        time = np.where(covered, TRUE, np.where(apart, FALSE, UNKNOWN))
        return np.asarray(np.where(s == NO_MOMENT, 3 * UNKNOWN + UNKNOWN, 3 * given + time), np.int64)

    def value(self, inside: float, outside: float, duty: NoticeDuty | None) -> Ints:
        """Does any cover (1 false, 2 unknown, 3 true)? 0 where none is known."""
        codes = self.codes(inside, outside, duty)
        covers = np.minimum(np.minimum(codes // 9, codes // 3 % 3), codes % 3)
        best = np.zeros(len(self.rows), np.int64)
        np.maximum.at(best, np.repeat(np.arange(len(self.rows)), np.diff(self.at)), covers)
        return np.asarray(np.where(self.known == 0, 0, 1 + best), np.int64)

    def told(self, position: int, inside: float, outside: float, duty: NoticeDuty | None) -> "list[Tried]":
        """The notices that the explanation of one row shows: those that may cover, or else the first three."""
        one = self.only(position)
        codes = one.codes(inside, outside, duty)
        may = np.minimum(np.minimum(codes // 9, codes // 3 % 3), codes % 3) != FALSE
        if may.any():
            return [Tried(self.kind.notices[k], code) for k, code in zip(one.number[may], codes[may], strict=True)]
        first = one.first[0][one.first[0] >= 0]
        timed = one._timed(np.repeat(one.rows, len(first)), first, duty)
        return [Tried(self.kind.notices[k], 3 * int(code)) for k, code in zip(first, timed, strict=True)]

    def of(self, rows: Ints) -> "Noticed":
        """Some of the rows, in their order."""
        if len(rows) == len(self.rows):
            return self
        place = np.searchsorted(self.rows, rows)
        lengths = np.diff(self.at)[place]
        at = np.append(0, np.cumsum(lengths))
        pairs = np.arange(at[-1]) + np.repeat(self.at[place] - at[:-1], lengths)
        return Noticed(
            self.kind, self.events, rows, self.known[place], self.first[place], at, self.number[pairs],
            self.chance[pairs],
        )  # fmt: skip

    def only(self, position: int) -> "Noticed":
        """One row alone."""
        a, b = int(self.at[position]), int(self.at[position + 1])
        here = slice(position, position + 1)
        at = np.array([0, b - a])
        return Noticed(
            self.kind, self.events, self.rows[here], self.known[here], self.first[here], at,
            self.number[a:b], self.chance[a:b],
        )  # fmt: skip


def _before(given: Ints, start: Ints, end: Ints) -> Ints:
    return np.asarray(np.where(given < start, TRUE, np.where(given >= end, FALSE, UNKNOWN)), np.int64)


def _in_window(given: Ints, start: Ints, end: Ints, duty: NoticeDuty) -> Ints:
    least = duty.at_least_before.seconds * 1_000_000
    fits, misses = given <= start - least, given > end - least
    if duty.at_most_before is not None:
        most = duty.at_most_before.seconds * 1_000_000
        fits &= given >= end - most
        misses |= given < start - most
    return np.asarray(np.where(fits, TRUE, np.where(misses, FALSE, UNKNOWN)), np.int64)


def _noticed(kind: _Kind, events: Events, rows: Ints) -> Noticed:
    nothing = np.zeros(len(rows) + 1, np.int64)
    if not kind.notices:
        none = np.full((len(rows), _SHOWN), -1, np.int64)
        return Noticed(kind, events, rows, nothing[1:], none, nothing, nothing[:0], np.empty(0))
    pairs = pairs_of(kind.tree, events, rows)
    known_at = events.known_at[rows]
    known = np.searchsorted(kind.learnt, known_at, side="right")
    known = np.where(known_at == NO_MOMENT, len(kind.notices), known)
    chance = _chances(kind, events, np.repeat(rows, np.diff(pairs.first)), pairs.notice, pairs.sure)
    number = kind.tree.number[pairs.notice]
    return Noticed(kind, events, rows, known, kind.firsts[known], pairs.first, number, chance)


def _chances(kind: _Kind, events: Events, rows: Ints, notice: Ints, sure: Ints) -> Floats:
    """P(in the disc) of each pair; only those near the rim are worked out."""
    out = np.where(sure == SURE_IN, 1.0, np.nan)
    open_ = np.flatnonzero((sure != SURE_IN) & ~np.isnan(events.lon[rows]))
    order = open_[np.argsort(notice[open_], kind="stable")]
    cuts = np.flatnonzero(np.diff(notice[order])) + 1
    for group in np.split(order, cuts) if len(order) else ():
        one = kind.notices[int(kind.tree.number[notice[group[0]]])]
        out[group] = chances(notice_disc(one), events, rows[group])
    return out
