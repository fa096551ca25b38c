"""The map's columns: brought up to date by what is new alone, and then the same as read whole."""

import gzip
import json
import re
from typing import Any

import pytest

SAID = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely"}


@pytest.fixture
def rows(monkeypatch: pytest.MonkeyPatch, desk: Any) -> Any:
    from ceasefire.web import map_rows

    fresh = map_rows.MapRows()
    monkeypatch.setattr(map_rows, "now", fresh)
    return fresh


def told(body: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(gzip.decompress(body))
    return found


def test_a_deed_reads_one_row_and_gives_what_all_rows_give(rows: Any, enter: Any) -> None:
    from ceasefire.web.map_rows import MapRows

    heads = {side: enter(f"{side}/head") for side in "ab"}
    first = told(rows.body())
    whole = rows.read_rows
    assert whole == len(first["name"]) > 1
    assert rows.body() is rows.body()
    path = re.findall(r'href="(/cases/inc-[^"]+)"', heads["a"].get("/cases").content.decode())[0]
    for side, stands in (("a", "one_spoke"), ("b", "shown")):
        before = rows.read_rows
        assert heads[side].post(f"{path}/assess", SAID).status_code == 302
        now = told(rows.body())
        assert rows.read_rows - before <= 2 < whole
        assert now == told(MapRows().body())
        place = now["name"].index(path.rpartition("/")[2])
        assert now["standings"][now["standing"][place]] == stands
        assert now != first


def test_a_grouping_has_the_rows_read_again(rows: Any, enter: Any) -> None:
    from ceasefire.store.projections.models import Taken
    from ceasefire.web.door import door

    rows.body()
    whole = rows.read_rows
    door.redraw()
    Taken.objects.filter(side="a").update(size=1)
    rows.body()
    assert rows.read_rows == 2 * whole
