"""The plain rival: chains of like reports within three kilometres and six minutes, what a careful clerk would do."""

import numpy as np

from ceasefire.incident.plane import plane_for
from ceasefire.incident.records import KINDS
from ceasefire.incident.table import ReportTable

NEAR_M, NEAR_S = 3000.0, 360.0
BLASTS = ("explosion", "mortar", "artillery", "uav_strike", "fire")
USUAL_RANGE_M = 5000.0


def window_groups(table: ReportTable) -> dict[str, str]:
    """Report → label. A bearing counts as the point at the middle of its band, or five kilometres out; all blasts and
    fires are one kind."""
    x, y = _points(table)
    at = (table.start_s + table.end_s) / 2
    family = np.array(["blast" if kind in BLASTS else kind for kind in KINDS])[table.kind]
    head = list(range(len(table)))
    order = np.argsort(at, kind="stable")
    last = np.searchsorted(at[order], at[order] + NEAR_S, side="right")
    for i, a in enumerate(order):
        others = order[i + 1 : last[i]]
        near = (np.hypot(x[others] - x[a], y[others] - y[a]) < NEAR_M) & (family[others] == family[a])
        for b in others[near]:
            head[_top(head, int(a))] = _top(head, int(b))
    return {name: str(_top(head, row)) for row, name in enumerate(table.report_id)}


def _points(table: ReportTable) -> tuple["np.ndarray[tuple[int, ...], np.dtype[np.float64]]", ...]:
    x, y = plane_for(table.lat, table.lon).flat(table.lat, table.lon)
    middle = (table.range_min_m + table.range_max_m) / 2
    ray = np.isfinite(table.bearing_deg)
    reach = np.where(np.isfinite(middle), middle, USUAL_RANGE_M) * ray
    turn = np.radians(np.where(ray, table.bearing_deg, 0.0))
    return x + reach * np.sin(turn), y + reach * np.cos(turn)


def _top(head: list[int], row: int) -> int:
    while head[row] != row:
        head[row] = head[head[row]]
        row = head[row]
    return row
