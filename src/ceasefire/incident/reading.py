"""Reads reports from CSV and goes on past bad rows: each is named with its row number, what is wrong and the remedy."""

import csv
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ceasefire.incident.records import KINDS
from ceasefire.incident.table import GEOMETRIES, SOURCE_KINDS, ReportTable, table_of
from ceasefire.vocabulary.moment import read_moment
from ceasefire.vocabulary.place import check_position
from ceasefire.vocabulary.refusal import Refusal

NEEDED = ("report_id", "source_id", "time_start", "geometry", "lat", "lon")
NUMBERS = {
    "time_sigma_s": "sigma_s", "semi_major_m": "major_m", "semi_minor_m": "minor_m",
    "orientation_deg": "orientation_deg", "bearing_deg": "bearing_deg", "bearing_sigma_deg": "bearing_sigma_deg",
    "observer_sigma_m": "observer_sigma_m", "range_min_m": "range_min_m", "range_max_m": "range_max_m",
    "radius_m": "radius_m", "count_low": "count_low", "count_best": "count_best", "count_high": "count_high",
}  # fmt: skip
NOT_NEGATIVE = tuple(set(NUMBERS) - {"orientation_deg", "bearing_deg"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row that was left out: its number in the file (the header is row 1), what is wrong, and the remedy."""

    row: int
    report_id: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"row {self.row} ({self.report_id or 'no id'}): {self.problem}; {self.remedy}"


class RowRefused(Refusal):
    """One row cannot be understood."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__("fusion-row-refused", problem=problem, remedy=remedy)
        self.problem, self.remedy = problem, remedy


def read_reports(data: bytes) -> tuple[ReportTable, tuple[BadRow, ...]]:
    """Bytes of a CSV file (UTF-8 with or without BOM; comma, semicolon or tab) → table and the rows left out.

    Refuses the whole file only when it is not text or a needed column is absent.
    """
    rows = _rows(_text(data))
    good: list[Mapping[str, Any]] = []
    bad: list[BadRow] = []
    seen: dict[str, int] = {}
    for number, row in rows:
        name = (row.get("report_id") or "").strip()
        try:
            if name in seen:
                raise RowRefused(f"repeats the report_id of row {seen[name]}", "give each report an id of its own")
            good.append(_report(row))
            seen[name] = number
        except RowRefused as refusal:
            bad.append(BadRow(row=number, report_id=name, problem=refusal.problem, remedy=refusal.remedy))
    return table_of(good), tuple(bad)


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("fusion-not-utf8", byte=error.start) from error


def _rows(text: str) -> list[tuple[int, dict[str, str]]]:
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restkey="_more")
    names = [(name or "").strip().lower() for name in reader.fieldnames or []]
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise Refusal("fusion-columns-missing", missing=", ".join(missing), found=", ".join(names) or "nothing")
    reader.fieldnames = names
    out = []
    try:
        for row in reader:
            out.append((reader.line_num, {key: value for key, value in row.items() if isinstance(value, str)}))
    except csv.Error as error:
        raise Refusal("fusion-csv-broken", row=reader.line_num, problem=str(error)) from error
    return out


def _report(row: Mapping[str, str]) -> dict[str, Any]:
    """One row → columns of `table_of`; raises RowRefused with a remedy."""
    out: dict[str, Any] = {ours: _number(row, theirs) for theirs, ours in NUMBERS.items()}
    out["report_id"] = _told(row, "report_id")
    out["source"] = _told(row, "source_id")
    out["party"], out["place"] = (row.get("party") or "").strip(), (row.get("place") or "").strip()
    out["source_kind"] = _one_of(row, "source_kind", SOURCE_KINDS, "complaint" if out["party"] else "post")
    out["geometry"] = _one_of(row, "geometry", (*GEOMETRIES,), "")
    out["kind"] = _one_of(row, "type", KINDS, "explosion")
    out["start_s"], out["end_s"] = _times(row)
    out["lat"], out["lon"] = _number(row, "lat"), _number(row, "lon")
    if out["geometry"] != "nowhere":
        _check_place(out)
    return out


def _check_place(out: dict[str, Any]) -> None:
    try:
        check_position(out["lat"], out["lon"])
    except Refusal as refusal:
        raise RowRefused(f"lat {out['lat']}, lon {out['lon']} is no position", "give WGS 84 degrees") from refusal
    if out["geometry"].startswith("bearing") and math.isnan(out["bearing_deg"]):
        raise RowRefused("bearing_deg is empty", "give degrees clockwise from true north, or another geometry")
    if out["geometry"] == "bearing_range":
        low, high = out["range_min_m"], out["range_max_m"]
        if math.isnan(low) or math.isnan(high) or low > high:
            raise RowRefused(f"range {low} to {high} m is no band", "give range_min_m ≤ range_max_m, or use bearing")


def _told(row: Mapping[str, str], name: str) -> str:
    text = (row.get(name) or "").strip()
    if not text:
        raise RowRefused(f"{name} is empty", "fill it in")
    return text


def _one_of(row: Mapping[str, str], name: str, known: tuple[str, ...], default: str) -> str:
    text = (row.get(name) or "").strip().lower() or default
    if text not in known:
        raise RowRefused(f"{name} is {text!r}", f"use one of {', '.join(known)}")
    return text


def _number(row: Mapping[str, str], name: str) -> float:
    text = (row.get(name) or "").strip()
    if not text:
        return math.nan
    try:
        value = float(text if text.count(",") != 1 or "." in text else text.replace(",", "."))
    except ValueError as error:
        raise RowRefused(f"{name} is {text!r}", "write a number") from error
    if not math.isfinite(value) or (name in NOT_NEGATIVE and value < 0):
        raise RowRefused(f"{name} is {text!r}", "write a finite number, not below zero")
    return value


def _times(row: Mapping[str, str]) -> tuple[float, float]:
    try:
        start = read_moment(_told(row, "time_start")).timestamp()
        end = read_moment(row["time_end"]).timestamp() if (row.get("time_end") or "").strip() else start
    except Refusal as refusal:
        if isinstance(refusal, RowRefused):
            raise
        raise RowRefused(f"time not understood ({refusal.key})", "write ISO 8601 with zone, ending in Z") from refusal
    if end < start:
        raise RowRefused("time_end is before time_start", "swap them")
    return start, end
