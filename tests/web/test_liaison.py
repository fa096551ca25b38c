"""Liaison on the screen: a protected caller, who was told what, the answer due and what came, the ladder."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest


def local(**ago: int) -> str:
    return (datetime.now(ZoneInfo("Asia/Baku")) - timedelta(**ago)).strftime("%Y-%m-%dT%H:%M")


def heard(**more: str) -> dict[str, str]:
    return {"channel": "hotline", "when": local(minutes=5), "text": "Shots near the mill.", "language": "en", **more}


def told(**more: str) -> dict[str, str]:
    return {
        "level": "team", "to": "Team 2", "channel": "radio", "when": local(hours=3), "text": "Please look.",
        "language": "en", "due": local(hours=1), **more,
    }  # fmt: skip


def test_a_call_is_told_on_answered_and_taken_higher(enter: Any) -> None:
    a, b = enter("a/duty"), enter("b/head")
    handle = a.post("/liaison/heard", heard())["Location"].rpartition("/")[2]
    page = b.get(f"/liaison/{handle}").content.decode()
    assert "A caller, protected" in page
    assert "Shots near the mill." in page
    where = a.post("/liaison/told", told(about=handle))["Location"]
    assert "overdue" in b.get("/liaison?only=overdue").content.decode().split("<tbody>")[1]
    assert "Please look." not in b.get("/liaison?only=heard").content.decode()
    assert where in b.get(f"/liaison/{handle}").content.decode()
    raised = b.post(f"{where}/higher", told(to="Both headquarters"))
    assert raised.status_code == 302
    assert "taken one level higher" in a.get(where).content.decode()
    assert "Headquarters: Both headquarters" in a.get(raised["Location"]).content.decode()
    reply = {"when": local(minutes=1), "text": "Seen, nothing found.", "language": "en"}
    assert a.post(f"{raised['Location']}/replied", reply).status_code == 302
    assert a.post(f"{raised['Location']}/replied", reply).status_code == 422
    assert "Seen, nothing found." in b.get(raised["Location"]).content.decode()


def test_a_telephone_number_is_nowhere_afterwards(enter: Any, desk: Path) -> None:
    refused = enter("a/duty").post("/liaison/heard", heard(text="Call me at +994 50 987 65 43"))
    assert refused.status_code == 422
    assert "the caller is protected" in refused.content.decode()
    assert "+994 50 987 65 43" in refused.content.decode()  # to be mended by whoever typed it
    for file in desk.rglob("*"):
        if file.is_file():
            assert b"987 65 43" not in file.read_bytes(), file


def test_a_double_click_enters_once_and_bad_input_stays(enter: Any) -> None:
    a, form = enter("a/duty"), told()
    assert [a.post("/liaison/told", form).status_code for _ in range(2)] == [302, 422]
    for wrong in ({"when": "soon"}, {"level": "king"}, {"to": ""}, {"channel": "x"}, {"language": "xx"}):
        refused = a.post("/liaison/told", told(text="Typed with care.", **wrong))
        assert refused.status_code == 422, wrong
        assert "Typed with care." in refused.content.decode()
    where = a.post("/liaison/told", told(to="Team 3", about="inc-0"))["Location"]
    assert '<a href="/cases/inc-0">' in a.get(where).content.decode()
    text = a.post(f"{where}/replied", {"when": "soon", "text": "Typed twice?", "language": "en"}).content.decode()
    assert text.count("Typed twice?") == 1  # in the form it was typed in, and in no other
    assert a.get("/liaison/tld-0").status_code == 404
    assert a.get("/liaison?page=x&only=%00").status_code == 200


def test_only_those_who_liaise_come_in(enter: Any) -> None:
    for officer in ("a/analyst", "b/second"):
        browser = enter(officer)
        assert browser.get("/liaison").status_code == 403
        for act in ("heard", "told", "tld-0/higher", "tld-0/replied"):
            assert browser.post(f"/liaison/{act}", heard()).status_code == 403


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_the_log_reads_in_every_language(enter: Any, language: str) -> None:
    a = enter("a/head")
    a.post("/liaison/heard", heard())
    where = a.post("/liaison/told", told())["Location"]
    browser = enter("b/head", language)
    for path in ("/liaison", where):
        text = browser.get(path).content.decode()
        plain = re.sub(r"<code>.*?</code>|<[^>]+>", " ", text)
        assert not re.search(r"\b(liaison|complaint|web)-[a-z_]+", plain), path
        assert not re.search(r"style=|\son[a-z]+=", text)
