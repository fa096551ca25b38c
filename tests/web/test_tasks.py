"""Tasks and devices on the screen: the board, readiness with every reason, days, sheets and devices entered once."""

import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ceasefire.clearance.tasks.lanes import Lane
from ceasefire.clearance.tasks.lives.device import DeviceState
from ceasefire.clearance.tasks.lives.task import LaneState, TaskState
from ceasefire.clearance.tasks.order import Method, OrderSigned, Role, TaskOrder
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.desk.keep_mine_action import keep_all
from ceasefire.languages import languages, say
from ceasefire.web.mining.task_forms import DAY, REPORTED, SHEET, STEPPED

TODAY = datetime.now(ZoneInfo("Asia/Baku")).date()
DEVICE = {"device": "D-1", "task": "T-1", "day": TODAY.isoformat(), "by": "DEM-01", "lane": "L-1"}


@pytest.fixture
def task(enter: Any) -> Any:
    """An officer at a desk with one signed task that has one lane."""
    from ceasefire.web.door import door

    order = TaskOrder(
        task="T-1", version=1, parcel="P-1", organisation="Operator 1", team="1", methods=(Method.MANUAL,),
        area_m2=1000, starts=TODAY - timedelta(days=3), due=TODAY + timedelta(days=9), depth_cm=13,
    )  # fmt: skip
    facts = [
        order,
        *(OrderSigned(order=order.id, role=role, post=role.value, day=order.starts) for role in Role),
        Lane(lane="L-1", task="T-1", corners=((0, 0), (50, 0), (50, 2), (0, 2))),
    ]
    a = enter("a/duty")
    door.do(
        lambda centre, now: keep_all(
            centre, [TaskEntered(fact=one, officer="a/duty", made_at=now) for one in facts], at=now
        )
    )
    return a


def text(answer: Any) -> str:
    return str(answer.content.decode())


def test_the_board_and_the_task_are_seen_by_both(task: Any, enter: Any) -> None:
    reader = enter("b/second")
    assert "/tasks/one/T-1" in text(reader.get("/tasks"))
    page = text(reader.get("/tasks/one/T-1"))
    assert "L-1" in page
    assert "there is no morning sheet of this day" in page
    assert "/tasks/day/" not in page
    assert reader.get("/tasks/one/T-9").status_code == 404
    assert reader.get("/tasks?on=never").status_code == 200


def test_a_day_without_readiness_is_refused_and_stays_typed(task: Any, enter: Any) -> None:
    given = {"lane": "L-1", "day": TODAY.isoformat(), "team": "1", "method_1": "manual", "m2_1": "40"}
    for language in ("en", "hy"):
        refused = enter("a/head", language).post("/tasks/day/T-1", {**given, "signals": "7", "depth_cm_1": "13"})
        assert refused.status_code == 422
        assert say("ctask-day-red", language, rule="7") in text(refused)
        assert re.search(r'name="signals" value="7"', text(refused))
    assert task.post("/tasks/day/T-1", {**given, "m2_1": "many"}).status_code == 422
    assert task.post("/tasks/day/T-1", {**given, "wind_ms": "3"}).status_code == 422


def test_a_sheet_is_entered_once_and_every_reason_is_told(task: Any) -> None:
    given = {
        "day": TODAY.isoformat(), "organisation": "Operator 1", "team": "1", "leader": "LED-01", "medic": "MED-01",
        "demining": "DEM-01\nDEM-02", "first_aid_min": "5", "assets_passed": "MD-1", "assets_failed": "MD-2",
    }  # fmt: skip
    assert [task.post("/tasks/sheet/T-1", given).status_code for _ in range(2)] == [302, 422]
    page = text(task.get("/tasks/one/T-1"))
    assert "MD-2 failed its test today" in page
    assert "Operator 1 has no accreditation" in page
    assert "MD-1 failed" not in page


def test_devices_are_counted_and_a_lost_one_is_an_alarm(task: Any, enter: Any) -> None:
    assert [task.post("/devices/reported", DEVICE).status_code for _ in range(2)] == [302, 422]
    assert task.post("/devices/stepped", {**DEVICE, "step": "locate"}).status_code == 302
    assert task.post("/devices/stepped", {**DEVICE, "step": "destroy"}).status_code == 422
    assert "ALARM" not in text(task.get("/devices"))
    assert task.post("/devices/stepped", {**DEVICE, "step": "lose_track"}).status_code == 302
    page = text(enter("b/second").get("/devices"))
    assert "ALARM" in page
    assert "found 1" in page
    assert "Track of a device is lost: D-1" in text(enter("b/second").get("/tasks"))


def test_only_those_who_clear_enter(task: Any, enter: Any) -> None:
    for officer in ("a/analyst", "b/second"):
        browser = enter(officer)
        for path in ("/tasks/day/T-1", "/tasks/sheet/T-1", "/devices/reported", "/devices/stepped"):
            assert browser.post(path, DEVICE).status_code == 403, path


@pytest.mark.parametrize("language", sorted(languages()))
def test_screens_and_forms_read_in_every_language(task: Any, enter: Any, language: str) -> None:
    task.post("/devices/reported", DEVICE)
    browser = enter("b/head", language)
    for path in ("/tasks", "/tasks/one/T-1", "/devices"):
        page = text(browser.get(path))
        assert not re.search(r"\b(land|mine|task|ctask|web)-[a-z_]+", re.sub(r"<[^>]+>", " ", page)), path
        assert "style=" not in page
    for form in (DAY, SHEET, REPORTED, STEPPED):
        assert say("mine-deed", language, deed=form.name) != form.name
        for one in form.fields:
            assert say("mine-field", language, field=one.label) != one.label, one.name
            for each in filter(None, one.choices):
                assert language == "en" or each[0] == "L" or say("mine-choice", language, choice=each) != each, each
    for state in (*TaskState, *LaneState, *DeviceState):
        assert language == "en" or say("mine-state", language, state=state.value) != state.value
