"""The watch: what is there now, what is open, and what waits for the delegation of the officer who looks."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path

from ceasefire.store.projections.models import Incident, Receipt
from ceasefire.verification.standing import SETTLED
from ceasefire.web.access import needs
from ceasefire.web.pages import page
from ceasefire.wiring import clock

_SETTLED = [one.value for one in SETTLED]
_TO_SPEAK = ("open", "one_spoke")


@needs("see")
def watch(request: HttpRequest) -> HttpResponse:
    """Tiles and the latest incidents."""
    standing: Any = Incident.objects.filter(replaced_at=None)
    due = Receipt.objects.filter(closed_at=None)
    return page(
        request,
        "watch",
        open_cases=standing.exclude(standing__in=_SETTLED).count(),
        waiting=standing.filter(standing__in=_TO_SPEAK).count(),
        complaints=due.count(),
        overdue=due.filter(answer_due__lt=clock()).count(),
        latest=standing.order_by("-start")[:30],
    )


urls = [path("watch", watch)]
