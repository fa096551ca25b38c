"""The main deed of each screen by keyboard alone: Tab comes to it, and Enter works it."""

import re
from typing import Any

import pytest
from hands import Keys


@pytest.fixture
def keys(sit: Any) -> Keys:
    seat = sit()
    seat.sign_in("head-a", to="/cases")
    made = Keys(seat.page)
    made.seat = seat  # type: ignore[attr-defined]
    return made


def at(keys: Keys, path: str) -> Any:
    keys.seat.open(path)  # type: ignore[attr-defined]
    return keys.page


def moment_of(keys: Keys, clock: str) -> None:
    """A date and a time as one types them into the browser's own field; a year may have six digits, so one steps on."""
    keys.write("01302021")
    keys.press("ArrowRight")
    keys.write(clock)


def test_an_observation_is_reported_without_a_mouse(keys: Keys) -> None:
    page = at(keys, "/observe")
    page.wait_for_selector("#report[data-ready]")
    for field, words in {"asset": "patrol-1", "c1-lat": "39.9", "c1-lon": "46.9"}.items():
        keys.tab_to(f"[name={field}]")
        keys.write(words)
        if field == "asset":
            for moment, hour in (("c1-start", "10"), ("c1-end", "11")):
                keys.tab_to(f"[name={moment}]")
                moment_of(keys, f"{hour}0500AM")
    keys.tab_to("[name=o1-what]")
    keys.press("ArrowDown")
    keys.tab_to("[name=o1-means]")
    keys.press("ArrowDown")
    keys.tab_to("[name=o1-start]")
    moment_of(keys, "103100AM")
    for field, words in {"o1-bearing_deg": "135", "o1-range_min_m": "500", "o1-range_max_m": "900"}.items():
        keys.tab_to(f"[name={field}]")
        keys.write(words)
    keys.tab_to("#send")
    keys.press("Enter")
    page.wait_for_url("**/observe/receipt/*")


def test_a_report_is_drawn_up_without_a_mouse(keys: Keys) -> None:
    page = at(keys, "/reports")
    keys.go("form[action='/reports/draw-up'] button")
    assert re.search(r"/reports/\d+-\d+$", page.url)


@pytest.mark.parametrize("path", ["/liaison", "/complaints", "/roster/leave", "/roster/plan", "/admin", "/keys"])
def test_a_form_of_each_other_screen_is_sent_without_a_mouse(keys: Keys, path: str) -> None:
    """Filled or not: the button is reached and worked, and the server or the browser answers it."""
    page = at(keys, path)
    page.evaluate("""() => { window.worked = []; for (const one of ["submit", "invalid"])
      document.addEventListener(one, e => { if (!e.target.closest("main")) return;
        worked.push(one); e.preventDefault(); }, true); }""")
    button = "main form button:not([type=button])"
    keys.tab_to(button, 300)
    keys.press("Enter")
    page.wait_for_function("() => window.worked.length > 0", timeout=5000)
