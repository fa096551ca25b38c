"""What every agreement on the shelf owes its reader: honest sources, illustrations called so, readings that decide."""

import json
import re
import shutil
from importlib.resources import files
from pathlib import Path

import pytest
from pyproj import Geod

from ceasefire.agreement.answers import answer
from ceasefire.agreement.lint.check import check
from ceasefire.agreement.load import load, shipped
from ceasefire.agreement.text import LANGUAGES
from ceasefire.languages.catalogue import say

SHELF = Path(str(files("ceasefire.agreement") / "shipped"))
GEOD = Geod(ellps="WGS84")
NOTES_LET_STAND = {"acts-unused", "not-drawn", "names-unused"}
"""Acts that no rule speaks of, undrawn places, a class used by inventories alone: said, and meant so."""
GENERAL = {"verdicts", "knowledge", "intervals", "counts", "actor", "force", "records"}
"""Topics of readings about how verdicts are made; no single field of a file decides them."""
BY_THE_LEDGER = {"deadline-without-evidence", "ring-turned-round"}
"""Of the statement of 2020 alone: what shows a duty met is in its duties; its rings are as the source has them."""


@pytest.mark.parametrize("name", shipped())
def test_every_provision_says_how_its_wording_was_checked(name: str) -> None:
    agreement = load(name).agreement
    assert all(provision.basis in ("text", "press", "remembered") for provision in agreement.provisions)
    for provision in agreement.provisions:
        if provision.basis == "remembered":
            assert "not checked" in provision.text["en"].lower(), f"{name} {provision.id} does not say it"


@pytest.mark.parametrize("name", shipped())
def test_parties_and_new_words_have_names_in_five_languages(name: str) -> None:
    agreement = load(name).agreement
    for code, words in agreement.words.items():
        assert set(LANGUAGES) <= set(words), f"{name} {code}"
    for provision in agreement.provisions:
        for way in provision.breached_by:
            assert set(LANGUAGES) <= set(way.name), f"{name} {provision.id}.{way.id}"
    for exemption in agreement.exemptions:
        assert set(LANGUAGES) <= set(exemption.name), f"{name} {exemption.id}"


@pytest.mark.parametrize("name", shipped())
def test_no_drawing_claims_to_be_agreed_and_illustrations_say_what_they_are(name: str) -> None:
    for feature in json.loads((SHELF / name / "zones.geojson").read_text(encoding="utf-8"))["features"]:
        told = feature["properties"]
        assert told["authoritative"] is False
        assert set(LANGUAGES) <= set(told["title"])
        assert told["note"].startswith("not authoritative")
        if told["edition"].startswith("illustration"):
            assert "made up by this project" in told["source"]
            assert "made up" in told["title"]["en"]
            assert "придуман" in told["title"]["ru"]
        else:
            assert re.search("Natural Earth|GeoNames", told["source"])


@pytest.mark.parametrize("name", shipped())
def test_readings_say_which_fields_they_decide(name: str) -> None:
    readings = load(name).readings
    assert [reading.number for reading in readings] == list(range(1, len(readings) + 1))
    own = [one for one in readings if one.topic not in GENERAL]
    assert all(reading.decides for reading in own), [one.topic for one in own if not one.decides]


@pytest.mark.parametrize("name", shipped())
def test_a_check_finds_nothing_that_is_neither_accepted_nor_meant(name: str) -> None:
    meant = NOTES_LET_STAND | (BY_THE_LEDGER if name == "nk-2020-11-09" else set())
    found = [note for note in check(name) if note.accepted is None and note.code not in meant]
    assert [(note.code, note.at) for note in found] == []


def test_the_width_of_the_security_zone_hangs_on_a_reading_that_can_be_replaced(tmp_path: Path) -> None:
    """A gun 29.9 km from its line: kept under half of 50 km for each side, within it under the whole."""
    west = 38.0 - 0.4
    _, _, metres = GEOD.inv(38.0, 48.0, west, 48.0)
    assert 29_000 < metres < 31_000
    case = {
        "id": "gun",
        "ask": ["M2b"],
        "incident": {
            "time": {"start": "2015-05-01T10:00:00Z", "end": "2015-05-01T10:00:00Z"},
            "place": {"lat": 48.0, "lon": west, "uncertainty_m": 100},
            "actor": {"party": "UA", "attribution": "established"},
            "act": "heavy_weapon_present",
            "arms": "artillery",
            "calibre_mm": {"low": 152, "high": 152},
            "fact_status": "established",
        },
    }
    signed = load("minsk-2")
    assert answer(signed, case, "case", "en")["verdicts"][0]["verdict"] == "not indicated"
    width = next(reading for reading in signed.readings if reading.topic == "width")
    assert "provisions.M2b.breached_by.artillery.place.within.metres" in width.decides
    shutil.copytree(SHELF / "minsk-2", tmp_path / "ours")
    file = tmp_path / "ours" / "agreement.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count("metres: 25000") == 1
    file.write_text(text.replace("metres: 25000", "metres: 50000"), encoding="utf-8")
    assert answer(load(str(file)), case, "case", "en")["verdicts"][0]["verdict"] == "breach indicated"


def test_an_explanation_speaks_the_agreements_own_words_in_every_language() -> None:
    signed = load("tcg-measures-2020-07-22")
    case = {
        "id": "order",
        "ask": ["T7"],
        "incident": {
            "time": {"start": "2020-08-01T08:00:00Z", "end": "2020-08-01T08:00:00Z"},
            "actor": {"party": "armed_formations", "attribution": "established"},
            "act": "return_fire_order",
            "fact_status": "established",
        },
    }
    for language in LANGUAGES:
        told = "\n".join(answer(signed, case, "case", language)["verdicts"][0]["told"])
        words = signed.agreement.words
        assert words["return_fire_order"][language] in told
        assert words["armed_formations"][language] in told
        assert words["tcg_informed"][language] in told
        assert "return_fire_order" not in told
        assert "tcg_informed" not in told


@pytest.mark.parametrize("name", [name for name in shipped() if name != "nk-2020-11-09"])
def test_every_code_of_the_file_has_words_so_that_no_sentence_shows_a_code(name: str) -> None:
    agreement = load(name).agreement
    ways = [way for provision in agreement.provisions for way in provision.breached_by]
    asked = [one.without_record.record for one in ways if one.without_record]
    asked += [one.record for exemption in agreement.exemptions for one in exemption.requires]
    recorded = {key: clock.recorded or key for key, clock in agreement.clocks.items()}
    caps = {cap.name for way in ways for cap in way.caps}
    codes = {*agreement.parties, *agreement.guarantors, *asked, *recorded.values(), *caps, *agreement.acts}
    assert sorted(code for code in codes if code not in agreement.words and not in_catalogue(code)) == []


def in_catalogue(code: str) -> bool:
    """A code that the catalogues do not know is shown in quotes."""
    told = say("agreement-act-name", "en", act=code, which=""), say("agreement-cap-name", "en", cap=code)
    return any("“" not in words for words in told)
