"""Quality on the screen: a visit from its plan to its closing, a task that stops meanwhile, and how much to check."""

import re
from pathlib import Path
from typing import Any

import pytest
from mine_desk import exercise

from ceasefire.clearance.quality.checklist import shipped

PLAN = {"task": "T-7", "day": "2026-12-07", "inspected": "special-teams", "inspector": "authority"}


def answers(**more: str) -> dict[str, str]:
    return {f"item-{one.name}": "yes" for one in shipped()} | {f"item-{name}": said for name, said in more.items()}


def planned(browser: Any) -> str:
    assert browser.post("/quality/plan", PLAN | {"reasons": ["urban"]}).status_code == 302
    found = re.search(r'href="(/quality/vis-[\w-]+)"', browser.get("/quality").content.decode())
    assert found
    return found[1]


def test_a_visit_goes_its_whole_way_and_its_task_stops_meanwhile(desk: Path, enter: Any) -> None:
    exercise(desk)
    from ceasefire.web.book import today
    from ceasefire.web.mine_action import books

    a = enter("a/analyst")
    where = planned(a)
    assert "built up" in a.get(where).content.decode()
    assert a.post(f"{where}/done", answers(medic="no")).status_code == 302
    page = enter("b/second").get(where).content.decode()
    assert "The task stands still until this is mended." in page
    assert "critical" in enter("b/second").get("/quality").content.decode()
    with books() as known:
        assert [one.cause.value for one in known.tasks.running("T-7", today())] == ["critical_nonconformity"]
    fault = re.search(r'name="fault" value="(nc-[\w-]+)"', a.get(where).content.decode())
    assert fault
    mended = {
        "fault": fault[1],
        "operator": "special-teams",
        "cause": "ill",
        "action": "another",
        "day": today().isoformat(),
    }
    assert a.post(f"{where}/action", mended | {"cause": " "}).status_code == 422
    assert a.post(f"{where}/action", mended).status_code == 302
    action = re.search(r'name="action" value="(cor-[\w-]+)"', a.get(where).content.decode())
    assert action
    look = {"action": action[1], "verifier": "special-teams", "day": today().isoformat(), "helped": "1"}
    refused = a.post(f"{where}/look", look)
    assert refused.status_code == 422
    assert "cannot inspect or verify its own work" in refused.content.decode()
    assert a.post(f"{where}/look", look | {"verifier": "authority"}).status_code == 302
    assert a.post(f"{where}/close", {}).status_code == 302
    assert "<b>closed</b>" in a.get(where).content.decode()


def test_what_cannot_be_is_refused_and_what_was_typed_stays(desk: Path, enter: Any) -> None:
    a = enter("a/duty")
    own = a.post("/quality/plan", PLAN | {"inspector": "Special-Teams"})
    assert own.status_code == 422
    assert 'value="Special-Teams"' in own.content.decode()
    for wrong in ({"day": "soon"}, {"task": ""}):
        assert a.post("/quality/plan", PLAN | wrong).status_code == 422
    where = planned(a)
    half = a.post(f"{where}/done", {"item-medic": "no", "words": "Typed with care."})
    assert half.status_code == 422
    assert "Typed with care." in half.content.decode()
    assert a.post(f"{where}/close", {"cancel": "1", "words": ""}).status_code == 422
    assert a.post(f"{where}/close", {"cancel": "1", "words": "the road is closed"}).status_code == 302
    assert "<b>cancelled</b>" in a.get(where).content.decode()
    assert a.get("/quality/vis-0").status_code == 404


def test_how_much_to_check_and_what_it_does_not_tell(enter: Any) -> None:
    browser = enter("b/second")
    page = browser.get("/quality/sampling?lot=1200&level=II&aql=1.0").content.decode()
    assert "check 80 units (code letter J)" in page
    assert "how many items are left in the ground" in page
    assert "<polyline" in page
    for wrong in ("lot=1", "lot=x", "aql=2", "level=IX", "severity=mild", "detection=0", "detection=nan", "items=0"):
        assert browser.get(f"/quality/sampling?{wrong}").status_code == 422, wrong


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_quality_reads_in_every_language(enter: Any, language: str) -> None:
    browser = enter("b/head", language)
    where = planned(browser)
    assert browser.post(f"{where}/done", answers(medic="no", stored="no")).status_code == 302
    for path in ("/quality", where, "/quality/sampling"):
        page = browser.get(path).content.decode()
        assert not re.search(r"\b(web|quality|clearance)-[a-z_]+", re.sub(r"<[^>]+>", " ", page)), path
        assert not re.search(r"style=|\son[a-z]+=", page), path
