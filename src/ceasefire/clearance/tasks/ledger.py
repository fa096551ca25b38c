"""All clearance tasks as their facts tell them, one after the other; a fact that cannot be changes nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

from ceasefire.clearance.tasks.accept_day import Ground, accept_day
from ceasefire.clearance.tasks.accidents import Accident, check_accident, stop_of
from ceasefire.clearance.tasks.accredited import Accredited
from ceasefire.clearance.tasks.competence import Competence
from ceasefire.clearance.tasks.day import DayProgress
from ceasefire.clearance.tasks.devices import DeviceRegister, DeviceReported, DeviceStepped
from ceasefire.clearance.tasks.lanes import Lane, overlaps
from ceasefire.clearance.tasks.lanes import shape as shape_of
from ceasefire.clearance.tasks.lives.harm import ACCIDENT, VICTIM, AccidentState, VictimState
from ceasefire.clearance.tasks.lives.paper import FORM, SESSION, AccreditationState, FormState, SessionState
from ceasefire.clearance.tasks.lives.task import STOPPED, TaskState
from ceasefire.clearance.tasks.of_record import OfRecord, by_record, contradictions
from ceasefire.clearance.tasks.one_task import OneTask
from ceasefire.clearance.tasks.order import OrderSigned, TaskOrder, check_version
from ceasefire.clearance.tasks.progress import DayEntered, TaskProgress, progress_of
from ceasefire.clearance.tasks.readiness import Light, Readiness, readiness
from ceasefire.clearance.tasks.records import (
    AccidentStepped,
    AccreditationStepped,
    FormStepped,
    LaneStepped,
    SessionStepped,
    TaskFact,
    TaskStepped,
    VictimStepped,
)
from ceasefire.clearance.tasks.sessions import Session, check_session
from ceasefire.clearance.tasks.sheet import Accreditation, Sheet
from ceasefire.clearance.tasks.spots import Spot, SpotStepped, step_spot
from ceasefire.clearance.tasks.stops import Lift, Stop, check_lift, running
from ceasefire.clearance.tasks.stores import Demolition, Movement, Stores, check_demolition
from ceasefire.clearance.tasks.victims import Consent, Victim
from ceasefire.vocabulary.refusal import Refusal


class TaskLedger:
    """Grows by `add`. `competence` answers who may do what; without it the list on each sheet does."""

    def __init__(self, competence: Competence | None = None) -> None:
        self.competence = competence
        self.tasks: dict[str, OneTask] = {}
        self.devices = DeviceRegister(competence=competence)
        self.stores = Stores()
        self.demolitions: dict[str, Demolition] = {}
        self.stops: list[Stop] = []
        self.lifts: list[Lift] = []
        self.mended: set[str] = set()
        """Nonconformities and missed items whose correction was verified; told from outside."""
        self.accidents: dict[str, tuple[Accident, AccidentState]] = {}
        self.victims: dict[str, tuple[Victim, VictimState]] = {}
        self.consents: list[Consent] = []
        self.accredited: dict[str, Accredited] = defaultdict(Accredited)
        self.sessions: dict[str, tuple[Session, SessionState]] = {}
        self.spots: dict[str, Spot] = {}
        self.forms: dict[str, FormState] = {}

    def add(self, fact: TaskFact, at: datetime) -> None:
        """One more fact, entered at a moment (UTC). Refuses, naming the rule, what cannot be."""
        _ADD[type(fact)](self, fact, at)

    def task(self, name: str) -> OneTask:
        """A task by its name; refuses one that has no order."""
        if name not in self.tasks:
            raise Refusal("ctask-task-unknown", task=name)
        return self.tasks[name]

    def ready(self, name: str, day: date, team: str = "") -> Readiness | None:
        """The readiness of a task on a day by its morning sheet, with the stops that run; None where there is none."""
        one = self.task(name)
        sheet = one.sheet_on(day, team)
        if sheet is None:
            return None
        record = OfRecord(
            orders=tuple(one.orders), signatures=tuple(one.signatures),
            stops=tuple(self.stops), lifts=tuple(self.lifts),
            accreditations=self.accredited[sheet.organisation].on(day) if sheet.organisation in self.accredited else (),
        )  # fmt: skip
        return readiness(by_record(sheet, record), self.competence, contradictions(sheet, record))

    def standing(self, name: str, day: date) -> TaskState:
        """Where a task stood at the end of a day; stopped where people were in the field and a stop ran."""
        state = self.task(name).state_on(day)
        return STOPPED.get(state, state) if self.running(name, day) else state

    def progress(self, name: str, day: date, known: datetime | None = None) -> TaskProgress:
        """How far a task is as of a day, as known at a moment."""
        one = self.task(name)
        stops = [stop for stop in self.running(name, day) if stop.holds]
        return progress_of(one.days, one.lanes.values(), day, known=known, stops=stops)

    def running(self, name: str, day: date) -> tuple[Stop, ...]:
        """The stops of a task that run at some time of a day (UTC) or at its end."""
        end = datetime.combine(day, datetime.max.time(), tzinfo=UTC)
        return running(self.stops, self.lifts, name, end)

    def alarms(self) -> Iterator[tuple[str, str]]:
        """(what, about) of all that must not be overlooked: lost devices, stops that run, devices without register."""
        yield from (("device-lost", one) for one in self.devices.lost())
        lifted = {one.stop for one in self.lifts}
        yield from (("stopped", one.task) for one in self.stops if one.id not in lifted)
        told = [name for one in self.tasks.values() for day in one.days for name in day.entry.devices]
        yield from (("device-unregistered", one) for one in self.devices.unregistered(told))

    @property
    def accreditation_states(self) -> dict[str, AccreditationState]:
        """Where each organisation's accreditation stands."""
        return {name: one.state for name, one in self.accredited.items()}

    def _order(self, order: TaskOrder, at: datetime) -> None:
        known = self.tasks.get(order.task)
        check_version(order, known.orders[-1] if known and known.orders else None)
        self.tasks.setdefault(order.task, OneTask(order.task, at.date())).orders.append(order)

    def _order_signed(self, said: OrderSigned, _: datetime) -> None:
        found = next((one for one in self.tasks.values() for order in one.orders if order.id == said.order), None)
        if found is None:
            raise Refusal("ctask-order-unknown", order=said.order)
        found.sign(said)

    def _stepped(self, said: TaskStepped, _: datetime) -> None:
        self.task(said.task).step(said, self.running(said.task, said.day))

    def _lane(self, lane: Lane, _: datetime) -> None:
        one = self.task(lane.task)
        if lane.lane in one.lanes:
            raise Refusal("ctask-lane-twice", lane.task, lane=lane.lane)
        shape_of(lane)
        for first, second, m2 in overlaps((*one.lanes.values(), lane)):
            raise Refusal("ctask-lanes-overlap", lane.task, first=first, second=second, m2=round(m2, 1), rule="24")
        one.lanes[lane.lane] = lane
        one.lane_lives[lane.lane] = []

    def _lane_stepped(self, said: LaneStepped, _: datetime) -> None:
        self.task(said.task).step_lane(said)

    def _day(self, entry: DayProgress, at: datetime) -> None:
        one = self.task(entry.task)
        order = one.order_on(entry.day)
        if order is None:
            raise Refusal("ctask-no-order", entry.task, day=entry.day.isoformat(), rule="7")
        if entry.lane not in one.lanes:
            raise Refusal("ctask-lane-unknown", entry.task, lane=entry.lane)
        ready = self.ready(entry.task, entry.day, entry.team)
        before = tuple(day.entry for day in one.days if day.entry.lane == entry.lane)
        stops = running(self.stops, self.lifts, entry.task, at)
        light = Light.RED if ready is None else ready.light
        accept_day(entry, Ground(order=order, lane=one.lanes[entry.lane], before=before, light=light, stops=stops))
        one.days.append(DayEntered(entry=entry, at=at))

    def _sheet(self, sheet: Sheet, _: datetime) -> None:
        one = self.task(sheet.task)
        if sheet in one.sheets:
            raise Refusal("ctask-twice", sheet.task)
        one.sheets.append(sheet)

    def _device(self, fact: DeviceReported | DeviceStepped, _: datetime) -> None:
        report = self.demolitions.get(fact.demolition) if isinstance(fact, DeviceStepped) else None
        if report and fact.device not in report.devices:
            raise Refusal("ctask-device-not-in-report", fact.device, demolition=report.demolition, rule="23")
        self.devices.add(fact)

    def _movement(self, fact: Movement, _: datetime) -> None:
        self.stores.add(fact)

    def _demolition(self, fact: Demolition, _: datetime) -> None:
        if fact.demolition in self.demolitions:
            raise Refusal("ctask-twice", fact.demolition)
        check_demolition(fact, self.devices)
        self.demolitions[fact.demolition] = fact

    def _stop(self, stop: Stop, _: datetime) -> None:
        self.task(stop.task)
        self.stand_still(stop)

    def stand_still(self, stop: Stop) -> None:
        """A stop is of the task, whether it has an order or not yet. Refuses the same twice."""
        if stop in self.stops:
            raise Refusal("ctask-twice", stop.task)
        self.stops.append(stop)

    def _lift(self, lift: Lift, _: datetime) -> None:
        stop = next((one for one in self.stops if one.id == lift.stop), None)
        if stop is None or any(one.stop == lift.stop for one in self.lifts):
            raise Refusal("ctask-stop-unknown", stop=lift.stop)
        check_lift(lift, stop, self.accident_states, self.mended)
        self.lifts.append(lift)

    @property
    def accident_states(self) -> dict[str, AccidentState]:
        """Where the handling of each accident stands."""
        return {name: state for name, (_, state) in self.accidents.items()}

    def _accident(self, one: Accident, _: datetime) -> None:
        if one.accident in self.accidents:
            raise Refusal("ctask-twice", one.accident)
        check_accident(one)
        stop = stop_of(one)
        if stop is not None:
            self.task(stop.task)
            self.stand_still(stop)
        self.accidents[one.accident] = one, ACCIDENT.start

    def _accident_stepped(self, said: AccidentStepped, _: datetime) -> None:
        one, state = _known(self.accidents, said.accident)
        self.accidents[said.accident] = one, ACCIDENT.step(state, said.step)

    def _victim(self, one: Victim, _: datetime) -> None:
        if one.person in self.victims:
            raise Refusal("ctask-twice", one.person)
        _known(self.accidents, one.accident)
        self.victims[one.person] = one, VICTIM.start

    def _victim_stepped(self, said: VictimStepped, _: datetime) -> None:
        one, state = _known(self.victims, said.person)
        self.victims[said.person] = one, VICTIM.step(state, said.step)

    def _consent(self, one: Consent, _: datetime) -> None:
        _known(self.victims, one.person)
        self.consents.append(one)

    def _accreditation(self, one: Accreditation, _: datetime) -> None:
        self.accredited[one.organisation].add(one)

    def _accreditation_stepped(self, said: AccreditationStepped, _: datetime) -> None:
        _known(self.accredited, said.organisation).add(said)

    def _session(self, one: Session, _: datetime) -> None:
        check_session(one, [session for session, _ in self.sessions.values()])
        if one.session in self.sessions:
            raise Refusal("ctask-twice", one.session)
        self.sessions[one.session] = one, SESSION.start

    def _session_stepped(self, said: SessionStepped, _: datetime) -> None:
        one, state = _known(self.sessions, said.session)
        self.sessions[said.session] = one, SESSION.step(state, said.step)

    def _spot(self, one: Spot, _: datetime) -> None:
        if one.spot in self.spots:
            raise Refusal("ctask-twice", one.spot)
        self.spots[one.spot] = one

    def _spot_stepped(self, said: SpotStepped, _: datetime) -> None:
        if self.competence is None:
            raise Refusal("ctask-no-training-record", said.spot, rule="8")
        self.spots[said.spot] = step_spot(_known(self.spots, said.spot), said, self.competence)

    def _form(self, said: FormStepped, _: datetime) -> None:
        self.forms[said.sealed] = FORM.step(self.forms.get(said.sealed, FORM.start), said.step)


def _known(register: Any, name: str) -> Any:
    if name not in register:
        raise Refusal("ctask-unknown", name=name)
    return register[name]


_ADD: dict[type[Any], Callable[[TaskLedger, Any, datetime], None]] = {
    TaskOrder: TaskLedger._order,
    OrderSigned: TaskLedger._order_signed,
    TaskStepped: TaskLedger._stepped,
    Lane: TaskLedger._lane,
    LaneStepped: TaskLedger._lane_stepped,
    DayProgress: TaskLedger._day,
    Sheet: TaskLedger._sheet,
    DeviceReported: TaskLedger._device,
    DeviceStepped: TaskLedger._device,
    Movement: TaskLedger._movement,
    Demolition: TaskLedger._demolition,
    Stop: TaskLedger._stop,
    Lift: TaskLedger._lift,
    Accident: TaskLedger._accident,
    AccidentStepped: TaskLedger._accident_stepped,
    Victim: TaskLedger._victim,
    VictimStepped: TaskLedger._victim_stepped,
    Consent: TaskLedger._consent,
    Accreditation: TaskLedger._accreditation,
    AccreditationStepped: TaskLedger._accreditation_stepped,
    Session: TaskLedger._session,
    SessionStepped: TaskLedger._session_stepped,
    Spot: TaskLedger._spot,
    SpotStepped: TaskLedger._spot_stepped,
    FormStepped: TaskLedger._form,
}
