"""A disc, a polygon or a named zone of the agreement, written once in a register and made ready for questions once."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from shapely import Polygon as Ring

from ceasefire.agreement.zones import ZoneBook
from ceasefire.geometry.frame import LocalFrame
from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.place import check_position
from ceasefire.vocabulary.refusal import Refusal

_SIDES = 720


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """All within `radius_m` of a position (degrees, WGS 84)."""

    lat: float
    lon: float
    radius_m: float

    def __post_init__(self) -> None:
        check_position(self.lat, self.lon)
        if not 0 < self.radius_m <= 400_000:
            raise Refusal("register-radius", metres=self.radius_m)


@dataclass(frozen=True, slots=True, kw_only=True)
class Polygon:
    """The inside of a ring of (longitude, latitude) in degrees, first point not repeated."""

    ring: tuple[tuple[float, float], ...]

    def __post_init__(self) -> None:
        if len(self.ring) < 3:
            raise Refusal("footprint-too-few-points", points=len(self.ring))
        prepare("polygon", Ring(self.ring))  # refuses what cannot be a zone


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedArea:
    """A zone that the agreement draws, by its name."""

    zone: str


Area = Disc | Polygon | NamedArea


def ready(area: Area, book: ZoneBook | None = None) -> Zone:
    """The area ready for questions; refuses a named zone that no agreement at hand draws."""
    if isinstance(area, NamedArea):
        if book is None:
            raise Refusal("register-zone-without-agreement", zone=area.zone)
        return book.ready((area.zone,))
    return _drawn(area)


@lru_cache(maxsize=8192)
def _drawn(area: Disc | Polygon) -> Zone:
    if isinstance(area, Polygon):
        return prepare("polygon", Ring(area.ring))
    turn = np.linspace(0, 2 * np.pi, _SIDES, endpoint=False)
    radius = area.radius_m * np.sqrt((2 * np.pi / _SIDES) / np.sin(2 * np.pi / _SIDES))
    lon, lat = LocalFrame(area.lon, area.lat).to_degrees(radius * np.sin(turn), radius * np.cos(turn))
    return prepare("disc", Ring(np.stack([lon, lat], -1)))
