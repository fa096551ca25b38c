"""The shipped agreements against the facts they were written from: every number, date and basis of the ten others."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from ceasefire.agreement.clocks import After
from ceasefire.agreement.load import load
from ceasefire.agreement.text import Agreement, Way

FILES = {
    "minsk-addendum-2015-09-29": "minsk-2",
    "tigray-senior-commanders-2022-11-12": "tigray-2022-11-12",
}
BETTER_THAN = {"A1": "remembered"}
"""A provision whose facts were remembered there and were then found in press reports."""
RULES = {
    ("minsk-2", "cessation_of_hostilities"): ["M1"],
    ("minsk-2", "heavy_weapons_withdrawal"): ["M2a", "M2b"],
    ("minsk-2", "monitoring"): ["M3"],
    ("minsk-addendum-2015-09-29", "weapons_withdrawal"): ["A1"],
    ("framework-decision-2016-09-21", "disengagement"): ["F1", "F2"],
    ("tcg-measures-2020-07-22", "ban"): ["T1", "T2", "T3", "T4"],
    ("tcg-measures-2020-07-22", "obligation"): ["T5"],
    ("tcg-measures-2020-07-22", "permission"): ["T6", "T7"],
    ("hudaydah-2018-12-13", "cessation_of_hostilities"): ["H1"],
    ("hudaydah-2018-12-13", "redeployment"): ["H2"],
    ("hudaydah-2018-12-13", "ban"): ["H3"],
    ("hudaydah-2018-12-13", "obligation"): ["H4"],
    ("libya-2020-10-23", "withdraw_frontline_units"): ["L2"],
    ("libya-2020-10-23", "depart"): ["L3"],
    ("libya-2020-10-23", "suspend"): ["L4"],
    ("libya-2020-10-23", "exclusion"): ["L5"],
    ("tigray-senior-commanders-2022-11-12", "orientation_of_troops"): ["G1"],
    ("tigray-senior-commanders-2022-11-12", "disengagement"): ["G2"],
    ("tigray-senior-commanders-2022-11-12", "heavy_weapons_disarmament"): ["G3"],
    ("tigray-senior-commanders-2022-11-12", "joint_committee_plan_light_weapons"): ["G4"],
    ("lebanon-israel-2024-11-27", "cessation_of_hostilities"): ["B1"],
    ("lebanon-israel-2024-11-27", "only_official_forces_armed"): ["B2"],
    ("lebanon-israel-2024-11-27", "withdrawal_phased"): ["B3"],
    ("lebanon-israel-2024-11-27", "deploy"): ["B4"],
    ("lebanon-israel-2024-11-27", "mechanism"): ["B5"],
    ("colombia-emc-protocol-2023-02", "ban"): ["E1"],
    ("colombia-farc-2016", "zones"): ["C1"],
    ("colombia-farc-2016", "mechanism_deployed"): ["C2"],
}


@pytest.fixture(scope="module")
def facts(shared_data: Path) -> list[dict[str, Any]]:
    rows = yaml.safe_load((shared_data / "agreement" / "other_agreements_provisions.yaml").read_text(encoding="utf-8"))
    assert len(rows) == 10
    return list(rows)


def fact(facts: list[dict[str, Any]], name: str, topic: str) -> dict[str, Any]:
    row = next(row for row in facts if row["id"] == name)
    return dict(next(one for one in row["provisions"] if one["topic"] == topic))


def way(name: str, provision: str, number: int = 0) -> Way:
    found = load(name).agreement.provision(provision)
    assert found is not None
    return found.breached_by[number]


def due(one: Way) -> After:
    assert one.time is not None
    assert isinstance(one.time.due, After)
    return one.time.due


def test_every_fact_has_a_provision_with_its_basis(facts: list[dict[str, Any]]) -> None:
    told = {(row["id"], one["topic"]) for row in facts for one in row["provisions"]}
    assert told == set(RULES)
    for row in facts:
        agreement: Agreement = load(FILES.get(row["id"], row["id"])).agreement
        for one in row["provisions"]:
            for name in RULES[row["id"], one["topic"]]:
                provision = agreement.provision(name)
                assert provision is not None
                assert provision.basis == ("press" if name in BETTER_THAN else row["basis"]), name
                assert BETTER_THAN.get(name, row["basis"]) == row["basis"]


def test_the_lines_widths_and_classes_of_minsk(facts: list[dict[str, Any]]) -> None:
    told = fact(facts, "minsk-2", "heavy_weapons_withdrawal")
    widths = told["security_zone_width_m"]
    for number, wide in enumerate((widths["artillery_ge_100mm"], widths["mlrs"], widths["long_range"])):
        place = way("minsk-2", "M2b", number).place
        assert place is not None
        assert place.within is not None
        assert 2 * place.within.metres == wide  # each side keeps half (reading 10)
        assert place.within.of == {"UA": "contact_line", "armed_formations": "line_2014_09_19"}
    agreement = load("minsk-2").agreement
    assert list(agreement.arms_classes["long_range"].models) == told["long_range_systems"]
    assert str(due(way("minsk-2", "M2b")).lasts) == told["complete_within"]
    begins = fact(facts, "minsk-2", "cessation_of_hostilities")["from"]
    assert agreement.in_force == datetime.fromisoformat(begins.split()[0] + "+02:00")
    addendum = fact(facts, "minsk-addendum-2015-09-29", "weapons_withdrawal")
    place = way("minsk-2", "A1").place
    assert place is not None
    assert place.within is not None
    assert place.within.metres == addendum["distance_m"]
    assert len(way("minsk-2", "A1").arms) == len(addendum["classes"])


def test_days_and_numbers_of_the_others(facts: list[dict[str, Any]]) -> None:
    assert (
        str(due(way("hudaydah-2018-12-13", "H2")).lasts) == fact(facts, "hudaydah-2018-12-13", "redeployment")["within"]
    )
    for provision, topic in (("L2", "withdraw_frontline_units"), ("L3", "depart")):
        assert str(due(way("libya-2020-10-23", provision)).lasts) == fact(facts, "libya-2020-10-23", topic)["within"]
    tigray = "tigray-senior-commanders-2022-11-12"
    assert str(due(way("tigray-2022-11-12", "G1")).lasts) == fact(facts, tigray, "orientation_of_troops")["duration"]
    assert (
        load("tigray-2022-11-12").agreement.clocks["orientation"].at
        == fact(facts, tigray, "orientation_of_troops")["from"]
    )
    assert str(due(way("tigray-2022-11-12", "G2")).lasts) == fact(facts, tigray, "disengagement")["duration"]
    plan = fact(facts, tigray, "joint_committee_plan_light_weapons")
    assert str(due(way("tigray-2022-11-12", "G4")).lasts) == plan["within"]
    lebanon = "lebanon-israel-2024-11-27"
    assert str(due(way(lebanon, "B3")).lasts) == fact(facts, lebanon, "withdrawal_phased")["within"]
    assert way(lebanon, "B4").caps[0].at_least == fact(facts, lebanon, "deploy")["count"]
    counts = fact(facts, "colombia-farc-2016", "zones")["count"]
    caps = {cap.name.upper(): (cap.at_least, cap.at_most) for cap in way("colombia-farc-2016", "C1").caps}
    assert caps == {name: (number, number) for name, number in counts.items()}
    sizes = fact(facts, "framework-decision-2016-09-21", "disengagement")["min_size_m"]
    assert [cap.at_least for cap in way("framework-decision-2016-09-21", "F2").caps] == sizes
    places = fact(facts, "colombia-emc-protocol-2023-02", "ban")["where"]
    place = way("colombia-emc-protocol-2023-02", "E1").place
    assert place is not None
    assert len(place.inside) == len(places)


def test_the_measures_of_2020_come_into_force_at_their_minute_and_the_truce_of_2024_at_its_hour() -> None:
    assert load("tcg-measures-2020-07-22").agreement.in_force == datetime.fromisoformat("2020-07-27T00:01+03:00")
    assert load("lebanon-israel-2024-11-27").agreement.in_force == datetime.fromisoformat("2024-11-27T04:00+02:00")
