"""What a team did in a lane on a day: m² by method, deminer-hours by grade, signals, items, what stopped the work."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ceasefire.clearance.tasks.order import Method
from ceasefire.vocabulary.naming import content_name


class Cause(StrEnum):
    """What stopped work for a while."""

    WEATHER = "weather"
    EQUIPMENT = "equipment"
    MEDICAL = "medical"
    ACCIDENT = "accident"
    ACCESS = "access"
    SECURITY = "security"
    QUALITY = "quality"
    DEMOLITION = "demolition"
    VISIT = "visit"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """As measured at the site: wind in m/s, temperature in °C, rain in mm/h."""

    wind_ms: float
    temperature_c: float
    rain_mm_h: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One method's work in a lane: m², depth in cm, deminer-hours by grade.

    `follow_up`: a search over ground that a machine had prepared in this lane. `part` names the strip a dog searched;
    `asset` is the machine or dog, `handler` who led it, `tested` whether the dog passed its test that day.
    `detectors` are those used. Depth may be absent for a reason, and is never there for surface clearance.
    """

    method: Method
    m2: float
    depth_cm: float | None = None
    depth_reason: str = ""
    hours: dict[str, float] = field(default_factory=dict)
    follow_up: bool = False
    part: str = ""
    asset: str = ""
    handler: str = ""
    tested: bool | None = None
    detectors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stoppage:
    """Work stood still for some minutes."""

    cause: Cause
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """A pocket that could not be worked: its m² in the lane, why, and how it is marked (rule 6).

    `parcel` is the separate marked area it became in the land ledger; until that is named the lane is not complete.
    """

    m2: float
    why: str
    marked: str
    parcel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayProgress:
    """One team's day in one lane. `corrects` is the content name of the entry that this one replaces."""

    task: str
    lane: str
    day: date
    team: str
    works: tuple[Work, ...] = ()
    signals: int = 0
    devices: tuple[str, ...] = ()
    stoppages: tuple[Stoppage, ...] = ()
    weather: Weather | None = None
    blocked: tuple[Blocked, ...] = ()
    corrects: str | None = None

    @property
    def id(self) -> str:
        return content_name("day", self)
