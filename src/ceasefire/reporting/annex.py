"""The tables of a report: every observation, complaints apart from them, weapons, crossings, restrictions, files.

Unlinked detections of machines (thousands a day) are summed per asset and act; nothing else is ever summed away.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from ceasefire.observation.records import Allegation, Notice, Observation
from ceasefire.reporting.inputs import DayInputs
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


def by_time(items: Iterable[Any]) -> list[Any]:
    """In order of start, end and name: the same whatever order they came in."""
    return sorted(items, key=lambda item: (item.when.start, item.when.end, item.id))


def linked_reports(inputs: DayInputs) -> dict[str, int]:
    """Report id → number of its incident within this report."""
    ordered = sorted(inputs.incidents, key=lambda i: (i.when.start, i.when.end, i.id))
    return {link.report: number for number, incident in enumerate(ordered, 1) for link in incident.links}


def observations_part(inputs: DayInputs) -> dict[str, Any]:
    """Rows of single observations, and the sums of machine detections that belong to no incident."""
    linked = linked_reports(inputs)
    rows: list[Observation] = []
    detections: list[Observation] = []
    for one in inputs.observations:
        (detections if one.means is Means.DETECTED and one.id not in linked else rows).append(one)
    return {
        "rows": [observation_row(inputs, one, linked.get(one.id)) for one in by_time(rows)],
        "detections": _detections(detections),
        "total": len(inputs.observations),
    }


def observation_row(inputs: DayInputs, one: Observation, incident: int | None) -> dict[str, Any]:
    """One observation as a row of the annex."""
    return {
        "id": one.id,
        "incident": incident,
        "when": span_plain(one.when),
        "asset": one.asset,
        "source_kind": one.source_kind.value,
        "side": one.side,
        "where": describe(one.place, inputs.places),
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


def _detections(items: list[Observation]) -> list[dict[str, Any]]:
    groups: dict[tuple[str, str, str], list[Observation]] = defaultdict(list)
    for one in items:
        groups[one.asset, one.source_kind.value, one.what.value].append(one)
    return [
        {
            "asset": asset,
            "source_kind": kind,
            "what": what,
            "detections": len(group),
            "first": write_moment(min(one.when.start for one in group)),
            "last": write_moment(max(one.when.end for one in group)),
        }
        for (asset, kind, what), group in sorted(groups.items())
    ]


def allegations_part(inputs: DayInputs) -> list[dict[str, Any]]:
    """Complaints as received, verbatim; `against` is never printed here, attribution is no matter of a report."""
    linked = linked_reports(inputs)
    return [
        {
            "id": one.id,
            "incident": linked.get(one.id),
            "party": one.party,
            "reference": one.reference,
            "received_at": write_moment(one.received_at),
            "what": one.what.value,
            "when": span_plain(one.when),
            "where": describe(one.place, inputs.places),
            "count": count_plain(one.count),
            **_weapon(one),
            "text": one.text,
            "language": one.language,
            "sealed": one.origin.sealed,
            "locator": one.origin.locator,
        }
        for one in by_time(inputs.allegations)
    ]


def weapons_part(inputs: DayInputs) -> dict[str, Any]:
    """Weapons, works and positions seen, and crossings of lines and movements, each with what the provisions say."""
    linked = linked_reports(inputs)

    def rows(kinds: frozenset[What]) -> list[dict[str, Any]]:
        wanted = [one for one in inputs.observations if one.what in kinds and one.means is not Means.DETECTED]
        linked_detections = [
            one for one in inputs.observations if one.what in kinds and one.means is Means.DETECTED and one.id in linked
        ]
        return [_sighting(inputs, one, linked.get(one.id)) for one in by_time(wanted + linked_detections)]

    return {"sightings": rows(WEAPONS), "crossings": rows(CROSSINGS)}


def _sighting(inputs: DayInputs, one: Observation, incident: int | None) -> dict[str, Any]:
    return {
        "id": one.id,
        "incident": incident,
        "when": span_plain(one.when),
        "where": describe(one.place, inputs.places),
        "what": one.what.value,
        "count": count_plain(one.count),
        **_weapon(one),
        "asset": one.asset,
        "means": one.means.value,
        "text": one.text,
        "language": one.language,
    }


def restrictions_part(inputs: DayInputs) -> dict[str, Any]:
    """Denials of movement, interference with signals ("probable" unless proven) and the centre's own assets lost."""
    start, end = inputs.heading.start, inputs.heading.end
    within = [c for c in by_time(inputs.coverages) if c.when.end >= start and c.when.start <= end]
    lost = [
        {
            "kind": "denial" if c.lost is Lost.DENIAL else "interference",
            "asset": c.asset,
            "when": span_plain(c.when),
            "where": describe(c.area, inputs.places),
            "proven": c.lost is Lost.DENIAL or PROVEN in c.text,
            "text": c.text,
        }
        for c in within
        if c.lost in (Lost.DENIAL, Lost.JAMMING)
    ]
    obstructions = [
        {
            "kind": "obstruction",
            "asset": o.asset,
            "when": span_plain(o.when),
            "where": describe(o.place, inputs.places),
            "proven": True,
            "text": o.text,
        }
        for o in by_time(inputs.observations)
        if o.what is What.OBSTRUCTION
    ]
    losses = [
        {"asset": o.asset, "when": span_plain(o.when), "where": describe(o.place, inputs.places), "text": o.text}
        for o in by_time(inputs.observations)
        if ASSET_LOST in o.quality
    ]
    rows = sorted(lost + obstructions, key=lambda row: (row["when"]["start"], row["kind"], row["asset"]))
    return {"rows": rows, "assets_lost": losses}


def complaints_part(inputs: DayInputs) -> list[dict[str, Any]]:
    """Every complaint with its clock at closing: answered, overdue, open or withdrawn."""
    what = {one.id: one for one in inputs.allegations}
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
            "state": _state(clock.answered_at, clock.withdrawn_at, clock.answer_due, inputs.heading.end),
        }
        for clock in sorted(inputs.complaints, key=lambda c: (c.received_at, c.number))
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
