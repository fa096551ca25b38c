"""The tables of a period's report as CSV and JSON, in the style of the yearly reports; small counts stay withheld."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ceasefire.clearance.periods.items import ItemRow
from ceasefire.clearance.periods.people import LEAST, PeopleTable
from ceasefire.clearance.periods.release import Class, Kind, ReleaseRow
from ceasefire.clearance.tiers import Tier
from ceasefire.exporters.table import lines

Key = tuple[str, Class]
REMAINING = "remaining"
HEADS = ("area", "class", *(f"{kind.value}_m2" for kind in Kind), "remaining_m2",
         *(f"{kind.value}_areas" for kind in Kind), "remaining_areas")  # fmt: skip


def land_table(rows: Sequence[ReleaseRow], tier: Tier) -> list[dict[str, Any]]:
    """A row for each area and class. Below the parties a count of areas from 1 to 4 is None, its m² too, and with it
    another of its row, because start + new = cancelled + … + remaining would give a single one away."""
    counts = {(row.area, row.land): _counts(row) for row in rows}
    hidden = withheld(counts) if tier < Tier.PARTIES else set()
    return [_row(row, counts[row.area, row.land], hidden) for row in rows]


def _counts(row: ReleaseRow) -> dict[str, int]:
    return {**{kind.value: row.areas[kind] for kind in Kind}, REMAINING: row.remaining_areas}


def withheld(counts: Mapping[Key, Mapping[str, int]], least: int = LEAST) -> set[tuple[Key, str]]:
    """Which counts are not shown: small ones, and in a row with one of them the smallest other that is not nought.

    What is confirmed stands in two rows of an area, leaving one class and entering the other: withheld in both.
    """
    hidden = {(key, name) for key, row in counts.items() for name, count in row.items() if 0 < abs(count) < least}
    grown = True
    while grown:
        more = {((area, land), name) for (area, _), name in hidden if name == Kind.CONFIRMED for land in Class}
        more = {one for one in more if one[0] in counts} | set(_beside(counts, hidden)) | hidden
        grown, hidden = len(more) > len(hidden), more
    return hidden


def _beside(counts: Mapping[Key, Mapping[str, int]], hidden: set[tuple[Key, str]]) -> Iterator[tuple[Key, str]]:
    for key, row in counts.items():
        if sum((key, name) in hidden for name in row) == 1:
            rest = [(count == 0, abs(count), name) for name, count in row.items() if (key, name) not in hidden]
            yield key, min(rest)[2]


def _row(row: ReleaseRow, counts: Mapping[str, int], hidden: set[tuple[Key, str]]) -> dict[str, Any]:
    told: dict[str, Any] = {"area": row.area, "class": row.land.value}
    amounts = {**{kind.value: row.m2[kind] for kind in Kind}, REMAINING: row.remaining_m2}
    for name, count in counts.items():
        shown = ((row.area, row.land), name) not in hidden
        told[f"{name}_m2"] = amounts[name] if shown else None
        told[f"{name}_areas"] = count if shown else None
    return told


def land_csv(rows: Sequence[ReleaseRow], tier: Tier) -> bytes:
    """UTF-8; an empty field is withheld."""
    table = land_table(rows, tier)
    return lines([HEADS, *(["" if one[name] is None else one[name] for name in HEADS] for one in table)])


def land_json(rows: Sequence[ReleaseRow], tier: Tier) -> bytes:
    """The same as JSON; null is withheld."""
    return _json({"land": land_table(rows, tier)})


def people_csv(table: PeopleTable) -> bytes:
    """Counts of people as they may be printed, totals last."""
    head = (table.title, *table.columns, "all")
    names = (*table.rows, "all")
    cells = [["" if one is None else one for one in row] for row in table.cells]
    return lines([head, *([name, *row] for name, row in zip(names, cells, strict=True))])


def people_json(table: PeopleTable) -> bytes:
    """The same as JSON; null is withheld."""
    rows = {name: list(cells) for name, cells in zip((*table.rows, "all"), table.cells, strict=True)}
    return _json({"title": table.title, "columns": [*table.columns, "all"], "rows": rows})


ITEM_HEADS = ("make", "kind", "held_before", "found", "destroyed", "with_police", "lost", "held")


def items_csv(rows: Sequence[ItemRow]) -> bytes:
    """Items by make and kind; nothing is withheld, no place is told."""
    return lines([ITEM_HEADS, *([getattr(one, name) for name in ITEM_HEADS] for one in rows)])


def items_json(rows: Sequence[ItemRow]) -> bytes:
    """The same as JSON."""
    return _json({"items": [{name: getattr(one, name) for name in ITEM_HEADS} for one in rows]})


def _json(told: Any) -> bytes:
    return (json.dumps(told, ensure_ascii=False, sort_keys=True, allow_nan=False, indent=1) + "\n").encode()
