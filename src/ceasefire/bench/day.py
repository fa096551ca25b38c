"""`ceasefire bench day`: a large mission's day from its files to a draft report, and ten such days.

One day: 1,100 observation rows, 24 flight hours of KLV at 30 Hz, 100,000 machine detections, complaints, as the
simulator writes them. Measured: sealing, reading, association, agreement, draft document; not the simulator itself.
"""

import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ceasefire.desk.close_day import close_day
from ceasefire.desk.report_day import draw_up
from ceasefire.desk.take_in import take_in
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.wiring import EXERCISE_SIDES, exercise_constitution, found_centre, opening, readers, seeded
from ceasefire.world.week import BENCH_DAY, Settings, write_week

Say = Callable[[str], None]


def run(say: Say, *, quick: bool = False, days: int = 10, **_: Any) -> dict[str, Any]:
    """Figures of one day and of `days`; `quick` takes a tenth of the load and three days."""
    settings = replace(BENCH_DAY, days=min(days, 3) if quick else days)
    if quick:
        settings = replace(settings, scale=BENCH_DAY.scale / 10, flights=2, machine_detections=10_000)
    folder = Path(tempfile.mkdtemp(prefix="ceasefire-bench-"))
    try:
        return _figures(_play(folder, settings, say), settings, folder)
    finally:
        shutil.rmtree(folder)


def _play(folder: Path, settings: Settings, say: Say) -> list[dict[str, float]]:
    """Every day in one centre, one after another; wall seconds of each step."""
    say(f"writing {settings.days} simulated days; this is not measured")
    names = write_week(folder / "world", settings, say=say)
    agree, _ = exercise_constitution(folder / "world")
    founded = found_centre(
        folder / "centre", EXERCISE_SIDES, agree, randomness=seeded("bench"), at=opening(settings.first_day)
    )
    played = []
    with founded as centre, readers() as reading:
        for name in names:
            played.append(_one(centre, date.fromisoformat(name), folder, reading))
            say(f"{name}: " + ", ".join(f"{step} {value:,.1f}" for step, value in played[-1].items()))
    return played


def _one(centre: CentreFolder, day: date, folder: Path, reading: Any) -> dict[str, float]:
    end = centre.constitution.period(day)[1]
    at = end + timedelta(minutes=5)
    started = time.perf_counter()
    take_in(centre, [folder / "world" / "days" / day.isoformat()], side="a", clock=lambda: at, readers=reading)
    taken = time.perf_counter()
    closed = close_day(centre, day, side="a", at=at)
    grouped = time.perf_counter()
    draw_up(centre, day, side="a", at=at)
    drawn = time.perf_counter()
    return {
        "take in s": taken - started,
        "close s": grouped - taken,
        "draw up s": drawn - grouped,
        "whole s": drawn - started,
        "reports": closed.grouping.reports,
        "incidents": len(closed.grouping.incidents),
    }


def _figures(played: list[dict[str, float]], settings: Settings, folder: Path) -> dict[str, Any]:
    one, whole = played[0]["whole s"], sum(day["whole s"] for day in played)
    mib = (
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss + 2 * resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    ) / 1024
    limit = 12 * len(played) / 10
    size = sum(path.stat().st_size for path in (folder / "world" / "days").rglob("*") if path.is_file()) / 2**20
    full = settings.scale == BENCH_DAY.scale
    return {
        "figures": [
            {"name": "one day, files to draft report", "value": round(one, 1), "unit": "s wall", "target": "≤ 180",
             "met": one <= 180 if full else None},
            *([{"name": f"{len(played)} days over one", "value": round(whole / one, 2), "unit": "times",
                "target": f"≤ {limit:g}", "met": whole / one <= limit}] if len(played) > 1 else []),
            {"name": "peak memory, this process and two readers (upper bound)", "value": round(mib), "unit": "MiB",
             "target": "≤ 2048", "met": mib <= 2048 if full else None},
            {"name": "observation and complaint reports grouped, first day", "value": played[0]["reports"],
             "unit": "reports", "target": "", "met": None},
            {"name": "incidents, first day", "value": played[0]["incidents"], "unit": "", "target": "", "met": None},
            {"name": "files handed in, all days", "value": round(size), "unit": "MiB", "target": "", "met": None},
        ],
        "days": played,
        "notes": [] if full else ["a tenth of the load (--quick): for trying out, not for publishing"],
    }  # fmt: skip
