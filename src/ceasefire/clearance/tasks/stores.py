"""Stores of explosives as double entry: every movement takes from one account what it gives to another."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.clearance.tasks.devices import DeviceRegister
from ceasefire.clearance.tasks.lives.device import DeviceState
from ceasefire.vocabulary.refusal import Refusal

Account = tuple[str, str]
"""(kind, name): ("store", "north"), ("task", "T-7"), ("outside", ""), ("used", ""), ("written_off", "")."""


class Move(StrEnum):
    """What happens to stock."""

    RECEIVE = "receive"
    ISSUE = "issue"
    RETURN = "return"
    USE = "use"
    TRANSFER = "transfer"
    WRITE_OFF = "write_off"


TWO_PEOPLE = frozenset({Move.ISSUE, Move.RETURN, Move.TRANSFER, Move.WRITE_OFF})
"""Movements that two different people sign (rule 23)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A whole number of units of an item's batch moves, by a voucher whose number is used once.

    `store` for all but use; `task` for issue, return and use; `to` the other store of a transfer; `demolition` the
    report in which used charges are told; `by` who signed.
    """

    voucher: str
    move: Move
    item: str
    batch: str
    quantity: int
    at: datetime
    by: tuple[str, ...]
    store: str = ""
    task: str = ""
    to: str = ""
    demolition: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demolition:
    """The report of a demolition: which devices, with how much of what. `charges`: item → units."""

    demolition: str
    task: str
    at: datetime
    by: str
    devices: tuple[str, ...]
    charges: dict[str, int]


def check_demolition(report: Demolition, register: DeviceRegister) -> None:
    """Refuses a report whose count is not the register's: a device it does not know, or that was destroyed otherwise.

    What the report tells of may be entered as destroyed after it.
    """
    known, told = register.known, set(report.devices)
    for device in report.devices:
        if device not in known:
            raise Refusal("ctask-device-unknown", report.demolition, device=device)
        if known[device].state is DeviceState.DESTROYED and device not in destroyed_by(report.demolition, register):
            raise Refusal("ctask-device-otherwise", report.demolition, device=device, rule="23")
    for device in destroyed_by(report.demolition, register):
        if device not in told:
            raise Refusal("ctask-device-not-in-report", device, demolition=report.demolition, rule="23")


def destroyed_by(demolition: str, register: DeviceRegister) -> tuple[str, ...]:
    """The devices that were entered as destroyed with the charges of a report."""
    found = [(name, one.last) for name, one in register.known.items() if one.state is DeviceState.DESTROYED]
    return tuple(name for name, last in found if last and last.demolition == demolition)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A demolition whose report and vouchers do not agree on an item."""

    demolition: str
    item: str
    reported: int
    used: int


def accounts(one: Movement) -> tuple[Account, Account]:
    """From which account to which."""
    store, task = ("store", one.store), ("task", one.task)
    match one.move:
        case Move.RECEIVE:
            return ("outside", ""), store
        case Move.ISSUE:
            return store, task
        case Move.RETURN:
            return task, store
        case Move.USE:
            return task, ("used", "")
        case Move.TRANSFER:
            return store, ("store", one.to)
        case Move.WRITE_OFF:
            return store, ("written_off", "")


class Stores:
    """The accounts of all stores. `add` refuses what cannot have happened and then changes nothing."""

    def __init__(self, movements: Iterable[Movement] = ()) -> None:
        self.vouchers: dict[str, Movement] = {}
        self._held: dict[tuple[Account, str, str], int] = defaultdict(int)
        for one in movements:
            self.add(one)

    def add(self, one: Movement) -> None:
        """One more movement, in the order of time."""
        self._check(one)
        source, target = accounts(one)
        self._held[source, one.item, one.batch] -= one.quantity
        self._held[target, one.item, one.batch] += one.quantity
        self.vouchers[one.voucher] = one

    def _check(self, one: Movement) -> None:
        if one.voucher in self.vouchers:
            raise Refusal("ctask-store-voucher", one.voucher, rule="23")
        if one.quantity < 1 or not one.item or not one.batch:
            raise Refusal("ctask-store-quantity", one.voucher, quantity=one.quantity)
        people = {name for name in one.by if name.strip()}
        needed = 2 if one.move in TWO_PEOPLE else 1
        if len(people) < needed:
            raise Refusal("ctask-store-two", one.voucher, move=one.move.value, needed=needed, rule="23")
        self._named(one)
        source, _ = accounts(one)
        there = self._held.get((source, one.item, one.batch), 0)
        if source[0] != "outside" and there < one.quantity:
            raise Refusal(
                "ctask-store-short",
                one.voucher,
                account=source[1],
                quantity=one.quantity,
                item=one.item,
                batch=one.batch,
                there=there,
                rule="23",
            )

    def _named(self, one: Movement) -> None:
        unnamed = [kind for kind, name in accounts(one) if kind in ("store", "task") and not name.strip()]
        same = one.move is Move.TRANSFER and one.to == one.store
        unexplained = one.move is Move.WRITE_OFF and not one.words.strip()
        if unnamed or same or unexplained or (one.move is Move.USE) != bool(one.demolition):
            raise Refusal("ctask-store-incomplete", one.voucher, move=one.move.value, rule="23")

    def held(self, kind: str, name: str = "") -> dict[tuple[str, str], int]:
        """(item, batch) → units in an account, without zeros."""
        return {(item, batch): n for (account, item, batch), n in self._held.items() if account == (kind, name) and n}

    def names(self, kind: str) -> tuple[str, ...]:
        """The accounts of a kind, in order."""
        return tuple(sorted({account[1] for account, _, _ in self._held if account[0] == kind}))

    def imbalance(self) -> int:
        """Sum of all accounts: 0 as long as nothing was lost between two of them."""
        return sum(self._held.values())

    def differences(self, demolitions: Iterable[Demolition]) -> tuple[Difference, ...]:
        """Where charges used are not those of the destroyed report, item by item (rule 23)."""
        told: dict[tuple[str, str], int] = defaultdict(int)
        used: dict[tuple[str, str], int] = defaultdict(int)
        for report in demolitions:
            for item, units in report.charges.items():
                told[report.demolition, item] += units
        for one in self.vouchers.values():
            if one.move is Move.USE:
                used[one.demolition, one.item] += one.quantity
        return tuple(
            Difference(demolition=key[0], item=key[1], reported=told.get(key, 0), used=used.get(key, 0))
            for key in sorted({*told, *used})
            if told.get(key, 0) != used.get(key, 0)
        )
