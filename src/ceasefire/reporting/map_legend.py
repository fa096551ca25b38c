"""What the signs on a map mean, and how they look: colours, hatches and strokes are named here once."""

from collections.abc import Mapping
from typing import Any

from ceasefire.reporting.wording import Wording

ZONE_COLOURS = ("#7a4b8c", "#3a6ea5", "#8a6d1d", "#2f7d6b", "#a0522d", "#5b5b8f", "#6b7a2a", "#94475e")
INCIDENT, ALLEGED, WATCHED, LOST, POST = "#b3261e", "#555555", "#dcefe1", "#777777", "#1f4e8c"


def layer_look(number: int) -> str:
    """Stroke of the n-th layer: colours repeat after eight, each time with another dash."""
    dash = ("", "2.2 1", "0.7 0.9", "3 .8 .7 .8")[number // len(ZONE_COLOURS) % 4]
    return f'stroke="{ZONE_COLOURS[number % len(ZONE_COLOURS)]}" stroke-width=".5" stroke-dasharray="{dash or "none"}"'


def definitions(width: float, height: float) -> str:
    hatch = (
        '<pattern id="lost" width="1.8" height="1.8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<path d="M0 0V1.8" stroke="{LOST}" stroke-width=".25"/></pattern>'
    )
    unwatched = (
        '<pattern id="unwatched" width="2.6" height="2.6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">'
        '<path d="M0 0V2.6" stroke="#dcdad2" stroke-width=".22"/></pattern>'
    )
    clip = f'<clipPath id="frame"><rect width="{width:g}" height="{height:g}"/></clipPath>'
    return f"<defs>{hatch}{unwatched}{clip}</defs>"


def legend(document: Mapping[str, Any], wording: Wording) -> list[tuple[str, str]]:
    """(swatch as SVG, words) of everything the maps show."""
    area = '<rect x=".5" y=".5" width="7" height="3" stroke-width=".3"'
    shown = (
        ("incident", f'{area} fill="{INCIDENT}" fill-opacity=".16" stroke="{INCIDENT}"/>'),
        ("alleged", f'{area} fill="none" stroke="{ALLEGED}" stroke-dasharray=".9 .6"/>'),
        ("watched", f'<rect width="8" height="4" fill="{WATCHED}"/>'),
        ("unwatched", '<rect width="8" height="4" fill="url(#unwatched)" stroke="#bbb" stroke-width=".15"/>'),
        ("lost", f'<rect width="8" height="4" fill="url(#lost)" stroke="{LOST}" stroke-width=".15"/>'),
        ("post", f'<rect x="2.5" y=".5" width="3" height="3" fill="{POST}" fill-opacity=".55"/>'),
    )
    rows = [(_swatch(inner), wording.say(f"report-map-{name}")) for name, inner in shown]
    for number, layer in enumerate(document["map"]["layers"]):
        key = "report-map-zone-agreed" if layer["authoritative"] else "report-map-zone"
        title = wording.named(layer["title"], layer["name"])
        rows.append(
            (
                _swatch(f'<path d="M0 2H8" {layer_look(number)}/>'),
                wording.say(key, title=title, edition=layer["edition"]),
            )
        )
    return rows


def note(document: Mapping[str, Any], wording: Wording) -> str:
    """Projection and datum in words, and that no line is a border."""
    _, south, _, north = document["map"]["extent"]
    return wording.say("report-map-note", lat=f"{wording.number((south + north) / 2, 1)}°")


def _swatch(inner: str) -> str:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4" width="8mm" height="4mm">'
    return f"{head}{definitions(8, 4)}{inner}</svg>"
