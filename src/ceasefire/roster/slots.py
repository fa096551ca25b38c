"""The shifts of a period as intervals in UTC, and the duties in them; a roster is a set of duties."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ceasefire.roster.plan import Plan, Shift
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One shift of one local day, from `start` to `end` (UTC, end not included)."""

    day: date
    shift: str
    start: datetime
    end: datetime
    night: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A post holds a position in the shift of a local day."""

    day: date
    shift: str
    position: str
    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Who stands watch in `days` local days from `start`; `plan` is the content name of the plan it was made from."""

    plan: str
    start: date
    days: int
    duties: tuple[Duty, ...]

    @property
    def id(self) -> str:
        return content_name("ros", self)

    @property
    def last(self) -> date:
        """Its last local day."""
        return self.start + timedelta(days=self.days - 1)


def plan_name(plan: Plan) -> str:
    """The content name of a plan."""
    return content_name("pla", plan.model_dump(mode="json"))


def slots(plan: Plan, start: date, days: int) -> tuple[Slot, ...]:
    """Every shift that begins in `days` local days from `start`, in order of time."""
    found = [slot_of(plan, shift, start + timedelta(days=n)) for n in range(days) for shift in plan.shifts]
    return tuple(sorted(found, key=lambda slot: (slot.start, slot.end, slot.shift)))


def slot_of(plan: Plan, shift: Shift, day: date) -> Slot:
    """A shift on a local day; where the clocks change it is an hour longer or shorter."""
    zone = ZoneInfo(plan.zone)
    first, last = time.fromisoformat(shift.starts), time.fromisoformat(shift.ends)
    over = timedelta(days=1 if last <= first else 0)
    begins = datetime.combine(day, first, zone).astimezone(UTC)
    ends = datetime.combine(day + over, last, zone).astimezone(UTC)
    return Slot(day=day, shift=shift.name, start=begins, end=ends, night=shift.night)


def slot_at(plan: Plan, moment: datetime) -> Slot | None:
    """The shift that runs at a moment, the one that began last where two overlap; None between shifts."""
    day = moment.astimezone(ZoneInfo(plan.zone)).date()
    near = slots(plan, day - timedelta(days=1), 3)
    running = [slot for slot in near if slot.start <= moment < slot.end]
    return running[-1] if running else None


def slot_after(plan: Plan, slot: Slot) -> Slot:
    """The next shift to begin."""
    return next(one for one in slots(plan, slot.day, 3) if one.start > slot.start)


def leave_span(plan: Plan, first: date, last: date) -> tuple[datetime, datetime]:
    """Leave in UTC: from midnight before the first local day to midnight after the last."""
    zone = ZoneInfo(plan.zone)
    begins = datetime.combine(first, time(), zone).astimezone(UTC)
    return begins, datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)


def in_order(duties: Iterable[Duty], known: Sequence[Slot]) -> tuple[Duty, ...]:
    """Duties in order of time, then position, then post."""
    at = {(slot.day, slot.shift): n for n, slot in enumerate(known)}
    return tuple(sorted(duties, key=lambda one: (at[one.day, one.shift], one.position, one.post)))
