"""How well and how fast reports become incidents: public days, wrong error bars, rougher days, a plain rival beside."""

import csv
import dataclasses
import io
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain, count
from pathlib import Path
from typing import Any

import numpy as np
from shapely import Point, Polygon

from ceasefire.bench.hard_days import Roughness, hard_day
from ceasefire.bench.plain_window import window_groups
from ceasefire.incident.fuse import fuse
from ceasefire.incident.fusion import Fusion
from ceasefire.incident.reading import read_reports
from ceasefire.incident.results import incidents
from ceasefire.incident.scoring import score
from ceasefire.incident.table import ReportTable, table_of
from ceasefire.world import reports_day, write_day

Say = Callable[[str], None]
Truth = dict[str, str]
Places = dict[str, tuple[float, float]]
Figures = list[dict[str, Any]]

_SHARED = Path("../shared/data")
STATED = ("sigma_s", "major_m", "minor_m", "bearing_sigma_deg", "radius_m")

ROUGH = {
    "heavy tails": Roughness(family="t3", overconfident=1.0, bias=0.5, outliers=0.02, late=0.1),
    "heavier tails, biases": Roughness(family="t3", overconfident=1.3, bias=0.8),
    "Laplace, over-confident, biased": Roughness(family="laplace", overconfident=1.8, bias=1.2),
    "repeated and late reports": Roughness(
        family="normal", overconfident=0.7, bias=0.3, outliers=0.01, late=0.5, repeats=0.3
    ),
}
"""Rough days by what makes them rough."""


def run(say: Say, *, data: str | None = None, quick: bool = False) -> dict[str, Any]:
    """Figures of association. `data`: the folder with `fusion/seed_N` (default ../shared/data); `quick`: less of all.

    B-cubed F1 by incident.scoring; coverage is the share of incidents whose 95 % ring holds the true place of the event
    most of its reports are of; times are CPU seconds of this process after compiling.
    """
    folder = (Path(data) if data else _SHARED) / "fusion"
    figures: Figures = []
    notes = ["B3 is B-cubed F1; window is chains of like kind within 3 km and 6 min; rough days are invented by seed"]
    days = public_days(folder)
    if not days:
        notes.append(f"{folder} is absent: no public days; times are taken on invented days")
    for name, day in days.items():
        figures += _public(say, name, *day, quick=quick)
    figures += _invented_days(say, seeds=(11,) if quick else (11, 12, 13))
    tables = [day[0] for day in days.values()] or [invented(hard_day(11))[0]]
    figures += _speed(say, tables, 10_000 if quick else 100_000, dense=not quick)
    return {"figures": figures, "notes": notes}


def public_days(folder: Path) -> dict[str, tuple[ReportTable, Truth, Places]]:
    """Days with their truth found under `folder`: table, report → event, event → (lat, lon)."""
    return {day.name: read_day(day) for day in sorted(folder.glob("seed_*"))}


def read_day(folder: Path) -> tuple[ReportTable, Truth, Places]:
    """reports.csv, truth.csv and incidents.csv of a folder; a report about nothing is an incident of its own."""
    table, _ = read_reports((folder / "reports.csv").read_bytes())
    rows = _rows(folder / "truth.csv")
    truth = {row["report_id"]: row["incident_id"] or f"nothing {row['report_id']}" for row in rows}
    places = {r["incident_id"]: (float(r["lat"]), float(r["lon"])) for r in _rows(folder / "incidents.csv")}
    return table, truth, places


def _rows(path: Path) -> Iterable[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def invented(day: Any) -> tuple[ReportTable, Truth, Places]:
    """Table, truth and places of an invented day, through the reader's own column rules."""
    return hard_table(day.rows), dict(day.truth), dict(day.events)


def hard_table(rows: list[dict[str, Any]]) -> ReportTable:
    """A table of rows as bench.hard_days writes them."""
    names = sorted({name for row in rows for name in row})
    text = io.StringIO()
    writer = csv.DictWriter(text, names)
    writer.writeheader()
    writer.writerows(rows)
    return read_reports(text.getvalue().encode())[0]


def found_labels(fusion: Fusion) -> dict[str, str]:
    """Report → label of its group."""
    return {name: str(slot) for name, slot in zip(fusion.table.report_id, fusion.grouped.label, strict=True)}


def rescaled(table: ReportTable, factor: float) -> ReportTable:
    """The table with every stated error, and the width of every judged band, times `factor`."""
    middle, half = (table.range_min_m + table.range_max_m) / 2, (table.range_max_m - table.range_min_m) / 2 * factor
    changed = {name: getattr(table, name) * factor for name in STATED}
    return dataclasses.replace(table, **changed, range_min_m=np.maximum(middle - half, 0.0), range_max_m=middle + half)


def coverage(fusion: Fusion, truth: Truth, places: Places) -> float:
    """Share of incidents whose ring holds the true place; incidents about nothing true are left out."""
    hits = []
    for incident in incidents(fusion):
        event = Counter(truth[link.report] for link in incident.links).most_common(1)[0][0]
        if event in places and incident.region is not None:
            lat, lon = places[event]
            hits.append(Polygon(incident.region.ring95.ring).contains(Point(lon, lat)))
    return float(np.mean(hits)) if hits else float("nan")


def _figure(name: str, value: float, unit: str = "", target: str = "", met: bool | None = None) -> dict[str, Any]:
    return {"name": name, "value": round(float(value), 3), "unit": unit, "target": target, "met": met}


def _public(say: Say, name: str, table: ReportTable, truth: Truth, places: Places, *, quick: bool) -> Figures:
    say(f"{name}: {len(table)} reports")
    fusion = fuse(table)
    found, plain = score(truth, found_labels(fusion)), score(truth, window_groups(table))
    b3, window = found["b3_f1"], plain["b3_f1"]
    cover = coverage(fusion, truth, places)
    out = [
        _figure(f"{name}: B3", b3, target=">= 0.91", met=b3 >= 0.91),
        _figure(f"{name}: B3 of the plain window", window),
        _figure(f"{name}: found / true", found["ratio"], target="0.9-1.1", met=0.9 <= found["ratio"] <= 1.1),
        _figure(f"{name}: 95 % regions hold the truth", cover, target="0.93-0.97", met=0.93 <= cover <= 0.97),
    ]
    for factor in () if quick else (0.5, 2.0):
        say(f"{name}: stated errors x {factor}")
        wrong = score(truth, found_labels(fuse(rescaled(table, factor))))["b3_f1"]
        good = wrong >= b3 - 0.04 and wrong > window
        out.append(_figure(f"{name}: B3, stated errors x {factor}", wrong, target="at most 0.04 less", met=good))
    return out


def _hard(rough: Roughness, seed: int) -> tuple[ReportTable, Truth, Places]:
    return invented(hard_day(seed, rough=rough))


def simulated_day(roughness: Any, seed: int) -> tuple[ReportTable, Truth, Places]:
    """A day of the simulated sector (world), as the centre would be handed it, with its truth."""
    with tempfile.TemporaryDirectory() as folder:
        write_day(Path(folder), *reports_day(seed, roughness=roughness))
        return read_day(Path(folder))


def _invented_days(say: Say, seeds: tuple[int, ...]) -> Figures:
    """Days whose errors are of another family than the method's: our rough ones, and the simulated sector's."""
    out: Figures = []
    for name, rough in ROUGH.items():
        out += _days(say, f"rough day, {name}", seeds, partial(_hard, rough))
    for roughness in ("gaussian", "rough", "very_rough"):
        out += _days(say, f"simulated sector, {roughness}", seeds, partial(simulated_day, roughness))
    return out


def _days(say: Say, name: str, seeds: tuple[int, ...], make: Callable[[int], Any]) -> Figures:
    ours, window, ratio, cover = [], [], [], []
    for seed in seeds:
        say(f"{name}, seed {seed}")
        table, truth, places = make(seed)
        fusion = fuse(table)
        found = score(truth, found_labels(fusion))
        ours.append(found["b3_f1"])
        ratio.append(found["ratio"])
        window.append(score(truth, window_groups(table))["b3_f1"])
        cover.append(coverage(fusion, truth, places))
    better = all(a > b for a, b in zip(ours, window, strict=True))
    return [
        _figure(f"{name}: B3, mean of {len(seeds)}", float(np.mean(ours)), target="> window", met=better),
        _figure(f"{name}: B3 of the plain window", float(np.mean(window))),
        _figure(f"{name}: found / true", float(np.mean(ratio))),
        _figure(f"{name}: 95 % regions hold the truth", float(np.mean(cover))),
    ]


def repeated(tables: list[ReportTable], reports: int, step_s: float = 86400.0) -> ReportTable:
    """`reports` rows of the tables in turn, each time `step_s` later: the density of reports is kept for a day a step,
    and grows when the step is shorter."""
    rows: list[ReportTable] = []
    have = 0
    for turn in count():
        if have >= reports:
            break
        table = tables[turn % len(tables)]
        names = tuple(f"{turn}-{name}" for name in table.report_id)
        shift = turn * step_s
        moved = dataclasses.replace(
            table, report_id=names, start_s=table.start_s + shift, end_s=table.end_s + shift
        ).taken(np.arange(min(len(table), reports - have)))
        rows.append(moved)
        have += len(moved)
    return _stacked(rows)


def _stacked(tables: list[ReportTable]) -> ReportTable:
    columns: dict[str, Any] = {}
    for field in dataclasses.fields(ReportTable):
        parts = [getattr(table, field.name) for table in tables]
        texts = isinstance(parts[0], tuple)
        columns[field.name] = tuple(chain.from_iterable(parts)) if texts else np.concatenate(parts)
    return ReportTable(**columns)


def _timed(table: ReportTable) -> float:
    start = time.process_time()
    fuse(table)
    return time.process_time() - start


def _speed(say: Say, tables: list[ReportTable], reports: int, dense: bool) -> Figures:
    fuse(table_of([]))
    fuse(tables[0].taken(np.arange(min(300, len(tables[0])))))
    say(f"{reports} reports, density of the days kept")
    once = _timed(repeated(tables, reports))
    say(f"{2 * reports} reports")
    twice = _timed(repeated(tables, 2 * reports))
    big = reports == 100_000
    out = [
        _figure(f"{reports} reports", once, "CPU s", "<= 60" if big else "", once <= 60 if big else None),
        _figure(f"{2 * reports} against {reports}", twice / once, "times", "<= 2.3", twice <= 2.3 * once),
    ]
    if dense:
        say("20000 reports, then as many three times as dense")
        thin, thick = _timed(repeated(tables, 20_000)), _timed(repeated(tables, 20_000, 28_800.0))
        out.append(_figure("three times as dense, 20000 reports", thick / thin, "times"))
    return out
