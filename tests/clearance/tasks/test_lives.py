"""Every life of a clearance task: each listed step happens, each other one is refused, and every state is reached."""

from itertools import pairwise, product
from typing import Any

import pytest

from ceasefire.clearance.tasks.lives import LIVES
from ceasefire.clearance.tasks.lives.device import DEVICE, SPOT, DeviceState, DeviceStep, SpotState
from ceasefire.clearance.tasks.lives.harm import ACCIDENT, VICTIM, AccidentState, VictimState, VictimStep
from ceasefire.clearance.tasks.lives.paper import ACCREDITATION, FORM, AccreditationState, FormState
from ceasefire.clearance.tasks.lives.task import LANE, STOPPED, TASK, LaneState, TaskState, TaskStep
from ceasefire.vocabulary.life import Life
from ceasefire.vocabulary.refusal import Refusal


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.name)
def test_what_is_listed_happens_and_nothing_else(life: Life[Any, Any]) -> None:
    states, events = type(life.start), type(next(event for _, event in life.table))
    refused = 0
    for state, event in product(states, events):
        if (state, event) in life.table:
            assert life.step(state, event) is life.table[state, event]
        else:
            refused += 1
            with pytest.raises(Refusal) as told:
                life.step(state, event)
            assert told.value.key == "life-no-such-step"
    assert refused == len(states) * len(events) - len(life.table)


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.name)
def test_every_state_is_reached_and_every_event_happens_somewhere(life: Life[Any, Any]) -> None:
    assert life.reached() == frozenset(type(life.start))
    assert {event for _, event in life.table} == set(type(next(event for _, event in life.table)))


@pytest.mark.parametrize(
    ("life", "walk"),
    [
        (TASK, "draft issued accepted mobilised ongoing work_complete internal_qc external_qc qc_accepted reported "
               "handed_over closed"),
        (LANE, "planned open in_work signal_investigation in_work complete qc_sampled passed"),
        (DEVICE, "reported located identified marked_awaiting destroyed"),
        (SPOT, "reported triaged tasked visited destroyed closed"),
        (ACCIDENT, "reported secured board_appointed investigated recommendations actions_tracked closed"),
        (VICTIM, "recorded verified consented referred assisted followed_up"),
        (ACCREDITATION, "applied desk field granted expired"),
        (FORM, "received validated queried corrected approved_data approved_operations reconciled"),
    ],
    ids=lambda value: value.name if isinstance(value, Life) else "",
)  # fmt: skip
def test_the_usual_way_of_each_life(life: Life[Any, Any], walk: str) -> None:
    states = [type(life.start)(word) for word in walk.split()]
    assert states[0] is life.start
    for one, after in pairwise(states):
        assert after in [life.table[one, event] for event in life.events(one)], f"{one} → {after}"


def test_ends() -> None:
    assert DEVICE.ends() == {DeviceState.DESTROYED, DeviceState.WITH_POLICE, DeviceState.DISMISSED}
    assert SPOT.ends() == {SpotState.CLOSED}
    assert ACCIDENT.ends() == {AccidentState.CLOSED}
    assert ACCREDITATION.ends() == {AccreditationState.REVOKED, AccreditationState.REFUSED}
    assert FORM.ends() == {FormState.RECONCILED}


@pytest.mark.parametrize("state", STOPPED, ids=lambda state: state.value)
def test_a_lifted_stop_returns_to_what_was_stopped_and_nothing_else_can_happen_meanwhile(state: TaskState) -> None:
    stopped = TASK.step(state, TaskStep.STOP)
    assert TASK.events(stopped) == (TaskStep.LIFT,)
    assert TASK.step(stopped, TaskStep.LIFT) is state


def test_nothing_is_handed_over_before_the_outside_check_has_passed() -> None:
    """Without the pass of the outside check there is no way to a handover (rule 5)."""
    table = {key: after for key, after in TASK.table.items() if key[1] is not TaskStep.PASS}
    without = Life("task", TASK.start, table, {})
    assert TaskState.HANDED_OVER not in without.reached()
    assert TaskState.HANDED_OVER in TASK.reached()


def test_a_lane_passes_only_after_a_sample() -> None:
    assert {state for (state, _), after in LANE.table.items() if after is LaneState.PASSED} == {LaneState.SAMPLED}


def test_a_person_who_withdraws_is_not_referred() -> None:
    for state in (VictimState.CONSENTED, VictimState.REFERRED, VictimState.ASSISTED, VictimState.FOLLOWED_UP):
        after = VICTIM.step(state, VictimStep.WITHDRAW)
        assert VictimStep.REFER not in VICTIM.events(after)


def test_dealing_with_a_device_is_guarded_by_rules_8_and_9() -> None:
    guarded = {key for key, rules in DEVICE.rules.items() if {"8", "9"} <= set(rules)}
    dealing = (DeviceStep.IDENTIFY, DeviceStep.DESTROY, DeviceStep.STORE)
    assert guarded == {key for key in DEVICE.table if key[1] in dealing}
