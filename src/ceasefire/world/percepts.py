"""What the sources say, as columns: the fusion format's fields, and beside them which event each report really has.

One `Percepts` holds any number of reports. Missing numbers are NaN, missing words empty. `event` is the index of the
true event, or -1 for a report about nothing; it never leaves for a file the centre sees.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ceasefire.world.plane import F, N, S

REPORT_COLUMNS = (
    "report_id", "source_id", "source_kind", "party", "time_start", "time_end", "time_sigma_s", "geometry", "lat",
    "lon", "semi_major_m", "semi_minor_m", "orientation_deg", "bearing_deg", "bearing_sigma_deg", "range_min_m",
    "range_max_m", "radius_m", "place", "type", "count_low", "count_best", "count_high",
)  # fmt: skip
_DIGITS = {
    "time_sigma_s": 1,
    "lat": 6,
    "lon": 6,
    "bearing_sigma_deg": 2,
    "count_low": 0,
    "count_best": 0,
    "count_high": 0,
}
_WORDS = frozenset({"source_id", "source_kind", "party", "geometry", "place", "type", "means", "outing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Percepts:
    """Reports as columns of equal length. Times Unix seconds as the source's clock shows them; angles degrees, metres.

    `means` as in the vocabulary; `outing` the flight or patrol it was made on; `event` the true event or -1.
    """

    source_id: S
    source_kind: S
    time_start: F
    time_end: F
    time_sigma_s: F
    geometry: S
    lat: F
    lon: F
    type: S
    count_low: F
    count_best: F
    count_high: F
    event: N
    means: S
    party: S
    semi_major_m: F
    semi_minor_m: F
    orientation_deg: F
    bearing_deg: F
    bearing_sigma_deg: F
    range_min_m: F
    range_max_m: F
    radius_m: F
    place: S
    outing: S

    def __len__(self) -> int:
        return len(self.event)

    def take(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> "Percepts":
        return Percepts(**{f.name: getattr(self, f.name)[chosen] for f in fields(self)})


def percepts(number: int, **columns: Any) -> Percepts:
    """Columns from scalars or arrays of `number` entries; what is left out is missing."""
    out: dict[str, Any] = {}
    for f in fields(Percepts):
        words = f.name in _WORDS
        value = columns.pop(f.name, "" if words else np.nan)
        kind = np.int64 if f.name == "event" else (np.str_ if words else np.float64)
        out[f.name] = np.array(np.broadcast_to(np.asarray(value, dtype=kind), (number,)))
    if columns:
        raise TypeError(f"no such columns: {', '.join(columns)}")
    return Percepts(**out)


def joined(parts: Sequence[Percepts]) -> Percepts:
    """All reports, ordered by time of start, then source; none of none."""
    parts = parts or [percepts(0, event=0)]
    whole = Percepts(**{f.name: np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(Percepts)})
    return whole.take(np.lexsort((whole.source_id, whole.time_start)))


def iso(moment: float) -> str:
    """Unix seconds → ISO 8601 UTC with tenths, as the fusion format has them."""
    tenths = round(moment * 10)
    return datetime.fromtimestamp(tenths // 10, UTC).strftime("%Y-%m-%dT%H:%M:%S") + f".{tenths % 10}Z"


def as_text(reports: Percepts) -> dict[str, list[str]]:
    """The columns of reports.csv as text; report ids are numbered R000001 and up in the given order."""
    out: dict[str, list[str]] = {"report_id": [f"R{i + 1:06d}" for i in range(len(reports))]}
    for name in REPORT_COLUMNS[1:]:
        column = getattr(reports, name)
        if name in ("time_start", "time_end"):
            out[name] = [iso(moment) for moment in column.tolist()]
        elif name in _WORDS:
            out[name] = column.tolist()
        else:
            form = f"%.{_DIGITS.get(name, 1)}f"
            out[name] = ["" if value != value else form % value for value in column.tolist()]
    return out


def write_table(path: Path, columns: dict[str, list[str]]) -> None:
    """A CSV file with a header, UTF-8, newlines only: the same columns give the same bytes."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(zip(*columns.values(), strict=True))
