"""What each part of an agreement may look right about and the whole has wrong: names, circles, order, drawings.

Each problem is a path in the file, the key of a message and its arguments; the caller turns the path into line and
column. What an amendment sets is checked like what was written first, and its problems lead to the amendment's lines.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ceasefire.agreement.clocks import After
from ceasefire.agreement.pointers import points_somewhere
from ceasefire.agreement.problems import Path, Problem, doubled, lacking_in, twice, unknown
from ceasefire.agreement.registers.arms import class_problems
from ceasefire.agreement.text import LANGUAGES, ActorTest, Agreement, Exemption, PlaceTest, Provision, Reading, Way

NO_PARTY = ("private", "nature")
"""Actors that facts may name beside the parties."""


def time_zone_problems(agreement: Agreement) -> Iterator[Problem]:
    """A zone of record that no calendar knows; asked before any date is read in it."""
    try:
        ZoneInfo(agreement.zone_of_record)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        told: dict[str, str | int | float] = {"zone": agreement.zone_of_record}
        yield Problem(path=("zone_of_record",), key="agreement-zone-of-record", arguments=told)


def inconsistencies(agreement: Agreement, drawn: Mapping[str, str]) -> Iterator[Problem]:
    """All problems of the text, in the order of the file. `drawn`: name of each zone or line → `area` or `line`."""
    whole = _Whole(agreement, drawn)
    yield from _doubled_names(agreement)
    yield from _languages(agreement)
    yield from _drawn_and_not(agreement, drawn)
    yield from _clocks(agreement)
    for n, provision in enumerate(agreement.provisions):
        for problem in whole.provision(provision):
            yield problem.under("provisions", n)
        for k in range(len(provision.amendments)):
            for problem in whole.amendment(provision, k):
                yield problem.under("provisions", n, "amendments", k)
    for n, exemption in enumerate(agreement.exemptions):
        for problem in whole.exemption(exemption):
            yield problem.under("exemptions", n)
    yield from _exemption_order(agreement)
    ids = [provision.id for provision in agreement.provisions]
    for n, name in enumerate(agreement.answers_by_default):
        if name not in ids:
            yield unknown(("answers_by_default", n), "provision", name, ids)


def reading_problems(readings: Iterable[Reading], agreement: Agreement, data: Any) -> Iterator[Problem]:
    """Two readings of one number, texts that are missing, and decisions that stand nowhere in the agreement's file."""
    seen: set[int] = set()
    for n, reading in enumerate(readings):
        if reading.number in seen:
            yield doubled((n, "number"), "reading", str(reading.number))
        seen.add(reading.number)
        if lacking := sorted(_languages_needed(agreement) - set(reading.text)):
            yield lacking_in((n, "text"), lacking)
        for k, pointer in enumerate(reading.decides):
            if not points_somewhere(data, pointer):
                yield Problem(path=(n, "decides", k), key="agreement-decides-nothing", arguments={"name": pointer})


def _doubled_names(agreement: Agreement) -> Iterator[Problem]:
    yield from twice(("parties",), "party", agreement.parties)
    yield from twice(("acts",), "act", agreement.acts)
    yield from twice(("tallies",), "tally", agreement.tallies)
    yield from twice(("arms",), "arms", agreement.arms)
    for name in agreement.arms_classes:
        if name in agreement.arms:
            yield doubled(("arms_classes", name), "arms", name)
    for path, key, arguments in class_problems(agreement.arms_classes):
        yield Problem(path=("arms_classes", *path), key=key, arguments=arguments)
    yield from twice(("provisions",), "provision", [one.id for one in agreement.provisions], ("id",))
    yield from twice(("exemptions",), "exemption", [one.id for one in agreement.exemptions], ("id",))


def _languages_needed(agreement: Agreement) -> set[str]:
    return {*LANGUAGES, agreement.authoritative_language}


def _languages(agreement: Agreement) -> Iterator[Problem]:
    yield from twice(("official_languages",), "language", agreement.official_languages)
    for n, name in enumerate(agreement.official_languages):
        if not (name.isalpha() and name.islower() and 2 <= len(name) <= 3):
            yield unknown(("official_languages", n), "language", name, LANGUAGES)


def _drawn_and_not(agreement: Agreement, drawn: Mapping[str, str]) -> Iterator[Problem]:
    for name in agreement.undrawn:
        if name in drawn:
            yield doubled(("undrawn", name), "zone", name)


def _clocks(agreement: Agreement) -> Iterator[Problem]:
    known = (*agreement.clocks, "in_force")
    for name, clock in agreement.clocks.items():
        if name == "in_force":
            yield doubled(("clocks", name), "clock", name)
        if clock.after is not None and clock.after not in known:
            yield unknown(("clocks", name, "after"), "clock", clock.after, known)
    for name in agreement.clocks:
        if waits := _round_trip(name, {one: (c.after,) if c.after else () for one, c in agreement.clocks.items()}):
            yield _circle(("clocks", name, "after"), "clock", waits)


def _circle(path: Path, kind: str, names: list[str]) -> Problem:
    return Problem(path=path, key="agreement-circle", arguments={"kind": kind, "circle": " → ".join(names)})


def _round_trip(start: str, follows: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The way from a name back to itself, shortest first; empty where there is none."""
    waiting = [[start]]
    seen: set[str] = set()
    while waiting:
        path = waiting.pop(0)
        for name in follows.get(path[-1], ()):
            if name == start:
                return [*path, start]
            if name not in seen:
                seen.add(name)
                waiting.append([*path, name])
    return []


def _exemption_order(agreement: Agreement) -> Iterator[Problem]:
    """Circles first: where there is one, no order of priorities can be right."""
    by_id = {one.id: one for one in agreement.exemptions}
    for n, one in enumerate(agreement.exemptions):
        if trip := _round_trip(one.id, {other.id: other.unless for other in agreement.exemptions}):
            yield _circle(("exemptions", n, "unless"), "exemption", trip)
    for n, one in enumerate(agreement.exemptions):
        for k, name in enumerate(one.unless):
            if name in by_id and by_id[name].priority <= one.priority:
                told: dict[str, str | int | float] = {
                    "exemption": one.id,
                    "other": name,
                    "priority": one.priority,
                    "theirs": by_id[name].priority,
                    "least": one.priority + 1,
                }
                yield Problem(path=("exemptions", n, "unless", k), key="agreement-priority-low", arguments=told)


@dataclass(frozen=True, slots=True)
class _Whole:
    """Everything declared, against which one part is held."""

    agreement: Agreement
    drawn: Mapping[str, str]

    @property
    def people(self) -> tuple[str, ...]:
        return (*self.agreement.parties, *self.agreement.guarantors)

    def provision(self, provision: Provision) -> Iterator[Problem]:
        if lacking := sorted(_languages_needed(self.agreement) - set(provision.text)):
            yield lacking_in(("text",), lacking)
        languages = _languages_needed(self.agreement) | set(self.agreement.official_languages)
        for name in sorted(set(provision.text) - languages):
            yield unknown(("text", name), "language", name, languages)
        yield from self._names(("bound",), "party", provision.bound, self.people)
        yield from twice(("breached_by",), "way", [way.id for way in provision.breached_by], ("id",))
        for k, way in enumerate(provision.breached_by):
            yield from (problem.under("breached_by", k) for problem in self.way(way))

    def amendment(self, provision: Provision, number: int) -> Iterator[Problem]:
        """What the provision would have wrong as amended, where that is in a field the amendment sets."""
        changed = provision.amendments[number].set_
        if changed is None:
            return
        for problem in self.provision(provision.amended(provision.amendments[number])):
            if problem.path[:1] and problem.path[0] in changed:
                yield problem.under("set")

    def way(self, way: Way) -> Iterator[Problem]:
        lists = {"is": way.act.is_, "unclear": way.act.unclear}
        lists |= {
            "if_fired_from_there": way.act.if_fired_from_there,
            "if_personnel_counted": way.act.if_personnel_counted,
        }
        for name, acts in lists.items():
            yield from self._names(("act", name), "act", acts, self.agreement.acts)
        if isinstance(way.actor, ActorTest):
            yield from self._actor(way.actor)
        if way.place is not None:
            yield from (problem.under("place") for problem in self.place(way.place))
        yield from self._time(way)
        if way.overlap is not None:
            pair = {"zone": way.overlap.zone, "must_not_include": way.overlap.must_not_include}
            for name, zone in pair.items():
                yield from self._zone(("overlap", name), zone, "area")
        arms = (*self.agreement.arms, *self.agreement.arms_classes)
        yield from self._names(("arms",), "arms", way.arms, arms)
        yield from twice(("caps",), "cap", [cap.name for cap in way.caps], ("name",))
        for k, cap in enumerate(way.caps):
            yield from self._names(("caps", k, "of"), "tally", cap.of, self.agreement.tallies)
        known = [exemption.id for exemption in self.agreement.exemptions]
        yield from self._names(("unless",), "exemption", way.unless, known)

    def exemption(self, one: Exemption) -> Iterator[Problem]:
        if lacking := sorted(_languages_needed(self.agreement) - set(one.text)):
            yield lacking_in(("text",), lacking)
        yield from self._names(("acts",), "act", one.acts, self.agreement.acts)
        if one.actor is not None:
            yield from self._actor(one.actor)
        if one.place is not None:
            yield from (problem.under("place") for problem in self.place(one.place))
        yield from self._time(one)
        if one.permits is not None:
            ids = [provision.id for provision in self.agreement.provisions]
            yield from self._names(("permits",), "provision", (one.permits,), ids)
        known = [exemption.id for exemption in self.agreement.exemptions if exemption.id != one.id]
        yield from self._names(("unless",), "exemption", tuple(x for x in one.unless if x != one.id), known)

    def place(self, place: PlaceTest) -> Iterator[Problem]:
        for name, zones in (("inside", place.inside), ("outside", place.outside)):
            for k, zone in enumerate(zones):
                yield from self._zone((name, k), zone, "area")
        if place.within is None:
            return
        if isinstance(place.within.of, str):
            yield from self._zone(("within", "of"), place.within.of, "line")
            return
        for party, line in place.within.of.items():
            yield from self._names(("within", "of", party), "party", (party,), self.people)
            yield from self._zone(("within", "of", party), line, "line")

    def after(self, after: After) -> Iterator[Problem]:
        known = (*self.agreement.clocks, "in_force")
        if after.after not in known:
            yield unknown(("after",), "clock", after.after, known)

    def _time(self, part: Way | Exemption) -> Iterator[Problem]:
        if part.time is None:
            return
        for name, when in (("from", part.time.from_), ("until", part.time.until), ("due", part.time.due)):
            if isinstance(when, After):
                yield from (problem.under("time", name) for problem in self.after(when))

    def _actor(self, actor: ActorTest) -> Iterator[Problem]:
        known = (*self.people, *NO_PARTY)
        yield from self._names(("actor", "is"), "party", actor.is_, known)
        yield from self._names(("actor", "unclear"), "party", actor.unclear, known)

    def _zone(self, path: Path, name: str, wanted: str) -> Iterator[Problem]:
        if name in self.agreement.undrawn:
            return
        if name not in self.drawn:
            fitting = [one for one, kind in self.drawn.items() if kind == wanted]
            yield unknown(path, wanted, name, (*fitting, *self.agreement.undrawn))
        elif self.drawn[name] != wanted:
            told: dict[str, str | int | float] = {"name": name, "kind": self.drawn[name]}
            yield Problem(path=path, key="agreement-drawn-otherwise", arguments=told)

    def _names(self, path: Path, kind: str, names: tuple[str, ...], known: Iterable[str]) -> Iterator[Problem]:
        declared = set(known)
        for k, name in enumerate(names):
            if name not in declared:
                yield unknown((*path, k), kind, name, declared)
