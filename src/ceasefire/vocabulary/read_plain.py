"""Plain JSON values back to records, by their declared types; what does not fit is refused with its path."""

import dataclasses
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

from ceasefire.vocabulary.hints import form_of, hints_of, members_of, record_members
from ceasefire.vocabulary.moment import read_moment
from ceasefire.vocabulary.refusal import Refusal

T = TypeVar("T")


def from_plain(hint: type[T], data: Any, path: str = "$") -> T:
    """The record of class `hint` that `data` describes; refuses wrong shapes and names the path within the data."""
    try:
        return typing.cast(T, _reader(typing.cast(Any, hint))(data))
    except _Amiss as amiss:
        raise Refusal(amiss.key, place=path + "".join(reversed(amiss.trail)), **amiss.arguments) from None


Reader = Callable[[Any], Any]


class _Amiss(Refusal):
    """A wrong shape, found somewhere inside; each level on the way out adds where it was."""

    def __init__(self, key: str, /, place: str = "", **arguments: str) -> None:
        super().__init__(key, place, **arguments)
        self.trail = [place] if place else []


@cache
def _reader(hint: Any) -> Reader:
    """How values of a declared type are read; made once and kept."""
    members = members_of(hint)
    records = record_members(hint)
    if records:
        inner = _record_reader(records[0]) if len(records) == 1 else _union_reader(tuple(records))
    else:
        solid = tuple(member for member in members if member is not type(None))
        inner = _plain_union(hint, solid) if len(solid) > 1 else _one_reader(solid[0])
    may_be_none = type(None) in members or hint is Any

    def read(data: Any) -> Any:
        if data is None:
            if may_be_none:
                return None
            raise _Amiss("field-missing")
        return inner(data)

    return read


def _plain_union(hint: Any, members: tuple[Any, ...]) -> Reader:
    kinds = tuple(get_origin(member) or member for member in members)
    return lambda data: data if isinstance(data, kinds) else _wrong(hint, data)


def _one_reader(hint: Any) -> Reader:
    origin = get_origin(hint)
    if hint is Any:
        return lambda data: data
    if origin is not None and issubclass(origin, list | tuple):
        return _sequence_reader(hint)
    if origin is not None and issubclass(origin, Mapping):
        return _mapping_reader(hint)
    if issubclass(hint, Enum):
        return _enum_reader(hint)
    if issubclass(hint, datetime):
        return lambda data: read_moment(_expect(str, data))
    if issubclass(hint, date):
        return _day
    if hint is float:
        return _float
    return lambda data: _expect(hint, data)


def _day(data: Any) -> date:
    try:
        return date.fromisoformat(_expect(str, data))
    except ValueError:
        raise _Amiss("day-malformed", day=str(data)) from None


def _float(data: Any) -> float:
    return float(data) if isinstance(data, int | float) and not isinstance(data, bool) else _wrong(float, data)


def _mapping_reader(hint: Any) -> Reader:
    key, item = (_reader(one) for one in get_args(hint))

    def read(data: Any) -> Any:
        found = {}
        for name, value in _expect(dict, data).items():
            try:
                found[key(name)] = item(value)
            except _Amiss as amiss:
                amiss.trail.append(f".{name}")
                raise
        return found

    return read


def _sequence_reader(hint: Any) -> Reader:
    kind, arguments = get_origin(hint), get_args(hint)
    fixed = kind is tuple and not (len(arguments) == 2 and arguments[1] is Ellipsis)
    readers = [_reader(one) for one in arguments if one is not Ellipsis]

    def read(data: Any) -> Any:
        items = _expect(list, data)
        if fixed and len(items) != len(readers):
            _wrong(hint, data)
        found = []
        for number, item in enumerate(items):
            try:
                found.append(readers[number if fixed else 0](item))
            except _Amiss as amiss:
                amiss.trail.append(f"[{number}]")
                raise
        return found if kind is list else tuple(found)

    return read


def _union_reader(classes: tuple[Any, ...]) -> Reader:
    """One of several record classes, chosen by `form`."""
    by_form = {form_of(cls): cls for cls in classes}

    def read(data: Any) -> Any:
        fields = dict(_expect(dict, data))
        form = fields.pop("form", None)
        if form not in by_form:
            raise _Amiss("form-unknown", form=str(form), known=", ".join(by_form))
        return _record_reader(by_form[form])(fields)

    return read


@cache
def _record_reader(cls: Any) -> Reader:
    hints, readers = hints_of(cls), dict[str, Reader]()

    def read(data: Any) -> Any:
        given = {}
        for name, item in _expect(dict, data).items():
            reader = readers.get(name)
            if reader is None:
                if name not in hints:
                    raise _Amiss("field-unknown", field=str(name), known=", ".join(hints))
                reader = readers[name] = _reader(hints[name])
            try:
                given[name] = reader(item)
            except _Amiss as amiss:
                amiss.trail.append(f".{name}")
                raise
        if len(given) < len(hints):
            _fill(cls, given, hints)
        return cls(**given)

    return read


def _fill(cls: Any, given: dict[str, Any], hints: dict[str, Any]) -> None:
    """Fields without a default that were left out: None where that is allowed (see to_plain), else missing."""
    for name in _required(cls):
        if name not in given:
            if type(None) not in members_of(hints[name]):
                raise _Amiss("field-missing", f".{name}")
            given[name] = None


@cache
def _required(cls: Any) -> tuple[str, ...]:
    """Fields without a default."""
    missing = dataclasses.MISSING
    return tuple(f.name for f in dataclasses.fields(cls) if f.default is missing and f.default_factory is missing)


def _enum_reader(hint: type[Enum]) -> Reader:
    known = {member.value: member for member in hint}

    def read(data: Any) -> Any:
        try:
            return known[data]
        except (KeyError, TypeError):
            said = ", ".join(str(value) for value in known)
            raise _Amiss("value-unknown", value=str(data), known=said) from None

    return read


def _expect(kind: type[T], data: Any) -> T:
    if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
        _wrong(kind, data)
    return data


def _wrong(hint: Any, data: Any) -> typing.NoReturn:
    wanted = getattr(hint, "__name__", str(hint))
    raise _Amiss("value-wrong-type", wanted=wanted, found=type(data).__name__)
