"""HXL: a CSV whose second line are tags, so that who did what, where and when can be put beside others' tables.

One table has both: released land by organisation, kind of release and unit, and the counts of parcels that are not
released. Tags are from the HXL 1.1 dictionary (read); attributes that it lacks are free to add.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ceasefire.clearance.leaving import Leaving, Row
from ceasefire.exporters.flat import RELEASED_CLASS, class_of
from ceasefire.exporters.table import lines

HEADS = ("organisation", "sector", "activity", "unit", "status", "first", "last", "parcels", "m2")
TAGS = ("#org", "#sector", "#activity", "#adm2+name", "#status", "#date+start", "#date+end", "#output+parcels",
        "#output+m2")  # fmt: skip
SECTOR = "mine action"


def write(leaving: Leaving) -> bytes:
    """UTF-8; an empty field is what the tier may not see or what is withheld because the count is small."""
    return lines([HEADS, TAGS, *_released(leaving), *_open(leaving)])


def _released(leaving: Leaving) -> Iterator[list[Any]]:
    groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in leaving.rows:
        if class_of(row) == RELEASED_CLASS:
            groups[row.organisation or "", row.land, row.unit or ""].append(row)
    for (organisation, how, unit), rows in sorted(groups.items()):
        days = sorted(row.released_on.isoformat() for row in rows if row.released_on)
        area = round(sum(row.area_m2 or 0.0 for row in rows), 6)
        span = (days[0], days[-1]) if days else ("", "")
        yield [organisation, SECTOR, how, unit, RELEASED_CLASS, *span, len(rows), area]


def _open(leaving: Leaving) -> Iterator[list[Any]]:
    table, day = leaving.open_land, leaving.on.isoformat()
    for unit, cells in zip(table.rows, table.cells, strict=False):
        for name, count in zip(table.columns, cells, strict=False):
            if count != 0:
                yield ["", SECTOR, name, unit, "not released", "", day, "" if count is None else count, ""]
