"""The few kinds of block a page is laid out from; the template knows these and nothing about reports."""

from collections.abc import Sequence
from typing import Any

Block = dict[str, Any]


def heading(number: int | str, text: str) -> Block:
    """A numbered section; numbers are the same in every language."""
    return {"k": "h", "n": str(number), "t": text}


def sub(text: str) -> Block:
    return {"k": "h2", "t": text}


def para(text: str, style: str = "") -> Block:
    """Style: "" text, "note" small and grey, "warn" set off, "calm" for what was not observed."""
    return {"k": "p", "t": text, "style": style}


def bullets(items: Sequence[str]) -> Block:
    return {"k": "list", "items": list(items)}


def table(
    head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], right: Sequence[int] = (), **more: Any
) -> Block:
    """Rows of text; `widths` share the page's width, 0 means as wide as its words; `right` are columns of numbers."""
    align = ["right" if n in right else "left" for n in range(len(head))]
    return {"k": "table", "head": list(head), "rows": [list(r) for r in rows], "w": list(widths), "a": align, **more}


def drawing(svg: str, title: str) -> Block:
    return {"k": "map", "svg": svg, "t": title}
