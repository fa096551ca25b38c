"""What is entered about complaints: the receipt, taskings, answers, closing for a delegation, taking up anew."""

from dataclasses import dataclass
from datetime import datetime

from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The centre's receipt for a complaint: `number` is its own, `answer_due` the end of the answer clock (UTC)."""

    allegation: str
    number: str
    party: str
    reference: str
    received_at: datetime
    answer_due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Tasked:
    """A follow-up to a complaint (by its receipt's number): what, in which language written, by whom, until when.

    `whom` is an asset of the constitution or a post ("a/duty"); `officer` the post that tasks.
    """

    complaint: str
    what: str
    language: str
    whom: str
    until: datetime
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """Named by what is asked, so that the same request sent twice is one."""
        return content_name("tsk", [self.complaint, self.what, self.whom, write_moment(self.until)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The centre's answer to a complaint, in the words of the post that gives it; `rests_on`: incidents or findings."""

    complaint: str
    text: str
    language: str
    rests_on: tuple[str, ...]
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """Named by what is answered, so that the same answer sent twice is one."""
        return content_name("ans", [self.complaint, self.text, sorted(self.rests_on)])


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintClosed:
    """A delegation closes a complaint on exactly these `answers` (names); closed is what both have closed."""

    complaint: str
    answers: tuple[str, ...]
    officer: str
    made_at: datetime
    words: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintReopened:
    """A delegation finds that an answer is owed again, and why; the clock starts anew."""

    complaint: str
    reason: str
    language: str
    officer: str
    made_at: datetime
