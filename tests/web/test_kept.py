"""Kept pages: the same as made anew for each officer, none with another's name or form, none older than the record."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from standing_desk import ACCOUNTS

PAGES = ("/watch", "/watch?at=2021-01-30T13:00", "/cases", "/cases?standing=open", "/reports", "/agreement")
_TOKEN = re.compile(r'(name="csrfmiddlewaretoken" value=)"[^"]*"')


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    from ceasefire.web import kept

    kept.pages.clear()
    kept.frames.clear()


def text(answer: Any) -> str:
    assert answer.status_code == 200
    return _TOKEN.sub(r"\1", answer.content.decode())


def anew(browser: Any, path: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The page as the view makes it for this officer alone."""
    from django.urls import resolve

    view, args, kwargs = resolve(path.partition("?")[0])
    request = browser.get(path).wsgi_request
    while hasattr(view, "__wrapped__"):
        view = view.__wrapped__
    return text(view(request, *args, **kwargs))


@pytest.mark.parametrize("path", PAGES)
def test_a_kept_page_is_what_the_view_makes_for_this_officer(
    enter: Any, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for side in "ab":
        for post, language in zip(ACCOUNTS, ("en", "hy", "ru", "az"), strict=True):
            browser = enter(f"{side}/{post}", language)
            first, again = text(browser.get(path)), text(browser.get(path))
            assert first == again
            assert flat(first) == flat(anew(browser, path, monkeypatch))


def flat(page: str) -> list[str]:
    """A page without the white space between its lines: blocks that are empty leave it in one way or the other."""
    return page.split()


def test_a_report_is_kept_by_side_and_says_the_same(enter: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    enter("a/head").post("/reports/draw-up", {"day": "2021-01-30"})
    path = re.findall(r'href="(/reports/[^"/]+)"', text(enter("a/head").get("/reports")))[0]
    for who in ("a/head", "b/head", "b/second"):
        browser = enter(who)
        assert flat(text(browser.get(path))) == flat(anew(browser, path, monkeypatch))


def test_a_page_is_made_once_for_all_who_may_see_the_same(enter: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from ceasefire.web.screens import cases

    made: list[str] = []
    real = cases.page
    monkeypatch.setattr(cases, "page", lambda *args, **kwargs: made.append("page") or real(*args, **kwargs))
    for who in ("a/head", "b/second", "a/duty", "b/head"):
        enter(who).get("/cases")
    assert made == ["page"]
    enter("a/analyst", "hy").get("/cases")
    assert made == ["page", "page"]


def test_nobody_gets_another_s_name_or_form(enter: Any) -> None:
    first, second = enter("a/head"), enter("a/duty")
    pages = [one.get("/watch").content.decode() for one in (first, second, enter("a/head"))]
    assert "a/head" in pages[0]
    assert "a/duty" in pages[1]
    assert "a/head" not in pages[1]
    forms = [set(re.findall(r'csrfmiddlewaretoken" value="([^"]+)"', page)) for page in pages]
    assert all(len(one) == 1 for one in forms)
    strict = enter("a/duty")
    strict.handler.enforce_csrf_checks = True
    own = re.findall(r'csrfmiddlewaretoken" value="([^"]+)"', strict.get("/watch").content.decode())[0]
    assert strict.post("/language", {"language": "ru", "csrfmiddlewaretoken": own}).status_code == 302
    assert strict.post("/language", {"language": "ru", "csrfmiddlewaretoken": "0" * 64}).status_code == 403


def test_after_a_deed_the_page_is_another(enter: Any) -> None:
    head = enter("a/head")
    before = text(head.get("/cases?standing=one_spoke"))
    name = re.findall(r'href="(/cases/inc-[^"]+)"', text(head.get("/cases")))[0]
    said = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely"}
    assert head.post(f"{name}/assess", said).status_code == 302
    after = text(enter("b/head").get("/cases?standing=one_spoke"))
    assert name in after
    assert name not in before


@pytest.mark.parametrize("question", ["side", "post", "pk", "roles"])
def test_a_view_that_asks_more_than_it_said_breaks(enter: Any, desk: Path, question: str) -> None:
    """Also where a template would have swallowed it."""
    from ceasefire.web.kept import kept
    from ceasefire.web.stand_in import NotSaid

    @kept()
    def curious(request: HttpRequest) -> HttpResponse:
        return HttpResponse(str(getattr(request.user, question)))

    @kept()
    def swallowing(request: HttpRequest) -> HttpResponse:
        try:
            return HttpResponse(str(getattr(request.user, question)))
        except RuntimeError:
            return HttpResponse("nothing")

    request = enter("a/head").get("/watch").wsgi_request
    for view in (curious, swallowing):
        with pytest.raises(NotSaid):
            view(request)


def test_a_shelf_gives_up_what_was_not_used_for_longest() -> None:
    from ceasefire.web.kept import Shelf

    shelf, made = Shelf(most_bytes=100), []

    def make(name: str) -> list[str]:
        made.append(name)
        return [name * 20]

    for name in ("a", "b", "a", "c", "a", "b"):
        shelf.get(name, lambda name=name: make(name))
    assert made == ["a", "b", "c", "b"]
