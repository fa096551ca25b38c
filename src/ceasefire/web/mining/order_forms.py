"""The forms of a task's papers: its order and who signs it, its lanes, its steps, and an operator's accreditation."""

import math
import re

from ceasefire.clearance.tasks.lanes import Lane, Point
from ceasefire.clearance.tasks.lives.paper import AccreditationState, AccreditationStep
from ceasefire.clearance.tasks.lives.task import LaneStep, TaskStep
from ceasefire.clearance.tasks.order import Method, OrderSigned, Role, TaskOrder
from ceasefire.clearance.tasks.records import AccreditationStepped, LaneStepped, TaskStepped
from ceasefire.clearance.tasks.sheet import Accreditation
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.mining.fields import Field, Form, Given
from ceasefire.web.mining.typed import Typed

METHODS = tuple(one.value for one in Method)
SEVERAL = (
    Field("method_1", "choice", METHODS),
    *(Field(f"method_{n}", "choice", ("", *METHODS), needed=False) for n in (2, 3)),
)
BY_STOPS = (TaskStep.STOP, TaskStep.LIFT)
"""Steps that a stop and its lifting bring about; nobody takes them by themselves."""


def _methods(given: Given) -> tuple[Method, ...]:
    found = (given.one("method_1", Method), *(given.one_or_none(f"method_{n}", Method) for n in (2, 3)))
    return tuple(dict.fromkeys(one for one in found if one))


def _version(typed: Typed, number: int) -> TaskOrder:
    known = typed.tasks.task(typed.line("task")).orders
    found = next((one for one in known if one.version == number), None)
    if found is None:
        raise Refusal("ctask-order-unknown", order=str(number))
    return found


def _order(typed: Typed) -> TaskOrder:
    """A first order, or the version that follows; the same version twice is refused by the ledger."""
    number = typed.whole("version", 1)
    return TaskOrder(
        task=typed.line("task"), version=number, parcel=typed.line("parcel"), organisation=typed.line("organisation"),
        team=typed.line("team"), methods=_methods(typed), area_m2=typed.number("area_m2"), starts=typed.day("starts"),
        due=typed.day("due"), depth_cm=typed.number_or_none("depth_cm"),
        depth_reason=typed.line("depth_reason", needed=False), improvised=typed.yes("improvised"),
        replaces=_version(typed, number - 1).id if number > 1 else None,
    )  # fmt: skip


def _sign(typed: Typed) -> OrderSigned:
    """A version is signed by whoever is signed in, in a role."""
    return OrderSigned(
        order=_version(typed, typed.whole("version")).id, role=typed.one("role", Role), post=typed.officer,
        day=typed.day("day"),
    )  # fmt: skip


def _lane(typed: Typed) -> Lane:
    return Lane(lane=typed.line("lane"), task=typed.line("task"), corners=tuple(_corners(typed.line("corners"))))


def _corners(text: str) -> list[Point]:
    """Metres east and north of the task's reference point, a corner a line."""
    return [_corner(line) for line in text.splitlines() if line.strip()]


def _corner(line: str) -> Point:
    try:
        east, north = (float(one) for one in re.split(r"[\s,;]+", line.strip()))
    except ValueError:
        east = north = math.nan
    if not (abs(east) < 1e5 and abs(north) < 1e5):
        raise Refusal("mine-unread", field="corners", text=line[:40])
    return east, north


def _task_step(typed: Typed) -> TaskStepped:
    step = typed.one("step", TaskStep)
    if step in BY_STOPS:
        raise Refusal("task-step-by-stop")
    return TaskStepped(task=typed.line("task"), step=step, day=typed.day("day"))


def _lane_step(typed: Typed) -> LaneStepped:
    return LaneStepped(
        task=typed.line("task"), lane=typed.line("lane"), step=typed.one("step", LaneStep), day=typed.day("day")
    )


def _accreditation(given: Given) -> Accreditation:
    first, last = given.day("from_day"), given.day("to_day")
    if last < first:
        raise Refusal("task-days-backwards")
    return Accreditation(
        organisation=given.line("organisation"), state=given.one("state", AccreditationState), methods=_methods(given),
        from_day=first, to_day=last, improvised=given.yes("improvised"),
    )  # fmt: skip


def _accreditation_step(given: Given) -> AccreditationStepped:
    return AccreditationStepped(
        organisation=given.line("organisation"), step=given.one("step", AccreditationStep), day=given.day("day"),
        words=given.line("words", needed=False),
    )  # fmt: skip


DAY = Field("day", "day")
ORDER = Form(
    "order",
    (
        Field("task"), Field("version", "number", usual="1"), Field("parcel"), Field("organisation"), Field("team"),
        *SEVERAL, Field("area_m2", "number"), Field("starts", "day"), Field("due", "day"),
        Field("depth_cm", "number", needed=False, usual="13"), Field("depth_reason", needed=False),
        Field("improvised", "yes", needed=False),
    ),
    _order,
)  # fmt: skip
ORDER_SIGN = Form(
    "order_sign", (Field("version", "number"), Field("role", "choice", tuple(one.value for one in Role)), DAY), _sign
)
LANE = Form("lane", (Field("lane"), Field("corners", "words")), _lane)
TASK_STEP = Form(
    "task_step",
    (Field("step", "choice", tuple(one.value for one in TaskStep if one not in BY_STOPS)), DAY),
    _task_step,
)
LANE_STEP = Form(
    "lane_step", (Field("lane"), Field("step", "choice", tuple(one.value for one in LaneStep)), DAY), _lane_step
)
ACCREDITATION = Form(
    "accreditation",
    (
        Field("organisation"), Field("state", "choice", ("granted", "applied")), *SEVERAL, Field("from_day", "day"),
        Field("to_day", "day"), Field("improvised", "yes", needed=False),
    ),
    _accreditation,
)  # fmt: skip
ACCREDITATION_STEP = Form(
    "accreditation_step",
    (
        Field("organisation"), Field("step", "choice", tuple(one.value for one in AccreditationStep)), DAY,
        Field("words", "words", needed=False),
    ),
    _accreditation_step,
)  # fmt: skip
