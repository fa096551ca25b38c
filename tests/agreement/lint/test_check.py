"""Each finding of a check: one thing put wrong in an agreement that has nothing wrong, and where the check points."""

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from shapely import LineString, Polygon

from ceasefire.agreement.lint.check import check
from ceasefire.agreement.lint.corridor import local_widths
from ceasefire.agreement.lint.notes import CODES, KINDS, SEVERITIES
from ceasefire.agreement.lint.telling import line, plain, told
from ceasefire.agreement.lint.wording import numbers_in
from ceasefire.agreement.load import load, shipped
from ceasefire.geometry.frame import LocalFrame
from ceasefire.languages.catalogue import knows

BASE = {("clock-unfed", "clocks.started.recorded"), ("not-drawn", "undrawn.settlements")}
"""What the small agreement has, by intention: a clock that waits for a record, a place nobody drew."""


def codes(mini: Any) -> set[tuple[str, str]]:
    return {(note.code, note.at) for note in check(str(mini.file))}


def test_the_small_agreement_has_only_what_it_means_to_have(mini: Any) -> None:
    assert codes(mini) == BASE


FIRE = "provisions.1.breached_by.fire"
CEILING = "provisions.3.breached_by.ceiling"
SET = "- set: {suspended: true}\n    valid_from: 2021-06-01\n    known_from: 2021-06-01"
TEXT = [
    ("    act: {is: overflight}\n", "    act: {is: mortar}\n", "permitted-yet-banned",
     "provisions.1.breached_by.flights.act", "{is: mortar"),
    ("act: {is: presence}\n    time: {due: {after: started",
     "act: {is: [presence, overflight]}\n    without_consent: true\n    time: {due: {after: started",
     "forbidden-anyway", "provisions.2.breached_by.late", "id: late"),
    ("at_most: 100}", "at_least: 200, at_most: 100}", "cap-inverted", f"{CEILING}.caps.people", "{name: people"),
    ("at_most: 100}", "at_most: 100}\n    - {name: more, of: people, at_least: 150}", "caps-conflict",
     f"{CEILING}.caps.more", "{name: more"),
    ("without_record: {record: order", "without_notice: {kind: x, at_least_before: PT9H, at_most_before: PT2H}\n"
     "    without_record: {record: order", "notice-window-empty", "provisions.2.breached_by.late.without_notice",
     "{kind: x"),
    ("    arms: [tank, artillery]\n-", "    arms: [tank, artillery]\n    width: {metres: 10, tolerance_m: 10}\n-",
     "width-without-bound", "provisions.3.breached_by.arms.width", "{metres: 10"),
    (SET, SET + "\n    basis: {en: a, ru: b, tr: c, az: d, hy: e}\n  - set: {topic: x}\n    valid_from: 2021-05-01\n"
     "    known_from: 2021-07-01", "amendments-unordered", "provisions.2.amendments.1.valid_from", "2021-05-01"),
    (SET, SET + "\n    basis: {en: a, ru: b, tr: c, az: d, hy: e}\n  - set: {suspended: false}\n"
     "    valid_from: 2021-06-01\n    known_from: 2021-06-01", "amendments-same-time", "provisions.2.amendments.1",
     "set: {suspended: false"),
    (SET, SET.replace("known_from: 2021-06-01", "known_from: 2020-06-01"), "amendment-too-early",
     "provisions.2.amendments.0.known_from", "2020-06-01"),
    (SET, SET.replace("known_from: 2021-06-01", "known_from: 2021-08-01"), "amendment-looks-back",
     "provisions.2.amendments.0.known_from", "2021-08-01"),
    (SET, SET.replace("suspended: true", "suspended: false"), "amendment-changes-nothing",
     "provisions.2.amendments.0.set", "{suspended"),
    ("acts: [fire, mortar", "acts: [whistling, fire, mortar", "acts-unused", "acts", "[whistling"),
    ("modality: permission", "modality: obligation", "nothing-to-check", "provisions.4.checkable", "partly"),
    ("checkable: yes\n  text:\n    en: en ceilings", "checkable: not_checkable\n  text:\n    en: en ceilings",
     "ways-not-checkable", "provisions.3.checkable", "not_checkable"),
    ("parties: [A, B]", "parties: [A, B, C]", "party-unbound", "parties.2", "C]"),
    ("official_languages: [en, ru]", "official_languages: [en, fr]", "language-without-text", "official_languages.1",
     "fr]"),
    ('answers_by_default: ["1", "2"', 'answers_by_default: ["1"', "never-asked", "provisions.2", 'id: "2"'),
    ("place: {inside: west}\n    unless", "time: {from: 2022-01-01, until: 2021-12-31}\n    place: {inside: west}\n"
     "    unless", "time-empty", f"{FIRE}.time", "{from"),
    ("place: {inside: west}\n    unless", "time: {until: 2020-12-31}\n    place: {inside: west}\n"
     "    unless", "time-empty", f"{FIRE}.time", "{until"),
    ("time: {due: {after: fortnight, lasts: P3D}}", "time: {due: 2020-12-01}", "due-before-force",
     "provisions.2.breached_by.presence.time", "{due"),
    ("{inside: west}\n    unless", "{inside: west, outside: west}\n    unless", "place-empty", f"{FIRE}.place", "{ins"),
    ("    unless: [return_fire]\n", "", "exemption-unused", "exemptions.return_fire", "id: return_fire"),
    ("acts: [fire, mortar]\n", "acts: [presence]\n", "exemption-other-acts", f"{FIRE}.unless.0", "return_fire]"),
    ('  permits: "4"', '  place: {inside: east}\n  permits: "4"', "exemption-elsewhere", f"{FIRE}.unless.0",
     "return_fire]"),
    ('  permits: "4"', '  time: {until: 2021-01-01}\n  permits: "4"', "exemption-elsewhere", f"{FIRE}.unless.0",
     "return_fire]"),
    ('  permits: "4"\n', "", "permission-unused", "provisions.4.modality", "permission"),
    ("act: {is: overflight}", "act: {is: overflight, unclear: overflight}", "act-shadowed",
     "provisions.1.breached_by.flights.act.unclear", "overflight}"),
    ("  - id: flights", "  - {id: west_mortar, act: {is: mortar}, place: {inside: west}, unless: [return_fire]}\n"
     "  - id: flights", "way-implied", "provisions.1.breached_by.west_mortar", "{id: west_mortar"),
    ("at_most: 10}", "at_most: 10}\n    - {name: both, of: [people, trucks], at_most: 10}", "cap-never-binds",
     f"{CEILING}.caps.trucks", "{name: trucks"),
    ("at_most: 10}", "at_most: 10}\n    - {name: none, of: people, at_least: 0}", "cap-never-binds",
     f"{CEILING}.caps.none", "{name: none"),
    ("arms: [tank, artillery]\nclocks", "arms: [tank, artillery, mlrs]\nclocks", "names-unused", "arms", "[tank"),
    ("  fortnight:", "  spare: {at: 2021-01-01}\n  fortnight:", "names-unused", "clocks", "started"),
    ("az: az return fire, hy: hy return fire}\n  acts", "hy: hy return fire}\n  acts", "name-untranslated",
     "exemptions.return_fire", "id: return_fire"),
    ("    tr: tr ban of fire\n", "    tr: 1,960 men\n", "numbers-differ", "provisions.1.text.tr", "1,960"),
    ("    en: en ban of fire\n    ru: ru ban of fire\n", "    en: by 15 May\n    ru: by 25 May\n", "numbers-differ",
     "provisions.1.text.ru", "by 25 May"),
    ("    en: en ban of fire\n    ru: ru ban of fire\n", "    en: all of them shall end all fire\n"
     "    ru: all of them shall end all fire\n", "text-copied", "provisions.1.text.ru", "all of them"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "at", "points_at"), [row for row in TEXT if row[2]])
def test_one_thing_wrong_in_the_text_is_found_where_it_stands(
    mini: Any, old: str, new: str, code: str, at: str, points_at: str
) -> None:
    mini.spoil(old, new)
    found = [note for note in check(str(mini.file)) if (note.code, note.at) == (code, at)]
    assert found, codes(mini)
    assert mini.pointed_at(found[0].place).startswith(points_at)
    assert (found[0].kind, found[0].severity) == CODES[code]


@pytest.mark.parametrize(
    ("place", "unless"), [("east", "[return_fire]"), ("west", "[]")], ids=["elsewhere", "with fewer exemptions"]
)
def test_a_way_that_catches_more_is_not_implied(mini: Any, place: str, unless: str) -> None:
    way = f"{{id: more, name: {{en: a, ru: a, tr: a, az: a, hy: a}}, act: {{is: mortar}}, place: {{inside: {place}}}"
    mini.spoil("  - id: flights", f"  - {way}, unless: {unless}}}\n  - id: flights")
    assert "way-implied" not in {code for code, _ in codes(mini)}


def test_a_record_owed_afterwards_allows_nothing(mini: Any) -> None:
    mini.spoil("act: {is: presence}\n    time: {due: {after: started", "act: {is: [presence, overflight]}\n"
               "    time: {due: {after: started")  # fmt: skip
    assert "forbidden-anyway" in {code for code, _ in codes(mini)}
    mini.spoil(
        "without_record: {record: order, within: PT2H}",
        "without_record: {record: order, within: PT2H, afterwards: true}",
    )
    assert "forbidden-anyway" not in {code for code, _ in codes(mini)}


@pytest.mark.parametrize("width", [200.0, 5000.0])
def test_the_width_of_a_strip_is_measured_across_it_bends_and_ends_aside(width: float) -> None:
    frame = LocalFrame(45.0, 40.0)
    strip = LineString([(0, 0), (30_000, 0), (50_000, 20_000)]).buffer(width / 2, cap_style="flat")
    x, y = np.asarray(strip.exterior.coords).T
    lon, lat = frame.to_degrees(x, y)
    found = local_widths(Polygon(np.stack([lon, lat], -1)))
    assert len(found) > 1000
    most = 1e-4 * width + 25**2 / (2 * width)  # what points 25 m apart may add
    assert width - 1e-4 * width <= found.min() <= found.max() <= width + most


def test_exemptions_of_one_rank_of_which_one_is_taken_away_disagree(mini: Any) -> None:
    mini.spoil("unless: [return_fire]", "unless: [return_fire, also]")
    mini.spoil("- id: abuse", "- {id: also, acts: mortar, actor: {is: A}, name: {en: a, ru: a, tr: a, az: a, hy: a},\n"
               "   text: {en: a, ru: a, tr: a, az: a, hy: a}}\n- id: abuse")  # fmt: skip
    assert codes(mini) - BASE == {("exemptions-disagree", f"{FIRE}.unless")}


def test_so_many_must_be_where_nobody_may_be(mini: Any) -> None:
    mini.spoil("tallies: [people", "tallies: [personnel, people").spoil(
        "of: people, at_most: 100", "of: personnel, at_least: 5"
    )
    mini.spoil("bound: [A]\n", "bound: [A, B]\n").spoil(
        "metres: 1000, of: {A: line_one, B: line_two}", "metres: 100, of: line_two"
    )
    assert ("must-and-must-not", f"{CEILING}.caps.people") in codes(mini)
    mini.spoil("metres: 100, of: line_two", "metres: 100, of: line_one")  # 8 km from the other place
    assert ("must-and-must-not", f"{CEILING}.caps.people") not in codes(mini)


def test_a_deadline_moved_where_there_is_none(mini: Any) -> None:
    amendment = ("  amendments:\n  - due: 2021-06-01\n    valid_from: 2021-05-01\n    known_from: 2021-05-01\n"
                 "    basis: {en: a, ru: a, tr: a, az: a, hy: a}\n")  # fmt: skip
    mini.spoil('- id: "4"', f'{amendment}- id: "4"')
    found = {at: mini for code, at in codes(mini) - BASE if code == "amendment-without-deadline"}
    assert list(found) == ["provisions.3.amendments.0.due"]


def test_duties_beside_it_must_follow_its_deadlines_and_name_their_evidence(mini: Any) -> None:
    what = "{en: a, ru: a, tr: a, az: a, hy: a}"
    duty = f'agreement: mini\nduties:\n- {{id: d, provision: "3", what: {what}, due: 2021-06-01}}'
    (mini.folder / "duties.yaml").write_text(duty, encoding="utf-8")
    unfollowed = {at for code, at in codes(mini) if code == "deadline-unfollowed"}
    assert unfollowed == {f"provisions.2.breached_by.{way}.time.due" for way in ("presence", "late")}
    (mini.folder / "duties.yaml").write_text(duty.replace('"3"', '"2"'), encoding="utf-8")
    assert {code for code, _ in codes(mini) - BASE} == {"deadline-without-evidence"}


def features(mini: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(mini.zones.read_text(encoding="utf-8"))["features"]
    return found


def ring(*points: tuple[float, float]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[list(point) for point in (*points, points[0])]]}


Draw = Callable[..., dict[str, Any]]
DOUBLED = ring((40.0, 40.0), (40.1, 40.0), (40.1, 40.0), (40.1, 40.1))
TURNED = ring((40.0, 40.0), (40.0, 40.1), (40.1, 40.1), (40.1, 40.0))
FAR = ring((40.0, 20.0), (40.1, 20.0), (40.1, 20.1))
OVER = ring((40.0, 40.0), (40.2001, 40.0), (40.2001, 40.1), (40.0, 40.1))
HOLED = {"type": "Polygon", "coordinates": [ring((40.0, 40.0), (40.1, 40.0), (40.1, 40.1))["coordinates"][0],
                                            [[40.1, 40.0], [40.08, 40.05], [40.09, 40.05], [40.1, 40.0]]]}  # fmt: skip
LOOP = {"type": "LineString", "coordinates": [[40.1, 40.0], [40.1, 40.1], [40.2, 40.05], [40.0, 40.05]]}


@pytest.mark.parametrize(
    ("number", "geometry", "code", "at"),
    [
        (0, DOUBLED, "vertex-twice", "zones.west=1"),
        (0, TURNED, "ring-turned-round", "zones.west=1"),
        (0, FAR, "zone-far-off", "zones.west=1"),
        (0, OVER, "zones-sliver", "zones.east=1"),
        (0, HOLED, "ring-touches-itself", "zones.west=1"),
        (2, LOOP, "line-crosses-itself", "zones.line_one=1"),
    ],
)
def test_one_thing_wrong_in_a_drawing_is_found_at_its_feature(
    mini: Any, number: int, geometry: dict[str, Any], code: str, at: str
) -> None:
    drawn = features(mini)
    drawn[number]["geometry"] = geometry
    mini.draw(drawn)
    found = [note for note in check(str(mini.file)) if (note.code, note.at) == (code, at)]
    assert found, codes(mini)
    assert mini.pointed_at(found[0].place).startswith('{"type": "Feature"')
    assert found[0].place.rsplit(":", 2)[1] == str(2 + next(n for n, f in enumerate(drawn) if at[6:-2] in str(f)))


def test_a_day_between_two_editions_is_a_gap_and_one_that_follows_on_is_none(mini: Any, draw: Draw) -> None:
    east = features(mini)[1]["geometry"]
    others = [one for one in features(mini) if one["properties"]["zone"] != "east"]
    first = draw("east", east, edition="1", valid_until="2021-05-01")
    mini.draw([*others, first, draw("east", east, edition="2", valid_from="2021-05-02")])
    (gap,) = [note for note in check(str(mini.file)) if note.code == "edition-gap"]
    assert (gap.arguments["from"], gap.arguments["until"]) == ("2021-05-01T00:00:00Z", "2021-05-02T00:00:00Z")
    assert gap.at == "zones.east=2"
    mini.draw([*others, first, draw("east", east, edition="2", valid_from="2021-05-01")])
    assert codes(mini) == BASE
    mini.draw([*others, draw("east", east, valid_from="2021-03-01")])
    assert "edition-gap" in {code for code, _ in codes(mini)}


def test_a_forbidden_overlap_and_a_width_not_kept_are_measured(mini: Any, draw: Draw) -> None:
    mini.spoil("acts: [fire, mortar", "acts: [drawing, fire, mortar").spoil("  - id: arms\n", (
        "  - {id: apart, name: {en: a, ru: a, tr: a, az: a, hy: a}, act: {is: drawing},"
        " overlap: {zone: strip, must_not_include: east}}\n"
        "  - {id: wide, name: {en: a, ru: a, tr: a, az: a, hy: a}, act: {is: drawing},"
        " place: {inside: strip}, width: {metres: 1110, tolerance_m: 60}}\n  - id: arms\n"))  # fmt: skip
    strip = ring((40.0, 40.2), (40.3, 40.2), (40.3, 40.21), (40.0, 40.21))
    mini.draw([*features(mini), draw("strip", strip)])
    assert codes(mini) == BASE  # 0.01 degrees of latitude are 1,110.2 m here
    mini.draw([*features(mini)[:-1], draw("strip", ring((40.0, 40.09), (40.3, 40.09), (40.3, 40.11), (40.0, 40.1)))])
    found = {note.code: note.arguments for note in check(str(mini.file)) if note.kind == "geometry"}
    assert set(found) == {"overlap-forbidden", "width-not-kept"}
    assert float(found["overlap-forbidden"]["m2"]) == pytest.approx(0.1 * 0.01 * 85_280 * 111_030, rel=0.01)
    assert float(found["width-not-kept"]["widest"]) == pytest.approx(2220, abs=60)
    assert float(found["width-not-kept"]["narrowest"]) == pytest.approx(1110, abs=60)


def test_what_is_accepted_is_told_and_no_longer_counts(mini: Any) -> None:
    mini.spoil("{inside: west}\n    unless", "{inside: west, outside: west}\n    unless")
    why = {language: f"{language} because" for language in ("en", "ru", "tr", "az", "hy")}
    rows = [{"note": "place-empty", "at": f"{FIRE}.place", "why": why}, {"note": "gone", "at": "x", "why": why}]
    elsewhere = [{"note": "place-empty", "at": "provisions.2.breached_by.late.place", "why": why}]
    (mini.folder / "accepted.yaml").write_text(json.dumps(elsewhere), encoding="utf-8")
    assert any(note.counts for note in check(str(mini.file)))
    (mini.folder / "accepted.yaml").write_text(json.dumps(rows), encoding="utf-8")
    notes = check(str(mini.file))
    assert not any(note.counts for note in notes)
    assert [note.accepted["ru"] for note in notes if note.accepted] == ["ru because"]
    (stale,) = [note for note in notes if note.code == "acceptance-stale"]
    assert stale.place.startswith("accepted.yaml:1:")


def test_every_code_has_its_words_and_a_remedy_in_every_language() -> None:
    for code, (kind, severity) in CODES.items():
        assert kind in KINDS
        assert severity in SEVERITIES
        for language in ("en", "ru", "tr", "az", "hy"):
            assert knows(f"agreement-check-{code}", language), (code, language)
            assert knows(f"agreement-check-{code}-do", language), (code, language)


def test_every_code_is_seen_in_some_test() -> None:
    named = {row[2] for row in TEXT} | {"must-and-must-not", "exemptions-disagree", "amendment-without-deadline"}
    named |= {"deadline-unfollowed", "deadline-without-evidence", "vertex-twice", "ring-turned-round", "zone-far-off"}
    named |= {"zones-sliver", "ring-touches-itself", "line-crosses-itself", "edition-gap", "overlap-forbidden"}
    named |= {"width-not-kept", "acceptance-stale", "clock-unfed", "not-drawn"}
    assert set(CODES) <= named


@pytest.mark.parametrize("name", shipped())
def test_shipped_agreements_have_no_error_that_nobody_accepted(name: str) -> None:
    signed = load(name)
    for note in check(name):
        assert not note.counts, line(note, "en", signed)
        for language in ("ru", "tr", "az", "hy"):
            assert told(note, language, signed) != told(note, "en", signed)


def test_the_shipped_statement_is_told_that_its_corridor_lies_on_the_town() -> None:
    signed = load("nk-2020-11-09")
    errors = [note for note in check("nk-2020-11-09") if note.severity == "error"]
    assert [(note.code, note.at) for note in errors] == [
        ("overlap-forbidden", "provisions.P6c.breached_by.town.overlap")
    ]
    assert plain(errors[0], "en", signed)["told"] == (
        "Lachin corridor (illustrative) shares 1.094 km² with Town of Shusha, which P6c.town forbids."
    )
    assert errors[0].place.startswith("nk-2020-11-09/agreement.yaml:")
    assert errors[0].accepted is not None


def test_figures_are_the_same_whatever_the_separators() -> None:
    assert (
        numbers_in("1,960 men at 00:00, P 0.95")
        == numbers_in("1960 человек в 00.00, P 0,95")
        == {"1960", "00.00", "0.95"}
    )
    assert numbers_in("1 960") == {"1960"}
    assert numbers_in("20 November 2020") == {"20", "2020"}


KNOWN = {
    "colombia-farc-2016": {("due-before-force", "provisions.C2.breached_by.missing.time")},
    "nk-2020-11-09": {
        ("overlap-forbidden", "provisions.P6c.breached_by.town.overlap"),
        ("forbidden-anyway", "provisions.P6c.breached_by.control"),
        ("deadline-without-evidence", "provisions.P6a.breached_by.presence.time.due"),
        ("deadline-without-evidence", "provisions.P6b.breached_by.presence.time.due"),
        ("deadline-without-evidence", "provisions.P6d.breached_by.plan.time.due"),
    },
}
"""Errors and warnings of the shipped agreements: what stands here was looked at, anything else is new."""


@pytest.mark.parametrize("name", shipped())
def test_findings_of_the_shipped_agreements_are_those_we_know(name: str) -> None:
    found = {(note.code, note.at) for note in check(name) if note.severity != "note"}
    assert found == KNOWN.get(name, set())
