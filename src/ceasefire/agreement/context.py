"""What a condition may look at beside the facts: the agreement, its zones, and the provision asked about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.text import Agreement, Provision, Thresholds
from ceasefire.agreement.zones import ZoneBook

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


@dataclass(frozen=True, slots=True)
class Frame:
    """What a condition may look at beside the facts: the agreement, its zones, and the provision asked about.

    `provision` is the edition held, `version` the party whose drawings of rival lines are taken (None: common ones).
    `chances` are P(inside) of the event's place where they were worked out before, by the identity of the area.
    """

    agreement: Agreement
    zones: ZoneBook
    provision: Provision
    version: str | None = None
    chances: Mapping[int, float] = field(default_factory=dict)

    @property
    def thresholds(self) -> Thresholds:
        return self.provision.thresholds or self.agreement.thresholds

    @property
    def zone(self) -> str:
        """The zone of record, in which dates are meant."""
        return self.agreement.zone_of_record

    @property
    def includes_day(self) -> bool:
        """Is the day by which a duty is due still in time?"""
        return self.agreement.conventions.by_a_date == "includes_it"


def is_known(known_from: datetime | None, known_at: datetime | None) -> bool:
    """Was it known by then? None: always known, or everything is known."""
    return known_from is None or known_at is None or known_from <= known_at


def by_threshold(probability: float, thresholds: Thresholds) -> Truth:
    """At or above the upper threshold true, at or below the lower one false; 1e-9 of rounding is forgiven."""
    if probability >= thresholds.inside - 1e-9:
        return T
    return F if probability <= thresholds.outside + 1e-9 else U
