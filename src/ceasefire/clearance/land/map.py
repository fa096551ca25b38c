"""The land as it was on a day, as known at a moment: outlines, states and areas in columns, quickly at any size.

A drawn copy of the ledger's table: make it once with `draw`, ask it as often as wished. Progress rows (what a team
worked on in a day) are kept beside it and add up to the same day and moment; they change no area.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ceasefire.clearance.land.accounts import ACCOUNTS, Account, account_of
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import Land
from ceasefire.clearance.land.table import micros

Ints = NDArray[np.int64]
STATES = tuple(Land)
_STATE = {state: n for n, state in enumerate(STATES)}
_ACCOUNT = np.array([ACCOUNTS.index(account_of(one)) if one is not Land.DIVIDED else 0 for one in STATES], np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One map: parallel columns, a row a parcel. Shapes in degrees (longitude, latitude, WGS 84), areas in mm².

    `row` points into the ledger's table, `state` into `STATES`.
    """

    row: Ints
    parcel: Ints
    state: Ints
    mm2: Ints
    hazard: Ints
    unit: Ints
    shapes: NDArray[Any]

    def __len__(self) -> int:
        return len(self.row)


@dataclass(frozen=True, slots=True, eq=False)
class LandMap:
    """Every row of the ledger's table in columns, in the order in which they became known."""

    valid_from: Ints
    valid_to: Ints
    known_from: Ints
    known_to: Ints
    parcel: Ints
    state: Ints
    mm2: Ints
    hazard: Ints
    unit: Ints
    shape: Ints
    shapes: NDArray[Any]
    parcels: tuple[str, ...]
    hazards: tuple[str, ...]
    units: tuple[str, ...]
    holdings: Sequence[Holding]

    def at(self, on: date, known: datetime) -> Sheet:
        """The parcels that stood on a day as known at a moment, divided ones left out."""
        day, moment = on.toordinal(), micros(known)
        upto = int(np.searchsorted(self.known_from, moment, side="right"))
        held = (self.known_to[:upto] > moment) & (self.valid_from[:upto] <= day) & (day < self.valid_to[:upto])
        row = np.flatnonzero(held)
        return Sheet(
            row=row, parcel=self.parcel[row], state=self.state[row], mm2=self.mm2[row], hazard=self.hazard[row],
            unit=self.unit[row], shapes=self.shapes[self.shape[row]],
        )  # fmt: skip

    def totals(self, sheet: Sheet, by: str = "hazard") -> dict[str, dict[Account, int]]:
        """mm² by account for each hazard, or each unit (`by="unit"`), as the map shows it."""
        names = self.units if by == "unit" else self.hazards
        group = sheet.unit if by == "unit" else sheet.hazard
        sums = np.zeros((len(names), len(ACCOUNTS)), np.int64)
        np.add.at(sums, (group, _ACCOUNT[sheet.state]), sheet.mm2)
        return {name: dict(zip(ACCOUNTS, map(int, row), strict=True)) for name, row in zip(names, sums, strict=True)}


def draw(ledger: LandLedger) -> LandMap:
    """The ledger's table in columns; outlines that many rows share are kept once."""
    table = ledger.table
    parcels, hazards, units = _Numbers(), _Numbers(), _Numbers()
    seen: dict[int, int] = {}
    shapes: list[Any] = []
    shape = []
    for one in table.holdings:
        if id(one.shape) not in seen:
            seen[id(one.shape)] = len(shapes)
            shapes.append(one.shape)
        shape.append(seen[id(one.shape)])
    column = _columns(shapes)
    return LandMap(
        valid_from=np.array(table.valid_from, np.int64),
        valid_to=np.array(table.valid_to, np.int64),
        known_from=np.array(table.known_from, np.int64),
        known_to=np.array(table.known_to, np.int64),
        parcel=np.array([parcels.of(one.parcel) for one in table.holdings], np.int64),
        state=np.array([_STATE[one.state] for one in table.holdings], np.int64),
        mm2=np.array([one.area_mm2 for one in table.holdings], np.int64),
        hazard=np.array([hazards.of(one.hazard) for one in table.holdings], np.int64),
        unit=np.array([units.of(one.unit) for one in table.holdings], np.int64),
        shape=np.array(shape, np.int64),
        shapes=column,
        parcels=tuple(parcels.names),
        hazards=tuple(hazards.names),
        units=tuple(units.names),
        holdings=tuple(table.holdings),
    )


def _columns(shapes: list[Any]) -> NDArray[Any]:
    column = np.empty(len(shapes), object)
    column[:] = shapes
    return column


class _Numbers:
    """Names by number, in the order in which they came."""

    def __init__(self) -> None:
        self.names: dict[str, int] = {}

    def of(self, name: str) -> int:
        return self.names.setdefault(name, len(self.names))
