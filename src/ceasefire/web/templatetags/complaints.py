"""Words about complaints and liaison in templates: standing, clock, what is claimed, and what was said at a step."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from django import template

from ceasefire.languages import knows
from ceasefire.languages import say as say_in
from ceasefire.languages.formats import number

register = template.Library()


def _language(context: Any) -> str:
    return str(context.get("language", "en"))


@register.simple_tag(takes_context=True)
def complaint_word(context: Any, kind: str, name: str) -> str:
    """A standing, a step or the outcome of a letter in words; a word nobody has named stays as it is."""
    key = f"complaint-{kind}-{name}"
    return say_in(key, _language(context)) if knows(key) else name


@register.simple_tag(takes_context=True)
def liaison_word(context: Any, kind: str, name: str) -> str:
    """A level of the ladder, a means, a filter or a standing of the liaison log in words."""
    key = f"liaison-{kind}-{name}"
    return say_in(key, _language(context)) if knows(key) else name


@register.simple_tag(takes_context=True)
def clock_words(context: Any, clock: Mapping[str, Any]) -> str:
    """The answer clock in words: due in 3 h, overdue by 2 d, answered in time."""
    language = _language(context)
    length = say_in(f"complaint-{clock['unit']}", language, n=number(clock["n"], language))
    return say_in(f"complaint-clock-{clock['name']}", language, length=length)


@register.simple_tag(takes_context=True)
def claimed_count(context: Any, count: Mapping[str, Any]) -> str:
    """A count with its doubt: 7 (6-11), or at least 3."""
    language = _language(context)
    low, best, high = (number(count[one], language) for one in ("low", "best", "high"))
    if count.get("uncountable"):
        return say_in("complaint-uncountable", language, low=low)
    return best if low == high else f"{best} ({low}–{high})"


@register.simple_tag(takes_context=True)
def claimed_place(context: Any, place: Mapping[str, Any]) -> str:
    """A place as claimed: its name or the party's words, position in degrees, and how far about it."""
    language = _language(context)
    parts = [str(place[one]) for one in ("name", "said") if place.get(one)]
    if "lat" in place:
        parts.append(f"{place['lat']:.4f}, {place['lon']:.4f}")
    if place.get("radius_m"):
        parts.append(say_in("complaint-within", language, metres=number(place["radius_m"], language)))
    return "; ".join(parts)


@register.filter
def subject_address(name: str) -> str:
    """Where a subject is shown: an incident, a complaint or a line of the log; empty for other words."""
    places = {"inc-": "/cases/", "C-": "/complaints/", "hrd-": "/liaison/", "tld-": "/liaison/"}
    found = next((place for prefix, place in places.items() if name.startswith(prefix)), "")
    return found + quote(name, safe="") if found else ""


@register.filter
def step_words(step: Any) -> str:
    """The words of a step, whatever they are called in its statement."""
    return next((str(step.body[one]) for one in ("text", "what", "words", "reason") if step.body.get(one)), "")
