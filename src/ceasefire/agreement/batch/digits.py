"""Comparisons as digits: arrays in, for each event on which side of what is written it lies."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TypeVar

import numpy as np

from ceasefire.agreement.batch.atoms import narrowed
from ceasefire.agreement.batch.columns import NO_BOUND, NOT_COUNTED, Events, Floats, Ints
from ceasefire.agreement.batch.columns import microseconds as us
from ceasefire.agreement.text import Cap, Thresholds

Digit = tuple[Ints, int]
"""One value an event, each below the second member."""
T = TypeVar("T")


def by_threshold(chance: Floats, thresholds: Thresholds) -> Ints:
    """As `by_threshold`: 2 inside, 0 outside, 1 between (or no place)."""
    inside, outside = chance >= thresholds.inside - 1e-9, chance <= thresholds.outside + 1e-9
    return np.asarray(np.where(inside, 2, np.where(outside, 0, 1)), np.int64)


def counted(cap: Cap, events: Events, rows: Ints) -> Iterator[Digit]:
    """Were any of the classes counted, and on which side of the bounds are the sums?"""
    low, high = np.zeros(len(rows), np.int64), np.zeros(len(rows), np.int64)
    any_, bounded = np.zeros(len(rows), bool), np.ones(len(rows), bool)
    for name in dict.fromkeys(cap.of):
        if name in events.tallies:
            least, most = (column[rows] for column in events.tallies[name])
            there = least != NOT_COUNTED
            low += np.where(there, least, 0)
            high += np.where(there & (most != NO_BOUND), most, 0)
            bounded &= ~there | (most != NO_BOUND)
            any_ |= there
    yield any_.astype(np.int64), 2
    if cap.at_most is not None:
        yield (any_ & (low > cap.at_most)) + 2 * (any_ & bounded & (high <= cap.at_most)), 4
    if cap.at_least is not None:
        yield (any_ & (low >= cap.at_least)) + 2 * (any_ & bounded & (high < cap.at_least)), 4


def beside(values: Floats, marks: tuple[float, ...]) -> Digit:
    """Below, on or above each mark; the last digit for no value."""
    own = np.array(sorted(set(marks)))
    low, up = np.searchsorted(own, values, side="left"), np.searchsorted(own, values, side="right")
    return np.asarray(np.where(np.isnan(values), 2 * len(own) + 1, low + up), np.int64), 2 * len(own) + 2


def turns(instants: Ints, some: Iterable[datetime]) -> Digit:
    """From a rank among all instants to the rank among some of them, and how many such ranks there are."""
    own = np.array([us(one) for one in some], np.int64)
    return narrowed(instants, own), 2 * len(own) + 2


def known(learnt: Ints, some: Iterable[datetime]) -> Digit:
    """From how many of all moments of knowledge have passed to how many of some of them; last: everything counts."""
    own = np.array([us(one) for one in some], np.int64)
    return np.append(np.append(0, np.searchsorted(own, learnt, side="right")), len(own) + 1), len(own) + 2


def distinct(values: Iterable[T]) -> tuple[T, ...]:
    """Each once, in order; compared, not hashed, because tests may hold tables."""
    out: list[T] = []
    for value in values:
        if value not in out:
            out.append(value)
    return tuple(out)
