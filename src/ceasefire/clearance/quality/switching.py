"""When checks become sharper or lighter: the history of lots moves an operator between normal, tightened and reduced.

The numbers are those commonly given for the switching rules of the withdrawn standard; they were not checked against
its text, and a mandate may write others (`Switching`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ceasefire.clearance.quality.sampling import SamplingPlan, Severity
from ceasefire.vocabulary.life import Life


class Regime(StrEnum):
    """How an operator's lots are checked now."""

    NORMAL = "normal"
    TIGHTENED = "tightened"
    REDUCED = "reduced"
    DISCONTINUED = "discontinued"

    @property
    def severity(self) -> Severity | None:
        """The table to draw plans from; None while no lots are taken."""
        return None if self is Regime.DISCONTINUED else Severity(self.value)


class Lot(StrEnum):
    """What a check said of one lot; `BETWEEN`: it passes with more bad units than accepted and fewer than refused."""

    ACCEPTED = "accepted"
    BETWEEN = "between"
    REFUSED = "refused"


class Switch(StrEnum):
    """What moves an operator to another regime."""

    TWO_REFUSED = "two_refused"
    RECOVERED = "recovered"
    STEADY = "steady"
    LAPSE = "lapse"
    FIVE_REFUSED = "five_refused"
    CORRECTED = "corrected"


SWITCHING_LIFE: Life[Regime, Switch] = Life(
    name="switching",
    start=Regime.NORMAL,
    table={
        (Regime.NORMAL, Switch.TWO_REFUSED): Regime.TIGHTENED,
        (Regime.NORMAL, Switch.STEADY): Regime.REDUCED,
        (Regime.TIGHTENED, Switch.RECOVERED): Regime.NORMAL,
        (Regime.TIGHTENED, Switch.FIVE_REFUSED): Regime.DISCONTINUED,
        (Regime.REDUCED, Switch.LAPSE): Regime.NORMAL,
        (Regime.DISCONTINUED, Switch.CORRECTED): Regime.TIGHTENED,
    },
    rules={
        (Regime.NORMAL, Switch.STEADY): ("authority agrees",),
        (Regime.DISCONTINUED, Switch.CORRECTED): ("corrective action verified",),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Switching:
    """The numbers of the rules, as data: `refused` of the last `window` lots tighten; so many in a row ease."""

    refused: int = 2
    window: int = 5
    recover: int = 5
    steady: int = 10
    refused_in_tightened: int = 5
    reduced_allowed: bool = False
    """Reduced checks only where the authority has agreed to them."""


@dataclass(slots=True)
class _Walk:
    rules: Switching
    regime: Regime = Regime.NORMAL
    since: list[Lot] = field(default_factory=list)

    def take(self, lot: Lot) -> None:
        self.since.append(lot)
        switch = self._due()
        if switch:
            self.regime = SWITCHING_LIFE.step(self.regime, switch)
            self.since = []

    def _due(self) -> Switch | None:
        recent, rules = self.since[-self.rules.window :], self.rules
        if self.regime is Regime.NORMAL:
            if recent.count(Lot.REFUSED) >= rules.refused:
                return Switch.TWO_REFUSED
            return Switch.STEADY if rules.reduced_allowed and self._in_a_row(rules.steady) else None
        if self.regime is Regime.TIGHTENED:
            if self.since.count(Lot.REFUSED) >= rules.refused_in_tightened:
                return Switch.FIVE_REFUSED
            return Switch.RECOVERED if self._in_a_row(rules.recover) else None
        return Switch.LAPSE if self.regime is Regime.REDUCED and self.since[-1] is not Lot.ACCEPTED else None

    def _in_a_row(self, number: int) -> bool:
        return len(self.since) >= number and set(self.since[-number:]) == {Lot.ACCEPTED}


def judged(plan: SamplingPlan, bad: int) -> Lot:
    """What a check with so many bad units says of its lot."""
    if bad <= plan.accept:
        return Lot.ACCEPTED
    return Lot.REFUSED if bad >= plan.reject else Lot.BETWEEN


def regimes(lots: Iterable[Lot], rules: Switching | None = None) -> Sequence[Regime]:
    """The regime before the first lot and after each; after checks are discontinued further lots change nothing."""
    walk = _Walk(rules or Switching())
    out = [walk.regime]
    for lot in lots:
        if walk.regime is not Regime.DISCONTINUED:
            walk.take(lot)
        out.append(walk.regime)
    return out
