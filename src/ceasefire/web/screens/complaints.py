"""Complaints: what each party says happened, the clock of the answer owed, what was tasked and answered, and closing.

Parties and channels are shown, nobody's name; whom a party accuses is shown only where the mandate allows attribution.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from ceasefire.desk.answer_complaint import answer_complaint
from ceasefire.desk.centre import Centre
from ceasefire.desk.close_complaint import close_complaint
from ceasefire.desk.reopen_complaint import reopen_complaint
from ceasefire.desk.task_complaint import executors, posts_of, task_complaint
from ceasefire.store.projections.models import ComplaintStep, EntryRow, Incident, Link, Receipt, Record
from ceasefire.verification.complaint import OWED, TRANSITIONS, Clock, Standing, Step, clock
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import receipts
from ceasefire.web.access import may, needs
from ceasefire.web.door import door
from ceasefire.web.kept import kept
from ceasefire.web.pages import language_of, page, told
from ceasefire.wiring import clock as now_of

_PAGE = 50
_OWED = tuple(one.value for one in OWED)
_ACTS = {Step.TASK: "task", Step.ANSWER: "answer", Step.CLOSE: "close", Step.REOPEN: "answer"}
"""Step → act of `web.access`."""
_UNITS = (("days", 24 * 60, 48 * 60), ("hours", 60, 120), ("minutes", 1, 0))
"""Unit, its minutes, and from how many minutes on lengths are told in it."""


@needs("see")
@kept("roles")
def complaints(request: HttpRequest) -> HttpResponse:
    """Complaints to which an answer is owed, the first due first, then the others; `standing`, `only`, `party`."""
    now, given = now_of(), request.GET
    found = _narrowed(given, now)
    total, number = found.count(), max(_whole(given.get("page", "")), 1)
    first = (number - 1) * _PAGE
    rows = list(found.order_by("-owed", "answer_due", "number")[first : first + _PAGE + 1])
    records = {one.name: one for one in Record.objects.filter(name__in=[row.allegation for row in rows])}
    return page(
        request,
        "complaints",
        rows=[
            {"receipt": one, "record": records.get(one.allegation), "clock": _clock(one, now)} for one in rows[:_PAGE]
        ],
        total=total,
        chosen=given,
        standings=[one.value for one in Standing],
        parties=Receipt.objects.order_by("party").values_list("party", flat=True).distinct(),
        before=number - 1,
        after=number + 1 if len(rows) > _PAGE else 0,
    )


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else 1


def _narrowed(given: Any, now: datetime) -> QuerySet[Receipt]:
    found = Receipt.objects.annotate(owed=Q(standing__in=_OWED))
    for field in ("standing", "party"):
        if given.get(field):
            found = found.filter(**{field: given[field].replace("\0", "")})
    if given.get("only") in ("owed", "overdue"):
        found = found.filter(standing__in=_OWED)
    return found.filter(answer_due__lt=now) if given.get("only") == "overdue" else found


def _clock(row: Receipt, now: datetime) -> dict[str, Any]:
    """How the answer clock stands, and how long until or since it is due: a unit and its number."""
    stands = clock(row.standing, row.answer_due, row.closed_at, now)
    at = row.closed_at if stands is Clock.LATE and row.closed_at else now
    minutes = int(abs((at - row.answer_due).total_seconds()) // 60)
    unit, size = next((name, size) for name, size, least in _UNITS if minutes >= least)
    return {"name": stands.value, "unit": unit, "n": minutes // size}


@needs("see")
def complaint(request: HttpRequest, number: str) -> HttpResponse:
    """One complaint: the party's words, its incidents, every step about it, and what can be done next."""
    return _page(request, number)


def _page(
    request: HttpRequest, number: str, status: int = 200, refusal: Refusal | None = None, form: str = ""
) -> HttpResponse:
    row, record = _found(number)
    with door.centre() as centre:
        rules = centre.constitution
        names = {one.side: one.name for one in rules.delegations}
    steps: list[Any] = list(ComplaintStep.objects.filter(number=number).order_by("place"))
    for step in steps:
        step.delegation = names.get(step.side, step.side)
    language, officer = language_of(request), request.user
    can = {
        step.value: (Standing(row.standing), step) in TRANSITIONS and may(request, act) for step, act in _ACTS.items()
    }
    if getattr(officer, "side", "") in row.closed_by:
        can[Step.CLOSE.value] = False
    return page(
        request,
        "complaint",
        status=status,
        told=told(refusal, language) if refusal else "",
        typed=request.POST if refusal else {},
        form=form,
        receipt=row,
        record=record,
        clock=_clock(row, now_of()),
        letter=_letter(record),
        against=record.body.get("against", "") if rules.mandate.attribute else "",
        incidents=_incidents(row),
        grounds=request.POST.getlist("ground") if refusal else [],
        others=Receipt.objects.filter(reference=row.reference, party=row.party)
        .exclude(number=number)
        .order_by("number"),
        steps=steps,
        closed_by=names.get(row.closed_by[0], "") if row.closed_by else "",
        can=can,
        assets=executors(rules)[: -len(posts_of(rules))],
        posts=posts_of(rules),
        entries=EntryRow.objects.filter(item__in=(row.allegation, number)).order_by("known_at", "side", "index"),
    )


def _found(number: str) -> tuple[Receipt, Record]:
    row = Receipt.objects.filter(number=number.replace("\0", "")).first()
    record = Record.objects.filter(name=row.allegation).first() if row else None
    if row is None or record is None:
        raise Http404
    return row, record


def _letter(record: Record) -> str:
    """The whole letter, where the claim is only a part of it."""
    letter = str(record.body.get("extra", {}).get("letter", ""))
    return "" if letter == record.body["text"] else letter


def _incidents(row: Receipt) -> list[Incident]:
    names = Link.objects.filter(report=row.allegation).values_list("incident", flat=True)
    return list(Incident.objects.filter(name__in=list(names), replaced_at=None).order_by("start", "name"))


Deed = Callable[[Centre, datetime], Any]


def _do(request: HttpRequest, number: str, form: str, deed: Deed) -> HttpResponse:
    """Do a deed on what the officer has read; if something came in meanwhile, or it is refused, the form comes back."""
    _found(number)

    def unless_changed(centre: Centre, now: datetime) -> Any:
        if str(ComplaintStep.objects.filter(number=number).count()) != request.POST.get("seen", ""):
            raise Refusal("complaint-changed", place=number)
        return deed(centre, now)

    try:
        door.do(unless_changed)
    except Refusal as refusal:
        return _page(request, number, 422, refusal, form)
    return HttpResponseRedirect(f"/complaints/{number}")


@require_POST
@needs("task")
def task(request: HttpRequest, number: str) -> HttpResponse:
    """Task a follow-up: what, by whom, until when (in the zone of record)."""
    given, officer = request.POST, request.user

    def deed(centre: Centre, now: datetime) -> Any:
        return task_complaint(
            centre,
            number,
            what=given.get("what", ""),
            language=given.get("language", ""),
            whom=given.get("whom", ""),
            until=_moment(given.get("until", ""), centre.constitution.zone),
            officer=str(getattr(officer, "officer", "")),
            at=now,
        )

    return _do(request, number, "task", deed)


def _moment(text: str, zone: str) -> datetime:
    """A local time of the form, in the zone of record."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refusal("complaint-until-malformed", time=text) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))


@require_POST
@needs("answer")
def answer(request: HttpRequest, number: str) -> HttpResponse:
    """Answer in the centre's name; what it rests on is ticked or named."""
    given, officer = request.POST, request.user

    def deed(centre: Centre, now: datetime) -> Any:
        return answer_complaint(
            centre,
            number,
            text=given.get("text", ""),
            language=given.get("language", ""),
            rests_on=[*given.getlist("ground"), *given.get("more", "").split()],
            officer=str(getattr(officer, "officer", "")),
            at=now,
        )

    return _do(request, number, "answer", deed)


@require_POST
@needs("close")
def close(request: HttpRequest, number: str) -> HttpResponse:
    """Close for one's delegation, on the answers that were on the page."""
    given, officer = request.POST, request.user

    def deed(centre: Centre, now: datetime) -> Any:
        return close_complaint(
            centre,
            number,
            answers=given.getlist("answer"),
            words=given.get("words", ""),
            language=language_of(request),
            officer=str(getattr(officer, "officer", "")),
            at=now,
        )

    return _do(request, number, "close", deed)


@require_POST
@needs("answer")
def reopen(request: HttpRequest, number: str) -> HttpResponse:
    """Reopen, with a reason."""
    given, officer = request.POST, request.user

    def deed(centre: Centre, now: datetime) -> Any:
        return reopen_complaint(
            centre,
            number,
            reason=given.get("reason", ""),
            language=language_of(request),
            officer=str(getattr(officer, "officer", "")),
            at=now,
        )

    return _do(request, number, "reopen", deed)


@needs("receipt")
def printed(request: HttpRequest, number: str, language: str) -> HttpResponse:
    """The receipt on paper: the same bytes whenever it is printed."""
    found = receipts.printed(number, language)
    if found is None:
        raise Http404
    return found


urls = [
    path("complaints", complaints),
    path("complaints/<str:number>", require_http_methods(["GET", "HEAD"])(complaint)),
    path("complaints/<str:number>/task", task),
    path("complaints/<str:number>/answer", answer),
    path("complaints/<str:number>/close", close),
    path("complaints/<str:number>/reopen", reopen),
    path("complaints/<str:number>/download/receipt.<str:language>.pdf", printed),
]
