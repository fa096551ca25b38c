"""Forms that field teams sent, as screen and interface show them: each side its own, with what each would enter."""

from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from ceasefire.clearance.tasks.lives.paper import FormState, FormStep
from ceasefire.desk.centre import Centre
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
from ceasefire.web.pages import told

GROUPS = {
    "waiting": (FormState.RECEIVED, FormState.VALIDATED, FormState.CORRECTED, FormState.APPROVED_DATA),
    "asked": (FormState.QUERIED,),
    "entered": (FormState.APPROVED_OPERATIONS, FormState.RECONCILED),
}
"""Heading → the states of the forms beneath it."""


def own(side: str) -> list[Sealed]:
    """The forms that a side received, the oldest first, from the rows of screens."""
    rows = EntryRow.objects.filter(kind="read", side=side, item__contains=READER)
    own = {item.partition(READER)[0] for item in rows.values_list("item", flat=True)}
    found = Original.objects.filter(sensor__startswith=READER.strip("/")).order_by("received_at", "name")
    return [
        Sealed(sha256=one.sha256, size=one.size, name=one.name, received_at=one.received_at)
        for one in found
        if one.sha256 in own
    ]


def card(one: Looked, language: str, zone: ZoneInfo) -> dict[str, Any]:
    """A form as screen and interface show it, in words of a language."""
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


def found_of(centre: Centre, sealed: str, side: str) -> Looked:
    """A form of this side; one of the other is as unknown as one that never came."""
    books: MineAction = mine_action(centre.tables)
    found = next((one for one in own(side) if one.sha256 == sealed), None)
    if found is None:
        raise Refusal("received-unknown", sealed[:12], number=0)
    return look(centre, books, found, side)
