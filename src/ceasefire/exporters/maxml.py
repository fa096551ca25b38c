"""A subset of maXML, the exchange format of an older information system: hazards, and land released, with their points.

What the subset cannot hold is told field by field (`lost`), so that nobody believes a file to be whole.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ceasefire.clearance.leaving import Leaving, Row
from ceasefire.exporters.flat import FIELDS, RELEASED_CLASS, class_of, corners, flat, polygons
from ceasefire.exporters.marked import quoted, words
from ceasefire.vocabulary.naming import content_name

Names = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A field that did not cross: which record, which field, how often, and why (`no_element`, `holes`, …)."""

    record: str
    field: str
    times: int
    why: str


@cache
def shipped_names() -> Names:
    """The element names that come with the product; a country may bring its own file."""
    found: Names = yaml.safe_load((files("ceasefire.exporters") / "maxml_fields.yaml").read_text(encoding="utf-8"))
    return found


def write(leaving: Leaving) -> bytes:
    """UTF-8; a field report a row. Inner rings are left out, see `lost`."""
    names = shipped_names()
    told = f"<Date>{leaving.on.isoformat()}</Date><Tier>{leaving.tier.name.lower()}</Tier>"
    head = f"<DocumentHeader>{told}</DocumentHeader>"
    reports = [_report(row, names) for row in leaving.rows]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<maXML>", head, *reports, "</maXML>", ""]
    return "\n".join(lines).encode()


def lost(leaving: Leaving) -> tuple[Lost, ...]:
    """What a file written of this lacks: fields without an element, inner rings, and outlines that were withheld."""
    found: Counter[tuple[str, str, str]] = Counter()
    for row in leaving.rows:
        record = _record(row)
        found.update((record, name, why) for name, why in _lost(row))
    return tuple(Lost(record=r, field=f, times=n, why=w) for (r, f, w), n in sorted(found.items()))


def _lost(row: Row) -> Iterator[tuple[str, str]]:
    known, told = shipped_names()["fields"], flat(row)
    yield from ((name, "no_element") for name in FIELDS if name not in known and told[name] is not None)
    yield from (("outline", "holes") for part in polygons(row) for _ in corners(part)[1:])
    if row.shape is None:
        yield "outline", "withheld"


def _record(row: Row) -> str:
    found: str = shipped_names()["records"]["released" if class_of(row) == RELEASED_CLASS else "hazard"][0]
    return found


def _report(row: Row, names: Names) -> str:
    record, told = _record(row), flat(row)
    fields = "".join(
        f"<{names['fields'][name][0]}>{words(value)}</{names['fields'][name][0]}>"
        for name, value in told.items()
        if value is not None and name in names["fields"]
    )
    name = quoted(content_name("report", {**told, "outline": [corners(one) for one in polygons(row)]}))
    return (
        f"<FieldReport fieldReportGUID={name}><{record}>{fields}{''.join(_rings(row, names))}</{record}></FieldReport>"
    )


def _rings(row: Row, names: Names) -> Iterator[str]:
    point, ring = names["point"][0], names["polygon"][0]
    x, y = names["longitude"][0], names["latitude"][0]
    for part in polygons(row):
        corner = (f"<{point}><{x}>{lon!r}</{x}><{y}>{lat!r}</{y}></{point}>" for lon, lat in corners(part)[0][:-1])
        yield f"<{ring}>{''.join(corner)}</{ring}>"
