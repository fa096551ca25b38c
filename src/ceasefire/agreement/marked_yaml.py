"""YAML that remembers where everything stands, so that a refusal can name line and column.

Only plain data is read: no tags, no anchors that refer back, no doubled keys; times stay text for their own reader.
"""

from typing import Any

import yaml

from ceasefire.vocabulary.refusal import Refusal

Path = tuple[str | int, ...]
Marks = dict[Path, tuple[int, int]]
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBERS = {"tag:yaml.org,2002:int": int, "tag:yaml.org,2002:float": float}


def read_marked(text: str, name: str) -> tuple[Any, Marks]:
    """The data, and line and column (from 1) of each value by its path; `name` is the file as refusals call it."""
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise Refusal("agreement-yaml-broken", f"{name}:{line}:{column}", problem=str(error.problem)) from error
    if node is None:
        raise Refusal("agreement-empty", name)
    marks: Marks = {}
    return _value(node, (), marks, name, set()), marks


def _value(node: yaml.Node, path: Path, marks: Marks, name: str, seen: set[int]) -> Any:
    place = node.start_mark.line + 1, node.start_mark.column + 1
    marks[path] = place
    if id(node) in seen:
        raise Refusal("agreement-yaml-reference", f"{name}:{place[0]}:{place[1]}")
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, marks, name, seen)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, (*path, n), marks, name, seen) for n, item in enumerate(node.value)]
    return _scalar(node)


def _mapping(node: yaml.MappingNode, path: Path, marks: Marks, name: str, seen: set[int]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, value in node.value:
        word = str(key.value)
        if word in out:
            raise Refusal(
                "agreement-key-twice", f"{name}:{key.start_mark.line + 1}:{key.start_mark.column + 1}", key=word
            )
        out[word] = _value(value, (*path, word), marks, name, seen)
    return out


def _scalar(node: yaml.Node) -> Any:
    """Numbers, true, false and empty as YAML 1.2 has them; all else, dates, yes and no too, as text."""
    text = str(node.value)
    if text.lower() in _WORDS and not node.style:  # type: ignore[attr-defined]
        return _WORDS[text.lower()]
    if node.tag in _NUMBERS:
        try:
            return _NUMBERS[node.tag](text.replace("_", ""))
        except ValueError:
            return text
    return text


def where(marks: Marks, path: Path, name: str) -> str:
    """`file:line:column` of the longest part of the path that the file has."""
    known: Path = ()
    for step in path:
        if (*known, step) in marks:
            known = (*known, step)
    line, column = marks.get(known, (1, 1))
    return f"{name}:{line}:{column}"
