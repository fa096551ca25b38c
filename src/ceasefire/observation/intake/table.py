"""Text to rows: finds the separator and the header, keeps the line of every row, sets damaged rows aside by name."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.text import decode, decode_head

SEPARATORS = (",", ";", "\t", "|")
MOST_LINES_A_ROW = 40
_NOT_NAME = re.compile(r"[\W_]+")
csv.field_size_limit(1 << 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows by column name: `columns[name]` is the position in each row, `lines` the 1-based line each row began at."""

    columns: Mapping[str, int]
    header: tuple[str, ...]
    rows: list[list[str]]
    lines: list[int]
    separator: str
    encoding: str
    set_aside: int

    @property
    def decimal_comma(self) -> bool:
        """May a comma stand for the decimal point here? Only where it does not part the columns."""
        return self.separator != ","

    def column(self, name: str) -> list[str]:
        """One column, empty texts where the table does not have it."""
        at = self.columns.get(name)
        return [""] * len(self.rows) if at is None else [row[at] for row in self.rows]


Aliases = Mapping[str, tuple[str, ...]]
"""Our name of a column → how others write it, in any language."""


def read_table(data: bytes, wanted: Aliases, must: Sequence[str], flaws: Flaws) -> Table:
    """The table in `data` with its columns under our names.

    `must` are needed. Raises `Unreadable` where there is no such table; damaged rows become flaws and are left out.
    """
    text = decode(data, flaws)
    separator = find_separator(text.text)
    records = _records(text.text, separator, flaws)
    line, header = next(records, (1, []))
    columns = match_columns(header, wanted)
    _check_columns(line, header, columns, must)
    rows, lines, set_aside = [], [], 0
    nul = "\x00" in text.text
    for line, row in records:
        fitted = _fit(row, len(header))
        if fitted is None:
            flaws.error(f"line {line}", "sensor-row-ragged", fields=len(row), columns=len(header))
        elif nul and any("\x00" in cell for cell in fitted):
            flaws.error(f"line {line}", "sensor-row-nul")
        else:
            rows.append(fitted)
            lines.append(line)
            continue
        set_aside += 1
    return Table(
        columns=columns,
        header=tuple(header),
        rows=rows,
        lines=lines,
        separator=separator,
        encoding=text.encoding,
        set_aside=set_aside + flaws.counts["sensor-quote-open"],
    )


def looks_like(head: bytes, wanted: Aliases, telling: Sequence[str], least: int | None = None) -> bool:
    """Does this file begin with a header that has at least `least` (all, if left out) of the `telling` columns?

    Fewer than all, so that a table which lacks a column is told so by the reader that knows it. Never raises.
    """
    text = decode_head(head[:65536]).lstrip("\ufeff\r\n \t")
    first = text.split("\n", 1)[0].rstrip("\r")
    if not first or len(first) > 20_000 or "\r" in first:
        return False
    header = next(csv.reader([first.replace("\x00", "")], delimiter=find_separator(first)), [])
    return len(set(telling) & set(match_columns(header, wanted))) >= (len(telling) if least is None else least)


def find_separator(text: str) -> str:
    """The separator that parts the first line into most columns, quoted parts not looked at."""
    first = next((line for line in text[:65536].splitlines() if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    return max(SEPARATORS, key=bare.count)


def plain_name(name: str) -> str:
    """A column name without case, spaces and signs: "Acq. Date " → "acqdate"."""
    return _NOT_NAME.sub("", name.strip("\ufeff")).casefold()


def match_columns(header: Sequence[str], wanted: Aliases) -> dict[str, int]:
    """Our name → position, for the columns we know; the first of doubled columns counts (they are refused later)."""
    ours = {plain_name(alias): name for name, aliases in wanted.items() for alias in (name, *aliases)}
    found: dict[str, int] = {}
    for at, cell in enumerate(header):
        name = ours.get(plain_name(cell))
        if name is not None:
            found.setdefault(name, at)
    return found


def _check_columns(line: int, header: Sequence[str], columns: Mapping[str, int], must: Sequence[str]) -> None:
    numbers = Counter(plain_name(cell) for cell in header if cell.strip())
    twice = next((cell for cell in header if cell.strip() and numbers[plain_name(cell)] > 1), None)
    if twice is not None:
        raise Unreadable("sensor-column-twice", place=f"line {line}", column=twice[:80])
    missing = [name for name in must if name not in columns]
    if missing:
        found = ", ".join(cell.strip()[:40] for cell in header[:40]) or "–"
        raise Unreadable("sensor-columns-missing", place=f"line {line}", missing=", ".join(missing), found=found)


def _fit(row: list[str], width: int) -> list[str] | None:
    """The row at the header's width; empty cells too many are cut off, anything else does not fit."""
    if len(row) == width:
        return row
    return row[:width] if len(row) > width and not any(cell.strip() for cell in row[width:]) else None


def _records(text: str, separator: str, flaws: Flaws) -> Iterator[tuple[int, list[str]]]:
    """(line, cells) of every row that is not blank; a quote left open spoils its own row, not the rest of the file."""
    lines = list(io.StringIO(text, newline=""))
    start = 0
    while start < len(lines):
        reader = csv.reader(lines[start:] if start else lines, delimiter=separator, strict=False)
        before, broken = 0, None
        try:
            for row in reader:
                begun, before = start + before, reader.line_num
                if start + before - begun > MOST_LINES_A_ROW:
                    broken = begun
                    break
                if any(cell.strip() for cell in row):
                    yield begun + 1, row
        except csv.Error:
            broken = start + before
        if broken is None:
            return
        flaws.error(f"line {broken + 1}", "sensor-quote-open")
        start = broken + 1
