"""The eight answers the ledger can give about a duty, and what belongs to each answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth


class Status(StrEnum):
    """How a duty stands."""

    OPEN = "open"
    MET = "met"
    MET_LATE = "met_late"
    OVERDUE = "overdue"
    EXTENDED = "extended"
    DISPUTED = "disputed"
    NOT_DATED = "not_dated"
    NOT_CHECKABLE = "not_checkable"


KEPT = {Status.MET: Truth.TRUE, Status.MET_LATE: Truth.FALSE, Status.OVERDUE: Truth.FALSE}
"""Was the duty done, and in time? Every other status leaves that open."""
SETTLES = {
    Status.DISPUTED: "agreement-duty-settle-dispute",
    Status.NOT_CHECKABLE: "agreement-duty-settle-indicator",
}
"""What would decide it, where something in particular would."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One duty's answer: status, due day as it stood, how much is done, the entries it rests on, and the reasons.

    `share` from 0 to 1 and `total` counted, each None where nothing was said of it; `overdue_from` and moments in UTC.
    `ends` is where a running term ends.
    """

    duty: str
    status: Status
    due: date | datetime | None = None
    overdue_from: datetime | None = None
    met_on: date | datetime | None = None
    share: float | None = None
    total: int | None = None
    extended: bool = False
    ends: datetime | None = None
    evidence: tuple[str, ...] = ()
    why: Finding


def top(duty: str, status: Status, because: Iterable[Finding]) -> Finding:
    """The head of the reasons: the duty and its status."""
    return Finding(
        value=KEPT.get(status, Truth.UNKNOWN),
        message="agreement-duty-standing",
        arguments={"duty": duty, "status": status.value},
        because=tuple(because),
        settles=SETTLES.get(status),
    )
