"""A parcel is split, never edited: its children lie in it, leave no gap, do not overlap, and carry all of its area.

Tolerances are data of rule 3 (ours): gaps, overlaps and what sticks out may be at most 5 cm wide and a ten-thousandth
of the parent (0.1 m² at least), which is what corners rounded to a centimetre leave. What measuring the children gives
more or less than the parent's area is booked on the largest child, openly.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import shapely
from shapely import Polygon

from ceasefire.clearance.land.area import MM2, area_m2, area_mm2, in_metres
from ceasefire.clearance.land.holding import Holding, Law
from ceasefire.clearance.land.life import BEFORE, Land, Step, next_state
from ceasefire.clearance.land.perimeter import check_perimeter
from ceasefire.clearance.land.records import Split
from ceasefire.vocabulary.refusal import Refusal

_NOTHING_M2 = 1e-4
"""A square centimetre is looked at no closer."""


def split(holding: Holding, act: Split, name: str, law: Law) -> tuple[Holding, ...]:
    """The divided parent, then its children. Refuses by rules 3, 6 and 24."""
    next_state(holding.state, Step.SPLIT, law.rules, act.on, holding.parcel)
    _names(holding, act, law)
    shapes = [check_perimeter(child.perimeter, law.rules, act.on, child.parcel) for child in act.children]
    check_cover(holding, shapes, [child.parcel for child in act.children], law, act.on)
    _blocked(holding, act, law)
    return (_replaced(holding, name), *_children(holding, act, name, shapes, law))


def _names(holding: Holding, act: Split, law: Law) -> None:
    names = [child.parcel for child in act.children]
    basis = law.rules.basis("3", act.on)
    if len(names) < 2:
        raise Refusal("land-split-in-two", holding.parcel, children=len(names), **basis)
    if len(set(names)) < len(names) or holding.parcel in names:
        raise Refusal("land-split-names", holding.parcel, **basis)
    if not act.reason.strip():
        raise Refusal("land-must-be-written", holding.parcel, part="reason", **basis)


def check_cover(holding: Holding, shapes: list[Polygon], names: list[str], law: Law, on: date) -> None:
    """Refuses (rule 3) a child that sticks out of its parent, children that overlap, and a gap between them."""
    basis = law.rules.basis("3", on)
    for name, shape in zip(names, shapes, strict=True):
        out = _too_much(shapely.difference(shape, holding.shape), holding, law, on)
        if out:
            raise Refusal("land-child-outside", holding.parcel, child=name, area=out, **basis)
    for n, shape in enumerate(shapes):
        for m in range(n):
            over = _too_much(shapely.intersection(shape, shapes[m]), holding, law, on)
            if over:
                pair = {"one": names[m], "other": names[n]}
                raise Refusal("land-children-overlap", holding.parcel, area=over, **pair, **basis)
    gap = _too_much(shapely.difference(holding.shape, shapely.union_all(shapes)), holding, law, on)
    if gap:
        raise Refusal("land-gap", holding.parcel, area=gap, **basis)


def _too_much(shape: Any, holding: Holding, law: Law, on: date) -> float:
    """The area (m²) of what should not be there, if it is more than rounded corners leave; else 0."""
    if shape.is_empty or shape.area == 0:
        return 0.0
    area = area_m2(shape)
    if area < _NOTHING_M2:
        return 0.0
    part, least = (law.rules.number("3", name, on) for name in ("split_area_part", "split_area_m2"))
    width = law.rules.number("3", "split_gap_width_m", on)
    wide = not shapely.buffer(in_metres(shape), -width / 2).is_empty
    return round(area, 3) if wide or area > max(least, part * holding.area_mm2 / MM2) else 0.0


def _blocked(holding: Holding, act: Split, law: Law) -> None:
    """Rule 6: a blocked pocket stays suspected or confirmed, and is marked."""
    basis = law.rules.basis("6", act.on)
    for child in act.children:
        if child.blocked and BEFORE.get(holding.state, holding.state) not in (Land.SHA, Land.CHA):
            raise Refusal("land-blocked-not-hazardous", child.parcel, state=holding.state.value, **basis)
        if child.blocked and not child.marking.strip():
            raise Refusal("land-must-be-written", child.parcel, part="marking", **basis)


def _replaced(holding: Holding, name: str) -> Holding:
    return replace(holding, state=Land.DIVIDED, by=name, release=None)


def _children(holding: Holding, act: Split, name: str, shapes: list[Polygon], law: Law) -> list[Holding]:
    areas = [area_mm2(shape) for shape in shapes]
    for child, area in zip(act.children, areas, strict=True):
        if area < law.rules.number("24", "least_area_m2", act.on) * MM2:
            raise Refusal("land-no-area", child.parcel, area=area / MM2, **law.rules.basis("24", act.on))
    booked, largest = list(areas), areas.index(max(areas))
    booked[largest] += holding.area_mm2 - sum(areas)
    return [
        replace(
            holding, parcel=child.parcel, parent=holding.parcel, perimeter=child.perimeter, shape=shapes[n],
            measured_mm2=areas[n], area_mm2=booked[n], by=name, release=None, entered=None,
            blocked=child.blocked or holding.blocked, marking=child.marking or holding.marking,
        )
        for n, child in enumerate(act.children)
    ]  # fmt: skip
