"""The school: who may do what on a day and why not, what ends when, courses and their runs; and its forms."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.training.refresh import dues
from ceasefire.training.refresh import plan as plan_runs
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.mine_action import asked_day, books
from ceasefire.web.mining.school_deeds import keep_file, keep_form, printed
from ceasefire.web.mining.school_rows import AHEAD, held, people_rows, units
from ceasefire.web.pages import language_of, page, told
from ceasefire.web.school_forms import FORMS, choices


@needs("see")
def people(request: HttpRequest) -> HttpResponse:
    """The people of a unit: what each may do on a day, and why not the rest."""
    day, language = asked_day(request), language_of(request)
    with books() as known:
        book = known.school.book
        there = units(book)
        unit = request.GET.get("unit", there[0] if there else "")
        rows = people_rows(book, unit, day, language)
    return page(request, "training", day=day, units=there, unit=unit, rows=rows)


@needs("see")
def plan(request: HttpRequest) -> HttpResponse:
    """What ends in the coming months, and the refreshers that would renew it in time."""
    day = asked_day(request)
    with books() as known:
        due = dues(known.school.book, day, AHEAD)
        runs = plan_runs(known.school.book, due, day)
    return page(request, "training_plan", day=day, days=AHEAD, due=due, runs=runs)


@needs("see")
def courses(request: HttpRequest) -> HttpResponse:
    """Courses, and each run with who was there, how each was assessed, and what was awarded."""
    with books() as known:
        book = known.school.book
        runs = [held(book, one) for one in reversed(book.runs)]
    return page(request, "training_courses", courses=book.courses, runs=runs)


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

    try:
        keep_form(what, request.POST.dict(), _officer(request))
    except Refusal as refusal:
        return _forms(request, 422, refusal, what)
    of_run = what in ("run", "attendance", "assessment", "award")
    return HttpResponseRedirect("/training/courses" if of_run else "/training")


def _officer(request: HttpRequest) -> str:
    return str(getattr(request.user, "officer", ""))


@require_POST
@needs("train")
def take_file(request: HttpRequest) -> HttpResponse:
    """Enter a school from its file: every fact that is not known yet, all of them or none."""
    file: Any = request.FILES.get("file")
    try:
        if file is None:
            raise Refusal("web-choose")
        keep_file(file.read(), str(file.name), _officer(request))
    except Refusal as refusal:
        return _forms(request, 422, refusal, "file")
    return HttpResponseRedirect("/training")


@needs("export")
def paper(request: HttpRequest, award: str) -> HttpResponse:
    """The certificate of an award as PDF, in the reader's language."""
    found = printed(award, language_of(request))
    if found is None:
        raise Http404
    answer = HttpResponse(found[1], content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{found[0]}"'
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
