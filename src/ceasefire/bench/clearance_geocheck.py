"""How long a check of 20,000 areas takes, whether it finds all that was planted, and whether mending keeps the area."""

import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ceasefire.bench.clearance import figure
from ceasefire.clearance.shape.faults import limits
from ceasefire.clearance.shape.geocheck import geocheck
from ceasefire.clearance.shape.repair import KEPT, repair
from ceasefire.clearance.standards.book import shipped_rules
from ceasefire.sensors.map_file import read_map
from ceasefire.world.faulty_map import faulty_map

_LIMIT_S = 5.0


def figures(say: Callable[[str], None], **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """Reading, checking and mending of a made-up map of 20,000 areas with 15 kinds of fault (a tenth with `quick`)."""
    share = 10 if options.get("quick") else 1
    planted = faulty_map(20_000 // share, 200 // share, np.random.default_rng(11))
    within = limits(shipped_rules(), date.max)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "map.geojson"
        path.write_text(json.dumps(planted.document), encoding="utf-8")
        start = time.process_time()
        layers = read_map(path)
        read = time.process_time() - start
    start = time.process_time()
    found = geocheck(layers, within)
    checked = time.process_time() - start
    say(f"{len(found)} faults found in {checked:.1f} s")
    _, done = repair(layers[0], within)
    rows: dict[str, set[int]] = defaultdict(set)
    for one in found:
        rows[one.fault.value].add(one.row)
    missed = sum(len(set(told) - rows[fault]) for fault, told in planted.rows.items())
    beside = sum(len(seen - set(planted.rows[fault])) for fault, seen in rows.items())
    changes = [abs(one.after_m2 / one.before_m2 - 1) for one in done if one.before_m2 and one.after_m2 is not None
               and not one.what.value.startswith("left")]  # fmt: skip
    return [
        figure("features checked", len(layers[0].features), "", "20,000", not options.get("quick")),
        figure("reading them", round(read, 2), "s"),
        figure("checking them", round(checked, 2), "s", "≤ 5 with reading", read + checked <= _LIMIT_S),
        figure("planted faults", sum(map(len, planted.rows.values()))),
        figure("of these missed", missed, "", "0", missed == 0),
        figure("told where none was planted", beside, "", "0", beside == 0),
        figure("features mended", len({one.row for one in done})),
        figure("largest change of an area", f"{max(changes):.1e}", "", f"≤ {KEPT}", max(changes) <= KEPT),
    ], ["processor time of one core; every kind of fault planted as often as every other"]
