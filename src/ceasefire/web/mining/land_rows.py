"""Land as the screens show it: the map and the balance of any day as known at any moment, and one parcel's page.

Symbols as reference works of mine action have them (read, not checked against the standard's text): the fill tells the
class, the outline whether the land is open, worked on or closed.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import shapely
from django.conf import settings

from ceasefire.clearance.land.accounts import ACCOUNTS
from ceasefire.clearance.land.area import MM2
from ceasefire.clearance.land.balance import Balance, Books, books_of
from ceasefire.clearance.land.history import Told, history
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import BEFORE, GUARDS, LIFE, RELEASED, Land, Step
from ceasefire.clearance.land.map import LandMap, draw
from ceasefire.clearance.land.records import Role
from ceasefire.clearance.land.signing import OPEN
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.desk.mine_action import mine_action
from ceasefire.web.door import door, version

PAGE = 200


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """The land ledger in columns, and when work on each parcel was first told: (day, moment of entry)."""

    map: LandMap
    books: Books
    worked: dict[str, list[tuple[date, datetime]]]


def drawn() -> Drawn:
    """The land as the record has it; drawn once for each state of the record."""
    return _drawn(str(settings.CENTRE), version())


@lru_cache(maxsize=2)
def _drawn(centre: str, size: tuple[int, ...]) -> Drawn:
    with door.centre() as opened:
        books = mine_action(opened.tables)
        return Drawn(draw(books.land), books_of(books.land), _worked(books.tasks))


def _worked(tasks: TaskLedger) -> dict[str, list[tuple[date, datetime]]]:
    found: dict[str, list[tuple[date, datetime]]] = {}
    for one in tasks.tasks.values():
        for parcel in {order.parcel for order in one.orders}:
            found.setdefault(parcel, []).extend((day.entry.day, day.at) for day in one.days)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A row of the table and a feature of the map."""

    name: str
    state: Land
    mm2: int
    hazard: str
    unit: str
    fill: str
    outline: str
    holding: Holding


def parcels(land: Drawn, on: date, known: datetime) -> list[Parcel]:
    """The parcels that stood on a day as known at a moment, by name."""
    sheet = land.map.at(on, known)
    rows = (land.map.holdings[row] for row in sheet.row)
    return sorted((_row(one, land.worked, on, known) for one in rows), key=lambda one: one.name)


def _row(one: Holding, worked: dict[str, list[tuple[date, datetime]]], on: date, known: datetime) -> Parcel:
    work = any(day <= on and at <= known for day, at in worked.get(one.parcel, ()))
    state = BEFORE.get(one.state, one.state)
    return Parcel(
        name=one.parcel, state=one.state, mm2=one.area_mm2, hazard=one.hazard, unit=one.unit,
        fill=state.value if state in (Land.SHA, Land.CHA) else "none", outline=_outline(state, work), holding=one,
    )  # fmt: skip


def _outline(state: Land, work: bool) -> str:
    if state in RELEASED:
        return "closed"
    return "worked" if work or state is Land.CLEARED_PENDING_QC else "open"


def features(rows: list[Parcel]) -> str:
    """The rows as GeoJSON (longitude, latitude, WGS 84)."""
    shapes = shapely.to_geojson([one.holding.shape for one in rows]) if rows else ()
    told = (
        json.dumps({"parcel": one.name, "state": one.state.value, "fill": one.fill, "outline": one.outline})
        for one in rows
    )
    pairs = zip(shapes, told, strict=True)
    inside = ",".join(f'{{"type":"Feature","geometry":{shape},"properties":{more}}}' for shape, more in pairs)
    return f'{{"type":"FeatureCollection","features":[{inside}]}}'


def bounds(rows: list[Parcel]) -> list[float]:
    """West, south, east, north of all parcels; empty where there are none."""
    return [float(one) for one in shapely.total_bounds([one.holding.shape for one in rows])] if rows else []


def balance(land: Drawn, on: date, known: datetime) -> Balance:
    """What stands in each account."""
    return land.books.total(on, known)


def classes(one: Balance) -> list[dict[str, Any]]:
    """Each account that holds land, with its m²."""
    return [{"account": account.value, "m2": one.mm2[account] / MM2} for account in ACCOUNTS[1:] if one.mm2[account]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One parcel: how it stands, all that was ever said of it, and what can follow."""

    holding: Holding
    told: tuple[Told, ...]
    steps: tuple[Step, ...]
    evidence: tuple[Any, ...]
    waiting: tuple[tuple[Role, str], ...]
    proposed: bool


def parcel_page(ledger: LandLedger, name: str) -> Page:
    """Refuses a parcel that is not there (`land-no-such-parcel`)."""
    one = ledger.standing(name)
    return Page(
        holding=one,
        told=history(ledger, name),
        steps=tuple(step for state, step in LIFE.table if state is one.state),
        evidence=tuple(_evidence(ledger, name)),
        waiting=_waiting(one),
        proposed=one.release is not None and one.release.standing in OPEN,
    )


def _waiting(one: Holding) -> tuple[tuple[Role, str], ...]:
    """(role, organisation) of each signature that is still to come."""
    if one.release is None or one.release.standing not in OPEN:
        return ()
    signed = {sign.role for sign in one.release.signed}
    return tuple((role, who) for role, who in one.release.needs if role not in signed)


def _evidence(ledger: LandLedger, name: str) -> Iterator[Any]:
    for dated in ledger.family(name):
        yield from getattr(dated.act, "evidence", ())


def rules_of(step: Step) -> tuple[str, ...]:
    """The rules that guard a step, by number."""
    return GUARDS[step]
