"""The record counts and the sheet only adds; where a task and its lanes stood on a day; stops without an order."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from task_papers import DAY, GRANTED, HOUR, LANE, NOON, ORDER, ORDERED, READY, SECOND, SHEET, SIGNED, WORKED, told

from ceasefire.clearance.tasks.accidents import Accident, Kind
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.lives.paper import AccreditationState, AccreditationStep
from ceasefire.clearance.tasks.lives.task import LaneState, LaneStep, TaskState, TaskStep
from ceasefire.clearance.tasks.order import Role
from ceasefire.clearance.tasks.readiness import Item, Light
from ceasefire.clearance.tasks.records import AccreditationStepped, LaneStepped, TaskStepped
from ceasefire.clearance.tasks.stops import HOLDS, Lift, Stop, StopCause, lacking
from ceasefire.languages import languages, say
from ceasefire.vocabulary.refusal import Refusal

DAYS = [DAY + timedelta(days=n) for n in range(9)]
WAY = (TaskStep.ISSUE, TaskStep.ACCEPT, TaskStep.MOBILISE, TaskStep.BEGIN)


def stepped(step: TaskStep, n: int = 0) -> TaskStepped:
    return TaskStepped(task="T", step=step, day=DAYS[n])


def lane(name: str, step: LaneStep, n: int) -> LaneStepped:
    return LaneStepped(task="T", lane=name, step=step, day=DAYS[n])


def judged(ledger: TaskLedger, n: int = 0) -> dict[Item, tuple[Light, list[str]]]:
    ready = ledger.ready("T", DAYS[n])
    assert ready is not None
    return {one.item: (one.light, [why.message for why in one.why]) for one in ready.checks}


def test_the_sheet_brings_neither_order_nor_accreditation_into_force() -> None:
    newer = replace(ORDER, version=2, replaces=ORDER.id, team="2")
    signed = tuple(replace(one, order=newer.id) for one in SIGNED)
    boast = replace(SHEET, orders=(ORDER, newer), signatures=signed, accreditations=(replace(GRANTED, to_day=DAY),))
    found = judged(told(*(boast if one is SHEET else one for one in READY)))
    assert found[Item.ORDER] == (Light.AMBER, ["ctask-sheet-order", *["ctask-sheet-signature"] * 2])
    assert found[Item.ACCREDITATION] == (Light.AMBER, ["ctask-sheet-accreditation"])
    bare = judged(told(ORDER, LANE, replace(boast, orders=(ORDER,), signatures=SIGNED)))
    assert bare[Item.ORDER] == (Light.RED, ["ctask-ready-order-unsigned", *["ctask-sheet-signature"] * 2])
    assert bare[Item.ACCREDITATION][1] == ["ctask-ready-accreditation-none", "ctask-sheet-accreditation"]


def test_a_sheet_that_says_what_the_record_says_contradicts_nothing() -> None:
    same = replace(SHEET, orders=(ORDER,), signatures=SIGNED, accreditations=(GRANTED,))
    ready = told(*(same if one is SHEET else one for one in READY)).ready("T", DAY)
    assert ready is not None
    assert ready.light is Light.GREEN


def test_a_stop_of_the_record_is_not_lifted_by_a_sheet_and_one_of_the_sheet_stands() -> None:
    lift = Lift(stop=ORDERED.id, at=NOON, post="authority", words="w")
    found = judged(told(*READY[:-1], replace(SHEET, lifts=(lift,)), ORDERED))
    assert found[Item.STOP] == (Light.RED, ["ctask-ready-stopped", "ctask-sheet-lift"])
    own = judged(told(*READY[:-1], replace(SHEET, stops=(ORDERED,))))
    assert own[Item.STOP] == (Light.RED, ["ctask-ready-stopped"])
    ended = judged(told(*READY[:-1], replace(SHEET, stops=(ORDERED,), lifts=(lift,))))
    assert ended[Item.STOP] == (Light.GREEN, [])


@pytest.mark.parametrize("language", sorted(languages()))
def test_each_contradiction_is_told_in_words(language: str) -> None:
    boast = replace(
        SHEET, orders=(replace(ORDER, area_m2=5),), signatures=(replace(SIGNED[0], post="other"),),
        accreditations=(replace(GRANTED, to_day=DAY),), lifts=(Lift(stop=ORDERED.id, at=NOON, post="p", words="w"),),
    )  # fmt: skip
    ready = told(*READY[:-1], boast, ORDERED).ready("T", DAY)
    assert ready is not None
    for check in ready.checks:
        for why in check.why:
            line = say(why.message, language, **why.arguments)
            assert "{" not in line
            assert why.message not in line


def test_an_accreditation_is_as_its_steps_left_it_on_the_day() -> None:
    sheets = [replace(SHEET, day=day) for day in DAYS[1:4]]
    gone = AccreditationStepped(organisation="O", step=AccreditationStep.SUSPEND, day=DAYS[2])
    back = AccreditationStepped(organisation="O", step=AccreditationStep.REINSTATE, day=DAYS[3])
    ledger = told(*READY, *sheets, gone, back)
    lights = [judged(ledger, n)[Item.ACCREDITATION][0] for n in (1, 2, 3)]
    assert lights == [Light.GREEN, Light.RED, Light.GREEN]
    ledger.add(replace(GRANTED, to_day=DAYS[8], state=AccreditationState.APPLIED), NOON)
    assert ledger.accreditation_states["O"] is AccreditationState.APPLIED
    assert judged(ledger, 3)[Item.ACCREDITATION][0] is Light.GREEN, "the older paper holds"


def test_where_a_task_stood_on_a_day() -> None:
    ledger = told(ORDER, *SIGNED, *(stepped(step, n) for n, step in zip((1, 1, 3, 5), WAY, strict=True)))
    one = ledger.task("T")
    assert [one.state_on(day) for day in DAYS[:6]] == [
        TaskState.DRAFT, TaskState.ACCEPTED, TaskState.ACCEPTED, TaskState.MOBILISED, TaskState.MOBILISED,
        TaskState.ONGOING,
    ]  # fmt: skip
    assert one.state is TaskState.ONGOING
    assert one.since == DAY
    with pytest.raises(Refusal, match="ctask-step-backwards"):
        ledger.add(stepped(TaskStep.COMPLETE, 4), NOON)


def test_a_task_entered_late_is_there_from_its_first_signature() -> None:
    ledger = TaskLedger()
    for fact in (ORDER, *SIGNED):
        ledger.add(fact, NOON + timedelta(days=30))
    assert ledger.task("T").since == DAY


def test_where_lanes_stood_and_neighbours_reopen_on_the_day_they_are_reopened() -> None:
    work = (LaneStep.OPEN, LaneStep.WORK, LaneStep.COMPLETE)
    far = replace(SECOND, lane="L-9", corners=((0, 20), (50, 20), (50, 22), (0, 22)))
    steps = [lane(name, step, n) for name in ("L-1", "L-2", "L-9") for n, step in enumerate(work)]
    ledger = told(*READY, SECOND, far, *steps, lane("L-1", LaneStep.REOPEN, 4))
    one = ledger.task("T")
    assert one.lane_states == {"L-1": LaneState.REOPENED, "L-2": LaneState.REOPENED, "L-9": LaneState.COMPLETE}
    assert [one.lane_on("L-2", day) for day in (DAY - HOUR * 24, DAYS[0], DAYS[1], DAYS[3], DAYS[4])] == [
        LaneState.PLANNED, LaneState.OPEN, LaneState.IN_WORK, LaneState.COMPLETE, LaneState.REOPENED,
    ]  # fmt: skip
    with pytest.raises(Refusal, match="ctask-step-backwards"):
        ledger.add(lane("L-1", LaneStep.WORK, 3), NOON)


def test_no_step_is_taken_while_a_stop_runs_not_even_the_lift() -> None:
    ledger = told(*READY, *(stepped(step) for step in WAY), ORDERED)
    for step in (TaskStep.COMPLETE, TaskStep.STOP, TaskStep.LIFT):
        with pytest.raises(Refusal, match="ctask-step-stopped"):
            ledger.add(stepped(step), NOON)
    ledger.add(Lift(stop=ORDERED.id, at=NOON + HOUR, post="authority", words="it is over"), NOON + HOUR)
    ledger.add(stepped(TaskStep.COMPLETE), NOON)
    assert ledger.task("T").state is TaskState.WORK_COMPLETE


def test_one_post_does_not_sign_an_order_in_two_roles() -> None:
    ledger = told(ORDER, SIGNED[0])
    with pytest.raises(Refusal, match="ctask-order-two-roles"):
        ledger.add(replace(SIGNED[0], role=Role.OPERATOR), NOON)


def test_a_stop_waits_for_a_task_that_has_no_order_yet() -> None:
    ledger = TaskLedger()
    grave = Stop(task="T", cause=StopCause.CRITICAL_NONCONFORMITY, about="nc-1", at=NOON - timedelta(days=9))
    ledger.stand_still(grave)
    with pytest.raises(Refusal, match="ctask-twice"):
        ledger.stand_still(grave)
    assert list(ledger.alarms()) == [("stopped", "T")]
    for fact in READY:
        ledger.add(fact, NOON)
    assert judged(ledger)[Item.STOP][0] is Light.RED


@pytest.mark.parametrize("cause", list(StopCause))
def test_bad_weather_stops_work_but_takes_nothing_back(cause: StopCause) -> None:
    ledger = told(*READY, WORKED, Stop(task="T", cause=cause, about="x", at=NOON))
    progress = ledger.progress("T", DAY)
    assert progress.cleared_m2 == 40
    assert (progress.counts_m2 == 0) is (cause in HOLDS) is (cause is not StopCause.WEATHER)
    with pytest.raises(Refusal, match="ctask-day-stopped"):
        ledger.add(replace(WORKED, day=DAYS[1]), NOON + HOUR)


def test_what_has_to_be_reviewed_before_a_lift_is_told() -> None:
    happened = Accident(accident="A-1", kind=Kind.DEMINING, happened=NOON, reported=NOON, by="l", task="T")
    ledger = told(*READY, happened)
    stop: Any = ledger.stops[0]
    assert getattr(lacking(stop, ledger.accident_states, ()), "message", "") == "ctask-lift-accident"
    assert lacking(ORDERED, {}, ()) is None
    grave = replace(stop, cause=StopCause.CRITICAL_NONCONFORMITY, about="nc")
    assert getattr(lacking(grave, {}, ()), "message", "") == "ctask-lift-uncorrected"
    assert lacking(grave, {}, ("nc",)) is None


def test_a_stop_shows_in_where_a_task_stood_only_while_it_ran() -> None:
    ledger = told(*READY, *(stepped(step) for step in WAY), ORDERED)
    ledger.add(Lift(stop=ORDERED.id, at=NOON + timedelta(days=2), post="authority", words="over"), NOON)
    states = [ledger.standing("T", day) for day in DAYS[:3]]
    assert states == [TaskState.ONGOING_STOPPED, TaskState.ONGOING_STOPPED, TaskState.ONGOING]
