"""A task by the interface: the same deeds and rules as on screen, in the name of a post of the token's side."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

TODAY = datetime.now(ZoneInfo("Asia/Baku")).date()
ORDER = {
    "task": "T-1", "version": "1", "parcel": "P-1", "organisation": "Operator 1", "team": "1", "method_1": "manual",
    "area_m2": "1000", "starts": TODAY.isoformat(), "due": (TODAY + timedelta(days=9)).isoformat(), "depth_cm": "13",
}  # fmt: skip


@pytest.fixture
def said(desk: Any) -> Any:
    """Post a deed with a token of a side: (address, form) → (status, answer)."""
    from ceasefire.web import tokens

    made = {side: tokens.make(side, "tasks", ["head"], f"{side}/head")[1] for side in "ab"}

    def post(path: str, given: dict[str, str], officer: str = "a/head", language: str = "en") -> tuple[int, Any]:
        asks = Client(headers={"authorization": f"Bearer {made[officer[0]]}", "accept-language": language})
        body = {"officer": officer, "given": given}
        answer = asks.post(path, body, content_type="application/json") if given else asks.get(path)
        return answer.status_code, answer.json()

    return post


def test_a_task_is_drawn_up_signed_stopped_and_lifted(said: Any) -> None:
    assert [said("/api/tasks", ORDER)[0] for _ in range(2)] == [201, 422]
    sign = {"version": "1", "day": TODAY.isoformat()}
    assert said("/api/tasks/T-1/sign/order_sign", {**sign, "role": "operator"})[1]["unsigned"] == ["authority"]
    done = said("/api/tasks/T-1/sign/order_sign", {**sign, "role": "authority"}, "b/head")
    assert done[1]["unsigned"] == []
    assert said("/api/tasks/T-1/order/lane", {"lane": "L-1", "corners": "0 0\n9 0\n9 2"})[1]["lanes"] == [
        {"lane": "L-1", "state": "planned", "m2": 0}
    ]
    when = datetime.now(ZoneInfo("UTC")).isoformat()
    accident = {"accident": "A-1", "happened": when, "reported": when, "by": "LED"}
    stop = said("/api/tasks/T-1/work/accident", accident, language="ru")[1]["stops"][0]
    assert "комиссии" in stop["lacking"]
    status, told = said("/api/tasks/T-1/sign/lift_stop", {"stop": stop["stop"], "at": when, "words": "over"})
    assert (status, told["message"]) == (422, "ctask-lift-accident")
    rows = said("/api/tasks", {})[1]["tasks"]
    assert [(one["task"], one["state"], one["light"], one["held"]) for one in rows] == [("T-1", "draft", "red", True)]
    assert said("/api/tasks?on=2020-01-01", {})[1]["tasks"] == []


def test_what_is_no_deed_no_task_or_another_s_post_is_refused(said: Any) -> None:
    assert said("/api/tasks/T-9", {})[0] == 404
    assert said("/api/tasks/T-9/work/stop", {"cause": "weather"})[0] == 404
    assert said("/api/devices/none", {"device": "D"})[0] == 404
    assert said("/api/tasks", {"task": "T-1"}, "a/nobody")[1]["message"] == "officer-not-of-delegation"
    assert said("/api/tasks", {"task": "T-1"})[1]["message"] == "mine-missing"


def test_devices_are_counted(said: Any) -> None:
    said("/api/tasks", ORDER)
    given = {"device": "D-1", "day": TODAY.isoformat(), "by": "E"}
    assert said("/api/devices/reported", {**given, "task": "T-1"})[1]["counts"][0]["found"] == 0
    found = said("/api/devices/stepped", {**given, "step": "locate"})[1]
    assert (found["counts"][0]["found"], found["counts"][0]["holds"]) == (1, True)
    assert [one["state"] for one in said("/api/devices", {})[1]["devices"]] == ["located"]


def test_the_forms_are_told_with_their_acts(said: Any) -> None:
    known = {(one["folder"], one["deed"]): one for one in said("/api/tasks/forms", {})[1]["forms"]}
    assert known["sign", "lift_stop"]["act"] == "sign"
    assert [one["name"] for one in known["work", "stop"]["fields"]] == ["cause", "about", "at"]
    assert "weather" in known["work", "stop"]["fields"][0]["choices"]
    assert said("/api/tasks/accredit/accreditation", {"organisation": ""})[1]["message"] == "mine-missing"
