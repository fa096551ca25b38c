"""The cases a report prints: those of its incidents, and older ones that moved in its period."""

from collections.abc import Iterable, Mapping, Sequence

from ceasefire.desk.cases import OpenCase
from ceasefire.desk.record import Tables
from ceasefire.desk.statements import Issued
from ceasefire.desk.verdicts_of_record import last_verdicts
from ceasefire.desk.window import Window
from ceasefire.incident.records import Incident
from ceasefire.reporting.inputs import CaseNow, Earlier


def cases_shown(
    found: Mapping[str, OpenCase], incidents: tuple[Incident, ...], tables: Tables, window: Window
) -> list[str]:
    """Cases of the window's incidents, and older ones that moved within it."""
    moved = {e.item for e in tables.entries("decided", "lapsed", "reopened", first=window.first, upto=window.upto)}
    names = {incident.id for incident in incidents} | moved
    return sorted(name for name in names if name in found)


def earlier_incidents(
    tables: Tables, names: Iterable[str], window: Window, reports: Sequence[Issued]
) -> tuple[Earlier, ...]:
    """Those grouped before the window, each with the first of the reports that told it and its verdicts as claimed."""
    wanted = set(names)
    grouped = {name: key for key, name in tables.opened(window.first) if name in wanted}
    issued = [one for one in reports if one.kind == "daily"]
    verdicts = last_verdicts(tables, grouped, window.upto)
    found = []
    for name, (side, index) in sorted(grouped.items()):
        incident = tables.incident(name)
        report = next((one.number for one in issued if index < one.sizes.get(side, 0)), "")
        if incident is not None:
            found.append(Earlier(incident=incident, report=report, verdicts=verdicts.get(name, ())))
    return tuple(found)


def case_now(one: OpenCase) -> CaseNow:
    """A case as a report prints it."""
    case = one.case
    return CaseNow(
        incident=case.incident,
        standing=case.standing,
        answers=dict(case.text.answers) if case.text else {},
        assessments=tuple(case.shown[name] for name in case.delegations if name in case.shown),
        decisions=tuple(case.decisions[name] for name in case.delegations if name in case.decisions),
    )
