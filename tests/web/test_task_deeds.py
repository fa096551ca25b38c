"""All about a task is entered on screen: order, signatures, lanes, steps, stops, what lifts them, demolitions."""

import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ceasefire.languages import languages, say
from ceasefire.web.mining import order_forms, stop_forms
from ceasefire.web.mining.fields import Form

ZONE = ZoneInfo("Asia/Baku")
NOW = datetime.now(ZONE)
TODAY = NOW.date()
FIRST = TODAY - timedelta(days=6)
AT = (NOW - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")
ORDER = {
    "task": "T-1", "version": "1", "parcel": "P-1", "organisation": "Operator 1", "team": "1", "method_1": "manual",
    "area_m2": "1000", "starts": FIRST.isoformat(), "due": (TODAY + timedelta(days=9)).isoformat(), "depth_cm": "13",
}  # fmt: skip
ACCREDITED = {
    "organisation": "Operator 1", "state": "granted", "method_1": "manual", "from_day": FIRST.isoformat(),
    "to_day": (TODAY + timedelta(days=99)).isoformat(),
}  # fmt: skip
SQUARE = "0 0\n50 0\n50 2\n0 2"
SIGNED_ON = {"version": "1", "day": FIRST.isoformat()}


def text(answer: Any) -> str:
    return str(answer.content.decode())


def twice(browser: Any, path: str, given: dict[str, str]) -> list[int]:
    return [browser.post(path, given).status_code for _ in range(2)]


def on(ago: int, **more: str) -> dict[str, str]:
    return {"day": (TODAY - timedelta(days=ago)).isoformat(), **more}


@pytest.fixture
def ordered(enter: Any) -> Any:
    """A duty officer at a desk with one order that both have signed, all of it entered on screen."""
    a, b = enter("a/head"), enter("b/head")
    assert twice(a, "/tasks/draw-up", ORDER) == [302, 422]
    assert twice(a, "/tasks/sign/order_sign/T-1", {**SIGNED_ON, "role": "operator"}) == [302, 422]
    both = a.post("/tasks/sign/order_sign/T-1", {**SIGNED_ON, "role": "authority"})
    assert say("ctask-order-two-roles", "en", post="a/head") in text(both)
    assert b.post("/tasks/sign/order_sign/T-1", {**SIGNED_ON, "role": "authority"}).status_code == 302
    return enter("a/duty")


def test_an_order_a_lane_and_their_steps_by_the_tables(ordered: Any, enter: Any) -> None:
    a = ordered
    assert twice(a, "/tasks/order/lane/T-1", {"lane": "L-1", "corners": SQUARE}) == [302, 422]
    crossed = a.post("/tasks/order/lane/T-1", {"lane": "L-2", "corners": "0 9\n5 9\n5 x"})
    assert crossed.status_code == 422
    assert "5 x</textarea>" in text(crossed)
    again = enter("a/head", "hy").post("/tasks/order/lane/T-1", {"lane": "L-2", "corners": SQUARE})
    assert "24" in re.findall(r'role="alert">([^<]*)', text(again))[0], "the rule is named"
    steps = ("issue", "accept", "mobilise", "begin")
    for ago, step in zip((5, 4, 3, 1), steps, strict=True):
        assert twice(a, "/tasks/order/task_step/T-1", on(ago, step=step)) == [302, 422]
    assert a.post("/tasks/order/task_step/T-1", on(0, step="stop")).status_code == 422
    assert twice(a, "/tasks/work/lane_step/T-1", on(2, lane="L-1", step="open")) == [302, 422]
    assert a.post("/tasks/work/lane_step/T-1", on(0, lane="L-1", step="work")).status_code == 302
    newer = {**ORDER, "version": "2", "team": "2"}
    assert twice(a, "/tasks/order/order/T-1", newer) == [302, 422]
    page = text(enter("b/second").get("/tasks/one/T-1"))
    assert say("task-version", "en", version=2) in page
    assert "in work" in page
    assert "/tasks/order/" not in page


def test_the_board_of_any_day(ordered: Any) -> None:
    for ago, step in ((4, "issue"), (2, "accept")):
        ordered.post("/tasks/order/task_step/T-1", on(ago, step=step))

    def states(ago: int) -> list[str]:
        return re.findall(r"<h2>([^<]*)</h2>", text(ordered.get(f"/tasks?on={on(ago)['day']}")))

    assert [states(ago) for ago in (7, 5, 4, 3, 2, 0)] == [
        [], ["draft"], ["issued"], ["issued"], ["accepted"], ["accepted"],
    ]  # fmt: skip
    assert "<b>issued</b>" in text(ordered.get(f"/tasks/one/T-1?on={on(3)['day']}"))


def test_readiness_is_green_by_what_was_entered_on_screen_alone(ordered: Any, enter: Any) -> None:
    head = enter("a/head")
    assert twice(head, "/tasks/accredit", ACCREDITED) == [302, 422]
    backwards = head.post("/tasks/accredit", {**ACCREDITED, "to_day": "2020-01-01"})
    assert say("task-days-backwards", "en") in text(backwards)
    assert 'value="2020-01-01"' in text(backwards)
    sheet = on(0, organisation="Operator 1", team="1", leader="LED", medic="MED", demining="DEM")
    assert ordered.post("/tasks/sheet/T-1", sheet).status_code == 302

    def light(item: str) -> str:
        page = text(ordered.get(f"/tasks/one/T-1?on={TODAY.isoformat()}"))
        found = re.search(rf'class="light (\w+)"><b>{say(f"ctask-item-{item}", "en")}</b>', page)
        assert found
        return found[1]

    assert (light("order"), light("accreditation")) == ("green", "green")
    gone = on(0, organisation="Operator 1", step="suspend", words="review")
    assert twice(head, "/tasks/accredit/step", gone) == [302, 422]
    assert light("accreditation") == "red"


def running(browser: Any) -> str:
    """The name of the stop that a head may lift."""
    found = re.search(r'name="stop" value="(stp-[^"]+)"', text(browser.get("/tasks/one/T-1")))
    return found[1] if found else ""


def test_weather_stops_a_task_and_a_head_lifts_it(ordered: Any, enter: Any) -> None:
    head = enter("b/head")
    given = {"cause": "weather", "about": "storm", "at": AT}
    ahead = ordered.post("/tasks/work/stop/T-1", {**given, "at": (NOW + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")})
    assert say("mine-ahead", "en", field="at") in text(ahead)
    assert twice(ordered, "/tasks/work/stop/T-1", given) == [302, 422]
    assert f"{say('task-stopped', 'en')}: bad weather (storm)" in text(ordered.get("/tasks/one/T-1"))
    assert say("task-lift-who", "en") in text(ordered.get("/tasks/one/T-1"))
    stop, at = running(head), NOW.strftime("%Y-%m-%dT%H:%M")
    assert ordered.post("/tasks/sign/lift_stop/T-1", {"stop": stop, "words": "over", "at": at}).status_code == 403
    early = head.post("/tasks/sign/lift_stop/T-1", {"stop": stop, "words": "said with care", "at": "2020-01-01T10:00"})
    assert early.status_code == 422
    assert "said with care</textarea>" in text(early)
    assert twice(head, "/tasks/sign/lift_stop/T-1", {"stop": stop, "words": "over", "at": at}) == [302, 422]
    assert running(head) == ""


def test_an_accident_stops_until_the_board_has_recommended(ordered: Any, enter: Any) -> None:
    head = enter("a/head")
    told = {"accident": "A-1", "happened": AT, "reported": AT, "by": "LED"}
    assert twice(ordered, "/tasks/work/accident/T-1", told) == [302, 422]
    page = text(head.get("/tasks/one/T-1"))
    assert "after the board" in page
    assert 'name="stop"' not in page, "nothing to lift before the review"
    stop = stop_of(enter)
    lift = {"stop": stop, "words": "done", "at": NOW.strftime("%Y-%m-%dT%H:%M")}
    refused = head.post("/tasks/sign/lift_stop/T-1", lift)
    assert refused.status_code == 422
    assert "rule 13" in text(refused)
    for step in ("secure", "appoint_board", "investigate", "recommend"):
        given = on(0, accident="A-1", step=step, words="")
        assert ordered.post("/tasks/order/accident_step/T-1", given).status_code == 302, step
    assert head.post("/tasks/sign/lift_stop/T-1", lift).status_code == 302


def stop_of(enter: Any) -> str:
    """The first stop there is, by its content name."""
    from ceasefire.desk.mine_action import mine_action
    from ceasefire.web.door import door

    with door.centre() as centre:
        return mine_action(centre.tables).tasks.stops[0].id


def test_a_fault_that_no_visit_found_stops_nothing_and_one_that_was_stops_by_itself(ordered: Any, enter: Any) -> None:
    given = {"cause": "critical_nonconformity", "about": "nc-0", "at": AT}
    refused = ordered.post("/tasks/work/stop/T-1", given)
    assert refused.status_code == 422
    assert "nc-0" in text(refused)
    assert ordered.post("/tasks/work/stop/T-1", {**given, "cause": "accident"}).status_code == 422


def test_devices_are_destroyed_by_a_report_that_counts_them(ordered: Any) -> None:
    for device in ("D-1", "D-2"):
        base = on(1, device=device, by="E")
        assert ordered.post("/devices/reported", {**base, "task": "T-1"}).status_code == 302
        assert ordered.post("/devices/stepped", {**base, "step": "locate"}).status_code == 302
    report = {
        "demolition": "B-1",
        "task": "T-1",
        "at": AT,
        "by": "E",
        "destroyed_devices": "D-1\nD-9",
        "charges": "charge = 2",
    }
    unknown = ordered.post("/devices/demolition", report)
    assert unknown.status_code == 422
    assert "D-9" in text(unknown)
    report["destroyed_devices"] = "D-1"
    assert ordered.post("/devices/demolition", {**report, "charges": "two"}).status_code == 422
    assert twice(ordered, "/devices/demolition", report) == [302, 422]
    page = text(ordered.get("/devices"))
    assert say("task-demolition", "en", demolition="B-1", told=1, destroyed=0) in page
    assert say("task-count-differs", "en") in page
    assert say("task-charges-differ", "en") in page, "no voucher was entered for the charges"
    other = on(0, device="D-2", by="E", step="destroy", destroyed_how="charge", demolition="B-1")
    assert "rule 23" in text(ordered.post("/devices/stepped", other))


def test_each_deed_leaves_a_line_in_the_audit_log(ordered: Any, enter: Any) -> None:
    from ceasefire.web.accounts.models import Line

    ordered.post("/tasks/work/stop/T-1", {"cause": "ordered", "about": "x", "at": AT})
    enter("a/analyst").post("/tasks/work/stop/T-1", {"cause": "ordered", "about": "y", "at": AT})
    found = list(Line.objects.filter(path="/tasks/work/stop/T-1").order_by("pk").values_list("who", "status"))
    assert found == [("a/duty", 302), ("a/analyst", 403)]


@pytest.mark.parametrize(
    ("officer", "may"),
    [
        ("a/head", {"clear", "order", "sign"}),
        ("b/duty", {"clear", "order"}),
        ("a/analyst", set()),
        ("b/second", set()),
    ],
)
def test_forms_are_offered_to_those_who_may(ordered: Any, enter: Any, officer: str, may: set[str]) -> None:
    browser = enter(officer)
    page = text(browser.get("/tasks/one/T-1")) + text(browser.get("/tasks"))
    offered = {
        "clear": "/tasks/work/stop/" in page, "order": "/tasks/draw-up" in page and "/tasks/order/lane/" in page,
        "sign": "/tasks/sign/order_sign/" in page and "/tasks/accredit" in page,
    }  # fmt: skip
    assert {act for act, shown in offered.items() if shown} == may
    paths = {
        "/tasks/work/stop/T-1": "clear", "/tasks/order/lane/T-1": "order", "/tasks/draw-up": "order",
        "/tasks/sign/order_sign/T-1": "sign", "/tasks/accredit": "sign",
    }  # fmt: skip
    for path, act in paths.items():
        assert browser.post(path, {}).status_code == (422 if act in may else 403), path
    assert browser.post("/tasks/order/none/T-1", {}).status_code == (404 if "order" in may else 403)


FORMS = [one for module in (order_forms, stop_forms) for one in vars(module).values() if isinstance(one, Form)]


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_form_has_words_in_every_language(language: str) -> None:
    assert len(FORMS) == 12
    for form in FORMS:
        assert say("mine-deed", language, deed=form.name) != form.name
        for one in form.fields:
            assert say("mine-field", language, field=one.label) != one.label, one.name
            for each in filter(None, one.choices):
                told = say("mine-choice", language, choice=each)
                assert told != each or language == "en" or each in ("L1", "L2", "L3", "L3+"), each
                assert "_" not in told, each
