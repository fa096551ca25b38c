"""Centres with one day reported, for commands to be run on."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ceasefire.desk.close_day import close_day
from ceasefire.desk.found_centre import Founding
from ceasefire.desk.reading import InProcess
from ceasefire.desk.report_day import draw_up
from ceasefire.desk.take_in import take_in
from ceasefire.wiring import constitution_of, found_centre, seeded

DAY = date(2021, 1, 30)
NOW = datetime(2021, 1, 30, 15, 35, tzinfo=UTC)
TABLE = """position,event_location,means,no,observation,description,weapon,datetime
Post 1 (2km N of Town X),1-2km E,Heard,12,Explosion,Undetermined,N/K,2021-01-30T11:00:00+04:00
Post 1 (2km N of Town X),1-2km E,Heard,35,Explosion,Undetermined,N/K,2021-01-30T15:10:00+04:00
Post 2 (9km S of Town X),1-2km W,Heard,1,Illumination flare,In flight,N/K,2021-01-29T23:30:00+04:00
"""
POSTS = ("duty", "head", "analyst")


@pytest.fixture(scope="session")
def counted_centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre with one day reported; delegation b would count series of 30 by Moscow's calendar."""
    theirs = {"b": {"rule": "shelling-of-30", "zone": "Europe/Moscow", "cut_off": "00:00"}}
    return reported(tmp_path_factory.mktemp("count") / "centre", {"own_rules": theirs})


@pytest.fixture
def naming_centre(tmp_path: Path) -> Path:
    """A centre with one day reported, whose mandate allows attribution."""
    return reported(tmp_path / "centre", {"mandate": {"attribute": True}})


def reported(folder: Path, settings: dict[str, object]) -> Path:
    """A centre founded with these settings, with three rows taken in, grouped and reported."""
    table = folder.parent / "table.csv"
    table.write_text(TABLE, encoding="utf-8")
    foundings = (
        Founding(side="a", name="Delegation A", origin="a.example/log", posts=POSTS),
        Founding(side="b", name="Delegation B", origin="b.example/log", posts=POSTS),
    )
    founded = found_centre(
        folder,
        foundings,
        lambda both: constitution_of(settings, both, "nk-2020-11-09"),
        randomness=seeded("count"),
        at=NOW - timedelta(hours=9),
    )
    with founded as opened:
        take_in(opened, [table], side="a", clock=lambda: NOW, readers=InProcess())
        assert len(list(opened.tables.records("observation"))) == 3
        close_day(opened, DAY, side="a", at=NOW)
        draw_up(opened, DAY, side="a", at=NOW)
    return folder
