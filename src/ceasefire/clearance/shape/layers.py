"""A layer of a map as it was delivered: every feature with its rings just as they stand, right or wrong.

Nothing is closed, turned or dropped on the way in, so that what is wrong can be counted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""(n, 2) longitude and latitude in degrees of WGS 84."""


class Kind(StrEnum):
    """What the features of a layer say of the ground."""

    SUSPECTED = "suspected"  # suspected and confirmed hazardous areas
    RELEASED = "released"  # cancelled, reduced, cleared
    ITEMS = "items"  # places of devices and accidents
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Feature:
    """One feature. `parts`: polygons as rings (outer first), or points as one array each; None without geometry.

    `row` counts from 1 in the layer; `properties` are kept as delivered; `form` is
    "Polygon", "Point", or another name of a form that is no area or place, whose geometry is kept in `drawn`.
    """

    id: str
    row: int
    kind: Kind
    form: str
    parts: tuple[tuple[Points, ...], ...] | None
    properties: Mapping[str, Any] = field(default_factory=dict)
    drawn: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layer:
    """Features of one file or one table in it."""

    name: str
    features: tuple[Feature, ...]


def polygon(parts: Sequence[Sequence[Points]]) -> shapely.Geometry:
    """The shape of these rings, closed where they are not; may be invalid. Rings of under three points are left out."""
    made = []
    for part in parts:
        rings = [closed(ring) for ring in part if len(ring) >= 3]
        if rings:
            made.append(shapely.Polygon(rings[0], rings[1:]))
    return made[0] if len(made) == 1 else shapely.MultiPolygon(made)


def closed(ring: Points) -> Points:
    """The ring with its first point at its end too."""
    return ring if (ring[0] == ring[-1]).all() else np.vstack([ring, ring[:1]])


def parts_of(shape: shapely.Geometry) -> tuple[tuple[Points, ...], ...]:
    """The rings of a polygon or of several, closed."""
    polygons = [one for one in shapely.get_parts(shape) if one.geom_type == "Polygon" and not one.is_empty]
    return tuple(tuple(shapely.get_coordinates(ring) for ring in shapely.get_rings(one)) for one in polygons)
