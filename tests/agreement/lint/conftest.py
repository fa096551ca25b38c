"""A small agreement that has nothing wrong, so that each test can put one thing wrong and see it found."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

WORDS = ("en", "ru", "tr", "az", "hy")


def said(indent: int, what: str) -> str:
    return "\n".join(" " * indent + f"{language}: {language} {what}" for language in WORDS)


def row(what: str) -> str:
    return "{" + ", ".join(f"{language}: {language} {what}" for language in WORDS) + "}"


AGREEMENT = f"""\
id: mini
edition: "1"
title:
{said(2, "title")}
signed_on: 2021-01-01
in_force: 2021-01-02T00:00:00+00:00
zone_of_record: UTC
conventions: {{by_a_date: includes_it}}
parties: [A, B]
guarantors: [G]
official_languages: [en, ru]
authoritative_language: en
acts: [fire, mortar, presence, count, notice_given, overflight]
tallies: [people, trucks]
arms: [tank, artillery]
clocks:
  started: {{recorded: withdrawal_started}}
  fortnight: {{after: in_force, lasts: P14D}}
undrawn:
  settlements: {{title: {row("settlements")}, why: {row("nobody drew them")}}}
provisions:
- id: "1"
  article: "1"
  topic: ban
  modality: prohibition
  bound: [A, B, G]
  checkable: yes
  text:
{said(4, "ban of fire")}
  breached_by:
  - id: fire
    name: {row("fire")}
    act: {{is: [fire, mortar]}}
    place: {{inside: west}}
    unless: [return_fire]
  - id: flights
    name: {row("flights")}
    act: {{is: overflight}}
    place: {{inside: settlements}}
- id: "2"
  article: "2"
  topic: withdrawal
  modality: obligation
  bound: [A]
  checkable: yes
  text:
{said(4, "withdrawal")}
  breached_by:
  - id: presence
    name: {row("presence")}
    act: {{is: presence, if_personnel_counted: count}}
    time: {{due: {{after: fortnight, lasts: P3D}}}}
    place: {{within: {{metres: 1000, of: {{A: line_one, B: line_two}}}}}}
  - id: late
    name: {row("late")}
    act: {{is: presence}}
    time: {{due: {{after: started, lasts: P7D}}}}
    place: {{inside: east}}
    without_record: {{record: order, within: PT2H}}
  amendments:
  - set: {{suspended: true}}
    valid_from: 2021-06-01
    known_from: 2021-06-01
    basis: {row("suspended")}
- id: "3"
  article: "3"
  topic: ceiling
  modality: obligation
  bound: [B]
  checkable: yes
  text:
{said(4, "ceilings")}
  breached_by:
  - id: ceiling
    name: {row("ceiling")}
    act: {{is: count}}
    place: {{inside: east}}
    caps:
    - {{name: people, of: people, at_most: 100}}
    - {{name: trucks, of: trucks, at_most: 10}}
  - id: arms
    name: {row("arms")}
    act: {{is: notice_given}}
    arms: [tank, artillery]
- id: "4"
  article: "4"
  topic: return_fire
  modality: permission
  bound: [A, B]
  checkable: partly
  text:
{said(4, "return fire")}
exemptions:
- id: return_fire
  name: {row("return fire")}
  acts: [fire, mortar]
  requires:
  - {{record: order, within: PT2H}}
  permits: "4"
  unless: [abuse]
  priority: 1
  text:
{said(4, "return fire by order")}
- id: abuse
  name: {row("abuse")}
  acts: [mortar]
  place: {{inside: west}}
  priority: 2
  text:
{said(4, "not with mortars")}
answers_by_default: ["1", "2", "3"]
source: made up
"""

READINGS = f"""\
- number: 1
  topic: time
  decides: [conventions.by_a_date, provisions.2.breached_by.presence.time]
  text:
{said(4, "dates")}
- number: 2
  topic: place
  text:
{said(4, "places")}
"""


def square(west: float, south: float, side: float = 0.1) -> list[list[float]]:
    east, north = west + side, south + side
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def drawing(zone: str, geometry: Any, **more: Any) -> dict[str, Any]:
    properties = {"zone": zone, "edition": "1", "source": "made up", "authoritative": True}
    properties |= {"title": {language: f"{language} {zone}" for language in WORDS}} | more
    if not isinstance(geometry, dict):
        geometry = {"type": "Polygon", "coordinates": [geometry]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def line(*points: list[float]) -> dict[str, Any]:
    return {"type": "LineString", "coordinates": list(points)}


def drawings() -> list[dict[str, Any]]:
    return [
        drawing("west", square(40.0, 40.0)),
        drawing("east", square(40.2, 40.0)),
        drawing("line_one", line([40.1, 40.0], [40.1, 40.1])),
        drawing("line_two", line([40.2, 40.0], [40.2, 40.1])),
    ]


def geojson(features: list[dict[str, Any]]) -> str:
    rows = ",\n".join(json.dumps(feature) for feature in features)
    return f'{{"type": "FeatureCollection", "features": [\n{rows}\n]}}\n'


class Mini:
    """The small agreement in a folder; `spoil` changes its text, `draw` its zones."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "agreement.yaml"
        self.readings = folder / "readings.yaml"
        self.zones = folder / "zones.geojson"
        self.file.write_text(AGREEMENT, encoding="utf-8")
        self.readings.write_text(READINGS, encoding="utf-8")
        self.draw(drawings())

    def spoil(self, old: str, new: str, file: Path | None = None) -> "Mini":
        path = file or self.file
        text = path.read_text(encoding="utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return self

    def draw(self, features: list[dict[str, Any]]) -> "Mini":
        self.zones.write_text(geojson(features), encoding="utf-8")
        return self

    def pointed_at(self, place: str) -> str:
        """The text from the place on, to the end of its line."""
        name, line_number, column = place.rsplit(":", 2)
        text = (self.folder / name).read_text(encoding="utf-8").splitlines()[int(line_number) - 1]
        return text[int(column) - 1 :]


@pytest.fixture
def mini(tmp_path: Path) -> Mini:
    return Mini(tmp_path)


@pytest.fixture
def draw() -> Callable[..., dict[str, Any]]:
    """drawing(zone, ring or geometry, **properties)"""
    return drawing
