"""Records to plain JSON values and back, by their declared types: one mechanism for every record of the centre.

Times become ISO 8601 in UTC, enumerations their value, tuples lists, and a member of a union of records carries its
class in `form` (lower_case). Fields that are None are left out. `from_plain` refuses unknown fields.
"""

import dataclasses
import math
import operator
import re
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin

from ceasefire.vocabulary.moment import read_moment, write_moment
from ceasefire.vocabulary.refusal import Refusal

T = TypeVar("T")
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


@cache
def form_of(cls: Any) -> str:
    """The name of a record class in JSON: `PlaceArea` → `place_area`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


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
    for name, tagged in _layout(kind):
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


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return typing.get_type_hints(cls)


@cache
def _layout(cls: Any) -> tuple[tuple[str, bool], ...]:
    """(field, does its value need a `form`): where the declared type is a union of several record classes."""
    hints = _hints(cls)
    return tuple((field.name, len(_record_members(hints[field.name])) > 1) for field in dataclasses.fields(cls))


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _record_members(hint: Any) -> list[type]:
    return [member for member in _members(hint) if isinstance(member, type) and dataclasses.is_dataclass(member)]


def from_plain(hint: type[T], data: Any, path: str = "$") -> T:
    """The record of class `hint` that `data` describes; refuses wrong shapes and names the path within the data."""
    return typing.cast(T, _read(hint, data, path))


def _read(hint: Any, data: Any, path: str) -> Any:
    members = _members(hint)
    if data is None:
        if type(None) in members or hint is Any:
            return None
        raise Refusal("field-missing", place=path)
    records = _record_members(hint)
    if records:
        return _read_record(records, data, path)
    members = tuple(member for member in members if member is not type(None))
    if len(members) > 1:
        return data if _plain_member(members, data) else _refuse(hint, data, path)
    return _read_one(members[0], data, path)


def _plain_member(members: tuple[Any, ...], data: Any) -> bool:
    return any(isinstance(data, get_origin(member) or member) for member in members)


def _read_one(hint: Any, data: Any, path: str) -> Any:
    origin = get_origin(hint)
    if origin in (tuple, list) or (origin is not None and issubclass(origin, list | tuple)):
        return _read_sequence(hint, data, path)
    if origin is not None and issubclass(origin, Mapping):
        key, item = get_args(hint)
        return {_read(key, k, path): _read(item, v, f"{path}.{k}") for k, v in _expect(dict, data, path).items()}
    if hint is Any:
        return data
    if issubclass(hint, Enum):
        return _enum(hint, data, path)
    if issubclass(hint, datetime):
        return read_moment(_expect(str, data, path))
    if issubclass(hint, date):
        return date.fromisoformat(_expect(str, data, path))
    if hint is float:
        return (
            float(data) if isinstance(data, int | float) and not isinstance(data, bool) else _refuse(hint, data, path)
        )
    return _expect(hint, data, path)


def _read_sequence(hint: Any, data: Any, path: str) -> Any:
    items, arguments = _expect(list, data, path), get_args(hint)
    if get_origin(hint) is tuple and not (len(arguments) == 2 and arguments[1] is Ellipsis):
        if len(items) != len(arguments):
            _refuse(hint, data, path)
        return tuple(
            _read(kind, item, f"{path}[{n}]") for n, (kind, item) in enumerate(zip(arguments, items, strict=True))
        )
    read = [_read(arguments[0], item, f"{path}[{n}]") for n, item in enumerate(items)]
    return read if get_origin(hint) is list else tuple(read)


def _read_record(classes: list[type], data: Any, path: str) -> Any:
    fields = dict(_expect(dict, data, path))
    form = fields.pop("form", None) if len(classes) > 1 else None
    chosen = classes[0] if len(classes) == 1 else next((c for c in classes if form_of(c) == form), None)
    if chosen is None:
        raise Refusal("form-unknown", place=path, form=str(form), known=", ".join(form_of(c) for c in classes))
    hints = _hints(chosen)
    unknown = sorted(set(fields) - set(hints))
    if unknown:
        raise Refusal("field-unknown", place=path, field=unknown[0], known=", ".join(hints))
    given = {name: _read(hints[name], item, f"{path}.{name}") for name, item in fields.items()}
    for name in _required(chosen):
        if name not in given:
            if type(None) not in _members(hints[name]):
                raise Refusal("field-missing", place=f"{path}.{name}")
            given[name] = None  # left out of the plain form, see to_plain
    return chosen(**given)


@cache
def _required(cls: Any) -> tuple[str, ...]:
    """Fields without a default."""
    missing = dataclasses.MISSING
    return tuple(f.name for f in dataclasses.fields(cls) if f.default is missing and f.default_factory is missing)


def _enum(hint: type[Enum], data: Any, path: str) -> Enum:
    try:
        return hint(data)
    except ValueError as error:
        known = ", ".join(str(member.value) for member in hint)
        raise Refusal("value-unknown", place=path, value=str(data), known=known) from error


def _expect(kind: type[T], data: Any, path: str) -> T:
    if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
        _refuse(kind, data, path)
    return data


def _refuse(hint: Any, data: Any, path: str) -> typing.NoReturn:
    wanted = getattr(hint, "__name__", str(hint))
    raise Refusal("value-wrong-type", place=path, wanted=wanted, found=type(data).__name__)
