"""Which land on the books lies where new land is to be opened: a tree over most of it, and a list of the rest."""

from collections.abc import Collection
from dataclasses import dataclass, field

import shapely
from shapely import Polygon, STRtree

from ceasefire.clearance.land.area import MM2, area_mm2

_FEW = 64


@dataclass(slots=True)
class Neighbours:
    """Outlines by the name of the parcel that was opened; the tree is built anew when the list beside it has grown."""

    shapes: dict[str, Polygon] = field(default_factory=dict)
    _tree: STRtree = field(default_factory=lambda: STRtree([]))
    _in_tree: list[str] = field(default_factory=list)
    _beside: dict[str, Polygon] = field(default_factory=dict)

    def put(self, parcel: str, shape: Polygon) -> None:
        self.shapes[parcel] = self._beside[parcel] = shape
        if len(self._beside) > max(_FEW, len(self._in_tree) // 8):
            self._in_tree, self._beside = list(self.shapes), {}
            self._tree = STRtree(list(self.shapes.values()))

    def drop(self, parcel: str) -> None:
        self.shapes.pop(parcel, None)
        self._beside.pop(parcel, None)

    def overlapping(self, shape: Polygon, part: float, leaving: Collection[str] = ()) -> tuple[str, float] | None:
        """The parcel that shares more than `part` of the smaller of both with an outline, and how many m²; or None."""
        found = {self._in_tree[n] for n in self._tree.query(shape)} | set(self._beside)
        for name in sorted(found & self.shapes.keys()):
            if name not in leaving and (shared := shared_mm2(shape, self.shapes[name], part)):
                return name, round(shared / MM2, 3)
        return None


def shared_mm2(one: Polygon, other: Polygon, part: float) -> int:
    """What two outlines share, if it is more than `part` of the smaller; else 0."""
    if not shapely.intersects(one, other):
        return 0
    shared = area_mm2(shapely.intersection(one, other))
    return shared if shared > part * min(area_mm2(one), area_mm2(other)) else 0
