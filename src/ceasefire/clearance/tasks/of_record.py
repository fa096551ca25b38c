"""A morning sheet adds what the record cannot know; where it says otherwise the record counts, and it is told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from ceasefire.assessment.records import Reason
from ceasefire.clearance.tasks.order import OrderSigned, TaskOrder
from ceasefire.clearance.tasks.readiness import Item
from ceasefire.clearance.tasks.sheet import Accreditation, Sheet
from ceasefire.clearance.tasks.stops import Lift, Stop

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfRecord:
    """What the record holds of a task and of the sheet's organisation, as of the sheet's day."""

    orders: tuple[TaskOrder, ...]
    signatures: tuple[OrderSigned, ...]
    accreditations: tuple[Accreditation, ...]
    stops: tuple[Stop, ...]
    lifts: tuple[Lift, ...]


def by_record(sheet: Sheet, record: OfRecord) -> Sheet:
    """The sheet to be judged: orders, accreditations, lifts of the record alone; a stop that only it knows stands."""
    own = tuple(one for one in sheet.stops if one not in record.stops)
    names = {one.id for one in own}
    return replace(
        sheet,
        orders=record.orders,
        signatures=record.signatures,
        accreditations=record.accreditations,
        stops=(*record.stops, *own),
        lifts=(*record.lifts, *(one for one in sheet.lifts if one.stop in names)),
    )


def contradictions(sheet: Sheet, record: OfRecord) -> dict[Item, tuple[Reason, ...]]:
    """What the sheet says and the record does not, under what it was looked at for."""
    found = {
        Item.STOP: _lifts(sheet, record),
        Item.ACCREDITATION: _accreditations(sheet, record),
        Item.ORDER: (*_orders(sheet, record), *_signatures(sheet, record)),
    }
    return {item: tuple(reasons) for item, reasons in found.items()}


def _orders(sheet: Sheet, record: OfRecord) -> Iterator[Reason]:
    for one in _beyond(sheet.orders, record.orders):
        yield Reason(message="ctask-sheet-order", arguments={"task": one.task, "version": one.version})


def _signatures(sheet: Sheet, record: OfRecord) -> Iterator[Reason]:
    for one in _beyond(sheet.signatures, record.signatures):
        yield Reason(message="ctask-sheet-signature", arguments={"post": one.post, "role": one.role.value})


def _accreditations(sheet: Sheet, record: OfRecord) -> Iterator[Reason]:
    own = [one for one in sheet.accreditations if one.organisation == sheet.organisation]
    for one in _beyond(own, record.accreditations):
        said: dict[str, str | int | float] = {"organisation": one.organisation, "until": one.to_day.isoformat()}
        yield Reason(message="ctask-sheet-accreditation", arguments={**said, "state": one.state.value})


def _lifts(sheet: Sheet, record: OfRecord) -> Iterator[Reason]:
    known = {one.id: one for one in record.stops}
    for one in _beyond([lift for lift in sheet.lifts if lift.stop in known], record.lifts):
        yield Reason(message="ctask-sheet-lift", arguments={"about": known[one.stop].about, "post": one.post})


def _beyond(said: Iterable[T], held: Iterable[T]) -> list[T]:
    known = list(held)
    return [one for one in said if one not in known]
