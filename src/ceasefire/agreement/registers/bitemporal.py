"""Entries that replace one another: each holds for a time and counts from when it was known; nothing is written over.

Of the entries of one key that hold at a moment and were known by the moment as of which one asks, the one known last
counts. An entry with `ended` says that from then on there is none. So what was answered once is answered so for ever.
"""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import Protocol, TypeVar

from ceasefire.vocabulary.moment import Span, write_moment
from ceasefire.vocabulary.refusal import Refusal


class Entry(Protocol):
    """What every entry of a register has; `valid_until` None: until further notice."""

    @property
    def valid_from(self) -> datetime: ...
    @property
    def valid_until(self) -> datetime | None: ...
    @property
    def known_from(self) -> datetime: ...
    @property
    def ended(self) -> bool: ...


E = TypeVar("E", bound=Entry)
Key = Callable[[E], Hashable]


def holding(entries: Iterable[E], key: Key[E], at: datetime, known_at: datetime | None) -> tuple[E, ...]:
    """The entries that hold at a moment with what was known by `known_at` (None: with all), one for each key."""
    last: dict[Hashable, E] = {}
    for entry in entries:
        known = known_at is None or entry.known_from <= known_at
        if known and _covers(entry, at):
            name = key(entry)
            if name not in last or last[name].known_from < entry.known_from:
                last[name] = entry
    return tuple(entry for entry in last.values() if not entry.ended)


def _covers(entry: Entry, at: datetime) -> bool:
    return entry.valid_from <= at and (entry.valid_until is None or at < entry.valid_until)


def turns(entries: Iterable[Entry], span: Span, known_at: datetime | None) -> tuple[datetime, ...]:
    """The moments of a span at which something may change, its start and end among them."""
    known = [entry for entry in entries if known_at is None or entry.known_from <= known_at]
    inside = {t for entry in known for t in (entry.valid_from, entry.valid_until) if t and span.start < t <= span.end}
    return tuple(sorted({span.start, span.end, *inside}))


def check_entries(entries: Iterable[E], key: Key[E], place: str) -> None:
    """Refuses times that end before they start, and two entries of one key, known at once, for the same time."""
    seen: dict[tuple[Hashable, datetime], list[tuple[int, E]]] = {}
    for n, entry in enumerate(entries):
        if entry.valid_until is not None and entry.valid_until <= entry.valid_from:
            start, end = write_moment(entry.valid_from), write_moment(entry.valid_until)
            raise Refusal("time-ends-before-start", f"{place}[{n}].valid_until", start=start, end=end)
        rivals = seen.setdefault((key(entry), entry.known_from), [])
        for earlier, other in rivals:
            if _meet(entry, other):
                raise Refusal("register-entry-twice", f"{place}[{n}]", name=str(key(entry)), other=earlier)
        rivals.append((n, entry))


def _meet(one: Entry, other: Entry) -> bool:
    return (other.valid_until is None or one.valid_from < other.valid_until) and (
        one.valid_until is None or other.valid_from < one.valid_until
    )
