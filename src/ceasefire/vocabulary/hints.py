"""What a record class declares: its fields' types, and which of them need a `form` to be told apart in JSON."""

import dataclasses
import re
import types
import typing
from functools import cache
from typing import Any, Union, get_args, get_origin


@cache
def form_of(cls: Any) -> str:
    """The name of a record class in JSON: `PlaceArea` → `place_area`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


@cache
def hints_of(cls: Any) -> dict[str, Any]:
    """The declared type of each field, resolved."""
    return typing.get_type_hints(cls)


@cache
def layout_of(cls: Any) -> tuple[tuple[str, bool], ...]:
    """(field, does its value need a `form`): where the declared type is a union of several record classes."""
    hints = hints_of(cls)
    return tuple((field.name, len(record_members(hints[field.name])) > 1) for field in dataclasses.fields(cls))


def members_of(hint: Any) -> tuple[Any, ...]:
    """The members of a union, or the type alone."""
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def record_members(hint: Any) -> list[type]:
    """The record classes among the members."""
    return [member for member in members_of(hint) if isinstance(member, type) and dataclasses.is_dataclass(member)]
