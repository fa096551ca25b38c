"""What is said about land and stays: frozen acts, named by their content, as they are entered in the centre's log.

Days (`on`) are local days, as the papers have them; an act holds from that day on. Areas in square metres, depths in
centimetres, places as longitude and latitude in degrees, WGS 84. When an act became known is told by its `Entry`.
Nothing is edited: `Correct` withdraws acts by their names and puts others in their place.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from ceasefire.clearance.land.entered import AsEntered
from ceasefire.clearance.land.evidence import Evidence
from ceasefire.clearance.land.perimeter import Perimeter
from ceasefire.vocabulary.hints import form_of
from ceasefire.vocabulary.naming import content_name


class Work(StrEnum):
    """What kind of activity stands behind an act."""

    NON_TECHNICAL_SURVEY = "non_technical_survey"
    TECHNICAL_SURVEY = "technical_survey"
    CLEARANCE = "clearance"
    QUALITY_CONTROL = "quality_control"
    INVESTIGATION = "investigation"


class Method(StrEnum):
    """How land was cleared."""

    MANUAL = "manual"
    MECHANICAL = "mechanical"
    DOGS = "dogs"
    BATTLE_AREA_SURFACE = "battle_area_surface"
    BATTLE_AREA_SUBSURFACE = "battle_area_subsurface"


class Role(StrEnum):
    """Whose signature a release needs."""

    OPERATOR = "operator"
    AUTHORITY = "authority"
    OWNER = "owner"


class Cause(StrEnum):
    """Why land is reopened or suspended."""

    MISSED_ITEM = "missed_item"
    ACCIDENT = "accident"
    NEW_EVIDENCE = "new_evidence"
    CRITICAL_NONCONFORMITY = "critical_nonconformity"
    SECURITY = "security"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """The survey, clearance or inspection an act rests on: its reference, who did it, the day it ended."""

    work: Work
    organisation: str
    reference: str
    ended: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """An administrative unit and its whole area in m²; no more land than that can be opened in it."""

    unit: str
    area_m2: float
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Land comes on the books as indication, SHA or CHA, with its perimeter and what speaks for it.

    `entered`: the perimeter as it was given, with its datum; None where it was given as it stands.
    """

    parcel: str
    hazard: str
    unit: str
    opens_as: str
    perimeter: Perimeter
    source: str
    on: date
    evidence: tuple[Evidence, ...] = ()
    activity: Activity | None = None
    entered: AsEntered | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reclassify:
    """A parcel becomes a SHA or a CHA by evidence."""

    parcel: str
    becomes: str
    evidence: tuple[Evidence, ...]
    activity: Activity
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A part of a split parcel; `blocked`: it cannot be worked on now, and `marking` says how it is marked."""

    parcel: str
    perimeter: Perimeter
    blocked: bool = False
    marking: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """A parcel gives way to its children, which together are exactly its land and stand where it stood."""

    parcel: str
    children: tuple[Child, ...]
    reason: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancel:
    """Non-technical survey found no reason to keep a parcel; released once operator and authority have signed."""

    parcel: str
    activity: Activity
    reason: str
    operator: str
    authority: str
    on: date
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reduce:
    """Technical survey found nothing in the coverage required (parts of the whole, 0 to 1); both sign."""

    parcel: str
    activity: Activity
    coverage_required: float
    coverage_done: float
    items_found: int
    operator: str
    authority: str
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clear:
    """A parcel was cleared to a depth (none only where a battle area was cleared on the surface).

    `not_worked_m2` is land within the perimeter that was not worked on. `mechanical_followed_up_by` and
    `accredited_primary`: what lets machines stand alone. `dog_searches`: independent searches by dogs.
    """

    parcel: str
    activity: Activity
    methods: tuple[Method, ...]
    on: date
    depth_cm: float | None = None
    depth_reason: str = ""
    not_worked_m2: float = 0.0
    mechanical_followed_up_by: str = ""
    accredited_primary: str = ""
    dog_searches: int = 0
    dogs_accredited: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accept:
    """Quality control accepts exactly one clearance, by its name; cleared once operator and authority have signed."""

    parcel: str
    clearance: str
    activity: Activity
    operator: str
    authority: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reject:
    """Quality control rejects a clearance: the parcel is a CHA again."""

    parcel: str
    clearance: str
    activity: Activity
    reason: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Cleared land goes to its owner with its papers, once operator, authority and owner have signed.

    `acceptance`: name of the quality decision. `benchmark`: longitude, latitude. The other papers by reference.
    """

    parcel: str
    acceptance: str
    benchmark: tuple[float, float] | None
    turning_points: int
    as_built_map: str
    completion_report: str
    operator: str
    authority: str
    owner: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopen:
    """Released land counts as remaining again and is investigated."""

    parcel: str
    cause: Cause
    investigation: str
    reason: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspend:
    """Work on a parcel stops; it is marked, and nothing on it counts until it is lifted."""

    parcel: str
    cause: Cause
    marking: str
    reason: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    """The parcel is again what it was; `report` is the investigation or the corrective action that allows it."""

    parcel: str
    report: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """An organisation signs a release by its exact name, or dissents in words."""

    act: str
    role: Role
    organisation: str
    officer: str
    on: date
    consents: bool = True
    words: str = ""


ParcelAct = (
    Open
    | Reclassify
    | Split
    | Cancel
    | Reduce
    | Clear
    | Accept
    | Reject
    | HandOver
    | Reopen
    | Suspend
    | Lift
)  # fmt: skip
Replacement = ParcelAct | Sign
Release = Cancel | Reduce | Accept | HandOver


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """An act that stands in the place of a withdrawn one."""

    act: Replacement


@dataclass(frozen=True, slots=True, kw_only=True)
class Correct:
    """Acts are withdrawn by name, and others stand in their place; what was known before stays known as it was."""

    withdraws: tuple[str, ...]
    reason: str
    on: date
    instead: tuple[Instead, ...] = ()


Act = Unit | Replacement | Correct


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An act and when it became known (UTC)."""

    recorded_at: datetime
    act: Act


def name_of(act: Act) -> str:
    """The content name of an act: what is signed, withdrawn and accepted. The recording's moment is no part of it."""
    return content_name("land", [_form(act), act])


def _form(act: Any) -> str:
    kind: Any = type(act)
    return form_of(kind)
