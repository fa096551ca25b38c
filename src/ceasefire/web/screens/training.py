"""The school: who may do what on a day and why not, what ends when, courses and their runs; and its forms."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.agreement.marked_records import read_record
from ceasefire.desk.exercise_mine_action import school_facts
from ceasefire.desk.mine_action import MineAction
from ceasefire.reporting.certificate import certificate_pdf
from ceasefire.training.book import Book
from ceasefire.training.certificate import certificate
from ceasefire.training.course import Award, Kind, Run
from ceasefire.training.load import problems
from ceasefire.training.records import TrainingEntered
from ceasefire.training.refresh import dues
from ceasefire.training.refresh import plan as plan_runs
from ceasefire.training.school import School, unfold
from ceasefire.training.who_may import against
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.mine_action import asked_day, books, enter, reasons_told
from ceasefire.web.pages import language_of, page, told
from ceasefire.web.school_forms import FORMS, choices, fact_of

_AHEAD = 120


@needs("see")
def people(request: HttpRequest) -> HttpResponse:
    """The people of a unit: what each may do on a day, and why not the rest."""
    day, language = asked_day(request), language_of(request)
    with books() as known:
        book = known.school.book
        units = list(dict.fromkeys(one.unit for one in book.people))
        unit = request.GET.get("unit", units[0] if units else "")
        rows = [_person(book, one.person, day, language) for one in book.people if one.unit == unit]
    return page(request, "training", day=day, units=units, unit=unit, rows=rows)


def _person(book: Book, person: str, day: date, language: str) -> dict[str, Any]:
    asked = {one.work: against(book, person, one.work, day) for one in book.works}
    may = [work for work, reasons in asked.items() if not reasons]
    why = [(work, reasons_told(reasons, language)) for work, reasons in asked.items() if reasons]
    return {"person": person, "may": may, "why": why}


@needs("see")
def plan(request: HttpRequest) -> HttpResponse:
    """What ends in the coming months, and the refreshers that would renew it in time."""
    day = asked_day(request)
    with books() as known:
        due = dues(known.school.book, day, _AHEAD)
        runs = plan_runs(known.school.book, due, day)
    return page(request, "training_plan", day=day, days=_AHEAD, due=due, runs=runs)


@needs("see")
def courses(request: HttpRequest) -> HttpResponse:
    """Courses, and each run with who was there, how each was assessed, and what was awarded."""
    with books() as known:
        book = known.school.book
        runs = [_held(book, one) for one in reversed(book.runs)]
    return page(request, "training_courses", courses=book.courses, runs=runs)


def _held(book: Book, run: Run) -> dict[str, Any]:
    days = {one.day for one in book.attendance if one.run == run.run}
    awards = {one.person: one.id for one in book.awards if one.run == run.run}
    rows = []
    for person in run.trainees:
        there = {one.day for one in book.attendance if one.run == run.run and person in one.present}
        own = [one for one in book.assessments if (one.run, one.person) == (run.run, person)]
        scores = [[one for one in own if one.kind is kind] for kind in Kind]
        rows.append({"person": person, "there": len(there), "scores": scores, "award": awards.get(person, "")})
    return {"run": run, "days": len(days), "rows": rows, "kinds": [one.value for one in Kind]}


@needs("train")
def forms(request: HttpRequest) -> HttpResponse:
    """The forms of the school."""
    return _forms(request)


def _forms(request: HttpRequest, status: int = 200, refusal: Refusal | None = None, form: str = "") -> HttpResponse:
    with books() as known:
        book = known.school.book
    asked, typed = choices(book), request.POST if refusal else {}
    shown = [
        {
            "name": name,
            "open": name == form,
            "fields": [
                {"name": field, "kind": kind, "choices": asked.get(kind), "value": typed.get(field, "")
                 if name == form else ""}
                for field, kind in fields
            ],
        }
        for name, fields in FORMS.items()
    ]  # fmt: skip
    names = [one.person for one in book.people]
    why = told(refusal, language_of(request)) if refusal else ""
    return page(request, "training_enter", status=status, told=why, forms=shown, people=names)


@require_POST
@needs("train")
def keep(request: HttpRequest, what: str) -> HttpResponse:
    """Enter what a form says."""
    if what not in FORMS:
        raise Http404

    def make(known: MineAction, now: datetime, officer: str) -> Iterable[TrainingEntered]:
        fact = fact_of(what, request.POST.dict(), known.school.book, door.rules().zone)
        yield TrainingEntered(fact=fact, officer=officer, made_at=now)

    then = "/training/courses" if what in ("run", "attendance", "assessment", "award") else "/training"
    return enter(request, make, then, lambda refusal: _forms(request, 422, refusal, what))


@require_POST
@needs("train")
def take_file(request: HttpRequest) -> HttpResponse:
    """Enter a school from its file: every fact that is not known yet, all of them or none."""
    file: Any = request.FILES.get("file")

    def make(known: MineAction, now: datetime, officer: str) -> Iterable[TrainingEntered]:
        book = _read(file)
        yield from (
            TrainingEntered(fact=one, officer=officer, made_at=now)
            for one in school_facts(book)
            if not known.school.knows(one)
        )

    return enter(request, make, "/training", lambda refusal: _forms(request, 422, refusal, "file"))


def _read(file: Any) -> Book:
    """The book of an uploaded file; refuses a file that is none and the first thing in it that does not stand."""
    if file is None:
        raise Refusal("web-choose")
    try:
        text = file.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", str(file.name), byte=error.start) from error
    book = unfold(read_record(School, text, str(file.name)))
    for refusal in problems(book):
        raise refusal
    return book


@needs("export")
def paper(request: HttpRequest, award: str) -> HttpResponse:
    """The certificate of an award as PDF, in the reader's language."""
    with books() as known:
        book = known.school.book
    found: Award | None = next((one for one in book.awards if one.id == award), None)
    if found is None:
        raise Http404
    told_ = certificate(book, found)
    made = certificate_pdf(told_, door.rules().centre, language_of(request), exercise=door.rules().exercise)
    answer = HttpResponse(made, content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{told_.id}.{language_of(request)}.pdf"'
    return answer


urls = [
    path("training", people),
    path("training/plan", plan),
    path("training/courses", courses),
    path("training/enter", forms),
    path("training/enter/<str:what>", keep),
    path("training/file", take_file),
    path("training/download/certificate/<str:award>.pdf", paper),
]
