"""How far a task is, as of any day, as known at any moment: lane by lane, method by method, with what it took."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from ceasefire.clearance.tasks.counting import Counted, Effort, counted, effort
from ceasefire.clearance.tasks.day import DayProgress
from ceasefire.clearance.tasks.lanes import Lane, area_m2
from ceasefire.clearance.tasks.protocols import USUAL, Protocols
from ceasefire.clearance.tasks.stops import Stop


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEntered:
    """A day's progress with the moment it was entered (UTC); a later correction does not change what was known."""

    entry: DayProgress
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskProgress:
    """As of a day. `held`: the task is stopped; until that is lifted none of `cleared_m2` is reported as cleared."""

    day: date
    lanes_m2: float
    by_lane: Mapping[str, Counted]
    blocked_m2: float
    unplaced_pockets: int
    took: Effort
    held: bool

    @property
    def cleared_m2(self) -> float:
        """m² cleared, whether held or not."""
        return sum(one.total for one in self.by_lane.values())

    @property
    def counts_m2(self) -> float:
        """m² that count today: none while the task is stopped (rule 13)."""
        return 0.0 if self.held else self.cleared_m2

    @property
    def remaining_m2(self) -> float:
        """m² of the lanes that are neither cleared nor blocked."""
        return max(0.0, self.lanes_m2 - self.cleared_m2 - self.blocked_m2)

    @property
    def m2_per_hour(self) -> float | None:
        """m² cleared per deminer-hour; None where no hours were entered."""
        hours = self.took.hours_in_all
        return self.cleared_m2 / hours if hours else None


def progress_of(
    entries: Iterable[DayEntered],
    lanes: Iterable[Lane],
    day: date,
    *,
    known: datetime | None = None,
    stops: Iterable[Stop] = (),
    protocols: Protocols = USUAL,
) -> TaskProgress:
    """The progress up to and including `day`, of what had been entered by `known` (UTC; None: whatever is entered).

    A correction counts for the day it speaks of. `stops`: those that run on that day (`stops.running`).
    """
    told = [one.entry for one in entries if known is None or one.at <= known]
    replaced = {one.corrects for one in told}
    then = [one for one in told if one.day <= day and one.id not in replaced]
    areas = {lane.lane: area_m2(lane) for lane in lanes}
    by_lane = {
        name: counted(mine, m2 - sum(pocket.m2 for one in mine for pocket in one.blocked), protocols)
        for name, m2 in areas.items()
        for mine in [[one for one in then if one.lane == name]]
    }
    pockets = [pocket for one in then for pocket in one.blocked]
    return TaskProgress(
        day=day,
        lanes_m2=sum(areas.values()),
        by_lane=by_lane,
        blocked_m2=sum(pocket.m2 for pocket in pockets),
        unplaced_pockets=sum(not pocket.parcel for pocket in pockets),
        took=effort(then),
        held=any(True for _ in stops),
    )
