"""A task is stopped by an accident, a grave fault, weather or an order, until the stop is lifted by its own rule."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.assessment.records import Reason
from ceasefire.clearance.tasks.lives.harm import AccidentState
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal


class StopCause(StrEnum):
    """Why a task is stopped."""

    ACCIDENT = "accident"
    CRITICAL_NONCONFORMITY = "critical_nonconformity"
    MISSED_ITEM = "missed_item"
    WEATHER = "weather"
    ORDERED = "ordered"


RULE = {
    StopCause.ACCIDENT: "13",
    StopCause.CRITICAL_NONCONFORMITY: "16",
    StopCause.MISSED_ITEM: "14",
    StopCause.WEATHER: "7",
    StopCause.ORDERED: "7",
}
HOLDS = frozenset({StopCause.ACCIDENT, StopCause.CRITICAL_NONCONFORMITY, StopCause.MISSED_ITEM, StopCause.ORDERED})
"""Stops under which no m² counts. Bad weather says nothing against the ground that was searched before it (ours)."""
LIFTS_AFTER = frozenset({AccidentState.RECOMMENDED, AccidentState.TRACKED, AccidentState.CLOSED})
"""A stop for an accident is lifted when the board has made its recommendations (ours)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A task stands still from a moment (UTC). `about` is the accident, nonconformity or order it stands still for."""

    task: str
    cause: StopCause
    about: str
    at: datetime

    @property
    def id(self) -> str:
        return content_name("stp", self)

    @property
    def holds(self) -> bool:
        """Does no m² count while it runs?"""
        return self.cause in HOLDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """A stop (by its content name) is lifted by a post of the authority, with the reason in words."""

    stop: str
    at: datetime
    post: str
    words: str


def running(stops: Iterable[Stop], lifts: Iterable[Lift], task: str, at: datetime) -> tuple[Stop, ...]:
    """The stops of a task that stand at a moment, the oldest first. At the moment it is lifted, a stop has ended."""
    lifted = {lift.stop for lift in lifts if lift.at <= at}
    found = [stop for stop in stops if stop.task == task and stop.at <= at and stop.id not in lifted]
    return tuple(sorted(found, key=lambda stop: stop.at))


def stood_between(stops: Iterable[Stop], lifts: Iterable[Lift], task: str, start: datetime, end: datetime) -> bool:
    """Did every moment from start to end (not included) lie within stops of the task? Then nothing was to be done."""
    ends = {lift.stop: lift.at for lift in lifts}
    reached = start
    for stop in sorted((one for one in stops if one.task == task), key=lambda one: one.at):
        if stop.at <= reached:
            reached = max(reached, ends.get(stop.id, end))
    return reached >= end


def check_lift(lift: Lift, stop: Stop, accidents: Mapping[str, AccidentState], verified: Iterable[str]) -> None:
    """Refuses to lift before its cause is dealt with: the accident investigated, the corrective action verified.

    `accidents`: where each stands; `verified`: nonconformities and missed items whose correction was verified.
    """
    if lift.at < stop.at or not lift.words.strip():
        raise Refusal("ctask-lift-words", stop.task)
    missing = lacking(stop, accidents, verified)
    if missing is not None:
        raise Refusal(missing.message, stop.task, **missing.arguments)


def lacking(stop: Stop, accidents: Mapping[str, AccidentState], verified: Iterable[str]) -> Reason | None:
    """What has to be reviewed before a stop may be lifted; None where nothing is left to do but to say why."""
    rule, state = RULE[stop.cause], accidents.get(stop.about)
    if stop.cause is StopCause.ACCIDENT and state not in LIFTS_AFTER:
        said = {"accident": stop.about, "state": state.value if state else "-", "rule": rule}
        return Reason(message="ctask-lift-accident", arguments=dict(said))
    needs = stop.cause in (StopCause.CRITICAL_NONCONFORMITY, StopCause.MISSED_ITEM)
    if needs and stop.about not in set(verified):
        return Reason(message="ctask-lift-uncorrected", arguments={"about": stop.about, "rule": rule})
    return None
