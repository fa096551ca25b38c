"""The items of a period by make and kind: what was held, what was found, what became of it, what is held at its end.

As known when it is asked: an item is found on the day it was reported, and left on the day of its last step.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ceasefire.clearance.periods.of_record import Period
from ceasefire.clearance.tasks.devices import DeviceRegister, Known
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.lives.device import DeviceState

GONE = {DeviceState.DESTROYED: "destroyed", DeviceState.WITH_POLICE: "with_police", DeviceState.LOST: "lost"}
UNKNOWN = "not_identified"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """Counts of one make and kind; `kind` is empty where kinds are not told apart. `held`: at the end."""

    make: str
    kind: str
    held_before: int
    found: int
    destroyed: int
    with_police: int
    lost: int
    held: int

    @property
    def reconciles(self) -> bool:
        """held before + found = destroyed + handed to the police + lost + held."""
        return self.held_before + self.found == self.destroyed + self.with_police + self.lost + self.held


def period_items(register: DeviceRegister, period: Period, kinds: bool = False) -> tuple[ItemRow, ...]:
    """A row for each make, or make and kind, in order of names; items that were never located are none."""
    found: dict[tuple[str, str], Counter[str]] = {}
    for one in register.known.values():
        if one.state in (DeviceState.REPORTED, DeviceState.DISMISSED) or one.reported.day > period.last:
            continue
        row = found.setdefault(_key(one, kinds), Counter())
        row.update(_counted(one, period))
    return tuple(
        ItemRow(
            make=make, kind=kind, held_before=row["held_before"], found=row["found"], destroyed=row["destroyed"],
            with_police=row["with_police"], lost=row["lost"], held=row["held"],
        )
        for (make, kind), row in sorted(found.items())
    )  # fmt: skip


def _key(one: Known, kinds: bool) -> tuple[str, str]:
    kind = one.identified.category if one.identified and kinds else ""
    return one.make.value if one.make else UNKNOWN, kind


def _counted(one: Known, period: Period) -> list[str]:
    left = one.last.day if one.last and one.state in GONE else date.max
    if left < period.first:
        return []
    came = "found" if one.reported.day >= period.first else "held_before"
    return [came, GONE[one.state] if left <= period.last else "held"]


def not_registered(tasks: TaskLedger, period: Period) -> tuple[str, ...]:
    """Items that teams told of on days of the period and that the register does not know."""
    told: Iterable[str] = (
        name
        for task in tasks.tasks.values()
        for day in task.days
        if period.holds(day.entry.day)
        for name in day.entry.devices
    )
    return tuple(tasks.devices.unregistered(told))
