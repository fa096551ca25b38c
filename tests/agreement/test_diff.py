"""Two editions against each other: one thing changed, and the difference says that thing and nothing else."""

import json
import shutil
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from ceasefire.agreement.diff import Change, Difference, compare
from ceasefire.agreement.diff_cases import turned_verdicts
from ceasefire.agreement.diff_drawings import area, shift
from ceasefire.agreement.diff_telling import told, told_verdict
from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.text import LANGUAGES
from ceasefire.geometry.frame import LocalFrame

SHELF = Path(str(files("ceasefire.agreement") / "shipped"))
FIRST = load("nk-2020-11-09")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    shutil.copytree(SHELF / "nk-2020-11-09", tmp_path / "own")
    return tmp_path / "own"


def renumber(folder: Path, old: str, new: str) -> Signed:
    """The provision under another number, in the readings too."""
    for file in ("agreement.yaml", "readings.yaml"):
        path = folder / file
        text = path.read_text(encoding="utf-8").replace(f"- id: {old}\n", f"- id: {new}\n")
        text = text.replace(f"provisions.{old}.", f"provisions.{new}.")
        path.write_text(text.replace(f", {old}", f", {new}"), encoding="utf-8")
    return load(str(folder))


def edit(folder: Path, *pairs: tuple[str, str], file: str = "agreement.yaml") -> Signed:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    return load(str(folder))


def lines(second: Signed, language: str = "en") -> list[str]:
    return [told(change, FIRST, second, language) for change in compare(FIRST, second).changes]


def test_an_agreement_does_not_differ_from_itself() -> None:
    assert compare(FIRST, FIRST) == Difference(changes=())


EDITS = [
    ("time: {due: 2020-11-15}", "time: {due: 2020-11-25}",
     "Provision P6a, way “armed forces there after the last day”, time / deadline: 15 November 2020 → "
     "25 November 2020"),
    ("time: {due: 2023-11-09}", "time: {due: {after: in_force, lasts: P3Y}}",
     "Provision P6d, way “no plan of the new route in time”, time / deadline: 9 November 2023 → "
     "3 years after: entry into force (that is 10 November 2023)"),
    ("at_most: 1960", "at_most: 2000", "Provision P3, ceiling “personnel”, ceiling: 1,960 → 2,000"),
    ("thresholds: {inside: 0.95", "thresholds: {inside: 0.9", "Agreement, thresholds of place / inside: 0.95 → 0.9"),
    ("bound: [RU]", "bound: [RU, AZ]", "Provision P3, bound: RU → RU, AZ"),
    ("unless: [demining_notice]", "unless: []",
     "Provision P1, way “use of force”, exemptions: notified demining → (nothing)"),
    ("{name: apc,", "{name: carriers,", "Added: Provision P3, ceiling “carriers”"),
    ("  notice: demining\n", "  notice: works\n", "Exemption “notified demining”, notice: demining → works"),
    ("modality: prohibition", "modality: prohibition\n  evidence: {standard: confidence, at_least: 0.75}",
     "Provision P1, standard of evidence / least number: (nothing) → 0.75"),
    ("actor: anyone\n    time: {due: 2023", "time: {due: 2023",
     "Provision P6d, way “no plan of the new route in time”, actor: anyone → bound"),
    ("  - due: 2020-11-25", "  - due: 2020-11-26",
     "Provision P6a, amendment 1, deadline: 25 November 2020 → 26 November 2020"),
    ("in_force: 2020-11-10T00:00:00+03:00", "in_force: 2020-11-10T01:00:00+03:00",
     "Agreement, entry into force: 10.11.2020 00:00 → 10.11.2020 01:00"),
    ("without_consent: true\n", "without_consent: false\n",
     "Provision P6c, way “control post in the corridor without consent”, without consent: yes → no"),
    ("thresholds:", "clocks:\n  ceasefire: {at: 2020-11-10}\nthresholds:", "Added: clocks, “ceasefire”"),
    ("overlap: {zone: lachin_corridor, must", "overlap: {more_than_m2: 50, zone: lachin_corridor, must",
     "Provision P6c, way “corridor on the ground of the town”, no common ground / “more_than_m2”: 1 → 50"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line"), EDITS, ids=range(len(EDITS)))
def test_one_changed_field_is_the_one_difference(own: Path, old: str, new: str, line: str) -> None:
    found = lines(edit(own, (old, new)))
    assert line in found
    more = 2 if "evidence" in new or "carriers" in new else 1  # the standard with its number; one gone, one come
    assert len(found) == more, found


def test_a_renumbered_provision_is_told_once_with_what_else_changed(own: Path) -> None:
    renumber(own, "P6e", "P10")
    second = edit(own, ("actor: {is: AZ, unclear: private}", "actor: {is: AZ}"))
    assert compare(FIRST, second).renumbered == {"P6e": "P10"}
    found = lines(second)
    assert found[0] == "Provision P6e is now provision P10."
    assert "Provision P10, way “movement in the corridor blocked”, actor / open: private persons → (nothing)" in found
    assert not [line for line in found if line.startswith(("Added", "Removed"))]


def test_a_provision_that_is_new_in_its_words_is_no_renumbering(own: Path) -> None:
    text = (own / "agreement.yaml").read_text(encoding="utf-8")
    start, end = text.index("- id: P5"), text.index("- id: P6a")
    words = ", ".join(f"{language}: nothing like it" for language in LANGUAGES)
    other = f"- {{id: P55, article: '5', topic: x, modality: obligation, checkable: ledger, text: {{{words}}}}}\n\n"
    (own / "agreement.yaml").write_text(text[:start] + other + text[end:], encoding="utf-8")
    found = lines(load(str(own)))
    assert found == [
        "Removed: Provision P5: “A peacekeeping centre is set up to watch over the ceasefire.”",
        "Added: Provision P55: “nothing like it”",
    ]


def test_a_reading_replaced_is_told_in_the_languages_it_changed_in(own: Path) -> None:
    second = edit(own, ("Ceilings are inclusive.", "Ceilings are exclusive."), file="readings.yaml")
    (line,) = lines(second)
    assert line.startswith("Reading 6, text / en: “Low and high")
    assert line.endswith("Ceilings are exclusive.”")


Moving = Callable[[list[float]], list[float]]


def redraw(folder: Path, zone: str, move: Moving, **properties: Any) -> Signed:
    path = folder / "zones.geojson"
    data = json.loads(path.read_text(encoding="utf-8"))
    feature = next(one for one in data["features"] if one["properties"]["zone"] == zone)

    def deep(value: Any) -> Any:
        return [deep(one) for one in value] if isinstance(value[0], list) else move(value)

    feature["geometry"]["coordinates"] = deep(feature["geometry"]["coordinates"])
    feature["properties"] |= properties
    path.write_text(json.dumps(data), encoding="utf-8")
    return load(str(folder))


def test_a_moved_drawing_is_measured(own: Path) -> None:
    def east(at: list[float]) -> list[float]:
        lon, lat = LocalFrame(at[0], at[1]).to_degrees(500.0, 0.0)
        return [float(lon), float(lat)]

    second = redraw(own, "shusha_town", east, edition="2")
    moved, edition = compare(FIRST, second).changes
    assert moved.moved is not None
    figures = moved.moved.figures
    assert figures["shift_m"] == pytest.approx(500, rel=1e-3)
    assert figures["area_after_m2"] == pytest.approx(figures["area_before_m2"], rel=1e-3)
    one, other = FIRST.zones.named("shusha_town").shape, second.zones.named("shusha_town").shape
    assert figures["in_one_only_m2"] == pytest.approx(
        area(one) + area(other) - 2 * area(one.intersection(other)), rel=1e-4
    )
    assert edition == Change(how="changed", subject=moved.subject, path=("edition",), before="1", after="2")
    line = lines(second)[0].replace("\N{NO-BREAK SPACE}", " ")
    assert line.startswith("Drawing of Town of Shusha: area 7.295 km² → 7.295 km²; in one of the two only: 2.898 km²")
    assert line.endswith("farthest shift: 500 m")


def test_a_drawing_the_same_to_a_centimetre_has_not_moved(own: Path) -> None:
    assert not compare(FIRST, redraw(own, "agdam", lambda at: [at[0] + 1e-9, at[1]])).changes


def test_a_drawing_added_and_one_removed(own: Path) -> None:
    path = own / "zones.geojson"
    data = json.loads(path.read_text(encoding="utf-8"))
    data["features"][1]["properties"]["version_of"] = "AM"
    data["features"].append(json.loads(json.dumps(data["features"][1])))
    data["features"][-1]["properties"]["version_of"] = "AZ"
    path.write_text(json.dumps(data), encoding="utf-8")
    found = [(one.how, one.subject.kind, one.subject.name) for one in compare(FIRST, load(str(own))).changes]
    assert found.count(("added", "drawing", "agdam")) == 2
    assert found.count(("removed", "drawing", "agdam")) == 1


def test_shift_is_the_farthest_point_of_either_border() -> None:
    from shapely import box

    degree = 111_030  # metres in a degree of latitude at 40 north
    assert shift(box(45, 40, 45.01, 40.01), box(45, 40, 45.01, 40.03)) == pytest.approx(0.02 * degree, rel=1e-3)


CASE: dict[str, Any] = {
    "id": "K",
    "incident": {
        "time": {"start": "2020-11-20T10:00:00+03:00", "end": "2020-11-20T10:05:00+03:00"},
        "place": {"lat": 40.1, "lon": 46.05, "uncertainty_m": 100},
        "actor": {"party": "AM", "attribution": "established"},
        "act": "armed_presence",
        "fact_status": "established",
    },
}


def test_verdicts_that_change_are_told_and_no_others(own: Path) -> None:
    second = edit(own, ("  - due: 2020-11-25", "  - due: 2020-11-18"))
    (turned,) = turned_verdicts(FIRST, second, {}, [CASE])
    assert turned.plain() == {"case": "K", "provision": "P6a", "before": "not indicated", "after": "breach indicated"}
    assert told_verdict(turned, "en") == "Case K, P6a: not indicated → breach indicated"
    assert not turned_verdicts(FIRST, FIRST, {}, [CASE])


def test_a_renumbered_provision_keeps_its_verdict_and_a_new_one_has_none_before(own: Path) -> None:
    second = renumber(own, "P6a", "P66")
    found = compare(FIRST, second)
    assert found.renumbered == {"P6a": "P66"}
    assert not turned_verdicts(FIRST, second, found.renumbered, [CASE, CASE | {"ask": ["P6a"]}])
    rows = [one.plain() for one in turned_verdicts(FIRST, second, {}, [CASE])]
    assert {(row["provision"], row["before"], row["after"]) for row in rows} == {
        ("P6a", "not indicated", "absent"),
        ("P66", "absent", "not indicated"),
    }


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_difference_has_words_in_every_language(own: Path, language: str) -> None:
    second = load("minsk-2")
    changes = compare(FIRST, second).changes
    assert len(changes) > 50
    for change in changes:
        words = told(change, FIRST, second, language)
        assert words
        if change.how in ("added", "removed", "renumbered"):
            assert words != told(change, FIRST, second, "en")
        json.dumps(change.plain())
