"""Words of the settings: roles, acts of the audit log, what a mandate allows, kinds of sources."""

from typing import Any

from django import template

from ceasefire.languages import say

register = template.Library()


def _say(context: Any, key: str) -> str:
    return say(key, str(context.get("language", "en")))


@register.simple_tag(takes_context=True)
def role_name(context: Any, name: str) -> str:
    """A role in words."""
    return _say(context, f"admin-role-{name}")


@register.simple_tag(takes_context=True)
def audit_act(context: Any, name: str) -> str:
    """What a line of the audit log tells of."""
    return _say(context, f"admin-act-{name}")


@register.simple_tag(takes_context=True)
def mandate_name(context: Any, name: str) -> str:
    """A switch of the mandate."""
    return _say(context, f"admin-mandate-{name}")


@register.simple_tag(takes_context=True)
def say_source(context: Any, name: str) -> str:
    """A kind of source."""
    return _say(context, f"source-{name}")
