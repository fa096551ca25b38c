"""Logs of posts and cameras and reports of patrols, as forms: what was noticed, watched, and lost and why."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from ceasefire.world.files import paper
from ceasefire.world.files.clock import local_text
from ceasefire.world.files.letters import ACT
from ceasefire.world.files.marks import Day, Mark, compass, kilometres
from ceasefire.world.obstruction import Spell
from ceasefire.world.outings import Outing
from ceasefire.world.percepts import Percepts
from ceasefire.world.sector import Device, phrases

WATCH_RADIUS = {"post": 5000.0, "camera": 4000.0, "acoustic": 12000.0}


def language_of(day: Day, device: Device) -> str:
    """Post and patrols write in the language of the delegation on duty there; cameras' logs are kept in English."""
    return "en" if device.kind == "camera" else str(day.scene.sector.delegations[device.delegation]["language"])


def noticed(day: Day, reports: Percepts, i: int, language: str, **more: Any) -> dict[str, Any]:
    """One observation of a form; bearings in degrees where the observer has an instrument, else by compass."""
    kind = str(reports.type[i])
    what, weapon = ACT[kind]
    crossing = int(reports.event[i]) >= 0 and str(day.scene.events.cause[reports.event[i]]) == "line_crossing"
    means = str(reports.means[i])
    bearing, low, high = (float(getattr(reports, n)[i]) for n in ("bearing_deg", "range_min_m", "range_max_m"))
    pointed: dict[str, Any] = {"compass": compass(bearing)}
    if bearing % 22.5 != 0:
        doubt = round(float(reports.bearing_sigma_deg[i]), 1)
        pointed = {"bearing_deg": round(bearing, 1), "bearing_sigma_deg": doubt}
    start, end = float(reports.time_start[i]), float(reports.time_end[i])
    time: dict[str, Any] = {"start": local_text(start, day.utc_offset_h)}
    if end > start:
        time["end"] = local_text(end, day.utc_offset_h)
    words = phrases(language)["noticed"][kind].format(
        compass=compass(bearing), low=kilometres(low), high=kilometres(high), count=int(reports.count_best[i])
    )
    seen: dict[str, Any] = {
        "what": "line_crossing" if crossing and means != "heard" else what, "means": means,
        "time": time | {"sigma_s": float(reports.time_sigma_s[i])}, **more,
        "place": pointed | {"range_min_m": low, "range_max_m": high},
        "count": {n: int(getattr(reports, f"count_{n}")[i]) for n in ("low", "best", "high")},
    }  # fmt: skip
    if weapon:
        seen["weapon"] = {"class": weapon, "how_known": "sound" if means == "heard" else "judged"}
    return seen | {"text": words, "language": language}


def watches(day: Day, device: Device, lost_at_night: bool) -> list[dict[str, Any]]:
    """The day cut into spans watched and lost: spells of the asset, nights of a camera that cannot see in the dark."""
    cuts = {day.start, day.end}
    spells = [s for s in day.scene.spells if s.asset == device.name and s.end > day.start and s.start < day.end]
    for spell in spells:
        cuts |= {max(spell.start, day.start), min(spell.end, day.end)}
    hours = np.arange(day.start, day.end, 900.0)
    dark = day.scene.sky.dark(hours) if lost_at_night else np.zeros(len(hours), dtype=bool)
    cuts |= set(hours[1:][dark[1:] != dark[:-1]].tolist())
    edges = sorted(cuts)
    return [_watch(day, a, b, spells, lost_at_night) for a, b in pairwise(edges) if b - a >= 1]


def _watch(day: Day, start: float, end: float, spells: Sequence[Spell], lost_at_night: bool) -> dict[str, Any]:
    middle = (start + end) / 2
    lost = next((spell.lost for spell in spells if spell.start <= middle <= spell.end), None)
    if lost is None and lost_at_night and bool(day.scene.sky.dark(np.array([middle]))[0]):
        lost = "night"
    time = {"start": local_text(start, day.utc_offset_h), "end": local_text(end, day.utc_offset_h)}
    return {"time": time, "watched": lost is None} | ({"lost": lost} if lost else {})


def write_log(day: Day, device: Device, reports: Percepts, *, lost_at_night: bool = False) -> list[Mark]:
    """The log of one post or camera for the day."""
    kind = "camera_watch" if device.kind == "camera" else "post_log"
    name = f"{kind}_{device.name}.yaml"
    language = language_of(day, device)
    stand = {"name": device.name, "lat": device.lat, "lon": device.lon}
    place = {"lat": device.lat, "lon": device.lon, "radius_m": WATCH_RADIUS[device.kind]}
    log = paper.form(
        kind, f"{device.name}/{day.name}", asset=device.name, source_kind="post" if kind == "post_log" else None,
        language=language, watches=[w | {"place": place} for w in watches(day, device, lost_at_night)],
        observations=[noticed(day, reports, i, language, observer=stand) for i in range(len(reports))],
    )  # fmt: skip
    paper.write(day.path(name), log)
    return [Mark(file=name, locator=f"observations[{i}]", event=int(e)) for i, e in enumerate(reports.event.tolist())]


def write_arrays(day: Day) -> None:
    """The hours the acoustic arrays listened, and those they were out: one file with a log an array."""
    arrays = day.scene.sector.of_kind("acoustic")
    logs = []
    for device in arrays:
        place = {"lat": device.lat, "lon": device.lon, "radius_m": WATCH_RADIUS["acoustic"]}
        logs.append(paper.form(
            "post_log", f"{device.name}/{day.name}", asset=device.name, source_kind="acoustic", language="en",
            watches=[w | {"place": place} for w in watches(day, device, False)], observations=[],
        ))  # fmt: skip
    paper.write(day.path("post_log_arrays.yaml"), logs)


def write_patrol(day: Day, device: Device, outing: Outing, reports: Percepts) -> list[Mark]:
    """The report of one patrol: stops, legs, what it noticed, and where it was not let through."""
    name, language = f"patrol_{device.name}.yaml", language_of(day, device)
    spells = [s for s in day.scene.spells if s.asset == device.name and s.end > outing.start and s.start < outing.end]
    stops = _stops(day, outing, spells)
    report = paper.form(
        "patrol_report", f"{device.name}/{day.name}", patrol=device.name, language=language,
        team=[{"role": "leader", "delegation": device.delegation},
              {"role": "deputy", "delegation": "b" if device.delegation == "a" else "a"}],
        text=phrases(language)["patrol"], waypoints=stops, segments=_legs(day, outing, spells),
        observations=[_patrol_saw(day, outing, reports, i, language) for i in range(len(reports))],
        restrictions=[_refused(day, outing, spell, language) for spell in spells] or None,
    )  # fmt: skip
    paper.write(day.path(name), report)
    return [Mark(file=name, locator=f"observations[{i}]", event=int(e)) for i, e in enumerate(reports.event.tolist())]


def _lost(spells: Sequence[Spell], start: float, end: float) -> dict[str, Any]:
    hit = next((s.lost for s in spells if s.start < end and s.end > start), None)
    return {"watched": hit is None} | ({"lost": hit} if hit else {})


def _stops(day: Day, outing: Outing, spells: Sequence[Spell]) -> list[dict[str, Any]]:
    out = []
    for number, (arrive, leave) in enumerate(outing.stops, start=1):
        lat, lon = (float(v[0]) for v in day.scene.sector.plane.to_degrees(outing.xy[arrive][None]))
        start, end = (round(float(outing.times[i]) / 60) * 60.0 for i in (arrive, leave))
        hour = int(day.scene.sky.hour(np.array([start]))[0])
        stop: dict[str, Any] = {
            "id": f"W{number}",
            "place": {"lat": round(lat, 5), "lon": round(lon, 5), "sigma_m": 10},
        }
        stop |= {"in": local_text(start, day.utc_offset_h), "out": local_text(end, day.utc_offset_h), "radius_m": 3000}
        weather = {
            "weather": day.scene.sky.words(start),
            "visibility_m": round(float(day.scene.sky.visibility_m[hour])),
        }
        out.append(stop | _lost(spells, start, end) | weather)
    return out


def _legs(day: Day, outing: Outing, spells: Sequence[Spell]) -> list[dict[str, Any]]:
    out = []
    for number, ((_, leave), (arrive, _)) in enumerate(zip(outing.stops, outing.stops[1:], strict=False), start=1):
        start, end = (round(float(outing.times[i]) / 60) * 60.0 for i in (leave, arrive))
        time = {"start": local_text(start, day.utc_offset_h), "end": local_text(max(end, start + 60), day.utc_offset_h)}
        out.append({"from": f"W{number}", "to": f"W{number + 1}", "time": time} | _lost(spells, start, end))
    return out


def _patrol_saw(day: Day, outing: Outing, reports: Percepts, i: int, language: str) -> dict[str, Any]:
    stand = {"lat": float(reports.lat[i]), "lon": float(reports.lon[i]), "sigma_m": 20}
    return noticed(day, reports, i, language, observer=stand)


def _refused(day: Day, outing: Outing, spell: Spell, language: str) -> dict[str, Any]:
    at = np.array([max(spell.start, outing.start)])
    lat, lon = (float(v[0]) for v in day.scene.sector.plane.to_degrees(outing.at(at)))
    end = min(spell.end, outing.end)
    return {
        "kind": "denial",
        "time": {"start": local_text(float(at[0]), day.utc_offset_h), "end": local_text(end, day.utc_offset_h)},
        "place": {"lat": round(lat, 4), "lon": round(lon, 4), "radius_m": 300}, "asset": outing.device,
        "reason_given": phrases(language)["denial_reason"], "text": phrases(language)["denial"],
    }  # fmt: skip


def write_jamming(day: Day, flight: Outing, spell: Spell, number: int) -> list[Mark]:
    """A notice of the drone crew that satellite positioning was lost in flight."""
    at = np.array([max(spell.start, flight.start)])
    lat, lon = (float(v[0]) for v in day.scene.sector.plane.to_degrees(flight.at(at)))
    device = next(d for d in day.scene.sector.devices if d.name == flight.device)
    language = language_of(day, device)
    end = min(spell.end, flight.end)
    paper.write(day.path(f"obstruction_{flight.device}_{number:02d}.yaml"), paper.form(
        "obstruction", f"{flight.id}/{day.name}/J{number}", asset=flight.device, language=language, restrictions=[{
            "kind": "jamming", "asset": flight.device, "text": phrases(language)["jamming"],
            "time": {"start": local_text(float(at[0]), day.utc_offset_h), "end": local_text(end, day.utc_offset_h)},
            "place": {"lat": round(lat, 4), "lon": round(lon, 4), "radius_m": 2000},
        }],
    ))  # fmt: skip
    return []
