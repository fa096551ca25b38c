"""How each side signed: was its sitting confirmed by the other, and by what means did its officers approve."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ceasefire.desk.record import Entry
from ceasefire.verification.approval import Approval, confirmed


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """One side's decision or signature. Without `both` who sat is declared by that side alone."""

    side: str
    both: bool
    approvals: tuple[Approval, ...]


def how_signed(entries: Iterable[Entry]) -> Iterator[Signed]:
    """For entries of kinds `decided` and `report-signed`, in their order."""
    for entry in entries:
        said: Any = entry.read()
        approvals = said.approvals or ()
        both = confirmed(entry.side, said.present or {}, approvals)
        yield Signed(side=entry.side, both=both, approvals=approvals)
