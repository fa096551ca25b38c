"""The refresher plan: whose qualification ends or rests too long, and the courses that would renew it in time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from ceasefire.training.book import Book, Held, held, last_use
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A qualification by a course holds for the last time on a day. `unused`: it ends by disuse, not expiry."""

    person: str
    course: str
    code: str
    due: date
    unused: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Refresher:
    """A run to be held: it begins no later than `begin_by`, so that it ends on the first day somebody's right ends."""

    course: str
    begin_by: date
    first_due: date
    trainees: tuple[str, ...]
    late: bool


def dues(book: Book, on: date, horizon_days: int) -> tuple[Due, ...]:
    """What ends in the days from `on` to the horizon, both included, and is held on `on`; the first first.

    A qualification that a later or higher one of the same code outlives is not due.
    """
    until = on + timedelta(days=horizon_days)
    found = []
    for person in book.people:
        for code in sorted({book.course(one.course).code for one in book.awards if one.person == person.person}):
            found += [one for one in _due(book, person.person, code, on) if on <= one.due <= until]
    return tuple(sorted(found, key=lambda one: (one.due, one.course, one.person)))


def _due(book: Book, person: str, code: str, on: date) -> list[Due]:
    standing = [(one, *_end(book, one, on)) for one in held(book, person, code) if _stands(one, on)]
    standing = [(one, end, unused) for one, end, unused in standing if end >= on]
    return [
        Due(person=person, course=one.course.course, code=code, due=end, unused=unused)
        for one, end, unused in standing
        if not any(other is not one and later > end and _as_good(other, one) for other, later, _ in standing)
    ]


def _stands(one: Held, on: date) -> bool:
    return one.award.day <= on <= one.to_day and (one.revoked is None or one.revoked > on)


def _end(book: Book, one: Held, on: date) -> tuple[date, bool]:
    """The last day it holds if it is not used again, and whether disuse is what ends it."""
    if one.course.unused_days is None:
        return one.to_day, False
    rest = last_use(book, one.award.person, one.code, one.award.day, on) + timedelta(days=one.course.unused_days)
    return min(one.to_day, rest), rest < one.to_day


def _as_good(other: Held, one: Held) -> bool:
    return other.covers(one.course.level, one.course.module)


def plan(book: Book, due: Iterable[Due], on: date, seats: int = 12) -> tuple[Refresher, ...]:
    """Runs of at most `seats`, course by course, the first due first.

    A course with a shorter refresher is renewed by that. `late`: even a run that began on `on` would end too late.
    """
    if seats < 1:
        raise Refusal("training-seats", seats=seats)
    by_course: dict[str, list[Due]] = {}
    for one in sorted(due, key=lambda d: (d.due, d.person)):
        course = book.course(one.course)
        by_course.setdefault(course.refresher or course.course, []).append(one)
    found = []
    for name, those in by_course.items():
        length = book.course(name).days
        for n in range(0, len(those), seats):
            part = those[n : n + seats]
            begin = part[0].due - timedelta(days=length - 1)
            trainees = tuple(dict.fromkeys(one.person for one in part))
            found.append(
                Refresher(course=name, begin_by=begin, first_due=part[0].due, trainees=trainees, late=begin < on)
            )
    return tuple(sorted(found, key=lambda one: (one.begin_by, one.course)))
