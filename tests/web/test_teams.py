"""The board of teams: lights, every reason with its remedy in words, and a red row where nobody filled in a sheet."""

import re
from pathlib import Path
from typing import Any

import pytest
from mine_desk import exercise


def text_of(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def test_a_morning_with_one_radio_is_amber_and_says_what_to_do(desk: Path, enter: Any) -> None:
    exercise(desk)
    page = enter("b/second").get("/teams?day=2026-12-07").content.decode()
    assert '<span class="light amber">amber</span> T-7' in page
    assert "Mend or bring a second one." in page
    assert page.count('class="green"') == 10 - page.count('<div class="amber"') + 1


def test_a_red_morning_tells_every_reason(desk: Path, enter: Any) -> None:
    exercise(desk)
    page = text_of(enter("a/analyst").get("/teams?day=2026-12-08").content.decode())
    for told in ("has other tasks: T-9", "detector 14 failed its test today", "it takes 135 minutes, 120 are allowed"):
        assert told in page


def test_a_day_without_a_sheet_is_red_and_a_strange_day_is_today(desk: Path, enter: Any) -> None:
    a = enter("a/head")
    assert "There is nothing here yet." in a.get("/teams").content.decode()
    exercise(desk)
    for asked in ("2026-12-09", "yesterday", ""):
        answer = a.get(f"/teams?day={asked}")
        assert answer.status_code == 200
        assert "no morning sheet for this day" in answer.content.decode()
    assert '<a href="?day=2026-12-07">' in a.get("/teams").content.decode()


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_the_board_reads_in_every_language(desk: Path, enter: Any, language: str) -> None:
    exercise(desk)
    page = enter("b/head", language).get("/teams?day=2026-12-08").content.decode()
    assert not re.search(r"\b(web|ctask|training)-[a-z_]+-[a-z]", text_of(page))
    assert not re.search(r"style=|\son[a-z]+=", page)
