"""Many reports into incidents, with doubt: the one function to call.

fusion = fuse(table)              # or fuse(from_records(observations, allegations))
for incident in incidents(fusion): ...
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ceasefire.incident.checks import source_checks
from ceasefire.incident.fusion import Fusion
from ceasefire.incident.grouping import Orders, group
from ceasefire.incident.knowledge import Knowledge, first_knowledge
from ceasefire.incident.learning import learn
from ceasefire.incident.plane import plane_for
from ceasefire.incident.records import Regroup
from ceasefire.incident.regroup import in_force, orders
from ceasefire.incident.residuals import residuals
from ceasefire.incident.settings import FusionSettings
from ceasefire.incident.table import Codes, ReportTable, table_of

BLOCKS = 3


def fuse(
    table: ReportTable, settings: FusionSettings | None = None, previous: Knowledge | None = None,
    decisions: Sequence[Regroup] = (),
) -> Fusion:  # fmt: skip
    """Groups reports into incidents. The same reports in any order give the same groups.

    `previous` is the knowledge of an earlier fusion to start from (and then nothing is learned anew when
    settings.rounds is 0); `decisions` are the officers' regroup entries in the order they were entered.
    """
    settings = settings or FusionSettings()
    table = table.taken(table.canonical_order())
    standing = in_force(decisions)
    known = previous or first_knowledge(settings)
    if len(table):
        known = _learned(table.taken(_sample(len(table), settings.learn_on)), known, settings)
    plane = plane_for(table.lat, table.lon)
    epoch_s = float(np.median(table.start_s)) if len(table) else 0.0
    grouped = group(table, plane, epoch_s, known, settings, orders(standing, table.report_id))
    rest = residuals(table, grouped, plane, epoch_s)
    return Fusion(
        table=table, grouped=grouped, residuals=rest, plane=plane, epoch_s=epoch_s, knowledge=known, settings=settings,
        checks=source_checks(table, rest, known), officers=standing.officers,
    )  # fmt: skip


def warm_up() -> None:
    """Compiles the loops (once an installation) by grouping a handful of invented reports."""
    row = {"source_kind": "uav", "lat": 40.0, "lon": 47.0, "start_s": 0.0, "end_s": 0.0, "count_best": 1.0}
    fuse(table_of([row | {"report_id": name, "source": name} for name in "abc"]))


def _sample(n: int, most: int) -> Codes:
    """All rows, or a few blocks of neighbours in time, together about `most` rows."""
    if n <= most:
        return np.arange(n)
    size = most // BLOCKS
    starts = np.linspace(0, n - size, BLOCKS).astype(np.int64)
    return np.unique(np.concatenate([np.arange(s, s + size) for s in starts]))


def _learned(table: ReportTable, known: Knowledge, settings: FusionSettings) -> Knowledge:
    plane = plane_for(table.lat, table.lon)
    epoch_s = float(np.median(table.start_s))
    for _ in range(settings.rounds):
        found = group(table, plane, epoch_s, known, replace(settings, refine=1), Orders())
        known = learn(table, found, residuals(table, found, plane, epoch_s), known)
    return known
