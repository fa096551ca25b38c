"""Land on the screen: the map of any day, a parcel with its history, acts entered once or refused in words."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ceasefire.languages import languages, say
from ceasefire.web.mining.fields import Form
from ceasefire.web.mining.land_forms import ON_PARCEL, OPEN, SIGN, UNIT

SHAPE = "39.5000, 46.5000\n39.5000, 46.5040\n39.5030, 46.5040\n39.5030, 46.5000"
YESTERDAY = (datetime.now(UTC).date() - timedelta(days=1)).isoformat()


def open_form(**more: str) -> dict[str, str]:
    return {
        "parcel": "P-1", "hazard": "H-1", "unit": "Unit 1", "opens_as": "sha", "way": "points", "outline": SHAPE,
        "source": "walked", "on": YESTERDAY, "evidence": "verbal", "evidence_source": "a farmer",
        "evidence_on": YESTERDAY, "work": "non_technical_survey", **more,
    }  # fmt: skip


def survey(**more: str) -> dict[str, str]:
    work = {"work": "non_technical_survey", "organisation": "Operator 1", "reference": "S-1", "ended": YESTERDAY}
    return {**work, "on": YESTERDAY, "operator": "Operator 1", "authority": "Authority", **more}


@pytest.fixture
def land(enter: Any) -> Any:
    """An officer at a desk that has one suspected parcel."""
    a = enter("a/head")
    assert a.post("/land/unit", {"unit": "Unit 1", "area_m2": "1000000", "on": YESTERDAY}).status_code == 302
    assert a.post("/land/open", open_form()).status_code == 302
    return a


def text(answer: Any) -> str:
    return str(answer.content.decode())


def test_land_is_opened_seen_by_both_and_conserved(land: Any, enter: Any) -> None:
    page = text(enter("b/second").get("/land"))
    assert "P-1" in page.split("<tbody>")[2]
    assert "the books balance" in page
    assert "/land/open" not in page  # a reader is offered no form
    features = json.loads(enter("b/second").get("/land/map").content)["features"]
    assert [one["properties"] for one in features] == [
        {"parcel": "P-1", "state": "sha", "fill": "sha", "outline": "open"}
    ]
    assert features[0]["geometry"]["coordinates"][0][0] == [46.5, 39.5]


def test_a_day_before_and_a_moment_before_show_nothing(land: Any) -> None:
    assert json.loads(land.get("/land/map?on=2020-01-01").content)["features"] == []
    assert json.loads(land.get("/land/map?known=2020-01-01T00:00").content)["features"] == []
    assert "No land is on the books" in text(land.get("/land?known=2020-01-01T00:00"))
    assert land.get("/land?on=never&known=%00&page=x").status_code == 200


def test_a_double_click_enters_once_and_what_was_typed_stays(land: Any) -> None:
    again = land.post("/land/open", open_form())
    assert again.status_code == 422
    assert "recorded already" in text(again)
    assert len(json.loads(land.get("/land/map").content)["features"]) == 1
    for wrong in (
        {"outline": "nowhere"}, {"on": "soon"}, {"evidence": "dream"}, {"unit": "Unit 9"}, {"opens_as": "king"},
        {"way": "geojson", "outline": "{"}, {"outline": "39.5, 46.5\n39.6, 46.6"}, {"hazard": ""}, {"parcel": "a\0b"},
    ):  # fmt: skip
        refused = land.post("/land/open", open_form(**{"parcel": "P-2", "source": "typed with care", **wrong}))
        assert refused.status_code == 422, wrong
        assert "typed with care" in text(refused)
        assert 'role="alert"' in text(refused)


def test_a_refusal_is_told_in_the_officers_language(land: Any, enter: Any) -> None:
    page = text(enter("a/duty", "hy").post("/land/open", open_form(parcel="P-2", on="soon")))
    assert say("mine-unread", "hy", field="on", text="soon") in page.replace("&#x27;", "'")
    assert "soon" in page


@pytest.mark.parametrize("way", ["geojson", "traverse"])
def test_an_outline_may_be_given_otherwise(land: Any, way: str) -> None:
    ring = [[46.6, 39.5], [46.604, 39.5], [46.604, 39.503], [46.6, 39.503], [46.6, 39.5]]
    given = {
        "geojson": json.dumps({"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]}}),
        "traverse": "39.6, 46.6\n0 200\n90 200\n180 200\n270 200",
    }
    answer = land.post("/land/open", open_form(parcel="P-2", way=way, outline=given[way]))
    assert answer.status_code == 302, text(answer)
    found = {one["properties"]["parcel"]: one for one in json.loads(land.get("/land/map").content)["features"]}
    assert len(found["P-2"]["geometry"]["coordinates"][0]) == 5


def proposed(land: Any, **more: str) -> str:
    """The name of a cancellation that waits for signatures."""
    given = survey(reason="in use for years", evidence="used_without_accident", evidence_source="x", **more)
    answer = land.post("/land/act/cancel/P-1", {**given, "evidence_on": YESTERDAY})
    assert answer.status_code == 302, text(answer)
    found = re.search(r'name="release" value="([^"]+)"', text(land.get("/land/parcel/P-1")))
    assert found
    return found[1]


def signed(release: str, role: str, **more: str) -> dict[str, str]:
    return {"release": release, "role": role, "on": YESTERDAY, "verdict": "sign", **more}


def test_a_release_waits_for_both_signatures_and_then_holds(land: Any, enter: Any) -> None:
    release = proposed(land)
    assert land.post("/land/sign/P-1", signed(release, "operator:Operator 1")).status_code == 302
    page = text(land.get("/land/parcel/P-1"))
    assert "a/head" in page
    assert say("web-unsigned", "en") in page
    assert land.post("/land/sign/P-1", signed(release, "operator:Operator 1")).status_code == 422
    other = enter("b/head")
    assert other.post("/land/sign/P-1", signed(release, "authority:Authority")).status_code == 302
    features = json.loads(other.get("/land/map").content)["features"]
    assert features[0]["properties"] == {"parcel": "P-1", "state": "cancelled", "fill": "none", "outline": "closed"}
    assert "Reopen" in text(land.get("/land/parcel/P-1"))


def test_a_dissent_needs_words_and_is_shown(land: Any, enter: Any) -> None:
    release, other = proposed(land), enter("b/head")
    assert other.post("/land/sign/P-1", signed(release, "authority:Authority", verdict="dissent")).status_code == 422
    given = signed(release, "authority:Authority", verdict="dissent", words="A shell was seen.")
    assert other.post("/land/sign/P-1", given).status_code == 302
    page = text(land.get("/land/parcel/P-1"))
    assert "A shell was seen." in page
    assert json.loads(land.get("/land/map").content)["features"][0]["properties"]["state"] == "sha"


def test_only_a_head_signs_and_only_those_who_may_enter(land: Any, enter: Any) -> None:
    release = proposed(land)
    for officer, status in (("a/second", 403), ("a/analyst", 403), ("b/duty", 403)):
        assert enter(officer).post("/land/sign/P-1", signed(release, "operator:Operator 1")).status_code == status
    assert enter("b/second").post("/land/open", open_form(parcel="P-3")).status_code == 403
    assert enter("b/analyst").post("/land/act/lift/P-1", {"report": "x", "on": YESTERDAY}).status_code == 422


def test_a_parcel_is_cleared_accepted_and_handed_over(land: Any, enter: Any) -> None:
    place = "39.5001, 46.5001"
    seen = {"evidence": "visual", "evidence_source": "team", "evidence_on": YESTERDAY, "evidence_at": place}
    work = survey(becomes="cha", **seen)
    assert land.post("/land/act/reclassify/P-1", work).status_code == 302
    cleared = survey(work="clearance", method_1="manual", depth_cm="13", not_worked_m2="0")
    shallow = land.post("/land/act/clear/P-1", {**cleared, "depth_cm": "5"})
    assert shallow.status_code == 422
    assert "13" in text(shallow)
    assert land.post("/land/act/clear/P-1", cleared).status_code == 302
    assert "worked" in text(land.get("/land/map"))
    name = re.search(r'id="accept-clearance" name="clearance" value="([^"]+)"', text(land.get("/land/parcel/P-1")))
    assert name  # the form knows which clearance is to be accepted
    check = survey(work="quality_control", organisation="Inspector", clearance=name[1])
    assert land.post("/land/act/accept/P-1", check).status_code == 302
    release = re.search(r'name="release" value="([^"]+)"', text(land.get("/land/parcel/P-1")))
    assert release
    land.post("/land/sign/P-1", signed(release[1], "operator:Operator 1"))
    enter("b/head").post("/land/sign/P-1", signed(release[1], "authority:Authority"))
    assert json.loads(land.get("/land/map").content)["features"][0]["properties"]["state"] == "cleared"
    assert "cleared" in text(land.get("/land/parcel/P-1"))


def test_a_parcel_is_split_and_its_parent_stays_to_be_read(land: Any) -> None:
    halves = ((46.5, 46.502), (46.502, 46.504))
    parts = [
        {
            "type": "Feature", "properties": {"parcel": f"P-1{'ab'[n]}"},
            "geometry": {
                "type": "Polygon", "coordinates": [[[w, 39.5], [e, 39.5], [e, 39.503], [w, 39.503], [w, 39.5]]]
            },
        }
        for n, (w, e) in enumerate(halves)
    ]  # fmt: skip
    given = {
        "children": json.dumps({"type": "FeatureCollection", "features": parts}),
        "reason": "road",
        "on": YESTERDAY,
    }
    one_part = {**given, "children": json.dumps({"type": "FeatureCollection", "features": parts[:1]})}
    assert land.post("/land/act/split/P-1", one_part).status_code == 422
    assert land.post("/land/act/split/P-1", given).status_code == 302
    names = {one["properties"]["parcel"] for one in json.loads(land.get("/land/map").content)["features"]}
    assert names == {"P-1a", "P-1b"}
    assert "it was split" in text(land.get("/land/parcel/P-1"))
    assert "/land/parcel/P-1" in text(land.get("/land/parcel/P-1a"))


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_screen_and_form_reads_in_every_language(land: Any, enter: Any, language: str) -> None:
    proposed(land)
    browser = enter("b/head", language)
    for path in ("/land", "/land/parcel/P-1"):
        plain = re.sub(r"<code>.*?</code>|<[^>]+>|land-[0-9a-f]{20}", " ", text(browser.get(path)))
        assert not re.search(r"\b(land|mine|web)-[a-z_]+", plain), path
        assert "style=" not in text(browser.get(path))
    for form in (OPEN, UNIT, SIGN, *(form for form, _ in ON_PARCEL.values())):
        in_words(form, language)


def in_words(form: Form, language: str) -> None:
    """Every deed, field and choice has words of its own."""
    assert form.name == "sign" or say("mine-deed", language, deed=form.name) != form.name
    for one in form.fields:
        assert say("mine-field", language, field=one.label) != one.label, one.name
        for each in filter(None, one.choices):
            assert language == "en" or each == "geojson" or say("mine-choice", language, choice=each) != each, each


def test_no_public_page_knows_a_perimeter(land: Any, desk: Path) -> None:
    from django.test import Client

    for path in ("/land", "/land/map", "/land/parcel/P-1", "/health"):
        answer = Client().get(path)
        assert "46.504" not in text(answer)
        assert path == "/health" or answer.status_code == 302


def test_an_outline_keeps_its_words_and_its_datum(land: Any, enter: Any) -> None:
    """Rule 25: a Soviet map's eastings and northings become degrees of WGS 84, and stand on the page as they were."""
    corners = "8500100 4430000\n8500500 4430000\n8500500.25 4430300\n8500100 4430300"
    answer = land.post("/land/open", open_form(parcel="P-2", outline=corners, datum="EPSG:28408"))
    assert answer.status_code == 302, text(answer)
    page = text(enter("b/second", "hy").get("/land/parcel/P-2"))
    assert "EPSG:28408" in page
    assert f"<pre>{corners}</pre>" in page
    features = {one["properties"]["parcel"]: one["geometry"]["coordinates"][0]
                for one in json.loads(land.get("/land/map").content)["features"]}  # fmt: skip
    assert features["P-2"][0] == pytest.approx([45.0, 40.0], abs=0.05)
    assert f"<pre>{SHAPE}</pre>" in text(land.get("/land/parcel/P-1"))


def test_what_is_kept_of_an_outline_is_no_free_text(land: Any) -> None:
    words = "Ivan 8500100 4430000\n8500500 4430000\n8500500 4430300"
    shape = '{"type": "Polygon", "coordinates": [[[46.6, 39.6], [46.61, 39.6], [46.61, 39.61]]]}'
    for wrong in ({"outline": words, "datum": "EPSG:28408"}, {"datum": "Mars"},
                  {"way": "geojson", "outline": shape, "datum": "EPSG:28408"}):  # fmt: skip
        assert land.post("/land/open", open_form(parcel="P-2", **wrong)).status_code == 422
    named = shape[:-1] + ', "name": "Ivan"}'
    assert land.post("/land/open", open_form(parcel="P-2", way="geojson", outline=named)).status_code == 302
    page = text(land.get("/land/parcel/P-2"))
    assert "<pre>[[46.6, 39.6], [46.61, 39.6], [46.61, 39.61]]</pre>" in page
    assert "Ivan" not in page
