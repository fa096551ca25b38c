"""What the centre holds, what is open, and what an officer would do next."""

from collections import Counter
from datetime import datetime
from typing import Any, Protocol

from ceasefire.desk.cases import cases, replaced
from ceasefire.desk.centre import Centre
from ceasefire.desk.complaints import complaints
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Tables
from ceasefire.verification.complaint import OWED

RECORDS = {
    "observations": "observation",
    "allegations": "allegation",
    "coverages": "coverage",
    "tracks": "track",
    "notices": "notice",
}


class HasReceived(Centre, Protocol):
    """A centre that can say how far each log has been received."""

    def received(self) -> dict[str, int]: ...


def status(centre: HasReceived, now: datetime) -> dict[str, Any]:
    """The state at `now` as plain data; `next` is the command that comes next."""
    tables, rules = centre.tables, centre.constitution
    sizes, received = tables.sizes(), centre.received()
    found = {name: one.case.standing.value for name, one in cases(tables, rules).items()}
    for name in replaced(tables):
        found.pop(name, None)
    due = complaints_due(tables, rules)
    return {
        "centre": rules.centre,
        "agreement": rules.agreement,
        "exercise": rules.exercise,
        "day": rules.day_of(now).isoformat(),
        "logs": {side: {"entries": sizes.get(side, 0), "received": received.get(side, 0)} for side in rules.sides},
        "sealed": len({entry.item for entry in tables.entries("sealed")}),
        "records": {name: sum(1 for _ in tables.records(kind)) for name, kind in RECORDS.items()},
        "cases": found,
        "complaints_open": len(due),
        "complaints_overdue": sum(at < now for at in due.values()),
        "reports": [entry.item for entry in tables.entries("issued")],
        "next": _next(Counter(found.values()), tables),
    }


def complaints_due(tables: Tables, rules: Constitution) -> dict[str, datetime]:
    """Receipt number → when the answer is due, for complaints to which an answer is owed."""
    told = complaints(tables, rules).values()
    return {one.complaint.number: one.complaint.answer_due for one in told if one.complaint.standing in OWED}


def _next(standings: "Counter[str]", tables: Tables) -> str:
    if not any(tables.entries("sealed")):
        return "take-in FILE…"
    if standings.get("both_spoke"):
        return "show"
    if any(standings.get(name) for name in ("shown", "one_signed", "one_dissented", "one_dismissed")):
        return "sign INCIDENT"
    if any(standings.get(name) for name in ("open", "one_spoke")):
        return "speak INCIDENT"
    return "close-day"
