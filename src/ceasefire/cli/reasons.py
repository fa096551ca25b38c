"""Reasons for a program, with their words beside them; the words themselves are those of the desk."""

from typing import Any

from ceasefire.assessment.records import Reason
from ceasefire.desk.reason_words import reason_lines
from ceasefire.vocabulary.plain import to_plain

__all__ = ["reason_lines", "reason_plain"]


def reason_plain(reason: Reason, language: str) -> dict[str, Any]:
    """The reason for a program: its key and arguments, and the words beside them."""
    return {**to_plain(reason), "words": " ".join(line.strip() for line in reason_lines(reason, language))}
