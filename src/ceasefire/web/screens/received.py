"""Forms that field teams sent: what each would enter, in words, and the two approvals by which it is entered."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.clearance.tasks.lives.paper import FORM
from ceasefire.desk.centre import Centre
from ceasefire.desk.judge_form import approve_data, approve_operations, ask_back
from ceasefire.desk.mine_action import mine_action
from ceasefire.sensors.field_forms.received import look
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.mining.received_rows import GROUPS, card, found_of, own
from ceasefire.web.pages import language_of, page, told

MOST = 30
"""Forms shown under each heading; the rest are counted."""
Judge = Callable[..., Any]


@needs("vet")
def received(request: HttpRequest) -> HttpResponse:
    """The forms that the officer's own delegation received."""
    return _received(request)


def _received(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    language, groups, more = language_of(request), {}, {}
    officer: Any = request.user
    with door.centre() as centre:
        books, zone = mine_action(centre.tables), ZoneInfo(centre.constitution.zone)
        for name, states in GROUPS.items():
            found = [one for one in own(officer.side) if books.tasks.forms.get(one.sha256, FORM.start) in states]
            found = found if name == "waiting" else found[::-1]
            looked = [look(centre, books, one, officer.side) for one in found[:MOST]]
            groups[name] = [card(one, language, zone) for one in looked]
            more[name] = max(0, len(found) - MOST)
    return page(
        request, "received", status=status, told=told(refusal, language) if refusal else "", groups=groups, more=more,
        typed=request.POST if refusal else {},
    )  # fmt: skip


def _judged(request: HttpRequest, judge: Judge) -> HttpResponse:
    """A judgement of the form named in the request, or the screen again with what speaks against it."""
    officer: Any = request.user
    sealed, words = request.POST.get("sealed", ""), request.POST.get("words", "")

    def deed(centre: Centre, now: datetime) -> None:
        judge(centre, found_of(centre, sealed, officer.side).received, officer=officer.officer, at=now, words=words)

    try:
        door.do(deed)
    except Refusal as refusal:
        return _received(request, 422, refusal)
    return HttpResponseRedirect("/received")


@require_POST
@needs("vet")
def approve(request: HttpRequest) -> HttpResponse:
    """The first approval: of the data."""
    return _judged(request, approve_data)


@require_POST
@needs("approve")
def enter(request: HttpRequest) -> HttpResponse:
    """The second approval: for operations; what the form proposes is entered."""
    return _judged(request, approve_operations)


@require_POST
@needs("vet")
def back(request: HttpRequest) -> HttpResponse:
    """Not entered, asked back with a reason."""
    return _judged(request, ask_back)


urls = [
    path("received", received),
    path("received/approve", approve),
    path("received/enter", enter),
    path("received/back", back),
]
