"""Who may do what on a day, and why not: qualification, level, expiry, revocation, disuse, restriction, duty, rest."""

from collections.abc import Iterator
from datetime import date

from ceasefire.assessment.records import Reason
from ceasefire.training.book import Book, Held, held, last_use
from ceasefire.training.course import Level
from ceasefire.training.duty import against_duty

Told = dict[str, str | int | float]


def against(
    book: Book, person: str, work: str, day: date, level: Level | None = None, module: str = ""
) -> tuple[Reason, ...]:
    """Every reason why a person may not do a work on a day; empty where the person may.

    A work that goes by level and is asked for without one needs level 1; codes of which no course has a level have
    none. Refuses people and works nobody knows.
    """
    book.person(person)
    required = book.work(work)
    asked = (level or Level.L1) if required.by_level else None
    graded = {one.code for one in book.courses if one.level is not None}
    levels = {code: asked if code in graded else None for code in required.needs}
    reasons = [reason for code in required.needs if (reason := _lacks(book, person, code, day, levels[code], module))]
    return (*reasons, *_restricted(book, person, work, day), *against_duty(person, book.duties, day, book.rules))


def who_may(
    book: Book, work: str, day: date, level: Level | None = None, module: str = ""
) -> dict[str, tuple[Reason, ...]]:
    """Everyone, with the reasons against; in the order of the book."""
    return {one.person: against(book, one.person, work, day, level, module) for one in book.people}


def _lacks(book: Book, person: str, code: str, day: date, level: Level | None, module: str) -> Reason | None:
    """Why no qualification of a code holds on a day; None where one does. The nearest one to holding is told."""
    own = held(book, person, code)
    fit = [one for one in own if one.covers(level, module)]
    said: Told = {"person": person, "code": code}
    if not own:
        return Reason(message="training-none", arguments=said)
    if not fit:
        best = max((one.course.level.value for one in own if one.course.level), default="-")
        wanted = f"{level.value if level else ''} {module}".strip()
        return Reason(message="training-level", arguments={**said, "level": best, "wanted": wanted, "rule": "8"})
    problems = [_amiss(book, one, day) for one in fit]
    if None in problems:
        return None
    return min((one for one in problems if one), key=lambda one: one[0])[1]


def _amiss(book: Book, one: Held, day: date) -> tuple[int, Reason] | None:
    """What keeps a qualification from holding on a day, with its rank among such reasons (0 is told first)."""
    said: Told = {"person": one.award.person, "code": one.code}
    if one.award.day <= day and one.revoked is not None and one.revoked <= day:
        return 0, Reason(message="training-revoked", arguments={**said, "day": one.revoked.isoformat()})
    if one.award.day > day:
        return 3, Reason(message="training-not-yet", arguments={**said, "day": one.award.day.isoformat()})
    if one.to_day < day:
        return 2, Reason(message="training-expired", arguments={**said, "day": one.to_day.isoformat()})
    limit = one.course.unused_days
    used = last_use(book, one.award.person, one.code, one.award.day, day)
    if limit is not None and (day - used).days > limit:
        return 1, Reason(message="training-unused", arguments={**said, "day": used.isoformat(), "most": limit})
    return None


def _restricted(book: Book, person: str, work: str, day: date) -> Iterator[Reason]:
    for one in book.restrictions:
        if (one.person, one.work) == (person, work) and one.from_day <= day <= one.to_day:
            said: Told = {"person": person, "work": work, "day": one.to_day.isoformat(), "words": one.words}
            yield Reason(message="training-restricted", arguments=said)
