"""Readiness by the interface: the same lights as on screen, each reason with its remedy, for both sides."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from mine_desk import exercise
from standing_desk import a_copy

ORDER = {
    "task": "T-8", "version": "1", "parcel": "P-8", "organisation": "Operator 1", "team": "8", "method_1": "manual",
    "area_m2": "1000", "starts": "2026-12-01", "due": "2026-12-31", "depth_cm": "13",
}  # fmt: skip
LANGUAGES = ("en", "ru", "tr", "az", "hy")
Ask = Callable[..., tuple[int, Any]]


@pytest.fixture(scope="module")
def said(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Ask for the teams, with a token of a side and role, of a desk that has the exercise in its record."""
    with a_copy(template, tmp_path_factory.mktemp("teams") / "centre") as folder:
        from ceasefire.web import tokens

        exercise(folder)
        made: dict[tuple[str, str], str] = {}

        def ask(query: str = "", side: str = "a", role: str = "head", lang: str = "en") -> tuple[int, Any]:
            if (side, role) not in made:
                made[side, role] = tokens.make(side, f"teams {role}", [role], f"{side}/head")[1]
            asks = Client(headers={"authorization": f"Bearer {made[side, role]}", "accept-language": lang})
            answer = asks.get(f"/api/teams{query}")
            return answer.status_code, answer.json()

        ask()
        body = {"officer": "a/head", "given": ORDER}
        program = Client(headers={"authorization": f"Bearer {made['a', 'head']}"})
        assert program.post("/api/tasks", body, content_type="application/json").status_code == 201
        yield ask


def test_a_morning_with_one_radio_is_amber_and_says_what_to_do(said: Ask) -> None:
    shown = said("?on=2026-12-07")[1]
    team = next(one for one in shown["teams"] if one["task"] == "T-7")
    assert (team["light"], team["sheet"]) == ("amber", True)
    amber = {one["item"]: one["why"] for one in team["checks"] if one["light"] == "amber"}
    assert "Mend or bring a second one." in amber["comms"][0]
    assert all(bool(one["why"]) == (one["light"] != "green") for one in team["checks"])
    assert sum(shown["counted"].values()) == len(shown["teams"])
    assert "2026-12-07" in shown["days"]


def test_the_worst_comes_first_and_no_sheet_is_red(said: Ask) -> None:
    rows = said("?on=2026-12-07")[1]["teams"]
    assert [(one["task"], one["light"]) for one in rows] == [("T-8", "red"), ("T-7", "amber")]
    assert said("?on=2026-12-07")[1]["counted"] == {"green": 0, "amber": 1, "red": 1}
    shown = said("?on=2026-12-08")[1]
    reasons = " ".join(why for one in shown["teams"] for check in one["checks"] for why in check["why"])
    for told in ("has other tasks: T-9", "detector 14 failed its test today", "it takes 135 minutes, 120 are allowed"):
        assert told in reasons
    bare = said("?on=2026-12-09")[1]["teams"]
    assert [(one["light"], one["sheet"], one["checks"]) for one in bare] == [("red", False, [])] * 2


@pytest.mark.parametrize("role", ["head", "duty", "analyst", "observer", "liaison", "reader"])
def test_both_sides_and_every_role_see_the_same(said: Ask, role: str) -> None:
    assert said("?on=2026-12-08", "a", role) == said("?on=2026-12-08", "b", role)


def test_a_stranger_and_a_day_that_is_none_are_refused(said: Ask) -> None:
    assert Client().get("/api/teams").status_code == 401
    assert said("?on=soon")[0] == 422


def test_reasons_come_in_the_language_asked_for(said: Ask) -> None:
    found = {str(said("?on=2026-12-07", lang=lang)[1]["teams"]) for lang in LANGUAGES}
    assert len(found) == len(LANGUAGES)
