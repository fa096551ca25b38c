"""A violation count is a function with a name and a version, not a fact: these are the functions.

Applied to rows each row is one unit; applied to incidents the reports of one incident are not added up: of each kind of
unit the count is the largest that one asset told, because several assets perceive the same discharges. An uncountable
number stays a floor: sums with one in them are "at least".
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from pydantic import Field

from ceasefire.agreement.load import checked
from ceasefire.agreement.marked_yaml import read_marked
from ceasefire.agreement.text import Strict, Worded
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Observation
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import What

NONE = Count.exactly(0)


class CountingRule(Strict):
    """A rule as data. `parted_by_s`: so long a pause begins a new series; series below `at_least` do not count."""

    id: str
    version: str
    unit: Literal["discharge", "row", "series"]
    counts: tuple[What, ...] = Field(min_length=1)
    parted_by_s: float = Field(default=0, ge=0)
    at_least: int = Field(default=1, ge=1)
    title: Worded


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Something that may count: when, what, how many; `of` is the row or incident it belongs to."""

    of: str
    when: datetime
    what: What
    count: Count


@cache
def shipped_rules() -> Mapping[str, CountingRule]:
    """The rules that come with the product, by id."""
    file = files("ceasefire.assessment") / "counting_rules.yaml"
    return read_rules(file.read_text(encoding="utf-8"), file.name)


def read_rules(text: str, name: str) -> Mapping[str, CountingRule]:
    """Rules from YAML; refuses a broken one with line and column, and two of one id."""
    rows, marks = read_marked(text, name)
    rules: dict[str, CountingRule] = {}
    for n, row in enumerate(rows if isinstance(rows, list) else [rows]):
        own = {path[1:]: place for path, place in marks.items() if path[:1] == (n,)}
        rule = checked(CountingRule, row, own, name)
        if rule.id in rules:
            raise Refusal("agreement-key-twice", f"{name}:{own[()][0]}:{own[()][1]}", key=rule.id)
        rules[rule.id] = rule
    return rules


def rule_named(name: str, rules: Mapping[str, CountingRule] | None = None) -> CountingRule:
    """The rule of that id; refuses an unknown one and names those there are."""
    known = shipped_rules() if rules is None else rules
    if name not in known:
        raise Refusal("counting-rule-unknown", rule=name, known=", ".join(known))
    return known[name]


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
    split = row_units if rule.unit == "row" else incident_units
    units = [unit for incident in incidents for unit in split(incident, observations)]
    counted = count_units(rule, units)
    return {incident.id: counted.get(incident.id, NONE) for incident in incidents}


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
            told[one.what][one.asset] = _add(told[one.what].get(one.asset, NONE), one.count)
    return [
        Unit(of=incident.id, when=incident.when.start, what=what, count=_largest(list(by_asset.values())))
        for what, by_asset in told.items()
    ]


def count_units(rule: CountingRule, units: Sequence[Unit]) -> dict[str, Count]:
    """The counts under a rule by what they belong to (`of`)."""
    meant = [unit for unit in units if unit.what in rule.counts and unit.count.high > 0]
    if rule.unit == "series":
        return _series(rule, meant)
    counted: dict[str, Count] = {}
    for unit in meant:
        one = Count.exactly(1) if rule.unit == "row" else unit.count
        counted[unit.of] = _add(counted.get(unit.of, NONE), one)
    return counted


def _series(rule: CountingRule, units: Sequence[Unit]) -> dict[str, Count]:
    """Units in order of time, cut where the pause is long enough; each series counts once if it is large enough."""
    counted: dict[str, Count] = {}
    current: list[Unit] = []
    for unit in sorted(units, key=lambda unit: (unit.when, unit.of)):
        if current and unit.when - current[-1].when >= timedelta(seconds=rule.parted_by_s):
            _close(rule, current, counted)
            current = []
        current.append(unit)
    _close(rule, current, counted)
    return counted


def _close(rule: CountingRule, series: list[Unit], counted: dict[str, Count]) -> None:
    if not series:
        return
    size = total({str(n): unit.count for n, unit in enumerate(series)})
    most = 1 if size.uncountable else int(size.high >= rule.at_least)
    one = Count(low=int(size.low >= rule.at_least), best=int(size.best >= rule.at_least), high=most)
    counted[series[0].of] = _add(counted.get(series[0].of, NONE), one)


def total(counted: Mapping[Any, Count]) -> Count:
    """The sum; "at least" as soon as one part is."""
    whole = NONE
    for one in counted.values():
        whole = _add(whole, one)
    return whole


def _add(one: Count, other: Count) -> Count:
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
