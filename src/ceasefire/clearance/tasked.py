"""Which land an operator holds an order for: the orders of the record say it, never the operator.

An order gives sight of its parcel, and of the parts that the parcel was split into, once authority and operator have
both signed it, and until its task is handed over. A newer version that both have signed takes the place of the older.
"""

from collections.abc import Iterable
from datetime import date

from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.tasks.lives.task import TaskState
from ceasefire.clearance.tasks.one_task import OneTask
from ceasefire.clearance.tasks.order import TaskOrder
from ceasefire.vocabulary.refusal import Refusal

OVER = frozenset({TaskState.HANDED_OVER, TaskState.CLOSED})


def tasked(tasks: Iterable[OneTask], land: LandLedger, operator: str, today: date) -> frozenset[str]:
    """The parcels an operator may see as they are. `today`: the day of asking, whatever day the map is of."""
    ordered = {order.parcel for one in tasks if (order := _held(one, operator, today)) is not None}
    parents = {one.parcel: one.parent for one in land.table.holdings}
    return frozenset(parcel for parcel in parents if ordered & set(_line(parcel, parents)))


def _held(task: OneTask, operator: str, today: date) -> TaskOrder | None:
    if task.state_on(today) in OVER:
        return None
    order = task.order_on(today)
    return order if order is not None and order.organisation == operator else None


def _line(parcel: str, parents: dict[str, str]) -> list[str]:
    """A parcel and what it was split from, the oldest last."""
    found = [parcel]
    while parents.get(found[-1]):
        found.append(parents[found[-1]])
    return found


def only(wanted: Iterable[str], held: frozenset[str], operator: str) -> frozenset[str]:
    """What is asked for of the land an operator holds an order for, or all of it. Refuses land it holds none for."""
    asked = frozenset(wanted)
    for parcel in sorted(asked - held):
        raise Refusal("exchange-not-tasked", parcel, operator=operator)
    return asked or held
