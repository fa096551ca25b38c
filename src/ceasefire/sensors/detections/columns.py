"""A file of raw detections to columns: CSV or JSON lines, no object a row, each row that falls out counted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from itertools import count
from typing import Any

import numpy as np
import numpy.typing as npt

from ceasefire.ledger.canonical import loads
from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.moments import read_time
from ceasefire.observation.intake.numbers import numbers
from ceasefire.observation.intake.table import read_table
from ceasefire.observation.intake.text import decode
from ceasefire.vocabulary.refusal import Refusal

COLUMNS: dict[str, tuple[str, ...]] = {
    "time": ("datetime", "timestamp"),
    "lat": ("latitude",),
    "lon": ("longitude",),
    "sigma_m": ("sigma",),
    "class": ("label",),
    "score": ("confidence",),
    "asset": ("sensor", "camera"),
    "model": ("model_name",),
    "model_sha256": ("model_hash",),
    "frame": (),
    "box": (),
}
MUST = ("time", "class", "score")
TELLING = ("time", "lat", "lon", "class", "score", "asset", "model", "model_sha256", "sigma_m", "box")
GROUPS = {"person": 0, "vehicle": 1, "large_vehicle": 1, "fire": 2, "smoke": 2}
Floats = npt.NDArray[np.float64]
Texts = npt.NDArray[np.str_]


@dataclass(slots=True, kw_only=True)
class Raw:
    """Columns of n raw detections; NaN where a number is missing. `lines` are 1-based lines of the file."""

    rows: int
    lines: npt.NDArray[np.int64]
    seconds: Floats
    lat: Floats
    lon: Floats
    sigma_m: Floats
    score: Floats
    kind: Texts
    asset: Texts
    model: Texts
    model_hash: Texts
    left: Counter[str] = field(default_factory=Counter)

    def keep(self, good: npt.NDArray[np.bool_], reason: str) -> None:
        """Drops the rows that are not `good`, counted under `reason`."""
        dropped = int((~good).sum())
        if not dropped:
            return
        self.left[reason] += dropped
        for name in ("lines", "seconds", "lat", "lon", "sigma_m", "score", "kind", "asset", "model", "model_hash"):
            setattr(self, name, getattr(self, name)[good])


def read_columns(data: bytes, zone: tzinfo, flaws: Flaws) -> Raw:
    """The detections of a CSV table or of JSON lines. Raises `Unreadable` where it is neither."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _from_json_lines(decode(data, flaws).text, zone, flaws)
    table = read_table(data, COLUMNS, MUST, flaws)
    comma = table.decimal_comma
    return _raw(
        table.lines,
        table.set_aside,
        table.column("time"),
        {name: numbers(table.column(name), comma) for name in ("lat", "lon", "sigma_m", "score")},
        {name: table.column(name) for name in ("class", "asset", "model", "model_sha256")},
        zone,
        flaws,
    )


def _from_json_lines(text: str, zone: tzinfo, flaws: Flaws) -> Raw:
    lines: list[int] = []
    rows: list[dict[str, Any]] = []
    spoilt = 0
    for number, line in zip(count(1), text.splitlines(), strict=False):
        if not line.strip():
            continue
        try:
            value = loads(line)
            if not isinstance(value, dict):
                raise Refusal("sensor-form-not-fields")
        except Refusal as refusal:
            flaws.refusal(refusal, f"line {number}")
            spoilt += 1
            continue
        lines.append(number)
        rows.append(value)
    if rows and not any(name in row for row in rows for name in MUST):
        raise Unreadable("sensor-columns-missing", missing=", ".join(MUST), found=", ".join(rows[0])[:300])
    return _raw(
        lines,
        spoilt,
        [str(row.get("time", "")) for row in rows],
        {name: np.array([_number(row.get(name)) for row in rows]) for name in ("lat", "lon", "sigma_m", "score")},
        {name: [str(row.get(name, "")) for row in rows] for name in ("class", "asset", "model", "model_sha256")},
        zone,
        flaws,
    )


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else float("nan")


def _raw(
    lines: list[int],
    spoilt: int,
    times: Sequence[str],
    columns: dict[str, Floats],
    texts: dict[str, list[str]],
    zone: tzinfo,
    flaws: Flaws,
) -> Raw:
    raw = Raw(
        rows=len(lines) + spoilt,
        lines=np.array(lines, dtype=np.int64),
        seconds=_seconds(times, lines, zone, flaws),
        lat=columns["lat"],
        lon=columns["lon"],
        sigma_m=columns["sigma_m"],
        score=columns["score"],
        kind=_texts(texts["class"]),
        asset=_texts(texts["asset"]),
        model=_texts(texts["model"]),
        model_hash=_texts(texts["model_sha256"]),
    )
    raw.left["unreadable"] += spoilt
    raw.keep(np.isfinite(raw.seconds), "unreadable")
    return raw


def _texts(cells: list[str]) -> Texts:
    return np.array([cell.strip()[:120] for cell in cells], dtype=np.str_)


def _seconds(times: Sequence[str], lines: list[int], zone: tzinfo, flaws: Flaws) -> Floats:
    """Unix seconds; NaN and a flaw where a time cannot be read, a warning where the declared zone had to serve."""
    out = np.full(len(times), np.nan)
    zoneless: list[int] = []
    for n, text in enumerate(times):
        try:
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is not None:
                out[n] = moment.timestamp()
                continue
        except (ValueError, OverflowError):
            pass  # read again below, where the other shapes and the refusal are
        try:
            told = read_time(text, zone)
        except Refusal as refusal:
            flaws.refusal(refusal, f"line {lines[n]}")
            continue
        out[n] = told.utc.timestamp()
        if told.declared:
            zoneless.append(lines[n])
    if zoneless:
        flaws.warning(f"line {zoneless[0]}", "sensor-zone-declared", rows=len(zoneless), zone=str(zone))
    return out
