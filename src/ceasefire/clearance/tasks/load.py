"""A task's papers in one file, so that they can be tried without a centre: morning sheets, devices, stores."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from ceasefire.agreement.marked_records import At, load_placed
from ceasefire.clearance.tasks.competence import Competence
from ceasefire.clearance.tasks.devices import DeviceRegister, DeviceReported, DeviceStepped
from ceasefire.clearance.tasks.sheet import Sheet
from ceasefire.clearance.tasks.stores import Demolition, Movement, Stores
from ceasefire.vocabulary.refusal import Refusal

EXAMPLE = "exercise-task"
F = TypeVar("F")


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFile:
    """What a file may hold; each part may be left out. Devices that a day's progress told of are in `told`."""

    name: str
    sheets: tuple[Sheet, ...] = ()
    reported: tuple[DeviceReported, ...] = ()
    steps: tuple[DeviceStepped, ...] = ()
    told: tuple[str, ...] = ()
    movements: tuple[Movement, ...] = ()
    demolitions: tuple[Demolition, ...] = ()


def load_task(name_or_path: str) -> tuple[TaskFile, At]:
    """The shipped example by its name, or a file (YAML or JSON), and where each part of it stands."""
    return load_placed(TaskFile, name_or_path, "ceasefire.clearance.tasks", (EXAMPLE,))


def sheet_on(file: TaskFile, day: date | None) -> Sheet:
    """The latest sheet up to a day, judged for that day: tests of an earlier day are no tests of today."""
    known = sorted((one for one in file.sheets if day is None or one.day <= day), key=lambda one: one.day)
    if not known:
        days = ", ".join(one.day.isoformat() for one in file.sheets) or "-"
        raise Refusal("ctask-no-sheet", file.name, day=day.isoformat() if day else "-", days=days)
    return replace(known[-1], day=day or known[-1].day)


def register_of(file: TaskFile, at: At, competence: Competence | None = None) -> DeviceRegister:
    """The device register; what cannot have happened is refused with line and column."""
    register = DeviceRegister(competence=competence)
    _each(file.reported, register.add, at, "reported")
    _each(file.steps, register.add, at, "steps")
    return register


def stores_of(file: TaskFile, at: At) -> Stores:
    """The stores; what cannot have happened is refused with line and column."""
    stores = Stores()
    _each(file.movements, stores.add, at, "movements")
    return stores


def _each(facts: Iterable[F], add: Callable[[F], None], at: At, part: str) -> None:
    for n, fact in enumerate(facts):
        try:
            add(fact)
        except Refusal as refusal:
            place = f"{at(part, n)} {refusal.place}".strip()
            raise Refusal(refusal.key, place, **refusal.arguments) from None
