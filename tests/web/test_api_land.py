"""Land by the interface: the map and books of any day, and the same deeds and rules as on screen, for both sides."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from standing_desk import a_copy

from ceasefire.languages import say

YESTERDAY = (datetime.now(UTC).date() - timedelta(days=1)).isoformat()
SHAPE = "39.5000, 46.5000\n39.5000, 46.5040\n39.5030, 46.5040\n39.5030, 46.5000"
FIELD = "Field 7/2, north"
OPEN = {
    "parcel": FIELD, "hazard": "H-1", "unit": "Unit 1", "opens_as": "sha", "way": "points", "outline": SHAPE,
    "source": "walked", "on": YESTERDAY, "evidence": "verbal", "evidence_source": "a farmer",
    "evidence_on": YESTERDAY, "work": "non_technical_survey",
}  # fmt: skip
CANCEL = {
    "parcel": FIELD, "work": "non_technical_survey", "organisation": "Operator 1", "reference": "S-1",
    "ended": YESTERDAY, "on": YESTERDAY, "operator": "Operator 1", "authority": "Authority", "reason": "in use",
    "evidence": "used_without_accident", "evidence_source": "x", "evidence_on": YESTERDAY,
}  # fmt: skip
Ask = Callable[..., tuple[int, Any]]


@pytest.fixture(scope="module")
def tokens_of(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str, str], Client]]:
    """A desk with one suspected parcel, shared by the tests of this file; and a program of a side and role."""
    with a_copy(template, tmp_path_factory.mktemp("land") / "centre"):
        from ceasefire.web import tokens

        made: dict[tuple[str, str], str] = {}

        def program(side: str, role: str) -> Client:
            if (side, role) not in made:
                made[side, role] = tokens.make(side, f"land {role}", [role], f"{side}/head")[1]
            return Client(headers={"authorization": f"Bearer {made[side, role]}"})

        for deed, given in (("unit", {"unit": "Unit 1", "area_m2": "1000000", "on": YESTERDAY}), ("open", OPEN)):
            body = {"officer": "a/analyst", "given": given}
            answer = program("a", "analyst").post(f"/api/land/{deed}", body, content_type="application/json")
            assert answer.status_code == 201, answer.json()
        yield program


@pytest.fixture
def said(tokens_of: Callable[[str, str], Client]) -> Ask:
    """Ask, or send a deed: (address, fields) in the name of an officer, with a token of one role of its side."""

    def ask(path: str, given: Any = None, who: str = "a/head", role: str = "", lang: str = "en") -> tuple[int, Any]:
        side, _, post = who.partition("/")
        asks, more = tokens_of(side, role or post), {"headers": {"accept-language": lang}}
        if given is None:
            answer = asks.get(f"/api/land{path}", **more)
        else:
            body = {"officer": who, "given": given}
            answer = asks.post(f"/api/land{path}", body, content_type="application/json", **more)
        return answer.status_code, answer.json()

    return ask


def one(said: Ask, who: str = "a/head") -> Any:
    status, found = said(f"/parcel?name={FIELD}", who=who)
    assert status == 200
    return found


def test_both_sides_read_the_same_land_and_its_books(said: Ask) -> None:
    shown = said("", who="b/x", role="reader")[1]
    assert shown["total"] == 1
    assert [(row["parcel"], row["state"], row["fill"], row["outline"]) for row in shown["parcels"]] == [
        (FIELD, "sha", "sha", "open")
    ]
    area = shown["parcels"][0]["area_mm2"]
    assert 110_000e6 < area < 120_000e6  # 333 m by 343 m
    for sums in (shown["books"], *shown["by_hazard"], *shown["by_unit"]):
        assert (sums["opened"], sums["remaining"], sums["accounts"]["sha"]) == (area, area, area)
        assert sums["conserved"]
    assert [sums["name"] for sums in (*shown["by_hazard"], *shown["by_unit"])] == ["H-1", "Unit 1"]
    features = said("/map", who="b/x", role="reader")[1]["features"]
    assert features[0]["geometry"]["coordinates"][0][0] == [46.5, 39.5]
    assert features[0]["properties"] == {"parcel": FIELD, "state": "sha", "fill": "sha", "outline": "open"}
    assert one(said, "b/head") == one(said)


@pytest.mark.parametrize("query", ["on=2020-01-01", "known=2020-01-01T00:00:00Z"])
def test_before_it_was_opened_or_known_no_name_of_it_is_told(said: Ask, query: str) -> None:
    shown = said(f"?{query}")[1]
    assert (shown["parcels"], shown["total"], shown["box"], shown["by_hazard"], shown["by_unit"]) == ([], 0, [], [], [])
    assert said(f"/map?{query}")[1]["features"] == []


def test_what_is_no_moment_is_refused(said: Ask) -> None:
    assert said("?known=2020-01-01T00:00:00")[0] == 422  # no zone
    assert said("/map?on=soon")[0] == 422


def test_the_forms_are_those_of_the_screens(said: Ask) -> None:
    known = {(form["folder"], form["deed"]): form for form in said("/forms")[1]["forms"]}
    assert {act["act"] for (folder, _), act in known.items() if folder == "act"} == {"land"}
    assert known["sign", "sign"]["act"] == "sign"
    assert [field["name"] for field in known["act", "split"]["fields"]] == ["parcel", "children", "reason", "on"]
    assert one(said)["deeds"] == ["reclassify", "split", "cancel", "reduce", "suspend"]


def test_a_double_sending_enters_once(said: Ask) -> None:
    status, told = said("/open", OPEN)
    assert (status, told["message"]) == (422, "land-act-twice")
    assert said("")[1]["total"] == 1


@pytest.mark.parametrize(
    ("role", "may"),
    [("head", 3), ("duty", 2), ("analyst", 2), ("observer", 0), ("liaison", 0), ("reader", 0)],
)
@pytest.mark.parametrize("side", ["a", "b"])
def test_a_role_may_what_it_may_on_screen(said: Ask, side: str, role: str, may: int) -> None:
    tried = [said(f"/{path}", {}, who=f"{side}/head", role=role)[0] for path in ("sign", "open", "act/lift")]
    assert tried == {3: [422, 422, 422], 2: [403, 422, 422], 0: [403, 403, 403]}[may]


def test_nobody_speaks_for_the_other_side_or_about_what_is_not_there(said: Ask) -> None:
    for path in ("/act/cancel", "/sign", "/open", "/unit"):
        given = {**CANCEL, "role": "operator:Operator 1", "release": "x", "unit": "U", "area_m2": "9", "verdict": ""}
        status, told = said(path, {**OPEN, **given, "unit": "Unit 1"}, who="a/nobody", role="head")
        assert (status, told["message"]) == (422, "officer-not-of-delegation"), path
    assert said("/parcel?name=none")[0] == 404
    assert said("/act/cancel", {**CANCEL, "parcel": "none"})[0] == 404
    assert said("/act/king", CANCEL)[0] == 404
    assert said("/sign", {"parcel": "none"})[0] == 404
    assert said("/act/cancel", {})[1]["message"] == "mine-missing"


@pytest.mark.parametrize("lang", ["en", "ru", "tr", "az", "hy"])
def test_a_refusal_is_told_with_its_rule(said: Ask, lang: str) -> None:
    shallow = {
        **CANCEL, "evidence": "", "work": "clearance", "method_1": "manual", "depth_cm": "5", "not_worked_m2": "0",
    }  # fmt: skip
    status, told = said("/act/clear", shallow, lang=lang)
    assert (status, told["message"]) == (422, "land-no-such-step")
    assert say("land-step", lang, step="clear") in told["told"]
    assert re.search(r"\([^()]*\d+[^()]*(: |՝)", told["told"]), told
    assert said("/open", {**OPEN, "parcel": "P", "outline": "nowhere"}, lang=lang)[0] == 422


def other_parcel(said: Ask, name: str, south: float) -> None:
    corners = [(south, 46.5), (south, 46.504), (south + 0.003, 46.504), (south + 0.003, 46.5)]
    outline = "\n".join(f"{lat:.4f}, {lon:.4f}" for lat, lon in corners)
    status, shown = said("/open", {**OPEN, "parcel": name, "outline": outline})
    assert (status, shown["entered"]["text"]) == (201, outline)


def test_a_release_waits_for_both_sides_and_then_holds(said: Ask) -> None:
    other_parcel(said, "P-2", 39.6)
    release = said("/act/cancel", {**CANCEL, "parcel": "P-2"})[1]["release"]
    assert release["waiting"] == ["operator:Operator 1", "authority:Authority"]
    given = {"parcel": "P-2", "release": release["release"], "on": YESTERDAY}
    first = said("/sign", {**given, "role": "operator:Operator 1", "verdict": "sign"})[1]["release"]
    assert [(by["officer"], by["consents"]) for by in first["signed"]] == [("a/head", True)]
    assert said("/sign", {**given, "role": "operator:Operator 1"})[0] == 422
    done = said("/sign", {**given, "role": "authority:Authority"}, who="b/head")[1]
    assert (done["state"], done["release"]["waiting"]) == ("cancelled", [])
    books = said("")[1]["books"]
    assert books["cancelled"] == done["area_mm2"]
    assert books["opened"] == books["cancelled"] + books["reduced"] + books["cleared"] + books["remaining"]
    assert [row["form"] for row in done["history"]] == ["open", "cancel", "sign", "sign"]


def test_a_dissent_needs_words_and_no_misspelt_one_counts_as_a_signature(said: Ask) -> None:
    other_parcel(said, "P-3", 39.7)
    release = said("/act/cancel", {**CANCEL, "parcel": "P-3"})[1]["release"]["release"]
    given = {"parcel": "P-3", "release": release, "role": "authority:Authority", "on": YESTERDAY}
    assert said("/sign", {**given, "verdict": "disent"}, who="b/head")[1]["message"] == "mine-unread"
    assert said("/sign", {**given, "verdict": "dissent"}, who="b/head")[1]["message"] == "mine-missing"
    assert said("/sign", {**given, "role": "king:Authority"}, who="b/head")[1]["message"] == "mine-missing"
    shown = said("/sign", {**given, "verdict": "dissent", "words": "A shell was seen."}, who="b/head")[1]
    assert shown["state"] == "sha"
    assert [(by["consents"], by["words"]) for by in shown["release"]["signed"]] == [(False, "A shell was seen.")]


def test_pages_lead_through_all_parcels_once(said: Ask) -> None:
    found: list[str] = []
    after: str | None = ""
    while after is not None:
        page = said(f"?limit=1{'&after=' + after if after else ''}")[1]
        found += [row["parcel"] for row in page["parcels"]]
        after = page["next"]
    assert found == sorted(set(found))
    assert len(found) == page["total"]


def test_the_interface_does_all_that_the_screen_does() -> None:
    from ceasefire.web.api.land import FOLDERS
    from ceasefire.web.mining import land_forms

    offered = {form.name for _, forms in FOLDERS.values() for form in forms}
    assert offered == {"open", "unit", "sign", *land_forms.ON_PARCEL}
