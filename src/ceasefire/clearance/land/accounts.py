"""Accounts of land: every square millimetre stands in one, and moves between two by a posting that names its act.

opened = cancelled + reduced + cleared + remaining (rule 3, ours), where remaining is all that is not released and
cleared holds what is handed over. `outside` is where land comes from when it is opened, so that all accounts together
are always zero.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.life import BEFORE, Land


class Account(StrEnum):
    """Where an area stands in the books."""

    OUTSIDE = "outside"
    INDICATION = "indication"
    SHA = "sha"
    CHA = "cha"
    PENDING = "pending"
    REOPENED = "reopened"
    CANCELLED = "cancelled"
    REDUCED = "reduced"
    CLEARED = "cleared"
    HANDED_OVER = "handed_over"


ACCOUNTS = tuple(Account)
REMAINING = (Account.INDICATION, Account.SHA, Account.CHA, Account.PENDING, Account.REOPENED)
_OF: Mapping[Land, Account] = {
    Land.NOT_LISTED: Account.OUTSIDE,
    Land.CLEARED_PENDING_QC: Account.PENDING,
    **{Land(one.value): one for one in ACCOUNTS if one.value in set(Land)},
}


def account_of(state: Land) -> Account:
    """The account of a state; what is suspended stands where it stood before."""
    return _OF[BEFORE.get(state, state)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """So many mm² go from a parcel's account to a parcel's account, by an act, from a day on.

    `remainder`: what measuring the children anew gave more or less than the parent's area. `reversed`: a correction
    takes back what an earlier posting did. `signed_by`: the organisations whose signatures a release rests on.
    """

    act: str
    hazard: str
    unit: str
    from_parcel: str
    from_account: Account
    to_parcel: str
    to_account: Account
    mm2: int
    on: date
    signed_by: tuple[str, ...] = ()
    remainder: bool = False
    reversed: bool = False

    def back(self) -> "Posting":
        """The posting that takes this one back; it holds from the same day."""
        return Posting(
            act=self.act, hazard=self.hazard, unit=self.unit, from_parcel=self.to_parcel,
            from_account=self.to_account, to_parcel=self.from_parcel, to_account=self.from_account, mm2=self.mm2,
            on=self.on, signed_by=self.signed_by, remainder=self.remainder, reversed=not self.reversed,
        )  # fmt: skip


def postings(before: Holding | None, after: tuple[Holding, ...], act: str, on: date) -> Iterator[Posting]:
    """What an act moves. `after`: the parcel as it then stands, or the divided parent and its children."""
    if before is not None and len(after) > 1:
        yield from _split(before, after[1:], act, on)
        return
    one = after[0]
    came_from = account_of(before.state) if before else Account.OUTSIDE
    if came_from is not account_of(one.state):
        signers = tuple(signed.organisation for signed in one.release.signed) if one.release else ()
        yield _post(one, one.parcel, came_from, one.parcel, account_of(one.state), one.area_mm2, act, on, signers)


def _split(parent: Holding, children: tuple[Holding, ...], act: str, on: date) -> Iterator[Posting]:
    """Each child's measured area, then the remainder, which is booked on the child that carries it."""
    account = account_of(parent.state)
    for child in children:
        yield _post(child, parent.parcel, account, child.parcel, account, child.measured_mm2, act, on)
    for child in children:
        rest = child.area_mm2 - child.measured_mm2
        if rest:
            giver, taker = (parent.parcel, child.parcel) if rest > 0 else (child.parcel, parent.parcel)
            yield _post(child, giver, account, taker, account, abs(rest), act, on, remainder=True)


def _post(
    of: Holding, giver: str, from_account: Account, taker: str, to_account: Account, mm2: int, act: str, on: date,
    signers: tuple[str, ...] = (), remainder: bool = False,
) -> Posting:  # fmt: skip
    return Posting(
        act=act, hazard=of.hazard, unit=of.unit, from_parcel=giver, from_account=from_account, to_parcel=taker,
        to_account=to_account, mm2=mm2, on=on, signed_by=signers, remainder=remainder,
    )  # fmt: skip
