"""Zones and lines read from GeoJSON (RFC 7946): what lacks a property, is broken or doubled is refused and named.

Each feature names its `zone`, its `edition`, its `title` in the languages, its `source` and whether the parties agreed
to it (`authoritative`); it may say `valid_from`, `valid_until`, `known_from` (dates are meant in the zone of record)
and `version_of` (whose version it is). Areas are Polygons or MultiPolygons, lines LineStrings.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ceasefire.agreement.clocks import first_instant
from ceasefire.agreement.zones import NamedZone, ZoneBook
from ceasefire.geometry.lines import prepare_line
from ceasefire.geometry.zone import prepare
from ceasefire.vocabulary.refusal import Refusal

_NEEDED = ("zone", "edition", "title", "source", "authoritative")
_TIMES = ("valid_from", "valid_until", "known_from")


def read_zones(data: Any, file: str, zone: str = "UTC") -> ZoneBook:
    """Zones and lines from GeoJSON; `zone` is that in which bare dates are meant."""
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise Refusal("zones-not-geojson", file)
    drawn: list[NamedZone] = []
    for number, feature in enumerate(features):
        place = f"{file}: $.features[{number}]"
        one = _drawing(feature, place, zone)
        if any(one.key == other.key for other in drawn):
            raise Refusal("zone-twice", place, zone=one.name, edition=one.edition)
        if any(one.name == other.name and one.is_line != other.is_line for other in drawn):
            raise Refusal("zone-line-and-area", place, zone=one.name)
        drawn.append(one)
    return ZoneBook(tuple(drawn))


def _drawing(feature: Any, place: str, zone: str) -> NamedZone:
    found = feature.get("properties") if isinstance(feature, dict) else None
    properties: dict[str, Any] = found if isinstance(found, dict) else {}
    lacking = [name for name in _NEEDED if name not in properties]
    if lacking:
        raise Refusal("zone-property-missing", place, property=lacking[0])
    name = str(properties["zone"])
    times = {key: _moment(properties, key, place, zone) for key in _TIMES}
    if times["valid_from"] and times["valid_until"] and times["valid_from"] >= times["valid_until"]:
        raise Refusal("zone-never-valid", place, zone=name)
    if not isinstance(properties["title"], Mapping) or "en" not in properties["title"]:
        raise Refusal("zone-property-missing", place, property="title.en")
    return NamedZone(
        name=name,
        edition=str(properties["edition"]),
        title=dict(properties["title"]),
        source=str(properties["source"]),
        authoritative=bool(properties["authoritative"]),
        shape=_shape(feature, name, place),
        version_of=str(properties["version_of"]) if properties.get("version_of") else None,
        **times,
    )


def _shape(feature: Any, name: str, place: str) -> BaseGeometry:
    try:
        drawn = shape(feature["geometry"])
    except (KeyError, TypeError, ValueError, AttributeError, shapely.errors.ShapelyError) as error:
        raise Refusal("zone-geometry-broken", place, zone=name) from error
    try:
        if drawn.geom_type == "LineString":
            prepare_line(name, list(drawn.coords))
        else:
            prepare(name, drawn)
    except Refusal as refusal:
        raise Refusal(refusal.key, place, **refusal.arguments) from refusal
    return drawn


def _moment(properties: Mapping[str, Any], key: str, place: str, zone: str) -> datetime | None:
    text = properties.get(key)
    if text is None:
        return None
    try:
        value = date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
        return first_instant(value, zone)
    except (TypeError, ValueError) as error:
        raise Refusal("zone-time-wrong", place, property=key, value=str(text)) from error
