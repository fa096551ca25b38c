"""Incidents held against the agreement: never more said than is known; rivals named; attribution off by default."""

from datetime import UTC, datetime, timedelta

import pytest

from ceasefire.agreement.facts import Actor, Attribution, FactStatus
from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.telling import as_lines
from ceasefire.assessment.facts import acts_of, facts_of
from ceasefire.assessment.judge import judge
from ceasefire.assessment.records import Answer, Verdict
from ceasefire.assessment.rivals import EXPLANATIONS, rivals
from ceasefire.incident.records import Incident, Link, Region
from ceasefire.languages import knows, say
from ceasefire.observation.records import Notice, Observation, Origin, Weapon
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Footprint, Nowhere, Place, PlaceArea, Sector, Spot
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.terms import Direction, Means, SourceKind, WeaponClass, What

NOON = datetime(2021, 2, 3, 8, 30, tzinfo=UTC)
HERE = Spot(lat=39.9, lon=46.9, semi_major_m=300, semi_minor_m=200, orientation_deg=30)
ORIGIN = Origin(sealed="0" * 64, sensor="t/1", locator="row 1")


@pytest.fixture(scope="module")
def signed() -> Signed:
    return load("nk-2020-11-09")


def observed(what: What = What.EXPLOSION, **more: object) -> Observation:
    given: dict[str, object] = {
        "origin": ORIGIN,
        "asset": "post 1",
        "source_kind": SourceKind.POST,
        "means": Means.HEARD,
        "what": what,
        "when": Span.at(NOON),
        "place": HERE,
        "count": Count.exactly(3),
        **more,
    }
    return Observation(**given)  # type: ignore[arg-type]


def incident(kinds: dict[str, float], place: Place = HERE, at: datetime = NOON, sigma_s: float = 0.0) -> Incident:
    ring = Footprint(ring=((46.89, 39.89), (46.91, 39.89), (46.9, 39.91)))
    region = Region(centre=place, ring95=ring, area_km2=1.0) if isinstance(place, Spot) else None
    return Incident(
        id="inc-1",
        when=Span.at(at, sigma_s=sigma_s),
        place=place,
        region=region,
        kinds=kinds,
        count=Count.exactly(3),
        links=(Link(report="obs-1", allegation=False, terms={}, log_bayes_factor=2.0),),
        sources=1,
        allegations_only=False,
        method="t",
    )


def one(verdicts: tuple[Verdict, ...], provision: str) -> Verdict:
    return next(verdict for verdict in verdicts if verdict.provision == provision)


def test_a_raw_incident_is_mostly_cannot_tell_and_says_what_would_settle_it(signed: Signed) -> None:
    told = one(judge(signed, incident({"small_arms": 1.0}), [observed(What.SHOT)]), "P1")
    assert told.answer is Answer.CANNOT_TELL
    assert told.probability == pytest.approx(1.0)
    assert [step.message for step in told.settles] == ["agreement-settle-fact", "agreement-settle-actor"]
    assert told.agreement == "2020-11-09/1"


def test_nobody_is_named_unless_the_mandate_allows_it(signed: Signed) -> None:
    actor = Actor(party="AZ", attribution=Attribution.ESTABLISHED)
    fact = {"status": FactStatus.ESTABLISHED, "actor": actor}
    off = one(judge(signed, incident({"small_arms": 1.0}), **fact), "P1")  # type: ignore[arg-type]
    on = one(judge(signed, incident({"small_arms": 1.0}), attribute=True, **fact), "P1")  # type: ignore[arg-type]
    assert off.answer is Answer.CANNOT_TELL
    assert not any(reason.arguments.get("party") == "AZ" for reason in walk(off))
    assert on.answer is Answer.BREACH_INDICATED


def walk(verdict: Verdict) -> list[object]:
    def down(reason: object) -> list[object]:
        return [reason, *(r for below in reason.because for r in down(below))]  # type: ignore[attr-defined]

    return down(verdict.why)


def test_a_fact_both_refute_is_no_breach_and_one_before_the_ceasefire_neither(signed: Signed) -> None:
    assert one(judge(signed, incident({"mortar": 1.0}), status=FactStatus.REFUTED), "P1").answer is Answer.NOT_INDICATED
    early = incident({"mortar": 1.0}, at=datetime(2020, 11, 1, tzinfo=UTC))
    assert one(judge(signed, early), "P1").answer is Answer.NOT_INDICATED


def test_a_demining_notice_answers_an_explosion_of_unknown_cause(signed: Signed) -> None:
    notice = Notice(
        origin=ORIGIN,
        kind="demining",
        party="AZ",
        given_at=NOON - timedelta(days=1),
        when=Span(start=NOON - timedelta(hours=1), end=NOON + timedelta(hours=1)),
        place=PlaceArea(lat=39.9, lon=46.9, radius_m=3000, name="field"),
    )
    assert one(judge(signed, incident({"explosion": 1.0}), notices=[notice]), "P1").answer is Answer.NOT_INDICATED
    assert one(judge(signed, incident({"explosion": 1.0})), "P1").answer is Answer.CANNOT_TELL
    shot = judge(signed, incident({"small_arms": 0.5, "explosion": 0.5}), notices=[notice])
    assert one(shot, "P1").answer is Answer.CANNOT_TELL


def test_several_possible_kinds_leave_the_act_open(signed: Signed) -> None:
    facts = facts_of(incident({"small_arms": 0.6, "overflight": 0.36, "mortar": 0.04}))
    assert facts.acts == ("fire_small_arms", "overflight")
    told = one(judge(signed, incident({"small_arms": 0.6, "overflight": 0.4}), status=FactStatus.ESTABLISHED), "P1")
    assert told.answer is Answer.CANNOT_TELL


def test_heat_seen_from_space_alone_is_never_a_breach(signed: Signed) -> None:
    told = judge(signed, incident({"fire": 1.0}), status=FactStatus.ESTABLISHED)
    assert [(verdict.provision, verdict.answer) for verdict in told] == [("P1", Answer.NOT_INDICATED)]


def test_a_tank_seen_is_asked_of_the_ceilings_and_the_returns(signed: Signed) -> None:
    tank = observed(What.WEAPON_SIGHTING, weapon=Weapon(weapon=WeaponClass.TANK, known_by="saw"))
    told = judge(signed, incident({"movement": 1.0}), [tank])
    assert {verdict.provision for verdict in told} == {"P2", "P3", "P4", "P6a", "P6b"}
    assert acts_of(incident({"movement": 1.0}), [tank]) == ("heavy_weapon_present",)


def test_doubt_about_time_widens_the_interval(signed: Signed) -> None:
    start = datetime(2020, 11, 9, 21, tzinfo=UTC)
    sharp = judge(signed, incident({"mortar": 1.0}, at=start - timedelta(minutes=5)))
    vague = judge(signed, incident({"mortar": 1.0}, at=start - timedelta(minutes=5), sigma_s=200))
    assert (one(sharp, "P1").answer, one(vague, "P1").answer) == (Answer.NOT_INDICATED, Answer.CANNOT_TELL)


def test_a_sector_stays_a_sector(signed: Signed) -> None:
    place = Sector(lat=39.9, lon=46.9, bearing_deg=90, bearing_sigma_deg=8, range_min_m=2000, range_max_m=4000)
    told = one(judge(signed, incident({"mortar": 1.0}, place=place)), "P1")
    assert told.probability is not None
    assert any(reason.message == "agreement-place-area" for reason in walk(told))  # type: ignore[attr-defined]
    assert one(judge(signed, incident({"mortar": 1.0}, place=Nowhere())), "P1").probability is None


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_every_verdict_is_told_in_every_language_and_survives_its_plain_form(signed: Signed, language: str) -> None:
    for verdict in judge(signed, incident({"small_arms": 0.5, "explosion": 0.5}), [observed(What.SHOT)]):
        lines = as_lines(verdict.why, language, signed)
        assert len(lines) > 5
        assert all("{" not in line and "agreement-" not in line for line in lines)
        assert from_plain(Verdict, to_plain(verdict)) == verdict


def test_every_candidate_is_named_even_where_nothing_speaks() -> None:
    assert tuple(rival.explanation for rival in rivals(incident({"explosion": 1.0}))) == EXPLANATIONS


def told_of(
    explanation: str, *observations: Observation, at: datetime = NOON, **more: object
) -> tuple[set[str], set[str]]:
    found = rivals(incident({"explosion": 1.0}, at=at), observations, zone="Asia/Baku", **more)  # type: ignore[arg-type]
    rival = next(rival for rival in found if rival.explanation == explanation)
    return {r.message for r in rival.speaks_for}, {r.message for r in rival.speaks_against}


def test_what_speaks_for_thunder_and_against_it() -> None:
    storm = observed(weather="thunderstorm to the west")
    assert told_of("thunder", storm) == ({"weigh-storm-told", "weigh-only-heard"}, set())
    shot = observed(What.SHOT, means=Means.SAW)
    assert told_of("thunder", shot)[1] >= {"weigh-more-than-heard", "weigh-shots-perceived"}


def test_what_speaks_for_hunting_and_against_it() -> None:
    assert told_of("hunting", observed(What.SHOT)) == ({"weigh-few-shots-by-day"}, set())
    burst = observed(What.BURST, weapon=Weapon(weapon=WeaponClass.HEAVY_MACHINE_GUN))
    night = NOON + timedelta(hours=14)
    against = told_of("hunting", burst, at=night)[1]
    assert against == {"weigh-more-than-shots", "weigh-military-weapon", "weigh-night"}


def test_what_speaks_for_the_burning_of_fields() -> None:
    summer = datetime(2021, 8, 3, 8, 30, tzinfo=UTC)
    heat = observed(What.FIRE, source_kind=SourceKind.SATELLITE, means=Means.DETECTED)
    assert told_of("crop_fire", heat, at=summer) == ({"weigh-heat-only", "weigh-burning-month"}, set())
    assert told_of("crop_fire", observed())[1] == {"weigh-not-heat-only", "weigh-burning-month"}


def test_notices_speak_for_demining_and_training() -> None:
    notices = [
        Notice(
            origin=ORIGIN,
            kind=kind,
            party="AZ",
            given_at=NOON - timedelta(days=1),
            when=Span(start=NOON - timedelta(hours=1), end=NOON + timedelta(hours=1)),
            place=PlaceArea(lat=lat, lon=46.9, radius_m=2000, name="field"),
        )
        for kind, lat in (("demining", 39.9), ("exercise", 40.4))
    ]
    assert told_of("demining", notices=notices)[0] == {"weigh-notice-covers"}
    assert told_of("training", notices=notices) == (set(), {"weigh-notice-other-place"})
    assert told_of("works", notices=notices) == (set(), {"weigh-no-notice"})
    assert "weigh-impacts-told" in told_of("training", observed(direction=Direction.INCOMING))[1]


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_rivals_are_told_in_every_language(language: str) -> None:
    everything = [
        observed(What.SHOT, weather="storm", direction=Direction.INCOMING),
        observed(What.BURST, weapon=Weapon(weapon=WeaponClass.MORTAR), extra={"assessed_as": "live-fire exercise"}),
        observed(What.FIRE, source_kind=SourceKind.SATELLITE, means=Means.IMAGED),
    ]
    for rival in rivals(incident({"explosion": 1.0}, at=NOON + timedelta(hours=14)), everything, zone="Asia/Baku"):
        assert knows(f"explanation-{rival.explanation}", language)
        for reason in (*rival.speaks_for, *rival.speaks_against):
            assert say(reason.message, language, **reason.arguments)
