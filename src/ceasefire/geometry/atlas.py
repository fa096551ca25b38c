"""Many zones at once: for each point the list of zones that hold it, exactly, at tens of millions of points a second.

Sides are straight in longitude and latitude (RFC 7946) and corners are the doubles as stored; a point exactly on a
side or a corner, of an outer ring or a hole, is inside. A grid over all zones knows for each cell which zones hold all
of it and which have a border in it; for these the sides that matter in the cell are kept, and asked with the exact
predicate of `orient`. The grid is drawn in `atlas_grid`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numba import njit
from numpy.typing import ArrayLike

from ceasefire.geometry.atlas_grid import LONE, Grid, Int32s, draw
from ceasefire.geometry.border import Ints
from ceasefire.geometry.frame import Floats
from ceasefire.geometry.orient import ROUNDING, UNDERFLOW, exact_orientation, too_fine
from ceasefire.geometry.zone import Zone
from ceasefire.vocabulary.refusal import Refusal

_MOST_CELLS_BITS = 10
_CELLS_A_SIDE = 5.0
_TILE_BITS = 5
_BLOCK = 2**15


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """Zones by number, in the order given: their names, all their sides (n, 4) lon lat lon lat, and the grid."""

    names: tuple[str, ...]
    sides: Floats
    grid: Grid


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """Point k lies in the zones `zones[offsets[k]:offsets[k + 1]]`, numbers in rising order."""

    offsets: Ints
    zones: Int32s


def atlas_of(zones: Sequence[Zone]) -> Atlas:
    """Make zones ready to be asked together; refuses a corner nearer to zero than 1e-144 degrees that is not zero."""
    sides, ends = [np.empty((0, 4))], []
    for zone in zones:
        rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(shapely.get_parts(zone.shape))]
        own = np.vstack([np.hstack([ring[:-1], ring[1:]]) for ring in rings])
        if too_fine(own):
            raise Refusal("zone-too-fine", zone=zone.name)
        sides.append(own)
        ends.append(len(own))
    together = np.ascontiguousarray(np.vstack(sides))
    bits = int(np.clip(np.log2(_CELLS_A_SIDE * np.sqrt(len(together) + 1)), 4, _MOST_CELLS_BITS))
    return Atlas(tuple(zone.name for zone in zones), together, draw(together, np.cumsum([0, *ends]), bits))


def zones_holding(atlas: Atlas, lon: ArrayLike, lat: ArrayLike) -> Held:
    """For n points in degrees the zones that hold each; a position that is no number lies in none."""
    x, y = _same(lon, lat)
    offsets, zones = _all(atlas.sides, *atlas.grid.tables, x, y)
    return Held(offsets, zones)


def first_zone(atlas: Atlas, lon: ArrayLike, lat: ArrayLike) -> Int32s:
    """For n points in degrees the first zone, in the order given, that holds each; -1 where none does."""
    x, y = _same(lon, lat)
    return np.asarray(_first(atlas.sides, *atlas.grid.tables, x, y))


def _same(lon: ArrayLike, lat: ArrayLike) -> tuple[Floats, Floats]:
    x, y = np.broadcast_arrays(np.atleast_1d(np.asarray(lon, float)), np.atleast_1d(np.asarray(lat, float)))
    return np.ascontiguousarray(x), np.ascontiguousarray(y)


@njit(cache=True)
def _holds(sides: Floats, asked: Int32s, borders: Int32s, b: int, x: float, y: float) -> bool:
    """Is a point, in a cell that border b crosses, inside its zone or on the border?

    A side counts if it passes the point's height and the point is on its left on the way up, on its right on the way
    down. Where the quick determinant is not sure, the exact one says so, and whether the point is on the side.
    """
    odd = borders[b, 3] == 1
    for m in range(borders[b, 1], borders[b, 2]):
        k = asked[m]
        ax, ay, bx, by = sides[k, 0], sides[k, 1], sides[k, 2], sides[k, 3]
        one, two = (ax - x) * (by - y), (ay - y) * (bx - x)
        turn, left = one - two, one > two
        if not abs(turn) > ROUNDING * (abs(one) + abs(two)) + UNDERFLOW:
            exact = exact_orientation(ax, ay, bx, by, x, y)
            if exact == 0 and min(ax, bx) <= x <= max(ax, bx) and min(ay, by) <= y <= max(ay, by):
                return True
            left = exact > 0
        odd ^= ((ay > y) != (by > y)) & (left == (by > ay))
    return bool(odd)


@njit(cache=True)
def _sort_by_tile(
    box: Floats, bits: int, kinds: Int32s, lon: Floats, lat: Floats, x: Floats, y: Floats, order: Int32s, kind: Int32s
) -> int:
    """Write the points that lie on the grid in the order of its tiles (32 × 32 over all); how many they are.

    `order` are their numbers, x, y, kind what they have. Neighbours then find what they need in the processor's caches.
    """
    small = max(0, bits - _TILE_BITS)
    tall = bits - small
    tiles, filled = np.empty(lon.size, np.int16), np.zeros((1 << (2 * tall)) + 2, np.int32)
    for i in range(lon.size):
        tile = 1 << (2 * tall)
        if box[0] <= lon[i] <= box[2] and box[1] <= lat[i] <= box[3]:
            row, column = int((lat[i] - box[1]) * box[5]), int((lon[i] - box[0]) * box[4])
            tile = ((row >> small) << tall) + (column >> small)
        tiles[i] = tile
        filled[tile + 1] += 1
    for tile in range((1 << (2 * tall)) + 1):
        filled[tile + 1] += filled[tile]
    many = filled[1 << (2 * tall)]
    for i in range(lon.size):
        k = filled[tiles[i]]
        filled[tiles[i]] = k + 1
        x[k], y[k], order[k] = lon[i], lat[i], i
    for k in range(many):
        kind[k] = kinds[(int((y[k] - box[1]) * box[5]) << bits) + int((x[k] - box[0]) * box[4])]
    return int(many)


@njit(cache=True)
def _all(
    sides: Floats,
    box: Floats,
    bits: int,
    kinds: Int32s,
    starts: Int32s,
    items: Int32s,
    borders: Int32s,
    asked: Int32s,
    lon: Floats,
    lat: Floats,
) -> tuple[Ints, Int32s]:
    """Block by block: find the zones of the points in the order of the tiles, then write them in the points' order.

    `told` holds for each point its only zone, -1 for none, or -2 - the place in `lists` of a count and so many zones.
    """
    offsets, zones = np.zeros(lon.size + 1, np.int64), np.empty(lon.size + 2 * _BLOCK, np.int32)
    x, y, order, kind = np.empty(_BLOCK), np.empty(_BLOCK), np.empty(_BLOCK, np.int32), np.empty(_BLOCK, np.int32)
    told, lists, many = np.empty(_BLOCK, np.int32), np.empty(8 * _BLOCK, np.int32), 0
    for start in range(0, lon.size, _BLOCK):
        size, listed = min(_BLOCK, lon.size - start), 0
        on_grid = _sort_by_tile(
            box, bits, kinds, lon[start : start + size], lat[start : start + size], x, y, order, kind
        )
        told[:size] = -1
        for k in range(on_grid):
            sort = kind[k]
            if sort <= 0:
                told[order[k]] = -1 - sort
            elif sort >= LONE:
                if _holds(sides, asked, borders, sort - LONE, x[k], y[k]):
                    told[order[k]] = borders[sort - LONE, 0]
            else:
                begin = listed
                if listed + starts[sort + 1] - starts[sort] >= lists.size:
                    lists = _wider(lists, listed, starts[sort + 1] - starts[sort])
                for m in range(starts[sort], starts[sort + 1]):
                    item = items[m]
                    if item >= 0 or _holds(sides, asked, borders, -1 - item, x[k], y[k]):
                        listed += 1
                        lists[listed] = item if item >= 0 else borders[-1 - item, 0]
                lists[begin] = listed - begin
                listed += 1
                told[order[k]] = -2 - begin
        if many + size + listed > zones.size:
            zones = _wider(zones, many, size + listed)
        for i in range(size):
            one = told[i]
            zones[many] = one  # overwritten unless it is a zone: no branch to guess
            many += one >= 0
            if one < -1:
                begin = -2 - one
                for m in range(begin + 1, begin + 1 + lists[begin]):
                    zones[many] = lists[m]
                    many += 1
            offsets[start + i + 1] = many
    return offsets, zones[:many]


@njit(cache=True)
def _wider(table: Int32s, filled: int, more: int) -> Int32s:
    wider = np.empty(2 * table.size + more, np.int32)
    wider[:filled] = table[:filled]
    return wider


@njit(cache=True)
def _first(
    sides: Floats,
    box: Floats,
    bits: int,
    kinds: Int32s,
    starts: Int32s,
    items: Int32s,
    borders: Int32s,
    asked: Int32s,
    lon: Floats,
    lat: Floats,
) -> Int32s:
    out = np.full(lon.size, -1, np.int32)
    x, y, order, kind = np.empty(_BLOCK), np.empty(_BLOCK), np.empty(_BLOCK, np.int32), np.empty(_BLOCK, np.int32)
    for start in range(0, lon.size, _BLOCK):
        on_grid = _sort_by_tile(
            box, bits, kinds, lon[start : start + _BLOCK], lat[start : start + _BLOCK], x, y, order, kind
        )
        for k in range(on_grid):
            sort = kind[k]
            if sort <= 0:
                out[start + order[k]] = -1 - sort
            elif sort >= LONE:
                if _holds(sides, asked, borders, sort - LONE, x[k], y[k]):
                    out[start + order[k]] = borders[sort - LONE, 0]
            else:
                for m in range(starts[sort], starts[sort + 1]):
                    item = items[m]
                    if item >= 0 or _holds(sides, asked, borders, -1 - item, x[k], y[k]):
                        out[start + order[k]] = item if item >= 0 else borders[-1 - item, 0]
                        break
    return out
