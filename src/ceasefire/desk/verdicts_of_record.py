"""What the agreement answered about an incident, read from the record."""

from collections.abc import Iterable

from ceasefire.assessment.records import Verdict
from ceasefire.desk.record import Sizes, Tables


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
