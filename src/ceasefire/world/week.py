"""Writes a week (or any number of days) of files as a centre receives them, day by day, with the truth kept apart.

    OUT/centre/places.json, assets.json, sector.json   what the centre declares
    OUT/days/2021-01-30/…                              what arrives that day (a day closes at the cut-off)
    OUT/truth/2021-01-30/…, OUT/truth/exercise.json    the answers; never handed to the centre

One day is held in memory at a time. The same settings give the same bytes.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from ceasefire.vocabulary.plain import to_plain
from ceasefire.world import answers, spoil
from ceasefire.world.day import perceive
from ceasefire.world.declared import known_assets, known_places
from ceasefire.world.files import detections, fires, flights, letters, logs, networks, subtitles, tables
from ceasefire.world.files.marks import Day, Mark
from ceasefire.world.percepts import Percepts
from ceasefire.world.plane import F
from ceasefire.world.scene import DAY, Scene, make_scene
from ceasefire.world.sector import demo_sector
from ceasefire.world.tempers import Roughness

EVENTS_A_DAY = 50
"""Events a day at scale 1: a calm week with about 100 reports a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is simulated. Days are named by the date on which they close; the first closes on `first_day` at `cut_off`.

    `scale` multiplies the events; `flights` a day of `flight_minutes` each; `long_flights` writes `klv_hz` packets a
    second without pictures (for benchmarks); `machine_detections` adds that many rows of detectors a day.
    """

    first_day: date = date(2021, 1, 30)
    days: int = 7
    seed: int = 1
    scale: float = 1.0
    roughness: Roughness = "rough"
    zone: str = "Asia/Baku"
    cut_off: str = "19:30"
    flights: int = 3
    flight_minutes: float = 20.0
    long_flights: bool = False
    klv_hz: int = 30
    machine_detections: int = 0


BENCH_DAY = Settings(days=1, scale=14.5, flights=24, flight_minutes=60.0, long_flights=True, machine_detections=100_000)
"""The day of `ceasefire bench day`: 1,100 rows, 24 flight hours at 30 Hz, 100,000 machine detections."""


def write_week(out: Path, settings: Settings, say: Callable[[str], None] = lambda _: None) -> list[str]:
    """Write all days under `out`; returns the names of the days. `say` is told each day as it is done."""
    names, sent = [], list[letters.Sent]()
    for number in range(settings.days):
        day = settings.first_day + timedelta(days=number)
        written, sent = write_day_files(out, settings, number, sent)
        names.append(day.isoformat())
        say(f"{day.isoformat()}: {written['files']} files, {written['reports']} reports of {written['events']} events")
    answers.seal_files(out, names, spoil.across_days(out, names))
    _declare(out, settings)
    return names


def scene_of(settings: Settings, number: int) -> Scene:
    """The truth of day `number` (0 is the first; -1 the day before, which only complaints remember)."""
    start, _ = period(settings, number)
    return make_scene(
        settings.seed, start, sector=demo_sector(), roughness=settings.roughness,
        per_day=EVENTS_A_DAY * settings.scale, flights=settings.flights, flight_s=settings.flight_minutes * 60,
    )  # fmt: skip


def period(settings: Settings, number: int) -> tuple[float, float]:
    """First and last Unix second of a day: cut-off to cut-off, local time."""
    close = datetime.combine(
        settings.first_day + timedelta(days=number), time.fromisoformat(settings.cut_off), ZoneInfo(settings.zone)
    )
    return close.timestamp() - DAY, close.timestamp()


def write_day_files(
    out: Path, settings: Settings, number: int, before: list[letters.Sent]
) -> tuple[dict[str, int], list[letters.Sent]]:
    """Write one day: its files and its truth; `before` are letters that still wait for a reply.

    Returns counts and the letters that wait now.
    """
    start, end = period(settings, number)
    name = (settings.first_day + timedelta(days=number)).isoformat()
    scene = scene_of(settings, number)
    folder = out / "days" / name
    folder.mkdir(parents=True, exist_ok=True)
    offset = datetime.fromtimestamp(end, ZoneInfo(settings.zone)).utcoffset() or timedelta()
    day = Day(name=name, folder=folder, scene=scene, start=start, end=end, utc_offset_h=offset.total_seconds() / 3600)
    reports = _told_in_time(perceive(scene, _codes(scene)), day)
    marks = _write_all(day, settings, reports)
    about, sent = _complaints(day, settings, number, reports)
    marks += about
    sent = letters.write_answers(day, before + sent)
    answers.write_day(out / "truth" / name, day, marks)
    return {"files": sum(1 for _ in folder.iterdir()), "reports": len(reports), "events": len(scene.events)}, sent


def _codes(scene: Scene) -> dict[str, str]:
    return {side: party["code"] for side, party in scene.sector.parties.items()}


def _told_in_time(reports: Percepts, day: Day) -> Percepts:
    """Nobody reports what, by his own clock, has not happened yet."""
    return reports.take((reports.time_end < day.end - 60) & (reports.time_start > day.start - DAY))


def _write_all(day: Day, settings: Settings, reports: Percepts) -> list[Mark]:
    kind = reports.source_kind
    marks = fires.write(day, reports.take(kind == "satellite"), day.scene.rng(100))
    marks += networks.write(day, "acoustic.csv", "AC", reports.take(np.isin(kind, ["acoustic", "acoustic_net"])))
    logs.write_arrays(day)
    marks += _posts_and_cameras(day, reports)
    marks += _patrols(day, reports)
    marks += _flights(day, settings, reports.take(kind == "uav"))
    if settings.machine_detections:
        detections.write(day, settings.machine_detections)
    return marks + letters.write_notices(day)


def _posts_and_cameras(day: Day, reports: Percepts) -> list[Mark]:
    """Posts that use a compass rose and every second camera fill tables; what no table can hold goes into logs."""
    marks: list[Mark] = []
    tabled = np.isin(reports.type, list(tables.TABLED))
    for kind in ("post", "camera"):
        in_table = np.zeros(len(reports), dtype=bool)
        for number, device in enumerate(day.scene.sector.of_kind(kind)):
            mine = reports.source_id == device.name
            rose = day.scene.character(device.name, kind).compass_deg == 22.5 if kind == "post" else number % 2 == 1
            if rose:
                in_table |= mine & tabled
            marks += logs.write_log(day, device, reports.take(mine & ~in_table),
                                    lost_at_night=kind == "camera" and number % 2 == 1)  # fmt: skip
        marks += tables.write(day, f"{kind}s.csv", reports.take(in_table), day.scene.rng(101, len(kind)))
    return marks


def _patrols(day: Day, reports: Percepts) -> list[Mark]:
    marks: list[Mark] = []
    outings = [outing for outing in day.scene.outings if outing.kind == "patrol"]
    devices = {device.name: device for device in day.scene.sector.devices}
    for outing in outings:
        mine = reports.take(reports.source_id == outing.device)
        marks += logs.write_patrol(day, devices[outing.device], outing, mine)
    return marks + (subtitles.write(day, outings[0]) if outings else [])


def _flights(day: Day, settings: Settings, reports: Percepts) -> list[Mark]:
    """Vehicles are targets in the video's metadata; the rest the crews write down."""
    marks: list[Mark] = []
    for number, flight in enumerate(outing for outing in day.scene.outings if outing.kind == "uav"):
        mine = reports.take(reports.outing == flight.id)
        if settings.long_flights:
            flights.write_long(day, flight, rate_hz=settings.klv_hz)
        else:
            targets = mine.take(mine.type == "movement")
            marks += flights.write(day, flight, targets)[1]
        for spell in day.scene.spells:
            if spell.asset == flight.device and spell.start < flight.end and spell.end > flight.start:
                logs.write_jamming(day, flight, spell, number + 1)
    noted = (
        reports if settings.long_flights else reports.take(~np.isin(reports.type, ["movement", "fire", "overflight"]))
    )
    return marks + networks.write(day, "sorties.csv", "UV", noted)


def _complaints(day: Day, settings: Settings, number: int, today: Percepts) -> tuple[list[Mark], list[letters.Sent]]:
    """Letters received today: about today, and late ones about the day before; events are numbered by their own day."""
    own = today.take(today.source_kind == "complaint")
    parts, times = [own], [_received(day.scene, own)]
    if number > 0:
        scene = scene_of(settings, number - 1)
        before = replace(day, scene=scene, start=day.start - DAY, end=day.start)
        late = _told_in_time(perceive(scene, _codes(scene)), before)
        late = late.take(late.source_kind == "complaint")
        parts.append(replace(late, event=np.where(late.event >= 0, late.event + answers.DAY_BEFORE, -1)))
        times.append(_received(scene, late))
    whole, received = _by_receipt(parts, times)
    here = (received >= day.start) & (received < day.end - 60)
    return letters.write_complaints(day, whole.take(here), received[here])


def _by_receipt(parts: list[Percepts], times: list[F]) -> tuple[Percepts, F]:
    """All complaints in the order of their receipt (`joined` would sort them by the time they tell of)."""
    order = [np.lexsort((part.source_id, part.time_start)) for part in parts]
    received = np.concatenate([t[o] for t, o in zip(times, order, strict=True)])
    unsorted = Percepts(**{
        name: np.concatenate([getattr(part, name)[o] for part, o in zip(parts, order, strict=True)])
        for name in Percepts.__slots__
    })  # fmt: skip
    by_time = np.argsort(received, kind="stable")
    return unsorted.take(by_time), received[by_time]


def _received(scene: Scene, reports: Percepts) -> F:
    """When each letter arrives: minutes to many hours after the time it tells of."""
    rng = scene.rng(102)
    return np.asarray(reports.time_end + 60 * (20 + rng.lognormal(4.3, 1.0, len(reports))))


def _declare(out: Path, settings: Settings) -> None:
    scene = scene_of(settings, 0)
    sector = scene.sector
    folder = out / "centre"
    folder.mkdir(parents=True, exist_ok=True)
    _json(folder / "places.json", [to_plain(place) for place in known_places(scene)])
    _json(folder / "assets.json", [to_plain(asset) for asset in known_assets(scene)])
    _json(folder / "sector.json", {
        "name": sector.name, "label": "synthetic", "zone": settings.zone, "cut_off": settings.cut_off,
        "area": list(sector.area), "parties": sorted(_codes(scene).values()),
        "delegations": {key: dict(value) for key, value in sector.delegations.items()}, "centre": dict(sector.centre),
        "line": {"label": "synthetic", "coordinates": sector.line.tolist()},
        "credits": "Named places after GeoNames (geonames.org), CC BY 4.0; approximate ones are marked in the data.",
    })  # fmt: skip
    _json(out / "truth" / "exercise.json", {**asdict(settings), "first_day": settings.first_day.isoformat()})


def _json(path: Path, content: Any) -> None:
    path.write_bytes((json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode())
