"""Search theory: how probable it is that effort finds what is there, where to put effort, what no find means.

Koopman's and Stone's formulas as the reference gives them. Arrays are 1-D over parcels; probabilities 0–1, effort in
any one unit (hours, swept area / area), `a` its effectiveness per unit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, erf, exp, expm1, log, pi, sqrt

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ceasefire.vocabulary.refusal import Refusal

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """Effort by parcel, chance that it finds the item, and where the item is if it did not (`after`; sums to ≤ 1).

    `elsewhere`: the probability after the search that the item is in none of the parcels.
    """

    effort: tuple[float, ...]
    found: float
    after: tuple[float, ...]
    elsewhere: float


def pod_random(width: float, length: float, area: float) -> float:
    """Detection by random search: 1 − exp(−W·L/A); sweep width and track length in metres, area in m²."""
    _positive(area, width, length)
    return -expm1(-width * length / area)


def pod_inverse_cube(width: float, spacing: float) -> float:
    """Detection by parallel tracks under the inverse-cube law: erf(√π/2 · W/S)."""
    _positive(spacing, width)
    return erf(sqrt(pi) / 2 * width / spacing)


def _positive(whole: float, *parts: float) -> None:
    if not whole > 0:
        raise Refusal("search-number", value=whole)
    for part in parts:
        if not part >= 0:
            raise Refusal("search-number", value=part)


def allocate(prior: ArrayLike, effort: float, a: ArrayLike = 1.0) -> Allocation:
    """The effort by parcel that finds one item most probably, exponential detection 1 − exp(−a·z) in each.

    Water-filling in closed form: parcels in the order of a·p, as many as stand above the level at which the effort is
    used up. Under test: the sum within 1e-9, equal marginal gain where effort goes, no greater one where none goes.
    """
    p, rate = _shares(prior), np.asarray(a, float)
    rate = np.broadcast_to(rate, p.shape).astype(float)
    if not effort >= 0 or not np.all(rate > 0) or not np.isfinite(effort):
        raise Refusal("search-number", value=float(effort if not effort >= 0 else rate.min()))
    z = _water(p, rate, float(effort))
    return after_search(p, z, rate)


def _water(p: Numbers, rate: Numbers, effort: float) -> Numbers:
    z = np.zeros_like(p)
    order = [int(i) for i in np.argsort(-(p * rate), kind="stable") if p[i] > 0]
    if not order or effort == 0:
        return z
    level, logs, inverse = 0.0, 0.0, 0.0
    for place, i in enumerate(order):
        logs += log(p[i] * rate[i]) / rate[i]
        inverse += 1 / rate[i]
        level = (logs - effort) / inverse
        following = order[place + 1] if place + 1 < len(order) else None
        if following is None or log(p[following] * rate[following]) <= level:
            break
    active = np.array(order[: place + 1])
    z[active] = np.maximum(0.0, (np.log(p[active] * rate[active]) - level) / rate[active])
    return z


def after_search(prior: ArrayLike, effort: ArrayLike, a: ArrayLike = 1.0) -> Allocation:
    """What a search of these parcels finds, and what is believed when it has found nothing (Bayes)."""
    p, z = _shares(prior), np.asarray(effort, float)
    missed = p * np.exp(-np.asarray(a, float) * z)
    outside = 1 - float(p.sum())
    outside = outside if outside > 1e-12 else 0.0
    none = float(missed.sum()) + outside
    if none <= 0:
        raise Refusal("search-number", value=none)
    return Allocation(
        effort=tuple(z.tolist()),
        found=float((p - missed).sum()),
        after=tuple((missed / none).tolist()),
        elsewhere=outside / none,
    )


def _shares(prior: ArrayLike) -> Numbers:
    p = np.asarray(prior, float)
    if p.ndim != 1 or not len(p) or not np.all(p >= 0) or float(p.sum()) > 1 + 1e-9:
        raise Refusal("search-prior", total=round(float(np.nansum(p)), 6))
    return p


def no_find(units: int, bad: int, checked: int) -> float:
    """Chance that `checked` of `units` without return hold none of the `bad` ones (hypergeometric, whole numbers)."""
    if not (0 <= bad <= units and 0 <= checked <= units and units > 0):
        raise Refusal("search-number", value=float(min(units, bad, checked)))
    return comb(units - bad, checked) / comb(units, checked)


def updated(prior: float, ratios: Sequence[float]) -> float:
    """Probability that a parcel is contaminated after findings with these likelihood ratios, taken as independent.

    A ratio is P(finding | contaminated) / P(finding | free). The threshold for release is the authority's, not ours.
    """
    if not 0 < prior < 1:
        raise Refusal("search-prior", total=prior)
    odds = log(prior) - log(1 - prior)
    for ratio in ratios:
        if not ratio > 0:
            raise Refusal("search-number", value=ratio)
        odds += log(ratio)
    return 1 / (1 + exp(-odds)) if odds > -700 else 0.0
