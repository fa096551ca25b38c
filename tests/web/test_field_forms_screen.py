"""Forms from the field on the screen: seen by the side that received them, approved by two, entered once, or not."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "sensors" / "field_forms"))
from filled import GOOD, fill

from ceasefire.languages import languages, say

FORMS = {
    "eore": fill("eore", instance="uuid:eeeeeeee"),
    "device": fill("device", instance="uuid:dddddddd"),
    "wrong": fill("eore", {**GOOD["eore"], "day": "yesterday"}, instance="uuid:cccccccc"),
    "accident": fill("accident", {**GOOD["accident"], "kind": "mine"}, instance="uuid:aaaaaaaa"),
}


@pytest.fixture
def forms(desk: Path, tmp_path: Path) -> dict[str, str]:
    """A desk with four forms received by one side; their names → SHA-256."""
    from ceasefire.desk.reading import InProcess
    from ceasefire.desk.take_in import take_in
    from ceasefire.sensors.field_forms.senders import number_file, number_text
    from ceasefire.web.door import door
    from ceasefire.wiring import clock

    for name, data in FORMS.items():
        (tmp_path / f"{name}.xml").write_bytes(data)
    files = sorted(tmp_path.glob("*.xml"))
    taken = door.do(lambda centre, now: take_in(centre, files, side="a", clock=clock, readers=InProcess()))
    sealed = {one.name.removesuffix(".xml"): one.sha256 for one in taken.files}
    noted = number_file(desk, "uuid:eeeeeeee")
    noted.parent.mkdir(parents=True)
    noted.write_text(number_text(sealed["eore"], "tablet 7"), encoding="utf-8")
    return sealed


def text(answer: Any) -> str:
    return str(answer.content.decode())


def sessions() -> list[str]:
    from ceasefire.web.mine_action import books

    with books() as known:
        return list(known.tasks.sessions)


def test_what_waits_is_told_in_words_to_its_own_side_alone(forms: dict[str, str], enter: Any) -> None:
    page = text(enter("a/analyst").get("/received"))
    assert "Enters session E-1 in settlement S-01 on 29 January 2021: 13 people there" in page
    assert "sent by: tablet 7" in page
    assert re.search(r"39\.90000.{0,12}N.{0,12}46\.70000", page)
    assert "yesterday" in page
    other = text(enter("b/head").get("/received"))
    for word in ("E-1", "tablet 7", "S-01", "yesterday", *(one[:12] for one in forms.values())):
        assert word not in other, word


def test_two_officers_enter_it_and_everyone_sees_what_was_entered(forms: dict[str, str], enter: Any) -> None:
    given = {"sealed": forms["eore"]}
    analyst, head = enter("a/analyst"), enter("a/head")
    assert analyst.post("/received/enter", given).status_code == 403
    assert head.post("/received/enter", given).status_code == 422
    assert analyst.post("/received/approve", given).status_code == 302
    assert sessions() == []
    assert head.post("/received/enter", given).status_code == 302
    assert sessions() == ["E-1"]
    again = head.post("/received/enter", given)
    assert again.status_code == 422
    assert "Nothing was entered again." in text(again)
    assert "What it entered" in text(head.get("/received"))


def test_at_once_from_many_sides_it_is_entered_once(forms: dict[str, str], enter: Any) -> None:
    given = {"sealed": forms["eore"]}
    browsers = [enter("a/duty"), enter("a/head")]
    with ThreadPoolExecutor(2) as pool:
        first = [one.status_code for one in pool.map(lambda one: one.post("/received/approve", given), browsers)]
        assert sorted(first) == [302, 422]
        second = browsers[first.index(422)]
        told = [one.status_code for one in pool.map(lambda _: second.post("/received/enter", given), range(4))]
    assert sorted(told) == [302, 422, 422, 422]
    assert sessions() == ["E-1"]


def test_the_other_side_can_do_nothing_and_learns_nothing(forms: dict[str, str], enter: Any) -> None:
    head = enter("b/head")
    known, unknown = ({"sealed": one, "words": "x"} for one in (forms["eore"], "0" * 64))
    for path in ("approve", "enter", "back"):
        told = [head.post(f"/received/{path}", given) for given in (known, unknown)]
        assert [one.status_code for one in told] == [422, 422]
        found = [re.search(r'role="alert">([^<]*)', text(one)) for one in told]
        assert len({one[1].partition(": ")[2] for one in found if one}) == 1
    assert sessions() == []


def test_asked_back_stays_with_its_reason_and_what_was_typed_stays_too(forms: dict[str, str], enter: Any) -> None:
    duty = enter("a/duty")
    given = {"sealed": forms["wrong"], "words": "Which day?"}
    refused = duty.post("/received/approve", given)
    assert refused.status_code == 422
    assert 'value="Which day?"' in text(refused)
    assert duty.post("/received/back", {**given, "words": " "}).status_code == 422
    assert duty.post("/received/back", given).status_code == 302
    page = text(enter("a/analyst").get("/received"))
    assert "a/duty: Which day?" in page
    assert page.index("Asked back</h2>") < page.index("Which day?")


def test_a_rule_that_forbids_is_named_and_the_form_waits_on(forms: dict[str, str], enter: Any) -> None:
    enter("a/analyst").post("/received/approve", {"sealed": forms["device"]})
    head = enter("a/head")
    head.post("/devices/reported", {"device": "D-7", "task": "T-1", "day": "2021-01-29", "by": "x", "lane": "L"})
    refused = head.post("/received/enter", {"sealed": forms["device"]})
    assert refused.status_code == 422
    alert = re.search(r'role="alert">([^<]*)', text(refused))
    assert alert
    assert "D-7" in alert[1]
    assert "/received/enter" in text(refused)


@pytest.mark.parametrize("language", sorted(languages()))
def test_the_screen_reads_in_every_language(forms: dict[str, str], enter: Any, language: str) -> None:
    page = text(enter("a/head", language).get("/received"))
    assert say("web-forms-about", language) in page
    assert not re.search(r"\b(form|field|web|standard|received)-[a-z_]+", re.sub(r"<[^>]+>", " ", page))
    assert "style=" not in page
