"""What was watched is drawn as one shape, and what was not as another, however often a place was watched."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from shapely.geometry import shape

BEGAN = datetime(2021, 1, 30, 6, tzinfo=UTC)
DISC = {"lon": 46.6, "lat": 40.2, "radius_m": 4000.0}
FLOWN = {"ring": [[46.7, 40.2], [46.8, 40.2], [46.8, 40.3], [46.7, 40.3]]}
CROSSED = {"ring": [[46.9, 40.2], [47.0, 40.3], [47.0, 40.2], [46.9, 40.3]]}


@pytest.fixture
def watched(desk: Any) -> None:
    """The same disc on five days, two footprints of which one crosses itself, and an hour in which nothing was seen."""
    from ceasefire.store.projections.models import Record

    said = [(day, True, DISC) for day in range(5)] + [(0, True, FLOWN), (1, True, CROSSED), (2, False, DISC)]
    for n, (day, seen, area) in enumerate(said):
        began = BEGAN + timedelta(days=day)
        Record.objects.create(
            name=f"cov-{n}", kind="coverage", sealed="0" * 64, asset="OP1", what="", start=began,
            end=began + timedelta(hours=1), known_at=began + timedelta(hours=2), body={"area": area, "watched": seen},
        )  # fmt: skip


def drawn(browser: Any, more: str = "") -> dict[bool, Any]:
    answer = browser.get(f"/watch/coverage?from=2021-01-29T00:00:00Z&to=2021-02-09T00:00:00Z{more}")
    assert answer.status_code == 200
    found = json.loads(answer.content)["features"]
    shapes = {one["properties"]["watched"]: shape(one["geometry"]) for one in found}
    assert len(shapes) == len(found)
    return shapes


def test_each_place_is_drawn_once_however_often_it_was_watched(watched: None, enter: Any) -> None:
    shapes = drawn(enter("a/head"))
    assert set(shapes) == {True, False}
    disc = shapes[False]
    assert disc.area == pytest.approx(3.1326 * (4 / 111.2) ** 2 / 0.7638, rel=0.01)  # 48 corners, at 40.2 degrees
    assert shapes[True].intersection(disc).area == pytest.approx(disc.area)
    assert len(shapes[True].geoms) == 4  # the disc, the footprint, and the two ends of the one that crosses itself
    assert all(one.is_valid for one in shapes.values())


def test_the_past_shows_only_what_was_known_then(watched: None, enter: Any) -> None:
    browser = enter("b/second")
    assert drawn(browser, "&at=2020-01-01T00:00:00Z") == {}
    assert set(drawn(browser, "&at=2021-01-31T12:00:00Z")) == {True}
