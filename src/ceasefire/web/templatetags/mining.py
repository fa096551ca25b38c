"""Words about land, tasks and devices in templates: areas, accounts, acts of a history, reasons of a readiness."""

from collections.abc import Iterator
from typing import Any

from django import template

from ceasefire.assessment.records import Reason
from ceasefire.clearance.land.history import Told
from ceasefire.clearance.land.telling import act_line
from ceasefire.clearance.land.telling import square_metres as metres
from ceasefire.languages import say

register = template.Library()


def _language(context: Any) -> str:
    return str(context.get("language", "en"))


@register.simple_tag(takes_context=True)
def square_metres(context: Any, mm2: int) -> str:
    """An area in m², to a tenth."""
    return metres(mm2, _language(context))


@register.simple_tag(takes_context=True)
def account(context: Any, name: str) -> str:
    """An account of the land ledger by the state it stands for."""
    state = "cleared_pending_qc" if name == "pending" else name
    return say("land-state", _language(context), state=state)


@register.simple_tag(takes_context=True)
def act_told(context: Any, told: Told) -> str:
    """An act of a history."""
    return act_line(told, _language(context))


@register.simple_tag(takes_context=True)
def because(context: Any, reason: Reason) -> list[str]:
    """A reason and what is beneath it, a line each."""
    return list(_lines(reason, _language(context)))


def _lines(reason: Reason, language: str) -> Iterator[str]:
    yield say(reason.message, language, **reason.arguments)
    for inner in reason.because:
        yield from _lines(inner, language)


@register.simple_tag(takes_context=True)
def light(context: Any, name: str) -> str:
    """A light of a readiness in words."""
    return say(f"ctask-light-{name}", _language(context))


@register.simple_tag(takes_context=True)
def item(context: Any, name: str) -> str:
    """What a readiness looked at."""
    return say(f"ctask-item-{name}", _language(context))


@register.simple_tag(takes_context=True)
def make_of(context: Any, name: str) -> str:
    """The devices of a make."""
    return say(f"ctask-make-{name}", _language(context))
