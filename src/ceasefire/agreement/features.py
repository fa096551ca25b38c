"""The features of a zone file as they stand there: line and column of each, for those who have to mend them.

GeoJSON has no marks of its own; the text is walked once with the standard reader, feature by feature.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ceasefire.vocabulary.refusal import Refusal

_SPACE = re.compile(r"[\s,:]*")
_NUMBER = re.compile(r"\$\.features\[(\d+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One feature: its number, its place in the text (from 1), its zone's name, and the feature as plain data."""

    number: int
    line: int
    column: int
    zone: str
    data: Mapping[str, Any]

    @property
    def properties(self) -> Mapping[str, Any]:
        found = self.data.get("properties")
        return found if isinstance(found, Mapping) else {}

    @property
    def kind(self) -> str:
        """`line` or `area`."""
        geometry = self.data.get("geometry")
        named = geometry.get("type") if isinstance(geometry, Mapping) else None
        return "line" if named in ("LineString", "MultiLineString") else "area"


def features(text: str) -> tuple[Written, ...]:
    """Every feature with its place; empty where the text is no FeatureCollection."""
    return tuple(_written(number, start, value, text) for number, (start, value) in enumerate(_walk(text)))


def _written(number: int, start: int, value: Any, text: str) -> Written:
    data = value if isinstance(value, dict) else {}
    properties = data.get("properties")
    zone = str(properties.get("zone", "")) if isinstance(properties, dict) else ""
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    return Written(number=number, line=line, column=column, zone=zone, data=data)


def _walk(text: str) -> Iterator[tuple[int, Any]]:
    """(where it begins, value) of each member of the top object's `features`. The text is known to be JSON."""
    decoder = json.JSONDecoder()
    at = _skip(text, 0)
    if text[at : at + 1] != "{":
        return
    at = _skip(text, at + 1)
    while at < len(text) and text[at] != "}":
        name, at = decoder.raw_decode(text, at)
        at = _skip(text, at)
        if name == "features" and text[at] == "[":
            at = _skip(text, at + 1)
            while text[at] != "]":
                start = at
                value, at = decoder.raw_decode(text, at)
                yield start, value
                at = _skip(text, at)
            return
        at = _skip(text, decoder.raw_decode(text, at)[1])


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def drawn(found: tuple[Written, ...]) -> dict[str, str]:
    """Each zone's name and whether it is an `area` or a `line`."""
    return {one.zone: one.kind for one in found}


def located(refusal: Refusal, found: tuple[Written, ...], file: str) -> Refusal:
    """The same refusal with line and column in place of the feature's number."""
    number = _NUMBER.search(refusal.place)
    if number is None or int(number[1]) >= len(found):
        return Refusal(refusal.key, refusal.place or file, **refusal.arguments)
    one = found[int(number[1])]
    return Refusal(refusal.key, f"{file}:{one.line}:{one.column}", **refusal.arguments)
