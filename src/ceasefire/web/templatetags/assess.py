"""Words of the form of an assessment and of the log's state: kinds of entries, fields, who placed a report."""

from typing import Any

from django import template

from ceasefire.languages import knows
from ceasefire.languages import say as say_in
from ceasefire.languages.whereabouts import whereabouts

register = template.Library()

_FIELDS = {
    "happened": "web-happened",
    "reliability": "web-reliability",
    "credibility": "web-credibility",
    "likelihood": "web-likelihood",
    "words": "web-words",
}


def _language(context: Any) -> str:
    return str(context.get("language", "en"))


@register.simple_tag(takes_context=True)
def log_kind(context: Any, kind: str) -> str:
    """What an entry of a log is, in words, or its own name where the catalogues have none."""
    key = f"log-kind-{kind}"
    return say_in(key, _language(context)) if knows(key) else kind


@register.simple_tag(takes_context=True)
def placed_by(context: Any, who: str) -> str:
    """Who put a report to an incident: the method, or the officers by post."""
    return say_in("web-assess-by-method", _language(context)) if who == "method" else who


@register.simple_tag(takes_context=True)
def assess_field(context: Any, name: str) -> str:
    """What a field of the form is called."""
    kind, _, rest = name.partition("-")
    if kind in ("rival", "reason"):
        shown = say_in(f"explanation-{rest}", _language(context)) if knows(f"explanation-{rest}") else rest
        return f"{say_in('web-reason', _language(context))}: {shown}" if kind == "reason" else shown
    return rest or say_in(_FIELDS.get(name, "web-words"), _language(context))


@register.simple_tag(takes_context=True)
def located(context: Any, locator: str) -> str:
    """A place within sealed bytes, "row 5", in the reader's language."""
    return whereabouts(locator, _language(context))


@register.simple_tag(takes_context=True)
def located_all(context: Any, locators: list[str]) -> str:
    """Several such places."""
    return "; ".join(whereabouts(one, _language(context)) for one in locators)


@register.simple_tag(takes_context=True)
def channel(context: Any, name: str) -> str:
    """By which way the bytes came in, in words where it has some."""
    key = f"log-channel-{name}"
    return say_in(key, _language(context)) if knows(key) else name
