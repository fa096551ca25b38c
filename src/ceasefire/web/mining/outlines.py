"""An outline as it is typed: GeoJSON, turning points a line each, or a walk by bearings and distances from a start."""

import json
import re
from datetime import date
from typing import Any

from ceasefire.clearance.land.entered import AsEntered
from ceasefire.clearance.land.perimeter import Perimeter
from ceasefire.clearance.land.records import Child
from ceasefire.clearance.shape.coordinates import Written, read_place
from ceasefire.clearance.shape.traverse import Leg, Traverse, walk
from ceasefire.clearance.standards.book import RuleBook
from ceasefire.vocabulary.refusal import Refusal

WGS84 = "WGS84"
WAYS = ("points", "geojson", "traverse")


def outline(text: str, way: str, rules: RuleBook, on: date, datum: str = "") -> Perimeter:
    """The perimeter, WGS 84. Refuses what cannot be read; whether it is a parcel's is told by rule 24 later.

    A walk: a line with the start, then a line a leg, bearing (degrees from true north) and distance (metres); it leads
    back to the start, and what it misses it by is shared out. `datum`: the system of its coordinates by its code, such
    as EPSG:28408, easting first; without one, what is written tells it (degrees, UTM and MGRS are of WGS 84).
    """
    if way == "geojson":
        if datum not in ("", WGS84):
            raise Refusal("mine-unread", field="datum", text=datum[:40])
        return _polygon(_first(_json(text)))
    lines = [line for line in text.splitlines() if line.strip()]
    if way == "traverse":
        return _walked(lines, rules, on, datum)
    places = [_place(line, datum) for line in lines]
    points = [(one.lon, one.lat) for one in places]
    return Perimeter(outer=tuple(points[:-1] if len(points) > 1 and points[0] == points[-1] else points))


def _place(line: str, datum: str) -> Written:
    """A place in a system; there it is two numbers and nothing else, so that what is kept of it is no free text."""
    if datum and not re.fullmatch(r"[-+\d.,;\s]+", line):
        raise Refusal("mine-unread", field="outline", text=line[:40])
    return read_place(line, datum or "auto")


def as_entered(text: str, way: str, datum: str) -> AsEntered:
    """What is kept of an outline that was read: its lines as typed, and the datum, named or told by the places."""
    if way == "geojson":
        rings = _first(_json(text))["coordinates"]
        return AsEntered(way=way, datum=WGS84, lines=tuple(json.dumps(ring) for ring in rings))
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    places = lines[:1] if way == "traverse" else lines
    told = dict.fromkeys(_place(line, datum).system for line in places)
    return AsEntered(way=way, datum=", ".join(told), lines=lines)


def _walked(lines: list[str], rules: RuleBook, on: date, datum: str) -> Perimeter:
    if not lines:
        raise Refusal("mine-missing", field="outline")
    start = _place(lines[0], datum)
    legs = []
    for line in lines[1:]:
        try:
            bearing, metres = (float(part.replace(",", ".")) for part in line.split())
        except ValueError:
            raise Refusal("mine-unread", field="outline", text=line[:40]) from None
        legs.append(Leg(bearing_deg=bearing, distance_m=metres))
    return Perimeter(outer=walk(Traverse(lon=start.lon, lat=start.lat, legs=tuple(legs)), rules, on).adjusted)


def children(text: str) -> tuple[Child, ...]:
    """The parts of a parcel: features of GeoJSON, each with `parcel`, and `blocked` and `marking` where it is so."""
    found = _json(text)
    features = found.get("features")
    if not isinstance(features, list):
        raise Refusal("mine-unread", field="children", text=text[:40])
    return tuple(_child(one) for one in features)


def _child(feature: Any) -> Child:
    told = feature.get("properties") if isinstance(feature, dict) else None
    if not isinstance(told, dict) or not isinstance(told.get("parcel"), str):
        raise Refusal("mine-missing", field="parcel")
    return Child(
        parcel=told["parcel"].strip(), perimeter=_polygon(_first(feature)), blocked=told.get("blocked") is True,
        marking=str(told.get("marking") or ""),
    )  # fmt: skip


def _json(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise Refusal("mine-unread", field="outline", text=text[:40])
    return found


def _first(found: dict[str, Any]) -> Any:
    """The geometry of a feature, of a collection with one feature, or the geometry itself."""
    features = found.get("features")
    if isinstance(features, list) and len(features) == 1 and isinstance(features[0], dict):
        found = features[0]
    return found.get("geometry", found)


def _polygon(shape: Any) -> Perimeter:
    rings = shape.get("coordinates") if isinstance(shape, dict) and shape.get("type") == "Polygon" else None
    try:
        read = [tuple((float(lon), float(lat)) for lon, lat, *_ in ring) for ring in rings or ()]
    except (TypeError, ValueError):
        read = []
    if not read or not all(read):
        raise Refusal("mine-unread", field="outline", text=json.dumps(shape)[:40])
    outer, *holes = (ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring for ring in read)
    return Perimeter(outer=outer, holes=tuple(holes))
