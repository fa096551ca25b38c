"""Every screen in a real browser, in all languages, on a laptop and on a phone: whole, in words, alone with itself.

One desk and one list of screens serve all languages, for nothing is changed here; each screen is drawn once a language
and looked at in both sizes. Pictures of all of them are kept for people to look at where SCREENS is in the environment.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hands import round_by_tab
from standing_desk import PASSWORD, Served, a_copy, serving
from test_axe import serious

from ceasefire.agreement.strict import LANGUAGES

SHOTS = Path(__file__).parents[2] / "build" / "screens"
FULLY = {("en", "laptop"), ("hy", "phone")}
"""Where axe is asked too: languages differ in their words alone, which are looked at in every one."""


@pytest.fixture(scope="module")
def read_only(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A desk that these tests share, with a report of the day drawn up."""
    with a_copy(template, tmp_path_factory.mktemp("read") / "centre"):
        from django.test import Client

        browser = Client(headers={"user-agent": "test"})
        assert browser.post("/sign-in", {"username": "head-a", "password": PASSWORD}).status_code == 302
        assert browser.post("/reports/draw-up", {"day": "2021-01-30"}).status_code == 302
        with serving() as there:
            yield there


@pytest.fixture
def sit(seats_at: Any, read_only: Served) -> Iterator[Any]:
    """A window at that desk."""
    with seats_at(read_only.address) as seated:
        yield seated


@pytest.fixture(scope="module")
def screens(seats_at: Any, read_only: Served) -> dict[str, str]:
    """Every screen, one address of each kind; found once, for links do not change with the language."""
    with seats_at(read_only.address) as seated:
        seat = seated()
        seat.sit_down("head-a")
        return dict(seat.screens())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_whole(screens: dict[str, str], sit: Any, axe: str, language: str) -> None:
    seat = sit()
    seat.open("/sign-in")
    found = looked_at_in_both(seat, "sign-in", "en", axe)
    seat.sit_down("head-a", language)
    assert len(screens) >= 20, screens
    for kind, path in screens.items():
        seat.turn("laptop")
        assert seat.open(path) == 200
        found |= looked_at_in_both(seat, kind, language, axe)
    assert not seat.wrong
    assert seat.open("/nothing-here") == 404
    found |= looked_at_in_both(seat, "refused", language, axe)
    assert {kind: those for kind, those in found.items() if those} == {}


def looked_at_in_both(seat: Any, name: str, language: str, axe: str) -> dict[str, list[str]]:
    """One page in both sizes; what axe finds there, with all that can be unfolded open."""
    found = {}
    for size in ("laptop", "phone"):
        seat.turn(size)
        looked_at(seat, name, language, size)
        if (language, size) in FULLY:
            unfold = "all => all.forEach(one => { one.open = !one.open; })"
            seat.page.eval_on_selector_all("main details:not([open])", unfold)
            found[f"{name} {size}"] = serious(seat, axe)
    return found


def looked_at(seat: Any, name: str, language: str, size: str) -> None:
    """What holds on any screen."""
    page = seat.page
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("main h1").count() == 1, name
    assert not seat.raw_keys(), name
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{name} is {wide} px wider than the window"
    if "SCREENS" in os.environ:
        called = re.sub(r"[^a-z0-9]+", "-", name.replace("*", "one").lower()).strip("-")
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SHOTS / f"{called}-{language}-{size}.png")


def test_tab_goes_round_every_screen(screens: dict[str, str], sit: Any) -> None:
    """Everything that can have the focus gets it, shows it, and lets go of it."""
    seat = sit()
    seat.sit_down("head-a")
    found = {}
    for kind, path in screens.items():
        seat.open(path)
        found[kind] = round_by_tab(seat.page)
    assert {kind: those for kind, those in found.items() if those} == {}


def test_the_way_out_of_this_machine_is_watched(sit: Any) -> None:
    """The guard itself: a page that asks for another machine is found out, by its own rules and by ours."""
    seat = sit()
    seat.open("/sign-in")
    with seat.page.expect_console_message(lambda said: "elsewhere.example" in said.text):
        seat.page.evaluate("fetch('http://elsewhere.example/').catch(() => null)")
    assert any(one.startswith("console") for one in seat.wrong)
    with pytest.raises(Exception, match="net::"):
        seat.page.goto("http://elsewhere.example/")
    assert any("left the machine" in one for one in seat.wrong)
