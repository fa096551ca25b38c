"""One clearance task as its facts tell it: orders, lanes, days, sheets, and where it and each lane stood on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ceasefire.clearance.tasks.lanes import Lane
from ceasefire.clearance.tasks.lives.task import LANE, STOPPED, TASK, LaneState, LaneStep, TaskState
from ceasefire.clearance.tasks.order import OrderSigned, TaskOrder, current
from ceasefire.clearance.tasks.progress import DayEntered
from ceasefire.clearance.tasks.records import LaneStepped, TaskStepped
from ceasefire.clearance.tasks.review import reopened
from ceasefire.clearance.tasks.sheet import Sheet
from ceasefire.clearance.tasks.stops import RULE, Stop
from ceasefire.vocabulary.refusal import Refusal


@dataclass(slots=True)
class OneTask:
    """A task: its orders and signatures, lanes, steps, days entered, morning sheets. `entered`: of its first order."""

    task: str
    entered: date
    orders: list[TaskOrder] = field(default_factory=list)
    signatures: list[OrderSigned] = field(default_factory=list)
    steps: list[TaskStepped] = field(default_factory=list)
    lanes: dict[str, Lane] = field(default_factory=dict)
    lane_lives: dict[str, list[tuple[date, LaneState]]] = field(default_factory=dict)
    """Lane → each state it came to, with the day, in the order of time."""
    days: list[DayEntered] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)

    @property
    def state(self) -> TaskState:
        """Where the task stands after everything that was entered."""
        return TASK.replay(one.step for one in self.steps)

    @property
    def lane_states(self) -> dict[str, LaneState]:
        """Where each lane stands after everything that was entered."""
        return {lane: self.lane_on(lane, date.max) for lane in self.lanes}

    @property
    def since(self) -> date:
        """The first day that anything is told of: a task that was entered late is there from its first signature."""
        days = [one.day for one in self.signatures] + [one.day for one in self.steps] + [one.day for one in self.sheets]
        return min(self.entered, *days) if days else self.entered

    def state_on(self, day: date) -> TaskState:
        """Where it stood at the end of a day."""
        return TASK.replay(one.step for one in self.steps if one.day <= day)

    def lane_on(self, lane: str, day: date) -> LaneState:
        """Where a lane stood at the end of a day."""
        return next((state for on, state in reversed(self.lane_lives.get(lane, ())) if on <= day), LANE.start)

    def order_on(self, day: date) -> TaskOrder | None:
        """The version of the order that all have signed by a day."""
        return current(self.orders, self.signatures, day)

    def sheet_on(self, day: date, team: str = "") -> Sheet | None:
        """The last morning sheet of that very day (of a team, if named); tests of yesterday are none of today."""
        return next((one for one in reversed(self.sheets) if one.day == day and team in ("", one.team)), None)

    def sign(self, said: OrderSigned) -> None:
        """A signature under one of its orders. Refuses a role that has signed, and a post that signs in two."""
        others = [one for one in self.signatures if one.order == said.order]
        if any(one.role is said.role for one in others):
            raise Refusal("ctask-twice", self.task)
        if any(one.post == said.post for one in others):
            raise Refusal("ctask-order-two-roles", self.task, post=said.post)
        self.signatures.append(said)

    def step(self, said: TaskStepped, stops: tuple[Stop, ...]) -> None:
        """A step by the table, in the order of time. `stops` are those that run: people in the field wait."""
        state = self.state
        if stops and (state in STOPPED or state in STOPPED.values()):
            first = stops[0]
            raise Refusal(
                "ctask-step-stopped", self.task, cause=first.cause.value, about=first.about, rule=RULE[first.cause]
            )
        TASK.step(state, said.step)
        _forward(self.task, said.day, self.steps[-1].day if self.steps else None)
        self.steps.append(said)

    def step_lane(self, said: LaneStepped) -> None:
        """A step of a lane by the table; a lane that is reopened takes its neighbours along (rule 14)."""
        if said.lane not in self.lanes:
            raise Refusal("ctask-lane-unknown", said.task, lane=said.lane)
        states = self.lane_states
        after: Mapping[str, LaneState] = {said.lane: LANE.step(states[said.lane], said.step)}
        life = self.lane_lives[said.lane]
        _forward(f"{said.task}/{said.lane}", said.day, life[-1][0] if life else None)
        if said.step is LaneStep.REOPEN:
            after = reopened(self.lanes.values(), said.lane, states)
        for lane, state in after.items():
            own = self.lane_lives[lane]
            own.append((max([said.day, *(day for day, _ in own)]), state))


def _forward(place: str, day: date, before: date | None) -> None:
    if before is not None and day < before:
        raise Refusal("ctask-step-backwards", place, day=day.isoformat(), before=before.isoformat())
