"""Makes random events for any agreement, crowded around every boundary its file names, in the form of case files.

Times fall on the moments at which conditions change and a microsecond to either side, places within a few standard
deviations of the sides of zones and of the distances from lines, counts and calibres on their bounds. The agreement is
read as plain data (YAML and GeoJSON); nothing here evaluates anything. Randomness comes in as an argument.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from ceasefire.agreement.clocks import Duration, first_instant, read_duration, shift, shift_date

Json = dict[str, Any]
TICK = timedelta(microseconds=1)
TIMES = ("from", "until", "due", "late_after", "at", "valid_from", "valid_until", "known_from", "in_force")
OFFSETS = (UTC, *(timezone(timedelta(hours=hours)) for hours in (3, 4, -5, 5.75)))
OUTSIDERS = ("private", "nature", "unknown")
SIGMAS = (0.0, 1.0, 30.0, 100.0, 300.0, 1000.0, 2500.0)
DEGREE_M = 111_320.0


def _walk(data: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    """Every (key, value) of nested plain data; rows of a list come under the key of the list."""
    yield key, data
    if isinstance(data, Mapping):
        for name, value in data.items():
            yield from _walk(value, str(name))
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _walk(value, key)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _spoken(agreement: Mapping[str, Any], focus: str) -> Json:
    """One provision and the exemptions it names, as if nothing else were written."""
    rule = next(row for row in agreement["provisions"] if row["id"] == focus)
    wanted = [name for key, value in _walk(rule) if key == "unless" and value for name in _listed(value)]
    found: dict[str, Any] = {}
    while wanted:
        name = wanted.pop()
        found[name] = next(row for row in agreement.get("exemptions") or () if row["id"] == name)
        wanted += [other for other in _listed(found[name].get("unless") or []) if other not in found]
    return {"in_force": agreement["in_force"], "provisions": [rule], "exemptions": list(found.values())}


class EventMaker:
    """What an agreement's file speaks of (or, with `focus`, one provision of it), gathered once, and cases from it."""

    def __init__(
        self, agreement: Mapping[str, Any], features: Sequence[Mapping[str, Any]], focus: str | None = None
    ) -> None:
        self.agreement, self.zone, self.focus = agreement, agreement["zone_of_record"], focus
        spoken = agreement if focus is None else _spoken(agreement, focus)
        every = list(_walk(spoken))
        if focus is not None:
            named = {value for _, value in every if isinstance(value, str)}
            features = [row for row in features if row["properties"]["zone"] in named] or features
        told: dict[str, list[Any]] = {}
        for key, value in every:
            told.setdefault(key, []).append(value)
        self.moments = sorted({at for key in TIMES for value in told.get(key, ()) for at in self._edges(value)})
        self.moments += sorted({at for row in features for at in self._of_feature(row["properties"])})
        self.afters = [value for _, value in every if isinstance(value, Mapping) and {"after", "lasts"} <= set(value)]
        self.duties = [value for value in told.get("without_notice", ()) if isinstance(value, Mapping)]
        self.notices = sorted({row["kind"] for row in self.duties} | {one for one in told.get("notice", ()) if one})
        asked = [value for key, value in every if key in ("requires", "without_record") and isinstance(value, Mapping)]
        self.requires = asked
        self.records = sorted(
            {row["record"] for row in asked}
            | {
                clock["recorded"]
                for clock in (agreement.get("clocks") or {}).values()
                if self.afters and "recorded" in clock
            }
        )
        self.caps = [value for value in told.get("caps", ()) if isinstance(value, Mapping)]
        self.widths = [value for value in told.get("width", ()) if isinstance(value, Mapping)]
        self.reach = [float(value) for value in told.get("metres", ())]
        acts = [
            name
            for one in told.get("act", ())
            if isinstance(one, Mapping)
            for names in one.values()
            for name in _listed(names)
        ]
        self.acts = [*acts, *agreement["acts"]] if focus is None else acts or agreement["acts"]
        self.parties = [*agreement["parties"], *agreement["parties"], *agreement.get("guarantors", ()), *OUTSIDERS]
        self.parties += [one for names in told.get("bound", ()) for one in _listed(names)] * (6 if focus else 0)
        self.sure = ("established",) * (60 if focus else 8)
        self.classes = list((agreement.get("arms_classes") or {}).values())
        self.rings = [(row["properties"]["zone"], ring) for row in features for ring in _rings(row["geometry"])]
        self.lines = [ring for row, ring in self._lines(features)]
        self.confidences = [
            float(row["at_least"]) for row in told.get("evidence", ()) if isinstance(row, Mapping) and "at_least" in row
        ]

    @staticmethod
    def _lines(features: Sequence[Mapping[str, Any]]) -> list[tuple[Mapping[str, Any], list[Any]]]:
        rows = [row for row in features if row["geometry"]["type"].endswith("LineString")]
        return [(row, ring) for row in rows for ring in _rings(row["geometry"])]

    def _of_feature(self, told: Mapping[str, Any]) -> Iterator[datetime]:
        for name in ("known_from", "valid_from", "valid_until"):
            text = told.get(name)
            if text is not None:
                yield from self._edges(date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text))

    def _edges(self, value: Any) -> Iterator[datetime]:
        """Where something may change because this date or moment is written somewhere."""
        if isinstance(value, datetime):
            yield value.astimezone(UTC)
            local = value.astimezone(ZoneInfo(self.zone))
            if local.time() >= time(23, 59, 59):
                yield first_instant(local.date() + timedelta(days=1), self.zone)
        elif isinstance(value, date):
            yield first_instant(value, self.zone)
            yield first_instant(value + timedelta(days=1), self.zone)

    def _start(self, name: str, records: Sequence[Json]) -> datetime | None:
        """When a clock started, as far as making boundaries needs it."""
        if name == "in_force":
            return first_instant(self.agreement["in_force"], self.zone)
        clock = self.agreement["clocks"][name]
        if "at" in clock:
            return first_instant(clock["at"], self.zone)
        if "recorded" in clock:
            found = [datetime.fromisoformat(row["at"]) for row in records if row["name"] == clock["recorded"]]
            return min(found, default=None)
        base = self._start(clock["after"], records)
        return None if base is None else shift(base, read_duration(clock["lasts"]), self.zone)

    def _turns(self, records: Sequence[Json]) -> Iterator[datetime]:
        """The boundaries of times written after a clock, for these records."""
        for value in self.afters:
            start, lasts = self._start(value["after"], records), read_duration(value["lasts"])
            if start is not None:
                yield shift(start, lasts, self.zone)
                yield from self._edges(shift_date(start.astimezone(ZoneInfo(self.zone)).date(), lasts))

    # one case

    def case(self, rng: Random, number: int) -> Json:
        """One random case; `ask` names all provisions."""
        records = [self._record(rng, name) for name in self.records if rng.random() < 0.7]
        start, end = self._span(rng, [*self.moments, *self._turns(records)])
        records += [self._near_record(rng, row, start, end) for row in self.requires if rng.random() < 0.7]
        rng.shuffle(records)
        place = None if rng.random() < 0.06 else self._place(rng)
        incident = {
            "time": None if rng.random() < 0.04 else {"start": _text(rng, start), "end": _text(rng, end)},
            "place": place,
            "place_is": rng.choice(("impact", "firing_point")),
            "actor": {
                "party": rng.choice(self.parties),
                "attribution": rng.choice((*self.sure, "disputed", "unknown")),
            },
            "fact_status": rng.choice(
                (*self.sure, *("claimed",) * (40 if self.focus and self.confidences else 2), "refuted")
            ),
            "act": self._act(rng),
            "records": records,
            "notices": [self._notice(rng, place, start, end) for _ in range(rng.choice((0, 1, 1, 2, 3)))]
            if self.notices
            else [],
            "counts": self._counts(rng),
        }
        incident |= self._details(rng, place, start, end)
        out = {
            "id": f"R{number}",
            "agreement": self.agreement["id"],
            "ask": [self.focus] if self.focus else [row["id"] for row in self.agreement["provisions"]],
            "incident": incident,
        }
        if rng.random() < 0.7:
            out["known_at"] = _text(rng, self._known(rng, start, end))
        if rng.random() < 0.2:
            out["ledger"] = self._ledger(rng, start)
        return out

    def _known(self, rng: Random, start: datetime, end: datetime) -> datetime:
        lengths = [_elapsed(row["within"]) for row in self.requires if "within" in row] or [timedelta(0)]
        near = rng.choice(
            (start, end + rng.choice(lengths), end + timedelta(days=rng.uniform(0, 60)), rng.choice(self.moments))
        )
        return near + rng.choice((-TICK, TICK, timedelta(0), timedelta(0), timedelta(days=rng.uniform(-3, 30))))

    def _span(self, rng: Random, turns: Sequence[datetime]) -> tuple[datetime, datetime]:
        near = rng.choice(turns)
        far = timedelta(days=rng.uniform(-20, 60))
        start = near + rng.choice((timedelta(0), -TICK, TICK, timedelta(seconds=-1), timedelta(hours=5), far, far))
        length = rng.choice(
            (timedelta(0), timedelta(0), timedelta(0), TICK, timedelta(minutes=20), timedelta(days=rng.uniform(0, 30)))
        )
        return rng.choice(((start, start + length), (start - length, start)))

    def _place(self, rng: Random) -> Json:
        sigma = rng.choice(SIGMAS)
        if self.lines and self.reach and rng.random() < 0.3:
            ring = rng.choice(self.lines)
            away = rng.choice((-1, 1)) * (
                rng.choice((0.5, 1.0, 1.0)) * rng.choice(self.reach) + rng.uniform(-3, 3) * sigma
            )
        else:
            ring = rng.choice(self.rings)[1]
            away = rng.choice((0.0, rng.uniform(-3, 3) * sigma, rng.uniform(-3, 3) * sigma, rng.uniform(-8000, 8000)))
        lon, lat = _beside(rng, ring, away + rng.choice((-1, 1)) * rng.uniform(2, 5))
        if rng.random() < 0.25:
            lon, lat = _middle(ring)
        return {"lat": round(lat, 7), "lon": round(lon, 7), "uncertainty_m": sigma}

    def _act(self, rng: Random) -> str | list[str]:
        if rng.random() < 0.88:
            return str(rng.choice(self.acts))
        return sorted({str(rng.choice(self.acts)) for _ in range(rng.choice((1, 2, 2, 3)))})

    def _record(self, rng: Random, name: str) -> Json:
        at = rng.choice(self.moments) + timedelta(days=rng.choice((0, 0, rng.randint(0, 40), rng.uniform(0, 90))))
        return self._as_record(rng, name, at)

    def _near_record(self, rng: Random, row: Mapping[str, Any], start: datetime, end: datetime) -> Json:
        within = _elapsed(row.get("within", "PT48H"))
        at = rng.choice((start, end)) + rng.choice(
            (timedelta(0), within, -within, within * rng.random(), -within * rng.random())
        )
        return self._as_record(rng, row["record"], at + rng.choice((timedelta(0), TICK, -TICK)))

    def _as_record(self, rng: Random, name: str, at: datetime) -> Json:
        out: Json = {"name": name, "at": _text(rng, at)}
        if rng.random() < 0.3:
            out["known_from"] = _text(rng, at + rng.choice((TICK, timedelta(hours=2), timedelta(days=9))))
        if rng.random() < 0.5:
            out["status"] = rng.choice(("established", "established", "claimed", "refuted"))
        if rng.random() < 0.7:
            out["party"] = rng.choice(self.parties)
        return out

    def _notice(self, rng: Random, place: Json | None, start: datetime, end: datetime) -> Json:
        given = start - timedelta(days=rng.uniform(0, 3))
        if self.duties and rng.random() < 0.7:
            duty = rng.choice(self.duties)
            gap = _elapsed(duty.get(rng.choice(("at_least_before", "at_most_before"))) or duty["at_least_before"])
            given = (
                rng.choice((start, end)) - gap * rng.choice((1, 1, 1, 1.5)) + rng.choice((timedelta(0), TICK, -TICK))
            )
        elif rng.random() < 0.5:
            given = rng.choice((start, end)) + rng.choice((timedelta(0), TICK, -TICK))
        edge = rng.choice((timedelta(0), timedelta(0), TICK, -TICK, timedelta(hours=3)))
        first, last = rng.choice(((start, end), (start, end), (end, end), (start, start))) if edge else (start, end)
        out: Json = {"kind": rng.choice(self.notices), "given_at": _text(rng, given)}
        if first - edge <= last + edge:
            first, last = first - edge, last + edge
        out |= {"from": _text(rng, first), "to": _text(rng, last), "radius_m": rng.choice((200, 1000, 5000))}
        lon, lat, away = rng.uniform(-1, 1) + 40, rng.uniform(-1, 1) + 40, 0.0
        if place is not None:
            away = rng.choice(
                (0.0, 0.3 * out["radius_m"], out["radius_m"] + rng.uniform(-3, 3) * place["uncertainty_m"] + 3)
            )
            lon, lat = _moved(place["lon"], place["lat"], rng.uniform(0, 2 * math.pi), away)
        out |= {"lat": round(lat, 7), "lon": round(lon, 7)}
        if rng.random() < 0.25:
            out["known_from"] = _text(rng, given + timedelta(days=rng.uniform(0, 20)))
        return out

    def _counts(self, rng: Random) -> list[Json]:
        out = []
        for name in self.agreement.get("tallies") or ():
            if rng.random() < 0.6:
                out.append({"of": name} | self._count(rng, name))
        return out

    def _count(self, rng: Random, name: str) -> Json:
        bounds = [
            cap[key] for cap in self.caps if name in _listed(cap["of"]) for key in ("at_most", "at_least") if key in cap
        ]
        near = max(0, rng.choice([*bounds, 1, 0]) + rng.choice((-1, 0, 0, 1, 40)))
        low, high = rng.choice(
            ((near, near), (near, near + 30), (max(0, near - 30), near), (near, near + 1), (0, near))
        )
        out = {"low": low, "best": (low + high) // 2, "high": high}
        for key in rng.choice(((), (), (), ("low",), ("high",))):
            del out[key]
        return out

    def _details(self, rng: Random, place: Json | None, start: datetime, end: datetime) -> Json:
        out: Json = {}
        if rng.random() < (0.8 if self.confidences else 0.3):
            out["confidence"] = rng.choice([*self.confidences, 0.3, 0.7, 0.99]) + rng.choice((0, 0, 1e-6, -1e-6))
        if self.agreement.get("arms") and rng.random() < 0.7:
            out["arms"] = rng.choice(self.agreement["arms"])
        if self.classes and rng.random() < 0.7:
            out |= self._calibre_and_model(rng)
        if self.widths and rng.random() < 0.7:
            out["width_m"] = self._width(rng)
        if rng.random() < 0.6:
            out["consent_of_peacekeepers"] = rng.choice((True, False))
        if place is not None and rng.random() < 0.6:
            out["baseline"] = self._baseline(rng, place, start, end)
        return out

    def _calibre_and_model(self, rng: Random) -> Json:
        limits = [value for row in self.classes for value in (row.get("calibre_mm") or {}).values()] or [100]
        models = [name for row in self.classes for name in _listed(row.get("models") or [])]
        near = max(1.0, rng.choice(limits) + rng.choice((0, 0, -0.5, 0.5, 20, -20)))
        other = max(1.0, near + rng.choice((0, 0, 0.5, 22, -22)))
        out: Json = {}
        if rng.random() < 0.7:
            out["calibre_mm"] = {"low": min(near, other), "high": max(near, other)}
        if rng.random() < 0.7:
            out["model"] = rng.choice([*models, "another"])
        return out

    def _width(self, rng: Random) -> Json:
        row = rng.choice(self.widths)
        near = row["metres"] + rng.choice((-1, 0, 1)) * row["tolerance_m"] + rng.choice((0, 0, -1, 1, 60))
        other = near + rng.choice((0, 0, 1, row["tolerance_m"], 3 * row["tolerance_m"], -1))
        return {"low": max(0, min(near, other)), "high": max(0, max(near, other))}

    def _baseline(self, rng: Random, place: Json, start: datetime, end: datetime) -> Json:
        sigma, towards = place["uncertainty_m"], rng.choice(("west", "east", "north", "south"))
        across = rng.choice((-1, 1)) * (rng.choice((0.0, 500.0)) + rng.uniform(-3, 3) * sigma + rng.uniform(2, 5))
        upright = towards in ("west", "east")
        middle = _moved(place["lon"], place["lat"], math.pi / 2 if upright else 0.0, across)
        angle = (0.0 if upright else math.pi / 2) + rng.uniform(-0.5, 0.5)
        ends = [_moved(*middle, angle, -20_000), _moved(*middle, angle, 20_000)]
        recorded = rng.choice((start, end)) + rng.choice(
            (timedelta(0), TICK, -TICK, -timedelta(days=rng.uniform(0, 40)))
        )
        return {"line": [[lat, lon] for lon, lat in ends], "beyond": towards, "recorded_at": _text(rng, recorded)}

    def _ledger(self, rng: Random, start: datetime) -> Json:
        """An amendment as a centre might have entered it, for a provision whose file has one already or for any."""
        rows = [row for row in self.agreement["provisions"] if any("due" in one for one in row.get("amendments") or ())]
        row = rng.choice(rows or self.agreement["provisions"])
        out: Json = {
            "amended_due": _day_or_text(rng, rng.choice(self.moments)),
            "valid_from": _day_or_text(rng, rng.choice((start, *self.moments))),
            "known_from": _day_or_text(rng, rng.choice((start, *self.moments))),
        }
        for key in rng.choice(((), (), ("valid_from",), ("known_from",))) if rows else ():
            del out[key]
        return {row["id"]: out}


def _elapsed(text: str) -> timedelta:
    lasts: Duration = read_duration(text)
    return timedelta(days=lasts.days, seconds=lasts.seconds)


def _text(rng: Random, at: datetime) -> str:
    return at.astimezone(rng.choice(OFFSETS)).isoformat()


def _day_or_text(rng: Random, at: datetime) -> str:
    return at.date().isoformat() if rng.random() < 0.6 else _text(rng, at)


def _rings(geometry: Mapping[str, Any]) -> list[list[Any]]:
    """The lists of positions of a geometry, whatever its depth."""
    found: list[list[Any]] = []

    def gather(data: list[Any]) -> None:
        if isinstance(data[0][0], int | float):
            found.append(data)
        else:
            for part in data:
                gather(part)

    gather(geometry["coordinates"])
    return found


def _moved(lon: float, lat: float, angle: float, metres: float) -> tuple[float, float]:
    """A position moved by metres at an angle from north (radians, clockwise), on a sphere's tangent plane."""
    north, east = metres * math.cos(angle), metres * math.sin(angle)
    return lon + east / (DEGREE_M * math.cos(math.radians(lat))), lat + north / DEGREE_M


def _beside(rng: Random, ring: Sequence[Sequence[float]], away: float) -> tuple[float, float]:
    """A position so many metres to the right of a random side."""
    index = rng.randrange(len(ring) - 1)
    (a_lon, a_lat), (b_lon, b_lat), share = ring[index][:2], ring[index + 1][:2], rng.random()
    east, north = (b_lon - a_lon) * math.cos(math.radians(a_lat)), b_lat - a_lat
    at = (a_lon + share * (b_lon - a_lon), a_lat + share * (b_lat - a_lat))
    return _moved(*at, math.atan2(east, north) + math.pi / 2, away)


def _middle(ring: Sequence[Sequence[float]]) -> tuple[float, float]:
    return sum(at[0] for at in ring) / len(ring), sum(at[1] for at in ring) / len(ring)
