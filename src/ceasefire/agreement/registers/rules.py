"""Where an agreement allows which arms of whose: its ways of breach that name arms classes and a place.

Withdrawal lines are such ways (`arms: [mlrs]`, `place: {within: {metres: 35000, of: …}}`), bans of arms in a zone too.
Time and place are judged by the same functions as in single cases, so that a sighting and a case cannot disagree.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.context import Frame
from ceasefire.agreement.facts import Actor, Attribution, CaseFacts
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.load import Signed
from ceasefire.agreement.registers.arms import KINDS, ArmsClasses, check_known
from ceasefire.agreement.text import Provision, TimeTest, Way
from ceasefire.agreement.when import time
from ceasefire.agreement.where import place
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmsRule:
    """One way of breach that speaks of arms and a place, for one party it binds."""

    frame: Frame
    way: Way
    party: str

    @property
    def name(self) -> str:
        return f"{self.frame.provision.id}/{self.way.id}"

    def speaks_of(self, arms: str | None, kind: str) -> bool:
        """Does it name the class, or the kind outright?"""
        return arms in self.way.arms or kind in self.way.arms

    def binds(self, span: Span, known_at: datetime | None, records: tuple[Recorded, ...]) -> Finding:
        """Does it bind all through that time?"""
        return time(self.way.time or TimeTest(), self._facts(span, None, known_at, records), self.frame)

    def within(self, span: Span, where: Place, known_at: datetime | None, records: tuple[Recorded, ...]) -> Finding:
        """Is the place where these arms may not be?"""
        assert self.way.place is not None
        return place(self.way.place, self._facts(span, where, known_at, records), self.frame)

    def _facts(
        self, span: Span, where: Place | None, known_at: datetime | None, records: tuple[Recorded, ...]
    ) -> CaseFacts:
        return CaseFacts(
            id="",
            acts=self.way.act.is_[:1],
            known_at=known_at,
            time=span,
            place=where,
            actor=Actor(party=self.party, attribution=Attribution.ESTABLISHED),
            records=records,
        )


def arms_rules(signed: Signed, classes: ArmsClasses) -> tuple[ArmsRule, ...]:
    """Every rule on arms of an agreement, in its order; refuses one that names an unknown class."""
    found = []
    for provision in signed.agreement.provisions:
        for way in provision.breached_by:
            if way.arms and way.place is not None:
                for name in way.arms:
                    if name not in KINDS:
                        check_known(name, classes, f"{provision.id}/{way.id}")
                frame = Frame(signed.agreement, signed.zones, provision)
                found += [ArmsRule(frame=frame, way=way, party=party) for party in _bound(provision, way)]
    return tuple(found)


def _bound(provision: Provision, way: Way) -> Iterable[str]:
    """Whom the way binds; where anyone, the parties whom the provision names."""
    return way.actor.is_ if not isinstance(way.actor, str) else provision.bound


def excusing_kinds(signed: Signed, rules: Iterable[ArmsRule]) -> tuple[str, ...]:
    """Kinds of notices that the agreement lets excuse one of these ways."""
    named = {name for rule in rules for name in rule.way.unless}
    kinds = (one.notice for one in signed.agreement.exemptions if one.id in named and one.notice)
    return tuple(dict.fromkeys(kinds))
