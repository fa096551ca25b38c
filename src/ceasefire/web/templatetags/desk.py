"""Words, moments and numbers in templates, in the reader's language and the zone of record."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import template
from django.utils.safestring import SafeString

from ceasefire.languages import say as say_in
from ceasefire.languages.formats import day as day_words
from ceasefire.languages.formats import moment, number, span
from ceasefire.vocabulary.moment import read_moment
from ceasefire.web.statics import address_of

register = template.Library()


def _language(context: Any) -> str:
    return str(context.get("language", "en"))


def _zone(context: Any) -> ZoneInfo:
    rules = context.get("rules")
    return ZoneInfo(rules.zone if rules is not None else "UTC")


@register.simple_tag(takes_context=True)
def say(context: Any, key: str, **arguments: Any) -> str:
    """`{% say "web-watch-title" day=day %}`: a message of the catalogues; escaped where it is shown."""
    return say_in(key, _language(context), **arguments)


@register.simple_tag(takes_context=True)
def at(context: Any, value: Any) -> str:
    """A moment in the zone of record."""
    if value is None:
        return ""
    when = read_moment(value) if isinstance(value, str) else value
    return moment(when, _language(context), _zone(context))


@register.simple_tag(takes_context=True)
def between(context: Any, start: Any, end: Any) -> str:
    """An interval in the zone of record."""
    first, last = (read_moment(one) if isinstance(one, str) else one for one in (start, end))
    return span(first, last, _language(context), _zone(context))


@register.simple_tag(takes_context=True)
def num(context: Any, value: Any, digits: int = 0) -> str:
    """A number as the language writes it."""
    return number(value, _language(context), digits)


@register.simple_tag
def static(path: str) -> str:
    """Address of a file under `static/`, with its hash, so that it can be kept for ever."""
    return address_of(path)


@register.filter
def iso(value: Any) -> str:
    """A moment or day for machines."""
    return value.isoformat() if isinstance(value, datetime | date) else str(value)


@register.simple_tag(takes_context=True)
def csrf(context: Any) -> SafeString:
    """The hidden field that every form carries."""
    from django.utils.html import format_html

    return format_html('<input type="hidden" name="csrfmiddlewaretoken" value="{}">', context["csrf_token"])


@register.simple_tag(takes_context=True)
def screen(context: Any, name: str) -> str:
    """The name of a screen in the bar."""
    return say_in(f"web-screen-{name}", _language(context))


@register.simple_tag(takes_context=True)
def duty(context: Any, name: str) -> str:
    """The name of a duty in the bar, under which its screens are found."""
    return say_in(f"web-duty-{name}", _language(context))


@register.simple_tag(takes_context=True)
def standing(context: Any, name: str) -> str:
    """How a case stands, in words."""
    return say_in(f"cli-standing-{name.replace('_', '-')}", _language(context))


@register.simple_tag(takes_context=True)
def kind(context: Any, name: str) -> str:
    """A kind of event in words."""
    return say_in(f"kind-{name or 'explosion'}", _language(context))


@register.simple_tag(takes_context=True)
def answer(context: Any, value: str) -> str:
    """One of the three verdicts in words."""
    return say_in(f"answer-{str(value).replace(' ', '_')}", _language(context))


@register.simple_tag
def language_name(code: str) -> str:
    """A language's own name."""
    return {"en": "English", "ru": "Русский", "tr": "Türkçe", "az": "Azərbaycanca", "hy": "Հայերեն"}.get(code, code)


@register.simple_tag(takes_context=True)
def what(context: Any, name: str) -> str:
    """What was noticed, in words."""
    return say_in(f"what-{name}", _language(context))


@register.simple_tag(takes_context=True)
def explanation(context: Any, name: str) -> str:
    """Another explanation in words."""
    return say_in(f"explanation-{name}", _language(context))


@register.simple_tag(takes_context=True)
def weighed(context: Any, name: str) -> str:
    """What became of another explanation."""
    return say_in(f"rival-{name}", _language(context))


@register.simple_tag(takes_context=True)
def likelihood(context: Any, words: str) -> str:
    """A word of probability in the reader's language."""
    return say_in(f"likelihood-{words.replace(' ', '_')}", _language(context))


@register.simple_tag(takes_context=True)
def choice(context: Any, name: str) -> str:
    """What a delegation decided, in words."""
    return say_in(f"web-choice-{name}", _language(context))


@register.simple_tag(takes_context=True)
def term_name(context: Any, name: str) -> str:
    """A term of a link (`incident.results.TERMS`) in words."""
    return say_in("web-term", _language(context), term=name)


@register.filter
def split(words: str) -> list[str]:
    """Words parted by spaces."""
    return words.split()


@register.simple_tag(takes_context=True)
def local(context: Any, value: datetime) -> str:
    """A moment as a date-and-time field wants it, in the zone of record."""
    return value.astimezone(_zone(context)).replace(tzinfo=None).isoformat(timespec="minutes")


@register.simple_tag(takes_context=True)
def lost(context: Any, name: str) -> str:
    """Why watching was lost."""
    return say_in(f"lost-{name}", _language(context))


@register.simple_tag(takes_context=True)
def day(context: Any, value: date) -> str:
    """A day in the reader's language."""
    return day_words(value, _language(context))


@register.filter
def slug(number: str) -> str:
    """A report's number as its address has it."""
    return str(number).replace("/", "-")
