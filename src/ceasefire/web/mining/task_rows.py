"""Tasks and devices as the screens show them: a board by state, one task on a day, the register with its balance."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from ceasefire.assessment.records import Reason
from ceasefire.clearance.tasks.devices import DeviceRegister, Make
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.lives.task import TaskState
from ceasefire.clearance.tasks.one_task import OneTask
from ceasefire.clearance.tasks.order import Role, TaskOrder, unsigned
from ceasefire.clearance.tasks.progress import TaskProgress
from ceasefire.clearance.tasks.readiness import Light, Readiness
from ceasefire.clearance.tasks.stops import Stop, lacking
from ceasefire.clearance.tasks.stores import destroyed_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A task on the board; `light` is that of the day's morning sheet, red where there is none."""

    task: str
    order: TaskOrder | None
    light: Light
    progress: TaskProgress


def board(tasks: TaskLedger, on: date) -> list[tuple[TaskState, list[Card]]]:
    """Each state that a task stood in at the end of a day, in the order of a task's life, with its tasks."""
    known = [(one, tasks.standing(one.task, on)) for one in tasks.tasks.values() if one.since <= on]
    found = {state: [_card(tasks, one, on) for one, then in known if then is state] for state in TaskState}
    return [(state, cards) for state, cards in found.items() if cards]


def _card(tasks: TaskLedger, one: OneTask, on: date) -> Card:
    ready = tasks.ready(one.task, on)
    return Card(
        task=one.task, order=one.order_on(on), light=ready.light if ready else Light.RED,
        progress=tasks.progress(one.task, on),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One task on a day. `orders`: (version, signatures, roles still to sign); `lanes`: name, state, m² cleared.

    `stops`: those that run, each with what has to be reviewed before it may be lifted; `accidents`: name, state.
    """

    one: OneTask
    state: TaskState
    orders: list[tuple[TaskOrder, list[Any], tuple[Role, ...]]]
    lanes: list[dict[str, Any]]
    progress: TaskProgress
    ready: Readiness | None
    stops: list[tuple[Stop, Reason | None]]
    accidents: list[tuple[str, str]]
    lost: list[str]


def task_page(tasks: TaskLedger, name: str, on: date) -> Page:
    """Refuses a task that is not there (`ctask-task-unknown`)."""
    one, progress = tasks.task(name), tasks.progress(name, on)
    return Page(
        one=one,
        state=tasks.standing(name, on),
        orders=[
            (order, [sign for sign in one.signatures if sign.order == order.id], unsigned(order, one.signatures, on))
            for order in one.orders
        ],
        lanes=[
            {"lane": lane, "state": one.lane_on(lane, on).value, "m2": counted.total}
            for lane, counted in progress.by_lane.items()
        ],
        progress=progress,
        ready=tasks.ready(name, on),
        stops=[(stop, lacking(stop, tasks.accident_states, tasks.mended)) for stop in tasks.running(name, on)],
        accidents=[(one.accident, state.value) for one, state in tasks.accidents.values() if one.task == name],
        lost=[device for device in tasks.devices.lost() if tasks.devices.known[device].reported.task == name],
    )


def balances(register: DeviceRegister) -> list[dict[str, Any]]:
    """Count in and count out, for each make."""
    return [{"make": make.value, "balance": register.balance(make)} for make in Make]


def demolitions(tasks: TaskLedger) -> list[dict[str, Any]]:
    """Each report with its count: devices it tells of, those entered as destroyed by it, and whether charges agree."""
    amiss = {one.demolition for one in tasks.stores.differences(tasks.demolitions.values())}
    rows = ((one, len(destroyed_by(one.demolition, tasks.devices))) for one in tasks.demolitions.values())
    return [
        {
            "demolition": one.demolition, "told": len(one.devices), "destroyed": destroyed,
            "holds": len(one.devices) == destroyed, "charges": one.demolition not in amiss,
        }
        for one, destroyed in rows
    ]  # fmt: skip
