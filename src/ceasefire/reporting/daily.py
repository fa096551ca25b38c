"""The daily report as a plain document: the same facts give the same bytes, and every language prints these numbers.

`build_daily` arranges; it measures nothing, asks no clock and knows no language. Signatures are made over the SHA-256
of the document's RFC 8785 form and travel beside it, see `envelope`.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from ceasefire.assessment.records import Answer
from ceasefire.ledger.canonical import dumps
from ceasefire.reporting.annex import (
    allegations_part,
    complaints_part,
    notices_part,
    observations_part,
    quality_part,
    restrictions_part,
    weapons_part,
)
from ceasefire.reporting.events import earlier_part, incidents_part
from ceasefire.reporting.facts import Facts
from ceasefire.reporting.inputs import DayInputs, Previous, Signature
from ceasefire.reporting.map_data import map_part
from ceasefire.reporting.rounding import count_plain
from ceasefire.reporting.watch import coverage_part, rate
from ceasefire.vocabulary.moment import write_moment

FORM = "ceasefire daily report"


def build_daily(inputs: DayInputs) -> dict[str, Any]:
    """The document of one report period, as plain JSON values."""
    return _build(inputs, f"{FORM} {inputs.form}")


def _build(inputs: DayInputs, form: str) -> dict[str, Any]:
    facts = Facts.of(inputs)
    incidents = incidents_part(facts)
    coverage = coverage_part(inputs.coverages, inputs.heading.start, inputs.heading.end, inputs.area)
    complaints, restrictions, weapons = complaints_part(facts), restrictions_part(facts), weapons_part(facts)
    return {
        "form": form,
        "heading": _heading(inputs),
        "summary": _summary(inputs, incidents, coverage, complaints, restrictions, weapons),
        "incidents": incidents,
        **_since(inputs, facts),
        "rules": _rules(inputs),
        "clauses": _clauses(inputs, incidents),
        "weapons": weapons,
        "complaints": complaints,
        "notices": notices_part(inputs.notices, inputs),
        "restrictions": restrictions,
        "coverage": coverage,
        "quality": quality_part(inputs),
        "observations": observations_part(facts),
        "allegations": allegations_part(facts),
        "errata": [
            {"number": e.number, "report": e.report, "said": e.said, "reads": e.reads, "reason": e.reason}
            for e in sorted(inputs.errata, key=lambda e: e.number)
        ],
        "map": map_part(inputs, incidents),
    }


def _since(inputs: DayInputs, facts: Facts) -> dict[str, Any]:
    """What the second form of the document has and the first had not."""
    if inputs.form < 2:
        return {}
    said = {code: dict(sorted(texts.items())) for code, texts in sorted(inputs.words.items())}
    return {"earlier": earlier_part(facts), **({"words": said} if said else {})}


def _heading(inputs: DayInputs) -> dict[str, Any]:
    h = inputs.heading
    rule = next((t for t in inputs.tallies if t.rule == inputs.rule), None)
    return {
        "number": h.number,
        "centre": h.centre,
        "start": write_moment(h.start),
        "end": write_moment(h.end),
        "zone": h.zone,
        "cut_off": h.cut_off,
        "marking": h.marking,
        "exercise": h.exercise,
        "synthetic": h.synthetic,
        "method": h.method,
        "agreement": {"id": h.agreement, "edition": h.edition, "title": dict(sorted(h.agreement_title.items()))},
        "rule": {
            "name": inputs.rule,
            "version": rule.version if rule else "",
            "title": dict(sorted(rule.title.items())) if rule else {},
        },
        "sides": [
            {"side": s.side, "name": s.name, "origin": s.origin, "size": s.size, "root": s.root, "received": s.received}
            for s in sorted(inputs.sides, key=lambda s: s.side)
        ],
    }


def _summary(
    inputs: DayInputs,
    incidents: Sequence[dict[str, Any]],
    coverage: dict[str, Any],
    complaints: Sequence[dict[str, Any]],
    restrictions: dict[str, Any],
    weapons: dict[str, Any],
) -> dict[str, Any]:
    observed = sum(not incident["allegations_only"] for incident in incidents)
    tally = next((t for t in inputs.tallies if t.rule == inputs.rule), None)
    now = {
        "incidents": len(incidents),
        "breach_indicated": sum(_answered(incident, "breach_indicated") for incident in incidents),
        "complaints": sum(c["received_at"] > write_moment(inputs.heading.start) for c in complaints),
        "restrictions": len(restrictions["rows"]),
        "weapons": len(weapons["sightings"]),
        "watched_hours": coverage["watched_hours"],
        "lost_hours": round(sum(coverage["lost_hours"].values()), 2),
    }
    return {
        "now": now,
        "previous": _previous(inputs.previous),
        "count": count_plain(tally.total) if tally else None,
        "count_previous": count_plain(tally.previous) if tally and tally.previous else None,
        "observed": observed,
        "alleged_only": len(incidents) - observed,
        "breach_agreed": sum(_agreed_breach(incident) for incident in incidents),
        "cannot_tell": sum(
            _answered(incident, "cannot_tell") and not _answered(incident, "breach_indicated") for incident in incidents
        ),
        "rate": rate(observed, coverage["watched_hours"]),
        "kinds": _counted(incident["kind"] for incident in incidents),
        "standings": _counted(incident["case"]["standing"] for incident in incidents),
        "complaint_states": _counted(complaint["state"] for complaint in complaints),
        **_established(inputs),
    }


def _established(inputs: DayInputs) -> dict[str, Any]:
    """How many incidents both delegations hold alike, and how many of these answer "breach indicated" again."""
    if inputs.form < 2:
        return {}
    held = inputs.established
    breached = [one for one in held if any(v.answer is Answer.BREACH_INDICATED for v in one.verdicts)]
    happened = sum(one.happened for one in held)
    told = {"happened": happened, "not_happened": len(held) - happened, "breach_indicated": len(breached)}
    return {"established": told}


def _answered(incident: dict[str, Any], answer: str) -> bool:
    """Does any provision, held against the incident by the agreed rules, give this answer?"""
    return any(verdict["answer"] == answer for verdict in incident["verdicts"])


def _agreed_breach(incident: dict[str, Any]) -> bool:
    """Have both delegations signed a text that says so?"""
    case = incident["case"]
    return case["standing"] == "agreed" and "breach_indicated" in case["answers"].values()


def _counted(words: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(words).items()))


def _previous(previous: Previous | None) -> dict[str, Any] | None:
    if previous is None:
        return None
    return {
        "number": previous.number,
        "incidents": previous.incidents,
        "breach_indicated": previous.breach_indicated,
        "complaints": previous.complaints,
        "restrictions": previous.restrictions,
        "weapons": previous.weapons,
        "watched_hours": round(previous.watched_hours, 2),
        "lost_hours": round(previous.lost_hours, 2),
    }


def previous_of(document: dict[str, Any]) -> Previous:
    """What the next report needs of this one."""
    now = document["summary"]["now"]
    return Previous(number=document["heading"]["number"], **now)


def _rules(inputs: DayInputs) -> list[dict[str, Any]]:
    """The same period under every named counting rule."""
    return [
        {
            "rule": tally.rule,
            "version": tally.version,
            "title": dict(sorted(tally.title.items())),
            "used": tally.rule == inputs.rule,
            "total": count_plain(tally.total),
            "previous": count_plain(tally.previous) if tally.previous else None,
            "incidents_counted": sum(count.best > 0 for count in tally.incidents.values()),
        }
        for tally in sorted(inputs.tallies, key=lambda t: (t.rule != inputs.rule, t.rule))
    ]


def _clauses(inputs: DayInputs, incidents: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """How often each provision gave each answer in the period."""
    given: Counter[tuple[str, str]] = Counter(
        (verdict["provision"], verdict["answer"]) for incident in incidents for verdict in incident["verdicts"]
    )
    return [
        {
            "provision": clause.provision,
            "article": clause.article,
            "text": dict(sorted(clause.text.items())),
            "withdrawal": clause.withdrawal,
            "answers": {a: given[clause.provision, a] for a in ("breach_indicated", "cannot_tell", "not_indicated")},
        }
        for clause in sorted(inputs.clauses, key=lambda clause: clause.provision)
    ]


def document_sha256(document: dict[str, Any]) -> str:
    """SHA-256 (hex) of the document's RFC 8785 form: what both delegations sign."""
    return hashlib.sha256(dumps(document)).hexdigest()


def envelope(document: dict[str, Any], signatures: Iterable[Signature] = ()) -> dict[str, Any]:
    """The document with its hash and the signatures over it, as it is issued."""
    return {
        "document": document,
        "document_sha256": document_sha256(document),
        "signatures": [
            {
                "delegation": s.delegation,
                "post": s.post,
                "key": s.key,
                "signed_at": write_moment(s.signed_at),
                "choice": s.choice,
                "words": s.words,
            }
            for s in sorted(signatures, key=lambda s: (s.delegation, s.post, s.signed_at))
        ],
    }
