"""Standings as plain JSON values, with the reasons as data and as sentences."""

from typing import Any

from ceasefire.agreement.finding import plain
from ceasefire.agreement.obligations.asked import written_day
from ceasefire.agreement.obligations.status import Standing
from ceasefire.agreement.obligations.telling import Teller


def standing_to_plain(one: Standing, teller: Teller | None = None) -> dict[str, Any]:
    """Status, due day, progress and evidence; with a teller also the reasons. Days are ISO 8601, absent ones null."""
    out: dict[str, Any] = {
        "duty": one.duty,
        "status": one.status.value,
        "due": written_day(one.due) if one.due is not None else None,
        "overdue_from": written_day(one.overdue_from) if one.overdue_from is not None else None,
        "met_on": written_day(one.met_on) if one.met_on is not None else None,
        "extended": one.extended,
        "ends": written_day(one.ends) if one.ends is not None else None,
        "share": one.share,
        "total": one.total,
        "evidence": list(one.evidence),
    }
    if teller is not None:
        out |= {"because": plain(one.why), "told": teller.lines(one.why), "would_settle": teller.settling(one)}
    return out
