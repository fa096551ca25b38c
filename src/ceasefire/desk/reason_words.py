"""Reasons as sentences, each with the reasons beneath it; days in them as the reader's language writes them."""

import re
from collections.abc import Iterator
from datetime import date

from ceasefire.assessment.records import Reason
from ceasefire.languages import say
from ceasefire.languages.formats import day as day_words

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def reason_lines(reason: Reason, language: str, indent: str = "") -> Iterator[str]:
    """A line for the reason, and one, further in, for each beneath it."""
    told = {name: _told(value, language) for name, value in reason.arguments.items()}
    yield indent + say(reason.message, language, **told)
    for inner in reason.because:
        yield from reason_lines(inner, language, indent + "  ")


def _told(value: str | int | float, language: str) -> str | int | float:
    if isinstance(value, str) and _DAY.fullmatch(value):
        return day_words(date.fromisoformat(value), language)
    return value
