"""A day's progress is taken in only if the ground, the depth, the dogs, the weather and the stops allow it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ceasefire.clearance.tasks.counting import in_force
from ceasefire.clearance.tasks.day import DayProgress, Work
from ceasefire.clearance.tasks.lanes import Lane, area_m2
from ceasefire.clearance.tasks.order import Method, TaskOrder
from ceasefire.clearance.tasks.protocols import USUAL, Protocols, beyond
from ceasefire.clearance.tasks.readiness import Light
from ceasefire.clearance.tasks.stops import RULE, Stop
from ceasefire.vocabulary.refusal import Refusal

ROOM = 1e-6
"""Relative room for rounding when m² are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a day is held against: order and lane, earlier entries of the lane, light of the morning, running stops."""

    order: TaskOrder
    lane: Lane
    before: tuple[DayProgress, ...]
    light: Light
    stops: tuple[Stop, ...] = ()
    protocols: Protocols = USUAL


def accept_day(entry: DayProgress, ground: Ground) -> None:
    """Refuses an entry, naming the rule; silent where it may be entered."""
    place = f"{entry.task}/{entry.lane}/{entry.day.isoformat()}"
    _there(entry, ground, place)
    for work in entry.works:
        _numbers(work, place)
        _depth(work, ground.order, place)
        if work.method is Method.DOGS:
            _dog(work, entry, ground.protocols, place)
    if entry.works and entry.weather and (found := beyond(entry.weather, ground.protocols.weather)):
        raise Refusal(
            "ctask-weather-beyond", place, what=found[0][0], measured=f"{found[0][1]:g}", limit=f"{found[0][2]:g}"
        )
    _room(entry, ground, place)


def _there(entry: DayProgress, ground: Ground, place: str) -> None:
    order, lane = ground.order, ground.lane
    if (entry.task, entry.lane) != (lane.task, lane.lane) or entry.task != order.task:
        raise Refusal("ctask-day-elsewhere", place, lane=f"{lane.task}/{lane.lane}")
    if not order.starts <= entry.day:
        raise Refusal("ctask-day-too-early", place, starts=order.starts.isoformat(), rule="7")
    if entry.corrects is not None and entry.corrects not in {one.id for one in in_force(ground.before)}:
        raise Refusal("ctask-day-corrects-nothing", place, name=entry.corrects)
    same = [one for one in _others(entry, ground) if (one.day, one.team) == (entry.day, entry.team)]
    if same:
        raise Refusal("ctask-day-twice", place, name=same[0].id)
    if entry.works and ground.stops:
        stop = ground.stops[0]
        raise Refusal("ctask-day-stopped", place, cause=stop.cause.value, about=stop.about, rule=RULE[stop.cause])
    if entry.works and ground.light is Light.RED:
        raise Refusal("ctask-day-red", place, rule="7")


def _others(entry: DayProgress, ground: Ground) -> tuple[DayProgress, ...]:
    return tuple(one for one in in_force(ground.before) if one.id != entry.corrects)


def _numbers(work: Work, place: str) -> None:
    if not work.m2 > 0 or any(not 0 <= hours <= 24 * 60 for hours in work.hours.values()):
        raise Refusal("ctask-day-numbers", place, m2=f"{work.m2:g}")


def _depth(work: Work, order: TaskOrder, place: str) -> None:
    if work.method not in order.methods:
        raise Refusal("ctask-day-method", place, method=work.method.value, ordered=", ".join(order.methods))
    if work.method is Method.BAC_SURFACE:
        if work.depth_cm is not None:
            raise Refusal("ctask-depth-surface", place, rule="12")
        return
    if work.depth_cm is None and not work.depth_reason.strip():
        raise Refusal("ctask-depth-needed", place, rule="4")
    short = work.depth_cm is not None and order.depth_cm is not None and work.depth_cm < order.depth_cm
    if short and not work.depth_reason.strip():
        raise Refusal("ctask-depth-reason", place, depth=f"{work.depth_cm:g}", usual=f"{order.depth_cm:g}", rule="4")


def _dog(work: Work, entry: DayProgress, protocols: Protocols, place: str) -> None:
    if not (work.asset and work.handler and work.part):
        raise Refusal("ctask-dog-who", place, rule="11")
    if work.tested is not True:
        raise Refusal("ctask-dog-untested", place, dog=work.asset, rule="11")
    if entry.weather is None:
        raise Refusal("ctask-dog-weather-unknown", place, dog=work.asset, rule="11")
    if found := beyond(entry.weather, protocols.dog_weather):
        what, measured, limit = found[0]
        raise Refusal("ctask-dog-weather", place, what=what, measured=f"{measured:g}", limit=f"{limit:g}", rule="11")


def _room(entry: DayProgress, ground: Ground, place: str) -> None:
    """No searcher covers more of a lane than there is, and no follow-up more than was prepared."""
    lane_m2 = area_m2(ground.lane)
    blocked = sum(pocket.m2 for one in (*_others(entry, ground), entry) for pocket in one.blocked)
    room = lane_m2 - blocked
    if any(not pocket.m2 > 0 or not pocket.why.strip() or not pocket.marked.strip() for pocket in entry.blocked):
        raise Refusal("ctask-blocked-words", place, rule="6")
    for m2 in _covered((*_others(entry, ground), entry)).values():
        if m2 > room * (1 + ROOM):
            raise Refusal("ctask-day-too-much", place, m2=f"{m2:.1f}", room=f"{room:.1f}", rule="3")
    if room < -lane_m2 * ROOM:
        raise Refusal("ctask-day-too-much", place, m2=f"{blocked:.1f}", room=f"{lane_m2:.1f}", rule="3")
    works = [work for one in (*_others(entry, ground), entry) for work in one.works]
    prepared = sum(work.m2 for work in works if work.method is Method.MECHANICAL)
    followed = sum(work.m2 for work in works if work.follow_up)
    if followed > prepared * (1 + ROOM):
        raise Refusal("ctask-follow-up", place, m2=f"{followed:.1f}", prepared=f"{prepared:.1f}", rule="10")


def _covered(entries: Iterable[DayProgress]) -> dict[tuple[str, ...], float]:
    """m² by searcher: a method, each dog for itself, follow-up apart."""
    found: dict[tuple[str, ...], float] = defaultdict(float)
    for entry in entries:
        for work in entry.works:
            who = work.asset if work.method is Method.DOGS else ""
            found[work.method.value, who, str(work.follow_up)] += work.m2
    return found
