"""A second evaluator of the statement of 9 November 2020, written from the readings alone, sharing no code.

It reads the case as JSON, asks the fourteen readings one by one, and samples places instead of integrating them. Three
values are True, False and None. Cases whose place lies too close to a threshold for sampling raise `TooClose`.
"""

import json
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path
from statistics import NormalDist
from typing import Any

import numpy as np
import yaml
from pyproj import CRS, Transformer
from shapely import contains_xy, prepare
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

MOSCOW = timezone(timedelta(hours=3))
START = datetime(2020, 11, 10, tzinfo=MOSCOW)
FIRE = {"fire_small_arms", "fire_mortar", "fire_artillery", "uav_strike"}
WORDS = {True: "breach indicated", False: "not indicated", None: "cannot tell"}
Three = bool | None


class TooClose(Exception):
    """Sampling cannot say on which side of a threshold this is."""


def both(*values: Three) -> Three:
    return False if any(v is False for v in values) else None if any(v is None for v in values) else True


def either(*values: Three) -> Three:
    return True if any(v is True for v in values) else None if any(v is None for v in values) else False


def at(text: str) -> datetime:
    if len(text) == 10:
        return datetime.fromisoformat(text).replace(tzinfo=MOSCOW)
    return datetime.fromisoformat(text)


class Oracle:
    """Zones by name, and 16,384 points that fill the unit normal evenly."""

    def __init__(self, zones: dict[str, BaseGeometry]) -> None:
        self.zones = zones
        for zone in zones.values():
            prepare(zone)
        n = np.arange(16_384) + 0.5
        radius, turn = np.sqrt(-2 * np.log(1 - n / n.size)), n * np.pi * (3 - np.sqrt(5))
        self.points = np.stack([radius * np.cos(turn), radius * np.sin(turn)])

    def verdict(self, provision: str, case: dict[str, Any]) -> str:
        return WORDS[getattr(self, provision)(case, case["incident"])]

    # conditions

    def fact(self, i: dict[str, Any]) -> Three:
        return {"established": True, "claimed": None, "refuted": False}[i["fact_status"]]

    def party(self, i: dict[str, Any]) -> str | None:
        actor = i["actor"]
        return actor["party"] if actor["attribution"] == "established" and actor["party"] != "unknown" else None

    def is_party(self, i: dict[str, Any], *names: str) -> Three:
        party = self.party(i)
        return None if party is None else party in names

    def since(self, i: dict[str, Any], boundary: datetime) -> Three:
        """At or after the boundary, all through."""
        if i["time"] is None:
            return None
        if at(i["time"]["start"]) >= boundary:
            return True
        return False if at(i["time"]["end"]) < boundary else None

    def chance(self, i: dict[str, Any], inside: Any) -> float | None:
        if i["place"] is None:
            return None
        lon, lat = self.spread(**i["place"])
        return float(np.mean(inside(lon, lat)))

    @lru_cache(maxsize=2)  # noqa: B019 - one oracle lives as long as its tests
    def spread(self, lat: float, lon: float, uncertainty_m: float) -> Any:
        """Where it may have been, as samples in degrees."""
        here = CRS.from_proj4(f"+proj=aeqd +lat_0={lat} +lon_0={lon} +datum=WGS84")
        back = Transformer.from_crs(here, "EPSG:4326", always_xy=True)
        return back.transform(*(self.points * uncertainty_m))

    def within(self, i: dict[str, Any], inside: Any) -> Three:
        p = self.chance(i, inside)
        if p is None:
            return None
        if min(abs(p - 0.95), abs(p - 0.05)) < 0.006:
            raise TooClose
        return True if p >= 0.95 else False if p <= 0.05 else None

    def in_zone(self, i: dict[str, Any], *names: str, without: str | None = None) -> Three:
        def inside(lon: Any, lat: Any) -> Any:
            found = np.any([contains_xy(self.zones[name], lon, lat) for name in names], axis=0)
            return found & ~contains_xy(self.zones[without], lon, lat) if without else found

        return self.within(i, inside)

    # provisions

    def P1(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        if i["act"] in FIRE:
            act: Three = True
        elif i["act"] == "explosion_cause_unknown":
            covered = either(*[self.covers(n, i) for n in i.get("notices", []) if n["kind"] == "demining"], False)
            act = False if covered is True else None
        elif i["act"] == "advance":
            act = self.beyond(case, i)
        else:
            return False
        return both(
            act, self.fact(i), self.is_party(i, "AZ", "AM"), self.since(i, START), self.in_zone(i, "conflict_zone")
        )

    def covers(self, notice: dict[str, Any], i: dict[str, Any]) -> Three:
        if i["time"] is None:
            before, during = None, None
        else:
            start, end, given = at(i["time"]["start"]), at(i["time"]["end"]), at(notice["given_at"])
            before = True if given < start else False if given >= end else None
            first, last = at(notice["from"]), at(notice["to"])
            during = True if first <= start and end <= last else False if end < first or start > last else None
        here = CRS.from_proj4(f"+proj=aeqd +lat_0={notice['lat']} +lon_0={notice['lon']} +datum=WGS84")
        there = Transformer.from_crs("EPSG:4326", here, always_xy=True)
        return both(
            before, during, self.within(i, lambda lon, lat: np.hypot(*there.transform(lon, lat)) <= notice["radius_m"])
        )

    def beyond(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        line = i.get("baseline")
        if line is None or i["place"] is None:
            return None
        recorded = at(line["recorded_at"])
        if recorded > at(case["known_at"]) or (i["time"] is not None and recorded > at(i["time"]["end"])):
            return None
        (lat1, lon1), (lat2, lon2) = line["line"]
        here = CRS.from_proj4(f"+proj=aeqd +lat_0={i['place']['lat']} +lon_0={i['place']['lon']} +datum=WGS84")
        there = Transformer.from_crs("EPSG:4326", here, always_xy=True)
        (x1, y1), (x2, y2) = there.transform(lon1, lat1), there.transform(lon2, lat2)
        towards = {"west": (-1, 0), "east": (1, 0), "north": (0, 1), "south": (0, -1)}[line["beyond"]]
        across = np.array([-(y2 - y1), x2 - x1]) / np.hypot(x2 - x1, y2 - y1)
        across = across if across @ towards > 0 else -across
        p = NormalDist().cdf(float(-(across @ (x1, y1))) / i["place"]["uncertainty_m"])
        if min(abs(p - 0.95), abs(p - 0.05)) < 0.006:
            raise TooClose
        return True if p >= 0.95 else False if p <= 0.05 else None

    def present(self, i: dict[str, Any]) -> Three:
        if i["act"] in ("armed_presence", "heavy_weapon_present", "advance"):
            return True
        if i["act"] in FIRE:
            return i.get("place_is", "impact") == "firing_point"
        if i["act"] == "force_count":
            of = [c for c in i.get("counts", []) if c["of"] == "personnel"]
            return either(*[True if c["low"] > 0 else False if c["high"] == 0 else None for c in of], False)
        return False

    def returned(self, case: dict[str, Any], i: dict[str, Any], name: str, last_day: str, place: Three) -> Three:
        moves = [] if name != "P6a" else [("2020-11-25", "2020-11-15", "2020-11-15")]
        entered = case.get("ledger", {}).get(name)
        if entered:
            moves = [(entered["amended_due"], entered["valid_from"], entered["known_from"])]
        moves = [move for move in moves if at(move[2]) <= at(case["known_at"])]
        return both(self.fact(i), self.is_party(i, "AM"), place, self.overdue(i, last_day, moves))

    def overdue(self, i: dict[str, Any], last_day: str, moves: list[tuple[str, str, str]]) -> Three:
        """Minute by minute between the ends, because an extension may begin in the middle."""
        if i["time"] is None:
            return None
        start, end = at(i["time"]["start"]), at(i["time"]["end"])
        step = max((end - start) / 500, timedelta(seconds=30))
        moments = [start, end]
        while moments[-2] + step < end:
            moments.insert(-1, moments[-2] + step)
        turning = [at(move[1]) for move in moves] + [self.day_after(d) for d in (last_day, *(m[0] for m in moves))]
        for turn in turning:
            moments += [m for m in (turn, turn - timedelta(microseconds=1)) if start <= m <= end]
        seen = set()
        for moment in moments:
            due = self.day_after(last_day)
            for move in moves:
                if at(move[1]) <= moment:
                    due = self.day_after(move[0])
            seen.add(moment >= due)
        return None if len(seen) == 2 else seen.pop()

    def day_after(self, last: str) -> datetime:
        day = at(last).astimezone(MOSCOW).date() if len(last) > 10 else datetime.fromisoformat(last).date()
        return datetime(day.year, day.month, day.day, tzinfo=MOSCOW) + timedelta(days=1)

    def P2(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        if self.present(i) is False:
            return False
        return both(self.present(i), self.returned(case, i, "P2", "2020-11-20", self.in_zone(i, "agdam")))

    def P6a(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        if self.present(i) is False:
            return False
        return both(self.present(i), self.returned(case, i, "P6a", "2020-11-15", self.in_zone(i, "kalbajar")))

    def P6b(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        if self.present(i) is False:
            return False
        place = self.in_zone(i, "lachin", without="lachin_corridor")
        return both(self.present(i), self.returned(case, i, "P6b", "2020-12-01", place))

    def P3(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        if i["act"] == "force_count":
            place = True if i["place"] is None else self.in_zone(i, "conflict_zone", "lachin_corridor")
            caps = [({"personnel"}, 1960), ({"apc"}, 90), ({"vehicles", "special_equipment"}, 380)]
            act = either(
                *[self.above(i, of, cap) for of, cap in caps if any(c["of"] in of for c in i["counts"])], False
            )
            if not any(c["of"] in of for of, _ in caps for c in i["counts"]):
                act = None
        elif i["act"] == "heavy_weapon_present":
            place = self.in_zone(i, "conflict_zone", "lachin_corridor")
            arms = i.get("arms")
            act = None if arms is None else arms in ("tank", "artillery", "rocket_launcher")
        else:
            return False
        return both(act, place, self.fact(i), self.is_party(i, "RU"), self.since(i, START))

    def above(self, i: dict[str, Any], of: set[str], cap: int) -> Three:
        low = sum(c["low"] for c in i["counts"] if c["of"] in of)
        high = sum(c["high"] for c in i["counts"] if c["of"] in of)
        return True if low > cap else False if high <= cap else None

    def P4(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        if i["act"] == "term_notice":
            late: Three = None
            if i["time"] is not None:
                limit = datetime(2025, 5, 10, tzinfo=MOSCOW)
                late = True if at(i["time"]["start"]) > limit else False if at(i["time"]["end"]) <= limit else None
            return both(late, self.fact(i), self.is_party(i, "AZ", "AM", "RU"))
        if self.present(i) is False:
            return False
        place = self.in_zone(i, "conflict_zone", "agdam", "kalbajar", "lachin")
        return both(None, self.present(i), self.fact(i), self.is_party(i, "AM"), self.since(i, START), place)

    def P6c(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        then = both(self.fact(i), self.since(i, START))
        if i["act"] == "corridor_width":
            low, high = i["width_m"]["low"], i["width_m"]["high"]
            wrong = False if low >= 4950 and high <= 5050 else True if high < 4950 or low > 5050 else None
            return both(then, wrong)
        if i["act"] == "corridor_geometry":
            one, other = self.zones[i["corridor_zone"]], self.zones[i["town_zone"]]
            return both(then, one.intersection(other).area > 0)
        if i["act"] == "checkpoint_blocks_movement":
            consent = i.get("consent_of_peacekeepers")
            without = None if consent is None else not consent
            return both(then, self.is_party(i, "AZ", "AM"), without, self.in_zone(i, "lachin_corridor"))
        return False

    def P6d(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        if i["act"] != "route_plan_missing":
            return False
        entered = case.get("ledger", {}).get("P6d")
        moves = [(entered["amended_due"], entered["valid_from"], entered["known_from"])] if entered else []
        moves = [move for move in moves if at(move[2]) <= at(case["known_at"])]
        return both(self.fact(i), self.overdue(i, "2023-11-09", moves))

    def P6e(self, case: dict[str, Any], i: dict[str, Any]) -> Three:
        if i["act"] not in ("movement_blocked", "checkpoint_blocks_movement"):
            return False
        party = self.party(i)
        actor = None if party in (None, "private") else party == "AZ"
        return both(actor, self.fact(i), self.since(i, START), self.in_zone(i, "lachin_corridor"))


def zones_of(shared: Path) -> dict[str, BaseGeometry]:
    """The zones as the shared folder binds them to map features."""
    folder = shared / "agreement"
    zones = {}
    for name, bound in yaml.safe_load((folder / "zones.yaml").read_text(encoding="utf-8")).items():
        features = json.loads((folder / bound["file"]).read_text(encoding="utf-8"))["features"]
        wanted = bound["where"]
        found = [f for f in features if all(f["properties"].get(k) == v for k, v in wanted.items())]
        assert len(found) == 1
        zones[name] = shape(found[0]["geometry"])
    return zones
