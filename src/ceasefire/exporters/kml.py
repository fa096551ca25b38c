"""KML 2.2 with the colours maps of mine action are drawn in.

Fill at one half: confirmed land #FF0000, suspected land #F4A718. Outline: not released #FF0000, released green (from
CMYK 40/0/100 as #99FF00). Source: a technical note on symbols of 2016, read in its public text; KML cannot draw the
patterned outline of land that is worked on.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from ceasefire.clearance.leaving import Leaving, Row
from ceasefire.exporters.flat import CHA, HAZARD, RELEASED_CLASS, SHA, class_of, corners, flat, polygons
from ceasefire.exporters.marked import quoted, words

RED, AMBER, GREEN = "FF0000", "F4A718", "99FF00"
COLOURS: Mapping[str, tuple[str, str | None]] = {
    CHA: (RED, RED),
    SHA: (RED, AMBER),
    HAZARD: (RED, AMBER),
    RELEASED_CLASS: (GREEN, None),
}
"""Class → colour of outline and fill (RRGGBB), fill None: not filled."""


def write(leaving: Leaving) -> bytes:
    """UTF-8; a placemark a row, without geometry where nothing of the outline may be seen."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>']
    lines.append(f"<name>land {leaving.on.isoformat()} {leaving.tier.name.lower()}</name>")
    lines += [_style(name, *colours) for name, colours in COLOURS.items()]
    lines += [_placemark(row) for row in leaving.rows]
    return "\n".join([*lines, "</Document></kml>", ""]).encode()


def _style(name: str, outline: str, fill: str | None) -> str:
    inside = f"<color>{colour(fill, 0x80)}</color>" if fill else "<fill>0</fill>"
    line = f"<LineStyle><color>{colour(outline, 0xFF)}</color><width>2</width></LineStyle>"
    return f'<Style id="{name}">{line}<PolyStyle>{inside}</PolyStyle></Style>'


def colour(rgb: str, opaque: int) -> str:
    """KML writes colours backwards: opacity, blue, green, red."""
    return f"{opaque:02x}{rgb[4:]}{rgb[2:4]}{rgb[:2]}".lower()


def _placemark(row: Row) -> str:
    told = {name: value for name, value in flat(row).items() if value is not None}
    data = "".join(f"<Data name={quoted(name)}><value>{words(value)}</value></Data>" for name, value in told.items())
    head = f"<Placemark><name>{words(row.id)}</name><styleUrl>#{class_of(row)}</styleUrl>"
    return f"{head}<ExtendedData>{data}</ExtendedData>{_geometry(row)}</Placemark>"


def _geometry(row: Row) -> str:
    drawn = [f"<Polygon>{''.join(_rings(one))}</Polygon>" for one in polygons(row)]
    return drawn[0] if len(drawn) == 1 else f"<MultiGeometry>{''.join(drawn)}</MultiGeometry>" if drawn else ""


def _rings(polygon: Any) -> Iterator[str]:
    for number, ring in enumerate(corners(polygon)):
        side = "inner" if number else "outer"
        points = " ".join(f"{lon!r},{lat!r}" for lon, lat in ring)
        ring_text = f"<LinearRing><coordinates>{points}</coordinates></LinearRing>"
        yield f"<{side}BoundaryIs>{ring_text}</{side}BoundaryIs>"
