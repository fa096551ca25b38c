"""An accident: what is reported at once, by when, and that it stops the task it happened in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from ceasefire.clearance.tasks.stops import Stop, StopCause
from ceasefire.vocabulary.refusal import Refusal

REPORT_WITHIN = timedelta(hours=24)
"""The initial report is due by then (rule 13; not checked against its text)."""


class Kind(StrEnum):
    """In clearance work, or elsewhere."""

    DEMINING = "demining"
    MINE = "mine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accident:
    """What happened. `task` is empty for an accident outside clearance work."""

    accident: str
    kind: Kind
    happened: datetime
    reported: datetime
    by: str
    task: str = ""
    words: str = ""


def check_accident(one: Accident) -> None:
    """Refuses a report from before it happened, and a demining accident without its task."""
    if one.reported < one.happened:
        raise Refusal("ctask-accident-time", one.accident, rule="13")
    if one.kind is Kind.DEMINING and not one.task:
        raise Refusal("ctask-accident-task", one.accident, rule="13")


def late(one: Accident) -> bool:
    """Was the initial report later than 24 hours?"""
    return one.reported - one.happened > REPORT_WITHIN


def stop_of(one: Accident) -> Stop | None:
    """The stop an accident brings, from the moment it happened; none outside a task."""
    if not one.task:
        return None
    return Stop(task=one.task, cause=StopCause.ACCIDENT, about=one.accident, at=one.happened)
