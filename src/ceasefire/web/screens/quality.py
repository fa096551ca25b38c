"""Quality: visits with their checklists, what they found and until when it is mended, and how much to check at all."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_POST

from ceasefire.clearance.quality.checklist import ANSWERS, faults, shipped
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified
from ceasefire.clearance.quality.curve import law_for, risks
from ceasefire.clearance.quality.frequency import SHIPPED as OFTEN
from ceasefire.clearance.quality.ledger import OneVisit, VisitLedger
from ceasefire.clearance.quality.nonconformity import Weighed
from ceasefire.clearance.quality.plan_told import drawn, plan_lines
from ceasefire.clearance.quality.sampling import AQLS, LEVELS, Severity, plan_for
from ceasefire.clearance.quality.visits import VisitClosed, VisitDone, VisitPlanned, VisitState
from ceasefire.desk.mine_action import MineAction
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.book import today
from ceasefire.web.mine_action import Statements, books, day_of, enter
from ceasefire.web.pages import language_of, page, told


def _text(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "").strip()[:4000]


@needs("see")
def visits(request: HttpRequest) -> HttpResponse:
    """All visits, the latest first, and the nonconformities that are not mended."""
    return _visits(request)


def _visits(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    with books() as known:
        ledger = known.visits
        rows = [_row(one) for one in sorted(ledger.visits.values(), key=lambda one: one.planned.day, reverse=True)]
        unmended = [
            _fault(ledger, weighed) | {"visit": visit}
            for name, (weighed, visit) in ledger.faults.items()
            if name not in ledger.mended and weighed.nonconformity.must_be_mended
        ]
        tasks = list(known.tasks.tasks)
    return page(
        request, "quality", status=status, told=told(refusal, language_of(request)) if refusal else "",
        typed=request.POST if refusal else {}, rows=rows, tasks=tasks, risks=list(OFTEN.factors),
        unmended=sorted(unmended, key=lambda one: (one["due"] is None, one["due"])), today=today(),
    )  # fmt: skip


def _row(one: OneVisit) -> dict[str, Any]:
    return {"id": one.planned.id, "plan": one.planned, "state": one.state.value, "faults": len(one.faults)}


def _fault(ledger: VisitLedger, weighed: Weighed) -> dict[str, Any]:
    """A nonconformity with what was done about it, and whether that helped."""
    found = weighed.nonconformity
    actions = [
        {"said": one, "id": one.id, "look": ledger.looks.get(one.id)}
        for one in ledger.actions.values()
        if one.nonconformity == found.id
    ]
    waiting = bool(actions) and actions[-1]["look"] is None
    return {
        "id": found.id, "found": found, "grade": weighed.grade.value, "due": weighed.due, "raised": weighed.repeated,
        "late": found.id not in ledger.mended and weighed.overdue(today()), "suspends": weighed.suspends,
        "actions": actions, "mended": found.id in ledger.mended, "waiting": waiting,
        "open": found.must_be_mended and found.id not in ledger.mended and not waiting,
    }  # fmt: skip


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
        row, found = _row(one), [_fault(known.visits, weighed) for weighed in one.faults]
        answers: Mapping[str, str] = one.done.answers if one.done else {}
    typed: Any = request.POST if refusal else {}
    items = [
        {
            "name": item.name, "asks": item.told(language), "grade": item.grade.value,
            "answer": answers.get(item.name, ""), "typed": typed.get(f"item-{item.name}", ""),
            "answers": [given for given in ANSWERS if item.may_skip or given != "not_applicable"],
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

    def make(_: MineAction, now: datetime, officer: str) -> Iterable[VisitPlanned]:
        task, inspected, inspector = (_text(request, name) for name in ("task", "inspected", "inspector"))
        if not (task and inspected and inspector):
            raise Refusal("web-choose")
        reasons = tuple(one for one in request.POST.getlist("reasons") if one in OFTEN.factors)
        yield VisitPlanned(
            task=task, day=day_of(request.POST.get("day")), inspected=inspected, inspector=inspector,
            checklist=shipped().name, reasons=reasons, officer=officer, made_at=now,
        )  # fmt: skip

    return enter(request, make, "/quality", lambda refusal: _visits(request, 422, refusal))


@require_POST
@needs("inspect")
def done(request: HttpRequest, name: str) -> HttpResponse:
    """Enter what a visit saw; every "no" is a nonconformity of the list's grade."""
    language = language_of(request)

    def make(known: MineAction, now: datetime, officer: str) -> Iterator[VisitDone]:
        one = known.visits.visit(name).planned
        answers = {item.name: request.POST.get(f"item-{item.name}", "") for item in shipped()}
        answers = {item: given for item, given in answers.items() if given}
        found = faults(
            shipped(), answers, task=one.task, operator=one.inspected, day=today(), language=language
        )  # fmt: skip
        yield VisitDone(
            visit=name, done_at=now, answers=answers, nonconformities=found, officer=officer, made_at=now,
            words=_text(request, "words"),
        )  # fmt: skip

    return _keep(request, name, make)


def _keep(request: HttpRequest, visit_name: str, make: Statements) -> HttpResponse:
    return enter(request, make, f"/quality/{visit_name}", lambda refusal: _visit(request, visit_name, 422, refusal))


@require_POST
@needs("inspect")
def close(request: HttpRequest, name: str) -> HttpResponse:
    """Close a visit of which all is mended, or cancel one that was not done."""

    def make(_: MineAction, now: datetime, officer: str) -> Iterator[VisitClosed]:
        cancelled, words = "cancel" in request.POST, _text(request, "words")
        yield VisitClosed(visit=name, officer=officer, made_at=now, cancelled=cancelled, words=words)

    return _keep(request, name, make)


@require_POST
@needs("inspect")
def action(request: HttpRequest, name: str) -> HttpResponse:
    """Enter what the operator did about a nonconformity of this visit."""

    def make(_: MineAction, now: datetime, officer: str) -> Iterator[ActionTaken]:
        yield ActionTaken(
            nonconformity=_text(request, "fault"), operator=_text(request, "operator"), cause=_text(request, "cause"),
            action=_text(request, "action"), done_on=day_of(request.POST.get("day")), officer=officer, made_at=now,
        )  # fmt: skip

    return _keep(request, name, make)


@require_POST
@needs("inspect")
def look(request: HttpRequest, name: str) -> HttpResponse:
    """Enter whether a corrective action helped, as another organisation saw it."""

    def make(_: MineAction, now: datetime, officer: str) -> Iterator[ActionVerified]:
        if not _text(request, "verifier"):
            raise Refusal("web-choose")
        yield ActionVerified(
            action=_text(request, "action"), verifier=_text(request, "verifier"), helped="helped" in request.POST,
            seen_on=day_of(request.POST.get("day")), officer=officer, made_at=now,
        )  # fmt: skip

    return _keep(request, name, make)


@needs("see")
def sampling(request: HttpRequest) -> HttpResponse:
    """How many units of a lot to check, the curve of that plan, and what it does not tell."""
    asked = {"lot": "1200", "level": "II", "aql": "1.0", "severity": "normal", "items": "5", "detection": "0.9"}
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
    try:
        lot, items, detection = int(asked["lot"]), int(asked["items"]), float(asked["detection"])
        severity = Severity(asked["severity"])
    except ValueError:
        raise Refusal("web-choose") from None
    if not (0 < detection <= 1 and 0 < items <= 10_000 and lot <= 10_000_000):
        raise Refusal("web-choose")
    made = plan_for(lot, asked["level"], asked["aql"], severity)
    law, known = law_for(made, lot, asked["aql"]), risks(made, lot, asked["aql"])
    lines = list(plan_lines(lot, asked["level"], asked["aql"], severity, items, detection, language, wide=0))
    whole = drawn(made, lot, known, law, language)  # within a page it names no address
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
