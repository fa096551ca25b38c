"""The digits of a class: for one provision and the ways that an act leaves open, all that its answer depends on.

Two events with the same digits get the same verdict and, but for their own numbers, the same explanation, because every
condition compares the facts only with what is written, and each comparison it can make is decided by a digit:

- times: the rank of start and end among all instants written (below, on, above each), of `known_at` among all moments
  of knowledge; the conditions of time compare with nothing else;
- places: true, false or unknown of P(inside) by the thresholds, for every area the place can mean (each line, version,
  edition); which of them are equal, because equal chances are told as one; whether there is a place, and a point;
- acts: what the conditions of act say (`acts_asked`); parties: in which of the lists written they stand, for names
  that stand in the same lists are nowhere told apart;
- counts, width, confidence: below, on or above each number written; arms: the value the agreement's own classes give;
- records: what the condition itself says (`recorded`), asked once for each way in which start, end, `known_at` and
  actor can lie to the records that there are;
- notices: whether any covers, surely or perhaps (`notice_book`); which were tried is each event's own to tell.

Whatever an event has that has no digit (a baseline, amendments, notices or records of its own) makes the provisions
that ask for it look at this event alone (`alone`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ceasefire.agreement.batch.acts_asked import Setting, settings_of
from ceasefire.agreement.batch.atoms import Atoms
from ceasefire.agreement.batch.codes import Key, Order
from ceasefire.agreement.batch.columns import (
    ATTRIBUTIONS,
    STATUSES,
    Arms,
    Events,
    Ints,
    Rare,
    moment_of,
)
from ceasefire.agreement.batch.digits import Digit, beside, by_threshold, counted, distinct, known, turns
from ceasefire.agreement.batch.notice_book import VALUES
from ceasefire.agreement.batch.scope import Area, Cited, Scope
from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.conditions import arms as hold_arms
from ceasefire.agreement.facts import Actor, Attribution, CaseFacts, FactStatus
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.text import PlaceTest
from ceasefire.agreement.way import NoticeDuty, Requirement
from ceasefire.agreement.when import recorded
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere

_CLASSES = 2**20
"""More classes of a name than this are not told apart by a digit; a batch has some dozens."""
CODES = (Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
"""Digits, and verdict codes, 0, 1, 2."""


@dataclass(frozen=True, slots=True)
class NoticeTest:
    """Notices of a kind that exempt (`duty` None), or that were owed."""

    kind: str
    duty: NoticeDuty | None


class Plan:
    """The digits of one provision while certain of its ways are asked."""

    def __init__(self, scope: Scope, instants: Ints, learnt: Ints, act_of: Callable[[Setting], object]) -> None:
        self.scope, self.act_of = scope, act_of
        self.areas = tuple(_drawn(scope, test) for test in distinct(scope.places))
        self.cited = _cited(scope)
        self.thresholds = distinct(face.thresholds or scope.signed.agreement.thresholds for face in scope.faces)
        self.notice_tests = self._notice_tests()
        self._turns, self._learnt = turns(instants, scope.instants), known(learnt, scope.learnt)
        self._record_turns = turns(instants, scope.record_instants)
        self._record_learnt = known(learnt, scope.record_learnt)
        self.notice_steps: dict[tuple[int, NoticeDuty | None, bool, bool], Finding] = {}
        self._cells: dict[int, tuple[list[Order], Order, Ints]] = {}
        self._orders: list[Order] = []
        self._classes: dict[tuple[str, object], int] = {}
        self.order = Order()

    def _notice_tests(self) -> tuple[NoticeTest, ...]:
        owed = [way.without_notice for way in self.scope.ways if way.without_notice]
        tests = [NoticeTest(kind, None) for kind in self.scope.notice_kinds]
        return distinct([*tests, *(NoticeTest(one.kind, one) for one in owed)])

    def alone(self, rare: Rare) -> bool:
        """Does the provision ask for something of this event that has no digit?"""
        scope = self.scope
        if rare.place_is is not None or rare.tallies:
            return True
        placed = rare.place is not None and not isinstance(rare.place, Nowhere)
        return bool(
            any(one.provision == scope.provision.id for one in rare.entered)
            or (rare.notices and self.notice_tests)
            or (placed and self.notice_tests)
            or (rare.records and (scope.requirements or scope.asks_clocks))
            or (rare.baseline and any(way.beyond_baseline for way in scope.ways))
        )

    def numbered(self, atoms: Atoms, rows: Ints) -> Ints:
        """The class of each row."""
        key = Key(len(rows), self._orders)
        for digits, base in self._digits(atoms, rows):
            key.add(digits, base)
        for test in self.notice_tests:
            for thresholds in self.thresholds:
                noticed = atoms.noticed[test.kind].of(rows)
                key.add(noticed.value(thresholds.inside, thresholds.outside, test.duty), VALUES)
        return self.order.number(key.code)

    def _digits(self, atoms: Atoms, rows: Ints) -> Iterator[Digit]:
        words = atoms.events.words
        yield self._class(atoms.setting[rows], [("act", self.act_of(setting)) for setting in settings_of(words.acts)])
        yield self._learnt[0][atoms.known[rows]], self._learnt[1]
        if self.scope.ways or len(self.scope.faces) > 1:
            table, base = self._turns
            yield table[atoms.start[rows]], base
            yield table[atoms.end[rows]], base
        if self.scope.ways:
            yield from self._of_ways(atoms, rows)
        for areas in self.areas:
            yield from self._place(areas, atoms, rows)

    def _of_ways(self, atoms: Atoms, rows: Ints) -> Iterator[Digit]:
        events, words = atoms.events, atoms.events.words
        yield events.status[rows], 3
        yield from self._confidence(events, rows)
        if self.scope.asks_actor:
            yield self._actor(events, rows)
        for cap in distinct(cap for way in self.scope.ways for cap in way.caps):
            yield from counted(cap, events, rows)
        if any(way.arms for way in self.scope.ways):
            yield self._class(events.arms[rows], [self._arms(one) for one in words.arms])
        for width in distinct(way.width for way in self.scope.ways if way.width):
            least, most = width.metres - width.tolerance_m, width.metres + width.tolerance_m
            yield beside(events.width_low[rows], (least, most))
            yield beside(events.width_high[rows], (least, most))
        if any(way.without_consent for way in self.scope.ways):
            yield events.consent[rows], 3
        if any(way.overlap for way in self.scope.ways):
            yield self._class(events.towns[rows], [("towns", one) for one in words.towns])
        for requirement in distinct(self.scope.requirements):
            yield self._required(requirement, atoms, rows)

    def _class(self, codes: Ints, keys: list[tuple[str, object]]) -> Digit:
        """A digit for the class of a word; classes are numbered as they are met."""
        table = np.array([self._classes.setdefault(key, len(self._classes)) for key in keys], np.int64)
        assert len(self._classes) < _CLASSES
        return table[codes], _CLASSES

    def _arms(self, arms: Arms) -> tuple[str, object]:
        """What each way's own condition says of such arms."""
        kind, calibre, model = arms
        facts = CaseFacts(id="", acts=("",), arms=kind, calibre_mm=calibre, model=model)
        classes = self.scope.signed.agreement.arms_classes
        found = [hold_arms(way.arms, facts, classes) for way in self.scope.ways if way.arms]
        return "arms", tuple((one.value, one.message, "arms" in one.arguments) for one in found)

    def _confidence(self, events: Events, rows: Ints) -> Iterator[Digit]:
        """With how much confidence it was claimed, where that counts."""
        asked = distinct(one.evidence.at_least for one in self.scope.faces if one.evidence.at_least is not None)
        if asked:
            claimed = events.status[rows] == STATUSES.index(FactStatus.CLAIMED)
            yield beside(np.where(claimed, events.confidence[rows], np.nan), asked)

    def _required(self, requirement: Requirement, atoms: Atoms, rows: Ints) -> Digit:
        """What the condition itself says of each way in which an event can lie to the records."""
        events, n = atoms.events, self.scope.requirements.index(requirement)
        cells, asked, values = self._cells.setdefault(n, ([], Order(), np.empty(0, np.int64)))
        key = Key(len(rows), cells)
        (turns, base), (known, spread) = self._record_turns, self._record_learnt
        key.add(turns[atoms.start[rows]], base)
        key.add(turns[atoms.end[rows]], base)
        key.add(known[atoms.known[rows]], spread)
        if requirement.afterwards and requirement.within is not None:
            last = events.end[rows] + requirement.within.seconds * 1_000_000
            key.add((events.known_at[rows] < last).astype(np.int64), 2)
        if requirement.by_actor:
            key.add(*self._actor(events, rows))
        cell = asked.number(key.code)
        new, first = np.unique(cell, return_index=True)
        for at in first[new >= len(values)].tolist():
            facts = _who_and_when(events, int(rows[at]), self.scope.records)
            values = np.append(values, CODES.index(recorded(requirement, facts).value))
        self._cells[n] = cells, asked, values
        return values[cell], len(CODES)

    def _actor(self, events: Events, rows: Ints) -> Digit:
        """Whose act it was; where that is not known the party does not matter."""
        parties = [self.scope.party(name) for name in events.words.parties]
        pairs = [(p if a is Attribution.ESTABLISHED else None, a) for p in parties for a in ATTRIBUTIONS]
        both = events.party[rows] * len(ATTRIBUTIONS) + events.attribution[rows]
        return self._class(both, [("actor", pair) for pair in pairs])

    def _place(self, areas: tuple[Area, ...], atoms: Atoms, rows: Ints) -> Iterator[Digit]:
        """How the place lies to every area that one test can mean."""
        found = [atoms.chance[id(area.zone)][rows] for area in areas]
        if not found:
            yield np.isnan(atoms.events.lon[rows]).astype(np.int64), 2
            if (atoms.events.rare[rows] > 0).any():
                yield self._class(atoms.events.rare[rows], [("rare", _form(one)) for one in atoms.events.words.rare])
            return
        point = ~np.isnan(atoms.events.lon[rows])
        yield np.where(np.isnan(found[0]), 0, 1 + point), 3
        for chance in found:
            for thresholds in self.thresholds:
                yield by_threshold(chance, thresholds), 3
        for k, chance in enumerate(found):
            for other in found[:k]:
                yield (chance == other).astype(np.int64), 2


def _drawn(scope: Scope, test: PlaceTest) -> tuple[Area, ...]:
    """The areas a place can mean, but for those of which nothing is left."""
    return tuple(one for one in scope.areas(test) if one.zone is not None)


def _cited(scope: Scope) -> dict[tuple[str, Cited], Area | None]:
    """For each way and citation the area meant; None where a citation could mean two."""
    found: dict[tuple[str, Cited], Area | None] = {}
    for way in scope.ways:
        exempt = [one.place for one in scope.signed.agreement.exempting((way,))]
        for test in (way.place, *exempt):
            for one in _drawn(scope, test) if test is not None else ():
                key = way.id, one.cited
                other = found.get(key, one)
                found[key] = one if other is not None and other.zone is one.zone else None
    return found


def _who_and_when(events: Events, row: int, records: tuple[Recorded, ...]) -> CaseFacts:
    """As much of an event as a requirement looks at."""
    start, end = moment_of(int(events.start[row])), moment_of(int(events.end[row]))
    time = Span(start=start, end=end) if start and end else None
    party, attribution = events.words.parties[int(events.party[row])], ATTRIBUTIONS[int(events.attribution[row])]
    actor, known_at = Actor(party=party, attribution=attribution), moment_of(int(events.known_at[row]))
    return CaseFacts(id="", acts=("",), known_at=known_at, time=time, actor=actor, records=records)


def _form(rare: Rare) -> object:
    return rare.place is not None and not isinstance(rare.place, Nowhere)
