"""Reads from a centre's tables what it found, in the plain terms of the score."""

from datetime import datetime

from ceasefire.assessment.records import Verdict
from ceasefire.desk.cases import cases, replaced
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Tables
from ceasefire.desk.statements import Assessed
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Allegation, Coverage, Notice, Observation
from ceasefire.verification.case import Case
from ceasefire.world.results import CentreResult, FoundComplaint, FoundIncident, FoundRecord, FoundWatch


def outcome(tables: Tables, constitution: Constitution, until: datetime) -> CentreResult:
    """Everything the centre found, as the score takes it; incidents taken over by later ones are left out."""
    found = cases(tables, constitution)
    verdicts = _verdicts(tables)
    gone = replaced(tables)
    incidents = {i.id: i for i in tables.incidents() if i.id not in gone}
    return CentreResult(
        records=_records(tables),
        incidents=tuple(_incident(i, verdicts.get(name, []), found[name].case) for name, i in incidents.items()),
        complaints=_complaints(tables),
        watches=tuple(_watch(c) for c in tables.records("coverage") if isinstance(c, Coverage)),
        until=until,
    )


def _records(tables: Tables) -> dict[str, FoundRecord]:
    return {
        one.id: FoundRecord(
            sealed=one.origin.sealed, locator=one.origin.locator, allegation=isinstance(one, Allegation)
        )
        for one in tables.records("observation", "allegation")
        if isinstance(one, Observation | Allegation)
    }


def _verdicts(tables: Tables) -> dict[str, list[Verdict]]:
    by_incident: dict[str, list[Verdict]] = {}
    for entry in tables.entries("assessed"):
        assessed: Assessed = entry.read()
        for verdict in assessed.verdicts:
            by_incident.setdefault(verdict.incident, []).append(verdict)
    return by_incident


def _incident(incident: Incident, verdicts: list[Verdict], case: Case) -> FoundIncident:
    region = incident.region
    return FoundIncident(
        id=incident.id,
        kind=incident.kind,
        start=incident.when.start,
        end=incident.when.end,
        reports=tuple(link.report for link in incident.links),
        centre=(region.centre.lat, region.centre.lon) if region else None,
        ring95=region.ring95.ring if region else None,
        allegations_only=incident.allegations_only,
        answers={verdict.provision: verdict.answer.value for verdict in verdicts},
        joint={name: answer.value for name, answer in case.text.answers.items()} if case.text and case.settled else {},
        standing=case.standing.value,
    )


def _complaints(tables: Tables) -> tuple[FoundComplaint, ...]:
    answered = {
        notice.about: notice.given_at
        for notice in tables.records("notice")
        if isinstance(notice, Notice) and notice.kind in ("answer", "withdrawal")
    }
    receipts = (entry.read() for entry in tables.entries("receipt"))
    return tuple(
        FoundComplaint(
            reference=receipt.reference,
            received_at=receipt.received_at,
            answer_due=receipt.answer_due,
            answered_at=answered.get(receipt.number) or answered.get(receipt.reference),
        )
        for receipt in receipts
    )


def _watch(coverage: Coverage) -> FoundWatch:
    return FoundWatch(
        asset=coverage.asset,
        start=coverage.when.start,
        end=coverage.when.end,
        watched=coverage.watched,
        lost=coverage.lost.value if coverage.lost else None,
    )
