"""The life of a complaint: every pair of standing and step is tried, and no order of steps closes it without both."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from ceasefire.verification.complaint import (
    AT_REST,
    OWED,
    TRANSITIONS,
    Clock,
    Complaint,
    Standing,
    Step,
    clock,
    diagram,
)
from ceasefire.vocabulary.refusal import Refusal

NOW = datetime(2021, 1, 31, 9, 12, tzinfo=UTC)
DUE = NOW + timedelta(hours=24)
SIDES = ("a", "b")
WAYS = {
    Standing.RECEIVED: (),
    Standing.TASKED: (Step.TASK,),
    Standing.ANSWERED: (Step.ANSWER,),
    Standing.ONE_CLOSED: (Step.ANSWER, Step.CLOSE),
    Standing.CLOSED: (Step.ANSWER, Step.CLOSE, Step.CLOSE),
    Standing.WITHDRAWN: (Step.WITHDRAW,),
}
"""A way to every standing."""


def fresh() -> Complaint:
    return Complaint(number="C-1", party="AM", delegations=SIDES, answer_due=DUE)


def take(now: Complaint, step: Step) -> Complaint:
    """The step as whoever may take it next would take it."""
    match step:
        case Step.TASK:
            return now.task(f"task {len(now.tasks)}")
        case Step.ANSWER:
            return now.answer(f"answer {len(now.answers)}", NOW)
        case Step.CLOSE:
            return now.close(next((one for one in SIDES if one not in now.closed_by), "a"), now.answers)
        case Step.WITHDRAW:
            return now.withdraw("AM", NOW)
        case Step.REOPEN:
            return now.reopen(DUE + timedelta(hours=24))


@pytest.mark.parametrize("standing", Standing)
@pytest.mark.parametrize("step", Step)
def test_what_the_table_lists_happens_and_nothing_else(standing: Standing, step: Step) -> None:
    now = fresh()
    for way in WAYS[standing]:
        now = take(now, way)
    assert now.standing is standing
    after = TRANSITIONS.get((standing, step))
    assert now.allows(step) is (after is not None)
    if after is None:
        with pytest.raises(Refusal, match="complaint-step-not-allowed"):
            take(now, step)
    else:
        assert take(now, step).standing is after


def test_nothing_is_done_in_another_s_place_or_twice() -> None:
    now = fresh().task("one")
    with pytest.raises(Refusal, match="complaint-tasked-already"):
        now.task("one")
    with pytest.raises(Refusal, match="complaint-of-another"):
        now.withdraw("AZ", NOW)
    now = now.answer("first", NOW)
    with pytest.raises(Refusal, match="complaint-answered-already"):
        now.answer("first", NOW)
    with pytest.raises(Refusal, match="case-not-a-delegation"):
        now.close("c", ("first",))
    with pytest.raises(Refusal, match="complaint-closed-already"):
        now.close("a", ("first",)).close("a", ("first",))


def test_a_closing_is_on_the_answers_that_were_read() -> None:
    now = fresh().answer("first", NOW)
    for others in ((), ("other",), ("first", "other")):
        with pytest.raises(Refusal, match="complaint-other-answers"):
            now.close("a", others)
    again = now.close("a", ("first",)).answer("second", NOW)
    assert (again.standing, again.closed_by) == (Standing.ANSWERED, ())
    assert again.close("b", ("second", "first")).closed_by == ("b",)


@pytest.mark.parametrize(
    ("stopped", "now", "told"),
    [
        (None, DUE, Clock.RUNNING),
        (None, DUE + timedelta(seconds=1), Clock.OVERDUE),
        (DUE, DUE + timedelta(days=9), Clock.IN_TIME),
        (DUE + timedelta(seconds=1), DUE, Clock.LATE),
    ],
)
def test_the_moment_it_is_due_is_in_time(stopped: datetime | None, now: datetime, told: Clock) -> None:
    assert clock(Standing.ANSWERED if stopped else Standing.RECEIVED, DUE, stopped, now) is told


def test_a_late_withdrawal_is_no_late_answer() -> None:
    assert fresh().withdraw("AM", DUE + timedelta(days=3)).clock(DUE + timedelta(days=4)) is Clock.TAKEN_BACK


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=5))
def test_the_first_answer_stops_the_clock(minutes: list[int]) -> None:
    now = fresh()
    for n, late in enumerate(minutes):
        now = now.answer(f"answer {n}", NOW + timedelta(minutes=late))
    assert now.stopped_at == NOW + timedelta(minutes=minutes[0])
    assert (now.clock(NOW) is Clock.IN_TIME) is (minutes[0] <= 24 * 60)


class Life(RuleBasedStateMachine):
    """Anybody tries anything; what was refused has changed nothing."""

    @initialize()
    def start(self) -> None:
        self.now = fresh()
        self.closed: set[str] = set()
        self.answered: list[str] = []
        self.n = 0

    @rule(step=st.sampled_from([Step.TASK, Step.REOPEN]))
    def go_on(self, step: Step) -> None:
        before = self.now
        try:
            self.now = take(before, step)
        except Refusal:
            assert (before.standing, step) not in TRANSITIONS
            return
        if step is Step.REOPEN:
            self.closed, self.answered = set(), []
            assert self.now.answer_due > before.answer_due or before.reopened

    @rule()
    def answer(self) -> None:
        self.n += 1
        try:
            self.now = self.now.answer(f"answer {self.n}", NOW)
        except Refusal:
            return
        self.answered.append(f"answer {self.n}")
        self.closed = set()

    @rule(side=st.sampled_from("abc"), all_read=st.booleans())
    def close(self, side: str, all_read: bool) -> None:
        read = tuple(self.answered if all_read else self.answered[1:])
        try:
            self.now = self.now.close(side, read)
        except Refusal:
            return
        assert side in SIDES
        assert side not in self.closed
        assert set(read) == set(self.answered)
        self.closed.add(side)

    @rule(party=st.sampled_from(["AM", "AZ"]))
    def withdraw(self, party: str) -> None:
        try:
            self.now = self.now.withdraw(party, NOW)
        except Refusal:
            return
        assert party == "AM"

    @invariant()
    def closed_is_what_both_closed_on_an_answer(self) -> None:
        if self.now.standing is Standing.CLOSED:
            assert self.closed == set(SIDES)
            assert self.answered

    @invariant()
    def the_clock_runs_exactly_while_an_answer_is_owed(self) -> None:
        assert (self.now.stopped_at is None) is (self.now.standing in OWED)
        assert set(self.now.answers) == set(self.answered)


TestLife = Life.TestCase


def test_everything_can_be_reached_and_rest_is_left_by_reopening_alone() -> None:
    assert set(TRANSITIONS.values()) == set(Standing)
    assert {step for (start, step) in TRANSITIONS if start in AT_REST} == {Step.REOPEN}
    assert diagram().count("-->") == len(TRANSITIONS) + 1
