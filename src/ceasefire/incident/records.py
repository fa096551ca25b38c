"""An incident: many observations and allegations, one event; every link kept with the terms that made it."""

from dataclasses import dataclass, field

from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Footprint, Place, Spot

KINDS = ("small_arms", "mortar", "artillery", "uav_strike", "explosion", "movement", "overflight", "fire")
"""Kinds of event that association tells apart; `explosion` is "kind unknown"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Why one report belongs to an incident: log Bayes factor terms (natural logarithm), same event against not.

    `decided_by` is "method" for a suggestion, or the names of the officers who decided; `report` is the id of an
    observation or allegation.
    """

    report: str
    allegation: bool
    terms: dict[str, float]
    log_bayes_factor: float
    decided_by: str = "method"


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Where the event was: centre, covariance as a 1-sigma ellipse, and the 95 % region as a ring (WGS 84)."""

    centre: Spot
    ring95: Footprint
    area_km2: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One event inferred from its reports.

    `id` is made from the ids of its reports. `kinds` is a probability per kind. `count` never adds up dependent
    reports. `allegations_only` is true when no observation supports it. `region` is None where no report has a place.
    `place` is the sharpest form that is honest: a region's centre, or the single sector or area reported.
    """

    id: str
    when: Span
    place: Place
    region: Region | None
    kinds: dict[str, float]
    count: Count
    links: tuple[Link, ...]
    sources: int
    allegations_only: bool
    method: str
    flags: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """The most probable kind (first in the fixed order among equals)."""
        return max(KINDS, key=lambda kind: (self.kinds.get(kind, 0.0), -KINDS.index(kind)))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCheck:
    """How well a source's stated errors fit what the others say; its sigmas should be multiplied by `inflation`."""

    source: str
    reports: int
    inflation: float
    consistent: bool
    bias: dict[str, float] = field(default_factory=dict)
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regroup:
    """A human decision about links, signed by an officer of each delegation; a later one undoes an earlier one.

    `act`: "merge" (reports belong together), "split" (they do not), "detach" (one report stands alone), "confirm".
    """

    act: str
    reports: tuple[str, ...]
    reason: str
    officers: tuple[str, ...]
    undoes: str | None = None
