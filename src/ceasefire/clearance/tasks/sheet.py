"""The sheet a team leader fills in before work: what readiness is judged by, for one team, task and day.

Minutes are measured: the route by driving it, first aid and evacuation in the drill. None stands for "not known".
"""

from dataclasses import dataclass
from datetime import date

from ceasefire.clearance.tasks.competence import May, WorkKind
from ceasefire.clearance.tasks.day import Weather
from ceasefire.clearance.tasks.hours import USUAL_HOURS, Spell, WorkRules
from ceasefire.clearance.tasks.lives.paper import AccreditationState
from ceasefire.clearance.tasks.order import Method, OrderSigned, TaskOrder
from ceasefire.clearance.tasks.protocols import USUAL, Protocols
from ceasefire.clearance.tasks.stops import Lift, Stop


@dataclass(frozen=True, slots=True, kw_only=True)
class Accreditation:
    """An organisation may use methods from a day to a day, both included."""

    organisation: str
    state: AccreditationState
    methods: tuple[Method, ...]
    from_day: date
    to_day: date
    improvised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person on the site and the works the person does today. `also_at`: another task the person serves today."""

    person: str
    works: tuple[WorkKind, ...]
    present: bool = True
    also_at: str = ""
    spells: tuple[Spell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evacuation:
    """Minutes from the accident until: first aid, damage control (the first station that can), surgery; last drill."""

    first_aid_min: float | None = None
    damage_control_min: float | None = None
    surgery_min: float | None = None
    vehicle: str = ""
    drilled: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommsCheck:
    """A means of speaking with the base, tested on a day."""

    means: str
    day: date
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetCheck:
    """A detector, machine, dog or protective set, tested on a day."""

    asset: str
    day: date
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyRules:
    """10-1-2 in minutes, and days; an authority may set stricter ones (rule 19; not checked against its text)."""

    first_aid_min: float = 10
    damage_control_min: float = 60
    surgery_min: float = 120
    drill_days: int = 30
    warn_days: int = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All of it. `assets`: what is to be used today and needs a check. `known`: competence written by hand."""

    task: str
    team: str
    day: date
    organisation: str
    leader: str
    medic: str
    members: tuple[Member, ...]
    orders: tuple[TaskOrder, ...] = ()
    signatures: tuple[OrderSigned, ...] = ()
    accreditations: tuple[Accreditation, ...] = ()
    evacuation: Evacuation = Evacuation()
    comms: tuple[CommsCheck, ...] = ()
    assets: tuple[str, ...] = ()
    checks: tuple[AssetCheck, ...] = ()
    weather: Weather | None = None
    known: tuple[May, ...] = ()
    stops: tuple[Stop, ...] = ()
    lifts: tuple[Lift, ...] = ()
    protocols: Protocols = USUAL
    hours: WorkRules = USUAL_HOURS
    rules: ReadyRules = ReadyRules()

    def member(self, person: str) -> Member | None:
        """Someone of the team."""
        return next((one for one in self.members if one.person == person), None)
