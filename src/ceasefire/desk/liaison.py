"""The liaison log as the record tells it: what was heard, who was told what, what answer is due and what came.

A line entered in another's name, or one that the ladder does not allow, changes nothing.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ceasefire.desk.liaison_statements import Heard, Replied, Told
from ceasefire.desk.record import Entry, Sizes, Tables
from ceasefire.verification.ladder import Move, Stand, above, after
from ceasefire.vocabulary.refusal import Refusal

log = logging.getLogger(__name__)

KINDS = ("heard", "told", "replied")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: what was heard or told, the entry (side, index) that holds it, and for a message what came of it."""

    key: tuple[str, int]
    said: Heard | Told
    stand: Stand | None = None
    replies: tuple[Replied, ...] = ()
    raised_by: str = ""


def liaison(tables: Tables, ladder: Sequence[str], upto: Sizes | None = None) -> dict[str, Line]:
    """Every line by its name, in the agreed order; `ladder` are the agreed levels."""
    found: dict[str, Line] = {}
    for entry in tables.entries(*KINDS, upto=upto):
        try:
            take(found, entry, ladder)
        except Refusal as refusal:
            log.log(logging.WARNING, "entry %s/%s changes nothing: %s", entry.side, entry.index, refusal)
    return found


def take(found: dict[str, Line], entry: Entry, ladder: Sequence[str]) -> None:
    """Take up one entry; refuses what cannot be."""
    said, key = entry.read(), (entry.side, entry.index)
    if not entry.by(entry.side, [said.officer]):
        raise Refusal("officer-not-of-delegation", officer=said.officer, delegation=entry.side)
    add(found, key, said, ladder)


def add(found: dict[str, Line], key: tuple[str, int], said: Heard | Told | Replied, ladder: Sequence[str]) -> None:
    """Add a line, or the answer to one, to those there are."""
    if isinstance(said, Replied):
        line = message(found, said.told)
        if any((one.came_at, one.text) == (said.came_at, said.text) for one in line.replies):
            raise Refusal("liaison-entered-already")
        stand = after(line.stand or Stand.TOLD, Move.ANSWER, said.told)
        found[said.told] = replace(line, stand=stand, replies=(*line.replies, said))
        return
    if said.id in found:
        raise Refusal("liaison-entered-already")
    if isinstance(said, Heard):
        found[said.id] = Line(key=key, said=said)
        return
    above(said.level, ladder)
    if said.raises is not None:
        _raise(found, said, said.raises, ladder)
    found[said.id] = Line(key=key, said=said, stand=Stand.WAITING if said.answer_due else Stand.TOLD)


def message(found: dict[str, Line], name: str) -> Line:
    """The line of a message; refuses a name that is none."""
    line = found.get(name)
    if line is None or not isinstance(line.said, Told):
        raise Refusal("liaison-unknown", name=name)
    return line


def _raise(found: dict[str, Line], said: Told, name: str, ladder: Sequence[str]) -> None:
    """A message takes another one level higher, once."""
    lower = message(found, name)
    level = lower.said.level if isinstance(lower.said, Told) else ""
    if above(level, ladder) != said.level:
        raise Refusal("liaison-one-level", level=level)
    stand = after(lower.stand or Stand.TOLD, Move.RAISE, name)
    found[name] = replace(lower, stand=stand, raised_by=said.id)
