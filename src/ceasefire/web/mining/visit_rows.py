"""Visits of quality as they are read: each with its state, every fault with what was done, and a plan of sampling."""

from collections.abc import Mapping
from typing import Any

from ceasefire.clearance.quality.curve import Risks, law_for, risks
from ceasefire.clearance.quality.ledger import OneVisit, VisitLedger
from ceasefire.clearance.quality.nonconformity import Weighed
from ceasefire.clearance.quality.plan_told import plan_lines
from ceasefire.clearance.quality.sampling import SamplingPlan, Severity, plan_for
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.book import today

USUAL = {"lot": "1200", "level": "II", "aql": "1.0", "severity": "normal", "items": "5", "detection": "0.9"}
"""What is asked about sampling where nothing else is."""


def visit_rows(ledger: VisitLedger) -> list[dict[str, Any]]:
    """All visits, the latest first."""
    found = sorted(ledger.visits.values(), key=lambda one: one.planned.day, reverse=True)
    return [visit_row(one) for one in found]


def visit_row(one: OneVisit) -> dict[str, Any]:
    """A visit with its plan and where it stands."""
    return {"id": one.planned.id, "plan": one.planned, "state": one.state.value, "faults": len(one.faults)}


def unmended(ledger: VisitLedger) -> list[dict[str, Any]]:
    """Every nonconformity that is to be mended and is not, each with its visit; what is due first comes first."""
    found = [
        fault_row(ledger, weighed) | {"visit": visit}
        for name, (weighed, visit) in ledger.faults.items()
        if name not in ledger.mended and weighed.nonconformity.must_be_mended
    ]
    return sorted(found, key=lambda one: (one["due"] is None, one["due"]))


def fault_row(ledger: VisitLedger, weighed: Weighed) -> dict[str, Any]:
    """A nonconformity with what was done about it, and whether that helped."""
    found = weighed.nonconformity
    actions = [
        {"said": one, "id": one.id, "look": ledger.looks.get(one.id)}
        for one in ledger.actions.values()
        if one.nonconformity == found.id
    ]
    waiting = bool(actions) and actions[-1]["look"] is None
    return {
        "id": found.id, "found": found, "grade": weighed.grade.value, "due": weighed.due, "raised": weighed.repeated,
        "late": found.id not in ledger.mended and weighed.overdue(today()), "suspends": weighed.suspends,
        "actions": actions, "mended": found.id in ledger.mended, "waiting": waiting,
        "open": found.must_be_mended and found.id not in ledger.mended and not waiting,
    }  # fmt: skip


def sampled(asked: Mapping[str, str], language: str) -> tuple[SamplingPlan, Risks, str, list[str]]:
    """The plan for what is asked (the names of `USUAL`), its risks, its law, and both in words.

    Refuses what is no number, out of bounds, or in no table.
    """
    try:
        lot, items, detection = int(asked["lot"]), int(asked["items"]), float(asked["detection"])
        severity = Severity(asked["severity"])
    except ValueError:
        raise Refusal("web-choose") from None
    if not (0 < detection <= 1 and 0 < items <= 10_000 and lot <= 10_000_000):
        raise Refusal("web-choose")
    made = plan_for(lot, asked["level"], asked["aql"], severity)
    lines = plan_lines(lot, asked["level"], asked["aql"], severity, items, detection, language, wide=0)
    return made, risks(made, lot, asked["aql"]), law_for(made, lot, asked["aql"]), list(lines)
