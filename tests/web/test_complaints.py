"""Complaints on the screen: the clock in words, tasked, answered, closed by both; nothing is lost or sent twice."""

import io
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

LANGUAGES = ["en", "ru", "tr", "az", "hy"]
WORDS = "Two posts heard nothing in that hour."
TASK = "Look for craters near the farm."


@pytest.fixture
def number(enter: Any) -> str:
    (found,) = re.findall(r'href="/complaints/(C-[^"/]+)"', enter("a/head").get("/complaints").content.decode())
    return str(found)


def page(browser: Any, number: str) -> str:
    return str(browser.get(f"/complaints/{number}").content.decode())


def seen(browser: Any, number: str) -> dict[str, Any]:
    """The hidden fields of the page as it is now."""
    text = page(browser, number)
    found = re.search(r'name="seen" value="(\d+)"', text)
    answers = list(dict.fromkeys(re.findall(r'name="answer" value="([^"]+)"', text)))
    return {"seen": found[1] if found else "0", "answer": answers}


def send(browser: Any, number: str, act: str, **fields: Any) -> Any:
    return browser.post(f"/complaints/{number}/{act}", {**seen(browser, number), **fields})


def answer(browser: Any, number: str, text: str = WORDS) -> Any:
    return send(browser, number, "answer", text=text, language="en")


def task_fields(**more: str) -> dict[str, str]:
    until = (datetime.now(UTC) + timedelta(days=2)).strftime("%Y-%m-%dT%H:%M")
    return {"what": TASK, "language": "en", "whom": "b/duty", "until": until, **more}


def test_both_delegations_take_a_complaint_from_receipt_to_closing(enter: Any, number: str) -> None:
    a, b = enter("a/duty"), enter("b/head")
    assert "▲" not in page(a, number)  # the sign is the style sheet's; the words say it
    assert "overdue by" in page(a, number)
    assert send(a, number, "task", **task_fields()).status_code == 302
    assert TASK in page(b, number)
    assert answer(a, number).status_code == 302
    assert WORDS in page(b, number)
    assert " late" in page(b, number)
    assert send(b, number, "close", words="Read.").status_code == 302
    text = page(enter("a/head"), number)
    assert "Delegation B has closed it on these answers" in text
    assert "/close" not in page(b, number)
    assert send(enter("a/head"), number, "close").status_code == 302
    assert "closed by both" in page(b, number)
    assert send(b, number, "reopen", reason="Another letter came.").status_code == 302
    text = page(a, number)
    assert "due in" in text
    assert "Another letter came." in text


def test_the_list_is_narrowed_by_clock_standing_and_party(enter: Any, number: str) -> None:
    browser = enter("b/second")

    def listed(query: str) -> bool:
        answer = browser.get(f"/complaints?{query}")
        assert answer.status_code == 200
        return number in answer.content.decode()

    assert listed("only=owed")
    assert listed("only=overdue&party=AM&standing=received")
    assert not listed("party=AZ")
    assert not listed("standing=closed")
    assert listed("page=x")
    assert not listed("page=2")
    assert not listed("party=%00")
    answer(enter("a/head"), number)
    assert not listed("only=owed")
    assert not listed("only=overdue")
    assert listed("standing=answered")


def test_an_old_page_enters_nothing_and_loses_nothing(enter: Any, number: str) -> None:
    a, b = enter("a/duty"), enter("b/duty")
    old = seen(b, number)
    assert answer(a, number).status_code == 302
    late = b.post(f"/complaints/{number}/answer", {**old, "text": "Ours, typed meanwhile.", "language": "en"})
    assert late.status_code == 422
    text = late.content.decode()
    assert "while you were writing" in text
    assert "Ours, typed meanwhile." in text  # still in the form
    assert WORDS in text  # and what came in is beside it
    assert "Ours, typed meanwhile." not in page(a, number)


def test_a_double_click_enters_once(enter: Any, number: str) -> None:
    from ceasefire.store.projections.models import ComplaintStep

    a = enter("a/duty")
    form = {**seen(a, number), "text": WORDS, "language": "en"}
    assert [a.post(f"/complaints/{number}/answer", form).status_code for _ in range(2)] == [302, 422]
    again = {**form, **seen(a, number)}
    assert a.post(f"/complaints/{number}/answer", again).status_code == 422
    assert ComplaintStep.objects.filter(number=number, step="answer").count() == 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"what": "  "}, "Words are needed"),
        ({"until": "soon"}, "is no date and time"),
        ({"until": "2021-01-01T10:00"}, "passed already"),
        ({"whom": "nobody"}, "neither a device nor a post"),
        ({"what": "x" * 8001}, "Shorten it"),
    ],
)
def test_bad_input_is_told_and_stays_in_the_form(enter: Any, number: str, wrong: dict[str, str], told: str) -> None:
    browser = enter("a/duty")
    given = task_fields(**wrong)
    refused = send(browser, number, "task", **given)
    assert refused.status_code == 422
    text = refused.content.decode()
    assert told in text
    assert given["what"].strip() in text
    assert TASK not in page(browser, number)


def test_an_answer_rests_on_what_the_record_holds(enter: Any, number: str) -> None:
    browser = enter("a/duty")
    refused = send(browser, number, "answer", text=WORDS, language="en", more="inc-0")
    assert refused.status_code == 422
    assert "no incident and no finding" in refused.content.decode()
    incident = re.findall(r'href="/cases/(inc-[^"]+)"', browser.get("/cases").content.decode())[0]
    assert send(browser, number, "answer", text=WORDS, language="en", more=incident).status_code == 302
    assert incident in page(browser, number)


def test_only_those_act_whose_post_allows_it(enter: Any, number: str) -> None:
    head = enter("a/head")
    answer(head, number)
    for officer, refused in (
        ("a/analyst", ("task", "answer", "close", "reopen")),
        ("b/second", ("task", "answer", "close", "reopen")),
        ("b/duty", ("close",)),
    ):
        browser = enter(officer)
        for act in refused:
            assert browser.post(f"/complaints/{number}/{act}", {"seen": "1"}).status_code == 403, (officer, act)
            assert f'/{act}"' not in page(browser, number)
    assert head.get(f"/complaints/{number}/close").status_code == 405
    assert head.get("/complaints/C-0").status_code == 404
    assert head.post("/complaints/C-0/answer", {"text": WORDS}).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_reads_in_every_language(enter: Any, number: str, language: str) -> None:
    head = enter("a/head")
    send(head, number, "task", **task_fields())
    answer(head, number)
    send(head, number, "close")
    browser = enter("b/head", language)
    for path in ("/complaints", f"/complaints/{number}"):
        text = browser.get(path).content.decode()
        assert f'<html lang="{language}">' in text
        plain = re.sub(r"<code>.*?</code>|<[^>]+>", " ", text)
        assert not re.search(r"\b(complaint|web)-[a-z_]+", plain), path
        assert not re.search(r"style=|\son[a-z]+=", text)
    assert '<blockquote lang="en" class="verbatim">explosions were heard</blockquote>' in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_receipt_is_printed_in_every_language_and_always_the_same(enter: Any, number: str, language: str) -> None:
    from pypdf import PdfReader

    from ceasefire.store.projections.models import Record

    browser = enter("b/second")
    path = f"/complaints/{number}/download/receipt.{language}.pdf"
    first = browser.get(path).content
    (page,) = PdfReader(io.BytesIO(first)).pages
    text = page.extract_text().replace("\n", " ")
    record = Record.objects.get(kind="allegation")
    for needed in (
        number,
        "77/3",
        "AM-MOD",
        record.sealed[:32],
        record.sealed[32:],
        "30.01.2021 18:00",
        "31.01.2021 18:00",
    ):
        assert needed in text, needed
    answer(enter("a/head"), number)
    send(enter("a/head"), number, "reopen", reason="again")
    assert browser.get(path).content == first  # a later clock does not change what was handed over
    assert browser.get(f"/complaints/{number}/download/receipt.xx.pdf").status_code == 404


def test_whom_a_party_accuses_is_shown_only_where_the_mandate_allows(
    enter: Any, number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from ceasefire.desk.constitution import Mandate
    from ceasefire.store.projections.models import Record
    from ceasefire.web.door import door

    record = Record.objects.get(kind="allegation")
    record.body = {**record.body, "against": "ACCUSED-PARTY"}
    record.save(update_fields=["body"])
    browser = enter("a/head")
    everything = page(browser, number) + browser.get("/complaints").content.decode()
    assert "ACCUSED-PARTY" not in everything
    with door.centre() as centre:
        rules = replace(centre.constitution, mandate=Mandate(attribute=True))
        monkeypatch.setattr(centre, "constitution", rules)
    assert "ACCUSED-PARTY" in page(browser, number)


def test_nothing_leaves_the_desk_folder_of_words_unsent(enter: Any, number: str, desk: Path) -> None:
    refused = send(enter("a/duty"), number, "task", **task_fields(what="UNSENT WORDS", until="soon"))
    assert refused.status_code == 422
    for file in desk.rglob("*"):
        if file.is_file():
            assert b"UNSENT WORDS" not in file.read_bytes(), file


def test_drawing_again_tells_the_same_steps(enter: Any, number: str) -> None:
    from ceasefire.store.projections.models import ComplaintStep, Receipt
    from ceasefire.web.standing_up import draw_rooms

    head = enter("a/head")
    send(head, number, "task", **task_fields())
    answer(head, number)
    send(head, number, "close")

    def rows() -> list[Any]:
        return [
            *Receipt.objects.order_by("number").values(),
            *ComplaintStep.objects.order_by("place").values("step", "body"),
        ]

    before = rows()
    assert [one["step"] for one in before if "step" in one] == ["task", "answer", "close"]
    draw_rooms(again=True)
    assert rows() == before
