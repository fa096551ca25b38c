"""Quality by the interface: a visit from its plan to its closing as on screen, and nobody who verifies the own work."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from standing_desk import a_copy

from ceasefire.clearance.quality.checklist import shipped
from ceasefire.languages import say

PLAN = {"task": "T-1", "inspected": "Operator 1", "inspector": "Authority", "reasons": "urban, slope"}
ALL_YES = {f"item-{one.name}": "yes" for one in shipped()}
LANGUAGES = ("en", "ru", "tr", "az", "hy")
Ask = Callable[..., tuple[int, Any]]


@pytest.fixture(scope="module")
def said(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Ask, or send a deed: (address, fields) in the name of an officer, with a token of one role of its side."""
    with a_copy(template, tmp_path_factory.mktemp("quality") / "centre"):
        from ceasefire.web import tokens

        made: dict[tuple[str, str], str] = {}

        def ask(path: str, given: Any = None, who: str = "a/head", role: str = "", lang: str = "en") -> tuple[int, Any]:
            side, _, post = who.partition("/")
            key = side, role or post
            if key not in made:
                made[key] = tokens.make(side, f"quality {key[1]}", [key[1]], f"{side}/head")[1]
            asks = Client(headers={"authorization": f"Bearer {made[key]}", "accept-language": lang})
            if given is None:
                answer = asks.get(f"/api/quality{path}")
            else:
                body = {"officer": who, "given": given}
                answer = asks.post(f"/api/quality{path}", body, content_type="application/json")
            return answer.status_code, answer.json()

        yield ask


def planned(said: Ask, day: str) -> str:
    """A visit of that day; each test takes a day of its own."""
    status, shown = said("", {**PLAN, "day": day}, who="a/analyst")
    assert status == 201
    return next(str(one["visit"]) for one in shown["visits"] if one["day"] == day)


def test_a_visit_goes_its_whole_way_and_both_sides_read_it(said: Ask) -> None:
    at = f"/{planned(said, '2026-10-01')}"
    shown = said(at)[1]
    assert (shown["state"], shown["reasons"], shown["found"]) == ("Planned", ["urban", "slope"], [])
    done = said(f"{at}/done", {**ALL_YES, "item-medic": "no"})[1]
    fault = done["found"][0]
    assert (done["state"], fault["grade"], fault["suspends"], fault["open"]) == (
        "Nonconformity",
        "critical",
        True,
        True,
    )
    assert [one["answer"] for one in done["items"] if one["item"] == "medic"] == ["no"]
    assert [one["fault"] for one in said("")[1]["unmended"]] == [fault["fault"]]
    action = {
        "fault": fault["fault"],
        "operator": "Operator 1",
        "cause": "ill",
        "action": "another",
        "day": fault["found_on"],
    }
    assert said(f"{at}/action", {**action, "cause": " "})[0] == 422
    found = said(f"{at}/action", action)[1]["found"][0]
    assert (found["open"], found["waiting"], found["actions"][0]["look"]) == (False, True, None)
    look = {"action": found["actions"][0]["action"], "verifier": "Operator 1", "day": fault["found_on"], "helped": "1"}
    for lang in LANGUAGES:
        status, told = said(f"{at}/look", look, lang=lang)
        assert (status, told["message"]) == (422, "quality-inspector-own")
        assert told["told"] == say("quality-inspector-own", lang, organisation="Operator 1", rule="inspector-other")
    seen = said(f"{at}/look", {**look, "verifier": "Authority"}, who="b/head")[1]
    assert (seen["state"], seen["found"][0]["mended"]) == ("Verified", True)
    assert said(f"{at}/close", {})[1]["state"] == "Closed"
    assert said(at, who="b/x", role="reader") == said(at)
    assert said("")[1]["unmended"] == []


def test_an_action_that_did_not_help_leaves_the_fault_open(said: Ask) -> None:
    at = f"/{planned(said, '2026-10-02')}"
    fault = said(f"{at}/done", {**ALL_YES, "item-stored": "no"}, lang="tr")[1]["found"][0]
    assert fault["words"] == say("quality-ask-stored", "tr")
    action = {"fault": fault["fault"], "operator": "Operator 1", "cause": "x", "action": "y", "day": fault["found_on"]}
    name = said(f"{at}/action", action)[1]["found"][0]["actions"][0]["action"]
    seen = said(f"{at}/look", {"action": name, "verifier": "Authority", "day": fault["found_on"]})[1]
    assert (seen["state"], seen["found"][0]["open"], seen["found"][0]["mended"]) == ("Nonconformity", True, False)
    assert seen["found"][0]["actions"][0]["look"] == {
        "verifier": "Authority",
        "seen_on": fault["found_on"],
        "helped": False,
    }


def test_a_fault_is_mended_and_looked_at_under_its_own_visit(said: Ask) -> None:
    at, other = (f"/{planned(said, day)}" for day in ("2026-10-11", "2026-10-12"))
    fault = said(f"{at}/done", {**ALL_YES, "item-stored": "no"})[1]["found"][0]
    action = {"fault": fault["fault"], "operator": "Operator 1", "cause": "x", "action": "y", "day": fault["found_on"]}
    assert said(f"{other}/action", action)[1]["message"] == "quality-fault-unknown"
    name = said(f"{at}/action", action)[1]["found"][0]["actions"][0]["action"]
    look = {"action": name, "verifier": "Authority", "day": fault["found_on"], "helped": "1"}
    assert said(f"{other}/look", look)[1]["message"] == "quality-fault-unknown"
    assert said(f"{at}/look", look)[1]["state"] == "Verified"
    assert said(f"{at}/close", {})[0] == said(f"{other}/close", {"cancel": "1", "words": "rain"})[0] == 200


def test_what_cannot_be_is_refused_and_enters_nothing(said: Ask) -> None:
    at = f"/{planned(said, '2026-10-03')}"
    before = said("")[1]
    for wrong, message in (
        ({"day": "2026-10-03"}, "quality-twice"),
        ({"day": "2026-10-04", "inspector": "operator 1 "}, "quality-inspector-own"),
        ({"day": "soon"}, "web-choose"),
        ({"day": "2026-10-04", "task": " "}, "web-choose"),
    ):
        status, told = said("", {**PLAN, **wrong})
        assert (status, told["message"]) == (422, message), wrong
    assert said(f"{at}/done", {"item-medic": "no"})[1]["message"] == "quality-item-missing"
    assert said(f"{at}/done", {**ALL_YES, "item-medic": "maybe"})[1]["message"] == "quality-item-answer"
    assert said(f"{at}/close", {"cancel": "1"})[1]["message"] == "quality-cancel-words"
    assert said(f"{at}/look", {"action": "none", "verifier": "x", "day": "2026-10-03"})[1]["message"] == (
        "quality-action-unknown"
    )
    assert said("")[1] == before
    assert said(f"{at}/close", {"cancel": "1", "words": "the road is closed"})[1]["state"] == "Cancelled"


@pytest.mark.parametrize(
    ("role", "may"),
    [("head", True), ("duty", True), ("analyst", True), ("observer", False), ("liaison", False), ("reader", False)],
)
@pytest.mark.parametrize("side", ["a", "b"])
def test_a_role_may_what_it_may_on_screen(said: Ask, side: str, role: str, may: bool) -> None:
    tried = [said(path, {}, who=f"{side}/head", role=role)[0] for path in ("", "/none/done")]
    assert tried == ([422, 404] if may else [403, 403])
    assert said("", who=f"{side}/head", role=role)[0] == 200


def test_nobody_speaks_for_the_other_side_or_about_what_is_not_there(said: Ask) -> None:
    from ceasefire.web import tokens

    at, secret = f"/{planned(said, '2026-10-05')}", tokens.make("b", "other", ["head"], "b/head")[1]
    program = Client(headers={"authorization": f"Bearer {secret}"})
    for path, given in (("", {**PLAN, "day": "2026-10-06"}), (f"{at}/done", ALL_YES), (f"{at}/close", {"cancel": "1"})):
        body = {"officer": "a/head", "given": given}
        answer = program.post(f"/api/quality{path}", body, content_type="application/json")
        assert (answer.status_code, answer.json()["message"]) == (422, "officer-not-of-delegation"), path
    assert said(at)[1]["state"] == "Planned"
    assert said("/none")[0] == 404
    assert said("/none/done", ALL_YES)[0] == 404
    assert said(f"{at}/king", {})[0] == 404


def test_the_forms_are_those_of_the_screens(said: Ask) -> None:
    from ceasefire.web.screens import quality

    known = {one["deed"]: one for one in said("/forms")[1]["forms"]}
    on_screen = {str(one.pattern).rpartition("/")[2] for one in quality.urls if one.callback.needs == "inspect"}
    assert set(known) == on_screen
    assert {one["act"] for one in known.values()} == {"inspect"}
    choices = {one["name"]: one["choices"] for one in known["done"]["fields"]}
    assert choices["item-medic"] == ["yes", "no"]
    assert set(ALL_YES) < set(choices)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_how_much_to_check_is_told_in_numbers_and_words(said: Ask, lang: str) -> None:
    status, plan = said("/sampling?lot=1200&level=II&aql=1.0", lang=lang)
    assert (status, plan["n"], plan["accept"], plan["reject"], plan["letter"]) == (200, 80, 2, 3, "J")
    assert 0 < plan["producer_risk"] < 0.1
    assert 0.05 < plan["limiting_quality"] < 0.08
    assert any("80" in line for line in plan["told"])
    for wrong in ("lot=1", "lot=x", "aql=2", "level=IX", "severity=mild", "detection=nan", "items=0"):
        assert said(f"/sampling?{wrong}")[0] == 422, wrong
