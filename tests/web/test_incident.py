"""A case on the screen: blind until both have spoken, then one text that both decide on, in a sitting with quorum."""

import re
from pathlib import Path
from typing import Any

import pytest
from signing import sign_off

WORDS_OF_A = "We saw three flashes near the farm."
WORDS_OF_B = "Çiftliğin yanında ses duyduk."


@pytest.fixture
def name(enter: Any) -> str:
    """An incident with an observation."""
    names = re.findall(r'href="/cases/(inc-[^"]+)"', enter("a/head").get("/cases").content.decode())
    return str(sorted(names)[0])


def said(**more: str) -> dict[str, str]:
    return {
        "happened": "yes",
        "answer-P1": "cannot tell",
        "reliability": "B",
        "credibility": "2",
        "likelihood": "likely",
        **more,
    }


def everything(browser: Any, name: str) -> str:
    """Whatever this officer can read about it, on every page."""
    paths = ("/watch", "/cases", f"/cases/{name}")
    return "".join(browser.get(path).content.decode() for path in paths)


def test_what_one_side_has_said_reaches_nobody_of_the_other_until_both_have_spoken(enter: Any, name: str) -> None:
    a, b = enter("a/analyst"), enter("b/analyst")
    assert a.post(f"/cases/{name}/assess", said(words=WORDS_OF_A)).status_code == 302
    assert WORDS_OF_A not in everything(b, name)
    assert "One delegation has spoken" in b.get(f"/cases/{name}").content.decode()
    refused = b.post(f"/cases/{name}/assess", said(words=WORDS_OF_B, credibility="9"))
    assert refused.status_code == 422
    assert WORDS_OF_A not in refused.content.decode()
    assert WORDS_OF_B in refused.content.decode()  # nothing typed is lost
    assert b.post(f"/cases/{name}/assess", said(words=WORDS_OF_B)).status_code == 302
    for browser in (a, b):
        page = everything(browser, name)
        assert WORDS_OF_A in page
        assert WORDS_OF_B in page


def test_nothing_sealed_is_in_the_tables_of_the_screens(enter: Any, name: str, desk: Path) -> None:
    enter("a/analyst").post(f"/cases/{name}/assess", said(words=WORDS_OF_A))
    for file in (desk / "web").rglob("*"):
        if file.is_file():
            assert WORDS_OF_A.encode() not in file.read_bytes(), file


def test_a_side_speaks_once(enter: Any, name: str) -> None:
    browser = enter("a/analyst")
    browser.post(f"/cases/{name}/assess", said())
    assert browser.post(f"/cases/{name}/assess", said()).status_code == 422
    assert "/assess" not in browser.get(f"/cases/{name}").content.decode()


def test_both_sign_one_text_in_a_sitting(enter: Any, name: str) -> None:
    heads = {side: enter(f"{side}/head") for side in "ab"}
    for browser in heads.values():
        browser.post(f"/cases/{name}/assess", said())
    alone = heads["a"].post(f"/cases/{name}/sign", {"choice": "sign", "present": ["a/head"]})
    assert alone.status_code == 422
    both = ["a/head", "b/head"]
    sign_off(heads["a"], heads["a"].post(f"/cases/{name}/sign", {"choice": "sign", "present": both}))
    wordless = heads["b"].post(f"/cases/{name}/sign", {"choice": "dissent", "present": both})
    assert wordless.status_code == 422
    dissent = {"choice": "dissent", "present": both, "words": WORDS_OF_B}
    sign_off(heads["b"], heads["b"].post(f"/cases/{name}/sign", dissent))
    page = heads["a"].get(f"/cases/{name}").content.decode()
    assert "disputed" in page
    assert WORDS_OF_B in page


def test_only_those_sign_whose_post_allows_it(enter: Any, name: str) -> None:
    for officer in ("a/analyst", "a/duty", "a/second"):
        assert enter(officer).post(f"/cases/{name}/sign", {"choice": "sign"}).status_code == 403
    assert enter("a/second").post(f"/cases/{name}/assess", said()).status_code == 403


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_every_verdict_is_explained_in_the_reader_s_language(enter: Any, name: str, language: str) -> None:
    page = enter("a/head", language).get(f"/cases/{name}").content.decode()
    assert page.count('<ol class="tree">') >= 1
    assert not re.search(r"\b(agreement|web|cli|report)-[a-z]+-?[a-z]*\b(?!\.)", re.sub(r"<[^>]+>", " ", page))


def test_every_term_of_a_link_has_a_word_of_its_own() -> None:
    from ceasefire.incident.results import TERMS
    from ceasefire.languages import languages, say

    for language in languages():
        told = {say("web-term", language, term=one) for one in TERMS}
        assert len(told) == len(TERMS)
        assert not told & {"space_time", "prior"}
