"""Each sighting's status: what all the classes and sides agree on that it may be of, or "cannot tell".

For one class and side: under notice where an announced exercise or rotation surely covers it; else in violation where
it surely lies where that class may not be; else in a designated site of its side or outside of them. A question that
stays open leaves both answers possible; one status left is the answer, several are "cannot tell" with what would settle
it. So "a howitzer" of open calibre, nearer than either class may stand, is in violation all the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.facts import FactStatus
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of, any_of
from ceasefire.agreement.registers.arms import ArmsClasses
from ceasefire.agreement.registers.bounds import written
from ceasefire.agreement.registers.inventory import Inventory
from ceasefire.agreement.registers.matching import Matches, match
from ceasefire.agreement.registers.notifications import Notices, Standing
from ceasefire.agreement.registers.rules import ArmsRule
from ceasefire.agreement.registers.sightings import ACT, Case, Judged, Sighting, Status
from ceasefire.agreement.registers.sites import in_site
from ceasefire.agreement.registers.weapons import World, class_finding, classify, words
from ceasefire.agreement.text import Thresholds
from ceasefire.agreement.zones import ZoneBook

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
EXCUSING = ("exercise", "rotation")
"""Kinds of notices that announce the presence of arms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What sightings are held against: classes, rules on arms, the inventory's sites, notices, as known at a moment."""

    classes: ArmsClasses
    rules: tuple[ArmsRule, ...]
    inventory: Inventory = field(default_factory=Inventory)
    notices: Notices = field(default_factory=Notices)
    excusing: tuple[str, ...] = EXCUSING
    records: tuple[Recorded, ...] = ()
    known_at: datetime | None = None
    thresholds: Thresholds = field(default_factory=Thresholds)
    book: ZoneBook | None = None

    @property
    def parties(self) -> tuple[str, ...]:
        """Everybody whose arms the rules or the sites speak of."""
        named = [rule.party for rule in self.rules] + [site.party for site in self.inventory.sites]
        return tuple(dict.fromkeys(named))


def judge(sightings: Sequence[Sighting], desk: Desk) -> tuple[Judged, ...]:
    """The status of every sighting known by `desk.known_at`, in the order given."""
    known = [one for one in sightings if one.known(desk.known_at)]
    excuses = dict.fromkeys(desk.excusing, (ACT,))
    events = [one.event for one in known]
    found = match(events, desk.notices, desk.known_at, excuses, desk.book, desk.thresholds)
    return tuple(_judge(one, n, found, desk) for n, one in enumerate(known))


@dataclass(frozen=True, slots=True)
class _Reading:
    """One class and one side: the statuses that remain, the steps, and P(where it may not be) if there is one."""

    arms: str | None
    party: str
    statuses: frozenset[Status]
    steps: tuple[Finding, ...]
    chance: float | None


def _judge(sighting: Sighting, number: int, found: Matches, desk: Desk) -> Judged:
    fact = _fact(sighting)
    covers = found.of(number) if fact.value is not F else ()
    classified = classify(desk.classes, sighting.weapon)
    sides = _sides(sighting, desk)
    readings = [
        _reading(sighting, world, party, covers, desk) if fact.value is not F else _unconcerned(world[0], party, ())
        for world in classified.worlds
        for party in sides
    ]
    extra = {Status.NOT_CONCERNED} if fact.value is U else set()
    cases = tuple(
        dict.fromkeys(
            Case(arms=one.arms, party=one.party, status=status)
            for one in readings
            for status in Status
            if status in one.statuses | extra
        )
    )
    statuses = {case.status for case in cases}
    status = statuses.pop() if len(statuses) == 1 else Status.CANNOT_TELL
    steps = _once(
        (
            fact,
            _class(sighting, classified.possible, desk),
            _side(sighting),
            *(s for one in readings for s in one.steps),
        )
    )
    why = _top(sighting, status, steps)
    settles = tuple(_settling(why)) if status is Status.CANNOT_TELL else ()
    return Judged(sighting=sighting, status=status, cases=cases, chance=_chance(readings), why=why, settles=settles)


def _reading(
    sighting: Sighting,
    world: World,
    party: str,
    covers: tuple[tuple[Standing, Finding], ...],
    desk: Desk,
) -> _Reading:
    arms, kind = world
    rules = [rule for rule in desk.rules if rule.party == party and rule.speaks_of(arms, kind)]
    if not rules:
        told: Arguments = {"arms": arms or "-", "party": party}
        return _unconcerned(arms, party, (Finding(value=F, message="agreement-register-no-rule", arguments=told),))
    binding = [rule.binds(sighting.time, desk.known_at, desk.records) for rule in rules]
    bound = any_of(one.value for one in binding)
    if bound is F:
        return _unconcerned(arms, party, tuple(binding))
    steps = tuple(_within(rule, when, sighting, desk) for rule, when in zip(rules, binding, strict=True))
    within = any_of(one.value for one in steps)
    sites = tuple(site for site in desk.inventory.sites if site.party == party)
    sited = in_site(sites, sighting.time, sighting.place, desk.known_at, desk.thresholds, desk.book)
    notices = tuple(step for row, step in covers if _speaks_of(row, arms, party))
    noticed = any_of(step.value for step in notices)
    chances = [one.probability for one in steps if one.probability is not None]
    return _Reading(
        arms,
        party,
        _statuses(bound, within, sited.value, noticed),
        (*steps, sited, *notices),
        0.0 if noticed is T else max(chances, default=None),
    )


def _unconcerned(arms: str | None, party: str, steps: tuple[Finding, ...]) -> _Reading:
    return _Reading(arms, party, frozenset({Status.NOT_CONCERNED}), steps, 0.0)


def _statuses(bound: Truth, within: Truth, sited: Truth, noticed: Truth) -> frozenset[Status]:
    """What the three-valued answers leave possible."""
    if noticed is T:
        return frozenset({Status.UNDER_NOTICE})
    found = {Status.IN_VIOLATION} if within is not F else set()
    if within is not T:
        found |= {Status.IN_SITE} if sited is not F else set()
        found |= {Status.OUTSIDE_SITE} if sited is not T else set()
    found |= {Status.UNDER_NOTICE} if noticed is U else set()
    return frozenset(found | ({Status.NOT_CONCERNED} if bound is U else set()))


def _within(rule: ArmsRule, when: Finding, sighting: Sighting, desk: Desk) -> Finding:
    """One rule: does it bind, and is the place where these arms may not be?"""
    told: Arguments = {"rule": rule.name, "party": rule.party, "classes": ", ".join(rule.way.arms)}
    if when.value is F:
        return Finding(value=F, message="agreement-register-rule-kept", arguments=told, because=(when,))
    where = rule.within(sighting.time, sighting.place, desk.known_at, desk.records)
    value = all_of((when.value, where.value))
    names = {
        T: "agreement-register-rule-against",
        F: "agreement-register-rule-kept",
        U: "agreement-register-rule-open",
    }
    return Finding(
        value=value, message=names[value], arguments=told, because=(when, where), probability=where.probability
    )


def _speaks_of(row: Standing, arms: str | None, party: str) -> bool:
    return row.notice.by == party and (not row.notice.arms or arms in row.notice.arms)


def _fact(sighting: Sighting) -> Finding:
    value = {FactStatus.ESTABLISHED: T, FactStatus.CLAIMED: U, FactStatus.REFUTED: F}[sighting.fact]
    names = {T: "agreement-fact-established", U: "agreement-fact-claimed", F: "agreement-fact-refuted"}
    return Finding(value=value, message=names[value], settles="agreement-settle-fact" if value is U else None)


def _sides(sighting: Sighting, desk: Desk) -> tuple[str, ...]:
    return (sighting.side.party,) if sighting.side.known else desk.parties or (sighting.side.party,)


def _side(sighting: Sighting) -> Finding:
    told: Arguments = {"party": sighting.side.party}
    if sighting.side.known:
        return Finding(value=T, message="agreement-register-side-known", arguments=told)
    return Finding(value=U, message="agreement-register-side-open", settles="agreement-settle-actor")


def _class(sighting: Sighting, possible: tuple[str | None, ...], desk: Desk) -> Finding:
    """The class, or all the classes it may be of."""
    named = next((name for name in possible if name is not None), None)
    if named is None:
        told: Arguments = {"seen": words(sighting.weapon)}
        return Finding(value=F, message="agreement-register-class-none", arguments=told)
    return class_finding(desk.classes, sighting.weapon, named)


def _top(sighting: Sighting, status: Status, steps: tuple[Finding, ...]) -> Finding:
    told: Arguments = {"id": sighting.id, "bounds": written((sighting.count.low, sighting.high))}
    value = {Status.IN_VIOLATION: T, Status.CANNOT_TELL: U}.get(status, F)
    return Finding(value=value, message=_TOP[status], arguments=told, because=steps)


_TOP = {
    Status.IN_VIOLATION: "agreement-register-in-violation",
    Status.OUTSIDE_SITE: "agreement-register-outside-site",
    Status.IN_SITE: "agreement-register-in-site",
    Status.UNDER_NOTICE: "agreement-register-under-notice",
    Status.CANNOT_TELL: "agreement-register-cannot-tell",
    Status.NOT_CONCERNED: "agreement-register-not-concerned",
}


def _chance(readings: Sequence[_Reading]) -> tuple[float, float] | None:
    known = [one.chance for one in readings if one.chance is not None]
    concerned = any(one.statuses != {Status.NOT_CONCERNED} for one in readings)
    return (min(known), max(known)) if concerned and len(known) == len(readings) else None


def _once(steps: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each step once, in the order in which they came."""
    kept: dict[str, Finding] = {}
    for step in steps:
        kept.setdefault(repr(step), step)
    return tuple(kept.values())


def _settling(finding: Finding) -> Iterable[Finding]:
    """What would settle the open steps of a tree: each once, in order."""
    found: dict[str, Finding] = {}
    waiting = [finding]
    while waiting:
        step = waiting.pop(0)
        if step.value is U and step.settles:
            found.setdefault(step.settles, Finding(value=U, message=step.settles))
        waiting += step.because
    return found.values()
