"""An award is refused unless the course was held, attended, assessed by the right people and passed, in that order."""

from collections.abc import Iterator
from datetime import date

from ceasefire.training.book import Book, held
from ceasefire.training.course import INSTRUCTOR, Assessment, Award, Course, Kind, Run
from ceasefire.vocabulary.refusal import Refusal


def check_award(book: Book, award: Award) -> None:
    """Refuses with the first rule that is broken; silent where the award stands."""
    for refusal in amiss(book, award):
        raise refusal


def amiss(book: Book, award: Award) -> Iterator[Refusal]:
    """Everything that stands against an award."""
    course = book.course(award.course)
    book.person(award.person)
    place = f"{award.run or award.course}/{award.person}"
    if not award.run:
        if not award.words.strip() or not award.signed_by or award.signed_by == award.person:
            yield Refusal("training-recognised", place)
        return
    run = book.run(award.run)
    if run.course != award.course or award.person not in run.trainees:
        yield Refusal("training-no-trainee", place, person=award.person, run=run.run)
        return
    if award.signed_by in ("", award.person):
        yield Refusal("training-award-signed", place)
    yield from _days(book, award, run, place)
    yield from _needs(book, award, course, run, place)
    yield from _attended(book, award.person, course, run, place)
    yield from _scores(book, award, course, run, place)
    yield from _assessors(book, award.person, course, run, place)


def _own(book: Book, person: str, run: str) -> list[Assessment]:
    return [one for one in book.assessments if (one.person, one.run) == (person, run)]


def _days(book: Book, award: Award, run: Run, place: str) -> Iterator[Refusal]:
    """Nobody passes before the course begins, and nothing is awarded before it ends and all was assessed."""
    first = min((one.day for one in _own(book, award.person, run.run)), default=run.starts)
    if first < run.starts:
        yield Refusal("training-before-course", place, day=first.isoformat(), starts=run.starts.isoformat())
    last = max((one.day for one in _own(book, award.person, run.run)), default=run.ends)
    if award.day < max(run.ends, last):
        yield Refusal("training-award-early", place, day=award.day.isoformat(), ends=max(run.ends, last).isoformat())


def _needs(book: Book, award: Award, course: Course, run: Run, place: str) -> Iterator[Refusal]:
    for code in course.needs:
        if not _holds(book, award.person, code, run.starts):
            yield Refusal("training-needs", place, code=code, day=run.starts.isoformat())


def _holds(book: Book, person: str, code: str, day: date) -> bool:
    return any(
        one.award.day <= day <= one.to_day and (one.revoked is None or one.revoked > day)
        for one in held(book, person, code)
    )


def _attended(book: Book, person: str, course: Course, run: Run, place: str) -> Iterator[Refusal]:
    days = {one.day for one in book.attendance if one.run == run.run and run.starts <= one.day <= run.ends}
    there = {one.day for one in book.attendance if one.run == run.run and person in one.present} & days
    if len(days) < course.days:
        yield Refusal("training-days-held", place, held=len(days), needed=course.days)
    if len(there) < course.attendance * max(len(days), course.days) - 1e-9:
        needed = f"{course.attendance * 100:g}"
        yield Refusal("training-attendance", place, there=len(there), days=max(len(days), course.days), needed=needed)


def _scores(book: Book, award: Award, course: Course, run: Run, place: str) -> Iterator[Refusal]:
    """Of several attempts the last counts."""
    needed = {Kind.THEORY: course.theory_pass, Kind.PRACTICAL: course.practical_pass}
    for kind, least in needed.items():
        tries = [one for one in _own(book, award.person, run.run) if one.kind is kind]
        if not tries:
            yield Refusal("training-not-assessed", place, kind=kind.value)
            continue
        score = max(tries, key=lambda one: one.day).score
        if not 0 <= score <= 100:
            yield Refusal("training-score", place, score=f"{score:g}")
        elif score < least:
            yield Refusal("training-failed", place, kind=kind.value, score=f"{score:g}", least=f"{least:g}")


def _assessors(book: Book, person: str, course: Course, run: Run, place: str) -> Iterator[Refusal]:
    for name in run.instructors:
        if not _holds(book, name, INSTRUCTOR, run.starts) or not _holds(book, name, INSTRUCTOR, run.ends):
            yield Refusal("training-no-licence", place, person=name, day=run.starts.isoformat())
    if not run.instructors:
        yield Refusal("training-no-instructor", place)
    commander = book.person(person).commander
    own = _own(book, person, run.run)
    for one in own:
        if one.assessor in (person, commander):
            yield Refusal("training-assessor-commander", place, person=one.assessor)
        elif not _holds(book, one.assessor, INSTRUCTOR, one.day):
            yield Refusal("training-no-licence", place, person=one.assessor, day=one.day.isoformat())
    if course.apart and own and {one.assessor for one in own} <= set(run.instructors):
        yield Refusal("training-assessor-instructor", place, run=run.run)
