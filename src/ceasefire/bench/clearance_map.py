"""How long a map of any date takes: 25,000 parcels with their histories and a million rows of progress."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import Any

import numpy as np

from ceasefire.bench.clearance import figure
from ceasefire.bench.clearance_walk import DAYS, FIRST, Walk
from ceasefire.clearance.land.map import LandMap, draw
from ceasefire.clearance.land.progress import Progress, progress_of
from ceasefire.clearance.land.table import micros

_LIMIT_MS = 200


def figures(say: Callable[[str], None], **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """The longest and the middle of many looks at random days, as known at random moments (a tenth with `quick`)."""
    share = 10 if options.get("quick") else 1
    walk = Walk(2, 13_000 // share, 260_000 // share)
    walk.go(illegal_share=0)
    land = draw(walk.ledger)
    rows = progress(len(land.parcels), 1_000_000 // share)
    say(f"{len(walk.live)} parcels, {len(land.state)} rows of the table, {len(rows.mm2)} rows of progress")
    looks = _looks(land, rows)
    whole = land.at(FIRST + timedelta(days=DAYS + 1), datetime(2100, 1, 1, tzinfo=UTC))
    return [
        figure("parcels on the last map", len(whole), "", "25,000", len(whole) >= 25_000 // share),
        figure("rows of progress", len(rows.mm2)),
        figure("the map of any date with progress and totals, longest of 40", round(max(looks), 1), "ms", "≤ 200",
               max(looks) <= _LIMIT_MS),
        figure("the same, median", round(median(looks), 1), "ms"),
    ], ["processor time of one core; outlines as shapely arrays, totals by hazard and by unit included"]  # fmt: skip


def progress(parcels: int, rows: int) -> Progress:
    """Random progress: a day over ten years, known within a month after."""
    chance = np.random.default_rng(3)
    on = FIRST.toordinal() + chance.integers(0, DAYS, rows)
    start = micros(datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC))
    known = start + (on - FIRST.toordinal() + chance.integers(0, 30, rows)) * 86_400_000_000
    return progress_of(chance.integers(0, parcels, rows), on, known, chance.integers(10**6, 10**9, rows))


def _looks(land: LandMap, rows: Progress) -> list[float]:
    """Milliseconds of processor time of each look."""
    chance = random.Random(4)  # noqa: S311
    took = []
    for n in range(40):
        last = n % 2 == 0
        on = FIRST + timedelta(days=DAYS if last else chance.randrange(DAYS))
        known = datetime(2026, 2, 2, tzinfo=UTC) + timedelta(days=DAYS if last else chance.randrange(DAYS))
        start = time.process_time()
        sheet = land.at(on, known)
        land.totals(sheet)
        land.totals(sheet, by="unit")
        rows.worked(on, known, len(land.parcels))
        took.append((time.process_time() - start) * 1000)
    return took
