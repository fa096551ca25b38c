"""The land: its map and balance on any day as known at any moment, a parcel with its history, and the acts on it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.utils.http import urlencode
from django.views.decorators.http import require_POST

from ceasefire.clearance.land.records import Act
from ceasefire.clearance.land.telling import balance_line, parcel_line
from ceasefire.desk.mine_action import mine_action
from ceasefire.languages import say
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import may, needs
from ceasefire.web.book import today
from ceasefire.web.door import door
from ceasefire.web.mining import land_rows
from ceasefire.web.mining.fields import Form, Given, shown
from ceasefire.web.mining.land_deeds import keep_act, signature
from ceasefire.web.mining.land_forms import ON_PARCEL, OPEN, UNIT
from ceasefire.web.pages import language_of, page, told
from ceasefire.web.statics import present
from ceasefire.wiring import clock


def _dates(request: HttpRequest) -> tuple[date, datetime]:
    """The day shown and the moment known; today and now where the address does not say it readably."""
    zone, now = ZoneInfo(door.rules().zone), clock()
    try:
        on = date.fromisoformat(request.GET.get("on", ""))
    except ValueError:
        on = today()
    try:
        known = datetime.fromisoformat(request.GET.get("known", ""))
    except ValueError:
        return on, now
    return on, known if known.tzinfo else known.replace(tzinfo=zone)


@needs("see")
def land(request: HttpRequest) -> HttpResponse:
    """Map, table and balance; with those who may enter, forms to declare a unit and to open land."""
    return _land(request)


def _land(request: HttpRequest, status: int = 200, refusal: Refusal | None = None, form: str = "") -> HttpResponse:
    on, known = _dates(request)
    drawn, language = land_rows.drawn(), language_of(request)
    rows, sums = land_rows.parcels(drawn, on, known), land_rows.balance(drawn, on, known)
    number = request.GET.get("page", "1")
    first = (int(number) - 1) * land_rows.PAGE if number.isascii() and number.isdecimal() and 0 < len(number) < 6 else 0
    return page(
        request,
        "land",
        status=status,
        told=told(refusal, language) if refusal else "",
        mapped=present("vendor/maplibre-gl/maplibre-gl.mjs"),
        on=on,
        known=known if "known" in request.GET else None,
        query=urlencode({key: request.GET[key] for key in ("on", "known") if request.GET.get(key)}),
        bounds=land_rows.bounds(rows),
        rows=rows[max(first, 0) : max(first, 0) + land_rows.PAGE],
        total=len(rows),
        after=max(first, 0) // land_rows.PAGE + 2 if len(rows) > max(first, 0) + land_rows.PAGE else 0,
        classes=land_rows.classes(sums),
        line=balance_line(say("land-all", language), sums, language),
        conserved=sums.conserved,
        forms=[_shown(request, one, form) for one in (OPEN, UNIT)] if may(request, "land") else [],
    )


def _shown(request: HttpRequest, form: Form, typed: str, **usual: str) -> dict[str, Any]:
    """A form; what was typed into this one is kept."""
    return shown(form, form.name, request.POST if form.name == typed else None, on=today().isoformat(), **usual)


@needs("see")
def features(request: HttpRequest) -> HttpResponse:
    """The parcels of a day as GeoJSON, for the map; for those signed in at the desk alone."""
    rows = land_rows.parcels(land_rows.drawn(), *_dates(request))
    return HttpResponse(land_rows.features(rows), content_type="application/geo+json")


@needs("see")
def parcel(request: HttpRequest, name: str) -> HttpResponse:
    """A parcel: history, evidence, signatures and dissents, what can happen next."""
    return _parcel(request, name)


def _parcel(
    request: HttpRequest, name: str, status: int = 200, refusal: Refusal | None = None, form: str = ""
) -> HttpResponse:
    language = language_of(request)
    try:
        with door.centre() as centre:
            found = land_rows.parcel_page(mine_action(centre.tables).land, name)
    except Refusal as absent:
        raise Http404 from absent
    one = found.holding
    usual = {"clearance": one.clearance, "acceptance": one.acceptance}
    offered = [form for form, steps in ON_PARCEL.values() if steps & set(found.steps)]
    return page(
        request,
        "parcel",
        status=status,
        told=told(refusal, language) if refusal else "",
        typed=request.POST if refusal else {},
        found=found,
        one=one,
        line=parcel_line(one, language),
        steps=[{"step": step.value, "rules": ", ".join(land_rows.rules_of(step))} for step in found.steps],
        forms=[_shown(request, each, form, **usual) for each in offered] if may(request, "land") else [],
        today=today().isoformat(),
        release=one.release,
    )


Again = Callable[[Refusal], HttpResponse]


def _keep(request: HttpRequest, make: Callable[[], Act], again: Again, to: str) -> HttpResponse:
    """Enter the act, or show the form again with what was typed."""
    try:
        keep_act(make(), _officer(request))
    except Refusal as refusal:
        return again(refusal)
    return HttpResponseRedirect(to)


def _officer(request: HttpRequest) -> str:
    return str(getattr(request.user, "officer", ""))


@require_POST
@needs("land")
def open_land(request: HttpRequest) -> HttpResponse:
    """Bring land on the books."""
    return _keep(request, lambda: OPEN.make(_given(request)), lambda no: _land(request, 422, no, "open"), "/land")


@require_POST
@needs("land")
def declare_unit(request: HttpRequest) -> HttpResponse:
    """Declare an administrative unit and its whole area."""
    return _keep(request, lambda: UNIT.make(_given(request)), lambda no: _land(request, 422, no, "unit"), "/land")


def _given(request: HttpRequest) -> Given:
    return Given(request.POST)


@require_POST
@needs("land")
def act(request: HttpRequest, form: str, name: str) -> HttpResponse:
    """Do something to a parcel: any of the acts that its life has."""
    if form not in ON_PARCEL:
        raise Http404
    given = Given({**{key: str(value) for key, value in request.POST.items()}, "parcel": name})
    return _keep(request, lambda: ON_PARCEL[form][0].make(given), _back(request, name, form), _address(name))


def _back(request: HttpRequest, name: str, form: str) -> Again:
    return lambda refusal: _parcel(request, name, 422, refusal, form)


def _address(name: str) -> str:
    return f"/land/parcel/{quote(name)}"


@require_POST
@needs("sign")
def sign(request: HttpRequest, name: str) -> HttpResponse:
    """Sign the release that waits, in a role for an organisation, or dissent in words."""
    given, officer = _given(request), _officer(request)
    return _keep(request, lambda: signature(given, officer), _back(request, name, "sign"), _address(name))


urls = [
    path("land", land),
    path("land/map", features),
    path("land/open", open_land),
    path("land/unit", declare_unit),
    path("land/parcel/<path:name>", parcel),
    path("land/sign/<path:name>", sign),
    path("land/act/<str:form>/<path:name>", act),
]
