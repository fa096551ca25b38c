"""What is put to the agreement: facts about one event, stipulated or claimed, as known at a moment."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.agreement.clocks import Recorded
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Place


class FactStatus(StrEnum):
    """How far the fact itself stands: established jointly, only claimed, or refuted."""

    ESTABLISHED = "established"
    CLAIMED = "claimed"
    REFUTED = "refuted"


class Attribution(StrEnum):
    """How far it stands who did it."""

    ESTABLISHED = "established"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who is said to have acted: a party of the agreement, "private", "nature" or "unknown"."""

    party: str = "unknown"
    attribution: Attribution = Attribution.UNKNOWN

    @property
    def known(self) -> bool:
        return self.attribution is Attribution.ESTABLISHED and self.party != "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many of a class were counted; `low` and `high` are hard bounds, `high` None when there is none."""

    of: str
    low: int
    high: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvanceNotice:
    """Notice given of an activity: a time and a disc in which it is to be expected; known when given, or later."""

    kind: str
    given_at: datetime
    start: datetime
    end: datetime
    lat: float
    lon: float
    radius_m: float
    known_from: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """Positions held, as a recorded line of (lat, lon), and the quarter that counts as beyond it."""

    line: tuple[tuple[float, float], ...]
    beyond: str
    recorded_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredAmendment:
    """A deadline moved, as the centre itself entered it; replaces the amendments that the agreement's file knows."""

    provision: str
    due: str | None
    valid_from: datetime | None
    known_from: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """One event put to the agreement. `acts` holds what it may have been: one act, or several where that is open.

    `known_at` None: with all that is known today. `place` None: there is none or it is not known. `arms` is a kind,
    with its calibre (low, high) in millimetres and its model where told; `confidence` goes with a claimed fact.
    `records` are what the centre has on record: orders, reports, starts of clocks.
    """

    id: str
    acts: tuple[str, ...]
    known_at: datetime | None = None
    time: Span | None = None
    place: Place | None = None
    place_is: str = "impact"
    actor: Actor = Actor()
    status: FactStatus = FactStatus.CLAIMED
    confidence: float | None = None
    arms: str | None = None
    calibre_mm: tuple[float, float] | None = None
    model: str | None = None
    tallies: tuple[Tally, ...] = ()
    notices: tuple[AdvanceNotice, ...] = ()
    baseline: Baseline | None = None
    width_m: tuple[float, float] | None = None
    corridor_zone: str | None = None
    town_zone: str | None = None
    consent: bool | None = None
    entered: tuple[EnteredAmendment, ...] = ()
    records: tuple[Recorded, ...] = ()
