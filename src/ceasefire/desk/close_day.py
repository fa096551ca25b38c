"""Close a day: group what came in into incidents, hold each against the agreement, let overdue cases lapse.

Reports of the day before stay in play, so that a late complaint joins the incident it belongs to; an incident that
takes over the reports of an earlier one says which, and the earlier one is kept.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ceasefire.agreement.load import Signed
from ceasefire.assessment.judge import judge
from ceasefire.assessment.records import Rival, Verdict
from ceasefire.assessment.rivals import rivals
from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.cases import replaced
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Tables
from ceasefire.desk.sign_finding import lapse_overdue
from ceasefire.desk.statements import Assessed, Grouping
from ceasefire.incident.fuse import fuse
from ceasefire.incident.records import Incident, Regroup, SourceCheck
from ceasefire.incident.results import METHOD, incidents
from ceasefire.incident.settings import FusionSettings
from ceasefire.incident.table import from_records
from ceasefire.observation.records import Allegation, Notice, Observation
from ceasefire.vocabulary.terms import SourceKind, What

EVENTS = frozenset(
    {
        What.EXPLOSION, What.BURST, What.SHOT, What.PROJECTILE, What.MUZZLE_FLASH, What.FLARE, What.FIRE, What.MOVEMENT,
        What.LINE_CROSSING, What.UAV_FLIGHT, What.UAV_STRIKE,
    }
)  # fmt: skip
"""What can be one of many reports of one event. Presence, sightings, works and obstruction stand for themselves."""

KEPT_IN_PLAY = timedelta(hours=36)
SETTINGS = FusionSettings()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """What closing a day gave: the grouping and the verdicts as entered, and the cases that lapsed."""

    grouping: Grouping
    assessed: Assessed
    lapsed: tuple[str, ...]


def close_day(centre: Centre, day: date, *, side: str, at: datetime) -> Closed:
    """Group and assess everything entered since the last closing; enters both, by the side on duty.

    Closing again after more came in groups what is new and extends what was there. Nothing new gives an empty grouping.
    """
    tables, rules = centre.tables, centre.constitution
    new, kept = pool(tables, fresh_decisions(tables, rules.sides))
    before = standing_incidents(tables, kept)
    lone = lone_heat((*new, *kept))
    decisions = joint_decisions(tables, rules.sides)
    found, sources = associate((one for one in (*new, *kept) if one.id not in lone), decisions)
    grouping = grouped(day, found, sources, new, before, lone)
    notices = tuple(n for n in tables.records("notice") if isinstance(n, Notice))
    told = {one.id: one for one in (*new, *kept)}
    assessed = assess(agreed_text(rules), rules, grouping, told, notices, at)
    entries = [New(item=f"grouping/{day}", statement=grouping), New(item=f"assessed/{day}", statement=assessed)]
    centre.enter(side, entries, at)
    lapsed = lapse_overdue(centre, side=side, at=at)
    centre.exchange(at)
    return Closed(grouping=grouping, assessed=assessed, lapsed=tuple(lapsed))


Report = Observation | Allegation


def joint_decisions(tables: Tables, sides: tuple[str, str]) -> list[Regroup]:
    """Officers' decisions about links that an officer of each side signed; others bind nobody."""
    return [entry.read() for entry in tables.entries("regroup") if entry.joint(sides)]


def fresh_decisions(tables: Tables, sides: tuple[str, str]) -> list[Regroup]:
    """Officers' decisions about links that were entered after the last grouping."""
    found: list[Regroup] = []
    for entry in tables.entries("grouping", "regroup", heads=True):
        if entry.kind == "grouping":
            found = []
        elif entry.joint(sides):
            found.append(entry.read())
    return found


def pool(tables: Tables, decisions: Sequence[Regroup]) -> tuple[tuple[Report, ...], tuple[Report, ...]]:
    """Reports not yet grouped, and grouped ones near enough in time to them, or to what officers decided on."""
    new = tuple(r for r in tables.ungrouped(EVENTS) if isinstance(r, Observation | Allegation))
    meant = tables.named(name for decision in decisions for name in decision.reports)
    around = (*new, *(r for r in meant if isinstance(r, Observation | Allegation)))
    if not around:
        return (), ()
    first = min(r.when.start for r in around) - KEPT_IN_PLAY
    last = max(r.when.end for r in around) + KEPT_IN_PLAY
    return new, tuple(r for r in tables.grouped(first, last) if isinstance(r, Observation | Allegation))


def lone_heat(reports: Sequence[Report]) -> frozenset[str]:
    """Heat spots with no other report within the time kept in play: they can corroborate nothing and are set aside.

    A region burns thousands of fields in a season; only what can meet another report is worth associating.
    """
    spots = [report for report in reports if _is_heat(report)]
    others = sorted(report.when.start for report in reports if not _is_heat(report))
    far = timedelta(hours=24)

    def alone(report: Report) -> bool:
        place = bisect_left(others, report.when.start - far)
        return place == len(others) or others[place] > report.when.end + far

    return frozenset(report.id for report in spots if alone(report))


def _is_heat(report: Report) -> bool:
    return isinstance(report, Observation) and report.source_kind is SourceKind.SATELLITE


def associate(
    reports: Iterable[Report], decisions: Sequence[Regroup]
) -> tuple[tuple[Incident, ...], tuple[SourceCheck, ...]]:
    """Incidents of these reports under officers' decisions, and how each source fared."""
    ordered = sorted(reports, key=lambda report: report.id)
    observed = [report for report in ordered if isinstance(report, Observation)]
    alleged = [report for report in ordered if isinstance(report, Allegation)]
    fusion = fuse(from_records(observed, alleged), SETTINGS, decisions=decisions)
    return incidents(fusion), fusion.checks


def standing_incidents(tables: Tables, kept: Sequence[Report]) -> dict[str, Incident]:
    """Incidents that hold these reports and that no later one has taken over."""
    if not kept:
        return {}
    since = min(report.when.start for report in kept) - KEPT_IN_PLAY
    gone = replaced(tables)
    return {incident.id: incident for incident in tables.incidents(since=since) if incident.id not in gone}


def grouped(
    day: date,
    found: Iterable[Incident],
    sources: tuple[SourceCheck, ...],
    new: Sequence[Report],
    before: dict[str, Incident],
    lone: frozenset[str] = frozenset(),
) -> Grouping:
    """What is entered: incidents with a new report, which earlier ones they take over, and what is left aside."""
    fresh = {report.id for report in new}
    holder = {link.report: name for name, incident in before.items() for link in incident.links}
    satellites = {report.id for report in new if _is_heat(report)}
    fresh_incidents: list[Incident] = []
    aside = sorted(lone & fresh)
    for incident in found:
        reports = {link.report for link in incident.links}
        decided = "by_officers" in incident.flags and incident.id not in before
        if not reports & fresh and not decided:
            continue
        if reports <= satellites:
            aside += sorted(reports)  # a heat spot corroborates; alone it is most often farming
        else:
            fresh_incidents.append(incident)
    replaces = {
        incident.id: tuple(sorted({holder[link.report] for link in incident.links if link.report in holder}))
        for incident in fresh_incidents
    }
    return Grouping(
        day=day,
        method=METHOD,
        settings={"threshold": SETTINGS.threshold, "tail": SETTINGS.tail, "rounds": SETTINGS.rounds},
        reports=len(new),
        incidents=tuple(fresh_incidents),
        sources=sources,
        replaces={name: olds for name, olds in replaces.items() if olds},
        aside=tuple(aside),
    )


def assess(
    signed: Signed,
    rules: Constitution,
    grouping: Grouping,
    told: dict[str, Report],
    notices: Sequence[Notice],
    at: datetime,
) -> Assessed:
    """Verdicts and other explanations for every incident of a grouping."""
    verdicts: list[Verdict] = []
    others: list[Rival] = []
    for incident in grouping.incidents:
        seen = [told[link.report] for link in incident.links if link.report in told]
        observed = [one for one in seen if isinstance(one, Observation)]
        verdicts += judge(signed, incident, observed, notices, known_at=at, attribute=rules.mandate.attribute)
        others += rivals(incident, observed, notices, zone=rules.zone)
    return Assessed(
        day=grouping.day,
        agreement=signed.agreement.id,
        edition=signed.agreement.edition,
        verdicts=tuple(verdicts),
        rivals=tuple(others),
    )
