"""Notices of one kind, found by time and place: which of thousands can cover an event at all, without trying each.

A balanced tree over time windows and discs (built by halving along the widest of time, longitude and latitude; Bentley
1975); a node knows the hull of its windows and discs. What the search leaves out surely does not cover: its window does
not touch the event's time, or the whole disc lies 6.1 sigmas and more from the place, where P(inside) is below 2e-8 and
counts as 0.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import njit

from ceasefire.agreement.batch.columns import NO_MOMENT, Events, Floats, Ints, microseconds
from ceasefire.agreement.facts import AdvanceNotice
from ceasefire.geometry.frame import earth_centred

_LEAF = 4
_SIGMAS = 6.1
_SLACK_M = 1.0
_NEVER, _EVER = np.iinfo(np.int64).min, np.iinfo(np.int64).max
SURE_IN, OPEN = 1, 2
"""What distance alone says of a place and a disc: surely inside, or P has to be worked out."""


@dataclass(frozen=True, slots=True, eq=False)
class NoticeTree:
    """m notices in tree order; `number` is their place in the list given. Nodes as a heap over `runs`."""

    number: Ints
    given: Ints
    start: Ints
    end: Ints
    known: Ints
    centre: Floats
    radius: Floats
    runs: Ints
    since: Ints
    until: Ints
    middle: Floats
    reach: Floats


def tree_of(notices: Sequence[AdvanceNotice]) -> NoticeTree:
    """Put a tree over notices (at least one)."""
    centre = earth_centred([one.lon for one in notices], [one.lat for one in notices])
    times = np.array(
        [[microseconds(t) for t in (one.given_at, one.start, one.end, one.known_from)] for one in notices], np.int64
    )
    leaves = 1
    while leaves * _LEAF < len(notices):
        leaves *= 2
    order = _halved(np.arange(len(notices)), np.column_stack([centre / 1e4, times[:, 1] / 3.6e9]), leaves)
    radius = np.array([one.radius_m for one in notices])[order]
    runs = _runs(len(notices), leaves)
    given, start, end, known = times[order].T.copy()
    centre = np.ascontiguousarray(centre[order])
    since, until, middle, reach = _hulls(runs, start, end, centre, radius)
    return NoticeTree(order, given, start, end, known, centre, radius, runs, since, until, middle, reach)


def _halved(members: Ints, where: Floats, leaves: int) -> Ints:
    """Members in the order of the leaves: halved along the axis in which they spread most."""
    if leaves == 1:
        return members
    axis = int(np.argmax(np.ptp(where[members], axis=0)))
    members = members[np.argsort(where[members, axis], kind="stable")]
    half = _cut(len(members), leaves)
    return np.concatenate([_halved(part, where, leaves // 2) for part in (members[:half], members[half:])])


def _cut(members: int, leaves: int) -> int:
    return (members * (leaves // 2) + leaves - 1) // leaves


def _runs(members: int, leaves: int) -> Ints:
    runs = np.zeros((2 * leaves, 2), np.int64)
    runs[1] = 0, members
    for node in range(1, leaves):
        start, end = runs[node]
        below = leaves >> (node.bit_length() - 1)
        middle = start + _cut(end - start, below)
        runs[2 * node], runs[2 * node + 1] = (start, middle), (middle, end)
    return runs


def _hulls(runs: Ints, start: Ints, end: Ints, centre: Floats, radius: Floats) -> tuple[Ints, Ints, Floats, Floats]:
    """For each node: earliest start, latest end, and a ball in space around all its discs."""
    since, until = np.full(len(runs), _EVER), np.full(len(runs), _NEVER)
    middle, reach = np.zeros((len(runs), 3)), np.full(len(runs), -np.inf)
    for node, (a, b) in enumerate(runs):
        if node and b > a:
            since[node], until[node] = start[a:b].min(), end[a:b].max()
            middle[node] = centre[a:b].mean(axis=0)
            reach[node] = (np.linalg.norm(centre[a:b] - middle[node], axis=1) + radius[a:b]).max() * 1.001
    return since, until, middle, reach


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """For n rows the notices that may cover them: row k has `notice[first[k]:first[k + 1]]` (places in the tree).

    `sure` says what distance alone tells of the place (`SURE_IN`, or `OPEN` where P has to be worked out).
    """

    rows: Ints
    first: Ints
    notice: Ints
    sure: Ints


def pairs_of(tree: NoticeTree, events: Events, rows: Ints) -> Pairs:
    """The notices that may cover each of these rows, in the order in which they were given to `tree_of`."""
    lon, lat = events.lon[rows], events.lat[rows]
    placed = ~np.isnan(lon)
    where = earth_centred(np.where(placed, lon, 0.0), np.where(placed, lat, 0.0))
    doubt = np.where(placed, _SIGMAS * np.maximum(events.semi_major[rows], events.semi_minor[rows]) + _SLACK_M, np.inf)
    start, end = events.start[rows], events.end[rows]
    start, end = np.where(start == NO_MOMENT, _NEVER, start), np.where(start == NO_MOMENT, _EVER, end)
    known = np.where(events.known_at[rows] == NO_MOMENT, _EVER, events.known_at[rows])
    asked = (where, doubt, start, end, known)
    counts = np.zeros(len(rows) + 1, np.int64)
    nothing = np.empty(0, np.int64)
    _search(*_fields(tree), *asked, counts, nothing, nothing, False)
    first = np.cumsum(counts)
    notice, sure = np.empty(first[-1], np.int64), np.empty(first[-1], np.int64)
    _search(*_fields(tree), *asked, first, notice, sure, True)
    return Pairs(rows, first, notice, sure)


def _fields(tree: NoticeTree) -> tuple[Any, ...]:
    times = (tree.number, tree.start, tree.end, tree.known)
    return (*times, tree.centre, tree.radius, tree.runs, tree.since, tree.until, tree.middle, tree.reach)


def _search_py(
    number: Ints, start: Ints, end: Ints, known: Ints, centre: Floats, radius: Floats,
    runs: Ints, since: Ints, until: Ints, middle: Floats, reach: Floats,
    where: Floats, doubt: Floats, begin: Ints, last: Ints, known_at: Ints,
    first: Ints, notice: Ints, sure: Ints, write: bool,
) -> None:  # fmt: skip
    """Count (into `first`, one row later) or write the notices of each row."""
    waiting = np.empty(128, np.int64)
    leaves = runs.shape[0] // 2
    for row in range(where.shape[0]):
        waiting[0], left, found = 1, 1, 0
        x, y, z = where[row]
        while left > 0:
            left -= 1
            node = waiting[left]
            if since[node] > last[row] or until[node] < begin[row]:
                continue
            dx, dy, dz = x - middle[node, 0], y - middle[node, 1], z - middle[node, 2]
            if math.sqrt(dx * dx + dy * dy + dz * dz) > reach[node] + doubt[row]:
                continue
            if node < leaves:
                waiting[left], waiting[left + 1] = 2 * node + 1, 2 * node
                left += 2
                continue
            for k in range(runs[node, 0], runs[node, 1]):
                if start[k] > last[row] or end[k] < begin[row] or known[k] > known_at[row]:
                    continue
                dx, dy, dz = x - centre[k, 0], y - centre[k, 1], z - centre[k, 2]
                chord = math.sqrt(dx * dx + dy * dy + dz * dz)
                if chord > 1.001 * radius[k] + doubt[row]:
                    continue
                if write:
                    at = first[row] + found
                    while at > first[row] and number[notice[at - 1]] > number[k]:
                        notice[at], sure[at] = notice[at - 1], sure[at - 1]
                        at -= 1
                    notice[at], sure[at] = k, SURE_IN if 1.001 * chord + doubt[row] < 0.999 * radius[k] else OPEN
                found += 1
        if not write:
            first[row + 1] = found


_search: Callable[..., None] = njit(cache=True)(_search_py)
