"""The life of a complaint as a table, and its clock: what is not listed cannot happen; overdue is time, not a standing.

Whoever is owed an answer is not kept waiting by the other side: one delegation answers, and one reopens, with a reason.
Rest needs both: a complaint is closed when each delegation has closed it, on the same answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from ceasefire.vocabulary.refusal import Refusal


class Standing(StrEnum):
    """Where a complaint stands."""

    RECEIVED = "received"
    TASKED = "tasked"
    ANSWERED = "answered"
    ONE_CLOSED = "one_closed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Step(StrEnum):
    """What can be done: a follow-up is tasked, an answer given, each delegation closes, its party takes it back."""

    TASK = "task"
    ANSWER = "answer"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


class Clock(StrEnum):
    """How the answer clock stands: running, run out, or stopped by an answer (in time or late) or a withdrawal."""

    RUNNING = "running"
    OVERDUE = "overdue"
    IN_TIME = "in_time"
    LATE = "late"
    TAKEN_BACK = "taken_back"


TRANSITIONS: Mapping[tuple[Standing, Step], Standing] = {
    (Standing.RECEIVED, Step.TASK): Standing.TASKED,
    (Standing.TASKED, Step.TASK): Standing.TASKED,
    (Standing.RECEIVED, Step.ANSWER): Standing.ANSWERED,
    (Standing.TASKED, Step.ANSWER): Standing.ANSWERED,
    (Standing.ANSWERED, Step.ANSWER): Standing.ANSWERED,
    (Standing.ONE_CLOSED, Step.ANSWER): Standing.ANSWERED,
    (Standing.ANSWERED, Step.CLOSE): Standing.ONE_CLOSED,
    (Standing.ONE_CLOSED, Step.CLOSE): Standing.CLOSED,
    (Standing.RECEIVED, Step.WITHDRAW): Standing.WITHDRAWN,
    (Standing.TASKED, Step.WITHDRAW): Standing.WITHDRAWN,
    (Standing.ANSWERED, Step.WITHDRAW): Standing.WITHDRAWN,
    (Standing.ONE_CLOSED, Step.WITHDRAW): Standing.WITHDRAWN,
    (Standing.ANSWERED, Step.REOPEN): Standing.RECEIVED,
    (Standing.ONE_CLOSED, Step.REOPEN): Standing.RECEIVED,
    (Standing.CLOSED, Step.REOPEN): Standing.RECEIVED,
    (Standing.WITHDRAWN, Step.REOPEN): Standing.RECEIVED,
}

OWED = frozenset({Standing.RECEIVED, Standing.TASKED})
"""Standings in which an answer is owed."""
AT_REST = frozenset({Standing.CLOSED, Standing.WITHDRAWN})
"""Standings in which nothing more is due."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One complaint between the centre's two `delegations`; times are UTC.

    `tasks`, `answers` (their names) and `closed_by` are those since it was received or last reopened. `stopped_at` is
    when the answer clock stopped: at the first answer or the withdrawal.
    """

    number: str
    party: str
    delegations: tuple[str, str]
    answer_due: datetime
    standing: Standing = Standing.RECEIVED
    tasks: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    closed_by: tuple[str, ...] = ()
    stopped_at: datetime | None = None
    reopened: int = 0

    def task(self, name: str) -> "Complaint":
        """A follow-up is tasked; the same one is not tasked twice."""
        if name in self.tasks:
            raise Refusal("complaint-tasked-already", place=self.number)
        return self._step(Step.TASK, tasks=(*self.tasks, name))

    def answer(self, name: str, at: datetime) -> "Complaint":
        """An answer is given at `at`; the first stops the clock, a later one undoes a closing on fewer."""
        if name in self.answers:
            raise Refusal("complaint-answered-already", place=self.number)
        stopped = self.stopped_at or at
        return self._step(Step.ANSWER, answers=(*self.answers, name), closed_by=(), stopped_at=stopped)

    def close(self, delegation: str, answers: tuple[str, ...]) -> "Complaint":
        """A delegation closes it on exactly these answers; refuses others than there are, and a second time."""
        if delegation not in self.delegations:
            raise Refusal("case-not-a-delegation", place=self.number, delegation=delegation)
        self._allowed(Step.CLOSE)
        if delegation in self.closed_by:
            raise Refusal("complaint-closed-already", place=self.number, delegation=delegation)
        if set(answers) != set(self.answers):
            raise Refusal("complaint-other-answers", place=self.number)
        return self._step(Step.CLOSE, closed_by=(*self.closed_by, delegation))

    def withdraw(self, party: str, at: datetime) -> "Complaint":
        """The party that complained takes it back; nobody else can."""
        if party != self.party:
            raise Refusal("complaint-of-another", place=self.number, party=party)
        return self._step(Step.WITHDRAW, stopped_at=self.stopped_at or at)

    def reopen(self, due: datetime) -> "Complaint":
        """An answer is owed again until `due`; what was said before stays in the record."""
        again = self._step(Step.REOPEN, tasks=(), answers=(), closed_by=(), stopped_at=None)
        return replace(again, answer_due=due, reopened=self.reopened + 1)

    def clock(self, now: datetime) -> Clock:
        """How the answer clock stands at `now`."""
        return clock(self.standing, self.answer_due, self.stopped_at, now)

    def allows(self, step: Step) -> bool:
        """Is this step in the table from here?"""
        return (self.standing, step) in TRANSITIONS

    def _allowed(self, step: Step) -> Standing:
        after = TRANSITIONS.get((self.standing, step))
        if after is None:
            raise Refusal(
                "complaint-step-not-allowed", place=self.number, step=step.value, standing=self.standing.value
            )
        return after

    def _step(self, step: Step, **changes: object) -> "Complaint":
        return replace(self, standing=self._allowed(step), **changes)  # type: ignore[arg-type]


def clock(standing: str, due: datetime, stopped_at: datetime | None, now: datetime) -> Clock:
    """How an answer clock stands at `now`; an answer at the moment it is due is in time."""
    if standing == Standing.WITHDRAWN:
        return Clock.TAKEN_BACK
    if stopped_at is not None:
        return Clock.IN_TIME if stopped_at <= due else Clock.LATE
    return Clock.OVERDUE if now > due else Clock.RUNNING


def diagram() -> str:
    """The table as a Mermaid state diagram, for the documents."""
    lines = ["stateDiagram-v2", "    [*] --> received"]
    lines += [f"    {start.value} --> {end.value}: {step.value}" for (start, step), end in TRANSITIONS.items()]
    return "\n".join(lines) + "\n"
