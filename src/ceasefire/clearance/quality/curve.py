"""What a sampling plan tells: how often a lot of a given quality passes, and who bears which risk.

Quality p is the share of nonconforming units (0–1); for AQLs above 10 it is nonconformities per unit and the Poisson
law holds. All probabilities are exact to 1e-12 (under test against rational arithmetic).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import accumulate
from math import ceil, comb, exp, fsum, inf, log, log1p
from operator import mul

from scipy.optimize import brentq, minimize_scalar

from ceasefire.clearance.quality.sampling import SamplingPlan
from ceasefire.vocabulary.refusal import Refusal

CONSUMER_RISK = 0.10
"""The usual chance at which a bad lot is still said to pass; lists of limiting quality are drawn at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurvePoint:
    """At quality `p`: the chance that the lot passes, and the quality that leaves if refused lots are re-cleared."""

    p: float
    accepted: float
    outgoing: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Risks:
    """A plan for a lot in a few numbers: risk at the AQL, limiting quality at `CONSUMER_RISK`, worst average outgoing.

    `producer_risk`: chance that a lot exactly at the AQL is refused. `limiting_quality`: the share at which a lot still
    passes one time in ten. `aoql` at `aoql_at`: the worst average that leaves when refused lots are done again.
    """

    producer_risk: float
    limiting_quality: float
    aoql: float
    aoql_at: float


def binomial(plan: SamplingPlan, p: float) -> float:
    """Chance that a lot from a process with share `p` bad passes: at most `accept` bad among `n`.

    Summed term by term from the chance of none; the usual way by the incomplete beta function misses 1e-12 here and
    there (SciPy 1.17 by 1.8e-12 over the plans of the tables).
    """
    if _share(p) in (0, 1) or plan.accept >= plan.n:
        return 1.0 if p == 0 or plan.accept >= plan.n else 0.0
    odds = p / (1 - p)
    return _summed(exp(plan.n * log1p(-p)), (odds * (plan.n - k) / (k + 1) for k in range(plan.accept)))


def poisson(plan: SamplingPlan, rate: float) -> float:
    """The same for nonconformities, `rate` of them per unit on average."""
    if not 0 <= rate < inf:
        raise Refusal("sampling-share", value=rate)
    mean = plan.n * rate
    return _summed(exp(-mean), (mean / (k + 1) for k in range(plan.accept)))


def _summed(first: float, factors: Iterable[float]) -> float:
    """A first term and those that follow from it by these factors, as a probability."""
    return min(1.0, fsum(accumulate(factors, mul, initial=first)))


def hypergeometric(plan: SamplingPlan, lot: int, bad: int) -> float:
    """The same for one lot of `lot` units of which exactly `bad` are bad; in whole numbers, rounded once at the end."""
    if not 0 <= bad <= lot:
        raise Refusal("sampling-bad-units", bad=bad, lot=lot)
    n = plan.holds(lot)
    found = max(0, n - (lot - bad))
    ways, total = comb(bad, found) * comb(lot - bad, n - found), 0
    while found <= min(plan.accept, bad, n):
        total += ways
        ways = ways * (bad - found) * (n - found) // ((found + 1) * (lot - bad - n + found + 1))
        found += 1
    return total / comb(lot, n)


def curve(plan: SamplingPlan, lot: int, qualities: Iterable[float], law: str = "binomial") -> tuple[CurvePoint, ...]:
    """The operating characteristic with the average outgoing quality, under one of the three laws."""
    accepted = law_of(plan, lot, law)
    left = 1 - plan.holds(lot) / lot
    points = ((p, accepted(p)) for p in qualities)
    return tuple(CurvePoint(p=p, accepted=chance, outgoing=p * chance * left) for p, chance in points)


def law_of(plan: SamplingPlan, lot: int, law: str) -> Callable[[float], float]:
    """Chance of passing as a function of quality. "hypergeometric" takes the nearest whole number of bad units."""
    known: dict[str, Callable[[float], float]] = {
        "binomial": lambda p: binomial(plan, p),
        "poisson": lambda p: poisson(plan, p),
        "hypergeometric": lambda p: hypergeometric(plan, lot, round(_share(p) * lot)),
    }
    return known[law]


def law_for(plan: SamplingPlan, lot: int, aql: str) -> str:
    """The law to tell a plan by: Poisson above an AQL of 10; a lot counted out where more than a tenth is checked."""
    if float(aql) > 10:
        return "poisson"
    return "hypergeometric" if 10 * plan.holds(lot) > lot else "binomial"


def risks(plan: SamplingPlan, lot: int, aql: str) -> Risks:
    """The numbers of a plan, by the law of `law_for`."""
    law = law_for(plan, lot, aql)
    return _counted_out(plan, lot, aql) if law == "hypergeometric" else _of_process(plan, lot, aql, law)


def _counted_out(plan: SamplingPlan, lot: int, aql: str) -> Risks:
    """In whole bad units: the AQL's rounded down, the fewest that pass at most one time in ten (or all of them)."""
    chances = [1.0]
    while len(chances) <= lot and chances[-1] > CONSUMER_RISK / 100:
        chances.append(hypergeometric(plan, lot, len(chances)))
    left = 1 - plan.holds(lot) / lot
    worst = max(range(len(chances)), key=lambda bad: bad * chances[bad])
    at_limit = min(int(float(aql) / 100 * lot + 1e-9), len(chances) - 1)
    return Risks(
        producer_risk=1 - chances[at_limit],
        limiting_quality=next((bad for bad, one in enumerate(chances) if one <= CONSUMER_RISK), lot) / lot,
        aoql=worst / lot * chances[worst] * left,
        aoql_at=worst / lot,
    )


def _of_process(plan: SamplingPlan, lot: int, aql: str, law: str) -> Risks:
    accepted = law_of(plan, lot, law)
    worst = _worst(accepted, plan, law)
    return Risks(
        producer_risk=1 - accepted(float(aql) / 100),
        limiting_quality=quality_passed_at(plan, CONSUMER_RISK, law),
        aoql=worst * accepted(worst) * (1 - plan.holds(lot) / lot),
        aoql_at=worst,
    )


def quality_passed_at(plan: SamplingPlan, chance: float, law: str = "binomial") -> float:
    """The quality at which a lot passes with this chance: the limiting quality at the consumer's risk."""
    if not 0 < chance < 1:
        raise Refusal("sampling-share", value=chance)
    if law == "binomial" and plan.accept >= plan.n:
        raise Refusal("sampling-always-passes", n=plan.n, accept=plan.accept)
    accepted = law_of(plan, plan.n, law)
    high = 1.0 if law == "binomial" else (plan.accept + 50.0) * 2 / plan.n
    return float(brentq(lambda p: accepted(p) - chance, 0.0, high, xtol=1e-14, rtol=1e-14))


def _worst(accepted: Callable[[float], float], plan: SamplingPlan, law: str) -> float:
    high = 1.0 if law == "binomial" else 2 * (plan.accept + 5) / plan.n
    bounds = (0.0, min(high, 2 * (plan.accept + 5) / plan.n))
    found = minimize_scalar(lambda p: -p * accepted(p), bounds=bounds, method="bounded", options={"xatol": 1e-12})
    return float(found.x)


def zero_find(p: float, confidence: float = 0.95) -> int:
    """How many units must be checked without one bad, to say with this confidence that fewer than a share `p` are."""
    if not (0 < p < 1 and 0 < confidence < 1):
        raise Refusal("sampling-share", value=p if not 0 < p < 1 else confidence)
    return ceil(log(1 - confidence) / log1p(-p) - 1e-9)


def _share(p: float) -> float:
    if not 0 <= p <= 1:
        raise Refusal("sampling-share", value=p)
    return p
