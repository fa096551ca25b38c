"""Many incidents on the watch: all arrive, numbers agree with the list, clicks lead in and open, the past stays past.

How long a frame takes is measured by `ceasefire bench web --map`, not here.
"""

import math
from typing import Any

import pytest

from ceasefire.bench.web_rows import incidents

MANY, MOST = 2_000, 100_000


@pytest.fixture
def many(desk: Any) -> int:
    """Incidents drawn straight into the tables of the screens; how many there are then."""
    return drawn(MANY)


def drawn(count: int, times: int = 1) -> int:
    """`count` incidents, and each `times` over, some metres apart, copied by the database: rows made here take long."""
    from django.db import connection

    from ceasefire.store.projections.models import Incident

    Incident.objects.bulk_create(incidents(count), batch_size=5000)
    columns = [one.column for one in Incident._meta.fields]
    moved = {"name": "name || '-' || n", "lon": "lon + n * 0.0004", "lat": "lat + n % 7 * 0.0004"}
    with connection.cursor() as cursor:
        cursor.execute(
            f"WITH RECURSIVE turn(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM turn WHERE n < %s) "
            f"INSERT INTO {Incident._meta.db_table} ({', '.join(columns)}) "
            f"SELECT {', '.join(moved.get(one, one) for one in columns)} FROM {Incident._meta.db_table}, turn "
            "WHERE n < %s AND name LIKE %s",
            [times, times, "inc-00%"],
        )
    return int(Incident.objects.filter(replaced_at=None).exclude(lon=None).count())


def test_a_hundred_thousand_incidents_load_pan_and_zoom(desk: Any, sit: Any) -> None:
    there = drawn(MANY, MOST // MANY)
    seat = sit()
    seat.sign_in("head-a")
    assert there >= MOST
    assert seat.page.get_attribute("#map", "data-shown") == str(there)
    x, y = middle(seat)
    before = view(seat)
    seat.page.mouse.move(x, y)
    seat.page.mouse.wheel(0, -400)
    seat.page.wait_for_timeout(300)
    seat.page.mouse.down()
    seat.page.mouse.move(x - 120, y - 60, steps=8)
    seat.page.mouse.up()
    moved(seat, before)
    assert not seat.wrong


def test_numbers_agree_with_the_list_at_several_zooms(many: int, sit: Any) -> None:
    seat = sit()
    seat.sign_in("head-a")
    columns = listed(seat)
    places = list(zip(columns["lon"], columns["lat"], strict=True))
    for zoom in (6, 8.5, 11, 13):
        goto(seat, *places[0], zoom)
        west, south, east, north = bounds(seat)
        there = sum(west <= lon <= east and south <= lat <= north for lon, lat in places)
        assert there
        assert int(seat.page.get_attribute("#map", "data-inview")) == there
        shown = groups(seat)
        assert sum(count for *_, count, _ in shown) == there or zoom > 6
        assert not upon_each_other(seat, shown)
    assert not seat.wrong


def test_a_group_has_the_standing_of_its_least_settled(many: int, sit: Any) -> None:
    from ceasefire.store.projections.models import Incident

    Incident.objects.update(standing="agreed")
    found = Incident.objects.get(name=f"inc-{7:020x}")
    Incident.objects.filter(name=found.name).update(standing="disputed")
    seat = sit()
    seat.sign_in("head-a")
    goto(seat, found.lon, found.lat, 8)
    shown = groups(seat)
    assert sorted(rank for *_, rank in shown) == [0] * (len(shown) - 1) + [2]
    disputed = next(one for one in shown if one[3] == 2)
    assert disputed == nearest(seat)
    assert disputed[2] > 1


def test_a_click_goes_into_a_group_and_opens_what_stands_alone(many: int, sit: Any) -> None:
    seat = sit()
    seat.sign_in("head-a")
    group = nearest(seat)
    assert group[2] > 1
    before = view(seat)
    seat.page.mouse.click(*where(seat, group))
    moved(seat, before)
    assert float(view(seat).split(",")[2]) > float(before.split(",")[2])
    alone = stands_alone(seat)
    with seat.page.expect_navigation(url="**/cases/*"):
        seat.page.mouse.click(*where(seat, alone))


def test_a_drag_that_ends_where_it_began_opens_nothing(many: int, sit: Any) -> None:
    seat = sit()
    seat.sign_in("head-a")
    x, y = where(seat, stands_alone(seat))
    seat.page.mouse.move(x, y)
    seat.page.mouse.down()
    seat.page.mouse.move(x + 90, y + 30, steps=5)
    seat.page.mouse.move(x, y, steps=5)
    seat.page.wait_for_timeout(200)  # held still, so that it does not glide on
    seat.page.mouse.up()
    seat.page.wait_for_timeout(1000)
    assert "/watch" in seat.page.url
    with seat.page.expect_navigation(url="**/cases/*"):  # the same place, clicked and not dragged
        seat.page.mouse.click(*where(seat, nearest(seat, 1)))


def test_the_past_shows_only_what_was_known_then(many: int, sit: Any) -> None:
    seat = sit()
    seat.sign_in("head-a", to="/cases")
    seat.open("/watch?at=2020-06-01T00:00:00Z")
    shown = int(seat.page.get_attribute("#map", "data-shown"))
    assert 0 < shown < many / 2
    columns = listed(seat)
    newest = columns["name"][columns["start"].index(max(columns["start"]))]
    now = f"{seat.address}/watch/areas?name={newest}"
    assert seat.page.request.get(now + "&at=2020-06-01T00:00:00Z").json() == {}
    assert newest in seat.page.request.get(now).json()
    assert not seat.wrong


def listed(seat: Any) -> Any:
    """The columns the map is drawn from, as now."""
    return seat.page.request.get(seat.address + "/watch/incidents").json()


def goto(seat: Any, lon: float, lat: float, zoom: float) -> None:
    """Move the map to a place by its address (#zoom/lat/lon) and wait until it is there."""
    before = view(seat)
    seat.page.evaluate("there => { location.hash = there; }", f"{zoom}/{lat}/{lon}")
    moved(seat, before)


def moved(seat: Any, before: str) -> None:
    """Wait until the map shows another view than before and has come to rest."""
    seat.page.wait_for_function(
        "before => { const map = document.getElementById('map');"
        " return map.dataset.view !== before && !map.view.isMoving(); }",
        arg=before,
        timeout=60_000,
    )


Group = tuple[float, float, int, int]


def groups(seat: Any) -> list[Group]:
    """Groups in view: longitude, latitude, number of incidents, how unsettled (0 to 2)."""
    found = [one.split(",") for one in seat.page.get_attribute("#map", "data-groups").split(";") if one]
    return [(float(lon), float(lat), int(count), int(rank)) for lon, lat, count, rank in found]


def nearest(seat: Any, most: int = MOST) -> Group:
    """The group nearest to the middle of the map, of at most so many."""
    x, y = middle(seat)
    return min((one for one in groups(seat) if one[2] <= most), key=lambda one: math.dist(where(seat, one), (x, y)))


def stands_alone(seat: Any) -> Group:
    """An incident of those drawn that stands alone on the map, in whose middle it is then."""
    columns = listed(seat)
    n = columns["name"].index(f"inc-{7:020x}")
    goto(seat, columns["lon"][n], columns["lat"][n], 17)
    found = nearest(seat)
    assert found[2] == 1
    return found


def upon_each_other(seat: Any, shown: list[Group]) -> list[tuple[Group, Group]]:
    """Pairs of groups whose circles hide each other (their least radius is 13 pixels)."""
    crowd = [(where(seat, one), one) for one in shown if one[2] > 1]
    return [(a, b) for n, (p, a) in enumerate(crowd) for q, b in crowd[n + 1 :] if math.dist(p, q) < 25]


def bounds(seat: Any) -> list[float]:
    """West, south, east and north of what is in view, degrees."""
    return [float(one) for one in seat.page.get_attribute("#map", "data-bounds").split(",")]


def where(seat: Any, group: Group) -> tuple[float, float]:
    """Where a group stands in the window, pixels (plane of Mercator between the view's corners)."""
    west, south, east, north = bounds(seat)
    box = seat.page.locator("#map").bounding_box()
    x = (group[0] - west) / (east - west)
    y = (_down(group[1]) - _down(north)) / (_down(south) - _down(north))
    return box["x"] + x * box["width"], box["y"] + y * box["height"]


def middle(seat: Any) -> tuple[float, float]:
    box = seat.page.locator("#map").bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _down(lat: float) -> float:
    return -math.log(math.tan(math.pi / 4 + math.radians(lat) / 2))


def view(seat: Any) -> str:
    """Middle and zoom of the map, as the page tells them."""
    return str(seat.page.get_attribute("#map", "data-view"))
