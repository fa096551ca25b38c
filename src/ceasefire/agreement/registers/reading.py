"""A register read from YAML or JSON into its records; what is wrong is refused with line, column and remedy."""

import json
import re
from typing import Any, TypeVar, get_args, get_origin

from ceasefire.agreement.marked_yaml import Path, read_marked, where
from ceasefire.vocabulary.hints import hints_of
from ceasefire.vocabulary.read_plain import from_plain
from ceasefire.vocabulary.refusal import Refusal

T = TypeVar("T")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


def read_register(kind: type[T], text: str, name: str) -> T:
    """The record of class `kind` in a file called `name` (JSON where it ends so, else YAML).

    Positions are found only when something is refused, so that long JSON registers are read fast.
    """
    data = _json(text, name) if name.endswith(".json") else read_marked(text, name)[0]
    try:
        return from_plain(kind, data)
    except Refusal as refusal:
        found = refusal if refusal.place else _row(kind, data) or refusal
        raise located(found, text, name) from refusal


def _row(kind: Any, data: Any) -> Refusal | None:
    """A refusal by a value itself (a time without zone, a position off the globe), with the row that holds it."""
    for field, hint in hints_of(kind).items():
        rows = data.get(field) or ()
        for n, row in enumerate(rows if get_origin(hint) is tuple else ()):
            try:
                from_plain(get_args(hint)[0], row)
            except Refusal as refusal:
                return Refusal(refusal.key, f"$.{field}[{n}]", **refusal.arguments)
    return None


def located(refusal: Refusal, text: str, name: str) -> Refusal:
    """The same refusal with `file:line:column at path` as its place."""
    _, marks = read_marked(text.replace("\t", " ") if name.endswith(".json") else text, name)
    path = refusal.place.removeprefix("$").lstrip(".")
    last = (str(refusal.arguments["field"]),) if refusal.key == "field-unknown" else ()
    place = where(marks, (*steps(path), *last), name)
    return Refusal(refusal.key, f"{place} at {path}" if path else place, **refusal.arguments)


def steps(path: str) -> Path:
    """`.sites[2].area.lat` or `sites[2].area.lat` as a path."""
    dotted = path if path.startswith((".", "[")) else f".{path}"
    return tuple(int(found[2]) if found[2] else found[1] for found in _STEP.finditer(dotted))


def _json(text: str, name: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Refusal("agreement-json-broken", f"{name}:{error.lineno}:{error.colno}", problem=error.msg) from error
    except Refusal as refusal:
        raise Refusal(refusal.key, name, **refusal.arguments) from refusal


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        names = [key for key, _ in pairs]
        raise Refusal("case-key-twice", key=next(key for key in names if names.count(key) > 1))
    return out


def _no_constant(word: str) -> Any:
    raise Refusal("case-number-broken", number=word)
