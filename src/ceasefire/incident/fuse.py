"""Many reports into incidents, with doubt: the one function to call."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ceasefire.incident.grouping import Grouped, Orders, group
from ceasefire.incident.knowledge import Knowledge, first_knowledge
from ceasefire.incident.plane import Plane, plane_for
from ceasefire.incident.settings import FusionSettings
from ceasefire.incident.table import ReportTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Fusion:
    """The result: `table` in canonical order, `label` (n,) the group of each row, and how it came about."""

    table: ReportTable
    grouped: Grouped
    plane: Plane
    epoch_s: float
    knowledge: Knowledge
    settings: FusionSettings

    def members(self) -> list[list[int]]:
        """Rows of each group; groups in the order of their first row."""
        rows: dict[int, list[int]] = {}
        for row, slot in enumerate(self.grouped.label):
            rows.setdefault(int(slot), []).append(row)
        return list(rows.values())


def fuse(table: ReportTable, settings: FusionSettings | None = None, decisions: Sequence[object] = ()) -> Fusion:
    """Groups reports into incidents. The same reports in any order give the same groups."""
    settings = settings or FusionSettings()
    table = table.taken(table.canonical_order())
    plane = plane_for(table.lat, table.lon)
    epoch_s = float(np.median(table.start_s)) if len(table) else 0.0
    known = first_knowledge(settings)
    return Fusion(
        table=table, grouped=group(table, plane, epoch_s, known, settings, Orders()), plane=plane, epoch_s=epoch_s,
        knowledge=known, settings=settings,
    )  # fmt: skip
