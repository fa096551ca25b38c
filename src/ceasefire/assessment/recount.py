"""One day counted under several rules and clocks side by side, each number with its terms, each difference explained.

The incidents are those that the day's report tells. Under another clock an incident moves by as many days as its
beginning does; under another rule its units count otherwise. Nothing else can make two columns differ.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from ceasefire.assessment.counting import NONE, CountingRule, add, count_units, shares, total, units_of
from ceasefire.assessment.days import bounds_of, day_of
from ceasefire.assessment.records import Reason
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Observation
from ceasefire.vocabulary.count import Count

AGREED = "agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a number stands under. `whose`: "agreed", a side, "asked", or "rule" for one more rule in force."""

    whose: str
    rule: CountingRule
    zone: str
    cut_off: time

    def day_of(self, moment: datetime) -> date:
        return day_of(moment, self.zone, self.cut_off)

    def bounds(self, day: date) -> tuple[datetime, datetime]:
        return bounds_of(day, self.zone, self.cut_off)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An incident and the day whose report tells it."""

    incident: Incident
    day: date

    def under(self, terms: Terms, agreed: Terms) -> date:
        """The day it belongs to under other terms: that of its report, moved as its beginning moves."""
        begun = self.incident.when.start
        return self.day + (terms.day_of(begun) - agreed.day_of(begun))


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A day under one set of terms: the count of each of its incidents (by id) and why it is that."""

    terms: Terms
    start: datetime
    end: datetime
    incidents: dict[str, Count]
    why: dict[str, tuple[Reason, ...]]

    @property
    def total(self) -> Count:
        return total(self.incidents)

    @property
    def counted(self) -> int:
        """How many incidents count at all."""
        return sum(count.best > 0 for count in self.incidents.values())

    def by(self, groups: Mapping[str, Sequence[str]]) -> dict[str, Count]:
        """Sums per group; `groups`: incident → the groups it is in. An incident in two groups adds to both."""
        sums: dict[str, Count] = defaultdict(lambda: NONE)
        for incident, count in self.incidents.items():
            for group in groups.get(incident, ()):
                sums[group] = add(sums[group], count)
        return dict(sorted(sums.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """An incident on which columns differ: per column its count (None: not of that day) and the reasons."""

    incident: str
    counts: tuple[Count | None, ...]
    why: tuple[tuple[Reason, ...], ...]


def recount(
    day: date, told: Iterable[Told], every: Sequence[Terms], observations: Mapping[str, Observation]
) -> tuple[Column, ...]:
    """The day under each of the terms; the first are the agreed ones, whose column is the report's own figure.

    `told` holds the incidents of the reports around the day too, because another clock may bring some of them in.
    """
    ordered = sorted(told, key=lambda one: one.incident.id)
    return tuple(_column(day, ordered, terms, every[0], observations) for terms in every)


def _column(
    day: date, told: Sequence[Told], terms: Terms, agreed: Terms, observations: Mapping[str, Observation]
) -> Column:
    here = [one.incident for one in told if one.under(terms, agreed) == day]
    units = units_of(terms.rule, here, observations)
    counted = count_units(terms.rule, units)
    start, end = terms.bounds(day)
    why: dict[str, list[Reason]] = {incident.id: [] for incident in here}
    for share in shares(terms.rule, units):
        reason = Reason(message=share.why, arguments=dict(share.arguments))
        if reason not in why[share.unit.of]:
            why[share.unit.of].append(reason)
    return Column(
        terms=terms,
        start=start,
        end=end,
        incidents={incident.id: counted.get(incident.id, NONE) for incident in here},
        why={name: tuple(reasons) or (_without_units(),) for name, reasons in why.items()},
    )


def _without_units() -> Reason:
    return Reason(message="count-why-alleged")


def differences(day: date, columns: Sequence[Column], told: Iterable[Told]) -> tuple[Difference, ...]:
    """The incidents whose count is not the same in every column, in order of time."""
    found = []
    by_name = {one.incident.id: one for one in told}
    for name, one in sorted(by_name.items(), key=lambda pair: (pair[1].incident.when.start, pair[0])):
        counts = tuple(column.incidents.get(name) for column in columns)
        if any(count != counts[0] for count in counts):
            why = tuple(column.why.get(name) or _elsewhere(one, column, columns[0]) for column in columns)
            found.append(Difference(incident=name, counts=counts, why=why))
    return tuple(found)


def _elsewhere(one: Told, column: Column, agreed: Column) -> tuple[Reason, ...]:
    day = one.under(column.terms, agreed.terms)
    return (Reason(message="count-why-other-day", arguments={"day": day.isoformat()}),)
