"""What a condition may look at beside the facts: the agreement, its zones, and the provision asked about."""

from dataclasses import dataclass

from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.text import Agreement, Provision, Thresholds
from ceasefire.agreement.zones import ZoneBook

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


@dataclass(frozen=True, slots=True)
class Frame:
    """What a condition may look at beside the facts: the agreement, its zones, and the provision asked about."""

    agreement: Agreement
    zones: ZoneBook
    provision: Provision

    @property
    def thresholds(self) -> Thresholds:
        return self.provision.thresholds or self.agreement.thresholds


def by_threshold(probability: float, thresholds: Thresholds) -> Truth:
    """At or above the upper threshold true, at or below the lower one false; 1e-9 of rounding is forgiven."""
    if probability >= thresholds.inside - 1e-9:
        return T
    return F if probability <= thresholds.outside + 1e-9 else U
