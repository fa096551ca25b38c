"""Register files: YAML and JSON give the same records; what is wrong is refused with line, column and remedy."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from ceasefire.agreement.load import Signed
from ceasefire.agreement.marked_yaml import read_marked
from ceasefire.agreement.registers import desk_files
from ceasefire.languages.catalogue import knows, say
from ceasefire.vocabulary.refusal import Refusal

INVENTORY = """sites:
- id: depot
  party: A
  area: {form: disc, lat: 48.2, lon: 37.2, radius_m: 1500}
  edition: "1"
  valid_from: 2021-01-01T00:00:00+02:00
  known_from: 2021-01-05T12:00:00+02:00
holdings:
- {site: depot, arms: mlrs, count: 6, serials: [K-1], valid_from: 2021-01-01T00:00:00+02:00,
   known_from: 2021-01-05T12:00:00+02:00}
"""
SIGHTINGS = """sightings:
- id: S-1
  time: {start: 2021-02-11T09:00:00+02:00, end: 2021-02-11T09:05:00+02:00}
  place: {form: spot, lat: 48.0, lon: 37.9, semi_major_m: 80, semi_minor_m: 80}
  weapon: {kind: [artillery], calibre_mm: {low: 122, high: 152}}
"""
NOTICES = """notices:
- {id: N-1, kind: works, by: A, given_at: 2021-02-09T09:00:00Z, start: 2021-02-11T06:00:00Z,
   end: 2021-02-11T18:00:00Z, area: {form: polygon, ring: [[37, 48], [38, 48], [38, 49]]}}
withdrawn:
- {notice: N-1, given_at: 2021-02-10T09:00:00Z}
"""
SILENCES = """silences:
- id: W
  area: {form: named_area, zone: town}
  start: 2021-02-12T08:00:00Z
  end: 2021-02-12T16:00:00Z
  acts: [fire]
  signers: [A, B]
  known_from: 2021-02-11T18:00:00Z
"""


@pytest.fixture(scope="module")
def readers(signed: Signed) -> dict[str, Callable[[str, str], Any]]:
    classes = desk_files.classes_of(signed)
    return {
        "inventory": lambda text, name: desk_files.read_inventory(text, name, classes),
        "sightings": desk_files.read_sightings,
        "notices": lambda text, name: desk_files.read_notices(text, name, signed),
        "silences": lambda text, name: desk_files.read_silences(text, name, signed),
    }


TEXTS = {"inventory": INVENTORY, "sightings": SIGHTINGS, "notices": NOTICES, "silences": SILENCES}


@pytest.mark.parametrize("kind", TEXTS)
def test_yaml_and_json_are_read_alike(kind: str, readers: dict[str, Callable[[str, str], Any]]) -> None:
    plain = json.dumps(read_marked(TEXTS[kind], "f")[0], indent="\t", ensure_ascii=True)
    assert readers[kind](TEXTS[kind], "f.yaml") == readers[kind](plain, "f.json")


WRONG = [
    ("inventory", "arms: mlrs", "arms: mrls", "register-class-unknown", "mrls"),
    ("inventory", "site: depot", "site: depott", "register-site-unknown", "depott"),
    ("inventory", "count: 6", "count: six", "value-wrong-type", "six"),
    ("inventory", "count: 6", "count: 0", "register-serials-many", "{site: depot"),
    ("inventory", "form: disc", "form: circle", "form-unknown", "{form: circle"),
    ("inventory", "radius_m: 1500", "radius_m: 0", "register-radius", "id: depot"),
    ("inventory", "lat: 48.2", "lat: 148.2", "position-off-globe", "id: depot"),
    ("inventory", "  edition", "  edtion", "field-unknown", '"1"'),
    ("sightings", "end: 2021-02-11T09:05:00+02:00", "end: 2021-02-11T09:05:00", "time-without-zone", "id: S-1"),
    ("sightings", "end: 2021-02-11T09:05", "end: 2021-02-10T09:05", "time-ends-before-start", "id: S-1"),
    ("sightings", "[artillery]", "[howitzer]", "value-unknown", "howitzer"),
    ("sightings", "low: 122", "low: 203", "range-reversed", "id: S-1"),
    ("notices", "kind: works", "kind: work", "register-kind-unknown", "work,"),
    ("notices", "2021-02-10T09", "2021-02-08T09", "register-notice-not-earlier", "N-1,"),
    ("notices", "[38, 48], [38, 49]", "[38, 49], [38, 48], [37, 49]", "zone-crosses-itself", "{id: N-1"),
    ("silences", "acts: [fire]", "acts: [noise]", "value-unknown", "[noise]"),
    ("silences", "signers: [A, B]", "signers: []", "field-missing", "[]"),
    ("silences", "id: W", "id: W\n  id: V", "agreement-key-twice", "id: V"),
]


@pytest.mark.parametrize(("kind", "old", "new", "key", "points_at"), WRONG, ids=[f"{w[0]}-{w[3]}" for w in WRONG])
def test_what_is_wrong_is_told_with_its_place(
    kind: str, old: str, new: str, key: str, points_at: str, readers: dict[str, Callable[[str, str], Any]]
) -> None:
    assert old in TEXTS[kind]
    text = TEXTS[kind].replace(old, new, 1)
    with pytest.raises(Refusal) as refused:
        readers[kind](text, "f.yaml")
    assert refused.value.key == key
    _, line, column = refused.value.place.split(" ")[0].split(":")
    assert text.splitlines()[int(line) - 1][int(column) - 1 :].startswith(points_at)
    assert knows(key)
    for language in ("en", "ru", "tr", "az", "hy"):
        told = say(key, language, **refused.value.arguments)
        assert "{" not in told
        assert key not in told


def test_broken_json_is_refused_with_its_place() -> None:
    for text, key in (
        ('{"sightings": [}', "agreement-json-broken"),
        ('{"sightings": [], "sightings": []}', "case-key-twice"),
        ('{"sightings": NaN}', "case-number-broken"),
    ):
        with pytest.raises(Refusal) as refused:
            desk_files.read_sightings(text, "f.json")
        assert refused.value.key == key
        assert refused.value.place.startswith("f.json")


def test_json_rows_are_found_too() -> None:
    plain = json.dumps(read_marked(SIGHTINGS, "f")[0], indent="\t")
    wrong = plain.replace("artillery", "howitzer")
    with pytest.raises(Refusal) as refused:
        desk_files.read_sightings(wrong, "f.json")
    line = int(refused.value.place.split(":")[1])
    assert "howitzer" in wrong.splitlines()[line - 1]


def test_doubled_ids_are_refused() -> None:
    with pytest.raises(Refusal, match="register-id-twice"):
        desk_files.read_sightings(SIGHTINGS + SIGHTINGS.split("\n", 1)[1], "f.yaml")
