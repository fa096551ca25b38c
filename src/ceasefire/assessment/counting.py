"""A violation count is a function with a name and a version, not a fact: these are the functions.

Applied to rows each row is one unit; applied to incidents the reports of one incident are not added up: of each kind of
unit the count is the largest that one asset told, because several assets perceive the same discharges. An uncountable
number stays a floor: sums with one in them are "at least".
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from ceasefire.assessment.rule_book import CountingRule, RuleBook, read_rules, rule_named, shipped_rules
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Observation
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.terms import What

__all__ = [
    "NONE",
    "CountingRule",
    "RuleBook",
    "Share",
    "Unit",
    "add",
    "count_incidents",
    "count_rows",
    "count_units",
    "incident_units",
    "read_rules",
    "row_units",
    "rule_named",
    "shares",
    "shipped_rules",
    "total",
    "units_of",
]
NONE = Count.exactly(0)
LEFT_OUT = frozenset({"count-why-not-counted", "count-why-none-told"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Something that may count: when, what, how many; `of` is the row or incident it belongs to."""

    of: str
    when: datetime
    what: What
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one unit adds to the number (often nothing) and why: a message of the catalogues with its arguments."""

    unit: Unit
    count: Count
    why: str
    arguments: dict[str, str | int] = field(default_factory=dict)


def count_rows(rule: CountingRule, rows: Iterable[Observation]) -> Count:
    """The number a table of observations gives under a rule, each row for itself."""
    return total(count_units(rule, [Unit(of=r.id, when=r.when.start, what=r.what, count=r.count) for r in rows]))


def count_incidents(
    rule: CountingRule, incidents: Iterable[Incident], observations: Mapping[str, Observation]
) -> dict[str, Count]:
    """Per incident (by id) its share of the number; a series over several incidents counts with the first of them.

    Allegations never count. The shares add up to the whole (`total`).
    """
    incidents = tuple(incidents)
    counted = count_units(rule, units_of(rule, incidents, observations))
    return {incident.id: counted.get(incident.id, NONE) for incident in incidents}


def units_of(rule: CountingRule, incidents: Iterable[Incident], observations: Mapping[str, Observation]) -> list[Unit]:
    """Everything in these incidents that may count, in the units of the rule."""
    split = row_units if rule.unit == "row" else incident_units
    return [unit for incident in incidents for unit in split(incident, observations)]


def row_units(incident: Incident, observations: Mapping[str, Observation]) -> list[Unit]:
    """Every observation of an incident as a unit of its own."""
    linked = [observations.get(link.report) for link in incident.links if not link.allegation]
    return [Unit(of=incident.id, when=o.when.start, what=o.what, count=o.count) for o in linked if o is not None]


def incident_units(incident: Incident, observations: Mapping[str, Observation]) -> list[Unit]:
    """What was perceived in an incident: one unit a kind, the largest number any one asset told."""
    told: dict[What, dict[str, Count]] = defaultdict(dict)
    for link in incident.links:
        one = None if link.allegation else observations.get(link.report)
        if one is not None:
            told[one.what][one.asset] = add(told[one.what].get(one.asset, NONE), one.count)
    return [
        Unit(of=incident.id, when=incident.when.start, what=what, count=_largest(list(by_asset.values())))
        for what, by_asset in told.items()
    ]


def count_units(rule: CountingRule, units: Sequence[Unit]) -> dict[str, Count]:
    """The counts under a rule by what they belong to (`of`)."""
    counted: dict[str, Count] = {}
    for share in shares(rule, units):
        if share.why not in LEFT_OUT:
            counted[share.unit.of] = add(counted.get(share.unit.of, NONE), share.count)
    return counted


def shares(rule: CountingRule, units: Iterable[Unit]) -> list[Share]:
    """What each unit adds to the number, and why; the order of units does not matter for the sum."""
    told, meant = [], []
    for unit in units:
        if unit.what not in rule.counts:
            told.append(Share(unit=unit, count=NONE, why="count-why-not-counted", arguments={"act": unit.what.value}))
        elif unit.count.high == 0:
            told.append(Share(unit=unit, count=NONE, why="count-why-none-told", arguments={"act": unit.what.value}))
        else:
            meant.append(unit)
    if rule.unit == "series":
        return [*told, *(share for series in _series(rule, meant) for share in _of_series(rule, series))]
    return [*told, *(_each(rule, unit) for unit in meant)]


def _each(rule: CountingRule, unit: Unit) -> Share:
    if rule.unit == "row":
        return Share(unit=unit, count=Count.exactly(1), why="count-why-row", arguments={"act": unit.what.value})
    told = {"act": unit.what.value, "number": unit.count.best}
    return Share(unit=unit, count=unit.count, why="count-why-each", arguments=told)


def _series(rule: CountingRule, units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """Units in order of time, cut where the pause is long enough."""
    current: list[Unit] = []
    for unit in sorted(units, key=lambda unit: (unit.when, unit.of)):
        if current and unit.when - current[-1].when >= timedelta(seconds=rule.parted_by_s):
            yield current
            current = []
        current.append(unit)
    if current:
        yield current


def _of_series(rule: CountingRule, series: Sequence[Unit]) -> Iterator[Share]:
    """A series counts once, with its first unit, if it is large enough; the others are joined in it."""
    size = total({n: unit.count for n, unit in enumerate(series)})
    most = 1 if size.uncountable else int(size.high >= rule.at_least)
    one = Count(low=int(size.low >= rule.at_least), best=int(size.best >= rule.at_least), high=most)
    told: dict[str, str | int] = {"size": size.best, "low": size.low, "least": rule.at_least, "of": series[0].of}
    first = "count-why-series" if one.best else "count-why-may-reach" if one.high else "count-why-below"
    yield Share(unit=series[0], count=one, why=first, arguments=told)
    rest = "count-why-joined" if one.high else "count-why-below"
    yield from (Share(unit=unit, count=NONE, why=rest, arguments=told) for unit in series[1:])


def total(counted: Mapping[Any, Count]) -> Count:
    """The sum; "at least" as soon as one part is."""
    whole = NONE
    for one in counted.values():
        whole = add(whole, one)
    return whole


def add(one: Count, other: Count) -> Count:
    """Two numbers together, bounds with bounds; "at least" as soon as one is."""
    return Count(
        low=one.low + other.low,
        best=one.best + other.best,
        high=one.high + other.high,
        uncountable=one.uncountable or other.uncountable,
    )


def _largest(counts: Sequence[Count]) -> Count:
    return Count(
        low=max(count.low for count in counts),
        best=max(count.best for count in counts),
        high=max(count.high for count in counts),
        uncountable=any(count.uncountable for count in counts),
    )
