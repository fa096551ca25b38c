"""Every screen in a real browser, in all languages, on a laptop and on a phone: whole, in words, alone with itself."""

import re
from pathlib import Path
from typing import Any

import pytest

from ceasefire.agreement.strict import LANGUAGES

SHOTS = Path(__file__).parents[2] / "build" / "screens"


@pytest.mark.parametrize("size", ["laptop", "phone"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_whole(reported: None, sit: Any, language: str, size: str) -> None:
    seat = sit(size)
    assert seat.open("/sign-in") == 200
    looked_at(seat, "sign-in", "en", size)
    seat.sign_in("head-a", language)
    found = seat.screens()
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
    page.screenshot(
        path=SHOTS / f"{re.sub(r'[^a-z0-9]+', '-', name.replace('*', 'one').lower()).strip('-')}-{language}-{size}.png"
    )


def test_the_way_out_of_this_machine_is_watched(sit: Any) -> None:
    """The guard itself: a page that asks for another machine is found out."""
    seat = sit()
    seat.open("/sign-in")
    seat.page.evaluate("fetch('http://elsewhere.example/').catch(() => null)")
    seat.page.wait_for_timeout(300)
    assert seat.wrong
