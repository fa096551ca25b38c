"""Reports as columns: the one shape in which association sees observations, allegations and rows of a CSV file."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt

from ceasefire.incident.records import KINDS
from ceasefire.vocabulary.terms import SourceKind

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

SOURCE_KINDS: tuple[str, ...] = tuple(str(kind) for kind in SourceKind)
GEOMETRIES = ("point", "bearing", "bearing_range", "place", "nowhere")
POINT, BEARING, BEARING_RANGE, PLACE, NOWHERE = range(5)
COMPLAINT = SOURCE_KINDS.index("complaint")
SATELLITE = SOURCE_KINDS.index("satellite")

FLOAT_COLUMNS = (
    "start_s", "end_s", "sigma_s", "lat", "lon", "major_m", "minor_m", "orientation_deg", "bearing_deg",
    "bearing_sigma_deg", "observer_sigma_m", "range_min_m", "range_max_m", "radius_m", "count_low", "count_best",
    "count_high",
)  # fmt: skip
TEXT_COLUMNS = ("report_id", "source", "party", "place")
CODE_COLUMNS = ("source_kind", "geometry", "kind", "topic")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTable:
    """n reports in n rows. Times are seconds since 1970 UTC, lengths metres, angles degrees (WGS 84, clockwise from
    true north), every sigma one standard deviation; NaN where not told. `lat`, `lon` are the point, the observer or
    the centre of the place, by `geometry` (index into GEOMETRIES). `kind` is an index into KINDS, `source_kind` into
    SOURCE_KINDS. `party` is who complains, empty for observations. Reports
    of different `topic` are never one incident (0: fire and movement of all kinds).
    """

    report_id: tuple[str, ...]
    source: tuple[str, ...]
    party: tuple[str, ...]
    place: tuple[str, ...]
    source_kind: Codes
    geometry: Codes
    kind: Codes
    topic: Codes
    start_s: Floats
    end_s: Floats
    sigma_s: Floats
    lat: Floats
    lon: Floats
    major_m: Floats
    minor_m: Floats
    orientation_deg: Floats
    bearing_deg: Floats
    bearing_sigma_deg: Floats
    observer_sigma_m: Floats
    range_min_m: Floats
    range_max_m: Floats
    radius_m: Floats
    count_low: Floats
    count_best: Floats
    count_high: Floats

    def __len__(self) -> int:
        return len(self.report_id)

    @property
    def allegation(self) -> Mask:
        """True for rows that are a party's word, shape (n,)."""
        return np.asarray(self.source_kind == COMPLAINT)

    def taken(self, rows: Sequence[int] | Codes) -> "ReportTable":
        """The given rows, in the given order."""
        index = np.asarray(rows, dtype=np.int64)
        chosen: dict[str, Any] = {}
        for item in fields(self):
            column = getattr(self, item.name)
            chosen[item.name] = tuple(column[i] for i in index) if isinstance(column, tuple) else column[index]
        return ReportTable(**chosen)

    def canonical_order(self) -> Codes:
        """Row order that depends on content alone, shape (n,): by time, then every other column, then the id."""
        keys: list[Any] = [np.array(self.report_id), np.array(self.source)]
        keys += [np.nan_to_num(getattr(self, name), nan=-1e30) for name in reversed(FLOAT_COLUMNS)]
        return np.lexsort(keys).astype(np.int64) if len(self) else np.zeros(0, np.int64)

    def digest(self, row: int) -> str:
        """A name made of what the row says (not of its position), 16 hexadecimal digits."""
        text = [getattr(self, name)[row] for name in TEXT_COLUMNS]
        numbers = [repr(float(getattr(self, name)[row])) for name in FLOAT_COLUMNS + CODE_COLUMNS]
        return hashlib.sha256("\x1f".join([*text, *numbers]).encode()).hexdigest()[:16]


def table_of(rows: Sequence[Mapping[str, Any]]) -> ReportTable:
    """A table from one mapping a report, keyed by column; what is missing is NaN, empty, point, explosion, post."""
    columns: dict[str, Any] = {name: tuple(str(row.get(name, "")) for row in rows) for name in TEXT_COLUMNS}
    for name in FLOAT_COLUMNS:
        columns[name] = np.array([row.get(name, np.nan) for row in rows], dtype=np.float64)
    codes = (("source_kind", SOURCE_KINDS, "post"), ("geometry", GEOMETRIES, "point"), ("kind", KINDS, "explosion"))
    for name, known, default in codes:
        columns[name] = np.array([known.index(str(row.get(name, default))) for row in rows], dtype=np.int64)
    columns["topic"] = np.array([row.get("topic", 0) for row in rows], dtype=np.int64)
    return ReportTable(**columns)
