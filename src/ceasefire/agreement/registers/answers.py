"""The registers' answers as plain JSON values with their reasons as sentences, for files and the command line."""

from collections.abc import Iterable
from typing import Any

from ceasefire.agreement.finding import Finding, plain
from ceasefire.agreement.load import Signed
from ceasefire.agreement.registers.compliance import Compliance
from ceasefire.agreement.registers.matching import Matches
from ceasefire.agreement.registers.period import Cell
from ceasefire.agreement.registers.sightings import Judged
from ceasefire.agreement.registers.stocktaking import Stock
from ceasefire.agreement.telling import as_lines, tell_step
from ceasefire.vocabulary.moment import write_moment

Plain = dict[str, Any]


def judged_answer(one: Judged, language: str, signed: Signed | None = None) -> Plain:
    """A sighting's status, what it could be, the bounds of its probability and why."""
    out: Plain = {
        "id": one.sighting.id,
        "status": one.status.value,
        "could_be": [status.value for status in one.could_be],
        "cases": [{"arms": case.arms, "party": case.party, "status": case.status.value} for case in one.cases],
    }
    if one.chance is not None:
        out["probability"] = [round(value, 6) for value in one.chance]
    return {**out, **_reasons(one.why, one.settles, language, signed)}


def stock_answer(one: Stock, language: str, signed: Signed | None = None) -> Plain:
    """One class of one inspection: present, declared, missing, surplus as [low, high] (high null: no bound)."""
    return {
        "inspection": one.inspection,
        "site": one.site,
        "arms": one.arms,
        "present": list(one.present),
        "declared": list(one.declared),
        "missing": {"bounds": list(one.missing), "is": one.is_missing.value, "serials": list(one.absent_serials)},
        "surplus": {"bounds": list(one.surplus), "is": one.is_surplus.value, "serials": list(one.strange_serials)},
        **_reasons(one.why, (), language, signed),
    }


def cell_answer(cell: Cell) -> Plain:
    """One cell of the table; `arms` and `party` null: the total of the status."""
    return {
        "status": cell.status.value,
        "arms": cell.arms,
        "party": cell.party,
        "low": cell.low,
        "high": cell.high,
        "sightings": list(cell.sightings),
        "may_be_same": cell.doubled,
    }


def compliance_answer(one: Compliance, language: str, signed: Signed | None = None) -> Plain:
    """The record of one silence."""
    out: Plain = {
        "silence": one.silence,
        "verdict": one.verdict.value,
        "periods": [[write_moment(start), write_moment(end)] for start, end in one.periods],
        "events": [
            {"id": row.event, "inside": row.inside.value, "announced": row.announced.value, "breaks": row.breaks.value}
            for row in one.matched
        ],
    }
    if one.watched is not None:
        out["watched"] = {"share": round(one.watched.share, 6), "any_time": round(one.watched.any_time, 6)}
    return {**out, **_reasons(one.why, (), language, signed)}


def matches_answer(found: Matches, language: str, signed: Signed | None = None) -> list[Plain]:
    """For each event: announced or not, and by which notices."""
    covered = found.covered()
    return [
        {
            "id": event.id,
            "announced": covered[n].value,
            "notices": [
                {"id": row.notice.id, "value": why.value.value, **_reasons(why, (), language, signed)}
                for row, why in found.of(n)
            ],
        }
        for n, event in enumerate(found.events)
    ]


def _reasons(why: Finding, settles: Iterable[Finding], language: str, signed: Signed | None) -> Plain:
    out: Plain = {"because": plain(why), "told": as_lines(why, language, signed)}
    steps = [tell_step(step, language, signed) for step in settles]
    return {**out, "would_settle": steps} if steps else out
