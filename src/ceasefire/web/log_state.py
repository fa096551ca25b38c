"""How far an item has come in the logs: in which log it is sealed, read or decided, and under which cosigned head.

An entry is "recorded" while only its own side vouches for it and "received" once both have cosigned a checkpoint that
covers it; the checkpoint's size and root are what an outsider needs to check that with `ceasefire verify`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import Q

from ceasefire.ledger.reader import Covered
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.projections.models import EntryRow


@dataclass(frozen=True, slots=True, kw_only=True)
class LogState:
    """One entry about an item. `size`, `root` (hex) and `at` are of the cosigned checkpoint; None while there is none.

    `seq` is the entry's number in the log of `side`, `claimed` the moment (UTC) its author claims.
    """

    side: str
    seq: int
    kind: str
    claimed: datetime
    size: int | None = None
    root: str = ""
    at: datetime | None = None


def states(centre: CentreFolder, rows: Iterable[EntryRow]) -> list[LogState]:
    """The rows in the order given, each with the checkpoint that first covers it; each log's heads are read once."""
    given = list(rows)
    covered = {
        side: _covered(centre, side, {one.index for one in given if one.side == side})
        for side in {one.side for one in given}
    }
    return [_state(one, covered[one.side]) for one in given]


def _covered(centre: CentreFolder, side: str, indices: set[int]) -> Mapping[int, Covered]:
    """What first covers the entries. It stays so once it is known, so that only those not yet covered are asked for."""
    known = _KNOWN.setdefault((str(centre.folder), side), {})
    if len(known) > _MOST:
        known.clear()
    if missing := [index for index in sorted(indices) if index not in known]:
        known.update(centre.covered(side, missing))
    return known


_MOST = 200_000
_KNOWN: dict[tuple[str, str], dict[int, Covered]] = {}


def _state(row: EntryRow, covered: Mapping[int, Covered]) -> LogState:
    head = covered.get(row.index)
    plain = LogState(side=row.side, seq=row.index, kind=row.kind, claimed=row.known_at)
    return plain if head is None else replace(plain, size=head.size, root=head.root.hex(), at=head.at)


def of_originals(centre: CentreFolder, hashes: Iterable[str]) -> dict[str, list[LogState]]:
    """SHA-256 → how it was sealed and read in either log."""
    wanted = sorted(set(hashes))
    about = Q(kind="sealed", item__in=wanted)
    for sha in wanted:
        about |= Q(kind="read", item__startswith=f"{sha}/")
    rows = list(EntryRow.objects.filter(about).order_by("known_at", "side", "index")) if wanted else []
    found: dict[str, list[LogState]] = {sha: [] for sha in wanted}
    for row, state in zip(rows, states(centre, rows), strict=True):
        found[row.item[:64]].append(state)
    return found
