"""Observation tables of posts and cameras, in the layout of a monitoring mission's annex: one row a thing noticed."""

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ceasefire.world.files.clock import local_text
from ceasefire.world.files.marks import Day, Mark, compass, kilometres, where_from
from ceasefire.world.percepts import Percepts

COLUMNS = ("position", "event_location", "means", "no", "observation", "description", "weapon", "datetime")
MEANS = {"saw": "Saw", "heard": "Heard", "saw_and_heard": "Saw and heard", "recorded": "Recorded"}
UNIT = {"mortar": "Explosion", "artillery": "Explosion", "uav_strike": "Explosion", "explosion": "Explosion",
        "overflight": "UAV", "fire": "Fire"}  # fmt: skip
WEAPONS = {"small_arms": ("Small arms", "Small arms", "HMG"), "mortar": ("Mortar 82mm", "Mortar 120mm", "Mortar"),
           "artillery": ("Artillery", "Artillery 122mm", "N/K"), "uav_strike": ("UAV", "N/K")}  # fmt: skip
DESCRIPTIONS = ("Undetermined", "Undetermined", "Assessed as outgoing", "Impact", "")
TABLED = frozenset({"small_arms", *UNIT})


def rows_of(day: Day, reports: Percepts, rng: np.random.Generator) -> list[list[str]]:
    """The rows of reports that a table can hold (kinds in `TABLED`), in the given order."""
    devices = {device.name: device for device in day.scene.sector.devices}
    stands = {name: _stand(day, devices[name].kind, name) for name in dict.fromkeys(reports.source_id.tolist())}
    return [_row(day, reports, i, stands[str(reports.source_id[i])], rng) for i in range(len(reports))]


def _stand(day: Day, kind: str, name: str) -> str:
    device = next(d for d in day.scene.sector.devices if d.name == name)
    return f"{'Camera ' if kind == 'camera' else ''}{name} ({where_from(day.scene, device.lat, device.lon)})"


def _row(day: Day, reports: Percepts, i: int, stand: str, rng: np.random.Generator) -> list[str]:
    kind = str(reports.type[i])
    bursts = kind == "small_arms" and rng.random() < 0.6
    unit = UNIT.get(kind, "Burst" if bursts else "Shot")
    number = max(1, round(float(reports.count_best[i]) / (5 if bursts else 1)))
    description = str(rng.choice(DESCRIPTIONS)) if unit == "Explosion" else ""
    if number >= 15 and rng.random() < 0.15:
        description = f"{description or 'Undetermined'} (uncountable; at least)"
    weapons = WEAPONS.get(kind, ("N/K",))
    low, high = (kilometres(float(v[i])) for v in (reports.range_min_m, reports.range_max_m))
    return [
        stand, f"{low}-{high}km {compass(float(reports.bearing_deg[i]))}", MEANS[str(reports.means[i])], str(number),
        unit, description, weapons[int(rng.integers(len(weapons)))],
        local_text(float(reports.time_start[i]), day.utc_offset_h),
    ]  # fmt: skip


def write(day: Day, name: str, reports: Percepts, rng: np.random.Generator) -> list[Mark]:
    """One table; its rows' locators are the lines of the file (the header is line 1)."""
    with day.path(name).open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows_of(day, reports, rng))
    return [Mark(file=name, locator=f"line {i + 2}", event=int(e)) for i, e in enumerate(reports.event.tolist())]


def write_awkward(path: Path, rows: Sequence[Sequence[str]]) -> None:
    """The same rows as an office program saved them: BOM, semicolons, Russian header, and one row cut short."""
    header = ("Позиция", "Место события", "Средство", "Кол-во", "Наблюдение", "Описание", "Оружие", "Дата и время")
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows([*rows[:-1], rows[-1][:5]] if rows else [])
