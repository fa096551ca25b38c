"""The parts of a report: stops of a patrol, stretches of watching, and what was noticed, each from its typed fields."""

from collections.abc import Mapping
from typing import Any

from ceasefire.web.observing.sheet import Path, Sheet, Wrong, parts

PLACES = ("sector", "bearing", "spot", "area", "named", "said")
"""The forms in which a place can be told."""


def _time(sheet: Sheet, at: str, path: Path) -> dict[str, Any]:
    time: dict[str, Any] = {}
    sheet.moment(time, "start", f"{at}start", (*path, "time"))
    sheet.moment(time, "end", f"{at}end", (*path, "time"))
    sheet.number(time, "sigma_s", f"{at}sigma_s", (*path, "time"))
    return time


def stop_of(sheet: Sheet, at: str, path: Path) -> dict[str, Any]:
    """A stop of a patrol: where it stood, in and out, how far it could watch."""
    number = int(path[1]) + 1
    stop: dict[str, Any] = {"id": f"W{number}", "place": {}}
    _stand(sheet, stop["place"], at, (*path, "place"))
    sheet.moment(stop, "in", f"{at}start", path)
    sheet.moment(stop, "out", f"{at}end", path)
    sheet.number(stop, "radius_m", f"{at}radius_m", path)
    _watched(sheet, stop, at, path)
    sheet.put(stop, "weather", f"{at}weather", path)
    sheet.number(stop, "visibility_m", f"{at}visibility_m", path)
    return stop


def watch_of(sheet: Sheet, at: str, path: Path) -> dict[str, Any]:
    """A stretch of watching of a camera or post; without a place it is the asset's own area."""
    watch: dict[str, Any] = {"time": _time(sheet, at, path)}
    place: dict[str, Any] = {}
    _stand(sheet, place, at, (*path, "place"))
    sheet.number(place, "radius_m", f"{at}radius_m", (*path, "place"))
    if place:
        watch["place"] = place
    _watched(sheet, watch, at, path)
    return watch


def _watched(sheet: Sheet, into: dict[str, Any], at: str, path: Path) -> None:
    into["watched"] = sheet.text(f"{at}watched") != "no"
    sheet.made_of[path] = f"{at}lost"
    if not into["watched"]:
        sheet.put(into, "lost", f"{at}lost", path)
    sheet.put(into, "text", f"{at}text", path)


def _stand(sheet: Sheet, into: dict[str, Any], at: str, path: Path) -> None:
    sheet.made_of[path] = f"{at}name"
    sheet.put(into, "name", f"{at}name", path)
    sheet.number(into, "lat", f"{at}lat", path)
    sheet.number(into, "lon", f"{at}lon", path)


def observation_of(sheet: Sheet, at: str, path: Path, kind: str) -> dict[str, Any]:
    seen: dict[str, Any] = {"time": _time(sheet, at, path)}
    for key in ("what", "means", "direction", "text", "weather"):
        sheet.put(seen, key, f"{at}{key}", path)
    if "text" in seen:
        sheet.put(seen, "language", f"{at}language", path)
    sheet.number(seen, "visibility_m", f"{at}visibility_m", path)
    sheet.made_of[(*path, "time")] = f"{at}start"
    seen["place"] = _place(sheet, at, (*path, "place"))
    _observer(sheet, seen, at, path, kind)
    _count(sheet, seen, at, (*path, "count"))
    weapon: dict[str, Any] = {}
    for key, name in (("class", "weapon"), ("how_known", "how_known"), ("text", "weapon_text")):
        sheet.put(weapon, key, f"{at}{name}", (*path, "weapon"))
    sheet.number(weapon, "calibre_mm", f"{at}calibre_mm", (*path, "weapon"))
    if weapon:
        seen["weapon"] = weapon
    return seen


def _observer(sheet: Sheet, seen: dict[str, Any], at: str, path: Path, kind: str) -> None:
    """Where it was noticed from: a stop of the patrol, or a place of its own."""
    stop = sheet.text(f"{at}stop")
    if kind == "patrol_report":
        order = {str(n + 1): f"W{place + 1}" for place, n in enumerate(parts(sheet.typed, "c"))}
        seen["waypoint"] = order.get(stop, f"W{stop}" if stop else "W1")
        sheet.made_of[(*path, "waypoint")] = f"{at}stop"
    stand: dict[str, Any] = {}
    sheet.made_of[(*path, "observer")] = f"{at}from_name"
    sheet.put(stand, "name", f"{at}from_name", (*path, "observer"))
    sheet.number(stand, "lat", f"{at}from_lat", (*path, "observer"))
    sheet.number(stand, "lon", f"{at}from_lon", (*path, "observer"))
    if stand:
        seen["observer"] = stand


_OF_PLACE: Mapping[str, tuple[str, ...]] = {
    "sector": ("bearing_deg", "bearing_sigma_deg", "range_min_m", "range_max_m"),
    "bearing": ("bearing_deg", "bearing_sigma_deg"),
    "spot": ("lat", "lon", "sigma_m"),
    "area": ("lat", "lon", "radius_m"),
    "named": ("radius_m",),
    "said": (),
}
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "sector": ("bearing_deg", "range_min_m", "range_max_m"),
    "bearing": ("bearing_deg",),
    "spot": ("lat", "lon"),
    "area": ("lat", "lon", "radius_m"),
    "named": ("name",),
    "said": ("said",),
}


def _place(sheet: Sheet, at: str, path: Path) -> dict[str, Any]:
    """The place in the one form that was chosen; what was typed for another form stays in the form."""
    way = sheet.text(f"{at}place")
    if way not in PLACES:
        sheet.wrong.append(Wrong(f"{at}place", "web-observe-choose-place"))
        return {}
    place: dict[str, Any] = {}
    sheet.made_of[path] = f"{at}{_NEEDED[way][0]}"
    for name in _OF_PLACE[way]:
        sheet.number(place, name, f"{at}{name}", path)
    if way in ("named", "area"):
        sheet.put(place, "name", f"{at}name", path)
    if way == "said":
        sheet.put(place, "said", f"{at}said", path)
    for name in _NEEDED[way]:
        if not sheet.text(f"{at}{name}"):
            sheet.wrong.append(Wrong(f"{at}{name}", "web-observe-needed"))
    return place


def _count(sheet: Sheet, seen: dict[str, Any], at: str, path: Path) -> None:
    """How many: low, best and high, or at least so many where they could not be counted."""
    count: dict[str, Any] = {}
    sheet.made_of[path] = f"{at}best"
    if sheet.text(f"{at}uncountable"):
        sheet.number(count, "at_least", f"{at}best", path)
        if "at_least" not in count and not sheet.text(f"{at}best"):
            count["at_least"] = 1
    else:
        for name in ("low", "best", "high"):
            sheet.number(count, name, f"{at}{name}", path)
    if count:
        seen["count"] = count
