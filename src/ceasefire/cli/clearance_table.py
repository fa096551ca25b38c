"""Tables that commands of mine action read: CSV in UTF-8 with named columns, refused with row and column."""

import csv
from collections.abc import Iterator
from math import isfinite
from pathlib import Path

import click

from ceasefire.vocabulary.refusal import Refusal

table_file = click.Path(path_type=Path, exists=True, dir_okay=False)


def text_of(path: Path) -> str:
    """The text of a file without its byte order mark; refuses what is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("clearance-file-utf8", path.name, byte=error.start) from error


class Row:
    """A row of a table that knows its place; an empty field and a missing column are None."""

    def __init__(self, place: str, values: dict[str, str]) -> None:
        self.place = place
        self.values = values

    def word(self, name: str) -> str:
        """The text of a field."""
        return (self.values.get(name) or "").strip()

    def number(self, name: str, missing: float | None = None) -> float:
        """The number in a field; `missing` where it is empty, if that may be."""
        told = self.word(name)
        if not told and missing is not None:
            return missing
        try:
            value = float(told)
        except ValueError:
            value = float("nan")
        if not isfinite(value):
            raise Refusal("clearance-file-number", self.place, name=name, value=told)
        return value


def rows_of(path: Path, needed: tuple[str, ...]) -> list[Row]:
    """The rows of a CSV file; refuses a file without the columns needed, and one without rows."""
    lines = csv.DictReader(text_of(path).splitlines())
    for name in needed:
        if name not in (lines.fieldnames or ()):
            raise Refusal("clearance-file-column", path.name, name=name, needed=", ".join(needed))
    rows = list(_rows(lines, path.name))
    if not rows:
        raise Refusal("clearance-file-empty", path.name)
    return rows


def _rows(lines: "csv.DictReader[str]", name: str) -> Iterator[Row]:
    for line in lines:
        values = {key: value for key, value in line.items() if isinstance(key, str) and isinstance(value, str)}
        yield Row(f"{name} row {lines.line_num}", values)
