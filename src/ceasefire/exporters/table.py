"""CSV with the outline as well-known text in the column WKT, as spreadsheets and maps both read it."""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Any

import shapely

from ceasefire.clearance.leaving import Leaving, Row
from ceasefire.exporters.flat import FIELDS, flat, polygons

SHAPE = "WKT"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(leaving: Leaving) -> bytes:
    """UTF-8, a line a row; an empty field is what the tier may not see or what is not known."""
    return lines([(*FIELDS, SHAPE), *(_line(row) for row in leaving.rows)])


def lines(rows: Iterable[Iterable[Any]]) -> bytes:
    """Rows as CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    written = StringIO()
    csv.writer(written, lineterminator="\r\n").writerows([_cell(value) for value in row] for row in rows)
    return written.getvalue().encode()


def _cell(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _line(row: Row) -> list[Any]:
    told = flat(row)
    return [*("" if told[name] is None else told[name] for name in FIELDS), _text(row)]


def _text(row: Row) -> str:
    parts = polygons(row)
    if not parts:
        return ""
    shape = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
    return str(shapely.to_wkt(shape, rounding_precision=-1, trim=True))
