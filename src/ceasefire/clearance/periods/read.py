"""A period's figures read from a file: JSON with `<measure>_total_stated` and `<measure>_by_<what>`, or a CSV table."""

import csv
import json
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from io import StringIO
from typing import Any

from ceasefire.clearance.periods.marginals import Breakdown, Figure
from ceasefire.vocabulary.refusal import Refusal

STATED = "_total_stated"
COLUMNS = ("measure", "by", "part", "value")
_LIMIT = 5_000_000


def read(text: str, name: str) -> tuple[Figure, ...]:
    """The figures of a file; refuses what has none, a part that is no number, and a part named twice.

    In a CSV (`COLUMNS`) a row with an empty `by` states the total of its measure.
    """
    if len(text) > _LIMIT:
        raise Refusal("period-too-long", name)
    text = text.removeprefix("\ufeff")
    found = _json(text, name) if text.lstrip().startswith("{") else _csv(text, name)
    figures = tuple(_figures(found))
    if not any(one.breakdowns for one in figures):
        raise Refusal("period-nothing", name, columns=", ".join(COLUMNS))
    return figures


_Told = tuple[str, str | None, str, Decimal]
"""Measure, breakdown (None: stated total), part, value."""


def _figures(told: list[_Told]) -> Iterator[Figure]:
    for measure in dict.fromkeys(one[0] for one in told):
        own = [one for one in told if one[0] == measure]
        stated = next((value for _, by, _, value in own if by is None), None)
        ways = dict.fromkeys(by for _, by, _, _ in own if by is not None)
        breakdowns = tuple(Breakdown(by=way, parts={part: v for _, by, part, v in own if by == way}) for way in ways)
        yield Figure(measure=measure, breakdowns=breakdowns, stated=stated)


def _json(text: str, name: str) -> list[_Told]:
    try:
        data = json.loads(text, parse_float=Decimal, parse_int=Decimal, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise Refusal("period-not-json", f"{name} line {error.lineno}", reason=error.msg) from error
    told: list[_Told] = []
    for key, value in data.items():
        measure, stated, _ = key.partition(STATED)
        if stated:
            told.append((measure, None, "", _number(value, name, key)))
        elif isinstance(value, dict) and "_by_" in key:
            measure, _, by = key.partition("_by_")
            told += [(measure, by, part, _number(one, name, f"{key}/{part}")) for part, one in value.items()]
    return told


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    for place, (key, _) in enumerate(pairs):
        if key in (other for other, _ in pairs[:place]):
            raise Refusal("period-twice", part=key)
    return dict(pairs)


def _csv(text: str, name: str) -> list[_Told]:
    rows = csv.DictReader(StringIO(text), strict=True)
    for column in COLUMNS:
        if column not in (rows.fieldnames or ()):
            raise Refusal("clearance-file-column", name, name=column, needed=", ".join(COLUMNS))
    told: list[_Told] = []
    seen = set()
    for row in rows:
        place = f"{name} row {rows.line_num}"
        measure, by, part = (str(row[column] or "").strip() for column in COLUMNS[:3])
        if (measure, by, part if by else "") in seen:
            raise Refusal("period-twice", place, part=part or measure)
        seen.add((measure, by, part if by else ""))
        told.append((measure, by or None, part, _number(row["value"], place, "value")))
    return told


def _number(value: Any, name: str, key: str) -> Decimal:
    try:
        number = Decimal(value) if isinstance(value, str | Decimal) else Decimal("NaN")
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or number < 0:
        raise Refusal("period-number", name, key=key, value=str(value))
    return number
