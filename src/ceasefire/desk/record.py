"""The record as deeds see it: entries of both logs in one agreed order, and tables drawn from them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from ceasefire.assessment.records import Verdict
from ceasefire.desk.statements import KINDS
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Record
from ceasefire.vocabulary.plain import from_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of one delegation's log. `statement` is its plain JSON, or None while it is withheld or destroyed.

    `claimed_at` is the author's word; `seen` is how many entries of the other log the author's side held when it wrote
    this one. What is proven is the order within a log, and that an entry came after those it had seen. `signers` are
    the enrolled posts whose signatures on the statement are good; nobody else's word counts.
    """

    side: str
    index: int
    kind: str
    item: str
    claimed_at: datetime
    author: str
    seen: int
    statement: Mapping[str, Any] | None
    signers: tuple[str, ...] = ()

    def read(self) -> Any:
        """The statement as its class, see `desk.statements.KINDS`."""
        if self.statement is None:
            raise LookupError(f"entry {self.side}/{self.index} is withheld")
        return from_plain(KINDS[self.kind], self.statement, f"{self.side}/{self.index}")

    def by(self, side: str, officers: Iterable[str]) -> bool:
        """Does this entry stand in the log of `side`, signed by all these officers of it?"""
        named = set(officers)
        own = all(officer.startswith(f"{side}/") for officer in named)
        return self.side == side and bool(named) and own and named <= set(self.signers)

    def joint(self, sides: Iterable[str]) -> bool:
        """Did an officer of each side sign it?"""
        return {officer.partition("/")[0] for officer in self.signers} >= set(sides)


Sizes = Mapping[str, int]
"""Log sizes by side; an entry is within them when its index is smaller than its side's size."""


Key = tuple[str, int]
"""An entry: its side, its index in that side's log."""


def agreed_order(logs: Mapping[str, Sequence[tuple[int, str]]]) -> Iterator[Key]:
    """One order of the entries of two logs that both sides compute alike: (side, index), causes before effects.

    `logs`: side → (seen, claimed time) of each entry in order. An entry waits until what it had seen of the other log
    has come; among entries that may come next, the earlier claimed time goes first, then the side's name.
    """
    order = Order()
    order.grow(logs)
    return iter(order.keys)


class Order:
    """The agreed order, grown as entries come: `keys` in order, `places` of each.

    While every log has a next entry the choice between them is made for good. From the moment at which one had none
    left, what stands is provisional: its next entry may belong before. Only that end is put in order again.
    """

    def __init__(self) -> None:
        self.keys: list[Key] = []
        self.places: dict[Key, int] = {}
        self._logs: dict[str, list[tuple[int, str]]] = {}
        self._firm = 0
        self._at: dict[str, int] = {}

    def size(self, side: str) -> int:
        """How many entries of a log are in order."""
        return len(self._logs.get(side, ()))

    @property
    def sides(self) -> tuple[str, ...]:
        return tuple(self._logs)

    def grow(self, new: Mapping[str, Sequence[tuple[int, str]]]) -> int:
        """Put the next entries of each log (seen, claimed time) in order; returns how many were placed, or again."""
        if set(new) - set(self._logs):
            self._firm, self._at = 0, dict.fromkeys([*self._logs, *new], 0)
        for side, entries in new.items():
            self._logs.setdefault(side, []).extend(entries)
        before = self._firm
        for key in self.keys[before:]:
            del self.places[key]
        del self.keys[before:]
        self._place(dict(self._at))
        return len(self.keys) - before

    def _place(self, at: dict[str, int]) -> None:
        sides = sorted(self._logs)
        firm = True
        while heads := [side for side in sides if at[side] < len(self._logs[side])]:
            if firm and len(heads) < len(sides):
                firm, self._firm, self._at = False, len(self.keys), dict(at)
            ready = [side for side in heads if _came(side, self._logs[side][at[side]][0], at)]
            side = min(ready or heads, key=lambda one: (self._logs[one][at[one]][1], one))
            self.places[side, at[side]] = len(self.keys)
            self.keys.append((side, at[side]))
            at[side] += 1
        if firm:
            self._firm, self._at = len(self.keys), dict(at)


def _came(side: str, seen: int, at: Mapping[str, int]) -> bool:
    return all(seen <= count for other, count in at.items() if other != side)


class Tables(Protocol):
    """Reading rooms over the record: one-way projections that can be dropped and rebuilt to the same hash."""

    def still(self) -> AbstractContextManager[None]:
        """What is read within is of one moment, whoever writes meanwhile."""
        ...

    def apply(self, entries: Iterable[Entry]) -> int:
        """Take up new entries, all or none; returns how many were new. Order does not matter."""
        ...

    def sizes(self) -> dict[str, int]:
        """How many entries of each log have been taken up."""
        ...

    def entries(
        self, *kinds: str, first: Sizes | None = None, upto: Sizes | None = None, heads: bool = False
    ) -> Iterator[Entry]:
        """Entries of these kinds (within the range of indices), in the agreed order.

        With `heads`, groupings come without their incidents and assessments of a day without their verdicts.
        """
        ...

    def order(self, *kinds: str, upto: Sizes | None = None) -> list[tuple[str, int]]:
        """(side, index) of entries of these kinds, in the agreed order."""
        ...

    def entry(self, side: str, index: int) -> Entry:
        """One entry, as its head (see `entries`)."""
        ...

    def has(self, kind: str, item: str) -> bool:
        """Is there an entry of this kind about this item?"""
        ...

    def about(self, kind: str, item: str) -> list[Entry]:
        """The entries of this kind about this item, by (side, index)."""
        ...

    def unread(self) -> Iterator[Entry]:
        """Sealed files that no reader has answered for, each once, by (side, index); looked for among nothing else.

        Archives of which members were sealed are left out; one without members may be among them.
        """
        ...

    def opened_by(self, side: str, index: int) -> list[str]:
        """Names of the incidents of one grouping, in order."""
        ...

    def records(self, *kinds: str, first: Sizes | None = None, upto: Sizes | None = None) -> Iterator[Record]:
        """Records read from sealed bytes, by kind ("observation", "allegation", "coverage", "track", "notice")."""
        ...

    def placed(self, *kinds: str, upto: Sizes | None = None) -> Iterator[tuple[tuple[str, int], Record]]:
        """((side, index of the entry that brought it), record) for these kinds, in the agreed order of the entries."""
        ...

    def named(self, names: Iterable[str]) -> Iterator[Record]:
        """Records by their content names, each once; unknown names give nothing."""
        ...

    def ungrouped(self, whats: Iterable[str]) -> Iterator[Record]:
        """Observations and allegations of these kinds that no grouping has dealt with."""
        ...

    def grouped(self, start: datetime, end: datetime) -> Iterator[Record]:
        """Observations and allegations linked to an incident that began between two moments."""
        ...

    def incidents(
        self, first: Sizes | None = None, upto: Sizes | None = None, since: datetime | None = None
    ) -> Iterator[Incident]:
        """Incidents as grouped, in order of their names; those that ended before `since` left out."""
        ...

    def incident(self, name: str) -> Incident | None:
        """One incident by its name, or None."""
        ...

    def verdicts(
        self, incidents: Iterable[str], upto: Sizes | None = None
    ) -> Iterator[tuple[tuple[str, int], Verdict]]:
        """((side, index of the assessment), verdict) for these incidents, in the agreed order."""
        ...

    def opened(self, upto: Sizes | None = None) -> Iterator[tuple[tuple[str, int], str]]:
        """((side, index of the grouping), incident) for every incident."""
        ...

    def rows(self, table: str, first: Sizes) -> Iterator[dict[str, Any]]:
        """Rows of "entry" or "record" from these indices on, as they are kept; a record's with its entry's time."""
        ...

    def digest(self) -> str:
        """SHA-256 (hex) over every row of every table in order: equal on both sides, and after any rebuild."""
        ...
