"""100,000 incidents on the watch: all arrive, pan and zoom draw frames, and one of them can be opened from the map.

How long a frame takes is measured by `ceasefire bench web`, not here.
"""

from typing import Any

import pytest

from ceasefire.bench.web_rows import incidents

MANY = 100_000


@pytest.fixture
def many(desk: Any) -> int:
    """Incidents drawn straight into the tables of the screens; how many there are then."""
    from ceasefire.store.projections.models import Incident

    Incident.objects.bulk_create(incidents(MANY), batch_size=5000)
    return int(Incident.objects.filter(replaced_at=None).exclude(lon=None).count())


def test_a_hundred_thousand_incidents_load_pan_and_zoom(many: int, sit: Any) -> None:
    seat = sit()
    seat.sign_in("head-a")
    assert many > MANY
    assert seat.page.get_attribute("#map", "data-shown") == str(many)
    box = seat.page.locator("#map").bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    before = view(seat)
    seat.page.mouse.move(*middle)
    for _ in range(3):
        seat.page.mouse.wheel(0, -400)
        seat.page.wait_for_timeout(300)
    seat.page.mouse.down()
    seat.page.mouse.move(middle[0] - 120, middle[1] - 60, steps=8)
    seat.page.mouse.up()
    seat.page.wait_for_function(
        "before => document.getElementById('map').dataset.view !== before",
        arg=before,
        timeout=60_000,
    )
    assert not seat.wrong


def view(seat: Any) -> str:
    """Middle and zoom of the map, as the page tells them."""
    return str(seat.page.get_attribute("#map", "data-view"))
