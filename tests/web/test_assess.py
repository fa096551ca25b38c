"""Assessing: other explanations beside the form, drafts of one officer, one statement a pressing, nothing lost."""

import re
import threading
import uuid
from pathlib import Path
from typing import Any

import pytest

WORDS = "Marker-begun-and-not-handed-in"
SAID = {"happened": "yes", "answer-P1": "cannot tell", "reliability": "B", "credibility": "2", "likelihood": "likely"}
JSON = {"accept": "application/json"}


@pytest.fixture
def name(enter: Any) -> str:
    """An incident with an observation."""
    names = re.findall(r'href="/cases/(inc-[^"]+)"', enter("a/head").get("/cases").content.decode())
    return str(sorted(names)[0])


def page(browser: Any, name: str) -> str:
    return str(browser.get(f"/cases/{name}").content.decode())


def spoken(name: str) -> int:
    from ceasefire.store.projections.models import EntryRow

    return int(EntryRow.objects.filter(kind="assessment", item=name).count())


def keep(browser: Any, name: str, revision: int = 0, **more: str) -> Any:
    return browser.post(f"/cases/{name}/draft", {**SAID, "words": WORDS, "revision": revision, **more}, headers=JSON)


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_what_the_machine_found_stands_beside_each_explanation(enter: Any, name: str, language: str) -> None:
    from ceasefire.agreement.telling import tell_step
    from ceasefire.desk.case_file import case_file
    from ceasefire.web.door import door

    with door.centre() as centre:
        file = case_file(centre.tables, centre.constitution, name)
    assert {one.explanation for one in file.rivals} == {
        "demining",
        "training",
        "works",
        "hunting",
        "crop_fire",
        "thunder",
    }
    reasons = [step for one in file.rivals for step in (*one.speaks_for, *one.speaks_against)]
    assert any(one.speaks_for for one in file.rivals)
    assert reasons
    for officer in ("a/analyst", "a/second"):  # beside the form, and for those who read only
        text = re.sub(r"&#x27;", "'", page(enter(officer, language), name))
        for step in reasons:
            assert tell_step(step, language, file.signed) in text, step.message
    first = re.findall(r'data-rival="(\w+)"', text)[0]
    assert next(one for one in file.rivals if one.explanation == first).speaks_for


def test_the_log_s_state_of_every_item_is_told(enter: Any, name: str) -> None:
    from ceasefire.web.door import door
    from ceasefire.web.log_state import of_originals

    text = page(enter("a/second"), name)
    rows = re.findall(r'data-log="(\w+)/(\d+)"', text)
    assert {side for side, _ in rows} == {"a", "b"}
    with door.centre() as centre:
        for side in "ab":
            indices = sorted({int(index) for one, index in rows if one == side})
            for index, head in centre.covered(side, indices).items():
                assert index < head.size <= centre.received()[side]
                assert head.root.hex() == centre.root(side, head.size)
                assert f'title="{head.root.hex()}"' in text
        assert of_originals(centre, []) == {}
    assert "cosigned by both" in text
    assert "recorded by its own side alone" not in text


def test_what_only_one_side_holds_is_told_as_that(enter: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from ceasefire.store.centre_folder import CentreFolder

    monkeypatch.setattr(CentreFolder, "covered", lambda self, side, indices: {})
    text = page(enter("a/second"), name)
    assert "recorded by its own side alone" in text
    assert "cosigned by both" not in text


def test_a_draft_is_there_again_after_signing_in_anew(enter: Any, name: str) -> None:
    first = enter("a/analyst")
    more = {"rival-works": "ruled_out", "reason-works": "Sunday", "answer-P1": "not indicated", "csrf": "x", "id": "7"}
    assert keep(first, name, **more).json() == {"revision": 1, "others": []}
    first.post("/sign-out")
    text = page(enter("a/analyst"), name)
    assert WORDS in text
    assert 'value="Sunday"' in text
    assert '<option value="ruled_out" selected' in text
    assert '<option value="likely" selected' in text
    assert 'name="revision" value="1"' in text


def test_a_draft_reaches_nobody_else(enter: Any, name: str) -> None:
    assert keep(enter("a/analyst"), name).status_code == 200
    for officer in ("a/head", "a/duty", "a/second", "b/head", "b/analyst", "b/second"):
        browser = enter(officer)
        for path in ("/watch", "/cases", f"/cases/{name}", f"/cases/{name}/assess", "/observe"):
            assert WORDS not in browser.get(path).content.decode(), (officer, path)
        answers = [browser.post(f"/cases/{name}/{one}", {"words": "?"}, headers=JSON) for one in ("draft", "assess")]
        assert all(WORDS not in one.content.decode() for one in answers), officer
        told = "a/analyst has begun" in page(browser, name) + answers[0].content.decode()
        assert told is (officer in ("a/head", "a/duty")), officer  # the post alone, and to one's own side alone
        browser.post(f"/cases/{name}/discard")
    assert WORDS in page(enter("a/analyst"), name) or spoken(name)
    from ceasefire.web.accounts.models import Draft

    mine = Draft.objects.get(kind="assess", officer__username="analyst-a")
    assert mine.body["words"] == WORDS  # nobody else's deed touched it


def test_two_windows_of_one_officer_lose_nothing(enter: Any, name: str) -> None:
    browser = enter("a/analyst")
    keep(browser, name)
    stale = keep(browser, name, 0, words="Second window.")
    assert stale.status_code == 409
    assert stale.json()["stored"]["words"] == WORDS
    assert "another window" in stale.json()["told"]
    plain = browser.post(f"/cases/{name}/draft", {**SAID, "words": "Second window.", "revision": 0})
    assert plain.status_code == 409
    assert WORDS in plain.content.decode()
    assert plain.content.decode().count("Second window.") == 2  # in the comparison and in the form
    assert keep(browser, name, 1, words="Second window.").json()["revision"] == 2


def test_two_officers_of_a_side_at_once_one_speaks_the_other_keeps_the_words(enter: Any, name: str) -> None:
    first, second = enter("a/analyst"), enter("a/head")
    keep(first, name)
    assert keep(second, name, words="Of the head.").json()["others"][0].startswith("a/analyst has begun")
    assert first.post(f"/cases/{name}/assess", {**SAID, "number": str(uuid.uuid4())}).status_code == 302
    late = second.post(f"/cases/{name}/assess", {**SAID, "words": "Of the head, longer.", "revision": 1})
    assert late.status_code == 422
    assert "Of the head, longer." in late.content.decode()
    assert "Of the head, longer." in page(second, name)
    assert "can no longer be handed in" in page(second, name)
    assert spoken(name) == 1
    second.post(f"/cases/{name}/discard")
    assert "Of the head" not in page(second, name)


def test_a_double_click_is_one_statement_and_no_refusal(enter: Any, name: str) -> None:
    number = str(uuid.uuid4())
    form = {**SAID, "words": "Once.", "number": number}
    statuses: list[int] = []
    browsers = [enter("a/analyst"), enter("a/analyst")]
    clicks = [
        threading.Thread(target=lambda one=one: statuses.append(one.post(f"/cases/{name}/assess", form).status_code))
        for one in browsers
    ]
    for one in clicks:
        one.start()
    for one in clicks:
        one.join()
    assert statuses == [302, 302]
    assert spoken(name) == 1
    assert browsers[0].post(f"/cases/{name}/assess", {**form, "number": str(uuid.uuid4())}).status_code == 422
    assert enter("a/head").post(f"/cases/{name}/assess", form).status_code == 422  # another officer's is another


def test_an_ended_session_in_mid_form_leads_back_to_the_case(enter: Any, name: str) -> None:
    browser = enter("a/analyst")
    browser.cookies.clear()
    ended = browser.post(f"/cases/{name}/assess", SAID, headers={"user-agent": "test"})
    assert ended["Location"] == f"/sign-in?next=/cases/{name}/assess"
    assert enter("a/analyst").get(f"/cases/{name}/assess")["Location"] == f"/cases/{name}"
    assert spoken(name) == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"answer-P1": "perhaps"},
        {"rival-works": "maybe"},
        {"credibility": "²"},
        {"credibility": "99"},
        {"reliability": "AB"},
        {"likelihood": "who knows"},
        {"answer-P1": "breach indicated"},  # without one other explanation weighed
    ],
)
def test_a_wrong_choice_is_told_and_what_was_typed_stays(enter: Any, name: str, wrong: dict[str, str]) -> None:
    browser = enter("a/analyst")
    answer = browser.post(f"/cases/{name}/assess", {**SAID, "words": WORDS, **wrong})
    assert answer.status_code == 422
    assert WORDS in answer.content.decode()
    assert WORDS in page(browser, name)  # and after the window was closed
    assert spoken(name) == 0


def test_what_was_handed_in_is_a_draft_no_more(enter: Any, name: str, desk: Path) -> None:
    from ceasefire.web.accounts.models import Draft

    browser = enter("a/analyst")
    keep(browser, name)
    browser.post(f"/cases/{name}/assess", {**SAID, "words": WORDS, "revision": 1, "number": str(uuid.uuid4())})
    assert WORDS not in page(browser, name)
    assert not [one for one in Draft.objects.all() if WORDS in str(one.body)]


def test_a_draft_of_no_case_is_refused(enter: Any, desk: Path) -> None:
    assert keep(enter("a/analyst"), "inc-none").status_code == 422
