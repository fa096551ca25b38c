"""A school read from its file, and everything in it that does not stand."""

from collections.abc import Callable
from typing import TypeVar

from ceasefire.agreement.marked_records import load_placed
from ceasefire.training.awarding import amiss
from ceasefire.training.book import Book
from ceasefire.training.duty import check_duty
from ceasefire.training.school import School, unfold
from ceasefire.vocabulary.refusal import Refusal

T = TypeVar("T")
EXAMPLE = "exercise-135"


def load_school(name_or_path: str) -> School:
    """The shipped example by its name, or a school from a YAML or JSON file."""
    return load_placed(School, name_or_path, "ceasefire.training", (EXAMPLE,))[0]


def problems(book: Book) -> tuple[Refusal, ...]:
    """Everything that does not stand: courses without sense, duties without length, awards against a rule."""
    found = []
    for course in book.courses:
        if course.days < 1 or course.valid_days < 1 or not 0 < course.attendance <= 1:
            found.append(Refusal("training-course", course.course))
        if course.refresher:
            found += _refused(book.course, course.refresher)
    for duty in book.duties:
        found += _refused(check_duty, duty)
    for award in book.awards:
        found += amiss(book, award)
    return tuple(found)


def _refused(look: Callable[[T], object], what: T) -> list[Refusal]:
    try:
        look(what)
    except Refusal as refusal:
        return [refusal]
    return []


def load_book(name_or_path: str) -> Book:
    """A book in which every award stands; refuses the first thing that does not."""
    book = unfold(load_school(name_or_path))
    for refusal in problems(book):
        raise refusal
    return book
