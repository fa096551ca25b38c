"""The register of devices: count in and count out, the alarm of lost tracks, and a device's next step."""

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.desk.mine_action import mine_action
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import may, needs
from ceasefire.web.door import door
from ceasefire.web.mining import task_rows
from ceasefire.web.mining.deeds import DEVICES, device_forms
from ceasefire.web.mining.keeping import keep_fact
from ceasefire.web.pages import language_of, page, told


@needs("see")
def devices(request: HttpRequest) -> HttpResponse:
    """The register."""
    return _devices(request)


def _devices(request: HttpRequest, status: int = 200, refusal: Refusal | None = None, form: str = "") -> HttpResponse:
    with door.centre() as centre:
        tasks = mine_action(centre.tables).tasks
        known, sums, lost = sorted(tasks.devices.known.items()), task_rows.balances(tasks.devices), tasks.devices.lost()
        reports = task_rows.demolitions(tasks)
    typed = {form: request.POST} if form else {}
    return page(
        request,
        "devices",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        known=known,
        balances=sums,
        demolitions=reports,
        lost=", ".join(lost),
        forms=device_forms(request.GET.get("device", ""), typed) if may(request, "clear") else [],
    )


def _enter(request: HttpRequest, form: str) -> HttpResponse:
    return keep_fact(request, DEVICES[form], lambda no: _devices(request, 422, no, form), "/devices")


@require_POST
@needs("clear")
def reported(request: HttpRequest) -> HttpResponse:
    """Enter a device that was told of."""
    return _enter(request, "reported")


@require_POST
@needs("clear")
def stepped(request: HttpRequest) -> HttpResponse:
    """Enter what became of a device."""
    return _enter(request, "stepped")


@require_POST
@needs("clear")
def demolition(request: HttpRequest) -> HttpResponse:
    """Enter the report of a demolition: which devices, with how much of what."""
    return _enter(request, "demolition")


urls = [
    path("devices", devices),
    path("devices/reported", reported),
    path("devices/stepped", stepped),
    path("devices/demolition", demolition),
]
