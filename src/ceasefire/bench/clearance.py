"""Mine action measured, a part at a time: `--only land`, `--only map` …; each part is a module with `figures`.

A part's `figures(say, **options)` returns its figures and its notes; another part is a line in `PARTS`.
"""

import importlib
import os
from collections.abc import Callable
from typing import Any

from ceasefire.vocabulary.refusal import Refusal

PARTS = {
    "land": "clearance_land",
    "map": "clearance_map",
    "geocheck": "clearance_geocheck",
    "sampling": "clearance_sampling",
    "search": "clearance_search",
    "ranking": "clearance_ranking",
    "period": "clearance_period",
    "openrosa": "clearance_openrosa",
}
"""Part → module of this package."""

Say = Callable[[str], None]


def run(say: Say, **options: Any) -> dict[str, Any]:
    """All parts, or the one named by `only`; with the machine's load before and after."""
    only = options.pop("only", None)
    if only is not None and only not in PARTS:
        raise Refusal("clearance-no-such-part", name=only, known=", ".join(PARTS))
    before = os.getloadavg()[0]
    figures: list[dict[str, Any]] = []
    notes: list[str] = []
    for part in [only] if only else PARTS:
        say(f"measuring {part}")
        found, said = importlib.import_module(f"ceasefire.bench.{PARTS[part]}").figures(say, **options)
        figures += found
        notes += said
    return {"figures": figures, "notes": [*notes, f"load {before:.1f} before, {os.getloadavg()[0]:.1f} after"]}


def figure(name: str, value: float | str, unit: str = "", target: str = "", met: bool | None = None) -> dict[str, Any]:
    """One figure as `ceasefire bench` shows it."""
    return {"name": name, "value": value, "unit": unit, "target": target, "met": met}
