"""A certificate as data: what it says, named by its content, so that a print can be checked against the record."""

from dataclasses import dataclass
from datetime import date, timedelta

from ceasefire.training.awarding import check_award
from ceasefire.training.book import Book
from ceasefire.training.course import Award, Kind, Level
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a certificate says. Scores are those that counted; absent for a qualification recognised from elsewhere."""

    person: str
    unit: str
    course: str
    code: str
    level: Level | None
    module: str
    from_day: date
    to_day: date
    signed_by: str
    award: str
    run: str = ""
    theory: float | None = None
    practical: float | None = None

    @property
    def id(self) -> str:
        return content_name("crt", self)


def certificate(book: Book, award: Award) -> Certificate:
    """The certificate of an award that stands; refuses one that does not."""
    check_award(book, award)
    course = book.course(award.course)
    return Certificate(
        person=award.person,
        unit=book.person(award.person).unit,
        course=course.course,
        code=course.code,
        level=course.level,
        module=course.module,
        from_day=award.day,
        to_day=award.day + timedelta(days=course.valid_days),
        signed_by=award.signed_by,
        award=award.id,
        run=award.run,
        theory=_score(book, award, Kind.THEORY),
        practical=_score(book, award, Kind.PRACTICAL),
    )


def _score(book: Book, award: Award, kind: Kind) -> float | None:
    own = [one for one in book.assessments if (one.person, one.run, one.kind) == (award.person, award.run, kind)]
    return max(own, key=lambda one: one.day).score if own else None
