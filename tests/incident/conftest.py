"""A small invented world for the tests of incidents: two events far apart, told by several sources."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from report_rows import bearing, point

from ceasefire.incident.table import ReportTable, table_of


@pytest.fixture
def world() -> Callable[[], ReportTable]:
    """Two events, four reports each: 12 km and an hour apart."""

    def make() -> ReportTable:
        rows = []
        for event, (east, at) in enumerate(((0.0, 0.0), (12_000.0, 3600.0))):
            rows += [
                point(f"u{event}", "UV1", at, east), point(f"v{event}", "UV2", at + 2, east + 50),
                bearing(f"a{event}", "AC1", 0.0, at + 4000 / 337, east, -4000),
                bearing(f"b{event}", "AC2", 90.0, at + 3000 / 337, east - 3000, 0),
            ]  # fmt: skip
        return table_of(rows)

    return make
