"""Words of mine action in templates: lights, what readiness looks at, works, roles, states, grades, fields of forms."""

from typing import Any

from django import template

from ceasefire.languages import knows
from ceasefire.languages import say as say_in
from ceasefire.languages.formats import number

register = template.Library()


def _or_itself(context: Any, key: str, name: str) -> str:
    return say_in(key, str(context.get("language", "en"))) if knows(key) else name


@register.simple_tag(takes_context=True)
def light(context: Any, name: str) -> str:
    """Green, amber or red in words."""
    return _or_itself(context, f"ctask-light-{name}", name)


@register.simple_tag(takes_context=True)
def ready_item(context: Any, name: str) -> str:
    """What readiness looks at."""
    return _or_itself(context, f"ctask-item-{name}", name)


@register.simple_tag(takes_context=True)
def work_name(context: Any, name: str) -> str:
    """A work; a school may have works of its own, which stay as they are written."""
    return _or_itself(context, f"web-training-work-{name}", name)


@register.simple_tag(takes_context=True)
def training_word(context: Any, name: str) -> str:
    """A form of the school, or a field of it."""
    return _or_itself(context, f"web-training-{name}", name)


@register.simple_tag(takes_context=True)
def quality_word(context: Any, name: str) -> str:
    """A state of a visit, a grade, an answer, a risk."""
    return _or_itself(context, f"web-quality-{name.lower()}", name)


@register.simple_tag(takes_context=True)
def risk_name(context: Any, name: str) -> str:
    """A reason to visit more often."""
    return _or_itself(context, f"quality-risk-{name}", name)


@register.simple_tag(takes_context=True)
def score(context: Any, value: float) -> str:
    """A score as the language writes numbers."""
    return number(value, str(context.get("language", "en")), 0 if value == int(value) else 1)
