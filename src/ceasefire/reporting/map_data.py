"""What a report's map shows, as plain data: lines in every edition, incidents as areas, watched and unwatched ground.

The centre's own people are never drawn where they stand: a post is the 1 km cell that holds it.
"""

from collections.abc import Sequence
from typing import Any

import shapely
from shapely.geometry import LineString, Polygon

from ceasefire.reporting.inputs import DayInputs, Layer, Post
from ceasefire.reporting.rounding import degrees
from ceasefire.reporting.watch import circle
from ceasefire.reporting.where import cell

REACH_DEG = 2.0
"""Incidents farther than this from every zone do not widen the map; they keep their coordinates in words."""


def map_part(inputs: DayInputs, incidents: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Layers, posts, places and the extent; incidents and coverage are drawn from their own sections."""
    return {
        "extent": _extent(inputs, incidents),
        "layers": [_layer(layer) for layer in sorted(inputs.layers, key=lambda lay: (lay.name, lay.edition))],
        "posts": [list(one) for one in sorted({square(post) for post in inputs.posts})],
        "places": [
            {"name": p.name, "names": dict(sorted(p.names.items())), "lat": degrees(p.lat), "lon": degrees(p.lon)}
            for p in sorted(inputs.places, key=lambda p: (p.name, p.lat, p.lon))
        ],
    }


def square(post: Post) -> tuple[float | int, ...]:
    """West, south, east, north of the cell a post is drawn as (five decimals)."""
    return tuple(degrees(edge) for edge in cell(post.lat, post.lon))


def _layer(layer: Layer) -> dict[str, Any]:
    return {
        "name": layer.name,
        "edition": layer.edition,
        "title": dict(sorted(layer.title.items())),
        "closed": layer.closed,
        "authoritative": layer.authoritative,
        "paths": [_thin(path, layer.closed) for path in layer.paths],
    }


def _thin(path: Sequence[tuple[float, float]], closed: bool) -> list[list[float | int]]:
    """A line for drawing only: simplified to about 50 m."""
    line = LineString(path).simplify(0.0005)
    points = list(line.coords)
    if closed and len(points) > 1 and points[0] == points[-1]:
        points = points[:-1]
    return [[degrees(lon), degrees(lat)] for lon, lat in points]


def _extent(inputs: DayInputs, incidents: Sequence[dict[str, Any]]) -> list[float | int]:
    """West, south, east, north of the centre's area; without one, of the zones and the incidents in their reach."""
    boxes = [inputs.area] if inputs.area else []
    boxes += [Polygon(layer.paths[0]).bounds for layer in inputs.layers if layer.closed and not inputs.area]
    around = shapely.total_bounds([shapely.box(*box) for box in boxes]) if boxes else None
    reach = None if around is None else shapely.box(*around).buffer(REACH_DEG)
    for incident in incidents if not inputs.area else ():
        where = incident["where"]
        if "lat" in where and (reach is None or reach.contains(shapely.Point(where["lon"], where["lat"]))):
            boxes.append(shapely.box(*Polygon(circle(where["lat"], where["lon"], 2000)).bounds).bounds)
    if not boxes:
        return [-180, -90, 180, 90]
    west, south, east, north = zip(*boxes, strict=True)
    return [degrees(min(west)), degrees(min(south)), degrees(max(east)), degrees(max(north))]
