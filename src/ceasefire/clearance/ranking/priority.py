"""The default order: criteria weighed by hand, each parcel's score the sum of its contributions, nothing hidden.

Each criterion is brought to 0–1 over the parcels compared (least to most; turned round where less is better), so a
score says how parcels compare with each other and nothing about one alone. Weights are the authority's, as data.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum, isfinite

from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A parcel that could be cleared next: its criteria by name, its area (hectares), the people it would serve."""

    name: str
    criteria: Mapping[str, float]
    hectares: float = 0.0
    people: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """How much a criterion counts (> 0, shares of 1 after all are summed) and whether less of it is better."""

    criterion: str
    share: float
    less_is_better: bool = False


DEFAULT = (
    Weight(criterion="impact", share=0.4),
    Weight(criterion="hazard", share=0.4),
    Weight(criterion="cost", share=0.2, less_is_better=True),
)
"""Impact on people, evidence of hazard, cost: shares are ours and meant to be replaced by the authority's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A parcel in its place. `values`: criteria brought to 0–1; `contributions` add up to `score` exactly."""

    candidate: Candidate
    place: int
    score: float
    values: Mapping[str, float]
    contributions: Mapping[str, float]


def prioritise(candidates: Sequence[Candidate], weights: Sequence[Weight] = DEFAULT) -> tuple[Placed, ...]:
    """The parcels in order, the most urgent first; equal scores stand in the order of their names."""
    weighed = normal(weights)
    columns = {one.criterion: _column(candidates, one) for one in weighed}
    scored = []
    for row, candidate in enumerate(candidates):
        values = {name: column[row] for name, column in columns.items()}
        parts = {one.criterion: one.share * values[one.criterion] for one in weighed}
        scored.append((-fsum(parts.values()), candidate.name, candidate, values, parts))
    _no_twice([candidate.name for candidate in candidates])
    return tuple(
        Placed(candidate=candidate, place=place, score=-score, values=values, contributions=parts)
        for place, (score, _, candidate, values, parts) in enumerate(sorted(scored, key=lambda one: one[:2]), 1)
    )


def normal(weights: Sequence[Weight]) -> tuple[Weight, ...]:
    """The weights as shares of 1. Refuses none at all, one that is not positive, and a criterion named twice."""
    _no_twice([one.criterion for one in weights])
    for one in weights:
        if not (isfinite(one.share) and one.share > 0):
            raise Refusal("ranking-weight", criterion=one.criterion, value=one.share)
    if not weights:
        raise Refusal("ranking-no-weight")
    total = fsum(one.share for one in weights)
    return tuple(
        Weight(criterion=one.criterion, share=one.share / total, less_is_better=one.less_is_better) for one in weights
    )


def _column(candidates: Sequence[Candidate], weight: Weight) -> list[float]:
    found = []
    for one in candidates:
        value = one.criteria.get(weight.criterion)
        if value is None or not isfinite(value):
            raise Refusal("ranking-criterion", one.name, criterion=weight.criterion)
        found.append(-value if weight.less_is_better else value)
    low, high = min(found, default=0.0), max(found, default=0.0)
    return [(value - low) / (high - low) if high > low else 0.0 for value in found]


def _no_twice(names: Sequence[str]) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise Refusal("ranking-twice", name=name)
        seen.add(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """What clearing the first `parcels` of an order gives: hectares and people, also as shares of all (0–1)."""

    parcels: int
    hectares: float
    people: float
    share_of_hectares: float
    share_of_people: float


def served(order: Sequence[Placed], hectares: float) -> Served:
    """What can be cleared, from the top, before the next parcel would go beyond so many hectares."""
    whole = (fsum(one.candidate.hectares for one in order), fsum(one.candidate.people for one in order))
    taken, people, parcels = 0.0, 0.0, 0
    for one in order:
        if taken + one.candidate.hectares > hectares + 1e-9:
            break
        taken, people, parcels = taken + one.candidate.hectares, people + one.candidate.people, parcels + 1
    return Served(
        parcels=parcels,
        hectares=taken,
        people=people,
        share_of_hectares=taken / whole[0] if whole[0] else 0.0,
        share_of_people=people / whole[1] if whole[1] else 0.0,
    )
