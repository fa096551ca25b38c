"""The keyboard alone suffices: sign in, open a case, assess it, sign it, with Tab, Enter, Space, arrows and letters."""

from typing import Any

from hands import Keys
from standing_desk import PASSWORD


def test_sign_in_assess_and_sign_without_a_mouse(sit: Any, enter: Any) -> None:
    seat = sit()
    seat.open("/sign-in")
    keys = Keys(seat.page)
    keys.tab_to("#username")
    keys.write("head-a")
    keys.tab_to("#password")
    keys.write(PASSWORD)
    with seat.page.expect_navigation(url=f"{seat.address}/watch"):
        keys.press("Enter")
    unfold(keys, "nav summary:has(+ ul a[href='/cases'])")
    keys.go("nav a[href='/cases']")
    keys.go("a[href^='/cases/inc-']")
    case = seat.page.url.rpartition("/")[2]
    assess(keys)
    assert seat.page.locator(".note").count() == 1  # sealed until the other has spoken
    other = enter("b/head").post(
        f"/cases/{case}/assess", {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely"}
    )
    assert other.status_code == 302
    seat.open(f"/cases/{case}")
    sign(keys)
    approve(keys, "a/head")
    approve(keys, "b/head")
    assert seat.page.url.endswith(f"/cases/{case}")
    assert seat.page.locator("#case ~ article blockquote", has_text="As we saw it.").count() == 1
    assert not seat.wrong


def assess(keys: Keys) -> None:
    """The form of the assessment, answered key by key."""
    keys.tab_to("input[name=happened]")
    keys.press("Space")
    keys.tab_to("#likelihood")
    before = keys.page.input_value("#likelihood")
    keys.press("ArrowDown")
    assert keys.page.input_value("#likelihood") != before
    keys.tab_to("#words")
    keys.write("Seen from the post.")
    keys.go("form[action$='/assess'] button")


def sign(keys: Keys) -> None:
    """The decision: a dissent in words, in a sitting of both."""
    keys.tab_to("input[name=choice]")
    keys.press("Space")
    keys.press("ArrowDown")
    assert keys.page.locator("input[name=choice]:checked").get_attribute("value") == "dissent"
    keys.tab_to("#dissent")
    keys.write("As we saw it.")
    for post in ("a/head", "b/head"):
        keys.tab_to(f"input[value='{post}']")
        keys.press("Space")
    keys.go("form[action$='/sign'] button")
    assert "/sign-off/" in keys.page.url


def approve(keys: Keys, officer: str) -> None:
    """One officer's own password under the text that is to be signed, as both do at one screen."""
    form = f"form[action$='/approve']:has(input[value='{officer}'])"
    keys.tab_to(f"{form} input[type=password]")
    keys.write(PASSWORD)
    keys.go(f"{form} button")
    assert keys.page.locator(f"{form} input[type=password]").count() == 0


def unfold(keys: Keys, summary: str) -> None:
    """A menu of the bar opens with Enter; Escape closes it and gives the focus back."""
    keys.tab_to(summary)
    for key, left in (("Enter", 1), ("Escape", 0), ("Enter", 1)):
        keys.press(key)
        keys.page.wait_for_function("left => document.querySelectorAll('nav details[open]').length === left", arg=left)
        assert keys.page.evaluate("wanted => document.activeElement.matches(wanted)", summary)
