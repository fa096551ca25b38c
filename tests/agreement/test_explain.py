"""A provision in plain words: every condition that the evaluator knows has its sentence, in five languages."""

import json
import warnings
from pathlib import Path
from typing import Any

import pytest

from ceasefire.agreement.explaining import Said, explain
from ceasefire.agreement.load import load, papers, shipped
from ceasefire.agreement.shelf import shelf_row
from ceasefire.agreement.text import LANGUAGES
from ceasefire.languages.catalogue import say

WORDS = dict.fromkeys(LANGUAGES, "x")
ZONES = """{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"zone": "west", "edition": "1", "source": "s", "authoritative": true,
 "title": {"en": "the west", "ru": "запад", "tr": "batı", "az": "qərb", "hy": "արևմուտք"}},
 "geometry": {"type": "Polygon", "coordinates": [[[40, 40], [40.1, 40], [40.1, 40.1], [40, 40]]]}},
{"type": "Feature", "properties": {"zone": "line", "edition": "1", "source": "s", "authoritative": true,
 "title": {"en": "the line", "ru": "линия", "tr": "hat", "az": "xətt", "hy": "գիծ"}},
 "geometry": {"type": "LineString", "coordinates": [[40, 40], [40.1, 40]]}}]}"""
BASE: dict[str, Any] = {
    "id": "one", "edition": "1", "title": WORDS, "signed_on": "2021-01-01", "in_force": "2021-01-02T00:00:00Z",
    "zone_of_record": "UTC", "parties": ["A", "B"], "official_languages": ["ru"], "authoritative_language": "ru",
    "acts": ["fire_mortar", "presence"], "tallies": ["personnel"], "arms": ["tank"], "source": "s",
    "clocks": {"start": {"recorded": "began"}},
    "undrawn": {"towns": {"title": {**WORDS, "en": "the towns"}, "why": WORDS}},
    "words": {"began": {**WORDS, "en": "beginning of the withdrawal"}},
    "exemptions": [
        {"id": "duty", "acts": "fire_mortar", "notice": "exercise", "permits": "2", "unless": "abuse", "text": WORDS},
        {"id": "abuse", "acts": "fire_mortar", "actor": {"is": "B"}, "priority": 3, "text": WORDS,
         "time": {"until": "2021-03-01"}}],
}  # fmt: skip


def agreement(folder: Path, way: dict[str, Any], **fields: Any) -> Any:
    """One provision with one way of breach, and a permission."""
    one = {"id": "1", "article": "1", "topic": "t", "modality": "obligation", "bound": ["A"], "checkable": "yes"}
    one |= {"text": {**WORDS, "en": "The text.", "ru": "Текст."}}
    one |= {"breached_by": [{"id": "w", "act": {"is": "fire_mortar"}} | way]} | fields
    two = {"id": "2", "article": "2", "topic": "t", "modality": "permission", "checkable": "partly", "text": WORDS}
    (folder / "agreement.yaml").write_text(json.dumps(BASE | {"provisions": [one, two]}), encoding="utf-8")
    (folder / "zones.geojson").write_text(ZONES, encoding="utf-8")
    (folder / "readings.yaml").write_text("[]")
    return papers(str(folder))


def keys(said: Said) -> list[str]:
    return [said.key.removeprefix("agreement-means-"), *(key for one in said.below for key in keys(one))]


AFTER = {"after": "in_force", "lasts": "P2M14D"}
CONDITIONS: list[tuple[dict[str, Any], str, str]] = [
    ({"act": {"is": "presence", "unclear": "fire_mortar"}}, "act-unclear", "Open, where the act is: mortar fire."),
    ({"act": {"if_fired_from_there": "fire_mortar"}}, "act-fired", "Or, where the place is the one fired from: mortar"),
    ({"act": {"if_personnel_counted": "presence"}}, "act-counted", "at least one person was counted: “presence”."),
    ({}, "actor", "Done by: A."),
    ({"actor": "anyone"}, "actor-anyone", "Whoever did it."),
    ({"actor": {"is": "B", "unclear": "private"}}, "actor-unclear", "Open, where done by: private persons."),
    ({}, "since-force", "since the agreement is in force (02.01.2021 00:00)"),
    ({"time": {"from": "2021-02-01"}}, "from", "Time, from: 1 February 2021."),
    ({"time": {"until": "2021-02-01"}}, "until", "until: 1 February 2021, that whole day included."),
    ({"time": {"until": "2021-02-01T10:00:00Z"}}, "until", "01.02.2021 10:00, that moment not included."),
    ({"time": {"due": "2021-02-01"}}, "due", "Deadline: 1 February 2021; overdue from 02.02.2021 00:00."),
    ({"time": {"due": "2021-02-01T10:00:00Z"}}, "due-moment", "Deadline: 01.02.2021 10:00; overdue after that moment."),
    ({"time": {"due": AFTER}}, "due", "2 months and 14 days after: entry into force (that is 16 March 2021)"),
    ({"time": {"due": {"after": "start", "lasts": "PT48H"}}}, "due-open",
     "48 hours after: the record “beginning of the withdrawal”; not known until that has begun"),
    ({"time": {"late_after": "2021-02-01T00:00:00Z"}}, "late", "Given later than: 01.02.2021 00:00."),
    ({"place": {"inside": "west"}}, "inside", "Place, inside: the west."),
    ({"place": {"inside": "west", "outside": "towns"}}, "undrawn", "stays open: the towns."),
    ({"place": {"inside": "west", "outside": "west"}}, "outside", "Place, not inside: the west."),
    ({"place": {"within": {"metres": 1500, "of": "line", "side": "left"}}}, "within",
     "1,500 m from the line, on its left"),
    ({"place": {"within": {"metres": 50, "of": {"A": "line"}}}}, "within-of", "for A: at most 50 m from the line."),
    ({"place": {"inside": "west", "if_absent": "applies"}}, "place-absent", "Where no place is told,"),
    ({"caps": [{"name": "n", "of": "personnel", "at_most": 5}]}, "cap-most", "together (persons): more than 5."),
    ({"caps": [{"name": "n", "of": "personnel", "at_least": 5}]}, "cap-least", "(persons): fewer than 5."),
    ({"arms": "tank"}, "arms", "Arms: tank."),
    ({"width": {"metres": 5000, "tolerance_m": 50}}, "width", "not between 4,950 m and 5,050 m."),
    ({"overlap": {"zone": "west", "must_not_include": "towns"}}, "overlap", "share ground: the west and the towns."),
    ({"beyond_baseline": True}, "baseline", "Beyond the recorded line"),
    ({"without_consent": True}, "no-consent", "Without the consent"),
    ({"undated": True}, "undated", "No date is set"),
    ({"without_notice": {"kind": "exercise", "at_least_before": "PT24H"}}, "no-notice", "at least 24 hours before."),
    ({"without_notice": {"kind": "exercise", "at_least_before": "PT24H", "at_most_before": "PT168H"}},
     "no-notice-between", "at least 24 hours and at most 168 hours before."),
    ({"without_record": {"record": "began"}}, "record-before", "On record before it: “beginning of the withdrawal”."),
    ({"without_record": {"record": "began", "within": "PT2H", "by_actor": True}}, "record-within",
     "On record at most 2 hours before it: “beginning of the withdrawal”, by the party that acted."),
    ({"without_record": {"record": "began", "within": "PT2H", "afterwards": True}}, "record-after", "2 hours after it"),
    ({"unless": "duty"}, "unless", "Unless “duty” applies (priority 1), for: mortar fire."),
    ({"unless": "duty"}, "notice", "A notice (“exercise”) given before covers its time and place."),
    ({"unless": "duty"}, "permitted", "It carries out provision 2."),
    ({"unless": "duty"}, "but-not", "But not where “abuse” applies (priority 3):"),
]  # fmt: skip


@pytest.mark.parametrize(("way", "key", "words"), CONDITIONS, ids=range(len(CONDITIONS)))
def test_every_condition_has_its_sentence(tmp_path: Path, way: dict[str, Any], key: str, words: str) -> None:
    read = agreement(tmp_path, way)
    said = explain(read, read.signed.agreement.provisions[0], "en")
    assert key in keys(said)
    assert any(words in line.replace("\N{NO-BREAK SPACE}", " ") for line in said.lines()), list(said.lines())
    if key not in ("actor", "since-force"):  # those stand there without being written
        plain = agreement(tmp_path, {})
        assert key not in keys(explain(plain, plain.signed.agreement.provisions[0], "en"))


FIELDS: list[tuple[dict[str, Any], str, str]] = [
    ({"evidence": {"standard": "confidence", "at_least": 0.8}}, "evidence-confidence", "confidence of 0.80 or more"),
    ({"attribution": "never"}, "no-attribution", "name nobody"),
    ({"suspended": True}, "suspended", "suspended"),
    ({"bound": [], "breached_by": []}, "bound-nobody", "binds nobody"),
    ({"breached_by": [], "checkable": "not_checkable"}, "no-way", "always “cannot tell”"),
    ({"amendments": [{"due": "2021-05-01", "valid_from": "2021-04-01", "known_from": "2021-04-03", "basis": WORDS}]},
     "amended-due", "Change by consent: the deadline became 1 May 2021. It holds from 1 April 2021 and "),
    ({"amendments": [{"set": {"suspended": True, "bound": ["B"]}, "kind": "suspension", "valid_from": "2021-04-01",
                      "known_from": "2021-04-03", "basis": WORDS}]}, "amended-fields",
     "it changed suspended and bound."),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "key", "words"), FIELDS, ids=range(len(FIELDS)))
def test_every_field_of_a_provision_has_its_sentence(
    tmp_path: Path, fields: dict[str, Any], key: str, words: str
) -> None:
    read = agreement(tmp_path, {}, **fields)
    said = explain(read, read.signed.agreement.provisions[0], "en")
    assert key in keys(said)
    assert any(words in line for line in said.lines()), list(said.lines())


def test_what_an_amendment_set_is_told_as_it_became(tmp_path: Path) -> None:
    became = [{"id": "w", "act": {"is": "presence"}, "place": {"inside": "west"}}]
    amendment = {"set": {"breached_by": became, "bound": ["B"]}, "valid_from": "2021-04-01", "known_from": "2021-04-03"}
    read = agreement(tmp_path, {}, amendments=[amendment | {"basis": WORDS}])
    (told,) = [one for one in explain(read, read.signed.agreement.provisions[0], "en").below if "amended" in one.key]
    lines = list(told.lines())
    assert "  Bound: B." in lines
    assert "    Done by: B." in lines
    assert "    Place, inside: the west." in lines


def test_ceilings_are_alternatives_only_where_there_are_several(tmp_path: Path) -> None:
    one = {"name": "n", "of": "personnel", "at_most": 5}
    for caps, alternatives in (([one], 0), ([one, one | {"name": "m"}], 1)):
        read = agreement(tmp_path, {"caps": caps})
        assert keys(explain(read, read.signed.agreement.provisions[0], "en")).count("cap-any") == alternatives


def test_exemptions_are_told_in_the_order_in_which_they_are_tried(tmp_path: Path) -> None:
    read = agreement(tmp_path, {"unless": ["duty", "abuse"]})
    said = explain(read, read.signed.agreement.provisions[0], "en")
    tried = [line.strip() for line in said.lines() if line.strip().startswith("Unless")]
    assert [line.split("”")[0] for line in tried] == ["Unless “abuse", "Unless “duty"]


def test_rival_drawings_are_told(tmp_path: Path) -> None:
    read = agreement(tmp_path, {"place": {"inside": "west"}})
    data = json.loads(ZONES)
    data["features"][0]["properties"]["version_of"] = "A"
    (tmp_path / "zones.geojson").write_text(json.dumps(data), encoding="utf-8")
    read = papers(str(tmp_path))
    assert any(
        "Drawn differently by A:" in line for line in explain(read, read.signed.agreement.provisions[0], "en").lines()
    )


def test_a_permission_is_told_by_what_grants_it(tmp_path: Path) -> None:
    read = agreement(tmp_path, {"unless": "duty"})
    said = explain(read, read.signed.agreement.provisions[1], "en")
    assert "It takes effect as the exemption “duty”:" in [one.words for one in said.below]
    assert any(line.endswith("until: 1 March 2021, that whole day included.") for line in said.lines())


def test_the_governing_text_stands_beside_that_of_the_reader(tmp_path: Path) -> None:
    read = agreement(tmp_path, {})
    one = read.signed.agreement.provisions[0]
    assert keys(explain(read, one, "en")).count("text") == 1
    assert "text" not in keys(explain(read, one, "ru"))
    assert any("(ru): “Текст.”" in line for line in explain(read, one, "en").lines())


def test_readings_are_told_where_they_decide(tmp_path: Path) -> None:
    read = papers("nk-2020-11-09")

    def numbers(name: str) -> list[int]:
        provision = read.signed.agreement.provision(name)
        assert provision is not None
        told = [one for one in explain(read, provision, "en").below if one.key == "agreement-means-reading"]
        return [int(one.words.split(":")[0].removeprefix("Reading ")) for one in told]

    assert 12 in numbers("P6c")
    assert 12 not in numbers("P2")
    assert 10 in numbers("P2")
    assert 14 in numbers("P6d")


@pytest.mark.parametrize("name", shipped())
def test_nothing_english_is_left_in_the_other_languages(name: str) -> None:
    read = papers(name)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for provision in read.signed.agreement.provisions:
            english = _flat(explain(read, provision, "en"))
            for language in LANGUAGES[1:]:
                for key, words in _flat(explain(read, provision, language)):
                    same = (key, words) in english and key != "agreement-means-text-governing"
                    assert not same, f"{language}: {words}"


def _flat(said: Said) -> list[tuple[str, str]]:
    return [(said.key, said.words), *(pair for one in said.below for pair in _flat(one))]


def test_plain_data_and_lines_hold_the_same_sentences() -> None:
    read = papers("nk-2020-11-09")
    said = explain(read, read.signed.agreement.provisions[0], "tr")
    plain = said.plain()
    assert plain["message"] == "agreement-means-provision"
    assert [one["told"] for one in plain["because"]] == [one.words for one in said.below]
    assert next(said.lines()) == plain["told"]
    assert plain["told"].startswith("P1, madde 1: yasak")


def test_a_row_of_the_shelf_counts_what_can_be_checked() -> None:
    row = shelf_row(load("nk-2020-11-09"), "en")
    assert (row.id, row.signed_in_words, row.parties) == ("nk-2020-11-09", "9 November 2020", ("AZ", "AM"))
    assert dict(row.checkable) == {"yes": 7, "partly": 2, "ledger": 2, "indicator_only": 2}
    assert sum(row.checkable.values()) == row.provisions == 13
    assert say("agreement-list-checkable", "en", how="yes", n=7) == "checkable: 7"
