"""What both agreed, changed at the desk: proposed by one head, signed by both with their own keys, then in force."""

import html
import re
from typing import Any

import pytest
from signing import sign_off
from standing_desk import PASSWORD

FORM = {
    "each": "1",
    "parity": "yes",
    "mandate-monitor": "yes",
    "mandate-verify": "yes",
    "languages": ["en", "ru", "tr", "az", "hy"],
    "passkeys": "once_registered",
    "minutes": "30",
}


def names(browser: Any) -> list[str]:
    return re.findall(r"<code>(amd-[0-9a-f]+)</code>", browser.get("/constitution").content.decode())


def said(answer: Any) -> str:
    found = re.search(r'role="alert">(.*?)</p>', answer.content.decode(), re.S)
    assert found
    return html.unescape(found[1])


def test_both_heads_change_the_mandate_and_only_both(enter: Any) -> None:
    from ceasefire.web.door import door

    heads = {side: enter(f"{side}/head") for side in "ab"}
    assert heads["a"].post("/constitution/propose", FORM | {"mandate-publish": "yes"}).status_code == 302
    (name,) = names(heads["b"])
    assert "Mandate to publish: no → yes" in heads["b"].get("/constitution").content.decode()
    page = sign_off(heads["a"], heads["a"].post(f"/constitution/{name}/sign", {"choice": "sign"}), ("a/head",))
    assert page["Location"] == "/constitution"
    with door.centre() as centre:
        assert not centre.constitution.mandate.publish
    assert "already" in said(heads["a"].post(f"/constitution/{name}/sign", {"choice": "sign"}))
    sign_off(heads["b"], heads["b"].post(f"/constitution/{name}/sign", {"choice": "sign"}), ("b/head",))
    with door.centre() as centre:
        assert centre.constitution.mandate.publish
    assert "agreed by both" in heads["a"].get("/constitution").content.decode()


def test_nobody_but_the_head_approves_for_a_side(enter: Any) -> None:
    heads = {side: enter(f"{side}/head") for side in "ab"}
    heads["a"].post("/constitution/propose", FORM | {"each": "2"})
    (name,) = names(heads["b"])
    waits = heads["b"].post(f"/constitution/{name}/sign", {"choice": "sign"})["Location"]
    assert heads["a"].get(waits).status_code == 404
    assert heads["b"].post(f"{waits}/approve", {"officer": "b/head", "password": "guessed guess"}).status_code == 422
    for officer in ("a/analyst", "b/duty"):
        assert enter(officer).post("/constitution/propose", FORM).status_code == 403
        assert enter(officer).get("/constitution").status_code == 200
    assert heads["b"].post(f"{waits}/approve", {"officer": "b/head", "password": PASSWORD}).status_code == 302


def test_a_dissent_is_kept_in_words(enter: Any) -> None:
    heads = {side: enter(f"{side}/head") for side in "ab"}
    heads["a"].post("/constitution/propose", FORM | {"mandate-attribute": "yes"})
    (name,) = names(heads["b"])
    wordless = heads["b"].post(f"/constitution/{name}/sign", {"choice": "dissent"})
    assert wordless.status_code == 422
    answer = heads["b"].post(f"/constitution/{name}/sign", {"choice": "dissent", "words": "Not now."})
    sign_off(heads["b"], answer, ("b/head",))
    page = heads["a"].get("/constitution").content.decode()
    assert "Not now." in page
    assert "declined" in page


@pytest.mark.parametrize(
    "wrong",
    [{}, {"each": "many"}, {"passkeys": "perhaps"}, {"languages": []}, {"each": "2", "from": "2001-01-01T00:00"}],
)
def test_a_form_that_changes_nothing_or_cannot_is_told(enter: Any, wrong: dict[str, Any]) -> None:
    head = enter("a/head")
    assert head.post("/constitution/propose", FORM | wrong).status_code == 422
    assert names(head) == []


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_the_page_reads_in_every_language(enter: Any, language: str) -> None:
    enter("a/head").post("/constitution/propose", FORM | {"each": "2"})
    answer = enter("b/head", language).get("/constitution")
    assert answer.status_code == 200
    assert "constitution-" not in re.sub(r"<[^>]+>", " ", answer.content.decode())
