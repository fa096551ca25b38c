"""A parcel that was opened and everything it was split into: its acts in order of their days, and what they make.

Families know nothing of each other, so that a correction far back replays one family and no more.
"""

from bisect import insort
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ceasefire.clearance.land.accounts import Posting, postings
from ceasefire.clearance.land.holding import Holding, Law
from ceasefire.clearance.land.life import Land
from ceasefire.clearance.land.opening import open_
from ceasefire.clearance.land.records import Open, ParcelAct, Replacement, Sign, Split
from ceasefire.clearance.land.turning import turn
from ceasefire.vocabulary.refusal import Refusal


class Dated(NamedTuple):
    """An act in its place: by day, then in the order of recording (a replacement stands where the old one stood)."""

    on: date
    order: tuple[int, int]
    name: str
    act: ParcelAct | Sign


class Change(NamedTuple):
    """What one act did: the parcels as they stand from a day on, and what moved between accounts."""

    on: date
    after: tuple[Holding, ...]
    posted: tuple[Posting, ...]


@dataclass(slots=True)
class Family:
    """Grows by `take`; `holdings` are the parcels as they stand after the last act, divided ones too."""

    law: Law
    acts: list[Dated] = field(default_factory=list)
    holdings: dict[str, Holding] = field(default_factory=dict)
    released: dict[str, str] = field(default_factory=dict)
    """Name of each release proposed → its parcel."""

    def take(self, dated: Dated) -> Change:
        """An act on a day not before the last one's. Refuses what cannot be, and then nothing has changed."""
        change = self._change(dated)
        for one in change.after:
            self.holdings[one.parcel] = one
            if one.release is not None:
                self.released[one.release.name] = one.parcel
        self.acts.append(dated)
        return change

    def _change(self, dated: Dated) -> Change:
        on, _, name, act = dated
        if isinstance(act, Open):
            if act.parcel in self.holdings:
                raise Refusal("land-parcel-twice", act.parcel, **self.law.rules.basis("24", on))
            opened = (open_(act, name, self.law),)
            return Change(on, opened, tuple(postings(None, opened, name, on)))
        before = self.holdings.get(self.parcel_of(act))
        if before is None:
            place = act.parcel if not isinstance(act, Sign) else act.act
            raise Refusal("land-parcel-not-yet", place, day=on.isoformat(), **self.law.rules.basis("3", on))
        if isinstance(act, Split) and any(child.parcel in self.holdings for child in act.children):
            raise Refusal("land-split-names", act.parcel, **self.law.rules.basis("3", on))
        after = turn(before, act, name, self.law)
        return Change(on, after, tuple(postings(before, after, act.act if isinstance(act, Sign) else name, on)))

    def parcel_of(self, act: Replacement) -> str:
        """The parcel an act is about; a signature is about its release's, "" if that was not proposed by then."""
        return self.released.get(act.act, "") if isinstance(act, Sign) else act.parcel

    def is_last(self, dated: Dated) -> bool:
        return not self.acts or self.acts[-1][:2] <= dated[:2]

    def anew(self, without: frozenset[str], added: list[Dated]) -> tuple["Family", list[Change]]:
        """The family replayed without some acts and with others. Refuses where an act that stays could not stand."""
        acts = [dated for dated in self.acts if dated.name not in without]
        for dated in added:
            insort(acts, dated, key=lambda one: one[:2])
        fresh, changes = Family(self.law), []
        for dated in acts:
            changes.append(_told_as_later(fresh, dated, added))
        return fresh, changes

    @property
    def leaves(self) -> list[Holding]:
        """Parcels that are not divided."""
        return [one for one in self.holdings.values() if one.state is not Land.DIVIDED]


def _told_as_later(fresh: Family, dated: Dated, added: list[Dated]) -> Change:
    """Take an act; what is refused of an act that was already recorded is told as the contradiction it is."""
    try:
        return fresh.take(dated)
    except Refusal as refusal:
        if any(dated.name == one.name for one in added):
            raise
        told = {"name": dated.name, "day": dated.on.isoformat()}
        raise Refusal("land-later-act-falls", refusal.place, **told, **_basis_of(refusal, fresh, dated)) from refusal


def _basis_of(refusal: Refusal, fresh: Family, dated: Dated) -> dict[str, str]:
    """The rule the first refusal named."""
    basis = fresh.law.rules.basis("3", dated.on)
    return {name: str(refusal.arguments.get(name, told)) for name, told in basis.items()}
