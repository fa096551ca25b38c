"""The first rows of a sealed table, or the first lines of a text, as they stand in the file, numbered for locators.

Nothing is interpreted: what the sensor made of the rows is in its records. At most `READ` bytes are looked at.
"""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

READ = 2 * 2**20
MOST, WIDEST, LONGEST = 200, 40, 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """`columns` (empty for text), `rows` as (number in the file, cells); `more` says that the file goes on."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    more: bool


def rows_of(path: Path, name: str) -> Rows:
    """A table of a CSV or of a list in JSON; lines of anything else, or of a table that cannot be read as one.

    Rows of CSV are numbered by their line in the file, the heading being line 1; members of a list from 1.
    """
    with path.open("rb") as file:
        data = file.read(READ)
        cut = bool(file.read(1))
    text = data.decode("utf-8-sig", errors="replace")
    if text.lstrip()[:1] in ("{", "["):
        return _of_json(text, cut) or lines(text, cut)
    if name.lower().endswith((".csv", ".tsv")):
        return _of_csv(text, cut) or lines(text, cut)
    return lines(text, cut)


def lines(text: str, cut: bool) -> Rows:
    """The first lines, numbered from 1."""
    found = text.splitlines()
    shown = tuple((n, (line[: LONGEST * 4],)) for n, line in enumerate(found[:MOST], 1))
    return Rows(columns=(), rows=shown, more=cut or len(found) > MOST)


def _of_csv(text: str, cut: bool) -> Rows | None:
    head = text.partition("\n")[0]
    mark = max(",;\t|", key=head.count)
    if not head.count(mark):
        return None
    try:
        table = list(islice(_numbered(csv.reader(text.splitlines(keepends=True), delimiter=mark)), MOST + 2))
    except csv.Error:
        return None
    if not table:
        return None
    body = tuple((number, _cells(cells)) for number, cells in table[1 : MOST + 1])
    return Rows(columns=_cells(table[0][1]), rows=body, more=cut or len(table) > MOST + 1)


def _numbered(reader: Any) -> Iterator[tuple[int, Sequence[str]]]:
    """Rows that are not empty, with the line each ends on."""
    return ((reader.line_num, cells) for cells in reader if cells)


def _cells(cells: Sequence[object]) -> tuple[str, ...]:
    return tuple(_words(cell) for cell in cells[:WIDEST])


def _words(value: object) -> str:
    text = value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _of_json(text: str, cut: bool) -> Rows | None:
    if cut:
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    members = _members(found)
    if members is None:
        try:
            return lines(json.dumps(found, ensure_ascii=False, indent=2), cut)
        except RecursionError:
            return None
    columns = tuple(dict.fromkeys(key for one in members[:MOST] for key in one))[:WIDEST]
    body = tuple((n, _cells([one.get(key) for key in columns])) for n, one in enumerate(members[:MOST], 1))
    return Rows(columns=_cells(columns), rows=body, more=len(members) > MOST)


def _members(found: object) -> list[dict[str, Any]] | None:
    """The list of objects that a JSON file is, or holds as its largest part; features give their properties."""
    if isinstance(found, dict):
        lists = [value for value in found.values() if isinstance(value, list) and value and isinstance(value[0], dict)]
        found = max(lists, key=len, default=None)
    if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
        return None
    return [one["properties"] if isinstance(one.get("properties"), dict) else one for one in found]
