"""What the agreement answered about an incident, read from the record."""

from collections.abc import Iterable

from ceasefire.assessment.records import Rival, Verdict
from ceasefire.desk.record import Sizes, Tables
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


def last_rivals(tables: Tables, incident: str, upto: Sizes | None = None) -> tuple[Rival, ...]:
    """Other explanations of an incident, from the same assessment of a day as its last verdicts; none without one."""
    places = [place for place, _ in tables.verdicts([incident], upto)]
    if not places:
        return ()
    head = tables.entry(*places[-1]).statement or {}
    told = (one for one in head.get("rivals", ()) if one["incident"] == incident)
    return tuple(from_plain(Rival, one) for one in told)
