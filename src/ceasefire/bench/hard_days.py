"""Invents days of reports whose errors are of another family than the method's: to see where it bends.

Student-t and Laplace errors, a compass and clock bias for each source, human rounding (5 and 15 minutes, 5, 10 and 22.5
degrees, whole kilometres), gross outliers, reports about nothing, repeated and late reports. All of it invented.
"""

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ceasefire.incident.records import KINDS
from ceasefire.vocabulary.moment import write_moment

START_S = 1_607_126_400.0
LAT, LON = 39.9, 46.9
SOUND = 341.0
LENGTH = {"small_arms": 90, "mortar": 150, "artillery": 250, "uav_strike": 5, "explosion": 2,
          "movement": 1100, "overflight": 600, "fire": 6000}  # fmt: skip
MIX = {"small_arms": 0.38, "mortar": 0.2, "artillery": 0.15, "movement": 0.09, "explosion": 0.08,
       "overflight": 0.05, "uav_strike": 0.04, "fire": 0.01}  # fmt: skip


CLOCK_S = {"acoustic": 2.0, "camera": 2.0, "uav": 3.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Roughness:
    """How rough a day is. `family` of the errors: t3, laplace, normal; the rest are shares or factors."""

    family: str = "t3"
    overconfident: float = 1.3
    bias: float = 0.8
    outliers: float = 0.04
    spurious: float = 0.02
    repeats: float = 0.12
    late: float = 0.15
    rounding: bool = True


@dataclass(slots=True)
class Day:
    """Rows as in reports.csv, truth report → event, and events: id → (lat, lon)."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    truth: dict[str, str] = field(default_factory=dict)
    events: dict[str, tuple[float, float]] = field(default_factory=dict)


@dataclass(slots=True)
class _Source:
    name: str
    kind: str
    x: float
    y: float
    turn: float
    clock: float
    step_s: float = 0.0
    step_deg: float = 0.0
    party: str = ""


def hard_day(seed: int, events: int = 900, rough: Roughness | None = None, days: float = 1.0) -> Day:
    """One invented day (or `days` of the same density a day) from a seed."""
    return _Maker(np.random.default_rng(seed), rough or Roughness(), days).make(int(events * days))


class _Maker:
    def __init__(self, rng: np.random.Generator, rough: Roughness, days: float) -> None:
        self.rng, self.rough, self.days = rng, rough, days
        self.day = Day()
        self.sources = self._sources()
        self.places = [(rng.uniform(-26e3, 26e3), rng.normal(0, 6e3)) for _ in range(45)]

    def noise(self) -> float:
        """One error of unit nominal scale."""
        if self.rough.family == "t3":
            return float(self.rng.standard_t(3)) * self.rough.overconfident
        if self.rough.family == "laplace":
            return float(self.rng.laplace(0, 0.8)) * self.rough.overconfident
        return float(self.rng.normal()) * self.rough.overconfident

    def _sources(self) -> list[_Source]:
        out = []
        plan = (("acoustic", 10, 4e3), ("post", 13, 5e3), ("camera", 6, 4e3), ("patrol", 5, 8e3), ("uav", 8, 0.0))
        for kind, number, wide in plan:
            for i in range(number):
                x = -25e3 + 50e3 * (i + self.rng.uniform(0.2, 0.8)) / number
                sigma = {"acoustic": 2.0, "camera": 1.5}.get(kind, 8.0)
                out.append(_Source(f"{kind[:2].upper()}{i:02d}", kind, x, self.rng.normal(0, wide),
                                   self.rng.normal(0, sigma * self.rough.bias),
                                   self.rng.normal(0, CLOCK_S.get(kind, 40.0) * self.rough.bias),
                                   float(self.rng.choice([60, 300, 900], p=[0.6, 0.3, 0.1])),
                                   float(self.rng.choice([5, 10, 22.5]))))  # fmt: skip
        for party in "AB":
            for office in ("MOD", "LIA"):
                out.append(_Source(f"{party}-{office}", "complaint", 0, 0, 0, 0, party=party))
        return [*out, _Source("SATX", "satellite", 0, 0, 0, 0)]

    def make(self, events: int) -> Day:
        centres = np.sort(self.rng.uniform(0, 86400 * self.days, max(events // 6, 1)))
        for number in range(events):
            self._event(number, float(self.rng.choice(centres)) + float(self.rng.exponential(1500)))
        for _ in range(int(self.rough.spurious * len(self.day.rows))):
            self._spurious()
        self.rng.shuffle(self.day.rows)
        return self.day

    def _event(self, number: int, start: float) -> None:
        x, y = self.rng.uniform(-26e3, 26e3), float(self.rng.normal(0, 2200))
        kind = str(self.rng.choice(list(MIX), p=np.array(list(MIX.values())) / sum(MIX.values())))
        length = LENGTH[kind] * float(self.rng.lognormal(0, 0.5))
        count = 1 if kind in ("explosion", "uav_strike", "fire") else max(1, int(self.rng.lognormal(1.6, 1.0)))
        name = f"E{number:05d}"
        self.day.events[name] = _globe(x, y)
        told_at = int(self.rng.integers(len(self.places)))
        for source in self.sources:
            if self.rng.uniform() < self._chance(source, kind, x, y):
                again = 1 + int(self.rng.uniform() < self.rough.repeats)
                for _ in range(again):
                    self._report(name, source, (x, y, start, length), kind, count, told_at)

    def _chance(self, source: _Source, kind: str, x: float, y: float) -> float:
        r = math.hypot(x - source.x, y - source.y)
        loud = {"small_arms": 0.35, "movement": 0.03, "overflight": 0.05, "fire": 0.0}.get(kind, 1.0)
        if source.kind == "acoustic":
            return 0.6 * math.exp(-((r / (16e3 * loud + 1)) ** 2))
        if source.kind in ("post", "patrol"):
            return (0.6 if source.kind == "post" else 0.35) * math.exp(-((r / (9e3 * max(loud, 0.3))) ** 2))
        if source.kind == "camera":
            return 0.6 if r < 5e3 else 0.0
        if source.kind == "uav":
            return 0.35 if r < 4e3 else 0.0
        if source.kind == "satellite":
            return 0.8 if kind == "fire" else 0.06 * (kind in ("artillery", "mortar"))
        near = min(math.hypot(x - px, y - py) for px, py in self.places)
        return 0.2 * math.exp(-near / 5e3)

    def _report(
        self, name: str, source: _Source, event: tuple[float, float, float, float], kind: str, count: int, told_at: int
    ) -> None:
        x, y, start, length = event
        when = start + (float(self.rng.uniform(0, length)) if self.rng.uniform() < self.rough.late else 0.0)
        wild = self.rng.uniform() < self.rough.outliers
        row: dict[str, Any] = {"report_id": f"R{len(self.day.rows):06d}", "source_id": source.name,
                               "source_kind": source.kind, "party": source.party}  # fmt: skip
        maker = {"uav": self._spot, "satellite": self._spot, "complaint": self._claim}.get(source.kind, self._ray)
        maker(row, source, x, y, when, wild)
        row["type"] = self._kind(source, kind)
        if source.kind != "satellite":
            told = max(1, round(count * math.exp(0.45 * self.noise() / 1.3)))
            row |= {"count_low": max(1, int(told * 0.8)), "count_best": told, "count_high": int(told * 1.4) + 1}
        self.day.rows.append(row)
        self.day.truth[row["report_id"]] = name

    def _ray(self, row: dict[str, Any], source: _Source, x: float, y: float, when: float, wild: bool) -> None:
        r = math.hypot(x - source.x, y - source.y)
        human = source.kind in ("post", "patrol")
        sigma = {"acoustic": 2.0, "camera": 1.5}.get(source.kind, 9.0)
        sound = r / SOUND if source.kind == "acoustic" or (human and self.rng.uniform() < 0.7) else 0.0
        sigma_s = 60.0 if human else 2.0
        bearing = math.degrees(math.atan2(x - source.x, y - source.y)) + source.turn + sigma * self.noise()
        at = when + sound + source.clock + sigma_s * 0.6 * self.noise()
        if wild:
            bearing, at = float(self.rng.uniform(0, 360)), at + float(self.rng.normal(0, 600))
        if human and self.rough.rounding:
            bearing, at = round(bearing / source.step_deg) * source.step_deg, round(at / source.step_s) * source.step_s
        row |= {
            "geometry": "bearing",
            "bearing_deg": bearing % 360,
            "bearing_sigma_deg": sigma,
            "time_sigma_s": sigma_s,
        }
        row["lat"], row["lon"] = _globe(source.x, source.y)
        if source.kind != "acoustic":
            guess = r * math.exp(0.25 * self.noise())
            low = max(0.0, math.floor(guess / 1000) * 1000.0 if self.rough.rounding else guess - 600)
            row |= {
                "geometry": "bearing_range",
                "range_min_m": low,
                "range_max_m": low + (1000 if low < 4000 else 2000),
            }
        row["time_start"] = row["time_end"] = _time(at)

    def _spot(self, row: dict[str, Any], source: _Source, x: float, y: float, when: float, wild: bool) -> None:
        sky = source.kind == "satellite"
        major = 450.0 if sky else 70.0
        off = 15.0 if wild else 1.0
        px, py = x + off * major * self.noise(), y + off * major * self.noise()
        row["lat"], row["lon"] = _globe(px, py)
        row |= {"geometry": "point", "semi_major_m": major, "semi_minor_m": major * 0.7, "orientation_deg": 0.0}
        at = when + source.clock + (float(self.rng.exponential(4000)) if sky else 3 * self.noise())
        late = not sky and self.rng.uniform() < 0.4
        start = at - float(self.rng.uniform(0, 1500)) if late else at
        end = at if sky else (at + float(self.rng.uniform(60, 1500)) if late else at + float(self.rng.uniform(5, 90)))
        row |= {"time_start": _time(start), "time_end": _time(end), "time_sigma_s": 1 if sky else 5}

    def _claim(self, row: dict[str, Any], source: _Source, x: float, y: float, when: float, wild: bool) -> None:
        near = min(range(len(self.places)), key=lambda p: math.hypot(x - self.places[p][0], y - self.places[p][1]))
        px, py = self.places[int(self.rng.integers(len(self.places))) if wild else near]
        row["lat"], row["lon"] = _globe(px, py)
        width = float(self.rng.choice([900, 1800, 3600, 7200]))
        start = when - float(self.rng.uniform(0, width)) + 0.15 * width * self.noise()
        start = round(start / 900) * 900 if self.rough.rounding else start
        row |= {"geometry": "place", "radius_m": 2500.0, "place": f"Settlement {near:03d}", "time_start": _time(start),
                "time_end": _time(start + width), "time_sigma_s": 0.2 * width}  # fmt: skip

    def _kind(self, source: _Source, kind: str) -> str:
        if source.kind == "satellite":
            return "fire"
        roll = self.rng.uniform()
        if roll < 0.07:
            return str(self.rng.choice([k for k in KINDS if k != "fire"]))
        blasts = ("mortar", "artillery", "uav_strike")
        return "explosion" if kind in blasts and roll < (0.3 if source.kind == "uav" else 0.65) else kind

    def _spurious(self) -> None:
        x, y = self.rng.uniform(-26e3, 26e3), float(self.rng.normal(0, 3e3))
        source = self.sources[int(self.rng.integers(len(self.sources) - 1))]
        name = f"N{len(self.day.rows):06d}"
        self.day.events[name] = _globe(x, y)
        start = float(self.rng.uniform(0, 86400 * self.days))
        kind = str(self.rng.choice(["small_arms", "mortar", "movement", "explosion"]))
        self._report(name, source, (x, y, start, 60.0), kind, 2, 0)


def _globe(x: float, y: float) -> tuple[float, float]:
    return LAT + y / 111_030.0, LON + x / (111_412.0 * math.cos(math.radians(LAT + y / 111_030.0)))


def _time(offset_s: float) -> str:
    from datetime import UTC, datetime

    return write_moment(datetime.fromtimestamp(round(START_S + offset_s, 1), UTC))
