"""What can be wrong with a map of hazard areas, and within which limits nothing is said."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ceasefire.clearance.standards.book import RuleBook


class Fault(StrEnum):
    """One kind of fault. The first group is of one feature, the second of two in a layer, the third between layers."""

    NULL = "null"
    EMPTY = "empty"
    OFF_GLOBE = "off-globe"
    NO_AREA = "no-area"
    FEW_CORNERS = "few-corners"
    NOT_CLOSED = "not-closed"
    DOUBLED_CORNER = "doubled-corner"
    LONG_SIDE = "long-side"
    CROSSES_ITSELF = "crosses-itself"
    SLIVER = "sliver"
    SAME_ID = "same-id"
    DUPLICATE = "duplicate"
    OVERLAP = "overlap"
    SUSPECTED_AND_RELEASED = "suspected-and-released"
    ITEM_IN_RELEASED = "item-in-released"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A fault of one feature, or of it and `other` ("layer/row id"). `measure`: m² or m, as the kind has it; else None.

    `lon`, `lat`: where to look, degrees WGS 84. `detail`: how the geometry library names the crossing.
    """

    fault: Fault
    layer: str
    row: int
    id: str
    other: str = ""
    measure: float | None = None
    lon: float | None = None
    lat: float | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Within these nothing is said. Corners, doubled corners, sides and overlaps: rule 24 of the edition in force.

    `sliver_m2` and `contradiction_m2` are limits of practice (a national map was cleaned with them), not of a standard.
    """

    least_corners: int
    doubled_deg: float
    longest_side_m: float
    overlap_part: float
    sliver_m2: float = 100.0
    contradiction_m2: float = 50.0


def limits(rules: RuleBook, on: date) -> Limits:
    """The limits in force on a date."""
    return Limits(
        least_corners=int(rules.number("24", "least_corners", on)),
        doubled_deg=rules.number("24", "doubled_deg", on),
        longest_side_m=rules.number("24", "longest_side_m", on),
        overlap_part=rules.number("24", "overlap_part", on),
    )


def tally(found: Iterable[Found]) -> dict[Fault, int]:
    """How often each fault was found; every kind is named, those not found with 0."""
    counts = Counter(one.fault for one in found)
    return {fault: counts[fault] for fault in Fault}
