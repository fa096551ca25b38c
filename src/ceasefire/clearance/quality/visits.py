"""Visits to those who work: planned by another organisation, done with a checklist, closed when faults are mended.

The rules (`RULES`) are those the reference names; they were not checked against the text of a standard.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ceasefire.clearance.quality.nonconformity import NonconformityFound
from ceasefire.vocabulary.life import Life
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal

RULES = {
    "inspector-other": "the inspector's organisation is not the inspected one",
    "checklist-whole": "every item of the checklist that must be answered has an answer",
    "fault-found": "an item answered no, or a nonconformity, is there",
    "no-fault": "no nonconformity other than an observation is open",
    "action-verified": "each nonconformity has a corrective action that somebody else has verified",
}
"""Names of the rules that guard a visit's steps, each in plain words."""


class VisitState(StrEnum):
    """Where a visit stands."""

    PLANNED = "Planned"
    DONE = "Done"
    NONCONFORMITY = "Nonconformity"
    CORRECTIVE_ACTION = "CorrectiveAction"
    VERIFIED = "Verified"
    CLOSED = "Closed"
    CANCELLED = "Cancelled"


class VisitEvent(StrEnum):
    """What can happen to a visit."""

    DO = "do"
    CANCEL = "cancel"
    FIND = "find"
    PASS = "pass"  # noqa: S105 (a visit passed, not a word)
    ANSWER = "answer"
    VERIFY = "verify"
    NOT_MENDED = "not_mended"
    CLOSE = "close"


VISIT_LIFE: Life[VisitState, VisitEvent] = Life(
    name="visit",
    start=VisitState.PLANNED,
    table={
        (VisitState.PLANNED, VisitEvent.DO): VisitState.DONE,
        (VisitState.PLANNED, VisitEvent.CANCEL): VisitState.CANCELLED,
        (VisitState.DONE, VisitEvent.FIND): VisitState.NONCONFORMITY,
        (VisitState.DONE, VisitEvent.PASS): VisitState.CLOSED,
        (VisitState.NONCONFORMITY, VisitEvent.ANSWER): VisitState.CORRECTIVE_ACTION,
        (VisitState.CORRECTIVE_ACTION, VisitEvent.VERIFY): VisitState.VERIFIED,
        (VisitState.CORRECTIVE_ACTION, VisitEvent.NOT_MENDED): VisitState.NONCONFORMITY,
        (VisitState.VERIFIED, VisitEvent.CLOSE): VisitState.CLOSED,
    },
    rules={
        (VisitState.PLANNED, VisitEvent.DO): ("inspector-other", "checklist-whole"),
        (VisitState.DONE, VisitEvent.FIND): ("fault-found",),
        (VisitState.DONE, VisitEvent.PASS): ("no-fault",),
        (VisitState.CORRECTIVE_ACTION, VisitEvent.VERIFY): ("action-verified",),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPlanned:
    """A visit is planned: which task on which local day, whose work is inspected by whom, and why now."""

    task: str
    day: date
    inspected: str
    inspector: str
    checklist: str
    reasons: tuple[str, ...]
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """Named by what is visited when by whom, so that a plan sent twice is one."""
        return content_name("vis", [self.task, self.day.isoformat(), self.inspected, self.inspector])


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDone:
    """What a visit (by its name) saw: the checklist's answers by item, and the nonconformities it names."""

    visit: str
    done_at: datetime
    answers: dict[str, str]
    nonconformities: tuple[NonconformityFound, ...]
    officer: str
    made_at: datetime
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitClosed:
    """A visit is closed; `cancelled`: it was not done, and `words` say why."""

    visit: str
    officer: str
    made_at: datetime
    cancelled: bool = False
    words: str = ""


def plan_visit(visit: VisitPlanned, members: Iterable[frozenset[str]] = ()) -> VisitPlanned:
    """The visit if it may be planned. Refuses an inspector of the inspected organisation.

    `members`: sets of names under which one organisation is known; two names in one set are one organisation.
    """
    if _same(visit.inspected, visit.inspector, members):
        raise Refusal("quality-inspector-own", organisation=visit.inspected, rule="inspector-other")
    return visit


def _same(one: str, other: str, members: Iterable[frozenset[str]]) -> bool:
    first, second = one.strip().casefold(), other.strip().casefold()
    known = ({name.strip().casefold() for name in names} for names in members)
    return first == second or any({first, second} <= names for names in known)


def standing(done: VisitDone) -> VisitState:
    """Where a visit stands when it has been done: with a fault that must be mended, or closed."""
    event = VisitEvent.FIND if any(one.must_be_mended for one in done.nonconformities) else VisitEvent.PASS
    return VISIT_LIFE.step(VisitState.DONE, event)
