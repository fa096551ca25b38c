"""Reports: list, draw up, read the document that both sign, fetch its files, sign or dissent, correct."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Router, Schema, Status

from ceasefire.desk.statements import Issued
from ceasefire.store.projections.models import Issue
from ceasefire.verification.records import Choice
from ceasefire.web import deeds
from ceasefire.web.api.gate import Bearer, side_of
from ceasefire.web.api.shapes import Day, ErratumSaid, Moment, Name, ReportDecision, answers
from ceasefire.web.door import door

router = Router(tags=["reports"])


class ReportRow(Schema):
    """A report: `slug` is its number as addresses have it, `signed` the choice of each delegation that has made one."""

    number: str
    slug: str
    kind: str
    day: str
    start: Moment
    end: Moment
    known_at: Moment
    sha256: str
    signed: dict[str, str]


class Reports(Schema):
    """The latest edition of each number, the last first."""

    reports: list[ReportRow]


class Report(ReportRow):
    """A report's last edition, with the names of its files."""

    files: list[str]


class Number(Schema):
    """The number of what was entered."""

    number: str


class Sealed(Schema):
    """What is signed: the document, and the signatures on it."""

    document: dict[str, Any]


@router.get("", response=answers(Reports), auth=Bearer("see"), summary="Reports")
def reports(request: HttpRequest) -> Reports:
    """The latest edition of each number."""
    latest = {one.number: one for one in Issue.objects.order_by("known_at")}
    rows = sorted(latest.values(), key=lambda one: (one.day, one.number), reverse=True)
    return Reports(reports=[ReportRow(**_row(one)) for one in rows])


def _row(one: Issue) -> dict[str, Any]:
    plain = ("number", "kind", "start", "end", "known_at", "sha256")
    return {name: getattr(one, name) for name in plain} | {
        "slug": one.number.replace("/", "-"),
        "day": one.day.isoformat(),
        "signed": {side: said["choice"] for side, said in one.signed.items()},
    }


def _issued(slug: str) -> Issued:
    found = deeds.issued(slug)
    if found is None:
        raise Http404
    return found


@router.post("", response=answers(ReportRow, status=201), auth=Bearer("report"), summary="Draw up a day's report")
def draw_up(request: HttpRequest, said: Day) -> Status[ReportRow]:
    """Draw a day's report up; again after new entries makes a new edition, until both have signed one."""
    made = deeds.draw_up_report(said.day, side=side_of(request))
    return Status(201, ReportRow(**_row(Issue.objects.get(number=made.number))))


@router.get("/{slug}", response=answers(Report, 404), auth=Bearer("see"), summary="One report")
def report(request: HttpRequest, slug: Name) -> Report:
    """The last edition and what can be fetched of it."""
    issued = _issued(slug)
    with door.centre() as centre:
        languages = centre.constitution.languages
    files = [f"report.{one}.pdf" for one in languages] + ["report.json", "report.geojson"]
    return Report(**_row(Issue.objects.get(number=issued.number)), files=files)


@router.get("/{slug}/document", response=answers(Sealed, 404), auth=Bearer("export"), summary="The signed document")
def document(request: HttpRequest, slug: Name) -> Sealed:
    """The plain document whose SHA-256 both delegations sign, in its envelope with the signatures."""
    return Sealed(document=deeds.whole(_issued(slug))[0])


@router.get(
    "/{slug}/files/{name}",
    response=answers(None, 404),
    auth=Bearer("export"),
    summary="A file of a report",
    openapi_extra={
        "responses": {200: {"description": "The file.", "content": {one: {} for one in sorted(deeds.KINDS.values())}}}
    },
)
def file(request: HttpRequest, slug: Name, name: Name) -> HttpResponse:
    """A PDF in one of the languages, the document, or the map's shapes; printed once."""
    found = deeds.report_file(_issued(slug), name)
    if found is None:
        raise Http404
    answer = HttpResponse(found, content_type=deeds.KINDS[name.rpartition(".")[2]])
    answer["Content-Disposition"] = f'attachment; filename="{slug}-{name}"'
    return answer


@router.post("/{slug}/sign", response=answers(ReportRow, 404), auth=Bearer("sign"), summary="Sign or dissent")
def sign(request: HttpRequest, slug: Name, said: ReportDecision) -> ReportRow:
    """Sign the edition that was read, or have a dissent printed on it; who sits is declared by this side alone."""
    issued = _issued(slug)
    deeds.sign(
        issued,
        sha256=said.sha256,
        side=side_of(request),
        choice=Choice(said.choice),
        present=said.present,
        words=said.words,
    )
    return ReportRow(**_row(Issue.objects.get(number=issued.number)))


@router.post("/{slug}/errata", response=answers(Number, 404, status=201), auth=Bearer("sign"), summary="Correct")
def erratum(request: HttpRequest, slug: Name, said: ErratumSaid) -> Status[Number]:
    """Enter an erratum that an officer of each delegation stands behind."""
    made = deeds.correct(
        _issued(slug),
        said=said.said,
        reads=said.reads,
        reason=said.reason,
        officers=said.officers,
        side=side_of(request),
    )
    return Status(201, Number(number=made.number))
