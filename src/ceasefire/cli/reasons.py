"""Reasons as sentences, each with the reasons beneath it; days in them as the reader's language writes them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from ceasefire.assessment.records import Reason
from ceasefire.languages import say
from ceasefire.languages.formats import day as day_words
from ceasefire.vocabulary.plain import to_plain

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def reason_lines(reason: Reason, language: str, indent: str = "") -> Iterator[str]:
    """A line for the reason, and one, further in, for each beneath it."""
    told = {name: _told(value, language) for name, value in reason.arguments.items()}
    yield indent + say(reason.message, language, **told)
    for inner in reason.because:
        yield from reason_lines(inner, language, indent + "  ")


def reason_plain(reason: Reason, language: str) -> dict[str, Any]:
    """The reason for a program: its key and arguments, and the words beside them."""
    return {**to_plain(reason), "words": " ".join(line.strip() for line in reason_lines(reason, language))}


def _told(value: str | int | float, language: str) -> str | int | float:
    if isinstance(value, str) and _DAY.fullmatch(value):
        return day_words(date.fromisoformat(value), language)
    return value
