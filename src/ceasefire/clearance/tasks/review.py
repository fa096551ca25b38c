"""After a missed item: every product of the same team, detector or method within the window is looked at again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ceasefire.clearance.tasks.lanes import Lane, neighbours
from ceasefire.clearance.tasks.lives.task import LANE, LaneState, LaneStep
from ceasefire.clearance.tasks.order import Method

WINDOW_DAYS = 90
"""Days before and after the work that missed the item; an authority sets its own (rule 14, ours)."""


class Shared(StrEnum):
    """What a product has in common with the work that missed an item."""

    TEAM = "team"
    DETECTOR = "detector"
    METHOD = "method"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A piece of cleared ground: who searched it, how, with which detectors, on which days (both included)."""

    product: str
    task: str
    team: str
    method: Method
    detectors: tuple[str, ...]
    first: date
    last: date
    m2: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ToReview:
    """A product to be looked at again, what it shares, and how many days it lies from the work that missed."""

    product: str
    task: str
    m2: float
    shares: tuple[Shared, ...]
    days_apart: int


def to_review(missed: Product, products: Iterable[Product], window_days: int = WINDOW_DAYS) -> tuple[ToReview, ...]:
    """Those within the window that share something; first those that share most, then the nearest in time.

    The product itself is among them: it shares everything.
    """
    found = []
    for one in products:
        shares, apart = _shares(missed, one), _apart(missed, one)
        if shares and apart <= window_days:
            found.append(ToReview(product=one.product, task=one.task, m2=one.m2, shares=shares, days_apart=apart))
    return tuple(sorted(found, key=lambda one: (-len(one.shares), one.days_apart, one.product)))


def _shares(missed: Product, one: Product) -> tuple[Shared, ...]:
    same = {
        Shared.TEAM: missed.team == one.team,
        Shared.DETECTOR: bool(set(missed.detectors) & set(one.detectors)),
        Shared.METHOD: missed.method is one.method,
    }
    return tuple(what for what, so in same.items() if so)


def _apart(missed: Product, one: Product) -> int:
    """Days between two spans; 0 where they touch."""
    return max(0, (one.first - missed.last).days, (missed.first - one.last).days)


def reopened(lanes: Iterable[Lane], failed: str, states: Mapping[str, LaneState]) -> dict[str, LaneState]:
    """A failed lane and its neighbours that were worked, as they stand then; lanes not worked yet stay as they are."""
    near = (failed, *neighbours(lanes, failed))
    worked = [name for name in near if (states[name], LaneStep.REOPEN) in LANE.table]
    return {name: LANE.step(states[name], LaneStep.REOPEN) for name in worked}
