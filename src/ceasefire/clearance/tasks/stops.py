"""A task is stopped by an accident or a critical nonconformity, and no m² of it counts until the stop is lifted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.clearance.tasks.lives.harm import AccidentState
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal


class StopCause(StrEnum):
    """Why a task is stopped."""

    ACCIDENT = "accident"
    CRITICAL_NONCONFORMITY = "critical_nonconformity"
    MISSED_ITEM = "missed_item"
    ORDERED = "ordered"


RULE = {
    StopCause.ACCIDENT: "13",
    StopCause.CRITICAL_NONCONFORMITY: "16",
    StopCause.MISSED_ITEM: "14",
    StopCause.ORDERED: "7",
}
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
    rule = RULE[stop.cause]
    if stop.cause is StopCause.ACCIDENT and accidents.get(stop.about) not in LIFTS_AFTER:
        state = accidents.get(stop.about)
        raise Refusal("ctask-lift-accident", stop.task, accident=stop.about, state=state or "-", rule=rule)
    needs = stop.cause in (StopCause.CRITICAL_NONCONFORMITY, StopCause.MISSED_ITEM)
    if needs and stop.about not in set(verified):
        raise Refusal("ctask-lift-uncorrected", stop.task, about=stop.about, rule=rule)
