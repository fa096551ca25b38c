"""Places, counts, chances and reasons in words; the same numbers in each language."""

import re

import pytest

from ceasefire.reporting.daily import build_daily, envelope
from ceasefire.reporting.inputs import MapPlace
from ceasefire.reporting.view import view
from ceasefire.reporting.where import blurred, describe, nearest
from ceasefire.reporting.wording import Wording, carrying
from ceasefire.vocabulary.place import Nowhere, Sector, Spot


@pytest.fixture(scope="module")
def document(day):
    return build_daily(day)


def test_the_nearest_place_its_distance_and_direction():
    places = [MapPlace(name="far", lat=41.0, lon=47.0), MapPlace(name="near", lat=40.0, lon=47.0)]
    told = nearest(40.0, 47.1, places)
    assert (told["name"], told["bearing_deg"]) == ("near", 90)
    assert told["distance_m"] == pytest.approx(8518, abs=3)  # 0.1° of longitude at 40° N
    assert nearest(40.0, 47.1, []) is None


def test_a_sector_stays_a_sector(document):
    lat, lon = blurred(40.0, 47.0)
    place = Sector(lat=40.0, lon=47.0, bearing_deg=90, bearing_sigma_deg=6, range_min_m=2000, range_max_m=4000)
    told = describe(place, [MapPlace(name="Made", lat=lat, lon=lon)])
    assert (told["range_min_m"], told["range_max_m"]) == (2000, 4000)
    assert Wording.of(document, "en").where(told).replace("\N{NO-BREAK SPACE}", " ") == (
        "3.0 km E of Made · sector E of the observer, 2.0–4.0 km"
    )


def test_a_place_nobody_knows_keeps_what_was_said(document):
    say = Wording.of(document, "en")
    assert say.where(describe(Nowhere(said="by the mill"), [])) == "place not known (“by the mill”)"
    assert say.where(describe(Nowhere(), [])) == "place not known"


def test_without_places_a_position_is_told(document):
    spot = Spot(lat=40.0, lon=47.0, semi_major_m=30, semi_minor_m=30)
    assert Wording.of(document, "en").where(describe(spot, [])) == "40.000° N, 47.000° E"


@pytest.mark.parametrize(
    ("count", "told"),
    [
        ({"low": 3, "best": 3, "high": 3, "uncountable": False}, "3"),
        ({"low": 2, "best": 3, "high": 5, "uncountable": False}, "3 (2–5)"),
        ({"low": 12, "best": 12, "high": 12, "uncountable": True}, "at least 12"),
        (None, "not counted"),
    ],
)
def test_counts_keep_their_doubt(document, count, told):
    assert Wording.of(document, "en").count(count) == told


@pytest.mark.parametrize(
    ("p", "told"), [(0.9973, "0.997"), (0.99996, "> 0.999"), (0.0001, "< 0.001"), (1.0, "> 0.999"), (0.0, "< 0.001")]
)
def test_a_chance_is_never_rounded_to_certainty(document, p, told):
    assert told in Wording.of(document, "en").probability(p)


def test_only_the_steps_that_carry_a_verdict_are_told(document):
    verdict = next(v for v in document["incidents"][0]["verdicts"] if v["answer"] == "breach_indicated")
    keys = [step["message"] for step in carrying(verdict["why"], verdict["answer"])]
    assert keys == ["agreement-fact-established", "agreement-place-inside"]


@pytest.mark.parametrize("language", ["ru", "tr", "az", "hy"])
def test_every_language_prints_the_same_numbers(document, language):
    """Cell by cell the digits are those of the English page; clauses are quoted, and quote their own numbers."""

    def digits(lang):
        blocks = view(envelope(document), lang)["blocks"]
        clauses = Wording.of(document, lang).say("report-provisions")
        tables = [b for b in blocks if b["k"] == "table" and b["head"][1] != clauses]
        return [["".join(sorted(re.sub(r"\D", "", cell))) for cell in row] for b in tables for row in b["rows"]]

    assert digits(language) == digits("en")


def test_other_explanations_without_a_word_for_or_against_are_named_together(day):
    from dataclasses import replace

    from ceasefire.assessment.records import Reason, Rival

    bare = tuple(Rival(incident=day.incidents[0].id, explanation=name) for name in ("hunting", "thunder"))
    works = Rival(
        incident=day.incidents[0].id, explanation="works", speaks_for=(Reason(message="agreement-notice-before"),)
    )
    blocks = view(envelope(build_daily(replace(day, rivals=(*day.rivals, *bare, works)))), "en")["blocks"]
    told = next(b for b in blocks if b["k"] == "incident")
    lines = dict(map(tuple, told["rows"]))["Other explanations"].split("\n")
    assert lines == [
        "Works or controlled demolition – for: it was given before",
        "Something only against: mine clearance",
        "Nothing for or against: hunting, thunder",
    ]


def card_of(day, language, **changes):
    """The rows of the first card when its incident has one open verdict, as label → text."""
    from dataclasses import replace

    from ceasefire.assessment.records import Answer, Reason, Verdict

    steps = (
        Reason(message="agreement-act-open", arguments={"act": "several", "which": "fire_mortar, lasers"}),
        Reason(message="agreement-not-exempted", arguments={"exemption": "demining_notice", "notices": 3}),
    )
    way = Reason(message="agreement-way-open", arguments={"way": "force", "provision": "P1"}, because=steps)
    verdict = Verdict(
        incident=day.incidents[0].id,
        agreement=day.heading.edition,
        provision="P1",
        answer=Answer.CANNOT_TELL,
        probability=None,
        why=Reason(message="agreement-cannot-tell", arguments={"provision": "P1"}, because=(way,)),
        settles=(Reason(message="agreement-settle-fact"), Reason(message="agreement-settle-act")),
    )
    blocks = view(envelope(build_daily(replace(day, verdicts=(verdict,), **changes))), language)["blocks"]
    return dict(map(tuple, next(b for b in blocks if b["k"] == "incident" and b["n"] == "1")["rows"]))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "Act: mortar fire or “lasers”; whether it is one of those meant is open. "
            "Exemption “notified demining”: tried, no notice covers time and place (on record: 3). "
            "Would settle it: establish the fact jointly, or refute it; find out what it was: weapon, cause, traces on "
            "the spot.",
        ),
        (
            "hy",
            "Գործողություն՝ ականանետի կրակ կամ «lasers». նկատի առնվածներից է, թե ոչ՝ բաց է։ "
            "Բացառություն «ծանուցված ականազերծում»՝ ստուգված է. ոչ մի ծանուցում չի ընդգրկում ժամանակն ու վայրը "
            "(գրանցված է՝ 3)։ Կորոշեր՝ համատեղ հաստատել կամ հերքել փաստը; պարզել, թե ինչ էր՝ զենքը, պատճառը, "
            "տեղի հետքերը։",
        ),
    ],
)
def test_codes_of_an_explanation_are_told_in_words(day, language, told):
    rows = card_of(day, language)
    assert told in rows[Wording.of(build_daily(day), language).say("report-provisions")]


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_no_line_of_a_card_begins_small_or_ends_in_two_stops(day, language):
    say = Wording.of(build_daily(day), language)
    rows = card_of(day, language)
    for key in ("report-provisions", "report-sources", "report-rivals"):
        for line in rows.get(say.say(key), "X").split("\n"):
            assert not line[0].islower(), line
            assert not re.search(r"[.։;,] ?[.։]|: [.։]|[a-z]_[a-z]", line), line


def test_a_count_names_the_rule_by_its_title(day):
    from dataclasses import replace

    titled = tuple(replace(tally, title={"en": "Each bang"}) for tally in day.tallies)
    assert "“Each bang”" in card_of(day, "en", tallies=titled)["Count"]
    assert "“Each discharge”" in card_of(day, "en")["Count"]
