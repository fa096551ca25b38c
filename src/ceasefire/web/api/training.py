"""The school: who may do what on a day and why not, what ends when, runs of courses, certificates, and its forms."""

from datetime import date
from typing import Annotated, Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from ceasefire.training.refresh import dues
from ceasefire.training.refresh import plan as plan_runs
from ceasefire.web.api.exhibits import file_as
from ceasefire.web.api.gate import Bearer, language_of, post_of
from ceasefire.web.api.shapes import Name, Short, answers
from ceasefire.web.api.tasks import FieldRow, FormRow, TaskDeed, TaskForms
from ceasefire.web.book import today
from ceasefire.web.mine_action import books
from ceasefire.web.mining.school_deeds import keep_file, keep_form, printed
from ceasefire.web.mining.school_rows import AHEAD, held, people_rows, units
from ceasefire.web.school_forms import FORMS, choices

router = Router(tags=["training"])


class WhyNot(Schema):
    """A work that a person may not do, and every reason in words."""

    work: str
    reasons: list[str]


class PersonRow(Schema):
    """A person by place in the unit, never by name: what they may do on the day, and why not the rest."""

    person: str
    may: list[str]
    why: list[WhyNot]


class People(Schema):
    """The people of a unit on a day, and all units there are."""

    on: date
    units: list[str]
    unit: str
    people: list[PersonRow]


class DueRow(Schema):
    """A qualification that holds for the last time on a day; `unused`: because the skill rests, not by expiry."""

    person: str
    course: str
    code: str
    due: date
    unused: bool


class RefresherRow(Schema):
    """A run that would renew it in time; `late`: even one that began today would end too late."""

    course: str
    begin_by: date
    first_due: date
    trainees: list[str]
    late: bool


class Ahead(Schema):
    """What ends within `days` of a day, and the refreshers for it."""

    on: date
    days: int
    due: list[DueRow]
    runs: list[RefresherRow]


class CourseRow(Schema):
    """A course: its code with level and module, days it takes, days it holds, and scores to pass (0 to 100)."""

    course: str
    code: str
    level: str
    module: str
    days: int
    valid_days: int
    theory_pass: float
    practical_pass: float


class ScoreRow(Schema):
    """An assessment: theory or practical, its score of 0 to 100, and by whom."""

    kind: str
    score: float
    assessor: str


class TraineeRow(Schema):
    """A trainee of a run: on how many days there, how assessed, and the award, or empty."""

    person: str
    there: int
    scores: list[ScoreRow]
    award: str


class RunRow(Schema):
    """A course as it was held; `days` counts those with an attendance list."""

    run: str
    course: str
    starts: date
    ends: date
    instructors: list[str]
    days: int
    trainees: list[TraineeRow]


class Courses(Schema):
    """All courses, and every run, the latest entered first."""

    courses: list[CourseRow]
    runs: list[RunRow]


class SchoolFile(Schema):
    """A school's file as text (YAML), entered in the name of a post of one's own; `name` stands in refusals."""

    officer: Short
    name: Short = "school.yaml"
    text: Annotated[str, StringConstraints(max_length=500_000)]


Deed = Annotated[Name, Field(description="The form, as `GET /api/training/forms` names it.")]


@router.get("", response=answers(People), auth=Bearer("see"), summary="Who may do what")
def people(request: HttpRequest, on: date | None = None, unit: Short | None = None) -> People:
    """The people of a unit (the first, if none is given) on a day (today): what each may do, and why not the rest."""
    day = on or today()
    with books() as known:
        book = known.school.book
        there = units(book)
        of = unit if unit is not None else next(iter(there), "")
        rows = people_rows(book, of, day, language_of(request))
    return People(
        on=day, units=there, unit=of,
        people=[
            PersonRow(
                person=one["person"], may=one["may"],
                why=[WhyNot(work=work, reasons=reasons) for work, reasons in one["why"]],
            )
            for one in rows
        ],
    )  # fmt: skip


@router.get("/plan", response=answers(Ahead), auth=Bearer("see"), summary="What ends when")
def plan(request: HttpRequest, on: date | None = None) -> Ahead:
    """What ends in the months after a day (today), and the refreshers that would renew it in time."""
    day = min(on or today(), date(9000, 1, 1))
    with books() as known:
        due = dues(known.school.book, day, AHEAD)
        runs = plan_runs(known.school.book, due, day)
    return Ahead(
        on=day, days=AHEAD, due=[DueRow.from_orm(one) for one in due], runs=[RefresherRow.from_orm(one) for one in runs]
    )


@router.get("/courses", response=answers(Courses), auth=Bearer("see"), summary="Courses and their runs")
def courses(request: HttpRequest) -> Courses:
    """Every run with who was there, how each was assessed, and what was awarded."""
    same = ("course", "code", "module", "days", "valid_days", "theory_pass", "practical_pass")
    with books() as known:
        book = known.school.book
        rows = [CourseRow(**{key: getattr(one, key) for key in same}, level=one.level or "") for one in book.courses]
        return Courses(courses=rows, runs=[_run(held(book, one)) for one in reversed(book.runs)])


def _run(told: dict[str, Any]) -> RunRow:
    named = {key: getattr(told["run"], key) for key in ("run", "course", "starts", "ends", "instructors")}
    return RunRow(days=told["days"], trainees=[_trainee(one) for one in told["rows"]], **named)


def _trainee(row: dict[str, Any]) -> TraineeRow:
    scores = [
        ScoreRow(kind=one.kind.value, score=one.score, assessor=one.assessor) for own in row["scores"] for one in own
    ]
    return TraineeRow(person=row["person"], there=row["there"], award=row["award"], scores=scores)


@router.get("/forms", response=answers(TaskForms), auth=Bearer("train"), summary="What can be entered")
def forms(request: HttpRequest) -> TaskForms:
    """The fields of every form of the school with what can be chosen; `people` are lines of places and patterns."""
    with books() as known:
        asked = choices(known.school.book)
    return TaskForms(
        forms=[
            FormRow(
                deed=name, folder="", act="train",
                fields=[
                    FieldRow(name=one, kind=kind, needed=one not in ("run", "words") or name == "run",
                             choices=[given for given in asked.get(kind, ()) if given])
                    for one, kind in fields
                ],
            )
            for name, fields in FORMS.items()
        ]
    )  # fmt: skip


@router.post("/file", response=answers(Courses, status=201), auth=Bearer("train"), summary="Enter a school's file")
def file(request: HttpRequest, said: SchoolFile) -> Status[Courses]:
    """Every fact of the file that is not known yet, all of them or none; the same file again enters nothing."""
    keep_file(said.text.encode(), said.name, post_of(request, said.officer))
    return Status(201, courses(request))


@router.post("/enter/{deed}", response=answers(Courses, 404, status=201), auth=Bearer("train"), summary="Enter a form")
def enter(request: HttpRequest, deed: Deed, said: TaskDeed) -> Status[Courses]:
    """A run, an attendance, an assessment, an award, a revocation or a duty; the answer tells courses and runs."""
    if deed not in FORMS:
        raise Http404
    keep_form(deed, said.given, post_of(request, said.officer))
    return Status(201, courses(request))


@router.get(
    "/certificates/{award}.pdf",
    response=answers(None, 404),
    auth=Bearer("export"),
    summary="A certificate",
    openapi_extra=file_as("application/pdf"),
)
def paper(request: HttpRequest, award: Name) -> HttpResponse:
    """The certificate of an award as PDF, in the language of `Accept-Language`."""
    found = printed(award, language_of(request))
    if found is None:
        raise Http404
    answer = HttpResponse(found[1], content_type="application/pdf")
    answer["Content-Disposition"] = f'attachment; filename="{found[0]}"'
    return answer
