"""One task whose papers are all in order, and the facts that tests of the task ledger enter about it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from ceasefire.clearance.tasks.accidents import Accident, Kind
from ceasefire.clearance.tasks.competence import Level, Listed, May, WorkKind
from ceasefire.clearance.tasks.day import DayProgress, Weather, Work
from ceasefire.clearance.tasks.devices import DeviceReported
from ceasefire.clearance.tasks.lanes import Lane
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.lives.paper import (
    AccreditationState,
)
from ceasefire.clearance.tasks.order import Method, OrderSigned, Role, TaskOrder
from ceasefire.clearance.tasks.sessions import Session
from ceasefire.clearance.tasks.sheet import Accreditation, CommsCheck, Evacuation, Member, Sheet
from ceasefire.clearance.tasks.stops import Lift, Stop, StopCause
from ceasefire.clearance.tasks.stores import Demolition, Move, Movement
from ceasefire.clearance.tasks.victims import Victim

DAY = date(2026, 12, 7)
NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
FINE = Weather(wind_ms=3, temperature_c=12, rain_mm_h=0)
ORDER = TaskOrder(
    task="T", version=1, parcel="P", organisation="O", team="1", methods=(Method.MANUAL,), area_m2=1000,
    starts=DAY, due=DAY + timedelta(days=30), depth_cm=13.0,
)  # fmt: skip
SIGNED = tuple(OrderSigned(order=ORDER.id, role=role, post=role.value, day=DAY) for role in Role)
LANE = Lane(lane="L-1", task="T", corners=((0, 0), (50, 0), (50, 2), (0, 2)))
SECOND = Lane(lane="L-2", task="T", corners=((0, 2), (50, 2), (50, 4), (0, 4)))
GRANTED = Accreditation(
    organisation="O", state=AccreditationState.GRANTED, methods=(Method.MANUAL,), from_day=DAY,
    to_day=DAY + timedelta(days=99),
)  # fmt: skip
SHEET = Sheet(
    task="T", team="1", day=DAY, organisation="O", leader="l", medic="m",
    members=tuple(
        Member(person=person, works=(work,))
        for person, work in (("l", WorkKind.LEADING), ("m", WorkKind.MEDICAL), ("d", WorkKind.DEMINING))
    ),
    evacuation=Evacuation(first_aid_min=5, damage_control_min=30, surgery_min=90, vehicle="v", drilled=DAY),
    comms=tuple(CommsCheck(means=means, day=DAY, passed=True) for means in ("radio", "phone")), weather=FINE,
)  # fmt: skip
EVERYBODY = Listed(
    tuple(
        May(person=person, work=work, until=DAY, level=Level.L3)
        for person in ("l", "m", "d", "e", "f")
        for work in WorkKind
    )
)
WORKED = DayProgress(
    task="T", lane="L-1", day=DAY, team="1", works=(Work(method=Method.MANUAL, m2=40, depth_cm=13.0),), weather=FINE,
    devices=("D-1",),
)  # fmt: skip
ACCIDENT = Accident(accident="A-1", kind=Kind.DEMINING, happened=NOON, reported=NOON + HOUR, by="l", task="T")
VICTIM = Victim(person="p", accident="A-1", day=DAY, sex="m", band="adult", injured=True, killed=False, activity="w")
ORDERED = Stop(task="T", cause=StopCause.ORDERED, about="storm", at=NOON)
LIFTED = Lift(stop=ORDERED.id, at=NOON + HOUR, post="authority", words="it is over")
SESSION = Session(session="S", day=DAY, settlement="V", organisation="O", method="talk", group="school", reached=())
DEVICE = DeviceReported(device="D-1", task="T", day=DAY, by="l", lane="L-1")
GOT = Movement(voucher="V-1", move=Move.RECEIVE, item="c", batch="b", quantity=4, at=NOON, by=("l",), store="s")
BLAST = Demolition(demolition="B", task="T", at=NOON, by="e", devices=("D-1",), charges={"c": 1})
READY = (ORDER, *SIGNED, GRANTED, LANE, SHEET)


def told(*facts: Any, at: datetime = NOON - HOUR) -> TaskLedger:
    ledger = TaskLedger(EVERYBODY)
    for fact in facts:
        ledger.add(fact, at)
    return ledger
