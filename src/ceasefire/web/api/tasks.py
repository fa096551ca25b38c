"""Clearance tasks: the board of any day, one task, and every deed of the screens by the same forms."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from django.http import Http404, HttpRequest
from ninja import Router, Schema, Status
from pydantic import Field

from ceasefire.clearance.tasks.readiness import Light
from ceasefire.desk.mine_action import mine_action
from ceasefire.languages import say
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.api.gate import Bearer, language_of, post_of
from ceasefire.web.api.shapes import Moment, Name, Short, Words, answers
from ceasefire.web.book import today
from ceasefire.web.door import door
from ceasefire.web.mine_action import reasons_told
from ceasefire.web.mining import deeds, task_rows
from ceasefire.web.mining.fields import Form
from ceasefire.web.mining.keeping import keep_typed
from ceasefire.web.mining.task_forms import DAY, SHEET

router = Router(tags=["tasks"])
FOLDERS: Mapping[str, tuple[str, deeds.Forms]] = {
    "draw-up": ("order", {"order": deeds.BOARD["order"]}),
    "accredit": ("sign", {name: form for name, form in deeds.BOARD.items() if name != "order"}),
    "work": ("clear", {**deeds.WORKED, "day": DAY, "sheet": SHEET}),
    "order": ("order", deeds.ORDERED),
    "sign": ("sign", deeds.SIGNED),
    "devices": ("clear", deeds.DEVICES),
}
"""Where a deed is sent, the act of `web.access` it needs, and its forms."""


class TaskRow(Schema):
    """A task on the board of a day: where it stood, its light, m² that count of those in lanes."""

    task: str
    state: str
    light: Light
    organisation: str
    team: str
    due: date | None
    counts_m2: float
    lanes_m2: float
    held: bool


class Board(Schema):
    """The board of a day."""

    on: date
    tasks: list[TaskRow]


class LaneRow(Schema):
    """A lane, where it stood, and its m² cleared."""

    lane: str
    state: str
    m2: float


class StopRow(Schema):
    """A stop that runs; `lacking` is what has to be reviewed before it may be lifted, in words, or empty."""

    stop: str
    cause: str
    about: str
    at: Moment
    lacking: str


class CheckRow(Schema):
    """What a readiness looked at, its light, and why."""

    item: str
    light: Light
    why: list[str]


class OneTaskShown(Schema):
    """A task on a day. `unsigned`: roles that have not signed the latest version; `ready` is empty without a sheet."""

    task: str
    on: date
    state: str
    version: int
    unsigned: list[str]
    lanes: list[LaneRow]
    stops: list[StopRow]
    accidents: dict[str, str]
    ready: list[CheckRow]


class FieldRow(Schema):
    """A field of a form; a choice is one of `choices`."""

    name: str
    kind: str
    needed: bool
    choices: list[str]


class FormRow(Schema):
    """A deed: under which folder of the address it is sent, the act it needs, and its fields."""

    deed: str
    folder: str
    act: str
    fields: list[FieldRow]


class TaskForms(Schema):
    """Every deed that there is."""

    forms: list[FormRow]


class TaskDeed(Schema):
    """What is entered, field by field as text, in the name of a post of one's own; a box is ticked by being there.

    Moments without a zone are of the zone of record.
    """

    officer: Short
    given: dict[Short, Words] = Field(max_length=60)


Deed = Annotated[Name, Field(description="The deed, as `GET /api/tasks/forms` names it.")]


@router.get("", response=answers(Board), auth=Bearer("see"), summary="The board of a day")
def board(request: HttpRequest, on: date | None = None) -> Board:
    """Every task that was there on a day (today, if none is given), where it stood at its end."""
    day = on or today()
    with door.centre() as centre:
        found = task_rows.board(mine_action(centre.tables).tasks, day)
    return Board(on=day, tasks=[_row(card, state.value) for state, cards in found for card in cards])


def _row(card: task_rows.Card, state: str) -> TaskRow:
    order, progress = card.order, card.progress
    return TaskRow(
        task=card.task, state=state, light=card.light, organisation=order.organisation if order else "",
        team=order.team if order else "", due=order.due if order else None, counts_m2=progress.counts_m2,
        lanes_m2=progress.lanes_m2, held=progress.held,
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


def field_row(one: Any) -> FieldRow:
    """A field of a form of the screens."""
    return FieldRow(name=one.name, kind=one.kind, needed=one.needed, choices=list(one.choices))


@router.get("/{name}", response=answers(OneTaskShown, 404), auth=Bearer("see"), summary="One task")
def task(request: HttpRequest, name: Name, on: date | None = None) -> OneTaskShown:
    """Where it and its lanes stood on a day, what stops it, and its readiness with every reason."""
    return _shown(request, name, on or today())


def _shown(request: HttpRequest, name: str, day: date) -> OneTaskShown:
    language = language_of(request)
    try:
        with door.centre() as centre:
            found = task_rows.task_page(mine_action(centre.tables).tasks, name, day)
    except Refusal as absent:
        raise Http404 from absent
    order, _, unsigned = found.orders[-1]
    return OneTaskShown(
        task=name, on=day, state=found.state.value, version=order.version, unsigned=[role.value for role in unsigned],
        lanes=[LaneRow(**one) for one in found.lanes], accidents=dict(found.accidents),
        stops=[
            StopRow(
                stop=stop.id, cause=stop.cause.value, about=stop.about, at=stop.at,
                lacking=say(missing.message, language, **missing.arguments) if missing else "",
            )
            for stop, missing in found.stops
        ],
        ready=[
            CheckRow(item=one.item.value, light=one.light, why=reasons_told(one.why, language))
            for one in (found.ready.checks if found.ready else ())
        ],
    )  # fmt: skip


def enter(request: HttpRequest, folder: str, deed: str, said: TaskDeed, **known: str) -> None:
    """Enter a deed of a folder in the name of the officer; 404 where there is no such deed."""
    form: Form | None = FOLDERS[folder][1].get(deed)
    if form is None:
        raise Http404
    keep_typed(form, {**said.given, **known}, post_of(request, said.officer))


@router.post("", response=answers(OneTaskShown, 404, status=201), auth=Bearer("order"), summary="Draw up an order")
def draw_up(request: HttpRequest, said: TaskDeed) -> Status[OneTaskShown]:
    """With its first version there is a task; it is in force once authority and operator have signed it."""
    enter(request, "draw-up", "order", said)
    return Status(201, _shown(request, said.given.get("task", "").strip(), today()))


@router.post("/accredit/{deed}", response=answers(TaskForms, 404), auth=Bearer("sign"), summary="Accreditations")
def accredit(request: HttpRequest, deed: Deed, said: TaskDeed) -> TaskForms:
    """Enter an accreditation or what became of one; the answer tells what can be entered."""
    enter(request, "accredit", deed, said)
    return forms(request)


def _entered(request: HttpRequest, folder: str, name: str, deed: str, said: TaskDeed) -> OneTaskShown:
    _shown(request, name, today())
    enter(request, folder, deed, said, task=name)
    return _shown(request, name, today())


@router.post("/{name}/work/{deed}", response=answers(OneTaskShown, 404), auth=Bearer("clear"), summary="Field work")
def work(request: HttpRequest, name: Name, deed: Deed, said: TaskDeed) -> OneTaskShown:
    """A day, a morning sheet, a step of a lane, an accident, a stop."""
    return _entered(request, "work", name, deed, said)


@router.post("/{name}/order/{deed}", response=answers(OneTaskShown, 404), auth=Bearer("order"), summary="Direct a task")
def direct(request: HttpRequest, name: Name, deed: Deed, said: TaskDeed) -> OneTaskShown:
    """A new version of the order, a lane, a step of the task or of what followed an accident."""
    return _entered(request, "order", name, deed, said)


@router.post("/{name}/sign/{deed}", response=answers(OneTaskShown, 404), auth=Bearer("sign"), summary="Sign, or lift")
def sign(request: HttpRequest, name: Name, deed: Deed, said: TaskDeed) -> OneTaskShown:
    """Sign an order, or lift a stop after its review, as the officer named."""
    return _entered(request, "sign", name, deed, said)
