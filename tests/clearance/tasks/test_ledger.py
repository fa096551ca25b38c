"""All tasks fact by fact: every kind finds its place, and each thing that cannot be is refused and changes nothing."""

import copy
from dataclasses import replace
from datetime import timedelta
from typing import Any, get_args

import pytest
from task_papers import (
    ACCIDENT,
    BLAST,
    DAY,
    DEVICE,
    GOT,
    GRANTED,
    HOUR,
    LANE,
    LIFTED,
    NOON,
    ORDER,
    ORDERED,
    READY,
    SECOND,
    SESSION,
    SHEET,
    SIGNED,
    VICTIM,
    WORKED,
    told,
)

from ceasefire.clearance.tasks.competence import Level
from ceasefire.clearance.tasks.devices import DeviceStepped
from ceasefire.clearance.tasks.ledger import _ADD, TaskLedger
from ceasefire.clearance.tasks.lives.device import DeviceStep, SpotState, SpotStep
from ceasefire.clearance.tasks.lives.harm import AccidentStep, VictimStep
from ceasefire.clearance.tasks.lives.paper import (
    AccreditationState,
    AccreditationStep,
    FormState,
    FormStep,
    SessionState,
    SessionStep,
)
from ceasefire.clearance.tasks.lives.task import LaneState, LaneStep, TaskState, TaskStep
from ceasefire.clearance.tasks.readiness import Item, Light
from ceasefire.clearance.tasks.records import (
    AccidentStepped,
    AccreditationStepped,
    FormStepped,
    LaneStepped,
    SessionStepped,
    TaskFact,
    TaskStepped,
    VictimStepped,
)
from ceasefire.clearance.tasks.spots import Spot, SpotStepped
from ceasefire.clearance.tasks.stops import Stop, StopCause
from ceasefire.clearance.tasks.victims import Consent, Scope
from ceasefire.vocabulary.refusal import Refusal

ALL: tuple[Any, ...] = (
    *READY,
    TaskStepped(task="T", step=TaskStep.ISSUE, day=DAY),
    LaneStepped(task="T", lane="L-1", step=LaneStep.OPEN, day=DAY),
    SECOND,
    WORKED,
    DEVICE,
    DeviceStepped(device="D-1", step=DeviceStep.LOCATE, day=DAY, by="d"),
    GOT,
    BLAST,
    ORDERED,
    LIFTED,
    ACCIDENT,
    AccidentStepped(accident="A-1", step=AccidentStep.SECURE, day=DAY),
    VICTIM,
    VictimStepped(person="p", step=VictimStep.VERIFY, day=DAY),
    Consent(person="p", scopes=(Scope.RECORD,), day=DAY, heard_by="l"),
    AccreditationStepped(organisation="O", step=AccreditationStep.SUSPEND, day=DAY + HOUR * 24),
    SESSION,
    SessionStepped(session="S", step=SessionStep.DELIVER, day=DAY),
    Spot(spot="E", reported=DAY),
    SpotStepped(spot="E", step=SpotStep.TRIAGE, day=DAY, by="l", level=Level.L1),
    FormStepped(sealed="0" * 64, step=FormStep.VALIDATE, day=DAY),
)


def whole(ledger: TaskLedger) -> str:
    """Everything a ledger holds, to be compared."""
    inner = {name: vars(one) for name, one in vars(ledger).items() if name in ("devices", "stores")}
    return repr({**vars(ledger), **inner})


def test_every_kind_of_fact_finds_its_place() -> None:
    assert set(_ADD) == set(get_args(TaskFact)) == {type(one) for one in ALL}
    ledger = told(*ALL)
    one = ledger.task("T")
    assert (one.state, one.lane_states) == (
        TaskState.ISSUED, {"L-1": LaneState.OPEN, "L-2": LaneState.PLANNED},
    )  # fmt: skip
    assert [day.entry for day in one.days] == [WORKED]
    assert ledger.devices.balance().found == 1
    assert ledger.accreditation_states == {"O": AccreditationState.SUSPENDED}
    assert ledger.sessions["S"][1] is SessionState.DELIVERED
    assert ledger.spots["E"].state is SpotState.TRIAGED
    assert ledger.forms == {"0" * 64: FormState.VALIDATED}
    assert dict(ledger.alarms()) == {"stopped": "T"}, "the accident still stops it; the storm is over"


@pytest.mark.parametrize(
    ("fact", "key"),
    [
        (replace(ORDER, area_m2=5), "ctask-order-version"),
        (replace(SIGNED[0], order="ord-0"), "ctask-order-unknown"),
        (TaskStepped(task="X", step=TaskStep.ISSUE, day=DAY), "ctask-task-unknown"),
        (TaskStepped(task="T", step=TaskStep.BEGIN, day=DAY), "life-no-such-step"),
        (LANE, "ctask-lane-twice"),
        (replace(LANE, lane="L-9"), "ctask-lanes-overlap"),
        (replace(SECOND, task="X"), "ctask-task-unknown"),
        (LaneStepped(task="T", lane="L-9", step=LaneStep.OPEN, day=DAY), "ctask-lane-unknown"),
        (LaneStepped(task="T", lane="L-2", step=LaneStep.PASS, day=DAY), "life-no-such-step"),
        (replace(WORKED, day=DAY - timedelta(days=1)), "ctask-no-order"),
        (replace(WORKED, lane="L-9"), "ctask-lane-unknown"),
        (replace(WORKED, lane="L-2", day=DAY + timedelta(days=1)), "ctask"),
        (replace(SHEET, task="X"), "ctask-task-unknown"),
        (SHEET, "ctask-twice"),
        (SIGNED[0], "ctask-twice"),
        (GRANTED, "ctask-twice"),
        (AccreditationStepped(organisation="O", step=AccreditationStep.GRANT, day=DAY), "life-no-such-step"),
        (BLAST, "ctask-twice"),
        (ORDERED, "ctask-twice"),
        (replace(ORDERED, task="X"), "ctask-task-unknown"),
        (LIFTED, "ctask-stop-unknown"),
        (replace(LIFTED, stop="stp-0"), "ctask-stop-unknown"),
        (ACCIDENT, "ctask-twice"),
        (replace(ACCIDENT, accident="A-2", task="X"), "ctask-task-unknown"),
        (replace(ACCIDENT, accident="A-2", task=""), "ctask-accident-task"),
        (AccidentStepped(accident="A-9", step=AccidentStep.SECURE, day=DAY), "ctask-unknown"),
        (VICTIM, "ctask-twice"),
        (replace(VICTIM, person="q", accident="A-9"), "ctask-unknown"),
        (VictimStepped(person="q", step=VictimStep.VERIFY, day=DAY), "ctask-unknown"),
        (Consent(person="q", scopes=(), day=DAY, heard_by="l"), "ctask-unknown"),
        (AccreditationStepped(organisation="X", step=AccreditationStep.READ, day=DAY), "ctask-unknown"),
        (SESSION, "ctask-session-twice"),
        (SessionStepped(session="X", step=SessionStep.DELIVER, day=DAY), "ctask-unknown"),
        (Spot(spot="E", reported=DAY), "ctask-twice"),
        (SpotStepped(spot="X", step=SpotStep.TRIAGE, day=DAY, by="l"), "ctask-unknown"),
        (FormStepped(sealed="0" * 64, step=FormStep.RECONCILE, day=DAY), "life-no-such-step"),
        (GOT, "ctask"),
        (DEVICE, "ctask"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(fact: Any, key: str) -> None:
    ledger = told(*ALL)
    before = whole(copy.deepcopy(ledger))
    with pytest.raises(Refusal, match=key):
        ledger.add(fact, NOON + 2 * HOUR)
    assert whole(ledger) == before


@pytest.mark.parametrize("lacking", [SHEET, *SIGNED, GRANTED])
def test_no_work_without_order_accreditation_and_morning_sheet(lacking: Any) -> None:
    ledger = told(*(one for one in READY if one != lacking))
    with pytest.raises(Refusal, match="ctask-"):
        ledger.add(WORKED, NOON)
    ledger.add(lacking, NOON)
    ledger.add(WORKED, NOON)


def test_a_stop_makes_a_green_morning_red_whoever_filled_in_the_sheet() -> None:
    green = told(*READY).ready("T", DAY)
    assert green is not None
    assert green.light is Light.GREEN
    red = told(*READY, ORDERED).ready("T", DAY)
    assert red is not None
    assert [one.item for one in red.checks if one.light is Light.RED] == [Item.STOP]
    assert told(*READY).ready("T", DAY + timedelta(days=1)) is None
    with pytest.raises(Refusal, match="ctask-task-unknown"):
        told().ready("T", DAY)


def test_a_stop_for_a_fault_ends_when_its_correction_was_verified() -> None:
    grave = Stop(task="T", cause=StopCause.CRITICAL_NONCONFORMITY, about="nc-1", at=NOON)
    ledger = told(*READY, grave)
    lift = replace(LIFTED, stop=grave.id)
    with pytest.raises(Refusal, match="ctask-lift-uncorrected"):
        ledger.add(lift, NOON + HOUR)
    ledger.mended = {"nc-1"}
    ledger.add(lift, NOON + HOUR)
    assert ledger.running("T", DAY) == ()


def test_without_a_training_record_nobody_goes_to_an_item() -> None:
    ledger = TaskLedger()
    ledger.add(Spot(spot="E", reported=DAY), NOON)
    with pytest.raises(Refusal, match="ctask-no-training-record"):
        ledger.add(SpotStepped(spot="E", step=SpotStep.TRIAGE, day=DAY, by="l", level=Level.L1), NOON)
