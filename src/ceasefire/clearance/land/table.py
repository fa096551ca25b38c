"""What was true when, and known when: a row a rectangle of days and moments, never changed but for its known end.

A row holds for days `valid_from` ≤ day < `valid_to` (ordinals) and was known at moments `known_from` ≤ moment <
`known_to` (microseconds since 1970, UTC). A later entry ends what was known and adds rows; nothing is deleted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from ceasefire.clearance.land.family import Change
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.life import Land

FOREVER_DAY = 2**31 - 1
FOREVER = 2**62
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def micros(moment: datetime) -> int:
    """Microseconds since 1970, exactly."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


@dataclass(slots=True)
class Table:
    """Columns side by side; `current` is the open row of each parcel that stands now."""

    valid_from: list[int] = field(default_factory=list)
    valid_to: list[int] = field(default_factory=list)
    known_from: list[int] = field(default_factory=list)
    known_to: list[int] = field(default_factory=list)
    holdings: list[Holding] = field(default_factory=list)
    current: dict[str, int] = field(default_factory=dict)
    of_root: dict[str, list[int]] = field(default_factory=dict)
    """Rows of each family that are part of what is known now."""

    def put(self, change: Change, known: int) -> None:
        """A change on a day that is not before the family's last one."""
        day = change.on.toordinal()
        for one in change.after:
            row = self.current.pop(one.parcel, None)
            if row is not None:
                self._end(row, day, known)
            if one.state is not Land.DIVIDED:
                self.current[one.parcel] = self._add(one, day, FOREVER_DAY, known)

    def _end(self, row: int, day: int, known: int) -> None:
        """From now on it is known that a row ended on a day."""
        self.known_to[row] = known
        if self.valid_from[row] < day:
            self._add(self.holdings[row], self.valid_from[row], day, known)

    def _add(self, holding: Holding, start: int, end: int, known: int) -> int:
        self.valid_from.append(start)
        self.valid_to.append(end)
        self.known_from.append(known)
        self.known_to.append(FOREVER)
        self.holdings.append(holding)
        self.of_root.setdefault(holding.root, []).append(len(self.holdings) - 1)
        return len(self.holdings) - 1

    def replace(self, root: str, changes: Iterable[Change], known: int) -> None:
        """A family told anew: rows that are no longer so end now, new ones begin, the same ones stay."""
        spans = list(_spans(changes))
        wanted = {(start, end, one.parcel): one for start, end, one in spans}
        standing = [row for row in self.of_root.get(root, []) if self.known_to[row] == FOREVER]
        self.of_root[root] = []
        for row in standing:
            key = (self.valid_from[row], self.valid_to[row], self.holdings[row].parcel)
            self.current.pop(key[2], None)
            if wanted.get(key) == self.holdings[row]:
                self.of_root[root].append(row)
                del wanted[key]
            else:
                self.known_to[row] = known
        for (start, end, _), one in wanted.items():
            self._add(one, start, end, known)
        for row in self.of_root[root]:
            if self.valid_to[row] == FOREVER_DAY:
                self.current[self.holdings[row].parcel] = row


def _spans(changes: Iterable[Change]) -> Iterable[tuple[int, int, Holding]]:
    """Days from and to (not included) for which each holding stands, empty ones left out."""
    open_: dict[str, tuple[int, Holding]] = {}
    for change in changes:
        day = change.on.toordinal()
        for one in change.after:
            start, before = open_.pop(one.parcel, (day, one))
            if start < day:
                yield start, day, before
            if one.state is not Land.DIVIDED:
                open_[one.parcel] = day, one
    yield from ((start, FOREVER_DAY, one) for start, one in open_.values())
