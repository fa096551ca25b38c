"""Records read from YAML or JSON text: what does not fit a record is refused with line and column."""

import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from ceasefire.agreement.marked_yaml import read_marked, where
from ceasefire.vocabulary.plain import from_plain
from ceasefire.vocabulary.refusal import Refusal

T = TypeVar("T")
At = Callable[..., str]
LIMIT = 2_000_000
"""Characters; a longer file is not read."""
_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]")


def read_record(kind: type[T], text: str, name: str) -> T:
    """The record of class `kind` that a text describes; `name` is the file as refusals call it."""
    return read_placed(kind, text, name)[0]


def read_placed(kind: type[T], text: str, name: str) -> tuple[T, At]:
    """The record, and the place in the file of any part of it: `at("steps", 3)`."""
    if len(text) > LIMIT:
        raise Refusal("records-too-long", name, most=LIMIT)
    data, marks = read_marked(text, name)
    try:
        return from_plain(kind, data), lambda *path: where(marks, path, name)
    except Refusal as refusal:
        path = tuple(int(n) if n else word for word, n in _STEP.findall(refusal.place))
        raise Refusal(refusal.key, where(marks, path, name), **refusal.arguments) from None


def load_placed(kind: type[T], name_or_path: str, package: str, shipped: tuple[str, ...]) -> tuple[T, At]:
    """A record from a file, or one that comes with a package by its name, and its places; refuses what is neither."""
    if name_or_path in shipped:
        text = (files(package) / "shipped" / f"{name_or_path}.yaml").read_text(encoding="utf-8")
        return read_placed(kind, text, f"{name_or_path}.yaml")
    path = Path(name_or_path)
    if not path.is_file():
        raise Refusal("records-no-file", name=name_or_path, shipped=", ".join(shipped))
    if path.stat().st_size > 4 * LIMIT:
        raise Refusal("records-too-long", path.name, most=LIMIT)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", path.name, byte=error.start) from error
    return read_placed(kind, text, path.name)
