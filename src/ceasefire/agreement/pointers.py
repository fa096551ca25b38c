"""Pointers into an agreement's file: `provisions.P6a.breached_by.presence.time` names what a reading decides.

Steps are keys; in a list, the number of the item from 0 or its `id`, `number` or `name`. Names may hold dots.
"""

from collections.abc import Iterator
from typing import Any

Path = tuple[str | int, ...]


def paths_of(data: Any, pointer: str) -> tuple[Path, ...]:
    """Every path in the data that the pointer can mean; usually one, none where it points nowhere."""
    return tuple(_walk(data, pointer.split("."), ()))


def points_somewhere(data: Any, pointer: str) -> bool:
    """Is there such a field?"""
    return bool(paths_of(data, pointer))


def _walk(data: Any, steps: list[str], path: Path) -> Iterator[Path]:
    if not steps:
        yield path
        return
    for length in range(1, len(steps) + 1):
        step = ".".join(steps[:length])
        for key, value in _children(data, step):
            yield from _walk(value, steps[length:], (*path, key))


def _children(data: Any, step: str) -> Iterator[tuple[str | int, Any]]:
    if isinstance(data, dict):
        if step in data:
            yield step, data[step]
        return
    for n, item in enumerate(data if isinstance(data, list) else []):
        named = {str(item.get(key)) for key in ("id", "number", "name")} if isinstance(item, dict) else {str(item)}
        if step == str(n) or step in named:
            yield n, item
