"""Words of signing: kinds of statement, what an officer is asked for, by what means it was given."""

from typing import Any

from django import template

from ceasefire.languages import say

register = template.Library()


def _say(context: Any, key: str) -> str:
    return say(key, str(context.get("language", "en")))


@register.simple_tag(takes_context=True)
def sign_off_kind(context: Any, name: str) -> str:
    """A kind of statement that officers sign."""
    return _say(context, f"sign-off-kind-{name}")


@register.simple_tag(takes_context=True)
def sign_off_role(context: Any, name: str) -> str:
    """What an officer is asked for."""
    return _say(context, f"sign-off-role-{name}")


@register.simple_tag(takes_context=True)
def sitting(context: Any, sittings: Any, side: str) -> str:
    """Was a side's sitting confirmed by the other? Says nothing of a side that has not signed."""
    found = sittings.get(side) if sittings else None
    if found is None:
        return ""
    means = sorted({_say(context, f"sign-off-means-{one.means.value}") for one in found.approvals})
    words = _say(context, "sign-off-confirmed" if found.both else "sign-off-declared")
    return f"{words} ({', '.join(means)})" if means else words


@register.simple_tag(takes_context=True)
def sign_off_means(context: Any, name: str) -> str:
    """By what means an approval was given."""
    return _say(context, f"sign-off-means-{name}")


@register.simple_tag(takes_context=True)
def amendment_standing(context: Any, name: str) -> str:
    """How a proposed change stands."""
    return say("constitution-standing", str(context.get("language", "en")), standing=name)


@register.simple_tag(takes_context=True)
def constitution_field(context: Any, name: str) -> str:
    """What both agreed on, by its name."""
    return say("constitution-field", str(context.get("language", "en")), field=name)


@register.simple_tag(takes_context=True)
def passkey_rule(context: Any, name: str) -> str:
    """When a passkey is needed."""
    return say("constitution-passkeys", str(context.get("language", "en")), rule=name)
