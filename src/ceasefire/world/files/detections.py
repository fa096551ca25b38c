"""What detectors on board write by the thousand: a place, a class and a score every second for everything that moves.

A vehicle in view for a minute gives sixty rows; most of it is traffic that concerns no agreement.
"""

import numpy as np

from ceasefire.world.files.marks import Day
from ceasefire.world.outings import Outing
from ceasefire.world.percepts import iso, write_table

ERROR_M = 25.0
MODEL, MODEL_SHA256 = "exercise-detector/1", "0" * 63 + "1"
"""No detector stands behind these rows; the hash says so."""
CLASSES = ("vehicle", "vehicle", "large_vehicle", "person")
Columns = dict[str, list[str]]


def write(day: Day, rows: int) -> None:
    """`detections.csv` with about `rows` rows, spread over the day's flights by their length."""
    flights = [outing for outing in day.scene.outings if outing.kind == "uav"]
    whole = sum(flight.end - flight.start for flight in flights) or 1.0
    parts = [_flight(day, n, f, round(rows * (f.end - f.start) / whole)) for n, f in enumerate(flights)]
    if parts:
        write_table(day.path("detections.csv"), {name: [v for p in parts for v in p[name]] for name in parts[0]})


def _flight(day: Day, number: int, flight: Outing, rows: int) -> Columns:
    """Vehicles come into view near the look point, drive for half a minute or more and are lost again."""
    rng = day.scene.rng(93, number)
    lasts = np.maximum(5, rng.exponential(45, max(1, rows // 30))).astype(int)
    thing = np.repeat(np.arange(len(lasts)), lasts)[:rows]
    since = np.concatenate([np.arange(n) for n in lasts])[:rows].astype(float)
    begins = rng.uniform(flight.start, max(flight.end - 60, flight.start + 1), len(lasts))
    moment = np.minimum(begins[thing] + since, flight.end - 1)
    speed, course = rng.uniform(2, 18, len(lasts)), rng.uniform(0, 2 * np.pi, len(lasts))
    away = (rng.normal(0, 300, (len(lasts), 2)) + flight.looks(begins))[thing]
    drive = (speed[thing] * since)[:, None] * np.stack([np.sin(course), np.cos(course)], axis=-1)[thing]
    bias = rng.laplace(0, 15, (len(lasts), 2))[thing]
    lat, lon = day.scene.sector.plane.to_degrees(away + drive + bias + rng.laplace(0, ERROR_M / 2, (len(thing), 2)))
    kind = np.array(CLASSES)[rng.integers(0, len(CLASSES), len(lasts))][thing]
    score = np.clip(rng.beta(6, 2, len(lasts))[thing] + rng.normal(0, 0.08, len(thing)), 0.05, 0.99)
    order = np.argsort(moment, kind="stable").tolist()
    return {
        "time": [iso(moment[i]) for i in order], "lat": [f"{lat[i]:.6f}" for i in order],
        "lon": [f"{lon[i]:.6f}" for i in order], "sigma_m": [f"{ERROR_M:.0f}"] * len(order),
        "class": [str(kind[i]) for i in order], "score": [f"{score[i]:.2f}" for i in order],
        "asset": [flight.device] * len(order),
        "model": [MODEL] * len(order), "model_sha256": [MODEL_SHA256] * len(order),
    }  # fmt: skip
