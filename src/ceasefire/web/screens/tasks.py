"""Clearance tasks: the board of any day, a task on a day, and every deed about it, on a phone too."""

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
from ceasefire.web.mining.deeds import BOARD, ORDERED, SIGNED, WORKED, board_forms, lift_forms, task_forms
from ceasefire.web.mining.fields import Form
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
    """The board by state as it stood on a day, and what must not be overlooked."""
    return _tasks(request)


def _tasks(request: HttpRequest, status: int = 200, refusal: Refusal | None = None, form: str = "") -> HttpResponse:
    on = _on(request)
    with door.centre() as centre:
        known = mine_action(centre.tables).tasks
        board, alarms = task_rows.board(known, on), list(dict.fromkeys(known.alarms()))
        accredited = sorted(known.accredited)
    return page(
        request,
        "tasks",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        on=on,
        board=board,
        alarms=alarms,
        forms=board_forms(accredited, _typed(request, form), lambda act: may(request, act)),
    )


def _typed(request: HttpRequest, form: str) -> dict[str, Any]:
    """The form that was typed into, with what was typed."""
    return {form: request.POST} if form else {}


@needs("see")
def task(request: HttpRequest, name: str) -> HttpResponse:
    """A task: orders, lanes, progress, readiness with every reason, stops."""
    return _task(request, name)


def _task(
    request: HttpRequest, name: str, status: int = 200, refusal: Refusal | None = None, form: str = ""
) -> HttpResponse:
    on, typed = _on(request), _typed(request, form)
    try:
        with door.centre() as centre:
            books = mine_action(centre.tables)
            found = task_rows.task_page(books.tasks, name, on)
            forms = task_forms(books, name, typed, lambda act: may(request, act))
    except Refusal as absent:
        raise Http404 from absent
    return page(
        request,
        "task",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        on=on,
        found=found,
        name=name,
        forms=forms,
        stops=lift_forms(found.stops, name, typed, lambda act: may(request, act)),
    )


def _enter(request: HttpRequest, form: Form | None, name: str) -> HttpResponse:
    """Enter a deed about a task, if there is such a form."""
    if form is None:
        raise Http404
    return keep_fact(request, form, lambda no: _task(request, name, 422, no, form.name), _address(name), task=name)


@require_POST
@needs("clear")
def day(request: HttpRequest, name: str) -> HttpResponse:
    """Enter what a team did in a lane on a day."""
    return _enter(request, DAY, name)


@require_POST
@needs("clear")
def sheet(request: HttpRequest, name: str) -> HttpResponse:
    """Enter the morning sheet, by which readiness is judged."""
    return _enter(request, SHEET, name)


@require_POST
@needs("clear")
def work(request: HttpRequest, form: str, name: str) -> HttpResponse:
    """A step of a lane, an accident, a stop: whoever is in the field."""
    return _enter(request, WORKED.get(form), name)


@require_POST
@needs("order")
def order(request: HttpRequest, form: str, name: str) -> HttpResponse:
    """A new version of the order, a lane, a step of the task or of what follows an accident."""
    return _enter(request, ORDERED.get(form), name)


@require_POST
@needs("sign")
def sign(request: HttpRequest, form: str, name: str) -> HttpResponse:
    """Sign an order, or lift a stop, in one's own name."""
    return _enter(request, SIGNED.get(form), name)


def _board(request: HttpRequest, form: str, to: str = "/tasks") -> HttpResponse:
    return keep_fact(request, BOARD[form], lambda no: _tasks(request, 422, no, form), to)


@require_POST
@needs("order")
def draw_up(request: HttpRequest) -> HttpResponse:
    """Draw up an order; with its first version there is a task."""
    name = request.POST.get("task", "").strip()
    return _board(request, "order", _address(name) if name else "/tasks")


@require_POST
@needs("sign")
def accredit(request: HttpRequest) -> HttpResponse:
    """Enter what an organisation is accredited for."""
    return _board(request, "accreditation")


@require_POST
@needs("sign")
def accredit_step(request: HttpRequest) -> HttpResponse:
    """Enter what became of an accreditation."""
    return _board(request, "accreditation_step")


def _address(name: str) -> str:
    return f"/tasks/one/{quote(name)}"


urls = [
    path("tasks", tasks),
    path("tasks/draw-up", draw_up),
    path("tasks/accredit", accredit),
    path("tasks/accredit/step", accredit_step),
    path("tasks/one/<path:name>", task),
    path("tasks/day/<path:name>", day),
    path("tasks/sheet/<path:name>", sheet),
    path("tasks/work/<str:form>/<path:name>", work),
    path("tasks/order/<str:form>/<path:name>", order),
    path("tasks/sign/<str:form>/<path:name>", sign),
]
