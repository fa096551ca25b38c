"""A report written without a connection waits in the browser and is entered once when the connection is back."""

import re
from typing import Any


def _fill(page: Any, text: str) -> None:
    page.fill("#asset", "patrol-1")
    page.fill("#c1-start", "2021-01-30T10:05:00")
    page.fill("#c1-end", "2021-01-30T10:40:00")
    page.fill("#c1-lat", "39.9612345678")
    page.fill("#c1-lon", "46.91")
    page.select_option("#o1-what", "explosion")
    page.select_option("#o1-means", "heard")
    page.fill("#o1-start", "2021-01-30T10:31:00")
    page.fill("#o1-bearing_deg", "135,25")
    page.fill("#o1-range_min_m", "2000")
    page.fill("#o1-range_max_m", "4000")
    page.fill("#o1-text", text)


def _entered() -> list[str]:
    from ceasefire.store.projections.models import Record

    rows = Record.objects.filter(kind="observation", body__text__startswith="Offline")
    return [row.body["text"] for row in rows]


def test_offline_fills_submits_comes_back_and_is_entered_once(sit: Any) -> None:
    seat = sit("phone")
    seat.sign_in("duty-a", to="/observe")
    page = seat.page
    seat.open("/observe")
    page.wait_for_selector("#report[data-ready]")
    page.wait_for_selector("#report[data-offline]", timeout=30_000)
    page.context.set_offline(True)
    page.goto(f"{seat.address}/observe")  # the kept form opens without a connection
    page.wait_for_selector("#report[data-ready]")
    _fill(page, "Offline, first.")
    page.press("#o1-calibre_mm", "Enter")  # goes on to the next field and sends nothing
    assert page.evaluate("() => document.activeElement.name") == "o1-weapon_text"
    page.dblclick("#send")
    page.wait_for_selector("#unsent li")
    assert page.locator("#unsent li").count() == 1
    assert page.input_value("#o1-text") == ""
    assert _entered() == []
    _fill(page, "Offline, second.")
    page.click("#send")
    page.wait_for_function("() => document.querySelectorAll('#unsent li').length === 2")
    page.reload()
    page.wait_for_selector("#unsent li")
    page.context.set_offline(False)
    page.wait_for_function("() => document.getElementById('unsent').hidden", timeout=60_000)
    assert _lying(page, "items") == []
    assert sorted(_entered()) == ["Offline, first.", "Offline, second."]
    said = page.inner_text("#kept")
    assert re.search("Sent", said), said
    # Chromium itself reports every request that failed for want of a connection; anything else would be ours.
    ours = [one for one in seat.wrong if one.startswith(("script", "a request")) or "Content Security" in one]
    assert ours == []


_LYING = """name => new Promise(good => { const opening = indexedDB.open("desk-locked");
  opening.onsuccess = () => { const all = opening.result.transaction(name).objectStore(name).getAll();
    all.onsuccess = () => { opening.result.close(); good(all.result.map(one => ({ officer: one.officer, kind: one.kind,
      text: new TextDecoder("latin1").decode(one.locked || new ArrayBuffer(0)),
      taken: one.key?.extractable }))); }; }; })"""


def _lying(page: Any, name: str) -> list[dict[str, Any]]:
    """What lies in the browser's drawer, as anyone with its profile would find it."""
    return list(page.evaluate(_LYING, name))


def _write_offline(seat: Any, text: str) -> None:
    page = seat.page
    seat.open("/observe")
    page.wait_for_selector("#report[data-ready]")
    page.context.set_offline(True)
    _fill(page, text)
    page.click("#send")
    page.wait_for_selector("#unsent li")
    page.context.set_offline(False)
    page.context.set_offline(True)


def test_what_waits_is_locked_and_another_officer_never_sees_it(sit: Any) -> None:
    seat = sit()
    seat.sign_in("duty-a", to="/observe")
    page = seat.page
    _write_offline(seat, "Offline, of a.")
    lying = _lying(page, "items")
    assert {(one["officer"], one["kind"]) for one in lying} >= {("a/duty", "unsent")}
    assert not [one for one in lying if "Offline" in one["text"] or "patrol" in one["text"]]
    assert _lying(page, "keys")[0]["taken"] is False
    assert page.evaluate("() => JSON.stringify(localStorage)") == "{}"
    page.on("dialog", lambda asked: asked.accept())
    page.route("**/observe/send", lambda route: route.abort())  # the connection is back, but not for this
    page.context.set_offline(False)
    with page.expect_navigation(url="**/sign-in"):
        page.click("form[action='/sign-out'] button")
    page.wait_for_timeout(300)
    assert _lying(page, "keys") == []  # locked: what lies here opens for nobody now
    assert len(_lying(page, "items")) == len(lying)
    page.unroute("**/observe/send")
    seat.sign_in("duty-b", to="/observe")
    seat.open("/observe")
    page.wait_for_selector("#report[data-ready]")
    page.wait_for_selector("#unsent:not([hidden])")
    assert page.locator("#unsent li").count() == 0
    assert "another post" in page.inner_text("#unsent")
    assert "Offline, of a." not in page.content()
    assert {one["officer"] for one in _lying(page, "keys")} == {"b/duty"}
    assert _entered() == []
    page.click("form[action='/sign-out'] button")
    page.wait_for_url("**/sign-in")
    seat.sign_in("duty-a", to="/observe")  # the page sends by itself what waited for its officer
    for _ in range(300):
        if not _lying(page, "items"):  # struck off only once the centre has said that it has it
            break
        page.wait_for_timeout(200)
    assert _entered() == ["Offline, of a."]


def test_a_report_whose_answer_was_lost_is_entered_once(sit: Any) -> None:
    seat = sit()
    seat.sign_in("duty-a", to="/observe")
    page, lost = seat.page, []

    def swallow(route: Any) -> None:
        """The centre gets the report; its answer never arrives."""
        lost.append(route.fetch().status)
        route.abort()

    seat.open("/observe")
    page.wait_for_selector("#report[data-ready]")
    page.route("**/observe/send", swallow)
    _fill(page, "Offline, doubtful.")
    page.click("#send")
    page.wait_for_selector("#unsent li")
    assert lost == [200]
    page.unroute("**/observe/send")
    page.click("#send-now")
    page.wait_for_function("() => document.getElementById('unsent').hidden", timeout=60_000)
    assert _entered() == ["Offline, doubtful."]


def test_signing_out_asks_before_it_leaves_unsent_reports(sit: Any) -> None:
    seat = sit()
    seat.sign_in("duty-a", to="/observe")
    page = seat.page
    seat.open("/observe")
    page.wait_for_selector("#report[data-ready]")
    _fill(page, "Offline, kept.")
    page.context.set_offline(True)
    page.click("#send")
    page.wait_for_selector("#unsent li")
    page.evaluate("() => { window.asked = []; window.confirm = words => { asked.push(words); return false; }; }")
    page.context.set_offline(False)
    page.context.set_offline(True)
    page.click("form[action='/sign-out'] button")
    page.wait_for_function("() => asked.length === 1")
    assert page.locator("#report").count() == 1
    page.context.set_offline(False)


def test_a_click_on_the_map_sets_the_sector_and_typed_digits_stay(sit: Any) -> None:
    seat = sit()
    seat.sign_in("duty-a", to="/observe")
    page = seat.page
    seat.open("/observe")
    page.wait_for_selector("#report[data-ready]")
    _fill(page, "Drawn.")
    page.focus("#o1-bearing_deg")
    assert "135.25°" in page.inner_text("#drawn")
    if not page.locator("#map").count():
        page.click("#sketch", position={"x": 20, "y": 20})
        assert page.input_value("#o1-bearing_deg") != "135,25"
        return
    page.wait_for_function("() => Number(document.getElementById('map').dataset.drawn) >= 3", timeout=60_000)
    assert page.input_value("#o1-bearing_deg") == "135,25"
    assert page.input_value("#c1-lat") == "39.9612345678"
    box = page.locator("#map").bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.8, box["y"] + box["height"] * 0.2)
    page.wait_for_function("() => document.getElementById('o1-bearing_deg').value !== '135,25'")
    assert 0 < float(page.input_value("#o1-bearing_deg")) < 130  # above the line that was typed, on its left
    assert page.input_value("#c1-lat") == "39.9612345678"
