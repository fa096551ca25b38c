"""The school as it is read: what a person may do on a day and why not the rest, and how a run was held."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from ceasefire.agreement.marked_records import read_record
from ceasefire.desk.exercise_mine_action import school_facts
from ceasefire.training.book import Book
from ceasefire.training.course import Kind, Run
from ceasefire.training.load import problems
from ceasefire.training.records import TrainingFact
from ceasefire.training.school import School, unfold
from ceasefire.training.who_may import against
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.mine_action import reasons_told

AHEAD = 120
"""Days that the plan of refreshers looks ahead."""


def units(book: Book) -> list[str]:
    """The units that people belong to, in the order they were entered."""
    return list(dict.fromkeys(one.unit for one in book.people))


def people_rows(book: Book, unit: str, day: date, language: str) -> list[dict[str, Any]]:
    """The people of a unit, each with what they may do on a day, and why not the rest."""
    return [_person(book, one.person, day, language) for one in book.people if one.unit == unit]


def _person(book: Book, person: str, day: date, language: str) -> dict[str, Any]:
    asked = {one.work: against(book, person, one.work, day) for one in book.works}
    may = [work for work, reasons in asked.items() if not reasons]
    why = [(work, reasons_told(reasons, language)) for work, reasons in asked.items() if reasons]
    return {"person": person, "may": may, "why": why}


def held(book: Book, run: Run) -> dict[str, Any]:
    """A run with who was there on how many days, how each was assessed (by kind), and the award each got."""
    days = {one.day for one in book.attendance if one.run == run.run}
    awards = {one.person: one.id for one in book.awards if one.run == run.run}
    rows = []
    for person in run.trainees:
        there = {one.day for one in book.attendance if one.run == run.run and person in one.present}
        own = [one for one in book.assessments if (one.run, one.person) == (run.run, person)]
        scores = [[one for one in own if one.kind is kind] for kind in Kind]
        rows.append({"person": person, "there": len(there), "scores": scores, "award": awards.get(person, "")})
    return {"run": run, "days": len(days), "rows": rows, "kinds": [one.value for one in Kind]}


def facts_of_file(data: bytes, name: str) -> Iterable[TrainingFact]:
    """Every fact of a school's file; refuses a file that is none and the first thing in it that does not stand."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", name, byte=error.start) from error
    book = unfold(read_record(School, text, name))
    for refusal in problems(book):
        raise refusal
    return school_facts(book)
