"""A small agreement with two parties, two lines and four arms classes, made for these tests."""

import json
from pathlib import Path

import pytest

from ceasefire.agreement.load import Signed, load

WORDS = "{en: E, ru: R, tr: T, az: A, hy: H}"


def provision(name: str, arms: str, metres: int) -> str:
    return f"""
- id: {name}
  article: "2"
  topic: withdrawal
  modality: prohibition
  bound: [A, B]
  checkable: yes
  text: {WORDS}
  breached_by:
  - id: withdrawal
    act: {{is: weapon_present}}
    time: {{from: 2021-02-01T00:00:00+02:00}}
    arms: {arms}
    place: {{within: {{metres: {metres}, of: {{A: front, B: old_line}}}}}}
    unless: [rotation]
"""


RULES = "".join(
    provision(name, arms, metres)
    for name, arms, metres in (
        ("big", "[artillery_ge_100mm]", 25_000),
        ("small", "[artillery_lt_100mm, mortar_le_120mm]", 7_500),
        ("rockets", "[mlrs]", 35_000),
        ("far", "[long_range]", 70_000),
    )
)
AGREEMENT = f"""id: test-lines
edition: "1"
title: {WORDS}
signed_on: 2021-01-15
in_force: 2021-01-15T00:00:00+02:00
zone_of_record: Europe/Kyiv
parties: [A, B]
official_languages: [en]
authoritative_language: en
source: made for tests
acts: [weapon_present, fire, digging]
arms_classes:
  artillery_ge_100mm: {{kind: artillery, calibre_mm: {{at_least: 100}}}}
  artillery_lt_100mm: {{kind: artillery, calibre_mm: {{below: 100}}}}
  mortar_le_120mm: {{kind: mortar, calibre_mm: {{at_most: 120}}}}
  mlrs: {{kind: rocket_launcher}}
  long_range: {{kind: rocket_launcher, models: [Tornado-S, Uragan, Smerch, Tochka, Tochka-U]}}
provisions:{RULES}
exemptions:
- id: rotation
  notice: rotation
  acts: [weapon_present]
  text: {WORDS}
"""


def line(name: str, lon: float) -> dict[str, object]:
    return {
        "type": "Feature",
        "properties": {"zone": name, "edition": "1", "title": {"en": name}, "source": "test", "authoritative": True},
        "geometry": {"type": "LineString", "coordinates": [[lon, 47.0], [lon, 48.0], [lon, 49.0]]},
    }


@pytest.fixture(scope="session")
def agreement_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("agreement")
    (folder / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    zones = {"type": "FeatureCollection", "features": [line("front", 38.0), line("old_line", 38.1)]}
    (folder / "zones.geojson").write_text(json.dumps(zones), encoding="utf-8")
    (folder / "readings.yaml").write_text(f"- {{number: 1, topic: all, text: {WORDS}}}\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def signed(agreement_folder: Path) -> Signed:
    """Party A withdraws from the line at 38.0 E, party B from that at 38.1 E; 74.6 km a degree at 48 N."""
    return load(str(agreement_folder / "agreement.yaml"))
