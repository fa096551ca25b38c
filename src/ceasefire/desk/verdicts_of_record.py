"""What the agreement answered about an incident, read from the record."""

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Mapping
from weakref import WeakKeyDictionary

from ceasefire.assessment.records import Rival, Verdict
from ceasefire.desk.record import Key, Sizes, Tables
from ceasefire.vocabulary.plain import from_plain


def last_verdicts(
    tables: Tables, incidents: Iterable[str], upto: Sizes | None = None
) -> dict[str, tuple[Verdict, ...]]:
    """Incident → its verdicts as the last assessment of a day gave them."""
    by_entry: dict[str, tuple[tuple[str, int], list[Verdict]]] = {}
    for entry, verdict in tables.verdicts(incidents, upto):
        if verdict.incident not in by_entry or by_entry[verdict.incident][0] != entry:
            by_entry[verdict.incident] = (entry, [])
        by_entry[verdict.incident][1].append(verdict)
    return {name: tuple(verdicts) for name, (_, verdicts) in by_entry.items()}


def last_answers(tables: Tables, incident: str) -> tuple[tuple[Verdict, ...], tuple[Rival, ...]]:
    """An incident's verdicts as the last assessment of a day gave them, and the other explanations it weighed."""
    found = list(tables.verdicts([incident], None))
    if not found:
        return (), ()
    last = found[-1][0]
    return tuple(verdict for place, verdict in found if place == last), _rivals_told(tables, last).get(incident, ())


def _rivals_told(tables: Tables, place: Key) -> Mapping[str, tuple[Rival, ...]]:
    """The rivals of every incident in one entry, which never changes: the last few entries asked for are kept."""
    kept = _RIVALS.setdefault(tables, OrderedDict())
    if place not in kept:
        found: dict[str, list[Rival]] = defaultdict(list)
        for one in (tables.entry(*place).statement or {}).get("rivals", ()):
            found[one["incident"]].append(from_plain(Rival, one))
        kept[place] = {name: tuple(those) for name, those in found.items()}
    kept.move_to_end(place)
    while len(kept) > _MOST:
        kept.popitem(last=False)
    return kept[place]


_MOST = 32
_RIVALS: "WeakKeyDictionary[Tables, OrderedDict[Key, Mapping[str, tuple[Rival, ...]]]]" = WeakKeyDictionary()
