"""What is entered in the logs about clearance tasks: one fact at a time, with who entered it and when."""

from dataclasses import dataclass
from datetime import date, datetime

from ceasefire.clearance.tasks.accidents import Accident
from ceasefire.clearance.tasks.day import DayProgress
from ceasefire.clearance.tasks.devices import DeviceReported, DeviceStepped
from ceasefire.clearance.tasks.lanes import Lane
from ceasefire.clearance.tasks.lives.harm import AccidentStep, VictimStep
from ceasefire.clearance.tasks.lives.paper import AccreditationStep, FormStep, SessionStep
from ceasefire.clearance.tasks.lives.task import LaneStep, TaskStep
from ceasefire.clearance.tasks.order import OrderSigned, TaskOrder
from ceasefire.clearance.tasks.sessions import Session
from ceasefire.clearance.tasks.sheet import Accreditation, Sheet
from ceasefire.clearance.tasks.spots import Spot, SpotStepped
from ceasefire.clearance.tasks.stops import Lift, Stop
from ceasefire.clearance.tasks.stores import Demolition, Movement
from ceasefire.clearance.tasks.victims import Consent, Victim
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskStepped:
    """A step in a task's life. `rests_on`: content names of what allowed it (a decision, a readiness sheet)."""

    task: str
    step: TaskStep
    day: date
    rests_on: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneStepped:
    """A step in a lane's life."""

    task: str
    lane: str
    step: LaneStep
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AccidentStepped:
    """A step in the handling of an accident."""

    accident: str
    step: AccidentStep
    day: date
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VictimStepped:
    """A step in the care for a person, by pseudonym."""

    person: str
    step: VictimStep
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AccreditationStepped:
    """A step in the life of an organisation's accreditation."""

    organisation: str
    step: AccreditationStep
    day: date
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormStepped:
    """A step in the life of a form from the field, by the SHA-256 of its sealed bytes."""

    sealed: str
    step: FormStep
    day: date
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStepped:
    """A step in the life of a risk education session."""

    session: str
    step: SessionStep
    day: date


TaskFact = (
    TaskOrder | OrderSigned | TaskStepped | Lane | LaneStepped | DayProgress | DeviceReported | DeviceStepped | Movement
    | Demolition | Sheet | Stop | Lift | Accident | AccidentStepped | Victim | VictimStepped | Consent | Accreditation
    | AccreditationStepped | Session | SessionStepped | Spot | SpotStepped | FormStepped
)  # fmt: skip
"""Whatever can be said about clearance tasks. An identity is not among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskEntered:
    """A fact about clearance tasks, entered by an officer at a moment (UTC)."""

    fact: TaskFact
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        return content_name("clt", self)
