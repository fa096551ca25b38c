"""A document as a printable PDF: A4, PDF/A-2b, embedded fonts only, the same bytes from the same document.

The PDF's own date is the one given (the closing of the report's period); no clock and no font of the machine is used.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

import typst

from ceasefire.reporting.view import view

ARMENIAN_COMMA = "՝\N{EN SPACE}"
"""In the embedded font this comma leans over the space after it, so that space has to be wider."""


@cache
def _template() -> bytes:
    return (files("ceasefire.reporting") / "templates" / "report.typ").read_bytes()


@cache
def _fonts() -> Any:
    """The fonts inside typst itself; they cover Latin with Ə, Cyrillic and Armenian."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)


def pdf(issued: Mapping[str, Any], language: str, dated: datetime) -> bytes:
    """The issued report (envelope) in one language as PDF bytes; `dated` becomes the PDF's date."""
    told = json.dumps(view(issued, language), ensure_ascii=False, sort_keys=True).replace("՝ ", ARMENIAN_COMMA)
    made = typst.compile(
        _template(),
        format="pdf",
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"view": told},
        pdf_standards="a-2b",
        timestamp=int(dated.timestamp()),
        pdf_tags=False,  # tags make a day of tables twenty times as large; the CSV tables are the form for machines
    )
    return bytes(made)
