"""An agreement file: the shipped one is whole; a wrong one is refused with line, column and what to write."""

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from ceasefire.agreement.load import load, shipped
from ceasefire.agreement.marked_yaml import read_marked, where
from ceasefire.agreement.text import LANGUAGES
from ceasefire.vocabulary.refusal import Refusal

SHELF = Path(str(files("ceasefire.agreement") / "shipped"))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the shipped agreement that a test may spoil."""
    shutil.copytree(SHELF / "nk-2020-11-09", tmp_path / "own")
    return tmp_path / "own" / "agreement.yaml"


def spoil(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("name", shipped())
def test_shipped_agreements_are_whole(name: str) -> None:
    signed = load(name)
    assert signed.agreement.id == name
    for provision in signed.agreement.provisions:
        assert set(provision.text) == {*LANGUAGES, *signed.agreement.official_languages}
    assert [reading.number for reading in signed.readings] == list(range(1, len(signed.readings) + 1))
    assert all(set(LANGUAGES) <= set(reading.text) for reading in signed.readings)


def test_the_statement_has_its_nine_points_and_fourteen_readings() -> None:
    signed = load("nk-2020-11-09")
    ids = [provision.id for provision in signed.agreement.provisions]
    assert ids == ["P1", "P2", "P3", "P4", "P5", "P6a", "P6b", "P6c", "P6d", "P6e", "P7", "P8", "P9"]
    assert len(signed.readings) == 14
    moved = signed.agreement.provision("P6a")
    assert moved is not None
    assert (moved.amendments[0].due.isoformat(), moved.amendments[0].known_from.isoformat()) == (
        "2020-11-25",
        "2020-11-15",
    )


def test_an_own_file_is_read_like_a_shipped_one(own: Path) -> None:
    assert load(str(own)).agreement == load("nk-2020-11-09").agreement
    assert load(str(own.parent)).agreement == load("nk-2020-11-09").agreement


WRONG = "agreement-field-wrong"
UNKNOWN = "agreement-name-unknown"


@pytest.mark.parametrize(
    ("old", "new", "key", "points_at", "words"),
    [
        ("modality: prohibition", "modality: wish", WRONG, "wish", "obligation"),
        ("due: 2020-11-20}", "due: 2020-11-20T10:00:00}", WRONG, "2020-11-20T10:00:00", "zone"),
        ("due: 2020-11-20}", "due: soon}", WRONG, "soon", "isoformat"),
        ("{inside: agdam}", "{inside: []}", WRONG, "{inside: []", "names a zone or a line"),
        ("{inside: agdam}", "{outside: agdam}", WRONG, "{outside", "names a zone or a line"),
        ("{inside: agdam}", "{inside: atlantis}", UNKNOWN, "atlantis", "agdam"),
        ("id: P2", "id: P1", "agreement-name-twice", "P1", "provision"),
        ("bound: [RU]", "bound: [XX]", UNKNOWN, "XX", "XX"),
        ("bound: [RU]", "bound: []", WRONG, "id: P3", "actor: anyone"),
        ("act: {is: [advance]}", "act: {is: dance}", UNKNOWN, "dance", "dance"),
        ("    arms: [tank", "    arms: [submarine", UNKNOWN, "submarine", "submarine"),
        ("unless: [demining_notice]", "unless: [mercy]", UNKNOWN, "mercy", "mercy"),
        ("checkable: yes", "chekable: yes", WRONG, "yes", "write checkable"),
        ("{inside: 0.95", "{inside: 1.95", WRONG, "1.95", "less than or equal to 1"),
        ("    hy: Աղդամի", "    xx: Աղդամի", "agreement-text-lacking", "en: The district of Aghdam", "hy"),
        ("at_most: 1960", "at_most: many", WRONG, "many", "integer"),
    ],
)
def test_what_is_wrong_is_named_with_line_and_column(
    own: Path, old: str, new: str, key: str, points_at: str, words: str
) -> None:
    spoil(own, old, new)
    with pytest.raises(Refusal) as refused:
        load(str(own))
    assert refused.value.key == key
    name, line, column = refused.value.place.rsplit(":", 2)
    assert name == "agreement.yaml"
    text = own.read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert text[int(column) - 1 :].startswith(points_at)
    assert words in str(refused.value.arguments)


@pytest.mark.parametrize(
    ("text", "key", "place"),
    [
        ("", "agreement-empty", "f.yaml"),
        ("a: [1, 2\nb: }", "agreement-yaml-broken", "f.yaml:2:"),
        ("a: 1\nb: 2\na: 3", "agreement-key-twice", "f.yaml:3:1"),
        ("a: &x [1]\nb: *x", "agreement-yaml-reference", "f.yaml:1:4"),
    ],
)
def test_yaml_that_cannot_be_trusted_is_refused(text: str, key: str, place: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_marked(text, "f.yaml")
    assert refused.value.key == key
    assert refused.value.place.startswith(place)


def test_only_true_and_false_are_truth_values_and_dates_stay_text() -> None:
    data, marks = read_marked("a: yes\nb: true\nc: 2020-11-20\nd: 1_960\ne: no\nf: '1'\n", "f.yaml")
    assert data == {"a": "yes", "b": True, "c": "2020-11-20", "d": 1960, "e": "no", "f": "1"}
    assert where(marks, ("c", "unknown"), "f.yaml") == "f.yaml:3:4"


def test_an_unknown_agreement_names_those_there_are() -> None:
    with pytest.raises(Refusal) as refused:
        load("nowhere-1648")
    assert refused.value.arguments["known"] == ", ".join(shipped())


def test_a_missing_file_beside_it_and_a_wrong_encoding_are_refused(own: Path) -> None:
    text = own.read_text(encoding="utf-8")
    own.write_bytes(text.encode("utf-16"))
    with pytest.raises(Refusal, match="agreement-not-utf8"):
        load(str(own))
    own.write_text(text, encoding="utf-8")
    (own.parent / "zones.geojson").write_text("{", encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        load(str(own))
    assert refused.value.place == "zones.geojson:1:2"
    (own.parent / "zones.geojson").unlink()
    with pytest.raises(Refusal, match="agreement-file-missing"):
        load(str(own))
