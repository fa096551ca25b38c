"""Where it all plays: places with their names, an invented line, and the centre's posts, cameras, arrays and drones."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import yaml

from ceasefire.world.plane import F, N, Plane, bearing_and_range

KINDS_OF_ASSET = {"acoustic": "AC", "post": "OP", "camera": "CM", "patrol": "PT", "uav": "UV"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPlace:
    """A settlement: degrees, radius in metres, its name per language, other names, what each party's offices say."""

    key: str
    lat: float
    lon: float
    radius_m: float
    names: Mapping[str, str]
    also: tuple[str, ...]
    said: Mapping[str, Mapping[str, str]]
    position: str

    def called(self, language: str, side: str = "") -> str:
        """The name in `language`, as offices of `side` (east, west or none) write it."""
        return self.said.get(side, {}).get(language, self.names[language])


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A post, camera, array, patrol or drone of the centre; where it stands (drones and patrols: their base)."""

    name: str
    kind: str
    lat: float
    lon: float
    delegation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sector:
    """The whole stage. `line` is (n, 2) degrees longitude, latitude, north to south; `line_xy` the same in metres."""

    name: str
    plane: Plane
    zone: str
    area: tuple[float, float, float, float]
    places: tuple[NamedPlace, ...]
    line: F
    devices: tuple[Device, ...]
    parties: Mapping[str, Any]
    delegations: Mapping[str, Any]
    centre: Mapping[str, Any]

    @property
    def line_xy(self) -> F:
        return self.plane.to_xy(self.line[:, 1], self.line[:, 0])

    def of_kind(self, kind: str) -> tuple[Device, ...]:
        return tuple(device for device in self.devices if device.kind == kind)

    def other(self, side: str) -> str:
        return "west" if side == "east" else "east"


def along(line_xy: F, share: F) -> tuple[F, F]:
    """Points at `share` (0 to 1) of a polyline's length, and the unit normals there, east of a walk south."""
    legs = np.diff(line_xy, axis=0)
    metres = np.hypot(legs[:, 0], legs[:, 1])
    reached = np.concatenate([[0.0], np.cumsum(metres)])
    at = np.asarray(share, float) * reached[-1]
    leg = np.clip(np.searchsorted(reached, at, side="right") - 1, 0, len(legs) - 1)
    step = (at - reached[leg]) / metres[leg]
    unit = legs[leg] / metres[leg, None]
    return line_xy[leg] + step[:, None] * legs[leg], np.stack([-unit[:, 1], unit[:, 0]], axis=-1)


@cache
def sector_data(name: str) -> Any:
    """One of the data files of the exercise, read once."""
    return yaml.safe_load(files("ceasefire.world.data").joinpath(name).read_text(encoding="utf-8"))


def phrases(language: str) -> Any:
    """Texts as offices of that language write them."""
    return sector_data(f"phrases_{language}.yaml")


def _places() -> tuple[NamedPlace, ...]:
    known = {"key", "lat", "lon", "radius_m", "also", "said", "position"}
    return tuple(
        NamedPlace(
            names={k: v for k, v in row.items() if k not in known},
            also=tuple(row["also"]),
            said=row.get("said", {}),
            **{k: row[k] for k in ("key", "lat", "lon", "radius_m", "position")},
        )
        for row in sector_data("places.yaml")["places"]
    )


def _settlements(plane: Plane, line_xy: F, number: int = 120) -> tuple[NamedPlace, ...]:
    """Invented settlements with numbers for names, so that a dense day has as many as a real district."""
    rng = np.random.default_rng(20210131)
    points, normals = along(line_xy, rng.random(number))
    lat, lon = plane.to_degrees(points + normals * rng.uniform(-9000, 9000, number)[:, None])
    languages = ("en", "ru", "az", "tr", "hy")
    return tuple(
        NamedPlace(key=f"s{i + 1:03d}", lat=round(float(lat[i]), 4), lon=round(float(lon[i]), 4), radius_m=800.0,
                   also=(), said={}, position="synthetic", names=dict.fromkeys(languages, f"Settlement {i + 1:03d}"))
        for i in range(number)
    )  # fmt: skip


def _devices(plane: Plane, line_xy: F, counts: Mapping[str, int], base: tuple[float, float]) -> tuple[Device, ...]:
    """Devices stand along the line on alternating sides, at distances from it that their kind needs."""
    rng = np.random.default_rng(20210130)
    out: list[Device] = []
    for kind, offset in (("acoustic", 3500.0), ("post", 2200.0), ("camera", 1200.0)):
        number = counts[kind]
        share = (np.arange(number) + 0.5 + rng.uniform(-0.3, 0.3, number)) / number
        points, normals = along(line_xy, share)
        side = np.where(np.arange(number) % 2 == 0, 1.0, -1.0)
        lat, lon = plane.to_degrees(points + normals * (side * offset * rng.uniform(0.6, 1.5, number))[:, None])
        out += [
            Device(name=f"{KINDS_OF_ASSET[kind]}{i + 1:02d}", kind=kind, lat=round(float(lat[i]), 6),
                   lon=round(float(lon[i]), 6), delegation="ab"[i % 2])
            for i in range(number)
        ]  # fmt: skip
    for kind in ("patrol", "uav"):
        out += [
            Device(
                name=f"{KINDS_OF_ASSET[kind]}{i + 1:02d}", kind=kind, lat=base[0], lon=base[1], delegation="ab"[i % 2]
            )
            for i in range(counts[kind])
        ]
    return tuple(out)


@cache
def demo_sector(dense: bool = False) -> Sector:
    """The demonstration sector; `dense` has as many devices as the public fusion days (10 arrays, 14 posts …)."""
    data = sector_data("sector.yaml")
    centre = data["centre"]
    plane = Plane(39.97, 46.95)
    line = np.array(data["line"])
    counts = {"acoustic": 10, "post": 14, "camera": 7, "patrol": 6, "uav": 12} if dense else data["counts"]
    return Sector(
        name=data["name"], plane=plane, zone=data["zone"], area=tuple(data["area"]), line=line,
        places=_places() + (_settlements(plane, plane.to_xy(line[:, 1], line[:, 0])) if dense else ()),
        devices=_devices(plane, plane.to_xy(line[:, 1], line[:, 0]), counts, (centre["lat"], centre["lon"])),
        parties=data["parties"], delegations=data["delegations"], centre=centre,
    )  # fmt: skip


def nearest_places(sector: Sector, lat: F, lon: F) -> tuple[N, F]:
    """For each position the indices of all places by distance (n, places), and the distances in metres."""
    place_lat = np.array([place.lat for place in sector.places])
    place_lon = np.array([place.lon for place in sector.places])
    _, metres = bearing_and_range(np.asarray(lat)[:, None], np.asarray(lon)[:, None], place_lat[None], place_lon[None])
    order = np.argsort(metres, axis=1, kind="stable")
    return order, np.take_along_axis(metres, order, axis=1)
