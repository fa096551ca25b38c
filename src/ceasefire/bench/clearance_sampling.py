"""Sampling plans against a computed table of all of them, and the chance to pass against rational arithmetic."""

import csv
from collections.abc import Callable
from fractions import Fraction
from math import comb
from pathlib import Path
from typing import Any

from ceasefire.bench.clearance import figure
from ceasefire.clearance.quality.curve import binomial, hypergeometric, quality_passed_at
from ceasefire.clearance.quality.sampling import AQLS, LEVELS, LOT_ENDS, SamplingPlan, Severity, plan_for

TABLE = Path("mineaction") / "sampling_plans" / "single_plans_8190.csv"
_SHARES = (0.25, 1.0, 3.0)


def figures(say: Callable[[str], None], **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """Plans equal to the table's, largest error of the chance to pass at three qualities a plan."""
    found, notes = [], []
    table = Path(options.get("data") or ".") / TABLE
    if table.is_file():
        equal, rows = _equal(table)
        found.append(figure("sampling plans equal to the table", f"{equal}/{rows}", "", "8190/8190", equal == rows))
    else:
        notes.append(f"{TABLE} is absent: name the folder of the shared test data with --data")
    say("the chance to pass, in rational arithmetic")
    plans = sorted(_plans(), key=lambda one: (one.n, one.accept))
    if options.get("quick"):
        plans = plans[::10]
    worst = max(_error(plan) for plan in plans)
    name = f"chance to pass: largest error over {len(plans)} plans, 3 qualities"
    found.append(figure(name, f"{worst:.1e}", "", "≤ 1e-12", worst <= 1e-12))
    lots = max(_lot_error(plan) for plan in plans if plan.n <= 1250)
    found.append(figure("the same for a lot of 2,500 counted out", f"{lots:.1e}", "", "≤ 1e-12", lots <= 1e-12))
    return found, notes


def _equal(table: Path) -> tuple[int, int]:
    equal = rows = 0
    with table.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            lot = int(row["lot_size"].split("-")[0].rstrip("+"))
            plan = plan_for(lot, row["inspection_level"], row["aql"], Severity(row["plan"]))
            equal += (plan.n, plan.accept, plan.reject) == (int(row["n"]), int(row["ac"]), int(row["re"]))
            rows += 1
    return equal, rows


def _plans() -> set[SamplingPlan]:
    """Every plan for nonconforming units (AQL up to 10), once for each n and number accepted."""
    lots = (2, *(end + 1 for end in LOT_ENDS))
    aqls = AQLS[: AQLS.index("10") + 1]
    made = (plan_for(lot, level, aql, one) for lot in lots for level in LEVELS for aql in aqls for one in Severity)
    by_size = {(plan.n, plan.accept): plan for plan in made}
    return set(by_size.values())


def _error(plan: SamplingPlan) -> float:
    limiting = quality_passed_at(plan, 0.1)
    shares = [min(1.0, limiting * step) for step in _SHARES]
    return max(abs(float(Fraction(binomial(plan, p)) - _exact(plan, p))) for p in shares)


def _exact(plan: SamplingPlan, p: float) -> Fraction:
    """Sum over the bad units accepted, every factor a whole number over a power of two."""
    top, bottom = p.as_integer_ratio()
    ways = (comb(plan.n, k) * top**k * (bottom - top) ** (plan.n - k) for k in range(min(plan.accept, plan.n) + 1))
    return Fraction(sum(ways), bottom**plan.n)


def _lot_error(plan: SamplingPlan) -> float:
    lot, worst = 2500, 0.0
    for bad in (1, 25, 250):
        ways = sum(comb(bad, k) * comb(lot - bad, plan.n - k) for k in range(min(plan.accept, plan.n, bad) + 1))
        exact = Fraction(ways, comb(lot, plan.n))
        worst = max(worst, abs(float(Fraction(hypergeometric(plan, lot, bad)) - exact)))
    return worst
