"""The learned order on a public map, each place left out in turn, beside the distance to known finds, in one run.

Only positions and answers of the map's table are read: its probability columns were made by models that had seen the
answers.
"""

import csv
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ceasefire.bench.clearance import figure
from ceasefire.clearance.ranking.cells import Cells, km
from ceasefire.clearance.ranking.folds import PlaceFolds, by_place, by_square
from ceasefire.clearance.ranking.learn import additive, distance
from ceasefire.clearance.ranking.skill import HeldOut, Skill

TABLE = Path("mineaction") / "reland_colombia" / "reland_web_table.csv"
COLUMNS = ("LATITUD_Y", "LONGITUD_X", "mines_outcome", "Municipio")
SQUARE_KM = 20


def figures(say: Callable[[str], None], **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """AUC, average precision and the rest for the model and the baseline, by place and by squares."""
    table = Path(options.get("data") or ".") / TABLE
    if not table.is_file():
        return [], [f"{TABLE} is absent: name the folder of the shared test data with --data"]
    cells, places = read(table)
    ways = [by_place(cells.at_km, places)]
    if not options.get("quick"):
        ways.append(by_square(cells.at_km, SQUARE_KM))
    found: list[dict[str, Any]] = []
    for folds in ways:
        say(f"{len(folds)} × {folds.how} left out")
        found += _one(cells, folds)
    return found, [
        f"{len(cells.names)} cells, {int(cells.found.sum())} with a find; no covariate but what is known around a cell",
        "targets that need the covariates of other maps (AUC ≥ .88) cannot be measured on this table",
    ]


def read(table: Path) -> tuple[Cells, list[str]]:
    """The labelled cells of the map and the municipality of each; no other column is looked at."""
    with table.open(encoding="utf-8") as lines:
        rows = [{name: row[name] for name in COLUMNS} for row in csv.DictReader(lines)]
    rows = [row for row in rows if row["mines_outcome"] in ("0", "1")]
    lat, lon = (np.array([float(row[name]) for row in rows]) for name in COLUMNS[:2])
    found = np.array([int(row["mines_outcome"]) for row in rows], np.int64)
    cells = Cells(names=tuple(f"c{n}" for n in range(len(rows))), at_km=km(lat, lon), found=found)
    return cells, [row["Municipio"] for row in rows]


def _one(cells: Cells, folds: PlaceFolds) -> list[dict[str, Any]]:
    start = time.process_time()
    model = HeldOut(cells, folds, additive)
    took = time.process_time() - start
    skill, base = Skill(model), Skill(HeldOut(cells, folds, distance))
    way = f"{folds.how} ({len(folds)})"
    rows = [("AUC", "auc"), ("average precision", "ap"), ("mean AUC within a fold", "mean_auc"), ("Brier", "brier")]
    rows.append(("finds in the first tenth", "top"))
    told = [
        figure(f"{way}: {words}, {who}", round(getattr(one, name), 3))
        for words, name in rows
        for who, one in (("additive", skill), ("distance", base))
    ]
    off = sum(abs(band.told - band.found) * band.cells for band in model.calibration()) / len(cells.names)
    told.append(figure(f"{way}: told chance − found share, mean over bands", round(off, 3)))
    return [*told, figure(f"{way}: processor time of the model", round(took, 1), "s")]
