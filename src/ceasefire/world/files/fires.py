"""Active-fire tables as the public FIRMS service hands them out: one row a hot pixel."""

import csv
from datetime import UTC, datetime

import numpy as np

from ceasefire.world.files.marks import Day, Mark
from ceasefire.world.percepts import Percepts
from ceasefire.world.senses.satellites import SATELLITES

COLUMNS = ("latitude", "longitude", "brightness", "scan", "track", "acq_date", "acq_time", "satellite", "instrument",
           "confidence", "version", "bright_t31", "frp", "daynight")  # fmt: skip


def write(day: Day, reports: Percepts, rng: np.random.Generator) -> list[Mark]:
    """One file an instrument (an empty pass leaves only the header: nothing burnt, or clouds hid it)."""
    by_name = {satellite.name: satellite for satellite in SATELLITES}
    marks: list[Mark] = []
    for instrument in ("VIIRS", "MODIS"):
        mine = np.array([by_name[str(s)].instrument == instrument for s in reports.source_id], dtype=bool)
        name = f"firms_{instrument.lower()}.csv"
        chosen = reports.take(mine)
        with day.path(name).open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows(_row(day, chosen, i, instrument, rng) for i in range(len(chosen)))
        marks += [Mark(file=name, locator=f"line {i + 2}", event=int(e)) for i, e in enumerate(chosen.event.tolist())]
    return marks


def _row(day: Day, reports: Percepts, i: int, instrument: str, rng: np.random.Generator) -> list[str]:
    satellite = next(s for s in SATELLITES if s.name == str(reports.source_id[i]))
    at = datetime.fromtimestamp(float(reports.time_start[i]), UTC)
    event = int(reports.event[i])
    power = float(day.scene.events.burn_w[event]) * rng.lognormal(0, 0.4) if event >= 0 else rng.lognormal(-0.3, 0.5)
    heat = 295 + 22 * np.log1p(power) + rng.normal(0, 3)
    sure = str(int(np.clip(40 + 12 * np.log1p(power) + rng.normal(0, 8), 10, 100))) if instrument == "MODIS" else "n"
    scan, track = (float(m[i]) * np.sqrt(12) / 1000 for m in (reports.semi_major_m, reports.semi_minor_m))
    dark = bool(day.scene.sky.dark(np.array([at.timestamp()]))[0])
    return [
        f"{reports.lat[i]:.5f}", f"{reports.lon[i]:.5f}", f"{heat:.2f}", f"{scan:.2f}", f"{track:.2f}",
        f"{at:%Y-%m-%d}", f"{at:%H%M}", satellite.label, instrument, sure,
        "6.03" if instrument == "MODIS" else "2.0NRT",
        f"{heat - rng.uniform(8, 30):.2f}", f"{power:.2f}", "N" if dark else "D",
    ]  # fmt: skip
