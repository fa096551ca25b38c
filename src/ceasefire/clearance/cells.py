"""A grid of one kilometre that hides where in a cell something lies: fixed on the globe, whatever is put into it.

Cells are rectangles of longitude and latitude, so that they cover exactly; below 85° a cell is at least 1,000 m high
and wide (WGS 84) and at most 1,011 m high and 1,005 m wide (tested). Rows are 1,000 m / 110,574 m of a degree apart
(the shortest degree of a meridian is that at the equator), counted from the equator.
"""

import math
from collections.abc import Iterable
from functools import cache
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

CELL_M = 1000.0
HEIGHT_DEG = CELL_M / 110_574.0
MARGIN_DEG = 1e-5
"""What lies nearer to the edge of a cell than about a metre takes the next cell too, so no edge can be its place."""
_A, _E2 = 6378137.0, 0.0066943799901413165


@cache
def columns(row: int) -> int:
    """How many cells go round the globe in a row; row 0 begins at the equator and goes north."""
    phi = math.radians(min(max(abs(row), abs(row + 1)) * HEIGHT_DEG, 90.0))
    degree_m = math.radians(_A * math.cos(phi) / math.sqrt(1 - _E2 * math.sin(phi) ** 2))
    return max(1, math.floor(360 * degree_m / CELL_M))


def cells_of(shape: BaseGeometry) -> list[tuple[int, int]]:
    """(row, column) of every cell that a shape in degrees touches or comes near to; in order."""
    wide = shapely.buffer(shape, MARGIN_DEG)
    if wide.is_empty:
        return []
    shapely.prepare(wide)
    west, south, east, north = wide.bounds
    found: list[tuple[int, int]] = []
    for row in range(math.floor(south / HEIGHT_DEG), math.floor(north / HEIGHT_DEG) + 1):
        width = 360 / columns(row)
        reach = range(math.floor((west + 180) / width), math.floor((east + 180) / width) + 1)
        met = shapely.intersects(wide, np.array([box(row, column) for column in reach], object))
        found += [(row, column) for column, is_met in zip(reach, met, strict=True) if is_met]
    return found


@cache
def box(row: int, column: int) -> Any:
    """A cell as a polygon in degrees."""
    width = 360 / columns(row)
    return shapely.box(
        -180 + column * width, row * HEIGHT_DEG, -180 + (column + 1) * width, (row + 1) * HEIGHT_DEG
    )  # fmt: skip


def covering(shapes: Iterable[BaseGeometry]) -> Any:
    """The cells that some shapes touch, merged; a polygon, several, or an empty one. The shapes lie inside."""
    cells = sorted({cell for shape in shapes for cell in cells_of(shape)})
    return shapely.union_all(np.array([box(*cell) for cell in cells], object))
