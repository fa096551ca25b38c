"""Search theory against the reference's worked vectors, and the conditions of an optimum on random problems."""

from collections.abc import Callable
from typing import Any

import numpy as np

from ceasefire.bench.clearance import figure
from ceasefire.clearance.quality import area, search
from ceasefire.clearance.quality.curve import zero_find

_EFFORT = search.allocate([0.4, 0.3, 0.2, 0.1], 2)
VECTORS: tuple[tuple[float, float, int], ...] = (
    *zip(_EFFORT.effort, (0.994, 0.706, 0.300, 0.0), (3, 3, 3, 3), strict=True),
    (_EFFORT.found, 0.456, 3),
    (search.pod_inverse_cube(1, 1), 0.790, 3),
    (search.no_find(400, 5, 40), 0.589, 3),
    (area.passes(5, 0.1, 0.9), 0.62, 2),
    (area.share_needed(5, 0.9, 0.1), 0.41, 2),
    *((zero_find(p), n, 0) for p, n in ((0.001, 2995), (0.0035, 855), (0.004, 748), (0.01, 299))),
)
"""What is computed, what the reference says, to how many decimals."""


def figures(say: Callable[[str], None], **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """Vectors that agree, and the worst of the conditions over random problems (seed 1)."""
    agree = sum(round(made, digits) == told for made, told, digits in VECTORS)
    number = 200 if options.get("quick") else 5000
    say(f"{number} random searches")
    chance = np.random.default_rng(1)
    sums, gains = zip(*(_conditions(chance) for _ in range(number)), strict=True)
    return [
        figure("search vectors of the reference", f"{agree}/{len(VECTORS)}", "", "all", agree == len(VECTORS)),
        figure("effort used: largest difference", f"{max(sums):.1e}", "", "≤ 1e-9", max(sums) <= 1e-9),
        figure("marginal gains: largest relative difference", f"{max(gains):.1e}", "", "≤ 1e-9", max(gains) <= 1e-9),
    ], ["the process-failure posterior .073 of the reference is told without its number of items and is not compared"]


def _conditions(chance: np.random.Generator) -> tuple[float, float]:
    """How far the effort is from what was given, and marginal gains from equal where effort goes, above elsewhere."""
    n = int(chance.integers(1, 200))
    prior, rate = chance.dirichlet(np.full(n, 0.5)) * chance.uniform(0.2, 1), chance.uniform(0.2, 5, n)
    effort = float(chance.uniform(0, 40))
    z = np.array(search.allocate(prior, effort, rate).effort)
    gain = prior * rate * np.exp(-rate * z)
    level = gain[z > 0].max()
    spread = float((level - gain[z > 0].min()) / level)
    above = float(max(0.0, (gain[z == 0].max(initial=0.0) - level) / level))
    return abs(float(z.sum()) - effort), max(spread, above)
