"""Plays a simulated day in a real centre: the deeds officers do, by scripted officers, from files to signatures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from ceasefire.assessment.records import Answer
from ceasefire.desk.cases import cases
from ceasefire.desk.close_day import Closed, close_day
from ceasefire.desk.report_day import ReportingCentre, draw_up, sign_report
from ceasefire.desk.sign_finding import Wish, sign_all
from ceasefire.desk.speak import show, speak_all
from ceasefire.desk.statements import Issued
from ceasefire.desk.take_in import ReadsJobs, TakenIn, take_in
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Allegation
from ceasefire.verification.case import Case
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Assessment, Choice, RivalView
from ceasefire.world.delegations import Opinion, Seen, case_rng, choice, opinion

SITTING = Sitting(present={"a": ("a/head",), "b": ("b/head",)}, acting={})
NOTICED = ("demining", "training", "works")
Say = Callable[[str, Mapping[str, Any]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedDay:
    """What one day of the exercise gave."""

    day: date
    taken: TakenIn
    closed: Closed
    issued: Issued
    document: dict[str, Any]


def play_day(
    centre: ReportingCentre, day: date, files: Path, *, seed: int, readers: ReadsJobs, say: Say = lambda key, told: None
) -> PlayedDay:
    """One day: take in at the cut-off, close, assess blind, show, decide, draw up, sign. Duty changes sides each day.

    `say` hears each step as a message key of the catalogues with its arguments.
    """
    _, end = centre.constitution.period(day)
    duty = centre.constitution.sides[day.toordinal() % 2]
    taken = take_in(centre, [files], side=duty, clock=lambda: end + timedelta(minutes=5), readers=readers)
    say("cli-demo-taken", {"day": day.isoformat(), "files": len(taken.files), "refused": len(taken.refused)})
    closed = close_day(centre, day, side=duty, at=end + timedelta(minutes=15))
    grouping = closed.grouping
    say("cli-demo-closed", {"reports": grouping.reports, "incidents": len(grouping.incidents)})
    settled = deliberate(centre, closed, seed=seed, at=end + timedelta(minutes=45))
    say("cli-demo-decided", settled)
    issued, document = draw_up(centre, day, side=duty, at=end + timedelta(minutes=100))
    for minutes, side in enumerate(centre.constitution.sides, 105):
        at = end + timedelta(minutes=minutes)
        sign_report(centre, issued, side=side, choice=Choice.SIGN, sitting=SITTING, at=at)
    centre.exchange(end + timedelta(minutes=110))
    return PlayedDay(day=day, taken=taken, closed=closed, issued=issued, document=document)


def deliberate(centre: ReportingCentre, closed: Closed, *, seed: int, at: datetime) -> dict[str, int]:
    """Both sides assess every incident of the day blind, show, and decide; returns how many cases stand how."""
    evidence: dict[str, dict[str, Answer]] = {}
    for verdict in closed.assessed.verdicts:
        evidence.setdefault(verdict.incident, {})[verdict.provision] = verdict.answer
    incidents = {incident.id: incident for incident in closed.grouping.incidents}
    noticed = {one.incident for one in closed.assessed.rivals if one.explanation in NOTICED and one.speaks_for}
    opinions = {
        side: {
            name: opinion(
                side, _seen(centre, incident, name in noticed), evidence.get(name, {}), case_rng(seed, name, side)
            )
            for name, incident in incidents.items()
        }
        for side in centre.constitution.sides
    }
    for side, held in opinions.items():
        mine = [_assessment(side, name, one, at) for name, one in held.items() if not one.lapses]
        if mine:
            speak_all(centre, side, mine, at=at)
    show(centre, at=at + timedelta(minutes=10))
    found = cases(centre.tables, centre.constitution)
    for minutes, side in enumerate(centre.constitution.sides, 20):
        wishes = _wishes(found, opinions[side], side, seed)
        if wishes:
            sign_all(centre, wishes, side=side, sitting=SITTING, at=at + timedelta(minutes=minutes))
    centre.exchange(at + timedelta(minutes=30))
    return _standings(centre, incidents)


def _standings(centre: ReportingCentre, incidents: Mapping[str, Incident]) -> dict[str, int]:
    counted = {"agreed": 0, "disputed": 0, "jointly_dismissed": 0, "open": 0}
    for name, found in cases(centre.tables, centre.constitution).items():
        if name in incidents:
            standing = found.case.standing.value
            counted[standing if standing in counted else "open"] += 1
    return counted


def _seen(centre: ReportingCentre, incident: Incident, noticed: bool) -> Seen:
    """What an officer is shown of an incident: nothing of the truth."""
    told = list(centre.tables.named(link.report for link in incident.links))
    parties = {record.party for record in told if isinstance(record, Allegation)}
    kinds = {
        record.source_kind.value
        for record in told
        if not isinstance(record, Allegation) and hasattr(record, "source_kind")
    }
    return Seen(
        incident=incident.id,
        kind=incident.kind,
        kind_probability=incident.kinds.get(incident.kind, 0.0),
        observers=0 if incident.allegations_only else incident.sources,
        complaints=sum(link.allegation for link in incident.links),
        notice=noticed,
        burning="satellite" in kinds,
        complained=tuple(sorted(parties)),
    )


def _assessment(side: str, incident: str, held: Opinion, at: datetime) -> Assessment:
    return Assessment(
        incident=incident,
        delegation=side,
        officer=f"{side}/analyst",
        made_at=at,
        happened=held.happened,
        answers=dict(held.conclusion),
        reliability=held.reliability,
        credibility=held.credibility,
        likelihood=held.confidence,
        words=held.words,
        language=held.language,
        rivals=tuple(
            RivalView(explanation=one.explanation, verdict=one.verdict, reason=one.reason) for one in held.rivals
        ),
    )


def _wishes(found: Mapping[str, Any], held: Mapping[str, Opinion], side: str, seed: int) -> Sequence[Wish]:
    wishes = []
    for name, mine in held.items():
        case: Case = found[name].case
        if case.text is None:
            continue
        rng = case_rng(seed, f"{name} text", side)
        chosen, words = choice(mine, case.text.answers, case.text.happened, rng)
        if chosen is not None:
            wishes.append(Wish(incident=name, choice=Choice(chosen), words=words, language=mine.language))
    return wishes
