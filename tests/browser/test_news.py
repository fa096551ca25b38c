"""What one officer does is seen by the other's watch by itself, without loading the page anew and without its words."""

from typing import Any

WORDS = "Not for the other side yet."


def test_a_deed_at_one_desk_shows_at_the_other(sit: Any) -> None:
    here, there = sit(), sit()
    here.sign_in("head-a")
    there.sign_in("head-b")
    here.page.evaluate("window.untouched = true")
    link = here.page.locator(".latest a").first
    case, before = link.get_attribute("href"), standing(here, link.get_attribute("href"))
    there.open(case)
    there.page.check("input[name=happened][value=yes]")
    there.page.fill("#words", WORDS)
    there.page.click("form[action$='/assess'] button")
    here.page.wait_for_function(
        "([href, before]) => document.querySelector(`.latest a[href='${href}']`).parentElement.textContent !== before",
        arg=[case, before],
        timeout=30_000,
    )
    assert here.page.evaluate("window.untouched")
    assert WORDS not in here.page.content()
    assert not here.wrong
    assert not there.wrong


def standing(seat: Any, case: str) -> str:
    """The line of a case in the list of the latest."""
    return str(seat.page.locator(f".latest a[href='{case}']").locator("xpath=..").text_content())
