"""The training book as its facts tell it, one after the other; a fact against a rule changes nothing."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from ceasefire.training.awarding import check_award
from ceasefire.training.book import Book, Requirement
from ceasefire.training.course import Assessment, Attendance, Award, Course, Restriction, Revocation, Run, Used
from ceasefire.training.duty import DutyDay, check_duty
from ceasefire.training.people import Person
from ceasefire.training.records import TrainingFact
from ceasefire.vocabulary.refusal import Refusal

_WHERE: dict[type[Any], str] = {
    Person: "people", Requirement: "works", Course: "courses", Run: "runs", Attendance: "attendance",
    Assessment: "assessments", Award: "awards", Revocation: "revocations", Restriction: "restrictions",
    Used: "uses", DutyDay: "duties",
}  # fmt: skip


@dataclass(slots=True)
class TrainingLedger:
    """Grows by `add`; `book` is what is known so far."""

    book: Book = field(default_factory=lambda: Book(name="", people=(), works=(), courses=()))

    def add(self, fact: TrainingFact) -> None:
        """One more fact. Refuses, naming the rule, what cannot be: a pass before the course, an unknown person."""
        check = _CHECK.get(type(fact))
        if check is not None:
            check(self.book, fact)
        self._once(fact)
        where = _WHERE[type(fact)]
        more: dict[str, Any] = {where: (*getattr(self.book, where), fact)}
        self.book = replace(self.book, **more)

    def knows(self, fact: TrainingFact) -> bool:
        """Is this fact entered already?"""
        return fact in getattr(self.book, _WHERE[type(fact)])

    def _once(self, fact: TrainingFact) -> None:
        if self.knows(fact):
            raise Refusal("training-entered-twice")


def _new(many: str, name: str) -> Callable[[Book, Any], None]:
    """A person, work, course or run has a name of its own."""

    def check(book: Book, fact: Any) -> None:
        if getattr(fact, name) in {getattr(one, name) for one in getattr(book, many)}:
            raise Refusal("training-entered-twice", getattr(fact, name))

    return check


def _course(book: Book, fact: Course) -> None:
    _new("courses", "course")(book, fact)
    if fact.days < 1 or fact.valid_days < 1 or not 0 < fact.attendance <= 1:
        raise Refusal("training-course", fact.course)


def _run(book: Book, fact: Run) -> None:
    _new("runs", "run")(book, fact)
    book.course(fact.course)
    for name in fact.trainees:
        book.person(name)


def _in_a_run(book: Book, fact: Attendance | Assessment) -> None:
    run = book.run(fact.run)
    for person in fact.present if isinstance(fact, Attendance) else (fact.person,):
        if person not in run.trainees:
            raise Refusal("training-no-trainee", f"{run.run}/{person}", person=person, run=run.run)


def _of_a_person(book: Book, fact: Any) -> None:
    book.person(fact.person)


def _duty(book: Book, fact: DutyDay) -> None:
    book.person(fact.person)
    check_duty(fact)


_CHECK: dict[type[Any], Callable[[Book, Any], None]] = {
    Person: _new("people", "person"),
    Requirement: _new("works", "work"),
    Course: _course,
    Run: _run,
    Attendance: _in_a_run,
    Assessment: _in_a_run,
    Award: check_award,
    Revocation: _of_a_person,
    Restriction: _of_a_person,
    Used: _of_a_person,
    DutyDay: _duty,
}
