"""What else finds the zones of points, each the fastest way we know to ask it: Shapely, SedonaDB, DuckDB spatial.

A peer takes the zones, then points (made into its own form, not timed, except Shapely's sorting, which is part of that
way of asking), and then answers how many pairs of point and zone there are; borders count as inside.
"""

import importlib
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, files
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from ceasefire.geometry.frame import Floats

Ask = Callable[[], int]


@dataclass(frozen=True, slots=True)
class Peer:
    """`share`: which part of the points it is asked, so that a slow one does not hold up the round."""

    share: float
    ready: Callable[[Floats, Floats], Ask]


def contains_xy(shapes: Sequence[BaseGeometry]) -> Peer:
    """Points sorted by longitude; each zone, prepared, is asked those of its own box (`intersects_xy`: borders too)."""
    for shape in shapes:
        shapely.prepare(shape)

    def ask(lon: Floats, lat: Floats) -> int:
        order, pairs = np.argsort(lon), 0
        x, y = lon[order], lat[order]
        for shape in shapes:
            west, south, east, north = shape.bounds
            first, end = np.searchsorted(x, west, "left"), np.searchsorted(x, east, "right")
            some = np.flatnonzero((y[first:end] >= south) & (y[first:end] <= north)) + first
            pairs += len(order[some[shapely.intersects_xy(shape, x[some], y[some])]])
        return pairs

    return Peer(0.5, lambda lon, lat: lambda: ask(lon, lat))


def str_tree(shapes: Sequence[BaseGeometry]) -> Peer:
    """A tree over the points, asked all zones at once (faster than a tree over the zones); its building not timed."""

    def ready(lon: Floats, lat: Floats) -> Ask:
        tree = shapely.STRtree(shapely.points(lon, lat))
        tree.query(shapes[:1])  # built now
        return lambda: int(tree.query(list(shapes), predicate="intersects").shape[1])

    return Peer(0.1, ready)


def sedona_db(shapes: Sequence[BaseGeometry]) -> Peer:
    """A spatial join of two tables in memory."""
    arrow = importlib.import_module("pyarrow")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        engine: Any = importlib.import_module("sedonadb").connect()
    rows = arrow.table({"z": np.arange(len(shapes)), "w": [shapely.to_wkb(shape) for shape in shapes]})
    engine.create_data_frame(rows).to_view("zone_rows", True)
    engine.sql("SELECT z, ST_GeomFromWKB(w) AS g FROM zone_rows").to_memtable().to_view("zones", True)

    def ready(lon: Floats, lat: Floats) -> Ask:
        engine.create_data_frame(arrow.table({"k": np.arange(len(lon)), "x": lon, "y": lat})).to_view("rows", True)
        engine.sql("SELECT k, ST_Point(x, y) AS g FROM rows").to_memtable().to_view("points", True)
        join = "SELECT points.k, zones.z FROM points JOIN zones ON ST_Intersects(zones.g, points.g)"
        return lambda: int(arrow.table(engine.sql(join)).num_rows)

    return Peer(0.2, ready)


def duck_db(shapes: Sequence[BaseGeometry]) -> Peer:
    """A spatial join of two tables in memory, one thread; the extension from its package, or the one installed."""
    arrow = importlib.import_module("pyarrow")
    engine: Any = importlib.import_module("duckdb").connect(config={"threads": 1})
    engine.load_extension(_duck_extension())
    rows = arrow.table({"z": np.arange(len(shapes)), "w": [shapely.to_wkb(shape) for shape in shapes]})
    engine.register("zone_rows", rows)
    engine.execute("CREATE TABLE zones AS SELECT z, ST_GeomFromWKB(w) AS g FROM zone_rows")

    def ready(lon: Floats, lat: Floats) -> Ask:
        engine.register("rows", arrow.table({"k": np.arange(len(lon)), "x": lon, "y": lat}))
        engine.execute("CREATE OR REPLACE TABLE points AS SELECT k, ST_Point(x, y) AS g FROM rows")
        join = "SELECT points.k, zones.z FROM points JOIN zones ON ST_Intersects(zones.g, points.g)"
        return lambda: int(engine.execute(join).fetch_arrow_table().num_rows)

    return Peer(0.05, ready)


def _duck_extension() -> str:
    try:
        found = files("duckdb-extension-spatial") or []
    except PackageNotFoundError:
        return "spatial"
    return next((str(one.locate()) for one in found if one.name.endswith(".duckdb_extension")), "spatial")


PEERS: dict[str, tuple[str, Callable[[Sequence[BaseGeometry]], Peer]]] = {
    "Shapely, prepared, sorted": ("shapely", contains_xy),
    "Shapely STRtree": ("shapely", str_tree),
    "SedonaDB": ("sedonadb", sedona_db),
    "DuckDB spatial": ("duckdb_extension_spatial", duck_db),
}
