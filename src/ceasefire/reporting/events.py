"""The incidents of a report: where, when, what, how many, on what footing, what provisions say, how the sides stand."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from ceasefire.assessment.records import Answer, Established, Reason, Rival, Verdict
from ceasefire.incident.records import Link
from ceasefire.observation.records import Allegation, Observation
from ceasefire.reporting.facts import Facts
from ceasefire.reporting.inputs import CaseNow
from ceasefire.reporting.rounding import count_plain, rounded
from ceasefire.reporting.where import describe, describe_region
from ceasefire.verification.records import Assessment, Choice, Decision
from ceasefire.verification.standing import SETTLED
from ceasefire.vocabulary.moment import write_moment

PENDING = "pending"
"""Standing printed for every case that does not rest yet."""

ANSWER_KEYS = {
    Answer.BREACH_INDICATED: "breach_indicated",
    Answer.NOT_INDICATED: "not_indicated",
    Answer.CANNOT_TELL: "cannot_tell",
}


def incidents_part(facts: Facts) -> list[dict[str, Any]]:
    """Every incident in order of time; each carries the number it has within this report."""
    inputs = facts.inputs
    verdicts, rivals, cases = _by_incident(inputs.verdicts), _by_incident(inputs.rivals), _by_incident(inputs.cases)
    again = {one.incident: one for one in inputs.established}
    tally = next((t for t in inputs.tallies if t.rule == inputs.rule), None)
    ordered = sorted(inputs.incidents, key=lambda i: (i.when.start, i.when.end, i.id))
    parts = []
    for number, incident in enumerate(ordered, start=1):
        counted = tally.incidents.get(incident.id) if tally else incident.count
        counted = None if tally and incident.allegations_only else counted
        parts.append(
            {
                "number": number,
                "id": incident.id,
                "when": {"start": write_moment(incident.when.start), "end": write_moment(incident.when.end)},
                "where": describe(incident.place, inputs.places),
                "region": describe_region(incident.region),
                "kind": incident.kind,
                "kinds": {kind: rounded(p, 3) for kind, p in sorted(incident.kinds.items()) if p >= 0.01},
                "count": count_plain(counted) if counted else None,
                "allegations_only": incident.allegations_only,
                "sources": incident.sources,
                "flags": sorted(incident.flags),
                **_support(incident.links, facts.observations, facts.allegations),
                "verdicts": [verdict_plain(v) for v in sorted(verdicts[incident.id], key=lambda v: v.provision)],
                "rivals": [_rival(r) for r in sorted(rivals[incident.id], key=lambda r: r.explanation)],
                "case": case_plain(cases[incident.id][0] if cases[incident.id] else None),
                **_again(again.get(incident.id)),
            }
        )
    return parts


def earlier_part(facts: Facts) -> list[dict[str, Any]]:
    """Incidents of earlier reports whose case moved in this period: as claimed then, and how they stand now."""
    inputs = facts.inputs
    cases, again = _by_incident(inputs.cases), {one.incident: one for one in inputs.established}
    return [
        {
            "id": one.incident.id,
            "report": one.report,
            "when": {"start": write_moment(one.incident.when.start), "end": write_moment(one.incident.when.end)},
            "where": describe(one.incident.place, inputs.places),
            "kind": one.incident.kind,
            "verdicts": [verdict_plain(v) for v in sorted(one.verdicts, key=lambda v: v.provision)],
            "case": case_plain(cases[one.incident.id][0] if cases[one.incident.id] else None),
            **_again(again.get(one.incident.id)),
        }
        for one in sorted(inputs.earlier, key=lambda e: (e.incident.when.start, e.incident.when.end, e.incident.id))
    ]


def _again(one: Established | None) -> dict[str, Any]:
    return {} if one is None else {"established": established_plain(one)}


def established_plain(one: Established) -> dict[str, Any]:
    """The verdicts once both hold the same of the fact; a party only where both named it and the mandate allows."""
    return {
        "happened": one.happened,
        "known_at": write_moment(one.known_at),
        "party": one.party,
        "verdicts": [verdict_plain(v) for v in sorted(one.verdicts, key=lambda v: v.provision)],
    }


def _by_incident(items: Iterable[Any]) -> Mapping[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for item in items:
        found[item.incident].append(item)
    return found


def _support(
    links: Iterable[Link], observations: Mapping[str, Observation], allegations: Mapping[str, Allegation]
) -> dict[str, Any]:
    """What an incident rests on: observations by asset, means and act; complaints by party. Never one as the other.

    `earlier`: how many of its reports were taken in before this period and stand in an earlier report.
    """
    earlier = 0
    seen: dict[tuple[str, str, str, str], int] = defaultdict(int)
    told: dict[str, int] = defaultdict(int)
    for link in links:
        if link.allegation and link.report in allegations:
            told[allegations[link.report].party] += 1
        elif not link.allegation and link.report in observations:
            one = observations[link.report]
            seen[one.asset, one.source_kind.value, one.means.value, one.what.value] += 1
        else:
            earlier += 1
    return {
        "seen_by": [
            {"asset": asset, "source_kind": kind, "means": means, "what": what, "reports": number}
            for (asset, kind, means, what), number in sorted(seen.items())
        ],
        "alleged_by": [{"party": party, "complaints": number} for party, number in sorted(told.items())],
        "earlier": earlier,
        "reports": sorted(link.report for link in links),
    }


def reason_plain(reason: Reason) -> dict[str, Any]:
    """A reason with its steps, numbers kept to six decimals."""
    arguments = {k: rounded(v, 6) if isinstance(v, float) else v for k, v in sorted(reason.arguments.items())}
    told: dict[str, Any] = {"message": reason.message, "arguments": arguments}
    if reason.because:
        told["because"] = [reason_plain(step) for step in reason.because]
    return told


def verdict_plain(verdict: Verdict) -> dict[str, Any]:
    """One provision's answer with its probability (six decimals), its reasons and what would settle it."""
    return {
        "provision": verdict.provision,
        "answer": ANSWER_KEYS[verdict.answer],
        "probability": None if verdict.probability is None else rounded(verdict.probability, 6),
        "why": reason_plain(verdict.why),
        "settles": [reason_plain(step) for step in verdict.settles],
        **_cites(verdict),
    }


def _cites(verdict: Verdict) -> dict[str, Any]:
    """What it rests on; nothing for a verdict from before that was kept."""
    cited = verdict.cites
    if cited is None:
        return {}
    versions = {party: ANSWER_KEYS[answer] for party, answer in sorted(cited.versions.items())}
    told = {"agreement": verdict.agreement, "zones": list(cited.zones), "readings": list(cited.readings)}
    return {"cites": told | ({"versions": versions} if versions else {})}


def _rival(rival: Rival) -> dict[str, Any]:
    return {
        "explanation": rival.explanation,
        "speaks_for": [reason_plain(step) for step in rival.speaks_for],
        "speaks_against": [reason_plain(step) for step in rival.speaks_against],
    }


def case_plain(case: CaseNow | None) -> dict[str, Any]:
    """How a case stands; assessments only once both were shown, so that a report never breaks the blind."""
    if case is None:
        return {"standing": PENDING, "step": "open", "answers": {}, "assessments": [], "decisions": []}
    shown = len(case.assessments) >= 2
    return {
        "standing": case.standing.value if case.standing in SETTLED else PENDING,
        "step": case.standing.value,
        "answers": {provision: ANSWER_KEYS[answer] for provision, answer in sorted(case.answers.items())},
        "assessments": [_assessment(a) for a in sorted(case.assessments, key=lambda a: a.delegation)] if shown else [],
        "decisions": [_decision(d) for d in sorted(case.decisions, key=lambda d: d.delegation)],
    }


def _assessment(a: Assessment) -> dict[str, Any]:
    return {
        "delegation": a.delegation,
        "post": a.officer,
        "made_at": write_moment(a.made_at),
        "happened": a.happened,
        "answers": {provision: ANSWER_KEYS[answer] for provision, answer in sorted(a.answers.items())},
        "reliability": a.reliability,
        "credibility": a.credibility,
        "likelihood": a.likelihood.replace(" ", "_"),
        "words": a.words,
        "language": a.language,
        "rivals": [{"explanation": r.explanation, "verdict": r.verdict.value, "reason": r.reason} for r in a.rivals],
    }


def _decision(d: Decision) -> dict[str, Any]:
    return {
        "delegation": d.delegation,
        "posts": sorted(d.officers),
        "made_at": write_moment(d.made_at),
        "choice": d.choice.value,
        "dissents": d.choice is Choice.DISSENT,
        "words": d.words,
        "language": d.language,
    }
