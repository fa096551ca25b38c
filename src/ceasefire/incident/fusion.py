"""What comes out of grouping: rows in groups, what was learned about the sources, and the terms of every link."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ceasefire.incident.grouping import Grouped
from ceasefire.incident.knowledge import Knowledge
from ceasefire.incident.plane import Plane
from ceasefire.incident.records import SourceCheck
from ceasefire.incident.residuals import Residuals
from ceasefire.incident.settings import FusionSettings
from ceasefire.incident.table import ReportTable


@dataclass(frozen=True, slots=True, kw_only=True)
class Fusion:
    """`table` in canonical order with `grouped.label` (n,) the group of each row; `checks` one a source; `officers`
    report id → who placed it, for rows that people decided."""

    table: ReportTable
    grouped: Grouped
    residuals: Residuals
    plane: Plane
    epoch_s: float
    knowledge: Knowledge
    settings: FusionSettings
    checks: tuple[SourceCheck, ...]
    officers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def members(self) -> list[list[int]]:
        """Rows of each group; groups in the order of their first row, which is by time."""
        rows: dict[int, list[int]] = {}
        for row, slot in enumerate(self.grouped.label):
            rows.setdefault(int(slot), []).append(row)
        return list(rows.values())

    def decided(self, rows: list[int]) -> tuple[str, ...]:
        """Officers who placed any of the rows, sorted."""
        return tuple(sorted({name for r in rows for name in self.officers.get(self.table.report_id[r], ())}))
