"""What a provision can tell apart: the instants, names, places and numbers that are written in it or reached from it.

Two events that lie alike to all of these get the same answer, because a condition compares the facts with nothing else.
Each list may hold more than is compared (that makes classes finer, never wrong), but never less.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from ceasefire.agreement.clocks import After, Recorded, due_of, first_instant, running
from ceasefire.agreement.context import Frame
from ceasefire.agreement.facts import CaseFacts
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import ActorTest, Exemption, PlaceTest, Provision, Requirement, TimeTest, Way
from ceasefire.agreement.where import meant_at
from ceasefire.agreement.zones import Meant, NamedZone
from ceasefire.geometry.zone import Zone
from ceasefire.vocabulary.moment import utc

_TICK = timedelta(microseconds=1)
Cited = tuple[str, str, str, int]
"""Zone, edition, line and limit in metres as findings cite an area."""


@dataclass(frozen=True, slots=True, eq=False)
class Area:
    """One drawing (or combination) that a place can mean, and how findings cite it."""

    meant: Meant
    zone: Zone | None

    @property
    def cited(self) -> Cited:
        """As `zone`, `edition`, `line` and `limit` stand in a finding's arguments."""
        reach = self.meant.reach
        line = (reach.line.name, round(reach.metres)) if reach else ("", 0)
        return self.meant.title or "none", self.meant.cited, *line


class Scope:
    """A provision with all editions of it, those of its ways that are asked, and the records the centre has."""

    def __init__(
        self,
        signed: Signed,
        provision: Provision,
        ways: Iterable[Way],
        records: tuple[Recorded, ...] = (),
        exemptions: Iterable[str] | None = None,
    ) -> None:
        self.signed, self.provision = signed, provision
        self.ways = tuple(ways)
        self._exempting = None if exemptions is None else tuple(exemptions)
        named = {one.record for one in self.requirements}
        named |= {clock.recorded for clock in signed.agreement.clocks.values() if clock.recorded}
        self.records = tuple(one for one in records if one.name in named)

    @cached_property
    def faces(self) -> tuple[Provision, ...]:
        """The provision as first written and as each amendment writes it; every edition takes its fields from these."""
        return faces(self.provision)

    @cached_property
    def exemptions(self) -> tuple[Exemption, ...]:
        """Those that the ways name (of those given, where some are), and those that take these away."""
        named = {name for way in self.ways for name in way.unless}
        wanted = [one for one in self.signed.agreement.exemptions if one.id in named]
        if self._exempting is not None:
            wanted = [one for one in wanted if one.id in self._exempting]
        return closed(self.signed, wanted)

    @cached_property
    def places(self) -> tuple[PlaceTest, ...]:
        tests = [way.place for way in self.ways] + [one.place for one in self.exemptions]
        return tuple(test for test in tests if test is not None)

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        named = [way.without_record for way in self.ways if way.without_record]
        return (*named, *(one for exemption in self.exemptions for one in exemption.requires))

    @cached_property
    def notice_kinds(self) -> tuple[str, ...]:
        """Kinds of notices that exempt."""
        return tuple(dict.fromkeys(one.notice for one in self.exemptions if one.notice))

    @cached_property
    def asks_actor(self) -> bool:
        """Does anything asked depend on whose act it was?"""
        tests = [way.actor != "anyone" for way in self.ways] + [one.actor is not None for one in self.exemptions]
        lines = [test.within is not None and not isinstance(test.within.of, str) for test in self.places]
        return any(tests) or any(lines) or self.asks_whose_record

    @cached_property
    def asks_whose_record(self) -> bool:
        return any(one.by_actor for one in self.requirements)

    @cached_property
    def asks_clocks(self) -> bool:
        """Is any time asked for so long after a clock?"""
        return any(isinstance(one, After) for test in self._times() for one in (test.from_, test.until, test.due))

    def party(self, name: str) -> tuple[object, ...]:
        """All that is written of a party: in which lists it stands, which line is its own; alike parties are one."""
        lists = [face.bound for face in self.faces]
        for test in [way.actor for way in self.ways] + [one.actor for one in self.exemptions]:
            lists += [test.is_, test.unclear] if isinstance(test, ActorTest) else []
        lines = [one.within.of for one in self.places if one.within is not None]
        own = [of.get(name) for of in lines if not isinstance(of, str)]
        known = {one.party for one in self.records if one.party} if self.asks_whose_record else set()
        return name == "unknown", *(name in one for one in lists), *own, name if name in known else None

    @cached_property
    def instants(self) -> tuple[datetime, ...]:
        """Every instant of an event's time at which an answer can change, in order."""
        found = {self.signed.agreement.in_force}
        for one in self.provision.amendments:
            found |= {first_instant(one.valid_from, self._zone), *(self._around(one.due) if one.due else ())}
        for test in self._times():
            for written in (test.from_, test.until, test.due, test.late_after):
                found |= set(self._around(written))
        found |= {turn for one in self._drawings() for turn in (one.valid_from, one.valid_until) if turn}
        return tuple(sorted(utc(one) for one in found))

    @cached_property
    def record_instants(self) -> tuple[datetime, ...]:
        """Every instant at which a requirement can change."""
        return tuple(sorted({at for one in self.requirements for at in self._around_records(one)}))

    @cached_property
    def record_learnt(self) -> tuple[datetime, ...]:
        """When each record that a requirement names became known."""
        named = {one.record for one in self.requirements}
        return tuple(sorted({utc(one.known_from or one.at) for one in self.records if one.name in named}))

    @cached_property
    def learnt(self) -> tuple[datetime, ...]:
        """Every moment from which something counts that did not count before, in order."""
        zones = self.signed.zones
        found = {first_instant(one.known_from, self._zone) for one in self.provision.amendments}
        named = self.signed.places(self.provision)
        drawn = (one for name in named if name in zones.names for one in zones.editions(name))
        found |= {one.known_from for one in (*drawn, *self._drawings()) if one.known_from}
        found |= {one.known_from or one.at for one in self._of_clocks}
        return tuple(sorted(utc(one) for one in found))

    @cached_property
    def _of_clocks(self) -> tuple[Recorded, ...]:
        """The records that start clocks, where a clock is asked for."""
        named = {clock.recorded for clock in self.signed.agreement.clocks.values()} if self.asks_clocks else set()
        return tuple(one for one in self.records if one.name in named)

    @property
    def _zone(self) -> str:
        return self.signed.agreement.zone_of_record

    def _times(self) -> Iterator[TimeTest]:
        yield from (way.time for way in self.ways if way.time is not None)
        yield from (one.time for one in self.exemptions if one.time is not None)

    def _drawings(self) -> Iterator[NamedZone]:
        """Those that a place can mean; where zones are compared a case may name any."""
        zones = self.signed.zones
        names = {name for test in self.places for name in test.named} & set(zones.names)
        if any(way.overlap for way in self.ways):
            names = set(zones.names)
        return (one for name in names for one in zones.editions(name))

    def _around(self, written: After | date | datetime | None) -> Iterator[datetime]:
        """Every instant that a written time may stand for: its own, its day's start and end, the next tick."""
        if isinstance(written, After):
            for known in (None, *(one.known_from or one.at for one in self._of_clocks)):
                clocks, start = self.signed.agreement.clocks, self.signed.agreement.in_force
                began = running(written.after, clocks, start, self._zone, self.records, known)
                yield from self._around(due_of(written, began, self._zone))
        elif isinstance(written, datetime):
            local = written.astimezone(ZoneInfo(self._zone)).date()
            midnight = datetime.combine(local + timedelta(days=1), time(0), ZoneInfo(self._zone))
            yield from (utc(written), utc(written) + _TICK, utc(midnight))
        elif written is not None:
            yield from (first_instant(written, self._zone), first_instant(written + timedelta(days=1), self._zone))

    def _around_records(self, requirement: Requirement) -> Iterator[datetime]:
        reach = timedelta(seconds=requirement.within.seconds if requirement.within else 0)
        for one in self.records:
            if one.name == requirement.record:
                yield from (utc(one.at) - reach, utc(one.at), utc(one.at) + reach)

    def areas(self, test: PlaceTest) -> tuple[Area, ...]:
        """Every area the place can mean: for each line, version, edition and moment of knowledge."""
        zones, found = self.signed.zones, dict[str, Area]()
        if any(name not in zones.names for name in test.named):
            return ()
        lines = tuple(dict.fromkeys(test.within.lines)) if test.within else (None,)
        versions = zones.versions(self.signed.places(self.provision)) or (None,)
        known = {None, *(one.known_from for name in test.named for one in zones.editions(name))}
        for line in lines:
            names = (*test.inside, *test.outside, *((line,) if line else ()))
            for at in known:
                facts = CaseFacts(id="", acts=("",), known_at=at)
                for version in versions:
                    frame = Frame(self.signed.agreement, zones, self.provision, version)
                    for instant in zones.instants(names, None, at):
                        meant = meant_at(test, line, instant, facts, frame)
                        if meant is not None and meant.cited not in found:
                            found[meant.cited] = Area(meant, zones.area(meant))
        return tuple(found.values())


def closed(signed: Signed, exemptions: Iterable[Exemption]) -> tuple[Exemption, ...]:
    """These exemptions with those that may take one of them away."""
    by_id = {one.id: one for one in signed.agreement.exemptions}
    found: dict[str, Exemption] = {}
    wanted = list(exemptions)
    while wanted:
        one = wanted.pop()
        if one.id not in found:
            found[one.id] = one
            wanted += [by_id[name] for name in one.unless]
    return tuple(found.values())


def faces(provision: Provision) -> tuple[Provision, ...]:
    """The provision as first written, and as each amendment that sets fields writes it."""
    return (provision, *(provision.amended(one) for one in provision.amendments if one.set_ is not None))
