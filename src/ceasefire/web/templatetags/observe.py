"""Fields of the observation form: label, what was typed, and the mistake beside it; `p` is the part's prefix."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from ceasefire.languages import say

register = template.Library()


def _say(context: Any, key: str) -> str:
    return say(key, str(context.get("language", "en")))


def _typed(context: Any, name: str) -> str:
    return str((context.get("typed") or {}).get(name, ""))


def label_of(name: str) -> str:
    """The message that names a field: "o3-range_min_m" is `web-observe-f-range-min-m`."""
    return "web-observe-f-" + name.rpartition("-")[2].replace("_", "-")


def _mark(context: Any, name: str) -> tuple[SafeString, SafeString]:
    """Attributes of a field with a mistake, and the mistake told beneath it."""
    told = (context.get("wrong") or {}).get(name)
    if not told:
        return SafeString(""), SafeString("")
    attributes = format_html(' aria-invalid="true" aria-describedby="{}-wrong"', name)
    return attributes, format_html('<span class="mistake" id="{}-wrong">{}</span>', name, told)


@register.simple_tag(takes_context=True)
def observed(context: Any, field: str, kind: str) -> SafeString:
    """One field of a part: a moment, number, place, text or long text. Numbers are text, so that nothing is rounded."""
    return _field(context, context["p"] + field, kind)


@register.simple_tag(takes_context=True)
def top(context: Any, field: str, suggestions: str) -> SafeString:
    """One field of the report's head."""
    return _field(context, field, "list" if suggestions else "text", suggestions)


def _field(context: Any, name: str, kind: str, suggestions: str = "known") -> SafeString:
    marks, mistake = _mark(context, name)
    label, value = _say(context, label_of(name)), _typed(context, name)
    if kind == "long":
        box = format_html('<textarea id="{0}" name="{0}" maxlength="8000"{1}>{2}</textarea>', name, marks, value)
    else:
        extra = {
            "moment": SafeString(' type="datetime-local" step="1"'),
            "number": SafeString(' inputmode="decimal" autocomplete="off" maxlength="40"'),
            "place": SafeString(' list="known" autocomplete="off" maxlength="120"'),
            "list": format_html(' list="{}" autocomplete="off" maxlength="120"', suggestions),
            "text": SafeString(' autocomplete="off" maxlength="2000"'),
        }[kind]
        box = format_html('<input id="{0}" name="{0}" value="{1}"{2}{3}>', name, value, extra, marks)
    shape = "wide" if kind == "long" else kind
    return format_html('<p class="{}"><label for="{}">{}</label>{}{}</p>', shape, name, label, box, mistake)


@register.simple_tag(takes_context=True)
def picked(context: Any, field: str, values: Iterable[str], prefix: str) -> SafeString:
    """A choice from a fixed list, with nothing chosen to begin with."""
    name = context["p"] + field
    marks, mistake = _mark(context, name)
    chosen_one = _typed(context, name)
    options = format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((one, SafeString(" selected" if one == chosen_one else ""), _say(context, prefix + one)) for one in values),
    )
    return format_html(
        '<p><label for="{0}">{1}</label><select id="{0}" name="{0}"{2}><option value="">–</option>{3}</select>{4}</p>',
        name,
        _say(context, label_of(name)),
        marks,
        options,
        mistake,
    )


@register.simple_tag(takes_context=True)
def chosen(context: Any, field: str, value: str, otherwise: str) -> SafeString:
    """` checked` where this value was chosen, or is the one to begin with."""
    return SafeString(" checked" if (_typed(context, context["p"] + field) or otherwise) == value else "")


@register.simple_tag(takes_context=True)
def chosen_of(context: Any, name: str, value: str, otherwise: str) -> SafeString:
    """The same for a field of the report's head."""
    return SafeString(" checked" if (_typed(context, name) or otherwise) == value else "")


@register.simple_tag(takes_context=True)
def beside(context: Any, field: str) -> SafeString:
    """The mistake of a field that is a group of choices."""
    return _mark(context, context["p"] + field)[1]


@register.simple_tag(takes_context=True)
def worded(context: Any, prefix: str, value: str) -> str:
    """A word of a fixed list."""
    return _say(context, prefix + value)


@register.simple_tag(takes_context=True)
def field_name(context: Any, name: str) -> str:
    """What a field is called, with the number of its part."""
    part = name.split("-")[0][1:] if "-" in name else ""
    shown = _say(context, label_of(name))
    return f"{shown} ({part})" if part else shown


@register.simple_tag
def megabytes(size: int) -> int:
    """Whole mebibytes."""
    return size >> 20
