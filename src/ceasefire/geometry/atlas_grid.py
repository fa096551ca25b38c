"""The grid of an atlas: for each cell the zones that hold all of it, and those whose border runs through it.

Cells with the same answer share one kind. A border in a cell keeps the sides that a ray to the east, from anywhere in
the cell, can meet in a way that depends on the point: those that touch the cell, and those east of it that end within
its row. Sides east of it that cross the whole row count one turn each, once and for all. Cells are taken a millionth
wider than they are, far more than rounding can move a point.
"""

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ceasefire.geometry.border import Ints
from ceasefire.geometry.frame import Floats

Int32s = NDArray[np.int32]
_PAD = 1e-6
LONE = 2**30


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """`box`: west, south, east, north, cells a degree east and north; `kinds`: kind of each cell, rows from the south.

    Kind 0 is nothing; -1 - k the zone k holding all; from LONE on: border kind - LONE alone; any other kind k has the
    items `items[starts[k]:starts[k + 1]]`. An item is the number of a zone that holds the cell, or -1 - b for border b:
    zone `borders[b, 0]`, sides `asked[borders[b, 1]:borders[b, 2]]`, and 1 if the sides not asked add a turn.
    `bits`: 2 to their power is how many cells the grid is wide and high.
    """

    box: Floats
    bits: int
    kinds: Int32s
    starts: Int32s
    items: Int32s
    borders: Int32s
    asked: Int32s

    @property
    def tables(self) -> tuple[Floats, int, Int32s, Int32s, Int32s, Int32s, Int32s]:
        """All of it, in the order the searches take it."""
        return self.box, self.bits, self.kinds, self.starts, self.items, self.borders, self.asked


def draw(sides: Floats, ends: Ints, bits: int) -> Grid:
    """The grid over sides (n, 4) of zones `sides[ends[k]:ends[k + 1]]`; 2 to the power of `bits` cells each way."""
    cells = 1 << bits
    box = _box(sides, cells)
    scaled = (sides - np.tile(box[:2], 2)) * np.tile(box[4:], 2)
    kinds = np.zeros(cells * cells, np.int32)
    parents, said = np.zeros(1, np.int32), np.zeros(1, np.int32)
    borders, asked = [np.zeros((0, 4), np.int32)], [np.zeros(0, np.int32)]
    many, sides_kept = 0, 0
    for zone in range(len(ends) - 1):
        first, end = int(ends[zone]), int(ends[zone + 1])
        where, own, kept = _rasterise(scaled[first:end], cells)
        own[:, 0], own[:, 1:3] = zone, own[:, 1:3] + sides_kept
        parents, said = _stack(kinds, parents, said, where, zone, many)
        borders.append(own)
        asked.append(kept + np.int32(first))
        many, sides_kept = many + len(own), sides_kept + len(kept)
    starts, items = _unstack(kinds, parents, said)
    return Grid(box, bits, kinds, starts, items, np.vstack(borders), np.concatenate(asked))


def _box(sides: Floats, cells: int) -> Floats:
    if not len(sides):
        return np.array([0.0, 0.0, -1.0, -1.0, 0.0, 0.0])
    corners = sides.reshape(-1, 2)
    low, high = corners.min(axis=0), corners.max(axis=0)
    wide = np.maximum(high - low, 1e-9)
    return np.concatenate([low, high, cells * (1 - 1e-9) / wide])


@njit(cache=True)
def _rows(v0: float, v1: float, cells: int) -> tuple[int, int]:
    """First and last row or column that a stretch touches."""
    low, high = min(v0, v1) - _PAD, max(v0, v1) + _PAD
    return max(0, int(np.floor(low))), min(cells - 1, int(np.floor(high)))


@njit(cache=True)
def _across(side: Floats, row: int) -> tuple[float, float]:
    """From which to which column coordinate a side runs within a row."""
    u0, v0, u1, v1 = side[0], side[1], side[2], side[3]
    low, high = row - _PAD, row + 1 + _PAD
    if v0 == v1:
        return min(u0, u1) - _PAD, max(u0, u1) + _PAD
    one, two = (low - v0) / (v1 - v0), (high - v0) / (v1 - v0)
    start, end = max(0.0, min(one, two)), min(1.0, max(one, two))
    a, b = u0 + start * (u1 - u0), u0 + end * (u1 - u0)
    return min(a, b) - _PAD, max(a, b) + _PAD


@njit(cache=True)
def _sort_into_rows(sides: Floats, cells: int) -> tuple[Ints, Ints]:
    """The sides that touch each row: `listed[starts[row]:starts[row + 1]]`."""
    starts = np.zeros(cells + 1, np.int64)
    for k in range(sides.shape[0]):
        first, last = _rows(sides[k, 1], sides[k, 3], cells)
        for row in range(first, last + 1):
            starts[row + 1] += 1
    for row in range(cells):
        starts[row + 1] += starts[row]
    listed, filled = np.empty(starts[cells], np.int64), starts.copy()
    for k in range(sides.shape[0]):
        first, last = _rows(sides[k, 1], sides[k, 3], cells)
        for row in range(first, last + 1):
            listed[filled[row]] = k
            filled[row] += 1
    return starts, listed


@njit(cache=True)
def _rasterise(sides: Floats, cells: int) -> tuple[Int32s, Int32s, Int32s]:
    """One zone: its cells (number, border or -1 if all inside), borders (0, first side, end, turn), sides asked."""
    starts, listed = _sort_into_rows(sides, cells)
    where, found = np.empty((1024, 2), np.int32), 0
    borders, many = np.empty((1024, 4), np.int32), 0
    asked, kept = np.empty(4096, np.int32), 0
    touched = np.zeros(cells + 1, np.int64)
    spans = np.empty((sides.shape[0], 2))
    for row in range(cells):
        here = listed[starts[row] : starts[row + 1]]
        if here.size == 0:
            continue
        touched[:] = 0
        west, east = cells, -1
        for m in range(here.size):
            spans[m, 0], spans[m, 1] = _across(sides[here[m]], row)
            first, last = _rows(spans[m, 0] + _PAD, spans[m, 1] - _PAD, cells)
            touched[first] += 1
            touched[last + 1] -= 1
            west, east = min(west, first), max(east, last)
        if found + east - west + 1 > where.shape[0]:
            where = _longer(where, found, cells)
        running, fresh, inside = 0, True, False
        for column in range(west, east + 1):
            running += touched[column]
            if running == 0:
                if fresh:
                    inside = _centre_inside(sides, here, column + 0.5, row + 0.5)
                    fresh = False
                if inside:
                    where[found, 0], where[found, 1] = row * cells + column, -1
                    found += 1
                continue
            fresh = True
            if many == borders.shape[0]:
                borders = _longer(borders, many, many)
            if kept + here.size > asked.size:
                wider = np.empty(2 * asked.size + here.size, np.int32)
                wider[:kept] = asked[:kept]
                asked = wider
            where[found, 0], where[found, 1] = row * cells + column, many
            borders[many, 0], borders[many, 1], borders[many, 3] = 0, kept, 0
            for m in range(here.size):
                v0, v1 = sides[here[m], 1], sides[here[m], 3]
                whole = min(v0, v1) < row - _PAD and max(v0, v1) > row + 1 + _PAD
                if spans[m, 1] < column - _PAD:
                    continue
                if spans[m, 0] > column + 1 + _PAD and whole:
                    borders[many, 3] ^= 1
                    continue
                asked[kept] = here[m]
                kept += 1
            borders[many, 2] = kept
            found, many = found + 1, many + 1
    return where[:found], borders[:many], asked[:kept]


@njit(cache=True)
def _longer(table: Int32s, filled: int, more: int) -> Int32s:
    wider = np.empty((2 * table.shape[0] + more, table.shape[1]), np.int32)
    wider[:filled] = table[:filled]
    return wider


@njit(cache=True)
def _centre_inside(sides: Floats, here: Ints, u: float, v: float) -> bool:
    """Is the middle of a cell without a border inside? No side is near, so plain floating point decides."""
    odd = False
    for m in range(here.size):
        u0, v0, u1, v1 = sides[here[m]]
        if (v0 > v) != (v1 > v) and u0 + (v - v0) / (v1 - v0) * (u1 - u0) > u:
            odd = not odd
    return odd


@njit(cache=True)
def _stack(kinds: Int32s, parents: Int32s, said: Int32s, where: Int32s, zone: int, many: int) -> tuple[Int32s, Int32s]:
    """Lay one zone over the cells: a kind is the kind below and one item more; equal ones are shared."""
    count = parents.size
    after = np.full(count, -1, np.int32)
    longer_parents, longer_said = np.empty(count + where.shape[0], np.int32), np.empty(count + where.shape[0], np.int32)
    longer_parents[:count], longer_said[:count] = parents, said
    made = count
    for m in range(where.shape[0]):
        cell, border = where[m, 0], where[m, 1]
        below = kinds[cell]
        if border < 0 and after[below] >= 0:
            kinds[cell] = after[below]
            continue
        if border < 0:
            after[below] = made
        longer_parents[made], longer_said[made] = below, zone if border < 0 else -1 - (many + border)
        kinds[cell] = made
        made += 1
    return longer_parents[:made], longer_said[:made]


@njit(cache=True)
def _unstack(kinds: Int32s, parents: Int32s, said: Int32s) -> tuple[Int32s, Int32s]:
    """Number the kinds that cells have anew and write out their items, zones in rising order."""
    number, shown, made, total = np.zeros(parents.size, np.int32), np.zeros(parents.size + 1, np.int32), 1, 0
    for cell in range(kinds.size):
        kind = kinds[cell]
        if kind == 0 or number[kind] != 0:
            continue
        if parents[kind] == 0:
            number[kind] = -1 - said[kind] if said[kind] >= 0 else LONE - 1 - said[kind]
            continue
        number[kind], shown[made] = made, kind
        made += 1
        while kind > 0:
            total += 1
            kind = parents[kind]
    starts, items = np.zeros(made + 1, np.int32), np.empty(total, np.int32)
    for new in range(made):
        kind, depth = shown[new], 0
        while kind > 0:
            depth += 1
            kind = parents[kind]
        starts[new + 1] = starts[new] + depth
        kind = shown[new]
        for m in range(starts[new + 1] - 1, starts[new] - 1, -1):
            items[m] = said[kind]
            kind = parents[kind]
    for cell in range(kinds.size):
        kinds[cell] = number[kinds[cell]]
    return starts, items
