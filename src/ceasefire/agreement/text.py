"""The shape of an agreement file: what a lawyer writes, what the evaluator reads; anything else is refused.

A provision says whom it binds and in which ways it can be breached; a way (`way.py`) is a conjunction of conditions.
Deadlines are dates (the whole of that date, in the zone of record), moments, or so long after a clock. What was changed
later stands in amendments, each with the time from which it holds and the time from which it was known.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from ceasefire.agreement.clocks import Clock
from ceasefire.agreement.registers.arms import ArmsClass
from ceasefire.agreement.strict import (
    LANGUAGES,
    Deadline,
    Moment,
    Names,
    Strict,
    Texts,
    Worded,
)
from ceasefire.agreement.way import (
    ActorTest,
    ActTest,
    Cap,
    Exemption,
    NoticeDuty,
    Overlap,
    PlaceTest,
    Requirement,
    TimeTest,
    Way,
    Width,
)

__all__ = [
    "LANGUAGES",
    "ActTest",
    "ActorTest",
    "Agreement",
    "Amendment",
    "Cap",
    "Conventions",
    "Deadline",
    "Evidence",
    "Exemption",
    "Moment",
    "Names",
    "NoticeDuty",
    "Overlap",
    "PlaceTest",
    "Provision",
    "Reading",
    "Requirement",
    "Strict",
    "Texts",
    "Thresholds",
    "TimeTest",
    "Undrawn",
    "Way",
    "Width",
    "Worded",
]


class Amendment(Strict):
    """A change: what it became, from when that held, from when it was known, and on what footing.

    `due` moves the deadlines of the provision; `set` replaces fields of the provision as a whole (`breached_by`, say).
    """

    kind: Literal["written", "consent", "interpretation", "suspension"] = "consent"
    due: Deadline | None = None
    set_: Mapping[str, Any] | None = Field(default=None, alias="set")
    valid_from: Deadline
    known_from: Deadline
    basis: Texts

    @model_validator(mode="after")
    def _one_change(self) -> "Amendment":
        if (self.due is None) == (self.set_ is None):
            raise ValueError("an amendment changes one thing: write `due`, or `set` with the fields as they became")
        return self


class Thresholds(Strict):
    """At or above `inside` a place counts as inside, at or below `outside` as outside; between them it is open."""

    inside: float = Field(default=0.95, gt=0.5, le=1)
    outside: float = Field(default=0.05, ge=0, lt=0.5)


class Evidence(Strict):
    """When a fact holds: `joint` when both delegations established it, `confidence` also when claimed with so much."""

    standard: Literal["joint", "confidence"] = "joint"
    at_least: float | None = Field(default=None, gt=0.5, le=1)

    @model_validator(mode="after")
    def _with_number(self) -> "Evidence":
        if (self.standard == "confidence") != (self.at_least is not None):
            raise ValueError("write {standard: joint}, or {standard: confidence, at_least: 0.8}")
        return self


def _standard(value: object) -> object:
    return {"standard": value} if isinstance(value, str) else value


class Conventions(Strict):
    """How the parties read what texts leave open: is the date named still in time?"""

    by_a_date: Literal["includes_it", "excludes_it"] = "includes_it"


class Undrawn(Strict):
    """A place the text names and nobody has drawn: questions about it stay open and say so."""

    title: Worded
    why: Worded


_PROVISION_FIXED = ("id", "amendments")


class Provision(Strict):
    """One numbered duty, ban or permission, with its words and the ways to breach it."""

    id: str
    article: str
    topic: str
    modality: Literal["obligation", "prohibition", "permission", "notification", "definition"]
    bound: Names = ()
    text: Worded
    checkable: Literal["yes", "partly", "ledger", "indicator_only", "not_checkable"]
    breached_by: tuple[Way, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    thresholds: Thresholds | None = None
    evidence: Annotated[Evidence, BeforeValidator(_standard)] = Evidence()
    attribution: Literal["as_mandated", "never"] = "as_mandated"
    suspended: bool = False
    basis: Literal["text", "press", "remembered"] | None = None  # how the wording here was checked

    @model_validator(mode="after")
    def _whole(self) -> "Provision":
        named = self.attribution == "as_mandated"
        if named and not self.bound and any(way.actor == "bound" for way in self.breached_by):
            raise ValueError("a way of breach asks for the bound party; name it in `bound`, or write `actor: anyone`")
        if self.modality == "permission" and self.breached_by:
            raise ValueError("a permission cannot be breached; write it as an exemption that `permits` names it")
        for amendment in self.amendments:
            if amendment.set_ is not None:
                self.amended(amendment)
        return self

    def amended(self, amendment: Amendment) -> "Provision":
        """The provision as that amendment made it (its `set` fields replaced)."""
        changes = dict(amendment.set_ or {})
        if fixed := sorted(set(changes) & set(_PROVISION_FIXED)):
            raise ValueError(f"an amendment cannot set `{fixed[0]}`")
        data = self.model_dump(by_alias=True, exclude={"amendments"}, exclude_unset=True) | changes
        return Provision.model_validate(data)


class Reading(Strict):
    """How a point is understood, as the two delegations would agree it; replaceable one by one.

    `decides` names the fields of the agreement's file in which it is written down for the machine.
    """

    number: int
    topic: str
    text: Worded
    decides: Names = ()
    agreed_on: date | None = None


class Agreement(Strict):
    """A signed text: parties, words, provisions, exemptions, readings; zones are named here and drawn beside it."""

    id: str
    edition: str
    title: Worded
    signed_on: date
    in_force: Moment
    zone_of_record: str
    parties: Names = Field(min_length=2)
    guarantors: Names = ()
    official_languages: Names
    authoritative_language: str
    acts: Names
    tallies: Names = ()
    arms: Names = ()
    arms_classes: Mapping[str, ArmsClass] = {}
    clocks: Mapping[str, Clock] = {}
    undrawn: Mapping[str, Undrawn] = {}
    conventions: Conventions = Conventions()
    thresholds: Thresholds = Thresholds()
    provisions: tuple[Provision, ...] = Field(min_length=1)
    exemptions: tuple[Exemption, ...] = ()
    answers_by_default: Names = ()
    zones: str = "zones.geojson"
    readings_file: str = "readings.yaml"
    source: str
    note: Mapping[str, str] = {}
    words: Mapping[str, Texts] = {}  # how parties, acts, records and classes of this file are called

    def provision(self, name: str) -> Provision | None:
        """The provision of that id, or None."""
        return next((provision for provision in self.provisions if provision.id == name), None)

    def exempting(self, ways: Iterable[Way]) -> tuple[Exemption, ...]:
        """The exemptions that these ways name, and those that may take one of them away."""
        by_id = {one.id: one for one in self.exemptions}
        wanted = [name for way in ways for name in way.unless]
        found: dict[str, Exemption] = {}
        while wanted:
            name = wanted.pop()
            if name in by_id and name not in found:
                found[name] = by_id[name]
                wanted += by_id[name].unless
        return tuple(found.values())
