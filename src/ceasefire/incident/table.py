"""Reports as columns: the one shape in which association sees observations, allegations and rows of a CSV file."""

import hashlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt
from pyproj import Geod

from ceasefire.incident.records import KINDS
from ceasefire.incident.settings import SIGMA_S
from ceasefire.observation.records import Allegation, Observation, Weapon
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, Place, PlaceArea, Sector, Spot
from ceasefire.vocabulary.terms import SourceKind, WeaponClass, What

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

SOURCE_KINDS: tuple[str, ...] = tuple(str(kind) for kind in SourceKind)
GEOMETRIES = ("point", "bearing", "bearing_range", "place", "nowhere")
POINT, BEARING, BEARING_RANGE, PLACE, NOWHERE = range(5)
COMPLAINT = SOURCE_KINDS.index("complaint")
SATELLITE = SOURCE_KINDS.index("satellite")

FLOAT_COLUMNS = (
    "start_s", "end_s", "sigma_s", "lat", "lon", "major_m", "minor_m", "orientation_deg", "bearing_deg",
    "bearing_sigma_deg", "observer_sigma_m", "range_min_m", "range_max_m", "radius_m", "count_low", "count_best",
    "count_high",
)  # fmt: skip
TEXT_COLUMNS = ("report_id", "source", "party", "place")
CODE_COLUMNS = ("source_kind", "geometry", "kind", "topic")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTable:
    """n reports in n rows. Times are seconds since 1970 UTC, lengths metres, angles degrees (WGS 84, clockwise from
    true north), every sigma one standard deviation; NaN where not told. `lat`, `lon` are the point, the observer or
    the centre of the place, by `geometry` (index into GEOMETRIES). `kind` is an index into KINDS, `source_kind` into
    SOURCE_KINDS. `party` is who complains, empty for observations. Reports
    of different `topic` are never one incident (0: fire and movement of all kinds).
    """

    report_id: tuple[str, ...]
    source: tuple[str, ...]
    party: tuple[str, ...]
    place: tuple[str, ...]
    source_kind: Codes
    geometry: Codes
    kind: Codes
    topic: Codes
    start_s: Floats
    end_s: Floats
    sigma_s: Floats
    lat: Floats
    lon: Floats
    major_m: Floats
    minor_m: Floats
    orientation_deg: Floats
    bearing_deg: Floats
    bearing_sigma_deg: Floats
    observer_sigma_m: Floats
    range_min_m: Floats
    range_max_m: Floats
    radius_m: Floats
    count_low: Floats
    count_best: Floats
    count_high: Floats

    def __len__(self) -> int:
        return len(self.report_id)

    @property
    def allegation(self) -> Mask:
        """True for rows that are a party's word, shape (n,)."""
        return np.asarray(self.source_kind == COMPLAINT)

    def voice(self, row: int) -> str:
        """Rows of one voice are not independent: a party's offices speak as one, a device is one device."""
        return f"party {self.party[row]}" if self.party[row] else f"source {self.source[row]}"

    def taken(self, rows: Sequence[int] | Codes) -> "ReportTable":
        """The given rows, in the given order."""
        index = np.asarray(rows, dtype=np.int64)
        chosen: dict[str, Any] = {}
        for item in fields(self):
            column = getattr(self, item.name)
            chosen[item.name] = tuple(column[i] for i in index) if isinstance(column, tuple) else column[index]
        return ReportTable(**chosen)

    def canonical_order(self) -> Codes:
        """Row order that depends on content alone, shape (n,): by time, then every other column, then the id."""
        keys: list[Any] = [np.array(self.report_id), np.array(self.source)]
        keys += [np.nan_to_num(getattr(self, name), nan=-1e30) for name in reversed(FLOAT_COLUMNS)]
        return np.lexsort(keys).astype(np.int64) if len(self) else np.zeros(0, np.int64)

    def digest(self, row: int) -> str:
        """A name made of what the row says (not of its position), 16 hexadecimal digits."""
        text = [getattr(self, name)[row] for name in TEXT_COLUMNS]
        numbers = [repr(float(getattr(self, name)[row])) for name in FLOAT_COLUMNS + CODE_COLUMNS]
        return hashlib.sha256("\x1f".join([*text, *numbers]).encode()).hexdigest()[:16]


def stated_sigma(table: ReportTable) -> Floats:
    """Stated time errors, seconds, at least half a second; the usual one of the kind of source where none is stated."""
    usual = np.array([SIGMA_S[kind] for kind in SOURCE_KINDS])[table.source_kind]
    return np.maximum(np.where(np.isfinite(table.sigma_s), table.sigma_s, usual), 0.5)


def table_of(rows: Sequence[Mapping[str, Any]]) -> ReportTable:
    """A table from one mapping a report, keyed by column; what is missing is NaN, empty, point, explosion, post."""
    columns: dict[str, Any] = {name: tuple(str(row.get(name, "")) for row in rows) for name in TEXT_COLUMNS}
    for name in FLOAT_COLUMNS:
        columns[name] = np.array([row.get(name, np.nan) for row in rows], dtype=np.float64)
    codes = (("source_kind", SOURCE_KINDS, "post"), ("geometry", GEOMETRIES, "point"), ("kind", KINDS, "explosion"))
    for name, known, default in codes:
        columns[name] = np.array([known.index(str(row.get(name, default))) for row in rows], dtype=np.int64)
    columns["topic"] = np.array([row.get("topic", 0) for row in rows], dtype=np.int64)
    return ReportTable(**columns)


WEAPON_KIND: dict[WeaponClass, str] = {
    WeaponClass.SMALL_ARMS: "small_arms", WeaponClass.HEAVY_MACHINE_GUN: "small_arms", WeaponClass.MORTAR: "mortar",
    WeaponClass.ARTILLERY: "artillery", WeaponClass.ROCKET_LAUNCHER: "artillery", WeaponClass.TANK: "artillery",
    WeaponClass.UAV: "uav_strike",
}  # fmt: skip

PLAIN_KIND: dict[What, str] = {
    What.EXPLOSION: "explosion", What.MUZZLE_FLASH: "explosion", What.BURST: "small_arms", What.SHOT: "small_arms",
    What.PROJECTILE: "small_arms", What.FIRE: "fire", What.MOVEMENT: "movement", What.LINE_CROSSING: "movement",
    What.UAV_FLIGHT: "overflight", What.UAV_STRIKE: "uav_strike",
}  # fmt: skip
"""Kinds of event that may be told under several names; every other What is a topic of its own and joins only itself."""

BLASTS = (What.EXPLOSION, What.MUZZLE_FLASH, What.PROJECTILE, What.BURST, What.SHOT)


def kind_of(what: What, weapon: Weapon | None) -> tuple[str, int]:
    """(kind in KINDS, topic): what was perceived, made sharper by the weapon class where fire was perceived."""
    if what not in PLAIN_KIND:
        return "explosion" if what is What.FLARE else "movement", 1 + list(What).index(what)
    sharper = WEAPON_KIND.get(weapon.weapon) if weapon and what in BLASTS else None
    return sharper or PLAIN_KIND[what], 0


def from_records(observations: Sequence[Observation], allegations: Sequence[Allegation] = ()) -> ReportTable:
    """A table from records, by their ids; the same record given twice is one row. Calm is no incident and left out."""
    rows: dict[str, dict[str, Any]] = {}
    for seen in observations:
        if seen.what is not What.CALM:
            common = _common(seen.id, seen.what, seen.weapon, seen.when, seen.place, seen.count)
            rows[seen.id] = common | {"source": seen.asset, "source_kind": str(seen.source_kind)}
    for told in allegations:
        if told.what is not What.CALM:
            common = _common(told.id, told.what, told.weapon, told.when, told.place, told.count)
            name = f"{told.party}-{told.channel}"
            rows[told.id] = common | {"source": name, "source_kind": "complaint", "party": told.party}
    return table_of(list(rows.values()))


def _common(name: str, what: What, weapon: Weapon | None, when: Span, place: Place, count: Count) -> dict[str, Any]:
    kind, topic = kind_of(what, weapon)
    row: dict[str, Any] = {"report_id": name, "kind": kind, "topic": topic, "start_s": when.start.timestamp()}
    row |= {"end_s": when.end.timestamp(), "sigma_s": when.sigma_s if when.sigma_s > 0 else math.nan}
    if count.best > 0 and not (count.uncountable and count.low == 0):
        row |= {"count_low": count.low, "count_best": count.best, "count_high": count.high}
    return row | _place_columns(place)


def _place_columns(place: Place) -> dict[str, Any]:
    match place:
        case Spot():
            return {"geometry": "point", "lat": place.lat, "lon": place.lon, "major_m": place.semi_major_m,
                    "minor_m": place.semi_minor_m, "orientation_deg": place.orientation_deg}  # fmt: skip
        case Bearing():
            return {"geometry": "bearing"} | _ray_columns(place)
        case Sector():
            band = {"range_min_m": place.range_min_m, "range_max_m": place.range_max_m}
            return {"geometry": "bearing_range"} | band | _ray_columns(place)
        case PlaceArea():
            return {"geometry": "place", "lat": place.lat, "lon": place.lon, "radius_m": place.radius_m,
                    "place": place.name}  # fmt: skip
        case Footprint():
            lon, lat, radius = _disc(place)
            return {"geometry": "place", "lat": lat, "lon": lon, "radius_m": radius}
        case Nowhere():
            return {"geometry": "nowhere", "place": place.said}


def _ray_columns(place: Bearing | Sector) -> dict[str, Any]:
    return {"lat": place.lat, "lon": place.lon, "bearing_deg": place.bearing_deg,
            "bearing_sigma_deg": place.bearing_sigma_deg, "observer_sigma_m": place.observer_sigma_m}  # fmt: skip


def _disc(place: Footprint) -> tuple[float, float, float]:
    """(lon, lat, radius m) of the disc around the corners' mean that reaches the farthest corner."""
    lon = sum(corner[0] for corner in place.ring) / len(place.ring)
    lat = sum(corner[1] for corner in place.ring) / len(place.ring)
    ends = [Geod(ellps="WGS84").inv(lon, lat, *corner)[2] for corner in place.ring]
    return lon, lat, max(ends)
