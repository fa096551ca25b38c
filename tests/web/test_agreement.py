"""The agreement on the screen: its provisions explained, its duties and dates, in the reader's language."""

import re
from typing import Any

import pytest


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_the_agreement_reads_in_every_language(enter: Any, language: str) -> None:
    text = enter("a/second", language).get("/agreement?story=1&on=2020-11-26").content.decode()
    for provision in ("P1", "P3", "P6a", "P9"):
        assert f'id="{provision}"' in text
    assert text.count('class="card"') > 25
    assert not re.search(r">\s*agreement-[a-z-]+\s*<", text)


def test_the_story_moves_the_deadline_as_it_was_moved(enter: Any) -> None:
    browser = enter("a/head")
    assert "extended" in browser.get("/agreement?story=1&on=2020-11-16").content.decode()
    assert browser.get("/agreement?on=nonsense").status_code == 422


def test_the_calendar_can_be_taken_along(enter: Any) -> None:
    answer = enter("a/head").get("/agreement/download/agreement.ics")
    assert answer.content.startswith(b"BEGIN:VCALENDAR\r\n")


NOTE = {
    "kind": "fulfilled",
    "duty": "P6a",
    "on": "2020-11-25",
    "by": ["AZ"],
    "text": "Units entered, seen from two posts.",
    "language": "en",
    "basis": "record",
    "source": "joint record, 25 November 2020",
}
CONFIRM = re.compile(r'action="(/agreement/note/dty-[0-9a-f]+/confirm)"')


def statuses(browser: Any) -> dict[str, str]:
    found = re.findall(r'<b>([\w.]+)</b>[^<]*<span class="duty (\w+)">', browser.get("/agreement").content.decode())
    return dict(found)


def noted() -> int:
    from ceasefire.store.projections.models import EntryRow

    return int(EntryRow.objects.filter(kind__in=("duty-noted", "duty-confirmed")).count())


@pytest.mark.parametrize(("first", "second"), [("a", "b"), ("b", "a")])
def test_what_one_side_notes_waits_until_the_other_stands_behind_it(enter: Any, first: str, second: str) -> None:
    own, other = enter(f"{first}/head"), enter(f"{second}/duty")
    assert statuses(other)["P6a"] == "overdue"
    for _ in range(2):  # a double click enters once
        assert own.post("/agreement/note", NOTE).headers["Location"] == "/agreement#notes"
    assert noted() == 1
    pages = [one.get("/agreement").content.decode() for one in (own, other)]
    assert [len(CONFIRM.findall(text)) for text in pages] == [0, 1]
    assert all("waits for the other delegation" in text and NOTE["text"] in text for text in pages)
    address = CONFIRM.findall(pages[1])[0]
    assert enter(f"{second}/analyst").post(address).status_code == 403
    assert not CONFIRM.findall(enter(f"{second}/analyst").get("/agreement").content.decode())
    assert "own delegation" in own.post(address).content.decode()
    assert statuses(own)["P6a"] == "overdue"
    assert other.post(address).status_code == 302
    assert other.post(address).status_code == 422
    assert noted() == 2
    for browser in (own, other):
        text = browser.get("/agreement").content.decode()
        assert not CONFIRM.findall(text)
        assert f"confirmed by {second}/duty" in text
        assert statuses(browser)["P6a"] == "met"


def test_what_was_typed_is_kept_when_it_is_refused(enter: Any) -> None:
    browser = enter("a/head")
    wrong = NOTE | {"kind": "part", "share": "1.5", "sealed": "0" * 64, "text": "Kept <words>."}
    answer = browser.post("/agreement/note", wrong)
    text = answer.content.decode()
    assert answer.status_code == 422
    assert re.search(r'role="alert">[^<]*share', text)
    for kept in ('value="1.5"', "0" * 64, "Kept &lt;words&gt;.", 'value="part" selected', 'value="AZ" checked'):
        assert kept in text
    answer = browser.post("/agreement/note", NOTE | {"sealed": "0" * 64})
    assert (answer.status_code, "holds nothing sealed" in answer.content.decode()) == (422, True)
    assert noted() == 0


def test_a_dispute_counts_at_once_and_a_program_reads_the_same(enter: Any) -> None:
    from ceasefire.web import tokens

    browser = enter("b/head", "ru")
    said = NOTE | {"kind": "dispute", "duty": "P2", "time": "12:30", "language": "ru", "text": "Не всё."}
    assert browser.post("/agreement/note", said).status_code == 422  # the same in English is missing
    assert browser.post("/agreement/note", said | {"english": "Not all of it."}).status_code == 302
    assert statuses(browser)["P2"] == "disputed"
    text = browser.get("/agreement").content.decode()
    assert "Не всё." in text
    assert "сказано одной делегацией" in text
    assert "Not all of it." in enter("a/second").get("/agreement").content.decode()
    _, secret = tokens.make("a", "reads", ["reader"], "a/head")
    answer = browser.get("/api/agreement/duties", headers={"authorization": f"Bearer {secret}"})
    assert {one["id"]: one["status"] for one in answer.json()["duties"]}["P2"] == "disputed"
