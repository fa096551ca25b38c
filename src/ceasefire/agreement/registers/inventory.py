"""What a party declared: its storage sites, the arms held in each, and what it moved out or in; each entry dated twice.

An entry holds from `valid_from` to before `valid_until`, and counts once it is known (`known_from`); see `bitemporal`.
What should stand in a site at a moment is what was declared, less what is out, and more what came in.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.registers.areas import Area
from ceasefire.agreement.registers.arms import ArmsClasses, check_known
from ceasefire.agreement.registers.bitemporal import check_entries, holding, turns
from ceasefire.agreement.registers.inspections import Inspection
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.refusal import Refusal


class Way(StrEnum):
    """Which way arms went."""

    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One edition of a designated storage site of a party."""

    id: str
    party: str
    area: Area
    edition: str
    valid_from: datetime
    known_from: datetime
    valid_until: datetime | None = None
    ended: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """So many weapons of a class declared in a site; `serials` as far as they were given."""

    site: str
    arms: str
    count: int
    valid_from: datetime
    known_from: datetime
    valid_until: datetime | None = None
    ended: bool = False
    serials: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.count < len(self.serials) or self.count < 0:
            raise Refusal("register-serials-many", count=self.count, serials=len(self.serials))


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """Weapons that left a site (`out`) or came to it (`in`) from `valid_from` on, until they went back.

    `permission` and `notice` name the paper it rests on; without a permission it is told as not permitted.
    """

    id: str
    site: str
    arms: str
    way: Way
    count: int
    valid_from: datetime
    known_from: datetime
    valid_until: datetime | None = None
    ended: bool = False
    serials: tuple[str, ...] = ()
    permission: str | None = None
    notice: str | None = None
    purpose: str = ""

    def __post_init__(self) -> None:
        if self.count < len(self.serials) or self.count < 1:
            raise Refusal("register-serials-many", count=self.count, serials=len(self.serials))


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """A register of declared arms, and the inspections that looked at it.

    `records` are what starts the clocks of the agreement (that a withdrawal began, say).
    """

    sites: tuple[Site, ...] = ()
    holdings: tuple[Holding, ...] = ()
    movements: tuple[Movement, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    records: tuple[Recorded, ...] = ()


@dataclass(frozen=True, slots=True)
class Expected:
    """What should stand in a site: bounds over the time asked about, the serials, and the movements reckoned in."""

    low: int
    high: int
    serials: frozenset[str]
    movements: tuple[Movement, ...]


def check_inventory(inventory: Inventory, classes: ArmsClasses) -> None:
    """Refuses unknown classes and sites, doubled ids and entries that contradict each other; places are paths."""
    check_entries(inventory.sites, lambda site: site.id, "sites")
    check_entries(inventory.holdings, lambda held: (held.site, held.arms), "holdings")
    check_entries(inventory.movements, lambda moved: moved.id, "movements")
    known = tuple(dict.fromkeys(site.id for site in inventory.sites))
    rows: list[tuple[str, tuple[Holding | Movement, ...]]]
    rows = [("holdings", inventory.holdings), ("movements", inventory.movements)]
    for field, entries in rows:
        for n, row in enumerate(entries):
            check_known(row.arms, classes, f"{field}[{n}].arms")
            _check_site(row.site, known, f"{field}[{n}].site")
    ids: set[str] = set()
    for n, one in enumerate(inventory.inspections):
        _check_site(one.site, known, f"inspections[{n}].site")
        for k, seen in enumerate(one.present):
            check_known(seen.arms, classes, f"inspections[{n}].present[{k}].arms")
        if one.id in ids:
            raise Refusal("register-id-twice", f"inspections[{n}].id", id=one.id)
        ids.add(one.id)


def _check_site(name: str, known: tuple[str, ...], place: str) -> None:
    if name not in known:
        raise Refusal("register-site-unknown", place, name=name, known=", ".join(known) or "–")


def sites_at(inventory: Inventory, at: datetime, known_at: datetime | None) -> tuple[Site, ...]:
    """The sites designated at a moment, as known by then."""
    return holding(inventory.sites, lambda site: site.id, at, known_at)


def classes_of(inventory: Inventory, site: str) -> tuple[str, ...]:
    """Every class ever declared in a site or moved through it, in order of name."""
    rows: Iterable[Holding | Movement] = (*inventory.holdings, *inventory.movements)
    return tuple(sorted({row.arms for row in rows if row.site == site}))


def expected(inventory: Inventory, site: str, arms: str, span: Span, known_at: datetime | None) -> Expected:
    """What should stand in a site all through a span, with what was known by `known_at`."""
    holdings = tuple(row for row in inventory.holdings if (row.site, row.arms) == (site, arms))
    moves = tuple(row for row in inventory.movements if (row.site, row.arms) == (site, arms))
    found = [_at(holdings, moves, at, known_at) for at in turns((*holdings, *moves), span, known_at)]
    serials = frozenset.intersection(*(one.serials for one in found))
    reckoned = dict.fromkeys(move for one in found for move in one.movements)
    return Expected(min(one.low for one in found), max(one.high for one in found), serials, tuple(reckoned))


def _at(
    holdings: tuple[Holding, ...], moves: tuple[Movement, ...], at: datetime, known_at: datetime | None
) -> Expected:
    held = holding(holdings, lambda row: (row.site, row.arms), at, known_at)
    moved = holding(moves, lambda row: row.id, at, known_at)
    out = [move for move in moved if move.way is Way.OUT]
    come = [move for move in moved if move.way is Way.IN]
    count = sum(row.count for row in held) - sum(move.count for move in out) + sum(move.count for move in come)
    present: tuple[Holding | Movement, ...] = (*held, *come)
    named = {serial for row in present for serial in row.serials}
    serials = frozenset(named - {serial for move in out for serial in move.serials})
    return Expected(max(count, 0), max(count, 0), serials, moved)
