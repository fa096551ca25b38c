"""What the interface tells of land: rows of the map, sums of the books, one parcel; areas in whole square millimetres.

Areas are exact as they stand in the books (1 m² = 1,000,000 mm²), so that a program can add them up without rounding.
"""

from datetime import date
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import Field, StringConstraints

from ceasefire.web.api.shapes import Moment, Short
from ceasefire.web.mining.fields import MOST

Long = Annotated[str, StringConstraints(max_length=MOST)]


class Which(Schema):
    """A day, and a moment: what had become known by then."""

    on: date | None = Field(None, description="How the land stood on this day; left out: today.")
    known: Moment | None = Field(None, description="As known at this moment; left out: now.")


class Page(Which):
    """The same, in pages of parcels by name."""

    after: str | None = Field(None, max_length=1000, description="The `next` of the page before.")
    limit: int = Field(100, ge=1, le=1000)


class ParcelRow(Schema):
    """A parcel: its class (`fill`), and whether it is open, worked on or closed (`outline`)."""

    parcel: str
    state: str
    area_mm2: int
    hazard: str
    unit: str
    fill: Literal["none", "sha", "cha"]
    outline: Literal["open", "worked", "closed"]


class Sums(Schema):
    """opened = cancelled + reduced + cleared + remaining; `cleared` includes `handed_over`. `accounts`: by name."""

    name: str
    opened: int
    cancelled: int
    reduced: int
    cleared: int
    handed_over: int
    remaining: int
    conserved: bool
    accounts: dict[str, int]


class LandShown(Schema):
    """The land of a day; `box` is west, south, east, north in degrees, empty where there is no parcel."""

    on: date
    known: Moment
    box: list[float]
    total: int
    parcels: list[ParcelRow]
    next: str | None
    books: Sums
    by_hazard: list[Sums]
    by_unit: list[Sums]


class LandMap(Schema):
    """GeoJSON in degrees, WGS 84; `parcel`, `state`, `fill` and `outline` stand in the properties of each feature."""

    type: Literal["FeatureCollection"]
    features: list[dict[str, Any]]


class NextStep(Schema):
    """What can happen to a parcel next, in words, and the rules that are asked then, by number."""

    step: str
    told: str
    rules: list[str]


class Signed(Schema):
    """A signature under a release, or a dissent with its words."""

    role: str
    organisation: str
    officer: str
    on: date
    consents: bool
    words: str


class ReleaseShown(Schema):
    """The last release of a parcel. `waiting`: signatures still to come, as the field `role` of `sign` takes them."""

    release: str
    step: str
    standing: str
    signed: list[Signed]
    waiting: list[str]


class EvidenceRow(Schema):
    """A piece of evidence; `at` is longitude and latitude in degrees, WGS 84."""

    type: str
    source: str
    on: date
    at: tuple[float, float] | None
    words: str


class Entered(Schema):
    """An outline as it was given, with the datum of its coordinates."""

    way: str
    datum: str
    text: str


class HistoryRow(Schema):
    """An act about the parcel or its relatives; `in_force` unless it was withdrawn. `told`: the act in words."""

    name: str
    form: str
    about: str
    on: date
    recorded_at: Moment
    in_force: bool
    words: str
    told: str


class ParcelShown(Schema):
    """A parcel as it stands now. `deeds` are those of `act` that can follow; `told` says how it stands."""

    parcel: str
    part_of: str
    told: str
    state: str
    area_mm2: int
    hazard: str
    unit: str
    clearance: str
    acceptance: str
    next: list[NextStep]
    deeds: list[str]
    release: ReleaseShown | None
    evidence: list[EvidenceRow]
    entered: Entered | None
    history: list[HistoryRow]


class LandDeed(Schema):
    """What is entered, field by field as text, in the name of a post of one's own."""

    officer: Short
    given: dict[Short, Long] = Field(max_length=60, description="What `GET /api/land/forms` names, by name.")
