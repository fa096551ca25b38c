"""The reports: drawn up from the record, read with the day before beside them, signed or dissented from, downloaded.

What is shown is the document both sign, laid out in the reader's language by the same code that lays out the paper.
"""

from base64 import b64encode
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.desk.correct_report import correct_report
from ceasefire.desk.report_day import (
    dailies,
    draw_up,
    rebuild_document,
    sign_report,
    signatures,
)
from ceasefire.desk.statements import Issued
from ceasefire.reporting.daily import envelope
from ceasefire.reporting.render import files_of
from ceasefire.reporting.view import view
from ceasefire.store.projections.models import Incident, Issue
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Choice
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told

_KINDS = {"pdf": "application/pdf", "json": "application/json", "geojson": "application/geo+json", "csv": "text/csv"}


@needs("see")
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
        issued = door.do(lambda centre, now: draw_up(centre, day, side=officer.side, at=now)[0])
    except Refusal as refusal:
        return _list(request, 422, refusal)
    return HttpResponseRedirect(f"/reports/{issued.number.replace('/', '-')}")


@needs("see")
def report(request: HttpRequest, number: str) -> HttpResponse:
    """One report as it reads, with its signatures, the figures of the day before, and what can be downloaded."""
    return _page(request, number)


def _page(request: HttpRequest, number: str, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    issued, whole, signed = _whole(number)
    language = language_of(request)
    with door.centre() as centre:
        rules = centre.constitution
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
    with door.centre() as centre:
        found = [one for one in dailies(centre.tables) if one.number.replace("/", "-") == number]
    if not found:
        raise Http404
    return found[-1]


def _whole(number: str) -> tuple[Issued, dict[str, Any], tuple[Any, ...]]:
    """The last edition of a number, its envelope drawn again from the record, and who signed it."""
    issued = _issued(number)
    with door.centre() as centre:
        signed = signatures(centre.tables, centre.constitution, issued)
        document = _documents.get(issued.document_sha256)
        if document is None:
            document = rebuild_document(centre.tables, centre.constitution, centre, issued)
            if len(_documents) > 31:
                _documents.clear()
            _documents[issued.document_sha256] = document
    return issued, envelope(document, signed), signed


_documents: dict[str, dict[str, Any]] = {}
"""Documents by their hash: the record gives the same again, so they need not be drawn twice."""


@require_POST
@needs("sign")
def sign(request: HttpRequest, number: str) -> HttpResponse:
    """Sign the last edition, or have a dissent printed on it, in a sitting with quorum and parity."""
    officer: Any = request.user
    words = request.POST.get("words", "").strip()
    present: dict[str, tuple[str, ...]] = {}
    for post in request.POST.getlist("present"):
        present[post.partition("/")[0]] = (*present.get(post.partition("/")[0], ()), post)
    try:
        issued = _issued(number)
        if request.POST.get("sha256") != issued.document_sha256:
            raise Refusal("web-report-changed", report=issued.number)
        choice = Choice.DISSENT if request.POST.get("choice") == "dissent" else Choice.SIGN
        sitting = Sitting(present=present, acting={})
        door.do(
            lambda centre, now: sign_report(
                centre, issued, side=officer.side, choice=choice, sitting=sitting, at=now, words=words
            )
        )
    except Refusal as refusal:
        return _page(request, number, 422, refusal)
    return HttpResponseRedirect(f"/reports/{number}")


@require_POST
@needs("sign")
def erratum(request: HttpRequest, number: str) -> HttpResponse:
    """Enter an erratum: what it said, what it should say, why; an officer of each delegation stands behind it."""
    given, officer = request.POST, request.user
    try:
        issued = _issued(number)
        door.do(
            lambda centre, now: correct_report(
                centre,
                issued.number,
                said=given.get("said", ""),
                reads=given.get("reads", ""),
                reason=given.get("reason", ""),
                officers=tuple(given.getlist("present")),
                side=str(getattr(officer, "side", "")),
                at=now,
            )
        )
    except Refusal as refusal:
        return _page(request, number, 422, refusal)
    return HttpResponseRedirect(f"/reports/{number}")


@needs("export")
def download(request: HttpRequest, number: str, name: str) -> HttpResponse:
    """A file of the report; printed once and kept beside the centre under the hash of what was signed."""
    issued, whole, signed = _whole(number)
    with door.centre() as centre:
        languages = centre.constitution.languages
    ending = name.rpartition(".")[2]
    folder = settings.CENTRE / "web" / "printed" / f"{issued.document_sha256[:32]}-{len(signed)}"
    file = folder / name
    if "/" in name or ending not in _KINDS:
        raise Http404
    if not file.exists():
        wanted = [one for one in languages if name == f"report.{one}.pdf"]
        made = files_of(whole, wanted)
        if name not in made:
            raise Http404
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{name}.part"
        part.write_bytes(made[name])
        part.replace(file)
    answer = HttpResponse(file.read_bytes(), content_type=_KINDS[ending])
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
