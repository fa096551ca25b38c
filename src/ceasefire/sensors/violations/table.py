"""Reads the violation tables of a mission's annex: one observation a row, a sector where the row tells a sector.

The observer's position is looked up among the centre's places; a row from an unknown one keeps its words, no place.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from ceasefire.desk.ports import Asset, Reading, Surroundings
from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.gazetteer import Stand
from ceasefire.observation.intake.moments import ToldTime, is_future, read_time
from ceasefire.observation.intake.sectors import (
    COMPASS_HALF_WIDTH_DEG,
    compass_bearing,
    find_compass,
    read_sector,
    says_unknown,
)
from ceasefire.observation.intake.table import Table, looks_like, read_table
from ceasefire.observation.records import Observation, Origin
from ceasefire.sensors.common import clock_flags, gazetteer_of, nothing_read, problems, true_time, zone_of
from ceasefire.sensors.violations.words import (
    read_assessment,
    read_count,
    read_direction,
    read_means,
    read_weapon,
    read_what,
)
from ceasefire.vocabulary.moment import Span, write_moment
from ceasefire.vocabulary.place import Bearing, Nowhere, Place, Sector
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import SourceKind

COLUMNS = {
    "position": ("smm position", "observer position", "позиция", "mevzi", "mövqe", "դիրք"),
    "event_location": ("location", "event location", "место события", "olay yeri", "hadisə yeri", "դեպքի վայր"),
    "means": ("средство", "способ", "yöntem", "vasitə", "միջոց"),
    "no": ("number", "no.", "№", "кол-во", "количество", "sayı", "sayi", "քանակ"),
    "observation": ("наблюдение", "gözlem", "müşahidə", "դիտարկում"),
    "description": ("описание", "açıklama", "təsvir", "նկարագրություն"),
    "weapon": ("оружие", "вооружение", "silah", "զենք"),
    "datetime": ("date, time", "date time", "дата и время", "дата, время", "tarih ve saat", "tarix və vaxt", "ամսաթիվ"),
}
MUST = ("position", "event_location", "means", "no", "observation", "datetime")
TIME_SIGMA_S = 60.0
"""Tables tell the time to the minute."""


@dataclass(frozen=True, slots=True)
class ViolationTable:
    """The reader of violation tables."""

    name: str = "violation-table"
    version: str = "1"

    def recognises(self, head: bytes, filename: str) -> bool:
        return looks_like(head, COLUMNS, MUST, least=4)

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """One observation a row. Times without a zone are read in the centre's zone and flagged."""
        flaws = Flaws()
        try:
            table = read_table(path.read_bytes(), COLUMNS, MUST, flaws)
        except Unreadable as refusal:
            return nothing_read(refusal, flaws)
        rows = _Rows(table, sealed, f"{self.name}/{self.version}", surroundings, flaws)
        return rows.reading()


class _Rows:
    """Reads the rows of one table for one centre."""

    def __init__(self, table: Table, sealed: str, sensor: str, surroundings: Surroundings, flaws: Flaws) -> None:
        self.table, self.sealed, self.sensor, self.surroundings = table, sealed, sensor, surroundings
        self.flaws, self.zone, self.gazetteer = flaws, zone_of(surroundings), gazetteer_of(surroundings)
        self.stands: dict[str, Stand | None] = {}
        self.unknown: dict[str, list[int]] = {}
        self.zoneless: list[int] = []
        self.spare = [
            (at, name.strip()) for at, name in enumerate(table.header) if at not in table.columns.values() and name
        ]

    def reading(self) -> Reading:
        seen = [row for n in range(len(self.table.rows)) if (row := self._row(n)) is not None]
        self._tell_unknown_positions()
        if self.zoneless:
            zone = self.surroundings.zone
            self.flaws.warning(f"line {self.zoneless[0]}", "sensor-zone-declared", rows=len(self.zoneless), zone=zone)
        rows = len(self.table.rows) + self.table.set_aside
        whats = Counter(row.what.value for row in seen)
        summary: dict[str, str | int | float] = {
            "rows": rows,
            "records": len(seen),
            "refused": rows - len(seen),
            "without_place": sum(isinstance(row.place, Nowhere) for row in seen),
            "counted": sum(row.count.best for row in seen),
            **dict(sorted(whats.items())),
            "encoding": self.table.encoding,
        }
        return Reading(observations=tuple(seen), problems=problems(self.flaws), summary=summary)

    def cell(self, name: str, n: int) -> str:
        at = self.table.columns.get(name)
        return "" if at is None else self.table.rows[n][at].strip()

    def _row(self, n: int) -> Observation | None:
        """The observation of row `n`; None (and a flaw) where the row cannot be understood."""
        line = self.table.lines[n]
        means, what = read_means(self.cell("means", n)), read_what(self.cell("observation", n))
        count = read_count(self.cell("no", n), self.cell("description", n))
        for name, value in (("means", means), ("observation", what), ("no", count)):
            if value is None:
                told = {"column": name, "value": self.cell(name, n)[:60]}
                self.flaws.error(f"line {line}", "sensor-cell-unread", **told)
        moment = self._moment(n, line)
        if means is None or what is None or count is None or moment is None:
            return None
        position, zoneless = self.cell("position", n), moment.declared
        stand = self._stand(position, line)
        asset = self.surroundings.assets.get(stand.asset) if stand is not None and stand.asset is not None else None
        sigma = asset.time_sigma_s if asset is not None and asset.time_sigma_s is not None else TIME_SIGMA_S
        description = self.cell("description", n)
        place = self._place(n, line, stand, asset)
        return Observation(
            origin=Origin(sealed=self.sealed, sensor=self.sensor, locator=f"line {line}"),
            asset=asset.name if asset is not None else position,
            source_kind=_source_kind(position, asset),
            side=asset.side if asset is not None else "joint",
            means=means,
            what=what,
            when=Span.at(true_time(moment.utc, asset), sigma_s=sigma, zone=moment.zone, clock="observer"),
            place=place,
            count=count,
            direction=read_direction(description),
            weapon=read_weapon(self.cell("weapon", n)),
            text=" | ".join(cell.strip() for cell in self.table.rows[n]),
            quality=self._flags(description, place, zoneless, asset),
            extra=self._extra(n, description, stand),
        )

    def _moment(self, n: int, line: int) -> ToldTime | None:
        try:
            moment = read_time(self.cell("datetime", n), self.zone)
        except Refusal as refusal:
            self.flaws.refusal(refusal, f"line {line}")
            return None
        if is_future(moment.utc, self.surroundings.now):
            told = {"time": write_moment(moment.utc), "now": write_moment(self.surroundings.now)}
            self.flaws.error(f"line {line}", "sensor-time-in-future", **told)
            return None
        if moment.declared:
            self.zoneless.append(line)
        return moment

    def _stand(self, position: str, line: int) -> Stand | None:
        if position not in self.stands:
            self.stands[position] = self.gazetteer.describe(position)
        if self.stands[position] is None:
            self.unknown.setdefault(position, []).append(line)
        return self.stands[position]

    def _place(self, n: int, line: int, stand: Stand | None, asset: Asset | None) -> Place:
        """A sector or a bearing from the observer; words only where observer or direction is not known."""
        where = self.cell("event_location", n)
        sector, point = read_sector(where), find_compass(where)
        if sector is None and point is None and not says_unknown(where):
            self.flaws.warning(f"line {line}", "sensor-sector-unread", words=where[:80])
        if stand is None or (sector is None and point is None):
            return Nowhere(said=f"{where} ({self.cell('position', n)})")
        own = asset.bearing_sigma_deg if asset is not None and asset.bearing_sigma_deg is not None else 0.0
        seen_from = {"lat": stand.lat, "lon": stand.lon, "observer_sigma_m": stand.sigma_m}
        if sector is None:
            assert point is not None
            sigma = (COMPASS_HALF_WIDTH_DEG**2 / 3 + own**2) ** 0.5
            return Bearing(**seen_from, bearing_deg=compass_bearing(point), bearing_sigma_deg=sigma)
        return Sector(
            **seen_from,
            bearing_deg=sector.bearing_deg,
            bearing_sigma_deg=(sector.bearing_sigma_deg**2 + own**2) ** 0.5,
            range_min_m=sector.range_min_m,
            range_max_m=sector.range_max_m,
        )

    def _flags(self, description: str, place: Place, zoneless: bool, asset: Asset | None) -> tuple[str, ...]:
        flags = [*clock_flags(asset)]
        if zoneless:
            flags.append("zone-declared")
        if "assessed_as" in read_assessment(description):
            flags.append("assessed-as")
        if isinstance(place, Nowhere):
            flags.append("place-unknown")
        return tuple(flags)

    def _extra(self, n: int, description: str, stand: Stand | None) -> dict[str, str]:
        extra = {"position": self.cell("position", n), "event_location": self.cell("event_location", n)}
        extra |= {"description": description} if description else {}
        extra |= read_assessment(description)
        if stand is not None:
            extra |= {"observer_lat": f"{stand.lat:.6f}", "observer_lon": f"{stand.lon:.6f}"}
        return extra | {name: self.table.rows[n][at] for at, name in self.spare if self.table.rows[n][at].strip()}

    def _tell_unknown_positions(self) -> None:
        for position, lines in self.unknown.items():
            where = f"line {lines[0]}"
            if self.gazetteer.is_doubtful(position):
                self.flaws.warning(where, "sensor-place-doubtful", name=position[:120])
                continue
            near = self.gazetteer.nearest_name(position) or "–"
            self.flaws.warning(where, "sensor-place-unknown", name=position[:120], rows=len(lines), nearest=near)


def _source_kind(position: str, asset: Asset | None) -> SourceKind:
    if asset is not None:
        return SourceKind(asset.source_kind)
    return (
        SourceKind.CAMERA if "camera" in position.casefold() or "камера" in position.casefold() else SourceKind.PATROL
    )
