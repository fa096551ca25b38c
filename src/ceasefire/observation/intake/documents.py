"""YAML and JSON to plain values, strictly: one meaning a text, every value's line and column kept for YAML.

No tags, anchors, aliases, merge keys or repeated keys; only `true`, `false`, `null` and plain numbers are not text, so
"no" stays a language and 12:30 a time. Depth, size and the number of values are bounded before anything is built.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from ceasefire.ledger.canonical import loads
from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.text import decode

MAX_BYTES = 4 * 1024 * 1024
MAX_DEPTH = 40
MAX_VALUES = 200_000
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,14})")
_FLOAT = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+][0-9]{1,3})?")
_NOT_A_NUMBER = re.compile(r"[-+]?\.(inf|nan)", re.IGNORECASE)
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None, "True": True, "False": False}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A value and where its parts stand: `marks[path]` is (line, column), 1-based; empty for JSON."""

    value: Any
    marks: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def where(self, path: Path) -> str:
        """ "line 7 column 3 at claims[0].time" for the path or the nearest part of it that was written."""
        name = path_name(path)
        known = next((path[:n] for n in range(len(path), -1, -1) if path[:n] in self.marks), None)
        if known is None:
            return f"at {name}"
        line, column = self.marks[known]
        return f"line {line} column {column}" + (f" at {name}" if name != "$" else "")


def path_name(path: Path) -> str:
    """("claims", 0, "time") → "claims[0].time"."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.lstrip(".") or "$"


def read_documents(data: bytes, flaws: Flaws) -> list[Document]:
    """Every document in a YAML or JSON file. Raises a `Refusal` naming line and column where it is neither."""
    if len(data) > MAX_BYTES:
        raise Unreadable("sensor-file-too-big", bytes=len(data), limit=MAX_BYTES)
    text = decode(data, flaws).text
    if text.lstrip()[:1] in ("{", "["):
        value = loads(text)
        _check_texts(value)
        return [Document(value=value)]
    return list(_yaml_documents(text))


def _check_texts(value: Any) -> None:
    """Control characters in text would spoil reports and logs; refused as they are in YAML."""
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            stack += [*item.keys(), *item.values()]
        elif isinstance(item, list):
            stack += item
        elif isinstance(item, str) and _CONTROL.search(item):
            raise Unreadable("sensor-text-control", place=repr(item[:40]))


def _yaml_documents(text: str) -> Iterator[Document]:
    builder: _Builder | None = None
    try:
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            if isinstance(event, yaml.DocumentStartEvent):
                builder = _Builder()
            elif isinstance(event, yaml.DocumentEndEvent) and builder is not None:
                if builder.root is not None:
                    yield Document(value=builder.root, marks=builder.marks)
            elif builder is not None:
                builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise Unreadable("sensor-yaml-broken", place=_at(error.problem_mark), problem=str(error.problem)) from error
    except yaml.YAMLError as error:
        raise Unreadable("sensor-yaml-broken", problem=str(error).splitlines()[0][:120]) from error


def _at(mark: Any) -> str:
    return "" if mark is None else f"line {mark.line + 1} column {mark.column + 1}"


class _Builder:
    """Builds one document from parser events, without recursion, counting as it goes."""

    def __init__(self) -> None:
        self.root: Any = None
        self.marks: dict[Path, tuple[int, int]] = {}
        self.stack: list[tuple[Any, Path]] = []
        self.key: list[str | None] = []
        self.values = 0

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Unreadable("sensor-yaml-alias", place=_at(event.start_mark))
        if isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self.stack.pop()
            self.key.pop()
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            self._open({} if isinstance(event, yaml.MappingStartEvent) else [], event)

    def _open(self, made: Any, event: Any) -> None:
        if getattr(event, "tag", None):
            raise Unreadable("sensor-yaml-tag", place=_at(event.start_mark), tag=str(event.tag)[:60])
        if len(self.stack) >= MAX_DEPTH:
            raise Unreadable("sensor-too-deep", place=_at(event.start_mark), limit=MAX_DEPTH)
        if self.stack and isinstance(self.stack[-1][0], dict) and self.key[-1] is None:
            raise Unreadable("sensor-yaml-key", place=_at(event.start_mark))
        path = self._put(made, event)
        self.stack.append((made, path))
        self.key.append(None)

    def _scalar(self, event: Any) -> None:
        if event.tag:
            raise Unreadable("sensor-yaml-tag", place=_at(event.start_mark), tag=str(event.tag)[:60])
        if self.stack and isinstance(self.stack[-1][0], dict) and self.key[-1] is None:
            if event.value in self.stack[-1][0]:
                raise Unreadable("sensor-key-twice", place=_at(event.start_mark), key=event.value[:80])
            if event.value == "<<" and not event.style:
                raise Unreadable("sensor-yaml-alias", place=_at(event.start_mark))
            self.key[-1] = event.value
            return
        self._put(_scalar_value(event), event)

    def _put(self, value: Any, event: Any) -> Path:
        self.values += 1
        if self.values > MAX_VALUES:
            raise Unreadable("sensor-too-many-values", place=_at(event.start_mark), limit=MAX_VALUES)
        if not self.stack:
            path: Path = ()
            self.root = value
        else:
            holder, base = self.stack[-1]
            path = self._hang(holder, base, value)
        self.marks[path] = (event.start_mark.line + 1, event.start_mark.column + 1)
        return path

    def _hang(self, holder: Any, base: Path, value: Any) -> Path:
        if isinstance(holder, list):
            holder.append(value)
            return (*base, len(holder) - 1)
        name = self.key[-1]
        assert name is not None  # _scalar sets it before any value of a mapping
        holder[name] = value
        self.key[-1] = None
        return (*base, name)


def _scalar_value(event: Any) -> Any:
    text: str = event.value
    if event.style:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        value = float(text)
        if math.isfinite(value):
            return value
        raise Unreadable("sensor-not-a-number", place=_at(event.start_mark), value=text[:40])
    if _NOT_A_NUMBER.fullmatch(text):
        raise Unreadable("sensor-not-a-number", place=_at(event.start_mark), value=text[:40])
    return text
