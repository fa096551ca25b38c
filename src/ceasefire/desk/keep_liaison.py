"""Enter a line in the liaison log: what a protected caller said, who was told what, or the answer that came."""

import re
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from ceasefire.desk.centre import Centre, New
from ceasefire.desk.liaison import add, liaison
from ceasefire.desk.liaison_statements import Heard, Replied, Told
from ceasefire.desk.task_complaint import check_text, own_post
from ceasefire.vocabulary.refusal import Refusal

CHANNELS = ("hotline", "message", "letter", "radio", "meeting", "gate")
"""How something came or was told."""
_INNOCENT = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}:\d\d(?::\d\d)?"
    r"|(?<![\d.])\d{1,3}[.,]\d{3,6}(?![\d.-])|\b\d{1,2}[A-Z]{3} ?\d{4,10}\b"
)
"""Days, times of day, degrees and grid references: digits that reach nobody."""
_REACHES = re.compile(r"\+?\d(?:[ ().-]{0,2}\d){6,}|[^\s@]+@[^\s@]+\.[^\s@]+")
"""A telephone number (seven digits or more) or a mail address."""

S = TypeVar("S", bound=Heard | Told | Replied)


def keep_liaison(centre: Centre, said: S, *, at: datetime) -> S:
    """Enter a line, signed by the officer it names; refuses what reaches a caller, and the same line twice."""
    rules = centre.constitution
    side, post = own_post(rules, said.officer)
    said = replace(said, text=said.text.strip())
    check_text(said.text, said.language, rules, "")
    _check(said, at)
    add(liaison(centre.tables, rules.levels), (side, -1), said, rules.levels)
    item = said.told if isinstance(said, Replied) else said.id
    centre.enter(side, [New(item=item, statement=said, posts={side: (post,)})], at)
    return said


def _check(said: Heard | Told | Replied, at: datetime) -> None:
    when = said.heard_at if isinstance(said, Heard) else said.told_at if isinstance(said, Told) else said.came_at
    if when > at:
        raise Refusal("liaison-in-the-future")
    if isinstance(said, Heard):
        _protected(said)
    if not isinstance(said, Replied):
        means = said.channel if isinstance(said, Heard) else said.means
        if means not in CHANNELS:
            raise Refusal("value-unknown", value=means, known=", ".join(CHANNELS))
    if isinstance(said, Told):
        if not said.to.strip() or any(ord(sign) < 32 for sign in said.to + said.about):
            raise Refusal("liaison-to-whom")
        if said.answer_due is not None and said.answer_due <= said.told_at:
            raise Refusal("liaison-due-before")


def _protected(said: Heard) -> None:
    """Refuses words in which somebody could be reached; what is left out stays with the side that took the call."""
    for words in (said.text, said.place):
        if any(ord(sign) < 32 and sign not in "\t\n\r" for sign in words) or _REACHES.search(_INNOCENT.sub(" ", words)):
            raise Refusal("liaison-caller-shown")
