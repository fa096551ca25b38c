"""All visits fact by fact: planned, done, mended, verified, closed; and each thing that cannot be."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ceasefire.clearance.quality import checklist
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified
from ceasefire.clearance.quality.ledger import VisitLedger
from ceasefire.clearance.quality.nonconformity import Grade, NonconformityFound
from ceasefire.clearance.quality.visits import VisitClosed, VisitDone, VisitPlanned, VisitState
from ceasefire.vocabulary.refusal import Refusal

DAY, NOW = date(2026, 5, 4), datetime(2026, 5, 4, 9, tzinfo=UTC)
SIGNED: dict[str, Any] = {"officer": "a/duty", "made_at": NOW}
ANSWERS = {one.name: "yes" for one in checklist.shipped()}
PLAN = VisitPlanned(task="T-1", day=DAY, inspected="operator A", inspector="authority", checklist="site-visit",
                    reasons=(), **SIGNED)  # fmt: skip
FAULT = NonconformityFound(task="T-1", operator="operator A", item="stored", grade=Grade.MAJOR, words="w", found_on=DAY)
SMALL = replace(FAULT, grade=Grade.OBSERVATION, item="marking")
GRAVE = replace(FAULT, grade=Grade.CRITICAL, item="medic")
ACTION = ActionTaken(nonconformity=FAULT.id, operator="operator A", cause="c", action="a", done_on=DAY, **SIGNED)
AGAIN = replace(ACTION, action="once more")
LOOK = ActionVerified(action=ACTION.id, verifier="authority", helped=True, seen_on=DAY, **SIGNED)
CLOSED = VisitClosed(visit=PLAN.id, **SIGNED)


def done(*faults: NonconformityFound, **more: Any) -> VisitDone:
    given = {"visit": PLAN.id, "done_at": NOW, "answers": ANSWERS, "nonconformities": faults, **SIGNED}
    return VisitDone(**{**given, **more})


def told(*facts: Any) -> VisitLedger:
    ledger = VisitLedger()
    for fact in facts:
        ledger.add(fact)
    return ledger


def state(*facts: Any) -> VisitState:
    return told(*facts).visit(PLAN.id).state


def test_a_visit_goes_its_whole_way() -> None:
    way = [PLAN, done(FAULT), ACTION, replace(LOOK, helped=False), AGAIN, replace(LOOK, action=AGAIN.id), CLOSED]
    stands = [state(*way[: n + 1]) for n in range(len(way))]
    assert [one.value for one in stands] == [
        "Planned", "Nonconformity", "CorrectiveAction", "Nonconformity", "CorrectiveAction", "Verified", "Closed",
    ]  # fmt: skip
    assert told(*way).mended == {FAULT.id}
    assert told(*way[:4]).mended == frozenset()


def test_a_visit_that_finds_nothing_to_mend_is_closed_at_once() -> None:
    assert state(PLAN, done()) is state(PLAN, done(SMALL)) is VisitState.CLOSED


def test_a_visit_stands_as_far_as_the_fault_that_is_furthest_back() -> None:
    other = replace(FAULT, item="suitable")
    answered = replace(ACTION, nonconformity=other.id)
    assert state(PLAN, done(FAULT, other), ACTION, LOOK) is VisitState.NONCONFORMITY
    both = (PLAN, done(FAULT, other), ACTION, answered, LOOK)
    assert state(*both) is VisitState.CORRECTIVE_ACTION
    assert state(*both, replace(LOOK, action=answered.id)) is VisitState.VERIFIED


def test_a_critical_fault_stops_its_task_and_a_small_one_that_returns_is_raised() -> None:
    ledger = told(PLAN, done(GRAVE, FAULT))
    assert [(one.task, one.nonconformity) for one in ledger.suspended] == [("T-1", GRAVE.id)]
    minor = replace(FAULT, grade=Grade.MINOR)
    later = replace(PLAN, day=DAY + timedelta(days=9))
    repeated = replace(minor, found_on=later.day)
    ledger = told(PLAN, done(minor), later, done(repeated, visit=later.id))
    assert ledger.faults[minor.id][0].grade is Grade.MINOR
    assert ledger.faults[repeated.id][0].grade is Grade.MAJOR
    assert ledger.faults[repeated.id][0].repeated == (minor.id,)


@pytest.mark.parametrize(
    ("before", "fact", "key"),
    [
        ((), replace(PLAN, inspector=" Operator a"), "quality-inspector-own"),
        ((PLAN,), PLAN, "quality-twice"),
        ((), done(), "quality-visit-unknown"),
        ((PLAN, done()), done(), "life-no-such-step"),
        ((PLAN,), done(answers={}), "quality-item-missing"),
        ((PLAN,), done(answers={**ANSWERS, "medic": "perhaps"}), "quality-item-answer"),
        ((PLAN,), done(replace(FAULT, task="T-2")), "quality-other-task"),
        ((PLAN,), done(replace(FAULT, operator="operator B")), "quality-other-task"),
        ((PLAN,), done(FAULT, FAULT), "quality-twice"),
        ((PLAN,), CLOSED, "life-no-such-step"),
        ((PLAN,), replace(CLOSED, cancelled=True, words=" "), "quality-cancel-words"),
        ((PLAN, done(FAULT)), CLOSED, "life-no-such-step"),
        ((PLAN, done(FAULT), ACTION), CLOSED, "life-no-such-step"),
        ((PLAN,), ACTION, "quality-fault-unknown"),
        ((PLAN, done(FAULT)), replace(ACTION, operator="operator B"), "quality-action-other"),
        ((PLAN, done(FAULT)), replace(ACTION, cause=" "), "quality-action-empty"),
        ((PLAN, done(FAULT)), replace(ACTION, done_on=DAY - timedelta(days=1)), "quality-action-early"),
        ((PLAN, done(FAULT), ACTION), ACTION, "quality-twice"),
        ((PLAN, done(FAULT), ACTION, LOOK), AGAIN, "life-no-such-step"),
        ((PLAN, done(FAULT), ACTION, LOOK, CLOSED), AGAIN, "life-no-such-step"),
        ((PLAN, done(FAULT)), LOOK, "quality-action-unknown"),
        ((PLAN, done(FAULT), ACTION), replace(LOOK, verifier="operator a"), "quality-inspector-own"),
        ((PLAN, done(FAULT), ACTION), replace(LOOK, seen_on=DAY - timedelta(days=1)), "quality-action-early"),
        ((PLAN, done(FAULT), ACTION, LOOK), LOOK, "quality-twice"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(before: tuple[Any, ...], fact: Any, key: str) -> None:
    ledger, same = told(*before), told(*before)
    with pytest.raises(Refusal, match=key):
        ledger.add(fact)
    assert ledger == same


def test_a_cancelled_visit_says_why() -> None:
    assert state(PLAN, replace(CLOSED, cancelled=True, words="the road is closed")) is VisitState.CANCELLED


class Facts(RuleBasedStateMachine):
    """Facts in any order: a refused one changes nothing; a closed visit stays closed; what is mended was looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.ledger, self.taken = VisitLedger(), []  # type: ignore[var-annotated]
        self.ended: VisitState | None = None

    @rule(fact=st.sampled_from([PLAN, done(FAULT), done(), ACTION, AGAIN, LOOK, replace(LOOK, helped=False), CLOSED,
                                replace(LOOK, action=AGAIN.id)]))  # fmt: skip
    def add(self, fact: Any) -> None:
        before = told(*self.taken)
        try:
            self.ledger.add(fact)
        except Refusal:
            assert self.ledger == before
        else:
            self.taken.append(fact)

    @invariant()
    def what_is_closed_stays_closed(self) -> None:
        one = self.ledger.visits.get(PLAN.id)
        if self.ended:
            assert one is not None
            assert one.state is self.ended
        if one is not None and one.state is VisitState.CLOSED:
            self.ended = one.state
        if one is not None and one.state is VisitState.CLOSED and one.faults:
            assert FAULT.id in self.ledger.mended


TestFacts = Facts.TestCase
TestFacts.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
