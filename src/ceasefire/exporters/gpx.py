"""GPX 1.1 for receivers in the field: every turning point a waypoint, every ring a track."""

from collections.abc import Iterator
from typing import Any

from ceasefire.clearance.leaving import Leaving, Row
from ceasefire.exporters.flat import class_of, corners, polygons
from ceasefire.exporters.marked import words


def write(leaving: Leaving) -> bytes:
    """UTF-8. Waypoints first, as the format has it; they are numbered along the rings, all of a row in one count."""
    head = '<gpx version="1.1" creator="ceasefire" xmlns="http://www.topografix.com/GPX/1/1">'
    name = f"<metadata><name>land {leaving.on.isoformat()} {leaving.tier.name.lower()}</name></metadata>"
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', head, name]
    lines += [line for row in leaving.rows for line in _waypoints(row)]
    lines += [line for row in leaving.rows for line in _tracks(row)]
    return "\n".join([*lines, "</gpx>", ""]).encode()


def _rings(row: Row) -> Iterator[list[list[float]]]:
    for polygon in polygons(row):
        yield from corners(polygon)


def _waypoints(row: Row) -> Iterator[str]:
    points = [point for ring in _rings(row) for point in ring[:-1]]
    for number, point in enumerate(points, 1):
        told = f"<name>{words(row.id)}/{number}</name><desc>{words(_told(row))}</desc><type>turning point</type>"
        yield f"<wpt {_at(point)}>{told}</wpt>"


def _tracks(row: Row) -> Iterator[str]:
    for ring in _rings(row):
        points = "".join(f"<trkpt {_at(point)}/>" for point in ring)
        head = f"<name>{words(row.id)}</name><desc>{words(_told(row))}</desc><type>{class_of(row)}</type>"
        yield f"<trk>{head}<trkseg>{points}</trkseg></trk>"


def _at(point: Any) -> str:
    return f'lat="{point[1]!r}" lon="{point[0]!r}"'


def _told(row: Row) -> str:
    """Released land with its date and depth, other land with its class; how the outline is to be read."""
    day = f" {row.released_on.isoformat()}" if row.released_on else ""
    depth = f" {row.depth_cm:g} cm" if row.depth_cm is not None else ""
    return f"{class_of(row)}{day}{depth} ({row.shown.value})"
