"""Each mistake that is refused when an agreement is read: where the refusal points, and what it says to write."""

from typing import Any

import pytest

from ceasefire.agreement.load import load
from ceasefire.languages.catalogue import say
from ceasefire.vocabulary.refusal import Refusal

FIELD = "agreement-field-wrong"
UNKNOWN = "agreement-name-unknown"
TWICE = "agreement-name-twice"


def refused(mini: Any) -> Refusal:
    with pytest.raises(Refusal) as caught:
        load(str(mini.file))
    return caught.value


def test_the_small_agreement_is_read(mini: Any) -> None:
    assert load(str(mini.file)).agreement.id == "mini"


TEXT = [
    ("{inside: east}\n    without", "{inside: []}\n    without", FIELD, "{inside: []", "names a zone or a line"),
    ("inside: west}\n    unless", "inside: wets}\n    unless", UNKNOWN, "wets", "Write west"),
    ("inside: west}\n    unless", "inside: moon}\n    unless", UNKNOWN, "moon", "east, settlements, west"),
    ("inside: west}\n    unless", "inside: line_one}\n    unless", "agreement-drawn-otherwise", "line_one", "within"),
    ("A: line_one", "A: west", "agreement-drawn-otherwise", "west", "LineString"),
    ("A: line_one", "A: line_oen", UNKNOWN, "line_oen", "Write line_one"),
    ("B: line_two", "C: line_two", UNKNOWN, "line_two", "A, B, G"),
    ("after: fortnight", "after: fortnite", UNKNOWN, "fortnite", "Write fortnight"),
    ("after: in_force, lasts: P14D", "after: inforce, lasts: P14D", UNKNOWN, "inforce", "Write in_force"),
    ("{after: in_force, lasts: P14D}", "{after: fortnight, lasts: P1D}", "agreement-circle", "fortnight, lasts",
     "fortnight → fortnight"),
    ("started: {recorded: withdrawal_started}", "started: {after: fortnight, lasts: P1D}\n  x: {after: y, lasts: P1D}\n"
     "  y: {after: x, lasts: P1D}", "agreement-circle", "y, lasts", "x → y → x"),
    ("started: {recorded: withdrawal_started}", "started: {}", FIELD, "{}", "write `at`"),
    ("lasts: P14D}", "lasts: fortnight}", FIELD, "fortnight", "P14D"),
    ("unless: [return_fire]", "unless: [returnfire]", UNKNOWN, "returnfire", "Write return_fire"),
    ("unless: [abuse]", "unless: [abuses]", UNKNOWN, "abuses", "Write abuse"),
    ('permits: "4"', 'permits: "44"', UNKNOWN, '"44"', "Write 4"),
    ("priority: 2", "priority: 1", "agreement-priority-low", "abuse]", "2 or more"),
    ("priority: 2\n", "priority: 2\n  unless: [return_fire]\n", "agreement-circle", "[abuse]",
     "return_fire → abuse → return_fire"),
    ("unless: [abuse]", "unless: [return_fire]", "agreement-circle", "[return_fire]", "return_fire → return_fire"),
    ('- id: "2"', '- id: "1"', TWICE, '"1"', "provision “1”"),
    ("- id: flights", "- id: fire", TWICE, "fire", "way of breach “fire”"),
    ("- id: abuse", "- id: return_fire", TWICE, "return_fire", "exemption “return_fire”"),
    ("{name: trucks", "{name: people", TWICE, "people, of: trucks", "ceiling “people”"),
    ("arms: [tank, artillery]\nclocks", "arms: [tank, tank]\nclocks", TWICE, "tank]", "class of arms “tank”"),
    ("clocks:", "arms_classes:\n  tank: {kind: tank}\nclocks:", TWICE, "{kind: tank}", "class of arms “tank”"),
    ("parties: [A, B]", "parties: [A, A]", TWICE, "A]", "party or guarantor “A”"),
    ("undrawn:\n  settlements", "undrawn:\n  west", TWICE, "{title", "zone or line “west”"),
    ("    arms: [tank, artillery]", "    arms: [tnak, artillery]", UNKNOWN, "tnak", "Write tank"),
    ("act: {is: [fire, mortar]}", "act: {is: [fire, mortars]}", UNKNOWN, "mortars", "Write mortar"),
    ("if_personnel_counted: count}", "if_personnel_counted: counts}", UNKNOWN, "counts}", "Write count"),
    ("of: trucks, at_most", "of: truks, at_most", UNKNOWN, "truks", "Write trucks"),
    ("bound: [A]", "bound: [Z]", UNKNOWN, "Z]", "A, B, G"),
    ("act: {is: overflight}", "act: {is: overflight}\n    actor: {is: Z}", UNKNOWN, "Z}", "party or guarantor “Z”"),
    ("official_languages: [en, ru]", "official_languages: [en, english]", UNKNOWN, "english", "language"),
    ("    en: en ban of fire", "    en: en ban of fire\n    xx: what", UNKNOWN, "what", "language “xx”"),
    ("    az: az ban of fire\n", "", "agreement-text-lacking", "en: en ban", "az"),
    ("    az: az return fire by order\n", "", "agreement-text-lacking", "en: en return fire by", "az"),
    ("zone_of_record: UTC", "zone_of_record: Mars/Base", "agreement-zone-of-record", "Mars", "Europe/Kyiv"),
    ('answers_by_default: ["1"', 'answers_by_default: ["9"', UNKNOWN, '"9"', "provision “9”"),
    ("set: {suspended: true}", "set: {suspended: maybe}", FIELD, "maybe", "boolean"),
    ("set: {suspended: true}", "set: {suspnded: true}", FIELD, "true", "write suspended"),
    ("set: {suspended: true}", "set: {id: x}", FIELD, "x}", "cannot set"),
    ("set: {suspended: true}", "set: {bound: [Q]}", UNKNOWN, "Q]", "A, B, G"),
    ("set: {suspended: true}", "set: {bound: []}", FIELD, "{bound", "actor: anyone"),
    ("set: {suspended: true}", "due: 2021-06-01\n    set: {suspended: true}", FIELD, "due", "one thing"),
    ("valid_from: 2021-06-01\n", "valid_from: 2021-06-01T10:00:00\n", FIELD, "2021-06-01T10", "zone"),
    ("modality: permission", "modality: permission\n  breached_by: [{id: x, act: {is: fire}}]", FIELD, 'id: "4"',
     "permits"),
    ("  bound: [B]\n", "", FIELD, 'id: "3"', "actor: anyone"),
    ("  requires:\n  - {record: order, within: PT2H}\n", "", FIELD, "id: return_fire", "needs a condition"),
    ("checkable: yes", "chekable: yes", FIELD, "yes", "write checkable"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "key", "points_at", "words"), TEXT, ids=range(len(TEXT)))
def test_what_is_wrong_in_the_text_is_refused_in_its_place(
    mini: Any, old: str, new: str, key: str, points_at: str, words: str
) -> None:
    refusal = refused(mini.spoil(old, new))
    assert refusal.key == key
    assert refusal.place.startswith("agreement.yaml:")
    assert mini.pointed_at(refusal.place).startswith(points_at)
    assert words in say(refusal.key, "en", **refusal.arguments)


READINGS = [
    ("number: 2", "number: 1", TWICE, "1", "reading “1”"),
    ("conventions.by_a_date", "conventions.by_a_day", "agreement-decides-nothing", "conventions", "points to nothing"),
    ("breached_by.presence.time", "breached_by.absence.time", "agreement-decides-nothing", "provisions.2", "absence"),
    ("    az: az places\n", "", "agreement-text-lacking", "en: en places", "az"),
    ("topic: time", "topik: time", FIELD, "time", "write topic"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "key", "points_at", "words"), READINGS)
def test_what_is_wrong_in_a_reading_is_refused_in_its_place(
    mini: Any, old: str, new: str, key: str, points_at: str, words: str
) -> None:
    refusal = refused(mini.spoil(old, new, mini.readings))
    assert refusal.key == key
    assert refusal.place.startswith("readings.yaml:")
    assert mini.pointed_at(refusal.place).startswith(points_at)
    assert words in say(refusal.key, "en", **refusal.arguments)


BOW = [[40.0, 40.0], [40.1, 40.1], [40.1, 40.0], [40.0, 40.1], [40.0, 40.0]]
OVER = [[179.9, 40.0], [-179.9, 40.0], [-179.9, 40.1], [179.9, 40.1], [179.9, 40.0]]
HOLED = {"type": "Polygon", "coordinates": [[[40.0, 40.0], [40.1, 40.0], [40.1, 40.1], [40.0, 40.0]],
                                            [[41.0, 40.0], [41.1, 40.0], [41.1, 40.1], [41.0, 40.0]]]}  # fmt: skip


@pytest.mark.parametrize(
    ("geometry", "key", "words"),
    [
        (BOW, "zone-crosses-itself", "crosses itself"),
        (OVER, "zone-over-date-line", "date line"),
        (HOLED, "zone-hole-outside", "north"),
        ([[40.0, 40.0], [40.1, "x"], [40.1, 40.1], [40.0, 40.0]], "zone-geometry-broken", "north"),
        ({"type": "Point", "coordinates": [40.0, 40.0]}, "zone-not-an-area", "Polygon"),
        ([[40.0, 100.0], [40.1, 100.0], [40.1, 100.1], [40.0, 100.0]], "zone-off-globe", "longitude first"),
    ],
)
def test_a_drawing_that_is_no_zone_is_refused_with_the_line_of_its_feature(
    mini: Any, draw: Any, geometry: Any, key: str, words: str
) -> None:
    import json

    features = [*json.loads(mini.zones.read_text())["features"], draw("north", geometry)]
    refusal = refused(mini.draw(features))
    assert refusal.key == key
    assert mini.pointed_at(refusal.place).startswith('{"type": "Feature", "properties": {"zone": "north"')
    assert words in say(refusal.key, "en", **refusal.arguments)


def test_a_refusal_is_told_in_every_language(mini: Any) -> None:
    refusal = refused(mini.spoil("inside: west}\n    unless", "inside: wets}\n    unless"))
    told = {language: say(refusal.key, language, **refusal.arguments) for language in ("en", "ru", "tr", "az", "hy")}
    assert len(set(told.values())) == 5
    assert all("west" in words and "wets" in words for words in told.values())
