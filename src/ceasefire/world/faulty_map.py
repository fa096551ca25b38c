"""A made-up map of hazard areas with every fault planted on purpose, so that a check can be held against the truth.

Areas stand in a grid of squares of 600 m, so that only what is planted overlaps. The faults and how many of each are
known; chance comes in as a generator.
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

CELL_M = 600.0
LAT, LON = 39.6, 46.4
"""South-western corner of the made-up map."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """GeoJSON of the map, and for each fault (named as in `clearance.shape.faults`) the rows where it was planted."""

    document: dict[str, Any]
    rows: dict[str, tuple[int, ...]]


SINGLE = (
    "null", "empty", "off-globe", "no-area", "few-corners", "not-closed", "doubled-corner",
    "long-side", "crosses-itself", "sliver",
)  # fmt: skip
PAIRED = ("same-id", "duplicate", "overlap", "suspected-and-released", "item-in-released")


def faulty_map(number: int, each: int, rng: np.random.Generator) -> Planted:
    """`number` features, in which each fault is planted `each` times; every other feature is right.

    Raises ValueError where there is no room for so many faults.
    """
    if number < each * (len(SINGLE) + 2 * len(PAIRED)):
        raise ValueError("more faults than features")
    features: list[dict[str, Any]] = []
    rows: dict[str, list[int]] = {fault: [] for fault in (*SINGLE, *PAIRED)}
    for fault in SINGLE:
        for _ in range(each):
            features.append(_single(fault, len(features), rng))
            rows[fault].append(len(features))
    for fault in PAIRED:
        for _ in range(each):
            features += _pair(fault, len(features), rng)
            rows[fault].append(len(features))
    while len(features) < number:
        features.append(_whole(len(features), rng))
    return Planted(
        document={"type": "FeatureCollection", "features": features},
        rows={fault: tuple(found) for fault, found in rows.items()},
    )


def _corner(n: int) -> tuple[float, float]:
    """South-western corner of the n-th cell, degrees; rows of 100, a new block of rows for far ones."""
    x, y = (n % 100) * CELL_M, (n // 100) * CELL_M
    return LON + x / (111_320 * math.cos(math.radians(LAT))), LAT + y / 111_320


def _at(n: int, east: float, north: float) -> list[float]:
    """Metres east and north of a cell's corner, as degrees."""
    lon, lat = _corner(n)
    return [lon + east / (111_320 * math.cos(math.radians(LAT))), lat + north / 111_320]


def _ring(n: int, rng: np.random.Generator, low: float = 80.0, high: float = 220.0) -> list[list[float]]:
    """A closed star-shaped outline of 8 to 40 corners around the middle of a cell, radius in metres."""
    corners = int(rng.integers(8, 41))
    turns = np.sort(rng.uniform(0, 2 * math.pi, corners)) * 0.02 + np.linspace(0, 2 * math.pi, corners, False) * 0.98
    radii = rng.uniform(low, high, corners)
    points = [
        _at(n, CELL_M / 2 + radius * math.cos(turn), CELL_M / 2 + radius * math.sin(turn))
        for turn, radius in zip(turns, radii, strict=True)
    ]
    return [*points, points[0]]


def _feature(n: int, geometry: dict[str, Any] | None, kind: str = "SHA", name: str = "") -> dict[str, Any]:
    properties = {"local_id": name or f"A-{n:05d}", "class": kind}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _area(rings: list[list[list[float]]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": rings}


def _whole(n: int, rng: np.random.Generator) -> dict[str, Any]:
    kind = ("SHA", "CHA", "cleared", "reduced", "cancelled")[int(rng.integers(0, 5))]
    return _feature(n, _area([_ring(n, rng)]), kind)


def _single(fault: str, n: int, rng: np.random.Generator) -> dict[str, Any]:
    ring = _ring(n, rng)
    where = int(rng.integers(1, len(ring) - 2))
    if fault == "null":
        return _feature(n, None)
    if fault == "empty":
        return _feature(n, _area([]))
    if fault == "off-globe":
        ring[where] = [ring[where][0], 91.0 + float(rng.uniform())]
    elif fault == "no-area":
        return _feature(n, {"type": "LineString", "coordinates": ring[:-1]}, "CHA")
    elif fault == "few-corners":
        ring = [ring[0], ring[1], ring[0]]
    elif fault == "not-closed":
        ring = ring[:-1]
    elif fault == "doubled-corner":
        before, after = np.array(ring[where - 1]), np.array(ring[where])
        ring.insert(where, (before + (after - before) * 4e-7 / np.abs(after - before).max()).tolist())
    elif fault == "long-side":
        ring = _long(n)
    elif fault == "crosses-itself":
        ring = [_at(n, *spot) for spot in ((100, 100), (300, 300), (300, 100), (100, 300), (100, 100))]
    elif fault == "sliver":
        ring = [_at(n, *spot) for spot in ((100, 100), (109, 100), (109, 109), (100, 109), (100, 100))]
    return _feature(n, _area([ring]))


def _long(n: int) -> list[list[float]]:
    """A strip of 7 km and 20 m far to the west, where nothing else stands."""
    lon, lat = _corner(n)
    west = lon - 2.0
    wide, high = 7_000 / (111_320 * math.cos(math.radians(LAT))), 20 / 111_320
    # strips stand one above the other, by their number
    base = lat + n * 100 / 111_320
    corners = [[west, base], [west + wide, base], [west + wide, base + high], [west, base + high]]
    return [*corners, corners[0]]


def _pair(fault: str, n: int, rng: np.random.Generator) -> list[dict[str, Any]]:
    first, second = _feature(n, _area([_ring(n, rng)])), _whole(n + 1, rng)
    if fault == "same-id":
        second["properties"]["local_id"] = f" {first['properties']['local_id'].lower()} "
    elif fault == "duplicate":
        ring = first["geometry"]["coordinates"][0]
        turned = [*ring[3:-1], *ring[:4]][::-1]
        second = _feature(n + 1, _area([turned]))
    elif fault in ("overlap", "suspected-and-released"):
        box = [_at(n, *spot) for spot in ((100, 100), (300, 100), (300, 300), (100, 300), (100, 100))]
        over = [_at(n, *spot) for spot in ((280, 150), (480, 150), (480, 250), (280, 250), (280, 150))]
        first = _feature(n, _area([box]))
        second = _feature(n + 1, _area([over]), "SHA" if fault == "overlap" else "cleared")
    elif fault == "item-in-released":
        first = _feature(n, _area([_ring(n, rng)]), "cleared")
        second = _feature(n + 1, {"type": "Point", "coordinates": _at(n, CELL_M / 2, CELL_M / 2)}, "device")
    return [first, second]
