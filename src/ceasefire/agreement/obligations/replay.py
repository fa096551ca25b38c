"""Replay: how every duty stood at the end of each day, as known on that day, and on which days something changed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from ceasefire.agreement.obligations.asked import end_of, written_day
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.history import Known, instant, known
from ceasefire.agreement.obligations.ledger import at
from ceasefire.agreement.obligations.plain import standing_to_plain
from ceasefire.agreement.obligations.records import Entry
from ceasefire.agreement.obligations.status import Standing, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One duty that stands otherwise than the day before (`before` None on the first day)."""

    before: Standing | None
    after: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day: how all duties stood at its end, what changed, and the entries seen for the first time."""

    on: date
    standings: tuple[Standing, ...]
    changes: tuple[Change, ...]
    entries: tuple[Entry, ...]

    @property
    def eventful(self) -> bool:
        return bool(self.changes or self.entries)


def replay(
    duties: Duties, entries: Iterable[Entry], first: date, last: date, known_at: datetime | None = None
) -> Iterator[Day]:
    """Day after day, both ends included; each by what was known at its end, or all by what was known at `known_at`."""
    everything = (*duties.written, *entries)
    before: dict[str, Standing] = {}
    seen: set[str] = set()
    what = known((), None, duties.zone)
    heard = -1
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        end = end_of(day, duties.zone)
        told = [entry for entry in everything if instant(entry.known_from, duties.zone) <= (known_at or end)]
        if len(told) != heard:
            what, heard = known(told, None, duties.zone), len(told)
        standings = at(duties, what, day)
        fresh = tuple(entry for entry in what.until(end).entries if entry.id not in seen)
        seen |= {entry.id for entry in fresh}
        yield Day(on=day, standings=standings, changes=_changes(before, standings), entries=_told(fresh, what, duties))
        before = {one.duty: one for one in standings}


def _changes(before: dict[str, Standing], now: tuple[Standing, ...]) -> tuple[Change, ...]:
    pairs = [(before.get(one.duty), one) for one in now]
    return tuple(Change(before=old, after=new) for old, new in pairs if old is None or _face(old) != _face(new))


def _face(one: Standing) -> tuple[object, ...]:
    """What people would notice of it."""
    return one.status, one.due, one.share, one.total, one.met_on, one.ends


def _told(fresh: tuple[Entry, ...], what: Known, duties: Duties) -> tuple[Entry, ...]:
    """The agreement's own amendment is not told where an entry says the same."""
    own = {one.id for one in duties.written}
    said = {(one.duty, one.on, one.due) for one in what.entries if one.id not in own}
    return tuple(one for one in fresh if one.id not in own or (one.duty, one.on, one.due) not in said)


def counts(standings: Iterable[Standing]) -> dict[str, int]:
    """How many duties have each status, all eight named; and how many were extended on the way."""
    rows = tuple(standings)
    found = Counter(one.status for one in rows)
    return {**{status.value: found[status] for status in Status}, "were_extended": sum(one.extended for one in rows)}


def day_to_plain(day: Day) -> dict[str, Any]:
    """An eventful day as plain JSON values."""
    return {
        "day": day.on.isoformat(),
        "changes": [
            {"from": change.before.status.value if change.before else None, **standing_to_plain(change.after)}
            for change in day.changes
        ],
        "entries": [
            {"entry": entry.id, "duty": entry.duty, "kind": entry.kind.value, "on": written_day(entry.on)}
            for entry in day.entries
        ],
    }
