"""What of the land may leave the house for a tier: rows with outlines that may be seen, and a count of what stays.

Released land is shown with its date and depth. Land that is not released stays sealed: the public sees the merged
one-kilometre cells it lies in, the parties the cells of each parcel, operators outlines of what they are tasked with.
A side that released land shares with sealed land would give that away, so released outlines end at the cells, but for
those of land that the reader sees anyway. What is sealed now, by all that is known, stays sealed on earlier maps too.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import numpy as np
import shapely

from ceasefire.clearance.cells import box, cells_of, covering
from ceasefire.clearance.land.area import MM2
from ceasefire.clearance.land.entered import AsEntered
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import RELEASED, Land
from ceasefire.clearance.land.map import draw
from ceasefire.clearance.open_land import open_land
from ceasefire.clearance.periods.people import PeopleTable
from ceasefire.clearance.releases import Releases
from ceasefire.clearance.tiers import Tier
from ceasefire.clearance.warning import Warnings, warned


class Shown(StrEnum):
    """How a row's outline is to be read."""

    EXACT = "exact"
    CUT = "cut"  # released land up to the cells of sealed land; its geometry may be missing
    CELLS = "cells"  # the one-kilometre cells in which land that is not released lies
    WARNING = "warning"  # exact, by a decision both parties signed


class Kept(StrEnum):
    """Why something is not in what leaves."""

    OUTLINE = "outline_sealed"
    CUT = "outline_cut"
    REOPENED = "not_released_now"
    DETAILS = "details_sealed"
    SMALL = "small_counts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A parcel, or for the public the merged cells. `shape` in degrees, None where nothing of it may be seen.

    Fields a tier may not see are None; `area_m2` is that of the parcel on the books, not of `shape`. `entered`: the
    outline as it was given, for the parties and operators where they see all of it.
    """

    id: str
    land: str
    shown: Shown
    shape: Any
    released_on: date | None = None
    depth_cm: float | None = None
    area_m2: float | None = None
    unit: str | None = None
    hazard: str | None = None
    organisation: str | None = None
    entered: AsEntered | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What a tier gets of a day. `withheld`: how often something stays behind, by reason; `open_land`: see there."""

    on: date
    tier: Tier
    rows: tuple[Row, ...]
    open_land: PeopleTable
    withheld: Mapping[Kept, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which map, for whom. `tasked`: parcels that the operator who asks holds an order for (`tasked.py`)."""

    on: date
    known: datetime
    tier: Tier = Tier.PUBLIC
    warnings: Warnings | None = None
    tasked: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Map:
    """The holdings of a day, the sealed ones, and the cells these lie in."""

    asked: Asked
    standing: list[Holding]
    releases: Releases
    sealed: dict[tuple[str, Any], Holding]
    now: dict[str, Holding]
    parents: Mapping[str, str]
    kept: Counter[Kept] = field(default_factory=Counter)
    _tree: Any = None
    _boxes: Any = None

    def __post_init__(self) -> None:
        cells = sorted({cell for one in self.hidden() for cell in cells_of(one.shape)})
        self._boxes = np.array([box(*cell) for cell in cells], object)
        self._tree = shapely.STRtree(self._boxes)

    def open(self, one: Holding) -> Shown | None:
        """May the exact outline of land that is not released be seen, and by what right?"""
        if warned(self.asked.warnings, one.parcel, one.perimeter, self.asked.on):
            return Shown.WARNING
        tasked = self.asked.tier >= Tier.OPERATORS and one.parcel in self.asked.tasked
        return Shown.EXACT if tasked else None

    def hidden(self) -> Iterator[Holding]:
        return (one for one in self.sealed.values() if self.open(one) is None)

    def cut(self, shape: Any) -> Any:
        """What of a shape lies outside the cells of sealed land; None if nothing."""
        met = self._boxes[self._tree.query(shape, predicate="intersects")]
        if not len(met):
            return shape
        rest = shapely.difference(shape, shapely.union_all(met))
        areas = [part for part in shapely.get_parts(rest) if part.geom_type == "Polygon" and part.area > 0]
        return None if not areas else areas[0] if len(areas) == 1 else shapely.MultiPolygon(areas)


def leaving(ledger: LandLedger, asked: Asked) -> Leaving:
    """What may leave, in order of names; deterministic for the same ledger and question."""
    found = _map(ledger, asked)
    rows = [*_released(found), *_sealed(found)]
    counts = open_land(found.standing, asked.tier)
    withheld = found.kept + Counter({Kept.SMALL: counts.withheld})
    told = dict(sorted(withheld.items()))
    return Leaving(on=asked.on, tier=asked.tier, rows=tuple(rows), open_land=counts, withheld=told)


def _map(ledger: LandLedger, asked: Asked) -> _Map:
    drawn = draw(ledger)
    standing = sorted((drawn.holdings[row] for row in drawn.at(asked.on, asked.known).row), key=_by_name)
    now = sorted(ledger.parcels(), key=_by_name)
    both = [one for one in (*now, *standing) if one.state not in RELEASED and one.state is not Land.DIVIDED]
    return _Map(
        asked=asked, standing=standing, releases=Releases(drawn, asked.known), now={one.parcel: one for one in now},
        sealed={(one.parcel, one.perimeter): one for one in both},
        parents={one.parcel: one.parent for one in drawn.holdings},
    )  # fmt: skip


def _by_name(one: Holding) -> str:
    return one.parcel


def _released(found: _Map) -> Iterator[Row]:
    for one in found.standing:
        if one.state not in RELEASED:
            continue
        today = found.now.get(one.parcel, one)
        if today.state not in (*RELEASED, Land.DIVIDED):
            found.kept[Kept.REOPENED] += 1
            continue
        shape = found.cut(one.shape)
        whole = shape is one.shape
        if not whole:
            found.kept[Kept.CUT] += 1
        yield Row(
            id=one.parcel, land=one.state.value, shown=Shown.EXACT if whole else Shown.CUT, shape=shape,
            released_on=found.releases.since(one, found.asked.on), depth_cm=one.depth_cm,
            area_m2=one.area_mm2 / MM2, unit=one.unit, hazard=_from(found, Tier.PARTIES, one.hazard),
            organisation=_from(found, Tier.PARTIES, _operator(one)),
            entered=_from(found, Tier.PARTIES, one.entered) if whole else None,
        )  # fmt: skip


def _operator(one: Holding) -> str | None:
    """Who asked for the release, where the parcel still has it; a part of released land that was split has none."""
    return one.release.act.operator if one.release else None


def _from(found: _Map, tier: Tier, value: Any) -> Any:
    return value if found.asked.tier >= tier else None


def _sealed(found: _Map) -> Iterator[Row]:
    """Outlines that may be seen, then the cells of the rest: each parcel's own, or for the public all merged."""
    shown = list(_once(found))
    for one in shown:
        right = found.open(one)
        if right is not None:
            yield _row(found, one, right, one.shape)
    hidden = [one for one in shown if found.open(one) is None]
    found.kept += Counter({Kept.OUTLINE: len(hidden)})
    if found.asked.tier >= Tier.PARTIES:
        yield from (_row(found, one, Shown.CELLS, covering([one.shape])) for one in hidden)
        return
    found.kept += Counter({Kept.DETAILS: len(hidden)})
    merged = covering(one.shape for one in found.hidden())
    for number, part in enumerate((one for one in shapely.get_parts(merged) if not one.is_empty), 1):
        yield Row(id=f"cells-{number}", land="hazard", shown=Shown.CELLS, shape=part)


def _once(found: _Map) -> Iterator[Holding]:
    """The day's sealed land, and what is sealed only now unless a parcel it came from is there; in order of names."""
    day = {one.parcel for one in found.standing if one.state not in RELEASED}
    for _, one in sorted(found.sealed.items(), key=lambda item: item[0][0]):
        parent = found.parents.get(one.parcel, "")
        while parent and parent not in day:
            parent = found.parents.get(parent, "")
        if not parent:
            yield one


def _row(found: _Map, one: Holding, shown: Shown, shape: Any) -> Row:
    more = found.asked.tier >= Tier.PARTIES
    return Row(
        id=one.parcel, land=one.state.value if more else "hazard", shown=shown, shape=shape,
        area_m2=one.area_mm2 / MM2 if more else None, unit=one.unit if more else None,
        hazard=one.hazard if more else None, entered=one.entered if more and shown is not Shown.CELLS else None,
    )  # fmt: skip
