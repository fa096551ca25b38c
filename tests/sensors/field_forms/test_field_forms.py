"""Forms of field teams: whole in five languages, bound as the data says, read back into facts, mistakes told."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from filled import GOOD, fill
from openpyxl import load_workbook

from ceasefire.clearance.tasks.lives.paper import FORM, FormState
from ceasefire.languages import say
from ceasefire.languages.shelf import BUILT_IN
from ceasefire.sensors.field_forms.reader import FieldForms, read_filled
from ceasefire.sensors.field_forms.shelf import form_of, shelf
from ceasefire.sensors.field_forms.write import workbook, xform
from ceasefire.vocabulary.refusal import Refusal

NOW = datetime(2021, 1, 30, tzinfo=UTC)
X = "{http://www.w3.org/2002/xforms}"
MADE = {
    "hazard": ["Open"], "progress": ["DayProgress"], "accident": ["Accident"], "eore": ["Session"],
    "device": ["DeviceReported", "DeviceStepped", "DeviceReported"], "quality": ["VisitDone"],
}  # fmt: skip


@pytest.mark.parametrize("name", list(shelf()))
def test_every_label_is_there_in_every_language(name: str) -> None:
    root = ElementTree.fromstring(xform(name))
    asked = {one.get("ref", "")[len("jr:itext('") : -2] for one in root.iter(f"{X}label")} - {""}
    translations = {one.get("lang"): {text.get("id"): text for text in one} for one in root.iter(f"{X}translation")}
    assert len(translations) == len(BUILT_IN)
    labels = {key for key in asked if key.startswith("/")}
    assert len(labels) >= len(list(form_of(name).every()))
    for language, texts in translations.items():
        assert not [key for key in labels if not (texts[key].findtext(f"{X}value") or "").strip()], language


@pytest.mark.parametrize("name", list(shelf()))
def test_every_question_is_bound_as_the_data_says(name: str) -> None:
    form, root = form_of(name), ElementTree.fromstring(xform(name))
    binds = {one.get("nodeset", "").rpartition("/")[2]: one for one in root.iter(f"{X}bind")}
    for one in form.every():
        bind = binds.get(one.name)
        if one.type == "repeat":
            assert [n for n in root.iter(f"{X}repeat") if n.get("nodeset", "").endswith(f"/{one.name}")], one.name
            continue
        if one.type == "group" and bind is None:
            continue
        assert bind is not None, one.name
        assert (bind.get("required") == "true()") == one.required, one.name
        assert ("constraint" in bind.attrib) == bool(one.pattern or one.past or one.least is not None), one.name
        assert ("relevant" in bind.attrib) == (one.when is not None), one.name
    types = {one.name: binds[one.name].get("type") for one in form.every() if one.name in binds}
    if name == "hazard":
        assert (types["perimeter"], types["at"], types["photo"]) == ("geoshape", "geopoint", "binary")
    data = next(one for one in root.iter() if one.get("id") == form.id)
    assert data.get("version") == form.version


def test_the_tables_for_hand_work_hold_the_same() -> None:
    book = load_workbook(BytesIO(workbook(form_of("device"))))
    assert book.sheetnames == ["survey", "choices", "settings"]
    names = [row[1].value for row in book["survey"].iter_rows(min_row=2)]
    assert [one for one in names if one in ("task", "found", "device")] == ["task", "found", "device", "found"]


@pytest.mark.parametrize("name", list(GOOD))
def test_a_good_form_becomes_its_facts(name: str) -> None:
    filled = read_filled(fill(name), NOW)
    assert filled.problems == ()
    assert [type(one).__name__ for one in filled.facts] == MADE[name]
    assert FORM.replay(one.step for one in filled.steps("0" * 64, NOW)) is FormState.VALIDATED


def test_turning_points_make_the_same_land_as_a_walk() -> None:
    corners = [{"at": f"{lat} {lon} 0 3"} for lat, lon in
               ((39.9, 46.7), (39.9, 46.701), (39.901, 46.701), (39.901, 46.7))]  # fmt: skip
    told = {**GOOD["hazard"], "entered": "points", "corner": corners}
    del told["perimeter"]
    assert read_filled(fill("hazard", told), NOW).facts == read_filled(fill("hazard"), NOW).facts


CROSSED = "39.9 46.7 0 0; 39.901 46.701 0 0; 39.9 46.701 0 0; 39.901 46.7 0 0; 39.9 46.7 0 0"
WRONG: list[tuple[str, dict[str, Any], str, str]] = [
    ("hazard", {"parcel": ""}, "parcel", "field-unanswered"),
    ("hazard", {"parcel": "<b>"}, "parcel", "field-wrong"),
    ("hazard", {"opens_as": "minefield"}, "opens_as", "field-choice"),
    ("hazard", {"day": "2021-13-01"}, "day", "field-wrong"),
    ("hazard", {"day": "2022-01-01"}, "day", "field-future"),
    ("hazard", {"perimeter": "39.9 46.7 0 0; 39.9 46.8 0 0"}, "perimeter", "field-wrong"),
    ("hazard", {"perimeter": CROSSED}, "AB-HA-0001", "land-crosses-itself"),
    ("hazard", {"secret": "1"}, "secret", "field-unasked"),
    ("progress", {"work": [{"method": "manual", "m2": "-1"}]}, "work[1]/m2", "field-range"),
    ("progress", {"work": [{"method": "manual", "m2": "nan"}]}, "work[1]/m2", "field-wrong"),
    ("progress", {"weather_seen": "no"}, "weather", "field-unasked"),
    ("device", {"found": [{"device": "D-1", "at": "99 46 0 0"}]}, "found[1]/at", "field-wrong"),
    ("accident", {"happened": "2021-01-29T10:00:00"}, "happened", "field-wrong"),
    ("accident", {"reported": "2021-01-29T09:00:00+04:00"}, "A-1", "ctask-accident-time"),
    ("eore", {"direct": {"direct_female_0_9": "-2"}}, "direct/direct_female_0_9", "field-range"),
    ("quality", {"ask_medic": "not_applicable"}, "ask_medic", "field-choice"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "changed", "place", "message"), WRONG)
def test_what_is_wrong_is_queried_with_its_place(name: str, changed: dict[str, Any], place: str, message: str) -> None:
    filled = read_filled(fill(name, {**GOOD[name], **changed}), NOW)
    assert filled.facts == ()
    assert (place, message) in [(one.locator, one.message) for one in filled.problems]
    assert FORM.replay(one.step for one in filled.steps("0" * 64, NOW)) is FormState.QUERIED
    for one in filled.problems:
        told = {say(one.message, language, **one.arguments) for language in BUILT_IN}
        assert len(told) == len(BUILT_IN)


@pytest.mark.parametrize("data", [b"", b"<", b"<!DOCTYPE a><data/>", b"<data/>", b"x" * 2**21, "ж".encode("utf-16")])
def test_what_is_no_form_is_told_and_breaks_nothing(data: bytes) -> None:
    filled = read_filled(data, NOW)
    assert filled.facts == ()
    assert {one.message for one in filled.problems} <= {"field-unreadable", "field-no-instance"}
    assert filled.problems


def test_an_old_version_names_the_one_in_force() -> None:
    (one,) = read_filled(fill("hazard", version="2020010101"), NOW).problems
    assert one.message == "field-version"
    assert one.arguments == {"found": "2020010101", "wanted": form_of("hazard").version}


def test_other_content_under_a_known_number_never_counts() -> None:
    filled = read_filled(fill("hazard"), NOW, "refused-1.xml")
    assert (filled.facts, [one.message for one in filled.problems]) == ((), ["field-instance-other"])


def test_only_our_forms_are_recognised() -> None:
    sensor = FieldForms()
    assert sensor.recognises(fill("hazard"), "x")
    assert not sensor.recognises(b"<gpx/>", "a.xml")
    assert not sensor.recognises(xform("hazard"), "hazard.xml")
    with pytest.raises(Refusal, match="field-unknown-form"):
        form_of("ceasefire-none")
