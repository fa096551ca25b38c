"""The year-end reference: its three breakdowns of the area reproduced, its inconsistent total of items flagged."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ceasefire.bench.clearance import figure
from ceasefire.clearance.periods.marginals import Verdict, reconcile_all
from ceasefire.clearance.periods.read import read

FOLDER = Path("mineaction") / "year_end"


def figures(say: Callable[[str], None], **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """Sums and verdicts of every figure of the reports in the folder."""
    files = sorted((Path(options.get("data") or ".") / FOLDER).glob("*.json"))
    if not files:
        return [], [f"{FOLDER} is absent: name the folder of the shared test data with --data"]
    found = []
    for file in files:
        say(file.name)
        answers = {one.measure: one for one in reconcile_all(read(file.read_text(encoding="utf-8"), file.name))}
        area, items = answers["area_ha"], answers["items"]
        sums = sorted({str(row.total) for row in area.rows})
        found.append(figure("breakdowns of the area with one sum", len(area.rows), "", "3", len(sums) == 1))
        found.append(figure("that sum", ", ".join(sums), "ha", "53081.8", sums == ["53081.8"]))
        flagged = [row for row in items.rows if row.verdict is Verdict.DIFFERS]
        told = "; ".join(f"{row.total} v. {row.stated}" for row in flagged)
        found.append(figure("totals flagged", told, "items", "31547 v. 31600", told == "31547 v. 31600"))
    return found, []
