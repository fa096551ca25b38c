"""The tables of a report: every observation, complaints apart from them, weapons, crossings, restrictions, files.

Unlinked detections of machines (thousands a day) are summed per asset and act; nothing else is ever summed away.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from ceasefire.observation.records import Allegation, Notice, Observation
from ceasefire.reporting.facts import Facts
from ceasefire.reporting.inputs import DayInputs, DetectionSum
from ceasefire.reporting.rounding import count_plain
from ceasefire.reporting.where import describe
from ceasefire.vocabulary.moment import Span, write_moment
from ceasefire.vocabulary.terms import Lost, Means, What

WEAPONS = frozenset({What.WEAPON_SIGHTING, What.PRESENCE, What.WORKS, What.MINE_OR_REMNANT})
CROSSINGS = frozenset({What.LINE_CROSSING, What.MOVEMENT, What.UAV_FLIGHT})
ASSET_LOST = "asset-lost"
PROVEN = "interference-proven"


def span_plain(when: Span) -> dict[str, str]:
    """Start and end in UTC."""
    return {"start": write_moment(when.start), "end": write_moment(when.end)}


def observations_part(facts: Facts) -> dict[str, Any]:
    """Rows of single observations, and the sums of machine detections that belong to no incident."""
    rows = [
        observation_row(facts, name, one) for name, one in facts.observations.items() if not _summed(facts, name, one)
    ]
    detections = [one for name, one in facts.observations.items() if _summed(facts, name, one)]
    sums = _detections(detections, facts.inputs.detections)
    return {"rows": rows, "detections": sums, "total": len(rows) + sum(row["detections"] for row in sums)}


def _summed(facts: Facts, name: str, one: Observation) -> bool:
    return one.means is Means.DETECTED and name not in facts.linked


def observation_row(facts: Facts, name: str, one: Observation) -> dict[str, Any]:
    """One observation as a row of the annex."""
    return {
        "id": name,
        "incident": facts.linked.get(name),
        "when": span_plain(one.when),
        "asset": one.asset,
        "source_kind": one.source_kind.value,
        "side": one.side,
        "where": describe(one.place, facts.inputs.places),
        "precision": one.precision,
        "means": one.means.value,
        "what": one.what.value,
        "count": count_plain(one.count),
        "direction": one.direction.value if one.direction else None,
        **_weapon(one),
        "text": one.text,
        "language": one.language,
        "quality": sorted(one.quality),
        "sealed": one.origin.sealed,
        "locator": one.origin.locator,
    }


def _weapon(one: Observation | Allegation) -> dict[str, Any]:
    if one.weapon is None:
        return {"weapon": None, "calibre_mm": None}
    calibre = one.weapon.calibre_mm
    return {"weapon": one.weapon.weapon.value, "calibre_mm": None if calibre is None else round(calibre, 2)}


def _detections(items: list[Observation], summed: Iterable[DetectionSum]) -> list[dict[str, Any]]:
    """Sums per asset, kind of source and act: those the desk brought and those made here, put together."""
    groups: dict[tuple[str, str, str], list[DetectionSum]] = defaultdict(list)
    for one in (*summed, *map(_as_sum, items)):
        groups[one.asset, one.source_kind.value, one.what.value].append(one)
    return [
        {
            "asset": asset,
            "source_kind": kind,
            "what": what,
            "detections": sum(one.detections for one in group),
            "first": write_moment(min(one.first for one in group)),
            "last": write_moment(max(one.last for one in group)),
        }
        for (asset, kind, what), group in sorted(groups.items())
    ]


def _as_sum(one: Observation) -> DetectionSum:
    return DetectionSum(
        asset=one.asset,
        source_kind=one.source_kind,
        what=one.what,
        detections=1,
        first=one.when.start,
        last=one.when.end,
    )


def allegations_part(facts: Facts) -> list[dict[str, Any]]:
    """Complaints as received, verbatim; `against` is never printed here, attribution is no matter of a report."""
    return [
        {
            "id": name,
            "incident": facts.linked.get(name),
            "party": one.party,
            "reference": one.reference,
            "received_at": write_moment(one.received_at),
            "what": one.what.value,
            "when": span_plain(one.when),
            "where": describe(one.place, facts.inputs.places),
            "count": count_plain(one.count),
            **_weapon(one),
            "text": one.text,
            "language": one.language,
            "sealed": one.origin.sealed,
            "locator": one.origin.locator,
        }
        for name, one in facts.allegations.items()
    ]


def weapons_part(facts: Facts) -> dict[str, Any]:
    """Weapons, works and positions seen, and crossings of lines and movements, with the incident each belongs to."""

    def rows(kinds: frozenset[What]) -> list[dict[str, Any]]:
        return [
            _sighting(facts, name, one)
            for name, one in facts.observations.items()
            if one.what in kinds and not _summed(facts, name, one)
        ]

    return {"sightings": rows(WEAPONS), "crossings": rows(CROSSINGS)}


def _sighting(facts: Facts, name: str, one: Observation) -> dict[str, Any]:
    return {
        "id": name,
        "incident": facts.linked.get(name),
        "when": span_plain(one.when),
        "where": describe(one.place, facts.inputs.places),
        "what": one.what.value,
        "count": count_plain(one.count),
        **_weapon(one),
        "asset": one.asset,
        "means": one.means.value,
        "text": one.text,
        "language": one.language,
    }


def restrictions_part(facts: Facts) -> dict[str, Any]:
    """Denials of movement, interference with signals ("probable" unless proven) and the centre's own assets lost."""
    start, end = facts.inputs.heading.start, facts.inputs.heading.end
    within = [c for c in facts.inputs.coverages if c.when.end >= start and c.when.start <= end]
    lost: list[dict[str, Any]] = [
        {
            "kind": "denial" if c.lost is Lost.DENIAL else "interference",
            "asset": c.asset,
            "when": span_plain(c.when),
            "where": describe(c.area, facts.inputs.places),
            "proven": c.lost is Lost.DENIAL or PROVEN in c.text,
            "text": c.text,
        }
        for c in within
        if c.lost in (Lost.DENIAL, Lost.JAMMING)
    ]
    obstructions: list[dict[str, Any]] = [
        {
            "kind": "obstruction",
            "asset": o.asset,
            "when": span_plain(o.when),
            "where": describe(o.place, facts.inputs.places),
            "proven": True,
            "text": o.text,
        }
        for o in facts.observations.values()
        if o.what is What.OBSTRUCTION
    ]
    losses = [
        {"asset": o.asset, "when": span_plain(o.when), "where": describe(o.place, facts.inputs.places), "text": o.text}
        for o in facts.observations.values()
        if ASSET_LOST in o.quality
    ]
    rows = sorted(lost + obstructions, key=lambda row: (row["when"]["start"], row["kind"], row["asset"], row["text"]))
    return {"rows": rows, "assets_lost": losses}


def complaints_part(facts: Facts) -> list[dict[str, Any]]:
    """Every complaint with its clock at closing: answered, overdue, open or withdrawn."""
    what = facts.allegations
    return [
        {
            "number": clock.number,
            "party": clock.party,
            "reference": clock.reference,
            "received_at": write_moment(clock.received_at),
            "answer_due": write_moment(clock.answer_due),
            "answered_at": write_moment(clock.answered_at) if clock.answered_at else None,
            "withdrawn_at": write_moment(clock.withdrawn_at) if clock.withdrawn_at else None,
            "what": what[clock.allegation].what.value if clock.allegation in what else None,
            "state": _state(clock.answered_at, clock.withdrawn_at, clock.answer_due, facts.inputs.heading.end),
        }
        for clock in sorted(facts.inputs.complaints, key=lambda c: (c.received_at, c.number))
    ]


def _state(answered: Any, withdrawn: Any, due: Any, end: Any) -> str:
    if withdrawn is not None:
        return "withdrawn"
    if answered is not None:
        return "answered" if answered <= due else "answered_late"
    return "overdue" if due < end else "open"


def notices_part(notices: Iterable[Notice], inputs: DayInputs) -> list[dict[str, Any]]:
    """Advance notices of activities; answers and withdrawals stand with the complaints."""
    wanted = [notice for notice in notices if notice.kind not in ("answer", "withdrawal")]
    return [
        {
            "kind": notice.kind,
            "party": notice.party,
            "given_at": write_moment(notice.given_at),
            "when": span_plain(notice.when) if notice.when else None,
            "where": describe(notice.place, inputs.places) if notice.place else None,
            "text": notice.text,
        }
        for notice in sorted(wanted, key=lambda n: (n.given_at, n.id))
    ]


def quality_part(inputs: DayInputs) -> dict[str, Any]:
    """How the sources did: files refused or partly read, checksums that failed, sources whose errors do not fit."""
    marked = [f for f in inputs.files if f.outcome != "read" or f.problems or f.checksums_bad]
    return {
        "files": len(inputs.files),
        "files_read": sum(f.outcome == "read" for f in inputs.files),
        "notes": [
            {
                "name": f.name,
                "sha256": f.sha256,
                "outcome": f.outcome,
                "sensor": f.sensor,
                "problems": dict(sorted(f.problems.items())),
                "checksums_bad": f.checksums_bad,
            }
            for f in sorted(marked, key=lambda f: (f.name, f.sha256))
        ],
        "sources": [
            {
                "source": check.source,
                "reports": check.reports,
                "inflation": round(check.inflation, 2),
                "consistent": check.consistent,
            }
            for check in sorted(inputs.source_checks, key=lambda check: check.source)
            if not check.consistent
        ],
        "sources_checked": len(inputs.source_checks),
    }
