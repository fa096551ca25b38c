"""The exhibits an incident rests on, for the page of the incident; and words for what an exhibit is."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import template

from ceasefire.languages import say as say_in
from ceasefire.languages.formats import moment

register = template.Library()


@register.simple_tag
def exhibits_of(reports: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Originals of an incident's reports, each once: places in it, the first report's start, a neighbour."""
    found: dict[str, dict[str, Any]] = {}
    for one in reports:
        if original := one["original"]:
            start = one["record"].start
            new = {"original": original, "start": start, "locators": [], "log": one.get("log", ())}
            row = found.setdefault(original.sha256, new)
            row["start"] = min(row["start"], start)
            row["locators"].append(one["record"].body["origin"]["locator"])
    rows = list(found.values())
    for n, row in enumerate(rows):
        row["beside"] = rows[(n + 1) % len(rows)]["original"].sha256 if len(rows) > 1 else ""
    return rows


@register.simple_tag(takes_context=True)
def exact(context: Any, value: datetime) -> str:
    """A moment to the second, in the zone of record."""
    rules = context.get("rules")
    zone = ZoneInfo(rules.zone if rules is not None else "UTC")
    return moment(value, str(context.get("language", "en")), zone, seconds=True)


@register.simple_tag(takes_context=True)
def exhibit_kind(context: Any, kind: str) -> str:
    """Video, picture, table … in words."""
    return say_in(f"web-exhibit-kind-{kind}", str(context.get("language", "en")))


@register.simple_tag(takes_context=True)
def exhibit_record(context: Any, kind: str, what: str) -> str:
    """What a record is: what was noticed where that has a word, else its kind."""
    language = str(context.get("language", "en"))
    if kind in ("observation", "allegation") and what:
        return say_in(f"what-{what}", language)
    return say_in(f"web-exhibit-record-{kind}", language)
