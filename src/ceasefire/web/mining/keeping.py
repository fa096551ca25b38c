"""A fact about a task is entered from a form: once, by the officer who typed it, or refused and shown again."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from ceasefire.clearance.tasks.records import TaskEntered, TaskFact
from ceasefire.desk.keep_mine_action import keep_mine_action
from ceasefire.desk.mine_action import mine_action
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.door import door
from ceasefire.web.mining.fields import Form
from ceasefire.web.mining.typed import Typed


def keep_typed(form: Form, typed: Mapping[str, str], officer: str) -> None:
    """Enter what a form says of the tasks as they stand. Refuses what cannot be read, by rule, and the same twice."""
    zone = ZoneInfo(door.rules().zone)

    def deed(centre: Any, now: datetime) -> None:
        fact: TaskFact = form.make(Typed(typed, mine_action(centre.tables), officer, now, zone))
        keep_mine_action(centre, TaskEntered(fact=fact, officer=officer, made_at=now), at=now)

    door.do(deed)


def keep_fact(
    request: HttpRequest, form: Form, again: Callable[[Refusal], HttpResponse], to: str, **known: str
) -> HttpResponse:
    """Enter what a form says, or show it again with what was typed. `known`: fields that the address gives."""
    typed = {**{key: str(value) for key, value in request.POST.items()}, **known}
    try:
        keep_typed(form, typed, str(getattr(request.user, "officer", "")))
    except Refusal as refusal:
        return again(refusal)
    return HttpResponseRedirect(to)
