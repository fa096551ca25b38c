"""The reports: drawn up from the record, read with the day before beside them, signed or dissented from, downloaded.

What is shown is the document both sign, laid out in the reader's language by the same code that lays out the paper.
"""

from base64 import b64encode
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.desk.sittings import how_signed
from ceasefire.desk.statements import Issued
from ceasefire.reporting.view import view
from ceasefire.store.projections.models import Incident, Issue
from ceasefire.verification.records import Choice
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import deeds
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.kept import kept
from ceasefire.web.pages import language_of, page, told


@needs("see")
@kept("roles")
def reports(request: HttpRequest) -> HttpResponse:
    """Every daily report, the latest edition of each number, and the days that have none yet."""
    return _list(request)


def _list(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    latest: dict[str, Issue] = {one.number: one for one in Issue.objects.order_by("known_at")}
    reported = {one.day for one in latest.values() if one.kind == "daily"}
    days = Incident.objects.order_by("-day").values_list("day", flat=True).distinct()
    return page(
        request,
        "reports",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        reports=sorted(latest.values(), key=lambda one: (one.day, one.number), reverse=True),
        days=[day for day in days if day not in reported],
    )


@require_POST
@needs("report")
def draw(request: HttpRequest) -> HttpResponse:
    """Draw a day's report up; again after new entries makes a new edition, until both have signed one."""
    officer: Any = request.user
    try:
        day = date.fromisoformat(request.POST.get("day", ""))
    except ValueError:
        return _list(request, 422, Refusal("web-choose"))
    try:
        issued = deeds.draw_up_report(day, side=officer.side)
    except Refusal as refusal:
        return _list(request, 422, refusal)
    return HttpResponseRedirect(f"/reports/{issued.number.replace('/', '-')}")


@needs("see")
@kept("side", "roles")
def report(request: HttpRequest, number: str) -> HttpResponse:
    """One report as it reads, with its signatures, the figures of the day before, and what can be downloaded."""
    return _page(request, number)


def _page(request: HttpRequest, number: str, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    issued, whole, signed = _whole(number)
    language = language_of(request)
    with door.centre() as centre:
        rules = centre.constitution
        numbered = centre.tables.entries("report-signed")
        same = [one for one in numbered if (one.statement or {}).get("document_sha256") == issued.document_sha256]
        sittings = {one.side: one for one in how_signed(same)}
        errata = [entry.read() for entry in centre.tables.entries("erratum")]
    side = getattr(request.user, "side", "")
    return page(
        request,
        "report",
        status=status,
        told=told(refusal, language) if refusal else "",
        typed=request.POST if refusal else {},
        slug=number,
        issued=issued,
        report=view(whole, language) | {"blocks": list(map(_shown, view(whole, language)["blocks"]))},
        signed=signed,
        sittings=sittings,
        may_sign=side not in {one.delegation for one in signed},
        posts=[one.post for delegation in rules.delegations for one in delegation.officers],
        errata=[one for one in errata if one.report == issued.number],
        downloads=[f"report.{one}.pdf" for one in rules.languages] + ["report.json", "report.geojson"],
    )


def _shown(block: Mapping[str, Any]) -> dict[str, Any]:
    """A block for the page: a drawing becomes a picture, rows get their alignment beside each cell."""
    shown = dict(block)
    if block["k"] == "map":
        shown["src"] = "data:image/svg+xml;base64," + b64encode(str(block["svg"]).encode()).decode()
    if block["k"] == "table":
        shown["lines"] = [list(zip(row, block["a"], strict=False)) for row in block["rows"]]
    return shown


def _issued(number: str) -> Issued:
    found = deeds.issued(number)
    if found is None:
        raise Http404
    return found


def _whole(number: str) -> tuple[Issued, dict[str, Any], tuple[Any, ...]]:
    """The last edition of a number, its envelope drawn again from the record, and who signed it."""
    issued = _issued(number)
    return issued, *deeds.whole(issued)


@require_POST
@needs("sign")
def sign(request: HttpRequest, number: str) -> HttpResponse:
    """Sign the last edition, or have a dissent printed on it: the text then waits for every officer who sits."""
    officer: Any = request.user
    given = request.POST
    try:
        waits = deeds.open_signature(
            _issued(number),
            sha256=given.get("sha256", ""),
            choice=Choice.DISSENT if given.get("choice") == "dissent" else Choice.SIGN,
            present=given.getlist("present"),
            words=given.get("words", ""),
            by=officer.officer,
            back=f"/reports/{number}",
        )
    except Refusal as refusal:
        return _page(request, number, 422, refusal)
    return HttpResponseRedirect(f"/sign-off/{waits.name}")


@require_POST
@needs("sign")
def erratum(request: HttpRequest, number: str) -> HttpResponse:
    """Enter an erratum: what it said, what it should say, why; an officer of each delegation stands behind it."""
    given, officer = request.POST, request.user
    try:
        deeds.correct(
            _issued(number),
            said=given.get("said", ""),
            reads=given.get("reads", ""),
            reason=given.get("reason", ""),
            officers=given.getlist("present"),
            side=str(getattr(officer, "side", "")),
        )
    except Refusal as refusal:
        return _page(request, number, 422, refusal)
    return HttpResponseRedirect(f"/reports/{number}")


@needs("export")
def download(request: HttpRequest, number: str, name: str) -> HttpResponse:
    """A file of the report; printed once and kept beside the centre under the hash of what was signed."""
    found = deeds.report_file(_issued(number), name)
    if found is None:
        raise Http404
    answer = HttpResponse(found, content_type=deeds.KINDS[name.rpartition(".")[2]])
    answer["Content-Disposition"] = f'attachment; filename="{number}-{name}"'
    return answer


urls = [
    path("reports", reports),
    path("reports/draw-up", draw),
    path("reports/<str:number>", report),
    path("reports/<str:number>/sign", sign),
    path("reports/<str:number>/erratum", erratum),
    path("reports/<str:number>/download/<str:name>", download),
]
