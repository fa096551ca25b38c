"""How firm an order is: how far each weight can move, the others keeping their proportions, before places change."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from ceasefire.clearance.ranking.priority import Placed, Weight, normal


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Between `low` and `high` a weight (now `share`) leaves the first places as they are; 0 and 1 are the ends.

    `swap_low`, `swap_high`: the parcels that change places just beyond, None where no move does it.
    """

    criterion: str
    share: float
    low: float
    high: float
    swap_low: tuple[str, str] | None
    swap_high: tuple[str, str] | None

    @property
    def least(self) -> float:
        """The smaller of the two moves that change the order; infinite where neither does."""
        down = self.share - self.low if self.swap_low else float("inf")
        up = self.high - self.share if self.swap_high else float("inf")
        return min(down, up)


def rooms(order: Sequence[Placed], weights: Sequence[Weight], first: int = 10) -> tuple[Room, ...]:
    """For every weight, how far it can move before one of the `first` parcels changes its place with any other.

    Scores are linear in one weight when the others keep their proportions, so each pair changes places at most once,
    at a weight that is found exactly. Parcels with equal values throughout never change places.
    """
    return tuple(_room(order, normal(weights), one, first) for one in normal(weights))


def _room(order: Sequence[Placed], weights: Sequence[Weight], weight: Weight, first: int) -> Room:
    low, high, below, above = 0.0, 1.0, None, None
    if weight.share >= 1:
        return Room(criterion=weight.criterion, share=1.0, low=0.0, high=1.0, swap_low=None, swap_high=None)
    lines = [_line(one, weights, weight) for one in order]
    for upper, lower in combinations(range(len(order)), 2):
        if upper >= first:
            break
        at = _crossing(lines[upper], lines[lower], weight.share)
        names = (order[upper].candidate.name, order[lower].candidate.name)
        if at is not None and at <= weight.share and at >= low and _falls(lines[upper], lines[lower], -1):
            low, below = at, names
        if at is not None and at >= weight.share and at <= high and _falls(lines[upper], lines[lower], +1):
            high, above = at, names
    return Room(criterion=weight.criterion, share=weight.share, low=low, high=high, swap_low=below, swap_high=above)


def _line(one: Placed, weights: Sequence[Weight], weight: Weight) -> tuple[float, float]:
    """Value in this criterion, and the score of the others when they have all the weight."""
    rest = 1 - weight.share
    others = sum(w.share * one.values[w.criterion] for w in weights if w.criterion != weight.criterion)
    return one.values[weight.criterion], others / rest


def _crossing(upper: tuple[float, float], lower: tuple[float, float], share: float) -> float | None:
    """The weight at which two scores are equal, if it lies between 0 and 1."""
    slope = (upper[0] - upper[1]) - (lower[0] - lower[1])
    if abs(slope) < 1e-12:
        return None
    at = (lower[1] - upper[1]) / slope
    return at if 0 <= at <= 1 else None


def _falls(upper: tuple[float, float], lower: tuple[float, float], way: int) -> bool:
    """Does the upper parcel lose on the lower one when the weight moves this way?"""
    return ((upper[0] - upper[1]) - (lower[0] - lower[1])) * way < 0
