"""Tables of machines that report with stated errors: acoustic arrays and their network, and crews' marks."""

from ceasefire.world.files.marks import Day, Mark
from ceasefire.world.percepts import Percepts, as_text, write_table


def write(day: Day, name: str, prefix: str, reports: Percepts) -> list[Mark]:
    """One table in the fusion columns; report ids carry the day, so that no two days share one."""
    columns = as_text(reports)
    columns["report_id"] = [f"{prefix}-{day.name}-{i + 1:05d}" for i in range(len(reports))]
    columns["means"] = reports.means.tolist()
    write_table(day.path(name), columns)
    return [Mark(file=name, locator=f"line {i + 2}", event=int(e)) for i, e in enumerate(reports.event.tolist())]
