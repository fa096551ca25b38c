"""The door of the desk: who comes in, what is refused, what every answer carries, and that no link leads nowhere."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from ceasefire.agreement.strict import LANGUAGES


def test_nobody_goes_further_without_signing_in(desk: Path) -> None:
    stranger = Client()
    for path in ("/watch", "/cases", "/nothing"):
        answer = stranger.get(path)
        assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/sign-in")
    assert stranger.get("/watch", headers={"accept": "application/json"}).status_code == 401


def test_guessing_is_slowed_down_and_names_are_not_confirmed(desk: Path) -> None:
    stranger = Client()
    answers = [stranger.post("/sign-in", {"username": name, "password": "x"}) for name in ("head-a", "nobody")]
    texts = [re.sub(r'value="[^"]+"|challenge&quot;: &quot;[^&]+', "", answer.content.decode()) for answer in answers]
    assert [answer.status_code for answer in answers] == [401, 401]
    assert texts[0] == texts[1]
    for _ in range(4):
        stranger.post("/sign-in", {"username": "head-a", "password": "x"})
    assert stranger.post("/sign-in", {"username": "head-a", "password": "a long word for exercises"}).status_code == 429


def test_a_session_goes_with_its_browser(enter: Any) -> None:
    browser = enter("a/head")
    assert browser.get("/watch").status_code == 200
    assert browser.get("/watch", headers={"user-agent": "another"}).status_code == 302
    assert browser.get("/watch").status_code == 302  # and it is over


def test_sign_in_leads_to_this_house_only(desk: Path) -> None:
    for wanted in ("https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:x"):
        answer = Client().post(
            "/sign-in", {"username": "head-a", "password": "a long word for exercises", "next": wanted}
        )
        assert answer["Location"] == "/watch"


def test_forms_from_elsewhere_are_refused(enter: Any) -> None:
    browser = enter("a/head")
    strict = Client(enforce_csrf_checks=True, headers={"user-agent": "test"})
    strict.cookies = browser.cookies
    assert strict.post("/sign-out").status_code == 403


def test_every_answer_carries_strict_headers(enter: Any) -> None:
    for path in ("/watch", "/nothing", "/static/desk/desk.css"):
        answer = enter("a/head").get(path)
        policy = answer["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_has_anything_inline_or_a_link_to_nowhere(enter: Any, language: str) -> None:
    browser = enter("a/head", language)
    seen, to_see = set(), {"/watch"}
    while to_see and len(seen) < 60:
        path = to_see.pop()
        seen.add(path)
        answer = browser.get(path)
        assert answer.status_code == 200, path
        if not answer["Content-Type"].startswith("text/html"):
            continue
        text = answer.content.decode()
        assert f'<html lang="{language}">' in text
        assert not re.search(r"<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=|https?://", text), path
        links = {link.replace("&amp;", "&") for link in re.findall(r'href="(/[^"#]*)"', text)}
        to_see |= {link for link in links if not link.startswith("/static/")} - seen
        for link in (link for link in links if link.startswith("/static/")):
            assert browser.get(link).status_code == 200, link


def test_reads_and_refusals_are_in_the_audit_log(enter: Any) -> None:
    from ceasefire.web.accounts.models import Line

    enter("a/head").get("/cases")
    assert Line.objects.filter(who="a/head", act="read", path="/cases").exists()


def test_both_delegations_see_the_same_cases(enter: Any) -> None:
    names = [
        set(re.findall(r'href="/cases/([^"]+)"', enter(who).get("/cases").content.decode()))
        for who in ("a/head", "b/head")
    ]
    assert names[0] == names[1]
    assert names[0]


def test_drawing_again_gives_the_same_rows(desk: Path) -> None:
    from ceasefire.store.projections.draw import ALL
    from ceasefire.web.standing_up import draw_rooms

    def rows() -> list[list[tuple[Any, ...]]]:
        return [
            sorted(map(repr, model.objects.values_list(*[f.name for f in model._meta.fields if f.name != "id"])))
            for model in ALL
        ]

    before = rows()
    assert any(before)
    draw_rooms(again=True)
    assert rows() == before
