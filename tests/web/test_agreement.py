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
