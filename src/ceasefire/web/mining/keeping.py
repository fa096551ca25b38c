"""A fact about a task is entered from a form: once, by the officer who typed it, or refused and shown again."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.records import TaskEntered, TaskFact
from ceasefire.desk.keep_mine_action import keep_mine_action
from ceasefire.desk.mine_action import mine_action
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.door import door


def keep_fact(
    request: HttpRequest, make: Callable[[TaskLedger], TaskFact], again: Callable[[Refusal], HttpResponse], to: str
) -> HttpResponse:
    """Enter what `make` says of the tasks as they stand, or show the form again."""
    officer = str(getattr(request.user, "officer", ""))

    def deed(centre: Any, now: datetime) -> None:
        tasks = mine_action(centre.tables).tasks
        keep_mine_action(centre, TaskEntered(fact=make(tasks), officer=officer, made_at=now), at=now)

    try:
        door.do(deed)
    except Refusal as refusal:
        return again(refusal)
    return HttpResponseRedirect(to)
