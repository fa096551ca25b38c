"""Compiles the kernels once, into the caches beside them, so that the first day is not spent waiting for a compiler.

`python -m ceasefire.bench.compile` runs after an installation. Nothing breaks without it; the first use is slower.
"""

import sys
import tempfile
import time
from pathlib import Path

from ceasefire.agreement.batch.groups import Assessor
from ceasefire.agreement.load import load
from ceasefire.bench.assess_agreement import bench_agreement
from ceasefire.bench.assess_stream import make_events, register
from ceasefire.geometry.inside import inside
from ceasefire.incident.fuse import fuse
from ceasefire.incident.reading import read_reports
from ceasefire.incident.results import incidents
from ceasefire.vocabulary.place import Place, PlaceArea, Sector, Spot
from ceasefire.world import reports_day, write_day

PLACES: tuple[Place, ...] = (
    Spot(lat=39.9, lon=46.75, semi_major_m=300, semi_minor_m=200),
    Sector(lat=39.9, lon=46.75, bearing_deg=10, bearing_sigma_deg=5, range_min_m=1000, range_max_m=3000),
    PlaceArea(lat=39.9, lon=46.75, radius_m=900, name="somewhere"),
)


def compile_kernels() -> float:
    """Run every compiled path once on little data; seconds it took."""
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        write_day(Path(folder), *reports_day(1, scale=0.1))
        table, _ = read_reports((Path(folder) / "reports.csv").read_bytes())
    incidents(fuse(table))
    zone = load("nk-2020-11-09").zones.ready(("conflict_zone",))
    for place in PLACES:
        inside(zone, place)
    sector = bench_agreement()
    Assessor(sector, notices=register(20, 1)).assess(make_events(sector, 50, 1))
    return time.perf_counter() - started


if __name__ == "__main__":
    print(f"compiled in {compile_kernels():.0f} s", file=sys.stderr)
