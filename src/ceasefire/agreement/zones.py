"""Named zones and lines of an agreement, each in a stated edition; none is drawn more certain than its source.

A zone file is GeoJSON (RFC 7946): each feature names its `zone`, its `edition`, its `title` in the languages, its
`source` and whether the parties agreed to it (`authoritative`). Combinations (Lachin without the corridor) are made
once and kept.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.refusal import Refusal

_NEEDED = ("zone", "edition", "title", "source", "authoritative")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedZone:
    """One edition of a zone: what it is called, where its drawing comes from, and the drawing (lon, lat degrees)."""

    name: str
    edition: str
    title: Mapping[str, str]
    source: str
    authoritative: bool
    shape: BaseGeometry


@dataclass(frozen=True, slots=True)
class ZoneBook:
    """All zones of an agreement by name, and their combinations made ready for questions."""

    zones: Mapping[str, NamedZone]
    _ready: dict[tuple[tuple[str, ...], tuple[str, ...]], Zone] = field(default_factory=dict, repr=False, compare=False)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self.zones))

    def named(self, name: str) -> NamedZone:
        """The zone of that name; refuses one that is not drawn."""
        if name not in self.zones:
            raise Refusal("zone-unknown", zone=name, known=", ".join(self.names))
        return self.zones[name]

    def ready(self, inside: tuple[str, ...], outside: tuple[str, ...] = ()) -> Zone:
        """The union of `inside` without all of `outside`, ready for questions."""
        key = inside, outside
        if key not in self._ready:
            area = shapely.union_all([self.named(name).shape for name in inside])
            area = area.difference(shapely.union_all([self.named(name).shape for name in outside])) if outside else area
            title = " + ".join(inside) + "".join(f" - {name}" for name in outside)
            self._ready[key] = prepare(title, area)
        return self._ready[key]

    def overlap_m2(self, one: str, other: str) -> float:
        """Ground that two zones share, in square metres (0 when they only touch)."""
        common = self.named(one).shape.intersection(self.named(other).shape)
        parts = [part for part in getattr(common, "geoms", [common]) if part.area > 0]
        return math.fsum(prepare(f"{one} & {other}", part).area_m2 for part in parts)


def read_zones(data: Any, file: str) -> ZoneBook:
    """Zones from GeoJSON; refuses features that lack a property, are broken, or share a name."""
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise Refusal("zones-not-geojson", file)
    zones: dict[str, NamedZone] = {}
    for number, feature in enumerate(features):
        zone = _zone(feature, f"{file}: $.features[{number}]")
        if zone.name in zones:
            raise Refusal("zone-twice", f"{file}: $.features[{number}]", zone=zone.name)
        zones[zone.name] = zone
    return ZoneBook(zones)


def _zone(feature: Any, place: str) -> NamedZone:
    found = feature.get("properties") if isinstance(feature, dict) else None
    properties: dict[str, Any] = found if isinstance(found, dict) else {}
    lacking = [name for name in _NEEDED if name not in properties]
    if lacking:
        raise Refusal("zone-property-missing", place, property=lacking[0])
    try:
        area = shape(feature["geometry"])
    except (KeyError, TypeError, ValueError, AttributeError, shapely.errors.ShapelyError) as error:
        raise Refusal("zone-geometry-broken", place, zone=str(properties["zone"])) from error
    prepare(str(properties["zone"]), area)  # refuses what cannot be a zone
    return NamedZone(
        name=str(properties["zone"]),
        edition=str(properties["edition"]),
        title=dict(properties["title"]),
        source=str(properties["source"]),
        authoritative=bool(properties["authoritative"]),
        shape=area,
    )
