"""Many raw detections to few confirmed ones: what one camera saw in one place at m moments within a few seconds.

A ground grid with a time axis keeps this bounded: occupied cells that touch (in place and time) belong together, and a
group is confirmed when `moments` different moments fall within `window_s`. Arrays in, arrays out; nothing is random.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
METRES_A_DEGREE = 111_195.0
SAFE = 2**62


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """When raw detections count as one confirmed: score floor, grid cell (m), m moments within a window (s).

    A confirmed group longer than `slice_s` becomes one observation a slice: a parked car is not one event a day. A
    group wider than `tile_m` in which several things were seen at once becomes one observation a ground tile: a busy
    road is no single event two kilometres long; one thing that drives on stays one.
    """

    score: float = 0.5
    cell_m: float = 50.0
    moments: int = 3
    window_s: float = 10.0
    slice_s: float = 300.0
    tile_m: float = 250.0


def groups(camera: Ints, kind: Ints, lat: Floats, lon: Floats, seconds: Floats, rule: Rule) -> Ints:
    """Group number of each detection (n,): same camera, same kind, touching cells of ground and time."""
    if not len(lat):
        return np.empty(0, dtype=np.int64)
    scale = METRES_A_DEGREE * np.cos(np.radians(float(np.median(lat))))
    steps = [lon * scale / rule.cell_m, lat * METRES_A_DEGREE / rule.cell_m, seconds / rule.window_s]
    cells = np.stack([camera, kind, *(np.floor(step - step.min()).astype(np.int64) for step in steps)], axis=1)
    occupied, member = np.unique(cells, axis=0, return_inverse=True)
    labels = _touching(occupied)
    return np.asarray(labels[member.reshape(-1)], dtype=np.int64)


def _touching(occupied: Ints) -> Ints:
    """Component number of each occupied cell (rows sorted): neighbours differ by at most 1 in each of three axes."""
    keys, strides = _keys(occupied)
    ones, others = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            for dt in (0, 1):
                if dt == 0 and (dx, dy) <= (0, 0):
                    continue
                wanted = keys + dx * strides[2] + dy * strides[3] + dt * strides[4]
                at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
                met = np.flatnonzero(keys[at] == wanted)
                ones.append(met)
                others.append(at[met])
    one, other = np.concatenate(ones), np.concatenate(others)
    links = coo_matrix((np.ones(len(one)), (one, other)), shape=(len(keys), len(keys)))
    return np.asarray(connected_components(links, directed=False)[1], dtype=np.int64)


def _keys(occupied: Ints) -> tuple[npt.NDArray[Any], list[int]]:
    """One number a cell, in the order of the rows, and what a step of one along each column adds to it.

    Empty stretches are shortened to one empty cell first. Each column has room for one step beyond both ends, so that
    no step can land in another row's number; numbers beyond 64 bits become Python integers.
    """
    dense = np.stack([_shortened(column) for column in occupied.T], axis=1)
    strides = [1] * dense.shape[1]
    for column in range(dense.shape[1] - 1, 0, -1):
        strides[column - 1] = strides[column] * (int(dense[:, column].max()) + 3)
    largest = strides[0] * (int(dense[:, 0].max()) + 2)
    kind = np.int64 if largest < SAFE else object
    return ((dense + 1).astype(kind) * np.array(strides, dtype=kind)).sum(axis=1), strides


def _shortened(column: Ints) -> Ints:
    """The same order and neighbourhood with small numbers: a gap of two or more becomes a gap of two."""
    values, member = np.unique(column, return_inverse=True)
    steps = np.minimum(np.diff(values, prepend=values[:1]), 2)
    return np.asarray(np.cumsum(steps)[member.reshape(-1)], dtype=np.int64)


def confirmed(group: Ints, seconds: Floats, rule: Rule) -> npt.NDArray[np.bool_]:
    """Which detections belong to a group with `rule.moments` different moments within `rule.window_s`."""
    if not len(group):
        return np.empty(0, dtype=np.bool_)
    pairs = np.unique(np.stack([group.astype(np.float64), seconds], axis=1), axis=0)
    reach = rule.moments - 1
    if len(pairs) <= reach:
        return np.zeros(len(group), dtype=np.bool_)
    first, last = pairs[: len(pairs) - reach], pairs[reach:]
    close = (first[:, 0] == last[:, 0]) & (last[:, 1] - first[:, 1] <= rule.window_s)
    return np.isin(group, first[close, 0].astype(np.int64))


def slices(group: Ints, seconds: Floats, rule: Rule) -> Ints:
    """Group numbers again, long groups cut every `rule.slice_s` from their own beginning."""
    _, member = np.unique(group, return_inverse=True)
    member = member.reshape(-1)
    begin = np.full(member.max(initial=-1) + 1, np.inf)
    np.minimum.at(begin, member, seconds)
    piece = np.floor((seconds - begin[member]) / rule.slice_s).astype(np.int64)
    _, cut = np.unique(np.stack([member, piece], axis=1), axis=0, return_inverse=True)
    return np.asarray(cut.reshape(-1), dtype=np.int64)


def tiles(group: Ints, lat: Floats, lon: Floats, seconds: Floats, rule: Rule) -> Ints:
    """Group numbers again, wide groups of several things at once cut along a ground grid of `rule.tile_m`."""
    if not len(group):
        return group
    scale = METRES_A_DEGREE * np.cos(np.radians(float(np.median(lat))))
    ground = [lon * scale, lat * METRES_A_DEGREE]
    _, member = np.unique(group, return_inverse=True)
    member = member.reshape(-1)
    wide = np.maximum(*(_extent(member, axis) for axis in ground)) > rule.tile_m
    _, moment, at_once = np.unique(np.stack([member, seconds], axis=1), axis=0, return_inverse=True, return_counts=True)
    most = np.zeros(member.max() + 1, dtype=np.int64)
    np.maximum.at(most, member, at_once[moment.reshape(-1)])
    cut = (wide & (most > 1))[member]
    columns = [np.where(cut, np.floor(axis / rule.tile_m), 0).astype(np.int64) for axis in ground]
    _, tile = np.unique(np.stack([member, *columns], axis=1), axis=0, return_inverse=True)
    return np.asarray(tile.reshape(-1), dtype=np.int64)


def _extent(member: Ints, axis: Floats) -> Floats:
    """Largest less smallest value of each group."""
    low, high = np.full(member.max() + 1, np.inf), np.full(member.max() + 1, -np.inf)
    np.minimum.at(low, member, axis)
    np.maximum.at(high, member, axis)
    return high - low
