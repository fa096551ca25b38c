"""Words of an assessment outlive a lost connection, an ended session, a closed window; a double click speaks once."""

import re
from typing import Any

WORDS = "Three flashes, seen from the post."


def case_of(seat: Any) -> str:
    seat.open("/cases")
    return str(seat.page.locator("a[href^='/cases/inc-']").first.get_attribute("href"))


def opened(seat: Any, case: str) -> Any:
    seat.open(case)
    seat.page.wait_for_selector("#assess[data-ready]")
    return seat.page


def begun() -> list[Any]:
    from ceasefire.web.accounts.models import Draft

    return [one.body for one in Draft.objects.filter(kind="assess")]


def spoken() -> int:
    from ceasefire.store.projections.models import EntryRow

    return int(EntryRow.objects.filter(kind="assessment").count())


def said(page: Any, words: str) -> None:
    page.wait_for_function("words => document.getElementById('kept').textContent.includes(words)", arg=words)


def crashed(seat: Any, case: str) -> Any:
    """The window is gone while there is no connection; a new one at the same browser, connected, at the case."""
    context = seat.page.context
    seat.page.close()
    context.set_offline(False)
    seat.page = context.new_page()
    return opened(seat, case)


def test_what_is_typed_is_kept_by_itself_and_is_there_in_the_next_window(sit: Any) -> None:
    seat = sit()
    seat.sign_in("analyst-a", to="/cases")
    case = case_of(seat)
    page = opened(seat, case)
    page.fill("#words", WORDS)
    page.select_option("#rival-works", "ruled_out")
    said(page, "Draft kept")
    assert begun()[0]["words"] == WORDS
    page = opened(seat, case)
    assert page.input_value("#words") == WORDS
    assert page.input_value("#rival-works") == "ruled_out"
    assert not seat.wrong


def test_a_lost_connection_in_mid_form_loses_nothing(sit: Any) -> None:
    seat = sit("phone")
    seat.sign_in("analyst-a", to="/cases")
    case = case_of(seat)
    page = opened(seat, case)
    page.context.set_offline(True)
    page.check("input[name=happened][value=yes]")
    page.fill("#words", WORDS)
    said(page, "kept locked in this browser")
    page.click("#assess button.main")  # pressed all the same: nothing goes, nothing is lost
    said(page, "No connection")
    assert page.input_value("#words") == WORDS
    assert (begun(), spoken()) == ([], 0)
    page = crashed(seat, case)
    assert page.input_value("#words") == WORDS
    said(page, "here again")
    assert begun()[0]["words"] == WORDS


def test_the_connection_comes_back_and_the_open_form_keeps_itself(sit: Any) -> None:
    seat = sit()
    seat.sign_in("analyst-a", to="/cases")
    page = opened(seat, case_of(seat))
    page.context.set_offline(True)
    page.fill("#words", WORDS)
    said(page, "kept locked in this browser")
    assert begun() == []
    page.context.set_offline(False)
    said(page, "Draft kept")
    assert begun()[0]["words"] == WORDS


def test_a_session_that_ends_in_mid_form_loses_nothing(sit: Any) -> None:
    seat = sit()
    seat.sign_in("analyst-a", to="/cases")
    case = case_of(seat)
    page = opened(seat, case)
    page.context.clear_cookies()
    page.check("input[name=happened][value=yes]")
    page.fill("#words", WORDS)
    page.click("#assess button.main")
    said(page, "session has ended")
    assert spoken() == 0
    page.click("#kept a")
    page.wait_for_url("**/sign-in?next=*")
    page.fill("#username", "analyst-a")
    page.fill("#password", "a long word for exercises")
    page.click("button.main")
    page.wait_for_url(re.compile(case))
    page.wait_for_selector("#assess[data-ready]")
    assert page.input_value("#words") == WORDS
    page.dblclick("#assess button.main")
    page.wait_for_selector("#assess", state="detached")
    assert page.locator("[role=alert]").count() == 0
    assert spoken() == 1
    assert begun() == []


def test_another_officer_at_the_same_browser_finds_none_of_it(sit: Any) -> None:
    seat = sit()
    seat.sign_in("analyst-a", to="/cases")
    case = case_of(seat)
    page = opened(seat, case)
    page.context.set_offline(True)
    page.fill("#words", WORDS)
    said(page, "kept locked in this browser")
    page.context.clear_cookies()
    page.context.set_offline(False)
    seat.sign_in("head-b", to="/cases")
    page = opened(seat, case)
    assert page.input_value("#words") == ""
    assert WORDS not in page.content()


def test_two_windows_are_told_and_both_versions_live(sit: Any) -> None:
    here, there = sit(), sit()
    for seat in (here, there):
        seat.sign_in("analyst-a", to="/cases")
    case = case_of(here)
    first, second = opened(here, case), opened(there, case)
    first.fill("#words", WORDS)
    said(first, "Draft kept")
    second.fill("#words", "The other window.")
    said(second, "another window")
    assert begun()[0]["words"] == WORDS
    assert second.input_value("#words") == "The other window."
    second.click("#kept button")
    said(second, "Draft kept")
    assert begun()[0]["words"] == "The other window."


def test_words_written_without_connection_do_not_overrun_what_another_window_kept_meanwhile(sit: Any) -> None:
    here, there = sit(), sit()
    for seat in (here, there):
        seat.sign_in("analyst-a", to="/cases")
    case = case_of(here)
    page = opened(here, case)
    page.context.set_offline(True)
    page.fill("#words", WORDS)
    said(page, "kept locked in this browser")
    opened(there, case).fill("#words", "The other window.")
    said(there.page, "Draft kept")
    page = crashed(here, case)
    said(page, "another window")
    assert begun()[0]["words"] == "The other window."
    assert page.input_value("#words") == WORDS
    page.click("#kept button")
    said(page, "Draft kept")
    assert begun()[0]["words"] == WORDS
