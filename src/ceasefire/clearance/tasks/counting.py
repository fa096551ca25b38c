"""What ground counts as cleared: machines prepare unless followed up, dogs need a second one, no m² counts twice."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ceasefire.clearance.tasks.day import Cause, DayProgress, Work
from ceasefire.clearance.tasks.order import Method
from ceasefire.clearance.tasks.protocols import Protocols


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """m² of a lane: `cleared` by the method that clears, `prepared` by machines, `waiting` for a second dog."""

    cleared: Mapping[Method, float] = field(default_factory=dict)
    prepared: float = 0.0
    waiting: float = 0.0

    @property
    def total(self) -> float:
        """m² cleared by all methods together."""
        return sum(self.cleared.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What it took: deminer-hours by grade, signals, items found, minutes stopped by cause."""

    hours: Mapping[str, float]
    signals: int
    devices: tuple[str, ...]
    stopped: Mapping[Cause, int]

    @property
    def hours_in_all(self) -> float:
        return sum(self.hours.values())


def in_force(entries: Iterable[DayProgress]) -> tuple[DayProgress, ...]:
    """The entries that no other one replaces."""
    known = tuple(entries)
    replaced = {entry.corrects for entry in known}
    return tuple(entry for entry in known if entry.id not in replaced)


def counted(entries: Iterable[DayProgress], lane_m2: float, protocols: Protocols) -> Counted:
    """What counts in one lane of `lane_m2`, of the entries in force.

    Machines: all, if the asset is accredited as primary; else as much as was followed up (rule 10). Dogs: what two
    different dogs with different handlers searched in the same part, or one whose protocol is accredited (rule 11).
    Methods may have worked the same ground, so the sum never exceeds the lane: the later method in the table is cut.
    """
    works = [work for entry in in_force(entries) for work in entry.works]
    machine, prepared = _machines(works, protocols)
    dogs, waiting = _dogs(works, protocols)
    raw = {method: _plain(works, method) for method in (Method.MANUAL, Method.BAC_SURFACE, Method.BAC_SUBSURFACE)}
    raw |= {Method.MECHANICAL: machine, Method.DOGS: dogs}
    left, cleared = lane_m2, {}
    for method in Method:
        if raw[method] > 0 and left > 0:
            cleared[method] = min(raw[method], left)
            left -= cleared[method]
    return Counted(cleared=cleared, prepared=prepared, waiting=waiting)


def _plain(works: Iterable[Work], method: Method) -> float:
    return sum(work.m2 for work in works if work.method is method and not work.follow_up)


def _machines(works: Iterable[Work], protocols: Protocols) -> tuple[float, float]:
    """(m² that count, m² that stay preparation)."""
    known = list(works)
    ground = [work for work in known if work.method is Method.MECHANICAL]
    primary = sum(work.m2 for work in ground if work.asset in protocols.machines)
    other = sum(work.m2 for work in ground if work.asset not in protocols.machines)
    followed = min(other, sum(work.m2 for work in known if work.follow_up))
    return primary + followed, other - followed


def _dogs(works: Iterable[Work], protocols: Protocols) -> tuple[float, float]:
    """(m² that count, m² that wait for a second dog), part by part."""
    parts: dict[str, dict[tuple[str, str], float]] = defaultdict(lambda: defaultdict(float))
    for work in works:
        if work.method is Method.DOGS and not work.follow_up:
            parts[work.part][work.asset, work.handler] += work.m2
    done = waiting = 0.0
    for searches in parts.values():
        alone = max((m2 for (dog, _), m2 in searches.items() if dog in protocols.dogs), default=0.0)
        both = max(
            (min(a, b) for x, a in searches.items() for y, b in searches.items() if _independent(x, y)), default=0.0
        )
        done += max(alone, both)
        waiting += max(searches.values()) - max(alone, both)
    return done, waiting


def _independent(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[0] != other[0] and one[1] != other[1]


def effort(entries: Iterable[DayProgress]) -> Effort:
    """Hours, signals, items and stoppages of the entries in force."""
    hours: dict[str, float] = defaultdict(float)
    stopped: dict[Cause, int] = defaultdict(int)
    known = in_force(entries)
    for entry in known:
        for work in entry.works:
            for grade, spent in work.hours.items():
                hours[grade] += spent
        for one in entry.stoppages:
            stopped[one.cause] += one.minutes
    devices = tuple(dict.fromkeys(device for entry in known for device in entry.devices))
    return Effort(hours=dict(hours), signals=sum(one.signals for one in known), devices=devices, stopped=dict(stopped))
