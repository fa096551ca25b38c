"""Quality: visits with their checklists, what they found and until when it is mended, and how much to check at all."""

import re
from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_POST

from ceasefire.clearance.quality.checklist import shipped
from ceasefire.clearance.quality.frequency import SHIPPED as OFTEN
from ceasefire.clearance.quality.plan_told import drawn
from ceasefire.clearance.quality.sampling import AQLS, LEVELS, Severity
from ceasefire.clearance.quality.visits import VisitState
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.book import today
from ceasefire.web.mine_action import books
from ceasefire.web.mining.visit_deeds import ON_VISIT, PLAN, answers_to, keep_visit
from ceasefire.web.mining.visit_rows import USUAL, fault_row, sampled, unmended, visit_row, visit_rows
from ceasefire.web.pages import language_of, page, told


@needs("see")
def visits(request: HttpRequest) -> HttpResponse:
    """All visits, the latest first, and the nonconformities that are not mended."""
    return _visits(request)


def _visits(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    with books() as known:
        rows, faults, tasks = visit_rows(known.visits), unmended(known.visits), list(known.tasks.tasks)
    return page(
        request, "quality", status=status, told=told(refusal, language_of(request)) if refusal else "",
        typed=request.POST if refusal else {}, rows=rows, tasks=tasks, risks=list(OFTEN.factors), unmended=faults,
        today=today(),
    )  # fmt: skip


@needs("see")
def visit(request: HttpRequest, name: str) -> HttpResponse:
    """One visit: its checklist, what it found, and what became of it."""
    return _visit(request, name)


def _visit(request: HttpRequest, name: str, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    language = language_of(request)
    with books() as known:
        one = known.visits.visits.get(name)
        if one is None:
            raise Http404
        row, found = visit_row(one), [fault_row(known.visits, weighed) for weighed in one.faults]
        answers: Mapping[str, str] = one.done.answers if one.done else {}
    typed: Any = request.POST if refusal else {}
    items = [
        {
            "name": item.name, "asks": item.told(language), "grade": item.grade.value,
            "answer": answers.get(item.name, ""), "typed": typed.get(f"item-{item.name}", ""),
            "answers": answers_to(item),
        }
        for item in shipped()
    ]  # fmt: skip
    return page(
        request, "quality_visit", status=status, told=told(refusal, language) if refusal else "", typed=typed, row=row,
        items=items, faults=found, planned=row["state"] == VisitState.PLANNED, today=today(),
        verified=row["state"] == VisitState.VERIFIED,
    )  # fmt: skip


@require_POST
@needs("inspect")
def plan(request: HttpRequest) -> HttpResponse:
    """Plan a visit."""
    given = {**_typed(request), "reasons": "\n".join(request.POST.getlist("reasons"))}
    try:
        keep_visit(PLAN, given, _officer(request), language_of(request))
    except Refusal as refusal:
        return _visits(request, 422, refusal)
    return HttpResponseRedirect("/quality")


def _typed(request: HttpRequest) -> dict[str, str]:
    return {key: str(value) for key, value in request.POST.items()}


def _officer(request: HttpRequest) -> str:
    return str(getattr(request.user, "officer", ""))


def _keep(request: HttpRequest, name: str, deed: str) -> HttpResponse:
    try:
        keep_visit(ON_VISIT[deed], _typed(request), _officer(request), language_of(request), name)
    except Refusal as refusal:
        return _visit(request, name, 422, refusal)
    return HttpResponseRedirect(f"/quality/{name}")


@require_POST
@needs("inspect")
def done(request: HttpRequest, name: str) -> HttpResponse:
    """Enter what a visit saw; every "no" is a nonconformity of the list's grade."""
    return _keep(request, name, "done")


@require_POST
@needs("inspect")
def close(request: HttpRequest, name: str) -> HttpResponse:
    """Close a visit of which all is mended, or cancel one that was not done."""
    return _keep(request, name, "close")


@require_POST
@needs("inspect")
def action(request: HttpRequest, name: str) -> HttpResponse:
    """Enter what the operator did about a nonconformity of this visit."""
    return _keep(request, name, "action")


@require_POST
@needs("inspect")
def look(request: HttpRequest, name: str) -> HttpResponse:
    """Enter whether a corrective action helped, as another organisation saw it."""
    return _keep(request, name, "look")


@needs("see")
def sampling(request: HttpRequest) -> HttpResponse:
    """How many units of a lot to check, the curve of that plan, and what it does not tell."""
    asked = dict(USUAL)
    asked |= {name: request.GET[name] for name in asked if name in request.GET}
    lines: list[str] = []
    language, refusal, curve = language_of(request), None, ""
    try:
        lines, curve = _told(asked, language)
    except Refusal as no:
        refusal = no
    return page(
        request, "quality_sampling", status=422 if refusal else 200, told=told(refusal, language) if refusal else "",
        asked=asked, lines=lines, curve=mark_safe(curve), levels=LEVELS, aqls=AQLS,  # noqa: S308  our own drawing
        severities=[one.value for one in Severity],
    )  # fmt: skip


def _told(asked: Mapping[str, str], language: str) -> tuple[list[str], str]:
    made, known, law, lines = sampled(asked, language)
    whole = drawn(made, int(asked["lot"]), known, law, language)  # within a page it names no address
    return lines, re.sub(r' xmlns="[^"]*"', "", whole).replace(' role="img"', ' aria-hidden="true"')


urls = [
    path("quality", visits),
    path("quality/sampling", sampling),
    path("quality/plan", plan),
    path("quality/<str:name>", visit),
    path("quality/<str:name>/done", done),
    path("quality/<str:name>/close", close),
    path("quality/<str:name>/action", action),
    path("quality/<str:name>/look", look),
]
