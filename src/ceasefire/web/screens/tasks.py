"""Clearance tasks: the board, a task on a day, and what its team enters there, on a phone too."""

from datetime import date
from typing import Any
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.desk.mine_action import mine_action
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import may, needs
from ceasefire.web.book import today
from ceasefire.web.door import door
from ceasefire.web.mining import task_rows
from ceasefire.web.mining.fields import Given, shown
from ceasefire.web.mining.keeping import keep_fact
from ceasefire.web.mining.task_forms import DAY, SHEET
from ceasefire.web.pages import language_of, page, told


def _on(request: HttpRequest) -> date:
    try:
        return date.fromisoformat(request.GET.get("on", ""))
    except ValueError:
        return today()


@needs("see")
def tasks(request: HttpRequest) -> HttpResponse:
    """The board by state, and what must not be overlooked."""
    on = _on(request)
    with door.centre() as centre:
        known = mine_action(centre.tables).tasks
        board, alarms = task_rows.board(known, on), list(known.alarms())
    return page(request, "tasks", on=on, board=board, alarms=alarms)


@needs("see")
def task(request: HttpRequest, name: str) -> HttpResponse:
    """A task: orders, lanes, progress, readiness with every reason, stops."""
    return _task(request, name)


def _task(
    request: HttpRequest, name: str, status: int = 200, refusal: Refusal | None = None, form: str = ""
) -> HttpResponse:
    on, language = _on(request), language_of(request)
    try:
        with door.centre() as centre:
            found = task_rows.task_page(mine_action(centre.tables).tasks, name, on)
    except Refusal as absent:
        raise Http404 from absent
    return page(
        request,
        "task",
        status=status,
        told=told(refusal, language) if refusal else "",
        on=on,
        found=found,
        name=name,
        forms=_forms(request, found, form) if may(request, "clear") else [],
    )


def _forms(request: HttpRequest, found: task_rows.Page, typed: str) -> list[dict[str, Any]]:
    """The day and the morning sheet; team and organisation of the latest order stand there already."""
    order = found.one.orders[-1]
    usual = {"day": today().isoformat(), "team": order.team, "organisation": order.organisation}
    usual["lane"] = next(iter(found.one.lanes), "")
    return [shown(one, one.name, request.POST if one.name == typed else None, **usual) for one in (DAY, SHEET)]


def _given(request: HttpRequest, name: str) -> Given:
    return Given({**{key: str(value) for key, value in request.POST.items()}, "task": name})


@require_POST
@needs("clear")
def day(request: HttpRequest, name: str) -> HttpResponse:
    """Enter what a team did in a lane on a day."""
    given = _given(request, name)
    return keep_fact(
        request, lambda known: DAY.make(given), lambda no: _task(request, name, 422, no, "day"), _address(name)
    )


@require_POST
@needs("clear")
def sheet(request: HttpRequest, name: str) -> HttpResponse:
    """Enter the morning sheet, by which readiness is judged."""
    given = _given(request, name)
    return keep_fact(
        request, lambda known: SHEET.make(given), lambda no: _task(request, name, 422, no, "sheet"), _address(name)
    )


def _address(name: str) -> str:
    return f"/tasks/one/{quote(name)}"


urls = [
    path("tasks", tasks),
    path("tasks/one/<path:name>", task),
    path("tasks/day/<path:name>", day),
    path("tasks/sheet/<path:name>", sheet),
]
