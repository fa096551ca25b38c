"""Which record of which file has which true event: the key to the exercise, kept apart from the files."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ceasefire.world.plane import bearing_and_range
from ceasefire.world.scene import Scene
from ceasefire.world.sector import nearest_places

POINTS = ("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One record: the file's name in its day folder, the place in it, the true event's index (-1: about nothing)."""

    file: str
    locator: str
    event: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day being written: its folder, its scene, its first and last moment (Unix seconds), hours from UTC."""

    name: str
    folder: Path
    scene: Scene
    start: float
    end: float
    utc_offset_h: float

    def path(self, name: str) -> Path:
        return self.folder / name


def compass(bearing: float) -> str:
    """The nearest of sixteen points."""
    return POINTS[round(bearing / 22.5) % 16]


def kilometres(metres: float) -> str:
    """ "2", "0.5": as people write distances."""
    return f"{metres / 1000:g}"


def where_from(scene: Scene, lat: float, lon: float) -> str:
    """A position as a log describes it: distance and direction from the nearest named place."""
    order, metres = nearest_places(scene.sector, np.array([lat]), np.array([lon]))
    place = scene.sector.places[int(order[0, 0])]
    if metres[0, 0] < 700:
        return place.names["en"]
    azimuth, _ = bearing_and_range(np.array([place.lat]), np.array([place.lon]), np.array([lat]), np.array([lon]))
    return f"{max(1, round(float(metres[0, 0]) / 1000))}km {compass(float(azimuth[0]))} of {place.names['en']}"
