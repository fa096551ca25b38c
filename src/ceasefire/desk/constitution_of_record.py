"""Which constitution is in force: the last that stands word for word in the logs of both sides."""

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Tables
from ceasefire.vocabulary.refusal import Refusal


def agreed_constitution(tables: Tables) -> Constitution:
    """The constitution in force. One that only one side entered is that side's wish and binds nobody.

    While only one log is here (before the first exchange) its own first constitution is taken.
    """
    entries = list(tables.entries("constitution"))
    sides = {entry.side for entry in entries}
    by_item: dict[str, set[str]] = {}
    for entry in entries:
        by_item.setdefault(entry.item, set()).add(entry.side)
    agreed = [entry for entry in entries if by_item[entry.item] == sides and entry.joint(_sides(entry.read()))]
    if not agreed:
        raise Refusal("centre-without-constitution")
    constitution: Constitution = agreed[-1].read() if len(sides) > 1 else agreed[0].read()
    return constitution


def _sides(constitution: Constitution) -> tuple[str, str]:
    return constitution.sides
