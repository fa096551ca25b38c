"""Which deeds there are about tasks and devices, who may do each, and their forms as they stand on a page."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from ceasefire.assessment.records import Reason
from ceasefire.clearance.tasks.lives.harm import ACCIDENT as LIFE
from ceasefire.clearance.tasks.lives.task import TASK
from ceasefire.clearance.tasks.one_task import OneTask
from ceasefire.clearance.tasks.stops import Stop
from ceasefire.desk.mine_action import MineAction
from ceasefire.web.book import today
from ceasefire.web.door import door
from ceasefire.web.mining.fields import Form, narrowed, shown
from ceasefire.web.mining.order_forms import (
    ACCREDITATION,
    ACCREDITATION_STEP,
    BY_STOPS,
    LANE,
    LANE_STEP,
    ORDER,
    ORDER_SIGN,
    TASK_STEP,
)
from ceasefire.web.mining.stop_forms import ACCIDENT, ACCIDENT_STEP, DEMOLITION, LIFT, STOP, faults
from ceasefire.web.mining.task_forms import DAY, REPORTED, SHEET, STEPPED
from ceasefire.wiring import clock

Forms = Mapping[str, Form]
Typed = Mapping[str, Mapping[str, str]]
May = Callable[[str], bool]


def _named(*forms: Form) -> Forms:
    return {one.name: one for one in forms}


BOARD = _named(ORDER, ACCREDITATION, ACCREDITATION_STEP)
WORKED = _named(LANE_STEP, ACCIDENT, STOP)
ORDERED = _named(ORDER, LANE, TASK_STEP, ACCIDENT_STEP)
SIGNED = _named(ORDER_SIGN, LIFT)
DEVICES = _named(REPORTED, STEPPED, DEMOLITION)


def board_forms(accredited: Iterable[str], typed: Typed, may: May) -> list[dict[str, Any]]:
    """The forms beside the board: a first order, and accreditations."""
    step = narrowed(ACCREDITATION_STEP, organisation=accredited)
    offered = (
        (ORDER, "order", "/tasks/draw-up"),
        (ACCREDITATION, "sign", "/tasks/accredit"),
        (step, "sign", "/tasks/accredit/step"),
    )
    usual = {"day": today().isoformat()}
    return [
        {**shown(form, form.name, typed.get(form.name), **usual), "action": action}
        for form, act, action in offered
        if may(act)
    ]


def task_forms(books: MineAction, name: str, typed: Typed, may: May) -> list[dict[str, Any]]:
    """The forms of a task's page: what those who may can do at the task as it stands."""
    one = books.tasks.task(name)
    usual = {"day": today().isoformat(), **_now(), **_latest(one)}
    return [
        {**shown(form, form.name, typed.get(form.name), **usual | more), "action": f"/tasks/{where}/{quote(name)}"}
        for form, act, where, more in _offered(books, one)
        if may(act)
    ]


Stops = Iterable[tuple[Stop, Reason | None]]


def lift_forms(stops: Stops, name: str, typed: Typed, may: May) -> list[tuple[Stop, Reason | None, Any]]:
    """Each stop that runs, what has to be reviewed first, and the form that lifts it once nothing is left."""
    found: list[tuple[Stop, Reason | None, Any]] = []
    for number, (stop, missing) in enumerate(stops):
        own = typed.get(LIFT.name)
        given = own if own is not None and own.get("stop") == stop.id else None
        form = None
        if may("sign") and (missing is None or given is not None):
            form = shown(LIFT, f"lift-{number}", given, stop=stop.id, **_now())
            form["action"] = f"/tasks/sign/{LIFT.name}/{quote(name)}"
        found.append((stop, missing, form))
    return found


def device_forms(device: str, typed: Typed) -> list[dict[str, Any]]:
    """The forms of the register."""
    usual = {"day": today().isoformat(), "device": device, **_now()}
    return [
        {**shown(form, name, typed.get(name), **usual), "action": f"/devices/{name}"} for name, form in DEVICES.items()
    ]


def _now() -> dict[str, str]:
    """The minute, in the zone of record, for every field that asks for a moment."""
    minute = clock().astimezone(ZoneInfo(door.rules().zone)).strftime("%Y-%m-%dT%H:%M")
    return dict.fromkeys(("at", "happened", "reported"), minute)


def _latest(one: OneTask) -> dict[str, str]:
    """What stands in the forms already: the latest order."""
    order = one.orders[-1]
    found = {name: getattr(order, name) for name in ("task", "parcel", "organisation", "team", "depth_reason")}
    found |= {f"method_{n}": method.value for n, method in enumerate(order.methods[:3], 1)}
    found |= {"area_m2": f"{order.area_m2:.12g}", "starts": order.starts.isoformat(), "due": order.due.isoformat()}
    depth = "" if order.depth_cm is None else f"{order.depth_cm:g}"
    found |= {"depth_cm": depth, "improvised": "yes" if order.improvised else ""}
    return {**found, "version": str(order.version), "depth_cm_1": depth, "depth_cm_2": depth}


def _offered(books: MineAction, one: OneTask) -> Iterator[tuple[Form, str, str, dict[str, str]]]:
    """(form, act, where it goes, what stands there) of what can be done at a task as it stands."""
    first = {"lane": next(iter(one.lanes), "")}
    yield DAY, "clear", "day", first
    yield SHEET, "clear", "sheet", {}
    if one.lanes:
        yield narrowed(LANE_STEP, lane=one.lanes), "clear", "work/lane_step", first
    yield ACCIDENT, "clear", "work/accident", {}
    yield narrowed(STOP, about=faults(books, one.task)), "clear", "work/stop", {}
    yield from _after_accidents(books, one.task)
    if steps := [step.value for step in TASK.events(one.state) if step not in BY_STOPS]:
        yield narrowed(TASK_STEP, step=steps), "order", "order/task_step", {}
    yield LANE, "order", "order/lane", {}
    yield ORDER, "order", "order/order", {"version": str(one.orders[-1].version + 1)}
    yield ORDER_SIGN, "sign", "sign/order_sign", {}


def _after_accidents(books: MineAction, task: str) -> Iterator[tuple[Form, str, str, dict[str, str]]]:
    """The next steps after the accidents of a task, if any is left."""
    states = books.tasks.accident_states
    known = [name for name, (told, _) in books.tasks.accidents.items() if told.task == task]
    steps = dict.fromkeys(step.value for name in known for step in LIFE.events(states[name]))
    if steps:
        form = narrowed(ACCIDENT_STEP, accident=known, step=steps)
        yield form, "order", "order/accident_step", {"accident": known[-1]}
