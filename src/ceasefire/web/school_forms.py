"""The school's forms: which fields each has, and the fact of training that what was typed amounts to."""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ceasefire.training.book import Book
from ceasefire.training.course import Assessment, Attendance, Award, Kind, Revocation, Run
from ceasefire.training.duty import DutyDay
from ceasefire.training.people import matching
from ceasefire.training.records import TrainingFact
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.mine_action import day_of

FORMS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "run": (
        *(("run", "text"), ("course", "course"), ("starts", "date"), ("ends", "date")),
        *(("instructors", "people"), ("trainees", "people")),
    ),
    "attendance": (("run", "run"), ("day", "date"), ("present", "people")),
    "assessment": (
        *(("run", "run"), ("person", "text"), ("kind", "kind"), ("score", "number")),
        *(("day", "date"), ("assessor", "text")),
    ),
    "award": (
        *(("person", "text"), ("course", "course"), ("run", "run"), ("day", "date")),
        *(("signed_by", "text"), ("words", "text")),
    ),
    "revocation": (("person", "text"), ("code", "code"), ("day", "date"), ("signed_by", "text"), ("words", "text")),
    "duty": (("person", "text"), ("day", "date"), ("start", "time"), ("end", "time")),
}
"""Form → its fields, each with its kind."""
Given = Mapping[str, str]


def choices(book: Book) -> dict[str, list[str]]:
    """What can be chosen in fields of each kind."""
    return {
        "course": [one.course for one in book.courses],
        "run": ["", *(one.run for one in reversed(book.runs))],
        "code": sorted({one.code for one in book.courses}),
        "kind": [one.value for one in Kind],
    }


def fact_of(what: str, given: Given, book: Book, zone: str) -> TrainingFact:
    """The fact that a form says; refuses what is no day, time, number or person. The ledger asks the rest."""
    fact: TrainingFact = _MAKE[what](given, book, zone)
    return fact


def _who(book: Book, text: str) -> tuple[str, ...]:
    """Everyone that lines (or commas) of places and patterns name; refuses a pattern that names nobody."""
    patterns = tuple(one.strip() for one in text.replace(",", "\n").splitlines() if one.strip())
    for pattern in patterns:
        if not matching(book.people, (pattern,)):
            raise Refusal("training-person-unknown", person=pattern)
    return matching(book.people, patterns)


def _text(given: Given, name: str) -> str:
    return given.get(name, "").strip()[:400]


def _run(given: Given, book: Book, _: str) -> Run:
    if not _text(given, "run"):
        raise Refusal("web-choose")
    starts, ends = day_of(given.get("starts")), day_of(given.get("ends"))
    if ends < starts:
        raise Refusal("training-run-days", _text(given, "run"))
    return Run(
        run=_text(given, "run"), course=_text(given, "course"), starts=starts, ends=ends,
        instructors=_who(book, given.get("instructors", "")), trainees=_who(book, given.get("trainees", "")),
    )  # fmt: skip


def _attendance(given: Given, book: Book, _: str) -> Attendance:
    present = _who(book, given.get("present", ""))
    return Attendance(run=_text(given, "run"), day=day_of(given.get("day")), present=present)


def _assessment(given: Given, _: Book, __: str) -> Assessment:
    try:
        kind, score = Kind(given.get("kind", "")), float(given.get("score", ""))
    except ValueError:
        raise Refusal("web-choose") from None
    if not 0 <= score <= 100:
        raise Refusal("training-score", score=f"{score:g}")
    return Assessment(
        run=_text(given, "run"), person=_text(given, "person"), kind=kind, score=score,
        day=day_of(given.get("day")), assessor=_text(given, "assessor"),
    )  # fmt: skip


def _award(given: Given, _: Book, __: str) -> Award:
    named = {name: _text(given, name) for name in ("person", "course", "run", "signed_by", "words")}
    return Award(day=day_of(given.get("day")), **named)


def _revocation(given: Given, _: Book, __: str) -> Revocation:
    named = {name: _text(given, name) for name in ("person", "code", "signed_by", "words")}
    return Revocation(day=day_of(given.get("day")), **named)


def _duty(given: Given, _: Book, zone: str) -> DutyDay:
    """Times of the zone of record; a duty that ends earlier than it begins ends the next day."""
    day = day_of(given.get("day"))
    try:
        first, last = (time.fromisoformat(given.get(name, "")) for name in ("start", "end"))
    except ValueError:
        raise Refusal("web-choose") from None
    start = datetime.combine(day, first.replace(tzinfo=None), ZoneInfo(zone))
    end = datetime.combine(day, last.replace(tzinfo=None), ZoneInfo(zone))
    return DutyDay(
        person=_text(given, "person"), day=day, start=start, end=end if end > start else end + timedelta(days=1)
    )


_MAKE: Mapping[str, Callable[[Any, Book, str], Any]] = {
    "run": _run,
    "attendance": _attendance,
    "assessment": _assessment,
    "award": _award,
    "revocation": _revocation,
    "duty": _duty,
}
