"""What detectors on board write by the thousand: a point, a kind and a doubt every second for everything that moves.

A vehicle in view for a minute gives sixty rows; most are traffic that concerns no agreement. In the fusion columns.
"""

import numpy as np

from ceasefire.world.files.marks import Day, Mark
from ceasefire.world.files.networks import write as write_table
from ceasefire.world.outings import Outing
from ceasefire.world.percepts import Percepts, joined, percepts

ERROR_M = 25.0


def write(day: Day, rows: int) -> list[Mark]:
    """`detections.csv` with about `rows` rows, spread over the day's flights by their length."""
    flights = [outing for outing in day.scene.outings if outing.kind == "uav"]
    whole = sum(flight.end - flight.start for flight in flights) or 1.0
    parts = [
        _flight(day, n, flight, round(rows * (flight.end - flight.start) / whole)) for n, flight in enumerate(flights)
    ]
    return write_table(day, "detections.csv", "DT", joined(parts)) if parts else []


def _flight(day: Day, number: int, flight: Outing, rows: int) -> Percepts:
    """Vehicles come into view near the look point, drive for half a minute or more and are lost again."""
    rng = day.scene.rng(93, number)
    lasts = np.maximum(5, rng.exponential(45, max(1, rows // 30))).astype(int)
    vehicle = np.repeat(np.arange(len(lasts)), lasts)[:rows]
    since = np.concatenate([np.arange(n) for n in lasts])[:rows].astype(float)
    begins = rng.uniform(flight.start, max(flight.end - 60, flight.start + 1), len(lasts))
    moment = np.minimum(begins[vehicle] + since, flight.end - 1)
    speed, course = rng.uniform(2, 18, len(lasts)), rng.uniform(0, 2 * np.pi, len(lasts))
    away = rng.normal(0, 300, (len(lasts), 2)) + flight.looks(begins)
    drive = (speed[vehicle] * since)[:, None] * np.stack([np.sin(course), np.cos(course)], axis=-1)[vehicle]
    bias = rng.laplace(0, 15, (len(lasts), 2))[vehicle]
    xy = away[vehicle] + drive + bias + rng.laplace(0, ERROR_M / np.sqrt(2), (len(vehicle), 2))
    lat, lon = day.scene.sector.plane.to_degrees(xy)
    return percepts(
        len(vehicle), source_id=flight.device, source_kind="uav", time_start=moment, time_end=moment, time_sigma_s=0.5,
        geometry="point", lat=lat, lon=lon, semi_major_m=30.0, semi_minor_m=ERROR_M, orientation_deg=0.0,
        type="movement", count_low=1, count_best=1, count_high=1, event=-1, means="detected", outing=flight.id,
    )  # fmt: skip
