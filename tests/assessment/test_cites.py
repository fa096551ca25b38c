"""A verdict cites what it rests on: editions of zones, readings by number, and nothing it did not use."""

from datetime import UTC, datetime

import pytest

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.load import Signed, load, shipped
from ceasefire.assessment.cites import TOPICS, readings_under
from ceasefire.assessment.judge import judge
from ceasefire.incident.records import Incident, Link
from ceasefire.languages import knows
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere, Place, Spot

AT = datetime(2021, 2, 3, 8, 30, tzinfo=UTC)
AGDAM = Spot(lat=39.99, lon=46.93, semi_major_m=300, semi_minor_m=200)


@pytest.fixture(scope="module")
def signed() -> Signed:
    return load("nk-2020-11-09")


def incident(place: Place, at: datetime = AT, kind: str = "mortar") -> Incident:
    return Incident(
        id="inc-1", when=Span.at(at), place=place, region=None, kinds={kind: 1.0}, count=Count.exactly(1),
        links=(Link(report="obs-1", allegation=False, terms={}, log_bayes_factor=2.0),), sources=1,
        allegations_only=False, method="t",
    )  # fmt: skip


def test_a_verdict_cites_the_editions_of_the_zones_it_used(signed: Signed) -> None:
    for verdict in judge(signed, incident(AGDAM)):
        assert verdict.cites is not None
        assert verdict.agreement == signed.agreement.edition
        if verdict.provision == "P1":
            assert verdict.cites.zones == ("conflict_zone=1",)
        for cited in verdict.cites.zones:
            name, _, edition = cited.partition("=")
            assert edition in {drawing.edition for drawing in signed.zones.editions(name)}


def test_a_verdict_cites_the_readings_its_conditions_follow(signed: Signed) -> None:
    fire = next(one for one in judge(signed, incident(AGDAM), known_at=AT) if one.provision == "P1")
    assert fire.cites is not None
    assert set(fire.cites.readings) >= {1, 2, 3, 4, 7}
    assert not {9, 11, 12, 14} & set(fire.cites.readings), "no baseline, ceiling, corridor or term was asked"
    nowhere = next(one for one in judge(signed, incident(Nowhere())) if one.provision == "P1")
    assert nowhere.cites is not None
    assert nowhere.cites.zones == ()
    at_the_edge = Span(start=datetime(2020, 11, 9, 20, 59, tzinfo=UTC), end=datetime(2020, 11, 9, 21, 1, tzinfo=UTC))
    edge = incident(AGDAM)
    edge = Incident(**{name: getattr(edge, name) for name in edge.__dataclass_fields__} | {"when": at_the_edge})
    open_in_time = next(one for one in judge(signed, edge) if one.provision == "P1")
    assert open_in_time.cites is not None
    assert 5 in open_in_time.cites.readings
    assert 5 not in fire.cites.readings


def test_a_reading_that_says_what_it_decides_is_cited_only_there() -> None:
    signed = load("hudaydah-2018-12-13")
    pointing = [reading for reading in signed.readings if any("provisions.H5" in one for one in reading.decides)]
    assert pointing
    way = Finding(value=Truth.TRUE, message="agreement-way-holds", arguments={"way": "movement", "provision": "H5"})
    top = Finding(value=Truth.TRUE, message="agreement-breach-indicated", because=(way,))
    numbers = {reading.number for reading in pointing}
    assert numbers <= set(readings_under(signed, "H5", top))
    assert not numbers & set(readings_under(signed, "H1", top))
    other = Finding(value=Truth.TRUE, message="agreement-way-holds", arguments={"way": "another", "provision": "H5"})
    assert not numbers & set(readings_under(signed, "H5", other))


def test_every_topic_is_one_that_a_shipped_agreement_has_and_every_step_has_words() -> None:
    topics = {reading.topic for name in shipped() for reading in load(name).readings}
    assert set(TOPICS.values()) <= topics
    assert all(start.endswith("-") or knows(start) for start in TOPICS)
