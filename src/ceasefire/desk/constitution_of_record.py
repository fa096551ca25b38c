"""Which constitution is in force: the last that stands word for word in the logs of both sides, from its moment on."""

from datetime import datetime

from ceasefire.desk.amendments_of_record import amendments
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Sizes, Tables
from ceasefire.verification.amendment import Standing
from ceasefire.vocabulary.refusal import Refusal


def agreed_constitution(tables: Tables, at: datetime | None = None, upto: Sizes | None = None) -> Constitution:
    """The constitution in force at a moment (None: the last agreed on), by the first `upto` entries of each log.

    One that only one side entered is that side's wish and binds nobody, and so is one that stands in both logs where
    neither officers of both signed its entry nor both heads the change that it makes. While only one log is here
    (before the first exchange) its own first constitution is taken.
    """
    agreed = _agreed(tables, upto)
    held = [one for one in agreed if at is None or one.in_force_from is None or one.in_force_from <= at]
    return (held or agreed[:1])[-1]


def last_constitution(tables: Tables) -> Constitution:
    """The last constitution that both agreed on, in force already or from a later moment."""
    return agreed_constitution(tables)


def _agreed(tables: Tables, upto: Sizes | None) -> list[Constitution]:
    """Constitutions both agreed on, in the agreed order, each once."""
    entries = list(tables.entries("constitution", upto=upto))
    sides = {entry.side for entry in entries}
    by_item: dict[str, set[str]] = {}
    for entry in entries:
        by_item.setdefault(entry.item, set()).add(entry.side)
    agreed: dict[str, Constitution] = {}
    signed: frozenset[str] | None = None
    for entry in entries:
        if by_item[entry.item] != sides or entry.item in agreed:
            continue
        said = entry.read()
        if not entry.joint(said.sides):
            signed = _signed_by_both(tables, said.sides, upto) if signed is None else signed
        if entry.joint(said.sides) or entry.item in (signed or ()):
            agreed[entry.item] = said
    if not agreed:
        raise Refusal("centre-without-constitution")
    found = list(agreed.values())
    return found if len(sides) > 1 else found[:1]


def _signed_by_both(tables: Tables, sides: tuple[str, str], upto: Sizes | None) -> frozenset[str]:
    """Content names of constitutions that a change proposed and both heads signed, each on its own machine or not."""
    found = amendments(tables, sides, upto).values()
    return frozenset(one.said.constitution.id for one in found if one.change.standing is Standing.AGREED)
