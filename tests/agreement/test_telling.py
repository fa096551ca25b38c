"""Explanations in five languages, word for word, and no verdict without one."""

import random
import re
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from case_maker import make_case

from ceasefire.agreement.cases import read_case
from ceasefire.agreement.evaluate import evaluate
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.telling import as_lines, chance, code_name, zone_title
from ceasefire.agreement.text import LANGUAGES
from ceasefire.assessment.records import Reason
from ceasefire.languages import say

GOLDEN = Path(__file__).parent / "golden"
FIRE: dict[str, Any] = {
    "id": "G1",
    "known_at": "2020-12-31T12:00:00+03:00",
    "incident": {
        "time": {"start": "2020-12-27T04:10:00+04:00", "end": "2020-12-27T04:25:00+04:00"},
        "place": {"lat": 39.753, "lon": 46.7, "uncertainty_m": 400},
        "actor": {"party": "AZ", "attribution": "disputed"},
        "act": "explosion_cause_unknown",
        "fact_status": "established",
        "notices": [
            {
                "kind": "demining",
                "given_at": "2020-12-26T10:00:00+04:00",
                "from": "2020-12-27T04:00:00+04:00",
                "to": "2020-12-27T04:15:00+04:00",
                "lat": 39.75,
                "lon": 46.7,
                "radius_m": 1000,
            }
        ],
    },
}
MANY: dict[str, Any] = {
    **FIRE,
    "id": "G4",
    "incident": {
        **FIRE["incident"],
        "notices": [
            FIRE["incident"]["notices"][0] | {"from": f"2020-12-{day}T04:00:00Z", "to": f"2020-12-{day}T05:00:00Z"}
            for day in (28, 29, 30)
        ],
    },
}
RETURN: dict[str, Any] = {
    "id": "G2",
    "known_at": "2020-11-20T12:00:00+03:00",
    "incident": {
        "time": {"start": "2020-11-19T10:00:00+03:00", "end": "2020-11-19T10:00:00+03:00"},
        "place": {"lat": 40.2938, "lon": 46.04446, "uncertainty_m": 80},
        "actor": {"party": "AM", "attribution": "established"},
        "act": "armed_presence",
        "fact_status": "established",
    },
}
COUNT: dict[str, Any] = {
    "id": "G3",
    "known_at": "2020-12-31T12:00:00+03:00",
    "incident": {
        "time": {"start": "2020-12-20T09:00:00Z", "end": "2020-12-20T09:00:00Z"},
        "place": None,
        "actor": {"party": "RU", "attribution": "established"},
        "act": "force_count",
        "fact_status": "established",
        "counts": [{"of": "personnel", "low": 1700, "high": 2000}, {"of": "apc", "low": 95, "high": None}],
    },
}


@pytest.fixture(scope="module")
def signed() -> Signed:
    return load("nk-2020-11-09")


def told(signed: Signed, case: dict[str, Any], provision: str, language: str) -> str:
    (opinion,) = evaluate(signed, read_case(case, "c", "Europe/Moscow"), (provision,))
    settle = [line for step in opinion.settles for line in as_lines(step, language, signed)]
    return "\n".join([*as_lines(opinion.why, language, signed), *settle]) + "\n"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "case", "provision"),
    [("fire", FIRE, "P1"), ("notices", MANY, "P1"), ("return", RETURN, "P6a"), ("count", COUNT, "P3")],
)
def test_the_explanation_is_word_for_word_what_was_read_and_approved(
    signed: Signed, name: str, case: dict[str, Any], provision: str, language: str
) -> None:
    golden = (GOLDEN / f"{name}.{language}.txt").read_text(encoding="utf-8")
    assert told(signed, case, provision, language).replace("\u00a0", " ") == golden


def test_several_notices_of_which_none_covers_are_told_once_with_their_number(signed: Signed) -> None:
    text = told(signed, MANY, "P1", "en")
    assert text.count("notified demining") == 1
    assert "(on record: 3)" in text
    assert "Notice given" not in text
    (opinion,) = evaluate(signed, read_case(MANY, "c", "Europe/Moscow"), ("P1",))
    tried = next(step for step in opinion.why.because[1].because if step.message == "agreement-not-exempted")
    assert [step.message for step in tried.because] == ["agreement-notice"] * 3  # the data keep what each said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_shipped_agreement_has_words(signed: Signed, language: str) -> None:
    agreement = signed.agreement
    names = {
        "agreement-act-name": ("act", agreement.acts),
        "agreement-cap-name": ("cap", agreement.tallies),
        "agreement-arms-name": ("arms", agreement.arms),
        "agreement-exemption-name": ("exemption", tuple(one.id for one in agreement.exemptions)),
        "agreement-way-name": ("way", tuple(way.id for one in agreement.provisions for way in one.breached_by)),
    }
    for key, (argument, codes) in names.items():
        for code in codes:
            words = say(key, language, **{"which": "", argument: code})
            assert not words.startswith(("“", "«")), code
            assert "_" not in words, code
            assert language == "en" or code == "tank" or words != code, code


def test_the_catalogues_call_ways_and_exemptions_as_the_shipped_agreement_does(signed: Signed) -> None:
    for language in LANGUAGES:
        for provision in signed.agreement.provisions:
            for way in provision.breached_by:
                assert code_name("way", way.id, language) == way.name[language]
        for exemption in signed.agreement.exemptions:
            assert code_name("exemption", exemption.id, language) == exemption.name[language]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Act: mortar fire or explosion of unknown cause; whether it is one of those meant is open."),
        ("ru", "Действие: миномётный огонь или взрыв неизвестного происхождения; относится ли оно сюда, не выяснено."),
        ("tr", "Eylem: havan ateşi veya nedeni bilinmeyen patlama; kastedilenlerden olup olmadığı açık."),
        (
            "az",
            "Hərəkət: minaatan atəşi yaxud səbəbi bilinməyən partlayış; nəzərdə tutulanlardan olub-olmadığı açıqdır.",
        ),
        ("hy", "Գործողություն՝ ականանետի կրակ կամ անհայտ պատճառով պայթյուն. նկատի առնվածներից է, թե ոչ՝ բաց է։"),
    ],
)
def test_possible_acts_are_told_in_words(language: str, line: str) -> None:
    step = Finding(
        value=Truth.UNKNOWN,
        message="agreement-act-open",
        arguments={"act": "several", "which": "fire_mortar, explosion_cause_unknown"},
    )
    assert as_lines(step, language) == [line]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        ("agreement-act-meant", {"act": "lasers", "which": "lasers"}),
        ("agreement-act-open", {"act": "several", "which": "lasers, fire_mortar"}),
        ("agreement-cap-kept", {"cap": "lasers", "low": 1, "high": 2, "most": 3}),
        ("agreement-arms-allowed", {"arms": "lasers"}),
        ("agreement-no-notice", {"exemption": "lasers"}),
        ("agreement-way-holds", {"way": "lasers", "provision": "P1"}),
    ],
)
def test_a_code_nobody_named_is_shown_in_quotes(
    signed: Signed, language: str, message: str, arguments: dict[str, str | int]
) -> None:
    step = Reason(message=message, arguments=dict(arguments))
    for line in (*as_lines(step, language), *as_lines(step, language, signed)):
        assert re.search(r"[“«]lasers[”»]", line), line


def test_metres_sigma_and_probability_are_in_the_words(signed: Signed) -> None:
    text = told(signed, RETURN, "P6a", "en")
    assert re.search(r"\d+ m inside Kalbajar district, edition 1, sigma 80 m, P\(inside\) [0-9.> ]+", text)
    assert "Kalbajar is returned by 15 November" in text
    assert "moved to 26.11.2020 00:00, known from 15.11.2020 00:00" in text


def test_every_random_verdict_is_explained_in_every_language(signed: Signed) -> None:
    rng = random.Random(99)
    for number in range(40):
        facts = read_case(make_case(rng, number), "c", "Europe/Moscow")
        for opinion in evaluate(signed, facts):
            for language in LANGUAGES:
                lines = as_lines(opinion.why, language, signed)
                assert len(lines) >= 3
                assert not any("agreement-" in line or "{" in line or "case-" in line for line in lines)
            assert (opinion.verdict == "cannot tell") == bool(opinion.settles)


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1.000"), (0.99999, "> 0.999"), (0.9971, "0.997"), (0.00001, "< 0.001"), (0.0, "0.000")]
)
def test_a_chance_is_never_rounded_to_certainty(value: float, text: str) -> None:
    assert chance(value, "en") == text


def test_combined_zones_are_told_part_by_part(signed: Signed) -> None:
    assert zone_title("lachin - lachin_corridor", "ru", signed) == "Лачинский район − Лачинский коридор (условный)"
    assert zone_title("elsewhere", "ru", signed) == "elsewhere"
