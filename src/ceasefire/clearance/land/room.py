"""Is there room for new land? Its unit is known and large enough, and no other land lies there (rule 24)."""

from collections.abc import Collection
from dataclasses import dataclass, field

from ceasefire.clearance.land.area import MM2
from ceasefire.clearance.land.holding import Holding, Law
from ceasefire.clearance.land.neighbours import Neighbours
from ceasefire.clearance.land.records import Open, Unit
from ceasefire.vocabulary.refusal import Refusal


@dataclass(slots=True)
class Room:
    """Units, how much is opened in each (mm²), and the outlines of all that was opened."""

    law: Law
    units: dict[str, Unit] = field(default_factory=dict)
    opened: dict[str, Holding] = field(default_factory=dict)
    _mm2: dict[str, int] = field(default_factory=dict)
    _neighbours: Neighbours = field(default_factory=Neighbours)

    def declare(self, unit: Unit) -> None:
        """A unit, or its area anew. Refuses (rule 3) one that is smaller than what is opened in it."""
        opened = self._mm2.get(unit.unit, 0) / MM2
        if not (unit.area_m2 > 0 and opened <= unit.area_m2):
            told = {"area": unit.area_m2, "opened": round(opened, 3)}
            raise Refusal("land-unit-too-small", unit.unit, **told, **self.law.rules.basis("3", unit.on))
        self.units[unit.unit] = unit

    def check(self, act: Open, opened: Holding, leaving: Collection[str] = (), more_mm2: int = 0) -> None:
        """Refuses an unknown unit, one that is too small, and an overlap. `leaving`: parcels about to be told anew;
        `more_mm2`: what is opened in the unit beside them."""
        basis = self.law.rules.basis("24", act.on)
        unit = self.units.get(act.unit)
        if unit is None:
            raise Refusal("land-unit-unknown", act.parcel, name=act.unit, known=", ".join(self.units), **basis)
        gone = sum(self.opened[name].area_mm2 for name in leaving if self._is_in(name, act.unit))
        total = (self._mm2.get(act.unit, 0) - gone + more_mm2 + opened.area_mm2) / MM2
        if total > unit.area_m2:
            area, opened_m2 = round(unit.area_m2, 3), round(total, 3)
            raise Refusal("land-larger-than-unit", act.parcel, name=act.unit, area=area, opened=opened_m2, **basis)
        part = self.law.rules.number("24", "overlap_part", act.on)
        other = self._neighbours.overlapping(opened.shape, part, leaving)
        if other:
            raise Refusal("land-overlaps", act.parcel, other=other[0], area=other[1], **basis)

    def _is_in(self, parcel: str, unit: str) -> bool:
        return parcel in self.opened and self.opened[parcel].unit == unit

    def put(self, opened: Holding) -> None:
        self.opened[opened.parcel] = opened
        self._mm2[opened.unit] = self._mm2.get(opened.unit, 0) + opened.area_mm2
        self._neighbours.put(opened.parcel, opened.shape)

    def drop(self, parcel: str) -> None:
        opened = self.opened.pop(parcel, None)
        if opened is not None:
            self._mm2[opened.unit] -= opened.area_mm2
            self._neighbours.drop(parcel)
