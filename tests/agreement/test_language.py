"""The language of agreements, rule by rule: what each written condition says about facts worked out by hand."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ceasefire.agreement.answers import answer
from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.strict import LANGUAGES

BREACH, NONE, OPEN = "breach indicated", "not indicated", "cannot tell"
WORDS = dict.fromkeys(LANGUAGES, "words")


def box(name: str, west: float, south: float, east: float, north: float, **more: Any) -> dict[str, Any]:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return feature(name, {"type": "Polygon", "coordinates": [ring]}, **more)


def feature(name: str, geometry: dict[str, Any], **more: Any) -> dict[str, Any]:
    properties = {"zone": name, "edition": "1", "title": WORDS, "source": "drawn for a test", "authoritative": False}
    return {"type": "Feature", "properties": {**properties, **more}, "geometry": geometry}


AREA = box("area", 46.0, 39.0, 47.0, 40.0)


def way(**conditions: Any) -> dict[str, Any]:
    return {"id": "one", "act": {"is": "advance"}, **conditions}


def provision(*ways: dict[str, Any], **more: Any) -> dict[str, Any]:
    whole = {"id": "P", "article": "1", "topic": "test", "modality": "prohibition", "bound": ["A"], "checkable": "yes"}
    return {**whole, "text": WORDS, "breached_by": list(ways), **more}


Make = Callable[..., Signed]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """An agreement of one provision, written to files and loaded like anybody's."""

    def made(one: dict[str, Any], *zones: dict[str, Any], **more: Any) -> Signed:
        data = {
            "id": "test",
            "edition": "1",
            "title": WORDS,
            "signed_on": "2021-01-01",
            "in_force": "2021-01-01T00:00:00+00:00",
            "zone_of_record": "UTC",
            "parties": ["A", "B"],
            "official_languages": ["en"],
            "authoritative_language": "en",
            "acts": ["advance", "fire", "explosion"],
            "tallies": ["men"],
            "source": "made for a test",
            "provisions": [one],
            "answers_by_default": ["P"],
            **more,
        }
        (tmp_path / "agreement.yaml").write_text(json.dumps(data), encoding="utf-8")
        drawn = {"type": "FeatureCollection", "features": list(zones) or [AREA]}
        (tmp_path / "zones.geojson").write_text(json.dumps(drawn), encoding="utf-8")
        (tmp_path / "readings.yaml").write_text("[]\n", encoding="utf-8")
        return load(str(tmp_path))

    return made


def ask(signed: Signed, known_at: str | None = None, **incident: Any) -> dict[str, Any]:
    whole = {
        "act": "advance",
        "fact_status": "established",
        "actor": {"party": "A", "attribution": "established"},
        "time": {"start": "2021-06-01T12:00:00Z", "end": "2021-06-01T12:00:00Z"},
        "place": {"lat": 39.5, "lon": 46.5, "uncertainty_m": 100},
    }
    case = {"id": "case", "incident": {**whole, **incident}, **({"known_at": known_at} if known_at else {})}
    (verdict,) = answer(signed, case, "case", "en")["verdicts"]
    for language in LANGUAGES:  # every verdict can be told in every language, without raw keys
        for line in answer(signed, case, "case", language)["verdicts"][0]["told"]:
            assert "agreement-" not in line, line
    return dict(verdict)


def says(signed: Signed, known_at: str | None = None, **incident: Any) -> str:
    return str(ask(signed, known_at, **incident)["verdict"])


def at(text: str) -> dict[str, str]:
    return {"start": text, "end": text}


def test_a_window_ends_with_its_last_day_and_starts_with_its_first(make: Make) -> None:
    signed = make(provision(way(time={"from": "2021-06-01", "until": "2021-06-30"})))
    assert says(signed, time=at("2021-05-31T23:59:59.999999Z")) == NONE
    assert says(signed, time=at("2021-06-01T00:00:00Z")) == BREACH
    assert says(signed, time=at("2021-06-30T23:59:59.999999Z")) == BREACH
    assert says(signed, time=at("2021-07-01T00:00:00Z")) == NONE
    assert says(signed, time={"start": "2021-06-30T23:00:00Z", "end": "2021-07-01T01:00:00Z"}) == OPEN


def test_days_after_a_clock_count_in_the_zone_of_record(make: Make) -> None:
    """D+14 of a withdrawal that starts at 23:00 UTC on 1 March is the whole of 16 March in Kyiv (UTC+2)."""
    clocks = {"start": {"at": "2021-03-01T23:00:00+00:00"}}
    one = provision(way(time={"due": {"after": "start", "lasts": "P14D"}}))
    signed = make(one, clocks=clocks, zone_of_record="Europe/Kyiv")
    assert says(signed, time=at("2021-03-16T23:59:59.999999+02:00")) == NONE
    assert says(signed, time=at("2021-03-17T00:00:00+02:00")) == BREACH


def test_hours_after_a_clock_are_elapsed_time_over_the_change_of_clocks(make: Make) -> None:
    clocks = {"start": {"at": "2021-03-27T12:00:00+02:00"}}  # clocks go forward in the night
    one = provision(way(time={"due": {"after": "start", "lasts": "PT24H"}}))
    signed = make(one, clocks=clocks, zone_of_record="Europe/Kyiv")
    assert says(signed, time=at("2021-03-28T13:00:00+03:00")) == NONE
    assert says(signed, time=at("2021-03-28T13:00:00.000001+03:00")) == BREACH


def test_a_clock_that_the_centre_starts_is_open_until_it_is_recorded_and_known(make: Make) -> None:
    one = provision(way(time={"due": {"after": "start", "lasts": "P2D"}}))
    signed = make(one, clocks={"start": {"recorded": "withdrawal started"}})
    record = [{"name": "withdrawal started", "at": "2021-05-01T10:00:00Z", "known_from": "2021-05-02T00:00:00Z"}]
    assert says(signed) == OPEN
    assert says(signed, records=record) == BREACH
    assert says(signed, "2021-05-01T23:00:00Z", records=record) == OPEN
    assert says(signed, records=[{**record[0], "status": "claimed"}]) == OPEN


def test_by_a_date_may_be_read_without_that_date(make: Make) -> None:
    one = provision(way(time={"due": "2021-06-01"}))
    assert says(make(one)) == NONE
    assert says(make(one, conventions={"by_a_date": "excludes_it"})) == BREACH


LINE_A = feature("line_a", {"type": "LineString", "coordinates": [[46.0, 39.0], [46.0, 40.0]]})
LINE_B = feature("line_b", {"type": "LineString", "coordinates": [[46.2, 39.0], [46.2, 40.0]]})
NEAR = {"within": {"metres": 10_000, "of": {"A": "line_a", "B": "line_b"}}}


def test_each_side_is_held_to_its_own_line(make: Make) -> None:
    """One degree of longitude is 86.0 km at 39.5° N: 46.15 is 12.9 km from the first line and 4.3 km from the other."""
    signed = make(provision(way(place=NEAR), bound=["A", "B"]), LINE_A, LINE_B)

    def here(lon: float, party: str, attribution: str = "established") -> str:
        place = {"lat": 39.5, "lon": lon, "uncertainty_m": 50}
        return says(signed, place=place, actor={"party": party, "attribution": attribution})

    assert here(46.15, "A") == NONE
    assert here(46.15, "B") == BREACH
    assert here(46.15, "A", "disputed") == OPEN
    told = ask(signed, place={"lat": 39.5, "lon": 46.15, "uncertainty_m": 50}, actor={"party": "B"} | EST)
    print(told["told"])
    assert any(line.strip().startswith("4,3") and "the limit is 10,000 m" in line for line in told["told"])
    assert told["cites"] == ["line_b=1"]


EST = {"attribution": "established"}


def test_a_line_nobody_drew_leaves_the_question_open(make: Make) -> None:
    undrawn = {"somewhere": {"title": WORDS, "why": WORDS}}
    signed = make(provision(way(place={"inside": "somewhere"})), undrawn=undrawn)
    told = ask(signed)
    assert told["verdict"] == OPEN
    assert any("nobody has drawn it" in line for line in told["told"])


def test_the_edition_of_a_zone_that_was_in_force_counts(make: Make) -> None:
    old = box("area", 46.0, 39.0, 46.4, 40.0, edition="1", valid_until="2021-06-01")
    new = box("area", 46.0, 39.0, 47.0, 40.0, edition="2", valid_from="2021-06-01", known_from="2021-06-10")
    signed = make(provision(way(place={"inside": "area"})), old, new)
    assert says(signed, time=at("2021-05-31T23:59:59Z")) == NONE
    assert says(signed, time=at("2021-06-01T00:00:00Z")) == BREACH
    assert says(signed, "2021-06-05T00:00:00Z", time=at("2021-06-01T00:00:00Z")) == OPEN  # no edition known then
    over = ask(signed, time={"start": "2021-05-31T23:00:00Z", "end": "2021-06-01T01:00:00Z"})
    assert over["verdict"] == OPEN
    assert over["cites"] == ["area=1", "area=2"]


def test_rival_versions_answer_side_by_side(make: Make) -> None:
    of_a = box("area", 46.0, 39.0, 46.4, 40.0, edition="A", version_of="A")
    of_b = box("area", 46.0, 39.0, 47.0, 40.0, edition="B", version_of="B")
    signed = make(provision(way(place={"inside": "area"})), of_a, of_b)
    told = ask(signed)
    assert (told["verdict"], told["versions"]) == (OPEN, {"A": NONE, "B": BREACH})
    assert told["cites"] == ["area=A@A", "area=B@B"]
    both = ask(signed, place={"lat": 39.5, "lon": 46.2, "uncertainty_m": 100})
    assert (both["verdict"], both["versions"]) == (BREACH, {"A": BREACH, "B": BREACH})


NOTICE = {"kind": "convoy", "lat": 39.5, "lon": 46.5, "radius_m": 5000}


def notice(given: str, start: str = "2021-06-01T00:00:00Z", end: str = "2021-06-02T00:00:00Z") -> dict[str, Any]:
    return {**NOTICE, "given_at": given, "from": start, "to": end}


def test_notice_is_owed_a_day_before_and_at_most_a_week(make: Make) -> None:
    duty = {"kind": "convoy", "at_least_before": "PT24H", "at_most_before": "PT168H"}
    signed = make(provision(way(without_notice=duty)))
    assert says(signed) == BREACH
    assert says(signed, notices=[notice("2021-05-31T12:00:00Z")]) == NONE  # exactly a day before
    assert says(signed, notices=[notice("2021-05-31T12:00:00.000001Z")]) == BREACH
    assert says(signed, notices=[notice("2021-05-25T12:00:00Z")]) == NONE  # exactly a week before
    assert says(signed, notices=[notice("2021-05-25T11:59:59Z")]) == BREACH
    assert says(signed, notices=[{**notice("2021-05-30T00:00:00Z"), "kind": "works"}]) == BREACH
    assert says(signed, notices=[{**notice("2021-05-30T00:00:00Z"), "lat": 39.6}]) == BREACH
    late = {**notice("2021-05-30T00:00:00Z"), "known_from": "2021-07-01T00:00:00Z"}
    assert says(signed, "2021-06-15T00:00:00Z", notices=[late]) == BREACH
    assert says(signed, "2021-07-01T00:00:00Z", notices=[late]) == NONE


RETURN_FIRE = {
    "id": "return_fire",
    "acts": ["fire"],
    "requires": [{"record": "coordination tried", "within": "PT2H"}, {"record": "order", "by_actor": True}],
    "text": WORDS,
}


def record(name: str, when: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "at": when, **more}


def test_return_fire_needs_the_mechanism_tried_and_an_order(make: Make) -> None:
    one = provision(way(act={"is": "fire", "unclear": "explosion"}, unless=["return_fire"]))
    signed = make(one, exemptions=[RETURN_FIRE])
    tried, order = record("coordination tried", "2021-06-01T11:00:00Z"), record("order", "2021-06-01T11:30:00Z")
    own = {**order, "party": "A"}
    assert says(signed, act="fire") == BREACH
    assert says(signed, act="fire", records=[tried]) == BREACH
    assert says(signed, act="fire", records=[tried, own]) == NONE
    assert says(signed, act="fire", records=[tried, {**order, "party": "B"}]) == BREACH
    assert says(signed, act="fire", records=[tried, order]) == OPEN  # nobody says whose order
    assert says(signed, act="fire", records=[{**tried, "at": "2021-06-01T09:59:59Z"}, own]) == BREACH
    assert says(signed, act="fire", records=[{**tried, "status": "claimed"}, own]) == OPEN
    assert says(signed, act=["fire", "explosion"], records=[tried, own]) == OPEN


def test_a_stronger_exemption_takes_a_weaker_one_away(make: Make) -> None:
    never_in_town = {"id": "town", "acts": ["fire"], "place": {"inside": "town"}, "priority": 2, "text": WORDS}
    weaker = {**RETURN_FIRE, "requires": [{"record": "order"}], "unless": ["town"]}
    one = provision(way(act={"is": "fire"}, unless=["return_fire"]))
    signed = make(one, AREA, box("town", 46.4, 39.4, 46.6, 39.6), exemptions=[weaker, never_in_town])
    order = [record("order", "2021-06-01T11:30:00Z")]
    assert says(signed, act="fire", records=order) == BREACH
    assert says(signed, act="fire", records=order, place={"lat": 39.8, "lon": 46.5, "uncertainty_m": 9}) == NONE
    assert says(signed, act="fire", records=order, place={"lat": 39.6, "lon": 46.5, "uncertainty_m": 900}) == OPEN


def test_a_report_afterwards_is_awaited_and_then_lacking(make: Make) -> None:
    signed = make(provision(way(without_record={"record": "report", "within": "PT2H", "afterwards": True})))
    assert says(signed) == BREACH
    assert says(signed, "2021-06-01T13:00:00Z") == OPEN
    assert says(signed, "2021-06-01T14:00:00Z") == BREACH
    assert says(signed, records=[record("report", "2021-06-01T14:00:00Z")]) == NONE
    assert says(signed, records=[record("report", "2021-06-01T14:00:01Z")]) == BREACH
    assert says(signed, records=[record("report", "2021-06-01T11:59:59Z")]) == BREACH


def test_a_confident_claim_holds_where_the_provision_says_so(make: Make) -> None:
    signed = make(provision(way(), evidence={"standard": "confidence", "at_least": 0.8}))
    assert says(signed, fact_status="claimed") == OPEN
    assert says(signed, fact_status="claimed", confidence=0.8) == BREACH
    assert says(signed, fact_status="claimed", confidence=0.79) == OPEN
    assert says(signed, fact_status="refuted", confidence=1.0) == NONE
    assert says(make(provision(way())), fact_status="claimed", confidence=1.0) == OPEN


def test_nobody_is_named_where_the_provision_never_attributes(make: Make) -> None:
    signed = make(provision(way(), attribution="never"))
    told = ask(signed, actor={"party": "B", "attribution": "established"})
    assert told["verdict"] == BREACH
    assert not any("Actor" in line for line in told["told"])


ARMS = {
    "heavy": {"kind": "artillery", "calibre_mm": {"at_least": 100}},
    "light": {"kind": "artillery", "calibre_mm": {"below": 100}},
}


def test_calibre_decides_the_class_and_an_unknown_one_leaves_it_open(make: Make) -> None:
    signed = make(provision(way(arms=["heavy"])), arms_classes=ARMS, arms=["artillery", "tank"])
    assert says(signed, arms="artillery", calibre_mm=122) == BREACH
    assert says(signed, arms="artillery", calibre_mm=85) == NONE
    assert says(signed, arms="artillery", calibre_mm={"low": 85, "high": 122}) == OPEN
    assert says(signed, arms="artillery") == OPEN
    assert says(signed, arms="tank") == NONE


def test_a_floor_is_missed_only_surely(make: Make) -> None:
    floor = [{"name": "men", "of": "men", "at_least": 100}]
    signed = make(provision(way(caps=floor)))
    assert says(signed, counts=[{"of": "men", "low": 90, "best": 95, "high": 99}]) == BREACH
    assert says(signed, counts=[{"of": "men", "low": 90, "best": 95, "high": 100}]) == OPEN
    assert says(signed, counts=[{"of": "men", "low": 100, "best": 100, "high": 100}]) == NONE


def amended(**set_: Any) -> dict[str, Any]:
    return {
        "kind": "interpretation",
        "set": set_,
        "valid_from": "2021-06-01",
        "known_from": "2021-06-20",
        "basis": {"en": "minutes"},
    }


def test_an_amended_provision_binds_from_when_it_holds_and_for_those_who_know(make: Make) -> None:
    signed = make(provision(way(), amendments=[amended(suspended=True)]))
    assert says(signed, time=at("2021-05-31T00:00:00Z")) == BREACH
    assert says(signed) == NONE
    assert says(signed, "2021-06-19T00:00:00Z") == BREACH
    assert says(signed, "2021-06-20T00:00:00Z") == NONE
    assert says(signed, time={"start": "2021-05-31T00:00:00Z", "end": "2021-06-01T00:00:00Z"}) == OPEN
    assert says(signed, time=None) == OPEN


def test_what_no_machine_can_check_is_left_to_people(make: Make) -> None:
    told = ask(make(provision(checkable="not_checkable")))
    assert told["verdict"] == OPEN
    assert told["would_settle"] == ["Let the two delegations judge it."]


def test_moments_are_in_the_zone_of_record(make: Make) -> None:
    signed = make(provision(way(time={"from": "2021-06-01"})), zone_of_record="Asia/Baku")
    limit = datetime(2021, 5, 31, 20, tzinfo=UTC)
    assert says(signed, time=at(limit.isoformat())) == BREACH
    assert says(signed, time=at((limit - timedelta(microseconds=1)).isoformat())) == NONE


def test_the_words_of_the_agreement_are_used(make: Make) -> None:
    words = {"A": {"en": "Side A of the river"}, "advance": {"en": "moving forward"}}
    told = ask(make(provision(way()), words=words))["told"]
    assert any("Side A of the river" in line for line in told)
    assert any("moving forward" in line for line in told)
