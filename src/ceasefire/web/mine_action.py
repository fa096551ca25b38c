"""The books of mine action as screens read them, a day that was asked for, and reasons in words."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date

from django.http import HttpRequest

from ceasefire.assessment.records import Reason
from ceasefire.desk.mine_action import MineAction, mine_action
from ceasefire.desk.reason_words import reason_lines
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.book import today
from ceasefire.web.door import door


@contextmanager
def books() -> Iterator[MineAction]:
    """The books as they stand, for this thread alone while they are read."""
    with door.centre() as centre:
        yield mine_action(centre.tables)


def asked_day(request: HttpRequest) -> date:
    """The day of the address, or today."""
    try:
        return date.fromisoformat(request.GET.get("day", ""))
    except ValueError:
        return today()


def day_of(text: str | None) -> date:
    """A day as a form gives it; refuses what is none."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        raise Refusal("web-choose") from None


def reasons_told(reasons: Iterable[Reason], language: str) -> list[str]:
    """Each reason in words, with those beneath it in the same line."""
    return [" ".join(line.strip() for line in reason_lines(one, language)) for one in reasons]
