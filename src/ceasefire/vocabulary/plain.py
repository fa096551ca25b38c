"""Records to plain JSON values and back, by their declared types: one mechanism for every record of the centre.

Times become ISO 8601 in UTC, enumerations their value, tuples lists, and a member of a union of records carries its
class in `form` (lower_case). Fields that are None are left out. `from_plain` refuses unknown fields.
"""

import dataclasses
import math
import operator
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from ceasefire.vocabulary.hints import form_of, layout_of
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.read_plain import from_plain

__all__ = ["from_plain", "to_plain"]


def to_plain(value: Any) -> Any:
    """Plain JSON value of a record, list, mapping, time, enumeration or number."""
    write = _WRITERS.get(type(value)) or _writer(type(value))
    return write(value)


def _same(value: Any) -> Any:
    return value


def _list(value: Any) -> list[Any]:
    return [to_plain(item) for item in value]


def _mapping(value: Any) -> dict[str, Any]:
    return {str(to_plain(key)): to_plain(item) for key, item in value.items()}


def _writer(kind: Any) -> Callable[[Any], Any]:
    """How values of a type are written; found once and kept."""
    if issubclass(kind, Enum):
        write: Callable[[Any], Any] = operator.attrgetter("value")
    elif dataclasses.is_dataclass(kind):
        write = _record
    else:
        write = next((found for base, found in _KINDS if issubclass(kind, base)), _refuse_kind)
    _WRITERS[kind] = write
    return write


def _refuse_kind(value: Any) -> typing.NoReturn:
    raise TypeError(f"no plain form for {type(value).__name__}")


def _number(value: float) -> int | float:
    """5.0 and 5 are one number, as in RFC 8785, so that a fact has one name however it was written."""
    if not math.isfinite(value):
        raise ValueError(f"{value} has no place in a record")
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _kind(value: Any) -> Any:
    return type(value)


def _record(value: Any) -> dict[str, Any]:
    kind: Any = type(value)
    out: dict[str, Any] = {}
    for name, tagged in layout_of(kind):
        item = getattr(value, name)
        if item is None:
            continue
        plain = to_plain(item)
        out[name] = {"form": form_of(_kind(item)), **plain} if tagged and dataclasses.is_dataclass(item) else plain
    return out


_KINDS: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (str, _same),
    (int, _same),
    (float, _number),
    (datetime, write_moment),
    (date, date.isoformat),
    (Mapping, _mapping),
    (frozenset | set, lambda items: sorted(to_plain(item) for item in items)),
    (tuple | list, _list),
)
_WRITERS: dict[Any, Callable[[Any], Any]] = {
    type(None): _same,
    bool: _same,
    int: _same,
    str: _same,
    float: _number,
    datetime: write_moment,
    tuple: _list,
    list: _list,
    dict: _mapping,
}
