"""Maps as our own SVG: lines in every edition, incidents as areas of doubt, ground watched and not watched.

Equirectangular about the middle latitude, millimetres on paper as user units. Labels use the fonts typst embeds.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

from ceasefire.languages import formats
from ceasefire.reporting.map_legend import ALLEGED, INCIDENT, LOST, POST, WATCHED, definitions, layer_look
from ceasefire.reporting.map_sheet import Sheet
from ceasefire.reporting.watch import circle
from ceasefire.reporting.where import METRES_PER_DEGREE
from ceasefire.reporting.wording import Wording

FONT = "Libertinus Serif, New Computer Modern"


def overview(document: Mapping[str, Any], wording: Wording, width: float = 174, height: float = 98) -> str | None:
    """The whole area of the centre as SVG; None where nothing says where that is."""
    extent = document["map"]["extent"]
    if extent[2] - extent[0] >= 359:
        return None
    return draw(document, wording, Sheet.fit(_padded(extent, 0.04), width, height))


def detail(document: Mapping[str, Any], wording: Wording, width: float = 174, height: float = 86) -> str | None:
    """The surroundings of the incidents; None where there are none or the overview already shows them as large."""
    points = [p for incident in document["incidents"] for p in incident_ring(incident)]
    if not points:
        return None
    lons, lats = zip(*points, strict=True)
    extent = _padded((min(lons), min(lats), max(lons), max(lats)), 0.15)
    whole = document["map"]["extent"]
    sheet = Sheet.fit(_at_least(extent, 0.1), width, height)
    if (sheet.north - sheet.south) > 0.7 * (whole[3] - whole[1]):
        return None
    return draw(document, wording, sheet)


def _padded(extent: Sequence[float], share: float) -> tuple[float, float, float, float]:
    west, south, east, north = extent
    dx, dy = (east - west) * share, (north - south) * share
    return west - dx, south - dy, east + dx, north + dy


def _at_least(extent: Sequence[float], degrees: float) -> tuple[float, float, float, float]:
    west, south, east, north = extent
    dx, dy = max(0.0, degrees - (east - west)) / 2, max(0.0, degrees - (north - south)) / 2
    return west - dx, south - dy, east + dx, north + dy


def draw(document: Mapping[str, Any], wording: Wording, sheet: Sheet) -> str:
    """One map as SVG text."""
    w, h = sheet.width, sheet.height
    body = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w:g} {h:g}" width="{w:g}mm" height="{h:g}mm">',
        definitions(w, h),
        f'<g clip-path="url(#frame)"><rect width="{w:g}" height="{h:g}" fill="url(#unwatched)"/>',
        *_coverage(document, sheet),
        *_graticule(sheet, wording),
        *_layers(document, sheet),
        *_posts(document, sheet),
        *_incident_areas(document, sheet),
        *_places(document, sheet, wording),
        *_incident_numbers(document, sheet),
        *_scale(sheet, wording),
        f'</g><rect width="{w:g}" height="{h:g}" fill="none" stroke="#333" stroke-width=".35"/></svg>',
    ]
    return "\n".join(body)


def _coverage(document: Mapping[str, Any], sheet: Sheet) -> Iterator[str]:
    """On paper hatched as not watched: watched ground tinted, ground where watching was lost hatched more strongly."""
    assets = document["coverage"]["assets"]
    for row in assets:
        for ring in row["watched_area"]:
            yield f'<path d="{sheet.path(ring)}" fill="{WATCHED}"/>'
    for row in assets:
        for ring in row["lost_area"]:
            yield f'<path d="{sheet.path(ring)}" fill="url(#lost)" stroke="{LOST}" stroke-width=".15"/>'


def _graticule(sheet: Sheet, wording: Wording) -> Iterator[str]:
    steps = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20)
    step = next((s for s in steps if (sheet.east - sheet.west) / s <= 7), 45)
    digits = 2 if step < 0.1 else 1 if step < 1 else 0
    line = 'stroke="#999" stroke-width=".1" stroke-dasharray=".8 .8"'
    for n in range(math.ceil(sheet.west / step), math.floor(sheet.east / step) + 1):
        x, _ = sheet.xy(n * step, sheet.south)
        yield f'<path d="M{x:.2f} 0V{sheet.height:g}" {line}/>'
        if x < sheet.width - 8:
            yield _text(x + 0.6, sheet.height - 1, f"{wording.number(n * step, digits)}°", 2.3, "#666")
    for n in range(math.ceil(sheet.south / step), math.floor(sheet.north / step) + 1):
        _, y = sheet.xy(sheet.west, n * step)
        yield f'<path d="M0 {y:.2f}H{sheet.width:g}" {line}/>'
        yield _text(0.8, y - 0.6, f"{wording.number(n * step, digits)}°", 2.3, "#666")


def _layers(document: Mapping[str, Any], sheet: Sheet) -> Iterator[str]:
    for number, layer in enumerate(document["map"]["layers"]):
        look = layer_look(number)
        for path in layer["paths"]:
            yield f'<path d="{sheet.path(path, layer["closed"])}" fill="none" {look}/>'


def _posts(document: Mapping[str, Any], sheet: Sheet) -> Iterator[str]:
    for west, south, east, north in document["map"]["posts"]:
        ring = [(west, south), (east, south), (east, north), (west, north)]
        yield f'<path d="{sheet.path(ring)}" fill="{POST}" fill-opacity=".55" stroke="{POST}" stroke-width=".2"/>'


def _places(document: Mapping[str, Any], sheet: Sheet, wording: Wording) -> Iterator[str]:
    """Place names where they do not run into each other, in the order of the document."""
    taken: list[tuple[float, float, float, float]] = []
    for place in document["map"]["places"]:
        if not sheet.inside(place["lon"], place["lat"], 2):
            continue
        x, y = sheet.xy(place["lon"], place["lat"])
        name = wording.named(place["names"], place["name"])
        box = (x - 1, y - 2.4, x + 1.6 + 1.35 * len(name), y + 1)
        if box[2] > sheet.width or any(_overlap(box, other) for other in taken):
            continue
        taken.append(box)
        yield f'<circle cx="{x:.2f}" cy="{y:.2f}" r=".5" fill="#333"/>'
        yield _text(x + 1, y + 0.8, name, 2.7, "#222", halo=True)


def _overlap(one: Sequence[float], other: Sequence[float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def incident_ring(incident: Mapping[str, Any]) -> list[tuple[float, float]]:
    """The outline of where an incident may have been: its 95 % region, else the sector or disc told; [] if nowhere."""
    where = incident["where"]
    if incident["region"] is not None:
        return [(lon, lat) for lon, lat in incident["region"]["ring"]]
    if "lat" not in where:
        return []
    if where["form"] == "sector":
        return _wedge(where)
    metres = where.get("radius_m") or 2.45 * where.get("sigma_m", 0) or 500
    return circle(where["lat"], where["lon"], metres, 24)


def _wedge(where: Mapping[str, Any]) -> list[tuple[float, float]]:
    lat, lon, mid = where["from_lat"], where["from_lon"], where["bearing_deg"]

    def at(metres: float, degrees: float) -> tuple[float, float]:
        angle = math.radians(degrees)
        east = metres * math.sin(angle) / METRES_PER_DEGREE / math.cos(math.radians(lat))
        return lon + east, lat + metres * math.cos(angle) / METRES_PER_DEGREE

    turns = [mid + 22.5 * (step / 8 - 0.5) for step in range(9)]
    far = [at(where["range_max_m"], turn) for turn in turns]
    return far + [at(where["range_min_m"], turn) for turn in reversed(turns)]


def _incident_areas(document: Mapping[str, Any], sheet: Sheet) -> Iterator[str]:
    """Where each incident may have been; hollow and dashed where it was only alleged."""
    for incident in document["incidents"]:
        ring = incident_ring(incident)
        if ring and incident["allegations_only"]:
            look = f'fill="none" stroke-dasharray=".9 .6" stroke="{ALLEGED}"'
        else:
            look = f'fill="{INCIDENT}" fill-opacity=".12" stroke="{INCIDENT}"'
        if ring:
            yield f'<path d="{sheet.path(ring)}" {look} stroke-width=".25"/>'


def _incident_numbers(document: Mapping[str, Any], sheet: Sheet) -> Iterator[str]:
    """Numbers in circles, each where its area's middle is, or beside it where another number stands."""
    labels = []
    for incident in document["incidents"]:
        ring = incident_ring(incident)
        lon, lat = (sum(values) / len(ring) for values in zip(*ring, strict=True)) if ring else (0.0, 0.0)
        if ring and sheet.inside(lon, lat):
            alleged = incident["allegations_only"]
            labels.append((*sheet.xy(lon, lat), str(incident["number"]), ALLEGED if alleged else INCIDENT, alleged))
    taken: list[tuple[float, float, float]] = []
    for at_x, at_y, number, colour, alleged in labels:
        radius = 1.3 + 0.3 * (len(number) - 1)
        x, y = _free(at_x, at_y, radius, taken)
        taken.append((x, y, radius))
        if (x, y) != (at_x, at_y):
            yield f'<path d="M{at_x:.2f} {at_y:.2f}L{x:.2f} {y:.2f}" stroke="{colour}" stroke-width=".25"/>'
            yield f'<circle cx="{at_x:.2f}" cy="{at_y:.2f}" r=".45" fill="{colour}"/>'
        yield (
            f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:g}" fill="{"#fff" if alleged else colour}"'
            f' stroke="{colour}" stroke-width=".3"/>'
        )
        yield _text(x, y + 0.7, number, 2.0, colour if alleged else "#fff", middle=True)


def _free(x: float, y: float, radius: float, taken: Sequence[tuple[float, float, float]]) -> tuple[float, float]:
    """The nearest spot for a number that no earlier number covers: its own place, else on rings around it."""
    for ring in range(9):
        for turn in range(12 if ring else 1):
            angle = math.pi * (turn / 6 + ring / 12)
            at = x + 1.9 * ring * math.sin(angle), y - 1.9 * ring * math.cos(angle)
            if all(math.dist(at, other[:2]) >= radius + other[2] + 0.1 for other in taken):
                return at
    return x, y


def _scale(sheet: Sheet, wording: Wording) -> Iterator[str]:
    """A scale bar bottom right and a north arrow above it."""
    metres = max(m for m in (200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000) if m * sheet.mm_per_m <= 45)
    length = metres * sheet.mm_per_m
    x, y = sheet.width - length - 5, sheet.height - 5
    yield f'<rect x="{x - 3:.2f}" y="{y - 5.5:.2f}" width="{length + 6:.2f}" height="8" fill="#fff" opacity=".85"/>'
    for half, fill in ((0, "#222"), (1, "#fff")):
        yield (
            f'<rect x="{x + half * length / 2:.2f}" y="{y - 1.2:.2f}" width="{length / 2:.2f}" height="1.2"'
            f' fill="{fill}" stroke="#222" stroke-width=".2"/>'
        )
    yield _text(x + length / 2, y - 2.2, formats.distance(metres, wording.language), 2.6, "#222", middle=True)
    top = sheet.width - 7
    yield f'<path d="M{top:g} 4L{top + 2:g} 11L{top:g} 9.6L{top - 2:g} 11Z" fill="#222"/>'
    yield _text(top, 14, wording.say("compass-n"), 3, "#222", middle=True)


def _text(x: float, y: float, words: str, size: float, fill: str, middle: bool = False, halo: bool = False) -> str:
    place = f'x="{x:.2f}" y="{y:.2f}" font-size="{size:g}" font-family="{FONT}"'
    anchor = ' text-anchor="middle"' if middle else ""
    told = escape(words)
    under = f'<text {place}{anchor} fill="#fff" stroke="#fff" stroke-width=".7">{told}</text>' if halo else ""
    return f'{under}<text {place}{anchor} fill="{fill}">{told}</text>'
