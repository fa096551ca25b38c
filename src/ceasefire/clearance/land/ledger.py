"""The land ledger: acts in the order in which they became known; any day as it was known at any moment.

Append-only. What cannot be is refused by its rule before anything is written. A correction withdraws acts by name and
puts others in their place; the families it touches are told anew, what no longer holds is reversed, and what was known
before stays. Rules and evidence come in as `Law`; no clock is read.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ceasefire.clearance.land.accounts import Posting
from ceasefire.clearance.land.correcting import Anew, check_together, new_parcels, root_of_act, sort_out
from ceasefire.clearance.land.family import Dated, Family
from ceasefire.clearance.land.holding import Holding, Law
from ceasefire.clearance.land.records import Act, Correct, Entry, Open, Replacement, Unit, name_of
from ceasefire.clearance.land.room import Room
from ceasefire.clearance.land.table import Table, micros
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.refusal import Refusal


@dataclass(slots=True)
class LandLedger:
    """Grows by `record`. `known` are the moments (µs since 1970) of the postings beside them."""

    law: Law
    entries: list[Entry] = field(default_factory=list)
    table: Table = field(default_factory=Table)
    postings: list[Posting] = field(default_factory=list)
    known: list[int] = field(default_factory=list)
    acts: dict[str, Dated] = field(default_factory=dict)
    """Acts in force, by name."""
    room: Room = field(init=False)
    _names: dict[str, int] = field(default_factory=dict)
    _families: dict[str, Family] = field(default_factory=dict)
    _root_of: dict[str, str] = field(default_factory=dict)
    _posted: dict[str, list[Posting]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.room = Room(self.law)

    def record(self, entry: Entry) -> str:
        """The name of the act. Refuses by rule, or where it is there already or became known before the last one."""
        name, known = name_of(entry.act), micros(entry.recorded_at)
        if name in self._names:
            raise Refusal("land-act-twice", name)
        if self.entries and entry.recorded_at < self.entries[-1].recorded_at:
            raise Refusal("land-known-backwards", name, at=write_moment(entry.recorded_at))
        self._enter(entry.act, name, known)
        self._names[name] = len(self.entries)
        self.entries.append(entry)
        return name

    def standing(self, parcel: str) -> Holding:
        """The parcel as it stands after all that is known. Refuses one that is not there."""
        return self._families[self._root(parcel)].holdings[parcel]

    def family(self, parcel: str) -> tuple[Dated, ...]:
        """Every act in force about a parcel and all it was split from and into, in order of their days."""
        return tuple(self._families[self._root(parcel)].acts)

    def last_act(self, parcel: str) -> Dated:
        """The act of the latest day in a parcel's family."""
        return self._families[self._root(parcel)].acts[-1]

    def relatives(self, parcel: str) -> frozenset[str]:
        """The names of all parcels of its family, divided ones too."""
        return frozenset(self._families[self._root(parcel)].holdings)

    def parcels(self) -> Iterator[Holding]:
        """Every parcel that is not divided, as it stands after all that is known."""
        for family in self._families.values():
            yield from family.leaves

    def entry_of(self, name: str) -> Entry:
        """The entry that holds an act recorded by this name, or in a correction. Refuses what is not there."""
        if name not in self._names:
            raise Refusal("land-no-such-act", named=name)
        return self.entries[self._names[name]]

    def _root(self, parcel: str) -> str:
        if parcel not in self._root_of:
            raise Refusal("land-no-such-parcel", parcel)
        return self._root_of[parcel]

    def _enter(self, act: Act, name: str, known: int) -> None:
        if isinstance(act, Unit):
            self.room.declare(act)
        elif isinstance(act, Correct):
            self._correct(act, known)
        else:
            self._take(Dated(act.on, (len(self.entries), 0), name, act), known)

    def _take(self, dated: Dated, known: int) -> None:
        act = dated.act
        root = self._root_for(act, dated.name)
        for parcel in new_parcels(act):
            if parcel in self._root_of:
                raise Refusal("land-parcel-twice", parcel, **self.law.rules.basis("24", act.on))
        family = self._families.get(root) or Family(self.law)
        if family.is_last(dated):
            self._append(root, family, dated, known)
        else:
            self._commit([Anew(root, *family.anew(frozenset(), [dated]))], known)

    def _root_for(self, act: Replacement, name: str) -> str:
        return root_of_act(act, self._root_of, self._find, name)

    def _find(self, name: str) -> Replacement | None:
        return self.acts[name].act if name in self.acts else None

    def _append(self, root: str, family: Family, dated: Dated, known: int) -> None:
        """The quick way: an act on the family's last day or after it."""
        change = family.take(dated)
        if isinstance(dated.act, Open):
            self.room.check(dated.act, change.after[0])
            self.room.put(change.after[0])
        self.table.put(change, known)
        self._post(change.posted, known)
        self._posted.setdefault(root, []).extend(change.posted)
        self._families[root] = family
        self.acts[dated.name] = dated
        for one in change.after:
            self._root_of[one.parcel] = root

    def _correct(self, correct: Correct, known: int) -> None:
        touched = sort_out(correct, self.acts, self._root_of, len(self.entries), self.law.rules)
        fresh = []
        for root, change in touched.items():
            family = self._families.get(root) or Family(self.law)
            fresh.append(Anew(root, *family.anew(frozenset(change.without), change.added)))
        for one in (added for change in touched.values() for added in change.added):
            if one.name in self.acts:
                raise Refusal("land-act-twice", one.name)
        check_together(fresh, self.room, self._root_of)
        self._commit(fresh, known)
        self._names |= {one.name: len(self.entries) for change in touched.values() for one in change.added}

    def _commit(self, fresh: list[Anew], known: int) -> None:
        """Families told anew take the place of the old ones; nothing can be refused any more."""
        for one in fresh:
            self._forget(one.root)
        for one in fresh:
            self._families[one.root] = one.family
            self._root_of |= dict.fromkeys(one.family.holdings, one.root)
            self.acts |= {dated.name: dated for dated in one.family.acts}
            self.table.replace(one.root, one.changes, known)
            self._post_anew(one, known)
            opened = one.opened()
            if opened:
                self.room.put(opened[1])

    def _forget(self, root: str) -> None:
        family = self._families.pop(root, None)
        if family is None:
            return
        self.room.drop(root)
        for parcel in family.holdings:
            del self._root_of[parcel]
        for dated in family.acts:
            del self.acts[dated.name]

    def _post_anew(self, one: Anew, known: int) -> None:
        """Postings that no longer hold are reversed, new ones are posted, the same ones stay."""
        before = self._posted.get(one.root, [])
        after = [posting for change in one.changes for posting in change.posted]
        self._post([posting.back() for posting in (Counter(before) - Counter(after)).elements()], known)
        self._post((Counter(after) - Counter(before)).elements(), known)
        self._posted[one.root] = after

    def _post(self, posted: Iterable[Posting], known: int) -> None:
        for one in posted:
            self.postings.append(one)
            self.known.append(known)
