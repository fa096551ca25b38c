"""Forms that field teams sent: what each would enter, in words, and the two approvals by which it is entered."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.clearance.tasks.lives.paper import FORM, FormState, FormStep
from ceasefire.desk.centre import Centre
from ceasefire.desk.judge_form import Received, approve_data, approve_operations, ask_back
from ceasefire.desk.mine_action import MineAction, mine_action
from ceasefire.desk.statements import Sealed
from ceasefire.languages import say
from ceasefire.sensors.field_forms.received import READER, Looked, look
from ceasefire.sensors.field_forms.senders import sender_of
from ceasefire.sensors.field_forms.shelf import PREFIX
from ceasefire.sensors.field_forms.telling import state_key, state_words
from ceasefire.sensors.field_forms.wording import RULES, answer_lines, enters_line
from ceasefire.store.projections.models import EntryRow, Original
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told

MOST = 30
"""Forms shown under each heading; the rest are counted."""
GROUPS = {
    "waiting": (FormState.RECEIVED, FormState.VALIDATED, FormState.CORRECTED, FormState.APPROVED_DATA),
    "asked": (FormState.QUERIED,),
    "entered": (FormState.APPROVED_OPERATIONS, FormState.RECONCILED),
}
Judge = Callable[..., Any]


@needs("vet")
def received(request: HttpRequest) -> HttpResponse:
    """The forms that the officer's own delegation received."""
    return _received(request)


def _received(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    language, groups, more = language_of(request), {}, {}
    officer: Any = request.user
    with door.centre() as centre:
        books, zone = mine_action(centre.tables), ZoneInfo(centre.constitution.zone)
        for name, states in GROUPS.items():
            found = [one for one in _own(officer.side) if books.tasks.forms.get(one.sha256, FORM.start) in states]
            found = found if name == "waiting" else found[::-1]
            looked = [look(centre, books, one, officer.side) for one in found[:MOST]]
            groups[name] = [_card(one, language, zone) for one in looked]
            more[name] = max(0, len(found) - MOST)
    return page(
        request, "received", status=status, told=told(refusal, language) if refusal else "", groups=groups, more=more,
        typed=request.POST if refusal else {},
    )  # fmt: skip


def _own(side: str) -> list[Sealed]:
    """The forms that a side received, the oldest first, from the rows of screens."""
    rows = EntryRow.objects.filter(kind="read", side=side, item__contains=READER)
    own = {item.partition(READER)[0] for item in rows.values_list("item", flat=True)}
    found = Original.objects.filter(sensor__startswith=READER.strip("/")).order_by("received_at", "name")
    return [
        Sealed(sha256=one.sha256, size=one.size, name=one.name, received_at=one.received_at)
        for one in found
        if one.sha256 in own
    ]


def _card(one: Looked, language: str, zone: ZoneInfo) -> dict[str, Any]:
    """A form as the screen shows it."""
    said, filled = one.received, one.filled
    rules = sorted({rule for fact in said.facts for rule in RULES[type(fact)]}, key=int)
    sound_name = said.form.removeprefix(PREFIX) if filled.answers else ""
    return {
        "sealed": said.sealed, "name": one.name, "at": one.at, "version": said.version, "instance": said.instance,
        "title": say(f"field-form-{sound_name}", language) if sound_name else said.form or one.name,
        "sender": sender_of(settings.CENTRE, said.instance, said.sealed) or say("received-unknown-sender", language),
        "state": state_key(one), "told": state_words(one, language),
        "data": one.next_step is FormStep.APPROVE_DATA or (one.state is FormState.QUERIED and said.sound),
        "enter": one.next_step is FormStep.APPROVE_OPERATIONS, "back": one.next_step is not None,
        "done": one.state in GROUPS["entered"], "judged": one.judged,
        "enters": [enters_line(fact, language, zone) for fact in said.facts],
        "rules": [(rule, say(f"standard-rule-{rule}", language)) for rule in rules],
        "answers": answer_lines(said.form, filled.answers, language, zone),
        "amiss": [told(Refusal(each.message, each.locator, **each.arguments), language) for each in filled.problems],
    }  # fmt: skip


def _judged(request: HttpRequest, judge: Judge) -> HttpResponse:
    """A judgement of the form named in the request, or the screen again with what speaks against it."""
    officer: Any = request.user
    sealed, words = request.POST.get("sealed", ""), request.POST.get("words", "")

    def deed(centre: Centre, now: datetime) -> None:
        judge(centre, _found(centre, sealed, officer.side), officer=officer.officer, at=now, words=words)

    try:
        door.do(deed)
    except Refusal as refusal:
        return _received(request, 422, refusal)
    return HttpResponseRedirect("/received")


def _found(centre: Centre, sealed: str, side: str) -> Received:
    """A form of this side; one of the other is as unknown as one that never came."""
    books: MineAction = mine_action(centre.tables)
    found = next((one for one in _own(side) if one.sha256 == sealed), None)
    if found is None:
        raise Refusal("received-unknown", sealed[:12], number=0)
    return look(centre, books, found, side).received


@require_POST
@needs("vet")
def approve(request: HttpRequest) -> HttpResponse:
    """The first approval: of the data."""
    return _judged(request, approve_data)


@require_POST
@needs("approve")
def enter(request: HttpRequest) -> HttpResponse:
    """The second approval: for operations; what the form proposes is entered."""
    return _judged(request, approve_operations)


@require_POST
@needs("vet")
def back(request: HttpRequest) -> HttpResponse:
    """Not entered, asked back with a reason."""
    return _judged(request, ask_back)


urls = [
    path("received", received),
    path("received/approve", approve),
    path("received/enter", enter),
    path("received/back", back),
]
