"""`ceasefire bench web --map`: the watch's map at 1,000, 20,000 and 100,000 incidents, in a real browser.

Each size has a desk of its own; server, browser and whatever else runs share this machine.
"""

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ceasefire.bench.web import PYTHON, ROWS, call, map_figures, played_centre, served
from ceasefire.bench.web_map import browser_program, move_map
from ceasefire.bench.web_sessions import BROWSER

Say = Callable[[str], None]
SIZES = (1_000, 20_000, 100_000)
_QUICK = (1_000,)
_TURNS = 2
_NOTES = [
    "floor: the same movement of the same page with the incidents' layers hidden, in turn with the one measured;"
    " figures of frames mean something beside it only",
    "drawn in software (SwiftShader) at 1366 × 768; wheel and drag, five times each, no drag ends where it began",
    "incidents are written straight into the tables of the screens, around 200 places, each with its area of doubt",
    "load is the mean of a minute, before and after",
]


def run(say: Say, *, quick: bool = False) -> dict[str, Any]:
    """Figures of the map at each size; none, with the reason, where there is no Chromium. `quick`: the least size."""
    program = browser_program()
    if program is None:
        return {"figures": [], "notes": ["no Chromium, or not the package playwright: nothing was measured"]}
    folder, figures = Path(tempfile.mkdtemp(prefix="ceasefire-bench-")), []
    try:
        say("playing one day of the demo's centre and taking in one more; this is not measured")
        played_centre(folder, 1)
        for count in _QUICK if quick else SIZES:
            say(f"{count:,} incidents: writing rows, then the map in {program}")
            seen = _one(program, folder, count, 1 if quick else _TURNS)
            figures += map_figures(seen, f"+{count:,}")
    finally:
        shutil.rmtree(folder)
    return {"figures": figures, "notes": _NOTES}


def _one(program: str, folder: Path, count: int, turns: int) -> dict[str, Any]:
    """What was seen of the map of a desk with so many incidents added."""
    centre = folder / f"map-{count}"
    shutil.copytree(folder / "demo" / "centre", centre, ignore=shutil.ignore_patterns("web"))
    call([*PYTHON, "serve", "--centre", str(centre), "--check", "--json"], {})
    given = {"CEASEFIRE_CENTRE": str(centre), "DJANGO_SETTINGS_MODULE": "ceasefire.web.settings"}
    call([*ROWS, "accounts", "1", "a long word for measuring"], given)
    call([*ROWS, "rows", str(count), "0"], given)
    opened = json.loads(call([*ROWS, "sessions", "1", BROWSER], given))
    with served(centre, given) as (port, _):
        return move_map(program, port, opened[0][0], BROWSER, turns)
