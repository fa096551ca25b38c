"""What is entered in the logs about training: one fact at a time, with who entered it and when."""

from dataclasses import dataclass
from datetime import datetime

from ceasefire.training.book import Requirement
from ceasefire.training.course import (
    Assessment,
    Attendance,
    Award,
    Course,
    Restriction,
    Revocation,
    Run,
    Used,
)
from ceasefire.training.duty import DutyDay
from ceasefire.training.people import Person
from ceasefire.vocabulary.naming import content_name

TrainingFact = (
    Person | Requirement | Course | Run | Attendance | Assessment | Award | Revocation | Restriction | Used | DutyDay
)
"""Whatever can be said about training."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingEntered:
    """A fact about training, entered by an officer at a moment (UTC)."""

    fact: TrainingFact
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        return content_name("trn", self)
