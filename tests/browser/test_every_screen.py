"""Every screen in a real browser, in all languages, on a laptop and on a phone: whole, told in words, without a stray."""

import re
from pathlib import Path
from typing import Any

import pytest

from ceasefire.agreement.strict import LANGUAGES

SHOTS = Path(__file__).parents[2] / "build" / "screens"
_PLAIN = ("/agreement?story=1",)


@pytest.fixture
def with_a_report(enter: Any) -> None:
    """A report of the day, and a case of which one side has spoken."""
    head = enter("a/head")
    head.post("/reports/draw-up", {"day": "2021-01-30"})


def patterns(links: set[str]) -> dict[str, str]:
    """One address of each kind: names and numbers differ, the screen is the same."""
    return {re.sub(r"(inc-|rec-|all-|obs-)?[0-9a-f]{12,}|[A-Z]+-[\w-]*\d+|\d+", "*", one): one for one in sorted(links)}


def screens(seat: Any) -> dict[str, str]:
    """Every screen this officer can reach by links, one address of each kind; files to download are left aside."""
    seen: dict[str, str] = {}
    to_see = {"/watch": "/watch"}
    while to_see:
        kind, path = to_see.popitem()
        seen[kind] = path
        answer = seat.page.request.get(seat.address + path)
        assert answer.status == 200, path
        if not answer.headers["content-type"].startswith("text/html") or "/download/" in path:
            seen.pop(kind)
            continue
        links = {one.replace("&amp;", "&") for one in re.findall(r'href="(/[^"#]*)"', answer.text())}
        links -= {one for one in links if one.startswith("/static/")}
        to_see |= {key: link for key, link in patterns(links).items() if key not in seen and "/download/" not in link}
    return seen


@pytest.mark.parametrize("size", ["laptop", "phone"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_whole(with_a_report: None, sit: Any, language: str, size: str) -> None:
    seat = sit(size)
    assert seat.open("/sign-in") == 200
    looked_at(seat, "sign-in", "en", size)
    seat.sign_in("head-a", language)
    found = screens(seat)
    assert len(found) >= 6, found
    for kind, path in found.items():
        assert seat.open(path) == 200
        looked_at(seat, kind, language, size)
    assert not seat.wrong
    assert seat.open("/nothing-here") == 404
    looked_at(seat, "refused", language, size)


def looked_at(seat: Any, name: str, language: str, size: str) -> None:
    """What holds on any screen; its picture is kept for people to look at."""
    page = seat.page
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("main h1").count() == 1, name
    assert not seat.raw_keys(), name
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{name} is {wide} px wider than the window"
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}-{language}-{size}.png")


def test_the_way_out_of_this_machine_is_watched(sit: Any) -> None:
    """The guard itself: a page that asks for another machine is found out."""
    seat = sit()
    seat.open("/sign-in")
    seat.page.evaluate("fetch('http://elsewhere.example/').catch(() => null)")
    seat.page.wait_for_timeout(300)
    assert seat.wrong
