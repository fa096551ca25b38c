"""The agreement that `ceasefire bench assess` holds events against: 24 provisions that use what the language has.

A made-up sector of 100 by 100 km with districts, a belt on each side of a line, a corridor, a town drawn anew later,
and rival versions of one crossing. Borders have 200 corners each, as real ones do. It is read through the same door
as any other agreement.
"""

import json
import math
import tempfile
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Any

import yaml

from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.text import LANGUAGES

LON, LAT = 38.0, 48.0
"""The middle of the sector, degrees."""
KM_LON, KM_LAT = 1 / 74.6, 1 / 111.2
_CORNERS = 200


def bench_agreement(seed: int = 3) -> Signed:
    """The agreement, read from files in a folder that is gone afterwards."""
    written = (files("ceasefire.bench") / "assess_agreement.yaml").read_text(encoding="utf-8")
    text = _in_all_languages(yaml.safe_load(written))
    text["answers_by_default"] = [one["id"] for one in text["provisions"]]
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder), text, zones(Random(seed)))  # noqa: S311
        return load(str(Path(folder) / "agreement.yaml"))


def _write(folder: Path, text: Any, features: list[Any]) -> None:
    (folder / "agreement.yaml").write_text(yaml.safe_dump(text, sort_keys=False), encoding="utf-8")
    drawn = {"type": "FeatureCollection", "features": features}
    (folder / "zones.geojson").write_text(json.dumps(drawn), encoding="utf-8")
    readings = [{"number": 1, "topic": "all", "text": dict.fromkeys(LANGUAGES, "as written")}]
    (folder / "readings.yaml").write_text(yaml.safe_dump(readings), encoding="utf-8")


def _in_all_languages(data: Any) -> Any:
    """Every `text` and `title` said in each language; in the words of the one that there is."""
    if isinstance(data, list):
        return [_in_all_languages(one) for one in data]
    if not isinstance(data, dict):
        return data
    said = {key: dict.fromkeys(LANGUAGES, data[key]) for key in ("text", "title") if isinstance(data.get(key), str)}
    return {key: _in_all_languages(value) for key, value in data.items()} | said


def zones(rng: Random) -> list[dict[str, Any]]:
    """The drawings of the sector (GeoJSON features)."""
    areas = {
        "sector": _star(rng, 0, 0, 48),
        "north": _star(rng, 0, 26, 17),
        "south": _star(rng, 2, -26, 17),
        "east": _star(rng, 27, 0, 16),
        "west": _star(rng, -28, 2, 15),
        "range": _star(rng, -8, -6, 5),
        "corridor": _band(rng, 0, 40, 2.5),
    }
    drawn = [_feature(name, "1", ring) for name, ring in areas.items()]
    drawn.append(_feature("town", "1", _star(rng, 12, 9, 5), valid_until="2024-04-20"))
    drawn.append(_feature("town", "2", _star(rng, 12.4, 9, 5.4), valid_from="2024-04-20", known_from="2024-04-22"))
    drawn.append(_feature("crossing", "1", _star(rng, -2, 15, 4), version_of="A"))
    drawn.append(_feature("crossing", "1", _star(rng, -1, 14.5, 4), version_of="B"))
    lines = {"line": _course(rng, 0), "line_a": _course(rng, 3), "line_b": _course(rng, -3), "road": _course(rng, 18)}
    return drawn + [_feature(name, "1", course, line=True) for name, course in lines.items()]


def _feature(name: str, edition: str, points: list[list[float]], line: bool = False, **more: str) -> dict[str, Any]:
    told = {"zone": name, "edition": edition, "title": {"en": name}, "source": "made up", "authoritative": True, **more}
    geometry = {"type": "LineString", "coordinates": points} if line else {"type": "Polygon", "coordinates": [points]}
    return {"type": "Feature", "properties": told, "geometry": geometry}


def _at(east_km: float, north_km: float) -> list[float]:
    return [round(LON + east_km * KM_LON, 6), round(LAT + north_km * KM_LAT, 6)]


def _star(rng: Random, east: float, north: float, radius: float) -> list[list[float]]:
    """A ring of 200 corners around a point, as ragged as a border along hills and streams."""
    waves = [(rng.uniform(0, 2 * math.pi), rng.uniform(0.02, 0.09)) for _ in range(6)]
    ring = []
    for k in range(_CORNERS):
        turn = 2 * math.pi * k / _CORNERS
        reach = 1 + sum(size * math.sin((n + 2) * turn + phase) for n, (phase, size) in enumerate(waves))
        reach = radius * max(0.3, reach + rng.gauss(0, 0.012))
        ring.append(_at(east + reach * math.cos(turn), north + reach * math.sin(turn)))
    return [*ring, ring[0]]


def _band(rng: Random, west: float, east: float, half: float) -> list[list[float]]:
    """A corridor along a winding road, 100 corners on each side."""
    steps = [west + (east - west) * k / 99 for k in range(100)]
    bends = [2 * math.sin(step / 7) + rng.gauss(0, 0.05) for step in steps]
    upper = [_at(x, y + half) for x, y in zip(steps, bends, strict=True)]
    lower = [_at(x, y - half) for x, y in zip(steps, bends, strict=True)]
    ring = [*lower, *reversed(upper)]
    return [*ring, ring[0]]


def _course(rng: Random, north: float) -> list[list[float]]:
    """A line of 200 corners from west to east."""
    steps = [-45 + 90 * k / (_CORNERS - 1) for k in range(_CORNERS)]
    return [_at(x, north + 3 * math.sin(x / 9) + rng.gauss(0, 0.08)) for x in steps]
