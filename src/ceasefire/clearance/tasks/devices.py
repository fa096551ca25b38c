"""The register of devices: what was found is destroyed, stored, handed over, awaiting or lost, once each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ceasefire.clearance.tasks.competence import Competence, Level, eod_amiss
from ceasefire.clearance.tasks.lives.device import DEVICE, DeviceState, DeviceStep
from ceasefire.vocabulary.refusal import Refusal


class Make(StrEnum):
    """Improvised devices are kept apart from conventional ones."""

    CONVENTIONAL = "conventional"
    IMPROVISED = "improvised"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceReported:
    """A device is told of: by a lane's team (`lane`), a spot task, or someone else. Its place is kept apart, sealed."""

    device: str
    task: str
    day: date
    by: str
    lane: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceStepped:
    """A step in a device's life. To identify: make, category, model, condition, level. To destroy: how, and with what.

    `demolition` names the report whose charges were used; a device that functioned by itself has method
    "uncontrolled" and none. `receipt`: of the store or the police. `found_cm`: depth it lay at.
    """

    device: str
    step: DeviceStep
    day: date
    by: str
    make: Make | None = None
    category: str = ""
    model: str = ""
    condition: str = ""
    level: Level | None = None
    module: str = ""
    found_cm: float | None = None
    method: str = ""
    demolition: str = ""
    receipt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a device now."""

    reported: DeviceReported
    state: DeviceState = DeviceState.REPORTED
    identified: DeviceStepped | None = None
    last: DeviceStepped | None = None

    @property
    def make(self) -> Make | None:
        return self.identified.make if self.identified else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Count in and count out. `lost` is an alarm as long as it is not 0."""

    found: int
    destroyed: int
    in_store: int
    with_police: int
    awaiting: int
    lost: int

    @property
    def accounted(self) -> int:
        return self.destroyed + self.in_store + self.with_police + self.awaiting + self.lost

    @property
    def holds(self) -> bool:
        return self.found == self.accounted


DeviceFact = DeviceReported | DeviceStepped
_AWAITING = (DeviceState.LOCATED, DeviceState.IDENTIFIED, DeviceState.MARKED)


class DeviceRegister:
    """All devices by their number. `add` refuses what cannot have happened and then changes nothing."""

    def __init__(self, facts: Iterable[DeviceFact] = (), competence: Competence | None = None) -> None:
        self.known: dict[str, Known] = {}
        self._found: set[str] = set()
        self._competence = competence
        for fact in facts:
            self.add(fact)

    def add(self, fact: DeviceFact) -> None:
        """One more fact, in the order of time."""
        if isinstance(fact, DeviceReported):
            self._report(fact)
        else:
            self._step(fact)

    def _report(self, fact: DeviceReported) -> None:
        if fact.device in self.known:
            raise Refusal("ctask-device-known", fact.device)
        self.known[fact.device] = Known(reported=fact)

    def _step(self, fact: DeviceStepped) -> None:
        known = self.known.get(fact.device)
        if known is None:
            raise Refusal("ctask-device-unknown", device=fact.device)
        if known.state is DeviceState.DESTROYED and fact.step is DeviceStep.DESTROY:
            day = known.last.day.isoformat() if known.last else ""
            raise Refusal("ctask-device-destroyed-twice", fact.device, day=day, rule="23")
        state = DEVICE.step(known.state, fact.step)
        earlier = known.last.day if known.last else known.reported.day
        if fact.day < earlier:
            raise Refusal("ctask-device-backwards", fact.device, day=fact.day.isoformat(), before=earlier.isoformat())
        self._details(fact, known)
        self._may(fact, known)
        identified = fact if fact.step is DeviceStep.IDENTIFY else known.identified
        self.known[fact.device] = Known(reported=known.reported, state=state, identified=identified, last=fact)
        if fact.step is DeviceStep.LOCATE:
            self._found.add(fact.device)

    def _details(self, fact: DeviceStepped, known: Known) -> None:
        """What a step has to say, so that it can be checked later."""
        if fact.step is DeviceStep.IDENTIFY and not (fact.make and fact.level and fact.category.strip()):
            raise Refusal("ctask-device-identify", fact.device, rule="8")
        if fact.step is DeviceStep.DESTROY:
            by_charge = fact.method != "uncontrolled"
            if not fact.method.strip() or by_charge != bool(fact.demolition):
                raise Refusal("ctask-device-destroy", fact.device, rule="23")
        if fact.step in (DeviceStep.STORE, DeviceStep.HAND_TO_POLICE) and not fact.receipt.strip():
            raise Refusal("ctask-device-receipt", fact.device, rule="23")

    def _may(self, fact: DeviceStepped, known: Known) -> None:
        """Rules 8 and 9, where the table names them as guards."""
        if self._competence is None or "8" not in DEVICE.rules.get((known.state, fact.step), ()):
            return
        about = fact if fact.step is DeviceStep.IDENTIFY else known.identified
        if fact.method == "uncontrolled" or about is None or about.level is None:
            return
        improvised = about.make is Make.IMPROVISED
        rule = eod_amiss(self._competence, fact.by, fact.day, about.level, improvised=improvised, module=about.module)
        if rule:
            raise Refusal("ctask-device-not-qualified", fact.device, person=fact.by, level=about.level.value, rule=rule)

    def balance(self, make: Make | None = None) -> Balance:
        """Of all devices, or of one make; those not yet identified count with conventional ones until they are."""
        of = {name: one for name, one in self.known.items() if make is None or (one.make or Make.CONVENTIONAL) is make}
        states = [one.state for one in of.values()]
        return Balance(
            found=sum(name in self._found for name in of),
            destroyed=states.count(DeviceState.DESTROYED),
            in_store=states.count(DeviceState.IN_STORE),
            with_police=states.count(DeviceState.WITH_POLICE),
            awaiting=sum(states.count(state) for state in _AWAITING),
            lost=states.count(DeviceState.LOST),
        )

    def lost(self) -> tuple[str, ...]:
        """Devices whose track is lost: the alarm."""
        return tuple(sorted(name for name, one in self.known.items() if one.state is DeviceState.LOST))

    def unregistered(self, told: Iterable[str]) -> tuple[str, ...]:
        """Devices that a daily progress tells of and the register does not hold as found."""
        return tuple(sorted(set(told) - self._found))
