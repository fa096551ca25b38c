"""How often an operator's work is visited: from a national minimum up, by the risks that speak for more, each told.

Factors and their weights are data; the shipped ones are ours, meant to be replaced by the authority's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from ceasefire.languages import say
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Frequency:
    """`interval_days` between visits without any factor; never more than `at_most_days` (the national minimum of
    visits), never less than `at_least_days`. `factors`: name → how many times as often each makes it."""

    interval_days: int
    at_most_days: int
    at_least_days: int
    factors: Mapping[str, float]


SHIPPED = Frequency(
    interval_days=28,
    at_most_days=28,
    at_least_days=2,
    factors={
        "new-team": 2.0,
        "critical-before": 3.0,
        "major-before": 1.5,
        "improvised": 2.0,
        "urban": 1.5,
        "slope": 1.25,
        "vegetation": 1.25,
        "clean-record": 0.5,
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Days between visits, the next day due, and the factors that made it so, the strongest first."""

    every_days: int
    due: date
    factors: tuple[str, ...]
    bounded: bool

    def reasons(self, language: str) -> tuple[str, ...]:
        """Each factor in words, and whether a bound of the rules was reached."""
        told = [say(f"quality-risk-{name}", language) for name in self.factors]
        return (*told, *([say("quality-risk-bounded", language, days=self.every_days)] if self.bounded else []))


def next_visit(last: date, risks: frozenset[str], rules: Frequency = SHIPPED) -> Due:
    """When to visit next; factors multiply. Refuses a factor that the rules do not know."""
    unknown = sorted(risks - set(rules.factors))
    if unknown:
        raise Refusal("quality-risk-unknown", risk=unknown[0], known=", ".join(sorted(rules.factors)))
    often = 1.0
    for name in risks:
        often *= rules.factors[name]
    wanted = ceil(rules.interval_days / often - 1e-9)
    every = min(max(wanted, rules.at_least_days), rules.at_most_days)
    ordered = tuple(sorted(risks, key=lambda name: (-rules.factors[name], name)))
    return Due(every_days=every, due=last + timedelta(days=every), factors=ordered, bounded=every != wanted)
