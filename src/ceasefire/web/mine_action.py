"""The books of mine action as screens read them, a day that was asked for, and a form whose statement is entered."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from ceasefire.assessment.records import Reason
from ceasefire.desk.keep_mine_action import Said, keep_all
from ceasefire.desk.mine_action import MineAction, mine_action
from ceasefire.desk.reason_words import reason_lines
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.book import today
from ceasefire.web.door import door

Statements = Callable[[MineAction, datetime, str], Iterable[Said]]
"""What to enter: from the books as they stand, now (UTC), by an officer written side/post."""


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


def enter(request: HttpRequest, make: Statements, then: str, again: Callable[[Refusal], HttpResponse]) -> HttpResponse:
    """Enter what a form says, or show the form again with what was typed."""
    officer: Any = getattr(request.user, "officer", "")
    try:
        door.do(lambda centre, now: keep_all(centre, list(make(mine_action(centre.tables), now, officer)), at=now))
    except Refusal as refusal:
        return again(refusal)
    return HttpResponseRedirect(then)
