"""Which constitution is in force: the last that stands word for word in the logs of both sides, from its moment on."""

from datetime import datetime

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Sizes, Tables
from ceasefire.vocabulary.refusal import Refusal


def agreed_constitution(tables: Tables, at: datetime | None = None, upto: Sizes | None = None) -> Constitution:
    """The constitution in force at a moment (None: the last agreed on), by the first `upto` entries of each log.

    One that only one side entered is that side's wish and binds nobody. While only one log is here (before the first
    exchange) its own first constitution is taken.
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
    for entry in entries:
        if by_item[entry.item] == sides and entry.joint((said := entry.read()).sides):
            agreed.setdefault(entry.item, said)
    if not agreed:
        raise Refusal("centre-without-constitution")
    found = list(agreed.values())
    return found if len(sides) > 1 else found[:1]
