"""Reads tables of reports that come with stated errors: acoustic arrays, networks, posts, other centres' data.

The columns are those of the fusion exchange format (docs/how-to/read-reports.md). Complaints in such a table become
allegations, everything else observations.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ceasefire.desk.ports import Reading, Surroundings
from ceasefire.observation.intake.flaws import Flaws, Unreadable, nearest
from ceasefire.observation.intake.moments import is_future, read_time
from ceasefire.observation.intake.numbers import Floats, numbers
from ceasefire.observation.intake.positions import GOOD, MESSAGES, OUTSIDE, judge
from ceasefire.observation.intake.table import Table, looks_like, read_table
from ceasefire.observation.records import Allegation, Observation, Origin, Weapon
from ceasefire.sensors.common import clock_flags, nothing_read, problems, region_of, true_time, zone_of
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span, write_moment
from ceasefire.vocabulary.place import Bearing, Place, PlaceArea, Sector, Spot
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import Means, SourceKind, WeaponClass, What

NUMBERS = (
    "lat",
    "lon",
    "time_sigma_s",
    "semi_major_m",
    "semi_minor_m",
    "orientation_deg",
    "bearing_deg",
    "bearing_sigma_deg",
    "range_min_m",
    "range_max_m",
    "observer_sigma_m",
    "radius_m",
    "count_low",
    "count_best",
    "count_high",
)
TEXTS = (
    "report_id",
    "source_id",
    "source_kind",
    "party",
    "time_start",
    "time_end",
    "geometry",
    "place",
    "type",
    "means",
    "received_at",
    "text",
    "language",
)
COLUMNS: dict[str, tuple[str, ...]] = dict.fromkeys((*TEXTS, *NUMBERS), ())
MUST = ("report_id", "source_id", "source_kind", "time_start", "geometry", "lat", "lon", "type")
TELLING = ("report_id", "source_id", "source_kind", "time_start", "time_sigma_s", "geometry", "type")
NEEDED_BY = {
    "point": ("semi_major_m",),
    "bearing": ("bearing_deg", "bearing_sigma_deg"),
    "bearing_range": ("bearing_deg", "bearing_sigma_deg", "range_min_m", "range_max_m"),
    "place": ("radius_m",),
}
TYPES: dict[str, tuple[What, WeaponClass | None]] = {
    "small_arms": (What.SHOT, WeaponClass.SMALL_ARMS),
    "mortar": (What.EXPLOSION, WeaponClass.MORTAR),
    "artillery": (What.EXPLOSION, WeaponClass.ARTILLERY),
    "uav_strike": (What.UAV_STRIKE, WeaponClass.UAV),
    "explosion": (What.EXPLOSION, None),
    "movement": (What.MOVEMENT, None),
    "overflight": (What.UAV_FLIGHT, None),
    "fire": (What.FIRE, None),
}
USUAL_MEANS = {
    SourceKind.ACOUSTIC: Means.DETECTED,
    SourceKind.ACOUSTIC_NET: Means.DETECTED,
    SourceKind.POST: Means.SAW_AND_HEARD,
    SourceKind.PATROL: Means.SAW,
    SourceKind.CAMERA: Means.RECORDED,
    SourceKind.UAV: Means.IMAGED,
    SourceKind.SATELLITE: Means.DETECTED,
    SourceKind.COMPLAINT: Means.TOLD,
}
TIME_SIGMA_S = 60.0


@dataclass(frozen=True, slots=True)
class ReportsTable:
    """The reader of report tables."""

    name: str = "reports-table"
    version: str = "1"

    def recognises(self, head: bytes, filename: str) -> bool:
        return looks_like(head, COLUMNS, TELLING, least=4)

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """One observation or allegation a row, with the errors the row states; rows that state none are refused."""
        flaws = Flaws()
        try:
            table = read_table(path.read_bytes(), COLUMNS, MUST, flaws)
        except Unreadable as refusal:
            return nothing_read(refusal, flaws)
        return _Rows(table, sealed, f"{self.name}/{self.version}", surroundings, flaws).reading()


class _Rows:
    """The columns of one table and the making of one record from row `n`."""

    def __init__(self, table: Table, sealed: str, sensor: str, surroundings: Surroundings, flaws: Flaws) -> None:
        self.table, self.sealed, self.sensor, self.surroundings, self.flaws = table, sealed, sensor, surroundings, flaws
        self.number: dict[str, Floats] = {
            name: numbers(table.column(name), table.decimal_comma) for name in NUMBERS if name in table.columns
        }
        self.absent = np.full(len(table.rows), np.nan)
        self.text = {name: table.column(name) for name in TEXTS if name in table.columns}
        self.zone = zone_of(surroundings)
        self.seen: dict[str, int] = {}
        self.zoneless: list[int] = []
        self.outside = 0

    def reading(self) -> Reading:
        area, region = self.surroundings.area, region_of(self.surroundings)
        verdicts = judge(self.number["lat"], self.number["lon"], area, region).tolist()
        observations: list[Observation] = []
        allegations: list[Allegation] = []
        for n, verdict in enumerate(verdicts):
            if verdict == OUTSIDE:
                self.outside += 1
                continue
            try:
                record = self._record(n, verdict)
            except Refusal as refusal:
                self.flaws.refusal(refusal, f"line {self.table.lines[n]}")
                continue
            if isinstance(record, Observation):
                observations.append(record)
            else:
                allegations.append(record)
        if self.zoneless:
            where, zone = f"line {self.zoneless[0]}", self.surroundings.zone
            self.flaws.warning(where, "sensor-zone-declared", rows=len(self.zoneless), zone=zone)
        return Reading(
            observations=tuple(observations),
            allegations=tuple(allegations),
            problems=problems(self.flaws),
            summary=self._summary(observations, allegations),
        )

    def cell(self, name: str, n: int) -> str:
        column = self.text.get(name)
        return "" if column is None else column[n].strip()

    def value(self, name: str, n: int) -> float:
        return float(self.number.get(name, self.absent)[n])

    def known(self, name: str, n: int, otherwise: float) -> float:
        value = self.value(name, n)
        return otherwise if value != value else value

    def _record(self, n: int, verdict: int) -> Observation | Allegation:
        if verdict != GOOD:
            raise Refusal(MESSAGES[verdict], lat=str(self.value("lat", n)), lon=str(self.value("lon", n)))
        name = self.cell("report_id", n)
        if name in self.seen or not name:
            raise Refusal("sensor-report-id", id=name or "–", line=self.seen.get(name, 0))
        kind = self._one_of("source_kind", n, [kind.value for kind in SourceKind])
        what, weapon = TYPES[self._one_of("type", n, list(TYPES))]
        when, flags = self._when(n)
        place, count = self._place(n), self._count(n)
        arm = None if weapon is None else Weapon(weapon=weapon, known_by="stated")
        self.seen[name] = self.table.lines[n]
        if kind == SourceKind.COMPLAINT:
            return self._allegation(n, what, when, place, count, arm, flags)
        return self._observation(n, SourceKind(kind), what, when, place, count, arm, flags)

    def _origin(self, n: int) -> Origin:
        return Origin(sealed=self.sealed, sensor=self.sensor, locator=f"line {self.table.lines[n]}")

    def _one_of(self, name: str, n: int, known: list[str]) -> str:
        told = self.cell(name, n).casefold()
        if told not in known:
            raise Refusal(
                "sensor-value-unknown", value=told[:60] or "–", nearest=nearest(told, known), known=", ".join(known)
            )
        return told

    def _when(self, n: int) -> tuple[Span, tuple[str, ...]]:
        start = read_time(self.cell("time_start", n), self.zone)
        end = read_time(self.cell("time_end", n), self.zone) if self.cell("time_end", n) else start
        if start.declared:
            self.zoneless.append(self.table.lines[n])
        now = self.surroundings.now
        if is_future(start.utc, now):
            raise Refusal("sensor-time-in-future", time=write_moment(start.utc), now=write_moment(now))
        if end.utc < start.utc:
            raise Refusal("sensor-time-reversed", start=write_moment(start.utc), end=write_moment(end.utc))
        asset = self.surroundings.assets.get(self.cell("source_id", n))
        otherwise = asset.time_sigma_s if asset is not None and asset.time_sigma_s is not None else TIME_SIGMA_S
        span = Span(
            start=true_time(start.utc, asset),
            end=true_time(end.utc, asset),
            sigma_s=abs(self.known("time_sigma_s", n, otherwise)),
            zone=start.zone,
            clock="declared",
        )
        return span, clock_flags(asset) + (("zone-declared",) if start.declared else ())

    def _place(self, n: int) -> Place:
        geometry = self._one_of("geometry", n, list(NEEDED_BY))
        for name in NEEDED_BY[geometry]:
            value = self.value(name, n)
            if value != value or value < 0:
                raise Refusal("sensor-geometry-lacks", geometry=geometry, column=name)
        lat, lon = self.value("lat", n), self.value("lon", n)
        if geometry == "point":
            major = self.value("semi_major_m", n)
            minor = self.known("semi_minor_m", n, major)
            turn = self.known("orientation_deg", n, 0.0)
            major, minor, turn = (major, minor, turn) if major >= minor else (minor, major, turn + 90)
            return Spot(lat=lat, lon=lon, semi_major_m=major, semi_minor_m=minor, orientation_deg=turn % 360)
        if geometry == "place":
            return PlaceArea(lat=lat, lon=lon, radius_m=self.value("radius_m", n), name=self.cell("place", n))
        ray = Bearing(
            lat=lat,
            lon=lon,
            bearing_deg=self.value("bearing_deg", n) % 360,
            bearing_sigma_deg=self.value("bearing_sigma_deg", n),
            observer_sigma_m=self.known("observer_sigma_m", n, 0.0),
        )
        if geometry == "bearing":
            return ray
        return Sector(
            lat=lat,
            lon=lon,
            bearing_deg=ray.bearing_deg,
            bearing_sigma_deg=ray.bearing_sigma_deg,
            observer_sigma_m=ray.observer_sigma_m,
            range_min_m=self.value("range_min_m", n),
            range_max_m=self.value("range_max_m", n),
        )

    def _count(self, n: int) -> Count:
        best = self.known("count_best", n, 1.0)
        low, high = self.known("count_low", n, best), self.known("count_high", n, best)
        return Count(low=round(low), best=round(best), high=round(high))

    def _observation(
        self,
        n: int,
        kind: SourceKind,
        what: What,
        when: Span,
        place: Place,
        count: Count,
        weapon: Weapon | None,
        flags: tuple[str, ...],
    ) -> Observation:
        asset = self.surroundings.assets.get(self.cell("source_id", n))
        told = self.cell("means", n)
        means = Means(self._one_of("means", n, [means.value for means in Means])) if told else USUAL_MEANS[kind]
        return Observation(
            origin=self._origin(n),
            asset=self.cell("source_id", n),
            source_kind=kind,
            side="joint" if asset is None else asset.side,
            means=means,
            what=what,
            when=when,
            place=place,
            count=count,
            weapon=weapon,
            text=self.cell("text", n),
            language=self.cell("language", n),
            quality=flags if told else (*flags, "means-not-stated"),
            extra={"report_id": self.cell("report_id", n), "type": self.cell("type", n)},
        )

    def _allegation(
        self,
        n: int,
        what: What,
        when: Span,
        place: Place,
        count: Count,
        weapon: Weapon | None,
        flags: tuple[str, ...],
    ) -> Allegation:
        """The answer clock runs only from a stated receipt; without `received_at` none is made up."""
        received = read_time(self.cell("received_at", n), self.zone).utc if self.cell("received_at", n) else None
        return Allegation(
            origin=self._origin(n),
            party=self.cell("party", n) or "–",
            channel=self.cell("source_id", n),
            reference=self.cell("report_id", n),
            received_at=received or when.end,
            what=what,
            when=when,
            place=place,
            count=count,
            weapon=weapon,
            text=self.cell("text", n),
            language=self.cell("language", n),
            answer_due=None if received is None else received + self.surroundings.answer_clock,
            quality=flags if received is not None else (*flags, "received-not-stated"),
            extra={"type": self.cell("type", n)},
        )

    def _summary(self, observations: list[Observation], allegations: list[Allegation]) -> dict[str, str | int | float]:
        rows = len(self.table.rows) + self.table.set_aside
        records = len(observations) + len(allegations)
        kinds = Counter(seen.source_kind.value for seen in observations)
        return {
            "rows": rows,
            "records": records,
            "outside_area": self.outside,
            "refused": rows - records - self.outside,
            "allegations": len(allegations),
            **dict(sorted(kinds.items())),
            "encoding": self.table.encoding,
        }
