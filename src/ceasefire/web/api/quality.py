"""Quality: visits with their checklist, what they found and what became of it, every deed of the screens, sampling."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema, Status
from pydantic import Field

from ceasefire.clearance.quality.checklist import shipped
from ceasefire.web.api.gate import Bearer, language_of, post_of
from ceasefire.web.api.shapes import Name, Short, answers
from ceasefire.web.api.tasks import FormRow, TaskDeed, TaskForms, field_row
from ceasefire.web.book import today
from ceasefire.web.mine_action import books
from ceasefire.web.mining.fields import Form
from ceasefire.web.mining.visit_deeds import ON_VISIT, PLAN, answers_to, keep_visit
from ceasefire.web.mining.visit_rows import USUAL, fault_row, sampled, unmended, visit_row, visit_rows

router = Router(tags=["quality"])
FOLDERS: Mapping[str, tuple[str, Mapping[str, Form]]] = {
    "": ("inspect", {"plan": PLAN}),
    "visit": ("inspect", ON_VISIT),
}
"""Where a deed is sent ("visit": behind the visit's name), the act of `web.access` it needs, and its forms."""


class VisitRow(Schema):
    """A visit: of what task on which day, whose work is inspected by whom, why now; `faults` counts what it found."""

    visit: str
    task: str
    day: date
    inspected: str
    inspector: str
    reasons: list[str]
    state: str
    faults: int


class LookRow(Schema):
    """Who looked at a corrective action, on which day, and whether it helped."""

    verifier: str
    seen_on: date
    helped: bool


class ActionRow(Schema):
    """What the operator did about a nonconformity; `look` is none while nobody has verified it."""

    action: str
    cause: str
    did: str
    done_on: date
    look: LookRow | None


class FaultRow(Schema):
    """A nonconformity. `raised`: an earlier one of the same kind raised its grade; `suspends`: its task stands still.

    `open`: an action is due; `waiting`: one was told and nobody has verified it.
    """

    fault: str
    visit: str
    task: str
    operator: str
    item: str
    words: str
    found_on: date
    grade: str
    due: date | None
    late: bool
    raised: bool
    suspends: bool
    mended: bool
    waiting: bool
    open: bool
    actions: list[ActionRow]


class Visits(Schema):
    """All visits, the latest first, and what is not mended, what is due first."""

    on: date
    visits: list[VisitRow]
    unmended: list[FaultRow]


class ItemRow(Schema):
    """An item of the checklist: the question in words, how grave a "no" is, what may be answered, what was."""

    item: str
    asks: str
    grade: str
    choices: list[str]
    answer: str


class VisitShown(VisitRow):
    """A visit with its checklist and every nonconformity it found."""

    items: list[ItemRow]
    found: list[FaultRow]


class Sampled(Schema):
    """How many units to check, up to how many bad ones the lot passes, from how many it is refused, and the risks.

    Shares lie between 0 and 1: `producer_risk` is the chance that a lot at the limit is refused, `limiting_quality` the
    share of bad units that still passes one time in ten, `aoql` the worst average that leaves, at the share `aoql_at`.
    `law`: the distribution they were reckoned by. `told`: the same in words, with what the plan does not tell.
    """

    n: int
    accept: int
    reject: int
    letter: str
    law: str
    producer_risk: float
    limiting_quality: float
    aoql: float
    aoql_at: float
    told: list[str]


class Lot(Schema):
    """What is asked about a lot: as the screen asks it, field by field."""

    lot: Short = USUAL["lot"]
    level: Short = USUAL["level"]
    aql: Short = USUAL["aql"]
    severity: Short = USUAL["severity"]
    items: Short = USUAL["items"]
    detection: Short = USUAL["detection"]


Deed = Annotated[Name, Field(description="The deed, as `GET /api/quality/forms` names it in the folder `visit`.")]


@router.get("", response=answers(Visits), auth=Bearer("see"), summary="Visits, and what is not mended")
def visits(request: HttpRequest) -> Visits:
    """All visits, and every nonconformity that must be mended and is not; `late` is said of today."""
    with books() as known:
        rows, left = visit_rows(known.visits), unmended(known.visits)
    return Visits(
        on=today(), visits=[VisitRow(**_row(one)) for one in rows], unmended=[_fault(one, one["visit"]) for one in left]
    )


def _row(one: Mapping[str, Any]) -> dict[str, Any]:
    plan = one["plan"]
    named = {key: getattr(plan, key) for key in ("task", "day", "inspected", "inspector")}
    return named | {
        "visit": one["id"], "state": one["state"], "faults": one["faults"], "reasons": list(plan.reasons)
    }  # fmt: skip


def _fault(one: Mapping[str, Any], visit: str) -> FaultRow:
    found = one["found"]
    told = {key: getattr(found, key) for key in ("task", "operator", "item", "words", "found_on")}
    same = {key: one[key] for key in ("grade", "due", "late", "suspends", "mended", "waiting", "open")}
    done = [_action(each) for each in one["actions"]]
    return FaultRow(fault=one["id"], visit=visit, raised=bool(one["raised"]), actions=done, **told, **same)


def _action(one: Mapping[str, Any]) -> ActionRow:
    said, look = one["said"], one["look"]
    return ActionRow(
        action=one["id"], cause=said.cause, did=said.action, done_on=said.done_on,
        look=LookRow.from_orm(look) if look else None,
    )  # fmt: skip


@router.get("/forms", response=answers(TaskForms), auth=Bearer("see"), summary="What can be entered")
def forms(request: HttpRequest) -> TaskForms:
    """The fields of every deed, as the screens ask for them."""
    return TaskForms(
        forms=[
            FormRow(deed=name, folder=folder, act=act, fields=[field_row(one) for one in form.fields])
            for folder, (act, known) in FOLDERS.items()
            for name, form in known.items()
        ]
    )


@router.get("/sampling", response=answers(Sampled), auth=Bearer("see"), summary="How many units to check")
def sampling(request: HttpRequest, asked: Query[Lot]) -> Sampled:
    """The sampling plan of a lot by the tables, its risks, and what it does not tell."""
    made, known, law, lines = sampled(asked.dict(), language_of(request))
    risks = {key: getattr(known, key) for key in ("producer_risk", "limiting_quality", "aoql", "aoql_at")}
    return Sampled(n=made.n, accept=made.accept, reject=made.reject, letter=made.letter, law=law, told=lines, **risks)


@router.get("/{name}", response=answers(VisitShown, 404), auth=Bearer("see"), summary="One visit")
def visit(request: HttpRequest, name: Name) -> VisitShown:
    """Its checklist in words, what it found, what was done about that, and whether it helped."""
    language = language_of(request)
    with books() as known:
        one = known.visits.visits.get(name)
        if one is None:
            raise Http404
        row, found = visit_row(one), [_fault(fault_row(known.visits, each), name) for each in one.faults]
        given: Mapping[str, str] = one.done.answers if one.done else {}
    items = [
        ItemRow(
            item=item.name, asks=item.told(language), grade=item.grade.value, choices=answers_to(item),
            answer=given.get(item.name, ""),
        )
        for item in shipped()
    ]  # fmt: skip
    return VisitShown(items=items, found=found, **_row(row))


@router.post("", response=answers(Visits, status=201), auth=Bearer("inspect"), summary="Plan a visit")
def plan(request: HttpRequest, said: TaskDeed) -> Status[Visits]:
    """Plan a visit by another organisation; `reasons` are names from the form's choices, on lines or between commas."""
    keep_visit(PLAN, said.given, post_of(request, said.officer), language_of(request))
    return Status(201, visits(request))


@router.post("/{name}/{deed}", response=answers(VisitShown, 404), auth=Bearer("inspect"), summary="Act on a visit")
def act(request: HttpRequest, name: Name, deed: Deed, said: TaskDeed) -> VisitShown:
    """What it saw, what the operator did about it, whether that helped, closing it, or cancelling it with words.

    The words of a nonconformity are those of the checklist in the language of `Accept-Language`.
    """
    if deed not in ON_VISIT:
        raise Http404
    visit(request, name)
    keep_visit(ON_VISIT[deed], said.given, post_of(request, said.officer), language_of(request), name)
    return visit(request, name)
