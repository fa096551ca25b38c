"""A row as every format writes it: the same fields in the same order, empty where a tier may not see them."""

from typing import Any

import shapely

from ceasefire.clearance.land.life import RELEASED
from ceasefire.clearance.leaving import Row

FIELDS = ("id", "class", "status", "shown", "released_on", "depth_cm", "area_m2", "unit", "hazard", "organisation",
          "entered_datum", "entered")  # fmt: skip
NUMBERS = ("depth_cm", "area_m2")
HAZARD, SHA, CHA, RELEASED_CLASS = "hazard", "sha", "cha", "released"


def flat(row: Row) -> dict[str, Any]:
    """Field → value: text, number, or None. `class` is released, sha, cha or hazard (whatever else is not released)."""
    day = row.released_on.isoformat() if row.released_on else None
    return {
        "id": row.id, "class": class_of(row), "status": row.land, "shown": row.shown.value, "released_on": day,
        "depth_cm": row.depth_cm, "area_m2": row.area_m2, "unit": row.unit, "hazard": row.hazard,
        "organisation": row.organisation, "entered_datum": row.entered.datum if row.entered else None,
        "entered": row.entered.text if row.entered else None,
    }  # fmt: skip


def class_of(row: Row) -> str:
    """What a reader of maps needs to tell apart; suspended land counts as what it was."""
    state = row.land.removesuffix("_suspended")
    if row.land in {one.value for one in RELEASED}:
        return RELEASED_CLASS
    return state if state in (SHA, CHA) else HAZARD


def polygons(row: Row) -> list[Any]:
    """The polygons of a row, outer rings against the clock (RFC 7946), in the order in which they stand."""
    if row.shape is None:
        return []
    turned = shapely.orient_polygons(row.shape)
    return [one for one in shapely.get_parts(turned) if not one.is_empty]


def corners(polygon: Any) -> list[list[list[float]]]:
    """The rings of a polygon, outer first, closed, as lists of longitude and latitude."""
    return [shapely.get_coordinates(ring).tolist() for ring in shapely.get_rings(polygon)]
