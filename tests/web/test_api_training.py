"""The school by the interface: who may do what and why not, a run from its first day to its certificate, its file."""

from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from standing_desk import a_copy

from ceasefire.languages import say

SCHOOL = (files("ceasefire.training") / "shipped" / "exercise-135.yaml").read_text(encoding="utf-8")
RUN = {
    "run": "r-1", "course": "demining-refresher", "starts": "2026-11-01", "ends": "2026-11-05",
    "instructors": "school/i1, school/i2", "trainees": "1/s1/2",
}  # fmt: skip
Programs = Callable[[str, str, str], Client]
Ask = Callable[..., tuple[int, Any]]


@pytest.fixture(scope="module")
def programs(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Programs]:
    """Programs of a side and role, asking in a language, of a desk that the tests of this file share."""
    with a_copy(template, tmp_path_factory.mktemp("school") / "centre"):
        from ceasefire.web import tokens

        made: dict[tuple[str, str], str] = {}

        def program(side: str, role: str, lang: str = "en") -> Client:
            if (side, role) not in made:
                made[side, role] = tokens.make(side, f"school {role}", [role], f"{side}/head")[1]
            return Client(headers={"authorization": f"Bearer {made[side, role]}", "accept-language": lang})

        yield program


@pytest.fixture(scope="module")
def said(programs: Programs) -> Ask:
    """Ask, or send a form: (address, fields) in the name of an officer; the school's file was entered before."""

    def ask(path: str, given: Any = None, who: str = "a/head", role: str = "", lang: str = "en") -> tuple[int, Any]:
        side, _, post = who.partition("/")
        asks = programs(side, role or post, lang)
        if given is None:
            answer = asks.get(f"/api/training{path}")
        else:
            more = given if path == "/file" else {"given": given}
            answer = asks.post(f"/api/training{path}", {"officer": who, **more}, content_type="application/json")
        return answer.status_code, answer.json()

    failed = ask("/file", {"text": SCHOOL.replace("practical: 8", "practical: 1")})
    assert (failed[0], failed[1]["message"]) == (422, "training-failed")
    assert ask("/file", {"text": "name: 3"})[0] == 422
    assert ask("/courses")[1] == {"courses": [], "runs": []}
    first = ask("/file", {"text": SCHOOL}, who="a/duty")
    assert first[0] == 201
    assert ask("/file", {"text": SCHOOL}) == first
    return ask


def person(said: Ask, name: str, on: str, lang: str = "en") -> Any:
    shown = said(f"?unit={name.partition('/')[0]}&on={on}", who="b/x", role="reader", lang=lang)[1]
    return next(one for one in shown["people"] if one["person"] == name)


def test_who_may_do_what_on_a_day_and_why_not(said: Ask) -> None:
    reasons = [words for why in person(said, "2/s3/5", "2026-12-07")["why"] for words in why["reasons"]]
    assert any("was revoked on" in words for words in reasons)
    earlier = person(said, "2/s3/5", "2026-10-04")
    assert "was revoked" not in str(earlier)
    shown = said("")[1]
    assert shown["unit"] == shown["units"][0]
    assert said("?unit=none")[1]["people"] == []
    plan = said("/plan?on=2026-12-07")[1]
    assert "demining-refresher" in {one["course"] for one in plan["runs"]}
    assert all("2026-12-07" <= one["due"] <= "2027-04-06" for one in plan["due"])
    assert said("/plan?on=9999-12-31")[0] == 200


def test_a_run_is_held_assessed_and_awarded(said: Ask, programs: Programs) -> None:
    assert said("/enter/run", {**RUN, "instructors": "x"})[1]["message"] == "training-person-unknown"
    assert said("/enter/run", RUN, who="b/duty")[0] == 201
    for day in (f"2026-11-0{n}" for n in range(1, 6)):
        assert said("/enter/attendance", {"run": "r-1", "day": day, "present": "1/s1/2"})[0] == 201
    scored = {"run": "r-1", "person": "1/s1/2", "day": "2026-11-05", "score": "91.5"}
    assert said("/enter/assessment", {**scored, "kind": "theory", "assessor": "school/i1"})[0] == 201
    award = {"person": "1/s1/2", "course": "demining-refresher", "run": "r-1", "day": "2026-11-05", "signed_by": "o"}
    status, told = said("/enter/award", award)
    assert (status, "practice" in told["told"]) == (422, True)
    assert said("/enter/assessment", {**scored, "kind": "practical", "assessor": "school/i3"})[0] == 201
    run = said("/enter/award", award)[1]["runs"][0]
    row = run["trainees"][0]
    assert (run["run"], run["days"], row["there"], row["award"] != "") == ("r-1", 5, 5, True)
    assert [(one["kind"], one["score"], one["assessor"]) for one in row["scores"]] == [
        ("theory", 91.5, "school/i1"), ("practical", 91.5, "school/i3")
    ]  # fmt: skip
    at = f"/api/training/certificates/{row['award']}.pdf"
    paper = programs("b", "reader", "tr").get(at)
    assert paper.content.startswith(b"%PDF")
    assert ".tr.pdf" in paper["Content-Disposition"]
    assert programs("b", "observer", "en").get(at).status_code == 403
    assert programs("b", "reader", "en").get("/api/training/certificates/none.pdf").status_code == 404


@pytest.mark.parametrize("lang", ["en", "ru", "tr", "az", "hy"])
def test_a_refusal_and_a_reason_are_told_in_the_language_asked_for(said: Ask, lang: str) -> None:
    status, told = said("/enter/run", {**RUN, "run": "r-9", "trainees": "nobody"}, lang=lang)
    assert (status, told["message"]) == (422, "training-person-unknown")
    assert told["told"] == say("training-person-unknown", lang, person="nobody")
    assert all(why["reasons"] for why in person(said, "2/s3/5", "2026-12-07", lang)["why"])
    assert (lang == "en") == ("was revoked" in str(person(said, "2/s3/5", "2026-12-07", lang)))


@pytest.mark.parametrize(
    ("role", "may"),
    [("head", True), ("duty", True), ("analyst", False), ("observer", False), ("liaison", False), ("reader", False)],
)
@pytest.mark.parametrize("side", ["a", "b"])
def test_a_role_may_what_it_may_on_screen(said: Ask, side: str, role: str, may: bool) -> None:
    who = f"{side}/head"
    tried = [said(f"/enter/{deed}", {}, who=who, role=role)[0] for deed in ("run", "revocation", "none")]
    assert tried == ([422, 422, 404] if may else [403, 403, 403])
    assert said("/file", {"text": ""}, who=who, role=role)[0] == (422 if may else 403)
    assert said("/forms", who=who, role=role)[0] == (200 if may else 403)
    assert said("/courses", who=who, role=role)[0] == 200


def test_nobody_speaks_for_the_other_side(said: Ask, programs: Programs) -> None:
    before = said("/courses")[1]
    program = programs("b", "head", "en")
    for path, more in (("enter/run", {"given": {**RUN, "run": "r-2"}}), ("file", {"text": SCHOOL})):
        answer = program.post(f"/api/training/{path}", {"officer": "a/head", **more}, content_type="application/json")
        assert (answer.status_code, answer.json()["message"]) == (422, "officer-not-of-delegation"), path
    assert said("/courses")[1] == before


def test_the_forms_are_those_of_the_screen(said: Ask) -> None:
    from ceasefire.web.school_forms import FORMS

    known = {one["deed"]: {field["name"]: field for field in one["fields"]} for one in said("/forms")[1]["forms"]}
    assert {name: list(fields) for name, fields in known.items()} == {
        name: [field for field, _ in fields] for name, fields in FORMS.items()
    }
    assert known["assessment"]["kind"]["choices"] == ["theory", "practical"]
    assert "demining-refresher" in known["run"]["course"]["choices"]
    assert [known[name]["run"]["needed"] for name in ("run", "award")] == [True, False]
