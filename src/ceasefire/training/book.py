"""The training book: everyone, every course and run, every award; what who may do what is answered from."""

from dataclasses import dataclass
from datetime import date, timedelta

from ceasefire.training.course import (
    Assessment,
    Attendance,
    Award,
    Course,
    Level,
    Restriction,
    Revocation,
    Run,
    Used,
)
from ceasefire.training.duty import USUAL, DutyDay, DutyRules
from ceasefire.training.people import Person
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """A work and the codes it needs, all of them.

    `by_level`: the item's level counts for the codes that have levels (rule 8).
    """

    work: str
    needs: tuple[str, ...]
    by_level: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All that is known. Facts stand in the order they were entered."""

    name: str
    people: tuple[Person, ...]
    works: tuple[Requirement, ...]
    courses: tuple[Course, ...]
    runs: tuple[Run, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    awards: tuple[Award, ...] = ()
    revocations: tuple[Revocation, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    uses: tuple[Used, ...] = ()
    duties: tuple[DutyDay, ...] = ()
    rules: DutyRules = USUAL

    def course(self, name: str) -> Course:
        """A course by its name; refuses an unknown one."""
        found = next((one for one in self.courses if one.course == name), None)
        if found is None:
            raise Refusal("training-unknown", what=name, known=", ".join(one.course for one in self.courses))
        return found

    def run(self, name: str) -> Run:
        """A run by its name; refuses an unknown one."""
        found = next((one for one in self.runs if one.run == name), None)
        if found is None:
            raise Refusal("training-unknown", what=name, known=", ".join(one.run for one in self.runs))
        return found

    def person(self, name: str) -> Person:
        """A person by role; refuses an unknown one."""
        found = next((one for one in self.people if one.person == name), None)
        if found is None:
            raise Refusal("training-person-unknown", person=name)
        return found

    def work(self, name: str) -> Requirement:
        """What a work needs; refuses an unknown one."""
        found = next((one for one in self.works if one.work == name), None)
        if found is None:
            raise Refusal("training-unknown", what=name, known=", ".join(one.work for one in self.works))
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A qualification of a person: valid from a day to a day, both included, unless revoked on or before a day."""

    award: Award
    course: Course
    to_day: date
    revoked: date | None

    @property
    def code(self) -> str:
        return self.course.code

    def covers(self, level: Level | None, module: str) -> bool:
        """Is it at least of that level? 3+ needs the very module."""
        if level is None:
            return True
        own, order = self.course.level, list(Level)
        if own is None or order.index(own) < order.index(level):
            return False
        return level is not Level.L3_PLUS or self.course.module == module


def held(book: Book, person: str, code: str) -> tuple[Held, ...]:
    """Every qualification of a code that a person ever got, in the order of awards."""
    voids = [one.day for one in book.revocations if (one.person, one.code) == (person, code)]
    found = []
    for award in book.awards:
        if award.person != person or (course := book.course(award.course)).code != code:
            continue
        revoked = min((day for day in voids if day >= award.day), default=None)
        to_day = award.day + timedelta(days=course.valid_days)
        found.append(Held(award=award, course=course, to_day=to_day, revoked=revoked))
    return tuple(found)


def last_use(book: Book, person: str, code: str, award: date, on: date) -> date:
    """The last day the skill was used by `on`; the award counts as use."""
    used = [one.day for one in book.uses if (one.person, one.code) == (person, code) and award <= one.day <= on]
    return max(used, default=award)
