"""Makes random agreements: twenty and more provisions that combine all the language knows, valid by construction.

The world is small (half a degree) and anywhere on land or sea: star-shaped zones, two bending lines, one zone in
editions, one line and one zone drawn by two parties each in their own way, and one place nobody has drawn.
"""

import json
import math
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import yaml

Json = dict[str, Any]
ZONES_OF_TIME = (
    *("Europe/Kyiv", "Asia/Beirut", "America/Bogota", "Africa/Tripoli", "Europe/Moscow", "Asia/Jerusalem", "UTC"),
    *("America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"),
)
PARTIES = ("A", "B", "C", "G")
ACTS = ("fire", "shelling", "blast", "presence", "count", "arms_seen", "works", "flight")
TALLIES = ("personnel", "trucks", "guns")
SPANS = ("P1D", "P2D", "P14D", "P1M", "P3M", "P1W", "PT36H", "PT48H", "P1DT12H", "P1M1D", "P1Y", "PT90M")
WINDOWS = ("PT1H", "PT2H", "PT24H", "PT48H", "PT168H")


def make_agreement(rng: Random, number: int) -> tuple[Json, list[Json]]:
    """An agreement as plain data and the features of its zones."""
    return Maker(rng, number).made()


def write_agreement(folder: Path, text: Json, features: list[Json]) -> Path:
    """The three files in a new folder; the path of agreement.yaml."""
    folder.mkdir(parents=True)
    path = folder / "agreement.yaml"
    path.write_text(yaml.safe_dump(text, sort_keys=False, allow_unicode=True), encoding="utf-8")
    drawn = {"type": "FeatureCollection", "features": features}
    (folder / "zones.geojson").write_text(json.dumps(drawn), encoding="utf-8")
    (folder / "readings.yaml").write_text(
        yaml.safe_dump([{"number": 1, "topic": "time", "text": _said("as written")}]), encoding="utf-8"
    )
    return path


def _said(words: str) -> Json:
    return dict.fromkeys(("en", "ru", "tr", "az", "hy"), words)


class Maker:
    """One agreement in the making."""

    def __init__(self, rng: Random, number: int) -> None:
        self.rng, self.number = rng, number
        self.zone = rng.choice(ZONES_OF_TIME)
        turn = rng.choice(
            (date(2021, 3, 28), date(2021, 10, 31), date(2022, 3, 27), date(2023, 4, 2), date(2020, 1, 31))
        )
        self.day = turn + timedelta(days=rng.randint(-30, 10))
        self.lat, self.lon = rng.uniform(-55, 65), rng.uniform(-170, 170)
        self.names: list[str] = []
        self.lines = ["front", "border"]
        self.clocks = self._clocks()

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def some(self, names: tuple[str, ...] | list[str], most: int) -> list[str]:
        return self.rng.sample(list(names), self.rng.randint(1, min(most, len(names))))

    def made(self) -> tuple[Json, list[Json]]:
        features = self._features()
        exemptions = [self._exemption(f"x{n}", 1) for n in range(4)]
        defeaters = [self._exemption(f"d{n}", 2) for n in range(2)]
        last = self._exemption("d9", 3)
        for one, higher in ((exemptions[0], ["d0"]), (exemptions[1], ["d0", "d1"]), (defeaters[0], ["d9"])):
            one["unless"] = higher
        self.exempting = [one["id"] for one in exemptions]
        text: Json = {
            "id": f"random-{self.number}",
            "edition": "1",
            "title": _said("Made up"),
            "signed_on": self.day,
            "in_force": self._moment(self.day, 0.5),
            "zone_of_record": self.zone,
            "conventions": {"by_a_date": self.rng.choice(("includes_it", "includes_it", "excludes_it"))},
            "parties": ["A", "B", "C"],
            "guarantors": ["G"],
            "official_languages": ["en"],
            "authoritative_language": "en",
            "acts": list(ACTS),
            "tallies": list(TALLIES),
            "arms": ["tank", "mortar", "artillery", "rocket_launcher"],
            "arms_classes": {
                "guns_100": {"kind": ["artillery"], "calibre_mm": {"at_least": 100}},
                "guns_small": {"kind": ["artillery"], "calibre_mm": {"below": 100}},
                "mortars": {"kind": ["mortar"], "calibre_mm": {"above": 60, "at_most": 120}},
                "long_range": {"kind": ["rocket_launcher"], "models": ["Alpha", "Beta"]},
                "barrels": {"kind": ["artillery", "mortar"], "models": ["Gamma"]},
            },
            "clocks": self.clocks,
            "undrawn": {"unknown_place": {"title": _said("Somewhere"), "why": _said("nobody drew it")}},
            "thresholds": {
                "inside": self.rng.choice((0.95, 0.9, 0.8, 0.99)),
                "outside": self.rng.choice((0.05, 0.1, 0.01)),
            },
            "provisions": [self._provision(n) for n in range(self.rng.randint(20, 24))],
            "exemptions": [*exemptions, *defeaters, last],
            "source": "made up",
        }
        return text, features

    # times

    def _moment(self, day: date, midnight: float = 0.2) -> datetime:
        if self.chance(midnight):
            return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(self.zone)).astimezone(UTC)
        clock: tuple[int, ...] = self.rng.choice(
            ((23, 59, 59, 0), (23, 59, 59, 999999), (2, 30, 0, 0), (12, 0, 0, 1), (23, 59, 58, 999999))
        )
        clock = self.rng.choice((clock, (*(self.rng.randrange(n) for n in (24, 60, 60)), self.rng.randrange(10**6))))
        return datetime(day.year, day.month, day.day, *clock, tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    def _day(self) -> date:
        return self.day + timedelta(days=self.rng.choice((0, 1, 14, 28, 31, self.rng.randint(-5, 90))))

    def _written(self) -> date | datetime:
        return self._day() if self.chance(0.6) else self._moment(self._day())

    def _when(self) -> Any:
        if self.chance(0.55):
            return self._written()
        out = {"after": self.rng.choice([*self.clocks, "in_force"]), "lasts": self.rng.choice(SPANS)}
        if self.chance(0.4):
            out["ends"] = self.rng.choice(("instant", "day"))
        return out

    def _clocks(self) -> Json:
        return {
            "signing": {"at": self._written()},
            "start": {"at": self._written()},
            "phase_two": {"after": self.rng.choice(("start", "in_force")), "lasts": self.rng.choice(SPANS)},
            "phase_three": {"after": "phase_two", "lasts": self.rng.choice(SPANS)},
            "begun": {"recorded": "withdrawal_begun"},
            "after_begun": {"after": "begun", "lasts": self.rng.choice(SPANS)},
        }

    # places

    def _ring(self, lat: float, lon: float, size: float) -> list[list[float]]:
        count, across = self.rng.randint(4, 12), size / math.cos(math.radians(lat))
        turns = sorted(self.rng.uniform(0, 2 * math.pi / count) + k * 2 * math.pi / count for k in range(count))
        spread = [(turn, self.rng.uniform(0.45, 1)) for turn in turns]
        ring = [[lon + across * far * math.cos(turn), lat + size * far * math.sin(turn)] for turn, far in spread]
        return [*ring, ring[0]]

    def _near(self) -> tuple[float, float]:
        return self.lat + self.rng.uniform(-0.2, 0.2), self.lon + self.rng.uniform(-0.2, 0.2) / math.cos(
            math.radians(self.lat)
        )

    def _area(self, name: str, **more: Any) -> Json:
        rings = [[self._ring(*self._near(), self.rng.uniform(0.03, 0.2))]]
        return self._feature(name, {"type": "Polygon", "coordinates": rings[0]}, **more)

    def _line(self, name: str, **more: Any) -> Json:
        lat, lon = self._near()
        angle, at = self.rng.uniform(0, 2 * math.pi), [[lon, lat]]
        for _ in range(self.rng.randint(1, 5)):
            angle += self.rng.uniform(-0.6, 0.6)
            step = self.rng.uniform(0.03, 0.12)
            lat, lon = lat + step * math.sin(angle), lon + step * math.cos(angle) / math.cos(math.radians(self.lat))
            at.append([lon, lat])
        return self._feature(name, {"type": "LineString", "coordinates": at}, **more)

    def _feature(self, name: str, geometry: Json, **more: Any) -> Json:
        told = {"zone": name, "edition": "1", "title": _said(name), "source": "made up", "authoritative": False}
        return {"type": "Feature", "properties": told | more, "geometry": geometry}

    def _features(self) -> list[Json]:
        plain = ["zone_a", "zone_b", "zone_c"]
        first, second = (self._moment(self._day()) for _ in range(2))
        out = [self._area(name) for name in plain]
        out += [
            self._area("moving"),
            self._area(
                "moving",
                edition="2",
                valid_from=self._as_text(first),
                known_from=self._as_text(self._moment(self._day())),
            ),
            self._area("moving", edition="3", valid_from=self._as_text(second + timedelta(days=20))),
            self._area(
                "short",
                valid_from=self._as_text(min(first, second)),
                valid_until=self._as_text(max(first, second) + timedelta(days=9)),
            ),
            self._area("contested", version_of="A", edition="of A"),
            self._area("contested", version_of="B", edition="of B"),
            self._area("half_drawn", version_of="A", edition="of A"),
            self._line("front"),
            self._line("border"),
            self._line("claimed_line", version_of="A", edition="of A"),
            self._line("claimed_line", version_of="B", edition="of B"),
            self._line("moving_line"),
            self._line("moving_line", edition="2", valid_from=self._as_text(second)),
        ]
        self.names = [*plain, *plain, *plain, "moving", "moving", "short", "contested", "half_drawn", "unknown_place"]
        self.lines = ["front", "front", "border", "moving_line", "claimed_line"]
        return out

    def _as_text(self, at: datetime) -> str:
        return at.date().isoformat() if self.chance(0.3) else at.isoformat()

    def _place(self) -> Json:
        out: Json = {}
        if self.chance(0.7):
            out["inside"] = self.some(self.names, 2)
            if self.chance(0.4):
                out["outside"] = self.some(self.names[:9], 1)
        if not out or self.chance(0.2):
            of: Any = self.rng.choice(self.lines)
            if self.chance(0.4):
                of = {party: self.rng.choice(self.lines) for party in self.some(PARTIES, 3)}
            out["within"] = {"metres": self.rng.choice((300, 2000, 15000, 50000)), "of": of}
            if self.chance(0.4):
                out["within"]["side"] = self.rng.choice(("left", "right", "both"))
        if self.chance(0.2):
            out["if_absent"] = self.rng.choice(("unknown", "applies"))
        return out

    # rules

    def _act_test(self) -> Json:
        names = self.some(ACTS, 5)
        out: Json = {"is": names[:2]}
        for name in names[2:]:
            key = self.rng.choice(("is", "unclear", "if_fired_from_there", "if_personnel_counted"))
            out.setdefault(key, []).append(name)
        return out

    def _actor_test(self) -> Json:
        names = self.some([*PARTIES, "private"], 4)
        return {"is": names[:2]} | ({"unclear": names[2:]} if names[2:] else {})

    def _time(self, exemption: bool = False) -> Json:
        if not exemption and self.chance(0.1):
            return {"late_after": self._moment(self._day())}
        keys = self.some(("from", "until") if exemption else ("from", "until", "due", "due"), 2)
        return {key: self._when() for key in dict.fromkeys(keys)}

    def _requirement(self) -> Json:
        out: Json = {"record": self.rng.choice(("order", "report", "contact_tried"))}
        if self.chance(0.7):
            out["within"] = self.rng.choice(WINDOWS)
            out |= {key: True for key in ("afterwards",) if self.chance(0.4)}
        return out | {key: True for key in ("by_actor",) if self.chance(0.4)}

    def _caps(self) -> list[Json]:
        caps = []
        for n in range(self.rng.randint(1, 3)):
            bound = self.rng.choice((10, 90, 1960))
            kinds: list[Json] = [{"at_most": bound}, {"at_least": bound}, {"at_least": bound, "at_most": bound + 20}]
            caps.append({"name": f"c{n}", "of": self.some(TALLIES, 2)} | self.rng.choice(kinds))
        return caps

    def _notice_duty(self) -> Json:
        out = {"kind": self.rng.choice(("works", "exercise")), "at_least_before": self.rng.choice(("PT24H", "PT1H"))}
        return out | ({"at_most_before": "PT168H"} if self.chance(0.5) else {})

    def _way(self, name: str, anyone: bool) -> Json:
        out: Json = {"id": name, "act": self._act_test()}
        if anyone or self.chance(0.3):
            out["actor"] = "anyone" if self.chance(0.5) or anyone else self._actor_test()
        extras: list[tuple[float, str, Any]] = [
            (0.6, "place", self._place),
            (0.6, "time", self._time),
            (0.12, "caps", self._caps),
            (
                0.15,
                "arms",
                lambda: self.some(["tank", "mortar", "guns_100", "guns_small", "mortars", "long_range", "barrels"], 2),
            ),
            (0.08, "width", lambda: {"metres": 5000, "tolerance_m": self.rng.choice((0, 50))}),
            (
                0.08,
                "overlap",
                lambda: {"zone": self.rng.choice(self.names), "must_not_include": self.rng.choice(self.names)},
            ),
            (0.15, "without_notice", self._notice_duty),
            (0.15, "without_record", self._requirement),
            (0.1, "beyond_baseline", lambda: True),
            (0.1, "without_consent", lambda: True),
            (0.04, "undated", lambda: True),
            (0.4, "unless", lambda: self.some(self.exempting, 2)),
        ]
        return out | {key: make() for share, key, make in extras if self.chance(share)}

    def _exemption(self, name: str, priority: int) -> Json:
        out: Json = {"id": name, "acts": self.some(ACTS, 5), "priority": priority, "text": _said(name)}
        choices: list[tuple[str, Any]] = [
            ("notice", lambda: self.rng.choice(("works", "exercise"))),
            ("requires", lambda: [self._requirement() for _ in range(self.rng.randint(1, 2))]),
            ("actor", self._actor_test),
            ("place", self._place),
            ("time", lambda: self._time(exemption=True)),
        ]
        for key, make in self.rng.sample(choices, self.rng.choice((1, 1, 2, 3))):
            out[key] = make()
        return out

    def _ways(self, anyone: bool) -> list[Json]:
        return [self._way(f"w{n}", anyone) for n in range(self.rng.choice((1, 1, 2, 3)))]

    def _provision(self, number: int) -> Json:
        name = f"R{number}"
        out: Json = {
            "id": name,
            "article": str(number),
            "topic": "made_up",
            "modality": "obligation",
            "bound": self.some(PARTIES, 2),
            "text": _said(name),
            "checkable": self.rng.choice(("yes", "partly", "indicator_only")),
        }
        if self.chance(0.08):
            return out | {"checkable": self.rng.choice(("yes", "not_checkable"))}
        out["breached_by"] = self._ways(False)
        if self.chance(0.3):
            out["thresholds"] = self._thresholds()
        if self.chance(0.3):
            out["evidence"] = self._evidence()
        if self.chance(0.1):
            out["attribution"] = "never"
        if self.chance(0.04):
            out["suspended"] = True
        out["amendments"] = [self._amendment() for _ in range(self.rng.choice((0, 0, 1, 2, 3)))]
        return out

    def _thresholds(self) -> Json:
        return {"inside": self.rng.choice((0.6, 0.9, 1)), "outside": self.rng.choice((0, 0.1, 0.4))}

    def _evidence(self) -> Any:
        return self.rng.choice(("joint", {"standard": "confidence", "at_least": self.rng.choice((0.6, 0.8))}))

    def _amendment(self) -> Json:
        out: Json = {"valid_from": self._written(), "known_from": self._written(), "basis": _said("made up")}
        if self.chance(0.5):
            return {"due": self._written()} | out
        changes: list[Json] = [
            {"suspended": self.chance(0.7)},
            {"bound": self.some(PARTIES, 3)},
            {"breached_by": self._ways(False)},
            {"thresholds": self._thresholds()},
            {"evidence": self._evidence()},
            {"attribution": "never"},
        ]
        merged: Json = {}
        for change in self.rng.sample(changes, self.rng.choice((1, 1, 2))):
            merged |= change
        return {"set": merged} | out
