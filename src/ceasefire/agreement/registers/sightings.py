"""A weapon seen somewhere, and the statuses it can have before the agreement."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ceasefire.agreement.facts import Actor, FactStatus
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.weapons import Weapon
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere, Place
from ceasefire.vocabulary.refusal import Refusal

ACT = "weapon_sighting"


class Status(StrEnum):
    """What a sighting is before the agreement; `NOT_CONCERNED`: no rule on arms speaks of it."""

    IN_VIOLATION = "in violation"
    OUTSIDE_SITE = "outside site"
    IN_SITE = "in site"
    UNDER_NOTICE = "under notice"
    CANNOT_TELL = "cannot tell"
    NOT_CONCERNED = "not concerned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """Weapons of one description seen at one place. `side` is whose they are, as far as established.

    `serials` are those that were read; `fact` says whether the sighting itself stands (monitors' own: established).
    """

    id: str
    time: Span
    place: Place = field(default_factory=Nowhere)
    weapon: Weapon
    count: Count = field(default_factory=lambda: Count.exactly(1))
    side: Actor = field(default_factory=Actor)
    serials: tuple[str, ...] = ()
    source: str = ""
    fact: FactStatus = FactStatus.ESTABLISHED
    known_from: datetime | None = None

    def __post_init__(self) -> None:
        if len(set(self.serials)) > self.count.high and not self.count.uncountable:
            raise Refusal("register-serials-many", count=self.count.high, serials=len(set(self.serials)))

    @property
    def high(self) -> int | None:
        """The most there can have been; None where it could not be counted."""
        return None if self.count.uncountable else self.count.high

    def known(self, known_at: datetime | None) -> bool:
        return known_at is None or (self.known_from or self.time.start) <= known_at

    @property
    def event(self) -> Event:
        """The sighting as an event that notices can cover."""
        return Event(id=self.id, acts=(ACT,), time=self.time, place=self.place, actor=self.side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sightings:
    """A file of sightings."""

    sightings: tuple[Sighting, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One way a sighting can be read: of this class (None: of none), this party's, with this status."""

    arms: str | None
    party: str
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A sighting's status, the cases it was found from, and why.

    `chance` bounds the probability that it lies where its class may not be, over the classes and sides it may be of;
    None where its place is not known or no rule speaks of it. `settles` are steps that would decide an open status.
    """

    sighting: Sighting
    status: Status
    cases: tuple[Case, ...]
    chance: tuple[float, float] | None
    why: Finding
    settles: tuple[Finding, ...]

    @property
    def could_be(self) -> tuple[Status, ...]:
        """The statuses that remain possible, in the order of `Status`."""
        found = {case.status for case in self.cases}
        return tuple(status for status in Status if status in found)
