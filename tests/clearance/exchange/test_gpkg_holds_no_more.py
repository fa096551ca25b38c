"""A GeoPackage is a database: every value in it, and every byte that is free in it, is held against what is shown.

Searched for as bytes a sealed corner can be met by chance: where a square that is shown lies on the line longitude =
latitude, the latitude of one of its corners stands before the longitude of the next, and the two are the corner of its
sealed neighbour. So the file is read as what it is instead.
"""

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.clearance.land.life import RELEASED, Land
from ceasefire.clearance.leaving import Leaving, leaving
from ceasefire.clearance.tiers import Tier
from ceasefire.exporters.flat import FIELDS, flat, polygons
from ceasefire.exporters.shelf import BUILT_IN, exporter

DRAWN = {"land", "gpkg_contents", "gpkg_ogr_contents", "gpkg_geometry_columns", "gpkg_extensions", "sqlite_sequence",
         "rtree_land_geom", "rtree_land_geom_node", "rtree_land_geom_rowid", "rtree_land_geom_parent"}  # fmt: skip
"""Tables that depend on what is shown."""
FIXED = {"gpkg_spatial_ref_sys", "gpkg_tile_matrix", "gpkg_tile_matrix_set"}
STATES = [one for one in Land if one not in (Land.NOT_LISTED, Land.DIVIDED)]
WISH = st.tuples(st.sampled_from(STATES), st.booleans(), st.sampled_from([0.0, 0.001, 0.02]),
                 st.floats(0.0005, 0.012).map(lambda size: round(size, 7)))  # fmt: skip
DEGREES = st.one_of(st.just(2.0), st.floats(-60, 60).map(lambda one: round(one, 7)).filter(bool))
ON_THE_DIAGONAL = [(Land.HANDED_OVER, True, 0.0, 0.0116997)]
B_TREE = {2: 12, 5: 12, 10: 8, 13: 8}
"""Kind of a page of a table or an index → bytes of its head (the published format of SQLite)."""


@settings(max_examples=25, deadline=None)
@given(st.lists(WISH, min_size=1, max_size=4), st.tuples(DEGREES, DEGREES), st.sampled_from([0, 1, 2]))
def test_a_geopackage_holds_what_is_shown_and_nothing_else(book_of: Any, wishes: Any, corner: Any, tier: int) -> None:
    book = book_of(wishes, corner)
    found = leaving(book.ledger, book.ask(Tier(tier)))
    content = exporter("gpkg")(found)
    holds_only(content, found)
    dead = b"".join(free_bytes(content))
    for one in book.ledger.parcels():
        if one.state not in RELEASED:
            for lon, lat in one.perimeter.outer:
                for order in ("<dd", ">dd", "<ff", ">ff"):
                    assert struct.pack(order, lon, lat) not in dead


def holds_only(content: bytes, found: Leaving) -> None:
    """Every value of every table is what the rows that are shown say it must be."""
    with closing(sqlite3.connect(":memory:")) as file:
        file.deserialize(content)
        assert file.execute("PRAGMA freelist_count").fetchone() == (0,)
        tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == DRAWN | FIXED
        rows = list(file.execute("SELECT * FROM land ORDER BY fid"))
        assert rows == [expected(number, row) for number, row in enumerate(found.rows, 1)]
        places = [(number, shapely.union_all(polygons(row)).bounds)
                  for number, row in enumerate(found.rows, 1) if polygons(row)]  # fmt: skip
        (told,) = file.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents")
        assert list(told) == pytest.approx(extremes([bounds for _, bounds in places]), rel=0, abs=1e-13)
        assert list(file.execute("SELECT * FROM gpkg_ogr_contents")) == [("land", len(rows))]
        assert list(file.execute("SELECT * FROM sqlite_sequence")) in ([], [("land", len(rows))])
        the_index_holds_only(file, places)


def extremes(bounds: list[Any]) -> list[float | None]:
    """West, south, east and north of all that is shown."""
    if not bounds:
        return [None] * 4
    return [take(side) for take, side in zip((min, min, max, max), np.array(bounds).T.tolist(), strict=True)]


def expected(number: int, row: Any) -> tuple[Any, ...]:
    told, parts = flat(row), polygons(row)
    return (number, blob(shapely.MultiPolygon(parts)) if parts else None, *(told[name] for name in FIELDS))


def blob(shape: Any) -> bytes:
    """A shape as a GeoPackage stores it: a head with the extremes of the shape itself, then well-known binary."""
    west, south, east, north = shape.bounds
    return struct.pack("<2sBBi4d", b"GP", 0, 3, 4326, west, east, south, north) + bytes(shapely.to_wkb(shape))


def the_index_holds_only(file: sqlite3.Connection, places: list[Any]) -> None:
    """The index of places has the extremes of what is shown, rounded outwards to single precision, and no old entry."""
    entries = list(file.execute("SELECT * FROM rtree_land_geom ORDER BY id"))
    assert [one[0] for one in entries] == [number for number, _ in places]
    for (_, west, east, south, north), (_, bounds) in zip(entries, places, strict=True):
        told = np.array([west, south, east, north])
        assert np.abs(told - bounds).max() <= 3 * np.spacing(np.float32(np.abs(told).max()))
    for number, node in file.execute("SELECT nodeno, data FROM rtree_land_geom_node"):
        used = 4 + 24 * struct.unpack(">HH", node[:4])[1]
        assert number == 1
        assert not any(node[used:])


def free_bytes(content: bytes) -> Iterator[bytes]:
    """What stands in a database outside its tables: the gap in each page, and blocks that were given back."""
    (size,) = struct.unpack(">H", content[16:18])
    for start in range(0, len(content), size):
        page, at = content[start : start + size], 0 if start else 100
        kind = page[at]
        if kind not in B_TREE:
            continue
        block, cells, first = struct.unpack(">HHH", page[at + 1 : at + 7])
        yield page[at + B_TREE[kind] + 2 * cells : first or 65536]
        while block:
            following, length = struct.unpack(">HH", page[block : block + 4])
            yield page[block + 4 : block + length]
            block = following


def test_a_corner_met_by_chance_is_no_leak(book_of: Any) -> None:
    """The case that was once taken for one: only the square's place makes the bytes, and no table holds the corner."""
    for corner, met in (((2.0, 2.0), True), ((2.0, 2.1), False)):
        book = book_of(ON_THE_DIAGONAL, corner)
        found = leaving(book.ledger, book.ask())
        content = exporter("gpkg")(found)
        sealed = struct.pack("<dd", round(corner[0] + 0.0116997, 7), corner[1])
        assert (sealed in content) is met
        holds_only(content, found)


CELL = (46.099746298853546, 39.095990015736064, 46.11130736375608, 39.10503373306564)


@pytest.mark.parametrize("form", BUILT_IN)
@settings(max_examples=10, deadline=None)
@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from([Land.INDICATION, Land.SHA, Land.CHA]))
def test_where_in_its_cell_sealed_land_lies_changes_no_byte(
    book_of: Any, form: str, east: float, north: float, state: Land
) -> None:
    """Two houses that know different things of the same cell tell the public the same, also of land cut there."""
    one, other = (in_the_cell(book_of, state, *place) for place in ((0.5, 0.5), (east, north)))
    first, second = leaving(one.ledger, one.ask()), leaving(other.ledger, one.ask())
    assert [row.shown for row in first.rows] == ["cut", "cells"]
    assert exporter(form)(first) == exporter(form)(second)


def in_the_cell(book_of: Any, state: Land, east: float, north: float) -> Any:
    """Sealed land somewhere in one cell, and released land that reaches into it."""
    west, south, end, top = CELL
    book = book_of([])
    book.make("P-1", (west - 0.005, south + 0.001, west + 0.001, top - 0.001), Land.CANCELLED)
    x = west + 0.002 + east * (end - west - 0.006)
    y = south + 0.0005 + north * (top - south - 0.004)
    book.make("P-2", (round(x, 7), round(y, 7), round(x + 0.003, 7), round(y + 0.003, 7)), state)
    return book
