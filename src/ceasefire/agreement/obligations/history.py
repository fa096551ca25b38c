"""What was known at a moment: entries not yet known left out, corrections applied, all in one order.

The order is by when it held, then by when it was known, then by id, so that the order of entering plays no part.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from ceasefire.agreement.clocks import first_instant
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.obligations.records import Entry, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The entries as they stood (none withdrawn, all corrected), in order, and by what each was corrected.

    `steps` keeps what was already said of an entry; it changes no answer.
    """

    entries: tuple[Entry, ...]
    corrected_by: Mapping[str, tuple[Entry, ...]]
    zone: str
    steps: dict[str, Finding] = field(default_factory=dict, repr=False, compare=False)
    _begins: list[datetime] = field(default_factory=list, repr=False, compare=False)
    _about: dict[str | None, list[Entry]] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for entry in self.entries:
            self._begins.append(instant(entry.on, self.zone))
            self._about.setdefault(entry.duty, []).append(entry)

    def until(self, at: datetime) -> "Known":
        """Only what had happened or held by that moment."""
        held = self.entries[: bisect_right(self._begins, at)]
        return Known(entries=held, corrected_by=self.corrected_by, zone=self.zone, steps=self.steps)

    def about(self, duty: str) -> tuple[Entry, ...]:
        """The entries that concern one duty."""
        return tuple(self._about.get(duty, ()))


@lru_cache(maxsize=1 << 16)
def instant(value: date | datetime, zone: str) -> datetime:
    """A date alone means its 00:00 in the zone; asked often, so remembered."""
    return first_instant(value, zone)


def order(entry: Entry, zone: str) -> tuple[datetime, datetime, str]:
    """When it held, when it was known, and its id."""
    return instant(entry.on, zone), instant(entry.known_from, zone), entry.id


def known(entries: Iterable[Entry], known_at: datetime | None, zone: str) -> Known:
    """What was known at that moment (None: everything)."""
    seen = [entry for entry in entries if known_at is None or instant(entry.known_from, zone) <= known_at]
    corrections: dict[str, list[Entry]] = defaultdict(list)
    for entry in sorted(seen, key=lambda one: order(one, zone)[1:]):
        if entry.kind is Kind.CORRECTION and entry.corrects is not None:
            corrections[entry.corrects].append(entry)
    standing: list[Entry] = []
    by: dict[str, tuple[Entry, ...]] = {}
    for entry in seen:
        if entry.kind is Kind.CORRECTION:
            continue
        valid = tuple(one for one in corrections[entry.id] if _stands(one, corrections))
        if not any(one.changes and one.changes.withdrawn for one in valid):
            by[entry.id] = valid
            for one in valid:
                entry = applied(entry, one)
            standing.append(entry)
    return Known(entries=tuple(sorted(standing, key=lambda one: order(one, zone))), corrected_by=by, zone=zone)


def _stands(correction: Entry, corrections: Mapping[str, list[Entry]]) -> bool:
    """A correction stands unless one that stands takes it back."""
    above = corrections.get(correction.id, [])
    return not any(_stands(one, corrections) for one in above if one.changes and one.changes.withdrawn)


def applied(entry: Entry, correction: Entry) -> Entry:
    """The entry as the correction has it; its id and the moment since when it was known stay."""
    changes = correction.changes
    if changes is None or entry.kind is Kind.CORRECTION:
        return entry
    new = {name: value for name in type(changes).model_fields if (value := getattr(changes, name)) is not None}
    new.pop("withdrawn")
    return entry.model_copy(update=new)
