"""Forms from the field by the interface: one's own alone, entered once by two officers, or refused with the rule."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from standing_desk import a_copy

sys.path.insert(0, str(Path(__file__).parents[1] / "sensors" / "field_forms"))
from filled import GOOD, fill

from ceasefire.languages import say

FORMS = {
    "eore": fill("eore", instance="uuid:eeeeeeee"),
    "wrong": fill("eore", {**GOOD["eore"], "day": "yesterday"}, instance="uuid:cccccccc"),
    "device": fill("device", instance="uuid:dddddddd"),
}
Ask = Callable[..., tuple[int, Any]]


@pytest.fixture(scope="module")
def forms(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A desk with forms that one side received, shared by the tests of this file, which take one each."""
    place = tmp_path_factory.mktemp("received")
    with a_copy(template, place / "centre"):
        from ceasefire.desk.reading import InProcess
        from ceasefire.desk.take_in import take_in
        from ceasefire.web.door import door
        from ceasefire.wiring import clock

        for name, data in FORMS.items():
            (place / f"{name}.xml").write_bytes(data)
        files = sorted(place.glob("*.xml"))
        taken = door.do(lambda centre, now: take_in(centre, files, side="a", clock=clock, readers=InProcess()))
        yield {one.name.removesuffix(".xml"): one.sha256 for one in taken.files}


@pytest.fixture(scope="module")
def said(forms: dict[str, str]) -> Ask:
    """Ask, or decide: (address, officer, words) with a token of that officer's side and role."""
    from ceasefire.web import tokens

    made: dict[str, str] = {}

    def ask(path: str, who: str, words: str | None = None, lang: str = "en") -> tuple[int, Any]:
        side, _, role = who.partition("/")
        if who not in made:
            made[who] = tokens.make(side, f"forms {role}", [role], f"{side}/head")[1]
        asks = Client(headers={"authorization": f"Bearer {made[who]}", "accept-language": lang})
        post = role if role in ("head", "duty", "analyst") else "second"
        body = {"officer": f"{side}/{post}", "words": words}
        more = {"data": body, "content_type": "application/json"}
        answer = asks.get(f"/api/received{path}") if words is None else asks.post(f"/api/received{path}", **more)
        return answer.status_code, answer.json()

    return ask


def sessions() -> list[str]:
    from ceasefire.web.mine_action import books

    with books() as known:
        return list(known.tasks.sessions)


@pytest.mark.parametrize("lang", ["en", "ru", "tr", "az", "hy"])
def test_what_waits_is_told_in_words(said: Ask, forms: dict[str, str], lang: str) -> None:
    found = {one["sha256"]: one for one in said("", "a/analyst", lang=lang)[1]["forms"]}
    assert set(found) == set(forms.values())
    shown = found[forms["eore"]]
    assert "E-1" in shown["enters"][0]
    assert shown["title"] == say("field-form-eore", lang)
    assert [rule["number"] for rule in shown["rules"]] == ["21"]
    assert any(line["says"] == "E-1" for line in shown["answers"])
    wrong = found[forms["wrong"]]
    assert (wrong["state"], wrong["may"], wrong["enters"]) == ("objection", ["back"], [])
    assert "yesterday" in " ".join(wrong["amiss"])
    assert said(f"/{forms['wrong']}", "a/duty", lang=lang) == (200, wrong)


def test_the_other_side_learns_nothing_and_can_do_nothing(said: Ask, forms: dict[str, str]) -> None:
    assert said("", "b/head") == (200, {"forms": [], "next": None})
    for path in ("", "/approve", "/enter", "/back"):
        words = "x" if path else None
        told = [said(f"/{sha}{path}", "b/head", words) for sha in (forms["device"], "0" * 64)]
        assert told[0] == told[1]
        assert told[0][0] == 404
    assert said(f"/{forms['device']}", "a/head")[1]["judged"] == []


@pytest.mark.parametrize("role", ["observer", "liaison", "reader"])
def test_who_does_not_judge_forms_sees_none(said: Ask, forms: dict[str, str], role: str) -> None:
    assert said("", f"a/{role}")[0] == 403
    for path in ("", "/approve", "/enter", "/back"):
        assert said(f"/{forms['device']}{path}", f"a/{role}", "x" if path else None)[0] == 403


def test_two_officers_enter_a_form_once(said: Ask, forms: dict[str, str]) -> None:
    at = f"/{forms['eore']}"
    assert said(f"{at}/enter", "a/analyst", "")[0] == 403
    assert said(f"{at}/enter", "a/head", "")[1]["message"] == "received-data-first"
    assert said(f"{at}/approve", "a/duty", "")[1]["may"] == ["enter", "back"]
    assert said(f"{at}/approve", "a/analyst", "")[1]["message"] == "received-data-already"
    assert said(f"{at}/enter", "a/duty", "")[1]["message"] == "received-two-officers"
    assert sessions() == []
    done = said(f"{at}/enter", "a/head", "")[1]
    assert (done["done"], done["may"], sessions()) == (True, [], ["E-1"])
    assert [one["officer"] for one in done["judged"]] == ["a/duty", "a/head"]
    status, told = said(f"{at}/enter", "a/head", "")
    assert (status, told["message"], sessions()) == (422, "received-entered-already", ["E-1"])
    assert [one["sha256"] for one in said("?only=entered", "a/head")[1]["forms"]] == [forms["eore"]]


def test_asked_back_needs_a_reason_and_stays_to_be_seen(said: Ask, forms: dict[str, str]) -> None:
    at = f"/{forms['wrong']}"
    assert said(f"{at}/approve", "a/duty", "")[1]["message"] == "received-not-sound"
    assert said(f"{at}/back", "a/duty", " ")[1]["message"] == "received-why"
    shown = said(f"{at}/back", "a/duty", "Which day?")[1]
    assert shown["judged"][0]["words"] == "Which day?"
    assert [one["sha256"] for one in said("?only=asked", "a/analyst")[1]["forms"]] == [forms["wrong"]]


def test_a_rule_that_forbids_is_told_and_the_form_waits_on(said: Ask, forms: dict[str, str]) -> None:
    from ceasefire.web import tokens

    at, secret = f"/{forms['device']}", tokens.make("a", "devices", ["head"], "a/head")[1]
    given = {"device": "D-7", "task": "T-1", "day": "2021-01-29", "by": "x", "lane": "L"}
    asks = Client(headers={"authorization": f"Bearer {secret}"})
    body = {"officer": "a/head", "given": given}
    assert asks.post("/api/devices/reported", body, content_type="application/json").status_code == 200
    assert said(f"{at}/approve", "a/analyst", "")[0] == 200
    status, told = said(f"{at}/enter", "a/head", "")
    assert (status, told["message"]) == (422, "ctask-device-known")
    assert said(at, "a/head")[1]["may"] == ["enter", "back"]


def test_pages_lead_through_all_once(said: Ask, forms: dict[str, str]) -> None:
    found: list[str] = []
    after: str | None = ""
    while after is not None:
        page = said(f"?limit=1{'&after=' + after if after else ''}", "a/analyst")[1]
        found += [one["sha256"] for one in page["forms"]]
        after = page["next"]
    assert sorted(found) == sorted(forms.values())
