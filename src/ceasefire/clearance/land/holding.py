"""How a parcel stands after an act: its ground, its state, and the release that waits for signatures, if there is one.

A holding is never changed; an act makes new ones.
"""

from dataclasses import dataclass, field

from shapely import Polygon

from ceasefire.clearance.land.entered import AsEntered
from ceasefire.clearance.land.evidence import EvidenceTypes
from ceasefire.clearance.land.life import Land, Step
from ceasefire.clearance.land.perimeter import Perimeter
from ceasefire.clearance.land.records import Release, Role, Sign
from ceasefire.clearance.land.signing import Signing
from ceasefire.clearance.standards.book import RuleBook


@dataclass(frozen=True, slots=True)
class Law:
    """What acts are held against: the rules with their editions and the national list of evidence."""

    rules: RuleBook
    types: EvidenceTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A release by its name, whose signatures it needs, and who has signed; `step` is taken with the last one."""

    name: str
    act: Release
    step: Step
    needs: tuple[tuple[Role, str], ...]
    signed: tuple[Sign, ...] = ()
    standing: Signing = Signing.PROPOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A parcel at a moment. `measured_mm2` is what its outline gives, `area_mm2` what is booked on it.

    `by` names the act that brought it where it is, `clearance` and `acceptance` the acts of those kinds it rests on,
    `cleared_by` who cleared it to what depth (cm). `entered`: its outline as given; the parts of a parcel have none.
    """

    parcel: str
    root: str
    parent: str
    hazard: str
    unit: str
    perimeter: Perimeter
    shape: Polygon = field(compare=False, repr=False)
    measured_mm2: int
    area_mm2: int
    state: Land
    by: str
    release: Pending | None = None
    clearance: str = ""
    cleared_by: str = ""
    depth_cm: float | None = None
    acceptance: str = ""
    blocked: bool = False
    marking: str = ""
    entered: AsEntered | None = None
