"""A course and its runs: who attended, how each was assessed, and what follows from it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ceasefire.vocabulary.naming import content_name


class Level(StrEnum):
    """Levels of explosive ordnance disposal; 3+ is by modules."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L3_PLUS = "L3+"


class Kind(StrEnum):
    """The two ways of assessing; a qualification needs both."""

    THEORY = "theory"
    PRACTICAL = "practical"


INSTRUCTOR = "instructor"
"""The code of the instructors' licence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What it qualifies for (`code`, with level and module), for how long, and what it takes.

    Scores of 0 to 100. `attendance`: the share of session days. `needs`: codes that a trainee holds when the run
    begins. `unused_days`: how long the skill may rest unused. `apart`: not all assessing may be done by instructors
    of the run. `refresher`: another, shorter course that renews this one.
    """

    course: str
    code: str
    days: int
    valid_days: int
    theory_pass: float
    practical_pass: float
    level: Level | None = None
    module: str = ""
    attendance: float = 0.9
    needs: tuple[str, ...] = ()
    unused_days: int | None = None
    apart: bool = True
    refresher: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A course held from a day to a day, both included."""

    run: str
    course: str
    starts: date
    ends: date
    instructors: tuple[str, ...]
    trainees: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Who was there on a session day of a run."""

    run: str
    day: date
    present: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """One assessment of one trainee: a score of 0 to 100, by an assessor, on a day."""

    run: str
    person: str
    kind: Kind
    score: float
    day: date
    assessor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Award:
    """A course is passed: the qualification begins on `day`.

    Without a `run` it is recognised from elsewhere, and `words` say from where.
    """

    person: str
    course: str
    day: date
    signed_by: str
    run: str = ""
    words: str = ""

    @property
    def id(self) -> str:
        return content_name("awd", self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """From a day on, what a person held of a code is void; a later award is a new one."""

    person: str
    code: str
    day: date
    signed_by: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """A person may not do a work from a day to a day, both included."""

    person: str
    work: str
    from_day: date
    to_day: date
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """A person did work of a code on a day."""

    person: str
    code: str
    day: date
