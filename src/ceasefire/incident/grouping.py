"""From a table and what is known of its sources to groups of reports: beliefs, density, neighbours, joins."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ceasefire.incident.blocking import boxes, neighbours
from ceasefire.incident.density import Density, learn_density, weigh
from ceasefire.incident.joining import HEAD, ROOT, SIZE, Day, Groups, singles
from ceasefire.incident.knowledge import Knowledge
from ceasefire.incident.merging import agglomerate, gains
from ceasefire.incident.mixture import WIDTH
from ceasefire.incident.plane import Plane
from ceasefire.incident.reconsidering import assemble, enlist, reconsider
from ceasefire.incident.records import KINDS
from ceasefire.incident.settings import FusionSettings
from ceasefire.incident.shapes import beliefs
from ceasefire.incident.table import SATELLITE, Codes, Floats, ReportTable

FLOOR = -3.0
"""Pairs of single reports below this log Bayes factor are never joined directly."""

LARGEST = 64


@dataclass(frozen=True, slots=True)
class Orders:
    """Officers' decisions as rows of the table: sets that are one incident, pairs kept apart, rows that stand alone."""

    together: tuple[tuple[int, ...], ...] = ()
    apart: tuple[tuple[int, int], ...] = ()
    alone: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Grouped:
    """Groups as found, with what made them. `label` (n,): the slot of each report's group."""

    day: Day
    groups: Groups
    density: Density

    @property
    def label(self) -> Codes:
        return self.groups.lists[:-1, ROOT]


def group(
    table: ReportTable, plane: Plane, epoch_s: float, known: Knowledge, settings: FusionSettings, orders: Orders
) -> Grouped:
    """Groups the rows of a table in canonical order; deterministic."""
    day, density = prepare(table, plane, epoch_s, known, settings)
    threshold = known.threshold(settings)
    groups = singles(day)
    day, pairs, first = _neighbourhood(day, groups, table.topic)
    day = _apply(day, groups, orders)
    if orders.together:
        pairs = _between(groups, pairs)
        first = gains(day, groups, pairs[0], pairs[1])
    edges = pairs
    agglomerate(day, groups, threshold, pairs[0], pairs[1], first)
    todo = np.arange(len(table))
    for _ in range(settings.refine):
        before = groups.lists[:-1, ROOT].copy()
        moved = reconsider(day, groups, 1e-6, threshold, todo)
        pairs = _between(groups, edges)
        joined = agglomerate(day, groups, threshold, pairs[0], pairs[1], gains(day, groups, pairs[0], pairs[1]))
        if not moved and not joined:
            break
        todo = _touched(day, groups, before)
    return Grouped(day, groups, density)


def prepare(
    table: ReportTable,
    plane: Plane,
    epoch_s: float,
    known: Knowledge,
    settings: FusionSettings,
    crowd: Floats | None = None,
) -> tuple[Day, Density]:
    """Beliefs, facts and density of a table; no neighbours yet. `crowd` (n,) multiplies the sigmas of each report."""
    tuning = known.tuning(table)
    if crowd is not None:
        tuning = replace(tuning, space=tuning.space * crowd, time=tuning.time * crowd)
    parts, used = beliefs(table, plane, tuning, epoch_s)
    density = learn_density(parts, used, len(table) * known.events_per_report)
    weigh(parts, used, density)
    facts, habits = _facts(table, known)
    sharp, placed = _sharpness(parts, used), np.zeros(len(table), np.int64)
    voice = _numbered([table.voice(row) for row in range(len(table))])
    codes = np.stack([_numbered(table.source), table.source_kind, sharp, placed, voice], axis=1)
    none, empty = np.zeros(len(table) + 1, np.int64), np.zeros(0, np.int64)
    frame = np.append(density.frame, settings.tail)
    day = Day(
        parts, used, facts, codes, none, empty, none, empty, habits, _sizes(known), density.grid, density.hours, frame
    )
    return day, density


def _numbered(names: Sequence[str]) -> Codes:
    """Numbers for names, in the order of the names."""
    return np.unique(np.array(names, dtype=str), return_inverse=True)[1].astype(np.int64).reshape(-1)


def _sizes(known: Knowledge) -> Floats:
    """Log prior of group sizes when an event's number of reports is Poisson with a gamma-distributed mean."""
    a, m = known.evenness, known.reports_per_event
    return np.array([math.lgamma(n + a) - math.lgamma(a) - a * math.log1p(m / a) for n in range(LARGEST)])


def _facts(table: ReportTable, known: Knowledge) -> tuple[Floats, Floats]:
    """(n, 10) posterior kinds, log count and variance; (4, 8) habits as in joining.Day."""
    n = len(table)
    likely = known.confusion[table.source_kind, :, table.kind].reshape(n, len(KINDS))
    share = np.full(len(KINDS), 1 / len(KINDS))
    for _ in range(20):
        kinds = likely * share
        kinds /= np.maximum(kinds.sum(axis=1, keepdims=True), 1e-300)
        share = (kinds.sum(axis=0) + 1.0) / (n + len(KINDS))
    told = np.log(np.maximum(table.count_best, 0.7))
    blind = ~np.isfinite(told) | (table.source_kind == SATELLITE)
    doubt = np.where(blind, np.inf, known.count_sd[table.source_kind] ** 2)
    told = np.where(blind, 0.0, told - known.count_bias[table.source_kind])
    weight = kinds * ~blind[:, None]
    total = weight.sum(axis=0) + 2.0
    typical = (weight * told[:, None]).sum(axis=0) / total
    spread = ((weight * (told[:, None] - typical) ** 2).sum(axis=0) + 2.0) / total
    habits = np.stack([share, typical, np.maximum(spread, 0.1), known.repeat])
    return np.concatenate([kinds, told[:, None], doubt[:, None]], axis=1), habits


def _sharpness(parts: Floats, used: Codes) -> Codes:
    """Rank of each belief by its volume in space and time, sharpest first."""
    if not len(used):
        return np.zeros(0, np.int64)
    alive = np.arange(WIDTH)[None, :] < used[:, None]
    volume = np.sqrt(parts[:, :, 4] * parts[:, :, 7] * parts[:, :, 9])
    size = np.where(alive, np.exp(parts[:, :, 0]) * volume, 0.0).sum(axis=1)
    rank = np.empty(len(used), np.int64)
    rank[np.argsort(size, kind="stable")] = np.arange(len(used))
    return rank


def _neighbourhood(day: Day, groups: Groups, topic: Codes) -> tuple[Day, Codes, Floats]:
    """The day with its neighbour lists; pairs (2, m) worth joining and their gains."""
    box = boxes(day.parts, day.used, 3.0)
    pairs = neighbours(box, np.argsort(box[:, 4], kind="stable"))
    pairs = np.ascontiguousarray(pairs[:, topic[pairs[0]] == topic[pairs[1]]])
    first = gains(day, groups, pairs[0], pairs[1])
    near = first > FLOOR
    pairs, first = np.ascontiguousarray(pairs[:, near]), first[near]
    start, lists = _compressed(len(day.used), pairs)
    return day._replace(start=start, near=lists), pairs, first


def _compressed(n: int, pairs: Codes) -> tuple[Codes, Codes]:
    """Pairs both ways as compressed lists: (start (n+1,), others)."""
    one, other = np.concatenate([pairs[0], pairs[1]]), np.concatenate([pairs[1], pairs[0]])
    order = np.lexsort((other, one))
    start = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount(one, minlength=n), out=start[1:])
    return start, other[order]


def _between(groups: Groups, pairs: Codes) -> Codes:
    """Distinct pairs of groups (2, m), lower slot first, that hold a pair of neighbouring reports."""
    root = groups.lists[:, ROOT]
    a, b = root[pairs[0]], root[pairs[1]]
    low, high = np.minimum(a, b), np.maximum(a, b)
    code = np.unique((low * len(root) + high)[low != high])
    return np.stack([code // max(len(root), 1), code % max(len(root), 1)])


def _touched(day: Day, groups: Groups, before: Codes) -> Codes:
    """Reports whose group, or a neighbour's group, changed."""
    n = len(before)
    now = groups.lists[:-1, ROOT]
    changed = now != before
    slots = np.zeros(n, bool)
    slots[now[changed]] = True
    slots[before[changed]] = True
    mine = slots[now]
    owner = np.repeat(np.arange(n), np.diff(day.start))
    mine[owner[mine[day.near]]] = True
    return np.flatnonzero(mine)


def _apply(day: Day, groups: Groups, orders: Orders) -> Day:
    """Joins what officers joined, keeps apart what they parted, pins what they placed."""
    if not (orders.together or orders.apart or orders.alone):
        return day
    n = len(day.used)
    codes = day.codes.copy()
    apart = [(a, b) for a, b in orders.apart] + [(b, a) for a, b in orders.apart] + [(r, -1) for r in orders.alone]
    apart.sort()
    start = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount([a for a, _ in apart], minlength=n), out=start[1:])
    for members in orders.together:
        codes[list(members), 3] = 1
    codes[list(orders.alone), 3] = 1
    pinned = day._replace(codes=codes, apart_start=start, apart=np.array([b for _, b in apart], np.int64))
    for members in orders.together:
        force(day, groups, np.array(sorted(members), np.int64))
    return pinned


def force(day: Day, groups: Groups, members: Codes) -> None:
    """Makes the reports one group whatever the method thinks of it."""
    for r in members:
        groups.lists[r, SIZE], groups.lists[r, HEAD] = 0, -1
    ordered = members.copy()
    assemble(day, groups, int(members[0]), ordered, np.empty((WIDTH, 10)))
    enlist(groups.lists, int(members[0]), ordered)
