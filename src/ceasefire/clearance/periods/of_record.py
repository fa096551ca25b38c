"""What a period's tables are made of, from the books: land parcel by parcel, items found, people harmed and taught.

Days are local days, both ends of a period belong to it. Land is as known at a moment; items, people and sessions as
known when it is asked. An indication and land that was reopened count as suspected, land that waits for its quality
control as confirmed: none of them is released.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

from ceasefire.clearance.land.accounts import Account, account_of
from ceasefire.clearance.land.area import MM2
from ceasefire.clearance.land.balance import Balance, books_of
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.map import LandMap, draw
from ceasefire.clearance.land.table import micros
from ceasefire.clearance.periods.release import Class, Kind, LandMove, ReleaseRow, release_table

CLASS: Mapping[Account, Class] = {
    Account.INDICATION: Class.SHA, Account.SHA: Class.SHA, Account.REOPENED: Class.SHA,
    Account.CHA: Class.CHA, Account.PENDING: Class.CHA,
}  # fmt: skip
RELEASE: Mapping[Account, Kind] = {
    Account.CANCELLED: Kind.CANCELLED, Account.REDUCED: Kind.REDUCED,
    Account.CLEARED: Kind.CLEARED, Account.HANDED_OVER: Kind.CLEARED,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From a day to a day; both belong to it."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodLand:
    """The release table, with what the postings say remains as the amount stated; `balances` at the period's end."""

    rows: tuple[ReleaseRow, ...]
    balances: Mapping[str, Balance]


def period_land(ledger: LandLedger, period: Period, known: datetime, by: str = "unit") -> PeriodLand:
    """Land by `unit` or `hazard`. The moves are of the map, what is stated is of the books: two ways to one sum."""
    books = books_of(ledger)
    balances = books.by_hazard(period.last, known) if by == "hazard" else books.by_unit(period.last, known)
    stated = {(name, land): _m2(one, land) for name, one in balances.items() for land in Class}
    stated = {key: m2 for key, m2 in stated.items() if m2}
    moves = list(land_moves(ledger, period, known, by))
    keys = {(one.area, one.land) for one in moves} | {
        (one.area, Class.CHA) for one in moves if one.kind is Kind.CONFIRMED
    }
    return PeriodLand(rows=release_table(moves, dict.fromkeys(keys, 0.0) | stated), balances=balances)


def _m2(balance: Balance, land: Class) -> float:
    return sum(balance.mm2[account] for account, one in CLASS.items() if one is land) / MM2


def land_moves(ledger: LandLedger, period: Period, known: datetime, by: str = "unit") -> Iterator[LandMove]:
    """What happened in the period to every parcel that stands at its end, and to what that parcel was split from.

    A parcel split in the period is counted as its parts from the start on, so that a split moves nothing.
    """
    drawn = draw(ledger)
    spans = _spans(drawn, known)
    for row in drawn.at(period.last, known).row.tolist():
        one = drawn.holdings[row]
        for land, kind, sign in _moves(list(_chain(one, spans)), period):
            area = one.hazard if by == "hazard" else one.unit
            yield LandMove(area=area, land=land, kind=kind, m2=sign * one.area_mm2 / MM2, areas=sign)


def _spans(drawn: LandMap, known: datetime) -> dict[str, list[tuple[int, Holding]]]:
    """The first day of every standing of a parcel, in order, as known at a moment."""
    found: dict[str, list[tuple[int, Holding]]] = defaultdict(list)
    moment = micros(known)
    for row in np.flatnonzero((drawn.known_from <= moment) & (moment < drawn.known_to)).tolist():
        found[drawn.holdings[row].parcel].append((int(drawn.valid_from[row]), drawn.holdings[row]))
    for spans in found.values():
        spans.sort(key=lambda span: span[0])
    return found


def _chain(one: Holding, spans: Mapping[str, list[tuple[int, Holding]]]) -> Iterator[tuple[int, Account]]:
    """Day and account of every standing, of the parcel's ancestors first."""
    own = spans[one.parcel]
    if one.parent in spans:
        parent = spans[one.parent][-1][1]
        yield from ((day, account) for day, account in _chain(parent, spans) if day < own[0][0])
    yield from ((day, account_of(standing.state)) for day, standing in own)


def _moves(chain: Iterable[tuple[int, Account]], period: Period) -> Iterator[tuple[Class, Kind, int]]:
    before = Account.OUTSIDE
    started = False
    for day, account in chain:
        if day > period.last.toordinal():
            break
        if day >= period.first.toordinal():
            if not started and before in CLASS:
                yield CLASS[before], Kind.START, 1
            started = True
            yield from _step(before, account)
        before = account
    if not started and before in CLASS:
        yield CLASS[before], Kind.START, 1


def _step(before: Account, after: Account) -> Iterator[tuple[Class, Kind, int]]:
    """What a change of account is in a yearly table; land that comes back from release counts as new."""
    was, now = CLASS.get(before), CLASS.get(after)
    if was is None and (now is not None or before is Account.OUTSIDE):
        was = now or Class.SHA
        yield was, Kind.NEW, 1
    if was is not None and now is None:
        yield was, RELEASE[after], 1
    if was is not now and was is not None and now is not None:
        yield Class.SHA, Kind.CONFIRMED, 1 if now is Class.CHA else -1
