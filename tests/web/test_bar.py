"""The bar: every screen under one duty, only what the officer may see, a lone screen as itself, the open one marked."""

import re
from typing import Any

from ceasefire.web.bar import DUTIES, NAMED, SCREENS, bar

EVERY = [name for name, _, _ in SCREENS]


def test_every_screen_stands_under_one_duty() -> None:
    assert len(set(EVERY)) == len(EVERY)
    assert len({href for _, href, _ in SCREENS}) == len(SCREENS)
    assert [one["name"] for duty in bar("/", EVERY) for one in duty["screens"]] == EVERY
    assert set(NAMED) <= {name for name, _ in DUTIES}


def test_a_duty_without_a_screen_to_see_is_not_there() -> None:
    shown = bar("/", ["watch", "tasks"])
    assert [(duty["name"], [one["name"] for one in duty["screens"]]) for duty in shown] == [
        ("now", ["watch"]),
        ("mine", ["tasks"]),
    ]


def test_the_screen_one_is_on_is_marked_with_its_duty_and_no_other() -> None:
    for path, name, duty in (("/tasks/one/T-7", "tasks", "mine"), ("/watch", "watch", "now")):
        shown = bar(path, EVERY)
        assert [one["name"] for one in shown if one["here"]] == [duty]
        assert [one["name"] for each in shown for one in each["screens"] if one["here"]] == [name]
    assert not any(one["here"] for one in bar("/tasksheet", EVERY))


def test_the_page_folds_duties_and_shows_a_lone_screen_as_itself(enter: Any) -> None:
    def nav(officer: str) -> str:
        text = enter(officer).get("/land").content.decode()
        return text[text.index("<nav") : text.index("</nav>")]

    head, second = nav("a/head"), nav("a/second")
    assert re.search(r'<summary aria-current="true">Mine action</summary>', head)
    assert head.count('aria-current="page"') == 1
    assert ">Now</summary>" in head
    assert "/admin" in head
    assert "/admin" not in second
    assert ">Now<" not in second  # of this duty the reader may see the watch alone
    assert 'href="/watch"' in second
