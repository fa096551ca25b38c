"""What a visit finds amiss: how grave it is, what follows, and when a small fault that returns is no longer one.

Grades and what follows are data (`Consequence`), so that a national standard can write its own; the shipped ones are
the reference's, not checked against the text of a standard.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from ceasefire.vocabulary.naming import content_name


class Grade(StrEnum):
    """How grave it is; an observation asks for nothing."""

    OBSERVATION = "observation"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequence:
    """What follows from a grade: days to mend it (None: none set), and whether the task stops meanwhile."""

    mend_within_days: int | None
    suspends: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeRules:
    """Grades as data. A minor fault found `repeats` times at one operator in `window_days` counts as a major one."""

    consequences: Mapping[Grade, Consequence]
    repeats: int = 2
    window_days: int = 180


SHIPPED = GradeRules(
    consequences={
        Grade.OBSERVATION: Consequence(mend_within_days=None, suspends=False),
        Grade.MINOR: Consequence(mend_within_days=30, suspends=False),
        Grade.MAJOR: Consequence(mend_within_days=7, suspends=False),
        Grade.CRITICAL: Consequence(mend_within_days=0, suspends=True),
    }
)
"""Default grades: days are ours and meant to be replaced by the authority's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NonconformityFound:
    """One thing amiss at an operator's task: which item of the checklist, what kind, how grave, in words."""

    task: str
    operator: str
    item: str
    grade: Grade
    words: str
    found_on: date

    @property
    def id(self) -> str:
        """Named by what was found where and when."""
        return content_name("nc", [self.task, self.operator, self.item, self.found_on.isoformat(), self.words])

    @property
    def must_be_mended(self) -> bool:
        """Everything but an observation."""
        return self.grade is not Grade.OBSERVATION


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A nonconformity as it counts: `grade` after the rule on repetition, when it is due, whether the task stops, why.

    `repeated`: names of the earlier ones with the same item at the same operator, when they raised the grade.
    """

    nonconformity: NonconformityFound
    grade: Grade
    due: date | None
    suspends: bool
    repeated: tuple[str, ...] = ()

    def overdue(self, today: date) -> bool:
        """Is the day past on which it should have been mended?"""
        return self.due is not None and today > self.due


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskSuspension:
    """A task is stopped because of a critical nonconformity; the task's own life takes the step."""

    task: str
    nonconformity: str
    made_at: datetime


def weigh(found: NonconformityFound, before: Iterable[NonconformityFound], rules: GradeRules = SHIPPED) -> Weighed:
    """A nonconformity with what follows; `before` are all found earlier, of any operator."""
    same = _repeats(found, before, rules)
    raised = found.grade is Grade.MINOR and len(same) + 1 >= rules.repeats
    grade = Grade.MAJOR if raised else found.grade
    follows = rules.consequences[grade]
    days = follows.mend_within_days
    return Weighed(
        nonconformity=found,
        grade=grade,
        due=None if days is None else found.found_on + timedelta(days=days),
        suspends=follows.suspends,
        repeated=same if raised else (),
    )


def _repeats(found: NonconformityFound, before: Iterable[NonconformityFound], rules: GradeRules) -> tuple[str, ...]:
    since = found.found_on - timedelta(days=rules.window_days)
    return tuple(
        one.id
        for one in sorted(before, key=lambda one: (one.found_on, one.id))
        if (one.operator, one.item) == (found.operator, found.item)
        and one.must_be_mended
        and since <= one.found_on <= found.found_on
        and one.id != found.id
    )


def weigh_all(found: Iterable[NonconformityFound], rules: GradeRules = SHIPPED) -> tuple[Weighed, ...]:
    """Every nonconformity of a record in the order found, each weighed with those before it."""
    ordered = sorted({one.id: one for one in found}.values(), key=lambda one: (one.found_on, one.id))
    return tuple(weigh(one, ordered[:place], rules) for place, one in enumerate(ordered))


def suspensions(weighed: Iterable[Weighed], made_at: datetime) -> tuple[TaskSuspension, ...]:
    """The tasks that stop, each with the fault that stops it."""
    return tuple(
        TaskSuspension(task=one.nonconformity.task, nonconformity=one.nonconformity.id, made_at=made_at)
        for one in weighed
        if one.suspends
    )
