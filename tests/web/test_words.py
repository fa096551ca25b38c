"""Words of the screens: every message a template says exists in every language, with the arguments it is given."""

import re
from pathlib import Path

import pytest

import ceasefire
from ceasefire.agreement.strict import LANGUAGES
from ceasefire.languages.catalogue import catalogue
from ceasefire.reporting.events import Answer
from ceasefire.verification.approval import Means, Role
from ceasefire.verification.records import PROBABILITY_WORDS, Choice, RivalVerdict
from ceasefire.verification.standing import Standing
from ceasefire.vocabulary.terms import Lost, What
from ceasefire.web.bar import NAMED, SCREENS

TEMPLATES = sorted((Path(ceasefire.__file__).parent / "web" / "templates").rglob("*.html"))
SAID = re.compile(r"""\{% say ["']([\w-]+)["']((?: \w+=[^%]*?)?) ?%\}""")
KINDS_ON_CASES = ("sealed", "read", "grouping", "assessed", "assessment", "decided", "lapsed", "reopened")
MADE = [
    *(f"web-screen-{name}" for name, _, _ in SCREENS),
    *(f"web-duty-{name}" for name in NAMED),
    *(f"cli-standing-{one.value.replace('_', '-')}" for one in Standing),
    *(f"answer-{one.value.replace(' ', '_')}" for one in Answer),
    *(f"what-{one.value}" for one in What),
    *(f"rival-{one.value}" for one in RivalVerdict),
    *(f"web-choice-{one.value}" for one in Choice),
    *(f"likelihood-{one.replace(' ', '_')}" for one in PROBABILITY_WORDS),
    *(f"lost-{one.value}" for one in Lost),
    *(f"log-kind-{one}" for one in KINDS_ON_CASES),
    *(f"log-channel-{one}" for one in ("file", "desk")),
    *(f"sign-off-kind-{one}" for one in ("decided", "report-signed", "amendment-signed")),
    *(f"sign-off-role-{one.value}" for one in Role),
    *(f"sign-off-means-{one.value}" for one in Means),
]
"""Keys that the tags of templates make."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_says_what_the_catalogues_know(language: str) -> None:
    known = catalogue(language)
    wrong = []
    for template in TEMPLATES:
        text = template.read_text(encoding="utf-8")
        assert text.count("{% say ") == len(SAID.findall(text)), template.name
        for key, given in SAID.findall(text):
            if key not in known:
                wrong.append(f"{template.name}: {key}")
            elif lacking := known.arguments(key) - set(re.findall(r"(\w+)=", given)):
                wrong.append(f"{template.name}: {key} lacks {lacking}")
    wrong += [key for key in MADE if key not in known]
    assert not wrong
