"""The register of devices: count in and count out, the alarm of lost tracks, and a device's next step."""

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.desk.mine_action import mine_action
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import may, needs
from ceasefire.web.book import today
from ceasefire.web.door import door
from ceasefire.web.mining import task_rows
from ceasefire.web.mining.fields import Form, Given, shown
from ceasefire.web.mining.keeping import keep_fact
from ceasefire.web.mining.task_forms import REPORTED, STEPPED
from ceasefire.web.pages import language_of, page, told


@needs("see")
def devices(request: HttpRequest) -> HttpResponse:
    """The register."""
    return _devices(request)


def _devices(request: HttpRequest, status: int = 200, refusal: Refusal | None = None, form: str = "") -> HttpResponse:
    with door.centre() as centre:
        register = mine_action(centre.tables).tasks.devices
        known, sums, lost = sorted(register.known.items()), task_rows.balances(register), register.lost()
    usual = {"day": today().isoformat(), "device": request.GET.get("device", "")}
    forms = [shown(one, one.name, request.POST if one.name == form else None, **usual) for one in (REPORTED, STEPPED)]
    return page(
        request,
        "devices",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        known=known,
        balances=sums,
        lost=", ".join(lost),
        forms=forms if may(request, "clear") else [],
    )


def _enter(request: HttpRequest, form: Form) -> HttpResponse:
    given = Given(request.POST)
    return keep_fact(
        request, lambda known: form.make(given), lambda no: _devices(request, 422, no, form.name), "/devices"
    )


@require_POST
@needs("clear")
def reported(request: HttpRequest) -> HttpResponse:
    """Enter a device that was told of."""
    return _enter(request, REPORTED)


@require_POST
@needs("clear")
def stepped(request: HttpRequest) -> HttpResponse:
    """Enter what became of a device."""
    return _enter(request, STEPPED)


urls = [path("devices", devices), path("devices/reported", reported), path("devices/stepped", stepped)]
